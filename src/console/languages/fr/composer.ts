/** French of the composer. */

import type { Folders } from '../folders.ts'
import { counted, number } from '../../written.ts'

const listed = new Intl.ListFormat('fr')
const DAYS = ['lun.', 'mar.', 'mer.', 'jeu.', 'ven.', 'sam.', 'dim.']

export const tables = {
  'composer/findings': { error: 'Erreur', warning: 'Avertissement', hint: 'Conseil' },

  'composer/words/composerWords': {
    back: 'Campagnes',
    name: 'Nom de la campagne',
    test: 'M’envoyer un test',
    tested: to => `Un test est en route vers ${to}.`,
    review: 'Vérifier et envoyer',

    details: 'Détails',
    purpose: 'Finalité',
    purposeHint: 'Seules les personnes qui y ont consenti peuvent recevoir cet envoi',
    choose: 'Choisir…',
    noPurpose: 'Aucune finalité n’est encore publiée.',
    makePurpose: 'En créer une',
    fromName: 'Expéditeur',
    fromAddress: 'Adresse',
    replyTo: 'Réponses à',
    replyToHint: 'Vide : à l’adresse d’envoi',
    subject: 'Objet',
    preheader: 'Texte d’aperçu',
    preheaderHint: 'Affiché à côté de l’objet dans la plupart des messageries',
    locale: 'Langue',
    insert: 'Insérer une valeur',

    audience: 'Audience',
    reaches: count =>
      count === 1
        ? 'Une personne recevra cette campagne'
        : `${counted(count, 'personne recevra', 'personnes recevront')} cette campagne`,
    ofActive: (active, pending) =>
      `${counted(active, 'personne a consenti à cette finalité et confirmé', 'personnes ont consenti à cette finalité et confirmé')}${
        pending === 0
          ? '.'
          : ` ; ${counted(pending, 'n’a pas encore confirmé et ne recevra rien.', 'n’ont pas encore confirmé et ne recevront rien.')}`
      }`,
    everybody: 'Toutes les personnes qui ont consenti',
    addCondition: 'Affiner',
    removeCondition: 'Retirer cette condition',
    onLocale: 'Langue',
    onAttribute: 'Donnée fournie',
    onSignedUp: 'Inscription',
    onForm: 'Inscription par',
    equals: 'est',
    contains: 'contient',
    before: 'avant',
    after: 'après',
    attribute: 'Nom du champ',
    value: 'Valeur',
    date: 'Jour',

    content: 'Contenu',
    format: 'Format',
    converted: format =>
      format === 'HTML'
        ? 'Le contenu est maintenant en HTML.'
        : `Le contenu est maintenant en ${format} : les mots sont gardés, la mise en forme ne l’est pas.`,
    convertedBack: 'Annuler',
    notConverted: why => `Le contenu est resté tel quel. ${why}`,
    formatOnly: format => `Le lire comme ${format}`,
    text: 'Texte',
    textAuto: 'La partie texte est tirée du message. Rédigez la vôtre si vous la voulez différente.',
    textOwn: 'Rédiger la mienne',
    textDrop: 'La tirer à nouveau du message',

    preview: 'Aperçu',
    asReader: name => `Tel que ${name} le recevra`,
    asOther: name => `Tel que ${name} le lirait, sans le recevoir`,
    asSample: 'Pour une personne fictive : personne ne le recevrait encore',
    asWhom: 'Lire à la place d’un contact',
    asAnybody: 'À la place d’un destinataire quelconque',
    width: 'Largeur',
    phone: 'Téléphone',
    tablet: 'Tablette',
    desktop: 'Ordinateur',
    shade: 'Affichage',
    light: 'Clair',
    dark: 'Sombre',
    bare: 'Sans images',
    plain: 'Texte',
    empty: '(vide)',

    preflight: 'Vérification avant envoi',
    allClear: 'Rien ne s’oppose à l’envoi.',
    errors: count => `${counted(count, 'point', 'points')} à corriger avant l’envoi`,
    show: 'Voir',
    showWhat: says => `Voir : ${says}`,
    settings: 'Paramètres',
    status: 'Conformité',
    fix: text => `Écrire « ${text} »`,
    absentTitle: 'Pas encore vérifié',
    absentSays: 'Ces vérifications n’existent pas encore, rien ne les a donc passées :',
    size: kb => `${kb} Ko de HTML ; les messageries coupent à 102`,

    sendTitle: 'Envoyer cette campagne',
    sendTo: 'À',
    sendWhat: 'Objet',
    sendFrom: 'De',
    sendNow: count => `Envoyer maintenant à ${counted(count, 'personne', 'personnes')}`,
    sendNote:
      'Le consentement de chaque personne est vérifié de nouveau au moment où son message part. Qui le retire d’ici là ne reçoit rien.',
    mendFirst: 'À corriger d’abord :',
  },

  'composer/sending-words': {
    title: 'Mode d’envoi',
    perHour: 'Messages par heure',
    perHourHint: 'Modifiable pendant l’envoi',
    asFast: 'Aussi vite que possible',
    hours: 'Seulement à certaines heures',
    hoursHint: 'À l’heure locale de chaque destinataire',
    from: 'De',
    to: 'À',
    endsAfter: 'La fin doit suivre le début',
    zone: 'Fuseau horaire quand le lieu est inconnu',
    days: 'Jours',
    dayNames: DAYS,
    tags: 'Indiquer à notre site d’où viennent les visites',
    tagsHint: 'Paramètres UTM dans chaque lien qui n’en a pas ; les mêmes pour tous les destinataires',
    tagNames: { source: 'Source', medium: 'Support', campaign: 'Campagne' },
    tagFlaw: 'Une valeur, sans balise de fusion',
    tagged: 'Un lien devient alors',
    compare: 'Comparer d’abord plusieurs versions',
    compareHint:
      'Une partie de l’audience reçoit l’une des versions au hasard ; les autres destinataires attendent le résultat',
    ownText: 'la version rédigée',
    subject: 'Objet',
    fromName: 'Expéditeur',
    preheader: 'Texte d’aperçu',
    likeA: 'Comme A',
    another: 'Ajouter une version',
    without: letter => `Sans ${letter}`,
    measure: 'La meilleure obtient',
    measures: { clicks: 'plus de clics', unsubscribes: 'moins de désinscriptions', complaints: 'moins de plaintes' },
    clicksHint:
      'Seulement parmi les personnes qui ont accepté la mesure des clics ; la vérification avant envoi dit s’il y en a',
    share: 'Comparer sur',
    shareHint: 'De l’audience',
    after: 'Décider après',
    afterHint: 'Heures après le premier message',
    decides: 'Décision prise par',
    deciders: { itself: 'les chiffres, automatiquement', person: 'l’un de nous, une fois les chiffres établis' },
    fallback: 'Sans différence nette, envoyer',

    compared: 'Versions',
    comparedSays: ({ others, share, decide_after_hours: hours, decides }) => {
      const texts = listed.format([...'ABCDE'].slice(0, others.length + 1))
      if (share === 100) return `${texts} sont envoyées à toute l’audience, une au hasard par personne.`
      const then = `après ${counted(hours, 'heure', 'heures')}`
      return decides === 'itself'
        ? `${texts} sont envoyées d’abord à ${share} % ; ${then}, la meilleure va aux autres.`
        : `${texts} sont envoyées d’abord à ${share} % ; ${then}, l’un de vous décide laquelle va aux autres.`
    },
    hoursTitle: 'Heures',
    hoursSays: ({ from, to, days }) =>
      `De ${from} à ${to}, ${
        days.length === DAYS.length ? 'tous les jours' : listed.format(days.map(day => DAYS[day - 1] ?? ''))
      }, à l’heure locale de chaque destinataire.`,

    whenTitle: 'Quand',
    now: 'Maintenant',
    later: 'À une date',
    local: 'À l’heure de chacun',
    at: 'Jour et heure',
    atHere: zone => `À votre heure (${zone})`,
    atTheirs: 'À l’heure locale de chaque destinataire : ceux de l’est le reçoivent d’abord',
    schedule: 'Programmer',
    takes: 'Durée de l’envoi',
    people: count => counted(count, 'personne', 'personnes'),
    pace: (perHour, by) =>
      perHour === null
        ? 'Aussi vite que possible ; aucun rythme observé pour l’instant'
        : `Environ ${number.format(perHour)} par heure, ${by}`,
    boundBy: {
      campaign: 'selon cette campagne',
      account: 'selon la limite du compte',
      route: 'selon la limite de la voie d’envoi',
      seen: 'd’après le rythme récent',
    },
    ends: 'Fin estimée :',
    closed: 'Il commence en dehors des heures choisies. Les premiers partent :',
    late: count =>
      `${counted(count, 'personne ne recevrait pas', 'personnes ne recevraient pas')} le message avant son expiration. Envoyez plus vite ou sur plus d’heures.`,

    begins: 'Début :',
    theirClock: local => `quand il est ${local.replace('T', ', ')} chez chaque destinataire`,
    takeBack: 'Revenir au brouillon',
    beginNow: 'Commencer maintenant',
    move: 'Commencer à un autre moment',
    back: 'Campagnes',
    failed: 'L’envoi n’a pas commencé comme prévu :',
  },

  'composer/text-words': {
    tested: to => `Un test est en route vers ${to}.`,
    testedInside: 'Un test est en route vers le téléphone d’essai.',
    testPhone: 'Tests vers mon téléphone',
    testPhoneProven: to => `Tests vers ${to}`,
    sender: 'Expéditeur',
    senderHint: 'Un numéro, un numéro court ou des lettres',
    noSender: 'Aucun expéditeur de SMS pour l’instant.',
    makeSender: 'En ajouter un',
    state: { proven: '', waiting: ' (pas encore vérifié)', refused: ' (refusé)' },
    text: 'Texte',
    textHint: 'Le nom de l’expéditeur et le moyen de se désinscrire s’y ajoutent ; ils comptent.',
    left: count => counted(count, 'caractère restant', 'caractères restants'),
    parts: count => counted(count, 'message', 'messages'),
    encoding: (name, units) => `${name === 'gsm7' ? 'GSM-7' : 'UCS-2'}, ${number.format(units)} utilisés`,
    dear: room =>
      `Ces caractères ne font pas partie de ceux des SMS : un message n’en contient plus que ${number.format(room)} au lieu de 160.`,
    repair: 'Tout remplacer',
    misspelt: 'orthographe différente',
    nothing: 'aucun équivalent',
    put: (char, by) => (by === '' ? `Supprimer ${char}` : `Remplacer ${char} par ${by}`),
    sites: 'Sites de tiers',
    sitesHint: 'Un SMS mène à vos propres sites. Pour les autres, dites pourquoi : la personne qui l’examine le lit.',
    site: 'Site',
    why: 'Pourquoi il y mène',
    addSite: 'Ajouter un site',
    dropSite: site => `Retirer ${site || 'ce site'}`,
    measure: 'Mesurer les liens',
    measureHint:
      'Les personnes qui ont accepté cette mesure par SMS reçoivent des liens courts de la plateforme. Toutes les autres reçoivent vos liens tels quels, et nul ne voit si elles les suivent.',
    ofMeasured: 'Avec liens courts :',
    phone: 'Sur un téléphone',
    which: 'Quel SMS',
    first: 'Le premier',
    later: 'Les suivants',
    measured: 'Liens courts',
    nthSays:
      'Le moyen de se désinscrire figure dans le premier SMS à une personne, puis aussi souvent que le prévoit l’expéditeur.',
    from: 'Expéditeur',
    cost: 'Coût',
    costAtMost: 'Au plus : avec le moyen de se désinscrire dans chaque SMS',
    about: 'Estimation d’après une partie des destinataires',
    country: 'Pays',
    people: 'Personnes',
    measuredSome: count => `${counted(count, 'personne reçoit', 'personnes reçoivent')} des liens courts.`,
    messages: 'Messages',
    price: 'Prix',
    sum: 'Coût',
    anywhere: 'Aucun pays',
    unpriced: count =>
      `${counted(count, 'message n’a', 'messages n’ont')} pas de prix : indiquez-le dans la voie d’envoi.`,
    notYet: 'Choisissez une finalité et un expéditeur pour voir le coût.',
    stopped: {
      'not-proven': 'expéditeur non vérifié',
      'not-for-country': 'expéditeur non prévu pour ce pays',
      'not-accepted-there': 'type d’expéditeur non admis',
      'not-registered': 'non enregistré dans ce pays',
      'no-country': 'aucune voie',
      none: 'aucune voie ouverte',
    },
  },
} satisfies Folders['composer']
