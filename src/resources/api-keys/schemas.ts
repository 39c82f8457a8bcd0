import { z } from 'zod'
import { id, pageOf, pageQuery, text, timestamp, timestampIn, version } from '../../http/fields.ts'
import { SCOPES } from '../../http/route.ts'

const MAX_OVERLAP_SECONDS = 604_800

export const scope = z.enum(SCOPES).meta({ id: 'Scope', description: 'What a key may do.', example: 'candidates:read' })

const name = text(100).meta({
  description: 'Where the key is used.',
  example: 'Campus board, production',
  minLength: 1,
  maxLength: 100,
})

const fields = {
  id,
  name,
  prefix: z
    .string()
    .meta({ description: 'First characters of the key, to recognise it by.', example: 'onw_live_a8Xk' }),
  scopes: z
    .array(scope)
    .meta({ description: 'What the key may do.', example: ['candidates:read', 'candidates:write'] }),
  lastUsedAt: timestamp.nullable().meta({ description: 'When it was last used, to the minute; null when never.' }),
  expiresAt: timestamp.nullable().meta({ description: 'From then on it is refused; null when it does not expire.' }),
  revokedAt: timestamp.nullable().meta({ description: 'When it was revoked; null when it was not.' }),
  version,
  createdAt: timestamp,
  updatedAt: timestamp,
}

export const apiKey = z.object(fields).meta({ id: 'ApiKey', description: "A platform's key, without its secret." })

export const mintedApiKey = z
  .object({
    ...fields,
    key: z
      .string()
      .meta({
        description: 'The secret itself. Shown this once and not stored.',
        example: 'onw_live_a8XkQ2mZ0tB7rVn4sLd9wYc3fHg6jPe1uKi5oTxE',
      }),
  })
  .meta({ id: 'MintedApiKey', description: 'A new key with its secret.' })

export const newApiKey = z
  .strictObject({
    name,
    scopes: z
      .array(scope)
      .min(1)
      .max(SCOPES.length)
      .refine((scopes) => new Set(scopes).size === scopes.length, 'must not name a scope twice')
      .meta({ description: 'What the key may do: no more than the key that makes it.', example: ['candidates:read'] }),
    expiresAt: timestampIn
      .optional()
      .meta({
        description: 'From then on it is refused. It does not expire where absent.',
        example: '2027-11-01T00:00:00Z',
      }),
  })
  .meta({ id: 'NewApiKey', description: 'A key to make.' })

export const rotation = z
  .strictObject({
    overlapSeconds: z
      .int()
      .min(0)
      .max(MAX_OVERLAP_SECONDS)
      .default(86_400)
      .meta({ description: 'How long the old key stays valid beside the new one; 0 ends it at once.', example: 3600 }),
  })
  .meta({ id: 'ApiKeyRotation', description: 'How to replace a key.' })

export const apiKeyPath = z.object({ apiKeyId: id })
export const apiKeyFilters = z.strictObject(pageQuery)
export const apiKeyPage = pageOf(apiKey, 'ApiKeyPage')

export type ApiKey = z.output<typeof apiKey>
export type MintedApiKey = z.output<typeof mintedApiKey>
export type NewApiKey = z.output<typeof newApiKey>
export type Rotation = z.output<typeof rotation>
