import type { Context } from '../../context.ts'
import { notFound } from '../../errors.ts'
import { asReflection } from './reflection-row.ts'
import type { Reflection } from './schemas.ts'

export async function getReflection({ db }: Context, { reflectionId }: { reflectionId: string }): Promise<Reflection> {
  const row = await db.reflection.findFirst({ where: { id: reflectionId } })
  if (!row) throw notFound('reflection')
  return asReflection(row)
}
