import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'

export const ROOT = path.join(import.meta.dirname, '../..')

export type SourceFile = {
  /** From the repository's root, with forward slashes. */
  path: string
  text: string
  lines: number
  imports: Import[]
}
export type Import = {
  /** A path from the repository's root, or a package's name as written. */
  target: string
  /** `import type`: gone before anything runs. */
  isType: boolean
}

/** Everything people wrote that matches, generated code left out, by path. */
export function sourceFiles(pattern: string): SourceFile[] {
  return globSync(pattern, { cwd: ROOT })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => !file.includes('/generated/'))
    .toSorted()
    .map((file) => {
      const text = readFileSync(path.join(ROOT, file), 'utf8')
      return { path: file, text, lines: text.trimEnd().split('\n').length, imports: importsOf(file, text) }
    })
}

function importsOf(file: string, text: string): Import[] {
  const statements = text.matchAll(/^(?:import|export)(?:([^'"`;=()]*?)\sfrom)?\s+'([^'\n]+)'/gm)
  return [...statements].map(([, clause = '', target = '']) => ({
    target: target.startsWith('.') ? path.posix.join(path.posix.dirname(file), target) : target,
    isType: clause.startsWith(' type '),
  }))
}

/** Source text without comments and without what strings say. */
export function codeOf(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g, "''")
    .replace(/\/\/.*$/gm, '')
}

/** What `find` says of the files it objects to. */
export function faultsOf(
  files: readonly SourceFile[],
  find: (file: SourceFile) => string | false | undefined,
): string[] {
  return files.map(find).filter((fault) => typeof fault === 'string')
}

export const camelCase = (name: string) => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
export const kebabCase = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
