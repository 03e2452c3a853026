/**
 * Watching that is told as a favour: `the pieces you linger over fill in the picture we keep of your taste`, `each click teaches us who you
 * are` [AS-08]. In one sentence stand what the reader does, or where they are, and that somebody learns from it. What the reader learns
 * or decides themselves is none of it.
 */

import type { Locale } from '../form-definition.ts'
import { fold, type Span } from './fold.ts'
import { spokenIn, type Spoken } from './spoken.ts'

const WATCHED: Readonly<Record<Locale, readonly Spoken[]>> = {
  en: [
    {
      all: [
        /\b(?:open\w*|click\w*|read|reads|skip\w*|leave|left|buy|bought|linger\w*)\b/,
        /\b(?:how much|what) (?:\w+ )?(?:you|they|i|readers|(?:a|each) reader) (?:\w+ )?(?:(?:are|is|re|am) (?:\w+ )?(?:ready|willing|prepared|happy) to|would|could|can) (?:\w+ )?(?:pay|spend|part with)\b/,
        /\b(?:we (?:\w+ )?(?:learn|know|see|work out|tell|gather|guess|find out)|(?:tells|shows|teaches) us|(?:learning|knowing|seeing))\b/,
      ],
      unless: /\b(?:not|never|no|nobody|t|tell us)\b/,
    },
    {
      all: [
        /\b(?:(?:you|i|readers?|they) (?:have |has |ve |actually |really |last |most |often |usually |tend to |spend \w+ )*(?:open(?:ed|s)?|click(?:ed|s)?|tap(?:ped|s)?|linger\w*|skip(?:ped|s)?|view(?:ed|s)?|brows\w+|scroll\w*|hover\w*|pause\w*|dwell\w*|look(?:ed|s)? (?:at|up)|stop(?:ped|s)? (?:at|by)|pass(?:ed)? over|finish(?:ed)?|drop(?:ped)?|put down|leave out|ignor\w+|favou?r|leave unread|visit(?:ed|s)?|bought|buy|put in your|reach for|stay(?:ed)? on|return to|read first)|(?:your|my|their|each|every|any) (?:\w+ ){0,2}(?:clicks?|opens?|opening|purchases?|orders|basket|browsing|phone|mobile|handset|device|whereabouts|location|movements|(?:till )?receipts|loyalty card|past bookings|reading habits?|taps?)|(?:your|my) (?:\w+ )?visits?|where (?:you|i|your phone) (?:\w+ ){0,2}(?:are|am|is|go|goes|walk|shop|live|been|spends?)|how (?:long|far|often) (?:you|i) (?:\w+ )?(?:read|stay|look|scroll|open|linger))\b/,
        /\b(?:(?:tailored|cut|sewn|stitched|woven|fitted|made to measure) (?:\w+ ){0,2}?(?:to|from|around|for) (?:what|whatever|everything|how|the \w+ (?:you|i))|(?<!you )(?<!i )(?<!to )learn(?:s|t|ed|ing)?|teach\w*|gets? to know|knows? (?:you|me|who|your|my|what|a little|better|more)|gets? (?:better|good|closer|warmer)|reads? (?:your|my) mind|reading (?:your|my) mind|cues?|clues?|hints? at|lead(?:s)? (?:us|it|the)|inspires?|whispers?|prompts?|serves? up|mirrors?|reflects?|idea of (?:you|me|who)|impression of|(?:kind|sort) of (?:person|reader|customer)|mixes? accordingly|accordingly|wiser|smarter|sharper|cleverer|fill(?:s|ing)? in|picture (?:we|of|that)|portrait|profiles?|sketch|dossier|adapts?|adjusts?|chang(?:es?|ing) (?:with|according|to suit)|shap(?:es?|ing|ed)|steers?|decid(?:es?|ing)|determin\w+|tun(?:es?|ed|ing)|guess(?:es)?|remembers?|notic(?:es?|ing)|notes?|not(?:ed|ing)|keep(?:s|ing)? (?:track|count|note|an eye|tabs|score|a record)|takes? note|picks? up|tells? us|shows? us|rearrang\w*|reorder\w*|scor(?:es?|ing)|rank(?:s|ed|ing)|infers?|conclusions?|builds? up|follows? (?:you|me|suit|where)|depend(?:s|ing)? on|varies|vary|according to|based on|feeds?|understands?|works? out|figure\w* out|make up the|composed? (?:from|of)|drawn from|goes into|watch\w*)\b/,
      ],
      unless:
        /\b(?:not|never|no|nobody|t|neither)\b|\b(?:learn|find out|see|know|discover) (?:how|what|which|where) (?:you|to)\b|\byou (?:can |may |will )?(?:decide|choose|learn|know)\b|\b(?:unsubscribe|stop (?:the|these|this|receiving|whenever|at (?:any|once)|getting|it)|cancel|leave (?:the|this|at|whenever)|opt out)\b/,
    },
    {
      all: [
        /\b(?:letters?|e ?mails?|mails?|newsletters?|messages?|texts?|recommendations|picks|tips|offers|we|it|that|which|content|selection)\b/,
        /\b(?:(?:knows?|know better|learn\w*|understand\w*|work\w* out) (?:\w+ ){0,4}(?:who i am|who you are|what (?:i|you) (?:like|love|want|fancy|can afford)|my taste|your taste|(?:my|your) (?:habits|moods?|budget|preferences|weaknesses))|(?:with|by|from|through) (?:each|every) (?:\w+ )?(?:open\w*|click|tap|visit|glance|purchase))\b/,
      ],
      unless: /\b(?:not|never|no|nobody|t|neither|tell us|let us know|stop|leave|unsubscribe|cancel)\b/,
    },
  ],
  fr: [
    {
      all: [
        /\b(?:ouvr\w+|cliqu\w+|lisez|lit|laiss\w+|achet\w+|attard\w+)\b/,
        /\b(?:combien|ce que|le prix que) (?:vous|tu|chacun|chaque lecteur|l on) (?:\w+ )?(?:etes|es|est|seriez|pourr\w+|peut|pouvez) (?:\w+ )?(?:prete?s? a |dispose\w* a )?(?:payer|depenser|debourser|mettre)\b/,
        /\b(?:(?:nous|on) (?:\w+ )?(?:sav\w+|sait|appren\w+|compren\w+|voy\w+|voit|devin\w+)|nous (?:dit|disent|montre\w*|apprend\w*))\b/,
      ],
      unless: /\b(?:ne|n|pas|jamais|aucun\w*|dites nous)\b/,
    },
    {
      all: [
        /\b(?:(?:vous|tu|j|je|lecteurs?|on) (?:\w+ ){0,2}(?:ouvr\w+|ouvert\w*|cliqu\w+|survol\w+|attard\w+|consult\w+|termin\w+|delaiss\w+|saut\w+|laiss\w+ de cote|visit\w+|achet\w+|regard\w+|parcour\w+|arret\w+|revenez|frequent\w+)|(?:vos|votre|mes|mon|ma|ton|tes|chaque|chacun de vos|chacune de vos) (?:\w+ ){0,2}(?:clics?|ouvertures?|visites?(?: sur| en ligne)?|achats?|commandes|panier|navigation|telephone|mobile|portable|appareil|deplacements|position|tickets? de caisse|carte de fidelite|habitudes|gouts|lectures)|(?:ou|où|lieux|quartiers|rues) (?:\w+ ){0,3}(?:vous|votre telephone|mon telephone)|temps (?:que vous )?pass\w+)\b/,
        /\b(?:(?:taillee?s?|cousue?s?|tissee?s?|tricotee?s?|faconnee?s?|sur mesure|batie?s?) (?:\w+ )?(?:sur|de|d|a partir de|d apres|avec|selon) (?:tout )?(?:ce que|ce qu)|appren(?:d|nent|ons)|enseign\w+|connai\w+ (?:mieux|un peu)|(?:nous|la lettre) connait|mieux (?:vous )?connaitre|souffl\w+|inspir\w+|guid\w+|suggere\w*|dict\w+|idee de (?:vous|toi)|se souvien\w+|souvenir|rappel\w+|quel (?:genre|type) de (?:personne|lecteur|client)|en consequence|affin\w+|complet\w+|portrait|profils?|esquiss\w+|dessin\w+|s adapt\w+|adapt\w+|ajust\w+|change (?:selon|en fonction)|faconn\w+|orient\w+|decid\w+|determin\w+|devin\w+|retien\w+|reteni\w+|memoris\w+|remarqu\w+|not(?:e|ons|ent|ees?)|tien\w+ (?:le )?compte|suit|suiv(?:ent|ons)|renseign\w+|nous (?:disent|dit|apprend\w*|montre\w*|guide\w*)|classe\w*|deduis\w+|nourri\w+|aliment\w+|depend\w*|selon|en fonction|d apres|compos\w+|cerner?|comprend\w* (?:ce|qui|mieux))\b/,
      ],
      unless:
        /\b(?:ne|n|pas|jamais|aucun\w*|personne|sans)\b|\b(?:desabonn\w*|desinscri\w*|arret\w+ (?:la|l|les)|cesser)\b|\bvous (?:apprend\w*|decid\w*|choisi\w*)\b|\bapprenez\b|\bapprendre a\b/,
    },
    {
      all: [
        /\b(?:lettre|e ?mails?|messages?|conseils|recommandations|elle|il|qui|nous|on|selection|suggestions)\b/,
        /\b(?:(?:sai[ts]|savent|savons|connai\w+|devin\w+|compren\w+) (?:\w+ ){0,4}(?:qui je suis|qui vous etes|ce que (?:j aime|vous aimez)|mes gouts|vos gouts|vos (?:habitudes|envies|faiblesses)|votre budget)|(?:a|à|avec|de|au fil de) (?:chaque|chacun\w*) (?:de (?:mes|vos) )?(?:ouvertures?|clics?|visites?|achats?))\b/,
      ],
      unless: /\b(?:ne|n|pas|jamais|aucun\w*|dites nous|indiqu\w+|desabonn\w*|desinscri\w*)\b/,
    },
  ],
  de: [
    {
      all: [
        /\b(?:offn\w+|geoffnet|klick\w*|angeklickt|lies\w*|lesen|liegen|uberspring\w*|kauf\w*)\b/,
        /\b(?:wie ?viel|was|welchen preis) (?:sie|du|ihnen|jede\w*|leser\w*) (?:\w+ ){0,6}?(?:zahlen|bezahlen|ausgeben|wert|zahlt)\b/,
        /\b(?:(?:wissen|sehen|lernen|erfahren|schliessen|merken|erkennen) wir|wir (?:\w+ )?(?:wissen|sehen|lernen|erfahren|merken|erkennen)|(?:sagt|sagen|zeigt|zeigen|verrat|verraten) uns)\b/,
      ],
      unless: /\b(?:nicht|nie|kein\w*|niemand|sagen sie uns)\b/,
    },
    {
      all: [
        /\b(?:(?:sie|du|ich|ihr|leser\w*) (?:\w+ ){0,4}(?:offne\w*|innehalt\w*|geoffnet|anklick\w*|angeklickt|klick\w*|verweil\w*|stehen ?bleib\w*|hangen ?bleib\w*|ansehen|anschauen|angesehen|angeschaut|besuch\w*|kauf\w*|gekauft|bestell\w*|uberspring\w*|fertig lesen|zu ende lesen|weglegen|liegen lassen|blatter\w*|stober\w*|scroll\w*|tipp\w*)|(?:jede[mnrs]?|ihre?[nmrs]?|deine?[nmrs]?|meine?[nmrs]?|eure?) (?:\w+ ){0,2}(?:klicks?|offnen|offnung\w*|besuche?n?|einkauf\w*|kauf\w*|bestellung\w*|warenkorb|handy\w*|telefon|smartphone|gerat\w*|standort\w*|wege?|kassenbons?|kundenkarte|lesegewohnheit\w*|gewohnheit\w*|blick\w*)|(?:wo|wohin|wie lange|wie oft) (?:sie|du|ich|ihr (?:handy|telefon)|dein (?:handy|telefon))|(?:stadtteile?n?|strassen|orte?n?) \w* ?(?:ihr|dein|mein) (?:handy|telefon|smartphone))\b/,
        /\b(?:(?:auf|aus|nach) (?:das|dem|allem|alles),? (?:\w+ )?(?:zugeschnitten|geschneidert|gestrickt|genaht|gewebt|gebaut)|(?:zugeschnitten|geschneidert|gestrickt|genaht|gewebt|gebaut) (?:auf|aus|nach) (?:das|dem|allem|alles),? was|lern(?:t|en) (?:\w+ )?(?:dazu|daraus|mit|wir|sie|dich|von|aus|was)|lernt|lernen wir|wissen (?:wir|besser)|besser wissen|weiss (?:besser|genauer|irgendwann|bald|mehr)|kenn(?:t|en) (?:wir |uns |er |sie |dich |ihn )*(?:besser|genauer|bald|immer)|(?:eine )?ahnung|mischt|mischen wir|flustert|flustern|hinweise?|inspirier\w*|erinner\w*|entsprechend|was fur ein|spiegel\w*|lies?t gedanken|gedanken|kluger|schlauer|bild(?:,| das| von| ihres| deines)|portrat|profil\w*|skizze|passt? sich|anpass\w*|angepasst|richtet sich|richten (?:wir|sich)|andert sich (?:je|nach|mit)|form(?:t|en)|steuer\w+|bestimm(?:t|en)|entscheide[nt]|errat\w*|merk(?:t|en) (?:wir|sich|er|sie)|merken uns|fest ?halt\w*|halt\w* (?:wir )?fest|verrat\w*|zeig(?:t|en) uns|sag(?:t|en) uns|ordne[nt]|sortier\w*|gewichte\w*|schliess\w* (?:wir )?(?:daraus|darauf)|fliess\w*|nahr(?:t|en)|ergeb(?:en|nis)|ergibt|je nachdem|abhangig|hangt (?:davon )?ab|zusammenstell\w*|zusammengestellt|zusammensetz\w*|verfolg\w*|folgt|beobacht\w*|auswert\w*|werten)\b/,
      ],
      unless:
        /\b(?:nicht|nie|niemals|kein\w*|ohne|niemand)\b|\b(?:abmeld\w*|abbestell\w*|austrag\w*|kundig\w*|beende\w*)\b|\b(?:sie|du) (?:\w+ )?(?:lernen|lernst|entscheiden|entscheidest|wahlen|erfahren)\b/,
    },
    {
      all: [
        /\b(?:\w*brief\w*|e ?mails?|mails?|newsletter|\w*empfehlungen|tipps|die|der|wir|vorschlage|auswahl)\b/,
        /\b(?:(?:wei(?:ss|s)|wissen|kenn\w+|errat\w*|versteh\w*|lern\w*) (?:\w+ ){0,4}(?:wer ich bin|wer sie sind|wer du bist|was (?:ich mag|sie mogen|du magst|mir gefallt|ihnen gefallt|dir gefallt)|(?:meinen|ihren|deinen) geschmack|(?:meine|ihre|deine) (?:vorlieben|gewohnheiten|schwachen))|(?:mit|bei|aus|von) jede[mnr] (?:\w+ )?(?:klick|offnen|offnung|besuch|einkauf|blick))\b/,
        /\b(?:wei(?:ss|s)|wissen|kenn\w+|errat\w*|versteh\w*|lern\w*|besser|kluger|genauer|passend\w*|personlicher|schlauer|naher|treffsicher\w*)\b/,
      ],
      unless: /\b(?:nicht|nie|niemals|kein\w*|sagen sie uns|sag uns|abmeld\w*|abbestell\w*|austrag\w*)\b/,
    },
  ],
  es: [
    {
      all: [
        /\b(?:abr\w+|puls\w+|lee\w*|dej\w+|compr\w+|detien\w+)\b/,
        /\b(?:cuanto|lo que|que precio) (?:\w+ )?(?:esta\w*|estaria\w*|podria\w*|puede\w*) (?:\w+ )?(?:dispuest\w+ a )?(?:pagar|gastar|dar)\b/,
        /\b(?:(?:sabemos|sabiendo|aprendemos|aprendiendo|vemos|viendo|entendemos|calculamos|deducimos)|nos (?:dice|dicen|muestra\w*|ensena\w*))\b/,
      ],
      unless: /\b(?:no (?:sab\w+|mir\w+|registr\w+)|nunca|nadie|ningun\w*|diganos|dinos)\b/,
    },
    {
      all: [
        /\b(?:(?:que|donde|cuando|cuanto|usted|tu|yo) (?:\w+ ){0,4}(?:abr(?:es|e|o|as|a|iste|i)|pulsas?|pulse|clicas?|clica|pinch\w+|detien\w+|miras?|mire|visit(?:as?|es?|aste)|lee[rs]?|compr(?:as?|es?|aste)|hojeas?|consult(?:as?|es?)|recorr\w+|frecuent\w+)|(?:tus|sus|mis|tu|su|mi|cada) (?:\w+ ){0,2}(?:clics?|aperturas?|visitas?|compras?|pedidos|cesta|carrito|navegacion|movil|telefono|celular|dispositivo|ubicacion|desplazamientos|tickets|tique\w*|tarjeta de (?:cliente|fidelidad)|habitos|gustos|lecturas?)|(?:donde|barrios|calles|lugares) (?:\w+ ){0,4}(?:tu|su|mi) (?:movil|telefono|celular))\b/,
        /\b(?:(?:cosid|tejid|hilad|confeccionad|tallad)[oa]s? (?:\w+ )?(?:a|con|sobre|de|segun|a la medida de|a medida de) (?:todo )?lo que|a (?:la )?medida de lo que|aprend(?:e|en|emos|iendo|er)|entend(?:er|emos)|comprend(?:er|emos)|ensen\w+|conoc\w+(?:te|le)? (?:mejor|un poco|poco a poco)|conocer(?:te|le)|sab(?:e|en|emos|ra|remos) (?:mejor|mas|quien|que|lo)|hasta saber|saber que (?:le|te|os)|idea de (?:ti|usted|quien)|hac\w+nos una idea|impresion|(?:clase|tipo) de (?:persona|lector|cliente)|pistas?|inspir\w+|gui(?:a|an)|va\w* detras|sopl\w+|acuerda\w*|en consecuencia|afin\w+|complet\w+|retrato|perfil\w*|dibuj\w+|se adapt\w+|adapt\w+|ajust\w+|cambia (?:segun|en funcion)|moldea\w*|orient\w+|decid(?:e|en)|determin\w+|adivin\w+|record\w+|memoriz\w+|fij\w+|anot\w+|tom\w+ nota|tien\w+ en cuenta|sigu(?:e|en|iendo)|nos (?:dice|dicen|cuenta\w*|ensena\w*|muestra\w*|orienta\w*)|orden\w+|clasific\w+|deduc\w+|aliment\w+|nutr\w+|depend\w+|segun|en funcion|a partir de|compon\w+|va formando|van formando|dan forma|da forma)\b/,
      ],
      unless:
        /\b(?:no|nunca|nadie|ningun\w*|sin|jamas)\b|\b(?:baja|cancel\w*|dejar de)\b|\b(?:aprende(?:ras)? a|usted decide|tu decides|decides tu|elige)\b/,
    },
    {
      all: [
        /\b(?:cartas?|boletin|correos?|mensajes|consejos|recomendaciones|que|nos|seleccion|sugerencias)\b/,
        /\b(?:(?:sab\w+|conoc\w+|adivin\w+|entiend\w+|aprend\w+) (?:\w+ ){0,4}(?:quien (?:soy|eres|es)|lo que (?:me|te|le) gusta|mis gustos|tus gustos|sus gustos|(?:tus|sus|mis) (?:habitos|debilidades|preferencias))|(?:con|a|de) cada (?:apertura|clic|visita|compra|vistazo))\b/,
      ],
      unless: /\b(?:no|nunca|nadie|ningun\w*|sin|diganos|dinos|indic\w+|baja|cancel\w*)\b/,
    },
  ],
  it: [
    {
      all: [
        /\b(?:apr\w+|clicc\w+|legg\w+|lasci\w+|compr\w+|sofferm\w+)\b/,
        /\b(?:quanto|che prezzo|quel che) (?:\w+ )?(?:e|sei|sarebbe|saresti|potrebbe|puo|siete) (?:\w+ )?(?:dispost\w+ a |pront\w+ a )?(?:pagare|spendere|sborsare)\b/,
        /\b(?:(?:capiamo|capendo|sappiamo|vediamo|impariamo|deduciamo|intuiamo)|ci (?:dice|dicono|mostra\w*|insegna\w*))\b/,
      ],
      unless: /\b(?:non (?:sapp\w+|guard\w+|registr\w+)|mai|nessun\w*|ci dica)\b/,
    },
    {
      all: [
        /\b(?:(?:che|dove|quando|quanto|quali|quale|link|pagine|tu|lei|io|cosa) (?:\w+ ){0,4}(?:apr(?:i|e|o|ite)|aperto|clicc(?:hi|a|o|ato)|sofferm\w+|guard(?:i|a|ato)|visit(?:i|a|ato)|compr(?:i|a|ato)|acquist(?:i|a|ato)|sfogli\w*|consult(?:i|a)|frequent\w+)|(?:tuoi|suoi|miei|tue|sue|mie|tuo|suo|tua|sua|ogni) (?:\w+ ){0,2}(?:clic|click|apertur[ae]|visit[ae]|acquist[oi]|ordini|carrello|navigazione|cellulare|telefono|telefonino|dispositivo|posizione|spostamenti|scontrini|tessera|abitudini|gusti|lettur[ae])|(?:dove|quartieri|vie|luoghi) (?:\w+ ){0,4}(?:tuo|suo|mio) (?:cellulare|telefono))\b/,
        /\b(?:(?:cucit|tessut|tagliat|ritagliat|confezionat)[oaie] (?:\w+ )?(?:su|con|da|addosso a|su misura (?:su|di|per)) (?:tutto )?(?:cio|quello|quel) che|impar(?:a|ano|iamo)|insegn\w+|conosc\w+ (?:meglio|un po|sempre)|conoscer(?:ti|la)|sa(?:nno|ppiamo|pra|premo)? (?:meglio|sempre|di piu|chi|cosa|che cosa)|capi(?:amo|sce|scono|remo|re)|idea di (?:te|lei|chi)|impressione|che (?:tipo|genere) di (?:persona|lettore|cliente)|indizi\w*|ispir\w+|guid(?:a|ano)|sugger\w+|di conseguenza|ricord\w+|affin\w+|complet\w+|ritratt\w+|profil\w*|disegn\w+|si adatt\w+|adatt\w+|regol\w+|cambia (?:secondo|in base|a seconda)|model\w+|orient\w+|decid(?:e|ono)|determin\w+|indovin\w+|ricord(?:a|ano|iamo)|memorizz\w+|not(?:a|iamo|ano)|annot\w+|prend\w+ nota|tien\w+ conto|tenendo conto|segu(?:e|ono|iamo)|ci (?:dice|dicono|racconta\w*|insegna\w*|mostra\w*|guida\w*)|ordin(?:a|ano|iamo)|classific\w+|dedu\w+|aliment\w+|nutr\w+|dipend\w+|secondo|in base|a partire da|compong\w+|compon\w+|formano|danno forma|prende forma|a seconda)\b/,
      ],
      unless:
        /\b(?:non|mai|nessun\w*|senza)\b|\b(?:cancell\w*|disiscri\w*|smett\w*)\b|\b(?:impari a|imparare a|decidi tu|scegli|sceglie lei|decide lei)\b/,
    },
    {
      all: [
        /\b(?:letter[ae]|e ?mail|newsletter|messaggi|consigli|che|ci|selezione|suggerimenti)\b/,
        /\b(?:(?:sa(?:nno|ppiamo)?|conosc\w+|indovin\w+|cap\w+|impar\w+) (?:\w+ ){0,4}(?:chi sono|chi sei|chi e|cosa (?:mi|ti|le) piace|miei gusti|tuoi gusti|suoi gusti|(?:tue|sue|mie) (?:abitudini|debolezze|preferenze))|(?:con|a|ad|da) ogni (?:apertura|clic|click|visita|acquisto|sguardo))\b/,
      ],
      unless: /\b(?:non|mai|nessun\w*|senza|dicci|ci dica|indic\w+|cancell\w*|disiscri\w*)\b/,
    },
  ],
  pt: [
    {
      all: [
        /\b(?:abr\w+|clic\w+|le|ler|leia|deix\w+|compr\w+|demor\w+)\b/,
        /\b(?:quanto|o que|que preco) (?:\w+ )?(?:esta|estaria|estas|poderia|pode|podera) (?:\w+ )?(?:dispost\w+ a |pront\w+ a )?(?:pagar|gastar|dar)\b/,
        /\b(?:(?:sabemos|sabendo|percebemos|percebendo|vemos|vendo|aprendemos|deduzimos)|(?:diz|dizem|mostra\w*) nos|nos (?:diz|dizem|mostra\w*))\b/,
      ],
      unless: /\b(?:nao (?:sab\w+|olh\w+|regist\w+)|nunca|ninguem|nenhum\w*|diga nos)\b/,
    },
    {
      all: [
        /\b(?:(?:que|onde|quando|quanto|voce|tu|eu) (?:\w+ ){0,4}(?:abr(?:e|es|o|iu)|clic(?:a|as|o|ou)|deten\w+|demor\w+|olh(?:a|as|ou)|visit(?:a|as|ou)|compr(?:a|as|ou)|folhei\w+|consult(?:a|as)|frequent\w+|le primeiro|pass(?:a|as|ou) mais tempo)|(?:seus|suas|teus|tuas|meus|minhas|seu|sua|meu|teu|cada) (?:\w+ ){0,2}(?:cliques?|aberturas?|visitas?|compras?|encomendas|pedidos|carrinho|cesto|navegacao|celular|telemovel|telefone|dispositivo|aparelho|localizacao|deslocacoes|deslocamentos|taloes|recibos|cartao de (?:cliente|fidelidade)|habitos|gostos|leituras?)|(?:onde|bairros|ruas|lugares) (?:\w+ ){0,4}(?:seu|teu|meu) (?:celular|telemovel|telefone))\b/,
        /\b(?:(?:cosid|tecid|talhad|costurad)[oa]s? (?:\w+ )?(?:a|com|sobre|de|a partir de|a medida de|a medida d) (?:tudo )?(?:o que|aquilo que)|a medida d(?:o|aquilo) que|aprend(?:e|em|emos|er)|entend(?:er|emos)|perceb(?:er|emos)|registamos|registramos|ensin\w+|conhec\w+(?: lo)? (?:melhor|um pouco|cada vez)|conhece lo|sab(?:e|em|emos|era|eremos) (?:melhor|cada|mais|quem|do que|o que)|idei?a de (?:si|voce|quem)|impressao|que (?:tipo|genero) de (?:pessoa|leitor|cliente)|pistas?|inspir\w+|gui(?:a|am)|vai atras|sopra\w*|lembra\w*|em consequencia|percebe\w* (?:quem|o que)|afin\w+|complet\w+|retrato|perfil\w*|desenh\w+|se adapt\w+|adapt\w+|ajust\w+|muda (?:conforme|de acordo|segundo|consoante)|mold\w+|orient\w+|decid(?:e|em)|determin\w+|adivinh\w+|lembr\w+|memoriz\w+|not(?:a|amos|am)\b|anot\w+|repar\w+|tom\w+ nota|tem em conta|leva\w* em conta|segu(?:e|em|imos)|nos (?:diz|dizem|conta\w*|ensina\w*|mostra\w*)|(?:diz|dizem|mostram?|contam?|ensinam?) nos|orden\w+|classific\w+|deduz\w+|aliment\w+|nutr\w+|depend\w+|conforme|consoante|de acordo com|a partir d\w+|compo\w+|vao formando|dao forma|da forma|com base)\b/,
      ],
      unless:
        /\b(?:nao|nunca|ninguem|nenhum\w*|sem|jamais)\b|\b(?:cancel\w*|anul\w*|deixar de|sair da)\b|\b(?:aprend\w+ a|voce decide|decide voce|escolhe|escolha)\b/,
    },
    {
      all: [
        /\b(?:cartas?|boletim|e ?mails?|mensagens|conselhos|dicas|recomendacoes|que|selecao|sugestoes)\b/,
        /\b(?:(?:sab\w+|conhec\w+|adivinh\w+|entend\w+|aprend\w+|perceb\w+) (?:\w+ ){0,4}(?:quem (?:sou|es|voce e)|do que (?:gosto|gosta|gostas)|o que (?:gosto|me agrada|lhe agrada)|meus gostos|seus gostos|teus gostos|(?:seus|meus|teus) (?:habitos|pontos fracos))|(?:com|a|de|em) cada (?:abertura|clique|visita|compra|olhar))\b/,
      ],
      unless: /\b(?:nao|nunca|ninguem|nenhum\w*|sem|diga nos|indi\w+|cancel\w*|anul\w*)\b/,
    },
  ],
}

