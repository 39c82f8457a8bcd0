import type { Context } from '../../context.ts'
import { notFound } from '../../errors.ts'
import { followUpOnSilence } from '../../letters/follow-up-on-silence.ts'
import type { LetterChannel } from '../../letters/letter.ts'
import { spoken } from '../../rules/calendar.ts'
import { languageOf, type Stage } from '../../rules/vocabulary.ts'
import { columnsOfLetter } from '../rejections/letter-columns.ts'
import { refuseFollowUp } from './refusals.ts'
import type { Application, FollowUpDraft, FollowUpForm } from './schemas.ts'

type Input = FollowUpForm & { applicationId: string }

/** One polite question after silence, written from what is known. It is given out and not kept. */
export async function draftFollowUp(context: Context, input: Input): Promise<FollowUpDraft> {
  const { applicationId, channel, tone } = input
  return context.db.transaction(async (tx) => {
    const [known] = await tx.query<Known>({
      name: 'draft-follow-up',
      text: KNOWN,
      values: [context.tenantId, applicationId, context.now],
    })
    if (!known) throw notFound('application')
    refuseFollowUp(known)

    const language = input.language ?? languageOf(known.locale)
    const appliedOn = known.appliedOn && spoken(known.appliedOn, known.today, language)
    const contactName = whomToAsk(known.contacts, channel)
    const letter = followUpOnSilence({ ...known, appliedOn, contactName }, { channel, tone, language })
    return { tone, language, ...columnsOfLetter(letter) }
  })
}

type Known = {
  employer: string
  jobTitle: string
  stage: Stage
  stageReached: Stage
  endedAt: Date | null
  followedUpAt: Date | null
  contacts: Application['contacts']
  candidateName: string | null
  locale: string
  /** Both in the candidate's time zone. */
  appliedOn: string | null
  today: string
}

/** Whoever can be reached this way, else the first whose name is known. */
function whomToAsk(contacts: Application['contacts'], channel: LetterChannel): string | null {
  const asked = contacts.find((contact) => contact[channel]) ?? contacts.find(({ name }) => name)
  return asked?.name ?? null
}

const KNOWN = `
select a.employer, a.job_title as "jobTitle", a.stage, a.stage_reached as "stageReached", a.ended_at as "endedAt",
  a.followed_up_at as "followedUpAt", a.contacts, c.name as "candidateName", coalesce(c.locale, t.locale) as locale,
  to_char(a.applied_at at time zone z.zone, 'YYYY-MM-DD') as "appliedOn",
  to_char($3::timestamptz at time zone z.zone, 'YYYY-MM-DD') as today
from applications a
join candidates c on c.tenant_id = a.tenant_id and c.id = a.candidate_id
join tenants t on t.id = a.tenant_id
cross join lateral (select coalesce(c.time_zone, t.time_zone) as zone) z
where a.tenant_id = $1 and a.id = $2`
