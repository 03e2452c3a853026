/** The classes of words of which sly.ts makes patterns, in every language in which a form can ask. Patterns as in entry.ts. */

import type { Locale } from '../form-definition.ts'

export type Sly = {
  /** Ticking, and whoever does: what it may not be a price for. */
  readonly tick: string
  /** Chances and rewards, and what gives one: `enter the draw`, `we'll send you a voucher`. */
  readonly chance: string
  readonly gives: string
  readonly reward: string
  /** `Your guide is free`. */
  readonly free: string
  /** Between a reward and a tick, these make it free: `either way`. */
  readonly anyway: string
  /** A reward that only comes with the letter: `no newsletter, no voucher`. */
  readonly onlyWith: string
  /** A question whether one may write, in a field; and a question for something else. */
  readonly leave: string
  readonly openQuestion: string
  readonly yesNo: string
  /** A box that is said to be ticked. */
  readonly ticked: string
  /** Putting a reader to shame who says no. */
  readonly shame: string
  /** Leaving a box empty, and whoever does; and what is thought of them beside it. */
  readonly refusal: string
  readonly scorn: string
  /** What opens with a tick: `the connection starts`. */
  readonly opens: string
  /** Messages that follow what their reader was seen to do. */
  readonly fitted: string
  readonly seen: string
  /** A contract that is made by the way. */
  readonly contract: string
}

