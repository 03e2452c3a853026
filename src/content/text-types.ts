/** The words of a text message: as they are sent. */

import type { Compiled } from './types.ts'

/**
 * A text message, compiled: plain data, kept with the run and filled by its workers. It is a message of which everything
 * but the text is empty, so that whoever reads, screens and fills messages needs to know nothing more of it; `from` is
 * who speaks.
 */
export type CompiledText = Compiled & { readonly channel: 'sms' }

/** What surrounds the words of a text, and is the same for all who get it. */
export type TextFrame = {
  readonly locale: Compiled['locale']
  /** Who speaks, as the text says it. */
  readonly from?: string | undefined
  readonly campaign?: string | undefined
  readonly account?: Compiled['account'] | undefined
  /** The account's own sites and domains: where its texts may lead without a word about it. */
  readonly ownSites?: readonly string[] | undefined
  /** Sites of others, of which the author said why the text leads there. */
  readonly otherSites?: readonly string[] | undefined
  /** The names that contacts have, if known. */
  readonly attributes?: readonly string[] | undefined
}

/** Who speaks in a text, as the sender is registered. */
export type Speaker = {
  readonly name: string
  readonly everyNth: number
}
