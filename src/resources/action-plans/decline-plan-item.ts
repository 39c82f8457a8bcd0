import type { Context } from '../../context.ts'
import { OPEN_ITEM_STATES } from '../../rules/vocabulary.ts'
import { changeItemState, type ItemPath } from './change-item-state.ts'

/** Not for this person: later plans leave the whole rule out. */
export async function declinePlanItem(context: Context, path: ItemPath) {
  return changeItemState(context, path, { to: 'not_for_me', from: OPEN_ITEM_STATES, event: 'action_item.declined' })
}
