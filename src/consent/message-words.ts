/**
 * What stands beside each box for text messages and calls, whoever wrote the form: the programme and its sender, how
 * often, what it costs, how it ends, where help, terms and privacy notice are, and that nothing else hangs on it
 * [F10] (CTIA Messaging Principles §5; 47 CFR 64.1200(f)(9)).
 */

import type { DefinedItem, FormContent, Locale } from '#wire/form-definition.ts'

type MessageWords = {
  readonly sms: (name: string, sender: string) => string
  readonly call: (name: string, sender: string) => string
  readonly rates: string
  readonly stop: string
  readonly stopCalls: string
  readonly free: string
  readonly terms: string
}

export const MESSAGE_WORDS: Readonly<Record<Locale, MessageWords>> = {
  en: {
    sms: (name, sender) => `Text messages “${name}” from ${sender}.`,
    call: (name, sender) => `Calls about “${name}” from ${sender}.`,
    rates: 'Message and data rates may apply.',
    stop: 'Reply STOP to end them, HELP for help.',
    stopCalls: 'Tell the caller to stop, or write to us, and the calls end.',
    free: 'This consent is not a condition of any purchase.',
    terms: 'Terms',
  },
  fr: {
    sms: (name, sender) => `SMS « ${name} » de ${sender}.`,
    call: (name, sender) => `Appels au sujet de « ${name} » de la part de ${sender}.`,
    rates: 'Des frais de message et de données peuvent s’appliquer selon votre opérateur.',
    stop: 'Répondez STOP pour ne plus en recevoir, HELP pour obtenir de l’aide.',
    stopCalls: 'Dites-le à la personne qui appelle, ou écrivez-nous, et les appels cessent.',
    free: 'Aucun achat ne dépend de ce consentement.',
    terms: 'Conditions',
  },
  de: {
    sms: (name, sender) => `SMS „${name}“ von ${sender}.`,
    call: (name, sender) => `Anrufe zu „${name}“ von ${sender}.`,
    rates: 'Je nach Tarif können Kosten für Nachrichten und Daten entstehen.',
    stop: 'Antworten Sie STOP, um sie zu beenden, und HELP, um Hilfe zu erhalten.',
    stopCalls: 'Sagen Sie es am Telefon oder schreiben Sie uns, und die Anrufe enden.',
    free: 'Kein Kauf hängt von dieser Einwilligung ab.',
    terms: 'Bedingungen',
  },
  es: {
    sms: (name, sender) => `SMS «${name}» de ${sender}.`,
    call: (name, sender) => `Llamadas sobre «${name}» de ${sender}.`,
    rates: 'Pueden aplicarse tarifas de mensajes y datos según su operador.',
    stop: 'Responda STOP para no recibir más, HELP para obtener ayuda.',
    stopCalls: 'Dígaselo a quien llama o escríbanos, y las llamadas cesan.',
    free: 'Ninguna compra depende de este consentimiento.',
    terms: 'Condiciones',
  },
  it: {
    sms: (name, sender) => `SMS «${name}» da ${sender}.`,
    call: (name, sender) => `Telefonate su «${name}» da ${sender}.`,
    rates: 'Il suo operatore può applicare costi per messaggi e dati.',
    stop: 'Risponda STOP per non riceverne più, HELP per ricevere aiuto.',
    stopCalls: 'Lo dica a chi telefona o ci scriva, e le telefonate cessano.',
    free: 'Nessun acquisto dipende da questo consenso.',
    terms: 'Condizioni',
  },
  pt: {
    sms: (name, sender) => `SMS «${name}» de ${sender}.`,
    call: (name, sender) => `Chamadas sobre «${name}» de ${sender}.`,
    rates: 'Podem aplicar-se tarifas de mensagens e dados, conforme o seu operador.',
    stop: 'Responda STOP para deixar de receber, HELP para obter ajuda.',
    stopCalls: 'Diga-o a quem telefona ou escreva-nos, e as chamadas terminam.',
    free: 'Nenhuma compra depende deste consentimento.',
    terms: 'Condições',
  },
}

/** Parts of what has to be said, each with what would be missing without it. */
export type MessagePart = 'programme' | 'frequency' | 'rates' | 'stop' | 'free'

/** The sentences for one box, in order; none for email. */
export function messageParts(content: FormContent, item: DefinedItem): readonly (readonly [MessagePart, string])[] {
  if (item.channel === 'email') return []
  const words = MESSAGE_WORDS[content.locale]
  const sender = content.partners.find(({ id }) => id === item.partner)?.name ?? content.controller.name
  return [
    ['programme', words[item.channel](item.name, sender)],
    ['frequency', /[.!?]\s*$/.test(item.frequency) ? item.frequency.trim() : `${item.frequency.trim()}.`],
    ...(item.channel === 'sms' ? ([['rates', words.rates]] as const) : []),
    ['stop', item.channel === 'sms' ? words.stop : words.stopCalls],
    ['free', words.free],
  ]
}
