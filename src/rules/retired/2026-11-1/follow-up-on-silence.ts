import type { Facts, OpenApplication } from '../../facts.ts'
import { rule } from '../../rule.ts'
import { addBusinessDays, daysBetween, spoken } from './calendar.ts'

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
    askedBefore: history.offered.filter((offer) => offer.ruleId === 'follow-up-on-silence').length,
  }),

  advise(facts, { afterDays, dueBusinessDays }) {
    const { history, tenant, today } = facts
    if (history.unanswered.length === 0) return { none: 'None of your open applications is waiting for an answer.' }
    const silent = history.unanswered.filter((open) => daysBetween(open.lastHeardOn, today) >= afterDays)
    if (silent.length === 0)
      return { none: `None of your open applications has been silent for ${afterDays} days yet; it is early to ask.` }
    const oldest = silent.find((open) => !wasOffered(open, facts))
    if (!oldest) return { none: 'You were already shown how to ask about each silent application; once is enough.' }

    return {
      items: [
        {
          key: keyFor(oldest),
          title: `Ask ${oldest.employer} once where things stand`,
          why: `You last heard about ${oldest.jobTitle} at ${oldest.employer} on ${spoken(oldest.lastHeardOn, today)}, ${daysBetween(oldest.lastHeardOn, today)} days ago. It is the oldest open application you have not been advised to ask about.`,
          how: [
            'Write three sentences: which role, when you applied, that you are still interested',
            'Ask whether the role is still open and when they expect to decide',
            'Whatever comes back, or does not, leave it at this one message',
          ],
          dueOn: addBusinessDays(today, dueBusinessDays, tenant.holidays),
          priority: 50,
          effortMinutes: 10,
          links: [{ type: 'application', id: oldest.id }],
          fulfilledBy: 'completePlanItem',
        },
      ],
    }
  },
})

function wasOffered(open: OpenApplication, { history }: Facts): boolean {
  return history.offered.some((offer) => offer.key === keyFor(open) && offer.state !== 'retired')
}

function keyFor(open: OpenApplication): string {
  return `follow-up-on-silence:${open.id}`
}
