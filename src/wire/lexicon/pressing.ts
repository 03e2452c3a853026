/**
 * Pressure where a consent is asked: a list that closes tonight, its last seven places, and regret for whoever comes late [AS-04]. A list
 * of readers has no last place. A course has, and a concert is sold out: what is said of those is none of it, nor is `there is no hurry`.
 */

import type { Locale } from '../form-definition.ts'
import { barely, sentencesOf } from './spoken.ts'

type Press = {
  /** The list that is to close or to be full. */
  readonly list: string
  readonly closes: string
  readonly soon: string
  /** A place on a list, and that there are few. `of`: what stands between. */
  readonly places: string
  readonly of: string
  readonly scarce: string
  /** `Last chance to sign up`. */
  readonly last: string
  /** A list that has no room. */
  readonly full: string
  readonly joins: string
  /** Regret: beside an act of joining, and by itself. */
  readonly regret: string
  readonly threat: string
  /** Those who did not sign up, and that all the world may read who they are. */
  readonly absent: string
  readonly shown: string
  /** A countdown or a call to hurry, which is in order before an event. */
  readonly hurry: string
  readonly event: string
  readonly unless: string
}

const PRESS: Readonly<Record<Locale, Press>> = {
  en: {
    list: '(?:mailing|e ?mail|our|the|this|reader\\w*|subscriber\\w*) (?:\\w+ ){0,2}list|newsletters?|sign ?ups?|subscriptions?|subscribing|new (?:readers|subscribers|members|names)|(?:joining|signing up|registration) (?:for|to) (?:the|our) (?:newsletter|list)',
    closes: 'clos(?:e|es|ed|ing)|shuts?|ends?|ending|expires?|stops?|over|taking (?:no|new)|full',
    soon: 'tonight|midnight|today|tomorrow|soon|(?:on|this) (?:mon|tues|wednes|thurs|fri|satur|sun)day|in (?:\\w+ ){0,2}(?:hours?|minutes|days)|for (?:good|ever)|forever|at noon|any (?:minute|moment)|by (?:tonight|tomorrow)|this (?:evening|week)|hours?',
    places: '(?:places?|spots?|spaces?|seats?|slots?|room)',
    of: '(?:on|in|for|to|of|at) (?:our|the|this) (?:\\w+ ){0,2}(?:list|newsletter|letter)',
    scarce: 'only|just|left|last|limited|few|running out|going|remain\\w*|almost|nearly|\\d+|scarce|fast',
    last: '(?:hours?|minutes?) left (?:\\w+ ){0,4}(?:sign(?:ing)? up|join|subscribe|(?:our|the|this) (?:newsletter|list))|(?:last|final) (?:chance|call|opportunity|day|days|hours?|minutes?|reminder|places?|spots?) (?:\\w+ ){0,3}(?:sign(?:ing)? up|join|subscribe|on (?:our|the|this) list|get on|(?:our|the) (?:newsletter|list))',
    full: 'list (?:\\w+ ){0,3}(?:almost|nearly|all but|already|soon|fast) (?:\\w+ )?(?:full|closed)|(?:find|finds) the list (?:full|closed)|(?:stop|stopping|stopped|no longer|not) (?:accepting|taking|admitting) (?:\\w+ ){0,2}(?:names|readers|subscribers|sign ?ups)|no (?:more )?(?:room|places?|space) (?:left )?on (?:the|our) list',
    joins:
      '(?:subscrib\\w*|sign(?:s|ed|ing)? (?:up|on|me up)|tick\\w*|join\\w*|on (?:the|our|this) list|register\\w*|add me)',
    regret:
      'regret\\w*|kick(?:ing)? (?:yourself|themselves)|(?:be|feel) sorry|before it (?:s|is) too late(?! (?:for|to))|(?:before|by|until) midnight|(?:or|and) (?:(?:you|they) (?:ll |will )?)?(?:\\w+ )?miss(?:es|ing)? (?:out|everything|it all)|never forgive|left (?:behind|out in the cold)|lose (?:everything|out)|last to know|cry(?:ing)?|weep\\w*|wish you had|blame yourself|out of luck',
    threat:
      'list of (?:\\w+ ){0,2}(?:households|neighbou?rs|families|people|names|members|those) (?:who|that) (?:\\w+ ){0,3}(?:silent|not|never|refuse\\w*|declin\\w*)|(?:neighbou?rs|colleagues|classmates|fellow members) (?:(?:will|can|may) )?(?:\\w+ )?(?:see|read|notice|know|hear) (?:\\w+ ){0,3}(?:who|whether|if|that you)|you (?:will|ll|re going to|are going to) (?:\\w+ )?(?:regret|be sorry|kick yourself|miss everything)|tomorrow (?:it )?(?:will|ll|may|might|is|could) (?:be )?too late|(?:don t|do not|never) (?:\\w+ )?be the (?:only )?(?:one|person|fool|last) (?:who|to|that) miss\\w*|(?:don t|do not) (?:come crying|say we (?:didn t|did not|never) (?:warn|tell))|who(?:ever)? (?:hesitates|waits|sleeps|dithers) (?:loses|misses|is lost)|snooze',
    absent:
      '(?:who|those|anyone|whoever) (?:\\w+ ){0,3}?(?:did not|didn t|do not|don t|does not|doesn t|have not|haven t|has not|hasn t) (?:\\w+ )?(?:sign\\w*|subscrib\\w*|tick\\w*|join\\w*|take|reply|answer)',
    shown: 'notice ?board|board|on the wall|in the (?:hall|window)|read (?:out|aloud)|publish\\w*|pinned up',
    hurry:
      '(?:only|just|another) \\w+ (?:hours?|minutes?|seconds?|days?) (?:left|to go|remain\\w*)|^hurry(?! up and)\\b|act (?:now|fast|quickly)|now or never|(?:time|clock) is (?:running out|ticking)|^(?:last|final) (?:chance|call|hours?)$|only \\w+ (?:places?|spots?|spaces?) left|offer ends',
    event:
      'courses?|workshops?|class(?:es)?|seminars?|tours?|trips?|concerts?|tickets?|camps?|shows?|exhibitions?|festivals?|races?|conference|webinar|talks?|evening|open day|premiere|performances?|play|season|sale|auction|market|fair|competition|vote|election|petition|dinner|supper|tables?|retreat|lessons?|term|christmas|advent|sessions?|regatta|boats?',
    unless:
      '(?:never|not|no|isn t|won t|n t) (?:\\w+ ){0,3}(?:late|hurry|rush|regret\\w*|clos\\w+|full|limit\\w*|end\\w*|sorry|last|waiting)|no (?:hurry|rush|deadline|limit)|warn\\w*|alert\\w*|frost\\w*|floods?|without (?:regret|hurry|haste)',
  },
  fr: {
    list: '(?:liste|newsletter|infolettre|lettre d information|abonnements?|inscriptions? (?:a|sur) (?:la|notre|cette) (?:\\w+ )?(?:liste|lettre|newsletter)|inscriptions? (?:a l|en) ligne|inscriptions?)',
    closes: 'ferm\\w+|clos\\w*|clot\\w*|se termin\\w+|pren\\w+ fin|s arret\\w+|expir\\w+|complet\\w*',
    soon: 'ce soir|minuit|aujourd hui|demain|bientot|dans (?:\\w+ ){0,2}(?:heures?|minutes|jours)|(?:ce|des) (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|midi|tres vite|cette semaine|definitivement|heures?',
    places: '(?:places?)',
    of: '(?:sur|dans|de|a|pour|disponibles? (?:sur|dans)) (?:notre|la|cette|l) ?(?:\\w+ ){0,2}(?:liste|newsletter|infolettre|lettre)',
    scarce:
      'plus que|reste\\w*|dernieres?|limitees?|quelques|seulement|s envol\\w+|s epuis\\w+|\\d+|vite|comptees|rares|partent',
    last: '(?:dernieres?) (?:chances?|occasion|appel|jours?|heures?|minutes?|rappel|places?) (?:\\w+ ){0,4}(?:inscri\\w+|abonn\\w+|rejoindre|liste|newsletter|lettre|recevoir)',
    full: 'liste (?:\\w+ ){0,3}(?:presque|quasiment|bientot|deja) (?:complete|pleine|fermee)|plus (?:de |aucune )?places? sur (?:la|notre) liste|(?:n acceptons|ne prenons|n accepterons) plus (?:\\w+ ){0,3}(?:inscriptions?|abonnes|lecteurs|noms)',
    joins: '(?:abonn\\w+|inscri\\w+|coch\\w+|rejoign\\w+|rejoindre)',
    regret:
      'regrett\\w+|mord\\w* les doigts|avant qu il (?:ne )?(?:soit|sera) trop tard|trop tard|avant minuit|(?:ou|et) (?:vous )?(?:passe[rz]|rate[rz]|perd\\w+|manque[rz]) (?:a cote|tout)|perd\\w+ tout|le seul a (?:rater|manquer|passer)|pleur\\w+|laisse\\w* pour compte|s en voudr\\w+|en vouloir',
    threat:
      'liste des? (?:\\w+ ){0,2}(?:foyers|voisins|familles|gens|personnes|ceux|membres|noms) (?:qui )?(?:\\w+ ){0,3}(?:silencieu\\w+|silence|tus?|taisent|pas)|(?:voisins|collegues) (?:sauront|verront|liront|apprendront) (?:\\w+ ){0,2}(?:qui|si|que vous)|(?:vous|tu) (?:allez|vas) (?:\\w+ )?(?:regretter|vous en mordre|t en mordre|en vouloir)|(?:vous|tu) (?:le |l |la )?regrettere[zs]|demain,? (?:il |ce )?(?:sera|est|serait) (?:deja )?trop tard|ne (?:soyez|sois) pas (?:le|la|celui|celle) (?:seule? )?(?:qui|a) (?:rate\\w*|manque\\w*|pass\\w+)|(?:ne )?venez pas (?:vous plaindre|pleurer)|qui (?:hesite\\w*|attend\\w*|tarde\\w*) (?:perd|a perdu|le regrett\\w*|rate|rest\\w+ (?:\\w+ ){0,2}(?:porte|dehors))|on vous aura prevenu',
    absent: '(?:qui|ceux qui) (?:\\w+ )?(?:ne|n) (?:\\w+ ){0,3}?(?:abonn\\w*|inscri\\w*|coch\\w*|repond\\w*|pris)',
    shown: 'affich\\w*|tableau|panneau|dans le hall|en vitrine|a (?:voix haute|haute voix)|publi\\w*',
    hurry:
      '(?:plus que|encore|seulement) \\w+ (?:heures?|minutes?|secondes?|jours?)(?! (?:de|d|par|apres|avant) )|^vite\\b|depeche[zr]? vous|depechez|maintenant ou jamais|le temps presse|ne tarde[zr]? pas|^derniere (?:chance|occasion)$|plus que \\w+ places?',
    event:
      'cours|ateliers?|stages?|seminaires?|visites?|voyages?|concerts?|billets?|camps?|spectacles?|expositions?|festivals?|courses?|congres|conferences?|webinaire|soirees?|premiere|representations?|saison|soldes|vente|marche|foire|concours|vote|election|petition|dinner?|tables?|seances?|trimestre|noel|avent|sorties?|regates?',
    unless:
      '(?:pas|jamais|rien|aucun\\w*) (?:\\w+ ){0,3}(?:trop tard|presse\\w*|regrett\\w+|ferm\\w+|limite\\w*|hate|urgence)|rien ne presse|(?:pas|aucune) (?:de )?(?:hate|urgence|limite)|alertes?|prevenir|gel|crues?|sans (?:regret|hate|limite)|avant de fermer',
  },
  de: {
    list: '(?:liste|verteiler|newsletter\\w*|mailingliste|adressliste|anmeldung(?:en)? (?:zum|fur den) newsletter|anmeldung\\w*|eintragung\\w*|neue leser\\w*)',
    closes:
      'schlie(?:ss)?\\w*|zu ?mach\\w*|macht .{0,15}(?:dicht|zu)|ende\\w*|endet|lauft .{0,15}ab|ablauf\\w*|voll|geschlossen|vorbei|schluss',
    soon: 'heute|mitternacht|morgen|bald|in (?:\\w+ ){0,2}(?:stunden?|minuten|tagen?)|am (?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)|fur immer|endgultig|diese woche|um (?:zwolf|24)|jeden augenblick|heute nacht|stunden',
    places: '(?:platze?n?|\\w*platz)',
    of: '(?:auf|in|im|fur|am) (?:unsere[rnm]?|der|die|dem|den|diese[rnm]?|das)? ?(?:\\w+ ){0,2}?(?:\\w*liste|verteiler|newsletter)',
    scarce: 'nur noch|nur|letzte[rns]?|begrenzt\\w*|wenige|knapp|schnell|vergeben|frei|ubrig|\\d+|chance|sichern',
    last: '(?:letzte[rns]?) (?:chance|moglichkeit|gelegenheit|aufruf|stunden?|tage?|erinnerung|platze?)(?:,)? (?:\\w+ ){0,5}(?:anmeld\\w*|eintrag\\w*|abonnier\\w*|abonnement|liste|verteiler|newsletter\\w*)',
    full: '(?:\\w*liste|verteiler) (?:\\w+ ){0,3}(?:fast|beinahe|bald|schon) (?:\\w+ )?(?:voll|geschlossen)|(?:kein|keinen) (?:\\w+ )?platz (?:mehr )?(?:auf|in) (?:der|unserer) \\w*liste|nehmen (?:\\w+ ){0,4}(?:niemanden|keine (?:\\w+ )?(?:leser\\w*|anmeldungen|namen)) mehr',
    joins:
      '(?:bestell\\w*|abonnier\\w*|anmeld\\w*|eintrag\\w*|eintragt|meldet .{0,20}\\ban|anmeldet|ankreuz\\w*|hakchen|einschreib\\w*|dabei sein)',
    regret:
      'bereu\\w*|argert sich|sich argern|argern sie sich|(?:vor|bis) mitternacht|bevor es zu spat ist|(?:ist|kommt) (?:es )?zu spat|zu spat|sonst verpass\\w*|oder .{0,20}verpass\\w*|verpasst alles|alles verpass\\w*|das nachsehen|leer ausgehen|geht leer aus|schaut in die rohre|aussen vor|weinen|nachtrauern',
    threat:
      'liste (?:der|aller|mit den) (?:\\w+ )?(?:haushalte|nachbarn|familien|leute|namen|mitglieder|derer),? die (?:\\w+ ){0,4}(?:nicht|nie|geschwiegen|schweigen)|(?:nachbarn|kollegen) (?:werden )?(?:sehen|erfahren|merken|lesen) (?:\\w+ ){0,2}(?:wer|ob|dass sie)|(?:sie|du|ihr|wird) (?:werden |wirst |werdet )?(?:es |das )(?:\\w+ )?(?:bereuen|bedauern)|(?:werden|wirst) (?:sie |du )?es (?:\\w+ )?bereuen|morgen (?:ist|konnte|kann|ware) (?:es )?(?:\\w+ )?zu spat|(?:seien sie|sei) nicht (?:der|die) (?:einzige\\w*|letzte\\w*),? (?:der|die)|wer (?:zu spat kommt|zogert|wartet|schlaft|trodelt)(?:,)? (?:\\w+ ){0,4}(?:verliert|verpasst|nachsehen|leben|leer)|sagen sie nicht(?:,)? wir hatten',
    absent:
      '(?:wer|die|alle) (?:\\w+ ){0,4}?(?:nicht|nie) (?:\\w+ ){0,2}?(?:nimmt|nehmen|abonnier\\w*|angemeldet\\w*|anmeld\\w*|ankreuz\\w*|angekreuzt|bestellt|dabei|eingetragen)',
    shown: 'schwarze\\w* brett|aushang\\w*|ausgehangt|mit namen|namentlich|vorgelesen|schaukasten|veroffentlich\\w*',
    hurry:
      '(?:nur noch|noch) \\w+ (?:stunden?|minuten?|sekunden|tage?)\\b(?! (?:vor|bis|nach|im|pro)\\b)|^(?:schnell|beeil\\w*|beeilung)\\b|jetzt oder nie|die (?:zeit|uhr) (?:lauft|tickt|drangt)|^letzte (?:chance|gelegenheit)$|nur noch \\w+ (?:freie )?platze|nur (?:noch )?heute|schnell sein',
    event:
      '\\w*kurse?n?|workshops?|seminar\\w*|fuhrung\\w*|reisen?|\\w*fahrt\\w*|konzert\\w*|\\w*karten|tickets?|\\w*lager|vorstellung\\w*|ausstellung\\w*|festival\\w*|lauf|tagung\\w*|webinar\\w*|vortrag\\w*|abend\\w*|premiere|saison|\\w*verkauf|markt\\w*|messe|wettbewerb|wahl|petition|essen|tisch\\w*|stunden im|advent|weihnacht\\w*|termine|regatta|\\w*fest|probe\\w*|gruppe\\w*',
    unless:
      '(?:nicht|nie|kein\\w*|nichts) (?:\\w+ ){0,3}(?:zu spat|eil\\w*|beeil\\w*|bereu\\w*|schliess\\w*|begrenz\\w*|drang\\w*|endet)|keine (?:eile|frist)|ohne (?:eile|frist|reue)|warn\\w*|\\w*frost\\w*|hochwasser\\w*|bleibt offen|melde\\w* .{0,30}\\bbevor',
  },
  es: {
    list: '(?:lista(?: de (?:correo|e ?mails|difusion))?|boletin|newsletter|suscripciones|suscripcion|inscripciones|inscripcion)',
    closes: 'cierr\\w+|cerr\\w+|termin\\w+|acab\\w+|finaliz\\w+|expir\\w+|complet\\w+|llen\\w+',
    soon: 'esta noche|medianoche|hoy|manana|pronto|en (?:\\w+ ){0,2}(?:horas?|minutos|dias)|(?:este|el) (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)|a las doce|para siempre|esta semana|ya mismo|horas',
    places: '(?:plazas?|sitios?|lugares|lugar|huecos?|puestos?|cupos?)',
    of: '(?:en|de|del|para) (?:nuestr[oa]|la|el|esta|este)? ?(?:\\w+ ){0,2}?(?:lista|boletin|newsletter)',
    scarce: 'solo|quedan?|ultim[oa]s?|limitad[oa]s?|poc[oa]s|agot\\w+|vuelan|\\d+|casi|rapido',
    last: '(?:ultim[oa]s?) (?:oportunidad|ocasion|llamada|aviso|dias?|horas?|minutos?|plazas?) (?:\\w+ ){0,4}(?:apunt\\w+|suscrib\\w+|inscrib\\w+|unirte|unirse|lista|boletin|newsletter|entrar)',
    full: 'lista (?:\\w+ ){0,3}(?:casi|pronto|ya) (?:\\w+ )?(?:llena|completa|cerrada)|(?:no|ya no) (?:admit\\w+|acept\\w+|cog\\w+) (?:\\w+ ){0,4}(?:lista|nombres|lectores|suscriptores)|no (?:queda\\w*|hay) (?:\\w+ )?(?:sitio|plazas?|hueco) en (?:la|nuestra) lista',
    joins: '(?:suscri\\w+|apunt\\w+|inscri\\w+|marc(?:a|as|ar|es|ando)|une(?:te|se)|unirte)',
    regret:
      'arrepen\\w+|lament\\w+|antes de que sea (?:demasiado )?tarde|antes de (?:la |las )?(?:medianoche|doce)|demasiado tarde|ya (?:sera|es) tarde|(?:o|y) (?:te|se) lo (?:perderas|pierdes|perdera|pierde)|lo perder\\w+ todo|perder\\w* todo|el unico que se (?:lo )?(?:pierd\\w+|queda\\w*)|tirar\\w* de los pelos|quedar\\w* fuera|llorar\\w*',
    threat:
      '(?:lista|relacion) de (?:l[oa]s )?(?:vecinos|familias|hogares|nombres|soci[oa]s|quienes|que) (?:que )?(?:\\w+ ){0,3}(?:callad\\w+|callan|silencio|no)|(?:vecinos|companeros) (?:sabran|veran|leeran) (?:\\w+ ){0,2}(?:quien|si|que usted|que tu)|(?:te|se|os) (?:arrepentir\\w+|vas a arrepentir|va a arrepentir)|(?:lo|la) (?:lamentar(?:as|a|eis)|vas a lamentar|va a lamentar)|manana (?:ya )?(?:sera|es|seria) (?:demasiado )?tarde|no (?:seas|sea) (?:el|la) (?:unic[oa]|ultim[oa]) (?:que|en)|(?:luego|despues) no (?:vengas|te quejes|digas|se queje|diga)|quien (?:dud[ae]|tard[ae]|esper[ae]|llegue tarde) (?:\\w+ ){0,2}?(?:pierde|se lo pierde|tarde|se qued\\w+)',
    absent: 'quien(?:es)? (?:\\w+ )?no (?:\\w+ ){0,2}?(?:apunt\\w+|suscri\\w+|inscri\\w+|marc\\w+|respond\\w+)',
    shown: 'tablon|corcho|pizarra|vitrina|en voz alta|public\\w+|colg\\w+',
    hurry:
      '(?:solo|quedan|solo quedan|faltan) (?:\\w+ )?(?:\\w+ )?(?:horas?|minutos?|segundos?)\\b|^(?:corre|date prisa|dese prisa|rapido)\\b|(?:date|daos|dese) prisa|ahora o nunca|el tiempo (?:se acaba|corre|apremia)|^ultima (?:oportunidad|ocasion)$|no te (?:lo pienses|duermas)|solo quedan \\w+ (?:plazas|sitios)',
    event:
      'cursos?|talleres|taller|clases?|seminarios?|visitas?|viajes?|conciertos?|entradas?|campamentos?|espectaculos?|exposicion\\w*|festival\\w*|carreras?|congreso|webinar|charlas?|velada|estreno|funcion\\w*|temporada|rebajas|mercado|feria|concurso|votacion|eleccion\\w*|peticion|cenas?|mesas?|sesion\\w*|trimestre|navidad|excursion\\w*|regatas?|aforo',
    unless:
      '(?:no|nunca|nada|ningun\\w*|sin) (?:\\w+ ){0,3}(?:tarde|prisas?|arrepen\\w+|cierr\\w+|limit\\w*|urgencia)|avis(?:o|a|amos|aremos) (?:\\w+ ){0,3}antes|heladas?|alertas?|siempre abierta',
  },
  it: {
    list: '(?:lista|mailing list|newsletter|iscrizioni|iscrizione)',
    closes: 'chiud\\w+|chius\\w+|termin\\w+|finisc\\w+|scad\\w+|si esaurisc\\w+|al completo|piena',
    soon: 'stasera|stanotte|mezzanotte|oggi|domani|presto|(?:tra|fra|in) (?:\\w+ ){0,2}(?:ore|ora|minuti|giorni)|(?:questo )?(?:lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica)|per sempre|questa settimana|a momenti|ore',
    places: '(?:post[oi])',
    of: '(?:nella|in|della|sulla|per la|alla|nell) ?(?:nostra |questa )?(?:\\w+ ){0,2}?(?:lista|list|newsletter)',
    scarce: 'sol[oi]|soltanto|rest\\w+|riman\\w+|ultim[oi]|limitat[oi]|poch[ie]|esaur\\w+|\\d+|quasi|volano',
    last: '(?:ultim[aoei]) (?:occasione|possibilita|chiamata|opportunita|giorni|giorno|ore|ora|avviso|posti) (?:\\w+ ){0,4}(?:iscriv\\w+|abbon\\w+|entrare|lista|newsletter|unirti)',
    full: '(?:lista|list) (?:\\w+ ){0,3}(?:quasi|presto|gia) (?:\\w+ )?(?:piena|completa|chiusa)|non (?:accett\\w+|prend\\w+) piu (?:\\w+ ){0,3}(?:nomi|lettori|iscritti|iscrizioni|nessuno)|non (?:c e|ci sono|ci sara) piu (?:post[oi]) (?:\\w+ )?(?:nella|in) (?:nostra )?lista',
    joins: '(?:iscriv\\w+|iscritt\\w+|spunt\\w+|abbon\\w+|unisciti|entra in lista)',
    regret:
      'pent(?:i|e|ir|ira|irai|irete|iranno|irvi)\\w*|rimpian\\w+|prima che sia (?:troppo )?tardi|(?:prima di|entro) mezzanotte|troppo tardi|(?:o|e) (?:ti )?(?:perderai|perdi) tutto|perder\\w* tutto|mangi\\w+ le (?:mani|dita)|mordi\\w* le (?:mani|dita)|l unic[oa] a (?:perder\\w+|restare)|restare? fuori|resti fuori|piang\\w+',
    threat:
      '(?:elenco|lista) (?:delle|dei|di) (?:famiglie|vicini|case|nomi|soci|quelli|chi) (?:che )?(?:\\w+ ){0,3}(?:silenzio|tacciono|taciuto|non)|(?:vicini|colleghi) (?:sapranno|vedranno|leggeranno) (?:\\w+ ){0,2}(?:chi|se|che lei|che tu)|(?:te|se|ve) ne pent\\w+|(?:lo|la) rimpiang\\w+|domani (?:sara|e|potrebbe essere) (?:gia |troppo )*tardi|non (?:essere|sia) (?:l unic[oa]|l ultim[oa])|(?:poi )?non (?:venire a lamentarti|lamentarti|dire che non)|chi (?:esita|aspetta|tarda|dorme)(?:,)? (?:\\w+ )?(?:perde|resta fuori|non piglia)',
    absent: 'chi non (?:\\w+ ){0,3}?(?:iscri\\w+|abbon\\w+|spunt\\w+|rispos\\w+|ader\\w+)',
    shown: 'bacheca|lavagna|in vetrina|ad alta voce|affiss\\w+|pubblic\\w+|appes\\w+',
    hurry:
      '(?:solo|ancora|mancano|mancano solo|restano|restano solo) \\w+ (?:ore|ora|minuti|secondi|giorni)(?! (?:a|al|alla|di) )|^(?:presto|affrett\\w+|corri|sbrig\\w+)\\b|affrettat[ei]|affrettati|sbrigati|ora o mai piu|il tempo (?:stringe|sta per scadere)|^ultima (?:occasione|chiamata)$|restano solo \\w+ posti',
    event:
      'cors[oi]|laborator\\w+|lezion[ei]|seminar\\w+|visit[ae]|viagg[io]+|concert[oi]|bigliett[oi]|camp[oi]|spettacol[oi]|mostr[ae]|festival|gar[ae]|convegn\\w+|webinar|incontr[oi]|serat[ae]|prim[ae] visione|stagione|saldi|mercat[oi]|fier[ae]|voto|elezion\\w+|petizion\\w+|cen[ae]|tavol[oi]|trimestre|natale|avvento|gite|gita|regat[ae]',
    unless:
      '(?:non|mai|niente|nessun\\w*|senza) (?:\\w+ ){0,3}(?:tardi|fretta|pent\\w+|chiud\\w+|limit\\w*|urgenza)|allert\\w*|gelat[ae]|avvis\\w+ prima|sempre aperta|senza fretta',
  },
  pt: {
    list: '(?:lista(?: de (?:e ?mails|correio|difusao))?|newsletter|boletim|inscricoes|subscricoes|inscricao|assinaturas)',
    closes: 'fech\\w+|encerr\\w+|termin\\w+|acab\\w+|expir\\w+|esgot\\w+|cheia|lotad\\w+',
    soon: 'hoje|meia noite|amanha|em breve|esta noite|(?:em|dentro de) (?:\\w+ ){0,2}(?:horas?|minutos|dias)|(?:na|esta|nesta) (?:segunda|terca|quarta|quinta|sexta)|(?:no|este|neste) (?:sabado|domingo)|para sempre|esta semana|ja|horas',
    places: '(?:vagas?|lugares|lugar)',
    of: '(?:na|da|de|em|no|do|para a|disponiveis na) ?(?:nossa |nosso |esta )?(?:\\w+ ){0,2}?(?:lista|newsletter|boletim)',
    scarce: 'so|apenas|restam?|ultim[oa]s?|limitad[oa]s?|pouc[oa]s|esgot\\w+|acab\\w+|\\d+|quase|voam',
    last: '(?:ultim[oa]s?) (?:oportunidade|chamada|chance|hipotese|dias?|horas?|aviso|vagas?) (?:\\w+ ){0,4}(?:inscrev\\w+|subscrev\\w+|assinar|entrar|lista|newsletter|boletim|aderir)',
    full: 'lista (?:\\w+ ){0,3}(?:quase|em breve|ja) (?:\\w+ )?(?:cheia|completa|lotada|fechada)|(?:nao|ja nao) (?:aceit\\w+|admit\\w+) (?:mais )?(?:\\w+ ){0,3}(?:nomes|leitores|assinantes|inscricoes|ninguem)|nao (?:ha|havera) (?:mais )?(?:lugar\\w*|vagas?) na (?:nossa )?lista',
    joins:
      '(?:inscrev\\w+|inscric\\w+|subscrev\\w+|assin(?:a|e|ar|em|ando)|assinal\\w+|marc(?:a|ar|que|ando)|junt\\w+ se)',
    regret:
      'arrepend\\w+|lament\\w+|antes que seja (?:tarde|demasiado tarde)|(?:antes da|ate a) meia noite|(?:sera|seja) tarde(?: demais)?|tarde demais|demasiado tarde|(?:ou|e) perd\\w+ tudo|perder\\w* tudo|vai perder tudo|o unico a (?:ficar|perder)|ficar\\w* de fora|chor\\w+',
    threat:
      'lista (?:das|dos|de) (?:vizinh[oa]s|familias|casas|nomes|soci[oa]s|quem|os que) (?:que )?(?:\\w+ ){0,3}(?:calad\\w+|silencio|nao)|(?:vizinhos|colegas) (?:vao saber|saberao|verao|lerao|ficam a saber) (?:\\w+ ){0,2}(?:quem|se|que o senhor|que voce)|(?:vai|vais) (?:se )?arrepender|(?:vai )?arrepender ?se|(?:lo|la|vai) (?:\\w+ )?lamentar|amanha (?:ja )?(?:sera|e|pode ser) (?:demasiado )?tarde|nao (?:seja|sejas) (?:o|a) (?:unic[oa]|ultim[oa]) a|depois nao (?:diga|digas|venha|se queixe)|quem (?:hesit\\w+|esper\\w+|tard\\w+|demor\\w+) (?:\\w+ )?(?:perde\\w*|fica\\w* (?:de )?fora)',
    absent: 'quem (?:ainda )?nao (?:\\w+ ){0,2}?(?:inscrev\\w+|subscrev\\w+|assin\\w+|marc\\w+|respond\\w+|ader\\w+)',
    shown: 'quadro|vitrine|montra|afixad\\w*|em voz alta|public\\w+|pendurad\\w*',
    hurry:
      '(?:so|apenas|restam|faltam|so restam|so faltam) (?:\\w+ )?(?:horas?|minutos?|segundos?)\\b|^(?:corra|corre|depressa|rapido|apresse)\\b|agora ou nunca|o tempo (?:esta a acabar|esta acabando|corre|voa)|^ultima (?:oportunidade|chamada|chance)$|(?:so|apenas) (?:restam|ha mais) \\w+ (?:vagas|lugares)|apress\\w+ se',
    event:
      'cursos?|oficinas?|workshops?|aulas?|seminarios?|visitas?|viagens|viagem|concertos?|shows?|bilhetes?|ingressos?|acampamentos?|espetaculos?|exposic\\w+|festiva\\w+|corridas?|congresso|webinar|palestras?|serao|estreia|temporada|saldos|mercado|feira|votacao|eleic\\w+|peticao|jantar\\w*|mesas?|sessoes|sessao|trimestre|natal|passeios?|regatas?',
    unless:
      '(?:nao|nunca|nada|nenhum\\w*|sem) (?:\\w+ ){0,3}(?:tarde|pressa|arrepend\\w+|fech\\w+|limit\\w*|urgencia)|alertas?|geadas?|avis\\w+ antes|sempre aberta',
  },
}

