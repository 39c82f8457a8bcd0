import type { Context } from '../../context.ts'
import { notFound } from '../../errors.ts'
import { asCandidate } from './candidate-row.ts'
import type { Candidate } from './schemas.ts'

export async function getCandidate({ db }: Context, { candidateId }: { candidateId: string }): Promise<Candidate> {
  const row = await db.candidate.findFirst({ where: { id: candidateId } })
  if (!row) throw notFound('candidate')
  return asCandidate(row)
}
