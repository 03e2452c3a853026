/**
 * Others who write beside a house that is named, and are called by what they are to it: `from Bay Coffee and from the carefully chosen houses
 * we work alongside`, `Bay Coffee and its friends may email me` [AS-09]. What a letter tells of them is none of it.
 */

import type { Locale } from '../form-definition.ts'
import { withoutNames } from './names.ts'
import { barely, sentencesOf } from './spoken.ts'
import { TRADES } from './trades.ts'

type Alongside = {
  /** Between the name and the others: `and from the`. */
  readonly and: string
  /** Words before the group: `carefully chosen`. */
  readonly group: string
  /** What they are to the house. */
  readonly beside: string
  /** Those of whom nothing more is said. */
  readonly whoever: string
}

const BESIDE: Readonly<Record<Locale, Alongside>> = {
  en: {
    and: '(?:and|plus|as well as|along with|together with)(?: also)?(?: from| by)?',
    group: '(?:houses|friends|brands|colleagues|companions|people|others|those|names|partners|neighbours|folk|allies)',
    beside:
      '(?:(?:that |which |who |whom )?(?:we|it|they) (?:\\w+ )?(?:works?|stands?|walks?|travels?|trades?|goes?|go|trusts?|recommends?|values?) ?(?:\\w+ )?(?:with|alongside|beside|by)?|(?:who|that|which) (?:\\w+ )?(?:works?|stands?|walks?|goes?|go|keeps?|accompan\\w+) (?:\\w+ )?(?:with|alongside|beside|by|us)|(?:at|by) (?:its|our|their) side|around (?:it|us))',
    whoever:
      '(?:(?:the |its |our )?(?:\\w+ly )?(?:friendly|chosen|selected|hand ?picked|trusted|allied|like ?minded|befriended))',
  },
  fr: {
    and: '(?:et|ainsi que|plus|avec)(?: aussi)?(?: de la part)?(?: de| des| d| par)?',
    group: '(?:maisons|amis|marques|collegues|confreres|compagnons|gens|autres|ceux|celles|noms|partenaires|voisins)',
    beside:
      '(?:(?:qui|avec (?:qui|lesquel\\w+)|dont) (?:\\w+ ){0,3}(?:travaill\\w+|march\\w+|accompagn\\w+|entour\\w+|coop\\w+|collabor\\w+|chemin\\w+|cote\\w*)|a (?:nos|ses|leurs) cotes|autour de (?:nous|lui|elle))',
    whoever: '(?:(?:les |ses |nos )?(?:choisie?s|selectionnee?s|triee?s|amies|amis|alliee?s))',
  },
  de: {
    and: '(?:und|sowie|samt|nebst|wie auch)(?: auch)?(?: von)?',
    group:
      '(?:\\w*hausern?|\\w*freunden?|marken|kolleg\\w+|gefahrten|leuten?|andere[nr]?|allen?|jene[nr]?|denen|die|namen|\\w*partnern?|nachbarn)',
    beside:
      '(?:(?:mit (?:denen|welchen)|die|welche) (?:\\w+ ){0,3}(?:arbeit\\w*|zusammen ?arbeit\\w*|begleit\\w*|zur seite|gehen|verbunden|befreundet|umgeben|kooperier\\w*)|an (?:unserer|ihrer|seiner) seite|um (?:uns|sie) herum)',
    whoever:
      '(?:(?:die |den |ihre[nr]? |unsere[nr]? )?(?:\\w*ausgesucht\\w+|ausgewahlt\\w+|befreundet\\w+|handverlesen\\w+|verbunden\\w+))',
  },
  es: {
    and: '(?:y|e|mas|junto con|asi como|ademas de)(?: tambien)?(?: de parte)?(?: de| del| por)?',
    group: '(?:casas|amigos|amigas|marcas|colegas|companeros|gente|otros|otras|quienes|los|las|nombres|socios|vecinos)',
    beside:
      '(?:(?:que|con (?:quienes|las que|los que)|quienes) (?:\\w+ ){0,2}(?:trabaj\\w+|acompan\\w+|camin\\w+|colabor\\w+|rode\\w+|van con)|a (?:nuestro|su) lado)',
    whoever:
      '(?:(?:las |los |sus |nuestras |nuestros )?(?:elegid\\w+|seleccionad\\w+|escogid\\w+|amig[oa]s|hermanad\\w+))',
  },
  it: {
    and: '(?:e|ed|piu|insieme a|oltre a|nonche|con)(?: anche)?(?: da parte)?(?: di| da| dei| delle| degli| dai| dalle| dagli)?',
    group: '(?:case|amici|amiche|marchi|colleghi|compagni|gente|altri|altre|chi|coloro|quelli|nomi|vicini)',
    beside:
      '(?:(?:che|con cui|con (?:i|le) quali)? ?(?:\\w+ ){0,2}(?:lavor\\w+|affianc\\w+|accompagn\\w+|cammin\\w+|collabor\\w+|circond\\w+)|al (?:nostro|suo) fianco|accanto a (?:noi|lei))',
    whoever: '(?:(?:le |i |gli |sue |suoi |nostre |nostri )?(?:scelt[ei]|selezionat[ei]|amiche|amici|alleat[ei]))',
  },
  pt: {
    and: '(?:e|mais|junto com|assim como|bem como|alem de)(?: tambem)?(?: da parte)?(?: de| das| dos| d[ao]| por)?',
    group: '(?:casas|amigos|amigas|marcas|colegas|companheiros|gente|outros|outras|quem|aqueles|os|as|nomes|vizinhos)',
    beside:
      '(?:(?:que|com (?:quem|as quais|os quais)|quem)? ?(?:\\w+ ){0,2}(?:trabalh\\w+|acompanh\\w+|caminh\\w+|colabor\\w+|rode\\w+)|ao (?:nosso|seu) lado)',
    whoever: '(?:(?:as |os |suas |seus |nossas |nossos )?(?:escolhid\\w+|selecionad\\w+|amig[oa]s|irma[os]*))',
  },
}

/** A house in whose name's place this stands (names.ts). */
const NAMED = '(?<!\\w)xx'

function others(locale: Locale): RegExp {
  const { and, group, beside, whoever } = BESIDE[locale]
  const who = `(?:${group}|${TRADES[locale]})`
  const told = `${and} (?:\\w+ ){0,4}?${who}(?: \\w+)? ${beside}`
  const kind = `${and} (?:${whoever} (?:\\w+ )?${who}|(?:\\w+ )?${who} ${whoever})`
  return new RegExp(`${NAMED} (?:${told}|${kind})(?!\\w)`, 'u')
}
const ROWS: Readonly<Record<Locale, RegExp>> = {
  en: others('en'),
  fr: others('fr'),
  de: others('de'),
  es: others('es'),
  it: others('it'),
  pt: others('pt'),
}

/** The sentences of a label in which others write beside one of these houses. */
export const alongsideIn = (label: string, locale: Locale, names: readonly string[]): readonly string[] =>
  sentencesOf(label).filter(sentence => ROWS[locale].test(barely(withoutNames(sentence, names, locale))))
