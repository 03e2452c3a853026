/**
 * What pages that we render keep in a browser, and what our banner needs on other sites: the entries of a registry that
 * come with the house. An operator, or a customer, adds their own to them and cannot take these away [CK-01].
 *
 * Plain words and letters; the room of websites makes a registry of them.
 */

const OURS = { provider: 'OptiMail', domain: '' } as const

/** The privacy choice itself: on every site that has our banner. */
const CHOICE = {
  id: 'om-consent',
  kind: 'cookie',
  name: 'om_consent',
  letter: 'n',
  ...OURS,
  lifetime: { is: 'days', days: 182 },
  purpose: {
    en: 'Remembers what you allowed. Set when you choose.',
    fr: 'Retient ce que vous avez autorisé. Déposé quand vous choisissez.',
    de: 'Merkt sich, was Sie erlaubt haben. Wird gesetzt, wenn Sie wählen.',
    es: 'Recuerda lo que ha permitido. Se guarda cuando usted elige.',
    it: 'Ricorda ciò che ha consentito. Viene salvato quando lei sceglie.',
    pt: 'Recorda o que permitiu. É guardado quando faz a sua escolha.',
  },
} as const

/** Where visits are counted: a date, the same for everybody who came that day. */
const SEEN = {
  id: 'om-seen',
  kind: 'cookie',
  name: 'om_seen',
  letter: 'p',
  ...OURS,
  lifetime: { is: 'days', days: 32 },
  purpose: {
    en: 'The date of the last visit, so that a visitor counts once a day. It is the same for everybody who came that day.',
    fr: 'La date de la dernière visite, pour compter chaque visiteur une fois par jour. Elle est la même pour tous ceux qui sont venus ce jour-là.',
    de: 'Das Datum des letzten Besuchs, damit jeder Besucher nur einmal am Tag zählt. Es ist für alle gleich, die an diesem Tag da waren.',
    es: 'La fecha de la última visita, para contar a cada visitante una vez al día. Es la misma para todos los que vinieron ese día.',
    it: 'La data dell’ultima visita, per contare ogni visitatore una volta al giorno. È la stessa per tutti quelli che sono venuti quel giorno.',
    pt: 'A data da última visita, para contar cada visitante uma vez por dia. É a mesma para todos os que vieram nesse dia.',
  },
} as const

/** What a tab remembers while it is open, so that pages and the ways between them can be counted. */
const WAY = {
  id: 'om-way',
  kind: 'session-storage',
  name: 'om_*',
  letter: 'p',
  ...OURS,
  lifetime: { is: 'session' },
  purpose: {
    en: 'The page before this one, while the tab is open, so that ways between pages can be counted.',
    fr: 'La page précédente, tant que l’onglet est ouvert, pour compter les passages d’une page à l’autre.',
    de: 'Die vorige Seite, solange der Tab offen ist, damit Wege zwischen Seiten gezählt werden können.',
    es: 'La página anterior, mientras la pestaña está abierta, para contar los pasos de una página a otra.',
    it: 'La pagina precedente, finché la scheda è aperta, per contare i passaggi da una pagina all’altra.',
    pt: 'A página anterior, enquanto o separador está aberto, para contar as passagens de uma página para outra.',
  },
} as const

