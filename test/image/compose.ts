import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { ROOT } from '../support/source-files.ts'

export type Service = {
  build?: string
  command?: string[]
  environment?: Record<string, string>
  depends_on?: Record<string, { condition: string }>
  healthcheck?: { disable?: boolean }
}

/** The services of docker-compose.yml, with `${VARIABLE}` filled in as Compose does. */
export function readServices(given: Record<string, string>): Record<string, Service> {
  const text = readFileSync(`${ROOT}/docker-compose.yml`, 'utf8')
  const filled = text.replace(/\$\{(\w+):(\?|-)([^}]*)\}/g, (_, name: string, kind: string, rest: string) => {
    const value = given[name] ?? (kind === '-' ? rest : undefined)
    if (value === undefined) throw new Error(`docker-compose.yml wants ${name}: ${rest}`)
    return value
  })
  return (parse(filled, { merge: true }) as { services: Record<string, Service> }).services
}
