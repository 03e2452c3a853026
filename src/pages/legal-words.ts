/** What stands around the published texts, in six languages. */

import type { TextLocale } from '#policy/texts/shape.ts'
import type { PolicyName } from '#policy/versions.ts'

type LegalWords = {
  readonly inForce: (version: string, date: string) => string
  readonly former: (version: string, date: string, until: string) => string
  readonly toCurrent: string
  readonly restates: Readonly<Record<PolicyName, string>>
  readonly changed: string
  readonly changes: Readonly<Record<PolicyName, string>>
  readonly contents: string
  readonly languages: string
  readonly earlier: string
  readonly also: string
  readonly onlyEnglish: string
  readonly carries: string
}

export const LEGAL_WORDS: Readonly<Record<TextLocale, LegalWords>> = {
  en: {
    inForce: (version, date) => `Version ${version}, in force since ${date}.`,
    former: (version, date, until) =>
      `Version ${version}, in force from ${date} to ${until}. It is not in force any more.`,
    toCurrent: 'The version in force',
    restates: {
      'anti-spam': 'It restates the founding Anti-Spam Policy of this product in our own words.',
      cookies: 'It restates the founding Cookie Policy, as updated on 28 June 2024, in our own words.',
      terms: 'These are the Terms of Service that the founding Anti-Spam Policy refers to.',
    },
    changed: 'What changed',
    changes: {
      'anti-spam': 'Each demand has its own sentence and address; the text is in six languages.',
      cookies:
        'What these pages do where you allow it is said: counting visits, opening frames of others, advertising of named partners.',
      terms: 'The suspension process is described step by step, with its deadlines; the text is in six languages.',
    },
    contents: 'Contents',
    languages: 'Languages',
    earlier: 'Earlier versions',
    also: 'See also',
    onlyEnglish: 'This version was published in English.',
    carries: 'Carries out',
  },
  fr: {
    inForce: (version, date) => `Version ${version}, en vigueur depuis le ${date}.`,
    former: (version, date, until) =>
      `Version ${version}, en vigueur du ${date} au ${until}. Elle n’est plus en vigueur.`,
    toCurrent: 'La version en vigueur',
    restates: {
      'anti-spam': 'Elle reformule avec nos propres mots la Politique anti-spam fondatrice de ce produit.',
      cookies:
        'Elle reformule avec nos propres mots la Politique relative aux cookies fondatrice, mise à jour le 28 juin 2024.',
      terms: 'Ce sont les Conditions d’utilisation auxquelles renvoie la Politique anti-spam fondatrice.',
    },
    changed: 'Ce qui a changé',
    changes: {
      'anti-spam': 'Chaque exigence a sa phrase et son adresse ; le texte existe en six langues.',
      cookies:
        'Il est dit ce que ces pages font si vous l’autorisez : compter les visites, ouvrir des cadres d’autres services, afficher la publicité de partenaires nommés.',
      terms:
        'La procédure de suspension est décrite étape par étape, avec ses délais ; le texte existe en six langues.',
    },
    contents: 'Sommaire',
    languages: 'Langues',
    earlier: 'Versions antérieures',
    also: 'Voir aussi',
    onlyEnglish: 'Cette version a été publiée en anglais.',
    carries: 'Met en œuvre',
  },
  de: {
    inForce: (version, date) => `Fassung ${version}, in Kraft seit dem ${date}.`,
    former: (version, date, until) => `Fassung ${version}, in Kraft vom ${date} bis zum ${until}. Sie gilt nicht mehr.`,
    toCurrent: 'Die geltende Fassung',
    restates: {
      'anti-spam': 'Sie gibt die ursprüngliche Anti-Spam-Richtlinie dieses Produkts in eigenen Worten wieder.',
      cookies: 'Sie gibt die ursprüngliche Cookie-Richtlinie, Stand 28. Juni 2024, in eigenen Worten wieder.',
      terms: 'Dies sind die Nutzungsbedingungen, auf die die ursprüngliche Anti-Spam-Richtlinie verweist.',
    },
    changed: 'Was sich geändert hat',
    changes: {
      'anti-spam':
        'Jede Anforderung hat ihren eigenen Satz und ihre eigene Adresse; es gibt den Text in sechs Sprachen.',
      cookies:
        'Es steht da, was diese Seiten tun, wenn Sie es erlauben: Besuche zählen, Rahmen anderer öffnen, Werbung genannter Partner zeigen.',
      terms:
        'Das Sperrverfahren ist Schritt für Schritt mit seinen Fristen beschrieben; es gibt den Text in sechs Sprachen.',
    },
    contents: 'Inhalt',
    languages: 'Sprachen',
    earlier: 'Frühere Fassungen',
    also: 'Siehe auch',
    onlyEnglish: 'Diese Fassung wurde auf Englisch veröffentlicht.',
    carries: 'Setzt um',
  },
  es: {
    inForce: (version, date) => `Versión ${version}, vigente desde el ${date}.`,
    former: (version, date, until) => `Versión ${version}, vigente del ${date} al ${until}. Ya no está en vigor.`,
    toCurrent: 'La versión vigente',
    restates: {
      'anti-spam': 'Reformula con nuestras propias palabras la Política antispam fundacional de este producto.',
      cookies:
        'Reformula con nuestras propias palabras la Política de cookies fundacional, actualizada el 28 de junio de 2024.',
      terms: 'Son las Condiciones del servicio a las que remite la Política antispam fundacional.',
    },
    changed: 'Qué ha cambiado',
    changes: {
      'anti-spam': 'Cada exigencia tiene su frase y su dirección; el texto está en seis idiomas.',
      cookies:
        'Se dice lo que estas páginas hacen si usted lo permite: contar visitas, abrir marcos de otros, mostrar publicidad de socios nombrados.',
      terms: 'El procedimiento de suspensión se describe paso a paso, con sus plazos; el texto está en seis idiomas.',
    },
    contents: 'Contenido',
    languages: 'Idiomas',
    earlier: 'Versiones anteriores',
    also: 'Véase también',
    onlyEnglish: 'Esta versión se publicó en inglés.',
    carries: 'Desarrolla',
  },
  it: {
    inForce: (version, date) => `Versione ${version}, in vigore dal ${date}.`,
    former: (version, date, until) => `Versione ${version}, in vigore dal ${date} al ${until}. Non è più in vigore.`,
    toCurrent: 'La versione in vigore',
    restates: {
      'anti-spam': 'Riformula con parole nostre la Politica antispam fondativa di questo prodotto.',
      cookies: 'Riformula con parole nostre la Politica sui cookie fondativa, aggiornata il 28 giugno 2024.',
      terms: 'Sono i Termini di servizio a cui rinvia la Politica antispam fondativa.',
    },
    changed: 'Che cosa è cambiato',
    changes: {
      'anti-spam': 'Ogni requisito ha la sua frase e il suo indirizzo; il testo è in sei lingue.',
      cookies:
        'È detto che cosa fanno queste pagine se lei lo consente: contare le visite, aprire riquadri di altri, mostrare pubblicità di partner nominati.',
      terms: 'La procedura di sospensione è descritta passo per passo, con le sue scadenze; il testo è in sei lingue.',
    },
    contents: 'Indice',
    languages: 'Lingue',
    earlier: 'Versioni precedenti',
    also: 'Si veda anche',
    onlyEnglish: 'Questa versione è stata pubblicata in inglese.',
    carries: 'Attua',
  },
  pt: {
    inForce: (version, date) => `Versão ${version}, em vigor desde ${date}.`,
    former: (version, date, until) => `Versão ${version}, em vigor de ${date} a ${until}. Já não está em vigor.`,
    toCurrent: 'A versão em vigor',
    restates: {
      'anti-spam': 'Reformula por palavras nossas a Política antispam fundadora deste produto.',
      cookies: 'Reformula por palavras nossas a Política de cookies fundadora, atualizada em 28 de junho de 2024.',
      terms: 'São os Termos do serviço para os quais remete a Política antispam fundadora.',
    },
    changed: 'O que mudou',
    changes: {
      'anti-spam': 'Cada exigência tem a sua frase e o seu endereço; o texto existe em seis línguas.',
      cookies:
        'Diz-se o que estas páginas fazem se o permitir: contar visitas, abrir molduras de outros, mostrar publicidade de parceiros nomeados.',
      terms: 'O processo de suspensão é descrito passo a passo, com os seus prazos; o texto existe em seis línguas.',
    },
    contents: 'Conteúdo',
    languages: 'Línguas',
    earlier: 'Versões anteriores',
    also: 'Ver também',
    onlyEnglish: 'Esta versão foi publicada em inglês.',
    carries: 'Concretiza',
  },
}

/** Each in its own language. */
export const LANGUAGE_NAMES: Readonly<Record<TextLocale, string>> = {
  en: 'English',
  fr: 'Français',
  de: 'Deutsch',
  es: 'Español',
  it: 'Italiano',
  pt: 'Português',
}
