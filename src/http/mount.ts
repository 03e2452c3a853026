/** Operations as routes: who asks, may they, is the input right, one turn, the answer. */

import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { acceptedPolicies, audit, closingOf, isAccount } from '#accounts/accounts.ts'
import { mayWhileClosing, SENDING_RIGHTS } from '#accounts/rules.ts'
import type { Identity } from '#accounts/types.ts'
import { channelOfCampaign } from '#campaigns/campaigns.ts'
import { standingOf } from '#conduct/conduct.ts'
import { Fault } from '#base/fault.ts'
import { API_REQUESTS_PER_MINUTE, BODY_MAX_BYTES, RAW_BODY_MAX_BYTES } from '#base/limits.ts'
import { OWN_ACCOUNT } from '#sites/sites.ts'
import type { House } from '#store/house.ts'
import type { Detailed, FileAnswer, Operation, RefusalRow, StreamAnswer, Visit } from '#store/operation.ts'
import { takeTurn, type Turn } from '#store/turn.ts'
import { identify, isOwnOrigin, sentKey, sessionToken, setSession, visitorOf } from './identity.ts'
import { hasBadKey, remember, replay } from './idempotency.ts'
import { follow } from './follow.ts'
import { notText } from './input.ts'
import * as problem from './problem.ts'
import { inOurWords } from './schema-words.ts'
import { type Budget, takeOne } from './budget.ts'
import { barredFrom, servicesFor, USES } from './standing.ts'

type Answer = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly problem: problem.Problem }

export function mountVisit(app: FastifyInstance, house: House, it: Visit): void {
  route(app, { at: it.at, bodyLimit: BODY_MAX_BYTES }, async (request, reply) => {
    if (!isOwnOrigin(house, request) && sessionToken(house, request) !== undefined)
      return problem.sendProblem(request, reply, problem.FOREIGN_ORIGIN)
    const given = inputOf(request)
    const unfit = notText(given)
    if (unfit) return problem.sendProblem(request, reply, unfit)
    const input = it.takes.safeParse(given, { error: inOurWords })
    if (!input.success) return problem.sendProblem(request, reply, problem.invalid(input.error))
    const done = await it.run(house, input.data, visitorOf(house, request))
    if (!done.ok) return problem.sendProblem(request, reply, refused(it.refuses, done.refusal))
    if (done.value.session !== undefined) setSession(house, reply, done.value.session)
    return reply.header('cache-control', 'no-store').send(done.value.answer)
  })
}

export function mountOperation(
  app: FastifyInstance,
  house: House,
  name: string,
  it: Operation,
  budgets: Map<string, Budget>,
): void {
  const bodyLimit = it.raw ? RAW_BODY_MAX_BYTES : (it.bodyMaxBytes ?? BODY_MAX_BYTES)
  route(app, { at: it.at, bodyLimit, takes: it.raw }, async (request, reply) => {
    const identity = await identify(house, request)
    if (!identity)
      return problem.sendProblem(request, reply, sentKey(request) ? problem.KEY_UNKNOWN : problem.NOT_LOGGED_IN)
    const no = refusalBefore(request, reply, identity, it, budgets, house)
    if (no) return problem.sendProblem(request, reply, no)
    if (hasBadKey(request)) return problem.sendProblem(request, reply, problem.KEY_BAD)
    const bytes = Buffer.isBuffer(request.body) && (it.raw || request.body.length > 0) ? request.body : undefined
    if (bytes && !it.raw) return problem.sendProblem(request, reply, problem.NOT_JSON)
    const given = inputOf(request)
    const unfit = notText(given)
    if (unfit) return problem.sendProblem(request, reply, unfit)
    const input = it.takes.safeParse(bytes ? { ...Object(given), bytes } : given, { error: inOurWords })
    if (!input.success) return problem.sendProblem(request, reply, problem.invalid(input.error))
    if (it.follows && request.headers.accept === 'text/event-stream')
      return follow(house, request, reply, it, identity, input.data)
    const who = it.elsewhere ? { ...identity, account: it.elsewhere(input.data) } : identity
    const seen = await it.before?.(house, who, input.data)
    const answer = await takeTurn(house, who, turn => answerIn(turn, request, name, it, input.data, seen))
    if (answer.ok && it.later) void reply.status(202)
    return answer.ok ? send(reply, answer.value) : problem.sendProblem(request, reply, answer.problem)
  })
}

function refusalBefore(
  request: FastifyRequest,
  reply: FastifyReply,
  identity: Identity,
  it: Operation,
  budgets: Map<string, Budget>,
  house: House,
): problem.Problem | undefined {
  if (identity.user !== undefined && !isOwnOrigin(house, request)) return problem.FOREIGN_ORIGIN
  const left = takeOne(budgets, identity.actor.id, house.clock.nowMs(), API_REQUESTS_PER_MINUTE)
  void reply.header('ratelimit-policy', `"actor";q=${API_REQUESTS_PER_MINUTE};w=60`)
  void reply.header('ratelimit', `"actor";r=${Math.max(left.left, 0)};t=${left.resetSeconds}`)
  if (left.left < 0) return { ...problem.TOO_MANY, retryAfterSeconds: left.resetSeconds }
  return identity.rights.has(it.needs) ? undefined : problem.notAllowed(it.needs)
}

