/** What a page of HTML says to its reader, as far as its source tells. Read as a stream: a stranger decides how long and how deep it is. */

import { Parser } from 'htmlparser2'
import { drawnIn, isDressedAsTicked, runsItself, tickedIn, ticksOne, ticksSome } from './ticking.ts'

export type PageWords = {
  /** What is shown, a space between elements. Comments, scripts and what is hidden are shown to nobody. */
  readonly words: string
  /** What stands in for pictures, behind links and in fields. */
  readonly values: string
  /** Of each box that is ticked before anybody ticks it, what stands beside it. */
  readonly ticked: readonly string[]
  /** The same of what is chosen among several, with what was said before the choice. */
  readonly chosen: readonly Chosen[]
  /** Of each box that waits to be ticked, what stands beside it. */
  readonly waiting: readonly string[]
  /** A script ticks a box, whichever that is. */
  readonly isTicking: boolean
}
export type Chosen = { readonly asked: string; readonly words: string }

const SILENT = new Set(['script', 'style', 'template', 'noscript', 'head', 'title'])
const VALUES = ['alt', 'title', 'aria-label', 'href', 'value', 'placeholder']
/** With one of these another thing begins than the label of a box. */
const CONTROLS = new Set(['input', 'select', 'textarea', 'button', 'form'])
const BESIDE_MAX_CHARS = 500

type Attributes = Readonly<Record<string, string>>
type Kind = 'ticked' | 'chosen' | 'waiting'
/** Something to tick or to choose: what stands beside it grows while the page is read. */
type Box = { kind: Kind; readonly names: readonly string[]; readonly asked: string; words: string }

export function pageWords(html: string): PageWords {
  const said: string[] = []
  const values: string[] = []
  const scripts: string[] = []
  const boxes = new Boxes()
  let hiddenAt = 0 // The depth at which something hidden began; 0 while nothing is.
  let depth = 0
  let isScript = false
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth++
        said.push(' ')
        if (hiddenAt > 0) return
        isScript = name === 'script'
        if (SILENT.has(name) || isHidden(attributes)) {
          hiddenAt = depth
          return
        }
        for (const member of VALUES) if (attributes[member]) values.push(attributes[member])
        scripts.push(...scriptsOf(attributes))
        boxes.open(name, attributes, depth)
      },
      ontext(text) {
        if (isScript) scripts.push(text)
        if (hiddenAt > 0) return
        said.push(text)
        boxes.hear(text)
      },
      onclosetag() {
        isScript = false
        if (hiddenAt === depth) hiddenAt = 0
        boxes.close(depth)
        depth--
        said.push(' ')
      },
    },
    { decodeEntities: true },
  )
  parser.end(html)
  const script = scripts.join('\n')
  const places = tickedIn(script)
  const found = boxes
    .read()
    .map(box => (box.kind === 'waiting' && ticksOne(places, box.names) ? { ...box, kind: 'ticked' } : box))
  const wordsOf = (kind: Kind) => found.filter(it => it.kind === kind).map(it => oneLine(it.words))
  return {
    words: oneLine(said.join('')),
    values: oneLine(values.join(' ')),
    ticked: wordsOf('ticked'),
    chosen: found
      .filter(it => it.kind === 'chosen')
      .map(it => ({ asked: oneLine(it.asked), words: oneLine(it.words) })),
    waiting: wordsOf('waiting'),
    isTicking: ticksSome(script),
  }
}

/** What there is to tick and to choose on a page, as far as it was read. */
class Boxes {
  readonly #found: Box[] = []
  readonly #labels = new Map<string, string>()
  #beside: Box | undefined // What is being said belongs to it.
  #label = { at: 0, of: '', says: '' } // The label that is open, at which depth, and what it says so far.
  #asked = '' // What was said since the last thing to fill in.
  #first: Box | undefined // Shown as chosen where nothing else of the same menu is.

