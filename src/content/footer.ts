/**
 * What every message ends with: why it came, the ways out of it, and who sent it [AS-06] [PC-08]. An author may write
 * it in their own way; where something is missing, ours is added, in a style that theirs cannot hide.
 */

import { inOneLine } from './rules.ts'
import { LOCALES } from './types.ts'
import type { FooterWords, Frame, Locale } from './types.ts'

type Words = Omit<FooterWords, 'reason'> & { readonly reason: (purpose: string, sender: string) => string }

const WORDS: Readonly<Record<Locale, Words>> = {
  en: {
    reason: (purpose, sender) => `You get this email because you agreed to receive “${purpose}” from ${sender}.`,
    unsubscribe: 'Unsubscribe',
    preferences: 'Your preferences',
    why: 'Why did I get this?',
  },
  fr: {
    reason: (purpose, sender) =>
      `Vous recevez cet e-mail parce que vous avez accepté de recevoir « ${purpose} » de la part de ${sender}.`,
    unsubscribe: 'Se désinscrire',
    preferences: 'Vos préférences',
    why: 'Pourquoi ai-je reçu ce message ?',
  },
  de: {
    reason: (purpose, sender) =>
      `Sie erhalten diese E-Mail, weil Sie zugestimmt haben, „${purpose}“ von ${sender} zu bekommen.`,
    unsubscribe: 'Abmelden',
    preferences: 'Ihre Einstellungen',
    why: 'Warum habe ich das bekommen?',
  },
  es: {
    reason: (purpose, sender) => `Recibe este correo porque aceptó recibir «${purpose}» de ${sender}.`,
    unsubscribe: 'Darse de baja',
    preferences: 'Sus preferencias',
    why: '¿Por qué he recibido este mensaje?',
  },
  it: {
    reason: (purpose, sender) => `Riceve questa e-mail perché ha accettato di ricevere «${purpose}» da ${sender}.`,
    unsubscribe: 'Annulla l’iscrizione',
    preferences: 'Le sue preferenze',
    why: 'Perché ho ricevuto questo messaggio?',
  },
  pt: {
    reason: (purpose, sender) => `Recebe este e-mail porque aceitou receber «${purpose}» de ${sender}.`,
    unsubscribe: 'Cancelar a subscrição',
    preferences: 'As suas preferências',
    why: 'Porque recebi esta mensagem?',
  },
}

/** In each language in which the purpose has words: a sentence half in one and half in another helps nobody. */
export function footerWordsOf({ purpose, sender }: Frame): Readonly<Partial<Record<Locale, FooterWords>>> {
  return Object.fromEntries(
    LOCALES.flatMap(locale => {
      const title = purpose[locale]?.trim()
      const { reason, ...labels } = WORDS[locale]
      return title ? [[locale, { reason: reason(title, inOneLine(sender.name)), ...labels }]] : []
    }),
  )
}

/** What a footer has to have: the variables, and in which way they are to be there. */
export const FOOTER_NEEDS = [
  { variable: 'footer.reason', as: 'words', about: 'why the reader gets it' },
  { variable: 'links.unsubscribe', as: 'link', about: 'the link to unsubscribe' },
  { variable: 'links.preferences', as: 'link', about: 'the link to the preferences' },
  { variable: 'links.why', as: 'link', about: 'the link that answers “why did I get this?”' },
  { variable: 'account.name', as: 'words', about: 'your name' },
  { variable: 'account.address', as: 'words', about: 'your postal address' },
] as const

/** Nothing in a style sheet outweighs an important style of the element itself. */
const important = (style: string) => style.replaceAll(';', ' !important;')

const CELL = important(
  'display: table-cell; visibility: visible; opacity: 1; padding: 24px 16px; background-color: #f4f4f5; color: #52525b; font-family: Arial, Helvetica, sans-serif; font-size: 13px; line-height: 20px; text-align: center; text-indent: 0;',
)
const LINK = important(
  'display: inline; visibility: visible; opacity: 1; position: static; color: #27272a; font-size: 13px; text-decoration: underline; text-indent: 0;',
)
const TABLE = important(
  'display: table; visibility: visible; opacity: 1; position: static; width: 100%; height: auto; max-height: none; margin: 0;',
)
const link = (name: 'unsubscribe' | 'preferences' | 'why') =>
  `<a href="{{ links.${name} }}" style="${LINK}">{{ footer.${name} }}</a>`

export const FOOTER_HTML =
  `<div role="contentinfo" style="${important('display: block; visibility: visible; opacity: 1;')}"><table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="${TABLE}"><tbody style="${important('display: table-row-group;')}">` +
  `<tr style="${important('display: table-row;')}"><td align="center" bgcolor="#f4f4f5" style="${CELL}">{{ footer.reason }}<br>` +
  `${link('unsubscribe')} &nbsp;·&nbsp; ${link('preferences')} &nbsp;·&nbsp; ${link('why')}<br>` +
  '{{ account.name }}, {{ account.address }}</td></tr></tbody></table></div>'

export const FOOTER_TEXT =
  '-- \n{{ footer.reason }}\n{{ footer.unsubscribe }}: {{ links.unsubscribe }}\n{{ footer.preferences }}: {{ links.preferences }}\n' +
  '{{ footer.why }} {{ links.why }}\n{{ account.name }}, {{ account.address }}\n'
