/** Server-sent events: the same answer again, whenever it has changed (WHATWG HTML §9.2). */

import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Identity } from '#accounts/types.ts'
import { FOLLOW_BEAT_MS, FOLLOW_EVERY_MS, FOLLOW_MAX_MS } from '#base/limits.ts'
import type { House } from '#store/house.ts'
import type { Operation } from '#store/operation.ts'
import { takeTurn } from '#store/turn.ts'

/** Asks every half second, tells only what differs, and ends after an hour: the browser then connects again by itself. */
export async function follow(
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
    const text = await takeTurn(house, identity, turn => it.run(turn, input))
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
