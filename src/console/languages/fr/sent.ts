/** French of the screen of a started campaign. */

import type { Folders } from '../folders.ts'
import { counted, number } from '../../written.ts'

const tenths = new Intl.NumberFormat('fr', { minimumFractionDigits: 1, maximumFractionDigits: 1 })

export const tables = {
  'sent/words': {
    back: 'Campagnes',
    hold: 'Suspendre',
    goOn: 'Reprendre',
    cancel: 'Arrêter',
    cancelTitle: 'Arrêter cette campagne ?',
    cancelSays: pending =>
      `${counted(pending, 'destinataire ne la recevrait', 'destinataires ne la recevraient')} plus. Elle ne peut pas être reprise.`,
    keep: 'Ne pas arrêter',
    duplicate: 'Dupliquer',
    freezing: 'L’audience est en train d’être figée…',
    frozen: 'Destinataires',
    perMinute: count => `${counted(count, 'message', 'messages')} au cours de la dernière minute`,
    waits: (count, why) => `${counted(count, 'destinataire', 'destinataires')} en attente : ${why}. Reprise :`,
    waitsFor: {
      window: 'chez eux, ce n’est pas une heure que vous avez choisie',
      'quiet-hours': 'chez eux, il est trop tôt ou trop tard pour un SMS',
      experiment: 'la version qu’ils recevront n’est pas encore décidée',
      rescheduled: 'leur envoi a été reporté',
      'run-rate': 'cette campagne a atteint le nombre de messages par heure que vous avez choisi',
      'account-rate': 'ce compte envoie déjà tout ce qu’il peut à la fois',
      'route-rate': 'la voie d’envoi n’en accepte pas plus à la fois',
      'site-rate': 'leurs fournisseurs de messagerie n’en acceptent pas plus à la fois',
      'warm-up': 'une nouvelle voie d’envoi monte un peu chaque jour, et la part d’aujourd’hui est partie',
      cap: 'ils ont reçu récemment autant de SMS qu’il est permis là où ils sont',
      'slow-site': 'leurs fournisseurs de messagerie répondent lentement',
      'site-rests': 'leurs fournisseurs de messagerie ont demandé un délai',
      'no-dns-answer': 'rien n’indique pour l’instant quels serveurs reçoivent leur courrier',
      'no-route': 'aucune voie d’envoi ne mène à eux',
      'routes-rest': 'les voies d’envoi qui mènent à eux sont au repos',
    },
    watched: count =>
      `${counted(count, 'message est parti', 'messages sont partis')} en premier. Le reste attend ; vérification :`,
    stopped: 'Voir le dossier',
    started: 'Début :',
    finished: 'Fin :',
    course: 'Déroulement',
    courseSays: (accepted, frozen) =>
      `${counted(accepted, 'message accepté', 'messages acceptés')} par les serveurs des destinataires, sur ${number.format(frozen)}.`,
    courseOfTexts: (accepted, frozen) =>
      `${counted(accepted, 'SMS accepté', 'SMS acceptés')} par les opérateurs, sur ${number.format(frozen)}.`,
    handedOver: 'Acceptés par les opérateurs',
    nothingYet: 'Rien n’est encore parti.',
    why: 'Ce qui n’est pas arrivé, et pourquoi',
    reason: 'Motif',
    count: 'Destinataires',
    result: 'Résultat',
    after: 'Par la suite',
    left: count =>
      `${counted(count, 'personne s’est désinscrite', 'personnes se sont désinscrites')} de cette finalité depuis.`,
    nobodyLeft: 'Personne ne s’est désinscrit de cette finalité depuis.',
    measured: 'Ouvertures et clics',
    ofAgreed: count =>
      count === 0
        ? 'Aucun de ses destinataires n’avait accepté la mesure des ouvertures et des clics : on n’en sait donc rien.'
        : `Sur ${counted(count, 'personne qui a accepté', 'personnes qui ont accepté')} la mesure des ouvertures et des clics. Des autres, on ne sait rien.`,
    measuredOfTexts: 'Clics',
    ofAgreedByText: count =>
      count === 0
        ? 'Aucun de ses destinataires n’avait accepté la mesure des clics dans les SMS : on n’en sait donc rien.'
        : `Sur ${counted(count, 'personne qui a accepté', 'personnes qui ont accepté')} la mesure des clics dans les SMS. Des autres, on ne sait rien.`,
    opened: 'Ont ouvert',
    clicked: 'Ont suivi un lien',
    share: (part, whole) => `${number.format(part)} sur ${number.format(whole)}`,
    machines: count => `Plus ${counted(count, 'fois', 'fois')} par des scanners et autres programmes.`,
    link: 'Lien',
    people: 'Personnes',
    times: 'Fois',
    byMachines: 'Programmes',
    eachTheirOwn: 'Une destination propre à chaque destinataire',
    links: 'Où mènent les liens',
    noLinks: 'Aucun lien, hors ceux qui terminent chaque message.',
    revision: n => `Révision ${n}`,
    sameAs: 'Elle ne change plus. SHA-256 de ce qui a été envoyé :',
    explain: 'Pourquoi un contact la reçoit-il, ou non ?',
    gets: 'Le contrôle d’envoi la laisserait passer maintenant.',
    getsNot: 'Le contrôle d’envoi ne la laisserait pas passer maintenant.',
    notInAudience: 'Ce contact ne répond pas au filtre de la campagne.',
    wasFrozen: 'Ce contact était parmi les destinataires.',
    wasNotFrozen: 'Ce contact n’était pas parmi les destinataires quand l’audience a été figée.',
    became: (result, reason) => `Résultat : ${result}${reason === '' ? '' : `, ${reason}`}.`,
    notPassed: 'Pas encore vérifié',
    until: 'Jusqu’à :',

    perHour: 'Messages par heure',
    asFast: 'Aussi vite que possible',
    paceSet: 'Pris en compte partout en moins d’une seconde.',
    setPace: 'Appliquer',

    compared: 'Comparaison des versions',
    text: 'Version',
    sent: 'Envois',
    counts: { clicks: 'Clics', unsubscribes: 'Désinscriptions', complaints: 'Plaintes' },
    of: 'Sur',
    shareOf: 'Part, et intervalle de confiance à 95 %',
    percent: share => `${tenths.format(share * 100)} %`,
    between: (low, high) => `${tenths.format(low * 100)} à ${tenths.format(high * 100)} %`,
    waiting: count => `${counted(count, 'personne attend', 'personnes attendent')} la décision.`,
    takeText: letter => `Envoyer ${letter} aux autres`,
    isSent: 'va aux autres',
  },

  'sent/texts': {
    title: 'Par pays',
    none: 'Rien n’est encore parti.',
    country: 'Pays',
    anywhere: 'Aucun pays',
    texts: 'SMS',
    delivered: 'Remis',
    undelivered: 'Non remis',
    messages: 'Messages',
    cost: 'Coût',
    codes: 'Réponses des opérateurs',
    code: 'Code',
    became: 'Suite',
    why: 'Signification',
    text: 'Le SMS',
  },
} satisfies Folders['sent']