type Rows = {
  readonly near: RegExp
  readonly soon: RegExp
  readonly pressing: readonly (readonly RegExp[])[]
  readonly hurry: RegExp
  readonly event: RegExp
  readonly unless: RegExp
}

/** `Those who did not sign up find everything on the board` is told of what hangs there, and of nobody. */
const NAMED_ONLY =
  /^(?!.*\b(?:finds?|everything|also|trouv\w+|tout|aussi|findet|finden|alles|auch|encuentr\w+|todo|tambien|trov\w+|tutto|anche|encontr\w+|tudo|tambem|progra\w+|(?:can|may) read|reads|lire|lisent|lit|liest|lesen|(?<!si )legg\w+|leer\w*|lee|ler)\b)/

const word = (alternatives: string) => new RegExp(`(?<![a-z0-9])(?:${alternatives})(?![a-z0-9])`)

function rowsOf(it: Press): Rows {
  const near = `(?:${it.list}) (?:\\w+ ){0,5}(?:${it.closes})|(?:${it.closes}) (?:\\w+ ){0,5}(?:${it.list})`
  return {
    near: word(near),
    soon: word(it.soon),
    pressing: [
      [word(`${it.places} (?:\\w+ ){0,4}${it.of}`), word(it.scarce)],
      [word(it.last)],
      [word(it.full)],
      [word(it.joins), word(it.regret)],
      [word(it.threat)],
      [word(it.absent), word(it.shown), NAMED_ONLY],
    ],
    hurry: word(it.hurry),
    event: word(it.event),
    unless: word(it.unless),
  }
}

const ROWS = {
  en: rowsOf(PRESS.en),
  fr: rowsOf(PRESS.fr),
  de: rowsOf(PRESS.de),
  es: rowsOf(PRESS.es),
  it: rowsOf(PRESS.it),
  pt: rowsOf(PRESS.pt),
} as const satisfies Record<Locale, Rows>

/** The sentences that press. `lead`: all that stands above the boxes, for what is said of an event there is said of its places. */
export function pressingIn(text: string, locale: Locale, lead: string): readonly string[] {
  const { near, soon, pressing, hurry, event, unless } = ROWS[locale]
  const isOfEvent = event.test(barely(lead))
  return sentencesOf(text).filter(sentence => {
    const said = barely(sentence)
    if (unless.test(said)) return false
    const closes = sentence.split(CLAUSE).some(clause => near.test(barely(clause)))
    return (
      (!isOfEvent && hurry.test(said)) ||
      (closes && soon.test(said) && !event.test(said)) ||
      pressing.some(all => all.every(part => part.test(said)))
    )
  })
}

/** `The shop closes at six today, the newsletter comes as ever`: what closes stands in one clause with the list. */
const CLAUSE = /[,:]\s/u
