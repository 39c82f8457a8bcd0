import type { Context } from '../../context.ts'
import { changeItemState, type ItemPath, OPEN } from './change-item-state.ts'

export async function completePlanItem(context: Context, path: ItemPath) {
  return changeItemState(context, path, { to: 'done', from: OPEN, event: 'action_item.completed' })
}
