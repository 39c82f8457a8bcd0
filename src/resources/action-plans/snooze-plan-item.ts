import type { Context } from '../../context.ts'
import { OPEN_ITEM_STATES } from '../../rules/vocabulary.ts'
import { changeItemState, type ItemPath } from './change-item-state.ts'

export async function snoozePlanItem(context: Context, { until, ...path }: ItemPath & { until: string }) {
  return changeItemState(context, path, {
    to: 'snoozed',
    from: OPEN_ITEM_STATES,
    event: 'action_item.snoozed',
    snoozedUntil: until,
  })
}
