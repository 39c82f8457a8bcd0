import { z } from 'zod'

const wholeNumber = (min: number, max: number) => z.coerce.number().int().min(min).max(max)

const OUTBOUND_FORM = 'must hold host names, addresses or CIDR blocks'

/** One comment per variable: what it does and when it matters. */
const environment = z.object({
  /** PostgreSQL 15 or later. Without it a real server starts from the embedded package in ONWARD_DATA_DIR. */
  DATABASE_URL: z.string().min(1).optional(),
  /** Folder of the embedded server and of what was made at the first start. */
  ONWARD_DATA_DIR: z.string().min(1).default('.onward'),
  /** Address to listen on. */
  HOST: z.string().min(1).default('127.0.0.1'),
  /** Port to listen on; 0 takes a free one. */
  PORT: wholeNumber(0, 65_535).default(3000),
  /** Where people reach this service, such as https://onward.example.edu: the addresses of its pages begin with it. */
  ONWARD_PUBLIC_URL: z.url({ protocol: /^https?$/, error: 'must be an http or https address' }).optional(),
  /** What this process runs: the API, the background worker, or both. */
  ONWARD_ROLE: z.enum(['all', 'api', 'worker']).default('all'),
  /** The operator's key; with it, POST /v1/tenants makes a tenant. Without it there is no operator. */
  ONWARD_OPERATOR_KEY: z.string().min(24, 'must have at least 24 characters').optional(),
  /** Key of the demo tenant, read at the first start only. Without it one is made. */
  ONWARD_API_KEY: z
    .string()
    .regex(/^onw_(test|live)_[A-Za-z0-9]{32,128}$/, 'must look like onw_test_ followed by 32 to 128 letters and digits')
    .optional(),
  /** Whether a start makes the demo tenant; by default with the embedded server, or when ONWARD_API_KEY is set. */
  ONWARD_DEMO: z.enum(['true', 'false']).optional(),
  /** Whether a start applies pending migrations; false leaves that to npm run db:migrate. */
  ONWARD_MIGRATE: z.enum(['true', 'false']).default('true'),
  /** Requests a tenant may make in ten seconds, per process. */
  ONWARD_RATE_LIMIT: wholeNumber(1, 1_000_000_000).default(1000),
  /** Connections to the database, per process. */
  ONWARD_DATABASE_CONNECTIONS: wholeNumber(2, 1000).default(10),
  /** Addresses of proxies whose X-Forwarded-For is believed, comma-separated. */
  ONWARD_TRUSTED_PROXIES: z.string().optional(),
  /** Hosts, addresses and CIDR blocks that feeds may be fetched from though private, comma-separated; http too. */
  ONWARD_OUTBOUND_ALLOW: z
    .string()
    .transform((list) => list.split(',').map((entry) => entry.trim().toLowerCase()))
    .pipe(z.array(z.union([z.cidrv4(), z.cidrv6(), z.ipv4(), z.ipv6(), z.hostname()], OUTBOUND_FORM)))
    .optional(),
  /** trace, debug, info, warn, error, fatal or silent. */
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
})

/** Where the demo sends e-mails; without them, to the local server and its demo tenant. */
const demoEnvironment = environment.pick({ ONWARD_DATA_DIR: true }).extend({
  /** Address of the server to send to. */
  ONWARD_URL: z.url({ protocol: /^https?$/, error: 'must be an http or https address' }).optional(),
  /** Key of the tenant to send to. */
  ONWARD_API_KEY: z.string().optional(),
})

export type Config = Readonly<{
  databaseUrl: string | null
  dataDir: string
  host: string
  port: number
  publicUrl: string | null
  runs: { api: boolean; worker: boolean }
  operatorKey: string | null
  demo: { wanted: boolean; apiKey: string | null }
  migrates: boolean
  rateLimit: number
  databaseConnections: number
  trustedProxies: readonly string[]
  outboundAllow: readonly string[]
  logLevel: string
}>

/** The only reader of the environment. Throws one readable message that names every variable at fault. */
export function readConfig(source: Record<string, string | undefined> = process.env): Config {
  const values = valuesFrom(environment, source)
  return Object.freeze({
    databaseUrl: values.DATABASE_URL ?? null,
    dataDir: values.ONWARD_DATA_DIR,
    host: values.HOST,
    port: values.PORT,
    publicUrl: values.ONWARD_PUBLIC_URL?.replace(/\/+$/, '') ?? null,
    runs: { api: values.ONWARD_ROLE !== 'worker', worker: values.ONWARD_ROLE !== 'api' },
    operatorKey: values.ONWARD_OPERATOR_KEY ?? null,
    demo: {
      wanted: values.ONWARD_DEMO
        ? values.ONWARD_DEMO === 'true'
        : values.DATABASE_URL === undefined || values.ONWARD_API_KEY !== undefined,
      apiKey: values.ONWARD_API_KEY ?? null,
    },
    migrates: values.ONWARD_MIGRATE === 'true',
    rateLimit: values.ONWARD_RATE_LIMIT,
    databaseConnections: values.ONWARD_DATABASE_CONNECTIONS,
    trustedProxies: values.ONWARD_TRUSTED_PROXIES?.split(',').map((address) => address.trim()) ?? [],
    outboundAllow: values.ONWARD_OUTBOUND_ALLOW ?? [],
    logLevel: values.LOG_LEVEL,
  })
}

/** What the demo reads of the environment. */
export function readDemoConfig(source: Record<string, string | undefined> = process.env) {
  const values = valuesFrom(demoEnvironment, source)
  return { url: values.ONWARD_URL ?? null, apiKey: values.ONWARD_API_KEY ?? null, dataDir: values.ONWARD_DATA_DIR }
}

function valuesFrom<Schema extends z.ZodObject>(schema: Schema, source: Record<string, string | undefined>) {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const parsed = schema.safeParse(given)
  if (parsed.success) return parsed.data
  const faults = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
  throw new Error(`The configuration is not usable:\n${faults.join('\n')}`)
}
