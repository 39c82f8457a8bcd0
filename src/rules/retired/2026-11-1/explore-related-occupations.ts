import type { Ending, Facts } from '../../facts.ts'
import { rule } from '../../rule.ts'
import { addDays, daysBetween } from './calendar.ts'

export const exploreRelatedOccupations = rule({
  id: 'explore-related-occupations',
  step: 'consider_alternatives',
  evidence: {
    strength: 'moderate',
    source:
      'Belot, Kircher, Muller 2019: tailored related occupations raised interviews, mostly for people who searched narrowly and had been out of work some months. No study supports a number of endings; five endings, eight weeks and two fields are our own choice.',
  },
  settings: { minimumEndings: 5, minimumWeeks: 8, maximumGroupsSearched: 2, dueDays: 7 },

  looksAt: (facts) => {
    const endings = endingsInMainField(facts)
    return {
      field: endings[0]?.occupationGroup ?? null,
      endingsInField: endings.length,
      weeksInField: weeksBetweenFirstAndLast(endings),
      endingsWithoutOccupation: withoutOccupation(facts),
      occupationGroupsSearched: facts.history.occupationGroupsSearched,
    }
  },

  advise(facts, { minimumEndings, minimumWeeks, maximumGroupsSearched, dueDays }) {
    const { history, today } = facts
    const endings = endingsInMainField(facts)
    const weeks = weeksBetweenFirstAndLast(endings)
    if (endings.length === 0)
      return {
        none: 'None of your ended applications names an occupation. Add one to an application, and this step can look at your field.',
      }
    const field = fieldInWords(endings)
    if (endings.length < minimumEndings)
      return {
        none: `${endings.length} of your applications in ${field} ${endings.length === 1 ? 'has' : 'have'} ended without success. That is too few to say anything about the field, so this step says nothing before there are ${minimumEndings}.${notCounted(facts)}`,
      }
    if (weeks < minimumWeeks)
      return {
        none: `Your ${endings.length} endings in ${field} lie within ${weeks} full ${weeks === 1 ? 'week' : 'weeks'}. This step waits until they span ${minimumWeeks} weeks, because a short run says little.`,
      }
    if (history.occupationGroupsSearched > maximumGroupsSearched)
      return {
        none: `You are already applying in ${history.occupationGroupsSearched} fields; looking at still more would spread your time thin.`,
      }

    return {
      items: [
        {
          key: 'explore-related-occupations',
          title: `If you like, look at occupations related to ${field}`,
          why: `${endings.length} of your applications in ${field} ended without success over ${weeks} weeks, and your applications name no more than ${maximumGroupsSearched} fields. A trial found that people who searched in few fields got more interviews after seeing related occupations. This is an offer; it does not say that your field is wrong.`,
          how: [
            'Write down the three tasks in your work that you like most',
            'Search for those tasks, without a job title, and note three occupations that come up',
            'For each, write what you could keep and what you would need to learn',
            'Ask yourself, or a coach: would I want one of these next to what I do now?',
          ],
          dueOn: addDays(today, dueDays),
          priority: 35,
          effortMinutes: 30,
          links: endings.slice(-minimumEndings).map((ending) => ({ type: 'application', id: ending.applicationId })),
          fulfilledBy: 'completePlanItem',
        },
      ],
    }
  },
})

/** The endings of the field with most of them, oldest first; of two equal fields, the one that came up first. */
function endingsInMainField({ history }: Facts): readonly Ending[] {
  const fields = new Map<string, Ending[]>()
  for (const ending of history.endings) {
    if (ending.occupationGroup === null) continue
    fields.set(ending.occupationGroup, [...(fields.get(ending.occupationGroup) ?? []), ending])
  }
  return [...fields.values()].reduce((most, field) => (field.length > most.length ? field : most), [])
}

function weeksBetweenFirstAndLast(endings: readonly Ending[]): number {
  const dates = endings.map((ending) => ending.endedOn).toSorted()
  const [first] = dates
  const last = dates.at(-1)
  return first && last ? Math.floor(daysBetween(first, last) / 7) : 0
}

function withoutOccupation({ history }: Facts): number {
  return history.endings.filter((ending) => ending.occupationGroup === null).length
}

function fieldInWords(endings: readonly Ending[]): string {
  const label = endings.findLast((ending) => ending.occupationLabel !== null)?.occupationLabel
  return label ? `the field ${label}` : 'this field'
}

function notCounted(facts: Facts): string {
  const count = withoutOccupation(facts)
  if (count === 0) return ''
  return count === 1
    ? ' 1 more names no occupation and is not counted.'
    : ` ${count} more name no occupation and are not counted.`
}
