import type { Context } from '../../context.ts'
import { feedbackReminder } from '../../letters/feedback-reminder.ts'
import { addBusinessDays, spoken } from '../../rules/calendar.ts'
import { findLetterSubject } from '../rejections/find-letter-subject.ts'
import { columnsOfLetter } from '../rejections/letter-columns.ts'
import { REMIND_AFTER_BUSINESS_DAYS } from './business-days.ts'
import type { Row } from './feedback-request-row.ts'
import { letterFactsOf } from './letter-facts-of.ts'
import type { FeedbackRequestInFull } from './schemas.ts'

/** The one reminder of a request that waits for its answer, and the day from which it fits; null where none may be sent. */
export async function reminderFor(context: Context, request: Row): Promise<FeedbackRequestInFull['reminder']> {
  const { sentAt, remindedAt, state, tone, language, question, contactName } = request
  if (state !== 'sent' || !sentAt || remindedAt) return null
  const subject = await findLetterSubject(context, request.rejectionId)
  if (!subject) return null
  const [days] = await context.db.query<{ sentOn: string; today: string }>({
    name: 'days-of-feedback-request',
    text: `select to_char($1::timestamptz at time zone $3, 'YYYY-MM-DD') as "sentOn", to_char($2::timestamptz at time zone $3, 'YYYY-MM-DD') as today`,
    values: [sentAt, context.now, subject.timeZone],
  })
  if (!days) return null
  const askedOn = spoken(days.sentOn, days.today, language)
  const channel = request.channel === 'phone' ? 'phone' : 'email'
  const letter = feedbackReminder(
    { ...letterFactsOf(subject), contactName },
    { channel, tone, language, askedOn, question },
  )
  const { subject: line, body, talkingPoints } = columnsOfLetter(letter)
  const fromOn = addBusinessDays(days.sentOn, REMIND_AFTER_BUSINESS_DAYS, subject.holidays)
  return { fromOn, subject: line, body, talkingPoints }
}
