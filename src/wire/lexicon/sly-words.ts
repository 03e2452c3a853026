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
  /** Senders who have no name, but are said to be dear: `and friends of the house`. */
  readonly unnamed: string
  /** The reader's opinion, for which somebody will ask. */
  readonly opinion: string
}

export const SLY: Readonly<Record<Locale, Sly>> = {
  en: {
    tick: 'whoever (?:ticks|subscribes|signs up|joins)|(?:those|everyone|everybody|anyone|people|all) (?:of you )?(?:who|that) (?:tick|ticks|ticked|subscribe|subscribes|subscribed|sign up|signs up|signed up|say yes|says yes|said yes|join|joins)|(?:for|among|from|to) (?:our |new |all )*subscribers|(?:tick|check)(?:s|ing|ed)? <1>consent|(?:tick|check|mark|select)(?:ing|s|ed)? (?:this|the|a|that|our|it|here|both|all)? ?<1>(?:box|boxes|it|here|below)|(?:tick|check)(?:s|ing|ed)? (?:below|here)|ticked box|with (?:a|the|your) tick|agree(?:ing)? to (?:the|our) <2>(?:newsletters?|letter|e ?mails?|mailing list)',
    chance:
      '(?:in|into|inside|from) (?:the|our|a) (?:drum|pot|urn|bucket|jar|tombola|lucky dip|basket of names|teapot)|(?:draw|drawn|pick|picked|pull|pulled) <3>(?:names?|winners?|tickets?|lots?|one of you|from (?:among )?(?:those|everyone|all))|raffl(?:e|ed|ing)|(?:gifts?|jars?|bottles?|hampers?|cakes?|weekends?|tickets?|books?|samples?|treats?|surprises?|loaf|loaves|drinks?|coffees?|pots?|bags?|boxes|posters?|seeds?|mugs?|totes?) <5>(?:goes|go|is waiting|waiting|waits|awaits|lands|yours|on the house|on us|thrown in|for free)|(?:is|are|be|it s) (?:among|in with) <3>(?:chance|winners?)|lucky (?:reader|subscriber|winner|one|name)s?|(?:win|wins|winning) (?:a|an|one|the|great|fantastic|prizes?)|(?:enter|entered|entry|join|take part|be in|participate|chance) <4>(?:draw|raffle|lottery|competition|contest|giveaway|sweepstakes?|quiz|prizes?)|(?:in|into) (?:the|our|with a) (?:hat|running|chance)',
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
      '(?:people|anyone|everyone|readers|parents|those|neighbours|members) who <1>(?:care|cares|love|loves|mind|value|values|mean it|take) <6>(?:tick|ticks|subscribe|subscribes|read|reads|sign|signs|say yes|join|joins)|(?:a|any) (?:real|true|proper|good|decent|loyal) (?:fan|friend|neighbour|parent|reader|gardener|supporter|customer|member|local)s? <3>(?:tick|ticks|subscribe|subscribes|read|reads|sign|signs|knows|says)|(?:you|they) (?:do not|don t|wouldn t|would not) want to (?:be the|let <4>down|disappoint|abandon)|how (?:would|could) you (?:live|sleep|explain)|be the only one|(?:almost|nearly|practically) (?:everyone|everybody|all) (?:ticks|ticked|subscribes|says yes|has ticked|has said yes)|because i (?:care|love|m smart|am smart)|(?:smart|sensible|good|clever|responsible) (?:parents?|owners|shoppers|families|people)(?: always)? (?:read|subscribe|tick|sign|know)|the other kind|(?:prefer|rather|like)(?: to)? <1>(?:risk|gamble|take the risk|chance it)|(?:prefer|rather|happy|happier|love|like)(?: to)? <1>(?:pay(?:ing)?|spend(?:ing)?|stay(?:ing)?|remain(?:ing)?|miss(?:ing)?) (?:full|more|ignorant|uninformed|behind|out|in the dark|the full)|(?:don t|do not|not) (?:want|like|need|care) <1>(?:to save|saving|money|savings|good \\w+)|(?:only|those|people|who) <3>hates?|i hate (?:saving|good|discounts|coffee|bargains)|is that really you|really (?:sure|want) <4>(?:miss|lose|decline|refuse|no)|(?:only|just) \\d+(?:[ :]\\d+)? (?:seconds|minutes) (?:left|to go|remain\\w*)|stay (?:ignorant|behind)|leave it <2>if you (?:like|enjoy|prefer) <3>(?:less|worse|bad|boring|poor|paying)',
    refusal:
      '(?:walk|walks|stroll|hurry|hurries|scroll|scrolls|rush) <2>(?:past|by|on)|(?:pass|passes|passing) (?:it|this|us|them|the \\w+)? ?by|the (?:few|rest|others|one or two)(?: who)?|those who (?:don t|do not|won t|stay|leave|look away)|(?:look|looks|looking|turn|turns) away|(?:skip|skips|ignore|ignores|overlook|overlooks) <2>(?:box|boxes|tick|this|it)|(?:an? )?(?:empty|blank) (?:box|square)|everyone else|without a tick|no ?\\?|(?:leav\\w*|left) <2>(?:empty|blank|unticked|unchecked)|(?:don t|do not|not|won t|without) <1>(?:tick\\w*|sign\\w*|subscrib\\w*|join\\w*|want\\w*)|no,? thanks|unticked|unchecked|say(?:ing|s)? no|declin\\w*',
    scorn:
      '(?:see|sees|saw|watch|watches|notice|notices) (?:them|you|it|that|who) <1>(?:go|leave|leaving|walk\\w*|pass\\w*|skip\\w*)|(?:do|does|will|they) (?:notice|remember|see|know)|explain (?:it|that|this)? ?<1>to (?:them|him|her|the \\w+)|rarely get to|(?:think|thinks|thought) (?:of it |about it )?(?:when|only when|too late)|when it is too late|too late|(?:break|breaks|broke) <3>hearts?|(?:sad|disappoint|let down|sorry|hurt|cold)\\w*|(?:wait|waits|waiting) in vain|(?:have|has) to live with|their own (?:fault|conscience)|on (?:your|their) conscience|(?:clearly|evidently|apparently|obviously|presumably) <2>(?:other|don t|do not|doesn t|less)|(?:has|have) other priorities|we (?:won t|will not|shall not) (?:judge|say anything|tell)|could have made|you <1>(?:don t|do not) <1>(?:mind|care|value|love|deserve)|(?:doesn t|does not|don t|do not|no longer) (?:care|mind) (?:about|for|wast\\w*|los\\w*|pay\\w*)|wast(?:e|ing) <3>money|(?:not|n t) everyone <1>(?:has|is|can|cares|gets|understands)|(?:isn t|is not|not) for everyone|aren t for you|your loss|shame on|(?:regret|sorry)(?: it)?|left behind|(?:too )?(?:lazy|foolish|silly|stupid|ignorant|stingy|selfish|heartless|careless)',
    opens:
      '(?:wi ?fi|connection|access|download|account|order|booking|chat) <2>(?:starts?|begins?|opens?|unlocks?|works?|granted|unlocked|activated)',
    fitted:
      '(?:adapted|tailored|personali[sz]ed|fitted|matched|matching|chosen|picked|selected|based|according|depending|geared)(?: up)? ?(?:to|for|by|on|from|with|upon)?',
    seen: '(?:what|which \\w+|how|the \\w+)(?: that)? (?:i|you|we|they) <2>(?:open\\w*|click\\w*|read|view\\w*|brows\\w*|look\\w* at|b(?:uy|ought)|watch\\w*|visit\\w*)|(?:my|your|their) (?:reading|browsing|clicking|shopping|buying|viewing|opening)(?: \\w+)?',
    contract:
      'and <1>order (?:a|an|one|my|the)|(?:enter(?:ing)?|conclud\\w*|mak(?:e|ing)|sign(?:ing)?|clos(?:e|ing)) (?:in ?to )?<2>(?:contracts?|agreement)',
    unnamed:
      '(?:from|by|of) [^.;:]{0,60}?(?:and|&|plus|with) (?:our |its |the |some |all |other )?(?:good |old |close |dear |best )*(?:friends|neighbours|neighbors|companions|acquaintances|fellow travellers)(?: (?:of|in|around|to) (?:the|our|its) \\w+)?(?= ?(?:$|[.,;:!?)]|by |via |once |every |to my ))|(?:company|firm|brand|business|maker|advertiser|shop|manufacturer|sponsor|sender|house|name)s? whose (?:names?|identit\\w+)|(?:names?|who (?:it is|they are|that is)) (?:you|i) (?:will|ll|shall) (?:learn|discover|find|read|see)|(?:offers?|news|messages?|mails?|e ?mails?|letters?|deals?|greetings|hear|proposals?|recommendations?|word) <3>(?:from|by|of) <3>(?:houses|brands|names|people|businesses|firms|those|makers|shops|companies) (?:that |whom |which |who )?(?:we|it|are|have|share|stand) <2>(?:trust|like|admire|dear|value|believe|close|work|know|vouch|values|near)|guest (?:brands?|senders?|advertisers?|offers?)|(?:a|another) (?:company|firm|brand|business|manufacturer) (?:that |which )?(?:we|it) (?:have |has )?(?:chosen|chose|picked|trusts?|knows?|recommends?)',
    opinion:
      '(?:give|share|say|tell|offer|lend|leave) (?:\\w+ )?(?:my|your|an) <1>(?:opinions?|views?|thoughts|verdict|feedback|impressions?|take)|say what i (?:think|thought)|(?:answer\\w*|reply\\w*) (?:to )?<3>(?:questions?|questionnaires?)|(?:ask|asks|asked|asking|consult\\w*|sound\\w* out|quiz\\w*|poll\\w*) (?:me|us)(?: (?:for|about|what|how|now))?|(?:have|having) my say|(?:be|being) (?:asked|consulted|questioned|interviewed)|(?:rate|review|mark|score) (?:the|its|their|what|my) <2>(?:visits?|stays?|service|purchases?|products?|meals?)|test (?:new )?(?:products|services|ideas)',
  },
  fr: {
    tick: '(?:qui|ceux qui|celles qui|quiconque|tous ceux qui|personnes qui) (?:coche\\w*|cocheront|s abonn\\w*|s inscri\\w*|(?:dit|disent|diront) oui)|(?:aux|parmi les|parmi nos|nos|des) (?:nouveaux )?abonne\\w*|coch\\w* <1>consentement|cases? cochees?|(?:coche[zr]?|cochant|cochent) (?:la|cette|une|les|ces|ici)? ?(?:cases?)?|abonnes? (?:a|à) la <1>(?:lettre|newsletter)',
    chance:
      '(?:dans|de|du) (?:le |l |la |notre )?(?:chapeau|urne|tambour|bocal|panier de noms|boule)|(?:tir\\w+|pioch\\w+|design\\w+) (?:au sort|<3>(?:noms?|gagnants?|parmi))|tombola|(?:cadeaux?|pots?|bouteilles?|paniers?|gateaux?|week ?ends?|billets?|places?|livres?|echantillons?|surprises?|cafes?|sachets?|affiches?|graines|tasses?|fromages?) <5>(?:attend\\w*|vous attend|offert\\w*|a la cle|revien\\w+|part(?:ent|ira|iront)? chez|ira|iront)|parmi <2>(?:gagnants?|chanceux)|l heureu\\w+ (?:elue?|gagnante?)|(?:gagne[zr]?|remporte[zr]?) (?:un|une|des|le|la|peut etre)|(?:chance|chances) de gagner|(?:particip\\w*|jou\\w+|prendre part|inscri\\w*) <3>(?:concours|tirage|jeu|loterie|tombola)|tirage au sort',
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
      '(?:ceux|celles|gens|personnes|parents|lecteurs|voisins) qui <1>(?:tiennent|aiment|se soucient|s interessent|comptent|ont a coeur) <6>(?:coch\\w+|s abonn\\w+|lisent|s inscri\\w+|disent oui)|(?:qui|celui qui|celle qui) <1>(?:aime|tient|se soucie|a a coeur) <6>(?:coche|s abonne|lit|s inscrit|la lit)|(?:vrai\\w*|bons?|bonnes?|veritable) (?:amis?|fans?|parents?|voisins?|lecteurs?|jardiniers?|clients?|supporters?) <3>(?:coch\\w+|s abonn\\w+|lisent|lit|sait|savent)|(?:presque|quasiment) (?:tous|toutes|tout le monde) <2>(?:coch\\w+|dit oui|s abonn\\w+)|(?:le|la) seule? a (?:ne pas|dire non)|abandonn\\w+ <3>a (?:son|leur) sort|(?:vous|tu) (?:ne|n) <1>(?:voudri\\w+|laisseri\\w+) <2>(?:decevoir|tomber)|prefere\\w* <1>(?:risquer|prendre le risque|courir le risque)|parce que j aime (?:mes|mon|ma)|(?:prefere|aime mieux|adore) (?:payer|rester|passer|rater|depenser)|(?:ne|n) (?:veux|voulez|souhaitez|voulez vous) <2>pas <1>(?:faire des economies|economiser|d economies|de bons plans)|ceux qui n aiment pas|(?:plus que|encore) \\d+(?:[ :]\\d+)? (?:secondes|minutes)|(?:voulez|veux) (?:vous|tu) vraiment <5>(?:dernier|derniere|payer|perdre|rater|passer)|les gens (?:senses|raisonnables|malins)',
    refusal:
      '(?:pass\\w*) (?:\\w+ )?(?:devant|son chemin|votre chemin|a cote|outre)|les (?:autres|rares)|(?:detourn\\w*) <2>(?:regard|yeux)|(?:ignor\\w*|oubli\\w*|saut\\w*) <2>(?:case|cases|coche)|case (?:vide|blanche)|ceux qui (?:ne|n|s abstiennent|passent|hesitent)|non ?\\?|sans (?:la |cette |votre )?(?:coche|cocher|inscription|abonnement)|(?:ne|n|pas|sans) <2>(?:coch\\w*|inscri\\w*|abonn\\w*)|laiss\\w* <3>(?:vide|decochee|blanc)|non,? merci|(?:n en|ne|n) <1>voul\\w* (?:pas|plus)|refus\\w*',
    scorn:
      '(?:voi\\w+|regard\\w+) <2>(?:partir|passer|s en aller|s eloigner)|(?:remarqu\\w+|s en souvien\\w+|le savent|le voient)|expliqu\\w+ <3>(?:ensuite|apres)|(?:y )?pens\\w+ (?:quand|lorsqu|trop tard)|(?:quand|lorsqu) il est trop tard|trop tard|coeur (?:brise|serre|gros)|(?:trist|dec[ue]|pein|mal au coeur)\\w*|attend\\w* en vain|sur la conscience|(?:visiblement|sans doute|manifestement) d autres (?:priorites|soucis)|d autres priorites|auraient pu|rarement (?:l occasion|la chance)|(?:pas|jamais) (?:vraiment |tout a fait )?(?:faite?s? )?pour (?:vous|toi)|(?:vous|t|tu) <2>(?:est|sont) <1>(?:egal|indifferent)\\w*|(?:vous|te) fichez|tant pis pour|regrett\\w*|gaspill\\w*|tout le monde n a pas|n a pas <1>tout le monde|ignorant\\w*|pingre\\w*|negligen\\w*|egoist\\w*|paresseu\\w*|manqu\\w* d[e ] ?(?:gout|ambition|volonte|coeur)|n (?:aim|tien)\\w* (?:pas|guere) (?:a |assez )?(?:votre|vos|sa|ses|son)',
    opens:
      '(?:wi ?fi|connexion|acces|telechargement|compte|commande|navigation) <2>(?:demarr\\w*|commenc\\w*|s ouvr\\w*|ouvert\\w*|debloqu\\w*|activ\\w*|fonctionn\\w*)',
    fitted: '(?:choisi\\w*|adapte\\w*|personnalise\\w*|selectionne\\w*|selon|d apres|en fonction de|base\\w* sur)',
    seen: '(?:ce que|ce qu|les \\w+ que) (?:j|je|vous|nous|tu) <1>(?:ouvr\\w*|lis|lisez|clique\\w*|consult\\w*|achet\\w*|regard\\w*|visit\\w*)|(?:mes|vos) (?:lectures|habitudes|clics|visites|achats)',
    contract: 'et <1>command(?:e|er) (?:un|une|mon|ma|le|la)|(?:conclu\\w*|passe\\w*|signe\\w*) <2>contrat',
    unnamed:
      '(?:de|du|des|par) [^.;:]{0,60}?(?:et|avec|ou) (?:de |des |d |ses |nos |les |quelques )*(?:bons |vieux |chers |proches )*(?:amis?|voisins|compagnons|connaissances|complices)(?: (?:de|d|du) (?:la |l )?(?:maison|boutique|enseigne|atelier|equipe|quartier|marque))?(?= ?(?:$|[.,;:!?)]|par |une fois |chaque ))|(?:entreprise|marque|maison|societe|annonceur|fabricant|enseigne|expediteur)s? dont (?:vous|le|les|tu|je) <3>(?:noms?|identite|decouvr\\w+)|dont (?:le nom|vous (?:decouvrirez|apprendrez|saurez) le nom)|(?:offres?|nouvelles|messages?|lettres?|bons plans|propositions|mots?) <3>(?:de|des|d) <3>(?:maisons|marques|noms|gens|ceux|enseignes|commerces|entreprises) (?:que|en qui|qui|auxquels) (?:nous|on|elle|lui|partagent|nous sont) <2>(?:apprecion\\w*|aimon\\w*|confiance|estim\\w*|chers|cheres|proches|valeurs|connaiss\\w*)|marques? invitees?|annonceurs? invites?|(?:une|des) (?:maisons?|marques?|entreprises?|enseignes?) (?:amies?|complices?|voisines?)',
    opinion:
      '(?:donner|partager|dire|livrer|exprimer|laisser) (?:mon|mes|votre|un) <1>(?:avis|opinions?|impressions?|point de vue|sentiment|ressenti|retours?)|dire ce que (?:j en|je) pense|repondre (?:a|aux) <3>(?:questions?|questionnaires?)|(?:m|me) (?:interrog\\w+|consult\\w+|questionn\\w+|sond\\w+)|(?:etre|suis) (?:consultee?|interrogee?|sondee?|sollicitee?)|(?:noter|evaluer) (?:les?|la|ses?|mon|ma|mes|vos) <2>(?:services?|visites?|achats?|sejours?|produits?|passages?)|tester <2>(?:produits|nouveautes|idees)',
  },
  de: {
    tick: 'wer (?:hier |unten |das |ein |sein )*(?:\\w+ )?(?:ankreuzt|anhakt|abonniert|sich (?:anmeldet|eintragt)|ja sagt|setzt)|alle,? die <4>(?:ankreuzen|anhaken|abonnieren|anmelden|eintragen|ja sagen|setzen)|(?:allen|unter|unseren|neuen) <1>abonnent\\w*|jede[rmn]?,? (?:der|die) <4>(?:ankreuzt|anhakt|abonniert|anmeldet|eintragt|setzt)|einwilligung <1>(?:setz|geb|ankreuz)\\w*|(?:kreuz\\w*|hak\\w*|mark\\w*) [^.!?;,]*?(?:kastchen|haken|hakchen|an)|(?:mit|per) (?:hakchen|haken|kreuz)|(?:das|ein|dieses) (?:kastchen|hakchen) (?:ankreuz\\w*|anhak\\w*|setz\\w*)|(?:hakchen|haken) setz\\w*',
    chance:
      '(?:im|in den|in die|aus dem|aus der) (?:lostopf|topf|loskugel\\w*|lostrommel|trommel|hut|urne|topfchen)|(?:verlos\\w+|ausgelost\\w*|auslos\\w*|ziehen wir|gezogen)|(?:\\w*geschenke?|\\w*glas|glaser|flaschen?|\\w*korb|kuchen|wochenende|\\w*karten?|bucher|buch|proben?|uberraschung\\w*|kaffee|tuten?|poster|samen|tassen?|kase) <5>(?:wartet|winkt|winken|liegt bereit|geht an|gehen an|gehort (?:ihnen|dir)|obendrauf|dazu|geschenkt|gratis)|unter (?:den|allen) <3>(?:gewinn\\w*|verlos\\w*)|gluckliche[nr]? (?:gewinner\\w*|leser\\w*)|lose?\\b(?= (?:fur|gibt|liegt|bekommt))|gewinn(?:en|st|t|e)|(?:gewinnspiel\\w*|verlosung\\w*|tombola|preisausschreiben|wettbewerb\\w*) <2>(?:teil\\w*|mit\\w*|dabei)|(?:nimm\\w*|nehm\\w*|teil\\w*|mit\\w*) <4>(?:gewinnspiel\\w*|verlosung\\w*|tombola|preisausschreiben|wettbewerb\\w*)',
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
      'wem <6>(?:am herzen liegt|wichtig ist|etwas bedeute\\w*|liegt|nicht egal ist) <4>(?:kreuzt|liest|abonniert|setzt|meldet|tragt|hakt)|wer <6>(?:liebt|schatzt|mag|ernst (?:meint|nimmt)|sorgt|ein herz) <6>(?:kreuzt|liest|abonniert|setzt|meldet|tragt|hakt)|(?:echte|wahre|gute|richtige|treue)[rn]? (?:freunde?|fans?|eltern|nachbarn?|leser\\w*|gartner\\w*|kund\\w*|mitglieder|tierfreunde?) <4>(?:kreuz\\w*|les\\w*|liest|abonnier\\w*|setz\\w*|hak\\w*|wissen|weiss)|fast (?:alle|jede[rn]?) <4>(?:kreuz\\w*|hak\\w*|setz\\w*|sag\\w* ja|abonnier\\w*|haken)|als einzige[rn]? (?:nein|nicht)|im stich lass\\w*|nur fur (?:kluge|schlaue|clevere|vernunftige)|(?:lieber|trotzdem) <3>(?:riskier\\w*|risiko)|(?:riskier\\w*) <1>(?:lieber|gern\\w*)|(?:zahle|bezahle|bleibe|verzichte) <1>(?:lieber|gern\\w*)|(?:wollen|willst|mochten|mochtest|will) <4>(?:wirklich (?:nicht|kein\\w*|verzichten)|nicht sparen|kein geld sparen)|nur wer <4>(?:hasst|nicht mag)|nur noch \\d+(?:[ :]\\d+)? (?:sekunden|minuten)|(?:wollen|willst|mochten|mochtest) (?:sie|du) wirklich <4>(?:letzte\\w*|zahl\\w*|verpass\\w*|verzicht\\w*)|vernunftige (?:leute|menschen)|wer (?:jetzt )?zogert',
    refusal:
      '(?:geh\\w*|lauf\\w*|eil\\w*) <3>(?:vorbei|vorubergeh\\w*|weiter)|voruber\\w*|vorbeigeh\\w*|die (?:anderen|wenigen|ubrigen)|wegschau\\w*|wegseh\\w*|(?:ubersieh\\w*|ubergeh\\w*|ignorier\\w*|uberspring\\w*) <2>(?:kastchen|haken|feld\\w*)|leere[sn]? (?:kastchen|feld\\w*)|nein ?\\?|(?:kein\\w*|ohne|nicht|nichts) <2>(?:hakchen|haken|kreuz\\w*|angekreuzt\\w*|anmeld\\w*|abonnier\\w*|eintrag\\w*|eintragt)|leer (?:lass\\w*|lasst|bleib\\w*)|nein,? danke|wer <2>(?:nicht|kein\\w*)|(?:nicht|kein\\w*) (?:wollen|willst|will|mochte\\w*)|ablehn\\w*',
    scorn:
      '(?:seh\\w*|schau\\w*|blick\\w*) <3>(?:gehen|nach|hinterher|weggehen)|(?:merk\\w*|bemerk\\w*|wissen) (?:das|es|sich)|erklar\\w* (?:mussen|musst|es)|es (?:\\w+ )?(?:ihnen|ihm|ihr|dem \\w+|den \\w+) (?:\\w+ )?erklar\\w*|(?:denk\\w*|dran) <3>(?:zu spat|wenn es)|(?:wenn es )?zu spat|(?:bricht|brechen) <3>herz\\w*|(?:traurig|enttausch|verletz|im stich)\\w*|(?:wart\\w*) <3>(?:vergeblich|umsonst)|gewissen|offenbar (?:andere|nichts|weniger)|andere (?:sorgen|prioritaten)|hatten bewirken|selten (?:erfahr\\w*|zu sehen)|verschenk\\w*|arger\\w* sich|gleichgultig\\w*|(?:dem|der|dir|ihnen|denen) <3>egal|selbst schuld|bereu\\w*|verschwend\\w*|geizig\\w*|geizhals\\w*|dumm\\w*|ignorant\\w*|egoist\\w*|faul\\w*|nicht jede\\w* <3>(?:willen\\w*|geschmack|mut|disziplin|herz)|schade um|(?:dem|der|dir|ihnen|denen) <5>nichts? wert',
    opens:
      '(?:wlan|internet|verbindung|zugang|download|konto|bestellung|buchung) <2>(?:startet|beginnt|offnet|wird <1>(?:freigeschaltet|aktiviert|geoffnet))',
    fitted:
      '(?:abgestimmt(?: auf das| auf)?,?|zugeschnitten|angepasst|passend(?: zu dem)?,?|ausgewahlt|personalisiert|je nachdem,?|basierend|nach dem)',
    seen: '(?:was|welche \\w+) (?:ich|sie|du|wir) <2>(?:offne\\w*|lese\\w*|liest|anklick\\w*|klick\\w*|anseh\\w*|kauf\\w*|anschau\\w*)|(?:meine\\w*|ihre\\w*|deine\\w*) (?:lesegewohnheiten|klicks|offnungen|einkaufe\\w*|leseverhalten)',
    contract: '\\w*(?:paket|box|probe|muster) <4>bestell\\w*|(?:schliess\\w*|ein\\w*|geh\\w*) <3>vertrag',
    unnamed:
      '(?:von|vom|der|des) [^.;:]{0,60}?(?:und|sowie|mit|samt) (?:von |den |unseren |ihren |einigen |weiteren |guten |alten |engen |lieben )*(?:freunden|nachbarn|weggefahrt\\w+|bekannten|gefahrten|verbundeten|geschwistern)(?: (?:des hauses|der firma|des ladens|unseres hauses|der marke))?(?= ?(?:$|[.,;:!?)]|per |einmal |jede|erhalten|bekommen|zu |lesen))|(?:firma|unternehmen|marke|hersteller|haus|absender|betrieb|werbepartner)\\w*,? (?:deren|dessen) nam\\w+|(?:deren|dessen) namen (?:sie|du|ich) <3>(?:erfahr\\w*|les\\w*)|(?:angebote|neues|nachrichten|post|grusse|tipps|mails?|empfehlungen|vorschlage|hinweise) <3>(?:von|aus) <3>(?:hausern|marken|namen|menschen|firmen|betrieben|leuten|unternehmen|laden),? (?:die|denen|mit denen) (?:wir|uns) <3>(?:vertrauen|schatzen|mogen|verbunden|nahe ?stehen|kennen|arbeiten|am herzen)|gastmarken?|befreundete\\w* (?:hauser\\w*|firmen|betriebe\\w*|marken|unternehmen|laden\\w*)',
    opinion:
      '(?:meine|ihre|eine) (?:\\w+ )?(?:meinung|ansicht|einschatzung|ruckmeldung|sicht) (?:\\w+ ){0,6}?(?:sag\\w*|geb\\w*|abgeb\\w*|ausser\\w*|mitteil\\w*|teile\\w*|beisteuer\\w*)|(?:nach|um) (?:meiner|meine|ihrer) (?:meinung|ansicht|ruckmeldung|einschatzung)|sag\\w* was ich (?:denke|davon halte)|(?:mich|uns) (?:\\w+ ){0,4}(?:befrag\\w*|fragen|fragt|interview\\w*|ausfrag\\w*)|befragt (?:werden|zu werden)|fragen (?:\\w+ )?(?:beantwort\\w*)|beantworte\\w* <3>fragen|(?:bewert\\w*|benot\\w*) <3>(?:service|besuch|einkauf|produkt\\w*|aufenthalt|leistung\\w*)|(?:produkte|neuheiten|ideen) test\\w*',
  },
  es: {
    tick: '(?:quien|quienes|todo el que|los que|todos los que|cuantos) (?:marque\\w*|marcan|marca|se (?:suscrib\\w+|apunt\\w+)|(?:diga|digan|dice|dicen) que si)|(?:entre|a|para) (?:los|las|nuestros|nuestras|nuevos) <1>suscriptor\\w*|todo aquel que marque|mar(?:c|qu)\\w* <1>consentimiento|(?:marque|marcar|marca|marcas|marcando|marquen) (?:la|esta|una|las|aqui)? ?(?:casillas?)?|(?:con|al marcar) la casilla|casillas? marcadas?',
    chance:
      '(?:en|al|del|dentro del) (?:el |la )?(?:bombo|sombrero|urna|cesto|saco|tambor)|(?:sorte\\w+|rif\\w+|sac\\w+ <3>(?:bombo|nombres?|ganador\\w*)|extra\\w+ <3>(?:ganador\\w*|nombres?))|(?:regalos?|tarros?|botellas?|cestas?|tartas?|entradas?|libros?|muestras?|sorpresas?|cafes?|bolsas?|carteles?|semillas|tazas?|quesos?|jamon|lotes?) <5>(?:te espera\\w*|le espera\\w*|de regalo|va\\w* para|sera\\w* para|nuestra cuenta|cuenta de la casa|invita la casa|gratis)|entre (?:los|las|quienes) <3>(?:ganador\\w*|agraciad\\w*|sorte\\w+)|afortunad\\w+|gan(?:e|ar|a) (?:un|una|el|la|premios?)|(?:particip\\w*|entra\\w*|acced\\w*|concurs\\w*) <3>(?:sorteo|concurso|rifa|loteria|premio)',
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
      '(?:quien|quienes|gente que|personas que|los que|padres que|vecinos que) <2>(?:quiere|quieren|ama|aman|valora|valoran|importa|se preocupa\\w*|aprecia\\w*) <6>(?:marca\\w*|se suscrib\\w+|lee|leen|la lee|se apunt\\w+|dice\\w* que si)|(?:verdader\\w+|buen\\w*|autentic\\w+) (?:amig\\w+|aficionad\\w+|padres?|madres?|vecin\\w+|lector\\w*|client\\w+|soci\\w+) <3>(?:marca\\w*|se suscrib\\w+|lee|leen|sabe\\w*)|(?:casi) (?:todos|todo el mundo|todas) <3>(?:marca\\w*|se suscrib\\w+|dice\\w* que si|la marc\\w+|han marcado)|(?:el|la) unic[oa] (?:que no|en decir)|dej\\w+ <3>(?:en la estacada|a su suerte|tirad\\w+)|prefier\\w* <1>(?:arriesg\\w+|correr el riesgo|jugarte)|porque (?:quiero|me importan) a? ?mis|(?:prefiero|prefiere|me gusta) (?:pagar|seguir|quedarme|perder\\w*|gastar)|no (?:quiero|quiere|quieres) (?:ahorrar|ahorrarme)|solo quien (?:odia|detesta)|(?:solo|te quedan|quedan) \\d+(?:[ :]\\d+)? (?:segundos|minutos)|sobra el dinero|(?:de verdad|seguro que) <2>(?:te vas|quieres (?:perder|pagar))|gente (?:lista|sensata)',
    refusal:
      '(?:pasa\\w*|pasan|sigu\\w+) (?:\\w+ )?(?:de largo|por delante|de lado|adelante)|los (?:demas|pocos|otros)|el resto|(?:mir\\w+ (?:para|hacia|a) otro lado)|(?:ignor\\w+|se salt\\w+|olvid\\w+) <2>casillas?|casillas? (?:vacia|en blanco)s?|quien(?:es)? no|los que no|no ?\\?|sin (?:marcar|la casilla|suscrib\\w*)|no <2>(?:marc\\w*|suscrib\\w*|apunt\\w*|quier\\w*|dese\\w*)|dej\\w* <3>(?:vacia|en blanco|sin marcar)|no,? gracias|rechaz\\w*',
    scorn:
      '(?:ve|ven|vio|mira|miran) (?:\\w+ )?(?:marchar\\w*|irse|alejar\\w*|pasar|como se)|(?:lo|se) (?:notan|nota|saben|recuerdan|dan cuenta)|(?:tenemos que|hay que|toca|nos toca) explicar\\w*|(?:se acuerdan?|lo piensan?|piensan?) (?:\\w+ )?(?:cuando|tarde)|(?:cuando|demasiado) (?:ya )?(?:es )?tarde|se (?:le|les|nos) (?:rompe|parte|encoge) el|(?:trist|decepcion|defraud|apen)\\w*|esper\\w* en vano|conciencia|otras prioridades|(?:por lo visto|al parecer|evidentemente) <2>(?:otr\\w+|no|menos)|podrian haber|pocas veces|(?:le|te|les) (?:da|dan|es|son) <1>(?:igual|indiferente\\w*)|(?:no )?(?:le|te|les) import\\w* (?:poco|nada|un bledo)|alla (?:usted|tu|ellos)|arrepent\\w*|arrepient\\w*|malgast\\w*|derroch\\w*|tacan\\w*|ignorante\\w*|no (?:todo el mundo|todos) (?:tiene|sabe|puede|entiende)\\w*|no esta hecho para (?:usted|ti|todos)|egoist\\w*|perezos\\w*|peor para',
    opens:
      '(?:wi ?fi|conexion|acceso|descarga|cuenta|pedido|navegacion) <2>(?:empieza|comienza|arranca|se abre|se activa|se desbloquea|funciona)',
    fitted:
      '(?:segun|adaptad[oa]s?|elegid[oa]s?|personalizad[oa]s?|en funcion de|basad[oa]s? en|conforme)(?: a| al| con)?',
    seen: '(?:lo que|los? \\w+ que|que) <1>(?:abro|leo|clico|pulso|miro|compro|visito|abre|lee)|(?:mis|sus|tus) (?:lecturas|habitos|clics|compras|visitas)',
    contract: '(?:celebr\\w*|firm\\w*|suscrib\\w*|cierr\\w*|conclu\\w*) <1>contrato',
    unnamed:
      '(?:de|del|por) [^.;:]{0,60}?(?:y|e|con|junto a) (?:de |sus |nuestros |los |las |unos |otros |algunos |buenos |viejos )*(?:amig[oa]s|vecin[oa]s|companer[oa]s|conocid[oa]s|complices)(?: de (?:la )?(?:casa|tienda|marca|firma|barrio))?(?= ?(?:$|[.,;:!?)]|por |una vez |cada ))|(?:empresa|marca|casa|firma|fabricante|anunciante|remitente)s? (?:cuyo nombre|de (?:la|el) que (?:sabras|conoceras|sabra|conocera) el nombre)|cuyo nombre|(?:ofertas?|noticias|novedades|mensajes?|cartas?|propuestas?|saludos) <3>(?:de|por) <3>(?:casas|marcas|nombres|gente|quienes|firmas|comercios|empresas) (?:que|en (?:las|los) que|con (?:las|los) que|a (?:las|los) que) <3>(?:apreciamos|queremos|confi\\w+|valoramos|cercan\\w+|conocemos|trabajamos|comparten)|marcas? invitad\\w+|anunciantes? invitad\\w+|(?:casas?|marcas?|empresas?|firmas?|comercios?) (?:amig[oa]s?|herman[oa]s?|vecin[oa]s?)',
    opinion:
      '(?:dar|compartir|decir|expresar|dejar|doy) (?:mi|mis|su|tu|una) <1>(?:opinion(?:es)?|parecer|valoracion(?:es)?|punto de vista|impresion(?:es)?|voto)|decir lo que (?:pienso|opino)|opinar|responder <3>(?:preguntas|cuestionarios?)|(?:me|nos) (?:pregunt\\w+|consult\\w+|entrevist\\w+)|(?:ser|sea) (?:consultad\\w+|preguntad\\w+|entrevistad\\w+|encuestad\\w+)|(?:valorar|puntuar|evaluar) (?:el|la|los|las|sus|mi|mis) <2>(?:servicios?|visitas?|compras?|estancias?|productos?)|probar <2>(?:productos|novedades|ideas)',
  },
  it: {
    tick: '(?:chi|chiunque|quanti|coloro che|tutti quelli che) (?:spunt\\w+|barr\\w+|segn\\w+|si (?:iscriv\\w+|abbon\\w+)|(?:dice|dicono|dira) (?:di )?si)|(?:tra|fra|a|agli|per) (?:gli|i|i nostri|nuovi|tutti gli) <1>(?:iscritti|abbonati)|spunt\\w* <1>(?:consenso|casell\\w*)|(?:spunt\\w*|selezion\\w*|barr\\w*) (?:la|questa|una|le|qui)? ?(?:casell\\w*)?|con (?:la|una) spunta|casell\\w* spuntat\\w*',
    chance:
      '(?:nell|nel|dal|dall|dentro) ?(?:il )?(?:urna|cappello|bussolotto|sacchetto|cesto|cestino|tamburo)|(?:sortegg\\w+|estra(?:iamo|rremo|tt\\w+|rre)|pesc\\w+ <3>(?:nom[ei]|vincitor\\w+))|(?:regal\\w+|vasett\\w+|bottigli\\w+|cest[oi]|tort[ae]|bigliett\\w+|libr[oi]|campion\\w+|sorpres[ae]|caffe|sacchett\\w+|poster|semi|tazz[ae]|formaggi\\w*|weekend) <5>(?:ti aspett\\w*|la aspett\\w*|vi aspett\\w*|in omaggio|in regalo|va a|vanno a|andra\\w* a|offre la casa|offert\\w+|gratis)|tra (?:i|gli|chi) <3>(?:vincitor\\w+|fortunat\\w+)|fortunat[oi] (?:lettor\\w+|vincitor\\w+|iscritt\\w+)|vinc(?:i|ere|a|ete) (?:un|una|uno|il|la|premi)|(?:partecip\\w*|gioc\\w*) <3>(?:concorso|estrazione|lotteria|sorteggio|gioco)',
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
      'chi <2>(?:ha a cuore|ama|vuole bene|tiene|ci tiene|apprezza|sa) <6>(?:spunt\\w+|si iscriv\\w+|la legge|legge|dice (?:di )?si|barra)|(?:ver[oiae]|buon[oiae]?|autentic\\w+) (?:amic\\w+|tifos\\w+|genitor\\w+|vicin\\w+|lettor\\w+|client\\w+|soc\\w+) <3>(?:spunt\\w+|si iscriv\\w+|legg\\w+|sa|sanno)|quasi tutt\\w+ <3>(?:spunt\\w+|si iscriv\\w+|dicono (?:di )?si|hanno spuntato|hanno detto)|l unic[oa] (?:a|che) (?:non|dire)|abbandon\\w+ <3>(?:al loro|a se)|prefer\\w* <1>(?:rischi\\w+|correre il rischio)|non ti vuoi <2>bene|stai per rinunciare|perche (?:ci )?tengo a|(?:preferisco|mi piace) (?:pagare|restare|rimanere|perdere|perdermi|spendere)|non (?:voglio|vuoi) (?:risparmiare|davvero)|solo chi odia|(?:solo|hai ancora|restano|ancora) \\d+(?:[ :]\\d+)? (?:secondi|minuti)|rest\\w+ <2>(?:ignorante|indietro)|qualcuno di piu \\w+',
    refusal:
      '(?:pass\\w*|tira\\w*) (?:\\w+ )?(?:oltre|dritto|davanti|avanti)|gli altri|i pochi|il resto|(?:volt\\w+|gir\\w+) <2>(?:dall altra|altrove|le spalle)|(?:ignor\\w+|salt\\w+|dimentic\\w+) <2>casell\\w+|casell\\w+ vuot\\w+|chi non|quelli che non|no ?\\?|senza (?:la |una )?(?:spunt\\w*|iscri\\w*)|non <2>(?:spunt\\w*|iscri\\w*|vuo\\w*|vole\\w*|desider\\w*)|lasci\\w* <3>vuot\\w*|no,? grazie|rifiut\\w*',
    scorn:
      '(?:ved\\w+|guard\\w+) (?:\\w+ )?(?:andar\\w*|passar\\w*|allontan\\w+)|(?:se ne|lo) (?:accorg\\w+|sann\\w+|ricord\\w+)|(?:dobbiamo|tocca|ci tocca) (?:poi )?(?:spiegar\\w*|dirlo)|ci pens\\w+ (?:\\w+ )?(?:quando|tardi|troppo)|(?:quando|troppo) (?:e |è )?(?:ormai )?(?:troppo )?tardi|(?:spezza|stringe) il cuore|(?:trist|delu|dispiac|ferit)\\w*|aspett\\w+ invano|coscienza|altre priorita|(?:evidentemente|a quanto pare|chiaramente) <2>(?:altr\\w+|non|meno)|avrebbero potuto|raramente|continu\\w* pure|peggio per|non (?:ti|le|vi) import\\w* (?:nulla|niente|d\\w+)|(?:ti|le|vi|gli) <1>indifferent\\w*|pent(?:ir|ira)\\w*|sprec\\w*|tirchi\\w*|ignorant\\w*|non tutti (?:hanno|sanno|possono|capiscono)|non (?:e|è) fatt\\w* per (?:te|lei|voi|tutti)|egoist\\w*|pigr\\w*',
    opens:
      '(?:wi ?fi|connessione|accesso|download|account|ordine|navigazione) <2>(?:parte|inizia|si apre|si attiva|si sblocca|funziona)',
    fitted: '(?:in base a|secondo|adattat\\w*|scelt\\w*|personalizzat\\w*|a seconda di|basat\\w* su)',
    seen: '(?:ci[oò] che|cio che|quello che|quel che|i \\w+ che) <1>(?:apro|leggo|clicco|guardo|compro|visito|apri|leggi)|(?:mie|miei|sue|tue|tuoi) (?:letture|abitudini|clic|acquisti|visite)',
    contract: '(?:stipul\\w*|conclud\\w*|firm\\w*|sottoscriv\\w*) <1>contratto',
    unnamed:
      '(?:di|del|della|dello|dai|da|dei) [^.;:]{0,60}?(?:e|con|insieme a) (?:di |da |degli |dagli |ai |suoi |nostri |gli |altri |alcuni |i |buoni |vecchi )*(?:amic(?:i|he)|vicini|compagni|conoscenti|complici)(?: (?:di|della|dell) (?:casa|bottega|negozio|marchio|azienda|quartiere))?(?= ?(?:$|[.,;:!?)]|per |via |una volta |ogni ))|(?:azienda|marchio|casa|ditta|produttore|inserzionista|mittente|impresa)\\w* (?:di cui|il cui|del quale|della quale) (?:saprai|scoprirai|leggerai|sapra|scoprira|nome|il nome)|il cui nome|di cui (?:saprai|scoprirai|sapra|scoprira) il nome|(?:offerte?|notizie|novita|messaggi?|lettere?|proposte?|saluti) <3>(?:di|da|dalle|dai|delle) <3>(?:case|marchi|nomi|persone|quelli|ditte|negozi|aziende|realta) (?:che|in cui|a cui|con cui) <3>(?:stimiamo|amiamo|fidiamo|vicin\\w+|car[ei]|conosciamo|lavoriamo|condivid\\w+)|marchi ospiti?|(?:aziende?|marchi|case|realta|negozi|botteghe) (?:amic\\w+|sorell\\w+|vicin\\w+)',
    opinion:
      '(?:dare|condividere|dire|esprimere|lasciare) (?:il|la|i|le)? ?(?:mio|mia|miei|suo|sua|un|una) <1>(?:parer[ei]|opinion[ei]|giudizi[oi]|valutazion[ei]|punto di vista|impression[ei])|(?:la mia|il mio) (?:opinione|parere|giudizio)|dire (?:cosa|quello che|che cosa) (?:ne )?penso|rispondere <3>(?:domande|questionari\\w*)|(?:mi|ci) (?:interpell\\w+|consult\\w+|intervist\\w+|chied\\w+ (?:un|il|cosa|di))|(?:essere|venire) (?:interpellat\\w+|consultat\\w+|intervistat\\w+)|(?:valutare|votare|recensire) (?:il|la|i|le|l) <2>(?:servizi\\w*|visit\\w+|acquist\\w+|soggiorn\\w+|prodott\\w+)|provare <2>(?:prodotti|novita|idee)',
  },
  pt: {
    tick: '(?:quem|todos os que|aqueles que|todo mundo que) (?:assinal\\w+|marc\\w+|se inscrev\\w+|subscrev\\w+|assin\\w+|(?:diz|disser|dizem) (?:que )?sim)|(?:entre|a|para|aos) (?:os|nossos|os nossos|novos) <1>(?:assinantes|subscritores|inscritos)|(?:assinal|mar(?:c|qu))\\w* <1>consentimento|(?:assinal\\w*|marqu\\w*|marcar|marca|marcando) (?:a|esta|uma|as|aqui)? ?(?:caixas?|quadrad\\w*)?|com a caixa|caixas? assinaladas?',
    chance:
      '(?:no|na|do|da|dentro do) (?:chapeu|urna|tombola|saco|pote|globo|cesto)|(?:sorte\\w+|rif\\w+|tira\\w* <3>(?:chapeu|nomes?|vencedor\\w*))|(?:presentes?|brindes?|frascos?|potes?|garrafas?|cestas?|cabazes?|cabaz|bolos?|bilhetes?|ingressos?|livros?|amostras?|surpresas?|cafes?|posters?|sementes|canecas?|queijos?) <5>(?:espera\\w* por|sua espera|de presente|de brinde|vai para|vao para|sera\\w* de|por conta da casa|nossa conta|gratis)|entre (?:os|as|quem) <3>(?:vencedor\\w*|premiad\\w*|sortead\\w*)|sortud\\w+|contemplad\\w+|(?:ganh(?:e|ar|a)|venc\\w*) (?:um|uma|o|a|premios?)|(?:particip\\w*|entra\\w*|concorr\\w*) <3>(?:sorteio|concurso|passatempo|rifa|premio)',
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
      'quem <2>(?:ama|gosta|se importa|se preocupa|valoriza|quer bem|tem carinho) <6>(?:assinal\\w+|marca\\w*|se inscrev\\w+|subscrev\\w+|le|assina|diz (?:que )?sim)|(?:verdadeir\\w+|bo[mna]s?|autentic\\w+) (?:amig\\w+|adept\\w+|pais|vizinh\\w+|leitor\\w*|client\\w+|soci\\w+|torcedor\\w*) <3>(?:assinal\\w+|marca\\w*|se inscrev\\w+|subscrev\\w+|le|leem|sabe\\w*)|quase (?:todos|todas|toda a gente|todo mundo) <3>(?:assinal\\w+|marc\\w+|diz(?:em)? (?:que )?sim|inscrev\\w+)|(?:o|a) unic[oa] (?:que nao|a dizer)|abandon\\w+ <3>(?:a sua sorte|a propria sorte)|prefer\\w* <1>(?:arriscar|correr o risco)|porque (?:gosto|me importo)|(?:prefiro|prefere|gosto de) (?:pagar|ficar|continuar|perder|gastar)|nao (?:quero|quer) (?:poupar|economizar)|so quem odeia|(?:so|apenas|faltam|restam) \\d+(?:[ :]\\d+)? (?:segundos|minutos)|(?:tem|tens) (?:mesmo )?a certeza <4>(?:perder|pagar)|gente (?:esperta|sensata)|fica\\w* <2>ignorante',
    refusal:
      '(?:pass\\w*|segue\\w*) (?:\\w+ )?(?:direto|ao lado|a frente|adiante|ao largo|reto)|os (?:outros|poucos|demais)|o resto|(?:olh\\w+ para o (?:outro )?lado)|vir\\w+ (?:a cara|o rosto|as costas)|(?:ignor\\w+|salt\\w+|pul\\w+|esquec\\w+) <2>(?:caixas?|quadrad\\w+)|(?:caixas?|quadrad\\w+) (?:vazi\\w+|em branco)|quem nao|os que nao|nao ?\\?|sem (?:assinal\\w*|marc\\w*|inscri\\w*)|nao <2>(?:assinal\\w*|marc\\w*|inscrev\\w*|quer\\w*|deseja\\w*)|deix\\w* <3>(?:vazia|em branco|por assinalar)|nao,? obrigad\\w*|recus\\w*',
    scorn:
      '(?:ve|veem|viu|olha|olham) (?:\\w+ )?(?:ir embora|partir|passar|sair|afastar\\w*)|(?:reparam|notam|lembram se|percebem|ficam a saber)|(?:temos de|temos que|toca nos|cabe nos) (?:\\w+ )?explicar\\w*|(?:lembra\\w* se|pens\\w+ nisso|so pensa\\w*|lembra\\w*) (?:\\w+ )?(?:quando|tarde|depois)|(?:quando|demasiado|tarde) (?:ja )?(?:e |é )?(?:tarde|demais)|(?:parte|aperta|corta) o coracao|(?:trist|desilu|decepcion|desapont|magoa)\\w*|esper\\w* em vao|consciencia|outras prioridades|(?:pelos vistos|pelo visto|claramente) <2>(?:outr\\w+|nao|menos)|poderiam ter|raramente|nem (?:todo (?:o )?mundo|toda a gente|todos) (?:tem|sabe|pode|entende|consegue)\\w*|(?:lhe|te) (?:e|é) <1>indiferente|tanto (?:lhe|te|se) (?:da|faz)|arrepend\\w*|desperdi[cç]\\w*|azar o seu|pior para|ignorant\\w*|forreta\\w*|preguicos\\w*|egoist\\w*|nao (?:lhe|te|se) import\\w* (?:nada|de|em|com)|nao (?:e|é) para (?:si|voce|ti|todos)',
    opens:
      '(?:wi ?fi|ligacao|conexao|acesso|download|conta|encomenda|navegacao) <2>(?:come[cç]a|inicia|abre|ativa|e ativad\\w*|funciona|libera\\w*)',
    fitted:
      '(?:conforme|segundo|consoante|adaptad[oa]s?|escolhid[oa]s?|personalizad[oa]s?|em funcao d\\w+|com base em|de acordo com)',
    seen: '(?:o que|aquilo que|os \\w+ que) <1>(?:abro|leio|clico|vejo|compro|visito|abre|le)|(?:minhas|meus|suas|seus) (?:leituras|habitos|cliques|compras|visitas)',
    contract: '(?:celebr\\w*|assin\\w*|firm\\w*|conclu\\w*) <1>contrato',
    unnamed:
      '(?:de|do|da|dos|das|pela|pelo) [^.;:]{0,60}?(?:e|com|junto com) (?:de |dos |das |seus |nossos |os |as |outros |alguns |bons |velhos |uns )*(?:amig[oa]s|vizinh[oa]s|companheir[oa]s|conhecid[oa]s|cumplices)(?: da (?:casa|loja|marca|empresa|rua))?(?= ?(?:$|[.,;:!?)]|por |uma vez |todas |cada ))|(?:empresa|marca|casa|firma|fabricante|anunciante|remetente)s? (?:cujo nome|de que (?:sabera|sabera s|descobrira) o nome)|cujo nome|(?:ofertas?|noticias|novidades|mensagens?|cartas?|propostas?|saudacoes) <3>(?:de|por|das|dos) <3>(?:casas|marcas|nomes|gente|quem|firmas|lojas|empresas) (?:que|em que|em quem|com quem|com que|de que|a que) <3>(?:estimamos|gostamos|confi\\w+|valoriz\\w+|proxim\\w+|conhecemos|trabalhamos|partilham|compartilham|queridas)|marcas? convidad\\w+|anunciantes? convidad\\w+|(?:casas?|marcas?|empresas?|firmas?|lojas?) (?:amig[oa]s?|irmas?|vizinh[oa]s?)',
    opinion:
      '(?:dar|partilhar|compartilhar|dizer|expressar|deixar|dou) (?:a )?(?:minha|minhas|sua|uma|meu) <1>(?:opini(?:ao|oes)|parecer|avaliac(?:ao|oes)|ponto de vista|impress(?:ao|oes))|dizer o que (?:penso|acho)|opinar|responder <3>(?:perguntas|questionarios?)|(?:me|nos) (?:pergunt\\w+|consult\\w+|entrevist\\w+)|(?:pergunt\\w+|consult\\w+|entrevist\\w+) me|(?:ser|seja) (?:consultad\\w+|perguntad\\w+|entrevistad\\w+|ouvid\\w+)|(?:avaliar|classificar|pontuar) (?:o|a|os|as|seus|meu|minha) <2>(?:servicos?|visitas?|compras?|estadias?|produtos?|atendimento)|(?:testar|experimentar) <2>(?:produtos|novidades|ideias)',
  },
}
