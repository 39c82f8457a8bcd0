import pg from 'pg'

type Listener = {
  /** Told of each message, in order. */
  onMessage(payload: string): void
  /** Told at the first connection and at each later one: what was sent in between is lost. */
  onConnected: () => void
  onLost(error: Error): void
}

const RECONNECT_AFTER_MS = 1_000
const KEEP_ALIVE_MS = 10_000

/**
 * Hears what is sent on a channel, over a connection of its own, and connects again whenever that is lost. It belongs to
 * a session, so behind a transaction pooler the url must be the server's own.
 */
export function listen(url: string, channel: string, listener: Listener): { close(): Promise<void> } {
  let client: pg.Client
  let retry: NodeJS.Timeout | undefined
  let isClosed = false
  const connectAgain = () => {
    if (!isClosed) retry ??= setTimeout(connect, RECONNECT_AFTER_MS)
  }
  connect()
  return {
    async close() {
      isClosed = true
      clearTimeout(retry)
      await client.end().catch(() => {})
    },
  }

  function connect(): void {
    retry = undefined
    client = new pg.Client({
      connectionString: url,
      application_name: 'onward-listener',
      keepAlive: true,
      keepAliveInitialDelayMillis: KEEP_ALIVE_MS,
    })
    client.on('notification', ({ payload }) => listener.onMessage(payload ?? ''))
    client.on('error', (error) => listener.onLost(error))
    client.on('end', connectAgain)
    begin(client).then(listener.onConnected, (error: Error) => {
      if (!isClosed) listener.onLost(error)
      connectAgain()
    })
  }

  async function begin(own: pg.Client): Promise<void> {
    await own.connect()
    await own.query(`listen ${own.escapeIdentifier(channel)}`)
  }
}
