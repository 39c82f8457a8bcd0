import { z } from 'zod'
import { language, step, visibility } from './domain-fields.ts'
import { text } from './fields.ts'
import { evidenceStrength } from './plan-fields.ts'

const CONDITIONS = `A condition in [CEL](https://cel.dev) over the facts of \`/v1/rule-facts\`, true or false.

- Compare with \`== != < <= > >= in\`, dates with dates or with \`"2026-11-02"\`; join with \`&& || !\` and \`a ? b : c\`; count with \`+ - * / %\`, where all numbers are alike.
- Call \`size(x)\`, \`has(a.b)\`, \`daysBetween(from, to)\`, \`businessDaysBetween(from, to)\`; on texts \`contains\`, \`startsWith\`, \`endsWith\`, \`lowerAscii\`. Nothing else can be called.
- Ask lists with \`exists\`, \`all\`, \`exists_one\`, \`filter\`, \`map\`, one inside another at most: \`gaps[].skill\` is \`gap.skill\` in \`gaps.exists(gap, gap.skill == "SQL")\`.
- What is not known is null: it equals only null, is never more or less, in no list, and counts as false.
- At most 2000 characters, 300 parts, 20 deep, 100 in a list, and 20,000 steps for one person's facts; a rule that takes more is left out of the plan, and listed under \`/failures\`.`

const TEXTS = `What a rule of your own says, in [Liquid](https://liquidjs.com) over the facts of \`/v1/rule-facts\`, as plain text.

- Tags: \`if\`, \`unless\`, \`case\`, \`comment\`, and \`for\` with a \`limit\` of at most 20 and without another inside.
- Filters: \`spoken\` (a date in words), \`stage\`, \`list\` (\`SQL, Excel and Go\`), \`default\`, \`size\`, \`join\`, \`first\`, \`last\`, \`upcase\`, \`downcase\`, \`capitalize\`, \`plus\`, \`minus\`.
- A fact that may be unknown or empty needs a \`default\` or an \`{% if %}\` around it, so that no sentence has a hole.
- Each text has at most 100 tags and facts, those of a loop taken each time.`

/** A test holds the list to the versions that can be loaded. */
export const baseVersion = z.enum(['2026-11.2', '2026-11.1']).meta({
  id: 'BaseVersion',
  description: 'A version of the base rules, the current one first; those before it are kept as they were.',
  example: '2026-11.2',
})

const ruleId = text(60).meta({ description: 'Id of a rule.', example: 'join-an-event', minLength: 1, maxLength: 60 })

/** One value for some of the languages; which ones it needs to be is the ruleset's to say. */
function inLanguages<Schema extends z.ZodType>(schema: Schema) {
  type Shape = Record<z.output<typeof language>, z.ZodOptional<Schema>>
  return Object.fromEntries(language.options.map((name) => [name, schema.optional()])) as Shape
}

const liquid = (max: number, description: string, example: string) =>
  text(max).meta({ description, example, minLength: 1, maxLength: max })
const title = liquid(200, 'What to do, as an invitation.', 'Ask your mentor about one skill')
const why = liquid(1_000, 'Which facts it rests on.', '{{ application.employer }} answered.')
const how = z
  .array(liquid(500, 'A concrete step.', 'Choose one skill'))
  .min(1)
  .max(4)
  .meta({
    description: 'One to four concrete steps; one that comes out empty is left out.',
    example: ['Choose one skill'],
  })

const replacedTexts = z
  .strictObject({ title: title.optional(), why: why.optional(), how: how.optional() })
  .meta({ id: 'ReplacedTexts', description: 'Other words for the items of a base rule; what is left out stays.' })

const ownTexts = z
  .strictObject({
    title,
    why,
    how,
    none: liquid(500, 'Why there is nothing to do, where the condition is not met.', 'No large gap is on record now.'),
  })
  .meta({ id: 'OwnTexts', description: TEXTS })

/** The operations that items may name as what does them. */
export const fulfillingOperation = z
  .enum([
    'addSkillGapEvidence',
    'compareReflection',
    'completePlanItem',
    'createAchievement',
    'createApplication',
    'createCheckIn',
    'createContact',
    'createFeedbackRequest',
    'createLearningActivity',
    'createReflection',
    'createSetbackPlan',
    'createSkillGap',
    'draftFollowUp',
    'draftThankYouNote',
    'getCarryOver',
    'getReflectionPatterns',
    'listNetworkingEvents',
    'markFeedbackReminderSent',
    'recordInteraction',
    'updateCandidate',
    'updateFeedbackAnswer',
    'updateLearningActivity',
    'updateRejection',
    'updateSetbackPlan',
  ])
  .meta({
    id: 'FulfillingOperation',
    description: 'operationId of the operation that does what an item asks.',
    example: 'completePlanItem',
  })

