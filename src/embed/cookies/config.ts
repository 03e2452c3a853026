/** What the scripts on somebody's pages are told: the registry, short, and what only a page needs. */

import type { Client, Needs } from '#wire/cookie/client.ts'

/**
 * Google's Consent Mode. The basic one loads no tag before consent, and a refusal sends nothing. The other mode, which
 * sends pings without consent, is no value of this type: nobody can ask for it.
 */
export type ConsentMode = 'basic'

export type GuardConfig = Pick<Client, 'r' | 's' | 'o' | 'n' | 'w'> & {
  /** Our service for this site: `https://…/s/<site>`. Its origin stands among the necessary ones. */
  readonly u: string
  readonly m?: ConsentMode | undefined
  /** What connections between browsers need. Nobody declared any: there are none. */
  readonly v?: Needs | undefined
  /** How the question looks: the whole style. */
  readonly y?: string | undefined
  /** What it says in the page's language: `ASKED` of words.ts. Without words there is no question. */
  readonly l: readonly string[]
}

/** Of what comes later: `TOLD` of words.ts, and frames. */
export type MoreConfig = { readonly l: readonly string[]; readonly e: Client['e'] }

/** What holds where no registry is: nothing is declared, and so nothing is allowed. */
export const CLOSED: GuardConfig = { r: 0, s: 0, o: {}, n: [], w: [], u: '', l: [] }
