import type { Context } from '../../context.ts'
import type { Tx } from '../../db/tenant.ts'
import { spelledAlike } from '../../rules/skills.ts'

/** Keeps the rows by which offers for a skill are found in step with the offer's own list. */
export function keepSkillKeys(tx: Tx, { tenantId }: Context, offerId: string, skills: readonly string[]): void {
  tx.send({
    name: 'keep-skill-keys',
    text: `with gone as (
             delete from learning_offer_skills where tenant_id = $1 and offer_id = $2 and skill_key <> all($3)
           )
           insert into learning_offer_skills (tenant_id, skill_key, offer_id)
           select distinct $1::uuid, key, $2::uuid from unnest($3::text[]) key on conflict do nothing`,
    values: [tenantId, offerId, skills.map(spelledAlike)],
  })
}
