import { readFileSync } from 'node:fs'
import { ApiError, createClient, OPERATIONS, type Ops, type Problem } from '../generated/client.ts'

const RULESET = JSON.parse(readFileSync(new URL('./bootcamp-ruleset.json', import.meta.url), 'utf8'))

/** A bootcamp shapes the advice, from a JSON file to the next plan, with nothing but the generated client. */
export async function shapeTheAdvice(serverUrl: string, apiKey: string, doLongWork: () => Promise<unknown>) {
  const client = createClient<Ops>(OPERATIONS, { serverUrl, auth: { bearer: apiKey }, idempotencyKey: true })

  const recordRejection = async (locale: string) => {
    const { id: candidateId } = await client.createCandidate({ body: { name: 'Jule Brandt', locale, skills: ['SQL'] } })
    const application = await client.createApplication({
      body: {
        candidateId,
        employer: 'Hafen Logistics',
        jobTitle: 'Data Analyst',
        stage: 'interview',
        skillsAsked: ['SQL', 'Apache Kafka'],
      },
    })
    return client.recordRejection({ body: { applicationId: application.id, contact: { name: 'Mara Lindt' } } })
  }
  const refusalOf = (body: object) =>
    client.createRuleset({ body: { ...RULESET, ...body } }).then(
      () => null,
      (error) => (error instanceof ApiError ? (error.body as Problem) : null),
    )

  const facts = await client.listRuleFacts({})
  const base = await client.listRules({ query: { base: RULESET.base } })
  const before = await recordRejection('en')
  const explainedBefore = await client.explainActionPlan({ path: { planId: before.plan.id } })

  const hostile = {
    endlessMacros: await refusalOf({ rules: [{ ...RULESET.rules[0], when: ENDLESS_MACROS }] }),
    prototype: await refusalOf({ rules: [{ ...RULESET.rules[0], when: 'application.constructor == null' }] }),
    textLoop: await refusalOf({ rules: [withWhy('{% for i in (1..999999999) %}x{% endfor %}')] }),
    megabyte: await refusalOf({ rules: [{ ...RULESET.rules[0], when: 'true || '.repeat(120_000) }] }),
  }

  const draft = await client.createRuleset({ body: RULESET })
  const path = { rulesetId: draft.id }
  const previewed = await client.previewRuleset({
    path,
    body: { facts: { candidate: { language: 'de' }, application: { skillsAsked: ['Apache Kafka'] } } },
  })
  const previewedFor = await client.previewRuleset({ path, body: { candidateId: before.plan.candidateId } })
  await client.replayRuleset({ path, body: { plans: 100 } })
  await doLongWork()
  const replayed = await client.getRulesetReplay({ path })
  const published = await client.publishRuleset({ path })

  const after = { en: await recordRejection('en'), de: await recordRejection('de'), es: await recordRejection('es') }
  return {
    facts: facts.data,
    base: base.data,
    hostile,
    draft,
    previewed,
    previewedFor,
    replayed,
    published,
    rules: (await client.listRules({})).data,
    before: before.plan,
    explainedBefore,
    explainedNow: await client.explainActionPlan({ path: { planId: before.plan.id } }),
    after,
    explainedAfter: await client.explainActionPlan({ path: { planId: after.es.plan.id } }),
  }
}

const ENDLESS_MACROS =
  'history.endings.all(a, history.endings.all(b, history.endings.all(c, history.endings.all(d, a == b && c == d))))'

function withWhy(why: string) {
  const [rule] = RULESET.rules
  return { ...rule, texts: { ...rule.texts, en: { ...rule.texts.en, why } } }
}