/** The sentences that tell of watching without its name. */
export const watchedIn = (text: string, locale: Locale): readonly string[] => {
  const rows = [...WATCHED[locale], { all: [WE_FOLLOW[locale]] }]
  return spokenIn(text, rows).filter(
    sentence => spokenIn(fold(sentence).text.replaceAll(OPENS_DOORS, ' ').replaceAll(OTHERS_DO, ' '), rows).length > 0,
  )
}

/** `We follow what our potters make`: others are followed, and nobody who reads. */
const OTHERS_DO =
  /(?<!\p{L})(?:we (?:follow|watch|observe|note|record|track) (?:what|how|where|which) (?:our|the|these)|nous (?:suivons|observons|regardons|notons) (?:ce que|ce qu|comment|ou) (?:\p{L}+ )?(?:nos|les|ces)|(?:wir )?(?:verfolgen|beobachten|notieren|erfassen|begleiten)(?: wir)?,? (?:was|wie|wo|wohin|welche) (?:unsere?|die|der|das|diese)|(?:seguimos|observamos|miramos|anotamos) (?:lo que|como|donde) (?:\p{L}+ )?(?:nuestr[oa]s|l[oa]s)|(?:seguiamo|osserviamo|guardiamo|annotiamo) (?:cio che|quello che|(?:che )?cosa|come|dove) (?:\p{L}+ )?(?:i nostri|le nostre|i|gli|le)|(?:acompanhamos|seguimos|observamos|anotamos) (?:o que|como|onde) (?:\p{L}+ )?(?:os nossos|as nossas|[oa]s)) (?!(?:\p{L}*leser|\p{L}*abonn|\p{L}*kund|readers|subscribers|members|customers|guests|lect|lett|leit|clien|suscri|subscri|iscritt|assinant|client|inscrit|gast|besuch|mitglied|soci|visit|people|gens|leute|gente|pesso|person|\p{L}+ (?:you|vous|sie|usted|voce|lei) ))\p{L}+/gu

