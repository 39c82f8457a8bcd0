import { readFileSync } from 'node:fs'
import { ROOT } from '../support/source-files.ts'

export type Instruction = { word: string; rest: string }
export type Stage = { name: string; instructions: Instruction[] }

const KNOWN = ['FROM', 'WORKDIR', 'ENV', 'COPY', 'RUN', 'USER', 'EXPOSE', 'HEALTHCHECK', 'CMD']

/** The stages of the Dockerfile. Refuses an instruction that the rehearsal would pass over in silence. */
export function readStages(text = readFileSync(`${ROOT}/Dockerfile`, 'utf8')): Stage[] {
  const lines = text
    .replaceAll(/\\\n/g, ' ')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
  const stages: Stage[] = []
  for (const line of lines) {
    const [, word = '', rest = ''] = /^(\w+)\s+(.*)$/.exec(line) ?? []
    if (!KNOWN.includes(word)) throw new Error(`The rehearsal does not know ${word || line}: teach it, or do without`)
    if (word === 'FROM') stages.push({ name: / AS (\S+)$/.exec(rest)?.[1] ?? 'image', instructions: [] })
    stages.at(-1)?.instructions.push({ word, rest })
  }
  return stages
}

/** The words of a command in its exec form, `["node", "file"]`; the shell form would not pass signals on. */
export function wordsOf(stage: Stage, word: 'CMD' | 'HEALTHCHECK'): string[] {
  const found = stage.instructions.findLast((instruction) => instruction.word === word)
  return JSON.parse(found?.rest.slice(found.rest.indexOf('[')) ?? '[]')
}

export function variablesOf(stage: Stage): Record<string, string> {
  const settings = stage.instructions.filter(({ word }) => word === 'ENV').flatMap(({ rest }) => rest.split(/\s+/))
  return Object.fromEntries(settings.map((setting) => setting.split('=', 2) as [string, string]))
}

/** Whether .dockerignore lets a path of the repository into the build; the last line that matches decides. */
export function isInContext(file: string, text = readFileSync(`${ROOT}/.dockerignore`, 'utf8')): boolean {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  const last = lines.findLast((line) => {
    const name = line.replace(/^!/, '')
    return name === '*' || file === name || file.startsWith(`${name}/`)
  })
  return last === undefined || last.startsWith('!')
}
