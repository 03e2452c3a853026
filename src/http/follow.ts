/** Server-sent events: the same answer again, whenever it has changed (WHATWG HTML §9.2). */

import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Identity } from '#accounts/types.ts'
import { FOLLOW_BEAT_MS, FOLLOW_EVERY_MS, FOLLOW_MAX_MS, FOLLOWS_MAX } from '#base/limits.ts'
import { no } from '#base/result.ts'
import type { House } from '#store/house.ts'
import type { Operation } from '#store/operation.ts'
import { takeTurn } from '#store/turn.ts'
import { identify } from './identity.ts'
import { sendProblem, TOO_MANY } from './problem.ts'

/** How many each actor has open in this process. */
const open = new Map<string, number>()

/** Asks every half second, tells only what differs, and ends after an hour: the browser then connects again by itself. */
export async function follow(
  house: House,
  request: FastifyRequest,
  reply: FastifyReply,
  it: Operation,
  identity: Identity,
  input: unknown,
): Promise<void> {
  const { id } = identity.actor
  const mine = (open.get(id) ?? 0) + 1
  if (mine > FOLLOWS_MAX) return void sendProblem(request, reply, { ...TOO_MANY, retryAfterSeconds: 60 })
  open.set(id, mine)
  try {
    await tell(house, request, reply, it, identity, input)
  } finally {
    const left = (open.get(id) ?? 1) - 1
    if (left > 0) open.set(id, left)
    else open.delete(id)
  }
}

/** Whoever logged out, was taken out, or has a lesser role by now hears nothing more. */
async function mayStillFollow(house: House, request: FastifyRequest, it: Operation, { account }: Identity) {
  const now = await identify(house, request)
  return now?.account === account && now.rights.has(it.needs)
}

async function tell(
  house: House,
  request: FastifyRequest,
  reply: FastifyReply,
  it: Operation,
  identity: Identity,
  input: unknown,
): Promise<void> {
  reply.hijack()
  const out = reply.raw
  out.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' })
  let last = ''
  let gone = false
  let silentMs = 0
  request.raw.once('close', () => {
    gone = true
  })
  for (let livedMs = 0; livedMs < FOLLOW_MAX_MS && !gone && !out.destroyed; livedMs += FOLLOW_EVERY_MS) {
    const text = await mayStillFollow(house, request, it, identity)
      .then(may => (may ? takeTurn(house, identity, turn => it.run(turn, input, undefined)) : no('absent')))
      .then(done => (done.ok ? JSON.stringify(it.gives.parse(done.value)) : ''))
      .catch(() => last) // A lost moment is told with the next one.
    if (text === '') break
    silentMs += FOLLOW_EVERY_MS
    if (text !== last) out.write(`data: ${text}\n\n`)
    else if (silentMs >= FOLLOW_BEAT_MS) out.write(': still here\n\n')
    if (text !== last || silentMs >= FOLLOW_BEAT_MS) silentMs = 0
    last = text
    await new Promise(resolve => setTimeout(resolve, FOLLOW_EVERY_MS).unref())
  }
  out.end()
}
