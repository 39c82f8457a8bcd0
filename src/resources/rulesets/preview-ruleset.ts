import type { Context } from '../../context.ts'
import type { Tx, Visibility } from '../../db/tenant.ts'
import { conflict, invalid } from '../../errors.ts'
import type { Facts } from '../../rules/facts.ts'
import { makePlan, type PlannedItem } from '../../rules/make-plan.ts'
import { comparePlans } from '../../rulesets/compare-plans.ts'
import { type CompiledRuleset, compileRuleset } from '../../rulesets/compile-ruleset.ts'
import { exampleFacts, faultsBeside, inPlaceOf } from '../../rulesets/example-facts.ts'
import { seenBy } from '../../rulesets/seen-by.ts'
import { refuseUnknownCandidate } from '../candidates/refuse-unknown-candidate.ts'
import { factsOfPlan } from './facts-of-plan.ts'
import { type RulesInEffect, rulesNow } from './rules-in-effect.ts'
import { documentIn, findRuleset } from './ruleset-row.ts'
import type { Preview } from './schemas.ts'

type Input = {
  rulesetId: string
  facts?: Readonly<Record<string, unknown>> | undefined
  candidateId?: string | undefined
}

/** Makes the plan and throws it away. What the reader may not see of a candidate's is left out, as on a plan that is kept. */
export async function previewRuleset(context: Context, input: Input): Promise<Preview> {
  const { db } = context
  return db.transaction(async (tx) => {
    const draft = compileRuleset(documentIn(await findRuleset(db, input.rulesetId)))
    const { facts, by, audience } = await subjectOf(tx, context, input)
    const planBy = ({ rules, changes }: CompiledRuleset) => seenBy(makePlan(facts, changes, rules), audience)
    const plan = planBy(draft)
    const { gained, lost, changed } = comparePlans(planBy(by), plan)
    return {
      comparedWith: by.version,
      steps: plan.steps.map(({ step, items, reason }) => ({ step, items: items.map(asShown), reason })),
      rules: plan.trace.map(({ looked, itemKeys, ...entry }) => ({
        ...entry,
        looked: looked as Looked,
        itemKeys: [...itemKeys],
      })),
      difference: {
        gained: gained.map(asShown),
        lost: lost.map(asShown),
        changed: changed.map(({ item: { key, ruleId }, fields }) => ({ key, ruleId, fields: [...fields] })),
      },
    }
  })
}

type Looked = Preview['rules'][number]['looked']

type Subject = { facts: Facts; by: RulesInEffect; audience: Visibility }

/** Made-up facts are nobody's, so all that rests on them is shown. */
async function subjectOf(tx: Tx, context: Context, { facts: given = {}, candidateId }: Input): Promise<Subject> {
  const { db, tenantId, audience } = context
  const example = exampleFacts(given)
  refuseFaulty(candidateId ? [...example.faults, ...faultsBeside(given)] : example.faults)
  if (!candidateId) return { facts: example.facts, by: await rulesNow(tx, tenantId), audience: 'candidate' }
  const found = await factsOfPlan(tx, context, candidateId, null)
  if (found) return { facts: inPlaceOf(found.facts, given, example), by: found.by, audience }
  await refuseUnknownCandidate(db, candidateId)
  throw conflict('no_open_plan', 'The candidate has no open plan to try the ruleset on.', [
    { pointer: '#/candidateId', detail: 'has no open plan' },
  ])
}

function refuseFaulty(faults: readonly { pointer: string; detail: string }[]): void {
  if (faults.length === 0) return
  throw invalid(
    faults.length === 1 ? 'The facts have a fault.' : `The facts have ${faults.length} faults.`,
    faults.slice(0, MOST_FAULTS).map(({ pointer, detail }) => ({ pointer: `#/facts${pointer}`, detail })),
  )
}

const MOST_FAULTS = 20

function asShown({ how, links, ifThen, ...item }: PlannedItem) {
  return {
    ...item,
    how: [...how],
    links: [...links],
    ifThen: ifThen ? { ...ifThen, where: ifThen.where ?? null } : null,
  }
}
