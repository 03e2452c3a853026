/** French of how an account stands. */

import type { words as check } from '../../screens/status/self-check.tsx'
import type { words as statement } from '../../screens/status/statement.tsx'
import type { words as status } from '../../screens/status/status.tsx'
import type { signalWords } from '../../screens/status/words.ts'
import { counted, number } from '../../written.ts'

export const tables = {
  'status/words': {
    signals: {
      accepted: 'Acceptés',
      'soft-bounce': 'Différés',
      'hard-bounce': 'Adresses inexistantes',
      blocked: 'Bloqués par les serveurs',
      complaint: 'Plaintes',
      trap: 'Adresses pièges',
      unsubscribe: 'Désinscriptions',
      'content-refused': 'Textes refusés',
      'content-reviewed': 'Textes à examiner',
      'proof-missing': 'Preuves manquantes',
      'proof-broken': 'Preuves invalides',
      'form-finding': 'Constats sur des formulaires',
      'import-finding': 'Constats dans des imports',
      'import-refused': 'Listes refusées',
      'appeal-lost': 'Recours rejetés',
    },
  },
  'status/status': {
    title: 'Conformité',
    says: 'La situation de ce compte au regard de la politique anti-spam, d’après les chiffres mêmes qui décident de lui.',
    policy: 'Lire la politique',
    cases: 'Dossiers et recours',
    good: 'Aucune restriction.',
    goodSays: 'Tous les services de ce compte fonctionnent.',
    holds: 'Ce qui s’applique',
    why: 'Pourquoi, que faire et comment former un recours',
    figures: 'Les chiffres et leurs seuils',
    figuresSays:
      'Le point est ce qui a été observé ; la bande, l’intervalle où se trouve sûrement la part réelle. Un avertissement suit le point. Ce qui enlève quelque chose exige que toute la bande dépasse le seuil : une poignée de messages ne décide donc de rien.',
    of: (events: number, of: number) => `${number.format(events)} sur ${number.format(of)}`,
    few: (least: string) => `Compte à partir de ${least}.`,
    atLeast: (events: number, of: number) =>
      of > 0 ? counted(of, 'message', 'messages') : counted(events, 'événement', 'événements'),
    since: 'depuis',
    over: 'Envois et retours',
    overSays: 'Sur les 30 derniers jours, par e-mail.',
    overNone: 'Rien n’est parti ces 30 derniers jours : ce qui reste dans la boîte d’essai ne compte pas.',
    day: 'Jour',
    screening: 'Ce qu’a dit le contrôle du contenu',
    screeningSays: 'Les textes de ce compte qui n’ont pas été simplement admis.',
    none: 'Tous les textes ont été admis jusqu’ici.',
    what: 'Quoi',
    demands: 'Exigences',
    state: 'État',
    opened: 'Quand',
    auto: 'automatique',
  },
  'status/statement': {
    back: 'Conformité',
    edit: 'Reprise d’un texte refusé',
    reason: 'Ce qui a été décidé',
    automated: 'Décision automatique ; personne n’a encore regardé.',
    person: 'Une personne a décidé.',
    asked: 'L’avis d’une personne a été demandé.',
    ask: 'Demander une personne',
    breaks: 'Ce qu’il enfreindrait',
    found: 'Ce qui a été relevé',
    open: 'Ouvrir l’élément concerné',
    at: 'Quand',
  },
  'status/self-check': {
    title: 'Essayer un texte',
    says: 'Ce que le contrôle du contenu en dirait. Rien n’est conservé.',
    subject: 'Objet',
    text: 'Texte',
    verdicts: {
      allow: 'Il serait admis.',
      review: 'Une personne le lirait d’abord.',
      refuse: 'Il serait refusé.',
    },
    marked: 'Passages relevés',
  },
} satisfies {
  'status/words': typeof signalWords.en
  'status/status': typeof status.en
  'status/statement': typeof statement.en
  'status/self-check': typeof check.en
}
