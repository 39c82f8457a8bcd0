import { UNKNOWN_ID } from './given.ts'
import { document, type Operation } from './operations.ts'
import type { Answer } from './send.ts'
import type { World } from './world.ts'

/** Ids in the path, external ones left out. */
export const idsIn = ({ path }: Operation) =>
  [...path.matchAll(/\{(\w+Id)\}/g)].map(([, name]) => name as keyof World).filter((name) => name !== 'externalId')

/** Fields of the body that name a record of Onward. */
export function referencesIn(route: Operation): string[] {
  const schema = document.paths[route.path][route.method.toLowerCase()].requestBody.content['application/json'].schema
  const { properties } = schema.$ref ? document.components.schemas[schema.$ref.split('/').at(-1)] : schema
  return Object.keys(properties).filter((name) => name.endsWith('Id') && name !== 'externalId')
}

/** Every way in which at least one of the ids is not the caller's own. */
export function waysToMix(names: (keyof World)[]): [string, (keyof World)[]][] {
  const ways = names.reduce<(keyof World)[][]>((made, name) => [...made, ...made.map((way) => [...way, name])], [[]])
  return ways.slice(1).map((way) => [way.join(' and '), way])
}

export function mix(own: World, other: World, foreign: readonly (keyof World)[]): World {
  return { ...own, ...Object.fromEntries(foreign.map((name) => [name, other[name]])) }
}

export function unknown(world: World): World {
  return Object.fromEntries(Object.keys(world).map((name) => [name, UNKNOWN_ID])) as World
}

/** What an answer says, without what differs from one request to the next. */
export function withoutAddress(answer: Answer | undefined) {
  const { requestId: _, instance: __, ...rest } = answer?.body ?? {}
  return { ...rest, contentType: answer?.headers['content-type'] }
}
