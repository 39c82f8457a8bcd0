/** Errors of pg, of Prisma (which wraps pg's) and of sockets, as far as their code tells them apart. */
type Coded = Error & {
  code?: unknown
  constraint?: unknown
  table?: unknown
  column?: unknown
  cause?: { originalCode?: unknown }
  meta?: { driverAdapterError?: { cause?: { originalCode?: unknown } } }
}

const LOST_CONNECTION =
  /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|not queryable|Cannot use a pool after calling end/

/** The SQLSTATE, or the code of a socket or of Prisma; null where an error has none. */
export function codeOf(error: Error): string | null {
  if (LOST_CONNECTION.test(error.message)) return 'CONNECTION_LOST'
  const { meta, cause, code } = error as Coded
  const found = meta?.driverAdapterError?.cause?.originalCode ?? cause?.originalCode ?? code
  return typeof found === 'string' ? found : null
}

/**
 * What a log may know of a failure. Messages of the database and of Prisma repeat values, and others quote them: those
 * are people's names and texts, so the first are left out and quotations are cut.
 */
export function failureFields(error: Error) {
  const { name, message, stack = '', constraint, table, column } = error as Coded
  const code = codeOf(error)
  const frames = stack.slice(stack.indexOf(message) + message.length)
  return {
    type: name,
    ...(code === null ? { message: message.replace(QUOTED, '…').slice(0, 300) } : { code, constraint, table, column }),
    stack: frames
      .split('\n')
      .filter((line) => line.startsWith('    at '))
      .join('\n'),
  }
}

const QUOTED = /["'`“][\s\S]*["'`”]/
