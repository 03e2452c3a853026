/** How numbers, days and countries are written, and things counted, in the language that the console speaks. */

export const LANGUAGES = ['en', 'fr', 'de', 'es', 'it', 'pt'] as const
export type Language = (typeof LANGUAGES)[number]

/** `de` of `de-AT`; English for what we do not speak. */
export const languageOf = (tag: string): Language =>
  LANGUAGES.find(language => language === tag.slice(0, 2).toLowerCase()) ?? 'en'

let spoken: Language = languageOf(navigator.language)
/** On the cross that closes a message or a dialog, whoever drew it. */
const CLOSE: Readonly<Record<Language, string>> = {
  en: 'Close',
  fr: 'Fermer',
  de: 'Schließen',
  es: 'Cerrar',
  it: 'Chiudi',
  pt: 'Fechar',
}
export const closeWord = (): string => CLOSE[spoken]

export function speakAs(language: Language): void {
  spoken = language
}
export const spokenHere = (): Language => spoken
/** How numbers, days and countries are written: as the browser does, unless another language is spoken here than it speaks. */
export const writtenAs = (): string | undefined =>
  spoken === 'en' || languageOf(navigator.language) === spoken ? undefined : spoken

/** What is made for a way of writing, once for each. */
function asWritten<T>(make: (tag: string | undefined) => T): () => T {
  const made = new Map<string | undefined, T>()
  return () => {
    const tag = writtenAs()
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
/** `30 days`. */
export const daysLong = numbers({ style: 'unit', unit: 'day', unitDisplay: 'long' })
/** Small shares decide, too: 0.03 % is not nothing. */
export const finePercent = numbers({ style: 'percent', maximumFractionDigits: 2 })
export const percent = numbers({ style: 'percent', maximumFractionDigits: 1 })

/** `1 contact`, `2 contacts`: for languages with one plural, which all of ours are; in French none is like one. */
export const counted = (count: number, one: string, many: string): string =>
  `${number.format(count)} ${count === 1 || (count === 0 && spoken === 'fr') ? one : many}`
