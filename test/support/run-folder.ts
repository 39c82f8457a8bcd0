import { readdirSync } from 'node:fs'
import path from 'node:path'

/**
 * All tests of a folder as one file: the service is loaded once for them, which otherwise takes longer than most of the
 * tests. They share a database, and keep apart by their tenants as the tests of one file do.
 */
export async function runFolder(folder: string): Promise<void> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.test.ts') && file !== 'whole.test.ts')
  for (const file of files.toSorted()) await import(path.join(folder, file))
}
