import type { Resource } from '../../http/route.ts'
import { route } from '../../http/route.ts'
import { createApiKey } from './create-api-key.ts'
import { getApiKey } from './get-api-key.ts'
import { listApiKeys } from './list-api-keys.ts'
import { revokeApiKey } from './revoke-api-key.ts'
import { rotateApiKey } from './rotate-api-key.ts'
import { apiKey, apiKeyFilters, apiKeyPage, apiKeyPath, mintedApiKey, newApiKey, rotation } from './schemas.ts'

export default {
  tag: 'API keys',
  description: 'What platforms identify themselves with.',
  routes: [
    route({
      method: 'POST',
      path: '/v1/api-keys',
      operation: createApiKey,
      summary: 'Create an API key',
      description:
        "A key cannot give another one a scope it lacks, and a coach's key cannot make one for the tenant: 403 `scope_not_held`, `audience_not_held`.",
      scope: 'api-keys:write',
      body: newApiKey,
      status: 201,
      answer: mintedApiKey,
      answers: 'The new key with its secret, which is shown this once.',
      versioned: true,
      secret: true,
      location: ({ id }) => `/v1/api-keys/${id}`,
      refuses: { 409: 'idempotency_key_foreign' },
    }),
    route({
      method: 'GET',
      path: '/v1/api-keys',
      operation: listApiKeys,
      summary: 'List API keys',
      description: 'Revoked and expired keys are listed too.',
      scope: 'api-keys:read',
      query: apiKeyFilters,
      status: 200,
      answer: apiKeyPage,
      answers: 'One page of keys, without their secrets.',
      page: true,
    }),
    route({
      method: 'GET',
      path: '/v1/api-keys/{apiKeyId}',
      operation: getApiKey,
      summary: 'Get an API key',
      scope: 'api-keys:read',
      params: apiKeyPath,
      status: 200,
      answer: apiKey,
      answers: 'The key, without its secret.',
      versioned: true,
    }),
    route({
      method: 'POST',
      path: '/v1/api-keys/{apiKeyId}/rotation',
      operation: rotateApiKey,
      summary: 'Rotate an API key',
      description:
        'Makes a successor with the same name, scopes and audience. The old key stays valid for `overlapSeconds`, then expires.',
      scope: 'api-keys:write',
      params: apiKeyPath,
      body: rotation,
      status: 201,
      answer: mintedApiKey,
      answers: 'The successor with its secret, which is shown this once.',
      versioned: true,
      secret: true,
      location: ({ id }) => `/v1/api-keys/${id}`,
      refuses: { 409: 'key_revoked, key_expired, key_changed, idempotency_key_foreign' },
    }),
    route({
      method: 'POST',
      path: '/v1/api-keys/{apiKeyId}/revocation',
      operation: revokeApiKey,
      summary: 'Revoke an API key',
      description: 'Ends the key at once. Revoking a revoked key changes nothing and answers the same.',
      scope: 'api-keys:write',
      params: apiKeyPath,
      status: 200,
      answer: apiKey,
      answers: 'The revoked key.',
      versioned: true,
      refuses: { 409: 'last_key, key_changed' },
    }),
  ],
} satisfies Resource
