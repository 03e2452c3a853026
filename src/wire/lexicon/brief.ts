/**
 * What labels say in brief or in passing: `terms included`, `my data may leave the country`, `push too`. Classes of words
 * as in grammar-words.ts; what is made of them joins the lists of a language (match.ts). Patterns as in entry.ts.
 */

import type { Locale } from '#wire/form-definition.ts'
import type { Lexicon, Patterns } from './entry.ts'

type Brief = {
  /** Right after a document, these accept it. */
  readonly settled: string
  /** An assent with an adverb that would read as a reference: `nel contempo`. */
  readonly atOnce: string
  /** My data, and what takes it away. */
  readonly mine: string
  readonly data: string
  readonly address: string
  readonly leaves: string
  readonly goes: string
  readonly moves: string
  readonly abroad: string
  readonly never: string
  readonly credit: string
  readonly habits: string
  /** `I would rather get nothing`. */
  readonly refusal: string
  /** `Only so do I get my ticket`. */
  readonly onlySo: string
  /** `Too`, beside a way in brackets. */
  readonly too: string
  /** What makes leaving a right that is told: `until I leave`, `with one click`. */
  readonly ease: string
  /** Words that are found though a letter of them is lost, doubled or swapped. */
  readonly spelled: string
}

/** A list that has nothing to say in a language. */
const NONE = '(?!)'

