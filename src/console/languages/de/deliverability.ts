/** German of deliverability. */

import type { words as affected } from '../../screens/deliverability/affected.tsx'
import type { words as deliverability } from '../../screens/deliverability/deliverability.tsx'
import type { words as encrypted } from '../../screens/deliverability/encrypted.tsx'
import type { words as noReports } from '../../screens/deliverability/no-reports.tsx'
import type { words as reported } from '../../screens/deliverability/reported.tsx'

export const tables = {
  'deliverability/deliverability': {
    title: 'Zustellbarkeit',
    says: 'Was die Server jedes Anbieters mit Ihren Nachrichten gemacht haben. Gezählt wird nur, was die Plattform verlassen hat.',
    span: 'Zeitraum',
    days: n => `${n} Tage`,
    provider: 'Anbieter',
    all: 'Alle Anbieter',
    accepted: 'Angenommen',
    deferred: 'Verzögert',
    failed: 'Abgelehnt',
    complaint: 'Beschwerden',
    share: 'Abgelehnt, %',
    table: 'Nach Anbieter',
    course: 'Nach Tag',
    courseSays: (accepted, failed) => `Nachrichten angenommen: ${accepted}, abgelehnt: ${failed}.`,
    reasons: 'Warum Nachrichten nicht angenommen wurden',
    reason: 'Grund',
    result: 'Ergebnis',
    count: 'Nachrichten',
    rules: 'Was große Anbieter verlangen',
    rule: 'Regel',
    who: 'Verlangt von',
    state: 'Stand',
    shows: 'Befund',
    states: { met: 'erfüllt', broken: 'nicht erfüllt', unknown: 'unbekannt' },
    noneTitle: 'Noch hat nichts die Plattform verlassen',
    noneSays:
      'Was im Testpostfach bleibt, sagt nichts über Anbieter. Richten Sie unter Einstellungen, Versand einen Versandweg und eine Absenderdomain ein.',
  },

  'deliverability/affected': {
    title: 'Empfänger',
    back: 'Zustellbarkeit',
    email: 'E-Mail',
    said: 'Antwort des Servers',
    at: 'Wann',
    noneTitle: 'Niemand',
    noneSays: 'Hinter dieser Zahl steht niemand mehr: Gelöschte Kontakte werden gezählt, aber nicht genannt.',
  },

  'deliverability/reported': {
    title: domain => `Berichte über ${domain}`,
    says: 'Empfangende Server zählen, was im Namen Ihrer Domain kam, wer auch immer es gesendet hat; sendende zählen, wie ihre Mail an Sie verschlüsselt war. Sie schreiben an die Adresse, die in den DNS-Einträgen der Domain steht, oder Sie laden ihre Dateien hoch.',
    back: 'Versand',
    span: 'Zeitraum',
    days: n => `${n} Tage`,
    bring: 'Bericht hochladen',
    taken: {
      dmarc: (org, n) => `Der Bericht von ${org} ist gespeichert (Nachrichten: ${n}).`,
      tls: (org, n) => `Der Bericht von ${org} über die Verschlüsselung ist gespeichert (Sitzungen: ${n}).`,
    },
    again: 'Dieser Bericht war schon da: Er zählt einmal.',
    course: 'Übereinstimmend oder nicht',
    courseSays: (good, bad) => `Nachrichten als Ihre erwiesen: ${good}, nicht erwiesen: ${bad}.`,
    aligned: 'Stimmt überein',
    failed: 'Weicht ab',
    sources: 'Woher sie kamen',
    source: 'Adresse',
    who: 'Wer',
    whos: { ours: 'Sie', authorised: 'erlaubt', forwarded: 'weitergeleitet', unknown: 'unbekannt' },
    messages: 'Nachrichten',
    explained: 'Bedeutung',
    reporters: list => `Berichtet von ${list}.`,
  },

  'deliverability/encrypted': {
    title: 'Verschlüsselung der Mail an die Domain',
    says: (good, bad) => `Sitzungen anderer Server mit Ihren gelungen: ${good}, gescheitert: ${bad}.`,
    succeeded: 'Verschlüsselt',
    failed: 'Gescheitert',
    failures: 'Woran sie gescheitert sind',
    reporters: list => `Berichtet von ${list}.`,
    none: 'Noch hat niemand berichtet, wie die Verschlüsselung der Mail an die Domain verlief.',
    result: 'Fehler und Server',
    sessions: 'Sitzungen',
    explained: 'Bedeutung',
    unknown: 'durch einen nicht genannten Server',
    results: {
      'starttls-not-supported': 'keine Verschlüsselung angeboten',
      'certificate-host-mismatch': 'Zertifikat für anderen Namen',
      'certificate-expired': 'Zertifikat abgelaufen',
      'certificate-not-trusted': 'Zertifikat nicht vertrauenswürdig',
      'validation-failure': 'keine Einigung auf Verschlüsselung',
      'tlsa-invalid': 'TLSA-Eintrag passt nicht',
      'dnssec-invalid': 'DNSSEC ungültig',
      'dane-required': 'DANE verlangt',
      'sts-policy-fetch-error': 'MTA-STS-Richtlinie nicht gefunden',
      'sts-policy-invalid': 'MTA-STS-Richtlinie ungültig',
      'sts-webpki-invalid': 'Zertifikat der MTA-STS-Richtlinie',
      unnamed: 'nicht angegeben',
    },
  },

  'deliverability/no-reports': {
    title: 'Noch keine Berichte',
    toDo: 'Tun Sie zuerst dies, in dieser Reihenfolge. Die meisten Anbieter schreiben einmal am Tag; eine Datei, die Sie schon von ihnen haben, können Sie hier jederzeit hochladen.',
    whole: 'Im DNS steht alles. Die meisten Anbieter schreiben einmal am Tag: Die ersten Berichte kommen bis morgen.',
    steps: {
      'return-path': 'Damit Mail an die Adresse unten hier ankommt, veröffentlichen Sie den Rückweg:',
      dmarc:
        'Fügen Sie die Adresse bei „rua“ in den DMARC-Eintrag ein. Gibt es noch keinen, veröffentlichen Sie diesen:',
      'tls-report':
        'Damit sendende Server berichten, wie die Verschlüsselung ihrer Mail an Sie verlief, veröffentlichen Sie:',
    },
    done: 'erledigt',
    address: 'Berichte gehen an',
    looked: 'Dieselben Einträge stehen unter',
    sending: 'Einstellungen, Versand',
    noName:
      'Hierher können Anbieter nicht schreiben: Diese Installation läuft unter einer Adresse, die von außen niemand fände, also gibt es keine für „rua“. Sobald ihr Betreiber ihr einen Namen gibt (OPTIMAIL_PUBLIC_URL), stehen hier die Einträge, die zu veröffentlichen sind. Lassen Sie Berichte bis dahin an ein eigenes Postfach kommen und laden Sie die Dateien hoch.',
  },
} satisfies {
  'deliverability/deliverability': typeof deliverability.en
  'deliverability/affected': typeof affected.en
  'deliverability/reported': typeof reported.en
  'deliverability/encrypted': typeof encrypted.en
  'deliverability/no-reports': typeof noReports.en
}
