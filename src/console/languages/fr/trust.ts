/** French of those who look after all accounts. */

import type { words as accounts } from '../../screens/trust/accounts.tsx'
import type { words as one } from '../../screens/trust/case.tsx'
import type { words as cases } from '../../screens/trust/cases.tsx'
import type { words as fields } from '../../screens/trust/measure-fields.tsx'
import type { words as opening } from '../../screens/trust/new-case.tsx'
import type { words as operators } from '../../screens/trust/operators.tsx'
import type { words as pick } from '../../screens/trust/pick-account.tsx'
import type { words as thresholds } from '../../screens/trust/thresholds.tsx'
import { counted, number } from '../../written.ts'

export const tables = {
  'trust/accounts': {
    title: 'Comptes par risque',
    says: 'Sur les 30 derniers jours : ce qui a été envoyé, ce qui est revenu et ce qui s’applique.',
    plot: 'Plaintes et volume',
    plotSays:
      'Un point par compte ayant envoyé des messages. Les lignes en pointillé indiquent où les plaintes ont des conséquences.',
    along: 'messages acceptés',
    up: 'plaintes',
    all: 'Tous les comptes',
    allSays: 'Ouvrez un compte pour ouvrir un dossier à son sujet.',
    name: 'Compte',
    accepted: 'Acceptés',
    step: 'En vigueur',
    noneTitle: 'Aucun envoi pour l’instant',
    noneSays: 'Un compte figure ici dès son premier envoi.',
    routes: 'Serveurs communs à plusieurs comptes',
    route: 'Serveur',
    accounts: 'Comptes',
  },
  'trust/case': {
    back: 'Dossiers et recours',
    decide: 'Trancher le recours',
    decideSays: 'Jamais la personne qui a imposé la mesure, ni celle qui forme le recours. Le compte lit votre motif.',
    decision: 'Décision',
    reason: 'Motif',
    decided: 'Le recours est tranché.',
    ask: 'Écrire au compte',
    text: 'Votre message',
    asked: 'Le message est envoyé.',
    impose: 'Imposer une mesure',
    imposeSays:
      'Elle prend effet partout en une seconde. La notification, avec votre motif, est envoyée aussitôt aux personnes du compte.',
    imposed: 'La mesure s’applique.',
    does: 'Imposer',
    lift: 'Lever une mesure',
    liftSays: 'Avec un motif, que le compte lira.',
    which: 'Mesure',
    lifted: 'La mesure a pris fin.',
    plan: 'Planifier le retour',
    planSays:
      '10 % du volume habituel pendant une semaine, 50 % pendant une semaine, puis la totalité ; chaque étape à condition que plaintes et retours restent rares.',
    planned: 'Le retour a commencé.',
    release: 'Libérer le reste',
    releaseSays: 'Il repart par le contrôle d’envoi, et le dossier est clos. Le compte lit votre motif.',
    released: 'Le reste est libéré.',
    close: 'Clore le dossier',
    closeHeld: 'Le reste de la campagne n’est pas envoyé et prend fin à l’expiration de son délai.',
    note: 'Note',
    closed: 'Le dossier est clos.',
  },
  'trust/cases': {
    title: 'Dossiers et recours',
    says: 'Ce qui a été constaté dans tous les comptes, ce qui en a résulté et le délai pour décider.',
    which: 'Quels dossiers',
    open: 'Ouverts',
    appeals: 'Recours',
    overdue: 'En retard',
    unmended: 'Non corrigés',
    closed: 'Clos',
    kind: 'Quoi',
    demand: 'Exigence',
    measure: 'Mesure',
    state: 'État',
    opened: 'Ouvert',
    decideBy: 'À trancher avant',
    late: 'en retard',
    noneTitle: 'Aucun dossier',
    noneSays: 'Rien de ce genre n’attend personne.',
    openOne: 'Ouvrir un dossier',
    cases: 'Dossiers en 90 jours',
    made: 'Recours',
    upheld: 'Levés ou allégés',
    hours: 'Délai médian de décision',
    reinstated: 'Rétablis',
  },
  'trust/measure-fields': {
    step: 'Mesure',
    services: 'Services concernés',
    all: 'Une suspension porte sur tout le compte.',
    domain: 'Seulement pour ce qui vient de ce domaine (facultatif)',
    until: 'Jusqu’au (facultatif)',
    untilSays: 'Elle prend alors fin d’elle-même. Sans date, elle dure jusqu’à ce que quelqu’un la lève.',
  },
  'trust/new-case': {
    back: 'Dossiers et recours',
    title: 'Ouvrir un dossier',
    says: 'Les personnes du compte sont aussitôt informées, dans leur langue, du constat et de ce qu’il faut faire.',
    account: 'Compte',
    demand: 'Exigence enfreinte',
    about: 'Objet',
    aboutSays: 'L’identifiant d’un élément du compte, ou quelques mots.',
    seen: 'Ce qui a été constaté',
    seenSays: 'Ne nommez personne : un dossier subsiste quand des personnes sont effacées.',
    todo: 'Que faire',
    open: 'Ouvrir le dossier',
  },
  'trust/operators': {
    title: 'Exploitants',
    says: 'Qui s’occupe de l’installation et de tous ses comptes. Personne n’agit sur son propre compte, ni ne change son propre rôle.',
    name: 'Nom',
    email: 'E-mail',
    role: 'Rôle',
    reviewer: 'Réviseur',
    'trust-lead': 'Responsable de la confiance',
    administrator: 'Administrateur',
    may: {
      reviewer: 'décide de ce qui attend dans la file d’examen et consulte les dossiers de tous les comptes',
      'trust-lead': 'impose et lève aussi des mesures, et tranche les recours',
      administrator: 's’occupe aussi du registre et de ses témoins, et désigne les exploitants',
    },
    take: 'Retirer le rôle',
    takeFrom: (name: string) => `Retirer le rôle à ${name}`,
    taken: (name: string) => `${name} n’est plus exploitant.`,
    give: 'Attribuer un rôle',
    giveSays: 'À une personne qui a un compte ici, ou y a été invitée. Le rôle prend effet dès sa prochaine requête.',
    save: 'Attribuer',
    given: (email: string) => `${email} a désormais ce rôle.`,
  },
  'trust/pick-account': {
    hint: 'Une partie de son nom, ou son identifiant',
    nothing: 'Aucun compte n’a ce nom ou cet identifiant.',
  },
  'trust/thresholds': {
    title: 'Seuils',
    says: 'Les mêmes pour tous les comptes. Une mesure marquée « sûr » exige que tout l’intervalle dépasse sa limite, pour qu’une poignée de messages n’enlève rien ; les autres suivent ce qui a été observé.',
    what: 'Quoi',
    within: 'Sur',
    least: 'Compte à partir de',
    steps: 'Entraîne',
    demand: 'Exigence',
    messages: (n: number) => counted(n, 'message', 'messages'),
    events: (n: number) => counted(n, 'événement', 'événements'),
    surely: 'sûr',
    from: (n: number) => `sur au moins ${number.format(n)}`,
    days: (n: number) => counted(n, 'jour', 'jours'),
  },
} satisfies {
  'trust/accounts': typeof accounts.en
  'trust/case': typeof one.en
  'trust/cases': typeof cases.en
  'trust/measure-fields': typeof fields.en
  'trust/new-case': typeof opening.en
  'trust/operators': typeof operators.en
  'trust/pick-account': typeof pick.en
  'trust/thresholds': typeof thresholds.en
}
