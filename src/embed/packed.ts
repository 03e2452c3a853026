/** Files for other people's pages, packed once and known again by their contents. */

import { createHash } from 'node:crypto'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { FastifyReply, FastifyRequest } from 'fastify'

export type Packed = { readonly etag: string; readonly br: Buffer; readonly gzip: Buffer; readonly plain: Buffer }

export function packed(text: string): Packed {
  const plain = Buffer.from(text)
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT }
  return {
    plain,
    etag: `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`,
    gzip: gzipSync(plain, { level: 9 }),
    br: brotliCompressSync(plain, { params }),
  }
}

/** Texts that are made for each site: so many are kept packed. */
export class PackedTexts {
  readonly #known = new Map<string, Packed>()
  readonly #max: number

  constructor(max: number) {
    this.#max = max
  }

  of(text: string): Packed {
    const known = this.#known.get(text)
    if (known) return known
    if (this.#known.size >= this.#max) this.#known.clear()
    const made = packed(text)
    this.#known.set(text, made)
    return made
  }
}

/** A few minutes old at most, so that a page that loads us never has to change its line. */
export function sendPacked(
  request: FastifyRequest,
  reply: FastifyReply,
  type: string,
  { etag, plain, br, gzip }: Packed,
): FastifyReply {
  void reply.type(type).headers({
    'cache-control': 'public, max-age=300',
    'cross-origin-resource-policy': 'cross-origin',
    etag,
    vary: 'accept-encoding',
  })
  if (request.headers['if-none-match'] === etag) return reply.status(304).send()
  const accepts = String(request.headers['accept-encoding'] ?? '')
  if (/\bbr\b/.test(accepts)) return reply.header('content-encoding', 'br').send(br)
  return /\bgzip\b/.test(accepts) ? reply.header('content-encoding', 'gzip').send(gzip) : reply.send(plain)
}
