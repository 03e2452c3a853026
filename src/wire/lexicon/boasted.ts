/**
 * A sender who is told by a kind of business and a boast: `a leading language school invites you`, `sent by a partner company, in its own
 * name` [AS-06]. What kind of house it is may stand beside its name; it is no name.
 */

import type { Locale } from '../form-definition.ts'
import { barely, sentencesOf } from './spoken.ts'

type Boasted = {
  readonly one: string
  /** Kinds of businesses, and those of them that say nothing at all. */
  readonly kind: string
  readonly any: string
  /** What is said in its praise, and that it belongs to us. */
  readonly boast: string
  /** What it does to its readers. */
  readonly does: string
  /** That something comes from it. */
  readonly by: string
  readonly sent: string
  /** Near the reader, or first of its trade. */
  readonly where: string
}

const BOASTED: Readonly<Record<Locale, Boasted>> = {
  en: {
    one: '(?:an?|one of the|one of our|another)',
    kind: '(?:schools?|academ(?:y|ies)|agenc(?:y|ies)|insurers?|banks?|brokers?|institutes?|institutions?|publishers?|operators?|chains?|hotels?|clinics?|dealers?|manufacturers?|retailers?|shops?|stores?|charit(?:y|ies)|universit(?:y|ies)|colleges?|estate agents?|garages?|houses?)',
    any: '(?:compan(?:y|ies)|firms?|business(?:es)?|providers?|suppliers?|brands?|organi[sz]ations?|enterprises?)',
    boast:
      '(?:leading|major|renowned|reputable|well known|prestigious|trusted|established|respected|top|premier|famous|award winning|large|big|partner|partnering|affiliated|associated|collaborating|sister|training|experienced|certified)',
    does: '(?:signs|invites? (?:you|me)|writes?|will write|sends?|will send|offers? (?:you|me)|would like to (?:write|tell|invite|offer|send)|keeps? (?:you|me)|e ?mails?|informs? (?:you|me)|introduces? itself|tells? (?:you|me))',
    by: '(?:from|by)',
    sent: '(?:sent|mailed|written|run|published|issued|provided|comes?)(?: \\w+){0,3}',
    where:
      '(?:in (?:my|your|the) (?:area|region|town|city|neighbourhood|sector|industry|trade)|near (?:me|you)|of (?:the|its) (?:sector|industry|trade|kind))',
  },
  fr: {
    one: '(?:une?|l un des|l une des|un de nos|une de nos)',
    kind: '(?:ecoles?|academies?|agences?|assureurs?|banques?|courtiers?|instituts?|organismes?|editeurs?|operateurs?|chaines?|hotels?|cliniques?|concessionnaires?|fabricants?|enseignes?|boutiques?|magasins?|universites?|garages?|maisons?)',
    any: '(?:entreprises?|societes?|firmes?|prestataires?|fournisseurs?|marques?|organisations?|groupes?)',
    boast:
      '(?:grande?s?|premiere?|leader|renommee?s?|reputee?s?|prestigieu\\w+|reconnue?s?|celebres?|importante?s?|de confiance|de premier plan|partenaires?|affiliee?s?|associee?s?|soeur|de formation|experimentee?s?|certifiee?s?)',
    does: '(?:signe|vous (?:\\w+ )?(?:invite|ecrit|envoie|propose|offre|informe|presente|contacte)|m (?:invite|ecrit|envoie)|ecrit|envoie)',
    by: '(?:de la part d|par|d|de)',
    sent: '(?:envoye\\w*|adresse\\w*|ecrite?|redigee?|publiee?|editee?|proposee?)(?: \\w+){0,2}',
    where: '(?:de (?:ma|votre|la) (?:region|ville)|pres de chez (?:moi|vous)|de mon quartier|du secteur|du marche)',
  },
  de: {
    one: '(?:eine?[nrms]?|eine[rs]? (?:der|unserer))',
    kind: '(?:\\w*schule\\w*|\\w*akademie|\\w*agentur|versicherer\\w*|\\w*bank|\\w*makler\\w*|\\w*institut\\w*|\\w*verlag\\w*|\\w*betreiber\\w*|\\w*kette|\\w*hotel\\w*|\\w*klinik|\\w*handler\\w*|\\w*hersteller\\w*|\\w*geschaft\\w*|\\w*universitat|\\w*haus(?:es)?)',
    any: '(?:\\w*unternehmens?|\\w*firma|\\w*betriebs?|\\w*anbieters?|\\w*dienstleisters?|\\w*marke|\\w*organisation|\\w*gesellschaft)',
    boast:
      '(?:fuhrende[nrms]?|grosse[nrms]?|renommierte[nrms]?|namhafte[nrms]?|bekannte[nrms]?|angesehene[nrms]?|etablierte[nrms]?|erstklassige[nrms]?|seriose[nrms]?|vertrauenswurdige[nrms]?|verbundene[nrms]?|angeschlossene[nrms]?|\\w*partner\\w*|schwester\\w*|schulungs\\w*|weiterbildungs\\w*|zertifizierte[nrms]?)',
    does: '(?:unterschreibt|unterzeichnet|zeichnet|ladt (?:sie|dich|mich)|schreibt|schickt|sendet|bietet (?:ihnen|dir)|mochte (?:sie|ihnen)|informiert (?:sie|dich|mich)|stellt (?:sich|ihnen)|meldet sich)',
    by: '(?:von|durch|seitens)',
    sent: '(?:(?:verschickt|versendet|verfasst|verantwortet|herausgegeben|schickt|sendet)(?: \\w+){0,3}|kommt)',
    where:
      '(?:in (?:meiner|ihrer|der) (?:nahe|region|umgebung|stadt|branche)|der branche|aus (?:meiner|ihrer|der) (?:region|gegend|umgebung))',
  },
  es: {
    one: '(?:una?|una de las|uno de los|una de nuestras|otra)',
    kind: '(?:escuelas?|academias?|agencias?|aseguradoras?|bancos?|corredur\\w+|institutos?|editoriales|editorial|operador\\w*|cadenas?|hoteles|hotel|clinicas?|concesionarios?|fabricantes?|tiendas?|universidad\\w*|centros?|casas?)',
    any: '(?:empresas?|sociedad\\w*|firmas?|proveedor\\w*|marcas?|organizacion\\w*|entidad\\w*|companias?)',
    boast:
      '(?:lider(?:es)?|gran|grandes|primera|destacad\\w+|reconocid\\w+|prestigios\\w+|de prestigio|conocid\\w+|importante\\w*|puntera|de confianza|colaborador\\w*|asociad\\w+|afiliad\\w+|hermana|de formacion|con experiencia|certificad\\w+)',
    does: '(?:es quien (?:firma|envia|escribe|manda)|firma|(?:te|le|os|me) (?:\\w+ )?(?:invita|escribe|escribira|envia|enviara|ofrece|informa|presenta|manda)|escribe|envia)',
    by: '(?:por|de|de parte de)',
    sent: '(?:enviad\\w+|escrit\\w+|redactad\\w+|publicad\\w+|editad\\w+|lo (?:envia|escribe|manda|edita)|la (?:envia|escribe|manda|edita)|(?:envia|escribe|manda))(?: por)?',
    where: '(?:de mi (?:zona|ciudad|region)|de su (?:zona|ciudad)|cerca de (?:mi|usted|ti)|del sector|del mercado)',
  },
  it: {
    one: '(?:una?|uno|una delle|uno dei|una delle nostre)',
    kind: '(?:scuol[ae]|accademi[ae]|agenzi[ae]|assicurazion[ei]|banc(?:a|he)|istitut[oi]|editor[ei]|operator[ei]|caten[ae]|alberg(?:o|hi)|hotel|clinic(?:a|he)|concessionari[ao]|produttor[ei]|negozi[o]?|universita|cas[ae]|centr[oi])',
    any: '(?:aziend[ae]|impres[ae]|societa|ditt[ae]|fornitor[ei]|march[io]+|marc(?:a|he)|organizzazion[ei]|grupp[oi]|realta)',
    boast:
      '(?:primari[ao]|leader|grande|prestigios\\w+|rinomat\\w+|nota|noto|conosciut\\w+|affermat\\w+|importante|stimat\\w+|di fiducia|partner|affiliat\\w+|associat\\w+|collegat\\w+|sorella|di formazione|certificat\\w+|di prim\\w+ piano)',
    does: '(?:(?:a )?(?:firmare|firma)|(?:ti|la|vi|le|mi) (?:\\w+ )?(?:invita|scrive|scrivera|invia|inviera|offre|propone|informa|presenta|manda)|scrive|invia)',
    by: '(?:da|di|da parte di)',
    sent: '(?:inviat\\w+|scritt\\w+|redatt\\w+|pubblicat\\w+|curat\\w+|la (?:invia|scrive|manda|cura)|(?:invia|scrive|manda))(?: da)?',
    where: '(?:della (?:mia|sua|tua) (?:zona|citta)|vicino a (?:me|lei|te)|del settore|del mercato)',
  },
  pt: {
    one: '(?:uma?|uma das|um dos|uma das nossas|outra)',
    kind: '(?:escolas?|academias?|agencias?|seguradoras?|bancos?|corretoras?|institutos?|editoras?|operador\\w*|cadeias?|redes?|hoteis|hotel|clinicas?|concessionari\\w+|fabricantes?|lojas?|universidades?|centros?|casas?)',
    any: '(?:empresas?|sociedades?|firmas?|fornecedor\\w*|marcas?|organizac\\w+|entidades?|companhias?|grupos?)',
    boast:
      '(?:lider(?:es)?|grande|principal|reconhecid\\w+|prestigiad\\w+|de prestigio|conceituad\\w+|conhecid\\w+|renomad\\w+|importante|de referencia|de confianca|parceir\\w+|associad\\w+|afiliad\\w+|irma|de formacao|certificad\\w+)',
    does: '(?:(?:e quem )?assina|(?:o|a|lhe|te|me) (?:\\w+ )?(?:convida|escreve|envia|oferece|informa|apresenta|manda)|convida (?:o|a|voce)|escreve(?: lhe)?|envia(?: lhe)?|oferece lhe)',
    by: '(?:por|de|da parte de)',
    sent: '(?:enviad\\w+|escrit\\w+|redigid\\w+|publicad\\w+|editad\\w+|(?:envia|escreve|manda|edita)(?: [ao])?|quem (?:a |o )?(?:envia|escreve|manda) e)(?: por)?',
    where:
      '(?:da minha (?:zona|cidade|regiao)|da sua (?:zona|cidade)|perto de (?:mim|si|voce)|do (?:setor|sector|mercado|ramo))',
  },
}

