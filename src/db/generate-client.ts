import { execFileSync } from 'node:child_process'
import { createRequire } from 'node:module'
import path from 'node:path'

const ROOT = path.join(import.meta.dirname, '../..')

/** Runs after every install; needs no network, see .config/prisma.ts. */
function generateClient(): void {
  const prisma = findPrisma()
  if (!prisma) {
    console.log('Prisma is not installed here (no development dependencies): keeping src/db/generated as it is.')
    return
  }
  execFileSync(process.execPath, [prisma, 'generate', '--no-hints'], { cwd: ROOT, stdio: 'pipe' })
}

function findPrisma(): string | null {
  try {
    return createRequire(import.meta.url).resolve('prisma/build/index.js')
  } catch {
    return null
  }
}

generateClient()
