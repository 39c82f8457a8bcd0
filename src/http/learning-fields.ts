import { z } from 'zod'
import { text, webAddress } from './fields.ts'

const currencies = new Set(Intl.supportedValuesOf('currency'))

const currency = z
  .string()
  .regex(/^[A-Z]{3}$/, 'must be a currency code of three capital letters, such as EUR')
  .refine((value) => currencies.has(value), 'must be an ISO 4217 currency, such as EUR')
  .meta({ id: 'CurrencyCode', description: 'ISO 4217 currency code.', example: 'EUR' })

/** As the database keeps it, so that nothing is rounded. */
const amount = z
  .string()
  .regex(/^(?:0|[1-9]\d{0,9})\.\d{2}$/, 'must be a decimal number with two places, such as "49.00"')
  .meta({ description: 'Decimal number with two places, in the main unit of the currency.', example: '49.00' })

/** What a course or an exercise is, offered to all or planned by one. */
export const learningTitle = text(300).meta({ description: 'What it is called.', example: 'Kafka in a weekend' })
export const provider = text(200).meta({ description: 'Who offers it.', example: 'Campus Online' })
export const learningUrl = webAddress.meta({
  description: 'Where it is described.',
  example: 'https://courses.example.com/kafka',
})
export const effortMinutes = z
  .int()
  .min(1)
  .max(1_000_000)
  .meta({ description: 'How long it takes, all together.', example: 600 })

export const cost = z
  .object({ amount, currency })
  .meta({ id: 'Cost', description: 'What it costs; zero is free, null is not known.' })
export const costInput = z
  .strictObject({ amount, currency })
  .meta({ id: 'CostInput', description: 'What it costs; zero is free. Replaced as a whole.' })
