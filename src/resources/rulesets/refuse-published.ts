import { conflict } from '../../errors.ts'
import type { RulesetRow } from './ruleset-row.ts'

/** Plans name it for years, so it never changes. */
export function refusePublished({ state }: Pick<RulesetRow, 'state'>): void {
  if (state !== 'draft')
    throw conflict('ruleset_published', 'A ruleset that was published never changes. Create another one from it.')
}
