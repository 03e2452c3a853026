/** The witness's web server: one path that takes checkpoints, and one that says who it is. */

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ADD_CHECKPOINT_MAX_BYTES, WITNESS_CONNECTIONS_MAX, WITNESS_LOOK_MS, WITNESS_REQUEST_MS } from '#base/limits.ts'
import { ADD_CHECKPOINT } from '#wire/add-checkpoint.ts'
import { type Answer, answer } from './rules.ts'
import type { Witness } from './witness.ts'

export type Serving = { readonly port: number; stop(): Promise<void> }

/** Listens until it is stopped. `tell` hears of what it could not answer. */
export async function serve(
  witness: Witness,
  host: string,
  port: number,
  tell: (cause: unknown) => void,
): Promise<Serving> {
  const server = createServer({ connectionsCheckingInterval: WITNESS_LOOK_MS }, (request, response) => {
    void respond(witness, request, response, tell)
  })
  server.maxConnections = WITNESS_CONNECTIONS_MAX
  server.requestTimeout = WITNESS_REQUEST_MS
  server.headersTimeout = WITNESS_REQUEST_MS
  await new Promise<void>((done, failed) => server.once('error', failed).listen(port, host, done))
  return { port: (server.address() as AddressInfo).port, stop: () => stop(server) } // It listens on a port.
}

async function stop(server: Server): Promise<void> {
  const closed = new Promise(done => server.close(done))
  server.closeIdleConnections()
  await closed
}

async function respond(
  witness: Witness,
  request: IncomingMessage,
  response: ServerResponse,
  tell: (cause: unknown) => void,
): Promise<void> {
  const { status, media, body } = await answerTo(witness, request).catch((cause: unknown) => {
    tell(cause)
    return answer(500, 'the witness cannot answer')
  })
  response.writeHead(status, {
    'content-type': media,
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    ...(status === 405 && { allow: request.url === '/' ? 'GET, HEAD' : 'POST' }),
    ...(!request.complete && { connection: 'close' }), // Nobody reads the rest.
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}

async function answerTo(witness: Witness, request: IncomingMessage): Promise<Answer> {
  const { method, url } = request
  if (url === '/') return method === 'GET' || method === 'HEAD' ? answer(200, witness.vkey) : answer(405, 'only GET')
  if (url !== `/${ADD_CHECKPOINT}`) return answer(404, 'there is nothing here')
  if (method !== 'POST') return answer(405, 'only POST')
  const body = await bodyOf(request)
  return body ? witness.addCheckpoint(body) : answer(413, 'the request is too long')
}

/** Undefined once it is longer than a request may be. */
async function bodyOf(request: IncomingMessage): Promise<Buffer | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > ADD_CHECKPOINT_MAX_BYTES) return undefined
  const parts: Buffer[] = []
  let sizeBytes = 0
  for await (const part of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    sizeBytes += part.length
    if (sizeBytes > ADD_CHECKPOINT_MAX_BYTES) return undefined
    parts.push(part)
  }
  return Buffer.concat(parts)
}
