/**
 * Others who are named without being senders: whom a form is held against (`other clubs have a newsletter, we have a number`), whose
 * things messages are about (`other people’s policies`), readers themselves (`celles et ceux qui le souhaitent`), and partners at a game.
 */

import type { Locale } from '../form-definition.ts'

type Nobody = {
  /** Behind the words: whose things are told of, or what sort of partner it is. */
  readonly after: RegExp
  /** The words themselves, where what follows makes a date of them. */
  readonly date?: RegExp
  /** What others, who stand first, have and do, as long as nobody is spoken to. */
  readonly compared: RegExp
  /** What a comparison does not hold: the reader, and what reaches them. */
  readonly reaches: RegExp
}

const GAMES = 'danc\\w+|tennis|chess|climbing|walking|running|badminton|conversation|tandem|sparring|training|singing'

const NOBODY: Readonly<Record<Locale, Nobody>> = {
  en: {
    after:
      /^ (?:s (?!offers?|news\w*|letters?|mails?|e mails?|messages?|promotions?|deals?|adverti\w+|ads?|products?|shops?|services?|stores?|websites?|campaigns?)\p{L}+)/u,
    compared: /^ (?:have|do|make|sell|run|bake|brew|are|talk|boast|count|need|like|love|print|keep)(?!\p{L})/u,
    reaches: /(?<!\p{L})(?:you|your|we also|offers?|write|send|mail|contact|call|too|as well)(?!\p{L})/u,
  },
  fr: {
    // `Celles et ceux qui le souhaitent` are readers, unless they wish to reach you.
    after:
      /^ (?:(?:le|la|les|l|en|nous le|nous l|y|se sont|s y|s)? ?(?:souhait\w+|demand\w+|veul\w+|desir\w+|inscri\w+|abonn\w+|coche\w*|ont coche\w*|ont choisi\w*|ont demande\w*)(?!.*(?<!\p{L})(?:vous|votre|vos)(?!\p{L}))|ont (?!achete|signe|collabore|travaille|loue)\p{L}+(?:e|i|u|is)(?!\p{L})(?!.*(?<!\p{L})(?:vous|votre|vos)(?!\p{L}))|d(?:e|u) (?:danse|tennis|jeu|marche|randonnee|conversation|lecture|badminton|belote|tarot|cordee|tandem|chant|entrainement)|d (?:echecs|escalade|entrainement|aviron))(?!\p{L})/u,
    compared: /^ (?:ont|font|vendent|sont|parlent|aiment|comptent|impriment|tiennent|brassent|publient)(?!\p{L})/u,
    reaches:
      /(?<!\p{L})(?:vous|votre|vos|te|ton|tes|offres?|ecri\w+|envo\w+|contact\w+|appel\w+|aussi|egalement)(?!\p{L})/u,
  },
  de: {
    after: /^(?!)/u,
    date: /^ (?:januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember|advent|mal|tag\w*|woche|monat\w*|jahr\w*|quartal\w*|\w+tag|sonnabend|mittwoch|abend|advents\w+|stock|ausgabe|klasse|strophe|akt|gang|runde|generation|lebensjahr|schuljahr|ton|versuch|\w*hakchen|\w*haken|\w*kreuz(?:chen)?|\w*kastchen|feld|zeile|punkt|moglichkeit|\w*brief|\w*post|kapitel|teil|folge|reihe|seite|platz|saison|spielzeit|link|knopf|adresse)(?!\p{L})/u,
    compared: /^ (?:haben|machen|sind|verkaufen|backen|brauen|reden|lieben|brauchen|drucken|zahlen|feiern)(?!\p{L})/u,
    reaches:
      /(?<!\p{L})(?:sie|ihnen|ihre?[nrsm]?|dich|dir|deine?[nrsm]?|euch|eure?[nrsm]?|\w*angebote?n?|schreib\w*|schick\w*|send\w*|melde\w*|ebenfalls|auch)(?!\p{L})/u,
  },
  es: {
    // `Quienes acertaron`: readers who did something.
    after:
      /^ (?:de (?:baile|tenis|juego|ajedrez|escalada|conversacion|padel|canto|entrenamiento)(?!\p{L})|(?:nos |se |l[oa]s? )?(?!colabor|trabaj|compr|contrat|alquil)\p{L}{2,}(?:aron|ieron)(?!\p{L})(?!.*(?<!\p{L})(?:les?|te|os|usted\w*|sus?|tus?|vuestr\w+)(?!\p{L})))/u,
    compared: /^ (?:tienen|hacen|venden|son|hablan|imprimen|presumen de|cuentan con)(?!\p{L})/u,
    reaches:
      /(?<!\p{L})(?:le|les|te|os|usted\w*|su|sus|tu|tus|vuestr\w+|ofertas?|escrib\w+|envi\w+|contact\w+|llam\w+|tambien)(?!\p{L})/u,
  },
  it: {
    after:
      /^ (?:(?:di|da) (?:ballo|danza|tennis|gioco|scacchi|arrampicata|conversazione|padel|allenamento|canto)(?!\p{L})|(?:ci |si )?(?:hanno|sono) (?!acquistat|comprat|collaborat|lavorat|firmat)\p{L}+t[oaie](?!\p{L})(?!.*(?<!\p{L})(?:ti|vi|la sua|suoi|tuo\w*|vostr\w+)(?!\p{L})))/u,
    compared: /^ (?:hanno|fanno|vendono|sono|parlano|stampano|vantano)(?!\p{L})/u,
    reaches:
      /(?<!\p{L})(?:ti|vi|la|lei|voi|tuo|tua|tuoi|tue|suo|sua|suoi|sue|vostr\w+|offert[ae]|scriv\w+|invi\w+|contatt\w+|chiam\w+|anche)(?!\p{L})/u,
  },
  pt: {
    after:
      /^ (?:de (?:danca|tenis|jogo|xadrez|escalada|conversacao|padel|treino|canto)(?!\p{L})|(?:nos |se |o |a )?(?!colabor|trabalh|compr|contrat|alug)\p{L}{2,}(?:aram|eram|iram)(?!\p{L})(?!.*(?<!\p{L})(?:lhes?|te|vos|seus?|suas?|teus?|tuas?|voss\w+)(?!\p{L})))/u,
    compared: /^ (?:tem|fazem|vendem|sao|falam|imprimem|gabam se)(?!\p{L})/u,
    reaches:
      /(?<!\p{L})(?:lhe|lhes|te|vos|voce\w*|seu|sua|seus|suas|teu|tua|voss\w+|ofertas?|escrev\w+|envi\w+|contac\w+|lig\w+|tambem)(?!\p{L})/u,
  },
}

