/** French of deliverability. */

import type { Folders } from '../folders.ts'

export const tables = {
  'deliverability/deliverability': {
    title: 'Délivrabilité',
    says: 'Ce que les serveurs de chaque fournisseur ont fait de vos messages. Seul ce qui a quitté la plateforme est compté.',
    span: 'Période',
    days: n => `${n} jours`,
    provider: 'Fournisseur',
    all: 'Tous les fournisseurs',
    accepted: 'Acceptés',
    deferred: 'Différés',
    failed: 'Refusés',
    complaint: 'Plaintes',
    share: 'Refusés, %',
    table: 'Par fournisseur',
    course: 'Par jour',
    courseSays: (accepted, failed) => `Messages acceptés : ${accepted} ; refusés : ${failed}.`,
    reasons: 'Pourquoi des messages n’ont pas été acceptés',
    reason: 'Motif',
    result: 'Suite',
    count: 'Messages',
    rules: 'Ce que demandent les grands fournisseurs',
    rule: 'Règle',
    who: 'Demandé par',
    state: 'État',
    shows: 'Constat',
    states: { met: 'respectée', broken: 'non respectée', unknown: 'inconnu' },
    noneTitle: 'Rien n’a encore quitté la plateforme',
    noneSays:
      'Ce qui reste dans la boîte d’essai ne dit rien des fournisseurs. Configurez une voie d’envoi et un domaine d’expédition dans Paramètres, Envoi.',
  },

  'deliverability/affected': {
    title: 'Destinataires',
    back: 'Délivrabilité',
    email: 'E-mail',
    said: 'Réponse du serveur',
    at: 'Quand',
    noneTitle: 'Personne',
    noneSays:
      'Il n’y a plus personne derrière ce nombre : les contacts supprimés sont comptés, mais ne sont plus nommés.',
  },

  'deliverability/reported': {
    title: domain => `Rapports sur ${domain}`,
    says: 'Les fournisseurs comptent ce qui est arrivé au nom de votre domaine, quel qu’en soit l’expéditeur ; les serveurs qui vous écrivent comptent comment leurs messages ont été chiffrés. Ils écrivent à l’adresse indiquée dans ses enregistrements DNS, ou vous déposez leurs fichiers.',
    back: 'Envoi',
    span: 'Période',
    days: n => `${n} jours`,
    bring: 'Déposer un rapport',
    taken: {
      dmarc: (org, n) => `Le rapport de ${org} (messages : ${n}) est conservé.`,
      tls: (org, n) => `Le rapport de ${org} sur le chiffrement (sessions : ${n}) est conservé.`,
    },
    again: 'Ce rapport était déjà là : il compte une seule fois.',
    course: 'Alignés ou non',
    courseSays: (good, bad) => `Messages reconnus comme les vôtres : ${good} ; non reconnus : ${bad}.`,
    aligned: 'Alignés',
    failed: 'Non alignés',
    sources: 'Provenance',
    source: 'Adresse',
    who: 'Qui',
    whos: { ours: 'vous', authorised: 'autorisé', forwarded: 'transféré', unknown: 'inconnu' },
    messages: 'Messages',
    explained: 'Signification',
    reporters: list => `Rapporté par ${list}.`,
  },

  'deliverability/encrypted': {
    title: 'Chiffrement des messages adressés au domaine',
    says: (good, bad) => `Sessions d’autres serveurs avec les vôtres réussies : ${good} ; échouées : ${bad}.`,
    succeeded: 'Chiffrées',
    failed: 'Échouées',
    failures: 'Nature des échecs',
    reporters: list => `Rapporté par ${list}.`,
    none: 'Personne n’a encore rapporté comment s’est passé le chiffrement des messages adressés au domaine.',
    result: 'Échec et serveur',
    sessions: 'Sessions',
    explained: 'Signification',
    unknown: 'par un serveur non nommé',
    results: {
      'starttls-not-supported': 'aucun chiffrement proposé',
      'certificate-host-mismatch': 'certificat pour un autre nom',
      'certificate-expired': 'certificat expiré',
      'certificate-not-trusted': 'certificat non reconnu',
      'validation-failure': 'pas d’accord sur le chiffrement',
      'tlsa-invalid': 'enregistrement TLSA discordant',
      'dnssec-invalid': 'DNSSEC non valide',
      'dane-required': 'DANE exigé',
      'sts-policy-fetch-error': 'politique MTA-STS introuvable',
      'sts-policy-invalid': 'politique MTA-STS non valide',
      'sts-webpki-invalid': 'certificat de la politique MTA-STS',
      unnamed: 'non précisé',
    },
  },

  'deliverability/no-reports': {
    title: 'Aucun rapport pour l’instant',
    toDo: 'Commencez par ceci, dans cet ordre. La plupart des fournisseurs écrivent une fois par jour ; un fichier que vous avez déjà reçu d’eux peut être déposé ici à tout moment.',
    whole:
      'Tout est en place dans le DNS. La plupart des fournisseurs écrivent une fois par jour : les premiers rapports arrivent d’ici demain.',
    steps: {
      'return-path': 'Pour que le courrier envoyé à l’adresse ci-dessous arrive ici, publiez le chemin de retour :',
      dmarc: 'Ajoutez l’adresse à « rua » dans l’enregistrement DMARC. S’il n’y en a pas encore, publiez celui-ci :',
      'tls-report':
        'Pour que les serveurs qui vous écrivent disent comment s’est passé le chiffrement de leurs messages, publiez :',
    },
    done: 'fait',
    address: 'Les rapports sont envoyés à',
    looked: 'Les mêmes enregistrements figurent dans',
    sending: 'Paramètres, Envoi',
    noName:
      'Les fournisseurs ne peuvent pas écrire ici : cette installation fonctionne sous une adresse introuvable de l’extérieur, et il n’y a donc rien à indiquer dans « rua ». Dès que son exploitant lui donne un nom (OPTIMAIL_PUBLIC_URL), les enregistrements à publier s’affichent ici. D’ici là, faites envoyer les rapports à l’une de vos boîtes et déposez les fichiers.',
  },
} satisfies Folders['deliverability']
