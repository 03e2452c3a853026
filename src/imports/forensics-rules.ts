/**
 * Whether a list looks like one that people signed up to [AS-11] [I09]. Each sign by itself may have an honest reason;
 * together they do not. What is counted fits into a few megabytes, however long the list is; thresholds are data.
 */

import { DAY_MS, SECOND_MS } from '#base/limits.ts'
import type { Demand } from '#policy/demands.ts'
import { plainName } from './column-names.ts'
import { DEAD, DICTIONARY, DISPOSABLE, FREE, ROLES, TRAPS } from './forensics-data.ts'
import { Sketch } from './sketch.ts'
import type { Forensics, SeenRow } from './types.ts'

type Finding = keyof typeof FINDINGS
type Sees = { readonly count: number; readonly of: number }

/** What forensics know of a list so far. */
export type List = {
  rows: number
  emails: number
  /** Of these the letters were looked at: all of the first, and of the rest so many that the share is known. */
  looked: number
  withName: number
  withTime: number
  withIp: number
  readonly counts: Map<Finding, number>
  readonly examples: Map<Finding, string[]>
  readonly seconds: Sketch
  readonly days: Sketch
  readonly ips: Sketch
  readonly networks: Sketch
  busiestDay: number
  busiestNetwork: number
  last: { readonly local: string; readonly number: number; readonly domain: string } | undefined
  lastAtMs: number
  lastGapMs: number
}

export const newList = (): List => ({
  rows: 0,
  emails: 0,
  looked: 0,
  withName: 0,
  withTime: 0,
  withIp: 0,
  counts: new Map(),
  examples: new Map(),
  seconds: new Sketch(),
  days: new Sketch(),
  ips: new Sketch(),
  networks: new Sketch(),
  busiestDay: 0,
  busiestNetwork: 0,
  last: undefined,
  lastAtMs: 0,
  lastGapMs: 0,
})

/** What is known beside the rows themselves. */
export type Beside = {
  /** Rows whose people stand in imports of other accounts as well, by keyed hashes. */
  readonly shared?: number
  /** Columns with people's profiles at a professional network (suspicion-rules.ts). */
  readonly profileColumns?: readonly string[]
}

type Rule = {
  readonly demand: Demand
  /** With the share as a percentage. */
  readonly says: (share: string, count: number) => string
  /** Of which rows it is a share. */
  readonly of: (list: List) => number
  /** From this share on it counts for something, and at that one for all of its weight. */
  readonly from: number
  readonly full: number
  readonly weight: number
  /** Signs of one thing: the heaviest of them counts, and not each of them. */
  readonly group?: string
  /** So many rows before it says anything. */
  readonly rowsMin: number
}

const rows = ({ rows: all }: List) => all
const emails = ({ emails: all }: List) => all
const times = ({ withTime }: List) => withTime
const ips = ({ withIp }: List) => withIp

