import type { Context } from '../../context.ts'
import type { Tx, Visibility } from '../../db/tenant.ts'
import { invalid } from '../../errors.ts'
import type { Facts } from '../../rules/facts.ts'
import { makePlan, type PlannedItem } from '../../rules/make-plan.ts'
import { comparePlans } from '../../rulesets/compare-plans.ts'
import { compileRuleset } from '../../rulesets/compile-ruleset.ts'
import { exampleFacts, faultsBeside, inPlaceOf } from '../../rulesets/example-facts.ts'
import { seenBy } from '../../rulesets/seen-by.ts'
import { factsOfCandidate } from './facts-of-candidate.ts'
import { publishedId, rulesInEffect } from './rules-in-effect.ts'
import { documentIn, findRuleset } from './ruleset-row.ts'
import type { Preview } from './schemas.ts'

type Input = {
  rulesetId: string
  facts?: Readonly<Record<string, unknown>> | undefined
  candidateId?: string | undefined
}

/** Makes the plan and throws it away. What the reader may not see of a candidate's is left out, as on a plan that is kept. */
export async function previewRuleset(context: Context, input: Input): Promise<Preview> {
  const { db, tenantId } = context
  return db.transaction(async (tx) => {
    const { rules, changes } = compileRuleset(documentIn(await findRuleset(db, input.rulesetId)))
    const { facts, inEffect, audience } = await subjectOf(tx, context, input)
    const by = await rulesInEffect(tx, tenantId, inEffect)
    const plan = seenBy(makePlan(facts, changes, rules), audience)
    const { gained, lost, changed } = comparePlans(seenBy(makePlan(facts, by.changes, by.rules), audience), plan)
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

type Subject = { facts: Facts; inEffect: string | null; audience: Visibility }

/** Made-up facts are nobody's, so all that rests on them is shown. */
async function subjectOf(tx: Tx, context: Context, { facts: given = {}, candidateId }: Input): Promise<Subject> {
  const { tenantId, audience } = context
  const example = exampleFacts(given)
  refuseFaulty(candidateId ? [...example.faults, ...faultsBeside(given)] : example.faults)
  if (!candidateId) return { ...example, inEffect: await publishedId(tx, tenantId), audience: 'candidate' }
  const { facts, inEffect } = await factsOfCandidate(tx, context, candidateId)
  return { facts: inPlaceOf(facts, given, example), inEffect, audience }
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