export const BRIEF: Readonly<Record<Locale, Brief>> = {
  en: {
    settled:
      'included|inclusive|and all|sorted|settled|done|yes ?$|come with it|go with it|all (?:ok|good|fine|clear)|taken care of',
    atOnce: '(?:accept|agree\\w*|approve) (?:in (?:one go|the same breath|the process)|at the same time)(?: to)?',
    mine: 'my|our|all my',
    data: 'data|details|information',
    address: '(?:e ?mail )?address',
    leaves: 'moved|moving|leav(?:e|es|ing)|(?:may|can|could|might) (?:go|travel)|abroad|overseas',
    goes: '(?:may|can|could|might) (?:also )?(?:go|wander|travel|find its way)(?: \\w+)? to',
    moves: 'transfers?|transmission|export|processing|storage|hosting',
    abroad: 'third countr(?:y|ies)|outside (?:of )?(?:the )?(?:eu|eea|uk|european union)|non eu countr\\w*',
    never: 'never|not|no|nothing',
    credit: 'credit (?:check|score) (?:ok|okay|too|included)',
    habits: '(?:shopping|buying|purchasing|purchase|reading|browsing|spending) (?:habits|behaviou?r|patterns|history)',
    refusal: '(?:rather|prefer to) (?:get|have|receive|hear) (?:nothing|none|no \\w+)',
    onlySo: '(?:only|that s how) <2>(?:so|then|that way|this way) <4>(?:order|ticket|access|invoice|delivery|discount)',
    too: 'also|too|as well|included',
    ease: 'until (?:i|we|you)|(?:in|with) (?:one|a|a single) click|(?:with|via|through) the link',
    spelled: 'accept conditions agreement',
  },
  fr: {
    settled:
      'compris|comprises?|inclus(?:es?)?|validee?s?|oui ?$|ok|d accord|en poche|en ordre|(?:tout |c )est (?:bon|ok)|tout (?:bon|ok)|(?:ca )?me vont|va ?$',
    atOnce:
      '(?:accepte|approuve|valide) (?:en meme temps|dans la foulee|par la meme(?: occasion)?|au passage|du meme coup)',
    mine: 'mes|nos|toutes mes',
    data: 'donnees|coordonnees|informations',
    address: 'adresse(?: e ?mail| courriel)?',
    leaves:
      'sortir|sortent|sortant|quitt\\w*|part(?:ir|ent|ant)|voyag\\w*|a l etranger|(?:peu\\w+|pourr\\w+) <1>(?:aller|passer)',
    goes: '(?:peut|pourra|puisse) <1>(?:aller|passer|partir|circuler|etre (?:confiee|donnee|remise))',
    moves: 'transferts?|transmission|export\\w*|traitement|hebergement|communication',
    abroad: 'pays tiers|hors (?:de )?(?:l )?(?:ue|union europeenne|eee|quebec|canada)',
    never: 'jamais|pas|ne|aucun\\w*|rien',
    credit: '(?:verification|controle|enquete) (?:de|sur) (?:la |ma )?(?:solvabilite|credit)|enquete de credit',
    habits: '(?:habitudes|comportements?) (?:d achats?|de (?:consommation|navigation|lecture))',
    refusal: 'ne (?:m|me|vous|nous|lui) (?:envo\\w+|ecri\\w+|contact\\w+|adress\\w+|sollicit\\w+) (?:pas|plus|rien)',
    onlySo: 'c est (?:la )?(?:seule facon|seul moyen) d\\w* <4>(?:commande|billet|acces|facture|livraison|remise)',
    too: 'aussi|egalement|itou|compris',
    ease: 'jusqu [aà] ce (?:que|qu)|en (?:un|1|deux) clics?|(?:par|via|avec|grace au) (?:le )?lien',
    spelled: 'accepte conditions reglement confidentialite',
  },
  de: {
    settled:
      'inkl(?:usive)?|inbegriffen|mit dabei|erledigt|passt|passen|ja ?$|gebongt|abgehakt|in ordnung|geh(?:t|en) klar|(?:sind|ist) (?:mir )?recht',
    atOnce: '(?:akzeptiere|billige) (?:ich )?(?:in einem|im gleichen zug|im selben zug)',
    mine: 'meine[nr]?|unsere[nr]?',
    data: '\\w*daten|angaben',
    address: '(?:e ?mail )?\\w*adresse',
    leaves:
      'verlassen|gelangen|wandern|fliessen|abfliessen|ins ausland|(?:darf|durfen|konnen|kann) <4>(?:ausland|usa|gehen)',
    goes: '(?:darf|kann|geht) <5>(?:gehen|wandern|landen|kommen)',
    moves: '\\w*ubermittlung\\w*|\\w*transfers?|weitergabe|ubertragung|export|verarbeitung|speicherung|bearbeitung',
    abroad: 'dritt(?:landern?|land|staaten|staat)|ausserhalb (?:der |des )?(?:eu|ewr|europaischen union|schweiz)',
    never: 'nie|niemals|nicht|keine?n?|nur',
    credit: NONE,
    habits: '(?:kauf|einkaufs|lese|surf|nutzungs|klick)(?:verhalten|gewohnheiten)',
    refusal:
      '(?:mir|uns) (?:lieber |bitte |besser )?nichts (?:mehr )?(?:e ?mailen|mailen|mailt|schicken|schickt|senden|zusenden|zuschicken|schreiben)',
    onlySo: 'nur (?:so|dann|damit) <4>\\w*(?:bestatigung|bestellung|ticket|zugang|rechnung|lieferung|rabatt|gutschein)',
    too: 'auch|ebenfalls|ebenso|inklusive|inkl',
    ease: 'bis ich|mit (?:einem|nur einem|1) klick|(?:uber|mit|per) (?:den |dem )?(?:\\w*link|klick)',
    spelled:
      'akzeptiere bedingungen geschaftsbedingungen nutzungsbedingungen teilnahmebedingungen datenschutzerklarung',
  },
  es: {
    settled:
      'incluid[oa]s?|list[oa]s?|ok|vale[n]?|va[n]? ?$|si ?$|todo (?:bien|ok|en orden|claro)|en orden|de acuerdo|conformes?|me parecen? bien',
    atOnce: '(?:acepto|apruebo) (?:en (?:el mismo|ese|este) (?:acto|momento)|de paso|a la vez)',
    mine: 'mis|nuestros|todos mis',
    data: 'datos|informacion',
    address: '(?:direccion|correo)',
    leaves:
      'sal(?:ir|en|gan)|viaj(?:ar|an|en)|vay\\w+|al extranjero|al exterior|(?:pueden|podran|puedan) <1>(?:ir|pasar)',
    goes: '(?:puede|podra|pueda) <1>(?:ir|pasar|llegar|terminar|darse|cederse)',
    moves: 'transferencias?|transmision|exportacion|tratamiento|cesion|traslado|envio',
    abroad: 'terceros paises|fuera de (?:la )?(?:ue|union europea|eee)',
    never: 'nunca|no|jamas|nada',
    credit: 'buro de credito|informe crediticio|consulta (?:crediticia|de credito)|central de riesgos?',
    habits: '(?:habitos|comportamiento|patrones|costumbres) de (?:compras?|consumo|navegacion|lectura)',
    refusal:
      'no (?:quier\\w+|dese\\w+) <1>(?:boletin|newsletter|correos?|mails?|novedades)|no (?:me|te|le|les|nos) (?:escrib\\w+|envi\\w+ nada|mand\\w+ nada)',
    onlySo: 'solo asi <4>(?:pedido|compra|entrada|acceso|factura|envio|descuento)',
    too: 'tambien|ademas|incluido',
    ease: 'hasta que|con un (?:solo )?clic|(?:con|por|mediante) el enlace',
    spelled: 'acepto terminos condiciones reglamento privacidad',
  },
  it: {
    settled:
      'inclus[oaie]|compres[oaie]|a posto|ok|va bene|vanno bene|si ?$|tutto (?:ok|bene|a posto|chiaro)|d accordo|fatt[oaie]',
    atOnce:
      '(?:accetto|approvo|accettiamo|approviamo) (?:nel (?:contempo|frattempo)|al contempo|nello stesso (?:tempo|momento)|in (?:tal|questo) modo|in blocco)',
    mine: 'miei|nostri|mie',
    data: 'dati|informazioni',
    address: 'indirizzo(?: e ?mail)?',
    leaves:
      'uscire|escono|escano|lasci\\w+|viaggi\\w+|all estero|(?:possono|possano|potranno|potendo) <1>(?:andare|finire)',
    goes: '(?:puo|potra|possa) <1>(?:andare|finire|passare|arrivare|essere dato)',
    moves: 'trasferiment[oi]|trasmissione|trattamento|esportazione|cessione',
    abroad: 'paesi terzi|fuori (?:dall |dalla |dal )?(?:ue|unione europea|see)',
    never: 'mai|non|nessun\\w*|niente',
    credit: 'verifica (?:del|di|della) (?:mio )?(?:credito|solvibilita|affidabilita)|centrale (?:dei )?rischi',
    habits: '(?:abitudini|comportament[oi]) (?:d acquisto|di (?:acquisto|consumo|navigazione|lettura))',
    refusal: 'non (?:mi|vi|le|ci) (?:scriv\\w+|invi\\w+ nulla|mand\\w+ (?:nulla|niente))',
    onlySo:
      'solo cosi <4>(?:ordine|biglietto|accesso|fattura|sconto|conferma)|senza <1>(?:newsletter|iscrizione|consenso) (?:niente|nessun\\w*)',
    too: 'anche|pure|inclus[oaei]',
    ease: 'finche|con (?:un|1) (?:solo )?clic|(?:con|tramite) il link|dal link',
    spelled: 'accetto condizioni regolamento',
  },
  pt: {
    settled:
      'incluid[oa]s?|inclus[oa]s?|resolvid[oa]s?|ok|valendo|certo|sim ?$|tudo (?:certo|bem|ok|em ordem)|em ordem|de acordo|combinad[oa]s?|beleza|servem',
    atOnce: '(?:aceito|aprovo|aceitamos) (?:no mesmo (?:ato|momento)|ao mesmo tempo|de uma vez|de quebra)',
    mine: 'meus|nossos|minhas',
    data: 'dados|informacoes',
    address: '(?:endereco|morada)(?: de e ?mail)?',
    leaves:
      'sair|saem|saiam|viaj\\w+|para o (?:exterior|estrangeiro)|(?:podem|possam|poderao|podendo) <1>(?:ir|passar)',
    goes: '(?:pode|podera|possa) <1>(?:ir|passar|chegar|parar|ser dado)',
    moves: 'transferencias?|transmissao|tratamento|exportacao|cessao|envio',
    abroad: 'paises terceiros|terceiros paises|fora (?:da|do) (?:ue|uniao europeia|eee)',
    never: 'nunca|nao|jamais|nada',
    credit: 'consulta (?:ao|no|de) (?:serasa|spc|credito)',
    habits: '(?:habitos|comportamento|padroes|costumes) de (?:compras?|consumo|navegacao|leitura)',
    refusal: 'nao (?:me|lhe|vos|nos) (?:escrev\\w+|envi\\w+ nada|mand\\w+ nada)',
    onlySo: 'so assim <4>(?:pedido|encomenda|bilhete|ingresso|acesso|fatura|desconto)',
    too: 'tambem|ainda|incluido',
    ease: 'ate (?:eu|que)|com (?:um|1) (?:so )?clique|(?:com|pelo|atraves do) (?:o )?link',
    spelled: 'aceito aceitamos condicoes regulamento privacidade',
  },
}

