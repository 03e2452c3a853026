/**
 * What is answered before the rest of the server looks at it, because what that does for a page costs more than the whole
 * answer. Whoever answers here sets no cookie and shows no page; its headers say what all answers say.
 */

import type { IncomingMessage, ServerResponse } from 'node:http'
import type { FastifyInstance } from 'fastify'
import { MANNERS } from '#base/manners.ts'

/** False for what it leaves to the rest of the server; nothing has happened then. Whoever must look first says `leave` afterwards instead. */
export type Early = (request: IncomingMessage, response: ServerResponse, leave: () => void) => boolean

/** Pages of which some answers are given early, and the same by their routes. */
export type EarlyPages = { readonly add: (app: FastifyInstance) => void; readonly early: Early }

/** Names and values in one row, drawn up once; `body`: of an answer that is always the same. */
export const headed = (headers: Readonly<Record<string, string>>, body = ''): readonly string[] =>
  Object.entries({ ...MANNERS, ...headers, 'content-length': String(body.length) }).flat()

/** The body goes with the head in one piece: to the system each write costs as much as all the rest. */
export function sendEarly(response: ServerResponse, status: number, headers: readonly string[], body: string): true {
  response.writeHead(status, headers as string[]).end(body, 'latin1') // Nothing is added to it.
  return true
}