export const FINDINGS = {
  'trap-like': {
    demand: 'EN-03',
    says: share =>
      `${share} of the addresses are such as nobody signs up with: abuse@, postmaster@, spamtrap@ and their kin.`,
    of: emails,
    from: 0.0005,
    full: 0.01,
    weight: 50,
    rowsMin: 1,
  },
  'role-accounts': {
    demand: 'AS-04',
    says: share =>
      `${share} of the addresses belong to nobody in particular, as info@ and sales@: such lists are collected from websites.`,
    of: emails,
    from: 0.08,
    full: 0.4,
    weight: 50,
    rowsMin: 20,
  },
  disposable: {
    demand: 'AS-11',
    says: share => `${share} of the addresses are of services that give them away for ten minutes.`,
    of: emails,
    from: 0.03,
    full: 0.25,
    weight: 40,
    rowsMin: 20,
  },
  'dead-domains': {
    demand: 'EN-03',
    says: share =>
      `${share} of the addresses are under domains that were closed years ago, or are misspelt: nobody has confirmed them.`,
    of: emails,
    from: 0.01,
    full: 0.1,
    weight: 40,
    rowsMin: 20,
  },
  sequential: {
    demand: 'AS-11',
    says: share =>
      `${share} of the addresses count on from the one before, as anna1, anna2, anna3: a program made them.`,
    of: emails,
    from: 0.03,
    full: 0.2,
    weight: 35,
    group: 'made',
    rowsMin: 20,
  },
  dictionary: {
    demand: 'AS-11',
    says: share =>
      `${share} of the addresses are a first name or a common word alone at a large provider: those were taken long ago, and are what programs try.`,
    of: emails,
    from: 0.03,
    full: 0.2,
    weight: 45,
    group: 'made',
    rowsMin: 20,
  },
  'random-letters': {
    demand: 'AS-11',
    says: share => `${share} of the addresses are letters and digits without any sense: a program made them.`,
    of: ({ looked }) => looked,
    from: 0.1,
    full: 0.5,
    weight: 35,
    group: 'made',
    rowsMin: 20,
  },
  'another-name': {
    demand: 'AS-11',
    says: share => `${share} of the addresses have nothing to do with the name beside them.`,
    of: ({ withName }) => withName,
    from: 0.8,
    full: 0.97,
    weight: 20,
    group: 'made',
    rowsMin: 50,
  },
  'same-second': {
    demand: 'AS-11',
    says: share =>
      `${share} of the people agreed in the same second as more than ten others: that is when a list was loaded, and not when anybody ticked a box.`,
    of: times,
    from: 0.02,
    full: 0.3,
    weight: 85,
    group: 'times',
    rowsMin: 20,
  },
  'on-the-hour': {
    demand: 'AS-11',
    says: share => `${share} of the times are on the full hour: they were written down and not measured.`,
    of: times,
    from: 0.3,
    full: 0.9,
    weight: 15,
    group: 'times',
    rowsMin: 20,
  },
  'even-steps': {
    demand: 'AS-11',
    says: share => `${share} of the times follow each other in even steps: people do not sign up by the clock.`,
    of: times,
    from: 0.1,
    full: 0.5,
    weight: 10,
    group: 'times',
    rowsMin: 20,
  },
  'one-day': {
    demand: 'AS-11',
    says: share => `${share} of the people agreed on one single day.`,
    of: times,
    from: 0.5,
    full: 0.95,
    weight: 10,
    group: 'times',
    rowsMin: 500,
  },
  'one-address': {
    demand: 'AS-11',
    says: share => `${share} of the people signed up from a network address from which more than twenty did.`,
    of: ips,
    from: 0.1,
    full: 0.6,
    weight: 30,
    group: 'places',
    rowsMin: 50,
  },
  'one-network': {
    demand: 'AS-11',
    says: share => `${share} of the people signed up from one and the same network.`,
    of: ips,
    from: 0.6,
    full: 0.98,
    weight: 15,
    group: 'places',
    rowsMin: 100,
  },
  'no-network': {
    demand: 'AS-11',
    says: share => `${share} of the network addresses are of no public network: nobody can have come from there.`,
    of: ips,
    from: 0.05,
    full: 0.5,
    weight: 40,
    group: 'places',
    rowsMin: 20,
  },
  'known-elsewhere': {
    demand: 'AS-11',
    says: share =>
      `${share} of the people stand in lists that other senders have brought along here: it is the same list.`,
    of: rows,
    from: 0.15,
    full: 0.5,
    weight: 60,
    rowsMin: 100,
  },
  'has-profiles': {
    demand: 'HA-13',
    says: () => 'The list has people’s profiles at a professional network. Where did they give them to you?',
    of: rows,
    from: 0,
    full: 0.01,
    weight: 10,
    rowsMin: 1,
  },
} as const satisfies Record<string, Rule>

const VERDICT_FROM = { doubtful: 30, refuse: 85 } as const
const EXAMPLES_MAX = 5
const LOOKED_AT_ALL = 20_000
const LOOKED_AT_EVERY = 16
const CROWD_OF_A_SECOND = 10
const CROWD_OF_AN_ADDRESS = 20

/** Counts one row. */
export function see(list: List, row: SeenRow): void {
  list.rows++
  if (row.channel === 'email') seeAddress(list, row)
  if (row.consentedAtMs !== undefined) seeTime(list, row.consentedAtMs, row)
  if (row.ip !== undefined) seeIp(list, row.ip, row)
}

function found(list: List, finding: Finding, example: () => string): void {
  list.counts.set(finding, (list.counts.get(finding) ?? 0) + 1)
  const examples = list.examples.get(finding)
  if (!examples) list.examples.set(finding, [example()])
  else if (examples.length < EXAMPLES_MAX) examples.push(example())
}