/** `We follow what you open, click and visit on our site`. */
const WE_FOLLOW: Readonly<Record<Locale, RegExp>> = {
  en: /\b(?:we|i) (?:(?:also|closely|then|just|simply) )?(?:follow|watch|track|trace|record|note|register|log|look at|keep an eye on|observe|monitor|measure|count|analyse|study) (?:what|which \w+|how often|when) (?:you|readers?) (?:\w+ )?(?:open|click|tap|skip|view|browse|visit|read)\b/,
  fr: /\bnous (?:(?:y|en) )?(?:suivons|observons|regardons|notons|enregistrons|mesurons|comptons|analysons|etudions|relevons) (?:\w+ )?(?:ce que|quels? \w+|quand|combien de fois) (?:vous|tu|nos lecteurs) (?:\w+ )?(?:ouvr|cliqu|visit|consult|lis|regard|parcour)\w*/,
  de: /\b(?:wir (?:\w+ )?(?:verfolgen|beobachten|notieren|erfassen|messen|zahlen|protokollieren|registrieren|merken uns)|(?:verfolgen|beobachten|notieren|erfassen|messen|zahlen|protokollieren|registrieren|merken) wir(?: uns)?) (?:\w+ )?(?:was|welche \w+|wann|wie oft) (?:sie|du|leser\w*) (?:\w+ ){0,4}(?:offn|anklick|klick|besuch|les|ansch|anseh)\w*(?! konn)/,
  es: /\b(?:seguimos|observamos|miramos|anotamos|registramos|medimos|contamos|analizamos|estudiamos|rastreamos) (?:de cerca )?(?:lo que|que \w+|cuando|cuantas veces) (?:usted |tu |se )?(?:abr(?:e|es)|puls\w+|clic\w+|pinch\w+|visit(?:a|as)|lee[s]?|consult(?:a|as))\b/,
  it: /\b(?:seguiamo|osserviamo|guardiamo|annotiamo|registriamo|misuriamo|contiamo|analizziamo|studiamo|tracciamo|seguendo|osservando|guardando|misurando|analizzando) (?:da vicino )?(?:cio che|quello che|quel che|cosa|che cosa|quali \w+|quando|quante volte) (?:lei |tu )?(?:apr(?:e|i)|clicc\w+|visit(?:a|i)|legg(?:e|i)|consult(?:a|i)|sfogli\w*)\b/,
  pt: /\b(?:acompanh(?:amos|ando)|segu(?:imos|indo)|observa(?:mos|ndo)|olha(?:mos|ndo)|anotamos|registamos|registramos|medi(?:mos|ndo)|contamos|analisa(?:mos|ndo)|estuda(?:mos|ndo)|rastrea(?:mos|ndo)|vemos) (?:de perto )?(?:o que|aquilo que|que \w+|quando|quantas vezes) (?:voce |o leitor |tu )?(?:abr(?:e|es)|clica\w*|visita\w*|le|les|ve|consulta\w*)\b/,
}

