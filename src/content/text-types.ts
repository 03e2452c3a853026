/** The words of a text message: as they are sent. */

import type { Node } from '#wire/merge/types.ts'
import type { Locale, Place } from './types.ts'

/** A text message, compiled: plain data, kept with the run and filled by its workers. */
export type CompiledText = {
  readonly v: 1
  readonly locale: Locale
  readonly body: readonly Node<Place>[]
  readonly sha256: string
}
