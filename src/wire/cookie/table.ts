/** The table of the Cookie Policy, made from a registry: one row for each entry, in one language [CK-01]. */

import type { Locale } from '../form-definition.ts'
import { LETTERS, type Letter } from './classes.ts'
import { type Entry, type Kind, type Lifetime, needsOf, type PerLocale, type Registry } from './registry.ts'

export type TableRow = {
  readonly id: string
  readonly kind: Kind
  /** What kind of thing it is, in words. */
  readonly is: string
  readonly name: string
  readonly letter: Letter
  /** What has to be allowed for it; nothing of what is necessary. */
  readonly needs: readonly Letter[]
  readonly provider: string
  readonly domain: string
  readonly purpose: string
  /** In words. */
  readonly lifetime: string
  readonly country?: string
}

type Words = {
  readonly kinds: Readonly<Record<Kind, string>>
  readonly session: string
  readonly days: (days: number) => string
  readonly untilDeleted: string
}

const WORDS: Readonly<Record<Locale, Words>> = {
  en: {
    kinds: {
      cookie: 'cookie',
      'local-storage': 'local storage',
      'session-storage': 'session storage',
      'indexed-db': 'database in the browser',
      cache: 'cache',
      worker: 'worker',
      origin: 'connection',
      path: 'redirect',
      embed: 'embedded content',
    },
    session: 'until the browser is closed',
    days: days => (days === 1 ? '1 day' : `${days} days`),
    untilDeleted: 'until you delete it',
  },
  fr: {
    kinds: {
      cookie: 'cookie',
      'local-storage': 'stockage local',
      'session-storage': 'stockage de session',
      'indexed-db': 'base de données dans le navigateur',
      cache: 'cache',
      worker: 'worker',
      origin: 'connexion',
      path: 'redirection',
      embed: 'contenu intégré',
    },
    session: 'jusqu’à la fermeture du navigateur',
    days: days => (days === 1 ? '1 jour' : `${days} jours`),
    untilDeleted: 'jusqu’à ce que vous l’effaciez',
  },
  de: {
    kinds: {
      cookie: 'Cookie',
      'local-storage': 'lokaler Speicher',
      'session-storage': 'Sitzungsspeicher',
      'indexed-db': 'Datenbank im Browser',
      cache: 'Zwischenspeicher',
      worker: 'Worker',
      origin: 'Verbindung',
      path: 'Weiterleitung',
      embed: 'eingebetteter Inhalt',
    },
    session: 'bis der Browser geschlossen wird',
    days: days => (days === 1 ? '1 Tag' : `${days} Tage`),
    untilDeleted: 'bis Sie es löschen',
  },
  es: {
    kinds: {
      cookie: 'cookie',
      'local-storage': 'almacenamiento local',
      'session-storage': 'almacenamiento de sesión',
      'indexed-db': 'base de datos del navegador',
      cache: 'caché',
      worker: 'worker',
      origin: 'conexión',
      path: 'redirección',
      embed: 'contenido incrustado',
    },
    session: 'hasta que se cierra el navegador',
    days: days => (days === 1 ? '1 día' : `${days} días`),
    untilDeleted: 'hasta que usted lo borre',
  },
  it: {
    kinds: {
      cookie: 'cookie',
      'local-storage': 'archiviazione locale',
      'session-storage': 'archiviazione di sessione',
      'indexed-db': 'database nel browser',
      cache: 'cache',
      worker: 'worker',
      origin: 'connessione',
      path: 'reindirizzamento',
      embed: 'contenuto incorporato',
    },
    session: 'fino alla chiusura del browser',
    days: days => (days === 1 ? '1 giorno' : `${days} giorni`),
    untilDeleted: 'finché lei non lo elimina',
  },
  pt: {
    kinds: {
      cookie: 'cookie',
      'local-storage': 'armazenamento local',
      'session-storage': 'armazenamento de sessão',
      'indexed-db': 'base de dados no navegador',
      cache: 'cache',
      worker: 'worker',
      origin: 'ligação',
      path: 'redirecionamento',
      embed: 'conteúdo incorporado',
    },
    session: 'até o navegador ser fechado',
    days: days => (days === 1 ? '1 dia' : `${days} dias`),
    untilDeleted: 'até o eliminar',
  },
}

/** In the order of the classes, the necessary first. Nothing is left out. */
export function tableOf(registry: Registry, locale: Locale): readonly TableRow[] {
  const rank = ({ letter }: Entry) => LETTERS.indexOf(letter)
  return registry.entries.toSorted((a, b) => rank(a) - rank(b)).map(entry => rowOf(entry, registry.site.origin, locale))
}

function rowOf(entry: Entry, origin: string, locale: Locale): TableRow {
  const { id, kind, name, letter, provider, domain, purpose, lifetime, country } = entry
  return {
    id,
    kind,
    is: WORDS[locale].kinds[kind],
    name,
    letter,
    needs: needsOf(entry, origin),
    provider,
    domain,
    purpose: inLocale(purpose, locale),
    lifetime: lifetimeIn(lifetime, locale),
    ...(country !== undefined && { country }),
  }
}

export function lifetimeIn(lifetime: Lifetime, locale: Locale): string {
  const { session, days, untilDeleted } = WORDS[locale]
  if (lifetime.is === 'days') return days(lifetime.days)
  return lifetime.is === 'session' ? session : untilDeleted
}

/** In this language or, where it was not written, in English, or in any. */
export const inLocale = (texts: PerLocale, locale: Locale): string =>
  texts[locale] || texts.en || Object.values(texts).find(text => text !== '') || ''