/** `The tracking number of your parcel` watches a parcel, and nobody who reads. */
export const isOfParcel = (words: string, segment: string): boolean =>
  FOLLOWED.test(words) && PARCEL.test(segment) && !READS.test(segment)
const FOLLOWED =
  /^(?:(?:the |le |la |il |el |o |das |die )?(?:tracking|tracked|suivi|suivre|\p{L}*verfolgung|seguimiento|rastreo|rastrear|tracciamento|tracciat\p{L}+|tracking|rastreio|rastreamento|rastrear|acompanhamento))$/u
const PARCEL =
  /(?<!\p{L})(?:parcels?|shipments?|shipping|orders?|deliver(?:y|ies)|packages?|colis|commandes?|livraisons?|paquets?|expeditions?|pakete?n?s?|sendung\p{L}*|bestellung\p{L}*|lieferung\p{L}*|versand\p{L}*|paquetes?|envios?|pedidos?|entregas?|pacc(?:o|hi)|spedizion[ei]|ordin[ei]|consegn[ae]|encomendas?|remessas?)(?!\p{L})/u
const READS =
  /(?<!\p{L})(?:open|click|read(?!y)|brows|behavio|ouvr|ouvert|cliqu|clic|lectur|comportement|navigation|offn|klick|lies|gelesen|verhalten|abr|abiert|lee|lectura|comportamiento|navegac|apr|apert|legg|lettur|comportament|navigaz|abert|leitur|comportament)\p{L}*/u