/** The lists of a language, with what it says in brief. */
export function withBrief(locale: Locale, listed: Lexicon): Lexicon {
  const any = (name: keyof Brief) => `(?:${BRIEF[locale][name]})`
  const stays = `(?! <3>${any('never')})`
  const waysSaid = { ...listed.waysSaid }
  for (const way of ['sms', 'call', 'post', 'push', 'chat'] as const)
    waysSaid[way] = [...waysSaid[way], ...listed.ways[way].flatMap(said => alsoBy(any('too'), said))]
  return {
    ...listed,
    assent: [...listed.assent, any('atOnce')],
    assentAfter: [...listed.assentAfter, any('settled')],
    acts: [
      ...listed.acts,
      any('credit'),
      `${any('moves')} <4>${any('abroad')}`,
      `${any('moves')} <2>${any('mine')} <1>${any('data')}`,
      `${any('mine')} <1>${any('data')}${stays} <5>${any('leaves')}`,
      `(?:\\w+) ${any('address')}${stays} ${any('goes')}`,
    ],
    turned: [...listed.turned, any('refusal')],
    mandatory: [...listed.mandatory, any('onlySo')],
    kinds: { ...listed.kinds, tracking: [...listed.kinds.tracking, any('habits')] },
    waysSaid,
  }
}

/** A way all alone in brackets: `(push too)`. */
const alsoBy = (too: string, way: string): Patterns => [`^ ?${too} (?:${way}) ?$`, `^ ?(?:${way}) ${too} ?$`]

/** Ways of leaving that tell a right. */
export const EASE = {
  en: [BRIEF.en.ease],
  fr: [BRIEF.fr.ease],
  de: [BRIEF.de.ease],
  es: [BRIEF.es.ease],
  it: [BRIEF.it.ease],
  pt: [BRIEF.pt.ease],
} as const satisfies Record<Locale, Patterns>
