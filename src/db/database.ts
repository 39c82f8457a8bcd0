import type { PrismaClient } from './generated/client.ts'
import { openPool, type Pool } from './pool.ts'
import { openPrisma } from './prisma.ts'
import { forOperator, forTenant, type TenantDb } from './tenant.ts'

/** The process's way to the database: one pool, and the clients that stand on it. */
export type Database = {
  readonly pool: Pool
  forTenant(tenantId: string): TenantDb
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
  return {
    pool,
    forTenant(tenantId) {
      const known = clients.get(tenantId)
      if (known) return known
      if (clients.size >= MAX_CLIENTS_KEPT) clients.delete(clients.keys().next().value as string)
      const client = forTenant(pool, prisma, tenantId)
      clients.set(tenantId, client)
      return client
    },
    forOperator: () => operator,
    async close() {
      await prisma.$disconnect()
      await pool.end()
    },
  }
}
