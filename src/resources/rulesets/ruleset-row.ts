import type { TenantDb } from '../../db/tenant.ts'
import { notFound } from '../../errors.ts'
import type { RulesetDocument } from '../../rulesets/ruleset-document.ts'
import { versionOf } from './rules-in-effect.ts'
import type { Ruleset, RulesetSummary } from './schemas.ts'

export type RulesetRow = NonNullable<Awaited<ReturnType<TenantDb['ruleset']['findFirst']>>>

/** A stored row as clients see it. */
export function asRuleset({ document, ...row }: RulesetRow): Ruleset {
  return { ...asSummary({ ...row, base: documentIn({ document }).base }), ...documentIn({ document }) } as Ruleset
}

export function asSummary(row: Omit<RulesetRow, 'document' | 'tenantId'> & { base: string }): RulesetSummary {
  const { id, name, state, number, base, publishedAt, retiredAt, version, createdAt, updatedAt } = row
  const rulesetVersion = number === null ? null : versionOf(base, number)
  return {
    id,
    name,
    state,
    rulesetVersion,
    base: base as RulesetSummary['base'],
    publishedAt,
    retiredAt,
    version,
    createdAt,
    updatedAt,
  }
}

/** It was of this shape when it was stored. */
export function documentIn({ document }: Pick<RulesetRow, 'document'>): RulesetDocument {
  return document as unknown as RulesetDocument
}

export async function findRuleset(db: TenantDb, rulesetId: string): Promise<RulesetRow> {
  const row = await db.ruleset.findFirst({ where: { id: rulesetId } })
  if (!row) throw notFound('ruleset')
  return row
}
