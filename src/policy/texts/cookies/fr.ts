import type { CookieText } from '../shape.ts'

export const fr: CookieText = {
  title: 'Politique relative aux cookies',
  opening:
    'Un cookie est un petit texte qu’un site laisse dans un navigateur pour se souvenir de quelque chose. Cette politique dit quelles sortes existent, lesquelles cette installation utilise sur ses propres pages et pourquoi, et comment vous choisissez.',
  sections: {
    general: { heading: 'Les cookies et ce qui leur ressemble', says: [] },
    necessary: {
      heading: 'Strictement nécessaires',
      says: [
        'Lors d’une première visite, rien n’est enregistré. La connexion à la console dépose un cookie contenant une valeur aléatoire ; la déconnexion le supprime. Ce que vous autorisez, et la langue si vous en choisissez une, sont retenus chacun dans un cookie qui contient ce choix et rien d’autre. Les formulaires d’inscription, les pages de confirmation et les pages de préférences n’en déposent aucun d’eux-mêmes.',
      ],
    },
    performance: {
      heading: 'Performance',
      says: [
        'Les visites de ces pages ne sont comptées que si vous l’autorisez, et additionnées aussitôt. Une date, la même pour tous ceux qui sont venus ce jour-là, évite de vous compter deux fois.',
      ],
    },
    functional: {
      heading: 'Fonctionnels',
      says: [
        'Si vous l’autorisez, la console retient dans votre navigateur la façon dont vous l’avez disposée, et les vidéos et cartes d’autres services s’ouvrent à leur place.',
      ],
    },
    targeting: {
      heading: 'Ciblage',
      says: [
        'La publicité ne figure sur ces pages que si le registre nomme son partenaire, et elle ne reconnaît un navigateur que si vous autorisez à la fois le ciblage et les tiers.',
      ],
    },
    thirdParty: {
      heading: 'Tiers',
      says: [
        'Les pages de cette installation ne chargent rien d’ailleurs que des origines nommées dans le registre, et seulement tant que vous l’autorisez.',
      ],
    },
    choice: { heading: 'Votre choix', says: [] },
    register: {
      heading: 'Le registre',
      says: ['Tout ce que les pages de cette installation conservent dans un navigateur :'],
    },
  },
  columns: { name: 'Nom', class: 'Catégorie', provider: 'Fournisseur', purpose: 'Finalité', lifetime: 'Durée' },
  ours: 'cette installation',
  stored: {
    session: {
      class: 'cookie strictement nécessaire',
      purpose: 'vous garde connecté ; déposé lors de la connexion',
      lifetime: '{sessionDays} jours au plus, {idleDays} jours sans utilisation',
    },
    layout: {
      class: 'fonctionnel, stockage local',
      purpose: 'la disposition de la console ; enregistrée lorsque vous la modifiez',
      lifetime: 'jusqu’à ce que vous l’effaciez',
    },
    colours: {
      class: 'fonctionnel, stockage local',
      purpose: 'clair ou sombre ; enregistré lorsque vous le choisissez',
      lifetime: 'jusqu’à ce que vous l’effaciez',
    },
  },
  demands: {
    'CK-01':
      'Cette politique est datée et publique, et nomme chaque cookie et traceur : nom, catégorie, fournisseur, finalité et durée. Une nouvelle version qui ajoute une catégorie, une origine ou une finalité interroge de nouveau chaque visiteur.',
    'CK-02': 'Les cookies retiennent par exemple votre langue ou le fait que vous êtes connecté.',
    'CK-03':
      'Tout ce qui enregistre ou reconnaît suit le même choix que les cookies : stockage local, bases de données du navigateur, pixels, balises, liens décorés, scripts d’empreinte, et dans les e-mails la mesure des ouvertures et des clics.',
    'CK-04':
      'Les cookies strictement nécessaires ne sont déposés qu’en réponse à un acte de votre part : régler vos choix, vous connecter, remplir un formulaire. Ils ne peuvent pas être désactivés.',
    'CK-05':
      'Les cookies strictement nécessaires ne contiennent rien qui permette de vous identifier : une valeur aléatoire ou un simple choix.',
    'CK-06':
      'Vous pouvez régler votre navigateur pour qu’il bloque ces cookies ou vous avertisse. Chaque page s’affiche encore, et dit ce qui ne fonctionne pas.',
    'CK-07':
      'Les cookies de performance, lorsqu’ils sont autorisés, comptent les visites et leurs sources, afin de mesurer et d’améliorer un site.',
    'CK-08': 'Ils montrent quelles pages sont les plus et les moins lues, et comment les visiteurs parcourent un site.',
    'CK-09':
      'Ce qu’ils recueillent est aussitôt agrégé, et donc anonyme : il n’existe aucune trace d’un visiteur isolé.',
    'CK-10': 'Si vous ne les autorisez pas, on ne sait pas que vous êtes venu, et rien n’est mesuré.',
    'CK-11':
      'Les cookies fonctionnels, lorsqu’ils sont autorisés, apportent des fonctions et des réglages personnels : vidéos, cartes, discussions, choix mémorisés. Ils peuvent être déposés par nous ou par des tiers dont les services figurent sur la page.',
    'CK-12':
      'Si vous ne les autorisez pas, tout ou partie de ces services ne fonctionne pas. À leur place figure ce qui est bloqué et par qui, et vous pouvez l’autoriser sur place.',
    'CK-13':
      'Les cookies de ciblage, lorsqu’ils sont autorisés, sont déposés par des partenaires publicitaires nommés, qui peuvent établir un profil de vos intérêts et vous montrer des annonces sur d’autres sites. Ils reconnaissent le navigateur et l’appareil ; aucune adresse, aucun numéro n’est jamais transmis.',
    'CK-14': 'Si vous ne les autorisez pas, la publicité est moins ciblée. Rien d’autre ne change.',
    'CK-15':
      'Les cookies tiers viennent d’un autre domaine que celui du site, à des fins de publicité et de marketing. Chaque origine est déclarée, et le navigateur lui-même refuse les autres.',
    'CK-16':
      'Vous choisissez par catégorie et pouvez changer d’avis à tout moment, depuis chaque page. Refuser ne demande pas plus d’étapes qu’accepter, et le signal de votre navigateur (Global Privacy Control) est respecté.',
  },
}