/** What the pages of this installation keep. The session's cookie has another name where there is https. */
export const OWN_ENTRIES = [
  CHOICE,
  {
    id: 'om-lang',
    kind: 'cookie',
    name: 'om_lang',
    letter: 'n',
    ...OURS,
    lifetime: { is: 'days', days: 182 },
    purpose: {
      en: 'Remembers your language. Set when you choose one.',
      fr: 'Retient votre langue. Déposé quand vous en choisissez une.',
      de: 'Merkt sich Ihre Sprache. Wird gesetzt, wenn Sie eine wählen.',
      es: 'Recuerda su idioma. Se guarda cuando usted elige uno.',
      it: 'Ricorda la sua lingua. Viene salvato quando lei ne sceglie una.',
      pt: 'Recorda o seu idioma. É guardado quando escolhe um.',
    },
  },
  {
    id: 'session',
    kind: 'cookie',
    name: 'optimail',
    letter: 'n',
    ...OURS,
    lifetime: { is: 'days', days: 90 },
    purpose: {
      en: 'Keeps you logged in. Set when you log in; a random value.',
      fr: 'Maintient votre connexion. Déposé quand vous vous connectez ; une valeur aléatoire.',
      de: 'Hält Sie angemeldet. Wird gesetzt, wenn Sie sich anmelden; ein zufälliger Wert.',
      es: 'Mantiene su sesión abierta. Se guarda cuando usted inicia sesión; es un valor aleatorio.',
      it: 'Mantiene aperta la sua sessione. Viene salvato quando lei accede; è un valore casuale.',
      pt: 'Mantém a sua sessão iniciada. É guardado quando inicia sessão; é um valor aleatório.',
    },
  },
  {
    id: 'layout',
    kind: 'local-storage',
    name: 'optimail.*',
    letter: 'f',
    ...OURS,
    lifetime: { is: 'until-deleted' },
    purpose: {
      en: 'How you laid out the console. Set when you change it.',
      fr: 'La disposition que vous avez donnée à la console. Enregistrée quand vous la modifiez.',
      de: 'Wie Sie sich die Konsole eingerichtet haben. Wird gesetzt, wenn Sie etwas daran ändern.',
      es: 'Cómo ha dispuesto usted la consola. Se guarda cuando la cambia.',
      it: 'Come lei ha disposto la console. Viene salvato quando la modifica.',
      pt: 'Como dispôs a consola. É guardado quando a altera.',
    },
  },
  {
    id: 'colours',
    kind: 'local-storage',
    name: 'mantine-color-scheme-value',
    letter: 'f',
    ...OURS,
    lifetime: { is: 'until-deleted' },
    purpose: {
      en: 'Light or dark. Set when you choose.',
      fr: 'Clair ou sombre. Enregistré quand vous choisissez.',
      de: 'Hell oder dunkel. Wird gesetzt, wenn Sie wählen.',
      es: 'Claro u oscuro. Se guarda cuando usted elige.',
      it: 'Chiaro o scuro. Viene salvato quando lei sceglie.',
      pt: 'Claro ou escuro. É guardado quando escolhe.',
    },
  },
  SEEN,
  WAY,
] as const

/** Only where there is an advertising partner: what the pages that somebody has read were about, in words of a published list. */
export const TOPICS = {
  id: 'om-topics',
  kind: 'cookie',
  name: 'om_topics',
  letter: 't',
  ...OURS,
  lifetime: { is: 'days', days: 30 },
  purpose: {
    en: 'What the pages that you read were about, in words from a short public list. Advertisements are chosen by it.',
    fr: 'Les sujets des pages que vous avez lues, en mots d’une courte liste publique. Les publicités sont choisies d’après eux.',
    de: 'Wovon die Seiten handelten, die Sie gelesen haben, in Wörtern einer kurzen öffentlichen Liste. Danach wird Werbung ausgewählt.',
    es: 'De qué trataban las páginas que ha leído, con palabras de una breve lista pública. Los anuncios se eligen según ellas.',
    it: 'Gli argomenti delle pagine che ha letto, con parole di un breve elenco pubblico. Gli annunci vengono scelti in base a essi.',
    pt: 'Os temas das páginas que leu, em palavras de uma curta lista pública. Os anúncios são escolhidos de acordo com eles.',
  },
} as const

/** On customers' sites. The origin of this installation, and the path of the worker, are put in by whoever knows them. */
export const EMBEDDED_ENTRIES = {
  choice: CHOICE,
  seen: SEEN,
  way: WAY,
  service: {
    id: 'om-service',
    kind: 'origin',
    letter: 'n',
    ...OURS,
    lifetime: { is: 'session' },
    purpose: {
      en: 'Shows the privacy choice and signs the receipt for it.',
      fr: 'Affiche le choix de confidentialité et en signe le reçu.',
      de: 'Zeigt die Auswahl zum Datenschutz und unterschreibt die Quittung dafür.',
      es: 'Muestra la elección de privacidad y firma su recibo.',
      it: 'Mostra la scelta sulla privacy e ne firma la ricevuta.',
      pt: 'Mostra a escolha de privacidade e assina o respetivo recibo.',
    },
  },
  worker: {
    id: 'om-worker',
    kind: 'worker',
    name: '/om-worker.js',
    letter: 'n',
    ...OURS,
    lifetime: { is: 'until-deleted' },
    purpose: {
      en: 'Applies your choice to the pages of this site.',
      fr: 'Applique votre choix aux pages de ce site.',
      de: 'Wendet Ihre Auswahl auf die Seiten dieser Website an.',
      es: 'Aplica su elección a las páginas de este sitio.',
      it: 'Applica la sua scelta alle pagine di questo sito.',
      pt: 'Aplica a sua escolha às páginas deste site.',
    },
  },
} as const
