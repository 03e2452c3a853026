/** What the screen of a website holds while somebody works on it. */

import type { Input, Output } from '../../client.ts'

export type Site = Output<'sites.read'>
export type SiteId = Input<'sites.read'>['site_id']
export type Draft = Site['draft']
export type Entry = Draft['entries'][number]
export type Finding = Site['findings'][number]
export type Change = (part: Partial<Draft>) => void

export const LETTERS = ['n', 'p', 'f', 't', 'x'] as const
export type Letter = (typeof LETTERS)[number]
export const LETTER_COLORS: Readonly<Record<Letter, string>> = {
  n: 'gray',
  p: 'teal',
  f: 'blue',
  t: 'orange',
  x: 'red',
}
export const KINDS = [
  'cookie',
  'local-storage',
  'session-storage',
  'indexed-db',
  'cache',
  'worker',
  'origin',
  'path',
  'embed',
] as const
export type Kind = (typeof KINDS)[number]

/** An entry to begin with: what it is for has to be said by whoever knows. */
export const newEntry = (site: Site): Entry => ({
  id: '',
  kind: 'cookie',
  name: '',
  letter: 'f',
  provider: '',
  domain: new URL(site.origin).hostname,
  purpose: {},
  lifetime: { is: 'session' },
})

/** What is wrong with one entry: findings point into the draft. */
export const findingsAt = (findings: readonly Finding[], pointer: string): readonly Finding[] =>
  findings.filter(({ at }) => at === pointer || at.startsWith(`${pointer}/`))
