import type { OwnRule, OwnTexts, RulesetDocument } from '../../src/rulesets/ruleset-document.ts'

/** A ruleset that changes nothing; change only what a case is about. */
export const ruleset = (changes: Partial<RulesetDocument> = {}): RulesetDocument => ({
  base: '2026-11.2',
  languages: ['en'],
  off: [],
  settings: {},
  texts: {},
  rules: [],
  ...changes,
})

export const ownTexts = (changes: Partial<OwnTexts> = {}): OwnTexts => ({
  title: 'Ask your mentor about one skill',
  why: 'Your mentor knows what {{ application.employer }} looks for.',
  how: ['Choose one skill', 'Send your mentor three sentences'],
  none: 'Nothing calls for your mentor now.',
  ...changes,
})

export const rule = (changes: Partial<OwnRule> = {}): OwnRule => ({
  id: 'ask-your-mentor',
  step: 'strengthen_skills',
  evidence: { strength: 'design', source: 'Our mentors ask for it.' },
  when: 'rejection.stageReached == "interview"',
  priority: 65,
  effortMinutes: 15,
  due: { amount: 2, unit: 'days', from: 'today' },
  texts: { en: ownTexts() },
  about: 'person',
  ...changes,
})
