import { z } from 'zod'
import { id, text, timestamp, version } from './fields.ts'
import { SCOPES } from './route.ts'

export const scope = z.enum(SCOPES).meta({ id: 'Scope', description: 'What a key may do.', example: 'candidates:read' })

export const audience = z.enum(['tenant', 'coach']).meta({
  id: 'Audience',
  description:
    'Whose eyes the key reads with: everybody at the tenant, or a coach, who also sees what was shared with coaches.',
  example: 'tenant',
})

export const keyName = text(100).meta({
  description: 'Where the key is used.',
  example: 'Campus board, production',
  minLength: 1,
  maxLength: 100,
})

const fields = {
  id,
  name: keyName,
  prefix: z
    .string()
    .meta({ description: 'First characters of the key, to recognise it by.', example: 'onw_live_a8Xk' }),
  scopes: z
    .array(scope)
    .meta({ description: 'What the key may do.', example: ['candidates:read', 'candidates:write'] }),
  audience,
  lastUsedAt: timestamp
    .nullable()
    .meta({ description: 'When it was last used, to the minute; null when never.', example: null }),
  expiresAt: timestamp
    .nullable()
    .meta({ description: 'From then on it is refused; null when it does not expire.', example: null }),
  revokedAt: timestamp.nullable().meta({ description: 'When it was revoked; null when it was not.', example: null }),
  version,
  createdAt: timestamp,
  updatedAt: timestamp,
}

export const apiKey = z.object(fields).meta({ id: 'ApiKey', description: "A platform's key, without its secret." })

export const mintedApiKey = z
  .object({
    ...fields,
    key: z.string().meta({
      description: 'The secret itself. Shown this once and not stored.',
      example: 'onw_live_a8XkQ2mZ0tB7rVn4sLd9wYc3fHg6jPe1uKi5oTxE',
    }),
  })
  .meta({ id: 'MintedApiKey', description: 'A new key with its secret.' })
