import type { Pool } from 'pg'
import { migrationList, migrationNames, schemaFiles } from './migrations.ts'
import { openSchemaEngine } from './schema-engine.ts'

const EVERYTHING = { externalTables: [], externalEnums: [] }
const NO_DIFFERENCE = /^-- This is an empty migration\.\s*$/
const UNDEFINED_TABLE = '42P01'

/**
 * Brings the database up to this code and returns the names of the migrations it applied, oldest first.
 * Writes the rows `prisma migrate deploy` writes. Several processes may call it at once: they take turns.
 * One that fails leaves nothing behind, since each runs as one transaction; the next call tries it again.
 */
export async function applyMigrations(url: string, folder?: string): Promise<string[]> {
  const migrationsList = await migrationList(folder)
  const { engine, run, close } = await openSchemaEngine(url)
  try {
    const history = await run(() =>
      engine.diagnoseMigrationHistory({ migrationsList, optInToShadowDatabase: false, filters: EVERYTHING }),
    )
    // Holding the lock, nobody else is at work: what is unfinished was refused or its process died.
    for (const migrationName of history.failedMigrationNames) {
      await run(() => engine.markMigrationRolledBack({ migrationName }))
    }
    const { appliedMigrationNames } = await run(() => engine.applyMigrations({ migrationsList, filters: EVERYTHING }))
    return appliedMigrationNames
  } finally {
    await close()
  }
}

/** The migrations this code needs and the database lacks: one small query, cheap enough for a readiness check. */
export async function pendingMigrations(pool: Pick<Pool, 'query'>): Promise<string[]> {
  const [needed, finished] = await Promise.all([migrationNames(), finishedMigrations(pool)])
  return needed.filter((name) => !finished.has(name))
}

async function finishedMigrations(pool: Pick<Pool, 'query'>): Promise<Set<string>> {
  try {
    const { rows } = await pool.query<{ migration_name: string }>(
      'SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL',
    )
    return new Set(rows.map((row) => row.migration_name))
  } catch (error) {
    if ((error as { code?: unknown }).code === UNDEFINED_TABLE) return new Set()
    throw error
  }
}

/**
 * The SQL that would turn the database into what prisma/models says; empty when there is nothing to do.
 * Blind to what Prisma does not model: policies, grants, functions, triggers, checks, partial and expression
 * indexes, views, and every schema but `public`.
 */
export async function describeDrift(url: string): Promise<string> {
  const files = await schemaFiles()
  const { engine, run, close } = await openSchemaEngine(url)
  try {
    const { stdout } = await run(() =>
      engine.diff({
        from: { tag: 'schemaDatasource', files, configDir: '' },
        to: { tag: 'schemaDatamodel', files },
        script: true,
        exitCode: null,
        filters: EVERYTHING,
      }),
    )
    const script = stdout ?? ''
    return NO_DIFFERENCE.test(script) ? '' : script
  } finally {
    await close()
  }
}
