import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { discoverPages, discoverResources } from '../src/app.ts'
import { fulfillingOperation } from '../src/http/ruleset-fields.ts'
import { checklist } from '../src/rules/checklist.ts'
import { camelCase, codeOf, faultsOf, kebabCase, ROOT, sourceFiles } from './support/source-files.ts'

const source = sourceFiles('src/**/*.ts')
const tests = sourceFiles('test/**/*.test.ts').map((file) => file.path)
const resources = await discoverResources()
const folders = [...new Set(sourceFiles('src/resources/*/*.ts').map((file) => file.path.split('/')[2] as string))]
const routes = folders.flatMap((folder, index) =>
  (resources[index]?.routes ?? []).map((route) => ({ ...route, folder, file: kebabCase(route.operation.name) })),
)
/** What routes call, and what pages show and take. */
const useCases = [
  ...routes,
  ...(await discoverPages())
    .flatMap(({ show, submit }) => [show, submit])
    .map((operation) => {
      const file = kebabCase(operation.name)
      const found = source.find(({ path }) => path.startsWith('src/resources/') && path.endsWith(`/${file}.ts`))
      return { operation, file, folder: found?.path.split('/')[2] ?? '' }
    }),
]

/** Expects no fault; a failing test prints the faults themselves, each saying what to do. */
const expectNone = (faults: readonly string[]) => expect(faults).toEqual([])

describe('A resource', () => {
  it('has a routes.ts with routes in it', () => {
    expect(resources.length).toBeGreaterThan(0)
    expectNone(folders.filter((folder) => !routes.some((route) => route.folder === folder)))
  })

  it('is named as in its URLs; only a GET of one noun of another record lives with what it answers', () => {
    const isOwn = ({ folder, path }: (typeof routes)[number]) => `${path}/`.startsWith(`/v1/${folder}/`)
    const isGuest = ({ method, path }: (typeof routes)[number]) => {
      const [, host, noun] = /^\/v1\/([a-z-]+)\/\{\w+\}\/([a-z-]+)$/.exec(path) ?? []
      return method === 'GET' && folders.includes(host ?? '') && !folders.includes(noun ?? '')
    }
    expectNone(
      routes
        .filter((route) => !isOwn(route) && !isGuest(route))
        .map(
          ({ method, path, folder }) =>
            `${method} ${path}: begin with /v1/${folder}, or move it to the folder named so`,
        ),
    )
    expectNone(folders.filter((folder) => !routes.some((route) => route.folder === folder && isOwn(route))))
  })

  it('asks of a key the scope of its own name: read to see, write to change', () => {
    expectNone(
      routes
        .filter(({ scope, folder, method }) => {
          const right = `${folder}:${method === 'GET' ? 'read' : 'write'}`
          return !['operator', right, `operator+${right}`].includes(scope)
        })
        .map(
          ({ method, path, scope, folder }) => `${method} ${path} asks for ${scope}: ask for ${folder}:read or :write`,
        ),
    )
  })

  it('decides nothing in its routes.ts', () => {
    const branch = /\bif\b|\?|&&|\|\||\bswitch\b|\bawait\b|\bfor\b/
    const doors = source.filter(({ path }) => /^src\/resources\/[^/]+\/routes\.ts$/.test(path))
    expectNone(
      faultsOf(doors, ({ path, text }) => branch.test(codeOf(text)) && `${path}: move the decision to a use case`),
    )
  })
})

describe('A use case', () => {
  it('is alone in the file of its name, which is also its operationId', () => {
    const faults = useCases.flatMap(({ folder, file, operation }) => {
      const found = source.find(({ path }) => path === `src/resources/${folder}/${file}.ts`)
      const exported = found?.text.match(/^export (?:async )?(?:function|const|class) (\w+)/gm)?.map(nameIn) ?? []
      if (found && exported.join() === operation.name) return []
      return [
        `${operation.name}: let ${folder}/${file}.ts export it and no other function (has: ${exported.join(', ')})`,
      ]
    })
    expectNone(faults)
    expect(new Set(useCases.map(({ operation }) => operation.name)).size).toBe(useCases.length)
  })

  it('has its test at the same place', () => {
    expectNone(
      useCases
        .map(({ folder, file }) => `test/resources/${folder}/${file}.test.ts`)
        .filter((file) => !tests.includes(file))
        .map((file) => `${file} is missing: call the route, with its refusals and another tenant`),
    )
  })
})

