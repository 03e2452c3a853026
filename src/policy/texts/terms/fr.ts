import type { TermsText } from '../shape.ts'

export const fr: TermsText = {
  title: 'Conditions d’utilisation',
  opening:
    'Ces conditions disent ce que les utilisateurs de cette installation et son exploitant se doivent mutuellement lorsque des messages sont envoyés, et comment se déroule la procédure de suspension à laquelle renvoie la Politique anti-spam. Accepter les politiques, c’est accepter ces conditions.',
  demands: {},
  sections: {
    accounts: {
      heading: 'Comptes',
      says: [
        'Un compte appartient à une seule organisation, qui se nomme sincèrement : sa dénomination légale, un contact et une adresse postale. Les utilisateurs agissent sous leur propre nom. Le titulaire du compte répond de ce qui est envoyé par son intermédiaire.',
      ],
    },
    acceptance: {
      heading: 'Acceptation',
      says: [
        'Avant tout envoi, un utilisateur habilité accepte la Politique anti-spam, la Politique relative aux cookies et ces conditions dans leur version en vigueur. L’acceptation est consignée avec la version, l’utilisateur et l’heure. Une nouvelle version interroge de nouveau chaque compte ; tant qu’elle n’est pas acceptée, rien n’est envoyé.',
      ],
    },
    signals: {
      heading: 'Chiffres et seuils',
      says: [
        'Les plaintes, rejets définitifs, adresses pièges, désinscriptions, contenus refusés et preuves manquantes sont additionnés par compte, service, domaine d’expéditeur et serveur partagé, puis comparés à des seuils. Le compte voit ses propres chiffres en regard.',
        'Ce qui retire quelque chose ne découle que d’un chiffre suffisamment certain : une poignée de messages ne suspend personne.',
      ],
    },
    measures: {
      heading: 'Mesures',
      says: [
        'Les mesures sont, de la plus légère à la plus lourde : une note, un avertissement, un ralentissement des envois, la restriction de certains services ou d’un domaine d’expéditeur, et la suspension du compte. La plus légère qui suffise est retenue. Un contenu interdit peut entraîner une suspension immédiate.',
        'Les services sont : l’envoi d’e-mails, l’envoi de SMS, les imports, les formulaires, les automatisations, les messages transactionnels, les clés, et le suivi des ouvertures et des clics. Une mesure prend effet en moins d’une seconde et arrête ce qui est en cours d’envoi.',
      ],
    },
    notice: {
      heading: '1. Notification',
      says: [
        'Chaque mesure relève d’un dossier, et chaque dossier fait l’objet d’une notification. Elle est adressée par e-mail aux utilisateurs qui peuvent agir pour le compte, chacun dans sa langue, et figure dans la console. Elle est adressée aussi à un compte suspendu.',
        'Elle indique l’exigence enfreinte ; les preuves : passages, messages, chiffres ; ce qui s’applique désormais ; si une personne a décidé, ou des chiffres, automatiquement ; ce qu’il faut faire et pour quand ({mend} jours, sauf autre date indiquée) ; et comment répondre et former un recours.',
      ],
    },
    reply: {
      heading: '2. Réponse',
      says: [
        'Tant que le dossier est ouvert, le compte peut répondre et joindre {attachments} fichiers de {attachmentMib} Mio au plus chacun, {attachmentsMib} Mio en tout. Ils sont conservés chiffrés et détruits {attachmentsKept} jours après la clôture du dossier.',
        'Les adresses et numéros des destinataires n’ont pas leur place dans une réponse : ils sont masqués, car un dossier demeure lorsque des personnes sont effacées.',
      ],
    },
    appeal: {
      heading: '3. Recours',
      says: [
        'Un utilisateur du compte peut former un recours, sous son propre nom, dans les {appealWithin} jours suivant une mesure. Chaque mesure peut faire l’objet d’un seul recours ; une nouvelle mesure ouvre un nouveau droit. Pendant l’examen du recours, la mesure s’applique.',
      ],
    },
    decision: {
      heading: '4. Décision',
      says: [
        'Un recours est tranché dans les {decideWithin} jours, par un responsable de la confiance ou un administrateur qui n’a pas imposé la mesure, ne forme pas le recours et ne travaille pas pour le compte.',
        'La mesure est maintenue, ou levée, ou le compte revient par étapes. La décision est motivée par écrit et adressée au compte par e-mail.',
      ],
    },
    overdue: {
      heading: '5. Lorsque personne ne tranche à temps',
      says: [
        'Un recours qui n’est pas tranché à temps est affiché en retard, et tous les responsables de la confiance et administrateurs en sont avertis. Si personne n’a tranché {easeAfter} jours plus tard, une restriction ou une suspension devient un ralentissement à {share1} % du volume habituel jusqu’à la décision. Cela ne vaut pas pour les contenus interdits.',
      ],
    },
    oneOrganisation: {
      heading: '6. Installations à une seule organisation',
      says: [
        'Lorsqu’une installation ne compte qu’une organisation, un second utilisateur nommément désigné tranche. S’il n’y en a pas, le même utilisateur peut trancher après {selfDecideHours} heures, sauf pour un contenu interdit. Une telle décision est signalée comme prise par soi-même partout où elle apparaît.',
      ],
    },
    reinstatement: {
      heading: '7. Retour par étapes',
      says: [
        'Sauf autres étapes fixées par la décision, un compte revient avec {share1} % de son volume habituel pendant {days1} jours, puis {share2} % pendant {days2} jours, puis sa totalité. L’étape suivante commence à sa date si les plaintes n’ont pas dépassé {complaints} %, les rejets définitifs {bounces} %, et si aucune autre mesure n’a été imposée.',
        'Une étape qui montre davantage est refaite une fois. Si cela se répète, la restriction revient, et peut faire l’objet d’un recours comme toute autre.',
      ],
    },
    operators: {
      heading: 'Qui décide',
      says: [
        'Un réviseur se prononce sur les textes que le filtrage souhaite voir lus par une personne, et consulte les dossiers. Un responsable de la confiance impose et lève aussi des mesures, tranche les recours et planifie le retour. Un administrateur exploite en outre l’installation et désigne les autres.',
        'Personne n’agit sur un compte pour lequel il travaille.',
      ],
    },
    recipients: {
      heading: 'Ce que gardent les destinataires',
      says: [
        'Quelle que soit la mesure, les destinataires peuvent toujours se désinscrire, régler leurs préférences, demander la preuve de leur consentement et faire effacer leurs données ; et le compte peut toujours exporter ses données et ses preuves.',
      ],
    },
    records: {
      heading: 'Traces',
      says: [
        'Les consentements, les retraits, les formulaires publiés et chaque étape d’un dossier sont des entrées d’un journal où l’on ne peut qu’ajouter, dont les points de contrôle sont signés, et de la piste d’audit. Les champs personnels sont conservés sous des clés que l’on peut détruire, de sorte que l’effacement reste possible sans rompre le journal. Le compte peut emporter chacun de ses dossiers sous forme de fichier.',
      ],
    },
    versions: {
      heading: 'Versions',
      says: [
        'Chaque version de ces conditions et des politiques a sa propre adresse, sa date et la liste de ce qui a changé. Les versions antérieures restent lisibles.',
      ],
    },
  },
}
