/**
 * One question to one server, and its answer. Over UDP from a port that nobody can guess, with a number that nobody can
 * guess (RFC 5452); what does not fit comes over TCP (RFC 7766). What was not asked for is not heard.
 */

import { randomInt } from 'node:crypto'
import { createSocket } from 'node:dgram'
import { connect, isIPv6 } from 'node:net'
import { DNS_STRAYS_MAX } from '#base/limits.ts'
import { decodeResponse, encodeQuery } from '#wire/dns/message.ts'
import { KINDS, type Question, RCODES, type Response } from '#wire/dns/types.ts'

export type Server = { readonly address: string; readonly port: number }

/** Rejects when there is no answer in time: the error says what happened. */
export async function askServer(server: Server, question: Question, ms: number): Promise<Response> {
  const answer = await overUdp(server, question, ms, true)
  // Older than EDNS: it says that it does not understand (RFC 6891 §7).
  const isOld = answer.rcode === RCODES.formErr || answer.rcode === RCODES.notImplemented
  return isOld ? overUdp(server, question, ms, false) : answer
}

async function overUdp(server: Server, question: Question, ms: number, edns: boolean): Promise<Response> {
  const id = randomInt(0x10000)
  const answer = await datagram(server, encodeQuery(id, question, edns), ms, bytes => fitting(bytes, id, question))
  return answer.truncated ? overTcp(server, question, ms, edns) : answer
}

function fitting(bytes: Buffer, id: number, { name, kind }: Question): Response | undefined {
  const response = decodeResponse(bytes)
  if (response?.id !== id) return undefined
  const { question, rcode } = response
  if (!question) return rcode === RCODES.formErr || rcode === RCODES.notImplemented ? response : undefined
  return question.name === name && question.kind === KINDS[kind] ? response : undefined
}

/** Whoever guesses may send much that does not fit: it is passed over, up to a bound. */
async function datagram(
  server: Server,
  query: Buffer,
  ms: number,
  read: (bytes: Buffer) => Response | undefined,
): Promise<Response> {
  const { promise, resolve, reject } = Promise.withResolvers<Response>()
  const socket = createSocket(isIPv6(server.address) ? 'udp6' : 'udp4')
  const timer = setTimeout(() => reject(new Error('no answer in time')), ms)
  let strays = 0
  socket.on('error', reject).on('message', bytes => {
    const response = read(bytes)
    if (response) resolve(response)
    else if (++strays > DNS_STRAYS_MAX) reject(new Error('answers to nothing that was asked'))
  })
  socket.on('connect', () => socket.send(query, cause => cause && reject(cause)))
  socket.connect(server.port, server.address)
  try {
    return await promise
  } finally {
    clearTimeout(timer)
    socket.close()
  }
}

async function overTcp(server: Server, question: Question, ms: number, edns: boolean): Promise<Response> {
  const id = randomInt(0x10000)
  const query = encodeQuery(id, question, edns)
  const size = Buffer.alloc(2)
  size.writeUInt16BE(query.length)
  const bytes = await framed(server, Buffer.concat([size, query]), ms)
  const response = fitting(bytes, id, question)
  if (!response || response.truncated) throw new Error('an answer that makes no sense')
  return response
}

/** The first message that comes back: two bytes of length, then itself (RFC 1035 §4.2.2). */
async function framed(server: Server, query: Buffer, ms: number): Promise<Buffer> {
  const { promise, resolve, reject } = Promise.withResolvers<Buffer>()
  const socket = connect({ host: server.address, port: server.port })
  const timer = setTimeout(() => reject(new Error('no answer in time')), ms)
  let read: Buffer = Buffer.alloc(0)
  socket.on('connect', () => socket.write(query))
  socket.on('error', reject).on('close', () => reject(new Error('the server hung up')))
  socket.on('data', part => {
    read = read.length === 0 ? part : Buffer.concat([read, part])
    const end = read.length < 2 ? Infinity : 2 + read.readUInt16BE(0)
    if (read.length >= end) resolve(read.subarray(2, end))
  })
  try {
    return await promise
  } finally {
    clearTimeout(timer)
    socket.destroy()
  }
}
