/** What a purpose in a file is to the purposes that an account has. */

import { canonical } from '#wire/jcs.ts'
import type { FormDraft, PurposeDraft, PurposeId, PurposeVersion } from './types.ts'

/** Word for word the same: what somebody agreed to under the one they agreed to under the other. */
export function isSamePurpose(one: PurposeDraft, other: PurposeDraft): boolean {
  return saidOf(one) === saidOf(other)
}

const saidOf = ({ slug, kind, channels, maxFrequency, texts }: PurposeDraft) =>
  canonical({
    slug,
    kind,
    channels: [...channels].toSorted(),
    maxFrequency: { ...maxFrequency },
    texts: Object.fromEntries(Object.entries(texts).flatMap(([locale, it]) => (it ? [[locale, { ...it }]] : []))),
  })

/** `same`: a version says the very same; `own`: the account has one of this name, which says something else; `new`: it has none. */
export type Match =
  | { readonly is: 'same' | 'own'; readonly id: PurposeId; readonly version: number }
  | { readonly is: 'new' }

/** The newest version that says the same, else the account's own newest one. */
export function matchOf(
  carried: PurposeDraft,
  own: { readonly id: PurposeId; readonly version: number | undefined } | undefined,
  versions: readonly PurposeVersion[],
): Match {
  if (!own) return { is: 'new' }
  const same = versions.filter(it => it.id === own.id && isSamePurpose(it, carried)).toSorted((a, b) => b.v - a.v)[0]
  return same ? { is: 'same', id: own.id, version: same.v } : { is: 'own', id: own.id, version: own.version ?? 1 }
}

/** What a form in a file says of its boxes: purposes by their slugs. */
export type Named<T> = Omit<T, 'purpose' | 'purposeVersion'> & { readonly purpose: string }
export type CarriedDraft = Omit<FormDraft, 'items' | 'partners'> & {
  readonly items: readonly Named<FormDraft['items'][number]>[]
  readonly partners: readonly Named<FormDraft['partners'][number]>[]
}

/** The slugs that boxes name and the file does not have. */
export function unknownSlugs({ items, partners }: CarriedDraft, slugs: readonly string[]): readonly string[] {
  return [...new Set([...items, ...partners].map(({ purpose }) => purpose))].filter(slug => !slugs.includes(slug))
}
