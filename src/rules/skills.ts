import type { Facts, LearningOfferFacts } from './facts.ts'

/** A skill as it is compared: another spelling of it is the same skill. */
export function spelledAlike(skill: string): string {
  return skill.trim().toLowerCase()
}

export function isAmong(skill: string, skills: readonly string[]): boolean {
  return skills.some((other) => spelledAlike(other) === spelledAlike(skill))
}

/** The skills asked for that are not among the known ones: each once, as it is spelled first. */
export function skillsNotAmong(known: readonly string[], asked: readonly string[]): string[] {
  const seen = new Set(known.map(spelledAlike))
  return asked.filter((skill) => {
    const isNew = !seen.has(spelledAlike(skill))
    seen.add(spelledAlike(skill))
    return isNew
  })
}

/** The smallest thing in the tenant's catalogue for this skill; what has no effort on record counts as large. */
export function smallestOffer({ tenant }: Facts, skill: string): LearningOfferFacts | null {
  const size = ({ effortMinutes }: LearningOfferFacts) => effortMinutes ?? Number.MAX_SAFE_INTEGER
  const offers = tenant.learningOffers.filter(({ skills }) => isAmong(skill, skills))
  return offers.toSorted((one, other) => size(one) - size(other))[0] ?? null
}
