/** Words to start from, in each language, written so that they pass the rules; and the words that a finding proposes. */

import { type Channel, CHANNELS, type Locale, type Rate } from '#wire/form-definition.ts'
import type { ConsentItem, Controller, FormDraft, FormField, FormTexts, InLocales, PurposeVersion } from './types.ts'

type Words = {
  readonly texts: Omit<FormTexts, 'privacyUrl'>
  /** How it is ended, by each way that is asked for; mail alone has a sentence of its own. */
  readonly ending: string
  readonly endedBy: Readonly<Record<Channel, string>>
  readonly label: Readonly<Record<Channel, (name: string) => string>>
  readonly partnerLabel: Readonly<Record<Channel, (partner: string, name: string) => string>>
  readonly trackingLabel: Readonly<Record<'email' | 'sms', (name: string) => string>>
  readonly termsLabel: string
  readonly number: string
  /** `At most twice a month`. */
  readonly often: (count: number, per: Rate['per']) => string
}

const times = (once: string, twice: string, many: (count: number) => string) => (count: number) =>
  count === 1 ? once : count === 2 ? twice : many(count)

const WORDS: Readonly<Record<Locale, Words>> = {
  en: {
    texts: {
      title: 'Stay in touch',
      intro: '',
      button: 'Subscribe',
      withdrawal: 'You can unsubscribe at any time, with the link in every message.',
      thanks: 'Thank you. Please confirm your sign-up now: here is how.',
    },
    ending: 'You can unsubscribe at any time: ',
    endedBy: {
      email: 'with the link in every email',
      sms: 'by replying STOP to a text message',
      call: 'by saying so in any call',
    },
    label: {
      email: name => `Yes, please send me “${name}” by email.`,
      sms: name => `Yes, please send me “${name}” by SMS.`,
      call: name => `Yes, you may call me about “${name}”.`,
    },
    partnerLabel: {
      email: (partner, name) => `Yes, ${partner} may send me “${name}” by email.`,
      sms: (partner, name) => `Yes, ${partner} may send me “${name}” by SMS.`,
      call: (partner, name) => `Yes, ${partner} may call me about “${name}”.`,
    },
    trackingLabel: {
      email: name => `Yes, you may measure whether I open and click your emails (“${name}”).`,
      sms: name => `Yes, you may measure whether I follow the links in your texts (“${name}”).`,
    },
    termsLabel: 'I agree to the terms of service.',
    number: 'Mobile phone number',
    often: (count, per) => `At most ${times('once', 'twice', n => `${n} times`)(count)} a ${per}.`,
  },
  fr: {
    texts: {
      title: 'Restons en contact',
      intro: '',
      button: 'S’abonner',
      withdrawal: 'Vous pouvez vous désabonner à tout moment, par le lien présent dans chaque message.',
      thanks: 'Merci. Confirmez maintenant votre inscription : voici comment.',
    },
    ending: 'Vous pouvez vous désabonner à tout moment : ',
    endedBy: {
      email: 'par le lien présent dans chaque e-mail',
      sms: 'en répondant STOP à un SMS',
      call: 'en le disant à la personne qui appelle ou en nous écrivant',
    },
    label: {
      email: name => `Oui, envoyez-moi « ${name} » par e-mail.`,
      sms: name => `Oui, envoyez-moi « ${name} » par SMS.`,
      call: name => `Oui, vous pouvez m’appeler au sujet de « ${name} ».`,
    },
    partnerLabel: {
      email: (partner, name) => `Oui, ${partner} peut m’envoyer « ${name} » par e-mail.`,
      sms: (partner, name) => `Oui, ${partner} peut m’envoyer « ${name} » par SMS.`,
      call: (partner, name) => `Oui, ${partner} peut m’appeler au sujet de « ${name} ».`,
    },
    trackingLabel: {
      email: name => `Oui, vous pouvez mesurer mes ouvertures et mes clics dans vos e-mails (« ${name} »).`,
      sms: name => `Oui, vous pouvez mesurer mes clics sur les liens de vos SMS (« ${name} »).`,
    },
    termsLabel: 'J’accepte les conditions d’utilisation.',
    number: 'Numéro de téléphone mobile',
    often: (count, per) =>
      `Au plus ${times('une fois', 'deux fois', n => `${n} fois`)(count)} par ${{ day: 'jour', week: 'semaine', month: 'mois', year: 'an' }[per]}.`,
  },
  de: {
    texts: {
      title: 'In Verbindung bleiben',
      intro: '',
      button: 'Abonnieren',
      withdrawal: 'Sie können sich jederzeit abmelden, über den Link in jeder Nachricht.',
      thanks: 'Vielen Dank. Bitte bestätigen Sie jetzt Ihre Anmeldung: Hier steht, wie.',
    },
    ending: 'Sie können sich jederzeit abmelden: ',
    endedBy: {
      email: 'über den Link in jeder E-Mail',
      sms: 'mit der Antwort STOP auf eine SMS',
      call: 'mündlich in jedem Gespräch',
    },
    label: {
      email: name => `Ja, bitte schicken Sie mir „${name}“ per E-Mail.`,
      sms: name => `Ja, bitte schicken Sie mir „${name}“ per SMS.`,
      call: name => `Ja, Sie dürfen mich zu „${name}“ anrufen.`,
    },
    partnerLabel: {
      email: (partner, name) => `Ja, ${partner} darf mir „${name}“ per E-Mail schicken.`,
      sms: (partner, name) => `Ja, ${partner} darf mir „${name}“ per SMS schicken.`,
      call: (partner, name) => `Ja, ${partner} darf mich zu „${name}“ anrufen.`,
    },
    trackingLabel: {
      email: name => `Ja, Sie dürfen messen, ob ich Ihre E-Mails öffne und anklicke („${name}“).`,
      sms: name => `Ja, Sie dürfen messen, ob ich Links in Ihren SMS anklicke („${name}“).`,
    },
    termsLabel: 'Ich stimme den Nutzungsbedingungen zu.',
    number: 'Handynummer',
    often: (count, per) =>
      `Höchstens ${times('einmal', 'zweimal', n => `${n}-mal`)(count)} ${{ day: 'am Tag', week: 'in der Woche', month: 'im Monat', year: 'im Jahr' }[per]}.`,
  },
  es: {
    texts: {
      title: 'Sigamos en contacto',
      intro: '',
      button: 'Suscribirme',
      withdrawal: 'Puede darse de baja en cualquier momento con el enlace de cada mensaje.',
      thanks: 'Gracias. Confirme ahora su suscripción: aquí se explica cómo.',
    },
    ending: 'Puede darse de baja en cualquier momento: ',
    endedBy: {
      email: 'con el enlace de cada correo electrónico',
      sms: 'respondiendo STOP a un SMS',
      call: 'diciéndolo en cada llamada',
    },
    label: {
      email: name => `Sí, envíenme «${name}» por correo electrónico.`,
      sms: name => `Sí, envíenme «${name}» por SMS.`,
      call: name => `Sí, pueden llamarme para hablar de «${name}».`,
    },
    partnerLabel: {
      email: (partner, name) => `Sí, ${partner} puede enviarme «${name}» por correo electrónico.`,
      sms: (partner, name) => `Sí, ${partner} puede enviarme «${name}» por SMS.`,
      call: (partner, name) => `Sí, ${partner} puede llamarme para hablar de «${name}».`,
    },
    trackingLabel: {
      email: name => `Sí, pueden medir mis aperturas y clics en sus correos electrónicos («${name}»).`,
      sms: name => `Sí, pueden medir mis clics en los enlaces de sus SMS («${name}»).`,
    },
    termsLabel: 'Acepto las condiciones de uso.',
    number: 'Número de móvil',
    often: (count, per) =>
      `Como máximo ${times('una vez', 'dos veces', n => `${n} veces`)(count)} ${{ day: 'al día', week: 'por semana', month: 'al mes', year: 'al año' }[per]}.`,
  },
  it: {
    texts: {
      title: 'Restiamo in contatto',
      intro: '',
      button: 'Iscriviti',
      withdrawal: 'Può annullare l’iscrizione in qualsiasi momento con il link presente in ogni messaggio.',
      thanks: 'Grazie. Confermi ora la sua iscrizione: qui è spiegato come.',
    },
    ending: 'Può annullare l’iscrizione in qualsiasi momento: ',
    endedBy: {
      email: 'con il link presente in ogni email',
      sms: 'rispondendo STOP a un SMS',
      call: 'dicendolo in ogni telefonata',
    },
    label: {
      email: name => `Sì, inviatemi «${name}» via email.`,
      sms: name => `Sì, inviatemi «${name}» via SMS.`,
      call: name => `Sì, potete chiamarmi a proposito di «${name}».`,
    },
    partnerLabel: {
      email: (partner, name) => `Sì, ${partner} può inviarmi «${name}» via email.`,
      sms: (partner, name) => `Sì, ${partner} può inviarmi «${name}» via SMS.`,
      call: (partner, name) => `Sì, ${partner} può chiamarmi a proposito di «${name}».`,
    },
    trackingLabel: {
      email: name => `Sì, potete misurare le mie aperture e i miei clic nelle vostre email («${name}»).`,
      sms: name => `Sì, potete misurare i miei clic sui link dei vostri SMS («${name}»).`,
    },
    termsLabel: 'Accetto le condizioni d’uso.',
    number: 'Numero di cellulare',
    often: (count, per) =>
      `Al massimo ${times('una volta', 'due volte', n => `${n} volte`)(count)} ${{ day: 'al giorno', week: 'alla settimana', month: 'al mese', year: 'all’anno' }[per]}.`,
  },
  pt: {
    texts: {
      title: 'Fique em contacto',
      intro: '',
      button: 'Subscrever',
      withdrawal: 'Pode cancelar a subscrição a qualquer momento, através da ligação em cada mensagem.',
      thanks: 'Obrigado. Confirme agora a sua subscrição: explicamos aqui como.',
    },
    ending: 'Pode cancelar a subscrição a qualquer momento: ',
    endedBy: {
      email: 'através da ligação em cada e-mail',
      sms: 'respondendo STOP a um SMS',
      call: 'dizendo-o em cada chamada',
    },
    label: {
      email: name => `Sim, enviem-me «${name}» por e-mail.`,
      sms: name => `Sim, enviem-me «${name}» por SMS.`,
      call: name => `Sim, podem telefonar-me a propósito de «${name}».`,
    },
    partnerLabel: {
      email: (partner, name) => `Sim, ${partner} pode enviar-me «${name}» por e-mail.`,
      sms: (partner, name) => `Sim, ${partner} pode enviar-me «${name}» por SMS.`,
      call: (partner, name) => `Sim, ${partner} pode telefonar-me a propósito de «${name}».`,
    },
    trackingLabel: {
      email: name => `Sim, podem medir as minhas aberturas e cliques nos vossos e-mails («${name}»).`,
      sms: name => `Sim, podem medir os meus cliques nas ligações dos vossos SMS («${name}»).`,
    },
    termsLabel: 'Aceito as condições de utilização.',
    number: 'Número de telemóvel',
    often: (count, per) =>
      `No máximo ${times('uma vez', 'duas vezes', n => `${n} vezes`)(count)} por ${{ day: 'dia', week: 'semana', month: 'mês', year: 'ano' }[per]}.`,
  },
}

