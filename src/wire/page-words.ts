/** What a page of HTML says to its reader, as far as its source tells. Read as a stream: a stranger decides how long it is; PAGE_DEPTH_MAX is how deep it is read. */

import { Parser } from 'htmlparser2'
import { PAGE_BOXES_MAX, PAGE_DEPTH_MAX } from '#base/limits.ts'
import { drawnIn, isDressedAsTicked, runsItself, tickedIn, ticksAll, ticksOne, ticksSome } from './ticking.ts'

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
/** What stands in these never runs. */
const INERT = new Set(['template', 'noscript'])
/** With one of these another thing begins than the label of a box. */
const CONTROLS = new Set(['input', 'select', 'textarea', 'button', 'form'])
const BESIDE_MAX_CHARS = 500

type Attributes = Readonly<Record<string, string>>
type Kind = 'ticked' | 'chosen' | 'waiting'
/** What its options are: among those of one that shows one, the first is chosen where no other is. */
type Menu = 'shows-one' | 'shows-several' | 'proposes'
/** Something to tick or to choose: what stands beside it grows while the page is read. */
type Box = { kind: Kind; readonly names: readonly string[]; readonly asked: string; words: string }

export function pageWords(html: string): PageWords {
  const said: string[] = []
  const values: string[] = []
  const scripts: string[] = []
  const boxes = new Boxes()
  let hiddenAt = 0 // The depth at which something hidden began; 0 while nothing is.
  let hiddenBy = ''
  let depth = 0
  let isScript = false
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth++
        if (depth > PAGE_DEPTH_MAX) parser.pause()
        said.push(' ')
        const runs = hiddenAt === 0 || !INERT.has(hiddenBy)
        isScript = runs && name === 'script' && isJavaScript(attributes)
        if (runs) scripts.push(...scriptsOf(attributes))
        if (hiddenAt > 0) return
        if (SILENT.has(name) || (isHidden(attributes) && !boxes.shows(name, attributes))) {
          hiddenAt = depth
          hiddenBy = name
          return
        }
        for (const member of VALUES) if (attributes[member]) values.push(attributes[member])
        boxes.open(name, attributes, depth)
      },
      ontext(text) {
        if (isScript) scripts.push(text)
        if (hiddenAt > 0) return
        said.push(text)
        boxes.hear(text)
      },
      onclosetag(name) {
        isScript = false
        if (hiddenAt === 0) boxes.close(name, depth)
        if (hiddenAt === depth) hiddenAt = 0
        depth--
        said.push(' ')
      },
    },
    { decodeEntities: true },
  )
  parser.end(html)
  const script = scripts.join('\n')
  const places = tickedIn(script)
  const isAll = ticksAll(places)
  const found = boxes
    .read()
    .map(box => (box.kind === 'waiting' && (isAll || ticksOne(places, box.names)) ? { ...box, kind: 'ticked' } : box))
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

/** What there is to tick and to choose on a page, as far as it was read: PAGE_BOXES_MAX things. */
class Boxes {
  readonly #found: Box[] = []
  readonly #labels = new Map<string, string>()
  #beside: Box | undefined // What is being said belongs to it.
  #label = { at: 0, of: '', says: '' } // The label that is open, at which depth, and what it says so far.
  #asked = '' // What was said since the last thing to fill in.
  #menu: Menu | undefined // The one that is open.
  #shown: Box | undefined // What that one shows as chosen.

  open(name: string, attributes: Attributes, depth: number): void {
    if (name === 'label') this.#label = { at: depth, of: attributes['for'] ?? '', says: '' }
    if (CONTROLS.has(name)) this.#beside = undefined
    const menu = MENUS.get(name)
    if (menu) this.#openMenu(menu(attributes))
    if (name === 'option') this.#addOption(attributes)
    else this.#add(kindOf(name, attributes), attributes, this.#label.says)
    if (!CONTROLS.has(name)) return
    this.#label.says = ''
    if (name !== 'select' && !isRadio(name, attributes)) this.#asked = ''
  }

  hear(text: string): void {
    this.#asked = `${this.#asked}${text}`.slice(-BESIDE_MAX_CHARS)
    if (this.#label.at > 0) this.#label.says = `${this.#label.says}${text}`.slice(-BESIDE_MAX_CHARS)
    if (this.#beside) this.#beside.words = `${this.#beside.words}${text}`.slice(0, BESIDE_MAX_CHARS)
  }

  close(name: string, depth: number): void {
    if (name === 'option') this.#beside = undefined
    if (MENUS.has(name)) this.#closeMenu()
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

  /** An option that is hidden from its menu is shown all the same where it is chosen. */
  shows(name: string, attributes: Attributes): boolean {
    return name === 'option' && this.#menu !== undefined && this.#kindOfOption(attributes) === 'chosen'
  }

  #openMenu(menu: Menu | undefined): void {
    this.#menu = menu
    this.#shown = undefined
  }

  #closeMenu(): void {
    this.#openMenu(undefined)
    this.#beside = undefined
    this.#label.says = ''
    this.#asked = ''
  }

  /** HTML § 4.10.7: where none is selected, the first that is not disabled is. */
  #kindOfOption({ selected, disabled }: Attributes): Kind | undefined {
    if (this.#menu === 'proposes') return undefined
    if (selected !== undefined) return 'chosen'
    return this.#menu === 'shows-one' && !this.#shown && disabled === undefined ? 'chosen' : 'waiting'
  }

  #addOption(attributes: Attributes): void {
    const kind = this.#kindOfOption(attributes)
    this.#beside = undefined
    this.#add(kind, attributes, '')
    if (kind !== 'chosen' || this.#menu !== 'shows-one') return
    if (this.#shown) this.#shown.kind = 'waiting'
    this.#shown = this.#beside
  }

  #add(kind: Kind | undefined, attributes: Attributes, words: string): void {
    if (!kind || this.#found.length === PAGE_BOXES_MAX) return
    const names = [attributes['id'] ?? '', attributes['name'] ?? '']
    this.#beside = { kind, names, asked: this.#asked, words }
    this.#found.push(this.#beside)
  }
}

const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim()
const isHidden = ({ hidden, style = '', type = '' }: Attributes) =>
  hidden !== undefined ||
  type.toLowerCase() === 'hidden' ||
  /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)

/** As browsers know it by its type: `application/json` and the like are read by nobody. */
const isJavaScript = ({ type = '' }: Attributes) =>
  /^(?:module|(?:(?:text|application)\/(?:x-)?(?:java|ecma|j|live)script(?:1\.\d)?(?:;.*)?)?)$/i.test(type.trim())

const MENUS: ReadonlyMap<string, (attributes: Attributes) => Menu> = new Map<string, (attributes: Attributes) => Menu>([
  [
    'select',
    ({ multiple, size = '' }) => (multiple === undefined && !(Number(size) > 1) ? 'shows-one' : 'shows-several'),
  ],
  ['datalist', () => 'proposes'],
])

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
