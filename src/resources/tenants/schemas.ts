import { z } from 'zod'
import {
  calendarDate,
  country,
  id,
  locale,
  pageOf,
  pageQuery,
  text,
  timestamp,
  timeZone,
  version,
} from '../../http/fields.ts'
import { mintedApiKey } from '../../http/key-fields.ts'
import { signpost, signpostFields } from '../../http/signpost-fields.ts'

const MAX_HOLIDAYS = 500
const MAX_SIGNPOSTS = 100

const name = text(200).meta({
  description: 'Name of the organisation.',
  example: 'University of Hamburg',
  minLength: 1,
  maxLength: 200,
})
const mode = z.enum(['test', 'live']).meta({
  id: 'TenantMode',
  description: 'Whether the records are of real people. Fixed at creation.',
  example: 'test',
})
const silenceDays = z
  .int()
  .min(1)
  .max(365)
  .meta({ description: 'Days without news after which an application counts as silent.', example: 30 })
const reapplyAfterMonths = z
  .int()
  .min(1)
  .max(60)
  .meta({ description: 'Months before the same employer is worth another try.', example: 6 })

const signposts = z
  .array(
    z
      .strictObject(signpostFields)
      .meta({ id: 'SignpostInput', description: 'People who help, for one country and language.' }),
  )
  .max(MAX_SIGNPOSTS)
const holidays = z
  .array(calendarDate)
  .max(MAX_HOLIDAYS)
  .refine((dates) => new Set(dates).size === dates.length, 'must not name a date twice')
  .meta({
    uniqueItems: true,
    description: 'Days that do not count as business days.',
    example: ['2026-12-25', '2027-01-01'],
  })

export const tenant = z
  .object({
    id,
    name,
    mode,
    timeZone,
    locale,
    country: country.nullable(),
    holidays: z
      .array(z.iso.date())
      .meta({ description: 'Days that do not count as business days.', example: ['2026-12-25'] }),
    signposts: z.array(signpost),
    silenceDays,
    reapplyAfterMonths,
    version,
    createdAt: timestamp,
    updatedAt: timestamp,
  })
  .meta({ id: 'Tenant', description: 'An organisation that keeps records with Onward.' })

export const foundedTenant = z
  .object({ tenant, apiKey: mintedApiKey })
  .meta({ id: 'FoundedTenant', description: 'A new tenant and its first key, which has every scope.' })

export const newTenant = z
  .strictObject({
    name,
    mode: mode.default('test'),
    timeZone: timeZone.default('UTC'),
    locale: locale.default('en'),
    country: country.optional(),
    holidays: holidays.default([]),
    signposts: signposts.default([]).meta({ description: 'People who help; a live tenant has at least one.' }),
    silenceDays: silenceDays.default(30),
    reapplyAfterMonths: reapplyAfterMonths.default(6),
  })
  .meta({ id: 'NewTenant', description: 'A tenant to make.' })

export const tenantChanges = z
  .strictObject({
    name: name.optional(),
    timeZone: timeZone.optional(),
    locale: locale.optional(),
    country: country.nullable().optional(),
    holidays: holidays.optional(),
    signposts: signposts.optional().meta({ description: 'People who help; a live tenant has at least one.' }),
    silenceDays: silenceDays.optional(),
    reapplyAfterMonths: reapplyAfterMonths.optional(),
  })
  .meta({ id: 'TenantChanges', description: 'Fields to change; what is left out stays. The mode cannot change.' })

export const tenantPath = z.object({ tenantId: id })
export const tenantFilters = z.strictObject(pageQuery)
export const tenantPage = pageOf(tenant, 'TenantPage')

export type Tenant = z.output<typeof tenant>
export type FoundedTenant = z.output<typeof foundedTenant>
export type NewTenant = z.output<typeof newTenant>
export type TenantChanges = z.output<typeof tenantChanges>
