import { addMonths, type CalendarDate } from '../../rules/calendar.ts'
import type { ReasonCode } from '../../rules/vocabulary.ts'
import type { ReapplyReason } from './schemas.ts'

/** The news that an application ended; dates are the candidate's own. */
export type News = {
  reasons: { code: ReasonCode }[]
  /** The employer's own date. */
  reapplyOn: CalendarDate | null
  receivedOn: CalendarDate
}

/** From when to look at the employer again, or why there is no date, as the rule try-again-later has it. */
export function whenToReapply(
  news: News | null,
  reapplyAfterMonths: number,
): { reapplyOn: CalendarDate | null; reapplyReason: ReapplyReason } {
  if (!news) return { reapplyOn: null, reapplyReason: 'no_rejection' }
  const obstacle = OBSTACLES.find((code) => news.reasons.some((reason) => reason.code === code))
  if (obstacle) return { reapplyOn: null, reapplyReason: obstacle }
  if (news.reapplyOn) return { reapplyOn: news.reapplyOn, reapplyReason: 'employer' }
  return { reapplyOn: addMonths(news.receivedOn, reapplyAfterMonths), reapplyReason: 'tenant_default' }
}

/** Reasons that waiting does not change, and one that leaves nothing to wait for. */
const OBSTACLES = ['administrative', 'qualification_missing', 'eligibility_or_work_permit'] as const
