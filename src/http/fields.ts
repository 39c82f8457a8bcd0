import { z } from 'zod'

/** Longest free text, in code points. */
export const LONG_TEXT = 20_000

/**
 * Text that survives storage unchanged: well-formed Unicode without U+0000, `min` to `max` code points.
 * Nothing is trimmed or folded; what is not acceptable is refused.
 */
export function text(max: number, min = 1) {
  return z
    .string()
    .check((context) => {
      const value = context.value
      const refuse = (message: string) => context.issues.push({ code: 'custom', input: value, message })
      if (!value.isWellFormed()) refuse('must be well-formed Unicode, without lone surrogates')
      else if (value.includes('\u0000')) refuse('must not contain the character U+0000')
      else if (min > 0 && value.length <= max * 2 && value.trim() === '') refuse('must not be blank')
      else {
        const length = value.length > max * 2 ? value.length : Array.from(value).length
        if (length > max) refuse(`must have at most ${max} characters`)
        if (length < min) refuse(`must have at least ${min} characters`)
      }
    })
    .meta({ minLength: min, maxLength: max })
}

export const id = z.uuid().meta({
  description: 'UUID, version 7 where Onward made it.',
  example: '0193b3a0-7c1e-7aaa-8bbb-0123456789ab',
})

/** Written by use cases as `Date`, by clients as text. */
type Instant = z.ZodType<Date | string, string>

const EXAMPLE_INSTANT = '2026-11-02T09:30:00.000Z'
const FIRST_YEAR = 1900
const LAST_YEAR = 2199

/** RFC 3339 with a zone, to the millisecond: what the database keeps, so nothing is rounded in silence. */
const instant = z.iso
  .datetime({ offset: true, error: 'must be an RFC 3339 date-time with a zone, such as 2026-11-02T09:30:00Z' })
  .refine((value) => !/\.\d{4,}/.test(value), 'must have at most three digits after the seconds')
  .refine(withinYears, `must lie between the years ${FIRST_YEAR} and ${LAST_YEAR}`)

export const timestampIn = instant
  .transform((value) => new Date(value))
  .meta({ format: 'date-time', type: 'string', example: EXAMPLE_INSTANT })
export const timestamp = z.iso.datetime().meta({ example: EXAMPLE_INSTANT }) as unknown as Instant
export const calendarDate = z.iso
  .date('must be a calendar date, such as 2026-11-02')
  .refine(withinYears, `must lie between the years ${FIRST_YEAR} and ${LAST_YEAR}`)
  .meta({ example: '2026-11-02' })

function withinYears(value: string): boolean {
  const year = Number(value.slice(0, 4))
  return year >= FIRST_YEAR && year <= LAST_YEAR
}

export const timeZone = text(64)
  .refine(isTimeZone, 'must be an IANA time zone, such as Europe/Berlin')
  .meta({ id: 'TimeZone', description: 'IANA time zone.', example: 'Europe/Berlin', minLength: 1, maxLength: 64 })

export const locale = text(35)
  .refine(isLocale, 'must be a BCP 47 language tag, such as en or de-AT')
  .meta({ id: 'Locale', description: 'BCP 47 language tag.', example: 'de-AT', minLength: 1, maxLength: 35 })

export const country = z
  .string()
  .regex(/^[A-Z]{2}$/, 'must be a country code of two capital letters, such as DE')
  .meta({ id: 'CountryCode', description: 'ISO 3166-1 alpha-2 country code.', example: 'DE' })

export const email = z
  .email('must be an e-mail address')
  .max(254)
  .meta({ description: 'E-mail address.', maxLength: 254, example: 'amina.okafor@example.com' })

export const webAddress = text(2_000)
  .refine(isWebAddress, 'must be an http or https address, with other characters percent-encoded')
  .meta({ format: 'uri', minLength: 1, maxLength: 2_000, example: 'https://example.com/careers' })

/** Which system knows the record, and under which id; both or neither. */
export const source = text(100).meta({
  description: 'Name of the system that knows this record.',
  example: 'campus-board',
  minLength: 1,
  maxLength: 100,
})
export const externalId = text(200).meta({
  description: "The record's id in that system.",
  example: 'A-1042',
  minLength: 1,
  maxLength: 200,
})

export const version = z
  .int()
  .min(1)
  .meta({ description: 'Rises with every change; the ETag of the record.', example: 1 })

export const pageQuery = {
  limit: z
    .string()
    .refine((value) => /^(?:[1-9]\d?|1\d\d|200)$/.test(value), 'must be a whole number from 1 to 200')
    .transform(Number)
    .default(50)
    .meta({
      param: { id: 'Limit' },
      type: 'integer',
      minimum: 1,
      maximum: 200,
      default: 50,
      description: 'Records a page, 1 to 200; 50 where absent.',
      example: 50,
    }),
  cursor: z
    .string()
    .max(500)
    .optional()
    .meta({
      param: { id: 'Cursor' },
      description: 'nextCursor of the page before; valid with the same filters only.',
      example: 'AZOzoHwequqLuwEjRWeJqw7Cq1Zk0bq3uJ1m2n3o4p5',
    }),
}

/** One page of records, in an order that rests. */
export function pageOf<Item extends z.ZodType>(item: Item, name: string, order = 'newest first') {
  return z
    .object({
      data: z.array(item),
      nextCursor: z
        .string()
        .nullable()
        .meta({ description: 'Pass as cursor for the next page; null on the last.', example: null }),
    })
    .meta({ id: name, description: `One page, ${order}.` })
}

function isTimeZone(value: string): boolean {
  try {
    Intl.DateTimeFormat('en', { timeZone: value })
    return /^[A-Za-z]/.test(value)
  } catch {
    return false
  }
}

function isLocale(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value).length === 1
  } catch {
    return false
  }
}

/** Characters a URI may hold (RFC 3986); anything else belongs percent-encoded. */
const WEB_ADDRESS = /^https?:\/\/(?:[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})+$/

function isWebAddress(value: string): boolean {
  try {
    return WEB_ADDRESS.test(value) && new URL(value).hostname !== ''
  } catch {
    return false
  }
}
