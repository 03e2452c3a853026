/** Decisions as labelled texts to learn from: without anything that could name a person, and only if the operator allows it. */

import { inPattern } from '#base/escape.ts'
import { no, yes, type Result } from '#base/result.ts'
import type { Text } from '#screening/types.ts'
import type { House } from '#store/house.ts'
import type { Turn } from '#store/turn.ts'
import * as store from './queue-store.ts'

export const REVIEW_LINES_MAX = 10_000

/** In this order: what is longer goes first, so that nothing is cut in half. */
const SCRUBS: readonly (readonly [what: RegExp, instead: string])[] = [
  [/[^\s<>"'(),;:]+@[^\s<>"'(),;:]+\.[\p{L}]{2,}/gu, '⟨address⟩'],
  [/\bhttps?:\/\/[^\s<>"']+/giu, '⟨link⟩'],
  [/\b(?:[a-z0-9-]+\.)+[a-z]{2,}\b(?:\/[^\s<>"']*)?/giu, '⟨link⟩'],
  [/\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?\b/gu, '⟨number⟩'],
  [/(?<![\p{L}\p{N}])\+?\d(?:[\s./()-]*\d){6,}(?!\p{L})/gu, '⟨number⟩'],
]
/** Behind whoever sent it, for both are names. */
const GREETINGS: typeof SCRUBS = [
  [
    /((?:^|\n)\s*(?:Dear|Hello|Hi|Cher|Chère|Bonjour|Liebe|Lieber|Hallo|Sehr geehrte[rn]?|Querid[oa]|Estimad[oa]|Hola|Car[oa]|Gentile|Ciao|Prezad[oa]|Olá)\s)[^\n,!:]{1,60}/gu,
    '$1⟨name⟩',
  ],
]

/** Who sent it, addresses, numbers, links and salutations are replaced by what they are. */
export function scrubbed(text: string, senders: readonly string[] = []): string {
  const named = senders.flatMap(namings).toSorted((a, b) => b.length - a.length)
  const apply = (left: string, scrubs: typeof SCRUBS) =>
    scrubs.reduce((said, [what, instead]) => said.replace(what, instead), left)
  const unsigned = named.reduce((left, name) => left.replace(nameIn(name), '⟨sender⟩'), apply(text, SCRUBS))
  return apply(unsigned, GREETINGS)
}

const NAME_MIN_CHARS = 3
/** An address is also known by each of its lines, and a part of it as it is written in one. */
const namings = (sender: string) =>
  [sender, ...sender.split(/[\n,]/)].map(it => it.trim()).filter(it => it.length >= NAME_MIN_CHARS && !/^\d*$/.test(it))
/** However it is spaced and in whichever case, as a word of its own; also as a page writes it. */
const nameIn = (name: string) =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])${name
      .split(/[\s,]+/)
      .map(inPage)
      .join('(?:[\\s,]|&nbsp;)+')}(?![\\p{L}\\p{N}])`,
    'giu',
  )
const inPage = (word: string) =>
  inPattern(word).replaceAll('&', '&(?:amp;)?').replaceAll(/['’]/g, "(?:['’]|&#39;|&rsquo;)")

/** A line as those that the model is trained with. */
function lineOf({ text, state, demands, senders }: store.Line): string {
  const { channel, subject, text: body, html, lang = 'en', sender = '' } = text
  const scrub = (words: string) => scrubbed(words, [...senders, sender])
  const [labels, near] = state === 'refused' ? [demands, []] : [[], demands]
  const words: Pick<Text, 'channel' | 'lang' | 'subject' | 'text' | 'html'> = {
    channel,
    lang,
    subject: scrub(subject),
    text: scrub(body),
    ...(html === undefined ? {} : { html: scrub(html) }),
  }
  return JSON.stringify({ ...words, labels, near })
}

export async function trainingLines(house: House): Promise<Result<string, 'not-kept'>> {
  if (!(await store.keepsLines(house))) return no('not-kept')
  const lines = (await store.decidedTexts(house, REVIEW_LINES_MAX)).map(lineOf)
  return yes(lines.map(line => `${line}\n`).join(''))
}

export const keepsLines = store.keepsLines
export const allowLines = (turn: Turn, allows: boolean): Promise<void> => store.setKeepsLines(turn, allows)
