import type { Context } from '../../context.ts'
import { OPEN_ITEM_STATES } from '../../rules/vocabulary.ts'
import { changeItemState, type ItemPath } from './change-item-state.ts'

/** Left out this time; the same advice may come again with another plan. */
export async function skipPlanItem(context: Context, { reason, ...path }: ItemPath & { reason: string }) {
  return changeItemState(context, path, { to: 'skipped', from: OPEN_ITEM_STATES, event: 'action_item.skipped', reason })
}
