import { EVIDENCE_STRENGTHS, LANGUAGES, STEPS, VISIBILITIES } from '../rules/vocabulary.ts'
import { checkTexts } from './check-texts.ts'
import { compileCondition } from './conditions/compile-condition.ts'
import { DUE_FROM } from './due-date.ts'
import { expectOneOf, expectWhole } from './expect.ts'
import { type Fault, faultsIn, pointerTo } from './fault.ts'
import { FULFILLING_OPERATIONS } from './fulfilling-operations.ts'
import type { Due, OwnRule } from './ruleset-document.ts'
import { personalAmong } from './seen-facts.ts'

const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/
const ID_CHARACTERS = 60
const SOURCE_CHARACTERS = 500
const YEAR_DAYS = 365
const DAY_MINUTES = 1440

type Path = readonly (string | number)[]

/** One of the tenant's own rules; `path` leads to it. */
export function checkOwnRule(rule: OwnRule, path: Path, languages: readonly string[]): Fault[] {
  const at = (...place: Path) => pointerTo(...path, ...place)
  const reads: string[] = []
  const { id, step, evidence, when, priority, effortMinutes, about, visibility, fulfilledBy } = rule
  const faults = [
    ...checkId(id, at('id')),
    ...expectOneOf(step, STEPS, at('step')),
    ...expectOneOf(evidence.strength, EVIDENCE_STRENGTHS, at('evidence', 'strength')),
    ...checkSource(evidence.source, at('evidence', 'source')),
    ...faultsIn(at('when'), when, () => void reads.push(...compileCondition(when).reads)),
    ...expectWhole(priority, [1, 100], at('priority')),
    ...expectWhole(effortMinutes, [1, DAY_MINUTES], at('effortMinutes')),
    ...checkDue(rule.due, [...path, 'due']),
    ...expectOneOf(about, ['person', 'application'], at('about')),
    ...(fulfilledBy === undefined ? [] : expectOneOf(fulfilledBy, FULFILLING_OPERATIONS, at('fulfilledBy'))),
    ...(visibility === undefined ? [] : expectOneOf(visibility, VISIBILITIES, at('visibility'))),
    ...checkLanguages(rule, path, languages, reads),
  ]
  const personal = visibility === 'candidate' ? null : personalAmong(reads)
  const detail = `“${personal}” is the candidate's alone: such a rule needs the visibility “candidate”.`
  return personal ? [...faults, { pointer: at('visibility'), detail }] : faults
}

/** Each language of the ruleset, and no other. */
function checkLanguages({ texts }: OwnRule, path: Path, languages: readonly string[], reads: string[]): Fault[] {
  const missing = languages.filter((language) => !Object.hasOwn(texts, language))
  return [
    ...missing.map((language) => ({
      pointer: pointerTo(...path, 'texts', language),
      detail: `The ruleset is in “${language}” too: say it there.`,
    })),
    ...Object.entries(texts).flatMap(([language, said]) => {
      const place = [...path, 'texts', language]
      if (!languages.includes(language) || !LANGUAGES.some((known) => known === language))
        return expectOneOf(
          language,
          languages.filter((name) => LANGUAGES.some((known) => known === name)),
          pointerTo(...place),
        )
      const checked = checkTexts(said, place, language)
      reads.push(...checked.reads)
      return checked.faults
    }),
  ]
}

function checkId(id: string, pointer: string): Fault[] {
  const isFine = ID.test(id) && id.length <= ID_CHARACTERS
  return isFine ? [] : [{ pointer, detail: `An id is advice in kebab-case, of at most ${ID_CHARACTERS} characters.` }]
}

function checkSource(source: string, pointer: string): Fault[] {
  const isFine = source.trim() !== '' && source.length <= SOURCE_CHARACTERS
  return isFine ? [] : [{ pointer, detail: `Say in at most ${SOURCE_CHARACTERS} characters where this is known from.` }]
}

function checkDue({ days, businessDays, from }: Due, path: Path): Fault[] {
  const isOne = (days === undefined) !== (businessDays === undefined)
  const name = days === undefined ? 'businessDays' : 'days'
  return [
    ...(isOne
      ? expectWhole(days ?? businessDays, [0, YEAR_DAYS], pointerTo(...path, name))
      : [{ pointer: pointerTo(...path), detail: 'Say either days or businessDays.' }]),
    ...expectOneOf(from, DUE_FROM, pointerTo(...path, 'from')),
  ]
}
