import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils'
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg'
import pg from 'pg'

/** How long one statement may wait for a lock before it gives up, so that a migration never stalls the service. */
const LOCK_TIMEOUT_MS = 10_000
/** How long to wait for another process that is migrating the same database. */
const TURN_TIMEOUT_MS = 600_000
/** The advisory lock `prisma migrate` takes too, so the two never run at once. */
const MIGRATION_LOCK = 72707369
const CHAR_TYPE = 18
const TEXT_TYPE = 25

export interface SchemaEngineSession {
  engine: bindings.SchemaEngine
  /** Runs one of the engine's commands; a refusal by the database is told in the database's own words. */
  run: <T>(command: () => Promise<T>) => Promise<T>
  close: () => Promise<void>
}

/**
 * Prisma's schema engine on one connection, which holds the migration lock until `close`.
 * It speaks to the session itself: behind a transaction pooler, give it the server's own address.
 */
export async function openSchemaEngine(url: string): Promise<SchemaEngineSession> {
  await loadEngine()
  const connection = new EngineConnection({ connectionString: url, max: 1, idleTimeoutMillis: 0 })
  try {
    await connection.query(`SET lock_timeout = ${TURN_TIMEOUT_MS}`)
    await connection.query(`SELECT pg_advisory_lock(${MIGRATION_LOCK})`)
    await connection.query(`SET lock_timeout = ${LOCK_TIMEOUT_MS}`)
    const factory = bindMigrationAwareSqlAdapterFactory(new EngineAdapterFactory(connection))
    const engine = await bindings.SchemaEngine.new({ datamodels: undefined }, () => undefined, factory)
    return {
      engine,
      async run(command) {
        connection.refusal = null
        try {
          return await command()
        } catch (error) {
          // oxlint-disable-next-line preserve-caught-error -- the engine's error hides what the database said
          throw new Error(explain(error, connection.refusal), { cause: connection.refusal ?? error })
        }
      },
      async close() {
        engine.free()
        await connection.end()
      },
    }
  } catch (error) {
    await connection.end()
    throw error
  }
}

/** The engine itself only says "external connector error", and where. */
function explain(error: unknown, refusal: Error | null): string {
  const told = error instanceof Error ? error.message : String(error)
  const migration = /migration_name="([^"]+)"/.exec(told)?.[1]
  if (!refusal) return told
  return migration ? `Migration ${migration} failed: ${refusal.message}` : refusal.message
}

declare const WebAssembly: {
  instantiate(binary: Uint8Array, imports: object): Promise<{ instance: { exports: Record<string, unknown> } }>
}

let loading: Promise<void> | undefined

function loadEngine(): Promise<void> {
  loading ??= instantiate()
  return loading
}

/** Loads the module by hand, because the package's own entry needs a loader that jest does not have. */
async function instantiate(): Promise<void> {
  const script = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg')
  const binary = await readFile(script.replace(/\.js$/, '.wasm'))
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: throwPanic } })
  const { instance } = await WebAssembly.instantiate(binary, { './schema_engine_bg.js': calmImports() })
  bindings.__wbg_set_wasm(instance.exports)
  const start = instance.exports.__wbindgen_start
  if (typeof start === 'function') start()
}

/** The engine leaves a timer of ten seconds behind every lock it takes; it must not keep a finished process alive. */
function calmImports(): Record<string, unknown> {
  const imports: Record<string, unknown> = { ...bindings }
  for (const name of Object.keys(imports)) {
    if (name.startsWith('__wbg_setTimeout_')) {
      imports[name] = (callback: () => void, milliseconds: number) => setTimeout(callback, milliseconds >>> 0).unref()
    }
  }
  return imports
}

function throwPanic(message: string): never {
  throw new Error(`Prisma's schema engine failed: ${message}`)
}

/** Notes which columns of the last result are of PostgreSQL's type "char", which the adapter refuses to read. */
class EngineConnection extends pg.Pool {
  charColumns = new Set<number>()
  /** What the database answered to the last statement it refused. */
  refusal: Error | null = null

  // oxlint-disable-next-line typescript/no-explicit-any -- passes on all eight overloads
  override async query(...parameters: any[]): Promise<any> {
    const result = await super.query(...(parameters as [string])).catch((error: Error) => {
      this.refusal = error
      throw error
    })
    this.charColumns.clear()
    for (const [index, field] of (result.fields ?? []).entries()) {
      if (field.dataTypeID !== CHAR_TYPE) continue
      field.dataTypeID = TEXT_TYPE
      this.charColumns.add(index)
    }
    return result
  }
}

class EngineAdapterFactory extends PrismaPg {
  #connection: EngineConnection

  constructor(connection: EngineConnection) {
    super(connection)
    this.#connection = connection
  }

  override async connect() {
    const adapter = await super.connect()
    const connection = this.#connection
    const queryRaw = adapter.queryRaw.bind(adapter)
    return Object.assign(adapter, {
      queryRaw: async (query: Parameters<typeof queryRaw>[0]) => {
        const result = await queryRaw(query)
        for (const index of connection.charColumns) result.columnTypes[index] = ColumnTypeEnum.Character
        return result
      },
      // The adapter's own version splits at every semicolon, also inside function bodies and strings.
      // Sent whole, a migration without its own BEGIN is one transaction: all of it happens or nothing.
      executeScript: async (script: string): Promise<void> => {
        await connection.query(script)
      },
    })
  }
}
