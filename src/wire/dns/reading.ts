/** What an answer says to the question that was asked: only records that stand under its name, or under its aliases. */

import type { DnsAnswer } from '#base/dns.ts'
import { type Data, type DnsRecord, type Question, RCODES, type Response } from './types.ts'

/** `elsewhere`: the name is an alias, and the answer does not say what stands there. */
export type Reading =
  | DnsAnswer<Data[Question['kind']]>
  | { readonly is: 'elsewhere'; readonly name: string; readonly ttlS: number; readonly validated: boolean }

const ALIASES_IN_ONE = 16

export function readingOf({ name, kind }: Question, response: Response, believed: boolean): Reading {
  const { rcode, answers, authority, refers } = response
  if (rcode !== RCODES.ok && rcode !== RCODES.noSuchDomain) return { is: 'no-answer', detail: wordOf(rcode) }
  const validated = believed && response.authentic
  const end = kind === 'CNAME' ? { name, ttlS: Infinity } : followed(name, answers)
  if (!end) return { is: 'no-answer', detail: 'aliases that lead in a circle' }
  const found = answers.filter(record => record.kind === kind && record.name === end.name)
  if (found.length > 0) {
    const ttlS = Math.min(end.ttlS, ...found.map(record => record.ttlS))
    return { is: 'found', values: found.map(record => record.data), name: end.name, ttlS, validated }
  }
  const soa = authority.find(record => record.kind === 'SOA')
  const ttlS = soa?.kind === 'SOA' ? Math.min(end.ttlS, soa.ttlS, soa.data.minimumS) : 0 // RFC 2308 §5; without a SOA not kept.
  if (rcode === RCODES.noSuchDomain) return { is: 'no-such-domain', ttlS, validated }
  if (soa) return { is: 'none', ttlS, validated }
  if (end.name !== name) return { is: 'elsewhere', name: end.name, ttlS: end.ttlS, validated }
  if (refers) return { is: 'no-answer', detail: 'the server knows only who else to ask' }
  return { is: 'none', ttlS, validated }
}

/** Where the aliases in one answer end, and how long all of them hold; undefined when they lead in a circle. */
function followed(name: string, answers: readonly DnsRecord[]): { name: string; ttlS: number } | undefined {
  const to = new Map(answers.flatMap(it => (it.kind === 'CNAME' ? [[it.name, it] as const] : [])))
  let at = name
  let ttlS = Infinity
  for (let i = 0; i <= ALIASES_IN_ONE; i++) {
    const alias = to.get(at)
    if (!alias) return { name: at, ttlS }
    ttlS = Math.min(ttlS, alias.ttlS)
    at = alias.data
  }
  return undefined
}

const WORDS: Readonly<Record<number, string>> = {
  [RCODES.servFail]: 'SERVFAIL: the server could not find out',
  [RCODES.refused]: 'REFUSED: the server does not answer us',
  [RCODES.formErr]: 'FORMERR: the server does not understand the question',
  [RCODES.notImplemented]: 'NOTIMP: the server does not know this kind of question',
}
const wordOf = (rcode: number) => WORDS[rcode] ?? `the server says ${rcode}`
