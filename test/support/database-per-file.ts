import { TestEnvironment } from 'jest-environment-node'
import { createDatabase, databaseUrl, dropDatabase } from './databases.ts'

/** Every test file has a database of its own, in DATABASE_URL. Within a file, tests keep apart by their own tenants. */
export default class DatabasePerFile extends TestEnvironment {
  #serverUrl = process.env.TEST_SERVER_URL ?? ''
  #database: string | undefined

  override async setup(): Promise<void> {
    await super.setup()
    this.#database = await createDatabase(this.#serverUrl, process.env.TEST_TEMPLATE)
    this.global.process.env.DATABASE_URL = databaseUrl(this.#serverUrl, this.#database)
  }

  override async teardown(): Promise<void> {
    if (this.#database) await dropDatabase(this.#serverUrl, this.#database)
    await super.teardown()
  }
}
