/**
 * What the console says, in the languages that it speaks. Each screen keeps its words in one table, in English; the same table
 * in another language stands in languages/, by where the English one is (`at`), and is loaded with the first screen of its folder
 * that somebody opens in that language. Counting words are functions.
 */

import { createContext, type ReactNode, use, useContext, useEffect } from 'react'

export const LANGUAGES = ['en', 'fr', 'de', 'es', 'it', 'pt'] as const
export type Language = (typeof LANGUAGES)[number]

/** `at`: the folder and the file, as `settings/users`. */
export type Words<T> = { readonly at: string; readonly en: T }

/** `de` of `de-AT`; English for what we do not speak. */
export const languageOf = (tag: string): Language =>
  LANGUAGES.find(language => language === tag.slice(0, 2).toLowerCase()) ?? 'en'

const Speaking = createContext<Language>(languageOf(navigator.language))

/** Whatever is in it may wait for the words of its language: there is a Suspense around it. */
export function Speaks({ language, children }: { readonly language: Language; readonly children: ReactNode }) {
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  speakAs(language) // Before anything within is drawn; the same however often it is.
  for (const folder of FIRST) if (language !== 'en') void tablesOf(language, folder)
  return <Speaking value={language}>{children}</Speaking>
}
/** What every screen needs: asked for at once, and not one after the other. */
const FIRST = ['shell', 'parts', 'screens'] as const

export const useLanguage = (): Language => useContext(Speaking)

type Tables = Readonly<Record<string, unknown>>
const files = import.meta.glob<{ readonly tables: Tables }>('./languages/*/*.ts')
const asked = new Map<string, Promise<Tables>>()

/** Of one folder, in one language. Where they cannot be loaded, English speaks. */
function tablesOf(language: Language, folder: string): Promise<Tables> {
  const name = `./languages/${language}/${folder}.ts`
  const known = asked.get(name)
  if (known) return known
  const tables =
    files[name]?.()
      .then(file => file.tables)
      .catch(() => ({})) ?? Promise.resolve({})
  asked.set(name, tables)
  return tables
}

export function useWords<T>(words: Words<T>): T {
  const language = useContext(Speaking)
  if (language === 'en') return words.en
  const tables = use(tablesOf(language, words.at.slice(0, words.at.indexOf('/'))))
  return (tables[words.at] as T | undefined) ?? words.en // As the types of languages/ say.
}

let spoken: Language = languageOf(navigator.language)
function speakAs(language: Language): void {
  spoken = language
}
/** How numbers, days and countries are written: as the browser does, unless another language is spoken here than it speaks. */
const written = () => (spoken === 'en' || languageOf(navigator.language) === spoken ? undefined : spoken)

/** What is made for a way of writing, once for each. */
export function asWritten<T>(make: (tag: string | undefined) => T): () => T {
  const made = new Map<string | undefined, T>()
  return () => {
    const tag = written()
    const it = made.get(tag) ?? make(tag)
    made.set(tag, it)
    return it
  }
}

const numbers = (options?: Intl.NumberFormatOptions) => {
  const format = asWritten(tag => new Intl.NumberFormat(tag, options))
  return { format: (value: number) => format().format(value) }
}
export const dates = (options: Intl.DateTimeFormatOptions) => {
  const format = asWritten(tag => new Intl.DateTimeFormat(tag, options))
  return { format: (value: Date | number) => format().format(value) }
}
const regions = asWritten(tag => new Intl.DisplayNames(tag, { type: 'region' }))
/** Of an ISO 3166-1 code; the code, where it has no name. */
export const countryName = (code: string): string => regions().of(code) ?? code

export const number = numbers()
/** Small shares decide, too: 0.03 % is not nothing. */
export const finePercent = numbers({ style: 'percent', maximumFractionDigits: 2 })
export const percent = numbers({ style: 'percent', maximumFractionDigits: 1 })

/** `1 contact`, `2 contacts`: for languages with one plural, which all of ours are; in French none is like one. */
export const counted = (count: number, one: string, many: string): string =>
  `${number.format(count)} ${count === 1 || (count === 0 && spoken === 'fr') ? one : many}`
