import type { TenantDb, Visibility } from '../../db/tenant.ts'
import { canRead, type FeedbackArea, type Ratings } from '../../rules/vocabulary.ts'
import type { FeedbackRequest } from './schemas.ts'

/** A request as it is stored. */
export type Row = Omit<NonNullable<Awaited<ReturnType<TenantDb['feedbackRequest']['findFirst']>>>, 'tenantId'>
/** With what decides who may read its answer. */
export type KnownRequest = Row & { candidate: { coachFirst: boolean } }

/** What to read a request with. */
export const WITH_COACH_FIRST = { candidate: { select: { coachFirst: true } } } as const

/** A stored row as this reader may see it; what they sent with this very request, they know. */
export function asFeedbackRequest(known: KnownRequest, audience: Visibility, knowsAnswer = false): FeedbackRequest {
  const { contactName, contactRole, contactEmail, contactPhone } = known
  const parts = { name: contactName, role: contactRole, email: contactEmail, phone: contactPhone }
  const contact = Object.entries(parts).filter(([, part]) => part !== null)
  return {
    id: known.id,
    candidateId: known.candidateId,
    rejectionId: known.rejectionId,
    state: known.state,
    contact: contact.length > 0 ? Object.fromEntries(contact) : null,
    channel: known.channel,
    // The schema holds it to these.
    topic: known.topic as FeedbackRequest['topic'],
    question: known.question,
    tone: known.tone,
    language: known.language,
    subject: known.subject,
    body: known.body,
    talkingPoints: known.talkingPoints,
    overrideReason: known.overrideReason,
    sentAt: known.sentAt,
    remindedAt: known.remindedAt,
    settledAt: known.settledAt,
    answer: known.state === 'answered' ? answerOf(known, isWithheldFrom(audience, known) && !knowsAnswer) : null,
    version: known.version,
    createdAt: known.createdAt,
    updatedAt: known.updatedAt,
  }
}

/** Whether these eyes may not see what the employer said: it is for narrower ones, or the coach reads it first. */
export function isWithheldFrom(audience: Visibility, known: KnownRequest): boolean {
  const waitsForCoach = audience === 'candidate' && known.candidate.coachFirst && known.releasedAt === null
  return waitsForCoach || !canRead(audience, known.answerVisibility)
}

function answerOf(known: KnownRequest, isWithheld: boolean): FeedbackRequest['answer'] {
  const { answerWords, answerAreas, answerRatings, answerSections, answerSkills } = known
  const said = {
    words: answerWords,
    areas: answerAreas as FeedbackArea[] | null,
    ratings: answerRatings as Ratings,
    sections: answerSections as NonNullable<FeedbackRequest['answer']>['sections'],
    skills: answerSkills,
  }
  const nothing = { words: null, areas: null, ratings: null, sections: null, skills: null }
  return {
    isWithheld,
    ...(isWithheld ? nothing : said),
    statedBy: known.answerStatedBy ?? 'employer',
    visibility: known.answerVisibility,
    wasHelpful: known.wasHelpful,
    receivedAt: known.settledAt as Date,
    releasedAt: known.releasedAt,
  }
}
