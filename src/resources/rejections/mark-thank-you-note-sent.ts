import type { Context } from '../../context.ts'
import { conflict, notFound } from '../../errors.ts'
import { recordEvent } from '../../jobs/events.ts'
import { holdCandidate } from '../action-plans/hold-candidate.ts'
import { revisePlans } from '../action-plans/revise-plans.ts'
import { refuseFuture } from '../applications/refusals.ts'
import type { ChangedThankYouNote, LetterSent } from './schemas.ts'
import { asThankYouNote } from './thank-you-note-row.ts'

type Input = LetterSent & { rejectionId: string }

/** The person has thanked: no plan asks for it any more. */
export async function markThankYouNoteSent(context: Context, input: Input): Promise<ChangedThankYouNote> {
  const { db, tenantId, now } = context
  const { rejectionId, sentAt = now, channel } = input
  refuseFuture(now, 'sentAt', sentAt)
  return db.transaction(async (tx) => {
    holdCandidate(tx, tenantId, 'rejections', rejectionId)
    const known = await db.thankYouNote.findFirst({ where: { rejectionId } })
    if (!known) throw notFound('thank-you note')
    if (known.sentAt) throw conflict('already_sent', 'The note was sent already; one is enough.')
    const [row] = await db.thankYouNote.updateManyAndReturn({
      where: { rejectionId, sentAt: null },
      data: { sentAt, sentChannel: channel ?? known.channel, version: { increment: 1 }, updatedAt: now },
    })
    if (!row) throw notFound('thank-you note')
    const { candidateId } = row
    recordEvent(tx, context, 'thank_you_note.sent', { rejectionId, candidateId })
    return { ...asThankYouNote(row), planChanges: await revisePlans(tx, context, candidateId) }
  })
}
