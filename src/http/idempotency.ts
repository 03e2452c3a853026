/**
 * `Idempotency-Key`: the same request sent twice is done once. The row is written in the request's own turn, so that a
 * second one with the same key waits for the first and then finds its answer, or its absence.
 */

import { createHash } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import { claimKey, keepAnswer } from '#store/idempotency.ts'
import { seal, unseal } from '#store/seal.ts'
import type { Turn } from '#store/turn.ts'

const keyOf = (request: FastifyRequest) => {
  const key = request.headers['idempotency-key']
  return request.method === 'POST' && typeof key === 'string' && /^[\x21-\x7e]{1,255}$/.test(key) ? key : undefined
}

/** An answer may hold a secret that is kept nowhere else in clear. */
const sealOf = (turn: Turn) => turn.house.keys.key('account', turn.account)

/** The kept answer; `another` when the key stands for a different request; undefined when there is nothing to replay. */
export async function replay(
  turn: Turn,
  request: FastifyRequest,
  operation: string,
): Promise<{ answer: unknown } | 'another' | undefined> {
  const key = keyOf(request)
  if (key === undefined) return undefined
  const sha = createHash('sha256')
    .update(JSON.stringify([operation, request.url, request.body ?? null]))
    .digest()
  const found = await claimKey(turn, key, operation, sha)
  if (found === undefined) return undefined
  if (!found.sha.equals(sha)) return 'another'
  if (found.answer === null) return { answer: {} }
  return { answer: JSON.parse(unseal(sealOf(turn), Buffer.from(found.answer, 'base64')).toString()) }
}

export async function remember(turn: Turn, request: FastifyRequest, value: unknown): Promise<void> {
  const key = keyOf(request)
  if (key === undefined) return
  const sealed = seal(sealOf(turn), Buffer.from(JSON.stringify(value)))
  await keepAnswer(turn, key, sealed.toString('base64'))
}
