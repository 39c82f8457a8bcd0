import type { ActionPlan } from '../resources/action-plans/schemas.ts'
import type { Send } from './connection.ts'
import type { Email } from './read-emails.ts'

export type Sent = { email: Email; plan: ActionPlan }

const SOURCE = 'demo-emails'

/** An application and its rejection in the employer's words; sent again, both stay as they are. */
export async function recordEmail(send: Send, candidateId: string, email: Email): Promise<Sent> {
  const { externalId, employer, jobTitle, text } = email
  const place = `by-external-id/${SOURCE}/${externalId}`
  const application = await send<{ id: string }>('PUT', `/v1/applications/${place}`, {
    candidateId,
    employer,
    jobTitle,
  })
  const { plan } = await send<{ plan: ActionPlan }>('PUT', `/v1/rejections/${place}`, {
    applicationId: application.id,
    channel: 'email',
    employerWords: text,
  })
  return { email, plan }
}
