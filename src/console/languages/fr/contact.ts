/** French of the screen of one contact. */

import type { words as moving } from '../../screens/contact/moving.tsx'
import type { words as proof } from '../../screens/contact/proof.tsx'
import type { words as rights } from '../../screens/contact/rights.tsx'
import type { contactWords } from '../../screens/contact/words.ts'
import { counted, number } from '../../written.ts'

export const tables = {
  'contact/moving': {
    none: 'Sous une autre adresse, cette personne repart sans aucun consentement. Elle n’en a aucun à perdre aujourd’hui.',
    some: (count: number, purposes: string) =>
      `Sous une autre adresse, cette personne repart sans aucun consentement. ${counted(count, 'consentement reste attaché à l’ancienne et ne vaut plus pour personne', 'consentements restent attachés à l’ancienne et ne valent plus pour personne')} : ${purposes}. Elle seule peut consentir de nouveau.`,
  },
  'contact/proof': {
    choose: 'Choisir la forme de la preuve',
    format: 'Forme',
    ofChannel: (channel: string) => `Preuve : ${channel}`,
  },
  'contact/rights': {
    title: 'Ses droits',
    says: 'Tout ce que vous détenez sur cette personne, à lui remettre ; et l’effacement, si elle le demande.',
    access: 'Toutes ses données',
    erase: 'Effacer…',
    eraseTitle: 'Effacer cette personne',
    eraseSays: 'Elle l’a demandé, et c’est irréversible :',
    steps: {
      erase: [
        'Plus rien ne lui est envoyé, dès maintenant, et son adresse est exclue sous forme de hachage à clé.',
        'Le contact disparaît, avec tous les messages conservés qui lui ont été adressés.',
        'La clé des preuves de ses consentements est détruite. Sa preuve montre alors qu’il y a eu quelque chose, et rien de plus.',
        'Les preuves des autres, et le journal, restent tels quels.',
      ],
      archive: [
        'Plus rien ne lui est envoyé, dès maintenant, et son adresse est exclue sous forme de hachage à clé.',
        'Le contact disparaît, avec tous les messages conservés qui lui ont été adressés.',
        'Les preuves de ses consentements restent scellées tant qu’une réclamation est possible, selon vos règles de conservation.',
      ],
    },
    confirm: 'Effacer définitivement',
    done: 'La personne est effacée. La demande et sa réponse sont consignées.',
  },
  'contact/words': {
    back: 'Contacts',
    proof: 'Preuve d’opt-in',
    formats: {
      zip: ['Dossier de preuve (ZIP) ', 'tout, pour « optimail verify » ou tout autre outil, hors ligne'],
      pdf: ['Rapport (PDF) ', 'à lire et à imprimer'],
      json: ['Preuve (JSON) ', 'les événements et ce qu’ils révèlent'],
    },
    consents: 'Consentements',
    consentsSays: 'Où en est cette personne, dans les mots qu’elle a cochés.',
    noConsents: 'Cette personne n’a consenti à rien.',
    since: 'depuis',
    withdraw: 'Retirer',
    withdrawOf: (name: string) => `Retirer « ${name} »`,
    withdrawAll: 'Tout retirer',
    withdrawTitle: (name: string, channel: string) => `Retirer « ${name} » (${channel}) ?`,
    withdrawSays:
      'Faites-le si la personne l’a demandé. Elle n’en recevra plus rien, et personne ici ne peut revenir en arrière : elle seule peut consentir de nouveau.',
    withdrawAllTitle: (count: number) => `Retirer les ${number.format(count)} consentements ?`,
    withdrawAllSays: (names: string) =>
      `Faites-le si la personne l’a demandé : ${names}. Elle n’en recevra plus rien, et personne ici ne peut revenir en arrière : elle seule peut consentir de nouveau.`,
    withdrawn: (names: string) => `Retiré : ${names}. Seule la personne peut consentir de nouveau.`,
    timeline: 'Chronologie',
    timelineSays: 'Tout ce qui s’est passé ; chaque entrée est une feuille du journal.',
    quiet: 'Il ne s’est encore rien passé.',
    waiting: 'En attente du journal',
    erased: 'Effacé',
    leaf: (seq: number) => `Feuille ${seq}`,
    shown: 'Ce qui était affiché',
    shownTitle: (version: number) => `Le formulaire tel qu’il était affiché, version ${version}`,
    file: (name: string) => `Télécharger ${name}`,
    messages: 'Messages',
    messagesSays:
      'Ce qui a été envoyé à cette personne et ce qu’il en est advenu ; ouvertures et clics, si elle y a consenti.',
    message: 'Campagne',
    became: 'Résultat',
    when: 'Quand',
    did: {
      opened: (times: number) => `Ouvert ${counted(times, 'fois', 'fois')}`,
      clicked: (times: number) => `Suivi ${counted(times, 'fois', 'fois')} :`,
    },
    details: 'Détails',
    commitment: 'Engagement',
    profile: 'Profil',
    name: 'Nom',
    email: 'Adresse',
    emailHint: 'Sous une autre adresse, la personne repart sans aucun consentement : aucun n’est repris.',
    phone: 'Numéro de téléphone',
    phoneHint: 'Avec + et l’indicatif du pays. Sous un autre numéro, il n’y a aucun consentement.',
    phoneKinds: {
      mobile: 'Mobile',
      landline: 'Fixe',
      either: 'Mobile ou fixe',
      internet: 'Téléphone par Internet',
      unknown: 'Type inconnu',
    },
    channel: 'Canal',
    channelNames: { email: 'E-mail', sms: 'SMS', call: 'Appels' },
    locale: 'Langue',
    attributes: 'Attributs',
    noAttributes: 'Ce que l’on saisit dans les champs de vos formulaires apparaît ici.',
    save: 'Enregistrer',
    signedUp: 'Inscription',
    suppressedTitle: 'Rien n’est envoyé à cette adresse',
    reasons: {
      'soft-bounce': 'Les messages sont revenus à répétition : l’adresse est restée trop longtemps injoignable.',
      stop: 'Ce numéro a envoyé STOP avant que l’on sache quoi que ce soit de lui.',
      'hard-bounce': 'Un message est revenu : la boîte n’existe pas.',
      complaint: 'Cette personne s’est plainte d’un message.',
      request: 'Cette personne a demandé à ne plus jamais être contactée.',
      erasure: 'Cette personne a demandé à être effacée.',
      operator: 'Un utilisateur de ce compte l’a exclue.',
    },
    lift: 'Lever l’exclusion',
    suppress: 'Exclure cette adresse',
    suppressSays: 'Plus rien ne lui est envoyé, quels que soient les consentements de cette personne.',
    suppressed: 'L’adresse est exclue.',
    undo: 'Annuler',
  },
} satisfies {
  'contact/moving': typeof moving.en
  'contact/proof': typeof proof.en
  'contact/rights': typeof rights.en
  'contact/words': typeof contactWords.en
}
