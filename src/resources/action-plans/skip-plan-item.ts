import type { Context } from '../../context.ts'
import { changeItemState, type ItemPath, OPEN } from './change-item-state.ts'

/** Left out this time; the same advice may come again with another plan. */
export async function skipPlanItem(context: Context, { reason, ...path }: ItemPath & { reason: string }) {
  return changeItemState(context, path, { to: 'skipped', from: OPEN, event: 'action_item.skipped', reason })
}
