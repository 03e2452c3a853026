import type { CookieText } from '../shape.ts'

export const de: CookieText = {
  title: 'Cookie-Richtlinie',
  opening:
    'Ein Cookie ist ein kleiner Text, den eine Website in einem Browser hinterlässt, um sich etwas zu merken. Diese Richtlinie sagt, welche Arten es gibt, welche davon diese Installation auf ihren eigenen Seiten wofür verwendet und wie Sie wählen.',
  sections: {
    general: { heading: 'Cookies und was ihnen gleicht', says: [] },
    necessary: {
      heading: 'Unbedingt erforderlich',
      says: [
        'Bei einem ersten Besuch wird nichts gespeichert. Die Anmeldung an der Konsole setzt ein Cookie mit einem zufälligen Wert; die Abmeldung entfernt es. Was Sie erlauben, und eine Sprache, wenn Sie eine wählen, merkt sich je ein Cookie, das nur diese Wahl enthält. Anmeldeformulare, Bestätigungsseiten und Einstellungsseiten setzen von sich aus keines.',
      ],
    },
    performance: {
      heading: 'Leistung',
      says: [
        'Besuche dieser Seiten werden nur gezählt, wenn Sie es erlauben, und sofort zusammengezählt. Ein Datum, das für alle gleich ist, die an diesem Tag da waren, verhindert, dass Sie doppelt gezählt werden.',
      ],
    },
    functional: {
      heading: 'Funktional',
      says: [
        'Wenn Sie es erlauben, merkt sich die Konsole in Ihrem Browser, wie Sie sie eingerichtet haben, und Videos und Karten anderer öffnen sich an ihrem Platz.',
      ],
    },
    targeting: {
      heading: 'Werbung',
      says: [
        'Werbung steht auf diesen Seiten nur, wenn das Verzeichnis den Partner nennt, und sie erkennt einen Browser nur, wenn Sie sowohl Werbung als auch Dritte erlauben.',
      ],
    },
    thirdParty: {
      heading: 'Dritte',
      says: [
        'Die Seiten dieser Installation laden von anderswo nur, was von den im Verzeichnis genannten Ursprüngen kommt, und auch das nur, solange Sie es erlauben.',
      ],
    },
    choice: { heading: 'Ihre Wahl', says: [] },
    register: {
      heading: 'Das Verzeichnis',
      says: ['Alles, was die Seiten dieser Installation in einem Browser ablegen:'],
    },
  },
  columns: { name: 'Name', class: 'Klasse', provider: 'Anbieter', purpose: 'Wofür', lifetime: 'Wie lange' },
  ours: 'diese Installation',
  stored: {
    session: {
      class: 'unbedingt erforderliches Cookie',
      purpose: 'hält Sie angemeldet; gesetzt bei der Anmeldung',
      lifetime: 'höchstens {sessionDays} Tage, {idleDays} Tage ohne Benutzung',
    },
    layout: {
      class: 'funktional, lokaler Speicher',
      purpose: 'wie Sie die Konsole eingerichtet haben; abgelegt, wenn Sie es ändern',
      lifetime: 'bis Sie es löschen',
    },
    colours: {
      class: 'funktional, lokaler Speicher',
      purpose: 'hell oder dunkel; abgelegt, wenn Sie es wählen',
      lifetime: 'bis Sie es löschen',
    },
  },
  demands: {
    'CK-01':
      'Diese Richtlinie ist datiert und öffentlich und nennt jedes Cookie und jeden Tracker: Name, Klasse, Anbieter, Zweck und Dauer. Eine neue Fassung, die eine Klasse, eine Herkunft oder einen Zweck hinzufügt, fragt alle Besucher erneut.',
    'CK-02': 'Cookies merken sich Dinge wie Ihre Sprache oder dass Sie angemeldet sind.',
    'CK-03':
      'Was speichert oder wiedererkennt, folgt derselben Wahl wie Cookies: lokaler Speicher, Datenbanken im Browser, Pixel, Beacons, ergänzte Links, Skripte für Fingerabdrücke und in E-Mails die Messung von Öffnungen und Klicks.',
    'CK-04':
      'Unbedingt erforderliche Cookies werden nur gesetzt, wenn Sie etwas tun: Ihre Wahl treffen, sich anmelden, ein Formular ausfüllen. Sie lassen sich nicht abschalten.',
    'CK-05':
      'Unbedingt erforderliche Cookies enthalten nichts, woran Sie zu erkennen wären: einen zufälligen Wert oder eine einfache Wahl.',
    'CK-06':
      'Sie können Ihren Browser so einstellen, dass er diese Cookies blockiert oder Sie warnt. Dann erscheint jede Seite trotzdem und sagt, was nicht geht.',
    'CK-07':
      'Leistungs-Cookies zählen, wo sie erlaubt sind, Besuche und ihre Herkunft, damit eine Website gemessen und verbessert werden kann.',
    'CK-08':
      'Sie zeigen, welche Seiten am meisten und am wenigsten gelesen werden und wie sich Besucher auf einer Website bewegen.',
    'CK-09':
      'Was sie erfassen, wird sofort zusammengezählt und ist deshalb anonym: Von einzelnen Besuchern gibt es keine Aufzeichnung.',
    'CK-10': 'Erlauben Sie sie nicht, so ist nicht bekannt, dass Sie da waren, und nichts wird gemessen.',
    'CK-11':
      'Funktionale Cookies geben, wo sie erlaubt sind, mehr Funktionen und persönliche Einstellungen: Videos, Karten, Chats, gemerkte Wahlen. Wir oder Dritte, deren Dienste auf der Seite stehen, können sie setzen.',
    'CK-12':
      'Erlauben Sie sie nicht, so gehen manche oder alle dieser Dienste nicht. An ihrer Stelle steht, was von wem blockiert ist, und Sie können es dort erlauben.',
    'CK-13':
      'Werbe-Cookies setzen, wo sie erlaubt sind, benannte Werbepartner, die ein Profil Ihrer Interessen bilden und Ihnen auf anderen Websites Anzeigen zeigen können. Sie erkennen Browser und Gerät wieder; eine Adresse oder Nummer wird nie weitergegeben.',
    'CK-14': 'Erlauben Sie sie nicht, so sehen Sie weniger zielgerichtete Werbung. Sonst ändert sich nichts.',
    'CK-15':
      'Cookies Dritter kommen von einer anderen Domain als der Website, für Werbung und Marketing. Jede solche Herkunft ist angegeben, und der Browser selbst weist die anderen ab.',
    'CK-16':
      'Sie wählen nach Klassen und können Ihre Wahl jederzeit auf jeder Seite ändern. Ablehnen braucht nicht mehr Schritte als Annehmen, und ein Signal Ihres Browsers (Global Privacy Control) wird beachtet.',
  },
}
