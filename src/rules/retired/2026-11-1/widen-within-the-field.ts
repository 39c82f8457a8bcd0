import type { Ending, Facts } from '../../facts.ts'
import { rule } from '../../rule.ts'
import type { EmployerType, SeniorityLevel } from '../../vocabulary.ts'
import { addDays } from './calendar.ts'

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
    const shared = mostShared(facts)
    if (!shared)
      return {
        none: 'None of your ended applications names an employer type, a level or a location, so there is nothing to compare.',
      }
    const count = shared.endings.length
    if (count < minimumEndings)
      return {
        none: `At most ${count} of your endings ${count === 1 ? 'names' : 'share'} the same employer type, level or location. This step speaks up from ${minimumEndings}.`,
      }

    return {
      items: [
        {
          key: 'widen-within-the-field',
          title: `Try one application outside the usual ${KIND_IN_WORDS[shared.kind]}`,
          why: `${count} of your endings were ${inWords(shared)}. That does not mean it was the cause. Changing one thing while you stay in your field is a small way to look wider.`,
          how: [
            `Keep the occupation, and change one of three: employer type, level or location`,
            SUGGESTION[shared.kind],
            'Find two roles like that, and apply to the one you would rather have',
          ],
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
    for (const value of new Set(history.endings.map((ending) => ending[kind]))) {
      if (value === null) continue
      const endings = history.endings.filter((ending) => ending[kind] === value)
      if (endings.length > (most?.endings.length ?? 0)) most = { kind, value, endings }
    }
  }
  return most
}

function inWords({ kind, value }: Shared): string {
  if (kind === 'employerType') return `with ${EMPLOYERS_IN_WORDS[value as EmployerType]}`
  if (kind === 'level') return `for ${LEVELS_IN_WORDS[value as SeniorityLevel]}`
  return `for jobs in ${value}`
}

const KIND_IN_WORDS: Readonly<Record<Kind, string>> = {
  employerType: 'kind of employer',
  level: 'level',
  location: 'location',
}

const SUGGESTION: Readonly<Record<Kind, string>> = {
  employerType: 'The simplest here: the same work at another kind of employer',
  level: 'The simplest here: the same work one level up or down',
  location: 'The simplest here: a neighbouring town, or a role that can be done from home',
}

const EMPLOYERS_IN_WORDS: Readonly<Record<EmployerType, string>> = {
  startup: 'start-ups',
  small_business: 'small businesses',
  large_company: 'large companies',
  public_sector: 'public employers',
  non_profit: 'non-profit organisations',
  agency: 'agencies',
}

const LEVELS_IN_WORDS: Readonly<Record<SeniorityLevel, string>> = {
  internship: 'internships',
  entry: 'entry-level roles',
  mid: 'mid-level roles',
  senior: 'senior roles',
  lead: 'lead roles',
  executive: 'executive roles',
}
