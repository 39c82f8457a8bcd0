import fc from 'fast-check'
import { fulfillingOperation } from '../../src/http/ruleset-fields.ts'
import { BASES } from '../../src/rules/bases.ts'
import type { Rule } from '../../src/rules/rule.ts'
import { EVIDENCE_STRENGTHS, LANGUAGES, type Language, STEPS, VISIBILITIES } from '../../src/rules/vocabulary.ts'
import { rangesOf } from '../../src/rulesets/check-settings.ts'
import type { OwnRule, OwnTexts, ReplacedTexts, RulesetDocument } from '../../src/rulesets/ruleset-document.ts'

/** Any ruleset that can be published: rules off, settings changed, other words and some rules of its own. */
export const arbitraryRuleset: fc.Arbitrary<RulesetDocument> = fc
  .tuple(fc.constantFrom(...BASES), fc.shuffledSubarray([...LANGUAGES], { minLength: 1 }))
  .chain(([[base, rules], languages]) =>
    fc.record({
      base: fc.constant(base),
      languages: fc.constant(languages),
      off: fc.subarray(rules.map(({ id }) => id)).map((off) => off.filter((id) => !FIRST_OF_STEP.has(id))),
      settings: settingsOf(rules),
      texts: fc.dictionary(fc.constantFrom(...rules.map(({ id }) => id)), inSome(languages), {
        maxKeys: 4,
        noNullPrototype: true,
      }),
      rules: fc
        .array(ownRule(languages), { maxLength: 6 })
        .map((own) => own.map((one, index) => ({ ...one, id: `own-${index}` }))),
    }),
  )

/** These stay, so that each step keeps a rule. */
const FIRST_OF_STEP = new Set(
  [...BASES.values()].flatMap((rules) => STEPS.map((step) => rules.find((rule) => rule.step === step)?.id)),
)

/** Conditions over lists, dates, unknown facts and numbers; the last ones are for the candidate alone. */
const CONDITIONS = [
  'true',
  'rejection.stageReached in ["interview", "final_interview"]',
  'daysBetween(rejection.receivedOn, today) <= 3',
  'feedback != null && feedback.state == "answered"',
  '!has(rejection.thankedOn) || rejection.thankedOn > "2026-01-01"',
  'gaps.exists(gap, gap.severity == "high" && !gap.activity.isStarted)',
  'application.skillsAsked.filter(skill, !(skill in candidate.skills)).size() >= 2',
  'application.skillsAsked.exists(skill, gaps.exists(gap, gap.skill == skill))',
  'reflection.ratings.confidence + 1 < feedback.ratings.confidence',
  'network.contacts.exists_one(person, person.closeness == "close")',
  'size(history.endings) % 2 == 0 && history.appliedThisWeek < candidate.weeklyGoal',
  'candidate.skills.map(skill, skill.lowerAscii()).exists(skill, skill.contains("data"))',
]
const PERSONAL = ['checkIns.all(answer, answer.score <= 2)', 'history.offered.exists(item, item.state == "done")']

const SENTENCES = [
  'Take ten minutes for this today.',
  'You applied to {{ application.employer }} as {{ application.jobTitle }}.',
  'The answer came on {{ rejection.receivedOn | spoken }}, and you came as far as {{ rejection.stageReached | stage }}.',
  'You know {{ candidate.skills | list | default: "more than you think" }}.',
  'Near {{ application.location | default: "your home" }} there is more to find.',
  '{% if rejection.contact.name %}{{ rejection.contact.name }} may remember you.{% else %}Somebody there may remember you.{% endif %}',
  '{{ gaps | size }} on the list:{% for gap in gaps limit: 3 %} {{ forloop.index }}. {{ gap.skill }}{% endfor %}',
  '{% case rejection.channel %}{% when "email" %}Answer the e-mail.{% else %}Find their address first.{% endcase %}',
]
const sentence = fc.constantFrom(...SENTENCES)
const short = fc.constantFrom(...SENTENCES.slice(0, 5))
const steps = fc.array(sentence, { minLength: 1, maxLength: 4 })

function ownRule(languages: readonly Language[]): fc.Arbitrary<OwnRule> {
  return fc
    .record({
      id: fc.constant('own'),
      step: fc.constantFrom(...STEPS),
      evidence: fc.record({ strength: fc.constantFrom(...EVIDENCE_STRENGTHS), source: fc.constant('Our own choice.') }),
      when: fc.constantFrom(...CONDITIONS),
      priority: fc.integer({ min: 1, max: 100 }),
      effortMinutes: fc.integer({ min: 1, max: 1440 }),
      due: fc.record({
        amount: fc.integer({ min: 0, max: 365 }),
        unit: fc.constantFrom('days' as const, 'business_days' as const),
        from: fc.constantFrom('today' as const, 'news' as const),
      }),
      texts: inEach(languages, fc.record<OwnTexts>({ title: short, why: sentence, how: steps, none: sentence })),
      about: fc.constantFrom('person' as const, 'application' as const),
      fulfilledBy: fc.option(fc.constantFrom(...fulfillingOperation.options), { nil: undefined }),
      visibility: fc.option(fc.constantFrom(...VISIBILITIES), { nil: undefined }),
    })
    .chain(
      (rule): fc.Arbitrary<OwnRule> =>
        rule.visibility === 'candidate'
          ? fc.constantFrom(...CONDITIONS, ...PERSONAL).map((when) => ({ ...rule, when }))
          : fc.constant(rule),
    )
}

function inEach<T>(languages: readonly Language[], texts: fc.Arbitrary<T>): fc.Arbitrary<Readonly<Record<string, T>>> {
  return fc
    .tuple(...languages.map(() => texts))
    .map((each) => Object.fromEntries(languages.map((language, index) => [language, each[index] as T])))
}

function inSome(languages: readonly Language[]): fc.Arbitrary<Readonly<Record<string, ReplacedTexts>>> {
  const texts = fc.record<ReplacedTexts>({ title: short, why: sentence, how: steps }, { requiredKeys: [] })
  return fc.subarray([...languages]).chain((some) => inEach(some, texts))
}

/** Each setting within what it may be, small values more often. */
function settingsOf(rules: readonly Rule[]): fc.Arbitrary<RulesetDocument['settings']> {
  const changes = rules.map((rule) => {
    const values = Object.entries(rangesOf(rule)).map(
      ([name, [min, max]]) =>
        [name, fc.oneof(fc.integer({ min, max: Math.min(max, 12) }), fc.integer({ min, max }))] as const,
    )
    const some = fc.record<Record<string, number>>(Object.fromEntries(values), { requiredKeys: [] })
    return some.map((changed) => [rule.id, changed] as const)
  })
  return fc.tuple(...changes).chain((all) => fc.subarray(all).map((some) => Object.fromEntries(some)))
}
