/** A record as JSON text, without the columns that rows carry and the API does not show. */
export function asShown(record: object, inside: readonly string[] = []): string {
  const shown = Object.entries(record).filter(([name]) => !inside.includes(name))
  return JSON.stringify(Object.fromEntries(shown), (name, value) => (name === 'tenantId' ? undefined : value))
}
