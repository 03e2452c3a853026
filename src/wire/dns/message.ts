/**
 * Questions as bytes, and answers as values. An answer may be anything: what breaks the rules is no answer, and records
 * that nobody asked for are left out by whoever reads them.
 */

import { decodeName, encodeName, Malformed } from './name.ts'
import { type Data, type DnsRecord, type Kind, KINDS, type Question, type Response } from './types.ts'

const HEADER_BYTES = 12
const RECURSION_DESIRED = 0x0100
/** Wanted back only where it is believed (RFC 6840 §5.7). */
const AUTHENTIC_DATA = 0x0020
const IN = 1
const OPT = 41
const NS = 2
/** What fits through every network without being cut into pieces (DNS Flag Day 2020; RFC 9715). */
export const UDP_BYTES = 1_232

/** With EDNS (RFC 6891), unless the server does not know it. */
export function encodeQuery(id: number, { name, kind }: Question, edns: boolean): Buffer {
  const header = Buffer.alloc(HEADER_BYTES)
  header.writeUInt16BE(id, 0)
  header.writeUInt16BE(RECURSION_DESIRED | AUTHENTIC_DATA, 2)
  header.writeUInt16BE(1, 4)
  header.writeUInt16BE(edns ? 1 : 0, 10)
  const asked = Buffer.alloc(4)
  asked.writeUInt16BE(KINDS[kind], 0)
  asked.writeUInt16BE(IN, 2)
  const option = Buffer.alloc(11) // The root's name, OPT, our size, no extended code, version 0, no flags, no data.
  option.writeUInt16BE(OPT, 1)
  option.writeUInt16BE(UDP_BYTES, 3)
  return Buffer.concat([header, encodeName(name), asked, ...(edns ? [option] : [])])
}

/** Undefined for what is no answer: not a response, cut off, or contradicting itself. */
export function decodeResponse(bytes: Buffer): Response | undefined {
  try {
    return decode(bytes)
  } catch (cause) {
    if (cause instanceof Malformed) return undefined
    throw cause
  }
}

function decode(bytes: Buffer): Response {
  if (bytes.length < HEADER_BYTES) throw new Malformed('no header')
  const flags = bytes.readUInt16BE(2)
  const isResponse = (flags & 0x8000) !== 0 && (flags & 0x7800) === 0
  const questions = bytes.readUInt16BE(4)
  if (!isResponse || questions > 1) throw new Malformed('no answer to a question')
  const reader = new Reader(bytes)
  const question = questions === 1 ? reader.question() : undefined
  const truncated = (flags & 0x0200) !== 0
  const shared = { id: bytes.readUInt16BE(0), rcode: flags & 0xf, truncated, authentic: (flags & 0x20) !== 0, question }
  if (truncated) return { ...shared, answers: [], authority: [], refers: false } // It is asked again anyhow.
  const answers = reader.records(bytes.readUInt16BE(6))
  const authority = reader.records(bytes.readUInt16BE(8))
  return { ...shared, answers: answers.known, authority: authority.known, refers: authority.kinds.has(NS) }
}

const KIND_OF = new Map<number, Kind>(Object.entries(KINDS).map(([kind, number]) => [number, kind as Kind])) // Its keys are kinds.

class Reader {
  readonly #bytes: Buffer
  #at = HEADER_BYTES

  constructor(bytes: Buffer) {
    this.#bytes = bytes
  }

  question(): Response['question'] {
    const name = this.#name()
    const kind = this.#number(2)
    if (this.#number(2) !== IN) throw new Malformed('another class')
    return { name, kind }
  }

  records(count: number): { readonly known: readonly DnsRecord[]; readonly kinds: ReadonlySet<number> } {
    const known: DnsRecord[] = []
    const kinds = new Set<number>()
    for (let i = 0; i < count; i++) {
      const name = this.#name()
      const number = this.#number(2)
      const isIn = this.#number(2) === IN
      const ttl = this.#number(4)
      const size = this.#number(2)
      const end = this.#at + size
      if (end > this.#bytes.length) throw new Malformed('a record that is cut off')
      const kind = isIn ? KIND_OF.get(number) : undefined
      const ttlS = ttl > 0x7fffffff ? 0 : ttl // RFC 2181 §8.
      if (kind) known.push({ name, kind, ttlS, data: DATA[kind](this.#bytes, this.#at, end) } as DnsRecord) // By its kind.
      kinds.add(number)
      this.#at = end
    }
    return { known, kinds }
  }

  #name(): string {
    const { name, end } = decodeName(this.#bytes, this.#at)
    this.#at = end
    return name
  }

  #number(size: 2 | 4): number {
    if (this.#at + size > this.#bytes.length) throw new Malformed('it ends too early')
    this.#at += size
    return this.#bytes.readUIntBE(this.#at - size, size)
  }
}

type Read<T> = (bytes: Buffer, at: number, end: number) => T

/** What each kind of record says; it fills its room exactly. */
const DATA: { readonly [K in Kind]: Read<Data[K]> } = {
  A: (bytes, at, end) => bytesOf(bytes, at, end, 4).join('.'),
  AAAA: (bytes, at, end) => ipv6Of(bytesOf(bytes, at, end, 16)),
  CNAME: nameOnly,
  PTR: nameOnly,
  MX: (bytes, at, end) => {
    if (end - at < 3) throw new Malformed('no MX')
    return { preference: bytes.readUInt16BE(at), host: nameOnly(bytes, at + 2, end) }
  },
  TXT: (bytes, at, end) => {
    const strings: Buffer[] = []
    for (let next = at; next < end;) {
      const from = next + 1
      next = from + (bytes[next] ?? 0)
      if (next > end) throw new Malformed('a string that is cut off')
      strings.push(bytes.subarray(from, next))
    }
    return Buffer.concat(strings).toString('utf8')
  },
  TLSA: (bytes, at, end) => {
    if (end - at < 4) throw new Malformed('no TLSA')
    const [usage = 0, selector = 0, matching = 0] = bytes.subarray(at, at + 3)
    return { usage, selector, matching, data: Uint8Array.from(bytes.subarray(at + 3, end)) }
  },
  SOA: (bytes, at, end) => {
    const { end: numbers } = decodeName(bytes, decodeName(bytes, at).end)
    if (numbers + 20 !== end) throw new Malformed('no SOA')
    return { minimumS: bytes.readUInt32BE(numbers + 16) }
  },
}

function nameOnly(bytes: Buffer, at: number, end: number): string {
  const { name, end: its } = decodeName(bytes, at)
  if (its !== end) throw new Malformed('a name that does not fill its record')
  return name
}

function bytesOf(bytes: Buffer, at: number, end: number, size: number): readonly number[] {
  if (end - at !== size) throw new Malformed('no address')
  return [...bytes.subarray(at, end)]
}

/** As RFC 5952 writes it: the machine's own reading of the long form. */
function ipv6Of(bytes: readonly number[]): string {
  const groups = Array.from({ length: 8 }, (_, i) =>
    (((bytes[2 * i] ?? 0) << 8) | (bytes[2 * i + 1] ?? 0)).toString(16),
  )
  return new URL(`http://[${groups.join(':')}]/`).hostname.slice(1, -1)
}
