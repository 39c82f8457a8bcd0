import type { Facts } from '../rules/facts.ts'
import type { Advice, Item, Link, Rule } from '../rules/rule.ts'
import { type InLanguages, type Language, narrowest } from '../rules/vocabulary.ts'
import { compileCondition } from './conditions/compile-condition.ts'
import { dueDate } from './due-date.ts'
import type { OwnRule, OwnTexts } from './ruleset-document.ts'
import { lookAt, readersOf } from './seen-facts.ts'
import { compileOwnTexts, type OwnWords } from './texts/own-texts.ts'

/** A tenant's rule, made from its document once, for any number of plans. Throws a SourceFault where it was not checked. */
export function ownRule(document: OwnRule, languages: readonly [Language, ...Language[]]): Rule {
  const { id, step, evidence, when, visibility } = document
  const condition = compileCondition(when)
  const words = new Map(
    languages.map((language) => [language, compileOwnTexts(document.texts[language] as OwnTexts, language)]),
  )
  const reads = [...new Set([...condition.reads, ...[...words.values()].flatMap((text) => text.reads)])]
  const readers = readersOf(reads)
  return {
    id,
    step,
    evidence,
    settings: {},
    languages,
    looksAt: lookAt(condition.reads),
    visibility: (facts) => narrowest([visibility ?? 'tenant', readers(facts)]),
    advise(facts) {
      const text = (words.get(facts.candidate.language) ?? words.get(languages[0])) as OwnWords
      try {
        return condition.isMet(facts) ? { items: [itemOf(document, text, facts)] } : { none: text.none(facts) }
      } catch {
        return failed(facts)
      }
    },
  }
}

function itemOf(document: OwnRule, text: OwnWords, facts: Facts): Item {
  const { id, about, priority, effortMinutes, due, fulfilledBy } = document
  const isAboutApplication = about === 'application'
  const links: Link[] = [{ type: 'rejection', id: facts.rejection.id }]
  if (isAboutApplication) links.push({ type: 'application', id: facts.application.id })
  return {
    key: isAboutApplication ? `${id}:${facts.application.id}` : id,
    ...text.item(facts),
    dueOn: dueDate(due, facts),
    priority,
    effortMinutes,
    links,
    fulfilledBy: fulfilledBy ?? 'completePlanItem',
  }
}

/** A rule that cannot be read: it says so in each plan, and to everybody who may read the trace. */
export function brokenRule({ id, step, evidence }: OwnRule): Rule {
  return {
    id,
    step,
    evidence,
    settings: {},
    looksAt: () => ({}),
    advise: failed,
  }
}

/** Nothing of the error goes further, because it may quote facts; that something failed is in the trace. */
function failed({ candidate }: Facts): Advice {
  return { none: FAILED[candidate.language], failed: true }
}

const FAILED: InLanguages<string> = {
  en: 'This advice could not be worked out this time. The rest of your plan is complete.',
  es: 'Este consejo no se ha podido preparar esta vez. El resto de tu plan está completo.',
  fr: 'Ce conseil n’a pas pu être préparé cette fois. Le reste de votre plan est complet.',
  de: 'Dieser Rat ließ sich diesmal nicht zusammenstellen. Der Rest Ihres Plans ist vollständig.',
}
