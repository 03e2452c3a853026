/**
 * Terms, house rules and ages that nobody is asked about, but taken as settled because a reader is there: `whoever signs up here knows our
 * conditions and stands by them`, `ticking is for grown-ups, and whoever ticks says they are one` [AS-07]. In one sentence stand who it
 * is, what they are held to, and that they hold to it.
 */

import type { Locale } from '../form-definition.ts'
import { spokenIn, type Spoken } from './spoken.ts'

/** Classes of words, as alternatives of a regular expression over folded text. */
type Taken = {
  /** Who fills the form in, and the acts of doing so. */
  readonly doer: string
  readonly document: string
  readonly holds: string
  readonly age: string
  readonly declares: string
  /** The way data are handled, and being content with it. */
  readonly manner: string
  readonly content: string
  /** What a reader becomes by it. */
  readonly becomes: string
  /** A denial, or where to read it. */
  readonly unless: string
}

const TAKEN: Readonly<Record<Locale, Taken>> = {
  en: {
    doer: 'with (?:joining|your entry|entry)|with this,? you|by this you|hereby|(?:send|submit)(?:ting|ing|s) (?:\\w+ ){0,2}(?:form|details|page|entry|request)|using (?:this|the) form|(?:anyone|everyone|everybody|all|friends|people) (?:on|in|of) (?:this|our|the)|(?:leaving|typing|entering|giving|filling|signing|joining|subscribing|ticking|putting|writing|adding)|whoever|anyone who|anybody who|those who|everyone (?:who|on)|everybody (?:who|on)|people who|all who|he who|who (?:ticks|signs|subscribes|joins|writes)|if you (?:re|are|have|ve|fill|sign|subscribe|join|tick|read|type|leave)|since you (?:re|are)|now that you|by (?:\\w+ )?(?:tick\\w+|sign\\w+|subscrib\\w+|join\\w+|leav\\w+|typ\\w+|enter\\w+|giv\\w+|press\\w+|send\\w+|fill\\w+)|subscribers|our readers|readers of|your (?:tick|click|address|e ?mail|name|signature) (?:here |below |in this field )?(?:also )?(?:means|says|tells|is|stands|confirms|puts|shows)|with (?:your|a|the|this|one) (?:tick|click|address|e ?mail|entry)|(?:tick|click|press|sign|type|leave|subscribe)(?:ing|s)?\\b.{0,40}\\band (?:you|we)|joining us|welcome to|guests on (?:this|our) list',
    document:
      '(?:master |framework |services? |user |licen[cs]e |supply |customer |data processing |subscription |partner |membership |trading |purchase )+agreements?|(?:our|these) (?:\\w+ )?(?:agreements?|contracts?)|(?:general |customer |business |usual |our |the |house |club |shop |data |privacy |user |member\\w* )*(?:terms|conditions|rules|small print|polic(?:y|ies)|statutes|bye? ?laws|legal notice|privacy (?:notice|statement)|code of conduct|charter)',
    holds:
      'makes? (?:\\w+ ){1,5}(?:their|your|his|her) own|(?:deemed|considered|assumed|understood|presumed|held) (?:to be |to have been |as )?(?:read|accepted|known|agreed)|go(?:es)? without saying|enter(?:s|ed)? into|conclud\\w+|happy with|okay with|ok with|signed|(?:their|your) (?:consent|blessing|yes)|puts? (?:it|you|them) under|under|live|living|goes for|go for|hold(?:s)? for|hold(?:s)? good|knows?|stands? by|accept\\w*|agree\\w*|go(?:es)? along|respects?|lives? by|liv(?:es|ing) with|keeps? to|abid\\w+|bound|recogni[sz]\\w+|(?:have|has|ve) (?:already )?(?:read|seen|met|been through|gone through|passed|made friends)|comfortable|at home with|signs? up to|in agreement|plays? by|follows?|of one mind|appl(?:y|ies)|also means|count(?:s|ed)? as|taken as|fine with|happy with|content with|familiar with|shares?|joins? in|puts? (?:your|their|his|her) name|no quarrel|included|part of the deal|come with|comes with|takes? on',
    age: '(?:adults?|grown ?ups?|of age|over (?:18|21|16|eighteen|twenty one|sixteen)|(?:18|21|16|eighteen|twenty one|sixteen) (?:or (?:over|older|more)|and (?:over|older)|years|candles|birthdays)|eighteenth birthday|legal age|no minors?|old enough|come of age|18\\+|age of majority)',
    declares:
      'has had|is old enough|vouches|declar\\w+|confirm\\w*|states?|says? (?:so|they|that|you|he|she)|tells? us|assur\\w+|vouch\\w*|certif\\w+|promis\\w+|count(?:s|ed)? as|we (?:take|trust|assume|know|read)|(?:have|has) (?:had|seen|blown|celebrated|turned|come|reached|passed)|is one|are one|told us|swears?|gives? (?:us )?(?:their|his|your) word|means',
    manner:
      '(?:the way|how|the manner in which) (?:\\w+ ){1,5}(?:handles?|treats?|process\\w*|uses?|stores?|keeps?|deals? with|looks? after) (?:with )?(?:your|their|his|her|these) (?:personal )?(?:data|details|information)',
    content:
      'approv\\w+|accept\\w*|agree\\w*|consent\\w*|happy with|fine with|content with|at ease with|(?:have|has|having|ve) (?:\\w+ )?read',
    becomes:
      '(?:becomes?|turns? into|(?:is|are|counts?) (?:\\w+ )?(?:then|thereby|automatically|at once|also|from then on|as)) (?:\\w+ ){0,2}members?|joins? (?:the|our) (?:\\w+ )?(?:club|society|association|co ?operative|loyalty (?:scheme|programme)|supporters)|(?:is|are|gets?|be) enrolled|(?:is|are) admitted (?:to|as)',
    unless:
      'we (?:\\w+ )?(?:write|report|explain|tell you) (?:\\w+ ){0,2}(?:about|on|how|what|why)|(?:not|never|no one|nobody|t|without) (?:\\w+ ){0,4}(?:accept\\w*|agree\\w*|bound|need|have to|required|part|apply|mean)|(?:can be|are|is) (?:found|read|here|below|at)|see (?:the|our)|who(?:ever)? (?:wants|likes|cares|wishes) to (?:read|know)|no (?:\\w+ ){0,3}(?:terms|conditions|rules)|about (?:the |our )?(?:terms|rules|conditions|law)|explain\\w*|ask (?:a|your|their) (?:parents?|guardian)|parents?',
  },
  fr: {
    doer: 'en (?:vous |t )?(?:abonnant|inscrivant)|en (?:entrant|rejoignant|integrant)|(?:envoyer|valider|soumettre|transmettre) (?:ce|le|votre|notre) formulaire|l envoi (?:de ce|du|de votre) formulaire|en (?:envoyant|validant|soumettant)|formulaire (?:envoye|valide)|qui (?:nous )?(?:confie|donne|laisse|ecrit)|(?:laisser|donner|signer|s abonner|rejoindre|ecrire|taper|saisir|entrer) (?:ici |son |votre |notre |a |la |ci )|qui (?:laisse|donne|entre)|parmi nos lecteurs|tous ceux|quiconque|toute personne qui|ceux qui|celles qui|celui qui|qui (?:s inscrit|coche|s abonne|demande|commande|remplit|signe|lit|laisse)|si vous (?:etes|lisez|remplissez|cochez|laissez|vous)|si tu (?:es|lis|remplis|coches)|en (?:\\w+ )?(?:cochant|laissant|remplissant|donnant|signant|rejoignant|tapant|indiquant|saisissant|nous)|nos abonnes|nos lecteurs|l abonne\\w*|votre (?:coche|adresse|clic|e ?mail|signature|inscription) (?:vaut|dit|signifie|marque|atteste|montre)|avec (?:votre|une|la) (?:coche|adresse|inscription)|cocher\\b|s inscrire|bienvenue|la coche (?:vaut|signifie|veut dire)|(?:case|coche|inscription|lettre) (?:est )?(?:une affaire|reserve\\w*|chose)|puisque vous',
    document:
      'contrats?(?: cadre| (?:de|d) \\w+)?|convention(?: cadre| de \\w+| d \\w+)|accord (?:cadre|de licence|d utilisation|de confidentialite|de service)|(?:conditions(?: (?:generales|de vente|d utilisation|particulieres))?|cgv|cgu|reglement(?: interieur)?|regles (?:de la maison|du club|du lieu|de vie)|charte|mentions legales|politique (?:de confidentialite|des donnees)|statuts|usages de la maison)',
    holds:
      '(?:fait|faites|font|fera) (?:siens|siennes?|leurs?|votres?|tiennes?)|(?:reput|cens|presum|suppos|consider|tenu)\\w* (?:\\w+ )?(?:lu|connu|acquis|accept|approuv)\\w*|vont de soi|va de soi|concl\\w+|convien\\w+|vous (?:va|vont|agree\\w*)|conclu\\w*|(?:son|votre|leur) accord|donne\\w* raison|fait (?:leurs?|siens?|siennes?|votres?)|se tien\\w+|tient a|range\\w* sous|est chez (?:lui|elle)|s y tien\\w+|connai\\w+|accept\\w*|adher\\w*|souscri\\w*|respect\\w*|approuv\\w*|reconnai\\w*|partag\\w*|se plie\\w*|plier|fait (?:siens?|siennes?)|faites? (?:votres?|siennes?)|d accord|a l aise|a lu|avez (?:deja )?lu|ont lu|pris connaissance|s engag\\w*|engag\\w*|applicab\\w*|s appliqu\\w*|entrent en vigueur|regissent|signe\\w*|valent?|vaut|passe\\w* par|est entendu|convien\\w*|conven\\w*|suit|suivez|joue\\w* le jeu|fait partie|vont avec|va avec',
    age: '(?:adultes?|majeure?s?|majorite|grandes personnes|(?:18|21|16|dix huit|seize) (?:ans|bougies|printemps)|plus de (?:18|dix huit|16))',
    declares:
      'declar\\w+|certifi\\w+|attest\\w+|confirm\\w+|affirm\\w+|assur\\w+|jur\\w+|garanti\\w*|promet\\w*|dit l etre|dites? (?:etre|avoir)|nous (?:dit|dites)|vaut|en est une?|est (?:adulte|majeur\\w*)|etes (?:adulte|majeur\\w*)|nous (?:savons|comprenons|supposons)|a (?:souffle|fete|passe)|avez (?:souffle|fete|passe)|parole',
    manner:
      '(?:la (?:facon|maniere) (?:dont|de)|comment) (?:\\w+ ){0,5}(?:trait\\w+|utilis\\w+|gere\\w*|gerons|conserv\\w+) (?:vos|ses|leurs|ces) (?:donnees|informations|coordonnees)',
    content: 'approuv\\w+|accept\\w+|d accord|consent\\w+|(?:avoir|avez|a) (?:\\w+ )?lu|convenir|convien\\w+',
    becomes:
      '(?:devien\\w+|(?:est|sont|compte\\w*) (?:\\w+ )?(?:alors|aussi|d office|automatiquement|ainsi|comme|des lors)) (?:\\w+ ){0,2}(?:membres?|adherente?s?|societaires?)|(?:entre|rejoint|adhere) (?:\\w+ ){0,2}(?:club|association|cooperative|amicale|programme de fidelite)|fait partie (?:d office|desormais) d\\w+ (?:club|association|cooperative)',
    unless:
      'nous (?:\\w+ )?(?:ecrivons|parlons|expliquons|racontons) (?:\\w+ ){0,2}(?:sur|de|des|du|d|ce que|comment|pourquoi)|(?:pas|jamais|sans|rien|aucun\\w*) (?:\\w+ ){0,4}(?:accept\\w*|engag\\w*|adher\\w*|obligat\\w*|besoin)|(?:se (?:trouvent|lisent)|a lire|consultables|disponibles|figurent)|voir (?:nos|les|la|le)|a propos (?:des|de|du)|explique\\w*|parents?|tuteur',
  },
  de: {
    doer: 'mit (?:dem|ihrem) (?:eintritt|beitritt|eintrag)|(?:das |dem |durch )?(?:absenden|abschicken|einsenden)|abgesendet\\w*|abgeschickt\\w*|wer (?:\\w+ ){0,3}(?:absendet|abschickt)|(?:das|ein) (?:eintragen|anmelden|abonnieren|ankreuzen)|eintragen heisst|sich (?:anmelden|eintragen) heisst|alle auf dieser liste|unter (?:unseren|den) leser\\w*|wer|wer|alle,? die|jede[rn]?,? (?:der|die)|diejenigen|wenn sie|wenn du|indem (?:sie|du)|mit (?:ihre[rm]?|deine[rm]?|dem|der|einem|jedem) (?:\\w+ )?(?:hakchen|haken|kreuz|klick|eintrag|adresse|anmeldung|e ?mail|unterschrift)|(?:ihr|dein|das|ein|der) (?:hakchen|haken|kreuz|eintrag|klick) (?:hier )?(?:bedeutet|heisst|sagt|zeigt|gilt|steht|ist)|unsere (?:leser|abonnent|leserinnen)\\w*|als (?:leser|abonnent|gast|mitleser)\\w*|da sie|willkommen|ankreuzen|(?:der|dieser) \\w*brief ist (?:etwas )?fur',
    document:
      '\\w*(?:rahmen|nutzungs|lizenz|liefer|dienst|dienstleistungs|mitglieds|kauf|service)vertrag\\w*|\\w+vereinbarung(?:en)?|(?:\\w*geschaftsbedingungen|agb\\w*|\\w*bedingungen|hausordnung|hausregeln|spielregeln|clubregeln|vereinsregeln|datenschutz(?:erklarung|hinweise|bestimmungen|regeln)|satzung|kleingedruckte\\w*|nutzungsregeln|impressum|verhaltenskodex|gepflogenheiten|regelwerk|benutzungsordnung)',
    holds:
      '(?:als|fur) (?:gelesen|bekannt|akzeptiert|angenommen|selbstverstandlich)|vorausgesetzt|versteh\\w* sich|schliess\\w* sie|schliess\\w* .{0,30}\\b(?:ab|vertrag)|geschlossen|gilt als (?:geschlossen|angenommen)|in ordnung|fur gut|zustimmung|mitgeh\\w*|geht .{0,20}\\bmit|halt\\w* .{0,30}\\bein|fugt|nimmt .{0,30}\\bin kauf|gern(?:e)? (?:an|mit)|untersteh\\w*|unterwirft|kenn(?:t|en|st)|trag(?:t|en|st) (?:sie )?(?:mit|sie)|tragt (?:\\w+ ){0,3}mit|mittrag\\w*|akzeptier\\w*|anerkenn\\w*|erkenn\\w*|stimm\\w*|einverstanden|teilt|teilen|halt(?:en|st)? sich|steh(?:t|en|st) (?:hinter|zu)|lebt? (?:mit|nach)|leben (?:mit|nach)|gelesen|gesehen|durchgegangen|vertraut|angefreundet|fugt sich|folg(?:t|en)|gelten|gilt|gehor(?:t|en) dazu|macht? sich (?:\\w+ ){0,4}zu eigen|bindend|verpflicht\\w*|respektier\\w*|achte[tn]|unterschreib\\w*|wohl|zufrieden|befolg\\w*|mitgebracht|im reinen|bejah\\w*',
    age: '(?:erwachsene?[nrs]?|volljahrig\\w*|(?:18|21|16|achtzehn|sechzehn) (?:jahre|kerzen|geburtstage?|lenze)?|achtzehnte\\w*|uber (?:18|16|achtzehn)|ab (?:18|16|achtzehn)|mundig|minderjahrig\\w*)',
    declares:
      'sag(?:en|t|st) (?:sie |du |er |sie )?(?:uns|damit|nebenbei|zugleich)|ausgeblasen|gefeiert|hinter sich|erklar\\w*|versicher\\w*|bestatig\\w*|bezeug\\w*|sag(?:t|en) (?:uns|damit|das|er)|gibt (?:damit|uns)|gilt|gelten|hat (?:die|den|seinen|ihren|schon|bereits)|ist es|ist das|ist erwachsen|ist volljahrig|sind (?:es|erwachsen|volljahrig)|wissen wir|gehen wir davon aus|nehmen wir an|verburg\\w*|garantier\\w*|bekenn\\w*|ehrenwort|schwor\\w*|wort',
    manner:
      '(?:der|die|unsere[r]?) (?:art|weise|art und weise),? wie (?:\\w+ ){0,5}daten|(?:damit|dem), wie (?:\\w+ ){0,5}daten|wie (?:\\w+ ){0,4}(?:ihre|seine|deine) daten',
    content: 'einverstanden|gutheiss\\w*|billig\\w*|akzeptier\\w*|zustimm\\w*|stimm\\w*|gelesen|angenommen|in ordnung',
    becomes:
      '(?:(?:wird|werden|gilt|gelten|zahlt|zahlen) (?:\\w+ ){0,4}|(?:ist|sind) (?:damit|dadurch|automatisch|zugleich|sofort|auch) (?:\\w+ ){0,2})(?:mitglied(?:er)?|vereinsmitglied\\w*|genoss\\w+)|tritt (?:\\w+ ){0,5}(?:bei|ein)|aufgenommen in (?:den|die|unseren) (?:\\w*verein|\\w*klub|\\w*club|genossenschaft)|in (?:den|die|unseren) (?:\\w*verein|\\w*klub|\\w*club|genossenschaft) aufgenommen',
    unless:
      '(?:schreiben wir|wir (?:\\w+ )?(?:schreiben|berichten|erklaren)) (?:\\w+ ){0,3}(?:uber|was|wie|warum|von)|\\w*brief (?:\\w+ )?(?:behandelt|erklart)|(?:nicht|nichts|nie|kein\\w*|ohne) (?:\\w+ ){0,4}(?:akzeptier\\w*|zustimm\\w*|einverstanden|verpflicht\\w*|anerkenn\\w*|mussen|muss|notig|gelten)|(?:finden|steht|stehen|nachzulesen|nachlesen) (?:sie|du|hier|unten|auf|am)|siehe|nachles\\w*|zum lesen|uber (?:die |unsere )?(?:hausordnung|agb|satzung)|erklart (?:die|unsere)|eltern|erziehungsberecht\\w*',
  },
  es: {
    doer: 'con (?:tu|su|la) suscripcion|al (?:entrar|unirse|escribir\\w*|sumarse)|(?:enviar|mandar|remitir) (?:este|el|su|tu) formulario|el envio (?:de este|del|de su|de tu) formulario|enviando|al (?:\\w+ )?(?:enviar|mandar|remitir|pulsar)\\w*|(?:dejar|escribir|poner|dar) (?:aqui )?(?:tu|su|el|un) (?:nombre|correo|direccion|numero)|todos los de esta lista|nuestra lista|quien|quienes|todo el que|toda persona que|los que|el que|si (?:estas|esta|has|ha|rellenas|marcas|lees|escribes|dejas|te)|al (?:\\w+ )?(?:marcar|rellenar|dejar|escribir|apuntar\\w*|suscribir\\w*|inscribir\\w*|dar\\w*)|marcando|dejando|nuestros (?:lectores|suscriptores)|tu (?:marca|clic|direccion|correo|firma|alta)|su (?:marca|clic|direccion|correo|firma|alta)|con (?:tu|su|la|una) (?:marca|casilla|direccion|alta|inscripcion)|marcar la casilla|bienvenid\\w+|ya que (?:estas|esta)|suscribirse|apuntarse',
    document:
      'contrato(?:s)?(?: marco| de \\w+)?|acuerdo (?:marco|de \\w+)|convenio(?: marco)?|(?:condiciones(?: (?:generales|de uso|de venta|del servicio))?|terminos|normas(?: de (?:la casa|uso|convivencia))?|reglamento|aviso legal|politica de (?:privacidad|datos)|estatutos|reglas de(?:l club| la casa)|letra pequena|codigo de conducta)',
    holds:
      '(?:se )?(?:dan|da|consider\\w+|entiend\\w+|presum\\w+|tien\\w+) por (?:leid|sabid|acept|conocid|buen)\\w*|se (?:consideran|entienden|presumen) (?:leid|sabid|acept|conocid)\\w*|queda (?:firmad\\w+|aceptad\\w+)|est[ae] conforme|celebra\\w*|se entiende (?:firmado|aceptado)|consentimiento|por buen[oa]s|conoc\\w+|acept\\w*|asum\\w*|comparte\\w*|respet\\w*|de acuerdo|conform\\w*|suscrib\\w*|adhier\\w*|reconoc\\w*|cumpl\\w*|acat\\w*|hace suy\\w+|haces tuy\\w+|ha leido|has leido|han leido|ya has (?:pasado|visto|leido)|ya ha (?:pasado|visto|leido)|se (?:aplican|entiende)|(?:pasan|empiezan) a (?:regir|valer|aplicarse)|rigen|comodo|vincul\\w*|oblig\\w+|comprom\\w*|firm\\w*|vale\\w*|equivale|incluye|van con|va con|da por|das por|sigue|juega con|con gusto',
    age: '(?:adult[oa]s?|mayor(?:es)?(?: de edad)?|mayoria de edad|(?:18|21|16|dieciocho|dieciseis) (?:anos|velas|primaveras|cumplidos)|menores)',
    declares:
      'declar\\w+|manifiest\\w+|manifestar\\w*|confirm\\w+|certific\\w+|asegur\\w+|afirm\\w+|garantiz\\w+|promet\\w+|jur\\w+|nos dice|dice (?:serlo|que lo)|lo es|lo son|acredit\\w+|da fe|entendemos|suponemos|damos por|ha (?:soplado|cumplido)|has (?:soplado|cumplido)|palabra|equivale|vale',
    manner:
      '(?:la (?:forma|manera) (?:en que|como|en la que)|como|el modo en que) (?:\\w+ ){0,5}(?:trat\\w+|us\\w+|utiliz\\w+|gestion\\w+|conserv\\w+) (?:sus|tus|los) (?:datos|informacion)',
    content: 'aprob\\w+|acept\\w+|de acuerdo|conform\\w+|consient\\w+|(?:ha|has|haber) leido',
    becomes:
      '(?:pasa\\w*|entra\\w*|queda\\w*) (?:\\w+ ){0,3}(?:formar parte de (?:la casa|el club|la asociacion|la cooperativa)|ser soci[oa]s?|soci[oa]s?|miembros?|inscrit[oa]s? (?:en|como))|se (?:hace\\w*|convierte\\w*) (?:en )?(?:soci[oa]s?|miembros?)|ingresa\\w* en (?:el|la) (?:club|asociacion|cooperativa)',
    unless:
      '(?:escribimos|hablamos|explicamos|contamos) (?:\\w+ ){0,2}(?:sobre|de|del|acerca|que|como|por que)|(?:no|nunca|sin|nada|ningun\\w*) (?:\\w+ ){0,4}(?:acept\\w*|oblig\\w*|comprom\\w*|hace falta|necesari\\w*|adh\\w*|vincul\\w*)|(?:se (?:pueden leer|encuentran|leen)|estan (?:en|a|al|aqui)|puede\\w* (?:leer|consultar)\\w*)|vease|consulta\\w* (?:el|la|las|nuestr\\w+)|sobre (?:las |el |la )?(?:normas|condiciones|reglamento)|explic\\w*|padres|tutor\\w*',
  },
  it: {
    doer: '(?:inviare|spedire|mandare) (?:questo|il) modulo|entrando|unendosi|scrivendol[oa]|l invio (?:di questo|del) modulo|inviando|spedendo|(?:lasciare|scrivere|dare|mettere) (?:qui )?(?:il|la|un|una) (?:\\w+ )?(?:nome|indirizzo|mail|e mail|numero)|tutti gli iscritti|questa lista|chi|chiunque|coloro che|quanti|tutti quelli che|se (?:stai|sta|hai|ha|leggi|compili|spunti|ti|si)|(?:spuntando|compilando|lasciando|scrivendo|iscrivendo\\w*|dando|firmando)|con (?:la|una|il|un) (?:spunta|clic|indirizzo|iscrizione|firma)|(?:la tua|la sua|una) (?:spunta|iscrizione|firma|mail)|il (?:tuo|suo) (?:clic|indirizzo|nome)|i nostri (?:lettori|iscritti)|gli iscritti|spuntare la casella|benvenut\\w+|visto che (?:sei|e)|iscriversi|l iscrizione',
    document:
      'contratt[oi](?: quadro| di \\w+| d \\w+)?|accordo (?:quadro|di \\w+)|convenzione|(?:condizioni(?: (?:generali|di vendita|d uso|di servizio))?|termini|regolamento|regole (?:della casa|del club|di casa)|note legali|informativa(?: (?:sulla )?privacy)?|statuto|carta dei servizi|codice di condotta|clausole|norme)',
    holds:
      'si (?:danno|considerano|intendono|presumono|ritengono|da|considera|intende|presume|ritiene) (?:per )?(?:lett|not|accett|approvat|acquisit|conosciut)\\w*|conclu\\w*|si intende (?:firmato|accettato)|(?:il suo|il tuo) assenso|per buon\\w+|conosc\\w+|accett\\w*|condivid\\w*|rispett\\w*|d accordo|sottoscriv\\w*|aderi\\w*|riconosc\\w*|approv\\w*|fa (?:sue|propri\\w+|suo)|fai (?:tue|tuo)|ha (?:gia )?letto|hai (?:gia )?letto|hanno letto|a suo agio|si (?:impegna|adegua|riconosce|applicano)|ti impegni|vincol\\w*|(?:entrano in vigore|prendono a valere|regolano)|firma\\w*|vale\\w*|valgono|equivale|comprend\\w*|incluse?|inclus[oi]|vanno con|sta bene|stanno bene|segue|si attiene|preso visione|passato (?:per|dalle|dal)',
    age: '(?:adult[oiae]|maggiorenn[ei]|maggiore eta|(?:18|21|16|diciotto|sedici) (?:anni|candeline|primavere)|minorenni|grandi)',
    declares:
      'dichiar\\w+|conferm\\w+|certific\\w+|assicur\\w+|attest\\w+|garanti\\w+|promett\\w+|giur\\w+|ci dice|dice (?:di|che)|lo e|lo è|lo sono|lo siamo|diamo per|sappiamo|supponiamo|ha (?:spento|compiuto)|hai (?:spento|compiuto)|parola|equivale|vale',
    manner:
      '(?:il modo in cui|la maniera in cui|come) (?:\\w+ ){0,5}(?:tratt\\w+|us\\w+|utilizz\\w+|gest\\w+|conserv\\w+) (?:i )?(?:suoi|tuoi|i|propri) (?:\\w+ )?dati',
    content: 'approv\\w+|accett\\w+|d accordo|acconsent\\w+|(?:ha|hai|aver|di aver) (?:\\w+ )?letto',
    becomes:
      '(?:diventa\\w*|entra\\w*|passa\\w*|risulta\\w*) (?:\\w+ ){0,4}(?:soci[oa]?|membr[oi]|tesserat[oi]|far parte d\\w+ (?:casa|circolo|club|associazione)|parte d\\w+ (?:casa|circolo|club|associazione)|nel (?:club|circolo)|nell associazione)|(?:e|viene) (?:\\w+ )?(?:iscritt|associat|ammess)\\w+ (?:al (?:club|circolo)|all associazione|come soci\\w+)',
    unless:
      '(?:scriviamo|parliamo|spieghiamo|raccontiamo) (?:\\w+ ){0,2}(?:di|del|della|dei|delle|su|sul|sulle|cosa|come|perche)|(?:non|mai|senza|niente|nessun\\w*) (?:\\w+ ){0,4}(?:accett\\w*|obblig\\w*|impegn\\w*|serve|necessari\\w*|bisogn\\w*|vincol\\w*)|(?:si (?:trovano|leggono|possono leggere)|sono (?:in|a|qui|consultabili|al)|consultabil\\w*)|vedi|su(?:lle|l|i|lla) (?:condizioni|regolamento|regole|statuto)|spieg\\w*|genitor\\w*|tutor\\w*',
  },
  pt: {
    doer: 'com a (?:sua|tua)? ?subscricao|ao (?:entrar|juntar se|aderir|escreve lo)|(?:enviar|submeter|mandar) (?:este|o|seu) formulario|o envio (?:deste|do|desse) formulario|enviando|ao (?:enviar|submeter|mandar)|(?:deixar|escrever|dar|por) (?:aqui )?(?:o|a|seu|sua|um) (?:\\w+ )?(?:nome|endereco|e mail|numero|correio)|todos os desta lista|esta lista|quem|todos os que|toda pessoa que|aqueles que|se (?:esta|estas|chegou|ja|le|preencher|preenche|marcar|assinalar|escrever|deixar)|ao (?:\\w+ )?(?:marcar|assinalar|preencher|deixar|escrever|inscrever\\w*|subscrever|assinar|clicar|dar)|(?:marcando|assinalando|preenchendo|deixando)|(?:a sua|sua|o seu|seu) (?:marca|clique|endereco|e ?mail|assinatura|inscricao|visto)|com (?:a|o|um|uma|seu|sua) (?:marca|visto|clique|endereco|inscricao|assinatura)|os nossos (?:leitores|subscritores|assinantes)|nossos (?:leitores|assinantes)|marcar a caixa|bem ?vind\\w+|ja que esta|inscrever se|assinar a carta',
    document:
      'contratos?(?: quadro| de \\w+)?|acordo (?:quadro|de \\w+)|convenio|(?:condicoes(?: (?:gerais|de uso|de venda|do servico))?|termos(?: de uso)?|regulamento|regras d[aoe] (?:casa|clube|uso)|aviso legal|politica de (?:privacidade|dados)|estatutos?|letra miuda|letras miudas|codigo de conduta|normas)',
    holds:
      '(?:dao se|consideram se|entendem se|presumem se|sao tid\\w+|se (?:dao|consideram|entendem|presumem)|da se|considera se) (?:por |como )?(?:lid|conhecid|aceit|sabid)\\w*|celebra\\w*|se entende (?:assinado|aceite)|fica (?:assinado|aceite)|consentimento|por bo[am]s?|conhec\\w+|aceit\\w*|assum\\w*|partilh\\w*|compartilh\\w*|respeit\\w*|de acordo|concord\\w*|subscrev\\w*|adere\\w*|reconhec\\w*|cumpr\\w*|acat\\w*|faz su\\w+|ja leu|leu|leram|ja passou|passou (?:por|pelo|pela)|a vontade|se aplicam|aplicam se|(?:passam|comecam) a (?:valer|vigorar|reger|aplicar)\\w*|vigoram|regem|vincul\\w*|obrig\\w+|compromet\\w*|assina\\w* (?:por baixo|embaixo)|vale\\w*|equivale|inclu\\w*|vao junto|vem junto|vai junto|da por|segue|joga pel\\w+|topa\\w*',
    age: '(?:adult[oa]s?|maior(?:es)?(?: de (?:idade|18|16))?|maioridade|(?:18|21|16|dezoito|dezasseis|dezesseis) (?:anos|velas|primaveras)|menores|gente grande|gente crescida)',
    declares:
      'declar\\w+|manifest\\w+|confirm\\w+|certific\\w+|assegur\\w+|afirm\\w+|garant\\w+|promet\\w+|jur\\w+|nos diz|diz (?:se|nos|ser|que)|o e|o é|e um|é um|atest\\w+|da fe|entendemos|supomos|damos por|sabemos|ja (?:apagou|completou|fez|soprou)|palavra|equivale|vale',
    manner:
      '(?:a forma (?:como|em que)|o modo (?:como|em que)|a maneira (?:como|em que)|como) (?:\\w+ ){0,5}(?:trat\\w+|us\\w+|utiliz\\w+|ger\\w+|guard\\w+) (?:os )?(?:seus|teus|os) (?:\\w+ )?dados',
    content: 'aprov\\w+|aceit\\w+|de acordo|concord\\w+|consent\\w+|(?:leu|leste|ter lido)',
    becomes:
      '(?:passa\\w*|entra\\w*|fica\\w*|torna\\w* se|torna\\w*) (?:\\w+ ){0,3}(?:soci[oa]s?|membros?|associad[oa]s?|(?:a )?fazer parte d[aoe] (?:casa|clube|associacao|cooperativa)|para (?:o clube|a associacao))|adere\\w* (?:ao clube|a associacao|a cooperativa)|(?:e|fica) (?:\\w+ )?inscrit[oa]s? (?:no clube|na associacao|como soci\\w+)',
    unless:
      '(?:escrevemos|falamos|explicamos|contamos) (?:\\w+ ){0,2}(?:sobre|de|d[aeo]s?|o que|como|porque|acerca)|(?:nao|nunca|sem|nada|nenhum\\w*) (?:\\w+ ){0,4}(?:aceit\\w*|obrig\\w*|compromet\\w*|precis\\w*|necessari\\w*|vincul\\w*)|(?:podem ser (?:lid|consultad)\\w+|encontram se|estao (?:em|no|na|aqui|ao))|veja|consulte|sobre (?:as |o |a )?(?:normas|condicoes|regulamento|regras)|explic\\w*|pais|encarregad\\w*|responsave\\w*',
  },
}

