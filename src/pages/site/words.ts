/** What the public website says. In six languages: a text that is missing does not compile. */

import type { Locale } from '#wire/form-definition.ts'
import { de } from './words/de.ts'
import { en } from './words/en.ts'
import { es } from './words/es.ts'
import { fr } from './words/fr.ts'
import { it } from './words/it.ts'
import { pt } from './words/pt.ts'

type Note = { readonly title: string; readonly says: string }

export type SiteWords = {
  readonly skip: string
  readonly main: string
  readonly foot: string
  readonly features: string
  readonly docs: string
  readonly logIn: string
  /** To whoever is logged in. */
  readonly toConsole: string
  /** On an installation that nobody has set up yet. */
  readonly setUp: string
  readonly open: string
  readonly invited: string
  readonly begin: string
  readonly policies: string
  readonly checking: string
  readonly check: string
  readonly log: string
  readonly api: string
  readonly home: {
    readonly title: string
    readonly lead: string
    /** What has to happen before a message leaves, step by step. */
    readonly way: string
    readonly steps: readonly [Note, Note, Note, Note]
    readonly points: readonly [Note, Note, Note, Note, Note, Note]
    readonly see: string
    readonly proof: Note
    readonly where: string
  }
  readonly all: {
    readonly title: string
    readonly lead: string
    readonly groups: readonly { readonly title: string; readonly items: readonly string[] }[]
  }
  readonly guide: { readonly title: string; readonly lead: string; readonly next: string }
  readonly advert: {
    readonly is: string
    readonly by: (provider: string) => string
    /** What stands there without a partner: the same for everybody. */
    readonly ours: Note
    readonly ask: (provider: string) => string
    readonly asks: (provider: string) => string
    readonly asked: (provider: string) => string
  }
}

export const SITE_WORDS: Readonly<Record<Locale, SiteWords>> = { en, fr, de, es, it, pt }
