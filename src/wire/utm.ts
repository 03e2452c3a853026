/**
 * UTM parameters: what the address of a link says about the message that it stood in. They are the same for every
 * reader, and so tell nobody from anybody else [CK-03]. What was written stays, byte for byte.
 */

export type Utm = {
  readonly source: string
  readonly medium: string
  readonly campaign: string
  readonly content: string | null
  readonly term: string | null
}

const MEMBERS = ['source', 'medium', 'campaign', 'content', 'term'] as const
const WEB = /^\s*https?:\/\//i
/** In the place of a value that is still to come, which can be no more than one part of the address. */
const VALUE = '\ufdd0'

/** A target, in its parts, with those parameters that it has not got: behind its own query, before its fragment. */
export function withUtm<T>(target: readonly (string | T)[], utm: Utm): readonly (string | T)[] {
  const [first] = target
  if (typeof first !== 'string' || !WEB.test(first)) return target
  const [before, fragment] = cutAtFragment(target)
  const text = before.map(part => (typeof part === 'string' ? part : VALUE)).join('')
  const added = missingIn(text, utm)
  return added === '' ? target : [...before, glueTo(text) + added, ...fragment]
}

/** The same for a target that is all text. */
export const urlWithUtm = (url: string, utm: Utm): string => withUtm<string>([url], utm).join('')

function cutAtFragment<T>(target: readonly (string | T)[]): readonly [(string | T)[], (string | T)[]] {
  const nth = target.findIndex(part => typeof part === 'string' && part.includes('#'))
  const part = target[nth]
  if (typeof part !== 'string')
    return [target.map((it, i) => (typeof it === 'string' && i === target.length - 1 ? it.trimEnd() : it)), []]
  const at = part.indexOf('#')
  return [
    [...target.slice(0, nth), part.slice(0, at)],
    [part.slice(at), ...target.slice(nth + 1)],
  ]
}

function missingIn(text: string, utm: Utm): string {
  const query = text.includes('?') ? text.slice(text.indexOf('?') + 1) : ''
  const there = new Set(query.split(/[&;]/).map(nameOf))
  return MEMBERS.flatMap(member => {
    const value = utm[member]
    return value === null || there.has(`utm_${member}`) ? [] : [`utm_${member}=${encoded(value)}`]
  }).join('&')
}

/** As whoever reads the query would: decoded, and in whatever letters. */
function nameOf(parameter: string): string {
  const name = parameter.split('=', 1)[0]?.replace(/[\t\r\n]/g, '') ?? ''
  return name.replace(/%[0-7][\da-f]/gi, code => String.fromCharCode(Number.parseInt(code.slice(1), 16))).toLowerCase()
}

/** Nothing is left that a mail program would take for the end of an address, but for the dot. */
const encoded = (value: string) =>
  encodeURIComponent(value.toWellFormed()).replace(
    /[!'()*]/g,
    char => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  )

const glueTo = (text: string) => (!text.includes('?') ? '?' : /[?&]$/.test(text) ? '' : '&')