const DANCED = new RegExp(`(?<!\\p{L})(?:${GAMES}) (?:partners?)$`, 'u')
/** `Each box belongs to another sender`: whose box it is. */
const BELONGS =
  /(?<!\p{L})(?:box|case|kastchen|casilla|casella|caixa|jedes|chacune|cada una|ognuna|each)(?!\p{L}).*(?<!\p{L})(?:belongs to|gehort|appartient a|pertenece a|appartiene a|pertence a)(?: (?:an?|einem|einer|un|une|una|uno|uma?|um))? $/u
const THIRD = /^dritte[nr]?$/u

/** `before` and `after` are the rest of the sentence, folded, on either side of the words. */
export function isNoSender(words: string, before: string, after: string, locale: Locale): boolean {
  const { after: behind, date, compared, reaches } = NOBODY[locale]
  if (BELONGS.test(before) || WHO_OF_US.test(`${words}${after}`) || (VISITED.test(before) && !reaches.test(after)))
    return true
  if (PARTNER.test(words) && SOUGHT.test(before) && !SOLD_BY.test(after)) return true
  if (
    A_THIRD.test(`${before.split(' ').slice(-2).join(' ')}${words}`) &&
    DID.test(after) &&
    !reaches.test(after) &&
    !READER_DATA.test(after)
  )
    return true
  if (behind.test(after) || (locale === 'en' && DANCED.test(words))) return true
  if (date && THIRD.test(words) && date.test(after)) return true
  if (areMembers(words, before, after) || areReaders(words, before, after, reaches)) return true
  return before.trim() === '' && compared.test(after) && !reaches.test(after)
}

