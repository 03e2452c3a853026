/** What was on a page: the definition that was kept when the form was published, word for word. */

import { sure } from '#base/bug.ts'
import type { Turn } from '#store/turn.ts'
import type { Channel, DefinedItem, FormDefinition } from '#wire/form-definition.ts'
import { keptText } from './versions.ts'
import * as store from './store.ts'
import type { FormId } from './types.ts'

/** `snapshot` is the SHA-256, in hexadecimal, by which events of the ledger name it. */
export type Shown = { readonly definition: FormDefinition; readonly snapshot: string }

export async function shownForm(turn: Turn, form: FormId, version: number, locale: string): Promise<Shown | undefined> {
  const kept = (await store.snapshotsOf(turn, form, version)).find(it => it.locale === locale)
  if (!kept) return undefined
  const definition = JSON.parse(await keptText(turn, kept.definition)) as FormDefinition // Kept under the hash of its bytes by forms.ts.
  return { definition, snapshot: kept.definition }
}

/** The box that stood for this purpose on this channel, if the page had one: each channel has words of its own [AS-08]. */
export const boxFor = (
  shown: Shown | undefined,
  purpose: string,
  v: number,
  channel: Channel,
): DefinedItem | undefined =>
  shown?.definition.items.find(it => it.purpose === purpose && it.v === v && it.channel === channel)

/** The purposes' boxes, each of which the page had. */
export const boxesFor = (
  shown: Shown,
  purposes: readonly { readonly id: string; readonly v: number }[],
  channel: Channel,
): DefinedItem[] => purposes.map(({ id, v }) => sure(boxFor(shown, id, v, channel), 'what was granted had a box'))
