/** What the composer holds while somebody writes. */

import type { Output } from '../../client.ts'

export type Campaign = Output<'campaigns.read'>
export type Preflight = Output<'campaigns.preflight'>
export type Finding = Preflight['findings'][number]

/** A draft with its name: all that is saved. */
export type Writing = Campaign['draft'] & { readonly name: string }
export type Change = (change: Partial<Writing>) => void

/** The worst that is to say about a place, for the field itself. */
export const errorAt = (findings: readonly Finding[], place: Finding['place']): string | undefined =>
  findings.find(finding => finding.place === place && finding.severity === 'error')?.says

/** The id of the field where something of this place is written. */
export const fieldAt = (place: Finding['place']): string => `om-at-${place}`

/** Whoever may only read is brought there, too, though nothing can be written. */
export function goToField({ place }: Finding): void {
  const field = document.getElementById(fieldAt(place))
  field?.scrollIntoView({ block: 'center' })
  field?.focus({ preventScroll: true })
}

/** The values that an author can use; what the account's contacts were asked comes after them. */
export const VALUES = [
  '{{ contact.first_name | default: "there" }}',
  '{{ contact.name }}',
  '{{ contact.email }}',
  '{{ account.name }}',
  '{{ account.address }}',
  '{{ campaign.name }}',
  '{{ links.unsubscribe }}',
  '{{ links.preferences }}',
  '{{ links.why }}',
  '{{ links.view }}',
  '{{ footer.reason }}',
  '{{ today | date: "%d %B %Y" }}',
] as const
