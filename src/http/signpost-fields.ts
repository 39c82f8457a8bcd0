import { z } from 'zod'
import { country, locale, text, webAddress } from './fields.ts'

export const signpostFields = {
  name: text(200).meta({ description: 'Who helps.', example: 'Career service', minLength: 1, maxLength: 200 }),
  description: text(1_000).optional().meta({
    description: 'With what, and when they can be reached.',
    example: 'Talks your search through with you, Monday to Friday.',
    minLength: 1,
    maxLength: 1_000,
  }),
  url: webAddress.optional(),
  phone: text(50)
    .optional()
    .meta({ description: 'As people dial it.', example: '+49 40 0000 0000', minLength: 1, maxLength: 50 }),
  country,
  locale,
}

export const signpost = z
  .object(signpostFields)
  .meta({ id: 'Signpost', description: 'People who help, for one country and language.' })
