/**
 * An event in one line of plain language, for people who read evidence.json and the report. Made from the envelope
 * alone, so that the verifier makes it again and sees whether somebody changed the words (reference D13).
 */

import type { ACCOUNT_TYPES, Envelope, EventType, PurposeState } from '../envelope.ts'
import type { Channel, Locale } from '../form-definition.ts'

type Told = Exclude<EventType, (typeof ACCOUNT_TYPES)[number]>
type Words = {
  readonly types: Readonly<Record<Told, string>>
  /** Of a confirmation that came from a phone. */
  readonly handset: string
  /** Of a grant that the sender brought: from paper or another program, or from a file. */
  readonly entered: string
  readonly released: string
  readonly states: Readonly<Record<PurposeState, string>>
  readonly channels: Readonly<Record<Channel, string>>
  /** Of an event that belongs to the account. */
  readonly record: string
  readonly form: string
  readonly version: string
  readonly evidence: string
}

const WORDS: Readonly<Record<Locale, Words>> = {
  en: {
    types: {
      request: 'imported, waiting for its evidence',
      grant: 'boxes ticked',
      refuse: 'boxes left unticked',
      confirm: 'address confirmed',
      renew: 'given again',
      withdraw: 'taken back',
      expire: 'too old',
      invalidate: 'declared void',
      amend: 'an earlier event corrected',
      'doi.sent': 'confirmation mail handed over',
      erase: 'personal data destroyed',
    },
    handset: 'number confirmed',
    entered: 'boxes ticked elsewhere, entered by the sender',
    released: 'imported, and released after its check',
    states: {
      requested: 'requested',
      granted: 'given',
      refused: 'refused',
      withdrawn: 'withdrawn',
      expired: 'expired',
      invalidated: 'void',
    },
    channels: { email: 'email', sms: 'SMS', call: 'telephone' },
    record: 'record',
    form: 'form',
    version: 'version',
    evidence: 'evidence',
  },
  fr: {
    types: {
      request: 'importé, en attente de preuve',
      grant: 'cases cochées',
      refuse: 'cases laissées vides',
      confirm: 'adresse confirmée',
      renew: 'donné de nouveau',
      withdraw: 'retiré',
      expire: 'trop ancien',
      invalidate: 'déclaré nul',
      amend: 'un événement antérieur corrigé',
      'doi.sent': 'message de confirmation remis',
      erase: 'données personnelles détruites',
    },
    handset: 'numéro confirmé',
    entered: 'cases cochées ailleurs, saisies par l’expéditeur',
    released: 'importé, puis libéré après contrôle',
    states: {
      requested: 'demandé',
      granted: 'donné',
      refused: 'refusé',
      withdrawn: 'retiré',
      expired: 'expiré',
      invalidated: 'nul',
    },
    channels: { email: 'e-mail', sms: 'SMS', call: 'téléphone' },
    record: 'inscription',
    form: 'formulaire',
    version: 'version',
    evidence: 'preuve',
  },
  de: {
    types: {
      request: 'importiert, wartet auf seinen Nachweis',
      grant: 'Kästchen angekreuzt',
      refuse: 'Kästchen leer gelassen',
      confirm: 'Adresse bestätigt',
      renew: 'erneut erteilt',
      withdraw: 'widerrufen',
      expire: 'zu alt',
      invalidate: 'für ungültig erklärt',
      amend: 'ein früheres Ereignis berichtigt',
      'doi.sent': 'Bestätigungsmail übergeben',
      erase: 'personenbezogene Daten vernichtet',
    },
    handset: 'Nummer bestätigt',
    entered: 'anderswo angekreuzt, vom Absender eingetragen',
    released: 'importiert und nach der Prüfung freigegeben',
    states: {
      requested: 'erbeten',
      granted: 'erteilt',
      refused: 'verweigert',
      withdrawn: 'widerrufen',
      expired: 'erloschen',
      invalidated: 'ungültig',
    },
    channels: { email: 'E-Mail', sms: 'SMS', call: 'Telefon' },
    record: 'Eintrag',
    form: 'Formular',
    version: 'Version',
    evidence: 'Nachweis',
  },
  es: {
    types: {
      request: 'importado, a la espera de su prueba',
      grant: 'casillas marcadas',
      refuse: 'casillas sin marcar',
      confirm: 'dirección confirmada',
      renew: 'dado de nuevo',
      withdraw: 'retirado',
      expire: 'demasiado antiguo',
      invalidate: 'declarado nulo',
      amend: 'un hecho anterior corregido',
      'doi.sent': 'mensaje de confirmación entregado',
      erase: 'datos personales destruidos',
    },
    handset: 'número confirmado',
    entered: 'casillas marcadas en otro lugar, introducidas por el remitente',
    released: 'importado y liberado tras su comprobación',
    states: {
      requested: 'solicitado',
      granted: 'dado',
      refused: 'rechazado',
      withdrawn: 'retirado',
      expired: 'caducado',
      invalidated: 'nulo',
    },
    channels: { email: 'correo electrónico', sms: 'SMS', call: 'teléfono' },
    record: 'registro',
    form: 'formulario',
    version: 'versión',
    evidence: 'prueba',
  },
  it: {
    types: {
      request: 'importato, in attesa della prova',
      grant: 'caselle spuntate',
      refuse: 'caselle lasciate vuote',
      confirm: 'indirizzo confermato',
      renew: 'dato di nuovo',
      withdraw: 'revocato',
      expire: 'troppo vecchio',
      invalidate: 'dichiarato nullo',
      amend: 'un evento precedente corretto',
      'doi.sent': 'messaggio di conferma consegnato',
      erase: 'dati personali distrutti',
    },
    handset: 'numero confermato',
    entered: 'caselle spuntate altrove, inserite dal mittente',
    released: 'importato e rilasciato dopo il controllo',
    states: {
      requested: 'richiesto',
      granted: 'dato',
      refused: 'rifiutato',
      withdrawn: 'revocato',
      expired: 'scaduto',
      invalidated: 'nullo',
    },
    channels: { email: 'e-mail', sms: 'SMS', call: 'telefono' },
    record: 'registrazione',
    form: 'modulo',
    version: 'versione',
    evidence: 'prova',
  },
  pt: {
    types: {
      request: 'importado, à espera da prova',
      grant: 'caixas assinaladas',
      refuse: 'caixas deixadas em branco',
      confirm: 'endereço confirmado',
      renew: 'dado de novo',
      withdraw: 'retirado',
      expire: 'demasiado antigo',
      invalidate: 'declarado nulo',
      amend: 'um facto anterior corrigido',
      'doi.sent': 'mensagem de confirmação entregue',
      erase: 'dados pessoais destruídos',
    },
    handset: 'número confirmado',
    entered: 'caixas assinaladas noutro lugar, introduzidas pelo remetente',
    released: 'importado e libertado após verificação',
    states: {
      requested: 'pedido',
      granted: 'dado',
      refused: 'recusado',
      withdrawn: 'retirado',
      expired: 'caducado',
      invalidated: 'nulo',
    },
    channels: { email: 'e-mail', sms: 'SMS', call: 'telefone' },
    record: 'registo',
    form: 'formulário',
    version: 'versão',
    evidence: 'prova',
  },
}

