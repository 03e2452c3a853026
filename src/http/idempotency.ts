/**
 * `Idempotency-Key`: the same request sent twice is done once. The row is written in the request's own turn, so that a
 * second one with the same key waits for the first and then finds its answer, or its absence.
 */

import { createHash } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import { claimKey, keepAnswer } from '#store/idempotency.ts'
import type { Turn } from '#store/turn.ts'

const keyOf = (request: FastifyRequest) => {
  const key = request.headers['idempotency-key']
  return request.method === 'POST' && typeof key === 'string' && /^[\x21-\x7e]{1,255}$/.test(key) ? key : undefined
}

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
  return { answer: JSON.parse(found.answer ?? '{}') }
}

export async function remember(turn: Turn, request: FastifyRequest, value: unknown): Promise<void> {
  const key = keyOf(request)
  if (key !== undefined) await keepAnswer(turn, key, JSON.stringify(value))
}
