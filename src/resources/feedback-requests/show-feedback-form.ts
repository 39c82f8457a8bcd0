import type { Context } from '../../context.ts'
import { notFound } from '../../errors.ts'
import { FEEDBACK_TOPICS, questionFor } from '../../letters/feedback-question.ts'
import type { FeedbackForm } from '../../pages/feedback-form.ts'
import type { Language } from '../../rules/vocabulary.ts'
import { firstNameOf } from './first-name-of.ts'
import { refuseSettled } from './refuse-settled.ts'

type Input = { recordId: string; linkId: string; language: Language | null }

type Known = Pick<FeedbackForm, 'jobTitle' | 'question' | 'until' | 'today'> & {
  name: string | null
  topic: string
  language: Language
  state: string
}

/** All that whoever holds the link may see: the first name, the job and the question. */
export async function showFeedbackForm(
  { db, tenantId, now }: Context,
  { recordId, linkId, language }: Input,
): Promise<FeedbackForm> {
  const [known] = await db.query<Known>({
    name: 'show-feedback-form',
    text: `select c.name, a.job_title as "jobTitle", f.topic, f.question, f.language, f.state,
             to_char((l.expires_at - interval '1 second') at time zone z.zone, 'YYYY-MM-DD') as until,
             to_char($4::timestamptz at time zone z.zone, 'YYYY-MM-DD') as today
           from feedback_requests f
           join feedback_links l on l.tenant_id = f.tenant_id and l.request_id = f.id and l.id = $3
           join rejections r on r.tenant_id = f.tenant_id and r.id = f.rejection_id
           join applications a on a.tenant_id = r.tenant_id and a.id = r.application_id
           join candidates c on c.tenant_id = f.tenant_id and c.id = f.candidate_id
           join tenants t on t.id = f.tenant_id
           cross join lateral (select coalesce(c.time_zone, t.time_zone) as zone) z
           where f.tenant_id = $1 and f.id = $2`,
    values: [tenantId, recordId, linkId, now],
  })
  if (!known) throw notFound('request for feedback')
  refuseSettled(known.state)
  const { name, jobTitle, until, today } = known
  return {
    firstName: firstNameOf(name),
    jobTitle,
    until,
    today,
    language: language ?? known.language,
    ...questionIn(language ?? known.language, known),
  }
}

/** A topic's question is asked in the language of the page, one in the candidate's own words as they wrote it. */
function questionIn(shown: Language, { topic, question, language }: Known) {
  const known = FEEDBACK_TOPICS.find((one) => one === topic)
  return known && question === questionFor(known, language)
    ? { question: questionFor(known, shown), questionLanguage: shown }
    : { question, questionLanguage: language }
}
