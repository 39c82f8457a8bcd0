/** Timestamps as the API writes them, so that JSON from the database and JSON from here cannot differ. */
export const instant = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/** The columns of an action item as clients see them, from a row of that name; field by field the schema in schemas.ts. */
const itemColumns = (i: string, state: string, snoozedUntil: string) => `
  ${i}.id, ${i}.key, ${i}.rule_id as "ruleId", ${i}.step, ${i}.language, ${i}.title, ${i}.why, ${i}.how, ${i}.if_then as "ifThen", ${i}.due_on as "dueOn", ${i}.priority,
  ${i}.effort_minutes as "effortMinutes", ${i}.evidence, ${i}.links, ${i}.fulfilled_by as "fulfilledBy", ${state} as state,
  ${i}.state_reason as "stateReason", ${instant(`${i}.state_changed_at`)} as "stateChangedAt", ${snoozedUntil} as "snoozedUntil",
  ${i}.visibility, ${i}.version`

/** As of a date: what was snoozed until then, or earlier, is to do again. `today` is an SQL expression. */
export const itemColumnsAsOf = (today: string, i = 'i') =>
  itemColumns(
    i,
    `case when ${i}.state = 'snoozed' and ${i}.snoozed_until <= ${today} then 'todo'::item_state else ${i}.state end`,
    `case when ${i}.snoozed_until > ${today} then ${i}.snoozed_until end`,
  )

export const itemJsonAsOf = (today: string) => `(select row_to_json(item) from (select ${itemColumnsAsOf(today)}) item)`
