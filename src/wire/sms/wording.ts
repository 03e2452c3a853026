/**
 * The words that every text message of ours carries, and the answers to STOP and HELP, in six languages. They stay within
 * GSM-7, so that they cost no more than their letters; the word to send is understood by keyword.ts.
 */

export const SMS_LOCALES = ['en', 'fr', 'de', 'es', 'it', 'pt'] as const
export type SmsLocale = (typeof SMS_LOCALES)[number]

/** Which word a reader of each language is told. STOP is understood in all of them. */
export const STOP_WORD: Readonly<Record<SmsLocale, string>> = {
  en: 'STOP',
  fr: 'STOP',
  de: 'STOP',
  es: 'BAJA',
  it: 'STOP',
  pt: 'SAIR',
}

export type WayOut =
  | { readonly by: 'reply' }
  /** Another number than the one that it came from, as with letters. */
  | { readonly by: 'number'; readonly number: string }
  | { readonly by: 'link'; readonly url: string }

type Words = {
  readonly reply: (word: string) => string
  readonly number: (word: string, number: string) => string
  readonly link: (url: string) => string
  readonly stopped: (sender: string) => string
  readonly stoppedOne: (sender: string, program: string) => string
  readonly joined: (sender: string, word: string) => string
  readonly help: (sender: string, contact: string, word: string) => string
  readonly join: (sender: string, url: string) => string
}

