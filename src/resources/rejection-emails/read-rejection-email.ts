import type { Context } from '../../context.ts'
import { type EmailReading, MAX_EMAIL, readEmail } from '../../emails/read-email.ts'
import { invalid } from '../../errors.ts'
import { refuseUnknownCandidate } from '../candidates/refuse-unknown-candidate.ts'
import { openEml } from './open-eml.ts'
import { recordReading } from './record-reading.ts'
import type { NewRejectionEmail, RejectionEmail } from './schemas.ts'

type Input = NewRejectionEmail & { record?: 'true' | 'false' | undefined }

const SURE_ENOUGH = 0.6
const NOTHING = { rejectionId: null, applicationId: null, planId: null }

/** Reads, and where asked records what it is sure of. The text goes nowhere else, not even into the log. */
export async function readRejectionEmail(context: Context, input: Input): Promise<RejectionEmail> {
  const { format = 'text', candidateId, record = 'false' } = input
  const isAsked = record === 'true'
  if (isAsked && !candidateId)
    throw invalid('Whose rejection it is has to be said.', [
      { pointer: '#/candidateId', detail: 'is needed to record it' },
    ])
  const email = format === 'eml' ? await openEml(input.text) : { text: input.text, subject: null, from: null }
  const reading = readEmail(email.text, email)
  const words = email.text.slice(0, MAX_EMAIL).toWellFormed()
  return context.db.transaction(async (tx) => {
    if (candidateId) await refuseUnknownCandidate(context.db, candidateId)
    const refused = isAsked ? whyNotRecorded(reading) : 'not_asked'
    if (refused !== null || !candidateId) return { ...reading, ...NOTHING, recorded: refused ?? 'not_asked' }
    const made = await recordReading(tx, context, { candidateId, reading, words })
    return made
      ? { ...reading, ...made, recorded: 'recorded' }
      : { ...reading, ...NOTHING, recorded: 'employer_or_job_unknown' }
  })
}

function whyNotRecorded({ isRejection, confidence }: EmailReading): 'not_a_rejection' | 'not_sure' | null {
  if (!isRejection) return 'not_a_rejection'
  return confidence < SURE_ENOUGH ? 'not_sure' : null
}
