import type { Context } from '../../context.ts'
import { type Language, languageOf } from '../../rules/vocabulary.ts'
import type { RejectionRow } from './rejection-row.ts'

/** A rejection with what letters about it may say, and to whom. */
export type LetterSubject = {
  rejection: RejectionRow
  employer: string
  jobTitle: string
  candidateName: string | null
  /** The candidate's, else the tenant's. */
  language: Language
  timeZone: string
  holidays: string[]
  feedbackOptIn: boolean
  coachFirst: boolean
}

/** Null when the reader has no such rejection. */
export async function findLetterSubject({ db, tenantId }: Context, rejectionId: string): Promise<LetterSubject | null> {
  const rejection = await db.rejection.findFirst({ where: { id: rejectionId }, omit: { tenantId: true } })
  if (!rejection) return null
  const [known] = await db.query<Omit<LetterSubject, 'rejection' | 'language'> & { locale: string }>({
    name: 'find-letter-subject',
    text: `select a.employer, a.job_title as "jobTitle", c.name as "candidateName", coalesce(c.locale, t.locale) as locale,
             coalesce(c.time_zone, t.time_zone) as "timeZone", t.holidays,
             c.feedback_opt_in as "feedbackOptIn", c.coach_first as "coachFirst"
           from applications a
           join candidates c on c.tenant_id = a.tenant_id and c.id = a.candidate_id
           join tenants t on t.id = a.tenant_id
           where a.tenant_id = $1 and a.id = $2`,
    values: [tenantId, rejection.applicationId],
  })
  return known ? { ...known, rejection, language: languageOf(known.locale) } : null
}
