/** What a browser posts: names and values, strictly as a form writes them (WHATWG URL §5). */

import type { FastifyInstance } from 'fastify'
import { ANSWER_MEMBERS_MAX, FORM_POST_MAX_BYTES } from '#base/limits.ts'
import type { Post } from '#consent/types.ts'

/** Undefined when it is damaged: percent signs that stand for nothing, bytes that are no text, too many members. */
export function readPost(text: string): Post | undefined {
  const pairs = text.split('&').filter(pair => pair !== '')
  if (pairs.length > ANSWER_MEMBERS_MAX) return undefined
  const members = new Map<string, string | readonly string[]>()
  for (const pair of pairs) {
    const at = pair.indexOf('=')
    const name = decoded(at < 0 ? pair : pair.slice(0, at))
    const value = decoded(at < 0 ? '' : pair.slice(at + 1))
    if (name === undefined || value === undefined) return undefined
    const known = members.get(name)
    members.set(name, known === undefined ? value : [...(typeof known === 'string' ? [known] : known), value])
  }
  return Object.fromEntries(members)
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return undefined
  }
}

const BYTES = { parseAs: 'buffer', bodyLimit: FORM_POST_MAX_BYTES } as const
const UTF8 = new TextDecoder('utf-8', { fatal: true })

/** In this scope a body is a form's, and nothing else: `request.body` is a {@link Post}, or null when it is damaged. */
export function takeForms(app: FastifyInstance): void {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/x-www-form-urlencoded', BYTES, async (_request: unknown, body: Buffer) =>
    postIn(body),
  )
}

/** The one member of a one click, however it is written (RFC 8058 §3.2). */
const ONE_CLICK = { 'List-Unsubscribe': 'One-Click' } as const
const ONE_CLICK_URLENCODED = 'List-Unsubscribe=One-Click'
const ONE_CLICK_PART = /name="?List-Unsubscribe"?[^]{0,500}?\r?\n\r?\nOne-Click\r?\n/i

/** As {@link takeForms}, and whatever else comes is taken and hardly read: the address says it all (RFC 8058 §3.1). */
export function takeAnything(app: FastifyInstance): void {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/x-www-form-urlencoded', BYTES, (_request, body: Buffer, done) =>
    done(null, body.equals(CLICK_BYTES) ? ONE_CLICK : postIn(body)),
  )
  app.addContentTypeParser('multipart/form-data', BYTES, (_request, body: Buffer, done) =>
    done(null, ONE_CLICK_PART.test(body.toString('latin1')) ? ONE_CLICK : {}),
  )
  app.addContentTypeParser('*', BYTES, async () => ({}))
}
export const CLICK_BYTES = Buffer.from(ONE_CLICK_URLENCODED)

/** Whether a mail program posted it, and not a page. */
export const isOneClick = (body: unknown): boolean =>
  typeof body === 'object' && body !== null && (body as Post)['List-Unsubscribe'] === 'One-Click' // As takeAnything reads it.

function postIn(body: Buffer): Post | null {
  try {
    return readPost(UTF8.decode(body)) ?? null
  } catch {
    return null
  }
}
