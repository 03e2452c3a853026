/** A no over HTTP: RFC 9457 problem details, in words for a person, with the demand where a policy is the reason. */

import type { FastifyReply, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import { isOperators } from '#accounts/rules.ts'
import type { Right } from '#base/right.ts'
import { IDEMPOTENCY_KEY_MAX_CHARS } from '#base/limits.ts'
import { TICKING_NAMES } from '#consent/types.ts'
import type { Demand } from '#policy/demands.ts'
import { SWITCHING_NAMES, URGING_NAMES } from '#sites/types.ts'
import { codeOf, MISSING, whereIn } from './schema-words.ts'

export type FieldError = {
  readonly pointer: string
  readonly code: string
  readonly detail: string
  readonly demand?: string
}

export type Problem = {
  readonly code: string
  readonly status: number
  readonly says: string
  readonly demand?: Demand
  readonly errors?: readonly FieldError[]
  readonly retryAfterSeconds?: number
}

export const NOT_LOGGED_IN: Problem = {
  code: 'not-logged-in',
  status: 401,
  says: 'Log in, or send an API key as “Authorization: Bearer om_live_…”.',
}
export const KEY_UNKNOWN: Problem = { ...NOT_LOGGED_IN, says: 'This API key is not known, or was revoked.' }
export const notAllowed = (right: Right): Problem => ({
  code: 'not-allowed',
  status: 403,
  says: isOperators(right)
    ? `This is for operators of the installation whose role includes “${right}”. An administrator of the installation can give it; an owner of an account cannot.`
    : `Your role or key does not include “${right}”. Ask an owner of the account.`,
})
export const FOREIGN_ORIGIN: Problem = {
  code: 'foreign-origin',
  status: 403,
  says: 'This request came from another site. Open the console and try again there.',
}
export const POLICY_NOT_ACCEPTED: Problem = {
  code: 'policy-not-accepted',
  status: 403,
  says: 'Nothing can be sent before somebody accepts the current policies for this account.',
  demand: 'AS-02',
}
export const ACCOUNT_CLOSING: Problem = {
  code: 'account-closing',
  status: 403,
  says: 'This account is being closed: it can be read, exported and proved, and changes nothing any more. Its owner can call that off in the settings.',
}
export const NO_SUCH_ACCOUNT: Problem = {
  code: 'no-such-account',
  status: 404,
  says: 'There is no such account on this installation.',
}
export const NO_SUCH_PLACE: Problem = {
  code: 'no-such-place',
  status: 404,
  says: 'There is nothing at this address. The list of operations is at /v1/openapi.json.',
}
export const methodNotAllowed = (method: string, allowed: readonly string[]): Problem => ({
  code: 'method-not-allowed',
  status: 405,
  says: `${method} does nothing at this address. It takes ${allowed.join(', ')}.`,
})
export const TOO_LARGE: Problem = {
  code: 'too-large',
  status: 413,
  says: 'The request is larger than is taken at once: 1 MiB of JSON, 8 MiB of a file. Send less at once.',
}
export const NOT_JSON: Problem = {
  code: 'not-json',
  status: 400,
  says: 'The body is not JSON. Send “Content-Type: application/json” and one JSON object.',
}
/** Of an operation that takes files: `kinds` are their media types. */
export const notTaken = (kinds: readonly string[]): Problem => ({
  code: 'not-taken',
  status: 415,
  says: `A file of this kind is not taken here. Taken are: ${kinds.join(', ')}.`,
})
export const TOO_MANY: Problem = {
  code: 'too-many-requests',
  status: 429,
  says: 'Too many requests. Wait as long as Retry-After says.',
}
export const KEY_BAD: Problem = {
  code: 'idempotency-key-bad',
  status: 400,
  says: `An Idempotency-Key has 1 to ${IDEMPOTENCY_KEY_MAX_CHARS} printable ASCII characters.`,
}
export const KEY_REUSED: Problem = {
  code: 'idempotency-key-reused',
  status: 422,
  says: 'This Idempotency-Key was used for another request. Use a new one for each.',
}
export const OUR_FAULT: Problem = {
  code: 'our-fault',
  status: 500,
  says: 'Something broke on our side; nothing was changed. Try again, and tell the operator the request id if it stays.',
}
export const TRY_LATER: Problem = {
  code: 'try-later',
  status: 503,
  says: 'A part of the system does not answer just now; nothing was changed. Try again in a moment.',
  retryAfterSeconds: 2,
}

export function sendProblem(request: FastifyRequest, reply: FastifyReply, problem: Problem): FastifyReply {
  const { code, status, says, demand, errors, retryAfterSeconds } = problem
  if (retryAfterSeconds !== undefined) void reply.header('retry-after', retryAfterSeconds)
  const body = {
    type: `/problems/${code}`,
    title: code.replaceAll('-', ' '),
    status,
    code,
    detail: says,
    demand,
    errors,
    request_id: request.id,
  }
  const bytes = Buffer.from(JSON.stringify(body)) // As a string it would be given a charset, which this media type has none of (RFC 9457 §6).
  return reply.status(status).header('cache-control', 'no-store').type('application/problem+json').send(bytes)
}

export const invalidAt = (error: FieldError): Problem => ({
  code: 'invalid',
  status: 422,
  says: UNFITTING,
  errors: [error],
})
export const UNFITTING = 'Some of what was sent does not fit. Each entry of “errors” says where and why.'

/** What is to be sent there, whatever was. */
const WANTED: Readonly<Record<string, string>> = {
  '/rev': 'Send “rev”, or If-Match, as you read it.',
  '/cursor': 'This is no cursor of this list. Send “next_cursor” as this list gave it, or begin without one.',
}

/** What a schema found wrong, each with a JSON pointer to where. */
export function invalid(error: z.ZodError): Problem {
  const errors = error.issues
    .slice(0, 50)
    .flatMap(whereIn)
    .slice(0, 50)
    .flatMap((issue): KeptField[] => {
      const pointer = issue.path.map(step => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
      const wanted = WANTED[pointer]
      if (issue.message === MISSING) return [{ pointer, code: 'missing', detail: wanted ?? MISSING }]
      if (issue.code !== 'unrecognized_keys') return [{ pointer, code: codeOf(issue), detail: wanted ?? issue.message }]
      return issue.keys.slice(0, 20).map(key => unknownField(pointer, key))
    })
  const demand = errors.find(it => it.demand !== undefined)?.demand
  return { code: 'invalid', status: 422, says: UNFITTING, errors, ...(demand && { demand }) }
}

type KeptField = FieldError & { readonly demand?: Demand }

/** Where there is no name for something on purpose: whoever tries is told why. */
const UNSAYABLE: readonly {
  readonly at: RegExp
  readonly names: ReadonlySet<string>
  readonly detail: string
  readonly demand: Demand
}[] = [
  {
    at: /\/(?:items|partners)\/\d+$/, // A box on a form.
    names: TICKING_NAMES,
    detail: 'A box starts empty and free: nothing here can tick it for its reader.',
    demand: 'AS-05',
  },
  {
    at: /^\/draft(?:\/entries\/\d+|\/words)?$|^\/entry$|^\/findings\/\d+\/entry$/, // A class in a banner.
    names: SWITCHING_NAMES,
    detail: 'Every class but the necessary is off until the visitor chooses: nothing here can choose for them.',
    demand: 'CK-16',
  },
  {
    at: /^\/draft\/(?:look|words)$/,
    names: URGING_NAMES,
    detail: 'Refusing, accepting and choosing look and read alike: nothing here can make one stand out.',
    demand: 'CK-16',
  },
]

function unknownField(at: string, key: string): KeptField {
  const field = { pointer: `${at}/${key.slice(0, 100)}`, code: 'unknown-field' }
  const why = UNSAYABLE.find(it => it.at.test(at) && it.names.has(key))
  return why
    ? { ...field, detail: why.detail, demand: why.demand }
    : { ...field, detail: 'There is no such field here.' }
}
