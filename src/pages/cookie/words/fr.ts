import type { CookieWords } from '../words.ts'

export const fr: CookieWords = {
  way: 'Cookies',
  blocked:
    'Si votre navigateur bloque les cookies, cette page fonctionne quand même ; seules la connexion et la mémorisation de vos choix sont impossibles, car c’est à cela que servent les cookies.',
  language: 'Langue',
  providers: 'Tous les fournisseurs',
  settings: {
    title: 'Votre choix en matière de cookies',
    says: 'Cinq catégories, une décision pour chacune. Ce que vous activez ou désactivez ici vaut aussi pour le stockage dans votre navigateur et pour tout ce qui est chargé d’ailleurs.',
    nothing:
      'Ces pages n’utilisent que le strict nécessaire. Il n’y a actuellement rien à choisir, et personne ne vous pose de question.',
    unused: 'Non utilisés sur ces pages actuellement.',
    both: 'La publicité qui vient du domaine d’un autre acteur exige à la fois « Ciblage » et « Tiers ».',
    none: 'Vous n’avez rien choisi : seul le strict nécessaire est utilisé.',
    chosen: week => `Vous avez choisi pendant la semaine du ${week}.`,
    until: day => `Sauf changement, la question ne vous sera pas reposée avant le ${day}.`,
    saved: 'Votre choix est appliqué.',
    register: version => `Version ${version} du registre, telle qu’elle est en vigueur maintenant.`,
    receipt: 'Reçu de votre choix',
    back: 'Retour à la page',
    columns: {
      domain: 'Domaine',
      name: 'Nom',
      provider: 'Fournisseur',
      purpose: 'Finalité',
      lifetime: 'Durée de conservation',
    },
  },
  notKept: {
    title: 'Votre navigateur n’a pas retenu votre choix',
    says: 'Il bloque les cookies : votre choix ne peut donc pas être retenu et la connexion est impossible ; tout le reste fonctionne, et rien d’autre que le strict nécessaire n’est utilisé.',
  },
  clearing: {
    title: 'Votre choix est appliqué',
    says: 'Ce qui était conservé dans votre navigateur pour les catégories que vous avez désactivées est en cours de suppression.',
    goOn: 'Continuer',
  },
  notOurs: {
    title: 'Cela ne venait pas de notre page',
    says: 'La page de quelqu’un d’autre l’a envoyé, rien n’a donc été modifié. Vous choisissez sur cette page :',
  },
  receipt: {
    title: 'Reçu de votre choix',
    says: 'Il prouve ce qui a été choisi, sous quelle version de la question et pendant quelle semaine. Il est signé par ce site.',
    same: 'Il ne dit rien de vous : toutes les personnes qui ont fait le même choix cette semaine-là ont le même reçu, à la lettre près.',
    none: 'Il n’y a aucun choix dont on puisse donner un reçu.',
    download: 'Télécharger le reçu',
    check: 'Chacun peut le vérifier sans rien nous demander : la clé se trouve dans',
  },
  embed: {
    blocked: (title, provider) => `« ${title} » de ${provider} n’est pas affiché`,
    why: (className, origin) =>
      `Ce contenu serait chargé depuis ${origin} et relève de la catégorie « ${className} », que vous n’avez pas autorisée.`,
    once: 'Charger une fois',
    allow: className => `Autoriser « ${className} »`,
    gpc: 'Le signal Global Privacy Control de votre navigateur le maintient désactivé.',
  },
}
