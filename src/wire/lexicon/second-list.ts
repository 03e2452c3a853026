/**
 * A second list on which a reader is put without a tick, told as a kindness: `we have kept you a seat in our restaurant’s weekly mail as well`
 * [AS-04]. The lists that were ticked, and boxes that others have, are none of it.
 */

import type { Locale } from '../form-definition.ts'
import { spokenIn, type Spoken } from './spoken.ts'

type SecondList = {
  /** A place that was kept, or being on it. */
  readonly put: string
  readonly also: string
  readonly list: string
  readonly unless: string
}

const SECOND: Readonly<Record<Locale, SecondList>> = {
  en: {
    put: '(?:we|i) (?:have |ve |also |already |just |took the liberty of )*(?:kept|saved|reserved|held|found|set aside|put|added|entered|signed|keeping|saving|putting|adding|entering) (?:\\w+ )?(?:you|your)|(?:we|i) (?:will|ll|shall|are|re) (?:also |now |then |gladly |happily |be |likewise )*(?:start|begin|put|add|enter|sign|enrol|enroll|slip|subscribe)(?:ing|ting|ning)? you|you (?:will |ll |now |also |too )*(?:find yourself|appear|stand|are) (?:\\w+ ){0,2}(?:on|in)',
    also: 'also|too|as well|besides|in addition|likewise',
    list: '(?:in|on|for|to|among) (?!(?:each|every|the list) )(?:\\w+ ){0,5}(?:lists?|letter|newsletter|bulletin|mail|mailing|post|gazette|menu)',
    unless:
      'not|never|no|nobody|t|box(?:es)?|tick\\w*|chose|chosen|asked|wish\\w*|want\\w*|if|whether|unsubscrib\\w*|leave|link|confirm\\w*|check',
  },
  fr: {
    put: '(?:nous|on|je) (?:vous |t )?(?:\\w+ )?(?:avons|a|ai) (?:\\w+ )?(?:garde|reserve|trouve|mis|ajoute|inscrit|place|note|retenu)\\w*|(?:nous|on) vous (?:\\w+ )?(?:inscri\\w+|ajout\\w+|abonn\\w+|mett\\w+|faisons (?:\\w+ )?(?:commencer|decouvrir|essayer|entrer))|vous (?:figurez|etes|serez|figurerez) (?:\\w+ ){0,2}(?:sur|dans|parmi)',
    also: 'aussi|egalement|en plus|de plus|en outre|par la meme occasion',
    list: '(?:dans|sur|pour|parmi|a) (?:\\w+ ){0,5}(?:listes?|lettre|infolettre|newsletter|bulletin|courrier|gazette|carnet d adresses)',
    unless:
      'ne|n|pas|jamais|aucun\\w*|cases?|coch\\w+|chois\\w+|demand\\w+|souhait\\w+|si|desabonn\\w*|lien|confirm\\w*|verifi\\w+',
  },
  de: {
    put: '(?:platz|stuhl|sie|ihnen|dich|ihre adresse|ihren namen) (?:\\w+ ){0,10}(?:freigehalten|reserviert|aufgehoben|vorgemerkt|eingetragen|aufgenommen|gesetzt|hinzugefugt)|(?:nehmen|tragen|setzen|melden|lassen) wir (?:sie|dich)|wir (?:nehmen|tragen|setzen|melden|lassen) (?:sie|dich)|(?:steh(?:en|st)|sind|finden) (?:\\w+ )?(?:sie|du)|(?:sie|du) (?:\\w+ )?(?:steh(?:en|st)|finden sich)',
    also: 'auch|ebenfalls|zusatzlich|ausserdem|gleich mit|obendrein|zudem',
    list: '(?:auf|in|fur|an) (?:\\w+ ){0,3}(?:\\w*liste|\\w*brief|\\w*newsletter|\\w*verteiler|\\w*post|\\w*blatt)',
    unless:
      'nicht|nie|kein\\w*|niemand|\\w*kastchen|hakchen|ankreuz\\w*|angekreuzt|gewahlt|wunsch\\w*|gewunscht|wenn|falls|ob|abmeld\\w*|link|bestatig\\w*|jedem',
  },
  es: {
    put: '(?:le|te|os|lo|la)? ?(?:hemos|he) (?:\\w+ )?(?:guardado|reservado|puesto|anadido|apuntado|incluido|inscrito|hecho)|(?:le|te|os|lo|la) (?:apunt|inscrib|anad|inici|sum|suscrib|inclu|met)(?:amos|imos|emos|aremos|iremos|eremos|uimos|uiremos)|(?:figura|esta|queda|estas|quedas) (?:\\w+ ){0,2}(?:en|inscrit\\w+|apuntad\\w+)',
    also: 'tambien|ademas|asimismo|de paso',
    list: '(?:en|a|al|para) (?:\\w+ ){0,3}(?:lista|carta|boletin|correo|gaceta)(?! de confirmacion)',
    unless:
      'no|nunca|nadie|ningun\\w*|casillas?|marc\\w+|eleg\\w+|pedid\\w+|dese\\w+|quier\\w+|si|baja|enlace|confirm\\w*|cada',
  },
  it: {
    put: '(?:le|ti|vi|la|l)? ?abbiamo (?:\\w+ )?(?:tenuto|riservato|messo|aggiunt\\w+|inserit\\w+|iscritt\\w+|conservato|trovato|segnat\\w+)|(?:la|ti|vi|l) ?(?:iscriv\\w+|aggiung\\w+|mett\\w+|inizi\\w+|inser\\w+|abbon\\w+)(?<=mo)|(?:e|è|figura|si trova|sei|risulta) (?:\\w+ ){0,2}(?:nell|nella|in|sulla)',
    also: 'anche|inoltre|pure|altresi',
    list: '(?:nell|nella|nel|in|sulla|alla|per la) (?:\\w+ ){0,3}(?:elenco|lista|lettera|newsletter|bollettino|posta|gazzetta)',
    unless:
      'non|mai|nessun\\w*|casell\\w+|spunt\\w+|scelt\\w+|chiest\\w+|desider\\w+|vuol\\w*|se|cancell\\w*|link|conferm\\w*|ogni',
  },
  pt: {
    put: '(?:guardamos|reservamos|pusemos|acrescentamos|adicionamos|incluimos|inscrevemos|marcamos) (?:(?:lhe|te|o|a) )?|(?:vamos|iremos) (?:tambem )?(?:po lo|po la|por lo|inscreve\\w*|adicion\\w+|acrescent\\w+|inclu\\w+|coloc\\w+|subscreve\\w*)(?: l?[oa])?|(?:inscrev|adicionar|acrescentar|incluir|colocar)(?:emos|lo emos|la emos) ?|(?:passa|esta|consta|fica|ficou) (?:\\w+ ){0,2}(?:a constar|n[ao]|inscrit\\w+)',
    also: 'tambem|alem disso|ainda|igualmente',
    list: '(?:n[ao]|d[ao]|para a|em|a) (?:\\w+ ){0,3}(?:lista|carta|newsletter|boletim|correio|gazeta)',
    unless:
      'nao|nunca|ninguem|nenhum\\w*|caixas?|assinal\\w+|escolh\\w+|pedi\\w+|desej\\w+|quis\\w*|quer\\w*|se|cancel\\w*|link|ligacao|confirm\\w*|cada',
  },
}