/** `A visit to a neighbouring shop`, `the portrait of a house that is a friend`: of whom is told. */
const VISITED =
  /(?<!\p{L})(?:visits? (?:to|with|at)|portraits? (?:of|d|de)|(?:visites?|un tour|un detour) (?:a|chez|dans|d|de|par)|(?:haus)?besuche? (?:bei|in|im|von)|(?:eine?|das|ein) portrat (?:von|einer|eines|der|des)|retratos? d[aeo]s?|visitas? (?:a|por)|ritratt[oi] d\p{L}+|visit[ae] (?:a|in|da|ad)|a (?:look|glance) (?:at|into|behind)|un vistazo a|uno sguardo a|um olhar sobre)(?: (?:an?|our|the|some|une?|nos|notre|einem|einer|eines|unsere[nrms]?|una?|un|uma?|um|nuestr\p{L}+|noss\p{L}+|nostr\p{L}+))? ?$/u

/** `Whoever of us writes to you`, `whoever you were`: those who stand on the page, and the reader. */
const WHO =
  '(?:chiunque|quiconque|qui que|we[mr](?: auch(?: immer)?)?|quien(?:quiera|es)?(?: que)?|cualquiera(?: que)?|quem quer que|qualquer um|whoever|anyone|anybody)'
const OF_US =
  '(?:(?:of|from|among) us|d entre nous|de nous(?! \\p{L}+er)|von uns|(?:de|entre) nosotr[oa]s|di noi|(?:tu|lei|voi) (?:foss\\p{L}+|sia\\p{L}*|sei|e|è)|de nos(?! \\p{L})|(?:que )?(?:seas|fueras|fueses|sea usted)|(?:que )?(?:sejas|fosses|voce seja)|you (?:are|were|may be)|vous (?:soyez|etes|fussiez)|tu sois|(?:sie|du) (?:auch )?(?:immer )?(?:sind|bist|waren|warst))'
const WHO_OF_US = new RegExp(`^${WHO} ${OF_US}(?!\\p{L})`, 'u')

/** `Evenings in search of a partner`: somebody who has none. */
const PARTNER =
  /^(?:(?:di|de|d|of|an?|une?|einen?|einer?|uma?|un[oa]?|u?n) )?(?:partner|partnerin|partenaire|pareja|compagn[oa]|parceir[oa]|par)$/u
const SOUGHT =
  /(?<!\p{L})(?:in cerca|cercasi|cercando|cerca|(?:look\p{L}*|search\p{L}*) (?:for|of)|in search|seek\p{L}*|wanted|find\p{L}*|without|[aà] la recherche|cherch\p{L}+|recherch\p{L}+|sans|trouver|auf der suche nach|such\p{L}*|ohne|finden?|en busca|busca\p{L}*|sin|encontrar|senza|trovare|[aà] procura|procura\p{L}*(?: se)?|sem)(?: (?:an?|the|une?|einen?|einem|einer|uma?|un[oa]?|d|de|di|of))* ?$/u
const SOLD_BY =
  /^ (?:commercia|comercia|kommerz|offers?|offres?|ofertas?|offerte|business|d affaires|selected|selezion|selec)/u

/** `Two quarrelled, and a third party bought a horse`: what somebody did once. */
const A_THIRD =
  /(?:^| )(?:an? third party|un tiers|une tierce (?:partie|personne)|ein(?:e|em)? dritte[rsn]?|un[oa]? tercer[oa]|un terzo|una terza parte|um terceiro|uma terceira (?:parte|pessoa))$/u
const DID =
  /^ (?:(?:bought|came|won|went|had|made|found|said|built|opened|laughed|took (?!part)\p{L}+|arrived|moved|stepped|kept|drank)|(?:a|est|avait|etait) \p{L}+(?:e|i|u|is|it)|(?:arriv|achet|ouvr|gagn)\p{L}+|(?:kaufte|kam|gewann|ging|hatte|lachte|eroffnete|baute|nahm|fand)|(?:compro|llego|gano|vino|abrio|se fue|rio|hizo|encontro)|(?:compro|arrivo|vinse|venne|apri|rise|fece|trovo|costrui)|(?:comprou|chegou|ganhou|veio|abriu|riu|fez|construiu|achou))(?!\p{L})/u

