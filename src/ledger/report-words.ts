/** What the report says besides the evidence itself. */

import type { Locale } from '#wire/form-definition.ts'

export type ReportWords = {
  readonly title: string
  readonly asOf: string
  readonly custodian: string
  readonly purposeOfExport: string
  readonly address: string
  readonly withheld: string
  readonly standing: string
  readonly events: string
  readonly wording: string
  readonly box: string
  readonly log: string
  readonly place: string
  readonly commitment: string
  readonly check: string
  readonly scan: string
  readonly unwitnessed: string
}

export const REPORT_WORDS: Readonly<Record<Locale, ReportWords>> = {
  en: {
    title: 'Proof of opt-in',
    asOf: 'As of',
    custodian: 'Kept by',
    purposeOfExport: 'Handed out for',
    address: 'Address',
    withheld: 'withheld',
    standing: 'Where the person stands',
    events: 'What happened',
    wording: 'The wording that was shown',
    box: 'checkbox, not ticked beforehand',
    log: 'The log',
    place: 'place in the log',
    commitment: 'commitment',
    scan: 'Check it: this code opens the page that verifies, and names the last event.',
    check:
      'This page is for reading. What proves it is evidence.json, attached to this file, with the proofs beside it in the archive: README.txt says how anybody checks them, without asking the sender.',
    unwitnessed: 'No witness outside of the sender has signed this log: its times are the sender’s word.',
  },
  fr: {
    title: 'Preuve de consentement',
    asOf: 'État au',
    custodian: 'Conservée par',
    purposeOfExport: 'Remise pour',
    address: 'Adresse',
    withheld: 'non communiqué',
    standing: 'Où en est la personne',
    events: 'Ce qui s’est passé',
    wording: 'Le texte affiché',
    box: 'case à cocher, non cochée d’avance',
    log: 'Le journal',
    place: 'place dans le journal',
    commitment: 'engagement',
    scan: 'Vérifier : ce code ouvre la page de vérification et nomme le dernier événement.',
    check:
      'Cette page se lit. Ce qui prouve, c’est evidence.json, joint à ce fichier, avec les preuves qui l’accompagnent dans l’archive : README.txt dit comment chacun peut les vérifier sans rien demander à l’expéditeur.',
    unwitnessed:
      'Aucun témoin extérieur à l’expéditeur n’a signé ce journal : ses dates sont la parole de l’expéditeur.',
  },
  de: {
    title: 'Nachweis der Einwilligung',
    asOf: 'Stand',
    custodian: 'Aufbewahrt von',
    purposeOfExport: 'Herausgegeben für',
    address: 'Adresse',
    withheld: 'nicht mitgeteilt',
    standing: 'Wie es um die Einwilligung steht',
    events: 'Was geschah',
    wording: 'Der gezeigte Wortlaut',
    box: 'Kästchen, nicht vorab angekreuzt',
    log: 'Das Protokoll',
    place: 'Stelle im Protokoll',
    commitment: 'Bindung',
    scan: 'Prüfen: Dieser Code öffnet die Prüfseite und nennt das letzte Ereignis.',
    check:
      'Diese Seite ist zum Lesen. Beweis ist evidence.json, dieser Datei beigefügt, mit den Belegen daneben im Archiv: README.txt sagt, wie jeder sie prüft, ohne den Absender zu fragen.',
    unwitnessed:
      'Kein Zeuge außerhalb des Absenders hat dieses Protokoll unterschrieben: Seine Zeiten sind das Wort des Absenders.',
  },
  es: {
    title: 'Prueba de consentimiento',
    asOf: 'A fecha de',
    custodian: 'Conservada por',
    purposeOfExport: 'Entregada para',
    address: 'Dirección',
    withheld: 'no comunicado',
    standing: 'Situación de la persona',
    events: 'Lo que ocurrió',
    wording: 'El texto mostrado',
    box: 'casilla, no marcada de antemano',
    log: 'El registro',
    place: 'lugar en el registro',
    commitment: 'compromiso',
    scan: 'Comprobar: este código abre la página de verificación y nombra el último hecho.',
    check:
      'Esta página es para leer. La prueba es evidence.json, adjunto a este archivo, con los comprobantes que lo acompañan: README.txt explica cómo cualquiera los verifica sin preguntar al remitente.',
    unwitnessed: 'Ningún testigo ajeno al remitente ha firmado este registro: sus fechas son palabra del remitente.',
  },
  it: {
    title: 'Prova del consenso',
    asOf: 'Alla data',
    custodian: 'Conservata da',
    purposeOfExport: 'Consegnata per',
    address: 'Indirizzo',
    withheld: 'non comunicato',
    standing: 'La situazione della persona',
    events: 'Che cosa è successo',
    wording: 'Il testo mostrato',
    box: 'casella, non spuntata in anticipo',
    log: 'Il registro',
    place: 'posto nel registro',
    commitment: 'impegno',
    scan: 'Verificare: questo codice apre la pagina di verifica e nomina l’ultimo evento.',
    check:
      'Questa pagina è da leggere. La prova è evidence.json, allegato a questo file, con i riscontri che lo accompagnano: README.txt dice come chiunque li verifica senza chiedere al mittente.',
    unwitnessed: 'Nessun testimone esterno al mittente ha firmato questo registro: le date sono parola del mittente.',
  },
  pt: {
    title: 'Prova de consentimento',
    asOf: 'À data de',
    custodian: 'Guardada por',
    purposeOfExport: 'Entregue para',
    address: 'Endereço',
    withheld: 'não comunicado',
    standing: 'A situação da pessoa',
    events: 'O que aconteceu',
    wording: 'O texto mostrado',
    box: 'caixa, não assinalada de antemão',
    log: 'O registo',
    place: 'lugar no registo',
    commitment: 'compromisso',
    scan: 'Verificar: este código abre a página de verificação e nomeia o último facto.',
    check:
      'Esta página é para ler. A prova é evidence.json, anexo a este ficheiro, com os comprovativos ao lado: README.txt diz como qualquer pessoa os verifica sem perguntar ao remetente.',
    unwitnessed: 'Nenhuma testemunha exterior ao remetente assinou este registo: as datas são palavra do remetente.',
  },
}
