import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import type { Fault } from '../errors.ts'

export const fault = z
  .object({
    detail: z.string().meta({ description: 'What is wrong with it.', example: 'must not be blank' }),
    pointer: z.string().optional().meta({ description: 'JSON Pointer into the body.', example: '#/employer' }),
    position: z
      .object({ line: z.int().min(1).meta({ example: 1 }), column: z.int().min(1).meta({ example: 14 }) })
      .optional()
      .meta({
        id: 'Position',
        description: 'Where in the condition or text that the pointer names.',
      }),
    parameter: z.string().optional().meta({ description: 'Name of the path or query parameter.', example: 'limit' }),
    header: z.string().optional().meta({ description: 'Name of the header.', example: 'If-Match' }),
  })
  .meta({ id: 'Fault', description: 'One thing to mend in the request.' })

export const problem = z
  .object({
    type: z.string().meta({
      format: 'uri-reference',
      description: 'Identifies the kind of problem.',
      example: 'urn:onward:problem:invalid_request',
    }),
    title: z.string().meta({ example: 'Unprocessable Content' }),
    status: z.int().min(400).max(599).meta({ example: 422 }),
    detail: z.string().meta({ description: 'For people; not for programs.', example: 'The request has a fault.' }),
    instance: z
      .string()
      .meta({ format: 'uri-reference', description: 'Path of the request.', example: '/v1/applications' }),
    code: z.string().meta({ description: 'Stable; branch on this.', example: 'invalid_request' }),
    requestId: z
      .string()
      .meta({ description: 'Quote it when asking for help.', example: '0193b3a0-7c1e-7aaa-8bbb-0123456789ab' }),
    errors: z.array(fault).optional(),
  })
  .meta({ id: 'Problem', description: 'Why a request was refused (RFC 9457).' })

export const PROBLEM_TYPE = 'application/problem+json'

const TITLES: Record<number, string> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  406: 'Not Acceptable',
  408: 'Request Timeout',
  409: 'Conflict',
  412: 'Precondition Failed',
  413: 'Content Too Large',
  414: 'URI Too Long',
  415: 'Unsupported Media Type',
  422: 'Unprocessable Content',
  429: 'Too Many Requests',
  431: 'Request Header Fields Too Large',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
}

export type ProblemAnswer = { status: number; code: string; detail: string; faults?: readonly Fault[] }

/** The body of a refusal, as text: the same shape whether Fastify, Node or a use case said no. */
export function problemBody({ status, code, detail, faults = [] }: ProblemAnswer, instance: string, requestId: string) {
  return JSON.stringify({
    type: `urn:onward:problem:${code}`,
    title: TITLES[status] ?? 'Error',
    status,
    detail,
    instance,
    code,
    requestId,
    ...(faults.length > 0 && { errors: faults }),
  })
}

export function sendProblem(reply: FastifyReply, answer: ProblemAnswer) {
  const { request } = reply
  return reply
    .code(answer.status)
    .header('content-type', PROBLEM_TYPE)
    .serializer((body: string) => body)
    .send(problemBody(answer, pathOf(request.url), request.id))
}

/** The path without its query, which may hold what a log or an answer should not repeat; always a valid reference. */
export function pathOf(url: string): string {
  const path = (url.split('?', 1)[0] ?? '').slice(0, LONGEST_PATH_SHOWN)
  return path
    .replace(/%[0-9a-f]?$/i, '')
    .replaceAll(/%(?![0-9a-f]{2})/gi, '%25')
    .replaceAll(/[^!-~]|["<>[\\\]^`{|}]/g, encodeURIComponent)
}

const LONGEST_PATH_SHOWN = 300
