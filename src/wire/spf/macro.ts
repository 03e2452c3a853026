/** Macros in SPF records (RFC 7208 §7): `%{i}`, `%{d2}`, `%{l1r-}`. */

import { isIP } from 'node:net'
import { DOMAIN_MAX_BYTES } from '#base/limits.ts'

export type Macros = { readonly ip: string; readonly sender: string; readonly domain: string }

const MACRO = /%(?:\{([slodihv])(\d{0,3})(r?)([.\-+,/_=]*)\}|([%_-])|(.?))/gi
const SIGNS: Readonly<Record<string, string>> = { '%': '%', _: ' ', '-': '%20' }

/** Undefined where a macro is none: then the whole record counts for nothing. Never longer than a name may be. */
export function expand(text: string, it: Macros): string | undefined {
  let isWrong = false
  const expanded = text.replace(MACRO, (_, letter?: string, digits = '', turned = '', signs = '', sign?: string) => {
    if (sign !== undefined) return SIGNS[sign] ?? ''
    if (letter === undefined || digits === '0') {
      isWrong = true
      return ''
    }
    const parts = valueOf(letter.toLowerCase(), it).split(new RegExp(`[${escaped(signs || '.')}]`))
    const inOrder = turned === '' ? parts : parts.toReversed()
    return inOrder.slice(digits === '' ? 0 : -Number(digits)).join('.')
  })
  return isWrong ? undefined : withinName(expanded)
}

const escaped = (signs: string) => signs.replace(/[\\\]^-]/g, String.raw`\$&`)

/** §7.3: labels are taken away from the left. */
function withinName(name: string): string {
  let rest = name
  while (rest.length > DOMAIN_MAX_BYTES && rest.includes('.')) rest = rest.slice(rest.indexOf('.') + 1)
  return rest.slice(-DOMAIN_MAX_BYTES)
}

function valueOf(letter: string, { ip, sender, domain }: Macros): string {
  const at = sender.lastIndexOf('@')
  const values: Readonly<Record<string, string>> = {
    s: sender,
    l: sender.slice(0, at),
    o: sender.slice(at + 1),
    d: domain,
    h: domain,
    i: isIP(ip) === 6 ? nibblesOf(ip) : ip,
    v: isIP(ip) === 6 ? 'ip6' : 'in-addr',
  }
  return values[letter] ?? ''
}

/** `2001:db8::1` as thirty-two digits with dots between them. */
export function nibblesOf(ip: string): string {
  const [head = '', tail = ''] = ip.toLowerCase().split('::')
  const [left, right] = [head, tail].map(part => part.split(':').filter(group => group !== ''))
  const groups = [
    ...(left ?? []),
    ...Array<string>(8 - (left?.length ?? 0) - (right?.length ?? 0)).fill('0'),
    ...(right ?? []),
  ]
  return groups.flatMap(group => [...group.padStart(4, '0')]).join('.')
}
