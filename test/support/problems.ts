import { expect } from '@jest/globals'
import type { Answer } from './send.ts'

/** What no answer may show: frames, files, SQL, the driver, the framework. */
export const INSIDES =
  /\bat \w+.*\(|node_modules|\/src\/|\.ts:\d|select .* from|insert into|prisma|postgres|\bpg\b|fst_err|fastify|sqlstate|undefined|\[object/i

/** The whole form of a refusal, and nothing of the inside in it. */
export function expectProblem(answer: Answer, status: number, code: string): void {
  const { body, headers } = answer
  expect({ status: answer.status, type: headers['content-type'] }).toEqual({ status, type: 'application/problem+json' })
  expect(body).toEqual({
    type: `urn:onward:problem:${code}`,
    title: expect.any(String),
    status,
    detail: expect.stringMatching(/^.{10,}\.$/),
    instance: expect.any(String),
    code,
    requestId: headers['x-request-id'] ?? expect.any(String),
    ...(body.errors && { errors: expect.any(Array) }),
  })
  expect(answer.text).not.toMatch(INSIDES)
}
