import type { PrismaClient } from './generated/client.ts'
import { openPool, type Pool } from './pool.ts'
import { openPrisma } from './prisma.ts'
import { forOperator, forReader, type Reader, type TenantDb } from './tenant.ts'

/** The process's way to the database: one pool, and the clients that stand on it. */
export type Database = {
  readonly pool: Pool
  /** All of a tenant, whatever its visibility: for the service's own work. */
  forTenant(tenantId: string): TenantDb
  /** What a caller may see of a tenant. */
  forReader(reader: Reader): TenantDb
  forOperator(): TenantDb
  close(): Promise<void>
}

/** Scoped clients kept ready; making one costs more than most statements. */
const MAX_CLIENTS_KEPT = 1_000

export function openDatabase(url: string, connections: number, onConnectionLost: (error: Error) => void): Database {
  const pool = openPool(url, connections, onConnectionLost)
  const prisma: PrismaClient = openPrisma(pool)
  const clients = new Map<string, TenantDb>()
  const operator = forOperator(pool, prisma)

  function clientFor(reader: Reader): TenantDb {
    const name = `${reader.tenantId} ${reader.audience} ${reader.candidateId ?? ''}`
    const known = clients.get(name)
    if (known) return known
    if (clients.size >= MAX_CLIENTS_KEPT) clients.delete(clients.keys().next().value as string)
    const client = forReader(pool, prisma, reader)
    clients.set(name, client)
    return client
  }

  return {
    pool,
    forTenant: (tenantId) => clientFor({ tenantId, audience: 'candidate' }),
    forReader: clientFor,
    forOperator: () => operator,
    async close() {
      await prisma.$disconnect()
      await pool.end()
    },
  }
}
