/**
 * Addresses of people who are not there: `give us three friends’ emails, and we will write to them too` [AS-03]. A consent is given by whoever
 * gets the messages. Whom to call in an emergency, and who told of the house, are none of it; nor is a letter that its readers pass on.
 */

import type { Locale } from '../form-definition.ts'
import { spokenIn, type Spoken } from './spoken.ts'

type ForOthers = {
  readonly friends: string
  readonly address: string
  /** What leads from the one to the other: `the emails of your friends`, `your friends’ emails`. */
  readonly of: string
  /** Giving one, or a wish for it. */
  readonly gives: string
  /** That the house turns to them. */
  readonly reached: string
  readonly unless: string
}

const FOR_OTHERS: Readonly<Record<Locale, ForOthers>> = {
  en: {
    friends:
      '(?:friends?|family(?: members?)?|relatives?|relations|colleagues?|co ?workers?|neighbours?|neighbors?|acquaintances?|mates?|classmates?|flatmates?|(?:other )?people you know|someone (?:you know|else)|anyone (?:you know|else))',
    address: '(?:e ?mails?|e ?mail addresses|addresses|address|(?:phone |mobile )?numbers?|contact(?:s| details)?)',
    of: '(?:of|for|from)',
    gives:
      '(?:give|enter|leave|add|list|name|send|type|share|provide|write|put|fill in|tell|recommend|suggest|nominate)',
    reached:
      '(?:(?:we|our team) (?:\\w+ )?(?:\\w+ )?(?:send|write to|invite|e ?mail|contact|tell|mail|text|call|sign) (?:them|him|her|your friends?)|(?:they|he|she) (?:ll |will )?(?:\\w+ )?(?:get|hear|receive))',
    unless:
      '(?:emergency|recipients?|deliver\\w*|gift|present|(?:forward|pass) (?:it|this|the letter)|themselves|not|never|no|t|told you|who recommended)',
  },
  fr: {
    friends:
      '(?:amie?s?|copains?|copines?|proches|famille|parents?|collegues?|voisins?|voisines?|connaissances?|entourage|quelqu un d autre|camarades?)',
    address: '(?:e ?mails?|adresses?(?: e ?mail)?|courriels?|numeros?|coordonnees|contacts?)',
    of: '(?:de|d|des|du)',
    gives:
      '(?:donn\\w+|indiqu\\w+|laiss\\w+|ajout\\w+|not\\w+|inscri\\w+|saisi\\w+|partag\\w+|communiqu\\w+|fourni\\w+|cit\\w+|recommand\\w+|parrain\\w+|proposez)',
    reached:
      '(?:(?:nous|on) (?:\\w+ )?(?:leur|l|lui|les) ?(?:\\w+ )?(?:envo\\w+|ecri\\w+|invit\\w+|contact\\w+|adress\\w+|presen\\w+|parl\\w+)|(?:ils|elles|il|elle) (?:\\w+ )?recevr\\w+)',
    unless:
      '(?:urgence|destinataires?|livr\\w+|cadeau|eux memes|elles memes|pas|jamais|aucun\\w*|ne|n|vous a (?:parle|recommande))',
  },
  de: {
    friends:
      '(?:freund(?:e|en|in|innen|es|s)?|bekannte[nr]?|familie\\w*|verwandte[nr]?|angehorige[nr]?|kolleg\\w+|nachbar\\w*|mitschuler\\w*|andere[nr]? leute\\w*)',
    address: '(?:e ?mails?|\\w*adressen?|\\w*nummern?|kontakt\\w*)',
    of: '(?:von|ihre[rs]|deine[rs]|eines|einer|zweier|dreier)',
    gives: '(?:geb\\w*|nenn\\w*|trag\\w*|schreib\\w*|hinterlass\\w*|empfehl\\w*|teil\\w*|fug\\w*|verrat\\w*|angeben)',
    reached:
      '(?:(?:schicken|senden|schreiben|laden|informieren|melden|zeigen) (?:wir )?(?:auch |dann |gern )*(?:ihnen|ihm|ihr|denen|sie|ihn)|wir (?:\\w+ )?(?:schicken|senden|schreiben|laden|informieren) (?:auch |dann |gern )*(?:ihnen|ihm|denen|sie|ihn|diese)|(?:diese|auch sie|auch diese) (?:\\w+ )?(?:bekommen|erhalten))',
    unless:
      '(?:notfall\\w*|empfanger\\w*|liefer\\w*|geschenk\\w*|selbst|nicht|nie|kein\\w*|von uns erzahlt|empfohlen (?:hat|haben))',
  },
  es: {
    friends:
      '(?:amig[oa]s?|familia(?:res?)?|parientes?|colegas?|companer[oa]s?|vecin[oa]s?|conocid[oa]s?|allegad[oa]s?|otras personas)',
    address: '(?:correos?(?: electronicos?)?|e ?mails?|direccion(?:es)?|numeros?|telefonos?|contactos?)',
    of: '(?:de|del)',
    gives:
      '(?:d[ae]nos|danos|indi\\w+|dej\\w+|escrib\\w+|anad\\w+|anot\\w+|compart\\w+|facilit\\w+|propon\\w+|recomiend\\w+|pon\\w*|aport\\w+)',
    reached:
      '(?:(?:tambien )?(?:les|le|los|las) (?:\\w+ )?(?:enviar\\w+|enviamos|escribir\\w+|escribimos|invit\\w+|mandar\\w+|mandamos|contact\\w+)|(?:ellos|ellas) (?:\\w+ )?recib\\w+)',
    unless:
      '(?:emergencia|destinatari\\w+|entreg\\w+|regalo|ellos mismos|no|nunca|ningun\\w*|nos (?:recomendo|conocio))',
  },
  it: {
    friends:
      '(?:amic[oiahe]+|familiar[ei]|famiglia|parent[ei]|collegh?[aei]|vicin[oaie]|conoscent[ei]|compagn[oiae]+|altre persone)',
    address: '(?:e ?mail|mail|indirizz[oi](?: e ?mail)?|numer[oi]|recapit[oi]|contatt[oi])',
    of: '(?:di|dei|degli|del|della|d|delle)',
    gives:
      '(?:dacci|ci dia|indic\\w+|lasc\\w+|scriv\\w+|aggiung\\w+|inser\\w+|condivid\\w+|forni\\w+|propon\\w+|consigli\\w+|segnal\\w+|metti\\w*)',
    reached:
      '(?:(?:anche )?(?:a loro|gli|le|li) (?:\\w+ )?(?:mander\\w+|mandiamo|invier\\w+|inviamo|scriver\\w+|scriviamo|invit\\w+|contatt\\w+)|(?:scriver\\w+|scriviamo|mander\\w+|mandiamo|invier\\w+|inviamo) (?:\\w+ )?(?:a loro|loro)|(?:loro|anche loro) (?:\\w+ )?ricever\\w+)',
    unless:
      '(?:emergenza|destinatari\\w*|consegn\\w+|regalo|loro stessi|da soli|non|mai|nessun\\w*|ci ha (?:consigliato|segnalato))',
  },
  pt: {
    friends:
      '(?:amig[oa]s?|famili(?:a|ares|ar)|parentes?|colegas?|vizinh[oa]s?|conhecid[oa]s?|companheir[oa]s?|outras pessoas)',
    address: '(?:e ?mails?|enderecos?(?: de e ?mail)?|numeros?|telefones?|contac?tos?|moradas?)',
    of: '(?:de|d[oa]s?|dum|duma)',
    gives:
      '(?:de nos|diga\\w*|indi\\w+|deix\\w+|escrev\\w+|acrescent\\w+|inser\\w+|insir\\w+|partilh\\w+|compartilh\\w+|forne\\w+|proponh\\w+|recomend\\w+|ponha)',
    reached:
      '(?:(?:enviamos|enviaremos|escrevemos|escreveremos|mandamos|mandaremos) (?:\\w+ )?lhes?|(?:tambem )?lhes? (?:\\w+ )?(?:envi\\w+|escrev\\w+|mand\\w+)|(?:convidamos|convidaremos|contactamos|contatamos) (?:os|as)|(?:eles|elas) (?:\\w+ )?receb\\w+)',
    unless:
      '(?:emergencia|destinatari\\w+|entreg\\w+|presente|eles proprios|elas proprias|eles mesmos|nao|nunca|nenhum\\w*|nos recomendou)',
  },
}

const word = (alternatives: string) => new RegExp(`\\b(?:${alternatives})\\b`, 'u')

const rowsOf = ({ friends, address, of, gives, reached, unless }: ForOthers): readonly Spoken[] => {
  const theirs = `${address} ${of} (?:\\w+ ){0,3}?${friends}|${friends} (?:s )?(?:\\w+ )?${address}`
  return [
    { all: [word(theirs), word(gives)], unless: word(unless) },
    { all: [word(`^(?:\\w+ )?(?:\\w+ )?(?:${theirs})(?: \\w+)?$`)], unless: word(unless) },
    { all: [word(friends), word(reached)], unless: word(unless) },
  ]
}

const ROWS: Readonly<Record<Locale, readonly Spoken[]>> = {
  en: rowsOf(FOR_OTHERS.en),
  fr: rowsOf(FOR_OTHERS.fr),
  de: rowsOf(FOR_OTHERS.de),
  es: rowsOf(FOR_OTHERS.es),
  it: rowsOf(FOR_OTHERS.it),
  pt: rowsOf(FOR_OTHERS.pt),
}

/** The sentences that ask for addresses of others, or announce that others are written to. */
export const forOthersIn = (text: string, locale: Locale): readonly string[] => spokenIn(text, ROWS[locale])
