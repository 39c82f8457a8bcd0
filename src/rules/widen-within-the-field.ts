import { addDays } from './calendar.ts'
import type { Ending, Facts } from './facts.ts'
import { rule } from './rule.ts'
import { widenWithinTheFieldTexts } from './texts/widen-within-the-field.ts'
import type { EmployerType, SeniorityLevel } from './vocabulary.ts'

export const widenWithinTheField = rule({
  id: 'widen-within-the-field',
  step: 'consider_alternatives',
  evidence: {
    strength: 'design',
    source:
      'Suggestions to search more widely helped people who searched narrowly (Belot, Kircher, Muller 2019, about occupations). Applying this to employer type, level and location, and the three endings, are our own choice.',
  },
  settings: { minimumEndings: 3, dueDays: 7 },

  looksAt: (facts) => {
    const shared = mostShared(facts)
    return {
      endings: facts.history.endings.length,
      shared: shared?.kind ?? null,
      value: shared?.value ?? null,
      endingsSharingIt: shared?.endings.length ?? 0,
    }
  },

  advise(facts, { minimumEndings, dueDays }) {
    const texts = widenWithinTheFieldTexts[facts.candidate.language]
    const shared = mostShared(facts)
    if (!shared) return { none: texts.nothingToCompare }
    const count = shared.endings.length
    if (count < minimumEndings) return { none: texts.tooFew(count, minimumEndings) }

    const { suggestion, title } = texts.kinds[shared.kind]
    const [keep, choose] = texts.how
    return {
      items: [
        {
          key: 'widen-within-the-field',
          title,
          why: texts.why(count, inWords(shared, texts)),
          how: [keep, suggestion, choose],
          dueOn: addDays(facts.today, dueDays),
          priority: 32,
          effortMinutes: 30,
          links: shared.endings
            .slice(-minimumEndings)
            .map((ending) => ({ type: 'application', id: ending.applicationId })),
          fulfilledBy: 'completePlanItem',
        },
      ],
    }
  },
})

const KINDS = ['employerType', 'level', 'location'] as const
type Kind = (typeof KINDS)[number]
type Shared = { kind: Kind; value: string; endings: readonly Ending[] }

/** What most endings have in common; of equals, employer type before level before location. */
function mostShared({ history }: Facts): Shared | null {
  let most: Shared | null = null
  for (const kind of KINDS) {
    for (const [value, endings] of Map.groupBy(history.endings, (ending) => ending[kind]))
      if (value !== null && endings.length > (most?.endings.length ?? 0)) most = { kind, value, endings }
  }
  return most
}

function inWords({ kind, value }: Shared, texts: (typeof widenWithinTheFieldTexts)['en']): string {
  if (kind === 'employerType') return texts.employers[value as EmployerType]
  return kind === 'level' ? texts.levels[value as SeniorityLevel] : texts.location(value)
}
