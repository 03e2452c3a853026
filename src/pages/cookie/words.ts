/** What our own pages say about cookies beyond the banner's own words. In six languages: a text that is missing does not compile. */

import type { Locale } from '#wire/form-definition.ts'
import { de } from './words/de.ts'
import { en } from './words/en.ts'
import { es } from './words/es.ts'
import { fr } from './words/fr.ts'
import { it } from './words/it.ts'
import { pt } from './words/pt.ts'

export type CookieWords = {
  /** In the footer of each page: the way back to one's choice. */
  readonly way: string
  /** CK-06, in one sentence, on each page. */
  readonly blocked: string
  readonly language: string
  readonly providers: string
  readonly settings: {
    readonly title: string
    readonly says: string
    readonly nothing: string
    readonly unused: string
    readonly both: string
    readonly none: string
    readonly chosen: (week: string) => string
    readonly until: (day: string) => string
    readonly saved: string
    /** Over the table of the Cookie Policy [CK-01]. */
    readonly register: (version: number) => string
    readonly receipt: string
    readonly back: string
    readonly columns: Readonly<Record<'name' | 'provider' | 'domain' | 'purpose' | 'lifetime', string>>
  }
  readonly notKept: { readonly title: string; readonly says: string }
  readonly clearing: { readonly title: string; readonly says: string; readonly goOn: string }
  readonly notOurs: { readonly title: string; readonly says: string }
  readonly receipt: {
    readonly title: string
    readonly says: string
    readonly same: string
    readonly none: string
    readonly download: string
    readonly check: string
  }
  readonly embed: {
    /** Over the placeholder, and the name of its region. */
    readonly blocked: (title: string, provider: string) => string
    readonly why: (className: string, origin: string) => string
    readonly once: string
    readonly allow: (className: string) => string
    readonly gpc: string
  }
}

export const COOKIE_WORDS: Readonly<Record<Locale, CookieWords>> = { en, fr, de, es, it, pt }
