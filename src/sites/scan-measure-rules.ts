/**
 * What is measured by: an entry of the registry, where it holds, and what the visitor has allowed. What no entry names is wrong
 * in every state; what one names is wrong where its class was not allowed.
 */

import type { Recording } from '#base/recording.ts'
import type { ScanState } from '#base/scanning.ts'
import type { Demand } from '#policy/demands.ts'
import { type Grant, type Letter, meets } from '#wire/cookie/classes.ts'
import { type Entry, isNamed, needsOf, type Registry } from '#wire/cookie/registry.ts'
import { proposalFor } from './scan-propose-rules.ts'
import type { Flaw, Sighting } from './scan-types.ts'

/** The registry as it stands for the site that was looked at, wherever that is. */
export type Measure = {
  readonly registry: Registry
  readonly self: string
  readonly state: ScanState
  readonly grant: Grant
}

export const DEMAND_OF: Readonly<Record<Letter, Demand>> = {
  n: 'CK-04',
  p: 'CK-10',
  f: 'CK-12',
  t: 'CK-14',
  x: 'CK-15',
}
export const CLASS: Readonly<Record<Letter, string>> = {
  n: 'strictly necessary',
  p: 'performance',
  f: 'functional',
  t: 'targeting',
  x: 'third-party',
}

export type Look = (seen: Recording, by: Measure) => readonly Sighting[]

export const hostIn = (url: string): string => URL.parse(url)?.hostname ?? ''
export const bare = (domain: string): string => domain.replace(/^\./, '').replace(/:\d+$/, '').toLowerCase()
const isUnder = (host: string, other: string) => host === other || host.endsWith(`.${other}`)
const isRelated = (one: string, other: string) => isUnder(bare(one), bare(other)) || isUnder(bare(other), bare(one))

/** What speaks of this cookie or key where it lies: one of the site's own, or of who declared it for that domain. */
export function entryFor({ registry, self }: Measure, kind: string, name: string, host: string): Entry | undefined {
  const isOwn = isRelated(host, hostIn(self))
  const exactness = (it: Entry) => (it.name === name ? Infinity : it.name.length)
  return registry.entries
    .filter(it => it.kind === kind && isNamed(it.name, name) && (isOwn || isRelated(host, it.domain)))
    .toSorted((a, b) => exactness(b) - exactness(a))[0]
}

export const lacking = (entry: Entry, { self, grant }: Measure): readonly Letter[] =>
  needsOf(entry, self).filter(letter => !meets([letter], grant))

/** By whom the missing class is asked for: under Global Privacy Control that is the signal. */
const demandFor = (missing: readonly Letter[], state: ScanState): Demand =>
  state === 'gpc' ? 'CK-16' : DEMAND_OF[missing.at(-1) ?? 'n']

export const namesOf = (missing: readonly Letter[]) => missing.map(it => CLASS[it]).join(' and ')

export type Subject = Pick<Sighting, 'what' | 'page' | 'state' | 'shows'>

export const tooEarly = (subject: Subject, missing: readonly Letter[], letters: string): Sighting => ({
  ...subject,
  flaw: 'too-early',
  demand: demandFor(missing, subject.state),
  severity: 'error',
  says: `“${subject.what.name}” is declared as ${letters}, and is there although ${namesOf(missing)} was not allowed.`,
  proposal: { is: 'change', says: 'Hold it back until its class is allowed, or correct its class if that is wrong.' },
})

const UNDECLARED: Readonly<Record<string, readonly [flaw: Flaw, demand: Demand]>> = {
  cookie: ['undeclared-cookie', 'CK-01'],
  worker: ['undeclared-worker', 'CK-03'],
  origin: ['undeclared-origin', 'CK-15'],
}

export type Kept = Subject & {
  readonly host: string
  readonly type?: string | undefined
  readonly days?: number | undefined
}

export function undeclared({ host, type, days, ...subject }: Kept, self: string): Sighting {
  const { kind, name } = subject.what
  const [flaw, demand] = UNDECLARED[kind] ?? ['undeclared-storage', 'CK-03']
  const isDeclarable = kind !== 'file' && kind !== 'bucket' && kind !== 'banner' && kind !== 'page' && kind !== 'peer'
  return {
    ...subject,
    flaw,
    demand,
    severity: 'error',
    says: `The registry does not know ${KINDS[kind] ?? 'the entry'} “${name}”${kind === 'origin' ? '' : ` of ${host}`}.`,
    proposal:
      isDeclarable && kind !== 'path' && kind !== 'embed'
        ? proposalFor({ kind, name, host, self, type, days })
        : { is: 'remove', says: 'There is no entry for such a thing: find what makes it, and remove that.' },
  }
}

const KINDS: Readonly<Record<string, string>> = {
  cookie: 'the cookie',
  'local-storage': 'the key in local storage',
  'session-storage': 'the key in session storage',
  'indexed-db': 'the database',
  cache: 'the cache',
  worker: 'the worker',
  file: 'the file in the browser’s own store',
  bucket: 'the storage bucket',
  origin: 'the origin',
}

/** Declared and allowed: nothing is said. */
export function judged(kept: Kept, entry: Entry | undefined, by: Measure): readonly Sighting[] {
  if (!entry) return [undeclared(kept, by.self)]
  const missing = lacking(entry, by)
  const { host: _, type: __, days: ___, ...subject } = kept
  return missing.length === 0 ? [] : [tooEarly(subject, missing, CLASS[entry.letter])]
}

/** Without what stands behind a question mark: that may be about a person. */
export const short = (url: string) => (url.split('?')[0] ?? '').slice(0, 200)
