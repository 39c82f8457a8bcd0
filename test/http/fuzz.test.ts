import { beforeAll, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { startApp, type TestApp } from '../support/app.ts'
import { bodyFor } from '../support/arbitrary-body.ts'
import { expectRefusal } from '../support/bad-values.ts'
import { bodySchemaOf } from '../support/body-fields.ts'
import { given } from '../support/given.ts'
import { bodyOf, type Operation, pathOf, routes, tokenFor } from '../support/operations.ts'
import { send } from '../support/send.ts'
import { newWorld, type World, worldBefore } from '../support/world.ts'

const SEED = 20_261_123
const CASES_PER_OPERATION = 30

let service: TestApp
let side: Awaited<ReturnType<typeof newWorld>>
beforeAll(async () => {
  service = await startApp()
  side = await newWorld(service)
})

const withBody = routes.filter(({ body }) => body).map((route) => [route.operation.name, route] as const)

it.each(withBody)(
  '%s keeps what it accepts unchanged, and says why it refuses the rest',
  async (_, route) => {
    let accepted = 0
    const property = fc.asyncProperty(bodyFor(bodySchemaOf(route)), async (generated) => {
      const world = await worldFor(route)
      const body = pointAt(generated, route, world)
      const answer = await send(service, {
        method: route.method,
        path: pathOf(route, world),
        token: tokenFor(route, side.tenant),
        body,
      })
      if (answer.status >= 400) return expectRefusal(answer, [400, 404, 409, 413, 422], JSON.stringify(body))
      accepted += 1
      expect(answer.status).toBe(route.status)
      expectKept(body, recordIn(answer.body))
    })
    await fc.assert(property, { seed: SEED, numRuns: CASES_PER_OPERATION, endOnFailure: true })
    expect({ operation: route.operation.name, accepted: accepted > 0 }).toEqual({
      operation: route.operation.name,
      accepted: true,
    })
  },
  30_000,
)

/** Some operations end what they work on, so that each case has a record of its own. */
async function worldFor({ operation }: Operation): Promise<World> {
  const { tenant, world } = side
  const application = async () =>
    (await given.application(tenant, { candidateId: world.candidateId, stage: 'saved', appliedAt: undefined })).id
  switch (operation.name) {
    case 'rotateApiKey': {
      const { body } = await tenant.post('/v1/api-keys', { name: 'x', scopes: ['candidates:read'] })
      return { ...world, apiKeyId: body.id }
    }
    case 'recordRejection':
    case 'updateApplication':
    case 'recordStageEvent':
      return { ...world, applicationId: await application() }
    case 'upsertCandidate':
    case 'upsertApplication':
    case 'upsertLearningOffer':
      return { ...world, externalId: `delivery-${(deliveries += 1)}` }
    case 'upsertRejection':
      return { ...world, externalId: `delivery-${(deliveries += 1)}`, rejectedApplicationId: await application() }
    case 'retractRejection':
      return { ...world, rejectionId: (await given.rejection(tenant)).rejection.id }
    case 'snoozePlanItem':
      await tenant.post(`/v1/action-plans/${world.planId}/items/${world.itemId}/reopening`)
      return world
    case 'recordInteraction': {
      const contact = { name: 'Tom', visibility: 'tenant', candidateId: world.candidateId }
      return { ...world, contactId: (await tenant.post('/v1/contacts', contact)).body.id }
    }
    case 'uploadEventFeed': {
      const { body } = await tenant.post('/v1/event-feeds', { name: 'Faculty', format: 'icalendar' })
      return { ...world, eventFeedId: body.id }
    }
    // Those of updateCandidate may have switched check-ins off for the one there is.
    case 'createCheckIn':
    case 'createSkillGap':
      return { ...world, candidateId: (await given.candidate(tenant)).id }
    case 'updateSkillGap':
    case 'addSkillGapEvidence':
    case 'closeSkillGap':
    case 'dismissSkillGap': {
      const skill = { name: `Skill ${(deliveries += 1)}` }
      const { body } = await tenant.post('/v1/skill-gaps', { candidateId: world.candidateId, skill })
      return { ...world, skillGapId: body.id }
    }
    default:
      return worldBefore(operation.name, tenant, world)
  }
}

let deliveries = 0

/** References lead to real records, or hardly a body would be accepted. */
function pointAt(body: unknown, route: Operation, world: World): unknown {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body
  const real = bodyOf(route, world)
  const references = ['candidateId', 'applicationId', 'rejectionId', 'gapId', 'offerId', 'recordId'].filter(
    (name) => name in body && name in real,
  )
  return { ...body, ...Object.fromEntries(references.map((name) => [name, real[name]])) }
}

/** What the answer says of the record; how a letter was sent is beside how it was drafted. */
function recordIn(body: any): any {
  if (body?.sentChannel) return { ...body, channel: body.sentChannel }
  return body?.rejection ?? body?.tenant ?? body?.answer ?? body
}

/** Every text, number and list that was sent is in the answer as it was; instants may be written differently. */
function expectKept(sent: unknown, kept: unknown): void {
  if (typeof sent === 'string' && /^\d{4}-\d\d-\d\dT/.test(sent))
    return expect(new Date(kept as string)).toEqual(new Date(sent))
  if (typeof sent !== 'object' || sent === null) return expect(kept).toEqual(sent === 0 ? 0 : sent)
  for (const [name, value] of Object.entries(sent))
    if (kept !== null && Object.hasOwn(kept as object, name)) expectKept(value, (kept as Record<string, unknown>)[name])
}