const word = (alternatives: string) => new RegExp(`(?<![a-z])(?:${alternatives})(?![a-z])`)

const rowsOf = ({
  doer,
  document,
  holds,
  age,
  declares,
  manner,
  content,
  becomes,
  unless,
}: Taken): readonly Spoken[] => [
  { all: [word(doer), word(document), word(holds)], unless: word(unless) },
  { all: [word(doer), word(age), word(declares)], unless: word(unless) },
  { all: [word(doer), word(manner), word(content)], unless: word(`${unless}|${WONDERS}`) },
  { all: [word(doer), word(becomes)], unless: word(`${unless}|${DENIED}`) },
]
/** Who would like to know how it is done. */
const WONDERS =
  'wants? to know|would like to|wonder\\w*|veut savoir|souhait\\w+|se demand\\w+|wissen|quier\\w+ saber|saber mas|se pregunt\\w+|vuol\\w* sapere|desider\\w+|quis\\w+ saber|quer saber|not|never|nothing|no|rien|pas|nicht\\w*|kein\\w*|nada|nunca|non|niente|nulla|nao'
/** A membership that nobody is given, and one that a reader has. */
const DENIED =
  '(?:whoever|who|anyone who|if you|qui|quiconque|si vous|quien|quienes|si|chi|chiunque|se|quem) (?:\\w+ ){0,2}?(?:becom|join|devien|adher|entre|rejoin|se hace|se asoci|se convierte|ingres|entra|divent|torna|passa|adere)\\w*|not|never|nobody|no|without|already|ne|pas|jamais|sans|deja|nicht|nie|kein\\w*|ohne|schon|bereits|nunca|nadie|sin|ya|non|mai|senza|gia|nao|ninguem|sem|ja'

