import type { CookieWords } from '../words.ts'

export const de: CookieWords = {
  way: 'Cookies',
  blocked:
    'Wenn Ihr Browser Cookies blockiert, funktioniert diese Seite trotzdem; nur das Anmelden und das Merken Ihrer Entscheidungen gehen nicht, denn dafür sind Cookies da.',
  language: 'Sprache',
  providers: 'Alle Anbieter',
  settings: {
    title: 'Ihre Entscheidung über Cookies',
    says: 'Fünf Klassen, für jede eine Entscheidung. Was Sie hier ein- oder ausschalten, gilt auch für den Speicher Ihres Browsers und für alles, was von anderswo geladen wird.',
    nothing:
      'Diese Seiten verwenden nur, was unbedingt erforderlich ist. Derzeit gibt es nichts zu entscheiden, und niemand fragt Sie.',
    unused: 'Wird auf diesen Seiten derzeit nicht verwendet.',
    both: 'Werbung, die von der Domain eines anderen kommt, braucht beides: „Werbung“ und „Dritte“.',
    none: 'Sie haben nichts entschieden: Verwendet wird nur, was unbedingt erforderlich ist.',
    chosen: week => `Sie haben in der Woche vom ${week} entschieden.`,
    until: day => `Wenn sich nichts ändert, werden Sie vor dem ${day} nicht wieder gefragt.`,
    saved: 'Ihre Entscheidung gilt.',
    register: version => `Fassung ${version} des Verzeichnisses, wie sie jetzt gilt.`,
    receipt: 'Beleg für Ihre Entscheidung',
    back: 'Zurück zur Seite',
    columns: { domain: 'Domain', name: 'Name', provider: 'Anbieter', purpose: 'Zweck', lifetime: 'Dauer' },
  },
  notKept: {
    title: 'Ihr Browser hat Ihre Entscheidung nicht behalten',
    says: 'Er blockiert Cookies; deshalb kann Ihre Entscheidung nicht gemerkt werden, und anmelden kann sich niemand. Alles andere funktioniert, und verwendet wird nur, was unbedingt erforderlich ist.',
  },
  clearing: {
    title: 'Ihre Entscheidung gilt',
    says: 'Was für die ausgeschalteten Klassen in Ihrem Browser gespeichert war, wird entfernt.',
    goOn: 'Weiter',
  },
  notOurs: {
    title: 'Das kam nicht von unserer Seite',
    says: 'Die Seite von jemand anderem hat es geschickt; deshalb wurde nichts geändert. Entscheiden können Sie auf dieser Seite:',
  },
  receipt: {
    title: 'Beleg für Ihre Entscheidung',
    says: 'Er beweist, was entschieden wurde, unter welcher Fassung der Frage und in welcher Woche. Diese Website hat ihn signiert.',
    same: 'Über Sie sagt er nichts: Alle, die in jener Woche ebenso entschieden haben, haben Buchstabe für Buchstabe denselben Beleg.',
    none: 'Es gibt keine Entscheidung, für die es einen Beleg gäbe.',
    download: 'Beleg herunterladen',
    check: 'Jeder kann ihn prüfen, ohne uns zu fragen: Der Schlüssel steht in',
  },
  embed: {
    blocked: (title, provider) => `„${title}“ von ${provider} wird nicht gezeigt`,
    why: (className, origin) =>
      `Das würde von ${origin} geladen und gehört zur Klasse „${className}“, die Sie nicht erlaubt haben.`,
    once: 'Einmal laden',
    allow: className => `„${className}“ erlauben`,
    gpc: 'Global Privacy Control in Ihrem Browser hält es ausgeschaltet.',
  },
}
