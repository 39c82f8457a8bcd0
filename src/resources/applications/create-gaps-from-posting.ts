import type { Context } from '../../context.ts'
import { skillsNotAmong } from '../../rules/skills.ts'
import { revisePlans } from '../action-plans/revise-plans.ts'
import { strengthenSkillGap } from '../skill-gaps/strengthen-skill-gap.ts'
import { holdApplication } from './queries.ts'
import type { GapsFromPosting } from './schemas.ts'

const MAX_GAPS = 20

/** Puts each skill on record that the advertisement asks for and the candidate's list does not have. */
export async function createGapsFromPosting(
  context: Context,
  { applicationId }: { applicationId: string },
): Promise<GapsFromPosting> {
  const { db, tenantId } = context
  return db.transaction(async (tx) => {
    const { candidateId, skillsAsked } = await holdApplication(tx, db, tenantId, applicationId)
    const candidate = await db.candidate.findFirst({ where: { id: candidateId } })
    const skillGapIds: string[] = []
    for (const skill of skillsNotAmong(candidate?.skills ?? [], skillsAsked).slice(0, MAX_GAPS))
      skillGapIds.push(
        await strengthenSkillGap(tx, context, {
          candidateId,
          skill,
          visibility: 'tenant',
          evidence: { type: 'application', recordId: applicationId, visibility: 'tenant' },
        }),
      )
    return { skillGapIds, planChanges: await revisePlans(tx, context, candidateId) }
  })
}
