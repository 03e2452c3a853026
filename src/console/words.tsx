/**
 * What the console says, in the languages that it speaks. Each screen keeps its words in one table, in English; the same table
 * in another language stands in languages/, by where the English one is (`at`), and is loaded with the first screen of its folder
 * that somebody opens in that language. Counting words are functions.
 */

import { createContext, type ReactNode, use, useContext, useEffect } from 'react'
import type { Tables } from './tables.ts'
import { type Language, languageOf, speakAs } from './written.ts'

export {
  countryName,
  counted,
  dates,
  daysLong,
  finePercent,
  type Language,
  LANGUAGES,
  languageOf,
  number,
  percent,
} from './written.ts'

/** `at`: the folder and the file, as `settings/users`. */
export type Words<T> = { readonly at: string; readonly en: T }

const Speaking = createContext<Language>(languageOf(navigator.language))

/** Whatever is in it may wait for the words of its language: there is a Suspense around it. */
export function Speaks({ language, children }: { readonly language: Language; readonly children: ReactNode }) {
  useEffect(() => {
    document.documentElement.lang = language
    if (language !== 'en') void fetchRest(language).catch(() => {}) // Then each is asked for when it is needed.
  }, [language])
  speakAs(language) // Before anything within is drawn; the same however often it is.
  for (const folder of FIRST) if (language !== 'en') void tablesOf(language, folder)
  return <Speaking value={language}>{children}</Speaking>
}
/** What every screen needs: asked for at once, and not one after the other. */
const FIRST = ['shell', 'parts', 'screens'] as const
/** What the server says is fetched when it says something. */
const HEARD = 'said'

export const useLanguage = (): Language => useContext(Speaking)

const asked = new Map<string, Promise<Tables>>()

/** Of one folder, in one language. Where they cannot be loaded, English speaks. */
function tablesOf(language: Language, folder: string): Promise<Tables> {
  const name = `${language}/${folder}`
  const known = asked.get(name)
  if (known) return known
  const tables: Promise<Tables> = import('./tables.ts')
    .then(({ load }) => load(name))
    .catch((): Tables => ({}))
    // What is there already is read at once (React looks for these two): what is drawn is not hidden for it.
    .then(value => Object.assign(tables, { status: 'fulfilled', value }).value)
  asked.set(name, tables)
  return tables
}

/** Of all folders, once what is needed first is there: a part of a screen may be of another folder than the screen. */
async function fetchRest(language: Language): Promise<void> {
  await Promise.all(FIRST.map(folder => tablesOf(language, folder)))
  const { foldersOf } = await import('./tables.ts')
  for (const folder of foldersOf(language)) if (folder !== HEARD) await tablesOf(language, folder)
}

export function useWords<T>(words: Words<T>): T {
  const language = useContext(Speaking)
  if (language === 'en') return words.en
  const folder = words.at.slice(0, words.at.indexOf('/'))
  const tables = use(tablesOf(language, folder))
  return (tables[words.at] as T | undefined) ?? words.en // As the types of languages/ say.
}
