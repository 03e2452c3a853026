/** French of what stands around every screen. */

import type { words as keys } from '../../keys.tsx'
import type { placeWords, tabWords } from '../../places.ts'
import type { words as shell } from '../../shell.tsx'

export const tables = {
  'shell/keys': {
    title: 'Raccourcis clavier',
    keys: 'Touches',
    search: 'Rechercher, aller partout',
    rows: 'Ligne suivante et précédente',
    open: 'Ouvrir la ligne',
    save: 'Enregistrer maintenant (sinon automatique)',
    test: 'Dans une campagne : s’envoyer un test',
    help: 'Cette liste',
    go: 'Aller à :',
  },
  'shell/tabs': {
    account: 'Identité',
    policies: 'Politiques',
    sending: 'Envoi',
    users: 'Équipe',
    security: 'Sécurité',
    keys: 'Clés d’API',
    webhooks: 'Webhooks',
  },
  'shell/places': {
    overview: 'Vue d’ensemble',
    contacts: 'Contacts',
    segments: 'Segments',
    purposes: 'Finalités',
    forms: 'Formulaires',
    partners: 'Partenaires',
    imports: 'Imports',
    calls: 'Listes d’appels',
    campaigns: 'Campagnes',
    templates: 'Transactionnel',
    texts: 'Réponses par SMS',
    mailbox: 'Boîte d’essai',
    returned: 'Retours',
    deliverability: 'Délivrabilité',
    cases: 'Dossiers',
    requests: 'Demandes',
    suppressions: 'Exclusions',
    retention: 'Conservation',
    audit: 'Journal d’audit',
    exports: 'Preuves',
    ledger: 'Consentements',
    settings: 'Paramètres',
    review: 'File d’examen',
    'trust-cases': 'Dossiers et recours',
    accounts: 'Comptes par risque',
    'own-site': 'Nos pages',
    status: 'Conformité',
    websites: 'Sites web',
    home: '',
    audience: 'Audience',
    messages: 'Messages',
    trust: 'Confiance',
    operators: 'Confiance et sécurité',
  },
  'shell/shell': {
    skip: 'Aller au contenu',
    menu: 'Menu',
    search: 'Rechercher',
    main: 'Principale',
    notYet: 'Rien ne peut encore être envoyé : quelqu’un doit d’abord lire et accepter les politiques pour ce compte.',
    readPolicies: 'Lire les politiques',
    toDark: 'Passer au thème sombre',
    toLight: 'Passer au thème clair',
    you: 'Vous et votre compte',
    settings: 'Paramètres',
    keys: 'Raccourcis clavier',
    logOut: 'Se déconnecter',
    cookies: 'Cookies',
    notRemembered: 'Les couleurs et la disposition ne sont pas mémorisées. Autorisez-le sous Cookies.',
  },
} satisfies {
  'shell/keys': typeof keys.en
  'shell/tabs': typeof tabWords.en
  'shell/places': typeof placeWords.en
  'shell/shell': typeof shell.en
}