function seeAddress(list: List, { address, name }: SeenRow): void {
  const at = address.lastIndexOf('@')
  const [local, domain] = [address.slice(0, at), address.slice(at + 1)]
  list.emails++
  const role = roleOf(local)
  if (TRAPS.test(role)) found(list, 'trap-like', () => address)
  if (ROLES.has(role) || ROLES.has(role.replaceAll('-', ''))) found(list, 'role-accounts', () => address)
  if (isUnder(DISPOSABLE, domain)) found(list, 'disposable', () => address)
  if (isUnder(DEAD, domain)) found(list, 'dead-domains', () => address)
  if (FREE.has(domain) && DICTIONARY.has(local)) found(list, 'dictionary', () => address)
  seeSequence(list, local, domain, address)
  if (list.emails > LOOKED_AT_ALL && list.emails % LOOKED_AT_EVERY !== 0) return
  list.looked++
  if (isNonsense(local)) found(list, 'random-letters', () => address)
  if (name === undefined || namePartsOf(name).length === 0) return
  list.withName++
  if (!isNamedAfter(local, domain, name)) found(list, 'another-name', () => `${name}: ${address}`)
}

/** Without what stands behind a plus sign, and with hyphens wherever people put signs. */
function roleOf(local: string): string {
  const plus = local.indexOf('+')
  const plain = plus < 0 ? local : local.slice(0, plus)
  return plain.includes('.') || plain.includes('_') ? plain.replaceAll(/[._]/g, '-') : plain
}

/** The domain itself, or one above it. */
const isUnder = (domains: ReadonlySet<string>, domain: string): boolean =>
  domains.has(domain) || domains.has(domain.slice(domain.indexOf('.') + 1))

function endsInDigit(local: string): boolean {
  const last = local.charCodeAt(local.length - 1)
  return last >= 48 && last <= 57
}

function seeSequence(list: List, local: string, domain: string, address: string): void {
  const [, stem = '', digits] = (endsInDigit(local) && /^(.*?)(\d{1,9})$/.exec(local)) || []
  const here = digits === undefined ? undefined : { local: stem, number: Number(digits), domain }
  const { last } = list
  if (here && last && last.local === here.local && last.number + 1 === here.number)
    found(list, 'sequential', () => address)
  list.last = here
}

/** Eight letters or more of which hardly one is a vowel, or letters and digits that change places again and again. */
export function isNonsense(local: string): boolean {
  const plain = local.replace(/\+.*$/, '').replaceAll(/[^a-z0-9]/g, '')
  if (plain.length < 8) return false
  const letters = plain.replaceAll(/\d/g, '')
  const vowels = letters.replaceAll(/[^aeiouy]/g, '').length
  const changes = plain.match(/[a-z](?=\d)|\d(?=[a-z])/g)?.length ?? 0
  return changes >= 4 || (letters.length >= 8 && vowels / letters.length < 0.13)
}

const namePartsOf = (name: string): string[] =>
  plainName(name)
    .split(' ')
    .filter(part => part.length >= 2)

/** By a part of the name, by what it begins with, or by the first letters of its parts. */
export function isNamedAfter(local: string, domain: string, name: string): boolean {
  const plain = plainName(local).replaceAll(/[^a-z]/g, '')
  const host = plainName(domain).replaceAll(/[^a-z]/g, '')
  const parts = namePartsOf(name)
  if (parts.some(part => part.length >= 3 && (plain.includes(part.slice(0, 5)) || host.includes(part)))) return true
  const initials = parts.map(part => part[0]).join('')
  return (
    parts.some(part => plain.startsWith(part) || part.startsWith(plain)) ||
    (initials.length > 1 && plain.startsWith(initials))
  )
}

