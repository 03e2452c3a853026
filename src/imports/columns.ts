/** What the columns of a file are: by their names in six languages, by what stands in them, by whose export it is. Proposals; a person decides. */

import { isIP } from 'node:net'
import { parseEmail } from '#base/address.ts'
import type { Reading } from '#wire/table/types.ts'
import { attributeName, COLUMN_NAMES, type NamedField, plainName, saysWhenAgreed } from './column-names.ts'
import { PEER_RULES, type PeerName, peerOf } from './peer-rules.ts'
import { suspicionsIn } from './suspicion-rules.ts'
import type { Columns, Field, MappedColumn } from './types.ts'

type Guess = { readonly as: Field; readonly confidence: number }

/** Below this nothing is proposed. */
const PROPOSED_FROM = 0.5
const BY_PEER = 1
const BY_NAME = 0.9
const BY_WORDS = 0.8
const BY_VALUES = 0.7

const NAMED = new Map(
  (Object.entries(COLUMN_NAMES) as [NamedField, readonly string[]][]).flatMap(([field, names]) =>
    names.map(name => [name, field] as const),
  ),
)

/** How these values would look, were they what the name says: a column of addresses without one is none. */
const LOOKS: Readonly<Partial<Record<Field, (value: string) => boolean>>> = {
  email: value => parseEmail(value.trim()).ok,
  phone: value => /^[+(]?\d[\d\s().\-/]{5,20}$/.test(value.trim()),
  ip: value => isIP(value.trim()) !== 0,
  country: value => /^\p{L}[\p{L} .'-]{1,40}$/u.test(value.trim()),
  consented_at: value => /\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|^\d{10}(?:\d{3})?$/.test(value),
  doi_confirmed_at: value => /\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|^\d{10}(?:\d{3})?$/.test(value),
}
/** Recognised by what stands in them alone: never a time, for a time may be any time. */
const SEEN_IN_VALUES = ['email', 'ip', 'phone'] as const
/** `+33 6…`, `06 12 …`: a number of an order is no telephone number. */
const SURELY_PHONE = /^(?:\+|00|0)[\d\s().\-/]{8,20}$/

/** `samples` has a few values for each column. */
export function columnsOf(
  names: readonly string[],
  samples: readonly (readonly string[])[],
  reading: Reading,
): Columns {
  const { hasHeader } = reading
  const peer = hasHeader ? peerOf(names) : undefined
  const guesses = names.map((name, i) => guessOf(name, samples[i] ?? [], hasHeader, peer))
  return {
    reading,
    names,
    samples,
    proposed: best(names, guesses),
    peer: peer ?? null,
    suspicious: suspicionsIn(
      hasHeader ? names.map((name, i) => (isEmptyOf(peer, name, samples[i] ?? []) ? '' : name)) : [],
      samples,
      guesses.some(it => it?.as === 'consented_at'),
    ),
  }
}

/** A column that stands in each export of a peer, and holds nothing, betrays nothing. */
const isEmptyOf = (peer: PeerName | undefined, name: string, values: readonly string[]): boolean =>
  peer !== undefined &&
  PEER_RULES[peer].always?.includes(plainName(name)) === true &&
  values.every(value => value.trim() === '')

function guessOf(
  name: string,
  values: readonly string[],
  hasHeader: boolean,
  peer: PeerName | undefined,
): Guess | undefined {
  const plain = plainName(name)
  const byPeer = peer && PEER_RULES[peer].columns[plain]
  const byName = hasHeader && !isOtherPeersTime(peer, plain) ? NAMED.get(plain) : undefined
  const as = byPeer ?? byName
  if (as !== undefined) return weighed(as, byPeer ? BY_PEER : BY_NAME, values)
  if (hasHeader && peer === undefined && saysWhenAgreed(plain)) return weighed('consented_at', BY_WORDS, values)
  return SEEN_IN_VALUES.map(field => weighed(field, BY_VALUES, values)).find(
    guess => share(values, guess.as === 'phone' ? it => SURELY_PHONE.test(it.trim()) : LOOKS[guess.as]) >= 0.8,
  )
}

/** Where a peer is known, its own table says which of its columns are a time of consent; no other is. */
const isOtherPeersTime = (peer: PeerName | undefined, plain: string): boolean =>
  peer !== undefined && ['consented_at', 'doi_sent_at', 'doi_confirmed_at', 'method'].includes(NAMED.get(plain) ?? '')

function weighed(as: Field, confidence: number, values: readonly string[]): Guess {
  const looks = LOOKS[as]
  const filled = values.filter(value => value.trim() !== '')
  return { as, confidence: looks && filled.length > 0 ? confidence * share(filled, looks) : confidence }
}

function share(values: readonly string[], looks: ((value: string) => boolean) | undefined): number {
  const filled = values.filter(value => value.trim() !== '')
  return filled.length === 0 || !looks ? 0 : filled.filter(looks).length / filled.length
}

/** Each thing is one column: the one of which we are surest, the first where we are equally sure. */
function best(names: readonly string[], guesses: readonly (Guess | undefined)[]): readonly MappedColumn[] {
  return guesses.flatMap((guess, column): MappedColumn[] => {
    if (!guess || guess.confidence < PROPOSED_FROM) return []
    const isBeaten = guesses.some(
      (other, i) =>
        other?.as === guess.as &&
        (other.confidence > guess.confidence || (other.confidence === guess.confidence && i < column)),
    )
    if (isBeaten) return []
    const { as } = guess
    return [as === 'attribute' ? { column, as, name: attributeName(names[column] ?? '') } : { column, as }]
  })
}
