/** French of cases. */

import type { words as appeals } from '../../screens/case/appeals.tsx'
import type { words as page } from '../../screens/case/page.tsx'
import type { words as rest } from '../../screens/case/rest.tsx'
import type { words as told } from '../../screens/case/told.tsx'
import type { caseWords } from '../../screens/case/words.ts'
import { counted } from '../../written.ts'

export const tables = {
  'case/words': {
    kinds: {
      'embedding-tampered': 'Une page altère un formulaire',
      'import-untrue': 'Ce qui a été attesté d’un import est inexact',
      'over-threshold': 'Trop de retours',
      'part-stopped': 'La première partie d’une campagne a été mal reçue',
      'by-hand': 'Constat d’une personne',
    },
    tooMany: {
      'soft-bounce': 'Trop de messages différés',
      'hard-bounce': 'Trop d’adresses inexistantes',
      blocked: 'Trop de blocages par les serveurs destinataires',
      complaint: 'Trop de plaintes',
      trap: 'Adresses pièges touchées',
      unsubscribe: 'Trop de désinscriptions',
      'content-refused': 'Trop de textes refusés',
      'content-reviewed': 'Trop de textes à examiner',
      'proof-missing': 'Des preuves manquent',
      'proof-broken': 'Des preuves ne tiennent pas',
      'form-finding': 'Des pages ont modifié des formulaires',
      'import-finding': 'Des imports se sont révélés inexacts',
      'import-refused': 'Des listes inacceptables ont été apportées',
      'appeal-lost': 'Trop de recours rejetés',
    },
    states: { open: 'Ouvert', closed: 'Clos' },
    levels: {
      note: 'Note',
      warn: 'Avertissement',
      throttle: 'Ralentissement',
      restrict: 'Restriction',
      suspend: 'Suspension',
    },
    services: {
      email: 'e-mail',
      sms: 'SMS',
      imports: 'imports',
      forms: 'formulaires',
      automations: 'automatisations',
      transactional: 'messages transactionnels',
      'api-keys': 'clés d’API',
      tracking: 'mesure',
    },
    everything: 'tout le compte',
    steps: {
      opened: 'Dossier ouvert',
      imposed: 'Mesure imposée',
      lifted: 'Fin de la mesure',
      told: 'Notification envoyée',
      asked: 'Question posée',
      replied: 'Réponse reçue',
      attached: 'Document joint',
      appealed: 'Recours formé',
      escalated: 'Transmis à un responsable de la confiance',
      eased: 'Allégé, faute de décision à temps',
      decided: 'Recours tranché',
      released: 'Le reste a été libéré',
      planned: 'Retour planifié',
      advanced: 'Étape suivante du retour',
      repeated: 'Étape du retour refaite',
      ended: 'Retour interrompu',
      reinstated: 'Compte rétabli',
      closed: 'Dossier clos',
    },
    decisions: { stands: 'Mesure maintenue', lifted: 'Mesure levée', 'in-steps': 'Retour par étapes' },
    plans: { ahead: 'à venir', runs: 'en cours', passed: 'réussie', ended: 'interrompue' },
    self: 'décidé par soi-même',
    automated: 'décidé par les seuls chiffres',
    byPerson: 'décidé par une personne',
  },
  'case/page': { export: 'Exporter' },
  'case/told': {
    seen: 'Ce qui le montre',
    about: 'Objet',
    page: 'Page',
    opened: 'Ouvert',
    todo: 'Que faire',
    due: 'À corriger avant',
    form: 'Ouvrir le formulaire',
    review: 'Ouvrir le texte',
    measures: 'Ce qui s’applique en conséquence',
    measuresSays:
      'La désinscription, la page de préférences, les preuves, l’effacement et les exports fonctionnent toujours, quelle que soit la restriction.',
    until: 'fin :',
    ended: 'terminée',
    why: 'Motif ',
    endedWhy: 'Motif de la fin ',
    since: 'depuis',
    only: (domain: string) => `seulement ce qui vient de ${domain}`,
    plan: 'Le retour',
    planSays:
      'Chaque étape laisse partir davantage. La suivante commence quand celle-ci montre peu de plaintes et peu de retours.',
    step: 'Étape',
    share: 'Part du volume habituel',
    days: 'Jours',
    state: 'État',
    look: 'Vérification',
    files: 'Pièces jointes',
    gone: 'détruit à l’échéance',
    course: 'Déroulement',
    by: 'par',
    operator: 'l’exploitant',
    account: 'le compte',
    note: 'Note',
    closedBy: 'Clos par',
    closedAt: 'Clos',
  },
  'case/rest': {
    title: 'Le reste de la campagne',
    people: (n: number) => counted(n, 'destinataire vient', 'destinataires viennent') + ' après la première partie.',
    states: {
      held: 'Il est retenu jusqu’à ce qu’une personne habilitée le libère. Son expéditeur peut y mettre fin.',
      paused:
        'Il a été libéré après l’expiration de son délai et se trouve donc en pause : son expéditeur le poursuit ou y met fin.',
      goes: 'Il a été libéré. Chaque message passe le contrôle d’envoi, comme toujours.',
      over: 'Il a été abandonné. Plus rien n’en part.',
    },
    see: 'Ouvrir la campagne',
  },
  'case/appeals': {
    title: 'Recours',
    waits: 'Quelqu’un d’autre décide, au plus tard :',
    overdue: 'en retard',
    eased: 'allégé entre-temps',
  },
} satisfies {
  'case/words': typeof caseWords.en
  'case/page': typeof page.en
  'case/told': typeof told.en
  'case/rest': typeof rest.en
  'case/appeals': typeof appeals.en
}