export const SLY: Readonly<Record<Locale, Sly>> = {
  en: {
    tick: '(?:tick|check)(?:s|ing|ed)? <1>consent|(?:tick|check|mark|select)(?:ing|s|ed)? (?:this|the|a|that|our|it|here|both|all)? ?<1>(?:box|boxes|it|here|below)|(?:tick|check)(?:s|ing|ed)? (?:below|here)|ticked box|with (?:a|the|your) tick|agree(?:ing)? to (?:the|our) <2>(?:newsletters?|letter|e ?mails?|mailing list)',
    chance:
      '(?:win|wins|winning) (?:a|an|one|the|great|fantastic|prizes?)|(?:enter|entered|entry|join|take part|be in|participate|chance) <4>(?:draw|raffle|lottery|competition|contest|giveaway|sweepstakes?|quiz|prizes?)|(?:in|into) (?:the|our|with a) (?:hat|running|chance)',
    gives:
      '(?:get|gets|getting|receive|receives|receiving|collect|claim|have|enjoy|earn|redeem|unlock|pick up|(?:send|give|treat|gift|reward) you(?: to| with)?)',
    reward:
      '(?:my|your|a|an|the|one|free|welcome|\\d+ ?%|[£$€] ?\\d+)(?: \\d+ ?%)? <2>(?:vouchers?|coupon|discount|code|gift|reward|bonus|credit|guide|e ?book|sample|download|drink|coffee|delivery|off)',
    free: '(?:guide|gift|sample|drink|delivery|coffee|e ?book) is (?:free|yours|on us)',
    anyway: 'either way|anyway|regardless|whether or not|in any case|with or without|even without|also without',
    onlyWith:
      'no (?:newsletter|tick|consent|subscription),? no|only (?:those|people|subscribers|readers|members)(?: who)?',
    leave:
      '(?:may|can|could|shall|should|might) we <1>(?:e ?mail|write|text|call|ring|phone|contact|message|keep you|send you|reach|get in touch)|(?:are|would) you (?:be )?(?:happy|willing|ok|okay|fine|interested|open) (?:to|with|in) <2>(?:hear|hearing|being contacted|be contacted|receive|receiving|get|getting|us)|(?:would|do) you <1>(?:like|want|wish|care) <2>(?:news|updates|offers|to hear|to be (?:kept|informed|contacted))|(?:stay|keep|kept) (?:in touch|up to date|informed|posted) ?\\?|is it (?:ok|okay|alright|all right|fine) <3>(?:e ?mail|write|text|call|contact|message|phone|send)',
    openQuestion: 'how|when|where|what|which|why|who',
    yesNo: 'yes ?(?:or|\\/|,|\\|) ?no|y ?\\/ ?n|type yes|enter yes',
    ticked:
      '(?:already|pre|for you|automatically) ?(?:been )?(?:ticked|checked|selected|marked)|(?:ticked|checked|selected|marked)(?: the box)? (?:for you|already|in advance|to save you)',
    shame:
      'because i (?:care|love|m smart|am smart)|(?:smart|sensible|good|clever|responsible) (?:parents?|owners|shoppers|families|people)(?: always)? (?:read|subscribe|tick|sign|know)|the other kind|(?:prefer|rather|like)(?: to)? <1>(?:risk|gamble|take the risk|chance it)|(?:prefer|rather|happy|happier|love|like)(?: to)? <1>(?:pay(?:ing)?|spend(?:ing)?|stay(?:ing)?|remain(?:ing)?|miss(?:ing)?) (?:full|more|ignorant|uninformed|behind|out|in the dark|the full)|(?:don t|do not|not) (?:want|like|need|care) <1>(?:to save|saving|money|savings|good \\w+)|(?:only|those|people|who) <3>hates?|i hate (?:saving|good|discounts|coffee|bargains)|is that really you|really (?:sure|want) <4>(?:miss|lose|decline|refuse|no)|(?:only|just) \\d+(?:[ :]\\d+)? (?:seconds|minutes) (?:left|to go|remain\\w*)|stay (?:ignorant|behind)|leave it <2>if you (?:like|enjoy|prefer) <3>(?:less|worse|bad|boring|poor|paying)',
    refusal:
      'no ?\\?|(?:leav\\w*|left) <2>(?:empty|blank|unticked|unchecked)|(?:don t|do not|not|won t|without) <1>(?:tick\\w*|sign\\w*|subscrib\\w*|join\\w*|want\\w*)|no,? thanks|unticked|unchecked|say(?:ing|s)? no|declin\\w*',
    scorn:
      'you <1>(?:don t|do not) <1>(?:mind|care|value|love|deserve)|(?:doesn t|does not|don t|do not|no longer) (?:care|mind) (?:about|for|wast\\w*|los\\w*|pay\\w*)|wast(?:e|ing) <3>money|(?:not|n t) everyone <1>(?:has|is|can|cares|gets|understands)|(?:isn t|is not|not) for everyone|aren t for you|your loss|shame on|(?:regret|sorry)(?: it)?|left behind|(?:too )?(?:lazy|foolish|silly|stupid|ignorant|stingy|selfish|heartless|careless)',
    opens:
      '(?:wi ?fi|connection|access|download|account|order|booking|chat) <2>(?:starts?|begins?|opens?|unlocks?|works?|granted|unlocked|activated)',
    fitted:
      '(?:adapted|tailored|personali[sz]ed|fitted|matched|matching|chosen|picked|selected|based|according|depending|geared)(?: up)? ?(?:to|for|by|on|from|with|upon)?',
    seen: '(?:what|which \\w+|how|the \\w+)(?: that)? (?:i|you|we|they) <2>(?:open\\w*|click\\w*|read|view\\w*|brows\\w*|look\\w* at|b(?:uy|ought)|watch\\w*|visit\\w*)|(?:my|your|their) (?:reading|browsing|clicking|shopping|buying|viewing|opening)(?: \\w+)?',
    contract:
      'and <1>order (?:a|an|one|my|the)|(?:enter(?:ing)?|conclud\\w*|mak(?:e|ing)|sign(?:ing)?|clos(?:e|ing)) (?:in ?to )?<2>(?:contracts?|agreement)',
  },
  fr: {
    tick: 'coch\\w* <1>consentement|cases? cochees?|(?:coche[zr]?|cochant|cochent) (?:la|cette|une|les|ces|ici)? ?(?:cases?)?|abonnes? (?:a|à) la <1>(?:lettre|newsletter)',
    chance:
      '(?:gagne[zr]?|remporte[zr]?) (?:un|une|des|le|la|peut etre)|(?:chance|chances) de gagner|(?:particip\\w*|jou\\w+|prendre part|inscri\\w*) <3>(?:concours|tirage|jeu|loterie|tombola)|tirage au sort',
    gives:
      '(?:recev(?:ez|oir|rez)|reçoi\\w*|obten(?:ez|ir)|profite[zr]?|benefici\\w*|avoir|avez|offrons|offert|recuper\\w*)(?: de| d)?',
    reward:
      '(?:un|une|mon|ma|votre|le|la|\\d+ ?%)(?: \\d+ ?%)? <2>(?:bon|coupon|remise|reduction|code|cadeau|avantage|guide|livre|echantillon)|\\d+ ?% (?:de|sur)',
    free: '(?:guide|cadeau|livraison|echantillon|livre) (?:est )?(?:offert\\w*|gratuit\\w*)',
    anyway: 'dans tous les cas|de toute facon|meme sans|avec ou sans|que vous cochiez ou non|quoi qu il en soit',
    onlyWith: '(?:seul\\w*|uniquement) (?:les|ceux|celles|nos)|pas de (?:lettre|newsletter|case),? pas de',
    leave:
      '(?:pouvons|pourrions|peut)(?: |-)(?:nous|on) <1>(?:vous )?(?:ecrire|contacter|appeler|telephoner|envoyer|joindre|informer|tenir)|acceptez vous (?:de |d )?(?:etre|recevoir|que nous)|(?:voulez|souhaitez|aimeriez|desirez) vous <1>(?:etre (?:tenu\\w*|informe\\w*|contacte\\w*|rappele\\w*)|recevoir|rester)',
    openQuestion: 'comment|quand|ou|où|que|quel|quels|quelle|quelles|pourquoi|qui',
    yesNo: 'oui ?(?:ou|\\/|,|\\|) ?non|o ?\\/ ?n',
    ticked: '(?:deja|pre|d avance) ?coche\\w*|cochee?s? (?:pour vous|d avance|d office|par defaut|par avance|deja)',
    shame:
      'prefere\\w* <1>(?:risquer|prendre le risque|courir le risque)|parce que j aime (?:mes|mon|ma)|(?:prefere|aime mieux|adore) (?:payer|rester|passer|rater|depenser)|(?:ne|n) (?:veux|voulez|souhaitez|voulez vous) <2>pas <1>(?:faire des economies|economiser|d economies|de bons plans)|ceux qui n aiment pas|(?:plus que|encore) \\d+(?:[ :]\\d+)? (?:secondes|minutes)|(?:voulez|veux) (?:vous|tu) vraiment <5>(?:dernier|derniere|payer|perdre|rater|passer)|les gens (?:senses|raisonnables|malins)',
    refusal:
      'non ?\\?|sans (?:la |cette |votre )?(?:coche|cocher|inscription|abonnement)|(?:ne|n|pas|sans) <2>(?:coch\\w*|inscri\\w*|abonn\\w*)|laiss\\w* <3>(?:vide|decochee|blanc)|non,? merci|(?:n en|ne|n) <1>voul\\w* (?:pas|plus)|refus\\w*',
    scorn:
      '(?:pas|jamais) (?:vraiment |tout a fait )?(?:faite?s? )?pour (?:vous|toi)|(?:vous|t|tu) <2>(?:est|sont) <1>(?:egal|indifferent)\\w*|(?:vous|te) fichez|tant pis pour|regrett\\w*|gaspill\\w*|tout le monde n a pas|n a pas <1>tout le monde|ignorant\\w*|pingre\\w*|negligen\\w*|egoist\\w*|paresseu\\w*|manqu\\w* d[e ] ?(?:gout|ambition|volonte|coeur)|n (?:aim|tien)\\w* (?:pas|guere) (?:a |assez )?(?:votre|vos|sa|ses|son)',
    opens:
      '(?:wi ?fi|connexion|acces|telechargement|compte|commande|navigation) <2>(?:demarr\\w*|commenc\\w*|s ouvr\\w*|ouvert\\w*|debloqu\\w*|activ\\w*|fonctionn\\w*)',
    fitted: '(?:choisi\\w*|adapte\\w*|personnalise\\w*|selectionne\\w*|selon|d apres|en fonction de|base\\w* sur)',
    seen: '(?:ce que|ce qu|les \\w+ que) (?:j|je|vous|nous|tu) <1>(?:ouvr\\w*|lis|lisez|clique\\w*|consult\\w*|achet\\w*|regard\\w*|visit\\w*)|(?:mes|vos) (?:lectures|habitudes|clics|visites|achats)',
    contract: 'et <1>command(?:e|er) (?:un|une|mon|ma|le|la)|(?:conclu\\w*|passe\\w*|signe\\w*) <2>contrat',
  },
  de: {
    tick: 'einwilligung <1>(?:setz|geb|ankreuz)\\w*|(?:kreuz\\w*|hak\\w*|mark\\w*) [^.!?;,]*?(?:kastchen|haken|hakchen|an)|(?:mit|per) (?:hakchen|haken|kreuz)|(?:das|ein|dieses) (?:kastchen|hakchen) (?:ankreuz\\w*|anhak\\w*|setz\\w*)|(?:hakchen|haken) setz\\w*',
    chance:
      'gewinn(?:en|st|t|e)|(?:gewinnspiel\\w*|verlosung\\w*|tombola|preisausschreiben|wettbewerb\\w*) <2>(?:teil\\w*|mit\\w*|dabei)|(?:nimm\\w*|nehm\\w*|teil\\w*|mit\\w*) <4>(?:gewinnspiel\\w*|verlosung\\w*|tombola|preisausschreiben|wettbewerb\\w*)',
    gives:
      '(?:gibt es|erhalt\\w*|bekomm\\w*|sicher\\w*|hol\\w*|schenk\\w*|schick\\w*|kassier\\w*)(?: (?:sie|du|ihr|wir|ich))?(?: (?:ihnen|dir|euch|mir|sich))?',
    reward:
      '(?:ein\\w*|mein\\w*|ihr\\w*|dein\\w*|den|das|die|\\d+ ?%|\\d+ euro|gratis|kostenlos\\w*)(?: \\d+ ?%)? <2>(?:\\w*gutschein\\w*|\\w*rabatt|\\w*code|geschenk|pramie|probe|leitfaden|e ?book|nachlass)|\\d+ ?% (?:rabatt|nachlass|auf)',
    free: '(?:leitfaden|geschenk|versand|probe|e ?book) (?:ist|gibt es) (?:gratis|kostenlos|umsonst)',
    anyway: 'so oder so|auf jeden fall|auch ohne|mit oder ohne|in jedem fall|ohnehin|unabhangig davon',
    onlyWith: 'ohne (?:newsletter|hakchen|haken|anmeldung|einwilligung),? (?:kein\\w*|nicht)|nur wer',
    leave:
      '(?:durfen|konnen|sollen) wir <3>(?:schreiben|anrufen|kontaktieren|mailen|informieren|erreichen|schicken|halten|melden)|(?:mochten|mochtest|wollen|willst|wunschen) (?:sie|du|ihr) <4>(?:auf dem laufenden|informiert|kontaktiert|bleiben|erhalten|bekommen|horen)',
    openQuestion: 'wie|wann|wo|was|welche\\w*|warum|woher|wer',
    yesNo: 'ja ?(?:oder|\\/|,|\\|) ?nein|j ?\\/ ?n',
    ticked:
      '(?:bereits|schon|vorab|im voraus|fur sie|fur dich) <1>(?:angekreuzt|angehakt|ausgewahlt|gesetzt|markiert)|vor(?:angekreuzt|ausgewahlt|angehakt|belegt)',
    shame:
      'nur fur (?:kluge|schlaue|clevere|vernunftige)|(?:lieber|trotzdem) <3>(?:riskier\\w*|risiko)|(?:riskier\\w*) <1>(?:lieber|gern\\w*)|(?:zahle|bezahle|bleibe|verzichte) <1>(?:lieber|gern\\w*)|(?:wollen|willst|mochten|mochtest|will) <4>(?:wirklich (?:nicht|kein\\w*|verzichten)|nicht sparen|kein geld sparen)|nur wer <4>(?:hasst|nicht mag)|nur noch \\d+(?:[ :]\\d+)? (?:sekunden|minuten)|(?:wollen|willst|mochten|mochtest) (?:sie|du) wirklich <4>(?:letzte\\w*|zahl\\w*|verpass\\w*|verzicht\\w*)|vernunftige (?:leute|menschen)|wer (?:jetzt )?zogert',
    refusal:
      'nein ?\\?|(?:kein\\w*|ohne|nicht|nichts) <2>(?:hakchen|haken|kreuz\\w*|angekreuzt\\w*|anmeld\\w*|abonnier\\w*|eintrag\\w*|eintragt)|leer (?:lass\\w*|lasst|bleib\\w*)|nein,? danke|wer <2>(?:nicht|kein\\w*)|(?:nicht|kein\\w*) (?:wollen|willst|will|mochte\\w*)|ablehn\\w*',
    scorn:
      'verschenk\\w*|arger\\w* sich|gleichgultig\\w*|(?:dem|der|dir|ihnen|denen) <3>egal|selbst schuld|bereu\\w*|verschwend\\w*|geizig\\w*|geizhals\\w*|dumm\\w*|ignorant\\w*|egoist\\w*|faul\\w*|nicht jede\\w* <3>(?:willen\\w*|geschmack|mut|disziplin|herz)|schade um|(?:dem|der|dir|ihnen|denen) <5>nichts? wert',
    opens:
      '(?:wlan|internet|verbindung|zugang|download|konto|bestellung|buchung) <2>(?:startet|beginnt|offnet|wird <1>(?:freigeschaltet|aktiviert|geoffnet))',
    fitted:
      '(?:abgestimmt(?: auf das| auf)?,?|zugeschnitten|angepasst|passend(?: zu dem)?,?|ausgewahlt|personalisiert|je nachdem,?|basierend|nach dem)',
    seen: '(?:was|welche \\w+) (?:ich|sie|du|wir) <2>(?:offne\\w*|lese\\w*|liest|anklick\\w*|klick\\w*|anseh\\w*|kauf\\w*|anschau\\w*)|(?:meine\\w*|ihre\\w*|deine\\w*) (?:lesegewohnheiten|klicks|offnungen|einkaufe\\w*|leseverhalten)',
    contract: '\\w*(?:paket|box|probe|muster) <4>bestell\\w*|(?:schliess\\w*|ein\\w*|geh\\w*) <3>vertrag',
  },
  es: {
    tick: 'mar(?:c|qu)\\w* <1>consentimiento|(?:marque|marcar|marca|marcas|marcando|marquen) (?:la|esta|una|las|aqui)? ?(?:casillas?)?|(?:con|al marcar) la casilla|casillas? marcadas?',
    chance:
      'gan(?:e|ar|a) (?:un|una|el|la|premios?)|(?:particip\\w*|entra\\w*|acced\\w*|concurs\\w*) <3>(?:sorteo|concurso|rifa|loteria|premio)',
    gives:
      '(?:recib\\w*|obten\\w*|consig\\w*|conseguir|llev\\w*|disfrut\\w*|tener|regalamos|enviamos|enviaremos)(?: de)?',
    reward:
      '(?:un|una|mi|su|tu|el|la|\\d+ ?%)(?: \\d+ ?%)? <2>(?:vale|cupon|descuento|codigo|regalo|guia|muestra|bono)|\\d+ ?% de',
    free: '(?:guia|regalo|envio|muestra) (?:es|sale|sera) gratis',
    anyway: 'en cualquier caso|de todos modos|de todas formas|incluso sin|con o sin|tanto si|igualmente',
    onlyWith: '(?:solo|solamente|unicamente) (?:quien|quienes|los|las|si)|sin (?:boletin|casilla|consentimiento),? no',
    leave:
      '(?:podemos|podriamos) <1>(?:escribir\\w*|llamar\\w*|contactar\\w*|enviar\\w*|informar\\w*|mantener\\w*)|(?:quiere|quieres|desea|le gustaria|te gustaria|acepta) <2>(?:mantengamos|informemos|contactemos|escribamos|llamemos|recibir|estar al (?:dia|tanto)|ser contactad\\w*)',
    openQuestion: 'como|cuando|donde|que|cual|cuales|por que|quien',
    yesNo: 'si ?(?:o|\\/|,|\\|) ?no|s ?\\/ ?n',
    ticked: '(?:ya|pre|previamente) ?marcad[oa]s?|marcad[oa]s? (?:por usted|por ti|por defecto|de antemano|ya)',
    shame:
      'prefier\\w* <1>(?:arriesg\\w+|correr el riesgo|jugarte)|porque (?:quiero|me importan) a? ?mis|(?:prefiero|prefiere|me gusta) (?:pagar|seguir|quedarme|perder\\w*|gastar)|no (?:quiero|quiere|quieres) (?:ahorrar|ahorrarme)|solo quien (?:odia|detesta)|(?:solo|te quedan|quedan) \\d+(?:[ :]\\d+)? (?:segundos|minutos)|sobra el dinero|(?:de verdad|seguro que) <2>(?:te vas|quieres (?:perder|pagar))|gente (?:lista|sensata)',
    refusal:
      'no ?\\?|sin (?:marcar|la casilla|suscrib\\w*)|no <2>(?:marc\\w*|suscrib\\w*|apunt\\w*|quier\\w*|dese\\w*)|dej\\w* <3>(?:vacia|en blanco|sin marcar)|no,? gracias|rechaz\\w*',
    scorn:
      '(?:le|te|les) (?:da|dan|es|son) <1>(?:igual|indiferente\\w*)|(?:no )?(?:le|te|les) import\\w* (?:poco|nada|un bledo)|alla (?:usted|tu|ellos)|arrepent\\w*|arrepient\\w*|malgast\\w*|derroch\\w*|tacan\\w*|ignorante\\w*|no (?:todo el mundo|todos) (?:tiene|sabe|puede|entiende)\\w*|no esta hecho para (?:usted|ti|todos)|egoist\\w*|perezos\\w*|peor para',
    opens:
      '(?:wi ?fi|conexion|acceso|descarga|cuenta|pedido|navegacion) <2>(?:empieza|comienza|arranca|se abre|se activa|se desbloquea|funciona)',
    fitted:
      '(?:segun|adaptad[oa]s?|elegid[oa]s?|personalizad[oa]s?|en funcion de|basad[oa]s? en|conforme)(?: a| al| con)?',
    seen: '(?:lo que|los? \\w+ que|que) <1>(?:abro|leo|clico|pulso|miro|compro|visito|abre|lee)|(?:mis|sus|tus) (?:lecturas|habitos|clics|compras|visitas)',
    contract: '(?:celebr\\w*|firm\\w*|suscrib\\w*|cierr\\w*|conclu\\w*) <1>contrato',
  },
  it: {
    tick: 'spunt\\w* <1>(?:consenso|casell\\w*)|(?:spunt\\w*|selezion\\w*|barr\\w*) (?:la|questa|una|le|qui)? ?(?:casell\\w*)?|con (?:la|una) spunta|casell\\w* spuntat\\w*',
    chance:
      'vinc(?:i|ere|a|ete) (?:un|una|uno|il|la|premi)|(?:partecip\\w*|gioc\\w*) <3>(?:concorso|estrazione|lotteria|sorteggio|gioco)',
    gives: '(?:ricev\\w*|otten\\w*|ottieni|avere|avrai|riscuot\\w*|approfitt\\w*|regaliamo|inviamo|goditi)(?: di)?',
    reward:
      '(?:un|uno|una|mio|tuo|suo|il|lo|la|\\d+ ?%)(?: mio| tuo)?(?: \\d+ ?%)? <2>(?:buono|coupon|sconto|codice|regalo|omaggio|guida|campione)|\\d+ ?% di',
    free: '(?:guida|regalo|spedizione|campione) (?:e|è) (?:gratis|gratuit\\w*|omaggio)',
    anyway: 'in ogni caso|comunque|anche senza|con o senza|a prescindere',
    onlyWith: '(?:solo|soltanto|unicamente) (?:chi|coloro|gli|i)|senza (?:newsletter|casella|consenso),? niente',
    leave:
      '(?:possiamo|potremmo) <1>(?:scriver\\w*|chiamar\\w*|contattar\\w*|inviar\\w*|tener\\w*|informar\\w*)|(?:vuoi|vuole|desideri|desidera|ti piacerebbe|accetti|gradisci) (?:di )?<1>(?:restare|rimanere|essere (?:aggiornat\\w*|contattat\\w*|informat\\w*)|ricevere)',
    openQuestion: 'come|quando|dove|che|quale|quali|perche|chi|cosa',
    yesNo: 's[iì] ?(?:o|\\/|,|\\|) ?no|s ?\\/ ?n',
    ticked:
      '(?:gia|pre) ?(?:spuntat\\w*|selezionat\\w*|barrat\\w*)|spuntat\\w* (?:per te|per lei|di default|gia)|preselezionat\\w*',
    shame:
      'prefer\\w* <1>(?:rischi\\w+|correre il rischio)|non ti vuoi <2>bene|stai per rinunciare|perche (?:ci )?tengo a|(?:preferisco|mi piace) (?:pagare|restare|rimanere|perdere|perdermi|spendere)|non (?:voglio|vuoi) (?:risparmiare|davvero)|solo chi odia|(?:solo|hai ancora|restano|ancora) \\d+(?:[ :]\\d+)? (?:secondi|minuti)|rest\\w+ <2>(?:ignorante|indietro)|qualcuno di piu \\w+',
    refusal:
      'no ?\\?|senza (?:la |una )?(?:spunt\\w*|iscri\\w*)|non <2>(?:spunt\\w*|iscri\\w*|vuo\\w*|vole\\w*|desider\\w*)|lasci\\w* <3>vuot\\w*|no,? grazie|rifiut\\w*',
    scorn:
      'continu\\w* pure|peggio per|non (?:ti|le|vi) import\\w* (?:nulla|niente|d\\w+)|(?:ti|le|vi|gli) <1>indifferent\\w*|pent(?:ir|ira)\\w*|sprec\\w*|tirchi\\w*|ignorant\\w*|non tutti (?:hanno|sanno|possono|capiscono)|non (?:e|è) fatt\\w* per (?:te|lei|voi|tutti)|egoist\\w*|pigr\\w*',
    opens:
      '(?:wi ?fi|connessione|accesso|download|account|ordine|navigazione) <2>(?:parte|inizia|si apre|si attiva|si sblocca|funziona)',
    fitted: '(?:in base a|secondo|adattat\\w*|scelt\\w*|personalizzat\\w*|a seconda di|basat\\w* su)',
    seen: '(?:ci[oò] che|cio che|quello che|quel che|i \\w+ che) <1>(?:apro|leggo|clicco|guardo|compro|visito|apri|leggi)|(?:mie|miei|sue|tue|tuoi) (?:letture|abitudini|clic|acquisti|visite)',
    contract: '(?:stipul\\w*|conclud\\w*|firm\\w*|sottoscriv\\w*) <1>contratto',
  },
  pt: {
    tick: '(?:assinal|mar(?:c|qu))\\w* <1>consentimento|(?:assinal\\w*|marqu\\w*|marcar|marca|marcando) (?:a|esta|uma|as|aqui)? ?(?:caixas?|quadrad\\w*)?|com a caixa|caixas? assinaladas?',
    chance:
      '(?:ganh(?:e|ar|a)|venc\\w*) (?:um|uma|o|a|premios?)|(?:particip\\w*|entra\\w*|concorr\\w*) <3>(?:sorteio|concurso|passatempo|rifa|premio)',
    gives: '(?:receb\\w*|obt\\w+|ganh\\w*|ter|levar|leve|aproveit\\w*|oferecemos|enviamos)(?: de)?',
    reward:
      '(?:um|uma|meu|seu|o|a|\\d+ ?%)(?: meu| seu)?(?: \\d+ ?%)? <2>(?:vale|cupao|cupom|desconto|codigo|presente|brinde|oferta gratis|guia|amostra)|\\d+ ?% de',
    free: '(?:guia|presente|envio|amostra) (?:e|é|sera) (?:gratis|gratuit\\w*|oferta)',
    anyway: 'em todo o caso|de qualquer forma|de qualquer modo|mesmo sem|com ou sem|em qualquer caso',
    onlyWith: '(?:so|somente|apenas|unicamente) (?:quem|aqueles|os|as|se)|sem (?:boletim|caixa|consentimento),? nao',
    leave:
      '(?:podemos|poderiamos) <1>(?:escrever\\w*|ligar\\w*|contactar\\w*|contatar\\w*|enviar\\w*|informar\\w*|mante\\w*)|(?:quer|queres|deseja|gostaria de|aceita) <1>(?:ser (?:mantid\\w*|informad\\w*|contactad\\w*|contatad\\w*)|ficar a par|estar a par|receber|que (?:o|a|lhe) \\w+)',
    openQuestion: 'como|quando|onde|que|qual|quais|porque|por que|quem|o que',
    yesNo: 'sim ?(?:ou|\\/|,|\\|) ?nao|s ?\\/ ?n',
    ticked:
      '(?:ja|pre) ?(?:assinalad\\w*|marcad\\w*|selecionad\\w*)|(?:assinalad\\w*|marcad\\w*) (?:por si(?! propri)|por defeito|por padrao|ja)',
    shame:
      'prefer\\w* <1>(?:arriscar|correr o risco)|porque (?:gosto|me importo)|(?:prefiro|prefere|gosto de) (?:pagar|ficar|continuar|perder|gastar)|nao (?:quero|quer) (?:poupar|economizar)|so quem odeia|(?:so|apenas|faltam|restam) \\d+(?:[ :]\\d+)? (?:segundos|minutos)|(?:tem|tens) (?:mesmo )?a certeza <4>(?:perder|pagar)|gente (?:esperta|sensata)|fica\\w* <2>ignorante',
    refusal:
      'nao ?\\?|sem (?:assinal\\w*|marc\\w*|inscri\\w*)|nao <2>(?:assinal\\w*|marc\\w*|inscrev\\w*|quer\\w*|deseja\\w*)|deix\\w* <3>(?:vazia|em branco|por assinalar)|nao,? obrigad\\w*|recus\\w*',
    scorn:
      'nem (?:todo (?:o )?mundo|toda a gente|todos) (?:tem|sabe|pode|entende|consegue)\\w*|(?:lhe|te) (?:e|é) <1>indiferente|tanto (?:lhe|te|se) (?:da|faz)|arrepend\\w*|desperdi[cç]\\w*|azar o seu|pior para|ignorant\\w*|forreta\\w*|preguicos\\w*|egoist\\w*|nao (?:lhe|te|se) import\\w* (?:nada|de|em|com)|nao (?:e|é) para (?:si|voce|ti|todos)',
    opens:
      '(?:wi ?fi|ligacao|conexao|acesso|download|conta|encomenda|navegacao) <2>(?:come[cç]a|inicia|abre|ativa|e ativad\\w*|funciona|libera\\w*)',
    fitted:
      '(?:conforme|segundo|consoante|adaptad[oa]s?|escolhid[oa]s?|personalizad[oa]s?|em funcao d\\w+|com base em|de acordo com)',
    seen: '(?:o que|aquilo que|os \\w+ que) <1>(?:abro|leio|clico|vejo|compro|visito|abre|le)|(?:minhas|meus|suas|seus) (?:leituras|habitos|cliques|compras|visitas)',
    contract: '(?:celebr\\w*|assin\\w*|firm\\w*|conclu\\w*) <1>contrato',
  },
}
