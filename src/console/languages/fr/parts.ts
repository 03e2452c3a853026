/** French of what several screens have in common. */

import type { words as absent } from '../../parts/absent.tsx'
import type { words as asked } from '../../parts/asked.tsx'
import type { words as autosave } from '../../parts/autosave.tsx'
import type { words as codeField } from '../../parts/code-field.tsx'
import type { words as flaws } from '../../parts/flaws.tsx'
import type { words as heldBar } from '../../parts/held-bar.tsx'
import type { words as more } from '../../parts/more.tsx'
import type { words as names } from '../../parts/names.tsx'
import type { words as ownHandset } from '../../parts/own-handset.tsx'
import type { words as page } from '../../parts/page.tsx'
import type { words as palette } from '../../parts/palette.tsx'
import type { words as pickContact } from '../../parts/pick-contact.tsx'
import type { words as plot } from '../../parts/plot.tsx'
import type { words as proofChoice } from '../../parts/proof-choice.tsx'
import type { words as publish } from '../../parts/publish.tsx'
import type { words as published } from '../../parts/published.tsx'
import type { words as secret } from '../../parts/secret.tsx'
import type { words as sendingNow } from '../../parts/sending-now.tsx'
import type { words as standing } from '../../parts/standing.tsx'
import type { words as status } from '../../parts/status.tsx'
import type { words as testTo } from '../../parts/test-to.tsx'
import type { words as told } from '../../parts/told.tsx'
import type { words as when } from '../../parts/when.tsx'
import { counted } from '../../written.ts'

