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
  if (BELONGS.test(before)) return true
  if (behind.test(after) || (locale === 'en' && DANCED.test(words))) return true
  if (date && THIRD.test(words) && date.test(after)) return true
  return before.trim() === '' && compared.test(after) && !reaches.test(after)
}
