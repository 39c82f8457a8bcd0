import type { Context } from '../../context.ts'
import { changeItemState, type ItemPath } from './change-item-state.ts'

export async function reopenPlanItem(context: Context, path: ItemPath) {
  const from = ['in_progress', 'done', 'skipped', 'snoozed', 'not_for_me'] as const
  return changeItemState(context, path, { to: 'todo', from, event: 'action_item.reopened' })
}