export const tables = {
  'parts/absent': {
    title: 'Rien ici',
    says: 'Il n’y a pas d’écran à cette adresse. Elle a peut-être changé ou été mal saisie.',
    home: 'Vers la vue d’ensemble',
  },
  'parts/asked': { keep: 'Conserver' },
  'parts/autosave': {
    saved: 'Enregistré',
    saving: 'Enregistrement…',
    unsaved: 'Enregistrement…',
    failed: 'Non enregistré',
    lost: 'Modifié par quelqu’un d’autre',
    retry: 'Réessayer',
    reload: 'Charger l’autre version',
  },
  'parts/code-field': { code: 'Code' },
  'parts/flaws': { use: 'Utiliser', instead: (text: string) => `Utiliser : ${text}` },
  'parts/held-bar': {
    says: {
      warn: 'Rien ne vous est encore retiré : lisez ce qui a été constaté et ce qu’il faut faire.',
      throttle: 'Les messages partent au ralenti. Le dossier dit pourquoi, et comment former un recours.',
      restrict: 'Utilisation bloquée. Le dossier dit pourquoi, et comment former un recours.',
      suspend:
        'Rien ne peut être envoyé. Désabonnements, préférences, preuves et exports restent possibles. Le dossier dit comment former un recours.',
    },
    only: (domain: string) => `ce qui part de ${domain}`,
    open: 'Ouvrir le dossier',
    others: (n: number) => `et ${counted(n, 'autre mesure', 'autres mesures')}`,
  },
  'parts/more': { more: 'Afficher plus' },
  'parts/names': { key: 'une clé d’API', contact: 'un contact', system: 'le système', user: 'quelqu’un d’autre' },
  'parts/own-handset': {
    says: 'Un SMS de test va sur votre propre téléphone, exactement comme il serait envoyé. Un code montre d’abord que ce téléphone est bien le vôtre.',
    number: 'Votre numéro',
    numberHint: 'Commencez par + et l’indicatif du pays, par exemple +41 79 123 45 67',
    ask: 'Recevoir un code par SMS',
    asked: (to: string) => `Un code est en route vers le ${to}.`,
    codeHint: 'Six chiffres, dans le SMS le plus récent',
    confirm: 'Confirmer',
    again: 'Un autre code',
    other: 'Utiliser un autre numéro',
    states: { asked: 'Attend son code', rehearsed: 'Essai seulement', proven: 'Le vôtre' },
    proven: 'Les SMS de test y arrivent. Un STOP depuis ce téléphone y met fin.',
    rehearsed:
      'Le code est resté dans l’environnement d’essai, où d’autres peuvent le lire : il ne prouve donc rien du téléphone, et les tests y restent aussi. Dès que vos SMS partent par une voie à vous, demandez un autre code.',
    forget: 'Oublier ce numéro',
    forgotten: 'Les SMS de test restent dans l’environnement d’essai.',
    confirmed: (to: string) => `Les SMS de test vont désormais au ${to}.`,
    cancel: 'Annuler',
  },
  'parts/page': {
    loading: 'Chargement',
    retry: 'Réessayer',
    noMatch: 'Aucun résultat',
    widen: 'Saisissez moins de lettres ou effacez les filtres.',
    clear: 'Effacer les filtres',
  },
  'parts/palette': {
    title: 'Rechercher et ouvrir',
    hint: 'Un écran, une adresse, une campagne, un formulaire, une finalité',
    results: 'Résultats',
    screen: 'Écran',
    contact: 'Contact',
    campaign: 'Campagne',
    form: 'Formulaire',
    purpose: 'Finalité',
    nothing: 'Aucun résultat',
  },
  'parts/pick-contact': {
    hint: 'Début d’une adresse ou d’un nom',
    nobody: 'Personne ne correspond à ces lettres.',
    pick: 'Choisir la personne',
  },
  'parts/plot': { asTable: 'Voir en tableau', asPlot: 'Voir en graphique', at: 'Moment' },
  'parts/proof-choice': {
    language: 'Langue',
    ofForm: 'Celle du formulaire',
    locales: { en: 'Anglais', fr: 'Français', de: 'Allemand', es: 'Espagnol', it: 'Italien', pt: 'Portugais' },
    withhold: 'Omettre',
    withholdSays: 'Ce qui est omis reste scellé : son empreinte se vérifie toujours.',
    fields: {
      address: 'Adresse',
      address_typed: 'Adresse saisie',
      name: 'Nom',
      ip: 'Adresse IP',
      user_agent: 'Navigateur',
      url: 'Page',
      referrer: 'Page précédente',
      geo: 'Pays constaté',
      submitted_at: 'Heure d’envoi',
      dwell_ms: 'Temps sur la page',
      viewport: 'Taille de la fenêtre',
      fields: 'Ordre des champs',
    },
  },
  'parts/publish': { mendFirst: 'À corriger d’abord :', publish: (v: number) => `Publier la version ${v}` },
  'parts/published': {
    draft: 'Brouillon',
    published: 'Publié',
    archived: 'Archivé',
    closed: 'Fermé',
    version: (v: number) => `Version ${v}`,
    changes: 'Modifications non publiées',
  },
  'parts/secret': { copy: 'Copier', copied: 'Copié' },
  'parts/sending-now': { hold: 'Suspendre', sending: 'Envoi' },
  'parts/standing': {
    active: ['Actif', 'Consentement donné et confirmé : on peut lui écrire.'],
    pending: ['Non confirmé', 'A coché la case, sans confirmer depuis cette adresse.'],
    withdrawn: ['Retiré', 'A retiré son consentement.'],
    refused: ['Non coché', 'A vu la case et l’a laissée vide.'],
    expired: ['Expiré', 'Trop ancien pour s’y fier.'],
    suppressed: ['Exclu', 'Rien n’est envoyé à cette adresse, quel que soit le consentement.'],
    none: ['Aucun', 'La question n’a jamais été posée.'],
  },
  'parts/status': {
    draft: 'Brouillon',
    scheduled: 'Programmée',
    sending: 'Envoi en cours',
    paused: 'Suspendue',
    finished: 'Envoyée',
    cancelled: 'Annulée',
    accepted: 'Remis',
    failed: 'Échoué',
    gated: 'Non envoyé',
    expired: 'Expiré',
    held: 'Incertain',
    pending: 'En attente',
  },
  'parts/test-to': { colleague: 'Envoyer un test à un membre de l’équipe', to: 'À un membre de l’équipe' },
  'parts/told': {
    again: 'Prochain essai :',
    save: 'Enregistrer',
    state: 'État',
    states: { waiting: 'En attente', taken: 'Reçu', dropped: 'Écarté', 'given-up': 'Abandonné' },
    tries: 'Essais',
    at: 'Date',
  },
  'parts/when': { never: 'jamais' },
} satisfies {
  'parts/absent': typeof absent.en
  'parts/asked': typeof asked.en
  'parts/autosave': typeof autosave.en
  'parts/code-field': typeof codeField.en
  'parts/flaws': typeof flaws.en
  'parts/held-bar': typeof heldBar.en
  'parts/more': typeof more.en
  'parts/names': typeof names.en
  'parts/own-handset': typeof ownHandset.en
  'parts/page': typeof page.en
  'parts/palette': typeof palette.en
  'parts/pick-contact': typeof pickContact.en
  'parts/plot': typeof plot.en
  'parts/proof-choice': typeof proofChoice.en
  'parts/publish': typeof publish.en
  'parts/published': typeof published.en
  'parts/secret': typeof secret.en
  'parts/sending-now': typeof sendingNow.en
  'parts/standing': typeof standing.en
  'parts/status': typeof status.en
  'parts/test-to': typeof testTo.en
  'parts/told': typeof told.en
  'parts/when': typeof when.en
}
