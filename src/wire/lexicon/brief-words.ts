/** The classes of words of which brief.ts makes patterns, in every language in which a form can ask. */

import type { Locale } from '#wire/form-definition.ts'

export type Brief = {
  /** Right after a document, these accept it; a yes ends its clause. */
  readonly settled: string
  readonly yes: string
  /** An assent with an adverb that would read as a reference: `nel contempo`. */
  readonly atOnce: string
  /** My data, and what takes it away. */
  readonly mine: string
  readonly data: string
  readonly address: string
  readonly leaves: string
  readonly goes: string
  readonly moves: string
  readonly ships: string
  readonly kept: string
  readonly abroad: string
  readonly never: string
  readonly credit: string
  readonly habits: string
  /** `I would rather get nothing`. */
  readonly refusal: string
  /** `Only so do I get my ticket`. */
  readonly onlySo: string
  /** `The discount only comes with the newsletter`. */
  readonly gain: string
  readonly only: string
  readonly letter: string
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
      'included|inclusive|and all|sorted|settled|done|come (?:with it|along)|go with it|all (?:ok|good|fine|clear)|taken care of',
    yes: 'yes',
    atOnce: '(?:accept|agree\\w*|approve) (?:in (?:one go|the same breath|the process)|at the same time)(?: to)?',
    mine: 'my|our|your|all my',
    data: 'data|details|information',
    address: '(?:e ?mail )?address',
    leaves: 'moved|moving|leav(?:e|es|ing)|(?:may|can|could|might) (?:go|travel)|abroad|overseas',
    goes: '(?:may|can|could|might) (?:also )?(?:go|wander|travel|find its way)(?: \\w+)? to',
    moves: 'transfers?|transmission|export|processing|storage|hosting',
    ships: 'transfers?|export',
    kept: '(?:may|can|could|might) <3>be (?:stored|kept|held|hosted|processed|saved) <3>in(?! (?:the )?(?:eu|eea|line|order|accordance|compliance|uk))',
    abroad: 'third countr(?:y|ies)|outside (?:of )?(?:the )?(?:eu|eea|uk|european union)|non eu countr\\w*',
    never: 'never|not|no|nothing',
    credit: 'credit (?:check|score) (?:ok|okay|too|included)',
    habits: '(?:shopping|buying|purchasing|purchase|reading|browsing|spending) (?:habits|behaviou?r|patterns|history)',
    refusal: '(?:rather|prefer to) (?:get|have|receive|hear) (?:nothing|none|no \\w+)',
    onlySo: '(?:only|that s how) <2>(?:so|then|that way|this way) <4>(?:order|ticket|access|invoice|delivery|discount)',
    gain: 'discount|voucher|gift|order|ticket|access|download|delivery|prize|bonus',
    only: 'only|solely|exclusively',
    letter: 'newsletter|subscription|consent|this box|tick',
    too: 'also|too|as well|included',
    ease: 'until (?:i|we|you)|(?:in|with) (?:one|a|a single) click|(?:with|via|through) the link',
    spelled: 'accept conditions agreement',
  },
  fr: {
    settled:
      'compris|comprises?|inclus(?:es?)?|validee?s?|ok|d accord|en poche|en ordre|(?:tout |c )est (?:bon|ok)|tout (?:bon|ok)|(?:ca )?me vont|avec ?$|va ?$',
    yes: 'oui',
    atOnce:
      '(?:accepte|approuve|valide) (?:en meme temps|dans la foulee|par la meme(?: occasion)?|au passage|du meme coup)',
    mine: 'mes|nos|vos|tes',
    data: 'donnees|coordonnees|informations',
    address: 'adresse(?: e ?mail| courriel)?',
    leaves:
      'sortir|sortent|sortant|quitt\\w*|part(?:ir|ent|ant)|voyag\\w*|a l etranger|(?:peu\\w+|pourr\\w+) <1>(?:aller|passer)',
    goes: '(?:peut|pourra|puisse) <1>(?:aller|passer|partir|circuler|etre (?:confiee|donnee|remise))',
    moves: 'transferts?|transmission|export\\w*|traitement|hebergement|communication|conservation|stockage',
    ships: 'transferts?|envoi|export\\w*',
    kept: '(?:peu\\w+|pourr\\w+) <2>(?:conservee?s|stockee?s|hebergee?s|traitee?s) <3>(?:en|aux?)(?! (?:france|suisse|europe|vue|accord|ue))',
    abroad: 'pays tiers|hors (?:de )?(?:l )?(?:ue|union europeenne|eee|quebec|canada)',
    never: 'jamais|pas|ne|aucun\\w*|rien',
    credit: '(?:verification|controle|enquete) (?:de|sur) (?:la |ma )?(?:solvabilite|credit)|enquete de credit',
    habits: '(?:habitudes|comportements?) (?:d achats?|de (?:consommation|navigation|lecture))',
    refusal: 'ne (?:m|me|vous|nous|lui) (?:envo\\w+|ecri\\w+|contact\\w+|adress\\w+|sollicit\\w+) (?:pas|plus|rien)',
    onlySo: 'c est (?:la )?(?:seule facon|seul moyen) d\\w* <4>(?:commande|billet|acces|facture|livraison|remise)',
    gain: 'remise|reduction|bon|cadeau|commande|billet|acces|livraison|prime',
    only: 'seulement|uniquement|que|exclusivement',
    letter: 'newsletter|infolettre|inscription|consentement|case',
    too: 'aussi|egalement|itou|compris',
    ease: 'jusqu [aà] ce (?:que|qu)|en (?:un|1|deux) clics?|(?:par|via|avec|grace au) (?:le )?lien',
    spelled: 'accepte conditions reglement confidentialite',
  },
  de: {
    settled:
      'inkl(?:usive)?|inbegriffen|mit dabei|erledigt|passt|passen|gebongt|abgehakt|in ordnung|geh(?:t|en) klar|(?:sind|ist) (?:mir )?recht',
    yes: 'ja',
    atOnce: '(?:akzeptiere|billige) (?:ich )?(?:in einem|im gleichen zug|im selben zug)',
    mine: 'meine[nr]?|unsere[nr]?|deine[nr]?|ihre[nr]?|eure[nr]?',
    data: '\\w*daten|angaben',
    address: '(?:e ?mail )?\\w*adresse',
    leaves:
      'verlassen|gelangen|wandern|fliessen|abfliessen|ins ausland|(?:darf|durfen|konnen|kann) <4>(?:ausland|usa|gehen)',
    goes: '(?:darf|kann|geht) <5>(?:gehen|wandern|landen|kommen)',
    moves: '\\w*ubermittlung\\w*|\\w*transfers?|weitergabe|ubertragung|export|verarbeitung|speicherung|bearbeitung',
    ships: '\\w*ubermittlung\\w*|\\w*transfers?|export',
    kept: '(?:darf|durfen|konnen) <4>in (?:den |der )?(?!(?:eu|ewr|deutschland|osterreich|einklang|schweiz) )<2>(?:gespeichert|verarbeitet|gehostet|aufbewahrt|bearbeitet)',
    abroad: 'dritt(?:landern?|land|staaten|staat)|ausserhalb (?:der |des )?(?:eu|ewr|europaischen union|schweiz)',
    never: 'nie|niemals|nicht|keine?n?|nur',
    credit: NONE,
    habits: '(?:kauf|einkaufs|lese|surf|nutzungs|klick)(?:verhalten|gewohnheiten)',
    refusal:
      '(?:mir|uns) (?:lieber |bitte |besser )?nichts (?:mehr )?(?:e ?mailen|mailen|mailt|schicken|schickt|senden|zusenden|zuschicken|schreiben)',
    onlySo: 'nur (?:so|dann|damit) <4>\\w*(?:bestatigung|bestellung|ticket|zugang|rechnung|lieferung|rabatt|gutschein)',
    gain: '\\w*rabatt|gutschein|geschenk|bestellung|ticket|zugang|lieferung|pramie|bonus',
    only: 'nur|bloss|ausschliesslich|allein',
    letter: 'newsletter|abo|anmeldung|einwilligung|haken|hakchen',
    too: 'auch|ebenfalls|ebenso|inklusive|inkl',
    ease: 'bis ich|mit (?:einem|nur einem|1) klick|(?:uber|mit|per) (?:den |dem )?(?:\\w*link|klick)',
    spelled:
      'akzeptiere bedingungen geschaftsbedingungen nutzungsbedingungen teilnahmebedingungen datenschutzerklarung',
  },
  es: {
    settled:
      'incluid[oa]s?|list[oa]s?|ok|vale[n]?|va[n]? ?$|todo (?:bien|ok|en orden|claro)|en orden|de acuerdo|conformes?|me parecen? bien',
    yes: 'si',
    atOnce: '(?:acepto|apruebo) (?:en (?:el mismo|ese|este) (?:acto|momento)|de paso|a la vez)',
    mine: 'mis|nuestros|tus|sus',
    data: 'datos|informacion',
    address: '(?:direccion|correo)',
    leaves:
      'sal(?:ir|en|gan)|viaj(?:ar|an|en)|vay\\w+|al extranjero|al exterior|(?:pueden|podran|puedan) <1>(?:ir|pasar)',
    goes: '(?:puede|podra|pueda) <1>(?:ir|pasar|llegar|terminar|darse|cederse)',
    moves: 'transferencias?|transmision|exportacion|tratamiento|cesion|traslado|envio|almacenamiento',
    ships: 'traslado|envio|transferencias?',
    kept: '(?:puede\\w*|podra\\w*|pueda\\w*) <1>(?:guardar|almacenar|alojar|tratar|conservar)(?:se)? <3>en(?! (?:la )?(?:ue|espana|mexico|virtud|relacion))',
    abroad: 'terceros paises|fuera de (?:la )?(?:ue|union europea|eee)',
    never: 'nunca|no|jamas|nada',
    credit: 'buro de credito|informe crediticio|consulta (?:crediticia|de credito)|central de riesgos?',
    habits: '(?:habitos|comportamiento|patrones|costumbres) de (?:compras?|consumo|navegacion|lectura)',
    refusal:
      'no (?:quier\\w+|dese\\w+) <1>(?:boletin|newsletter|correos?|mails?|novedades)|no (?:me|te|le|les|nos) (?:escrib\\w+|envi\\w+ nada|mand\\w+ nada)',
    onlySo: 'solo asi <4>(?:pedido|compra|entrada|acceso|factura|envio|descuento)',
    gain: 'descuento|cupon|regalo|pedido|entrada|acceso|envio|premio',
    only: 'solo|solamente|unicamente|exclusivamente',
    letter: 'boletin|newsletter|suscripcion|consentimiento|casilla',
    too: 'tambien|ademas|incluido',
    ease: 'hasta que|con un (?:solo )?clic|(?:con|por|mediante) el enlace',
    spelled: 'acepto terminos condiciones reglamento privacidad',
  },
  it: {
    settled:
      'inclus[oaie]|compres[oaie]|a posto|ok|va bene|vanno bene|tutto (?:ok|bene|a posto|chiaro)|d accordo|fatt[oaie]',
    yes: 'si',
    atOnce:
      '(?:accetto|approvo|accettiamo|approviamo) (?:nel (?:contempo|frattempo)|al contempo|nello stesso (?:tempo|momento)|in (?:tal|questo) modo|in blocco)',
    mine: 'miei|nostri|tuoi|suoi|vostri',
    data: 'dati|informazioni',
    address: 'indirizzo(?: e ?mail)?',
    leaves:
      'uscire|escono|escano|lasci\\w+|viaggi\\w+|all estero|(?:possono|possano|potranno|potendo) <1>(?:andare|finire)',
    goes: '(?:puo|potra|possa) <1>(?:andare|finire|passare|arrivare|essere dato)',
    moves: 'trasferiment[oi]|trasmissione|trattamento|esportazione|cessione|conservazione|archiviazione',
    ships: 'trasferiment[oi]|invio|trasmissione',
    kept: '(?:possono|possano|potranno|potrebbero) <1>(?:essere )?(?:conservati|archiviati|ospitati|trattati|salvati) <3>(?:in|negli|nel)(?! (?:italia|ue|conformita|svizzera|base))',
    abroad: 'paesi terzi|fuori (?:dall |dalla |dal )?(?:ue|unione europea|see)',
    never: 'mai|non|nessun\\w*|niente',
    credit: 'verifica (?:del|di|della) (?:mio )?(?:credito|solvibilita|affidabilita)|centrale (?:dei )?rischi',
    habits: '(?:abitudini|comportament[oi]) (?:d acquisto|di (?:acquisto|consumo|navigazione|lettura))',
    refusal: 'non (?:mi|vi|le|ci) (?:scriv\\w+|invi\\w+ nulla|mand\\w+ (?:nulla|niente))',
    onlySo:
      'solo cosi <4>(?:ordine|biglietto|accesso|fattura|sconto|conferma)|senza <1>(?:newsletter|iscrizione|consenso) (?:niente|nessun\\w*)',
    gain: 'sconto|buono|regalo|ordine|biglietto|accesso|consegna|premio',
    only: 'solo|soltanto|unicamente|esclusivamente',
    letter: 'newsletter|iscrizione|consenso|casella',
    too: 'anche|pure|inclus[oaei]',
    ease: 'finche|con (?:un|1) (?:solo )?clic|(?:con|tramite) il link|dal link',
    spelled: 'accetto condizioni regolamento',
  },
  pt: {
    settled:
      'incluid[oa]s?|inclus[oa]s?|resolvid[oa]s?|ok|valendo|certo|tudo (?:certo|bem|ok|em ordem)|em ordem|de acordo|combinad[oa]s?|beleza|servem|agradam? me|convem|parecem? bem',
    yes: 'sim',
    atOnce: '(?:aceito|aprovo|aceitamos) (?:no mesmo (?:ato|momento)|ao mesmo tempo|de uma vez|de quebra)',
    mine: 'meus|nossos|seus|teus|vossos',
    data: 'dados|informacoes',
    address: '(?:endereco|morada)(?: de e ?mail)?',
    leaves:
      'sair|saem|saiam|viaj\\w+|para o (?:exterior|estrangeiro)|(?:podem|possam|poderao|podendo) <1>(?:ir|passar)',
    goes: '(?:pode|podera|possa) <1>(?:ir|passar|chegar|parar|ser dado)',
    moves: 'transferencias?|transmissao|tratamento|exportacao|cessao|envio|armazenamento',
    ships: 'transferencias?|envio',
    kept: '(?:pode\\w*|podera\\w*|possam) <1>(?:ser )?(?:guardad|armazenad|alojad|tratad|conservad)[oa]s <3>(?:em|na|no|nos)(?! (?:portugal|brasil|ue|conformidade))',
    abroad: 'paises terceiros|terceiros paises|fora (?:da|do) (?:ue|uniao europeia|eee)',
    never: 'nunca|nao|jamais|nada',
    credit: 'consulta (?:ao|no|de) (?:serasa|spc|credito)',
    habits: '(?:habitos|comportamento|padroes|costumes) de (?:compras?|consumo|navegacao|leitura)',
    refusal: 'nao (?:me|lhe|vos|nos) (?:escrev\\w+|envi\\w+ nada|mand\\w+ nada)',
    onlySo: 'so assim <4>(?:pedido|encomenda|bilhete|ingresso|acesso|fatura|desconto)',
    gain: 'desconto|cupom|cupao|presente|pedido|encomenda|bilhete|acesso|entrega|premio',
    only: 'so|somente|apenas|unicamente',
    letter: 'newsletter|assinatura|inscricao|consentimento|caixa',
    too: 'tambem|ainda|incluido',
    ease: 'ate (?:eu|que)|com (?:um|1) (?:so )?clique|(?:com|pelo|atraves do) (?:o )?link',
    spelled: 'aceito aceitamos condicoes regulamento privacidade',
  },
}
