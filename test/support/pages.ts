import type { TestApp } from './app.ts'
import { type Answer, send } from './send.ts'

let visitors = 0

/** An address that was not there before, where the service trusts whoever sends it: visits of one are counted. */
function fromSomewhereElse(): Record<string, string> {
  visitors += 1
  return { 'x-forwarded-for': `10.0.${visitors >> 8}.${visitors & 255}` }
}

/** A page as somebody without a key opens it. */
export function openPage(service: TestApp, path: string, headers: Record<string, string> = {}): Promise<Answer> {
  return send(service, { method: 'GET', path, headers: { ...fromSomewhereElse(), ...headers } })
}

/** A form as a browser sends it: fields encoded, lines ended with CR LF. Text goes out as it is. */
export function sendForm(
  service: TestApp,
  path: string,
  fields: Record<string, string> | string,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const body =
    typeof fields === 'string'
      ? fields
      : new URLSearchParams(
          Object.entries(fields).map(([name, value]): [string, string] => [name, value.replaceAll('\n', '\r\n')]),
        ).toString()
  const type = { 'content-type': 'application/x-www-form-urlencoded', origin: 'null', 'sec-fetch-site': 'same-origin' }
  return send(service, { method: 'POST', path, body, headers: { ...fromSomewhereElse(), ...type, ...headers } })
}

/** What a page says, without its tags and its style. */
export function textOf({ text }: Answer): string {
  return text
    .replace(/<style>[\s\S]*<\/style>/, '')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim()
}

export const headingOf = ({ text }: Answer) => /<h1>([^<]*)<\/h1>/.exec(text)?.[1]
