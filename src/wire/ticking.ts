/** Boxes that are ticked by other means than their source: by a script, by a sign that is drawn, by what they are dressed as [AS-05]. */

import { PAGE_BOXES_MAX } from '#base/limits.ts'

/** What of a script ticks a box: of what is written there a yes, of what depends on somebody's act nothing. */
const TICKS =
  /\bchecked\b["'`\]]*\s*(?:(?:=(?![=>])|:)\s*(?:true\b|!0|1\b|["'`](?:checked|true|1|on)["'`])|,\s*(?:true\b|!0|1\b|["'`](?:checked|true|1|on)?["'`]))|\btoggleAttribute\(\s*["'`]checked["'`]\s*\)|\bclassList\.(?:add|toggle)\([^)]{0,100}\bchecked\b|\.setAttribute\(\s*["'`]checked["'`]/gi
const PRESSES = /\.click\(\s*\)|\.trigger\(\s*["'`]click["'`]/gi
const NEAR_CHARS = 200
const PLACES_MAX = 200

/** Whether it ticks some box, whichever that is. */
export const ticksSome = (script: string): boolean => script.search(TICKS) >= 0

/** The identifiers before each place where it ticks or presses something, a space around each: there it is said which box that is. */
export function tickedIn(script: string): readonly string[] {
  const text = ` ${script}` // An identifier that is cut off has no space before it, and so is none.
  return [...firstOf(text, TICKS, PLACES_MAX), ...firstOf(text, PRESSES, PLACES_MAX)]
    .slice(0, PLACES_MAX)
    .map(({ index, 0: said }) => identifiersIn(text.slice(Math.max(0, index - NEAR_CHARS), index + said.length)))
}

/** Whether one of these means a box of these names. */
export const ticksOne = (places: readonly string[], names: readonly string[]): boolean =>
  names.map(it => identifiersIn(it).trim()).some(name => name !== '' && places.some(near => near.includes(` ${name} `)))

/** Whether one of these means all boxes of its page. */
export const ticksAll = (places: readonly string[]): boolean =>
  places.some(near => / (?:all_?)?checkbox(?:es)? /i.test(near))

const identifiersIn = (text: string): string => `${text} `.replaceAll(/[^\p{L}\p{N}_$-]+/gu, ' ')

function firstOf(text: string, signs: RegExp, max: number): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  for (const it of text.matchAll(signs)) {
    if (found.length === max) break
    found.push(it)
  }
  return found
}

/** Attributes of elements that run by themselves, and none that wait for somebody's hand. */
export const runsItself = (attribute: string): boolean =>
  /^on(?!click|dblclick|change|input|key|mouse|pointer|touch|submit|drag)/.test(attribute)

/** A sign is a ticked box, a box that waits, or a tick as lists have it, too. */
export type Sign = 'ticked' | 'waits' | 'tick'
export type Drawn = { readonly sign: Sign; readonly beside: string }

const SIGNS =
  /(?<ticked>[☑☒🗹🗷🗵◉⦿🔘⊠]|[[({]\s?[x×✓✔✗✘✕✖•●]\s?[\])}]|^[[(]\*[\])])|(?<waits>[☐□▢◯○⬜◻❏❑❒]|\[[\s_]{0,3}\]|\([\s_]{1,3}\))|(?<tick>[✅✓✔])/gimu
const ENDS_SENTENCE_CHARS = 500

/** The first PAGE_BOXES_MAX signs in a text with what stands beside each: what follows it in its line, or where nothing does, what went before. */
export function drawnIn(text: string): readonly Drawn[] {
  const plain = text.replaceAll('\uFE0F', '').replaceAll('\u{FE0E}', '')
  const found = firstOf(plain, SIGNS, PAGE_BOXES_MAX)
  return found.map(({ index, groups = {}, 0: drawn }, at) => {
    const sign = groups['ticked'] ? 'ticked' : groups['waits'] ? 'waits' : 'tick'
    const from = index + drawn.length
    const after = (plain.slice(from, found[at + 1]?.index).split('\n')[0] ?? '').trim()
    const before = plain.slice(at > 0 ? found[at - 1]?.index : 0, index).trim()
    return { sign, beside: (after || before).slice(0, ENDS_SENTENCE_CHARS) }
  })
}

/** Names that icons of ticked boxes go by: as fonts of icons and makers of widgets call them. */
export const isDressedAsTicked = (classes: string): boolean =>
  /(?:^|[\s-])(?:check-?square|square-?check|check-?box-?(?:checked|selected|ticked|on)|ticked)(?:$|[\s-])|checkbox\S{0,40}[-_](?:checked|selected)(?:$|\s)/i.test(
    classes,
  )
