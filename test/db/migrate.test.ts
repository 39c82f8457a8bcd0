import { createHash } from 'node:crypto'
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import pg from 'pg'
import { applyMigrations, describeDrift, pendingMigrations } from '../../src/db/migrate.ts'
import { MIGRATIONS_FOLDER, migrationNames } from '../../src/db/migrations.ts'
import { createDatabase, databaseUrl, dropDatabase } from '../support/databases.ts'

const server = process.env.DATABASE_URL ?? ''
const made: string[] = []
let url: string

beforeEach(async () => {
  const database = await createDatabase(server)
  made.push(database)
  url = databaseUrl(server, database)
})

afterAll(async () => {
  for (const database of made) await dropDatabase(server, database)
})

describe('migrations', () => {
  test('bring an empty database up to date, and do nothing the second time', async () => {
    expect(await applyMigrations(url)).toEqual(await migrationNames())
    expect(await applyMigrations(url)).toEqual([])
  })

  test('leave the rows that prisma migrate deploy leaves', async () => {
    await applyMigrations(url)
    const rows = await query('SELECT * FROM _prisma_migrations ORDER BY started_at')
    const expected = (await migrationNames()).map(async (name) => ({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      migration_name: name,
      checksum: await checksum(name),
      started_at: expect.any(Date),
      finished_at: expect.any(Date),
      rolled_back_at: null,
      logs: null,
      applied_steps_count: 1,
    }))
    expect(rows).toEqual(await Promise.all(expected))
  })

  test('run once when several processes start together', async () => {
    const results = await Promise.all([applyMigrations(url), applyMigrations(url), applyMigrations(url)])
    expect(results.flat()).toEqual(await migrationNames())
    const [counted] = await query('SELECT count(*)::int AS rows FROM _prisma_migrations')
    expect(counted).toEqual({ rows: (await migrationNames()).length })
  })

  test('leave nothing for prisma/models to ask for', async () => {
    await applyMigrations(url)
    expect(await describeDrift(url)).toBe('')
  })

  test('show as drift what a table has that prisma/models does not', async () => {
    await applyMigrations(url)
    await query('ALTER TABLE candidates ADD COLUMN shoe_size int')
    expect(await describeDrift(url)).toMatch('DROP COLUMN "shoe_size"')
  })

  test('do not count as drift what Prisma does not model', async () => {
    await applyMigrations(url)
    await query(`
      CREATE SCHEMA pgboss; CREATE TABLE pgboss.job (id int PRIMARY KEY);
      CREATE INDEX some_candidates ON candidates (email) WHERE email IS NOT NULL;
      CREATE INDEX lower_candidates ON candidates (lower(email));
      CREATE VIEW everyone AS SELECT id FROM candidates;
      ALTER TABLE candidates ADD CONSTRAINT has_name CHECK (name <> '');
      CREATE POLICY another ON candidates USING (true)`)
    expect(await describeDrift(url)).toBe('')
  })

  test('are pending until they are applied', async () => {
    const pool = new pg.Pool({ connectionString: url })
    try {
      expect(await pendingMigrations(pool)).toEqual(await migrationNames())
      await applyMigrations(url)
      expect(await pendingMigrations(pool)).toEqual([])
    } finally {
      await pool.end()
    }
  })
})

describe('a migration that fails', () => {
  let folder: string

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'onward-migrations-'))
    await cp(MIGRATIONS_FOLDER, folder, { recursive: true })
  })

  afterEach(() => rm(folder, { recursive: true }))

  test('says why, changes nothing and is tried again when it is repaired', async () => {
    await write('CREATE TABLE half (id int); SELECT 1 / 0;')
    await expect(applyMigrations(url, folder)).rejects.toThrow(/29990101000000_late.*division by zero/s)
    expect(await query(`SELECT to_regclass('half') AS half`)).toEqual([{ half: null }])

    await write('CREATE TABLE half (id int);')
    expect(await applyMigrations(url, folder)).toEqual(['29990101000000_late'])
  })

  test('may hold semicolons in function bodies and texts', async () => {
    await write(`CREATE FUNCTION two() RETURNS text LANGUAGE plpgsql AS $$ BEGIN RETURN 'a;b'; END $$;`)
    await applyMigrations(url, folder)
    expect(await query('SELECT two()')).toEqual([{ two: 'a;b' }])
  })

  async function write(sql: string): Promise<void> {
    await mkdir(path.join(folder, '29990101000000_late'), { recursive: true })
    await writeFile(path.join(folder, '29990101000000_late/migration.sql'), sql)
  }
})

async function query(text: string): Promise<unknown[]> {
  const client = new pg.Client(url)
  await client.connect()
  try {
    return (await client.query(text)).rows
  } finally {
    await client.end()
  }
}

async function checksum(name: string): Promise<string> {
  const script = await readFile(path.join(MIGRATIONS_FOLDER, name, 'migration.sql'))
  return createHash('sha256').update(script).digest('hex')
}
