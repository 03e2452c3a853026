/** The guide: five short pages, and what one types, which is the same in every language. */

import type { Locale } from '#wire/form-definition.ts'
import { de } from './guide/de.ts'
import { en } from './guide/en.ts'
import { es } from './guide/es.ts'
import { fr } from './guide/fr.ts'
import { it } from './guide/it.ts'
import { pt } from './guide/pt.ts'

export const CHAPTERS = ['start', 'forms', 'proof', 'sending', 'cookies'] as const
export type Chapter = (typeof CHAPTERS)[number]

/** What is typed. */
export const TYPED = {
  start: 'npm start',
  demo: 'npm start -- --demo',
  setUp: 'npx optimail setup --email you@example.org --account "Your Bakery" --accept-policies',
  verify: 'npx optimail verify --policy policy.txt FILE.optin.zip',
  verifyLog: 'npx optimail log verify https://mail.example.org --policy policy.txt',
  screen: 'npx optimail screen letter.eml',
  receipt: "npx optimail receipt privacy-choice.receipt --key 'KEY'",
} as const

export type ChapterText = {
  readonly title: string
  readonly lead: string
  /** In sentences: `code`, and [words](/address) for a link. */
  readonly sections: readonly {
    readonly title: string
    readonly says: readonly string[]
    readonly type?: keyof typeof TYPED
  }[]
}
export type Guide = Readonly<Record<Chapter, ChapterText>>

export const GUIDE: Readonly<Record<Locale, Guide>> = { en, fr, de, es, it, pt }