/** `You are on the list, and the letter also tells of …`: it is the letter that also does something. */
const GOES_ON =
  '(?:list|liste|lista|elenco)(?: (?:and|et|und|y|e))? (?:the|our|la|notre|der|unser|el|nuestra|il|nostra|a|o|nossa)(?: \\w+)? (?:letters?|newsletter|lettre|\\w*brief|carta|boletin|lettera|bollettino|boletim)'

const word = (alternatives: string) => new RegExp(`(?<!\\w)(?:${alternatives})(?!\\w)`, 'u')
const rowsOf = ({ put, also, list, unless }: SecondList): readonly Spoken[] => [
  { all: [new RegExp(`(?<!\\w)(?:${put})`, 'u'), word(also), word(list)], unless: word(`${unless}|${GOES_ON}`) },
]

const ROWS: Readonly<Record<Locale, readonly Spoken[]>> = {
  en: rowsOf(SECOND.en),
  fr: rowsOf(SECOND.fr),
  de: rowsOf(SECOND.de),
  es: rowsOf(SECOND.es),
  it: rowsOf(SECOND.it),
  pt: rowsOf(SECOND.pt),
}

/** The sentences that put a reader on a second list. */
export const secondListIn = (text: string, locale: Locale): readonly string[] => spokenIn(text, ROWS[locale])
