import type { AntiSpamText } from '../shape.ts'

export const fr: AntiSpamText = {
  title: 'Politique anti-spam',
  opening:
    'Le marketing par e-mail et par SMS est bienvenu lorsque ses destinataires l’ont demandé. Cette politique explique ce que « demander » veut dire, ce qui ne peut pas être envoyé du tout, et ce qui suit lorsqu’elle n’est pas respectée. Elle s’applique à toute personne qui utilise cette installation.',
  sections: {
    consent: {
      heading: 'Le consentement d’abord',
      says: [
        'Un message commercial n’est adressé qu’à une personne qui y a consenti au préalable : pour cette finalité, sur ce canal, à cette adresse. Le système vérifie de nouveau au moment de l’envoi, et personne ne peut désactiver ce contrôle : ni propriétaire, ni exploitant, ni réglage.',
        'Un message n’est transactionnel que s’il répond à un acte de son destinataire et ne fait aucune publicité. Tout le reste est du marketing, y compris un message qui demande un consentement.',
      ],
    },
    proof: {
      heading: 'La preuve du consentement',
      says: [
        'Celui qui envoie peut montrer comment chaque consentement a été donné. Ce qui ne peut pas être montré reste en quarantaine et ne reçoit rien.',
      ],
    },
    prohibited: {
      heading: 'Contenus interdits',
      says: [
        'Ce qui suit est refusé. L’envoyer, ou tenter de l’envoyer, est un manquement grave, et le compte peut être suspendu immédiatement. Une personne peut corriger un refus erroné ; nul ne peut accorder d’exception.',
      ],
    },
    notAccepted: {
      heading: 'Contenus et secteurs non acceptés',
      says: [
        'Ce qui suit est également refusé, quelle que soit la liste de contacts et la manière dont elle a été constituée.',
      ],
    },
    highAbuse: {
      heading: 'Sujets qui suscitent beaucoup de plaintes',
      says: [
        'Ces sujets suscitent bien plus de plaintes que les autres et nuisent à tous ceux qui envoient par les mêmes serveurs. Ils ne sont pas acceptés non plus. En parler à titre d’information, d’enseignement, de prévention ou d’aide n’est pas visé.',
      ],
    },
    consequences: {
      heading: 'Les suites d’un manquement',
      says: [
        'Les Conditions d’utilisation décrivent la procédure étape par étape, avec ses délais. Accepter cette politique, c’est accepter cette procédure.',
      ],
    },
  },
  demands: {
    'AS-01':
      'Le marketing par e-mail et par SMS doit être légitime, attendu et demandé. Rien n’est envoyé en dehors d’une finalité à laquelle le destinataire a consenti.',
    'AS-02':
      'Cette politique s’applique à tous les utilisateurs. Personne n’envoie avant qu’une personne habilitée du compte ait accepté la version en vigueur ; une nouvelle version pose de nouveau la question.',
    'AS-03':
      'Le consentement précède tout message commercial : pour cette finalité, ce canal et cette adresse, et il doit encore valoir au moment de l’envoi.',
    'AS-04':
      'Consentir est un acte : la personne a coché une case. Le silence, un achat, une carte de visite ou un mot-clé envoyé par SMS ne sont pas un consentement.',
    'AS-05':
      'La case est vide lorsqu’on la voit pour la première fois. Une case cochée d’avance ne vaut rien, où qu’elle se trouve.',
    'AS-06':
      'À côté de la case figure ce à quoi elle sert : quels messages, à quelle fréquence, par quel canal et de la part de qui.',
    'AS-07':
      'Une case sert à une seule chose. Elle n’est liée ni à des conditions d’utilisation, ni à une politique de confidentialité, ni à une seconde finalité ; l’acceptation des conditions a sa propre case, qui n’autorise rien.',
    'AS-08':
      'Il y a une case pour chaque finalité et chaque canal. L’e-mail, le SMS et l’appel téléphonique sont trois canaux : donner un numéro n’est pas consentir à recevoir des messages ou des appels de prospection.',
    'AS-09':
      'Lorsque des partenaires recevraient une adresse, tous leurs noms figurent sur le formulaire, bien visibles, dix au plus, chacun avec sa propre case vide.',
    'AS-10': 'Une preuve du consentement peut être fournie pour chaque contact à tout moment, même après son retrait.',
    'AS-11':
      'Les contacts importés exigent la même preuve que ceux qui se sont inscrits ici. Une attestation est conservée, mais n’est pas une preuve.',
    'PC-01': 'Activités illégales : tout ce qui promeut, vend ou organise ce que la loi interdit.',
    'PC-02': 'Drogues illicites : leur offre, ainsi que ce qui sert à les produire ou à les consommer.',
    'PC-03': 'Contrefaçons : imitations sous la marque d’autrui, faux documents, faux certificats.',
    'PC-04':
      'Programmes de piratage : outils et services destinés à pénétrer, espionner ou endommager les systèmes et comptes d’autrui.',
    'PC-05': 'Instructions pour assembler ou fabriquer des bombes.',
    'PC-06': 'Explosifs et autres armes, leurs pièces et leurs munitions.',
    'PC-07': 'Contenus présentant des violences faites aux enfants, et tout ce qui encourage la violence.',
    'PC-08':
      'Messages contraires aux lois anti-spam : sans l’identité et l’adresse postale de l’expéditeur, avec un faux expéditeur ou un objet trompeur, ou sans moyen effectif de se désinscrire.',
    'PC-09': 'Discours de haine et propos qui rabaissent des personnes pour ce qu’elles sont.',
    'PC-10':
      'Contenus et secteurs non acceptés sur cette plateforme, énumérés ci-dessous, et listes dont le secteur déclaré est l’un d’eux.',
    'NA-01': 'Pornographie explicite et commerce d’articles sexuellement explicites.',
    'NA-02': 'Remèdes contre les troubles de l’érection.',
    'NA-03':
      'Sollicitation de candidats en masse : offres d’emploi adressées à des personnes qui ne les ont pas demandées.',
    'NA-04':
      'Listes à caractère politique : par leur finalité, leur origine, le secteur déclaré ou ce qui leur est envoyé.',
    'NA-05': 'Offres initiales de jetons (ICO) et autres ventes de nouveaux jetons.',
    'NA-06': 'Tout ce qui touche au trading sur le forex.',
    'NA-07': 'Recouvrement de créances.',
    'NA-08': 'Promotion de la violence ou de la haine.',
    'NA-09': 'Désinformation présentée comme une nouvelle ou un fait (« fake news »).',
    'NA-10': 'Services de sécurité qui réalisent des simulations d’hameçonnage.',
    'NA-11': 'Contenus qui promeuvent des actes sexuels rémunérés.',
    'HA-01': 'Substances stupéfiantes ou psychotropes.',
    'HA-02': 'Change de devises, actions frauduleuses et opérations boursières.',
    'HA-03':
      'Travail à domicile promettant une fortune rapide, revenus passifs, produits financiers et systèmes pyramidaux.',
    'HA-04': 'Perte de poids.',
    'HA-05': 'Promotion de produits au CBD.',
    'HA-06': 'Drogues licites, comme l’alcool ou le tabac.',
    'HA-07': 'Promotion du vapotage.',
    'HA-08': 'Promotion immobilière.',
    'HA-09': 'Produits et services fondés sur la blockchain.',
    'HA-10': 'Jeux de hasard, casinos et autres jeux d’argent.',
    'HA-11': 'Sites et services de rencontres.',
    'HA-12': 'Voyance, divination et astrologie.',
    'HA-13': 'Contacts tirés de réseaux sociaux professionnels tels que LinkedIn.',
    'HA-14': 'Services de prêt.',
    'HA-15': 'Services qui produisent ou vendent des prospects.',
    'EN-01':
      'Un manquement peut entraîner aussitôt une restriction ou une suspension. Elle prend effet immédiatement : ce qui est en cours d’envoi s’arrête.',
    'EN-02':
      'Une mesure porte sur tout le compte ou sur certains services : envoi d’e-mails, envoi de SMS, imports, formulaires, automatisations, messages transactionnels, clés, suivi, ou un domaine de l’expéditeur.',
    'EN-03':
      'Pour protéger la réputation et le bon fonctionnement du service, des mesures découlent aussi des chiffres : plaintes, rejets définitifs, adresses pièges, désinscriptions, contenus refusés, preuves manquantes. Les seuils sont connus, et chaque compte voit ses propres chiffres.',
    'EN-04':
      'Chaque mesure s’accompagne d’une notification indiquant l’exigence enfreinte, les preuves, ce qu’il faut faire et pour quand ; d’un droit de réponse ; d’un recours avec délai, tranché par une autre personne ; et d’un retour par étapes. Tout est consigné. Ce que la loi donne aux destinataires continue de fonctionner : désinscription, preuve, effacement.',
  },
}