const WORDS: Readonly<Record<SmsLocale, Words>> = {
  en: {
    reply: word => `Reply ${word} to opt out`,
    number: (word, number) => `Opt out: ${word} to ${number}`,
    link: url => `Opt out: ${url}`,
    stopped: sender => `${sender}: you are unsubscribed and will get no more texts from us.`,
    stoppedOne: (sender, program) =>
      `${sender}: you are unsubscribed from ${program}. To end all our texts, reply STOP ALL.`,
    joined: (sender, word) =>
      `${sender}: thank you, your number is confirmed. Msg & data rates may apply. Reply ${word} to opt out.`,
    help: (sender, contact, word) =>
      `${sender}: for help, ${contact}. Msg & data rates may apply. Reply ${word} to opt out.`,
    join: (sender, url) => `${sender}: to get our texts, tick the box here: ${url}`,
  },
  fr: {
    reply: word => `${word} pour ne plus recevoir`,
    number: (word, number) => `${word} au ${number}`,
    link: url => `Stop: ${url}`,
    stopped: sender => `${sender}: c'est noté, vous ne recevrez plus de SMS de notre part.`,
    stoppedOne: (sender, program) =>
      `${sender}: c'est noté, vous ne recevrez plus ${program}. Pour ne plus recevoir aucun SMS, répondez STOP ALL.`,
    joined: (sender, word) =>
      `${sender}: merci, votre numéro est confirmé. Répondez ${word} pour ne plus recevoir de SMS.`,
    help: (sender, contact, word) =>
      `${sender}: pour toute question, ${contact}. Répondez ${word} pour ne plus recevoir de SMS.`,
    join: (sender, url) => `${sender}: pour recevoir nos SMS, cochez la case ici: ${url}`,
  },
  de: {
    reply: word => `Abmelden mit ${word}`,
    number: (word, number) => `Abmelden: ${word} an ${number}`,
    link: url => `Abmelden: ${url}`,
    stopped: sender => `${sender}: Sie sind abgemeldet und bekommen von uns keine SMS mehr.`,
    stoppedOne: (sender, program) =>
      `${sender}: Sie sind von ${program} abgemeldet. Gar keine SMS mehr von uns: STOP ALL`,
    joined: (sender, word) => `${sender}: Danke, Ihre Nummer ist bestätigt. Mit ${word} melden Sie sich ab.`,
    help: (sender, contact, word) => `${sender}: Hilfe unter ${contact}. Mit ${word} melden Sie sich ab.`,
    join: (sender, url) => `${sender}: Wenn Sie unsere SMS möchten, setzen Sie hier das Häkchen: ${url}`,
  },
  es: {
    reply: word => `Responde ${word} para no recibir`,
    number: (word, number) => `${word} al ${number} para no recibir`,
    link: url => `Baja: ${url}`,
    stopped: sender => `${sender}: te hemos dado de baja, no te enviaremos otros SMS.`,
    stoppedOne: (sender, program) =>
      `${sender}: te hemos dado de baja de ${program}. Para darte de baja de todo, responde STOP ALL.`,
    joined: (sender, word) => `${sender}: gracias, todo confirmado. Responde ${word} para no recibir SMS.`,
    help: (sender, contact, word) => `${sender}: para ayuda, ${contact}. Responde ${word} para no recibir SMS.`,
    join: (sender, url) => `${sender}: para recibir nuestros SMS, marca la casilla en ${url}`,
  },
  it: {
    reply: word => `Rispondi ${word} per non ricevere`,
    number: (word, number) => `${word} al ${number} per non ricevere`,
    link: url => `Disiscriviti: ${url}`,
    stopped: sender => `${sender}: la tua iscrizione è cancellata, non riceverai altri SMS da noi.`,
    stoppedOne: (sender, program) =>
      `${sender}: la tua iscrizione a ${program} è cancellata. Per non ricevere altri SMS da noi, rispondi STOP ALL.`,
    joined: (sender, word) =>
      `${sender}: grazie, il tuo numero è confermato. Rispondi ${word} per non ricevere più SMS.`,
    help: (sender, contact, word) =>
      `${sender}: per assistenza, ${contact}. Rispondi ${word} per non ricevere più SMS.`,
    join: (sender, url) => `${sender}: per ricevere i nostri SMS, spunta la casella qui: ${url}`,
  },
  pt: {
    reply: word => `Responda ${word} para sair`,
    number: (word, number) => `${word} para ${number} para sair`,
    link: url => `Sair: ${url}`,
    stopped: sender => `${sender}: registo cancelado. Deixa de receber SMS nossos.`,
    stoppedOne: (sender, program) =>
      `${sender}: registo em ${program} cancelado. Para sair de tudo, responda STOP ALL.`,
    joined: (sender, word) => `${sender}: obrigado, o seu registo foi confirmado. Responda ${word} para sair.`,
    help: (sender, contact, word) => `${sender}: para ajuda, ${contact}. Responda ${word} para sair.`,
    join: (sender, url) => `${sender}: para receber os nossos SMS, marque a caixa aqui: ${url}`,
  },
}

/** The way out that stands in a message: on the first to somebody, and on every n-th. */
export function wayOutText(locale: SmsLocale, way: WayOut): string {
  const [words, word] = [WORDS[locale], STOP_WORD[locale]]
  if (way.by === 'reply') return words.reply(word)
  return way.by === 'number' ? words.number(word, way.number) : words.link(way.url)
}

/** The one answer to a STOP, within five minutes and without a word of marketing (47 CFR 64.1200(a)(12)). */
export const stoppedText = (locale: SmsLocale, sender: string): string => WORDS[locale].stopped(sender)
export const helpText = (locale: SmsLocale, sender: string, contact: string): string =>
  WORDS[locale].help(sender, contact, STOP_WORD[locale])
/** The one answer to a keyword: a link to the form, where the box is [AS-04]. */
export const joinText = (locale: SmsLocale, sender: string, url: string): string => WORDS[locale].join(sender, url)
/** The answer to a STOP that named one program of several. */
export const stoppedOneText = (locale: SmsLocale, sender: string, program: string): string =>
  WORDS[locale].stoppedOne(sender, program)
/** To whoever ticked the box first and has now shown that the number is theirs. */
export const joinedText = (locale: SmsLocale, sender: string): string => WORDS[locale].joined(sender, STOP_WORD[locale])
