import { z } from 'zod'
import { id, pageOf, pageQuery, timestampIn } from '../../http/fields.ts'
import { apiKey, audience, mintedApiKey, keyName as name, scope } from '../../http/key-fields.ts'
import { SCOPES } from '../../http/route.ts'

export { apiKey, mintedApiKey, scope }

const MAX_OVERLAP_SECONDS = 604_800

export const newApiKey = z
  .strictObject({
    name,
    scopes: z
      .array(scope)
      .min(1)
      .max(SCOPES.length)
      .refine((scopes) => new Set(scopes).size === scopes.length, 'must not name a scope twice')
      .meta({
        uniqueItems: true,
        description: 'What the key may do: no more than the key that makes it.',
        example: ['candidates:read'],
      }),
    audience: audience.default('tenant'),
    expiresAt: timestampIn.optional().meta({
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
