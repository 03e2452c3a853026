/** French of the consent ledger. */

import type { words as checks } from '../../screens/ledger/checks.tsx'
import type { words as find } from '../../screens/ledger/find.tsx'
import type { words as keys } from '../../screens/ledger/keys.tsx'
import type { words as ledger } from '../../screens/ledger/ledger.tsx'
import type { words as state } from '../../screens/ledger/state.tsx'
import type { words as witnesses } from '../../screens/ledger/witnesses.tsx'
import { counted, number } from '../../written.ts'

export const tables = {
  'ledger/checks': {
    title: 'Vérifier maintenant',
    says: 'Les événements de ce compte sont rouverts et rapprochés de la racine publiée. Ce qu’un serveur dit de lui-même n’est pas une preuve : chacun peut vérifier tout le journal de l’extérieur, avec « optimail log verify ».',
    own: 'Vérifier ce compte',
    all: 'Tout vérifier',
    asked: 'Demandée',
    what: 'Portée',
    account: 'Ce compte',
    everything: 'Tout',
    found: 'Résultat',
    holds: (n: number) => (n === 1 ? 'La seule entrée est intacte' : `Les ${number.format(n)} entrées sont intactes`),
    flaws: (n: number) => counted(n, 'anomalie', 'anomalies'),
    waiting: 'En attente',
    cancelled: 'Annulée',
    cancel: 'Annuler',
    progress: 'Progression',
  },
  'ledger/find': {
    title: 'Trouver une entrée',
    search: 'Adresse, numéro, événement, engagement ou indice',
    entry: 'Entrée',
    type: 'Événement',
    place: 'Dans la chaîne',
    of: (n: number, channel: string) => `${n} (${channel})`,
    commitment: 'Engagement',
    when: 'Quand',
    proof: 'Preuve',
    proofOf: (seq: number) => `Preuve d’inclusion de l’entrée ${seq}`,
    person: 'Contact',
    open: 'Ouvrir',
  },
  'ledger/keys': {
    title: 'Clés',
    says: 'Quiconque vérifie une preuve se fie à la clé du journal. Une nouvelle clé signe à côté de l’ancienne pendant un jour, pour que chacun puisse l’apprendre.',
    rotate: 'Remplacer une clé',
    key: 'Clé',
    use: 'Signe',
    log: 'Le journal',
    instance: 'Les exports',
    from: 'Depuis',
    until: 'Jusqu’au',
    inUse: 'En service',
    stolen: 'L’ancienne clé a été volée : elle prend fin maintenant',
    stolenSays: 'Ce qui est publié reste tel quel jusqu’à ce qu’un témoin connaisse la nouvelle clé.',
    next: 'Créer une nouvelle clé',
    under: 'Une clé du journal est en cours de remplacement',
    ends: 'L’ancienne clé prend fin d’elle-même',
    strangers: (names: readonly string[]) =>
      `Pas avant qu’un témoin connaisse la nouvelle. Communiquez-la à : ${names.join(', ')}.`,
    end: 'Mettre fin à l’ancienne clé',
  },
  'ledger/ledger': {
    title: 'Registre des consentements',
    says: 'Un seul journal pour l’installation. Chaque consentement, chaque formulaire et chaque acte en est une feuille ; rien n’y peut être modifié ni retiré, et chacun peut le vérifier.',
  },
  'ledger/state': {
    title: 'Le journal',
    held: 'Le journal n’est pas signé',
    heldSays:
      'Ce qui est dit entre-temps est conservé et attend ; il n’est possible d’écrire à aucun nouveau contact, et les retraits valent aussitôt.',
    accept: 'Continuer et accepter la perte',
    size: 'Entrées',
    signed: 'Dernière signature',
    served: 'Vu par un témoin',
    servedPlain: 'Visible par tous',
    lag: (n: number) => counted(n, 'entrée attend un témoin', 'entrées attendent un témoin'),
    covered: 'En entier',
    waiting: 'En attente du journal',
    parked: 'en suspens',
    root: 'Racine',
    checkpoint: 'Point de contrôle',
    checkpointSays: 'Ce que le journal a signé, et qui d’autre l’a signé. Toute preuve y mène.',
    policy: 'Politique de référence',
    policySays: 'À remettre à qui vérifiera vos preuves : on la compare avec chaque dossier reçu.',
    download: 'Télécharger la politique',
    journal: 'Journal de ce compte',
  },
  'ledger/witnesses': {
    title: 'Témoins',
    says: 'D’autres, qui cosignent le journal tant qu’il n’a fait que croître : un auditeur, un client, une autre installation. Avec l’un d’eux, une preuve montre quand une chose s’est passée, et nul ne peut se voir présenter une autre histoire.',
    add: 'Désigner un témoin',
    name: 'Témoin',
    state: 'État',
    size: 'A vu',
    entries: (n: number) => counted(n, 'entrée', 'entrées'),
    last: 'Dernière cosignature',
    none: 'Personne d’autre n’a vu ce journal',
    noneSays:
      'Les preuves portent « unwitnessed » et n’indiquent aucune date. L’exploitant de l’installation peut désigner un témoin.',
    noneOperator:
      'Un tiers exécute « optimail witness » et vous donne sa clé et son adresse. Désignez-le ici ; dès sa première cosignature, il fait partie de la politique.',
    vkey: 'Sa clé',
    vkeySays: 'Telle que le témoin l’affiche, après « vkey ».',
    url: 'Son adresse',
    nameIt: 'Désigner',
    remove: 'Retirer',
    removeOf: (name: string) => `Retirer ${name}`,
    removed: (name: string) => `${name} n’est plus témoin.`,
    undo: 'Annuler',
    stranger: 'ne connaît pas la nouvelle clé',
    states: {
      new: 'Pas encore sollicité',
      well: 'Cosigne',
      silent: 'Ne répond pas',
      refuses: 'Ne nous connaît pas',
      false: 'Répond de travers',
      clock: 'Autre heure',
      ahead: 'En a vu plus',
      forked: 'A vu un autre journal',
    },
  },
} satisfies {
  'ledger/checks': typeof checks.en
  'ledger/find': typeof find.en
  'ledger/keys': typeof keys.en
  'ledger/ledger': typeof ledger.en
  'ledger/state': typeof state.en
  'ledger/witnesses': typeof witnesses.en
}
