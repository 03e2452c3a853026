/** French of the screens of purposes. */

import type { Folders } from '../folders.ts'
import { counted } from '../../written.ts'

export const tables = {
  'purpose/words': {
    title: 'Finalités',
    says: 'À quoi servent les messages, dans les mots auxquels on consent. Chacune a sa propre case.',
    make: 'Nouvelle finalité',
    name: 'Nom',
    channels: 'Canaux',
    state: 'État',
    people: 'Personnes actives',
    changed: 'Modifiée',
    unnamed: 'Sans nom',
    noneTitle: 'Aucune finalité',
    noneSays:
      'Une finalité dit quels messages on recevra, dans quel but et à quel rythme : « Torréfactions de la semaine : nouveaux cafés et recettes, au plus une fois par semaine ». Un formulaire la propose ensuite.',
    all: 'Toutes',
    inUse: 'Actives',
    archived: 'Archivées',
    archiving: 'Archivage',
    show: 'Afficher',

    kind: 'Qui écrit',
    kinds: {
      marketing: 'Vous : vos messages',
      partner: 'Un partenaire : ses propres messages',
      tracking: 'Personne : vous observez qui ouvre et qui clique',
    },
    nameHint: 'Ce que voient les lecteurs : « Torréfactions de la semaine »',
    description: 'Quels messages',
    descriptionHint: 'À quel sujet, et de quelle sorte : « Nouveaux cafés, recettes et offres de notre boutique »',
    howOften: 'Au plus',
    per: 'par',
    periods: { day: 'jour', week: 'semaine', month: 'mois', year: 'an' },
    often: 'La fréquence, en toutes lettres',
    slug: 'Identifiant',
    slugHint: 'Son nom dans chaque preuve. Il ne change plus une fois la finalité publiée.',
    slugFixed: 'Il figure dans les preuves et ne change plus.',
    begin: 'Créer',

    back: 'Finalités',
    rules: 'Ce qu’elle permet',
    channelNames: { email: 'E-mail', sms: 'SMS', call: 'Appels' },
    channelsHint:
      'Chaque canal a sa propre case sur chaque formulaire. Les SMS et les appels demandent un numéro, et disent ce que la loi exige.',
    boundHint: 'Le système respecte cette limite. La phrase, dans chaque langue, dit la même chose.',
    wordsTitle: 'Ce que l’on lit',
    wordsSays:
      'Les mêmes mots figurent à côté de chaque case de cette finalité. Un formulaire peut la proposer dans les langues présentes ici.',
    missing: 'Non rédigé',
    write: (language: string) => `Rédiger : ${language}`,
    drop: (language: string) => `Retirer : ${language}`,
    dropped: (language: string) => `${language} : langue retirée.`,
    length: (count: number, most: number) => `${count} caractères sur ${most}`,

    publish: 'Publier',
    publishTitle: 'Publier cette finalité',
    publishFirst:
      'Les formulaires peuvent dès lors la proposer. Ce qui est publié ne change jamais : cela fait partie de chaque preuve.',
    publishNext: (v: number) =>
      `La version ${v} reste telle quelle, mot pour mot, et ce à quoi l’on a consenti aussi. Qui a consenti à la version ${v} n’a pas consenti à la version ${v + 1} : une finalité plus large demande une nouvelle case cochée.`,
    publishForms: (v: number) =>
      `Les formulaires continuent de proposer la version ${v} tant que vous n’y placez pas la nouvelle. Les campagnes de la nouvelle version atteignent les personnes qui cochent la nouvelle case.`,
    published: (v: number) => `La version ${v} est publiée.`,
    widerTitle: (v: number) => `On a consenti à la version ${v}, et à rien d’autre`,
    versions: 'Versions',
    versionsSays: 'Ce qui a été publié, mot pour mot. Rien ici ne peut être modifié.',
    noVersions: 'Rien n’est encore publié ; la finalité ne peut donc être proposée à personne.',
    versionOf: (v: number) => `Version ${v}`,
    bound: (count: number, per: string) => `au plus ${count} par ${per}`,

    archive: 'Archiver',
    wasArchived: (name: string) =>
      `« ${name} » est archivée : aucun formulaire ne peut la proposer. Consentements et preuves demeurent.`,
    archivedSays:
      'Cette finalité est archivée. Aucun formulaire ne peut la proposer ; consentements et preuves demeurent.',
    restore: 'Désarchiver',
    undo: 'Annuler',
    agreed: (count: number) => counted(count, 'personne a consenti et confirmé', 'personnes ont consenti et confirmé'),
  },
} satisfies Folders['purpose']
