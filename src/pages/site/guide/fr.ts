import type { Guide } from '../guide.ts'

export const fr: Guide = {
  start: {
    title: 'Démarrer',
    lead: 'Une commande apporte ce qui manque et démarre tout.',
    sections: [
      {
        title: 'Installer',
        says: [
          'Il faut Node 20 ou plus récent, avec npm. Le premier démarrage va chercher le reste, crée une base de données sous `./data` et indique son adresse.',
          'Ouvrez cette adresse. La première personne inscrite gère l’installation, et l’inscription publique se ferme ; elle invite ensuite les autres, ou la rouvre.',
        ],
        type: 'start',
      },
      {
        title: 'Regarder d’abord',
        says: [
          'Avec des données vraisemblables, en tant que `demo@example.org`, mot de passe `tall ships sail slowly` :',
        ],
        type: 'demo',
      },
      {
        title: 'Sans navigateur',
        says: [
          'Affiche en JSON l’identifiant du compte et une clé d’API. L’API se décrit elle-même à l’adresse [/v1/openapi.json](/v1/openapi.json).',
        ],
        type: 'setUp',
      },
      {
        title: 'Avant le premier message',
        says: [
          'Lisez et acceptez les politiques, et dites qui est derrière vos messages. Tant que vous n’avez pas réglé une voie d’envoi dans les paramètres, le courrier arrive dans une boîte d’essai de la console, tel que le verrait son lecteur.',
        ],
      },
    ],
  },
  forms: {
    title: 'Formulaires et consentement',
    lead: 'Il n’y a pas de listes. On consent à une finalité, et c’est par elle que l’on est joint.',
    sections: [
      {
        title: 'Une finalité',
        says: [
          'Elle dit ce que l’on recevra, à quel rythme et par quel canal. Une finalité élargie en est une autre : le consentement ne grandit pas avec elle.',
        ],
      },
      {
        title: 'Un formulaire',
        says: [
          'Chaque finalité a sa propre case. Une case n’a pas d’état que vous pourriez fixer : elle est donc vide au départ ; elle ne se mêle pas aux conditions, et personne ne doit la cocher pour obtenir autre chose.',
          'À l’enregistrement, on vous dit ce qui ne va pas et quelle exigence n’est pas respectée. Une version publiée ne change jamais : une modification est la version suivante.',
        ],
      },
      {
        title: 'Confirmation',
        says: [
          'L’e-mail contient un lien vers une page, et la page un bouton. Les programmes qui suivent les liens ne confirment rien. Le lien sert une fois, pendant sept jours.',
          'Chaque message donne accès à une page de préférences et au désabonnement en un clic.',
        ],
      },
      {
        title: 'Sur votre propre page',
        says: [
          'Un formulaire a son adresse. Il peut aussi figurer dans un cadre, ou dans votre page par une seule ligne ; une liste dit sur quelles pages il a le droit de se trouver.',
        ],
      },
    ],
  },
  proof: {
    title: 'Preuve',
    lead: 'Chaque consentement est inscrit dans un journal qui ne fait que grandir. Qui en doute le vérifie sans vous.',
    sections: [
      {
        title: 'Ce que contient une preuve',
        says: [
          'Un rapport à lire, les éléments à recalculer, le formulaire tel que montré, l’e-mail de confirmation et la place dans le journal. Pour chaque affirmation, il est dit PROVED, STATED BY SENDER ou NOT SHOWN (prouvé, affirmé par l’expéditeur, non montré), jamais simplement « valide ».',
        ],
      },
      {
        title: 'En vérifier une',
        says: [
          'Dans un navigateur, sur [la page de vérification](/consent/verify), qui n’envoie rien, ou sur n’importe quelle machine, hors ligne. La règle de vérification est à l’adresse [/consent/policy](/consent/policy) : prenez-la une fois, auprès de quelqu’un de confiance, et gardez-la.',
        ],
        type: 'verify',
      },
      {
        title: 'Vérifier tout le journal',
        says: ['De l’extérieur, entrée par entrée, avec les signatures des témoins :'],
        type: 'verifyLog',
      },
      {
        title: 'Effacement',
        says: [
          'Les données personnelles figurent dans le journal comme empreintes salées, sous une clé à elles. La clé détruite, elles ne disent plus rien, et le journal reste entier.',
        ],
      },
    ],
  },
  sending: {
    title: 'Envoi',
    lead: 'Un message part quand le consentement, le contenu et la situation du compte le permettent à cet instant.',
    sections: [
      {
        title: 'Le contrôle',
        says: [
          'Il a lieu quand les destinataires sont arrêtés, puis encore juste avant chaque départ. Aucune tentative n’intervient plus d’un quart de seconde après un retrait.',
        ],
      },
      {
        title: 'Lecture du contenu',
        says: [
          'Objet, texte, textes des images et liens sont comparés à [la Politique antispam](/legal/anti-spam) sur votre machine. Vous pouvez demander avant :',
        ],
        type: 'screen',
      },
      {
        title: 'La voie de sortie',
        says: [
          'Votre propre relais, un prestataire en HTTP, ou directement les serveurs de destination, avec une signature DKIM. Les limites de chaque serveur s’apprennent de ses réponses.',
        ],
      },
      {
        title: 'Après une panne',
        says: [
          'Chacun est intact, servi ou incertain. Les campagnes retiennent les incertains, et vous décidez ; personne ne reçoit deux fois une lettre par accident.',
        ],
      },
    ],
  },
  cookies: {
    title: 'Sites et cookies',
    lead: 'Ce qui n’est pas autorisé n’est pas chargé : le navigateur lui-même s’y tient.',
    sections: [
      {
        title: 'Un registre',
        says: [
          'Chaque cookie, clé, origine et contenu intégré d’un site, avec sa classe, sa finalité et sa durée. On en tire le tableau de [la politique](/legal/cookies), la question, et un en-tête qui ne nomme que les origines autorisées. Ce qui n’y figure pas reste refusé, quoi que l’on ait autorisé.',
        ],
      },
      {
        title: 'La question',
        says: [
          'Refuser vient en premier, et les trois réponses se ressemblent. Fermer, c’est refuser. On ne redemande rien pendant 26 semaines, sauf si une classe, une origine ou une finalité est nouvelle.',
        ],
      },
      {
        title: 'Un reçu',
        says: [
          'Qui choisit peut garder [un reçu](/cookies). Tous ceux qui ont fait le même choix cette semaine-là ont le même : il ne désigne donc personne. Il se vérifie hors ligne :',
        ],
        type: 'receipt',
      },
      {
        title: 'Vidéos, cartes, publicité',
        says: [
          'Une vidéo reste un emplacement qui dit qui est derrière, jusqu’à ce qu’on l’autorise ou qu’on l’ouvre une fois. Un partenaire publicitaire reçoit un cadre et les sujets des pages, tirés d’une liste publique : ni adresse, ni numéro, ni empreinte de l’un ou de l’autre. Quand on le désactive, on lui demande d’oublier le navigateur.',
        ],
      },
    ],
  },
}
