import { createHash, randomBytes } from 'node:crypto'
import type { Context } from '../../context.ts'
import type { Tx } from '../../db/tenant.ts'
import { conflict, notFound } from '../../errors.ts'
import { recordEvent } from '../../jobs/events.ts'
import { feedbackPageTexts } from '../../letters/texts/feedback-page.ts'
import { spoken } from '../../rules/calendar.ts'
import { holdCandidate } from '../action-plans/hold-candidate.ts'
import type { Row } from './feedback-request-row.ts'
import { revokeLinks } from './revoke-links.ts'
import type { FeedbackLink, NewFeedbackLink } from './schemas.ts'

type Input = NewFeedbackLink & { feedbackRequestId: string; publicUrl: string }

const TOKEN_BYTES = 32

/** A page on which the employer can answer once; the address of an earlier one no longer works. */
export async function createFeedbackLink(context: Context, input: Input): Promise<FeedbackLink> {
  const { db, tenantId, now } = context
  const { feedbackRequestId, publicUrl, expiresInDays } = input
  return db.transaction(async (tx) => {
    holdCandidate(tx, tenantId, 'feedback_requests', feedbackRequestId)
    const known = await db.feedbackRequest.findFirst({ where: { id: feedbackRequestId } })
    if (!known) throw notFound('request for feedback')
    if (known.state !== 'draft' && known.state !== 'sent')
      throw conflict('wrong_state', `The request is ${known.state}; there is nothing to answer any more.`)
    await revokeLinks(context, feedbackRequestId)
    const { candidateId } = known
    const days = await openDays(tx, context, candidateId, expiresInDays)
    const { expiresAt } = days
    const token = randomBytes(TOKEN_BYTES).toString('base64url')
    const row = { requestId: feedbackRequestId, candidateId, hash: hashOf(token), expiresAt, createdAt: now }
    await db.feedbackLink.create({ data: { ...row, tenantId } })
    recordEvent(tx, context, 'feedback_link.created', { feedbackRequestId, candidateId })
    const url = `${publicUrl}/feedback/${token}`
    return { url, token, expiresAt, mention: mentionOf(known, url, days) }
  })
}

type OpenDays = { today: string; until: string; expiresAt: Date }

/** Up to and including which day, so that the letter can name it: it ends with that day in the candidate's zone. */
async function openDays(tx: Tx, { tenantId, now }: Context, candidateId: string, days: number): Promise<OpenDays> {
  const [found] = await tx.query<OpenDays>({
    name: 'open-days-of-feedback-link',
    text: `select to_char(z.today, 'YYYY-MM-DD') as today, to_char(z.today + $4::int, 'YYYY-MM-DD') as until,
             (z.today + $4::int + 1)::timestamp at time zone z.zone as "expiresAt"
           from candidates c join tenants t on t.id = c.tenant_id
           cross join lateral (select coalesce(c.time_zone, t.time_zone) as zone,
             ($3::timestamptz at time zone coalesce(c.time_zone, t.time_zone))::date as today) z
           where c.tenant_id = $1 and c.id = $2`,
    values: [tenantId, candidateId, now, days],
  })
  if (!found) throw notFound('request for feedback')
  return found
}

/** A plain hash is enough: 256 random bits cannot be guessed, so there is nothing to slow down. */
function hashOf(token: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash('sha256').update(token).digest())
}

function mentionOf({ language, channel }: Row, url: string, { today, until }: OpenDays): string {
  const page = { url, until: spoken(until, today, language) }
  const texts = feedbackPageTexts[language]
  return channel === 'phone' ? texts.offer(page) : texts.answerHere(page)
}
