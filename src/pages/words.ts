/** What the pages say to people who are not users: subscribers, and whoever was taken for one. In six languages. */

import type { ConsentState } from '#consent/types.ts'
import type { Locale } from '#wire/form-definition.ts'
import { de } from './words/de.ts'
import { en } from './words/en.ts'
import { es } from './words/es.ts'
import { fr } from './words/fr.ts'
import { it } from './words/it.ts'
import { pt } from './words/pt.ts'

type Note = { readonly title: string; readonly says: string }

export type Words = {
  /** Who stands behind a page. */
  readonly from: string
  readonly contact: string
  readonly thanks: { readonly title: string; readonly sent: (address: string) => string; readonly look: string }
  readonly form: {
    readonly absent: Note
    readonly closed: Note
    /** By a measure that ends again. */
    readonly resting: Note
    readonly used: Note
    readonly again: string
    readonly tooMany: Note
    /** In a frame on a page that may not have the form. */
    readonly notHere: Note
    readonly open: string
  }
  readonly confirm: {
    readonly title: string
    readonly asked: (sender: string, address: string) => string
    readonly button: string
    readonly nothing: string
    readonly until: (day: string) => string
    readonly done: string
    readonly doneSays: (sender: string) => string
    readonly preferences: string
    readonly absent: Note
    readonly expired: Note
    readonly used: Note
    readonly withdrawn: Note
  }
  readonly leave: {
    readonly title: string
    readonly asked: (sender: string) => string
    readonly looking: string
    readonly button: string
    readonly done: string
    readonly doneSays: (sender: string) => string
    readonly nothing: string
    readonly others: string
  }
  readonly preferences: {
    readonly title: string
    readonly intro: (sender: string, hint: string) => string
    readonly allOff: string
    readonly off: (purpose: string) => string
    readonly done: string
    readonly none: string
    readonly again: string
    readonly why: string
    readonly ticked: string
    readonly since: (day: string) => string
    /** Of what happened once, and did not begin then. */
    readonly on: (day: string) => string
    readonly form: (version: number) => string
  }
  readonly channels: Readonly<Record<'email' | 'sms' | 'call', string>>
  readonly states: Readonly<Record<ConsentState, string>>
  readonly why: {
    readonly title: string
    readonly intro: (sender: string, hint: string) => string
    readonly now: string
    readonly happened: string
    readonly none: string
    readonly entry: (place: number) => string
    readonly waiting: string
    readonly events: Readonly<
      Record<'grant' | 'refuse' | 'doi.sent' | 'confirm' | 'withdraw' | 'expire' | 'other', string>
    >
  }
  readonly unknown: Note
  readonly unreadable: Note
  readonly tooLarge: Note
  readonly ourFault: Note
}

export const WORDS: Readonly<Record<Locale, Words>> = { en, fr, de, es, it, pt }

/** `23 November 2026, 20:48 UTC`. */
export function momentOf(at: Date, locale: Locale): string {
  const tag = locale === 'en' ? 'en-GB' : locale
  return `${at.toLocaleString(tag, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' })} UTC`
}
