/** An SPF record taken apart (RFC 7208 §4.6, §5, §6): what it says of senders, term by term. */

import { isIP } from 'node:net'
import { SPF_RECORD_MAX_CHARS, SPF_TERMS_MAX } from '#base/limits.ts'
import { no, yes, type Result } from '#base/result.ts'

export type Qualifier = 'pass' | 'fail' | 'softfail' | 'neutral'
export type Mechanism = {
  readonly qualifier: Qualifier
  readonly name: 'all' | 'include' | 'a' | 'mx' | 'ptr' | 'ip4' | 'ip6' | 'exists'
  /** Behind the colon; may hold macros. Null: the domain itself. */
  readonly target: string | null
  /** How many bits count, of IPv4 and of IPv6. */
  readonly bits: readonly [v4: number, v6: number]
  readonly term: string
}
export type SpfRecord = { readonly mechanisms: readonly Mechanism[]; readonly redirect: string | null }

export const isSpf = (text: string): boolean => /^v=spf1(?: |$)/i.test(text)

const QUALIFIERS: Readonly<Record<string, Qualifier>> = { '+': 'pass', '-': 'fail', '~': 'softfail', '?': 'neutral' }
const TERM = /^([+\-~?])?(all|include|a|mx|ptr|ip4|ip6|exists)(?::([^/]*))?(?:\/(\d{1,3}))?(?:\/\/(\d{1,3}))?$/i
const MODIFIER = /^([a-z][a-z0-9_.-]*)=(.*)$/i
const NEEDS_TARGET = new Set(['include', 'ip4', 'ip6', 'exists'])
const MAY_HAVE_BITS = new Set(['a', 'mx', 'ip4', 'ip6'])

/** Undefined terms and doubled modifiers make all of it void: permerror, RFC 7208 §4.6. The refusal is the term. */
export function parseSpf(text: string): Result<SpfRecord, string> {
  const terms = text.trim().split(/ +/).slice(1)
  if (text.length > SPF_RECORD_MAX_CHARS || terms.length > SPF_TERMS_MAX) return no(text.slice(0, 40))
  const mechanisms: Mechanism[] = []
  const modifiers = new Map<string, string>()
  for (const term of terms) {
    const [, name, value] = MODIFIER.exec(term) ?? []
    if (name !== undefined && value !== undefined) {
      const key = name.toLowerCase()
      if (modifiers.has(key) && (key === 'redirect' || key === 'exp')) return no(term)
      modifiers.set(key, value)
      continue
    }
    const mechanism = mechanismOf(term)
    if (!mechanism) return no(term)
    mechanisms.push(mechanism)
  }
  if (modifiers.get('redirect') === '') return no('redirect=')
  return yes({ mechanisms, redirect: modifiers.get('redirect') ?? null })
}

function mechanismOf(term: string): Mechanism | undefined {
  const [, sign = '+', word = '', target, first, second] = TERM.exec(term) ?? []
  const name = word.toLowerCase() as Mechanism['name'] // As the pattern says; the empty word is refused below.
  if (word === '' || (NEEDS_TARGET.has(name) ? !target : target === '')) return undefined
  if ((first ?? second) !== undefined && !MAY_HAVE_BITS.has(name)) return undefined
  const isV6 = name === 'ip6'
  const bits: [number, number] = isV6 ? [32, Number(first ?? 128)] : [Number(first ?? 32), Number(second ?? 128)]
  if (bits[0] > 32 || bits[1] > 128 || (second !== undefined && name.startsWith('ip'))) return undefined
  if (name === 'ip4' && isIP(target ?? '') !== 4) return undefined
  if (name === 'ip6' && isIP(target ?? '') !== 6) return undefined
  if (name === 'all' && target !== undefined) return undefined
  return { qualifier: QUALIFIERS[sign] ?? 'pass', name, target: target ?? null, bits, term }
}