const due = z
  .strictObject({
    amount: z.int().min(0).max(365).meta({ description: 'How many days.', example: 2 }),
    unit: z.enum(['days', 'business_days']).meta({
      id: 'DueUnit',
      description: "Calendar days, or days without weekends and the tenant's holidays.",
      example: 'business_days',
    }),
    from: z.enum(['today', 'news']).meta({
      id: 'DueFrom',
      description: 'Counted from the day of the plan, or from the day of the news.',
      example: 'today',
    }),
  })
  .meta({ id: 'DueOffset', description: 'When an item is due; never before the day of the plan.' })

const ownRule = z
  .strictObject({
    id: text(60)
      .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'must be words in lower case joined by hyphens')
      .meta({
        description: 'Advice in the imperative, unlike the id of any base rule. Plans name it for years.',
        example: 'ask-your-mentor',
        minLength: 1,
        maxLength: 60,
      }),
    step: step.meta({ example: 'strengthen_skills' }),
    evidence: z
      .strictObject({
        strength: evidenceStrength,
        source: text(500).meta({
          description: 'Where that is known from.',
          example: 'Our mentors ask for it.',
          minLength: 1,
          maxLength: 500,
        }),
      })
      .meta({ id: 'OwnEvidence', description: 'How well the advice is supported, and by what.' }),
    when: liquid(2_000, CONDITIONS, 'gaps.exists(gap, gap.severity == "high")'),
    about: z.enum(['person', 'application']).meta({
      id: 'RuleSubject',
      description: '`person`: given once, plans share it. `application`: given for each application.',
      example: 'person',
    }),
    priority: z.int().min(1).max(100).meta({ description: '100 comes first.', example: 65 }),
    effortMinutes: z.int().min(1).max(1_440).meta({ example: 15 }),
    due,
    texts: z.strictObject(inLanguages(ownTexts)).meta({
      id: 'OwnTextsByLanguage',
      description: 'Exactly the languages of the ruleset.',
      example: {
        en: {
          title: 'Ask your mentor about one skill',
          why: '{{ application.employer }} answered on {{ rejection.receivedOn | spoken }}.',
          how: ['Choose one skill', 'Send your mentor three sentences'],
          none: 'No large gap is on record now.',
        },
      },
    }),
    fulfilledBy: fulfillingOperation.optional().meta({
      description: 'What does it; where left out, the person says that it is done.',
      example: 'completePlanItem',
    }),
    visibility: visibility.optional().meta({
      description:
        'Who may read its items at most; everybody at the tenant where left out. It has to be `candidate` where the rule asks for a personal fact.',
      example: 'tenant',
    }),
  })
  .meta({ id: 'OwnRule', description: 'A rule of your own.' })

/** All of a ruleset but its name and what became of it. */
export const documentFields = {
  base: baseVersion.meta({ description: 'The version of the base rules that it changes.' }),
  languages: z
    .array(language)
    .min(1)
    .max(4)
    .meta({
      description: 'The languages of all its texts; people who read another one get the first, and the trace says so.',
      example: ['en'],
    }),
  off: z
    .array(ruleId)
    .max(100)
    .meta({ description: 'Base rules that say nothing; each step keeps one.', example: ['write-for-ten-minutes'] }),
  settings: z.record(ruleId, z.record(text(60), z.int())).meta({
    description: 'By rule: other values for its settings, as /v1/rules names them.',
    example: { 'nudge-once': { afterBusinessDays: 5 } },
  }),
  texts: z
    .record(
      ruleId,
      z
        .strictObject(inLanguages(replacedTexts))
        .meta({ id: 'ReplacedTextsByLanguage', description: 'Some of the languages of the ruleset.' }),
    )
    .meta({
      description: 'By base rule: other words for its items.',
      example: { 'join-an-event': { en: { title: 'Come to our Thursday meetup' } } },
    }),
  rules: z.array(ownRule).max(100).meta({ description: 'Rules of your own, each at the end of its step.' }),
}
