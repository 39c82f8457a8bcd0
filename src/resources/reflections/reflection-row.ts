import type { TenantDb } from '../../db/tenant.ts'
import { invalid } from '../../errors.ts'
import { RATED_AREAS, type RatedArea } from '../../rules/vocabulary.ts'
import type { Reflection, ReflectionChanges } from './schemas.ts'

export type ReflectionRow = Omit<NonNullable<Awaited<ReturnType<TenantDb['reflection']['findFirst']>>>, 'tenantId'>

/** A stored row as clients see it. */
export function asReflection(row: ReflectionRow): Reflection {
  const areas = RATED_AREAS.map((area) => [area, { rating: row[area], text: row[`${area}Text`] }] as const)
  return { ...row, areas: Object.fromEntries(areas) as Reflection['areas'] }
}

type Said = Pick<ReflectionRow, RatedArea | `${RatedArea}Text` | 'wentWell' | 'toChange' | 'skills' | 'visibility'>

/** The columns that given fields set; fields left out are not among them. */
export function columnsOf({ areas = {}, ...fields }: ReflectionChanges): Partial<Said> {
  const rated = RATED_AREAS.flatMap((area) => [
    [area, areas[area]?.rating] as const,
    [`${area}Text`, areas[area]?.text] as const,
  ])
  return Object.fromEntries([...Object.entries(fields), ...rated].filter(([, value]) => value !== undefined))
}

/** What a new reflection has where nothing is said. */
export const NEW_REFLECTION: Said = {
  communication: null,
  communicationText: null,
  responses: null,
  responsesText: null,
  confidence: null,
  confidenceText: null,
  preparedness: null,
  preparednessText: null,
  wentWell: null,
  toChange: null,
  skills: [],
  visibility: 'candidate',
}

/** Each field can be left out, but not all of them. */
export function refuseEmpty({ skills, visibility: _, ...said }: Said): void {
  const texts = Object.keys(NEW_REFLECTION).filter((name) => name in said) as (keyof typeof said)[]
  if (skills.length > 0 || texts.some((name) => said[name] !== null)) return
  throw invalid('The reflection says nothing yet.', [
    { pointer: '#/areas', detail: 'must hold a rating or a sentence, unless wentWell, toChange or skills do' },
  ])
}
