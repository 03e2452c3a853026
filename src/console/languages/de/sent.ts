/** German of the screen of a started campaign. */

import type { Folders } from '../folders.ts'
import { counted, number } from '../../written.ts'

const tenths = new Intl.NumberFormat('de', { minimumFractionDigits: 1, maximumFractionDigits: 1 })

export const tables = {
  'sent/words': {
    back: 'Kampagnen',
    hold: 'Anhalten',
    goOn: 'Fortsetzen',
    cancel: 'Beenden',
    cancelTitle: 'Diese Kampagne beenden?',
    cancelSays: pending =>
      `${counted(pending, 'Empfänger erhielte', 'Empfänger erhielten')} sie nicht mehr. Sie lässt sich nicht wieder aufnehmen.`,
    keep: 'Nicht beenden',
    duplicate: 'Duplizieren',
    freezing: 'Die Empfänger werden festgelegt …',
    frozen: 'Empfänger',
    perMinute: count => `${counted(count, 'Nachricht', 'Nachrichten')} in der letzten Minute`,
    waits: (count, why) => `${counted(count, 'Empfänger wartet', 'Empfänger warten')}: ${why}, bis`,
    waitsFor: {
      window: 'an ihrem Ort ist keine der Stunden, die Sie gewählt haben',
      'quiet-hours': 'an ihrem Ort ist es für eine SMS zu früh oder zu spät',
      experiment: 'noch ist nicht entschieden, welche Variante sie erhalten',
      rescheduled: 'ihr Versand wurde verschoben',
      'run-rate': 'diese Kampagne sendet nicht mehr Nachrichten pro Stunde, als Sie gewählt haben',
      'account-rate': 'dieses Konto sendet gerade so viel, wie es darf',
      'route-rate': 'der Versandweg nimmt nicht mehr auf einmal an',
      'site-rate': 'ihre E-Mail-Anbieter nehmen nicht mehr auf einmal an',
      'warm-up': 'ein neuer Versandweg sendet jeden Tag etwas mehr, und der heutige Teil ist verschickt',
      cap: 'sie haben zuletzt so viele SMS erhalten, wie an ihrem Ort erlaubt sind',
      'slow-site': 'ihre E-Mail-Anbieter antworten langsam',
      'site-rests': 'ihre E-Mail-Anbieter haben um Aufschub gebeten',
      'no-dns-answer': 'derzeit ist nicht zu erfahren, welche Server ihre Mail annehmen',
      'no-route': 'kein Versandweg führt zu ihnen',
      'routes-rest': 'die Versandwege zu ihnen ruhen',
    },
    watched: count =>
      `${counted(count, 'Nachricht ging', 'Nachrichten gingen')} voraus. Der Rest wartet; nächste Prüfung:`,
    stopped: 'Zum Fall',
    started: 'Beginn:',
    finished: 'Ende:',
    course: 'Verlauf',
    courseSays: (accepted, frozen) =>
      `${number.format(accepted)} von ${counted(frozen, 'Nachricht', 'Nachrichten')} von den Servern der Empfänger angenommen.`,
    courseOfTexts: (accepted, frozen) =>
      `${number.format(accepted)} von ${counted(frozen, 'SMS', 'SMS')} von den Netzbetreibern angenommen.`,
    handedOver: 'Vom Netz angenommen',
    nothingYet: 'Noch ist nichts hinausgegangen.',
    why: 'Was nicht ankam, und warum',
    reason: 'Grund',
    count: 'Empfänger',
    result: 'Ergebnis',
    after: 'Danach',
    left: count => `${counted(count, 'Person hat', 'Personen haben')} sich seither von diesem Zweck abgemeldet.`,
    nobodyLeft: 'Seither hat sich niemand von diesem Zweck abgemeldet.',
    measured: 'Öffnungen und Klicks',
    ofAgreed: count =>
      count === 0
        ? 'Von den Empfängern hatte niemand der Messung von Öffnungen und Klicks zugestimmt; darum ist nichts davon bekannt.'
        : `Von ${counted(count, 'Person', 'Personen')} mit Zustimmung zur Messung von Öffnungen und Klicks. Von allen anderen ist nichts bekannt.`,
    measuredOfTexts: 'Klicks',
    ofAgreedByText: count =>
      count === 0
        ? 'Von den Empfängern hatte niemand der Messung von Klicks in SMS zugestimmt; darum ist nichts davon bekannt.'
        : `Von ${counted(count, 'Person', 'Personen')} mit Zustimmung zur Messung von Klicks in SMS. Von allen anderen ist nichts bekannt.`,
    opened: 'Geöffnet',
    clicked: 'Einem Link gefolgt',
    share: (part, whole) => `${number.format(part)} von ${number.format(whole)}`,
    machines: count => `Dazu ${counted(count, 'Mal', 'Mal')} durch Scanner und andere Programme.`,
    link: 'Link',
    people: 'Personen',
    times: 'Male',
    byMachines: 'Programme',
    eachTheirOwn: 'Für jeden Empfänger ein anderes Ziel',
    links: 'Wohin die Links führen',
    noLinks: 'Keine Links außer denen, mit denen jede Nachricht endet.',
    revision: n => `Revision ${n}`,
    sameAs: 'Sie ändert sich nicht mehr. SHA-256 des Versandten:',
    explain: 'Warum erhält jemand sie, oder nicht?',
    gets: 'Die Versandkontrolle ließe sie jetzt durch.',
    getsNot: 'Die Versandkontrolle ließe sie jetzt nicht durch.',
    notInAudience: 'Der Kontakt entspricht nicht dem Filter dieser Kampagne.',
    wasFrozen: 'Der Kontakt war unter den Empfängern.',
    wasNotFrozen: 'Der Kontakt war nicht unter den Empfängern, als sie festgelegt wurden.',
    became: (result, reason) => `Ergebnis: ${result}${reason === '' ? '' : `, ${reason}`}.`,
    notPassed: 'Noch nicht geprüft',
    until: 'Bis',

    perHour: 'Nachrichten pro Stunde',
    asFast: 'So schnell wie möglich',
    paceSet: 'Gilt binnen einer Sekunde überall.',
    setPace: 'Übernehmen',

    compared: 'Vergleich der Varianten',
    text: 'Variante',
    sent: 'Gesendet',
    counts: { clicks: 'Klicks', unsubscribes: 'Abmeldungen', complaints: 'Beschwerden' },
    of: 'Von',
    shareOf: 'Anteil mit 95-%-Konfidenzintervall',
    percent: share => `${tenths.format(share * 100)} %`,
    between: (low, high) => `${tenths.format(low * 100)} bis ${tenths.format(high * 100)} %`,
    waiting: count => `${counted(count, 'Person wartet', 'Personen warten')} auf die Entscheidung.`,
    takeText: letter => `${letter} an die Übrigen senden`,
    isSent: 'geht an die Übrigen',
  },

  'sent/texts': {
    title: 'Nach Land',
    none: 'Noch ist nichts hinausgegangen.',
    country: 'Land',
    anywhere: 'Kein Land',
    texts: 'SMS',
    delivered: 'Zugestellt',
    undelivered: 'Nicht zugestellt',
    messages: 'Nachrichten',
    cost: 'Kosten',
    codes: 'Meldungen der Netzbetreiber',
    code: 'Code',
    became: 'Ergebnis',
    why: 'Bedeutung',
    text: 'Die SMS',
  },
} satisfies Folders['sent']