export const isLineLanguage = (lang: string): lang is Locale => Object.hasOwn(WORDS, lang)

/**
 * `2026-11-24 09:00:00 UTC: boxes ticked (form frm_1, version 2). Email: newsletter v4 given, offers v2 refused.
 * Evidence E4.`
 */
export function lineOf(envelope: Omit<Envelope, '_sd' | 'after' | 'nonce' | 'prev'>, lang: Locale): string {
  const words = WORDS[lang]
  const { evidence, form, purposes = [], time, type } = envelope
  const where = form ? ` (${words.form} ${form.id}, ${words.version} ${form.version})` : ''
  const told = purposes.map(({ id, v, state }) => `${id} v${v} ${words.states[state]}`).join(', ')
  const channel = purposes[0]?.channel
  const known = isTold(type) ? words.types[type] : `${words.record} ${type}`
  const said = brought(envelope, words) ?? (isOfHandset(type, channel) ? words.handset : known)
  const sentences = [
    `${time.slice(0, 10)} ${time.slice(11, 19)} UTC: ${said}${where}.`,
    channel ? `${words.channels[channel]}: ${told}.` : '',
    evidence ? `${words.evidence}: ${evidence}.` : '',
  ]
  return sentences.filter(it => it !== '').join(' ')
}

const isOfHandset = (type: EventType, channel: Channel | undefined) =>
  type === 'confirm' && (channel === 'sms' || channel === 'call')

/** Nobody ticked a box of ours then: the sender says that they had. */
function brought({ type, via, ...it }: Pick<Envelope, 'type' | 'via' | 'import'>, words: Words): string | undefined {
  if (type !== 'grant') return undefined
  if (it.import) return words.released
  return via === 'operator' || via === 'api' ? words.entered : undefined
}

const isTold = (type: EventType): type is Told => Object.hasOwn(WORDS.en.types, type)