/** `For parents, and for all who look for a partner`: whom a letter is for, and who finds something in it. No address goes to them, and nothing comes from them. */
function areReaders(words: string, before: string, after: string, reaches: RegExp): boolean {
  if (!WHOEVER.test(words) || READER_DATA.test(`${before}${after}`) || reaches.test(after)) return false
  return FOR_THEM.test(before) || (FIRST.test(before) && FIND.test(after))
}
const WHOEVER =
  /(?:(?:celles et )?ceux qui|quiconque|quien(?:es)?|quienquiera|cualquiera que|chiunque|coloro che|d?aqueles que|qualquer um que|quem quer que|anyone (?:it|they|we|she|he|else) \w+|we[mr] auch immer)$/u
/** For them, to them, thinking of them; other readers may stand before. */
const FOR_THEM =
  /(?<!\p{L})(?:for|to|(?:think|thinking|thought|fond) of|a|à|aux|pour|para|(?:pensa\p{L}*|pienso) en|per|ai|ao|aos|(?:a pensar|pensa\p{L}*) n?em|fur|an)(?: (?:all|tous|toutes|alle|tod[oa]s|tutt[ie]))? ?$/u
const FIRST = /^\W*(?:(?:all|tous|toutes|alle|tod[oa]s|tutt[ie]) ?)?$/u
const FIND =
  /(?<!\p{L})(?:finds?|reads?|(?:re)?trouv\p{L}+|lira|liront|lit|lisent|findet|finden|liest|lesen|encuentr\p{L}+|encontrar\p{L}+|lee|leen|trov\p{L}+|legge|leggono|encontr\p{L}+|le|leem)(?!\p{L})/u
/** What is handed on to whoever it is, and what they send. */
const READER_DATA =
  /(?<!\p{L})(?:address\p{L}*|details|data|numbers?|lists?|offers?|(?:votre|vos|l|une|cette|son|leurs?|mon) (?:e ?mail )?adresses?|donnees|coordonnees|numeros?|fichiers?|listes?|offres?|profils?|messages?|mails?|e ?mails?|courriels?|publicites?|\p{L}+adressen?|adressen|(?:ihre|deine|eure|die) adresse|daten|\p{L}*nummern?|\p{L}*listen?|\p{L}*angebote?n?|werbung|datos|direccion\p{L}*|correos?|telefonos?|listas?|ofertas?|mensajes?|publicidad|dati|indirizz\p{L}+|numer[oi]|elench\p{L}+|offert[ae]|messagg\p{L}+|pubblicita|dados|enderecos?|moradas?|contactos?|contatti|mensage\p{L}+|publicidade|nombres?|noms?|names?|nom[ei]s?|pay\w*|paie\w*|financ\w*|sponsor\w*|parrain\w*|patrocin\w*|soutien\w*|apoi\w*|apoy\w*|sosten\w*|collabor\w*|colabor\w*|travaill\w*|lavor\w*|trabaj\w*|trabalh\w*|arbeit\w*|kooperier\w*)(?!\p{L})/u

/** `The bill goes to all members`: members of a club or a cooperative, to whom it speaks, where no address and no offer is theirs. */
function areMembers(words: string, before: string, after: string): boolean {
  if (!MEMBERS.test(words) || SELLERS.test(`${words}${after}`) || ADDRESS.test(`${before}${after}`)) return false
  return TOLD_TO.test(before) || (before.trim() === '' && DO.test(after))
}
const MEMBERS =
  /^(?:(?:tod[oa]s )?(?:los|las|os|as|i|le|nuestr[oa]s|noss[oa]s|os nossos|i nostri) )?(?:soci[oa]s|soci)$/u
const SELLERS =
  /(?<!\p{L})(?:comercia\p{L}*|commercial\p{L}*|publicitari\p{L}*|seleccionad\p{L}*|selecionad\p{L}*|selezionat\p{L}*|confianza|confianca|fiducia|colaborador\p{L}*|ofertas?|offerte|promoc\p{L}*|promozion\p{L}*|tecnologic\p{L}*)(?!\p{L})/u
const ADDRESS =
  /(?<!\p{L})(?:datos|dados|dati|direccion\p{L}*|endereco\p{L}*|morada|indirizz\p{L}*|correo|e ?mail|numero|telefono|telefone|contactos?|contatti|nombre|nome|le|les|te|os|lhe|lhes|vi|ti)(?!\p{L})/u
