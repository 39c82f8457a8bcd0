import { defineConfig } from 'prisma/config'

// `generate` asks for a schema engine it never runs. Naming any executable spares the download, so it works offline.
if (process.argv.includes('generate')) process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath

/** Only Prisma's own command line reads this; the service takes its address from src/config.ts. */
export default defineConfig({
  schema: '../prisma',
  migrations: { path: '../prisma/migrations' },
  datasource: { url: process.env.DATABASE_URL ?? '' },
})
