/** German of the composer. */

import type { Folders } from '../folders.ts'
import { counted, number } from '../../written.ts'

const listed = new Intl.ListFormat('de')
const DAYS = ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So']

export const tables = {
  'composer/findings': { error: 'Fehler', warning: 'Warnung', hint: 'Hinweis' },

  'composer/words/composerWords': {
    back: 'Kampagnen',
    name: 'Name der Kampagne',
    test: 'Test an mich senden',
    tested: to => `Ein Test ist unterwegs an ${to}.`,
    review: 'Prüfen und senden',

    details: 'Angaben',
    purpose: 'Zweck',
    purposeHint: 'Nur wer darin eingewilligt hat, kann die Kampagne erhalten',
    choose: 'Auswählen …',
    noPurpose: 'Noch ist kein Zweck veröffentlicht.',
    makePurpose: 'Zweck anlegen',
    fromName: 'Absender',
    fromAddress: 'Adresse',
    replyTo: 'Antworten an',
    replyToHint: 'Leer: an die Absenderadresse',
    subject: 'Betreff',
    preheader: 'Vorschautext',
    preheaderHint: 'Steht in den meisten Postfächern neben dem Betreff',
    locale: 'Sprache',
    insert: 'Wert einfügen',

    audience: 'Zielgruppe',
    reaches: count =>
      count === 1
        ? 'Eine Person erhält die Kampagne'
        : `${counted(count, 'Person erhält', 'Personen erhalten')} die Kampagne`,
    ofActive: (active, pending) =>
      `${counted(active, 'Person hat in diesen Zweck eingewilligt und bestätigt', 'Personen haben in diesen Zweck eingewilligt und bestätigt')}${
        pending === 0
          ? '.'
          : `; ${counted(pending, 'hat noch nicht bestätigt und erhält nichts.', 'haben noch nicht bestätigt und erhalten nichts.')}`
      }`,
    everybody: 'Alle, die eingewilligt haben',
    addCondition: 'Eingrenzen',
    removeCondition: 'Diese Bedingung entfernen',
    onLocale: 'Sprache ist',
    onAttribute: 'Eigene Angabe',
    onSignedUp: 'Angemeldet',
    onForm: 'Angemeldet über',
    equals: 'ist',
    contains: 'enthält',
    before: 'vor',
    after: 'nach',
    attribute: 'Name des Feldes',
    value: 'Wert',
    date: 'Tag',

    content: 'Inhalt',
    format: 'Format',
    converted: format =>
      format === 'HTML'
        ? 'Der Inhalt ist jetzt HTML.'
        : `Der Inhalt ist jetzt ${format}: Die Wörter sind erhalten, die Gestaltung nicht.`,
    convertedBack: 'Rückgängig machen',
    notConverted: why => `Der Inhalt ist unverändert. ${why}`,
    formatOnly: format => `Als ${format} lesen`,
    text: 'Text',
    textAuto: 'Der Textteil entsteht aus der Nachricht. Soll er anders lauten, schreiben Sie ihn selbst.',
    textOwn: 'Selbst schreiben',
    textDrop: 'Wieder aus der Nachricht erzeugen',

    preview: 'Vorschau',
    asReader: name => `So, wie ${name} sie erhält`,
    asOther: name => `So, wie ${name} sie läse, ohne sie zu erhalten`,
    asSample: 'Für eine erdachte Person: Noch erhielte sie niemand',
    asWhom: 'Mit den Augen eines Kontakts lesen',
    asAnybody: 'Als beliebiger Empfänger',
    width: 'Breite',
    phone: 'Handy',
    tablet: 'Tablet',
    desktop: 'Desktop',
    shade: 'Ansicht',
    light: 'Hell',
    dark: 'Dunkel',
    bare: 'Ohne Bilder',
    plain: 'Text',
    empty: '(leer)',

    preflight: 'Prüfung vor dem Versand',
    allClear: 'Dem Versand steht nichts im Weg.',
    errors: count => `${counted(count, 'Punkt ist', 'Punkte sind')} vor dem Versand zu beheben`,
    show: 'Zeigen',
    showWhat: says => `Zeigen: ${says}`,
    settings: 'Einstellungen',
    status: 'Richtlinienstatus',
    fix: text => `„${text}“ schreiben`,
    absentTitle: 'Noch nicht geprüft',
    absentSays: 'Diese Prüfungen gibt es noch nicht, also hat sie auch nichts bestanden:',
    size: kb => `${kb} KB HTML; Mailprogramme schneiden bei 102 ab`,

    sendTitle: 'Kampagne senden',
    sendTo: 'An',
    sendWhat: 'Betreff',
    sendFrom: 'Von',
    sendNow: count => `Jetzt an ${counted(count, 'Person', 'Personen')} senden`,
    sendNote:
      'Die Einwilligung wird bei jeder Person noch einmal geprüft, wenn ihre Nachricht hinausgeht. Wer bis dahin widerruft, erhält nichts.',
    mendFirst: 'Zuerst zu beheben:',
  },

  'composer/sending-words': {
    title: 'Art des Versands',
    perHour: 'Nachrichten pro Stunde',
    perHourHint: 'Während des Versands änderbar',
    asFast: 'So schnell wie möglich',
    hours: 'Nur zu bestimmten Zeiten',
    hoursHint: 'Nach der Ortszeit jedes Empfängers',
    from: 'Von',
    to: 'Bis',
    endsAfter: 'Das Ende muss nach dem Beginn liegen',
    zone: 'Zeitzone, wenn der Ort nicht bekannt ist',
    days: 'Tage',
    dayNames: DAYS,
    tags: 'Unserer Website mitteilen, woher Besuche kommen',
    tagsHint: 'UTM-Parameter in jedem Link, der keine hat; für alle Empfänger dieselben',
    tagNames: { source: 'Quelle', medium: 'Medium', campaign: 'Kampagne' },
    tagFlaw: 'Ein Wert ohne Platzhalter',
    tagged: 'Ein Link lautet dann',
    compare: 'Zuerst Varianten vergleichen',
    compareHint: 'Ein Teil der Zielgruppe erhält zufällig eine von mehreren; die Übrigen warten auf das Ergebnis',
    ownText: 'die geschriebene Fassung',
    subject: 'Betreff',
    fromName: 'Absender',
    preheader: 'Vorschautext',
    likeA: 'Wie in A',
    another: 'Weitere Variante',
    without: letter => `Ohne ${letter}`,
    measure: 'Die bessere hat',
    measures: { clicks: 'mehr Klicks', unsubscribes: 'weniger Abmeldungen', complaints: 'weniger Beschwerden' },
    clicksHint:
      'Gezählt nur bei denen, die der Messung von Klicks zugestimmt haben; die Prüfung vor dem Versand zeigt, ob es welche gibt',
    share: 'Vergleichen an',
    shareHint: 'Der Zielgruppe',
    after: 'Entscheiden nach',
    afterHint: 'Stunden nach der ersten Nachricht',
    decides: 'Es entscheiden',
    deciders: { itself: 'die Zahlen, von selbst', person: 'wir selbst, sobald die Zahlen feststehen' },
    fallback: 'Zeigt sich kein Unterschied, senden',

    compared: 'Varianten',
    comparedSays: ({ others, share, decide_after_hours: hours, decides }) => {
      const texts = listed.format([...'ABCDE'].slice(0, others.length + 1))
      if (share === 100) return `${texts} gehen an alle, an jede Person zufällig eine davon.`
      const then = `nach ${counted(hours, 'Stunde', 'Stunden')}`
      return decides === 'itself'
        ? `${texts} gehen zuerst an ${share} %; ${then} geht die bessere an die Übrigen.`
        : `${texts} gehen zuerst an ${share} %; ${then} entscheidet jemand von Ihnen, welche die Übrigen erhalten.`
    },
    hoursTitle: 'Zeiten',
    hoursSays: ({ from, to, days }) =>
      `Von ${from} bis ${to}, ${
        days.length === DAYS.length ? 'täglich' : listed.format(days.map(day => DAYS[day - 1] ?? ''))
      }, nach der Ortszeit jedes Empfängers.`,

    whenTitle: 'Wann',
    now: 'Jetzt',
    later: 'Zu einer Zeit',
    local: 'Zur Ortszeit der Empfänger',
    at: 'Tag und Uhrzeit',
    atHere: zone => `Nach Ihrer Uhr (${zone})`,
    atTheirs: 'Nach der Ortszeit jedes Empfängers: Wer weiter östlich ist, erhält sie zuerst',
    schedule: 'Planen',
    takes: 'Aufwand',
    people: count => counted(count, 'Person', 'Personen'),
    pace: (perHour, by) =>
      perHour === null
        ? 'So schnell wie möglich; noch keine Erfahrungswerte'
        : `Etwa ${number.format(perHour)} pro Stunde, ${by}`,
    boundBy: {
      campaign: 'wie für die Kampagne festgelegt',
      account: 'nach der Grenze des Kontos',
      route: 'nach der Grenze des Versandwegs',
      seen: 'nach dem Tempo der letzten Zeit',
    },
    ends: 'Voraussichtlich fertig:',
    closed: 'Es beginnt außerhalb der gewählten Stunden. Die ersten gehen hinaus:',
    late: count =>
      `${counted(count, 'Person erhielte', 'Personen erhielten')} die Nachricht nicht vor ihrem Ablauf. Senden Sie schneller oder zu mehr Stunden.`,

    begins: 'Beginn:',
    theirClock: local => `wenn es bei dem jeweiligen Empfänger ${local.replace('T', ', ')} ist`,
    takeBack: 'Zurück zum Entwurf',
    beginNow: 'Jetzt beginnen',
    move: 'Zu anderer Zeit beginnen',
    back: 'Kampagnen',
    failed: 'Der Versand hat nicht wie geplant begonnen:',
  },

  'composer/text-words': {
    tested: to => `Ein Test ist unterwegs an ${to}.`,
    testedInside: 'Ein Test ist unterwegs an das Testhandy.',
    testPhone: 'Tests an mein Handy',
    testPhoneProven: to => `Tests an ${to}`,
    sender: 'Absender',
    senderHint: 'Eine Nummer, eine Kurzwahl oder Buchstaben',
    noSender: 'Noch gibt es keinen Absender für SMS.',
    makeSender: 'Absender hinzufügen',
    state: { proven: '', waiting: ' (noch nicht bestätigt)', refused: ' (abgelehnt)' },
    text: 'Text',
    textHint: 'Absendername und Abmeldehinweis kommen hinzu; sie zählen mit.',
    left: count => `${counted(count, 'Zeichen', 'Zeichen')} übrig`,
    parts: count => counted(count, 'Nachricht', 'Nachrichten'),
    encoding: (name, units) => `${name === 'gsm7' ? 'GSM-7' : 'UCS-2'}, ${number.format(units)} belegt`,
    dear: room =>
      `Diese Zeichen gehören nicht zum SMS-Zeichensatz; eine Nachricht fasst deshalb ${number.format(room)} statt 160:`,
    repair: 'Alle ersetzen',
    misspelt: 'andere Schreibweise',
    nothing: 'kein Ersatz',
    put: (char, by) => (by === '' ? `${char} entfernen` : `${char} durch ${by} ersetzen`),
    sites: 'Fremde Websites',
    sitesHint: 'Eine SMS führt auf Ihre eigenen Websites. Nennen Sie bei anderen den Grund: Wer sie prüft, liest ihn.',
    site: 'Website',
    why: 'Warum sie dorthin führt',
    addSite: 'Website hinzufügen',
    dropSite: site => `${site || 'Diese Website'} entfernen`,
    measure: 'Links messen',
    measureHint:
      'Wer dieser Messung in SMS zugestimmt hat, erhält Kurzlinks der Plattform. Alle anderen erhalten die Links, wie Sie sie schreiben, und niemand sieht, ob sie ihnen folgen.',
    ofMeasured: 'Mit Kurzlinks:',
    phone: 'Auf dem Handy',
    which: 'Welche SMS',
    first: 'Die erste',
    later: 'Dazwischen',
    measured: 'Kurzlinks',
    nthSays:
      'Der Abmeldehinweis steht in der ersten SMS an eine Person und danach so oft, wie beim Absender festgelegt.',
    from: 'Absender',
    cost: 'Kosten',
    costAtMost: 'Höchstens: mit Abmeldehinweis in jeder SMS',
    about: 'Ungefähr: anhand eines Teils der Empfänger',
    country: 'Land',
    people: 'Personen',
    measuredSome: count => `${counted(count, 'Person erhält', 'Personen erhalten')} Kurzlinks.`,
    messages: 'Nachrichten',
    price: 'Preis',
    sum: 'Kosten',
    anywhere: 'Kein Land',
    unpriced: count =>
      `${counted(count, 'Nachricht hat', 'Nachrichten haben')} keinen Preis: Legen Sie ihn beim Versandweg fest.`,
    notYet: 'Wählen Sie einen Zweck und einen Absender, dann stehen die Kosten hier.',
    stopped: {
      'not-proven': 'Absender nicht bestätigt',
      'not-for-country': 'Absender gilt dort nicht',
      'not-accepted-there': 'Absenderart dort unzulässig',
      'not-registered': 'dort nicht registriert',
      'no-country': 'kein Versandweg',
      none: 'kein Versandweg offen',
    },
  },
} satisfies Folders['composer']
