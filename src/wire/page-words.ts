/** What a page of HTML says to its reader, as far as its source tells. Read as a stream: a stranger decides how long and how deep it is. */

import { Parser } from 'htmlparser2'

export type PageWords = {
  /** What is shown, a space between elements. Comments, scripts and what is hidden are shown to nobody. */
  readonly words: string
  /** What stands in for pictures, behind links and in fields. */
  readonly values: string
  /** Of each box that is ticked before anybody ticks it, what stands beside it. */
  readonly ticked: readonly string[]
  /** The same of what is chosen among several. */
  readonly chosen: readonly string[]
}

const SILENT = new Set(['script', 'style', 'template', 'noscript', 'head', 'title'])
const VALUES = ['alt', 'title', 'aria-label', 'href', 'value', 'placeholder']
/** With one of these another thing begins than the label of a box. */
const CONTROLS = new Set(['input', 'select', 'textarea', 'button', 'form'])
const BESIDE_MAX_CHARS = 500

type Attributes = Readonly<Record<string, string>>

export function pageWords(html: string): PageWords {
  const said: string[] = []
  const values: string[] = []
  const [ticked, chosen]: [string[], string[]] = [[], []]
  let hiddenAt = 0 // The depth at which something hidden began; 0 while nothing is.
  let depth = 0
  let beside: string[] | undefined // What is being said belongs to the last of these.
  let [labelAt, label] = [0, ''] // Where the label began that is open, and what it says so far.
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth++
        said.push(' ')
        if (hiddenAt > 0) return
        if (SILENT.has(name) || isHidden(attributes)) {
          hiddenAt = depth
          return
        }
        for (const member of VALUES) if (attributes[member]) values.push(attributes[member])
        if (name === 'label') [labelAt, label] = [depth, '']
        if (CONTROLS.has(name)) beside = undefined
        const set = isTickedBox(name, attributes) ? ticked : isChosen(name, attributes) ? chosen : undefined
        if (set) {
          set.push(label)
          beside = set
        }
        if (CONTROLS.has(name)) label = ''
      },
      ontext(text) {
        if (hiddenAt > 0) return
        said.push(text)
        if (labelAt > 0) label = `${label}${text}`.slice(-BESIDE_MAX_CHARS)
        if (beside) beside.push(`${beside.pop() ?? ''}${text}`.slice(0, BESIDE_MAX_CHARS))
      },
      onclosetag() {
        if (hiddenAt === depth) hiddenAt = 0
        if (labelAt === depth) [labelAt, label] = [0, '']
        depth--
        said.push(' ')
      },
    },
    { decodeEntities: true },
  )
  parser.end(html)
  return {
    words: oneLine(said.join('')),
    values: oneLine(values.join(' ')),
    ticked: ticked.map(oneLine),
    chosen: chosen.map(oneLine),
  }
}

const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim()
const isHidden = ({ hidden, style = '', type = '' }: Attributes) =>
  hidden !== undefined ||
  type.toLowerCase() === 'hidden' ||
  /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)

const isChosen = (name: string, { type = '', checked }: Attributes) =>
  name === 'input' && type.toLowerCase() === 'radio' && checked !== undefined

function isTickedBox(name: string, attributes: Attributes): boolean {
  const { type = '', role = '', checked } = attributes
  if (name === 'input' && type.toLowerCase() === 'checkbox') return checked !== undefined
  return /^(?:checkbox|switch)$/i.test(role) && attributes['aria-checked'] === 'true'
}
