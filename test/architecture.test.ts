import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { findCycle, forbiddenImports } from './support/import-rules.ts'
import { codeOf, faultsOf, ROOT, sourceFiles } from './support/source-files.ts'

const source = sourceFiles('src/**/*.ts')
const tests = sourceFiles('test/**/*.ts')
const retired = [...new Set(source.map(({ path }) => /^src\/rules\/retired\/[^/]+/.exec(path)?.[0] ?? []).flat())]
const pure = source.filter((file) => /^src\/(rules|rulesets|letters|emails|pages|resources)\//.test(file.path))

/** What starts by itself: whatever npm scripts run, and what only assembles the others. */
const { scripts } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>
}
const STARTED = Object.values(scripts).flatMap((script) => /^node (src\/\S+)/.exec(script)?.[1] ?? [])
const ASSEMBLY = source.map(({ path }) => path).filter((file) => /^src\/(?!config|context|errors)[^/]+$/.test(file))
const entries = new Set([...STARTED, ...ASSEMBLY])

/** Expects no fault; a failing test prints the faults themselves, each saying what to do. */
const expectNone = (faults: readonly string[]) => expect(faults).toEqual([])

describe('Imports', () => {
  it('go in the directions of the architecture only', () => {
    expectNone(source.filter(({ path }) => !entries.has(path)).flatMap(forbiddenImports))
  })

  it('never go round in circles', () => {
    expectNone(findCycle(source))
  })

  it('leave what starts and assembles the service to itself', () => {
    const faults = source
      .filter(({ path }) => !entries.has(path))
      .flatMap(({ path, imports }) =>
        imports
          .filter(({ target }) => entries.has(target))
          .map(({ target }) => `${path} imports ${target}: pass it down`),
      )
    expectNone(faults)
  })

  it('reach PostgreSQL and Prisma from src/db alone', () => {
    const outside = source.filter(({ path }) => !path.startsWith('src/db/'))
    const isDriver = /^(pg|@prisma\/.*)$|^src\/db\/generated\//
    expectNone(
      faultsOf(
        outside,
        ({ path, imports }) =>
          imports.some(({ target }) => isDriver.test(target)) && `${path}: go through a function or type of src/db`,
      ),
    )
  })
})

describe('The environment and the clock', () => {
  it('are read in one place: only src/config.ts knows process.env', () => {
    const others = source.filter(({ path }) => path !== 'src/config.ts')
    expectNone(
      faultsOf(
        others,
        ({ path, text }) =>
          codeOf(text).includes('process.env') && `${path}: add a variable to src/config.ts and pass its value down`,
      ),
    )
  })

  it('are asked neither by rules nor by use cases: context.now is the one instant', () => {
    const asks = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(/
    expectNone(
      faultsOf(pure, ({ path, text }) => asks.test(codeOf(text)) && `${path}: take context.now, or a day from Facts`),
    )
  })
})

describe('Files', () => {
  it('are named in kebab-case, after what they are about', () => {
    const vague = /(^|-)(utils?|helpers?|common|managers?|services?|base)$|^(common|base)-/
    const faults = [...source, ...tests]
      .map(({ path }) => path)
      .filter((file) => {
        const bare = file.replace(/\.test\.ts$|\.ts$/, '')
        return bare.split('/').some((part) => vague.test(part) || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(part))
      })
    expectNone(faults.map((file) => `${file}: say in kebab-case what it is about`))
  })

  it('are short: half of them about 60 lines, 19 of 20 under 200, none over 300', () => {
    const lengths = source.map(({ lines }) => lines).toSorted((one, other) => one - other)
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(70)
    expect(lengths[Math.floor(lengths.length * 0.95)]).toBeLessThan(200)
    expectNone(
      faultsOf([...source, ...tests], ({ path, lines }) => lines > 300 && `${path} has ${lines} lines: split it`),
    )
  })

  it('leave nothing for later, and say why a lint rule is off', () => {
    const later = /\b(TODO|FIXME|HACK)\b/
    const unexplained = /(oxlint|eslint)-disable(?!.* -- \S)|biome-ignore|@ts-(ignore|nocheck)/
    const here = path.relative(ROOT, import.meta.filename)
    const others = [...source, ...tests].filter(({ path }) => path !== here)
    expectNone(faultsOf(others, ({ path, text }) => later.test(text) && `${path}: do it now, or file an issue`))
    expectNone(faultsOf(others, ({ path, text }) => unexplained.test(text) && `${path}: end the comment with "-- why"`))
  })

  it.each(['src', 'src/rules', 'src/rulesets', 'prisma', ...retired])('of %s are explained in a README', (folder) => {
    expect(existsSync(path.join(ROOT, folder, 'README.md'))).toBe(true)
  })
})
