import type { Context } from '../../context.ts'
import { changeItemState, type ItemPath, OPEN } from './change-item-state.ts'

/** Not for this person: later plans leave the whole rule out. */
export async function declinePlanItem(context: Context, path: ItemPath) {
  return changeItemState(context, path, { to: 'not_for_me', from: OPEN, event: 'action_item.declined' })
}
