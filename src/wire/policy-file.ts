/**
 * Whom a verifier trusts (C2SP tlog-policy, reference B10): the keys of the log, its witnesses, groups of them, and the
 * group that has to have cosigned. Comments have lines of their own.
 *
 *   log example.org/consent+49e426b5+AepK… https://example.org/consent
 *   witness w1 w1.example+24b5d9fe+BP0X… https://w1.example
 *   group external any w1
 *   quorum external
 */

import { POLICY_MAX_CHARS } from '#base/limits.ts'
import { no, yes, type Result } from '#base/result.ts'
import { sameBytes } from './bytes.ts'
import { isOrigin } from './checkpoint.ts'
import { KEY_TYPES, parseVkey, type Vkey } from './note.ts'

export type PolicyLog = { readonly key: Vkey; readonly url: string }
export type PolicyWitness = { readonly name: string; readonly key: Vkey; readonly url: string }
/** At least so many of these members: names of witnesses, or of groups that stand above. */
export type PolicyGroup = { readonly name: string; readonly least: number; readonly members: readonly string[] }
export type Policy = {
  readonly logs: readonly PolicyLog[]
  readonly witnesses: readonly PolicyWitness[]
  readonly groups: readonly PolicyGroup[]
  /** The witness or group that has to have cosigned; undefined for `quorum none`. */
  readonly quorum: string | undefined
}

type Draft = { logs: PolicyLog[]; witnesses: PolicyWitness[]; groups: PolicyGroup[]; quorum?: string }

const NAME = /^[A-Za-z0-9._/:-]{1,255}$/
const URL_TEXT = /^https?:\/\/[A-Za-z0-9._~:/-]{1,500}$/
const NONE = 'none'
const GROUP = 'external'
export const isWitnessName = (name: string): boolean => NAME.test(name) && name !== NONE && name !== GROUP
export const isWitnessAddress = (url: string): boolean => URL_TEXT.test(url) && URL.canParse(url)

/** Reads a policy; otherwise the sentence says which line is wrong. */
export function parsePolicy(text: string): Result<Policy, string> {
  if (text.length > POLICY_MAX_CHARS || !text.endsWith('\n')) return no('a policy is whole lines, and not many')
  const draft: Draft = { logs: [], witnesses: [], groups: [] }
  for (const [i, line] of text.slice(0, -1).split('\n').entries()) {
    if (line === '' || line.startsWith('#')) continue
    const [word = '', ...rest] = line.split(' ')
    const flaw = Object.hasOwn(LINES, word) ? LINES[word as keyof typeof LINES](draft, rest) : 'is none of a policy'
    if (flaw !== undefined) return no(`line ${i + 1} ${flaw}`)
  }
  const { logs, witnesses, groups, quorum } = draft
  if (logs.length === 0) return no('no log is named')
  if (quorum === undefined) return no('no quorum is named')
  return yes({ logs, witnesses, groups, quorum: quorum === NONE ? undefined : quorum })
}

const isTaken = ({ witnesses, groups }: Draft, name: string) =>
  name === NONE || witnesses.some(it => it.name === name) || groups.some(it => it.name === name)

/** What each kind of line adds; a sentence when it cannot. */
const LINES = {
  log(draft: Draft, [vkey = '', url = '', ...more]: readonly string[]) {
    const key = parseVkey(vkey)
    if (!key || key.type !== KEY_TYPES.ed25519 || more.length > 0) return 'names no key of a log'
    if (!isOrigin(key.name)) return 'names a log whose origin cannot be one'
    if (url !== `https://${key.name}`) return 'names another address than the log’s origin'
    if (draft.logs.some(it => it.key.text === key.text)) return 'names a log twice'
    draft.logs.push({ key, url })
    return undefined
  },
  witness(draft: Draft, [name = '', vkey = '', url = '', ...more]: readonly string[]) {
    const key = parseVkey(vkey)
    if (!key || key.type !== KEY_TYPES.cosignature || more.length > 0) return 'names no key of a witness'
    if (!NAME.test(name) || isTaken(draft, name)) return 'has a name that is taken, or is none'
    if (!URL_TEXT.test(url)) return 'has no address'
    if (draft.witnesses.some(it => sameBytes(it.key.key, key.key))) return 'names the key of a witness twice'
    draft.witnesses.push({ name, key, url })
    return undefined
  },
  group(draft: Draft, [name = '', least = '', ...members]: readonly string[]) {
    if (!NAME.test(name) || isTaken(draft, name)) return 'has a name that is taken, or is none'
    if (members.length === 0 || new Set(members).size !== members.length) return 'groups nobody, or one twice'
    if (!members.every(member => member !== NONE && isTaken(draft, member))) return 'groups somebody unknown'
    if (draft.groups.some(it => it.members.some(member => members.includes(member))))
      return 'groups somebody a second time'
    const count =
      least === 'any' ? 1 : least === 'all' ? members.length : /^[1-9]\d{0,3}$/.test(least) ? Number(least) : 0
    if (count < 1 || count > members.length) return 'asks for more than it groups, or for nothing'
    draft.groups.push({ name, least: count, members })
    return undefined
  },
  quorum(draft: Draft, [name = '', ...more]: readonly string[]) {
    if (more.length > 0 || !(name === NONE || isTaken(draft, name))) return 'names nobody known'
    if (draft.quorum !== undefined) return 'names a second quorum'
    draft.quorum = name
    return undefined
  },
} as const

/** What a house writes that has these witnesses: any one of them, or none at all. */
export function policyText(
  logs: readonly string[],
  witnesses: readonly { readonly name: string; readonly vkey: string; readonly url: string }[],
): string {
  const lines = logs.map(vkey => `log ${vkey} https://${vkey.split('+', 1)[0]}`)
  lines.push(...witnesses.map(it => `witness ${it.name} ${it.vkey} ${it.url}`))
  if (witnesses.length > 0) lines.push(`group ${GROUP} any ${witnesses.map(it => it.name).join(' ')}`)
  lines.push(witnesses.length > 0 ? `quorum ${GROUP}` : `quorum ${NONE}`)
  return lines.map(line => `${line}\n`).join('')
}

/**
 * When the quorum was complete, given when each witness cosigned: of a group the k-th smallest time among its members
 * (reference A1). Undefined when it is not complete; for `quorum none` there is no such time, and nothing to complete.
 */
export function quorumAtMs(
  policy: Policy,
  cosignedAt: (witness: PolicyWitness) => number | undefined,
): number | undefined {
  const times = new Map<string, number>()
  for (const witness of policy.witnesses) {
    const at = cosignedAt(witness)
    if (at !== undefined) times.set(witness.name, at)
  }
  for (const { name, least, members } of policy.groups) {
    const at = members.flatMap(it => times.get(it) ?? []).toSorted((a, b) => a - b)[least - 1]
    if (at !== undefined) times.set(name, at)
  }
  return policy.quorum === undefined ? undefined : times.get(policy.quorum)
}
