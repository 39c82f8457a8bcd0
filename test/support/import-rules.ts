import type { Import, SourceFile } from './source-files.ts'

type Layer = {
  /** Files of src that the rule is for; the first layer that matches counts. */
  files: RegExp
  may: RegExp[]
  /** Only as `import type`. */
  mayKnowTypesOf?: RegExp[]
  advice: string
}

const NODE = /^node:/
const BUILDING_BLOCKS = /^src\/(context|errors)\.ts$/
const TENANT_TYPES = /^src\/db\/tenant\.ts$/
const OUTBOUND = /^src\/net\/outbound\.ts$/
const OWN_FOLDER = /^own:/
const OTHER_RESOURCE = /^src\/resources\/(?!.*\/(routes|schemas|queries|jobs|pages)\.ts$)/

/** Who may import what: the table of "Direction". Whatever a layer does not name, it may not import. */
const LAYERS: Layer[] = [
  {
    files: /^src\/(rules|letters)\//,
    may: [/^src\/(rules|letters)\//],
    advice: 'rules and letters are pure. Put the fact they need into Facts, and gather it in the use case',
  },
  {
    files: /^src\/emails\//,
    may: [/^src\/emails\//, /^src\/rules\/vocabulary\.ts$/],
    advice: 'reading is pure: a text in, a reading out. Load and store in a use case',
  },
  {
    files: /^src\/rulesets\//,
    may: [/^src\/(rules|rulesets)\//, /^(@marcbachmann\/cel-js|liquidjs)$/],
    advice: 'rulesets turn a document into rules and touch nothing else. Load and store documents in a use case',
  },
  {
    files: /^src\/pages\//,
    may: [/^src\/(rules|letters|pages)\//],
    advice: 'pages are drawn from what a use case returns. Put what they need to know into its answer',
  },
  {
    files: /^src\/db\//,
    may: [/^src\/db\//, NODE, /^@prisma\//, /^pg$/],
    advice: 'the database side knows neither resources nor the web. Hand it what it needs as a parameter',
  },
  {
    files: /^src\/net\//,
    may: [/^src\/net\//, BUILDING_BLOCKS, NODE, /^(undici|ipaddr\.js)$/],
    advice: 'the way out knows no resource, no database and no request. Hand it what it needs as a parameter',
  },
  {
    files: /^src\/jobs\//,
    may: [/^src\/jobs\//, /^src\/db\//, OUTBOUND, BUILDING_BLOCKS, NODE, /^(pg-boss|uuid)$/],
    advice:
      'the background side knows no resource. Put the work into a use case and its job into resources/<name>/jobs.ts',
  },
  {
    files: /^src\/http\//,
    may: [/^src\/http\//, BUILDING_BLOCKS, NODE, /^(?!src\/|@prisma\/|pg$|pg-boss$)/],
    mayKnowTypesOf: [TENANT_TYPES],
    advice: 'the web side knows no resource, no rule and no database. Hand it a function from app.ts',
  },
  {
    files: /^src\/resources\/[^/]+\/(routes|schemas)\.ts$/,
    may: [OWN_FOLDER, /^src\/http\//, /^zod$/],
    advice:
      'a door holds tables and shapes only. Move the work into a use case, and shared shapes into http/*-fields.ts',
  },
  {
    files: /^src\/resources\/[^/]+\/pages\.ts$/,
    may: [OWN_FOLDER, /^src\/(http|pages)\//, /^zod$/],
    advice: 'a door to pages ties use cases to what draws them. Move the work into a use case, and HTML into src/pages',
  },
  {
    files: /^src\/resources\//,
    may: [
      OWN_FOLDER,
      BUILDING_BLOCKS,
      /^src\/(jobs|rules|rulesets|letters|emails)\//,
      OUTBOUND,
      OTHER_RESOURCE,
      NODE,
      /^(uuid|ical\.js|jose|lru-cache|postal-mime)$/,
    ],
    mayKnowTypesOf: [TENANT_TYPES, /^src\/pages\//, /^src\/resources\/[^/]+\/schemas\.ts$/],
    advice: "a use case knows context, errors, jobs, rules, its own folder and other resources' use cases",
  },
  {
    files: /^src\/demo\//,
    may: [OWN_FOLDER, NODE, /^(cli-progress|csv-parse\/sync)$/],
    mayKnowTypesOf: [/^src\/resources\/[^/]+\/schemas\.ts$/],
    advice: 'the demo is a client like any other. Let it ask over HTTP',
  },
  {
    files: /^src\/(context|errors|config)\.ts$/,
    may: [/^zod$/],
    mayKnowTypesOf: [TENANT_TYPES, OUTBOUND],
    advice: 'everything stands on these files, so they stand on nothing',
  },
]

/** What the file imports and may not, each with what to do instead. */
export function forbiddenImports({ path, imports }: SourceFile): string[] {
  const layer = LAYERS.find(({ files }) => files.test(path))
  if (!layer) return [`${path} belongs to no layer: give its folder one in test/support/import-rules.ts`]
  return imports
    .filter((imported) => !allows(layer, path, imported))
    .map(({ target, isType }) => {
      const asType = !isType && layer.mayKnowTypesOf?.some((pattern) => pattern.test(target))
      return `${path} imports ${target}: ${asType ? 'say import type, its values are not for this file' : layer.advice}`
    })
}

function allows({ may, mayKnowTypesOf = [] }: Layer, path: string, { target, isType }: Import): boolean {
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  const seen = target.startsWith(folder) ? [target, `own:${target}`] : [target]
  const patterns = isType ? [...may, ...mayKnowTypesOf] : may
  return patterns.some((pattern) => seen.some((name) => pattern.test(name)))
}

/** The first circle of imports found, as a path that ends where it began; empty when there is none. */
export function findCycle(files: readonly SourceFile[]): string[] {
  const known = new Map(files.map((file) => [file.path, file]))
  const finished = new Set<string>()
  const search = (path: string, trail: string[]): string[] => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path]
    if (finished.has(path)) return []
    for (const { target } of known.get(path)?.imports ?? []) {
      const cycle = known.has(target) ? search(target, [...trail, path]) : []
      if (cycle.length > 0) return cycle
    }
    finished.add(path)
    return []
  }
  for (const { path } of files) {
    const cycle = search(path, [])
    if (cycle.length > 0) return cycle
  }
  return []
}
