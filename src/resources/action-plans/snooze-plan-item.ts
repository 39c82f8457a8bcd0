import type { Context } from '../../context.ts'
import { changeItemState, type ItemPath, OPEN } from './change-item-state.ts'

export async function snoozePlanItem(context: Context, { until, ...path }: ItemPath & { until: string }) {
  return changeItemState(context, path, {
    to: 'snoozed',
    from: OPEN,
    event: 'action_item.snoozed',
    snoozedUntil: until,
  })
}
