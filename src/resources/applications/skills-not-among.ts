import { isAmong } from '../../rules/skills.ts'

/** The skills asked for that are not among the known ones: each once, as it is spelled first. */
export function skillsNotAmong(known: readonly string[], asked: readonly string[]): string[] {
  return asked.filter((skill, index) => !isAmong(skill, known) && !isAmong(skill, asked.slice(0, index)))
}
