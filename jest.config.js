import { availableParallelism } from 'node:os'

const shared = {
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': ['@swc/jest', { jsc: { target: 'es2023', parser: { syntax: 'typescript' } }, sourceMaps: 'inline' }],
  },
}

/** A run of everything takes the tests of a resource as one file, because they load the same service; a run by path takes each. */
const isWhole = process.argv.slice(2).every((argument) => argument.startsWith('-'))
const ofResources = isWhole
  ? ['<rootDir>/test/resources/*/whole.test.ts']
  : ['<rootDir>/test/resources/*/!(whole).test.ts']

/** Pure tests start nothing; the others get a database of their own per file, from one real PostgreSQL. */
export default {
  testTimeout: 30_000,
  maxWorkers: Math.max(2, availableParallelism() - 1),
  workerIdleMemoryLimit: '512MB',
  projects: [
    { ...shared, displayName: 'rules', testMatch: ['<rootDir>/test/{rules,rulesets,letters,emails}/**/*.test.ts'] },
    {
      ...shared,
      displayName: 'service',
      testMatch: [
        '<rootDir>/test/*.test.ts',
        '<rootDir>/test/!(resources|rules|rulesets|letters|emails)/**/*.test.ts',
        ...ofResources,
      ],
      globalSetup: '<rootDir>/test/support/start-postgres.ts',
      globalTeardown: '<rootDir>/test/support/stop-postgres.ts',
      testEnvironment: '<rootDir>/test/support/database-per-file.ts',
    },
  ],
}
