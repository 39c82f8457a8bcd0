import type { Context } from '../../context.ts'
import { OPEN_ITEM_STATES } from '../../rules/vocabulary.ts'
import { changeItemState, type ItemPath } from './change-item-state.ts'

export async function completePlanItem(context: Context, path: ItemPath) {
  return changeItemState(context, path, { to: 'done', from: OPEN_ITEM_STATES, event: 'action_item.completed' })
}
