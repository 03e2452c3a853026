/** What a page may do with a form of ours, and what not: values in, findings out. */

import { EMBED_SHOWN_MAX, URL_MAX_CHARS } from '#base/limits.ts'
import { consentBySubmitting } from '#wire/lexicon.ts'
import { CONSENT_PREFIX, LOCALES } from '#wire/form-definition.ts'
import {
  DEMAND_OF,
  type EmbeddingKind,
  type Expected,
  type Found,
  type Notice,
  type Seen,
  type SeenForm,
  type Tampering,
  TAMPERINGS,
} from './types.ts'
import { pastedWords, plainly } from './words.ts'

/** It stands in a header, where other signs than these would say something. */
const ORIGIN = /^https?:\/\/(?:[a-z0-9._-]+|\[[0-9a-f:.]+\])(?::\d+)?$/

/** A page as it is kept: where it is, without what was asked of it. Undefined for what is no page of the web. */
export function pageOf(url: string): { readonly page: string; readonly origin: string } | undefined {
  if (url.length > URL_MAX_CHARS || !URL.canParse(url)) return undefined
  const { protocol, username, password, origin, pathname } = new URL(url)
  if (!/^https?:$/.test(protocol) || username !== '' || password !== '') return undefined
  return ORIGIN.test(origin) ? { page: `${origin}${pathname}`, origin } : undefined
}

/** Whether a request for a page of ours may come from where it says: our own pages alone answer a form [AS-05]. */
export function isFromElsewhere(
  said: { readonly site?: string | undefined; readonly origin?: string | undefined },
  own: readonly string[],
): boolean {
  if (said.site !== undefined && said.site !== '') return said.site !== 'same-origin' && said.site !== 'none'
  return said.origin !== undefined && !own.includes(said.origin)
}

const BOXES = new Set(['checkbox', 'radio'])
/** Sent without being pressed. */
const UNSEEN = new Set(['hidden'])
const isConsent = (name: string) =>
  name.startsWith(CONSENT_PREFIX) || /consent|opt.?in|agree|accept|subscri/i.test(name)

/** What is wrong with a form that sends to us: it may ask for the address, and for nothing else. */
function flawsOfForm({ controls, words, around }: SeenForm, { locales }: Expected): Found[] {
  const boxes = controls.filter(({ type }) => BOXES.has(type))
  const unseen = controls.filter(({ type, name }) => UNSEEN.has(type) && isConsent(name))
  const ticked = [...boxes.filter(it => it.ticked), ...unseen].map(nameOf)
  const empty = boxes.filter(it => !it.ticked).map(nameOf)
  const known = locales.map(pastedWords)
  return [
    found('ticked', ticked),
    found('own-box', empty),
    found('reworded', [...(known.includes(plainly(words)) ? [] : [words]), ...takingConsent(around)]),
  ].filter(isSomething)
}

const nameOf = ({ name, type }: { readonly name: string; readonly type: string }) => name || type

/** `By signing up you agree` near a form of ours, in whatever language. */
const takingConsent = (words: string): string[] => [
  ...new Set(LOCALES.flatMap(locale => consentBySubmitting(words, locale))),
]

const found = (code: Found['code'], shows: readonly string[]): Found => ({
  code,
  shows: [...new Set(shows.map(it => it.trim().slice(0, EMBED_SHOWN_MAX)))],
})
const isSomething = ({ shows }: Found) => shows.length > 0

/** Everything that one look at a page found, worst first. Forms that send to us count wherever the form itself is framed. */
export function findingsOf(seen: Seen, kind: EmbeddingKind, expected: Expected): readonly Found[] {
  const isThere = kind === 'frame' ? seen.frames.length > 0 : seen.forms.length > 0
  const all = [
    ...seen.forms.flatMap(form => flawsOfForm(form, expected)),
    ...seen.frames.flatMap(({ flaws, around }) => [found('hidden', flaws), found('reworded', takingConsent(around))]),
  ].filter(isSomething)
  const each = TAMPERINGS.map(code =>
    found(
      code,
      all.filter(it => it.code === code).flatMap(it => it.shows),
    ),
  ).filter(isSomething)
  return isThere ? each : [...each, { code: 'not-there', shows: [] }]
}

export const tamperingsIn = (findings: readonly Found[]): readonly (Found & { readonly code: Tampering })[] =>
  findings.filter((it): it is Found & { readonly code: Tampering } => isTampering(it.code))
const isTampering = (code: Tampering | Notice): code is Tampering => code in DEMAND_OF