  open(name: string, attributes: Attributes, depth: number): void {
    if (name === 'label') this.#label = { at: depth, of: attributes['for'] ?? '', says: '' }
    if (CONTROLS.has(name)) this.#beside = undefined
    const kind = name === 'option' ? this.#kindOfOption(attributes) : kindOf(name, attributes)
    if (kind) this.#add(kind, attributes)
    if (name === 'select') this.#first = undefined
    if (name === 'option') this.#first ??= this.#beside
    if (!CONTROLS.has(name)) return
    this.#label.says = ''
    if (name !== 'select' && !isRadio(name, attributes)) this.#asked = ''
  }

  hear(text: string): void {
    this.#asked = `${this.#asked}${text}`.slice(-BESIDE_MAX_CHARS)
    if (this.#label.at > 0) this.#label.says = `${this.#label.says}${text}`.slice(-BESIDE_MAX_CHARS)
    if (this.#beside) this.#beside.words = `${this.#beside.words}${text}`.slice(0, BESIDE_MAX_CHARS)
  }

  close(depth: number): void {
    const { at, of, says } = this.#label
    if (at !== depth) return
    if (of !== '') this.#labels.set(of, says)
    this.#label = { at: 0, of: '', says: '' }
  }

  /** With the label that names a box wherever nothing else stands beside it. */
  read(): readonly Box[] {
    return this.#found.map(it =>
      it.words.trim() === '' ? { ...it, words: this.#labels.get(it.names[0] ?? '') ?? '' } : it,
    )
  }

  #kindOfOption({ selected }: Attributes): Kind {
    if (selected === undefined) return this.#first ? 'waiting' : 'chosen'
    if (this.#first) this.#first.kind = 'waiting'
    return 'chosen'
  }

  #add(kind: Kind, attributes: Attributes): void {
    const names = [attributes['id'] ?? '', attributes['name'] ?? '']
    this.#beside = { kind, names, asked: this.#asked, words: this.#label.says }
    this.#found.push(this.#beside)
  }
}

const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim()
const isHidden = ({ hidden, style = '', type = '' }: Attributes) =>
  hidden !== undefined ||
  type.toLowerCase() === 'hidden' ||
  /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)

const isRadio = (name: string, { type = '' }: Attributes) => name === 'input' && type.toLowerCase() === 'radio'

function kindOf(name: string, attributes: Attributes): Kind | undefined {
  const { type = '', role = '' } = attributes
  if (isRadio(name, attributes)) return isChecked(attributes) ? 'chosen' : 'waiting'
  if (name === 'input' && type.toLowerCase() === 'checkbox') return isChecked(attributes) ? 'ticked' : 'waiting'
  const isAria = attributes['aria-checked'] === 'true'
  if (/^(?:checkbox|switch|menuitemcheckbox)$/i.test(role)) return isAria ? 'ticked' : 'waiting'
  if (/^(?:radio|menuitemradio)$/i.test(role)) return isAria ? 'chosen' : 'waiting'
  return isDressedAsTicked(attributes['class'] ?? '') || isPictureOfTick(attributes) ? 'ticked' : undefined
}

/** In its own words, or in those that a framework makes of them. */
const isChecked = (attributes: Attributes) =>
  Object.entries(attributes).some(
    ([name, value]) =>
      name === 'checked' || (/^(?:default|\[|:|v-bind:|x-bind:|ng-)checked\]?$/.test(name) && value.trim() !== 'false'),
  )

const isPictureOfTick = ({ alt = '', 'aria-label': label = '' }: Attributes) =>
  [alt, label].some(it => it !== '' && it.length < 4 && drawnIn(it).some(({ sign }) => sign !== 'waits'))

/** What runs of an element without anybody's hand, and which element that is. */
const scriptsOf = (attributes: Attributes) =>
  Object.keys(attributes)
    .filter(runsItself)
    .map(it => `/* ${attributes['id'] ?? ''} ${attributes['name'] ?? ''} */ ${attributes[it]}`)
