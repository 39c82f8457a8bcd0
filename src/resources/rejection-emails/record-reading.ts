import type { Context } from '../../context.ts'
import type { Tx } from '../../db/tenant.ts'
import type { EmailReading } from '../../emails/read-email.ts'
import { addMonths } from '../../rules/calendar.ts'
import { reached, type Stage } from '../../rules/vocabulary.ts'
import { holdCandidate } from '../action-plans/hold-candidate.ts'
import { insertApplication } from '../applications/insert-application.ts'
import { recordInTransaction } from '../rejections/record-in-transaction.ts'

type Read = { candidateId: string; reading: EmailReading; words: string }
export type Made = { rejectionId: string; applicationId: string; planId: string }
type Known = { id: string; stageReached: Stage }

/** Ends the application that the reading is about, making one where there is none; null where it cannot be told which. */
export async function recordReading(
  tx: Tx,
  context: Context,
  { candidateId, reading, words }: Read,
): Promise<Made | null> {
  holdCandidate(tx, context.tenantId, 'candidates', candidateId)
  const application =
    (await findApplication(context, candidateId, reading)) ?? (await makeApplication(tx, context, candidateId, reading))
  if (!application) return null
  const { stage, confidence, reapplyAfterMonths } = reading
  const cameFurther = stage !== null && reached(stage, 'applied') && reached(stage, application.stageReached)
  const { rejection, plan } = await recordInTransaction(tx, context, {
    applicationId: application.id,
    channel: 'email',
    ...(cameFurther && { stageReached: stage }),
    employerWords: words,
    reasons: reasonsOf(reading),
    ...(reapplyAfterMonths !== null && { reapplyOn: addMonths(dayOf(context.now), reapplyAfterMonths) }),
    statedBy: 'inferred',
    confidence,
  })
  return { rejectionId: rejection.id, applicationId: application.id, planId: plan.id }
}

/** With an employer but no job title, the only open application there is meant. */
async function findApplication(
  { db }: Context,
  candidateId: string,
  { employer, jobTitle }: EmailReading,
): Promise<Known | null> {
  if (employer === null) return null
  const same = (name: string) => ({ equals: name, mode: 'insensitive' as const })
  const found = await db.application.findMany({
    where: {
      candidateId,
      outcome: { in: ['open', 'unmapped'] },
      employer: same(employer),
      ...(jobTitle !== null && { jobTitle: same(jobTitle) }),
    },
    orderBy: { id: 'desc' },
    take: 2,
  })
  return jobTitle === null && found.length > 1 ? null : (found[0] ?? null)
}

async function makeApplication(
  tx: Tx,
  context: Context,
  candidateId: string,
  { employer, jobTitle }: EmailReading,
): Promise<Known | null> {
  if (employer === null || jobTitle === null) return null
  return insertApplication(tx, context, { candidateId, employer, jobTitle })
}

function reasonsOf({ reasons, evidence, confidence }: EmailReading) {
  const quotes = evidence.filter(({ finding }) => finding === 'reasons')
  return reasons.map((code, index) => ({
    code,
    statedBy: 'inferred' as const,
    confidence,
    text: quotes[index]?.quote.trim() || null,
  }))
}

const dayOf = (instant: Date) => instant.toISOString().slice(0, 10)
