import { randomUUID } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startEmbeddedPostgres } from './embedded-postgres.ts'
import { applyMigrations, describeDrift } from './migrate.ts'
import { MIGRATIONS_FOLDER } from './migrations.ts'

const BY_HAND = '-- prisma/models and the migrations agree already: write here what Prisma does not model.\n'

/** `npm run db:migration -- <name>`: writes what prisma/models has and the migrations lack, for a person to review. */
async function newMigration(name: string | undefined): Promise<void> {
  if (!name || !/^[a-z][a-z0-9_]*$/.test(name)) {
    throw new Error(
      'Name the migration in lower case, words joined by underscores: npm run db:migration -- add_letters',
    )
  }
  const script = (await missingFromMigrations()) || BY_HAND
  const moment = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
  const folder = path.join(MIGRATIONS_FOLDER, `${moment}_${name}`)
  await mkdir(folder)
  await writeFile(path.join(folder, 'migration.sql'), script)
  console.log(`Wrote ${path.relative(process.cwd(), folder)}/migration.sql. Read it against prisma/README.md.`)
}

async function missingFromMigrations(): Promise<string> {
  const dataDir = path.join(tmpdir(), `onward-migration-${randomUUID()}`)
  const postgres = await startEmbeddedPostgres({ dataDir, persistent: false, fast: true })
  try {
    await applyMigrations(postgres.url)
    return await describeDrift(postgres.url)
  } finally {
    await postgres.stop()
  }
}

await newMigration(process.argv[2])
