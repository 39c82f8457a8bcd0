import type { Context } from '../../context.ts'
import { changeItemState, type ItemPath } from './change-item-state.ts'

export async function startPlanItem(context: Context, path: ItemPath) {
  return changeItemState(context, path, { to: 'in_progress', from: ['todo', 'snoozed'], event: 'action_item.started' })
}