/** What is told or sent to them. */
const TOLD_TO =
  /(?<!\p{L})(?:(?:se |si )?(?:comunic|envi|mand|avis|reparti|reparte|lleg|anunci|convoc|comunich|invi|spedi|arriv|distribu|avvis|cheg|entreg)\p{L}*|(?:abiert|aberto|apert|gratis|gratuit)\p{L}*)(?: (?!datos|dados|dati)\p{L}+){0,4}? (?:a|para|ai|aos|per)(?: (?:tod[oa]s|tutti|tutte))?(?: (?:i|os|as|los|las|le))? ?$/u
/** What members do. */
const DO =
  /^ (?:ya |ja |gia )?(?:pagan|votan|eligen|entran|reciben|tienen|disponen|pagam|votam|elegem|entram|recebem|tem|pagano|votano|eleggono|entrano|ricevono|hanno)(?!\p{L})/u

/** `The sheet of partners`, of a dancing school: who dances, plays or trains together. Whoever writes, offers, or is ours, is none. */
export const isAtPlay = (words: string, before: string, after: string, text: string): boolean =>
  TOGETHER.test(words) &&
  AT_PLAY.test(text) &&
  !OURS.test(words) &&
  !OFFERED.test(`${before.split(' ').slice(-6).join(' ')}${words}`) &&
  !WRITE.test(after)
const TOGETHER =
  /(?<!\p{L})(?:partner(?:s|n|in|innen)?|partenaires?|parejas?|compagn[oaie]|parceir[oa]s?|companheir[oa]s?|pares|partner)$/u
const OURS =
  /(?<!\p{L})(?:our|nos|notre|unsere\p{L}*|nuestr\p{L}+|nostr\p{L}+|noss[oa]s?|trusted|selected|ausgewahlt\p{L}*|de confiance|choisis|selectionnes|commercia\p{L}*|comercia\p{L}*|seleccionad\p{L}+|selecionad\p{L}+|selezionat\p{L}+)(?!\p{L})/u
const OFFERED =
  /(?<!\p{L})(?:offers?|offres?|\p{L}*angebote?n?|ofertas?|offerte|promotions?|promoc\p{L}+|promozion\p{L}+|news|nouvelles|actualites|neues|novedades|novidades|novita|messages?|mensajes|messaggi|mensagens|nachrichten|e ?mails?|communications?|publicite|werbung|avec|with|mit|transm\p{L}+|shar\p{L}+|partag\p{L}+)(?!\p{L})/u
const WRITE =
  /^[^.;]*?(?<!\p{L})(?:(?:vous|m|me|nous|te|le|les|lhe|ti|vi|mi) (?:\p{L}+ )?(?:ecri|envo|contact|propos|escrib|envi|ofrec|scriv|invi|offr|escrev|mand|oferec)\p{L}*|(?:may|can|will|to|also) (?:\p{L}+ )?(?:write|send|contact|e ?mail|offer)|(?:schreib|send|schick|bieten|kontakt)\p{L}*|offers?|offres?|ofertas?|offerte|\p{L}*angebote?n?)(?!\p{L})/u
const AT_PLAY =
  /(?<!\p{L})(?:dan[cs]\p{L}+|\p{L}*tanz\p{L}*|tanz\p{L}*|\p{L}*tanzer\p{L}*|bail\p{L}+|ball[oia]|balleri\p{L}+|danz\p{L}+|balla\p{L}*|liscio|mazurk\p{L}*|mazurca\p{L}*|mazourka|polk[ae]\p{L}*|polca\p{L}*|foxtrot\p{L}*|rumba|bachata|pasodoble|quickstep|lindy hop|waltz|valse|walzer|vals|valzer|valsa|tango|salsa|tennis|tenis|badminton|padel|chess|echecs|schach\p{L}*|ajedrez|scacchi|xadrez|bridge|whist|belote|tarot|skat|doppelkopf|mus|briscola|sueca|climb\p{L}*|escalade|kletter\p{L}*|escalada|arrampicata|training|entrainement|\p{L}*training\p{L}*|entrenamiento|allenament\p{L}+|treinos?|rowing|aviron|judo|conversation|konversation\p{L}*|sprachtandem|tandem\p{L}*)(?!\p{L})/u
