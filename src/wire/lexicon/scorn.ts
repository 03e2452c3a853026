/** What is thought of whoever leaves a box empty: `who does not sign up does not care for the village` [AS-04]. What they miss by it is theirs to know. */

import type { Locale } from '../form-definition.ts'
import { besideLacking } from './lacking.ts'
import { barely, sentencesOf } from './spoken.ts'

const SCORN: Readonly<Record<Locale, RegExp>> = {
  en: /\b(?:(?:must |obviously |clearly |evidently |probably |apparently )(?:\w+ )?(?:not|don t|doesn t|hate|dislike|have no|has no)|(?:do not|don t|does not|doesn t|no longer|never) (?:\w+ )?(?:car(?:e|es|ed)|love|like|deserve|think of|mind about|respect|support|belong|understand|value)|hates?|deserves? better|selfish|heartless|stingy|lazy|ignorant|stupid|foolish|fools?|indifferent|cold hearted|cruel|shame\w*|ashamed|irresponsible|bad (?:parents?|neighbours?|citizens?|friends?|owners?|people)|(?:means?|matters?) nothing|couldn t care less|turns? (?:\w+ )?backs?|let(?:s|ting)? (?:\w+ ){0,3}down|abandon\w*|at (?:your|their) own (?:risk|fault)|on (?:your|their) conscience|has (?:only )?(?:himself|herself|themselves|yourself) to blame|good night|sleep at night)\b/,
  fr: /\b(?:(?:n|ne) (?:\w+ )?(?:aim\w+|souci\w+|respect\w+|merit\w+|pense\w*|tien\w+|compren\w+|soutien\w+) (?:\w+ )?(?:pas|guere|plus)|n (?:aime\w*|a|ont) (?:pas|aucun\w*) (?:\w+ )?(?:coeur|respect|gout|leur|sa|ses)?|(?:est|sont) egale?s?|egal|se moqu\w+|moque\w* (?:bien )?(?:de|du)|indifferen\w+|egoistes?|ingrate?s?|radin\w*|paresseu\w+|ignorante?s?|sans coeur|honte\w*|mauvais\w* (?:parents?|voisins?|citoyens?|amis?)|se fich\w+|deteste\w*|irresponsable\w*|abandonn\w+|tourn\w+ le dos|sur la conscience|meritent mieux|tant pis)\b/,
  de: /\b(?:(?:(?:ist|sind) (?:\w+ ){0,6})?(?:wohl |offenbar |anscheinend |scheinbar )?egal|gleichgultig\w*|nichts bedeutet|bedeutet .{0,30}nichts|(?:liebt|mag|schatzt|achtet|versteht|kummert|interessiert|schert) .{0,30}\b(?:nicht|kein\w*|nichts)|hat .{0,20}\b(?:kein herz|nichts ubrig|keinen (?:sinn|anstand|geschmack))|egoist\w*|geizig\w*|geizhals|faul\w*|dumm\w*|ignorant\w*|herzlos\w*|undankbar\w*|scham\w*|schande|schlechte[rsn]? (?:eltern\w*|nachbar\w*|burger\w*|freund\w*|mensch\w*)|verantwortungslos\w*|im stich|auf dem gewissen|selbst schuld|verdien\w* (?:\w+ )?(?:besseres|mehr)|pfeift|hasst|kein\w* (?:echte[rn]?|wahre[rn]?|gute[rn]?) \w+)\b/,
  es: /\b(?:(?:da|dan|es|son|resulta) (?:\w+ )?(?:igual|lo mismo|indiferentes?)|da igual|no (?:\w+ )?(?:quier\w+ a|import\w+|am\w+ (?:a|su)|respet\w+|merec\w+|valor\w+|preocup\w+|entiend\w+|tien\w+ (?:corazon|respeto|vergu?enza)|apoy\w+)|indiferent\w+|egoist\w+|tacan\w+|ignorant\w+|vag[oa]s?|sin corazon|desagradecid\w+|verguenza|mal\w* (?:padres?|vecin\w+|ciudadan\w+|amig\w+)|irresponsab\w+|abandon\w+|dar? la espalda|da la espalda|en (?:la|tu|su) conciencia|odia\w*|pasa de)\b/,
  it: /\b(?:non (?:\w+ )?(?:import\w+|interess\w+|tien\w+|am\w+|rispett\w+|merit\w+|vuol\w* bene|apprezz\w+|cur\w+|capisc\w+|ha (?:cuore|rispetto)|sosten\w+)|indifferent\w+|egoist\w+|tirchi\w*|ignorant\w+|pigr\w+|senza cuore|ingrat\w+|vergogn\w+|cattiv\w+ (?:genitor\w+|vicin\w+|cittadin\w+|amic\w+)|irresponsabil\w+|abbandon\w+|volt\w+ le spalle|sulla coscienza|odia\w*|se ne frega\w*|fregar\w*)\b/,
  pt: /\b(?:nao (?:\w+ )?(?:import\w+|interess\w+|lig\w+ (?:a|ao|aos|as|nada|para)|am\w+ (?:a|o|os|as|su)|gost\w+|respeit\w+|merec\w+|valoriz\w+|quer\w* bem|tem (?:coracao|respeito|vergonha)|apoi\w+|preocup\w+|entend\w+)|indiferent\w+|egoist\w+|forret\w+|ignorant\w+|preguicos\w+|sem coracao|ingrat\w+|vergonha\w*|mau\w* (?:pais|vizinh\w+|cidada\w+|amig\w+)|irresponsav\w+|abandon\w+|vir\w+ as costas|na consciencia|odeia\w*|tanto (?:lhe|te) faz|nao quer saber)\b/,
}