const ROWS: Readonly<Record<Locale, readonly Spoken[]>> = {
  en: rowsOf(TAKEN.en),
  fr: rowsOf(TAKEN.fr),
  de: rowsOf(TAKEN.de),
  es: rowsOf(TAKEN.es),
  it: rowsOf(TAKEN.it),
  pt: rowsOf(TAKEN.pt),
}

/** The sentences that take being there for assent. */
export const takenIn = (text: string, locale: Locale): readonly string[] =>
  spokenIn(text.replaceAll(MEANT, ' ').replaceAll(AND_WHO, ', $1 '), ROWS[locale])

/** `To tick is to sit down; and whoever sits down makes the rules their own`: the second half goes on. */
const AND_WHO = /;\s+(and (?:whoever|who|anyone)|et (?:qui|quiconque)|und wer|y quien|e (?:chi|quem))(?!\p{L})\s*/giu

/** `What “agreed with the tax office” means`: words that are explained, and hold nobody to anything. */
const WHAT = String.raw`(?:what|ce qu[e’']|was|qu[eé]|(?:che )?cosa|o que)`
const QUOTED = String.raw`(?:[«»][^«».!?]{2,60}[«»]|["“”„][^"“”„.!?]{2,60}["“”]|['‘‚][^'’‘.!?]{2,60}['’])`
const MEANS = String.raw`(?:means?|veut dire|signifie|bedeute[nt]|hei(?:ß|ss)t|significa|quiere decir|vuol dire|quer dizer)`
const MEANT = new RegExp(
  String.raw`(?<!\p{L})${WHAT}\s*(?:${QUOTED}\s+(?:\p{L}+\s+){0,2}${MEANS}|${MEANS}\s+(?:\p{L}+\s+){0,2}${QUOTED})`,
  'giu',
)

