/** How long something is kept, in words. */

import type { Entry } from '#wire/cookie/registry.ts'
import type { Locale } from '#wire/form-definition.ts'

type Words = { readonly session: string; readonly forever: string }

const WORDS: Readonly<Record<Locale, Words>> = {
  en: { session: 'until the browser is closed', forever: 'until you delete it' },
  fr: { session: 'jusqu’à la fermeture du navigateur', forever: 'jusqu’à ce que vous l’effaciez' },
  de: { session: 'bis der Browser geschlossen wird', forever: 'bis Sie es löschen' },
  es: { session: 'hasta cerrar el navegador', forever: 'hasta que usted lo borre' },
  it: { session: 'fino alla chiusura del browser', forever: 'finché lei non lo cancella' },
  pt: { session: 'até fechar o navegador', forever: 'até que o apague' },
}

export function lifetimeOf({ kind, lifetime }: Pick<Entry, 'kind' | 'lifetime'>, locale: Locale): string {
  if (kind === 'origin' || kind === 'path' || kind === 'embed') return '–' // It is asked for; what it keeps is declared by itself.
  if (lifetime.is === 'session') return WORDS[locale].session
  if (lifetime.is === 'until-deleted') return WORDS[locale].forever
  return new Intl.NumberFormat(locale, { style: 'unit', unit: 'day', unitDisplay: 'long' }).format(lifetime.days)
}
