/** What is wrong with a text: where it leads, what makes it dear, how long it is. */

import { parse } from 'tldts'
import { SMS_PARTS_MAX } from '#base/limits.ts'
import type { Mark, Text } from '#wire/merge/types.ts'
import { costOf, type Culprit } from '#wire/sms/cost.ts'
import { linkFlaw } from './link.ts'
import type { Found } from './problem.ts'
import { readingOf } from './reading-rules.ts'
import { shownIn } from './text-link-rules.ts'
import { addressesIn } from './text-links.ts'
import type { CompiledText, TextFrame } from './text-types.ts'
import { flawsOfText } from './telling-rules.ts'
import { unknownNames } from './variables.ts'

export type ReadText = {
  readonly source: string
  readonly items: readonly (Text | Mark)[]
  readonly compiled: CompiledText
}

/** What is sent, and paid for, so many times is better a page with a link to it. */
const PARTS_GOOD = 3
/** Of another script, or of many signs that nothing stands for: then each is no news. */
const STRANGE_MAX = 8

export function textFlaws(read: ReadText, frame: TextFrame): readonly Found[] {
  return [
    ...(read.source.trim() === '' ? [{ code: 'sms-missing' as const, at: 0 }] : []),
    ...(frame.from?.trim() === '' ? [{ code: 'sms-unidentified' as const, at: 0 }] : []),
    ...unknownNames(read.items, read.source, frame.attributes),
    ...notThere(read),
    ...flawsOfText(read.items).map(asRefused),
    ...linkFlaws(read, frame),
    ...dearIn(read, frame),
    ...lengthFlaws(read, frame),
  ]
}

/** A letter has another form for whoever is not measured; a text has not. */
const asRefused = (found: Found): Found =>
  found.code === 'link-withheld' ? { ...found, code: 'link-per-reader' } : found

/** Pages about a letter, and its ending. */
function notThere({ source, compiled }: ReadText): readonly Found[] {
  return compiled.uses
    .filter(name => /^(?:links\.(?:why|view)|footer\.|campaign\.subject$)/.test(name))
    .map(name => ({ code: 'sms-link-not-there', ...placeOf(source, name), about: name }))
}

// Where it leads ----------------------------------------------------------------------------------------------------

function linkFlaws({ source, compiled }: ReadText, frame: TextFrame): readonly Found[] {
  const written = new Set(shownIn(compiled).flatMap(addressesIn))
  return [...written].flatMap(address => flawOfAddress(address, source, frame))
}

function flawOfAddress(address: string, source: string, frame: TextFrame): readonly Found[] {
  const url = /^https?:/i.test(address) ? address : `https://${address}`
  const host = URL.parse(url)?.hostname ?? ''
  const at = placeOf(source, address, host)
  const flaw = linkFlaw(url)
  if (flaw === 'link-shortened') return [{ code: 'sms-link-shortened', ...at, about: host }]
  const others = flaw ? [{ code: flaw, ...at, about: address } satisfies Found] : []
  const known = frame.ownSites === undefined || isAmong(host, [...frame.ownSites, ...(frame.otherSites ?? [])])
  return known ? others : [...others, { code: 'sms-link-elsewhere', ...at, about: host }]
}

/** The site, or a part of it. A whole top level is nobody's site. */
const isAmong = (host: string, sites: readonly string[]) =>
  sites.some(
    site => site.includes('.') && parse(site).publicSuffix !== site && (host === site || host.endsWith(`.${site}`)),
  )

function placeOf(source: string, ...wanted: readonly string[]): { readonly at: number; readonly end: number } {
  const small = source.toLowerCase()
  const found = wanted.find(it => it !== '' && small.includes(it.toLowerCase()))
  if (found === undefined) return { at: 0, end: 0 }
  const at = small.indexOf(found.toLowerCase())
  return { at, end: at + found.length }
}

// What it costs -----------------------------------------------------------------------------------------------------

function dearIn({ items }: ReadText, { from = '' }: TextFrame): readonly Found[] {
  const culprits = items.flatMap(item =>
    item.is === 'text' ? costOf(item.text).culprits.map(it => ({ ...it, at: item.at + it.at })) : [],
  )
  const [inName] = costOf(from).culprits
  const named = inName ? [{ code: 'sms-dear-name' as const, at: 0, about: inName.char }] : []
  return [...named, ...(isForeign(culprits) ? culprits.slice(0, 1) : culprits).map(dearAt)]
}

const isForeign = (culprits: readonly Culprit[]) =>
  new Set(culprits.filter(it => it.replacement === undefined).map(it => it.char)).size > STRANGE_MAX

const dearAt = ({ char, at, replacement, misspells }: Culprit): Found => ({
  code: 'sms-dear',
  at,
  end: at + char.length,
  about: char,
  ...(replacement !== undefined && misspells === undefined ? { fix: replacement } : {}),
})

/** As somebody gets it for the first time: with everything that is sent along. */
function lengthFlaws({ compiled }: ReadText, { from = '' }: TextFrame): readonly Found[] {
  const { parts } = costOf(`${from}: ${readingOf(compiled).text.text}${' '.repeat(WAY_OUT_CHARS)}`)
  if (parts > SMS_PARTS_MAX) return [{ code: 'sms-too-long', at: 0 }]
  return parts > PARTS_GOOD ? [{ code: 'sms-long', at: 0, about: String(parts) }] : []
}

/** The longest, with a link. */
const WAY_OUT_CHARS = 60