function seeTime(list: List, atMs: number, { address }: SeenRow): void {
  list.withTime++
  const second = Math.floor(atMs / SECOND_MS)
  const crowd = list.seconds.add(second)
  if (crowd > CROWD_OF_A_SECOND) {
    found(list, 'same-second', () => `${new Date(second * SECOND_MS).toISOString()}: ${address}`)
    if (crowd === CROWD_OF_A_SECOND + 1)
      list.counts.set('same-second', (list.counts.get('same-second') ?? 0) + CROWD_OF_A_SECOND)
  }
  if (atMs % 3_600_000 === 0) found(list, 'on-the-hour', () => new Date(atMs).toISOString())
  const gap = atMs - list.lastAtMs
  if (list.withTime > 2 && gap !== 0 && gap === list.lastGapMs)
    found(list, 'even-steps', () => new Date(atMs).toISOString())
  list.lastGapMs = gap
  list.lastAtMs = atMs
  list.busiestDay = Math.max(list.busiestDay, list.days.add(Math.floor(atMs / DAY_MS)))
}

function seeIp(list: List, ip: string, { address }: SeenRow): void {
  list.withIp++
  if (isNowhere(ip)) found(list, 'no-network', () => ip)
  const crowd = list.ips.add(ip)
  if (crowd > CROWD_OF_AN_ADDRESS) {
    found(list, 'one-address', () => `${ip}: ${address}`)
    if (crowd === CROWD_OF_AN_ADDRESS + 1)
      list.counts.set('one-address', (list.counts.get('one-address') ?? 0) + CROWD_OF_AN_ADDRESS)
  }
  list.busiestNetwork = Math.max(list.busiestNetwork, list.networks.add(wideNetworkOf(ip)))
}

/** Of a house's own network, or of this machine; what documentation uses for examples may stand for somebody's. */
const isNowhere = (ip: string): boolean =>
  /^(?:10\.|127\.|169\.254\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|0\.|::1$|f[cd][0-9a-f]{2}:|fe80:)/i.test(ip)

/** A /16 of version 4, a /32 of version 6: what one provider has for one place. */
function wideNetworkOf(ip: string): string {
  const sign = ip.includes(':') ? ':' : '.'
  return ip.slice(0, ip.indexOf(sign, ip.indexOf(sign) + 1))
}

/** What all of it comes to: a score of 0 to 100, and each sign that counts in it as a sentence. */
export function judge(list: List, beside: Beside = {}): Forensics {
  const findings = (Object.keys(FINDINGS) as Finding[])
    .flatMap(finding => findingOf(list, beside, finding))
    .toSorted((a, b) => b.weight - a.weight)
    .map(counted())
  const score = Math.min(100, Math.round(findings.reduce((sum, { weight }) => sum + weight, 0)))
  const verdict = score >= VERDICT_FROM.refuse ? 'refuse' : score >= VERDICT_FROM.doubtful ? 'doubtful' : 'plain'
  return { score, verdict, findings }
}

/** In the order of their weights: the second of a group weighs nothing any more. */
function counted(): (it: Found) => Found {
  const groups = new Set<string>()
  return it => {
    const { group }: Rule = FINDINGS[it.finding]
    if (group === undefined) return it
    if (groups.has(group)) return { ...it, weight: 0 }
    groups.add(group)
    return it
  }
}

type Found = Forensics['findings'][number] & { readonly finding: Finding }

function findingOf(list: List, beside: Beside, finding: Finding): Found[] {
  const rule: Rule = FINDINGS[finding]
  const { count, of } = countOf(list, beside, finding)
  if (of < rule.rowsMin || of === 0 || count === 0) return []
  const share = Math.min(1, count / of)
  if (share < rule.from) return []
  const weight = Math.round(rule.weight * Math.min(1, 0.3 + (0.7 * (share - rule.from)) / (rule.full - rule.from)))
  const says = rule.says(percent(share), count)
  return [{ finding, demand: rule.demand, says, count, share, weight, examples: list.examples.get(finding) ?? [] }]
}

function countOf(list: List, beside: Beside, finding: Finding): Sees {
  const of = FINDINGS[finding].of(list)
  if (finding === 'one-day') return { count: list.busiestDay, of }
  if (finding === 'one-network') return { count: list.busiestNetwork, of }
  if (finding === 'known-elsewhere') return { count: beside.shared ?? 0, of }
  if (finding === 'has-profiles') return { count: (beside.profileColumns ?? []).length > 0 ? of : 0, of }
  return { count: list.counts.get(finding) ?? 0, of }
}

const percent = (share: number): string =>
  share < 0.01 ? `${(share * 100).toFixed(1)} %` : `${Math.round(share * 100)} %`
