/** Titles that stand before a name; an initial such as "J." is a name of its own. */
const TITLE = /^(dr|prof|mr|mrs|ms|mx|hr|fr|mag|ing|dipl|sr|sra|srta|m|mme|mlle)\.$/i

/** The one name that an employer may see of a full one, `Amina` of `Dr. Amina Okafor` or `Okafor, Amina`; null where there is none. */
export function firstNameOf(name: string | null): string | null {
  const [last = '', first] = (name ?? '').split(',')
  const words = (first?.trim() ? first : last).trim().split(/\s+/)
  return words.find((word) => word !== '' && !TITLE.test(word)) ?? null
}
