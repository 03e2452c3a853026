/**
 * `Idempotency-Key`: the same request sent twice is done once. The row is written in the request's own turn, so that a
 * second one with the same key waits for the first and then finds its answer, or its absence.
 */

import { createHash } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import { IDEMPOTENCY_KEY_MAX_CHARS } from '#base/limits.ts'
import { claimKey, keepAnswer } from '#store/idempotency.ts'
import { seal, unseal } from '#store/seal.ts'
import type { Turn } from '#store/turn.ts'

/** Undefined when there is none. In quotation marks (RFC 8941 §3.3.3) it is the same key as without them. */
const keyOf = (request: FastifyRequest): string | undefined => {
  const sent = request.headers['idempotency-key']
  if (request.method !== 'POST' || sent === undefined) return undefined
  const written = String(sent)
  const quoted = /^"((?:[^"\\]|\\["\\])*)"$/.exec(written)?.[1]
  return quoted?.replaceAll(/\\(["\\])/g, '$1') ?? written
}

/** Whoever sends a key relies on it: one that cannot be kept is refused, or the same thing would be done twice. */
export function hasBadKey(request: FastifyRequest): boolean {
  const key = keyOf(request)
  return key !== undefined && (key.length > IDEMPOTENCY_KEY_MAX_CHARS || !/^[\x20-\x7e]+$/.test(key))
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
