import { Prisma, type PrismaClient } from './generated/client.ts'
import { type Pool, type Statement, send } from './pool.ts'
import { asIdentity } from './prisma.ts'
import { connectionOf, type Identity, readAs, type Tx, transactionAs } from './session.ts'
import { sees, type Visibility } from './visibility.ts'

export type { Statement } from './pool.ts'
export type { Tx } from './session.ts'
export type { Visibility } from './visibility.ts'

/** What use cases see of the database: the rows of one tenant, and no way to any other. */
export type TenantDb = ScopedClient & {
  /** One read in one round trip; inside a transaction it is part of it. */
  query<Row>(statement: Statement): Promise<Row[]>
  /** The visibilities of records that the reader may see, for SQL by hand. */
  readonly sees: readonly Visibility[]
  /** All of `work` is stored, or none. Model operations inside it join the transaction by themselves. */
  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T>
}

type Delegate = { findFirst: unknown; updateMany: unknown }
type ScopedClient = {
  readonly [Name in keyof PrismaClient as PrismaClient[Name] extends Delegate ? Name : never]: Pick<
    PrismaClient[Name],
    keyof PrismaClient[Name] & Allowed
  >
}

/**
 * Operations that take a `where` of any field or a `data`, and so can be scoped. `findUnique` is not among them: Prisma
 * merges those of one tick into a single statement, across requests, in the first caller's tenant.
 */
const WITH_WHERE = ['findFirst', 'findMany', 'count', 'updateMany', 'updateManyAndReturn', 'deleteMany'] as const
const WITH_DATA = ['create', 'createManyAndReturn'] as const
type Allowed = (typeof WITH_WHERE)[number] | (typeof WITH_DATA)[number]

/** Whose eyes read: `candidate` sees what is visible to the candidate alone too, `tenant` only what everybody may see. */
export type Reader = { tenantId: string; audience: Visibility; candidateId?: string }

/**
 * A client that sees one tenant, and with a candidate only that person: filtered here, and again by row-level security.
 * Records that the reader may not see are not found through its models; SQL by hand names `sees(audience)` itself.
 */
export function forReader(pool: Pool, prisma: PrismaClient, reader: Reader): TenantDb {
  const { tenantId, candidateId } = reader
  const identity: Identity = candidateId
    ? { role: 'onward_candidate', tenantId, candidateId }
    : { role: 'onward_app', tenantId }
  return clientOf(pool, prisma, identity, reader)
}

/** A client with the operator's rights: tenants and their keys, no person's records. */
export function forOperator(pool: Pool, prisma: PrismaClient): TenantDb {
  return clientOf(pool, prisma, { role: 'onward_operator' }, null)
}

function clientOf(pool: Pool, prisma: PrismaClient, identity: Identity, reader: Reader | null): TenantDb {
  const query = async <Row>(statement: Statement) => {
    const connection = connectionOf(identity)
    const result = connection ? await send(connection, statement) : await readAs(pool, identity, statement)
    return result.rows as Row[]
  }
  const transaction = <T>(work: (tx: Tx) => Promise<T>) => transactionAs(pool, identity, work)
  return Object.create(scopedTo(prisma, identity, reader), {
    sees: { value: reader ? sees(reader.audience) : [] },
    query: { value: query },
    transaction: { value: transaction },
    ...Object.fromEntries(UNSCOPED.map((name) => [name, { value: () => refuse(name) }])),
  })
}

/** Prisma's ways around its models. They would reach every tenant's connection, or none. */
const UNSCOPED = [
  '$queryRaw',
  '$queryRawUnsafe',
  '$executeRaw',
  '$executeRawUnsafe',
  '$transaction',
  '$extends',
  '$connect',
  '$disconnect',
  '$on',
]

function refuse(name: string): never {
  throw new Error(`${name} cannot be scoped to a tenant; use query() or transaction().`)
}

function scopedTo(prisma: PrismaClient, identity: Identity, reader: Reader | null): ScopedClient {
  const client = prisma.$extends({
    query: {
      $allModels: {
        $allOperations({ model, operation, args, query }) {
          const scoped = reader ? scope(model, operation, args, reader) : refuseUnscopable(operation, args)
          // Prisma's promises are lazy: awaited inside, or the statement would run without its identity.
          return asIdentity(identity, async () => await query(scoped as typeof args))
        },
      },
    },
  })
  return client as unknown as ScopedClient
}

function scope(model: string, operation: string, args: unknown, { tenantId, audience }: Reader): unknown {
  const given = refuseUnscopable(operation, args) as { where?: object; data?: object | object[] }
  const own = model === 'Tenant' ? { id: tenantId } : { tenantId }
  if (WITH_WHERE.includes(operation as never)) {
    const seen =
      HAS_VISIBILITY.has(model) && audience !== 'candidate' ? [{ visibility: { in: [...sees(audience)] } }] : []
    return { ...given, where: { AND: [given.where ?? {}, own, ...seen] } }
  }
  const data = Array.isArray(given.data) ? given.data.map((row) => ({ ...row, ...own })) : { ...given.data, ...own }
  return { ...given, data }
}

const { ModelName, ...columns } = Prisma
/** Models whose rows say who may read them. */
const HAS_VISIBILITY = new Set<string>(
  Object.values(ModelName).filter((model) => 'visibility' in columns[`${model}ScalarFieldEnum`]),
)

function refuseUnscopable(operation: string, args: unknown): unknown {
  if (![...WITH_WHERE, ...WITH_DATA].includes(operation as never))
    throw new Error(
      `${operation} cannot be scoped to a tenant; use one of ${[...WITH_WHERE, ...WITH_DATA].join(', ')}.`,
    )
  return args ?? {}
}
