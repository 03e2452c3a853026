/**
 * A list of who has ticked and who has not, shown to others: `the head reads out which classes are complete, so yours will know who was
 * missing` [AS-04]. Whose name is printed with thanks, and who is missing at an evening, is none of it.
 */

import type { Locale } from '../form-definition.ts'
import { spokenIn, type Spoken } from './spoken.ts'

type Pillory = {
  readonly shown: string
  /** Those who are on the list, or are not. */
  readonly missing: string
  /** Neighbours, and what they would be on. */
  readonly among: string
  readonly unless: string
}

const PILLORIES: Readonly<Record<Locale, Pillory>> = {
  en: {
    shown:
      '(?:reads?|read|reading|call(?:s|ed)?) out|(?:hangs?|hung|pinned|posted|goes up|put up|printed|published|listed|announced|named|shown|chalked|displayed)|(?:on|at) the (?:notice ?board|board|door|wall|website)|(?:can|will|ll) (?:all )?(?:see|know|learn|hear)|by name',
    missing:
      '(?<!\\bthose |\\banyone |\\beveryone |\\bfor |\\bwhom |\\balso )who (?:is|was|were|are) (?:still |not )?(?:missing|absent|on the list)|who (?:hasn t|has not|have not|haven t|did not|didn t) (?:\\w+ )?(?:sign\\w*|tick\\w*|join\\w*|subscrib\\w*)|who (?:has|have) (?:\\w+ )?(?:not )?(?:signed up|ticked|subscribed)|(?:households|families|houses|flats|staircases|streets|names) (?:that |who |which )?(?:are |have |is |has )?(?:still |not yet |not )?(?:missing|complete|incomplete|not (?:signed|on|subscribed)|left out|signed up)',
    among:
      'famil(?:y|ies)|households?|neighbou?rs?|class(?:es)?|streets?|staircases?|lists?|sign\\w*|tick\\w*|subscri\\w*|joined|names|houses',
    unless:
      'can (?:also |still )?read|may read|reads? (?:it|the letter|them)|never|nobody (?:sees|knows|learns|will)|no one|we do not|we don t|without|thank\\w*|with their (?:leave|permission)|stays? between',
  },
  fr: {
    shown:
      '(?:lit|lira|lue?s?|lirons|annonc\\w+|affich\\w+|publie\\w*|proclam\\w+|cit\\w+|imprim\\w+|nomm\\w+|inscri\\w+)|(?:au|sur le|sur la) (?:tableau|panneau|porte|mur|site)|(?:verr\\w+|saur\\w+|apprendr\\w+|voi\\w+)|nommement',
    missing:
      '(?<!\\bceux |\\bcelles |\\bce |\\baussi )qui (?:\\w+ )?(?:manqu\\w+|est absent\\w*|etait absent\\w*)|qui (?:ne|n) (?:\\w+ ){0,3}(?:inscrit\\w*|abonne\\w*|coch\\w+)|(?:noms|foyers|familles|maisons|classes|rues|cages d escalier) (?:qui )?(?:\\w+ )?(?:manquant\\w*|manqu\\w+|complet\\w*|incomplet\\w*|pas (?:encore )?(?:inscrit|abonne)\\w*|absent\\w*)',
    among:
      'familles?|foyers?|voisin\\w*|classes?|rues?|cages? d escalier|listes?|inscri\\w*|abonn\\w*|coch\\w*|noms|village',
    unless:
      '(?:peu\\w+|pourr\\w+) (?:\\w+ )?(?:lire|la lire|le lire)|lit (?:la|le) (?:lettre|bulletin)|jamais|personne (?:ne )?(?:voit|sait|saura|verra)|nous ne|sans|remerci\\w*|merci|avec (?:leur|son) accord|reste entre',
  },
  de: {
    shown:
      '(?:liest|lesen|verliest|verlesen|vorgelesen|verkund\\w*|nennt|genannt|hangt|hangen|aushang\\w*|ausgehangt|veroffentlich\\w*|gedruckt|angeschlagen|bekannt ?(?:gegeben|gibt|geben))|(?:am|an der) (?:\\w*brett|tafel|tur|wand|\\w*kasten)|(?:sehen|wissen|weiss|erfahrt|erfahren|sieht)|namentlich',
    missing:
      'wer (?:\\w+ ){0,3}(?:gefehlt|fehlt|fehlte|nicht (?:dabei|eingetragen|angemeldet|angekreuzt|abonniert))|wer (?:sich )?(?:\\w+ ){0,3}nicht (?:\\w+ )?(?:eingetragen|angemeldet|angekreuzt|abonniert|dabei)|(?:namen|haushalte|familien|hauser|klassen|strassen|aufgange) (?:die |welche )?(?:\\w+ )?(?:fehlen|vollstandig|vollzahlig|unvollstandig|noch nicht|nicht eingetragen|komplett)',
    among:
      'famili\\w*|haushalt\\w*|nachbar\\w*|\\w*klassen?|strassen?|aufgang\\w*|\\w*liste|eingetragen|angemeldet|abonniert|angekreuzt|namen|\\w*brett',
    unless:
      '(?:liest|lesen) (?:\\w+ )?(?:ihn|es|\\w*brief|das \\w*blatt)|nachlesen|niemals|niemand (?:sieht|weiss|erfahrt)|nie|wir (?:\\w+ )?nicht|ohne|dank\\w*|mit (?:ihrem|deren) einverstandnis|bleibt unter',
  },
  es: {
    shown:
      '(?:lee|leera|leen|leeremos|leid\\w+|anunci\\w+|public\\w+|cuelg\\w+|colg\\w+|nombr\\w+|imprim\\w+|proclam\\w+|expone\\w*)|(?:en|del) (?:el )?(?:tablon|tablero|puerta|pared|web)|(?:vera\\w*|sabra\\w*|sepa\\w*|enterar\\w*)|por su nombre',
    missing:
      '(?<!\\btambien |\\ba |\\bpara )quien(?:es)? (?:\\w+ )?(?:falt\\w+|no (?:\\w+ ){0,3}(?:apunt\\w+|inscri\\w+|suscri\\w+|marc\\w+))|(?:nombres|hogares|familias|casas|calles|portales) (?:que )?(?:\\w+ )?(?:falt\\w+|complet\\w+|incomplet\\w+|no (?:\\w+ )?(?:apuntad|inscrit|suscrit)\\w+)',
    among:
      'familias?|hogares?|vecin\\w*|clases?|calles?|portal(?:es)?|listas?|apunt\\w*|inscri\\w*|suscri\\w*|marc\\w*|nombres|tablon',
    unless:
      'pued\\w+ (?:\\w+ )?leer\\w*|l[oa] lee\\w*|nunca|nadie (?:ve|sabe|sabra|vera)|no (?:leemos|publicamos|colgamos|nombramos)|sin|gracias|agradec\\w*|con su permiso|queda entre',
  },
  it: {
    shown:
      '(?:legg(?:e|iamo|era|eremo|ono)(?! anche)|annunci\\w+|pubblic\\w+|append\\w+|appes\\w+|affigg\\w+|affiss\\w+|nomin\\w+|stamp\\w+|proclam\\w+|espon\\w+)|(?:in|sulla|alla|nella) (?:bacheca|lavagna|porta|parete)|(?:vedr\\w+|sapr\\w+|sappi\\w+)|per nome',
    missing:
      '(?<!\\banche |\\ba )chi (?:\\w+ )?(?:manc\\w+|era assente)|(?<!\\banche |\\ba |\\bper )chi non (?:\\w+ ){0,3}(?:iscritt\\w+|abbonat\\w+|spuntat\\w+|spunta|iscrive)|(?:nomi|nuclei|famiglie|case|classi|vie|scale) (?:che )?(?:\\w+ )?(?:manc\\w+|complet\\w+|incomplet\\w+|non (?:\\w+ )?(?:iscritt|abbonat)\\w+|al completo)',
    among:
      'famigli\\w*|nuclei|vicini|class[ei]|vi[ae]|scal[ae]|elenc\\w*|list[ae]|iscri\\w*|abbon\\w*|spunt\\w*|nomi|bacheca',
    unless:
      'puo (?:\\w+ )?legger\\w*|possono legger\\w*|legge (?:la|il) (?:lettera|bollettino)|mai|nessuno (?:vede|sa|sapra|vedra)|non (?:leggiamo|pubblichiamo|appendiamo)|senza|grazie|ringrazi\\w*|con il loro permesso|resta tra',
  },
  pt: {
    shown:
      '(?:le|lera|leem|leremos|lid\\w+|anunci\\w+|public\\w+|pendur\\w+|afix\\w+|nome(?:ia|ia\\w*|amos|ad\\w+)|imprim\\w+|proclam\\w+|expoe\\w*)|(?:no|na) (?:quadro|placar|porta|parede|site)|(?:vera\\w*|vao (?:ver|saber)|vai (?:ver|saber)|sabera\\w*|saiba\\w*)|pelo nome',
    missing:
      '(?<!\\btambem |\\ba |\\bpara )quem (?:\\w+ )?(?:falt\\w+|estava ausente)|(?<!\\btambem |\\ba |\\bpara |\\bmesmo )quem (?:ainda )?nao (?:\\w+ ){0,3}(?:inscrev\\w+|subscrev\\w+|assin\\w+|marc\\w+|inscrit\\w+)|(?:nomes|lares|familias|casas|ruas|predios) (?:que )?(?:\\w+ )?(?:falt\\w+|complet\\w+|incomplet\\w+|nao (?:\\w+ )?(?:inscrit|subscrit)\\w+)',
    among:
      'familias?|lares|vizinh\\w*|turmas?|ruas?|predios?|listas?|inscrev\\w*|inscrit\\w*|subscrev\\w*|assin\\w*|nomes|placar',
    unless:
      'pod\\w+ (?:\\w+ )?ler|le a carta|nunca|ninguem (?:ve|sabe|sabera|vera)|nao (?:lemos|publicamos|penduramos)|sem|obrigad\\w*|agradec\\w*|com a sua autorizacao|fica entre',
  },
}

const word = (alternatives: string) => new RegExp(`\\b(?:${alternatives})(?!\\w)`, 'u')
const rowsOf = ({ shown, missing, among, unless }: Pillory): readonly Spoken[] => [
  { all: [word(shown), word(missing), word(among)], unless: word(unless) },
]

const ROWS: Readonly<Record<Locale, readonly Spoken[]>> = {
  en: rowsOf(PILLORIES.en),
  fr: rowsOf(PILLORIES.fr),
  de: rowsOf(PILLORIES.de),
  es: rowsOf(PILLORIES.es),
  it: rowsOf(PILLORIES.it),
  pt: rowsOf(PILLORIES.pt),
}

/** The sentences that show others who is on the list and who is not. */
export const pilloriedIn = (text: string, locale: Locale): readonly string[] => spokenIn(text, ROWS[locale])