/** Of folded text, where a door opens. */
export const doorsIn = (folded: string): readonly Span[] =>
  [...folded.matchAll(OPENS_DOORS)].map(({ 0: words, index }) => ({ start: index, end: index + words.length }))

/** `And reminds you when the box office opens`: what opens is a door, and no letter; whoever reads watches it. */
const LETTER =
  '(?:\\p{L}+ )?(?:e ?mails?|mails?|letters?|newsletters?|messages?|links?|lettres?|infolettres?|liens?|courriers?|courriels?|cartas?|correos?|boletines|boletin|enlaces?|mensajes?|letter[ae]|messaggi\\p{L}*|posta|boletim|mensage\\p{L}+|leitor\\p{L}*|lector\\p{L}*|lettor\\p{L}*|lecteur\\p{L}*|client\\p{L}*|usted|voce|lei|signor\\p{L}+)(?!\\p{L})'
const THE = '(?:the|la|il|lo|l|le|i|gli|el|los|las|les|a|o|as|os)'
const OPENS = '(?:ri)?apr(?:e|ono|ira|iranno)|(?:re)?abr(?:e|en|em|ira|iran|irao|ira[no])|(?:r)?ouvr(?:e|ent|ira|iront)'
const WHEN = '(?:quando|cuando|quand|lorsqu|che giorno|que dia|a che ora|a que hora|quel jour)'
const OPENS_DOORS = new RegExp(
  `(?<!\\p{L})${WHEN}(?: si| se)? (?:(?:${OPENS}) ${THE} (?!${LETTER})\\p{L}+|${THE} (?!${LETTER})(?:\\p{L}+ ){1,3}(?:s )?(?:${OPENS}))(?!\\p{L})`,
  'gu',
)