/** All that one request does, in its one turn: also what it leaves in the audit trail and under its Idempotency-Key. */
async function answerIn(
  turn: Turn,
  request: FastifyRequest,
  name: string,
  it: Operation,
  input: unknown,
  seen: unknown,
): Promise<Answer> {
  if (it.elsewhere && turn.account !== OWN_ACCOUNT && !(await isAccount(turn)))
    return { ok: false, problem: problem.NO_SUCH_ACCOUNT }
  const known = await replay(turn, request, name)
  if (known === 'another') return { ok: false, problem: problem.KEY_REUSED }
  if (known) return { ok: true, value: known.answer }
  if (SENDING_RIGHTS.includes(it.needs) && !(await acceptedPolicies(turn)))
    return { ok: false, problem: problem.POLICY_NOT_ACCEPTED }
  const goesOn = name === 'account.reopen' || it.elsewhere !== undefined || mayWhileClosing(it.needs)
  if (!goesOn && (await closingOf(turn))) return { ok: false, problem: problem.ACCOUNT_CLOSING }
  const about = (input as { campaign_id?: unknown } | undefined)?.campaign_id
  const channel = name in USES && typeof about === 'string' ? await channelOfCampaign(turn, about) : undefined
  const asked = { name, needs: it.needs, actor: turn.actor, channel }
  const barred = !it.elsewhere && servicesFor(asked).length > 0 ? barredFrom(await standingOf(turn), asked) : undefined
  if (barred) return { ok: false, problem: barred }
  const done = await it.run(turn, input, seen)
  if (!done.ok) return { ok: false, problem: refused(it.refuses, done.refusal) }
  const value = isFile(done.value) || isStream(done.value) ? done.value : it.gives.parse(done.value)
  // What is done to our own pages is nobody's account's: the installation's events name who did it.
  if (!it.at.startsWith('GET ') && !it.quiet && turn.account !== OWN_ACCOUNT)
    await audit(turn, name, idsIn({ ...Object(input), ...Object(value) }))
  await remember(turn, request, value)
  return { ok: true, value }
}

type Place = {
  readonly at: string
  readonly bodyLimit: number
  /** Media types of a body that is a file: whoever sends another one is told these. */
  readonly takes?: readonly string[] | undefined
}

function route(
  app: FastifyInstance,
  { at, bodyLimit, takes }: Place,
  handler: (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>,
): void {
  const [method = '', path = ''] = at.split(' ')
  app.route({
    method,
    url: `/v1${path}`,
    bodyLimit,
    config: { takes },
    handler: async (request, reply) => {
      try {
        return await handler(request, reply)
      } catch (cause) {
        const fault = cause instanceof Fault && cause.mayRetry
        request.log.error(
          { reqId: request.id, cause: cause instanceof Error ? cause.stack : String(cause) },
          'a request broke',
        )
        return problem.sendProblem(request, reply, fault ? problem.TRY_LATER : problem.OUR_FAULT)
      }
    },
  })
}

/** Path, query and body members as one object; If-Match stands for the member `rev`. A name in two places is the path's. */
function inputOf(request: FastifyRequest): unknown {
  const body = Buffer.isBuffer(request.body) ? {} : (request.body ?? {})
  if (typeof body !== 'object' || Array.isArray(body)) return body
  const match = /^(?:W\/)?"?(\d{1,15})"?$/.exec(String(request.headers['if-match'] ?? ''))
  return { ...Object(request.query), ...body, ...(match ? { rev: Number(match[1]) } : {}), ...Object(request.params) }
}

function refused(rows: Readonly<Record<string, RefusalRow>>, refusal: string | Detailed<string>): problem.Problem {
  const { code, ...more } = typeof refusal === 'string' ? { code: refusal } : refusal
  const row = rows[code]
  return row ? { code, ...row, ...more } : { ...problem.OUR_FAULT, code }
}

const isFile = (value: unknown): value is FileAnswer =>
  typeof value === 'object' && value !== null && 'bytes' in value && value.bytes instanceof Uint8Array

const isStream = (value: unknown): value is StreamAnswer =>
  typeof value === 'object' && value !== null && 'parts' in value && 'sizeBytes' in value && 'media' in value

/** The audit trail names things by their ids: nothing that a person wrote goes into it. */
function idsIn(input: unknown): Record<string, string> {
  const pairs = Object.entries(Object(input) as Record<string, unknown>)
  return Object.fromEntries(
    pairs.filter(
      (pair): pair is [string, string] =>
        /_id$/.test(pair[0]) && typeof pair[1] === 'string' && /^[a-z]{3}_[0-9a-z]{1,40}$/.test(pair[1]),
    ),
  )
}

const asAttachment = (reply: FastifyReply, { media, name }: Pick<FileAnswer, 'media' | 'name'>): FastifyReply =>
  reply.type(media).header('content-disposition', `attachment; filename="${name.replace(/[^A-Za-z0-9._-]/g, '_')}"`)

function send(reply: FastifyReply, value: unknown): FastifyReply {
  void reply.header('cache-control', 'no-store')
  if (isFile(value)) return asAttachment(reply, value).send(Buffer.from(value.bytes))
  if (isStream(value))
    return asAttachment(reply, value).header('content-length', value.sizeBytes).send(Readable.from(value.parts))
  if (typeof value === 'object' && value !== null && 'rev' in value && typeof value.rev === 'number')
    void reply.header('etag', `"${value.rev}"`)
  return reply.send(value)
}
