import { spawnSync } from 'node:child_process'
import { cp, mkdir } from 'node:fs/promises'
import path from 'node:path'
import { ROOT } from '../support/source-files.ts'
import { isInContext, type Stage, variablesOf } from './dockerfile.ts'

export type BuiltStage = Stage & { folder: string; environment: NodeJS.ProcessEnv }

/** Does what `docker build` would do, in a folder per stage; the base image is this machine with this Node.js. */
export async function followStages(
  stages: readonly Stage[],
  root: string,
  say: (line: string) => void,
): Promise<BuiltStage[]> {
  const built: BuiltStage[] = []
  for (const stage of stages) {
    const folder = path.join(root, stage.name)
    await mkdir(folder)
    const current = { ...stage, folder, environment: { ...baseEnvironment(), ...variablesOf(stage) } }
    for (const { word, rest } of stage.instructions) {
      if (word === 'COPY') await copy(rest, current, built)
      if (word === 'RUN') run(rest, current, say)
    }
    built.push(current)
  }
  return built
}

async function copy(rest: string, stage: BuiltStage, built: readonly BuiltStage[]): Promise<void> {
  const words = rest.split(/\s+/)
  const from = words[0]?.startsWith('--from=') ? words.shift()?.slice('--from='.length) : undefined
  const target = words.pop() as string
  const origin = built.find(({ name }) => name === from)
  for (const word of words) {
    const source = origin ? origin.folder : path.join(ROOT, word)
    const folder = target.endsWith('/') && !origin && words.length > 1 ? path.join(target, path.basename(word)) : target
    const filter = (file: string) => origin !== undefined || isWanted(file)
    if (!filter(source)) throw new Error(`.dockerignore keeps ${word} out of the build`)
    await mkdir(path.dirname(path.join(stage.folder, folder)), { recursive: true })
    await cp(source, path.join(stage.folder, folder), { recursive: true, filter, verbatimSymlinks: true })
  }
}

function isWanted(file: string): boolean {
  return isInContext(path.relative(ROOT, file).split(path.sep).join('/'))
}

function run(command: string, { folder, environment }: BuiltStage, say: (line: string) => void): void {
  say(`RUN ${command}`)
  const { status, stdout, stderr } = spawnSync('sh', ['-c', command], {
    cwd: folder,
    env: environment,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`RUN ${command} failed:\n${stdout}\n${stderr}`)
}

/** This process's own, without what npm and the repository's node_modules added to it. */
function baseEnvironment(): NodeJS.ProcessEnv {
  const own =
    /^(npm_(package|lifecycle|command|execpath|node_execpath|config_local_prefix)|INIT_CWD|ONWARD_|NODE_OPTIONS)/
  const kept = Object.entries(process.env).filter(([name]) => !own.test(name))
  const folders = (process.env.PATH ?? '')
    .split(path.delimiter)
    .filter((folder) => !folder.endsWith('node_modules/.bin'))
  return { ...Object.fromEntries(kept), PATH: [path.dirname(process.execPath), ...folders].join(path.delimiter) }
}
