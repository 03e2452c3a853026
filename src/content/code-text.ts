/**
 * The text that asks whether a number is somebody's: who asks, the code, and what happens if nothing is done. There is
 * nothing else in it, above all no advertising [AS-03]. Its words stay within GSM-7, so that it is one part.
 */

import { HANDSET_SENDER_MAX_CHARS } from '#base/limits.ts'
import { inOneLine } from './rules.ts'
import type { Locale } from './types.ts'

export type CodeAsked = {
  readonly locale: Locale
  readonly sender: string
  /** Six digits. */
  readonly code: string
  /** Where it is typed; absent where whoever reads it has that page before them. */
  readonly url?: string | undefined
}

type Words = {
  readonly code: (sender: string, code: string) => string
  readonly there: string
  readonly here: (url: string) => string
  readonly nothing: string
}

const WORDS: Readonly<Record<Locale, Words>> = {
  en: {
    code: (sender, code) => `${sender}: ${code} is your code to confirm this number.`,
    there: 'Type it on the page where you signed up.',
    here: url => `Type it here: ${url} .`,
    nothing: 'Not you? Do nothing.',
  },
  fr: {
    code: (sender, code) => `${sender}: ${code} est le code qui confirme ce numéro.`,
    there: 'Saisissez-le sur la page de votre inscription.',
    here: url => `Saisissez-le ici: ${url} .`,
    nothing: 'Pas vous? Ne faites rien.',
  },
  de: {
    code: (sender, code) => `${sender}: ${code} ist Ihr Code für diese Nummer.`,
    there: 'Bitte auf der Seite Ihrer Anmeldung eingeben.',
    here: url => `Bitte hier eingeben: ${url} .`,
    nothing: 'Nicht Sie? Dann tun Sie nichts.',
  },
  es: {
    code: (sender, code) => `${sender}: ${code} es la clave que confirma este teléfono.`,
    there: 'Escriba la clave donde se ha inscrito.',
    here: url => `Escriba la clave en ${url} .`,
    nothing: '¿No ha sido usted? No haga nada.',
  },
  it: {
    code: (sender, code) => `${sender}: ${code} è il codice che conferma questo numero.`,
    there: 'Lo scriva nella pagina della sua iscrizione.',
    here: url => `Lo scriva qui: ${url} .`,
    nothing: 'Non è stato lei? Non faccia nulla.',
  },
  pt: {
    code: (sender, code) => `${sender}: ${code} confirma este telefone.`,
    there: 'Escreva-o onde se inscreveu.',
    here: url => `Escreva-o em ${url} .`,
    nothing: 'Por engano? Ignore esta mensagem.',
  },
}

export function codeText({ locale, sender, code, url }: CodeAsked): string {
  const words = WORDS[locale]
  const name = Array.from(inOneLine(sender)).slice(0, HANDSET_SENDER_MAX_CHARS).join('').trim()
  return [words.code(name, code), url === undefined ? words.there : words.here(url), words.nothing].join(' ')
}
