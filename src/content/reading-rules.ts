/**
 * What a message says, for whoever screens it: with everything in it that any reader could get to see. A template with
 * logic reads otherwise for each of them, so it is read in several ways: with all branches one after the other, for
 * somebody of whom nothing is known, and as the sample reader would get it.
 */

import type { Text } from '#screening/types.ts'
import { sha256Hex } from '#wire/crypto.ts'
import { canonical, type Json } from '#wire/jcs.ts'
import type { Node } from '#wire/merge/types.ts'
import { escapeFor, SAMPLE, showTo } from './rules.ts'
import type { Compiled, Place, Reader, Shown } from './types.ts'

export type Reading = {
  readonly text: Text
  readonly readings: readonly Text[]
  /** Over everything that decides which words people get, and nothing else. */
  readonly hash: string
}

/** Stands for a value that each reader has another of, where nothing better can be put. */
const ANYTHING = '⟨…⟩'
const NOBODY: Reader = { ...SAMPLE, contact: { ...SAMPLE.contact, name: '' } }

export function readingOf(compiled: Compiled): Reading {
  const all = { ...compiled, programs: compiled.programs.map(it => ({ ...it, steps: it.steps.map(flatStep) })) }
  const [first, ...others] = [
    showTo(all, SAMPLE),
    ...(compiled.programs.length > 0 ? [showTo(all, NOBODY), showTo(compiled, SAMPLE)] : []),
  ].flatMap(shown => (shown.ok ? [textOf(compiled, shown.value)] : []))
  const text = first ?? textOf(compiled, literally(compiled))
  return { text, readings: [...others, withoutOurs(compiled, text)], hash: wordsHash(compiled) }
}

/** Without the footer, in place: its words are in a language that we know, and would vouch for a text in none, and for a picture. */
function withoutOurs({ footer, account }: Compiled, text: Text): Text {
  const said = Object.values(footer).flatMap(words => Object.values<string>(words))
  const ours = [...said, ...Object.values(account), ...Object.values(SAMPLE.links)]
  const blank = (part: string) =>
    ours
      .flatMap(words => [words, escapeFor('html', words)])
      .reduce((left, words) => (words === '' ? left : left.replaceAll(words, ' '.repeat(words.length))), part)
  return { ...text, text: blank(text.text), ...(text.html === undefined ? {} : { html: blank(text.html) }) }
}

/** A message to one reader, as it is screened. */
export const textOf = ({ channel, locale, targets }: Compiled, { subject, from, html, text }: Shown): Text => ({
  channel: channel ?? 'email',
  subject,
  text,
  ...(channel === undefined && { html }),
  sender: from,
  links: targets,
  lang: locale,
})

/**
 * What addresses say that stand beside the words: `casino-bonus@…` is read by people as much as a name. Each part is told
 * apart, as it is read.
 */
export function addressText(addresses: readonly (string | undefined)[]): Text {
  const said = addresses.flatMap(it => (it === undefined ? [] : [it.replace(/[._+@-]+/g, ' ').trim()]))
  return { channel: 'page', subject: '', text: '', sender: [...new Set(said)].join('\n') }
}

/** The same words are the same hash, whatever the campaign is called and to whom it goes. */
export function wordsHash(compiled: Compiled): string {
  const { channel, subject, from, html, text, paths, programs, targets, uses, campaign } = compiled
  const named = uses.includes('campaign.name') ? { campaign } : {}
  const over = channel === undefined ? {} : { channel }
  const words = { subject, from, html, text, paths, programs, targets, ...named, ...over }
  return sha256Hex(canonical(words as unknown as Json)) // Strings, whole numbers, true, false and null.
}

type Step = Compiled['programs'][number]['steps'][number]
const flatStep = ({ slot, nodes }: Step): Step => ({ slot, nodes: flat(nodes) })

/** Every branch, one after the other, as if all of them were taken. */
function flat(nodes: readonly Node<Place>[]): readonly Node<Place>[] {
  return nodes.flatMap((node): readonly Node<Place>[] => {
    if (typeof node === 'string') return [node]
    switch (node.is) {
      case 'if':
        return apart([...node.branches.map(({ body }) => body), node.otherwise])
      case 'case':
        return apart([...node.whens.map(({ body }) => body), node.otherwise])
      case 'for':
        return apart([node.body, node.otherwise])
      case 'whole':
        return [{ ...node, parts: flat(node.parts) }]
      default:
        return [node]
    }
  })
}

const apart = (ways: readonly (readonly Node<Place>[])[]): readonly Node<Place>[] =>
  ways.flatMap((way, i) => (i > 0 && way.length > 0 ? [' ', ...flat(way)] : flat(way)))

/** Where even that is too much work: the letters as they are written. */
function literally({ subject, from, html, text, programs }: Compiled): Shown {
  const written = (pieces: readonly (string | object)[]) =>
    pieces.map(it => (typeof it === 'string' ? it : ANYTHING)).join('')
  const also = programs
    .flatMap(({ steps }) => steps.flatMap(({ nodes }) => flat(nodes)))
    .filter(it => typeof it === 'string')
  return { subject: written(subject), from: written(from), html: written([...html, ' ', ...also]), text: written(text) }
}