/** What a box for tracking could say: it asks for no message. */
export const trackingLabelFor = (locale: Locale, channel: Channel, name: string): string =>
  WORDS[locale].trackingLabel[channel === 'sms' ? 'sms' : 'email'](name)

/** What a box for this purpose could say. */
export const labelFor = (locale: Locale, channel: Channel, name: string, partner?: string): string =>
  partner === undefined ? WORDS[locale].label[channel](name) : WORDS[locale].partnerLabel[channel](partner, name)

export const frequencyFor = (locale: Locale, { count, per }: Rate): string => WORDS[locale].often(count, per)

/** As a form reads that asks for these channels: what ends mail ends no texts [AS-08]. */
export function textsFor(locale: Locale, asked: readonly Channel[] = ['email']): Omit<FormTexts, 'privacyUrl'> {
  const { texts, ending, endedBy } = WORDS[locale]
  const ways = CHANNELS.filter(it => asked.includes(it)).map(it => endedBy[it])
  const or = new Intl.ListFormat(locale, { type: 'disjunction' })
  return asked.some(it => it !== 'email') ? { ...texts, withdrawal: `${ending}${or.format(ways)}.` } : texts
}

export const termsLabelFor = (locale: Locale): string => WORDS[locale].termsLabel

const THEME: FormDraft['theme'] = {
  accent: '#1d4ed8',
  paper: '#ffffff',
  ink: '#16181d',
  corners: 'soft',
  letters: 'sans',
}

