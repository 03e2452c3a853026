/** French of review. */

import type { words as one } from '../../screens/review/case.tsx'
import type { words as decide } from '../../screens/review/decide.tsx'
import type { words as documents } from '../../screens/review/documents.tsx'
import type { words as found } from '../../screens/review/found.tsx'
import type { words as queue } from '../../screens/review/queue.tsx'
import type { words as rules } from '../../screens/review/rules.tsx'
import type { words as senders } from '../../screens/review/senders.tsx'
import type { reviewWords } from '../../screens/review/words.ts'
import { counted, number } from '../../written.ts'

export const tables = {
  'review/words': {
    lanes: {
      campaign: 'Campagne',
      'test-send': 'Test d’une campagne',
      transactional: 'Message transactionnel',
      confirmation: 'E-mail de confirmation',
      form: 'Formulaire',
      purpose: 'Finalité',
      'sender-name': 'Nom d’un expéditeur',
      'merge-value': 'Valeur dans un message',
      import: 'Source d’une liste',
      industry: 'Secteur du compte',
      link: 'Lien',
      'call-list': 'Liste d’appels',
    },
    states: {
      open: 'En attente',
      second: 'Attend une 2ᵉ personne',
      escalated: 'Attend un responsable',
      approved: 'Approuvé',
      'change-needed': 'À modifier',
      refused: 'Refusé',
    },
    decisions: {
      approve: 'Approuver',
      'change-needed': 'Faire modifier',
      refuse: 'Refuser',
      escalate: 'Faire remonter',
    },
    reasons: {
      'unknown-language': 'Il n’est dans aucune des langues qui peuvent être lues ici.',
      'too-long': 'Il est si long que seuls son début et sa fin ont été lus.',
      'picture-only': 'C’est une image et un lien, presque sans texte.',
      'mismatched-link': 'Un lien affiche une adresse et mène à une autre.',
      'lookalike-link': 'Un lien mène à un nom dont les lettres en imitent d’autres.',
      'shortened-link': 'Un lien cache où il mène.',
      evasive: 'Il a été rendu difficile à lire de plusieurs façons.',
      unreadable: 'Il n’a pas pu être lu.',
    },
    evidence: {
      homoglyph: 'lettres d’une autre écriture',
      invisible: 'signes invisibles',
      styled: 'lettres remplacées par des symboles',
      marks: 'lettres couvertes de signes',
      leet: 'chiffres à la place de lettres',
      split: 'mots morcelés',
      misspelt: 'mots à une lettre près',
      bidi: 'mots écrits à l’envers',
      hidden: 'texte caché',
      comment: 'commentaires au milieu des mots',
      entity: 'lettres écrites en code numérique',
      encoded: 'texte encodé',
      picture: 'mots présents dans les images et les styles seulement',
    },
  },
  'review/case': {
    back: 'File d’examen',
    openCase: 'Ouvrir un dossier',
    title: (lane: string, account: string) => `${lane} · ${account}`,
    message: 'Le message',
    how: 'Affichage',
    seen: 'Tel qu’on le voit',
    marked: 'Passages relevés',
    from: 'De',
    subject: 'Objet',
    text: 'Texte',
    html: 'HTML',
    links: 'Liens',
    why: 'Pourquoi il attend',
    account: 'Le compte',
    industry: 'Secteur',
    noIndustry: 'non indiqué',
    since: 'Ici depuis',
    runs: 'Envois à ce jour',
    earlier: 'Textes précédents',
    none: 'aucun',
    similar: 'Textes semblables',
    similarSays: 'Le plus proche en premier : le nombre de bits, sur 64, où leurs mots diffèrent.',
    bits: 'Écart',
    which: 'Quoi',
    state: 'État',
    opened: 'Quand',
    same: 'même compte',
    edit: 'Reprise d’un texte refusé',
    opinion: 'Un second avis',
    opinionSays:
      'D’un serveur désigné par l’exploitant. Il change la place du texte dans la file et ne décide de rien.',
    finds: 'Relève',
    findsNothing: 'Ne relève rien de contraire à la politique.',
    decisions: 'Décisions à ce jour',
    self: 'décidé par soi-même',
    audience: (people: number) => `Il atteindrait ${counted(people, 'personne', 'personnes')}.`,
  },
  'review/decide': {
    title: 'Décider',
    says: 'Une touche décide aussitôt, avec le motif ci-dessous : a approuve, c demande une modification, r refuse, e fait remonter. La décision peut être annulée pendant quelques secondes. Elle vaut pour ce texte exactement : toute modification est contrôlée à nouveau.',
    reason: 'Motif, tel que le compte le lira',
    of: 'Décision',
    undo: 'Annuler',
    done: 'La décision est prise.',
    bars: {
      'not-now': 'Dans l’état de cet examen, cette décision n’est pas possible.',
      'own-account': 'Vous travaillez pour ce compte : quelqu’un d’autre décide.',
      'another-decides': 'Vous en êtes l’auteur et vous n’êtes pas seul : un autre utilisateur décide.',
      'two-people': 'Pour une catégorie interdite, deux personnes décident, dont aucune n’est l’auteur du texte.',
      'too-soon':
        'Personne d’autre ne pourrait décider. Vous le pourrez après 24 heures, avec la mention « décidé par soi-même ».',
      'a-lead-decides': 'L’examen a été remonté : un responsable de la confiance décide.',
      'same-person': 'Vous avez déjà décidé. Une seconde personne doit être d’accord.',
    },
  },
  'review/documents': {
    title: 'Les documents',
    says: (name: string, rows: number, kib: number) =>
      `${name} : pour ${counted(rows, 'ligne', 'lignes')}, ${number.format(kib)} Kio`,
    none: 'Il n’y en a aucun.',
  },
  'review/found': {
    verdicts: { allow: 'admis', review: 'à examiner', refuse: 'refusé' },
    by: 'Règles ',
    model: 'Aucune règle ne s’applique : seul le modèle statistique le relève.',
    umbrella: 'Sans règles propres : résulte des autres.',
    counter: 'En sa faveur ',
    evaded: 'Rendu difficile à lire ',
    nothing: 'Rien n’a été relevé.',
    sure: (score: string) => `Certitude : ${score}`,
  },
  'review/queue': {
    title: 'File d’examen',
    says: 'Les textes de tous les comptes que le contrôle du contenu n’a pas simplement admis. Le plus urgent en premier : la certitude du constat, multipliée par le nombre de personnes qu’il atteindrait.',
    which: 'Quels textes',
    waiting: 'En attente',
    approved: 'Approuvés',
    'change-needed': 'À modifier',
    refused: 'Refusés',
    what: 'Quoi',
    demands: 'Exigences',
    sure: 'Certitude',
    people: 'Personnes',
    state: 'État',
    since: 'Depuis',
    rules: 'Règles',
    senders: 'Expéditeurs de SMS',
    noneTitle: 'Rien n’attend',
    noneSays:
      'Les textes sur lesquels le contrôle du contenu hésite arrivent ici, comme ceux pour lesquels quelqu’un demande une personne.',
  },
  'review/rules': {
    title: 'Règles du contrôle du contenu',
    says: 'Ce que des personnes ont décidé de ce que les règles ont relevé. Une règle souvent démentie est à corriger dans le lexique ; aucune ne peut être désactivée ici.',
    back: 'File d’examen',
    rule: 'Règle',
    hits: 'Parmi les motifs',
    decided: 'Décisions',
    overturned: 'Démentie',
    precision: 'Juste',
    weak: 'Souvent fausse',
    noneTitle: 'Aucune décision pour l’instant',
    noneSays: 'Une fois des textes jugés par des personnes, chaque règle qui comptait parmi les motifs figure ici.',
    lines: 'Lignes d’entraînement',
    linesSays:
      'Les décisions peuvent être fournies en lignes annotées, sans noms, adresses, numéros ni liens, pour que la version suivante en apprenne. Désactivé tant qu’un administrateur ne l’autorise pas.',
    allow: 'Autoriser',
    download: 'Télécharger les lignes',
  },
  'review/senders': {
    title: 'Expéditeurs de SMS',
    says: 'Les noms en lettres sous lesquels des comptes veulent envoyer des SMS. Tant que personne n’a vérifié leur enregistrement, leurs messages restent dans la boîte d’essai. Les numéros se prouvent d’eux-mêmes.',
    back: 'File d’examen',
    noneTitle: 'Aucun expéditeur en attente',
    noneSays:
      'Lorsqu’un compte ajoute un nom en lettres comme expéditeur de SMS, ou change son intitulé, il apparaît ici.',
    wants: (account: string) => `${account} souhaite l’utiliser comme expéditeur`,
    since: 'En attente depuis',
    countries: 'Pays',
    registered: 'Enregistré sous',
    unregistered: 'Aucun enregistrement indiqué.',
    programs: 'Pour',
    contact: 'Aide auprès de',
    why: 'Ce que vous avez vérifié, ou ce qui manque',
    prove: 'Autoriser',
    refuse: 'Refuser',
    which: (act: string, name: string) => `${act} : ${name}`,
  },
} satisfies {
  'review/words': typeof reviewWords.en
  'review/case': typeof one.en
  'review/decide': typeof decide.en
  'review/documents': typeof documents.en
  'review/found': typeof found.en
  'review/queue': typeof queue.en
  'review/rules': typeof rules.en
  'review/senders': typeof senders.en
}