/** `On the footing of your conditions, with which I am comfortable`, `an adult for a while now, which I certify`: told in a label beside a wish. */
type Beside = { readonly comfort: string; readonly given: string; readonly unless: string }

const BESIDE: Readonly<Record<Locale, Beside>> = {
  en: {
    comfort:
      '(?:with|to|by) which i|comfortable|at ease|at home (?:in|with)|(?:i am|i m|being|am) (?:quite |perfectly |entirely )?(?:happy|fine|content|familiar|acquainted|ok|okay) with|no quarrel|known to me|i (?:\\w+ ){0,2}(?:know|respect|honou?r|share|follow|accept|stand by|live by|go by|live with|abide)|i (?:have|ve) (?:\\w+ )?(?:seen|read|met|studied|been through)|on the (?:footing|basis|lines) (?:of|set|laid)|under the|subject to|in line with|no objections?|nothing against|suits? me|works? for me',
    given:
      'certif\\w+|vouch\\w*|promis\\w+|swear|on my honou?r|hand on heart|word (?:for it|of honou?r)|guarantee|attest|assur\\w+|confirm\\w*|declar\\w+|state|blown out|celebrated|turned|reached|left (?:school|my teens|childhood)|for (?:a|some|many|quite) \\w*|long since|long enough|being|as an?',
    unless: '(?:about|explain\\w*|news on|changes to|guide to|how to|history of|letter about)',
  },
  fr: {
    comfort:
      'a l aise|(?:me|m y) (?:conviennent|va|vont)|(?:que|dont|auquel|auxquelles) (?:je|j)|je (?:\\w+ )?(?:connais|respecte|partage|suis d accord|souscris|m y plie|fais miennes?|les fais)|connu(?:e|es|s)? de moi|d accord avec|j ai (?:\\w+ )?(?:lu|vu|parcouru)|sous (?:reserve|le regime)|dans le cadre (?:de|des|fixe)|rien a redire|sans objection|selon (?:vos|les|la)|aux? (?:conditions|termes) (?:de|que)',
    given:
      'certifi\\w+|attest\\w+|jur\\w+|parole|promet\\w*|garanti\\w*|assur\\w+|confirm\\w+|declar\\w+|depuis|souffle|fete|passe|en tant qu|etant|deja|affirm\\w+',
    unless: '(?:a propos|expliqu\\w*|sur les|sur la|guide|decrypt\\w*|actualite des)',
  },
  de: {
    comfort:
      'wohl|(?:mit|zu|nach) (?:denen|der|dem) ich|(?:die|das|der) (?:ich|mir)|ich (?:\\w+ )?(?:kenne|respektiere|achte|teile|befolge|trage|stehe|lebe)|mir (?:bekannt|vertraut|recht)|bekannt sind|vertraut bin|einverstanden|habe ich (?:\\w+ )?(?:gelesen|gesehen)|ich habe (?:\\w+ ){0,4}(?:gelesen|gesehen)|auf (?:der )?grundlage|nach massgabe|im rahmen|gemass|nichts (?:dagegen|einzuwenden)|passen mir|zu (?:den|ihren|euren|deren) (?:\\w+ )?(?:\\w*bedingungen|\\w*regeln|konditionen)',
    given:
      'versicher\\w*|bezeug\\w*|verburg\\w*|garantier\\w*|ehrenwort|schwor\\w*|bestatig\\w*|erklar\\w*|langst|seit|schon|hinter mir|gefeiert|ausgeblasen|als|bin|mein wort|versprech\\w*',
    unless: '(?:uber|erklart|neues zu|anderungen|rund um|ratgeber)',
  },
  es: {
    comfort:
      'comod[oa]|a gusto|me (?:parecen bien|parece bien|van bien|convencen)|(?:que|con (?:las|los) que|a las que|al que) (?:ya )?(?:me|conozco|comparto|respeto|acato|suscribo|he)|(?:conozco|respeto|comparto|acato|suscribo|hago mi[oa]s)|de acuerdo con|he (?:\\w+ )?(?:leido|visto|pasado)|en el marco|con arreglo|conforme a|segun (?:las|los|vuestr\\w+|sus|tus)|sin objecion|nada que objetar|bajo (?:las|los|sus)',
    given:
      'certific\\w+|doy fe|palabra|juro|promet\\w+|asegur\\w+|garantiz\\w+|confirm\\w+|declar\\w+|manifiest\\w+|acredit\\w+|desde hace|cumplid\\w+|soplad\\w+|como|siendo|ya|afirmo|hace tiempo',
    unless: '(?:sobre|acerca|explic\\w*|guia|novedades de|cambios en)',
  },
  it: {
    comfort:
      'a mio agio|mi (?:vanno bene|va bene|stanno bene|convincono|trov\\w+ bene)|(?:che|con cui|a cui|alle quali|nelle quali) (?:gia )?(?:conosco|condivido|rispetto|accetto|mi|ho)|(?:conosco|rispetto|condivido|faccio mi[eo])|d accordo con|ho (?:\\w+ )?(?:letto|visto|scorso)|nel quadro|ai sensi|secondo (?:le|il|i|la)|nulla da (?:obiettare|ridire)|niente da ridire|alle (?:vostre|sue|tue) condizioni|nei termini|note a me|a me not[eio]',
    given:
      'certific\\w+|parola|giuro|promett\\w+|assicur\\w+|garantisc\\w+|conferm\\w+|dichiar\\w+|attest\\w+|da (?:tempo|un|anni|qualche|molto)|spento|compiut\\w+|passat\\w+|come|essendo|gia|affermo',
    unless: '(?:sulle|sul|sui|riguardo|spieg\\w*|guida|novita)',
  },
  pt: {
    comfort:
      'a vontade|(?:me|com (?:as|os) quais|com que|que) (?:ja )?(?:servem|parecem bem|conheco|partilho|compartilho|respeito|aceito|concordo|li|me)|(?:conheco|respeito|partilho|compartilho|faco minhas|concordo)|de acordo com|ja (?:li|vi|passei)|no ambito|nos termos|segundo (?:as|os)|conforme (?:as|os|vossas|suas)|nada a (?:opor|objetar)|sem objec\\w+|sob (?:as|os)',
    given:
      'certific\\w+|atest\\w+|dou fe|palavra|juro|promet\\w+|asseguro|garanto|confirm\\w+|declar\\w+|manifest\\w+|ha (?:muito|algum|tempos|anos|uns)|completei|apaguei|feitos|completos|como|sendo|ja|afirmo',
    unless: '(?:sobre|acerca|explic\\w*|guia|novidades d)',
  },
}

const besideOf = ({ document, age }: Taken, { comfort, given, unless }: Beside) => ({
  terms: [{ all: [word(document), word(comfort)], unless: word(unless) }],
  age: [{ all: [word(age), word(given)], unless: word(unless) }],
})

const BESIDES = {
  en: besideOf(TAKEN.en, BESIDE.en),
  fr: besideOf(TAKEN.fr, BESIDE.fr),
  de: besideOf(TAKEN.de, BESIDE.de),
  es: besideOf(TAKEN.es, BESIDE.es),
  it: besideOf(TAKEN.it, BESIDE.it),
  pt: besideOf(TAKEN.pt, BESIDE.pt),
} as const

/** What a label would have its reader hold to, or declare about their age, beside the messages. */
export const heldBeside = (label: string, locale: Locale, bundle: 'terms' | 'age'): readonly string[] =>
  spokenIn(label, BESIDES[locale][bundle])
