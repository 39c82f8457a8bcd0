import { addBusinessDays, daysBetween, spoken } from './calendar.ts'
import type { Facts, OpenApplication } from './facts.ts'
import { rule, type Silence } from './rule.ts'
import { followUpOnSilenceTexts } from './texts/follow-up-on-silence.ts'

export const followUpOnSilence = rule({
  id: 'follow-up-on-silence',
  step: 'apply_for_more',
  evidence: {
    strength: 'convention',
    source:
      'Asking once after ten days or more is the default of La bonne alternance; other tools say seven. No study was found.',
  },
  settings: { afterDays: 10, dueBusinessDays: 1 },

  looksAt: ({ history, today }, { afterDays }) => ({
    openWithoutAnswer: history.unanswered.length,
    silentLongEnough: history.unanswered.filter((open) => daysBetween(open.lastHeardOn, today) >= afterDays).length,
    followedUp: history.unanswered.filter((open) => open.followedUpOn !== null).length,
    askedBefore: history.offered.filter((offer) => offer.ruleId === 'follow-up-on-silence').length,
  }),

  whyGone: whyNotAbout,

  advise(facts, { afterDays, dueBusinessDays }) {
    const { candidate, history, tenant, today } = facts
    const texts = followUpOnSilenceTexts[candidate.language]
    if (history.unanswered.length === 0) return { none: texts.noneOpen }
    const silent = history.unanswered.filter((open) => daysBetween(open.lastHeardOn, today) >= afterDays)
    if (silent.length === 0) return { none: texts.early(afterDays) }
    const asked = silent.flatMap(({ followedUpOn }) => followedUpOn ?? [])
    const lastAsked = asked.toSorted().at(-1)
    if (lastAsked && asked.length === silent.length)
      return { none: texts.allAsked(spoken(lastAsked, today, candidate.language)) }
    const oldest = silent.find((open) => open.followedUpOn === null && !wasOffered(open, facts))
    if (!oldest) return { none: texts.askedOrShown }

    return {
      items: [
        {
          key: keyFor(oldest),
          title: texts.title(oldest.employer),
          why: texts.why(oldest.jobTitle, oldest.employer, spoken(oldest.lastHeardOn, today, candidate.language)),
          how: texts.how,
          dueOn: addBusinessDays(today, dueBusinessDays, tenant.holidays),
          priority: 50,
          effortMinutes: 10,
          links: [{ type: 'application', id: oldest.id }],
          fulfilledBy: 'draftFollowUp',
        },
      ],
    }
  },
})

/** Of one application: asked once is done, and what has ended asks for nothing; other applications may still be silent. */
function whyNotAbout({ candidate, history, today }: Facts, key: string): Silence | null {
  const texts = followUpOnSilenceTexts[candidate.language]
  const open = history.unanswered.find((application) => keyFor(application) === key)
  if (!open) return { none: history.unanswered.length === 0 ? texts.noneOpen : texts.notWaiting }
  return open.followedUpOn
    ? { none: texts.asked(spoken(open.followedUpOn, today, candidate.language)), done: true }
    : null
}

function wasOffered(open: OpenApplication, { history }: Facts): boolean {
  return history.offered.some((offer) => offer.key === keyFor(open) && offer.state !== 'retired')
}

function keyFor(open: OpenApplication): string {
  return `follow-up-on-silence:${open.id}`
}
