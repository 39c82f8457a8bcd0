import { RULESET_VERSION } from '../../src/rules/checklist.ts'
import { STEPS } from '../../src/rules/vocabulary.ts'
import type { OwnRule, RulesetDocument } from '../../src/rulesets/ruleset-document.ts'
import { FIFTY_CONDITIONS } from './fifty-conditions.ts'

/** Fifty rules of a platform's own, five in each step, in two languages. */
export const FIFTY_RULES: RulesetDocument = {
  base: RULESET_VERSION,
  languages: ['en', 'de'],
  off: [],
  settings: {},
  texts: {},
  rules: FIFTY_CONDITIONS.map(
    ({ when }, index): OwnRule => ({
      id: `own-advice-${index}`,
      step: STEPS[index % STEPS.length] ?? 'reflect',
      evidence: { strength: 'design', source: 'Made for the benchmark.' },
      when,
      priority: 1 + index,
      effortMinutes: 10,
      due:
        index % 2 === 0
          ? { amount: 3, unit: 'days', from: 'today' }
          : { amount: 2, unit: 'business_days', from: 'news' },
      about: index % 3 === 0 ? 'application' : 'person',
      texts: {
        en: {
          title: 'Talk about {{ application.jobTitle }} with your coach',
          why: 'Your application to {{ application.employer }} ended on {{ rejection.receivedOn | spoken }}.',
          how: ['Book a time with your coach', 'Bring the posting of {{ application.employer }}'],
          none: 'Nothing calls for this now.',
        },
        de: {
          title: 'Sprechen Sie mit Ihrem Coach über {{ application.jobTitle }}',
          why: 'Ihre Bewerbung bei {{ application.employer }} endete am {{ rejection.receivedOn | spoken }}.',
          how: ['Vereinbaren Sie einen Termin', 'Bringen Sie die Anzeige von {{ application.employer }} mit'],
          none: 'Im Moment spricht nichts dafür.',
        },
      },
    }),
  ),
}
