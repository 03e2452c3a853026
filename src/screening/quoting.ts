/**
 * What a text quotes, its author need not say: whoever warns of an offer, or teaches about it, shows its words between marks. It counts
 * as quoted only where somebody speaks outside of the marks, for as long as a sentence or two, and where it is the smaller part.
 */

import type { Reading } from './reading.ts'

/** What may close what is opened by these. */
const CLOSES: Readonly<Record<string, string>> = { '„': '“”"', '“': '”"', '”': '”', '«': '»', '»': '«', '"': '"' }
/** What is longer is no quotation but a text between marks. */
const QUOTED_MAX_CHARS = 280
/** Of the words of a text, the share that may be quoted. */
const QUOTED_SHARE = 0.6
const MARKS = /[„“”«»"]/
/** Whoever quotes an offer to warn of it does not say where to answer it. */
const LEADS = /\b(?:https?:\/\/|www\.|t\.me\b|wa\.me\b)|@\w{4,}|\+\d{1,3}[ .]?\d{2,}/i

/** For each word whether it is quoted; undefined where none is, or too much. */
export function quotedIn(reading: Reading): Uint8Array | undefined {
  const { words, count } = between(reading, false)
  return count > 0 && count <= QUOTED_SHARE * reading.from.length ? words : undefined
}

/** For each word whether it stands between marks with what leads to who says it; undefined where none does. */
export const ledIn = (reading: Reading): Uint8Array | undefined =>
  reading.flows.some(it => LEADS.test(it.text)) ? between(reading, true).words : undefined

type Between = { readonly words: Uint8Array | undefined; readonly count: number }

function between({ flows, flow, from }: Reading, isLed: boolean): Between {
  const stretches = flows.map(({ text }) => (MARKS.test(text) ? quotationsIn(text, isLed) : []))
  if (stretches.every(it => it.length === 0)) return { words: undefined, count: 0 }
  const quoted = new Uint8Array(from.length)
  let count = 0
  let [at, of] = [0, -1]
  for (let word = 0; word < from.length; word++) {
    const number = flow[word] ?? 0
    if (number !== of) [at, of] = [0, number]
    const own = stretches[number] ?? []
    const place = from[word] ?? 0
    while ((own[at]?.to ?? Infinity) <= place) at++
    if (place < (own[at]?.from ?? Infinity)) continue
    quoted[word] = 1
    count++
  }
  return { words: quoted, count }
}

type Stretch = { readonly from: number; readonly to: number }

/** Between marks that belong together, in order; none within another, none beyond an empty line. */
function quotationsIn(text: string, isLed: boolean): Stretch[] {
  const found: Stretch[] = []
  let open = -1
  let closes = ''
  const stops = new RegExp(STOPS)
  for (;;) {
    const stop = stops.exec(text)
    const at = stop?.index ?? text.length
    const sign = stop?.[0] ?? ''
    if (open >= 0 && (at - open > QUOTED_MAX_CHARS || sign === EMPTY_LINE)) {
      stops.lastIndex = open + 1 // What was opened was none: it is looked on behind it.
      open = -1
    } else if (!stop) break
    else if (open >= 0 && closes.includes(sign)) {
      if (LEADS.test(text.slice(open + 1, at)) === isLed) found.push({ from: open + 1, to: at })
      open = -1
    } else if (open < 0 && CLOSES[sign] !== undefined && !isUnit(text, at)) {
      open = at
      closes = CLOSES[sign]
    }
  }
  return found
}
const EMPTY_LINE = '\n\n'
const STOPS = /[„“”«»"]|\n\n/g

/** `27"`: inches. */
const isUnit = (text: string, at: number) => text[at] === '"' && /\d/.test(text[at - 1] ?? '')