export type Wish = {
  readonly locales: readonly Locale[]
  readonly controller: Controller
  readonly privacyUrl: string
  /** Read only where the purposes ask for text messages or calls. */
  readonly messageTermsUrl?: string
  readonly purposes: readonly PurposeVersion[]
}

/** A form that asks for these purposes and wants its author's words only where it has something of its own to say. */
export function starterForm({ locales, controller, privacyUrl, messageTermsUrl = '', purposes }: Wish): FormDraft {
  const words = <T>(of: (locale: Locale) => T): InLocales<T> =>
    Object.fromEntries(locales.map(locale => [locale, of(locale)]))
  const own = purposes.filter(({ kind }) => kind !== 'partner')
  const asked = own.flatMap(({ channels }) => channels)
  const asksByPhone = asked.some(it => it !== 'email')
  return {
    locales,
    fields: asksByPhone ? [numberField(words)] : [],
    items: own.flatMap(purpose => itemsFor(purpose, words)),
    partners: [],
    controller,
    texts: words(locale => ({ ...textsFor(locale, asked), privacyUrl })),
    ...(asksByPhone && messageTermsUrl !== '' && { messageTermsUrl }),
    theme: THEME,
  }
}

type InEach = <T>(of: (locale: Locale) => T) => InLocales<T>

/** Nobody has to give it: whoever ticks no box for text messages or calls needs none [AS-08]. */
const numberField = (words: InEach): FormField => ({
  id: 'phone',
  kind: 'tel',
  required: false,
  label: words(locale => WORDS[locale].number),
})

const labelOf = ({ kind }: PurposeVersion, locale: Locale, channel: Channel, name: string) =>
  kind === 'tracking' ? trackingLabelFor(locale, channel, name) : labelFor(locale, channel, name)

function itemsFor(purpose: PurposeVersion, words: InEach): ConsentItem[] {
  const named = (locale: Locale) => purpose.texts[locale]?.name ?? ''
  return purpose.channels.map(channel => ({
    id: `${purpose.slug.replaceAll('.', '-').slice(0, 25)}-${channel}`,
    purpose: purpose.id,
    purposeVersion: purpose.v,
    channel,
    label: words(locale => (named(locale) === '' ? '' : labelOf(purpose, locale, channel, named(locale)))),
  }))
}
