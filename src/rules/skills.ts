import type { Facts, LearningOfferFacts } from './facts.ts'

/** A skill as it is compared: another spelling of it is the same skill. */
export function spelledAlike(skill: string): string {
  return skill.trim().toLowerCase()
}

export function isAmong(skill: string, skills: readonly string[]): boolean {
  return skills.some((other) => spelledAlike(other) === spelledAlike(skill))
}

/** The smallest thing in the tenant's catalogue for this skill; what has no effort on record counts as large. */
export function smallestOffer({ tenant }: Facts, skill: string): LearningOfferFacts | null {
  const size = ({ effortMinutes }: LearningOfferFacts) => effortMinutes ?? Number.MAX_SAFE_INTEGER
  const offers = tenant.learningOffers.filter(({ skills }) => isAmong(skill, skills))
  return offers.toSorted((one, other) => size(one) - size(other))[0] ?? null
}
