import { link, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** Makes this process the owner of a data folder; false while another living process owns it. */
export async function claimFolder(dataDir: string): Promise<boolean> {
  const file = ownerFile(dataDir)
  const claim = `${file}.${process.pid}`
  // Linked rather than written in place: nobody ever reads a claim without its process id.
  await writeFile(claim, String(process.pid))
  try {
    await link(claim, file)
    return true
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
    const owner = Number(await readFile(file, 'utf8').catch(() => '0'))
    if (owner !== process.pid && isAlive(owner)) return false
    await rm(file, { force: true })
  } finally {
    await rm(claim, { force: true })
  }
  return claimFolder(dataDir)
}

export async function releaseFolder(dataDir: string): Promise<void> {
  await rm(ownerFile(dataDir), { force: true })
}

export function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

function ownerFile(dataDir: string): string {
  return path.join(dataDir, 'owner.pid')
}

function codeOf(error: unknown): unknown {
  return (error as { code?: unknown }).code
}
