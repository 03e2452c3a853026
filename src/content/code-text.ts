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
  readonly console: string
  readonly here: (url: string) => string
  readonly nothing: string
}

const WORDS: Readonly<Record<Locale, Words>> = {
  en: {
    code: (sender, code) => `${sender}: ${code} is your code to confirm this number.`,
    there: 'Type it on the page where you signed up.',
    console: 'Type it in OptiMail Pro, which will then send you tests.',
    here: url => `Type it here: ${url} .`,
    nothing: 'Not you? Do nothing.',
  },
  fr: {
    code: (sender, code) => `${sender}: ${code} est le code qui confirme ce numéro.`,
    there: 'Saisissez-le sur la page de votre inscription.',
    console: 'Saisissez-le dans OptiMail Pro pour recevoir vos tests.',
    here: url => `Saisissez-le ici: ${url} .`,
    nothing: 'Pas vous? Ne faites rien.',
  },
  de: {
    code: (sender, code) => `${sender}: ${code} ist Ihr Code für diese Nummer.`,
    there: 'Bitte auf der Seite Ihrer Anmeldung eingeben.',
    console: 'Bitte in OptiMail Pro eingeben, dann kommen Tests hierher.',
    here: url => `Bitte hier eingeben: ${url} .`,
    nothing: 'Nicht Sie? Dann tun Sie nichts.',
  },
  es: {
    code: (sender, code) => `${sender}: ${code} es la clave que confirma este teléfono.`,
    there: 'Escriba la clave donde se ha inscrito.',
    console: 'Escriba la clave en OptiMail Pro para recibir pruebas.',
    here: url => `Escriba la clave en ${url} .`,
    nothing: '¿No ha sido usted? No haga nada.',
  },
  it: {
    code: (sender, code) => `${sender}: ${code} è il codice che conferma questo numero.`,
    there: 'Lo scriva nella pagina della sua iscrizione.',
    console: 'Lo scriva in OptiMail Pro per ricevere le prove.',
    here: url => `Lo scriva qui: ${url} .`,
    nothing: 'Non è stato lei? Non faccia nulla.',
  },
  pt: {
    code: (sender, code) => `${sender}: ${code} confirma este telefone.`,
    there: 'Escreva-o onde se inscreveu.',
    console: 'Escreva-o no OptiMail Pro para receber testes.',
    here: url => `Escreva-o em ${url} .`,
    nothing: 'Por engano? Ignore esta mensagem.',
  },
}

export function codeText({ locale, sender, code, url }: CodeAsked): string {
  const words = WORDS[locale]
  return inOrder(words, { sender, code, where: url === undefined ? words.there : words.here(url) })
}

/** To a user of the account, who has said that this handset is theirs: where tests go. */
export const ownCodeText = ({ locale, sender, code }: Omit<CodeAsked, 'url'>): string =>
  inOrder(WORDS[locale], { sender, code, where: WORDS[locale].console })

function inOrder(words: Words, it: Pick<CodeAsked, 'sender' | 'code'> & { readonly where: string }): string {
  const name = Array.from(inOneLine(it.sender)).slice(0, HANDSET_SENDER_MAX_CHARS).join('').trim()
  return [words.code(name, it.code), it.where, words.nothing].join(' ')
}