/** `Nothing changes for you`; `that is all right`. */
const FAIR: Readonly<Record<Locale, RegExp>> = {
  en: /^(?:if|when|should) you (?:do not|don t) (?:\w+ )?(?:like|love|care for|enjoy|eat|drink)|\b(?:nothing changes|all right|fine|no (?:harm|shame|disadvantage|problem)|as welcome|never mind|we understand|not (?:\w+ )?(?:letters|e ?mails|receive|get|hear|write))\b/,
  fr: /^si (?:vous|tu) n (?:aim\w+|appreci\w+)|\b(?:rien ne change|pas grave|aucun (?:mal|souci|inconvenient)|nous comprenons|sans honte|bienvenu\w*)\b/,
  de: /^(?:wer|wenn sie|wenn du) (?:kein\w*|\w+ nicht) (?:\w+ )?(?:mag|mogen|magst|liebt)|\b(?:in ordnung|kein (?:problem|nachteil)|andert sich nichts|verstehen wir|ebenso willkommen|macht nichts|uns egal|ist egal,? ob)\b/,
  es: /^si no (?:te|le|os) gust\w+|\b(?:no pasa nada|ningun (?:problema|inconveniente)|nada cambia|lo entendemos|bienvenid\w+)\b/,
  it: /^se non (?:ti piac\w+|le piac\w+|am\w+)|\b(?:non (?:cambia|succede) (?:nulla|niente)|nessun (?:problema|svantaggio)|va bene|capiamo|benvenut\w+)\b/,
  pt: /^se nao (?:gost\w+|apreci\w+)|\b(?:nada muda|nao faz mal|nenhum (?:problema|inconveniente)|compreendemos|tudo bem|bem ?vind\w+)\b/,
}

/** Those who are praised for signing up, so that the others are not. */
const NOBLE: Readonly<Record<Locale, RegExp>> = {
  en: /\b(?:people|those|anyone|everyone|parents|readers) (?:of|with) (?:a |any )?(?:\w+ )?(?:heart|conscience|taste|sense|character|decency)\b.{0,25}\b(?:subscrib\w+|sign\w*|tick\w*|join\w*)\b/,
  fr: /\b(?:personnes|gens|celles et ceux|parents|lecteurs|ames?) (?:de|d|qui ont du) (?:coeur|conscience|gout|bonne volonte|bien)\b.{0,25}\b(?:s inscri\w+|s abonn\w+|coch\w+)\b/,
  de: /\b(?:menschen|leute|alle|eltern|wer) (?:mit|hat) (?:\w+ )?(?:herz|gewissen|geschmack|verstand|anstand)\b.{0,25}\b(?:abonnier\w*|meld\w*|trag\w*|kreuz\w*)\b/,
  es: /\b(?:personas|gente|quien|padres) (?:de|con|tiene) (?:buen )?(?:corazon|conciencia|gusto|sentido)\b.{0,25}\b(?:se suscrib\w+|se apunt\w+|marc\w+)\b/,
  it: /\b(?:persone|gente|chi|genitori) (?:di|con|ha) (?:buon )?(?:cuore|coscienza|gusto|senso)\b.{0,25}\b(?:si iscriv\w+|spunt\w+|si abbon\w+)\b/,
  pt: /\b(?:pessoas|gente|quem|pais) (?:de|com|tem) (?:bom )?(?:coracao|consciencia|gosto|senso)\b.{0,25}\b(?:se inscrev\w+|subscrev\w+|marc\w+|assin\w+)\b/,
}

/** The sentences, and what follows a question in the next: `Not signing up? Your children deserve better`. */
export function scornIn(text: string, locale: Locale): readonly string[] {
  const sentences = sentencesOf(text)
  return sentences.filter((sentence, i) => {
    if (NOBLE[locale].test(barely(sentence))) return true
    const own = besideLacking(barely(sentence), locale)
    const asked =
      sentences[i - 1]?.trim().endsWith('?') && besideLacking(barely(sentences[i - 1] ?? ''), locale) !== undefined
    const beside = own ?? (asked ? barely(sentence) : undefined)
    return beside !== undefined && SCORN[locale].test(beside) && !FAIR[locale].test(beside)
  })
}