type Made = { readonly acts: RegExp; readonly from: RegExp; readonly boast: RegExp; readonly told: RegExp }

function made({ one, kind, any, boast, does, by, sent, where }: Boasted): Made {
  const house = `${one} (?:\\w+ ){0,3}?(?:${kind}|${any})`
  return {
    acts: new RegExp(
      `\\b${house}(?: (?!(?:and|et|und|y|e(?! mail)) )\\w+){0,8}? ${does}\\b|\\b${sent} (?:${by} )?${house}(?: \\w+){0,2}`,
      'u',
    ),
    from: new RegExp(`\\b${by} ?${house}(?: \\w+){0,5}`, 'u'),
    boast: new RegExp(`\\b(?:${boast})\\b`, 'u'),
    told: new RegExp(`\\b(?:${where})\\b|\\b${by} ?${one} (?:\\w+ ){0,2}?${any}\\b`, 'u'),
  }
}

const MADE: Readonly<Record<Locale, Made>> = {
  en: made(BOASTED.en),
  fr: made(BOASTED.fr),
  de: made(BOASTED.de),
  es: made(BOASTED.es),
  it: made(BOASTED.it),
  pt: made(BOASTED.pt),
}

/** The sentences in which such a house writes. */
export const boastedIn = (text: string, locale: Locale): readonly string[] =>
  sentencesOf(text).filter(sentence => {
    const found = MADE[locale].acts.exec(barely(sentence))
    return found !== null && MADE[locale].boast.test(found[0])
  })

