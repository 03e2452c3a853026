/** What a scan is called in words: its states, its proposals, its end. For a terminal and for a page alike. */

import type { Reached, ScanState } from '#base/scanning.ts'
import type { Entry } from '#wire/cookie/registry.ts'
import type { Proposal, Report } from './scan-types.ts'

export const STATE_WORDS: Readonly<Record<ScanState, string>> = {
  undecided: 'before a choice',
  refused: 'refused',
  second: 'refused, and back again',
  p: 'performance alone',
  f: 'functional alone',
  t: 'targeting alone',
  x: 'third-party alone',
  all: 'everything allowed',
  withdrawn: 'everything allowed, then taken back',
  gpc: 'Global Privacy Control, and everything allowed',
}

export const REACHED_WORDS: Readonly<Record<Reached, string>> = {
  act: 'clicked',
  cookie: 'written into the cookie',
  none: 'nothing to do',
}

export const PROPOSAL_WORDS = {
  declare: 'Declare it',
  remove: 'Remove it',
  change: 'Change it',
} as const satisfies Record<Proposal['is'], string>

export function proposalSays(it: Proposal): string {
  if (it.is !== 'declare') return it.says
  return `${it.why} ${it.known ? 'Proposed' : 'A guess'}: ${entrySays(it.entry)}.`
}

const CLASS = { n: 'strictly necessary', p: 'performance', f: 'functional', t: 'targeting', x: 'third-party' } as const

const entrySays = ({ kind, name, letter, provider }: Entry): string =>
  `${kind} “${name}”, ${CLASS[letter]}${provider === '' ? '' : `, of ${provider}`}`

/** In one sentence. */
export function sumOf({ findings, pages, states, complete }: Report): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length
  const looked = `${counted(pages.length, 'page')} in ${counted(states.filter(it => it.views > 0).length, 'state')}`
  const found = errors === 0 ? 'nothing wrong was found' : `${counted(errors, 'finding')}`
  return `${looked}: ${found}.${complete ? '' : ' Not all of it could be looked at.'}`
}

const counted = (n: number, word: string) => `${n} ${word}${n === 1 ? '' : 's'}`
