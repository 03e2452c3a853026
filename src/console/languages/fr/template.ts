/** French of the screens of templates. */

import type { sentWords } from '../../screens/template/sent-words.ts'
import type { actWords, templateWords } from '../../screens/template/words.ts'

/** Within a sentence. */
const within = (act: string) => act.charAt(0).toLowerCase() + act.slice(1)

export const tables = {
  'template/words/actWords': {
    order: 'Une commande',
    payment: 'Un paiement',
    booking: 'Une réservation',
    account: 'Son compte',
    'sign-in': 'Une connexion',
    question: 'Une question',
    rights: 'Une demande sur ses données',
  },

  'template/words/templateWords': {
    back: 'Transactionnel',
    register: 'Valider',
    registered: n => `La version ${n} est validée. Les messages partent désormais avec elle.`,
    archive: 'Archiver',
    letter: 'Ce qu’il dit',
    letterSays: 'Des mots simples. {{ name }} tient lieu d’une valeur, {{ reference }} du numéro de la commande.',
    subject: 'Objet',
    paragraphs: 'Paragraphes, séparés par une ligne vide',
    button: 'Texte du bouton',
    buttonHint: 'Vide : pas de bouton',
    language: 'Langue',
    addLanguage: 'Ajouter une langue',
    removeLanguage: 'Retirer cette langue',
    values: 'Valeurs',
    valuesSays:
      'Ce qui change d’un message à l’autre. Chaque valeur est envoyée avec le message, et vérifiée à ce moment.',
    valueName: 'Nom',
    kind: 'Type',
    sample: 'Exemple',
    addValue: 'Ajouter une valeur',
    removeValue: name => `Retirer ${name}`,
    kinds: {
      text: 'Une ligne de texte',
      note: 'Texte libre',
      date: 'Un jour',
      link: 'Cible du bouton',
      rows: 'Lignes d’un tableau',
    },
    rowsHint: 'Une entrée par ligne : libellé = valeur',
    hosts: 'Le bouton peut mener à',
    hostsHint: 'Noms de vos sites, séparés par des espaces',
    flaws: 'Ce qui empêche de le valider',
    good: 'Rien n’empêche de le valider.',
    preview: 'Aperçu',
    test: 'M’envoyer un test',
    tested: to => `Un test est en route vers ${to}.`,
    byProgram: 'Envoyer depuis votre programme',
    byProgramSays: 'Une requête par message. Les exemples sont là où votre programme met ses propres valeurs.',
    registerFirst: 'Il peut servir à l’envoi une fois validé. D’ici là, une telle requête est refusée.',
    id: 'ID du modèle',
    request: 'la requête',
    curlTo: 'ada@example.org',
    curlSays: act =>
      `« act » est ce que le destinataire a fait (${within(act)}) : le numéro que vous lui donnez, et quand cela a eu lieu. Le premier message lie ce numéro au destinataire. Sous la même Idempotency-Key, l’envoi n’a lieu qu’une fois, quel que soit le nombre de requêtes.`,
    byMail: 'De même par SMTP',
    byMailSays:
      'Pour un programme qui ne connaît qu’un serveur de messagerie. Son port est OPTIMAIL_SUBMISSION_PORT, qu’ouvre l’exploitant du serveur. Connectez-vous avec l’id d’une clé d’API (key_…) comme nom et la clé comme mot de passe, et remettez un destinataire à la fois. Les mots de l’e-mail lui-même ne sont pas envoyés : ceux du modèle le sont.',
    mail: 'l’e-mail',
    makeKey: 'Créer une clé autorisée à envoyer (campaigns.send)',
    locales: { en: 'Anglais', fr: 'Français', de: 'Allemand', es: 'Espagnol', it: 'Italien', pt: 'Portugais' },
  },

  'template/sent-words': {
    back: 'Transactionnel',
    sent: 'Envoyés',
    sentSays:
      'Les plus récents d’abord. Le contenu d’un message n’est pas conservé ; son destinataire l’est, pendant 30 jours.',
    nothing: 'Rien d’envoyé pour l’instant',
    nothingSays: 'Les messages envoyés par POST /v1/messages apparaissent ici.',
    recipient: 'Destinataire',
    notKept: 'Plus conservé',
    template: 'Modèle',
    anyTemplate: 'Tous les modèles',
    state: 'État',
    anyState: 'Tous les états',
    find: 'Adresse complète d’un destinataire',
    when: 'Quand',
    act: 'Se rapporte à',
    version: n => `version ${n}`,
    subject: 'Objet, tel que validé',
    test: 'Vers la boîte d’essai',
    id: 'ID du message',
    attempts: 'Tentatives',
    events: 'Suivi',
    measured: 'L’ouverture n’est pas mesurée : personne n’y a consenti.',
    contact: 'Ouvrir le contact',
    states: {
      queued: 'En attente',
      accepted: 'Remis',
      failed: 'Refusé',
      dropped: 'Abandonné',
      bounced: 'Retourné',
      complained: 'Signalé comme spam',
    },
    happened: {
      queued: 'Reçu de votre part',
      accepted: 'Accepté par son serveur',
      failed: 'Refusé par son serveur',
      dropped: 'Abandonné',
      bounced: 'Retourné',
      complained: 'Signalé comme spam',
    },
    reasons: {
      'too-late': 'Il n’a pas pu être envoyé pendant deux jours.',
      suppressed: 'L’adresse a été exclue entre-temps.',
      'account-closing': 'Le compte est en cours de fermeture.',
      'policies-not-accepted': 'Il attend que quelqu’un de ce compte accepte les politiques.',
      restricted: 'Il attend : une mesure interdit à ce compte d’envoyer de tels messages.',
      'domain-unproven': 'Il attend que le domaine de l’expéditeur soit vérifié.',
      'no-route': 'Il attend une voie d’envoi.',
    },
  },
} satisfies {
  'template/words/actWords': typeof actWords.en
  'template/words/templateWords': typeof templateWords.en
  'template/sent-words': typeof sentWords.en
}
