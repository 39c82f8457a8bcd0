import { addDays, daysBetween } from './calendar.ts'
import type { Ending, Facts } from './facts.ts'
import { listInWords } from './in-words.ts'
import { rule } from './rule.ts'
import { exploreRelatedOccupationsTexts } from './texts/explore-related-occupations.ts'

/** Names the field and asks: no occupation is proposed, because nothing here knows which are related. */
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
      interests: facts.candidate.interests,
    }
  },

  advise(facts, { minimumEndings, minimumWeeks, maximumGroupsSearched, dueDays }) {
    const { candidate, history, today } = facts
    const texts = exploreRelatedOccupationsTexts[candidate.language]
    const endings = endingsInMainField(facts)
    const weeks = weeksBetweenFirstAndLast(endings)
    const count = endings.length
    if (count === 0) return { none: texts.noOccupation }
    const field = endings.findLast((ending) => ending.occupationLabel !== null)?.occupationLabel ?? null
    if (count < minimumEndings) {
      const notCounted = withoutOccupation(facts)
      const tooFew = texts.tooFew(field, count, minimumEndings)
      return { none: notCounted > 0 ? `${tooFew} ${texts.notCounted(notCounted)}` : tooFew }
    }
    if (weeks < minimumWeeks) return { none: texts.shortRun(field, count, weeks, minimumWeeks) }
    if (history.occupationGroupsSearched > maximumGroupsSearched)
      return { none: texts.alreadyWide(history.occupationGroupsSearched) }

    const interests = candidate.interests.slice(0, MAX_INTERESTS_NAMED)
    return {
      items: [
        {
          key: 'explore-related-occupations',
          title: texts.title(field),
          why: texts.why(field, count, weeks, maximumGroupsSearched),
          how: texts.how(interests.length > 0 ? listInWords(interests, candidate.language) : null),
          dueOn: addDays(today, dueDays),
          priority: 35,
          effortMinutes: 30,
          links: endings.slice(-minimumEndings).map((ending) => ({ type: 'application', id: ending.applicationId })),
          fulfilledBy: 'updateCandidate',
        },
      ],
    }
  },
})

const MAX_INTERESTS_NAMED = 3

/** The endings of the field with most of them, oldest first; of two equal fields, the one that came up first. */
function endingsInMainField({ history }: Facts): readonly Ending[] {
  const named = history.endings.filter(({ occupationGroup }) => occupationGroup !== null)
  const fields = Map.groupBy(named, ({ occupationGroup }) => occupationGroup)
  return [...fields.values()].reduce<readonly Ending[]>(
    (most, field) => (field.length > most.length ? field : most),
    [],
  )
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