describe('A rule', () => {
  it('is the only one in the file of its name, and has its test', () => {
    expectNone(
      checklist.flatMap(({ id }) => {
        const text = source.find(({ path }) => path === `src/rules/${id}.ts`)?.text ?? ''
        const exported = text.match(/^export (?:const|function) (\w+)/gm)?.map(nameIn) ?? []
        const alone =
          exported.join() === camelCase(id) ? [] : [`src/rules/${id}.ts: export ${camelCase(id)}, nothing else`]
        return tests.includes(`test/rules/${id}.test.ts`)
          ? alone
          : [...alone, `test/rules/${id}.test.ts is missing: a table of cases`]
      }),
    )
  })

  it('of a retired version stands on files that never change: its own, and the shapes of today', () => {
    const shapes = /^src\/rules\/(rule|facts|vocabulary)\.ts$/
    const retired = source.filter(({ path }) => path.startsWith('src/rules/retired/'))
    expect(retired.length).toBeGreaterThan(0)
    expectNone(
      retired.flatMap(({ path: file, imports }) =>
        imports
          .filter(({ target }) => path.dirname(target) !== path.dirname(file) && !shapes.test(target))
          .map(({ target }) => `${file} imports ${target}: give the retired version a frozen copy`),
      ),
    )
  })
})

describe('A test', () => {
  it('of a resource, a rule, a ruleset, a letter or an e-mail is named after the file it is about', () => {
    const about = tests.filter((file) =>
      /^test\/(resources|rules|rulesets|letters|emails)\/(?!.*\/whole\.test\.ts)/.test(file),
    )
    expectNone(
      about
        .filter((file) => !source.some(({ path }) => isAbout(file, path)))
        .map((file) => `${file}: begin its name with that of a file in ${path.dirname(file).replace(/^test/, 'src')}`),
    )
  })
})

describe('The tests of a resource', () => {
  const folders = [...new Set(tests.flatMap((file) => /^test\/resources\/[^/]+/.exec(file)?.[0] ?? []))]

  it('are run as one by the file whole.test.ts of their folder', () => {
    expect(folders.length).toBeGreaterThan(10)
    expectNone(
      folders
        .filter((folder) => !tests.includes(`${folder}/whole.test.ts`))
        .map((folder) => `${folder}/whole.test.ts is missing: copy that of another folder, or nothing here is run`),
    )
  })

  it('keep what they do before each of them to themselves', () => {
    expectNone(
      faultsOf(
        sourceFiles('test/resources/**/*.test.ts'),
        ({ path: file, text }) =>
          /^(beforeEach|afterEach)\b/m.test(text) &&
          `${file}: move it into describe(), or all tests of the folder do it`,
      ),
    )
  })
})

/** The mirror of a source file, or of one aspect of it: `record-rejection-refusals.test.ts`. */
function isAbout(test: string, path: string): boolean {
  const name = path.replace(/^src/, 'test').replace(/\.ts$/, '')
  return test === `${name}.test.ts` || test.startsWith(`${name}-`)
}

function nameIn(statement: string): string {
  return statement.split(' ').at(-1) as string
}

describe('A name given to others', () => {
  it('is an operation, where an item says what fulfils it', () => {
    const operations = new Set(routes.map(({ operation }) => operation.name))
    const named = sourceFiles('src/rules/**/*.ts').flatMap(({ path: file, text }) =>
      [...text.matchAll(/fulfilledBy: '(\w+)'/g)].map(([, name]) => ({ file, name: name as string })),
    )
    expect(named.length).toBeGreaterThan(0)
    const ofTenants = fulfillingOperation.options.map((name) => ({ file: 'src/http/ruleset-fields.ts', name }))
    expectNone(
      [...named, ...ofTenants]
        .filter(({ name }) => !operations.has(name))
        .map(({ file, name }) => `${file}: there is no operation ${name}`),
    )
  })

  it('is in the README, where it is a variable of the configuration', () => {
    const config = sourceFiles('src/config.ts')[0]?.text ?? ''
    const readme = readFileSync(path.join(ROOT, 'README.md'), 'utf8')
    const variables = new Set([...config.matchAll(/^ {2}((?:[A-Z]+_)*[A-Z]+): /gm)].map(([, name]) => name as string))
    expect(variables.size).toBeGreaterThan(5)
    expectNone(
      [...variables]
        .filter((name) => !readme.includes(`\`${name}\``))
        .map((name) => `README.md: say what ${name} does`),
    )
  })
})
