import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

const PRISMA_FOLDER = path.join(import.meta.dirname, '../../prisma')
export const MIGRATIONS_FOLDER = path.join(PRISMA_FOLDER, 'migrations')

/** The names of the migrations this code was built with, oldest first. */
export async function migrationNames(folder = MIGRATIONS_FOLDER): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted()
}

/** Every migration in the shape Prisma's schema engine asks for. */
export async function migrationList(folder = MIGRATIONS_FOLDER) {
  const names = await migrationNames(folder)
  return {
    baseDir: folder,
    lockfile: {
      path: 'migration_lock.toml',
      content: await readFile(path.join(MIGRATIONS_FOLDER, 'migration_lock.toml'), 'utf8'),
    },
    shadowDbInitScript: '',
    migrationDirectories: await Promise.all(
      names.map(async (name) => ({
        path: name,
        migrationFile: {
          path: 'migration.sql',
          content: {
            tag: 'ok' as const,
            value: await readFile(path.join(folder, name, 'migration.sql'), 'utf8'),
          },
        },
      })),
    ),
  }
}

/** The schema as it is written: prisma/schema.prisma and every file in prisma/models. */
export async function schemaFiles(): Promise<{ path: string; content: string }[]> {
  const models = await readdir(path.join(PRISMA_FOLDER, 'models'))
  const names = ['schema.prisma', ...models.toSorted().map((name) => path.join('models', name))]
  return Promise.all(
    names.map(async (name) => ({ path: name, content: await readFile(path.join(PRISMA_FOLDER, name), 'utf8') })),
  )
}
