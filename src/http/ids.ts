import { id } from './fields.ts'

const idOf = (what: string, example: string) => id.meta({ description: `Id of the ${what}.`, example })

/** Ids of what records refer to; the examples agree from one record to the next. */
export const candidateId = idOf('candidate', '0193b3a0-7c1e-7aaa-8bbb-000000000001')
export const applicationId = idOf('application', '0193b3a0-7c1e-7aaa-8bbb-000000000002')
export const rejectionId = idOf('rejection', '0193b3a0-7c1e-7aaa-8bbb-000000000003')
export const planId = idOf('plan', '0193b3a0-7c1e-7aaa-8bbb-000000000004')
export const itemId = idOf('item', '0193b3a0-7c1e-7aaa-8bbb-000000000005')