/** The same of a label, where it is enough that what comes is from one. */
export const fromNobodyIn = (label: string, locale: Locale): readonly string[] =>
  sentencesOf(label).filter(sentence => {
    const found = MADE[locale].from.exec(barely(sentence))
    if (boastedIn(sentence, locale).length > 0 || WHOEVER[locale].test(barely(sentence))) return true
    return found !== null && (MADE[locale].boast.test(found[0]) || MADE[locale].told.test(found[0]))
  })

/** `From those who offer it`: whoever that is. */
const WHOEVER: Readonly<Record<Locale, RegExp>> = {
  en: /\b(?:from|by) (?:(?:those|the people|the ones|the house|anyone|somebody|someone) (?:who|that)|whoever|whichever \w+) (?:\w+ )?(?:offers?|sends?|puts?|runs?|organi[sz]es?|hosts?|provides?|arranges?|proposes?|writes?)\b/,
  fr: /\b(?:de la part de|par|de) (?:ceux|celles|celui|celle|ceux et celles) qui (?:\w+ ){0,2}(?:propos\w+|organis\w+|offr\w+|envo\w+|tien\w+|ecri\w+|prepar\w+)\b/,
  de: /\b(?:von|durch) (?:denen|dem|der|jenen|allen),? (?:die|der|das) (?:\w+ ){0,3}(?:anbiet\w*|veranstalt\w*|organisier\w*|verschick\w*|schreib\w*|ausricht\w*)\b/,
  es: /\b(?:de parte de|por parte de|por) (?:quien(?:es)?|los que|aquellos que) (?:\w+ ){0,2}(?:ofre\w+|organi\w+|envi\w+|mand\w+|propon\w+|escrib\w+|prepar\w+)\b/,
  it: /\bda (?:parte di )?(?:chi|coloro che|quelli che) (?:\w+ ){0,2}(?:propon\w+|offr\w+|organizz\w+|invi\w+|mand\w+|scriv\w+|prepar\w+)\b/,
  pt: /\b(?:da parte de|por|por parte de) (?:quem|aqueles que) (?:\w+ ){0,2}(?:oferec\w+|organiz\w+|envi\w+|mand\w+|prop\w+|escrev\w+|prepar\w+)\b/,
}
