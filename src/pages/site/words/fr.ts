import type { SiteWords } from '../words.ts'

export const fr: SiteWords = {
  skip: 'Aller au contenu',
  main: 'Menu principal',
  foot: 'À propos de ce site',
  features: 'Fonctions',
  docs: 'Guide',
  logIn: 'Se connecter',
  toConsole: 'Vers la console',
  setUp: 'Mettre en place cette installation',
  open: 'Ouvrir un compte',
  invited: 'Les comptes de cette installation s’ouvrent sur invitation : adressez-vous à la personne qui la gère.',
  begin: 'Comment commencer',
  policies: 'Politiques',
  checking: 'Vérifier',
  check: 'Vérifier une preuve',
  log: 'Point de contrôle du journal',
  api: 'Description de l’API',
  home: {
    title: 'Du marketing par e-mail et SMS qui ne peut pas servir à spammer',
    lead: 'OptiMail Pro fonctionne sur votre propre machine, pour une organisation ou pour plusieurs. Rien n’en sort sans un consentement en vigueur pour cette finalité, ce canal et cette adresse.',
    way: 'Ce qui se passe avant qu’un message parte',
    steps: [
      {
        title: 'Quelqu’un coche une case',
        says: 'Elle était vide, elle nomme une seule finalité, et elle est séparée des conditions.',
      },
      {
        title: 'La personne confirme',
        says: 'Par un bouton sur une page. Un programme qui ne fait que suivre des liens ne confirme rien.',
      },
      {
        title: 'Le journal en garde la trace',
        says: 'Sous une forme que personne ne peut modifier ensuite, pas même qui gère la machine.',
      },
      {
        title: 'Le contrôle a lieu une dernière fois',
        says: 'Au moment de l’envoi. Qui s’est désabonné entre-temps ne reçoit rien.',
      },
    ],
    points: [
      {
        title: 'Des formulaires qui ne trompent pas',
        says: 'Une case cochée d’avance ne peut même pas s’écrire. Chaque formulaire est relu avant d’être publié, et l’on vous dit ce qui ne va pas et pourquoi.',
      },
      {
        title: 'Des preuves que d’autres vérifient',
        says: 'Un fichier par consentement : ce qui a été montré, ce qui a été choisi, et sa place dans le journal. Chacun le vérifie hors ligne, sans devoir croire l’expéditeur.',
      },
      {
        title: 'Lu avant d’être envoyé',
        says: 'Chaque message est comparé à la Politique antispam sur votre propre machine, en six langues, avec les mots qui ont décidé du verdict.',
      },
      {
        title: 'Des suites motivées',
        says: 'Avertissements, limites et suspensions s’accompagnent d’un avis, de preuves, d’un délai et d’un recours, dont décide une autre personne.',
      },
      {
        title: 'Mesuré seulement avec un oui',
        says: 'Les ouvertures et les clics sont une finalité à part. Sans consentement, un message ne contient aucune image de comptage et ses liens restent tels que vous les avez écrits.',
      },
      {
        title: 'Des cookies retenus par le navigateur même',
        says: 'Tant qu’une chose n’est pas autorisée, le navigateur la refuse. Cela vaut pour nos pages et, avec un en-tête, pour les vôtres.',
      },
    ],
    see: 'En images',
    proof: {
      title: 'On vous a envoyé une preuve ?',
      says: 'La page qui la vérifie travaille dans votre navigateur et n’envoie rien. Vous pouvez aussi l’enregistrer et l’utiliser hors ligne.',
    },
    where: 'Où nous trouver',
  },
  all: {
    title: 'Fonctions',
    lead: 'De la première case d’un formulaire à la dernière ligne d’un rapport.',
    groups: [
      {
        title: 'Consentement',
        items: [
          'Des finalités plutôt que des listes : chacun accepte ce qu’il recevra, à quel rythme et par quel canal.',
          'Des formulaires en six langues, en page, dans un cadre ou dans votre propre page, sans JavaScript si vous le souhaitez.',
          'Double confirmation par un bouton, avec un lien qui sert une fois et qui expire.',
          'Une page de préférences pour chacun, et le désabonnement en un clic (RFC 8058).',
        ],
      },
      {
        title: 'Preuve',
        items: [
          'Un seul journal pour l’installation, où l’on ne fait qu’ajouter (RFC 6962), public et cosigné par les témoins que vous désignez.',
          'Des preuves une à une ou par milliers, avec un rapport, le formulaire tel que montré et l’e-mail de confirmation.',
          'Un effacement qui laisse le journal entier : les données personnelles n’y sont que des empreintes salées, sous des clés que l’on peut détruire.',
        ],
      },
      {
        title: 'Envoi',
        items: [
          'Des campagnes avec segments, heures à l’heure du lecteur, cadence et comparaison de plusieurs textes.',
          'Par votre propre relais, par des prestataires en HTTP ou directement vers les serveurs de destination, signé avec DKIM.',
          'Après une panne, chaque destinataire est intact, servi ou incertain, et les incertains vous sont montrés.',
          'Des messages transactionnels issus de modèles déclarés, chacun lié à un acte de son destinataire.',
        ],
      },
      {
        title: 'Ce qui revient',
        items: [
          'Les retours, les plaintes et les désabonnements par e-mail sont lus, avec la règle qui les a classés.',
          'Des rapports dont les sommes tombent juste : acceptés, échoués, retenus et en attente font ce qui avait été arrêté.',
          'Des imports qui doivent faire leurs preuves avant qu’on leur écrive.',
        ],
      },
      {
        title: 'Sites et cookies',
        items: [
          'Un seul registre des cookies, clés et origines donne le tableau, le bandeau et l’en-tête.',
          'Refuser, accepter et choisir ont le même poids au même endroit ; Global Privacy Control est respecté.',
          'Les visites sont comptées en sommes, nommées à partir de cinq ; rien du tout sans consentement.',
        ],
      },
      {
        title: 'Exploitation',
        items: [
          'Deux commandes : l’une démarre tout, l’autre teste tout. PostgreSQL est fourni, ou c’est le vôtre.',
          'Une API, une ligne de commande et une console tirées de la même liste d’opérations.',
          'Des sauvegardes éprouvées, des rôles répartis sur plusieurs machines, et rien qui soit transmis ailleurs.',
        ],
      },
    ],
  },
  guide: {
    title: 'Guide',
    lead: 'Cinq pages courtes pour débuter. La console dit le reste, là où l’on en a besoin.',
    next: 'Suite',
  },
  advert: {
    is: 'Publicité',
    by: provider => `Affichée par ${provider}`,
    ours: {
      title: 'Une lettre que l’on vous a demandée',
      says: 'OptiMail Pro démarre par une seule commande, sur votre propre machine.',
    },
    ask: provider => `Demander à ${provider} d’oublier ce navigateur`,
    asks: provider => `Quand vous désactivez ici le ciblage, il est demandé à ${provider} d’oublier ce navigateur.`,
    asked: provider => `Il a été demandé à ${provider} d’oublier ce navigateur.`,
  },
}
