import type { Context } from '../../context.ts'
import { conflict, notFound } from '../../errors.ts'
import { recordEvent } from '../../jobs/events.ts'
import { thankYouNote } from '../../letters/thank-you-note.ts'
import { thankTheInterviewerTexts } from '../../rules/texts/thank-the-interviewer.ts'
import { reached } from '../../rules/vocabulary.ts'
import { holdCandidate } from '../action-plans/hold-candidate.ts'
import { findLetterSubject, type LetterSubject } from './find-letter-subject.ts'
import { columnsOfLetter } from './letter-columns.ts'
import { refuseLetter, whyNobody } from './refuse-letter.ts'
import type { NewThankYouNote, ThankYouNote } from './schemas.ts'
import { asThankYouNote } from './thank-you-note-row.ts'

type Input = NewThankYouNote & { rejectionId: string }

/** One a rejection: drafting again replaces the draft, until it was sent. */
export async function draftThankYouNote(context: Context, input: Input): Promise<ThankYouNote> {
  const { db, tenantId, now } = context
  const { rejectionId, override, ...form } = input
  return db.transaction(async (tx) => {
    holdCandidate(tx, tenantId, 'rejections', rejectionId)
    const subject = await findLetterSubject(context, rejectionId)
    if (!subject) throw notFound('rejection')
    if (subject.rejection.retractedAt)
      throw conflict('rejection_retracted', 'The rejection was retracted, so there is nothing to thank for yet.')
    const known = await db.thankYouNote.findFirst({ where: { rejectionId } })
    if (known?.sentAt) throw conflict('already_sent', 'The note was sent; one is enough.')
    const why = whyNobody(subject, thankTheInterviewerTexts[subject.language].metNobody)
    const overrideReason = refuseLetter('nobody_to_thank', why, override)

    const columns = { ...columnsOf(subject, form), overrideReason, updatedAt: now }
    const { candidateId } = subject.rejection
    const [row] = known
      ? await db.thankYouNote.updateManyAndReturn({
          where: { rejectionId },
          data: { ...columns, version: { increment: 1 } },
        })
      : await db.thankYouNote.createManyAndReturn({
          data: [{ ...columns, tenantId, rejectionId, candidateId, createdAt: now }],
        })
    if (!row) throw notFound('rejection')
    recordEvent(tx, context, 'thank_you_note.drafted', { rejectionId, candidateId })
    return asThankYouNote(row)
  })
}

function columnsOf(subject: LetterSubject, form: Omit<NewThankYouNote, 'override'>) {
  const { rejection, candidateName, employer, jobTitle } = subject
  const { channel, tone, language = subject.language, learned = null } = form
  const { stageReached, contactName } = rejection
  const mayStayInTouch = reached(stageReached, 'interview')
  const letter = thankYouNote(
    { candidateName, contactName, employer, jobTitle, stageReached, learned, mayStayInTouch },
    { channel, tone, language },
  )
  return { ...columnsOfLetter(letter), tone, language, learned }
}
