/**
 * Groups of others who have the list, or will be in touch of their own accord: `the angling clubs upstream keep a copy of our list and will say
 * hello in their own time` [AS-09]. In one sentence stand who they are, and that they have it or come; what they tell us, and what stands of
 * them in the letter, is none of it.
 */

import type { Locale } from '../form-definition.ts'
import { spokenIn, type Spoken } from './spoken.ts'
import { TRADES } from './trades.ts'

type Accord = {
  /** Our list in their hands. */
  readonly list: string
  /** That they will turn to the reader. */
  readonly comes: string
  readonly unless: string
}

const ACCORDS: Readonly<Record<Locale, Accord>> = {
  en: {
    list: '(?:keeps?|has|have|holds?|gets?|receives?|uses?|shares?|borrows?|see|sees|given|take|takes) (?:\\w+ ){0,3}(?:copy of |copies of |access to |sight of |part of )?(?:our (?:\\w+ )?(?:list|addresses|register|readership)(?! of (?!readers|subscribers))|(?:the|this) (?:reading|mailing|readers?|subscribers?) list)|our (?:\\w+ )?(?:list|register) (?:\\w+ )?(?:goes|travels|passes|circulates|lies|is (?:shared|lent|open|kept|known)) (?:\\w+ )?(?:to|with|among|by|at)',
    comes:
      '(?:will|ll|may|might|shall) (?:\\w+ ){0,3}(?:be in touch|get in touch|say hello|introduce themselves|make themselves known|knock|write|e ?mail|greet you|drop you a line|contact you|reach out)',
    unless:
      'to us|with us|at ours|not|never|no|nobody|none|t|neither|tell us|about|in (?:the|this|each|every) (?:letter|newsletter|issue|bulletin)|(?:in|on) (?:our|the) pages|(?:open )?day|fair|festival|market|evening|stand|meeting|if you|box|by name|reply|once you',
  },
  fr: {
    list: '(?:gard\\w+|conserv\\w+|detien\\w+|ont|dispos\\w+|recoi\\w+|utilis\\w+|partag\\w+|possed\\w+|consult\\w+) (?:\\w+ ){0,3}(?:copies? de |acces a )?(?:de )?(?:(?:notre|nos) (?:\\w+ )?(?:liste|fichier|carnet|adresses)(?! d)|(?:la|cette) liste (?:de (?:nos|notre)|des) (?:lecteurs|abonnes|inscrits))|notre (?:\\w+ )?(?:liste|fichier) (?:\\w+ )?(?:circule|passe|voyage|est (?:partagee?|pretee?|ouverte?|connue?)) (?:\\w+ )?(?:a|aux|chez|parmi|de|des|entre)',
    comes:
      '(?:vous (?:salueront|ecriront|contacteront|feront signe|approcheront|joindront)|se (?:manifesteront|presenteront|feront connaitre)|prendront contact|donneront (?:de leurs )?nouvelles|(?:viendront|vont) (?:\\w+ )?(?:vous )?(?:saluer|ecrire|contacter|se presenter|se manifester))',
    unless:
      'a nous|aupres de nous|chez nous|ne|n|pas|jamais|aucun\\w*|personne|nous (?:racont|dis|ecriv|parl)\\w+|a propos|dans (?:la|cette|chaque|notre|une) (?:lettre|infolettre|numero)|lors (?:de|du|des)|portes ouvertes|journee|foire|fete|salon|soiree|marche|reunion|stands?|si vous|case|nommement',
  },
  de: {
    list: '(?:hab\\w+|bekomm\\w+|erhalt\\w+|fuhr\\w+|nutz\\w+|teil\\w+|kenn\\w+|besitz\\w+|verwahr\\w+|behalt\\w+) (?:\\w+ ){0,4}(?:kopie|abschrift|einblick|zugriff|zugang)? ?(?:\\w+ )?(?:unsere[rn]? (?:\\w+ )?(?:\\w*(?<!preis|getranke|termin|spiel|wunsch|karten|wein)liste|\\w*verteiler\\w*|\\w*adressen|\\w*kartei)|(?:die|der|diese[rn]?) (?:leser\\w*|abonnenten|adress|empfanger)liste)|unsere (?:\\w+ )?(?:\\w*(?<!preis|getranke|termin|spiel|wunsch|karten|wein)liste|\\w*kartei) (?:\\w+ )?(?:geht|wandert|kreist|liegt|haben) (?:\\w+ )?(?:an|bei|zu|unter|auch)',
    comes:
      '(?:meld\\w+ sich|(?:werden|wollen|durften) (?:\\w+ ){0,5}(?:sich (?:\\w+ ){0,4}(?:melden|vorstellen|bemerkbar machen)|grussen|schreiben|begrussen|auf sie zukommen|ansprechen)|stell\\w+ sich (?:ihnen|dir|bei ihnen)|(?:schreiben|grussen) (?:sie|ihnen|dich|dir) (?:\\w+ )?(?:selbst|von sich aus|bald|demnachst|nach und nach|zu gegebener))',
    unless:
      'bei uns|an uns|nicht|nie|kein\\w*|niemand\\w*|ohne|erzahlen uns|sagen uns|uber|im (?:\\w*brief|newsletter|heft)|in (?:diesem|jedem|dem|unserem) (?:\\w*brief|newsletter|heft)|\\w*(?:tag|tage|messe|fest|abend|markt|stand|treffen)|wenn sie|falls sie|\\w*kastchen|namentlich|bewerb\\w*',
  },
  es: {
    list: '(?:guard\\w+|conserv\\w+|tien\\w+|recib\\w+|dispon\\w+|usan|utiliz\\w+|compart\\w+|manej\\w+) (?:\\w+ ){0,3}(?:copias? de |acceso a )?(?:de )?(?:nuestr[ao] (?:\\w+ )?(?:lista|fichero|agenda de lectores)(?! de (?!lectores|suscriptores))|(?:la|esta) lista de (?:lectores|suscriptores|correo))|nuestra (?:\\w+ )?lista (?:\\w+ )?(?:circula|pasa|viaja|se comparte|esta) (?:\\w+ )?(?:a|con|entre|por|en manos)',
    comes:
      '(?:(?:le|te|os|les) (?:saludaran|escribiran|contactaran|buscaran)|se (?:presentaran|pondran en contacto|daran a conocer|manifestaran|dirigiran)|(?:iran|van a) (?:\\w+ )?(?:presentand\\w+|saludand\\w+|saludar\\w*|escribir\\w*|presentar\\w*|contactar\\w*)|entraran en contacto)',
    unless:
      'a nosotros|con nosotros|no|nunca|nadie|ningun\\w*|jamas|nos (?:cuentan|dicen|escriben|hablan)|sobre|en (?:la|esta|cada|nuestra|el|nuestro) (?:carta|boletin|numero)|jornada|feria|fiesta|mercado|velada|puesto|acto|reunion|si usted|si (?:marca|quiere|lo)|casilla|por su nombre',
  },
  it: {
    list: '(?:teng\\w+|conserv\\w+|hanno|ricev\\w+|dispong\\w+|usano|utilizz\\w+|condivid\\w+|custodisc\\w+) (?:\\w+ ){0,3}(?:copi[ae] d\\w+ |accesso a\\w* )?(?:del )?(?:nostr[oa] (?:\\w+ )?(?:elenco|lista|rubrica|indirizzario)(?! de(?!i lettori|gli iscritti))|(?:la|l) ?(?:lista|elenco) (?:dei lettori|degli iscritti))|(?:il nostro|la nostra) (?:\\w+ )?(?:elenco|lista|rubrica) (?:\\w+ )?(?:circola|passa|gira|e (?:condivis\\w+|in mano)) (?:\\w+ )?(?:a|ai|alle|con|tra|fra|presso)',
    comes:
      '(?:si (?:faranno (?:viv[ei]|sentire|avanti)|metteranno in contatto|presenteranno|rivolgeranno)|(?:la|ti|vi|le) (?:saluteranno|scriveranno|contatteranno|cercheranno)|prenderanno contatto|(?:verranno|andranno) a (?:salutar|presentar)\\w+)',
    unless:
      'a noi|con noi|da noi|non|mai|nessun\\w*|ne|ci (?:raccontano|dicono|scrivono|parlano)|su|in (?:questa|ogni|una) (?:lettera|newsletter)|nell\\w* (?:lettera|newsletter|numero)|nel (?:bollettino|numero)|giornata|fiera|festa|mercato|serata|banco|riunione|se (?:lei|lo|spunt\\w+)|casella|per nome',
  },
  pt: {
    list: '(?:guard\\w+|conserv\\w+|tem|mantem|receb\\w+|dispoem|usam|utiliz\\w+|partilh\\w+|compartilh\\w+|detem) (?:\\w+ ){0,3}(?:copias? d\\w+ |acesso a )?(?:da |a )?(?:nossa (?:\\w+ )?(?:lista|cadastro)(?! d(?!e leitores|os leitores|e assinantes))|lista (?:de|dos) (?:leitores|assinantes|subscritores))|a nossa (?:\\w+ )?lista (?:\\w+ )?(?:circula|passa|viaja|e partilhada|esta) (?:\\w+ )?(?:a|com|entre|por|nas maos|pelos|pelas)',
    comes:
      '(?:(?:lhe|te|o|a) (?:escreverao|saudarao|contactarao)|(?:dirao|vao dizer|direm) ola|entrarao em contac?to|(?:vao|irao) (?:\\w+ )?(?:apresentar|escrever|saudar|contactar|contatar|entrar em contac?to|dar se a conhecer|dar sinal)\\w*|apresentar se ao|darao (?:sinal|noticias)|se apresentarao)',
    unless:
      'a nos|connosco|conosco|nao|nunca|ninguem|nenhum\\w*|jamais|(?:contam|dizem|escrevem|falam) nos|nos (?:contam|dizem|escrevem)|sobre|n[ao] (?:carta|newsletter|boletim|numero)|em cada (?:carta|numero)|dia|feira|festa|mercado|noite|banca|reuniao|se (?:assinalar|quiser|o)|caixa|pelo nome',
  },
}

const word = (alternatives: string) => new RegExp(`\\b(?:${alternatives})\\b`, 'u')
const rowsOf = (locale: Locale): readonly Spoken[] => {
  const { list, comes, unless } = ACCORDS[locale]
  return [list, comes].map(does => ({ all: [word(TRADES[locale]), word(does)], unless: word(unless) }))
}

const ROWS: Readonly<Record<Locale, readonly Spoken[]>> = {
  en: rowsOf('en'),
  fr: rowsOf('fr'),
  de: rowsOf('de'),
  es: rowsOf('es'),
  it: rowsOf('it'),
  pt: rowsOf('pt'),
}

/** The sentences by which groups of others have the list, or come of their own accord. */
export const ofOwnAccordIn = (text: string, locale: Locale): readonly string[] => spokenIn(text, ROWS[locale])
