import { addDays, spoken } from './calendar.ts'
import type { Facts } from './facts.ts'
import { listInWords } from './in-words.ts'
import { rule } from './rule.ts'
import { compareBothViewsTexts } from './texts/compare-both-views.ts'
import { narrowest, RATED_AREAS, type RatedArea } from './vocabulary.ts'

export const compareBothViews = rule({
  id: 'compare-both-views',
  step: 'reflect',
  evidence: {
    strength: 'design',
    source:
      'No study on putting one’s own ratings beside an employer’s was found; the difference and the days are our own choice. Both numbers are shown and never averaged, with at most one thing to try, because specific feedback lowered well-being in the laboratory (Schinkel et al. 2004).',
  },
  settings: { fromDifference: 2, dueDays: 3 },
  limits: { fromDifference: [1, 4] },

  looksAt: (facts) => ({
    feedbackState: facts.feedback?.state ?? null,
    hasReflection: facts.reflection !== null,
    ratedByBoth: bothViews(facts).map(({ area, own, theirs }) => `${area}: ${own}, ${theirs}`),
  }),

  visibility: ({ feedback, reflection }) => narrowest([feedback, reflection].flatMap((view) => view?.visibility ?? [])),

  advise(facts, { fromDifference, dueDays }) {
    const { application, candidate, feedback, reflection, today } = facts
    const texts = compareBothViewsTexts[candidate.language]
    if (feedback?.state !== 'answered') return { none: texts.noFeedback }
    if (!reflection) return { none: texts.noReflection }
    const views = bothViews(facts)
    if (views.length === 0) return { none: texts.nothingInCommon }
    const [first, ...others] = views.filter(({ own, theirs }) => Math.abs(own - theirs) >= fromDifference)
    if (!first) return { none: texts.agree(Math.max(...views.map(({ own, theirs }) => Math.abs(own - theirs)))) }

    const apart = [first, ...others]
    const dueOn = addDays(today, dueDays)
    return {
      items: [
        {
          key: `compare-both-views:${application.id}`,
          title: texts.title(
            listInWords(
              apart.map(({ area }) => texts.areas[area]),
              candidate.language,
            ),
          ),
          why: [
            texts.why(application.employer),
            ...apart.map(({ area, own, theirs }) => texts.both(capitalized(texts.areas[area]), own, theirs)),
          ].join(' '),
          how: texts.how,
          ifThen: texts.ifThen(spoken(dueOn, today, candidate.language)),
          dueOn,
          priority: 56,
          effortMinutes: 10,
          links: [
            { type: 'reflection', id: reflection.id },
            { type: 'feedback_request', id: feedback.id },
          ],
          fulfilledBy: 'compareReflection',
        },
      ],
    }
  },
})

/** The areas that both sides rated, with both numbers; none before the employer has answered. */
function bothViews({ feedback, reflection }: Facts): { area: RatedArea; own: number; theirs: number }[] {
  if (feedback?.state !== 'answered' || !reflection) return []
  return RATED_AREAS.flatMap((area) => {
    const own = reflection.ratings[area]
    const theirs = feedback.ratings[area]
    return own === undefined || theirs === undefined ? [] : [{ area, own, theirs }]
  })
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
