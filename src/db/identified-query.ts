import pg from 'pg'
import type { Statement } from './pool.ts'

/** The part of pg's wire protocol that is used here; its types leave it out. */
type Wire = {
  parsedStatements: Record<string, string>
  parse(statement: { name: string; text: string }): void
  bind(statement: { statement: string; values: readonly string[] }): void
  execute(statement: { portal?: string }): void
}
type Message = { text?: string }
type Internals = {
  prepare(wire: Wire): void
  handleDataRow(message: Message): void
  handleCommandComplete(message: Message, wire: Wire): void
}
const PgQuery = pg.Query as unknown as new (config: object, values?: undefined, callback?: Answer) => Internals
type Answer = (error: Error | null, result: pg.QueryResult) => void

/**
 * A statement that takes an identity first. Both are sent before one Sync, which the server runs as one transaction of
 * its own: the identity ends with it, nothing runs when it cannot be taken, and no BEGIN and COMMIT have to travel.
 */
class IdentifiedQuery extends PgQuery {
  readonly #identity: Required<Statement>
  #isTaken = false

  constructor(statement: Statement, identity: Required<Statement>, answer: Answer) {
    super({ ...statement, queryMode: 'extended' }, undefined, answer)
    this.#identity = identity
  }

  override prepare(wire: Wire): void {
    const { name, text, values } = this.#identity
    if (wire.parsedStatements[name] === undefined) wire.parse({ name, text })
    wire.bind({ statement: name, values: values as string[] })
    wire.execute({})
    super.prepare(wire)
  }

  override handleDataRow(message: Message): void {
    if (this.#isTaken) super.handleDataRow(message)
  }

  override handleCommandComplete(message: Message, wire: Wire): void {
    if (this.#isTaken) return super.handleCommandComplete(message, wire)
    this.#isTaken = true
    wire.parsedStatements[this.#identity.name] = this.#identity.text
  }
}

export function sendAs(
  connection: pg.PoolClient,
  identity: Required<Statement>,
  statement: Statement,
): Promise<pg.QueryResult> {
  return new Promise((resolve, reject) => {
    const answer: Answer = (error, result) => (error ? reject(error) : resolve(result))
    connection.query(new IdentifiedQuery(statement, identity, answer) as unknown as pg.Submittable)
  })
}
