/**
 * What the console says, in the languages that it speaks. Each screen keeps its words in one table, a language with all
 * of them or not at all; where a language is absent the table's English speaks. Counting words are functions.
 */

import { createContext, type ReactNode, useContext } from 'react'

const LANGUAGES = ['en', 'fr', 'de', 'es', 'it', 'pt'] as const
export type Language = (typeof LANGUAGES)[number]

export type Words<T> = { readonly en: T } & { readonly [L in Exclude<Language, 'en'>]?: T }

/** `de` of `de-AT`; English for what we do not speak. */
export const languageOf = (tag: string): Language =>
  LANGUAGES.find(language => language === tag.slice(0, 2).toLowerCase()) ?? 'en'

const Speaking = createContext<Language>(languageOf(navigator.language))

export function Speaks({ language, children }: { readonly language: Language; readonly children: ReactNode }) {
  return <Speaking value={language}>{children}</Speaking>
}

export const useLanguage = (): Language => useContext(Speaking)

export function useWords<T>(words: Words<T>): T {
  return words[useContext(Speaking)] ?? words.en
}

/** `1 contact`, `2 contacts`: for languages with one plural, which all of ours are. */
export const counted = (count: number, one: string, many: string): string =>
  `${number.format(count)} ${count === 1 ? one : many}`

export const number = new Intl.NumberFormat()
/** Small shares decide, too: 0.03 % is not nothing. */
export const finePercent = new Intl.NumberFormat(undefined, { style: 'percent', maximumFractionDigits: 2 })
export const percent = new Intl.NumberFormat(undefined, { style: 'percent', maximumFractionDigits: 1 })
