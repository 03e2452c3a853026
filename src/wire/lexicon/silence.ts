/**
 * A consent that nobody gave: by silence, by an empty box, by staying on a page, or by a tick that somebody else has set [AS-04] [AS-05].
 * `If you do not confirm, we delete your address` takes nothing for a yes, and `an empty box means no` says how it should be.
 */

import type { Locale } from '../form-definition.ts'
import { LACKING } from './lacking.ts'
import { barely, sentencesOf } from './spoken.ts'

type Silence = {
  /** That no answer comes, or nobody objects. */
  readonly still: RegExp
  /** What is taken from it: that one agrees, or messages that come. */
  readonly yes: RegExp
  /** That an empty box, a visit or an address counts as such. */
  readonly counts: RegExp
  readonly being: RegExp
  /** That it makes no difference whether the box is ticked. */
  readonly either: RegExp
  readonly letters: RegExp
  /** A tick set by others, and one that a reader has to take away. */
  readonly set: RegExp
  readonly untick: RegExp
  readonly unless: RegExp
}

const SILENCE: Readonly<Record<Locale, Silence>> = {
  en: {
    still:
      /\b(?:(?:if|unless|when|should) (?:we|you) (?:\w+ )?(?:(?:hear|receive|get) (?:nothing|no \w+)|(?:do not|don t|did not) (?:\w+ )?(?:hear|object|reply|answer|respond|tell|say|write|react|complain|opt out)|(?:opt out|ask us not))|(?:unless|until) (?:we|you) (?:\w+ )?(?:tell|say|let|write|object|inform|hear|reply|answer)|(?:say|saying|do|doing) nothing|no (?:reply|answer|objection|response)|silence|without (?:an? )?(?:objection|reply|answer))\b/,
    yes: /\b(?:we (?:\w+ )?(?:take|assume|understand|conclude|gather|know|consider|count|treat|add|send|write|sign|enrol|subscribe|put|start|carry on|keep|start)|we (?:ll|will|shall) (?:\w+ )?(?:take|assume|add|send|write|sign|enrol|subscribe|put|start|e ?mail|text|call|be in touch|include)|(?:means|is|counts? as|equals|as) (?:a |your )?(?:yes|consent|agreement|approval)|you (?:agree|consent|will (?:also )?(?:get|receive|hear|be (?:added|signed|subscribed))|are (?:signed|subscribed|in)|ll (?:get|receive|hear))|agreed)\b/,
    counts:
      /\b(?:we (?:\w+ )?send (?:it|them|you the \w+)(?: to you)? (?:anyway|all the same|just the same|regardless)|(?:joins?|enters?|boards?|becomes?|is|are|counts?|are counted|is counted) (?:\w+ ){0,3}(?:among (?:our|the) (?:readers|subscribers)|one of (?:our|the) (?:readers|subscribers)|our (?:readers|readership|subscribers)|a reader|a subscriber|readers of ours)|(?:makes|turns) (?:you|them|anyone|everyone) (?:into )?(?:a|one of our) (?:reader|subscriber)s?|(?<!not )(?:set off|start|go out|arrive|come) (?:all )?by (?:themselves|itself)|(?:we|you are|are) (?:\w+ )?(?:take|count|consider|regard|treat|deem|deemed|counted|taken|regarded|considered|treated) (?:you |this |that |it |them )?(?:to be |as )(?:\w+ )?(?:subscribed|signed up|a subscriber|a reader|consent|agreed|a yes)|means? (?:you(?: are| re)? (?:happy|agree|consent|fine|ok|want|accept|say|would like)|yes)|counts? as|equals?|amounts? to|is (?:taken|understood|read|treated|a yes|as good as)|signs you up|says yes|is signed up|is subscribed|you (?:are|re|will be) (?:\w+ )?(?:subscribed|signed up|added|on (?:the|our) list)|we (?:take it|understand|assume) that|is added|gets? (?:our|the) (?:newsletter|letter|offers|e ?mails|mail)(?: anyway)?|brings (?:me|you|us))\b/,
    being:
      /\b(?:(?:by )?(?:getting|coming|having come|having got) (?:this|so) far|(?:whoever|anyone who|if you) (?:\w+ ){0,5}(?:is|are|re) still (?:here|with us|reading)|(?:whoever|anyone who|everyone who|all who|if you(?: have| ve)?) (?:\w+ ){0,2}(?:books?|booked|gives? us|gave us|left us|leaves? us|trusts? us with|hands? us|entrusts?) (?:\w+ ){0,4}|(?:every|each|any|your) (?:booking|reservation|order|purchase)|scrolling(?: on| down| further)?|(?:browsing|surfing|reading) (?:on|further)|(?:the )?use of (?:this|the) (?:site|page)|(?:keep|keeps|keeping|carry|carries|carrying|go|goes|going) (?:on )?(?:browsing|reading|scrolling|surfing|clicking around)|(?:further|continued) (?:browsing|use|reading)|(?:whoever|anyone who|everyone who|if you|those who) (?:stays?|visits?|keeps? (?:reading|browsing)|continues?|reads? on|browses?|closes? this|leaves? this)|(?:using|visiting|browsing|staying on|entering|typing|leaving|giving us) (?:\w+ ){0,3}(?:site|page|address|number|e ?mail))\b/,
    either:
      /\b(?:whether or not (?:you tick|the box is|you have ticked|ticked)|(?:with or without|regardless of|irrespective of) (?:a |the |your )?(?:tick|box|consent)|ticked or not|box or no box|tick or no tick|even if you (?:do not|don t) tick|even without (?:a |the )?tick)\b/,
    letters:
      /\b(?:newsletter|letters?|offers|we (?:will |ll |shall )?(?:write|e ?mail|text|call|keep you)|mailings?|catalogues?|promotions)\b/,
    set: /\b(?:(?:box(?:es)?|tick) (?:\w+ ){1,3}?(?:is|are|has|have|comes?|arrives?|starts?) (?:\w+ )?(?:already |pre ?|ready )(?:been )?(?:ticked|checked|set|marked|filled|selected)|(?:box(?:es)?|tick) (?:\w+ ){0,3}?(?:comes?|arrives?|starts?) (?:out )?(?:ticked|checked)|ticking (?:\w+ ){0,3}box(?:es)? for you|(?:we|i) (?:have |ve |already |kindly |took the liberty |\w+ )*(?:ticked|checked|marked|set|filled in)(?: in)? (?:\w+ ){0,2}(?:box|boxes|tick|it) (?:\w+ )?(?:for you|already|in advance|below|;|to save)|(?:box|boxes|tick) (?:below |above )?(?:is|are|has|have|comes?) (?:\w+ )?(?:already|been|pre|ready) ?(?:ticked|checked|set|marked|filled))\b/,
    untick:
      /\b(?:(?:if|should|in case) you (?:\w+ ){0,2}(?:not|t|rather not|prefer not)(?: \w+){0,6} (?:take|remove|clear|delete) (?:\w+ ){0,2}(?:tick|mark|cross)|(?:take|remove|clear) (?:the|this|that) (?:tick|mark|cross)(?: \w+){0,3} (?:if|should)|(?:untick|uncheck|clear|remove|deselect|unmark)\w* (?:\w+ ){0,3}(?:if|unless|should) (?:you|i) (?:\w+ ){0,2}(?:not|t|rather|prefer|object|no)|(?:if|should) you (?:\w+ ){0,2}(?:not|t|rather not|prefer not)(?: \w+){0,6} (?:untick|uncheck|clear|remove|deselect))\b/,
    unless:
      /\b(?:delet\w+|eras\w+|forget\w*|nothing (?:happens|comes|changes)|never write|do not write|don t write|not (?:a|your) (?:yes|consent)|is no (?:yes|consent)|means no|counts as (?:a )?no|will not|won t|nothing (?:from us|else|at all)|expires?|not be added|(?:order|booking|delivery|confirmation|receipt|invoice|ticket)s?|remind you|no box|none|again|discount|guide|code|voucher|gift|dear|greet\w*|your name|(?:find|read|look) (?:it|them|the)|spam)\b/,
  },
  fr: {
    still:
      /\b(?:sans (?:reponse|refus|opposition|objection|nouvelles?|avis contraire|retour|manifestation)|sauf (?:avis|indication|mention|refus|opposition)|(?:si|a moins que) (?:vous|tu|nous) (?:\w+ ){0,2}(?:(?:ne|n) (?:\w+ ){0,2}(?:repond\w+|oppos\w+|dit\w*|dites|signal\w+|refus\w+|recev\w+|manifest\w+|indiqu\w+|entend\w+)|restez silenc\w+)|qui ne dit mot|(?:votre |le )?silence|en l absence de (?:reponse|refus|retour))\b/,
    yes: /\b(?:nous (?:\w+ ){0,2}(?:consider\w+|suppos\w+|compren\w+|deduis\w+|conclu\w+|ajout\w+|envo\w+|ecri\w+|inscri\w+|abonn\w+)|vous (?:serez|etes|recev\w+|acceptez|consentez|aurez|etes repute\w*)|vaut (?:accord|acceptation|consentement|oui)|consent|accord)\b/,
    counts:
      /\b(?:(?:nous )?(?:vous |te )?l envo\w+ (?:quand meme|tout de meme|malgre tout)|comptons (?:\w+ ){0,3}(?:parmi|au nombre de) (?:nos|ses|ces) lect\w+|(?:embarqu|rejoi|entr|figur|compt|devien|mont|fai\w* parti)\w* (?:\w+ ){0,4}(?:parmi nos|au nombre de nos|nos|un|une|de nos) (?:lecteurs?|lectrices?|abonne\w*)|fait de (?:vous|lui|chacun) (?:un|une|l un) (?:\w+ ){0,2}(?:lecteur|lectrice|abonne\w*)|(?<!ne )part\w* tout\w* seul\w*|(?:nous |on )?(?:vous |te )(?:considerons|considere|comptons|tenons|reputons) (?:comme |pour |parmi )(?:\w+ )?(?:abonne\w*|inscrit\w*|lecteurs)|tenons pour (?:acquis|donne)|vaut|valent|equivaut|signifie (?:que vous|oui|votre accord|un oui)|veut dire (?:oui|que vous|d accord)|tient lieu|(?:est|sera) (?:pris\w*|considere\w*|interprete\w*|repute\w*|abonne\w*|inscrit\w*)|recoit (?:quand meme|nos|la lettre|notre))\b/,
    being:
      /\b(?:en arrivant jusqu ici|en venant jusqu ici|(?:qui|quiconque|si vous) (?:\w+ ){0,5}(?:est|etes) (?:encore|toujours) (?:la|avec nous|ici)|(?:quiconque|toute personne qui|qui|tous ceux qui|si (?:vous|tu)) (?:nous )?(?:\w+ )?(?:confi\w+|donn\w+|laiss\w+|indiqu\w+|remet\w*|reserv\w+|command\w+) |(?:chaque|toute|votre) (?:reservation|commande)|(?:continu\w+|continuez) a nous lire|(?:faire )?defiler (?:la|cette)|l (?:usage|utilisation) (?:du|de ce) site|(?:la )?poursuite de (?:la |votre )(?:navigation|visite|lecture)|(?:votre|la) navigation|(?:en continuant|continuer) (?:a|à|votre|la)|rester sur|(?:qui|quiconque|si vous|tout visiteur qui) (?:rest\w+|visit\w+|continu\w+|poursui\w+|navigu\w+|ferm\w+ cette|lit|lisez)|(?:votre |l )(?:adresse|numero|visite|presence|navigation) (?:\w+ ){0,5}|en (?:restant|visitant|naviguant|poursuivant|laissant|saisissant) )\b/,
    either:
      /\b(?:case ou pas case|cochee? ou (?:non|pas)|que (?:vous cochiez|la case soit cochee) ou (?:non|pas)|avec ou sans (?:case|coche)|meme (?:sans (?:cocher|case|coche)|si vous ne cochez pas))\b/,
    letters:
      /\b(?:newsletter|lettres?|gazette|offres|nous (?:vous )?(?:ecri\w+|envo\w+)|catalogues?|promotions|route)\b/,
    set: /\b(?:cases? (?:\w+ ){0,3}(?:est|sont|vient|arrive|apparait) (?:deja |d avance |d office |par defaut )?(?:deja |pre ?)?cochee?s?(?: (?:pour vous|d avance|d office|deja|par defaut|a l avance))|(?:nous avons|on a|j ai) (?:\w+ )?coche (?:\w+ )?(?:cases?)(?: \w+)? (?:pour vous|d avance|a votre place|deja)|case (?:\w+ )?(?:est|vient) (?:deja |pre)?coche\w* (?:pour vous|d avance|d office|deja)|coche\w* d avance)\b/,
    untick:
      /\b(?:(?:si|au cas ou) (?:vous|tu) (?:ne|n) (?:\w+ ){0,8}(?:decoch\w+|(?:retir\w+|enlev\w+|otez|oter|suffit d enlever) (?:la |cette )?(?:coche|croix|marque))|(?:decoch\w+|retir\w+|enlev\w+|otez) (?:\w+ ){0,4}(?:si|au cas ou) (?:vous|tu) (?:\w+ ){0,2}(?:ne|n|prefer\w+|refus\w+)|si (?:vous|tu) (?:ne|n) (?:\w+ ){0,5}decoch\w+)\b/,
    unless:
      /\b(?:effac\w+|supprim\w+|oubli\w+|rien ne (?:change|se passe)|n est pas|ne vaut pas|ne veut pas|veut dire non|vaut (?:un )?(?:non|refus)|signifie non|aucune case|n (?:ecrirons|enverrons|ecrivons|envoyons)|ne vous (?:ecri|env)\w+|rien|(?:commande|reservation|facture|billet)s?|cadeau|guide|code|remise|bonjour|prenom|salu\w+|simplement|indesirables)\b/,
  },
  de: {
    still:
      /\b(?:(?:wenn|falls|sofern|solange) (?:wir|sie|du) (?:\w+ ){0,4}(?:nichts (?:von ihnen |von dir )?(?:hor\w+|sag\w+|anderes)|(?:nicht|keine?n?) (?:\w+ ){0,2}(?:widersprech\w*|widersprich\w*|antwort\w*|meld\w*|reagier\w*|ablehn\w*|absag\w*|einwand|widerspruch))|widersprechen sie nicht|horen wir nichts|ohne (?:widerspruch|antwort|gegenteilige \w+|ruckmeldung|einspruch)|(?:ihr )?schweigen|keine antwort|kommt keine|wer (?:\w+ ){0,3}(?:schweigt|nicht widerspricht|nichts sagt|sich nicht meldet)|sagen sie nichts)\b/,
    yes: /\b(?:(?:gehen wir|nehmen wir|verstehen wir|werten wir|schliessen wir|schicken wir|senden wir|schreiben wir|tragen wir|setzen wir|melden wir|liefern wir|legen wir)|(?:wir )?(?:gehen davon aus|nehmen an|schicken|senden|schreiben|tragen|setzen|melden)|gilt (?:das )?als|gelten als|(?:ist|heisst|bedeutet) (?:fur uns )?(?:ein )?(?:ja|zustimmung|einverstanden\w*|einwilligung)|(?:bekommen|erhalten) sie|sind sie (?:dabei|angemeldet|einverstanden)|stimmen sie|zustimmung)\b/,
    counts:
      /\b(?:schicken (?:wir )?(?:ihn|sie|es|ihnen \w+ \w+) (?:\w+ )?(?:trotzdem|dennoch)|zahlen wir (?:\w+ ){0,3}zu (?:seinen|unseren|ihren) \w*leser\w*|(?:gehort|zahlt|gesellt sich|reiht sich) (?:\w+ ){0,3}(?:zu|unter) (?:unseren|den|unserem) (?:\w*leser\w*|\w*abonnent\w*)|(?:wird|werden|ist|sind|macht sie) (?:\w+ ){0,3}(?:zum|zur|zu|unser|unsere) (?:unserem |unserer |einem |einer )?(?:\w*leser\w*|\w*abonnent\w*)|(?:gehen|kommt|kommen|geht) von (?:selbst|allein)|(?:zahlen|betrachten|fuhren|werten|behandeln|sehen) wir (?:sie |dich |das |dies )?(?:\w+ )?(?:als |zu den |zu unseren )(?:\w+ )?(?:angemeldet|abonniert|abonnent\w*|leser\w*|zustimmung|einwilligung|ja)|gilt (?:\w+ )?als|zahlt als|bedeutet (?:ja|zustimmung|dass)|heisst (?:ja|dass sie)|(?:bekommt|erhalt) (?:unsere? |den |die )?(?:\w+ )?(?:\w+ )?(?:trotzdem|dennoch|auch so|ebenfalls)|(?:ist|wird) (?:\w+ )?(?:angemeldet|eingetragen|aufgenommen|abonniert)|als zustimmung|als (?:ein )?ja)\b/,
    being:
      /\b(?:wer bis hierher (?:\w+ )?(?:gekommen|gelesen)|bis hierher gekommen|wer (?:\w+ ){0,4}noch (?:bei uns|da|hier|dabei) ist|wer (?:uns )?(?:\w+ ){0,4}(?:anvertraut|uberlasst|hinterlasst|nennt|gibt|bucht|reserviert|bestellt)|(?:jede|ihre) (?:buchung|reservierung|bestellung)|(?:das )?weiter(?:scrollen|klicken)|(?:wenn|falls|sobald) sie (?:\w+ ){0,4}(?:weiterlesen|weitersurfen|weiterblattern|weiterklicken|weiterscrollen|weiter nutzen|weiter benutzen|bleiben)|wer (?:\w+ ){0,4}(?:weiterblattert|weiterklickt|weiterscrollt)|(?:das )?weiter(?:surfen|lesen|blattern)|lesen sie weiter|surfen sie weiter|bleiben sie auf|wer (?:\w+ ){0,4}(?:bleibt|besucht|weiterliest|weitersurft|schliesst|verlasst)|(?:ihr|der|ein|mit dem) (?:besuch|aufenthalt)|(?:ihre|die) (?:adresse|nummer) (?:\w+ ){0,4}|durch (?:die nutzung|das lesen|ihren besuch))\b/,
    either:
      /\b(?:ob (?:mit oder ohne|angekreuzt oder nicht)|mit oder ohne (?:hakchen|haken|kreuz)|auch ohne (?:hakchen|haken|kreuz)|egal ob sie (?:\w+ )?(?:ankreuzen|anhaken)|kastchen hin oder her)\b/,
    letters:
      /\b(?:newsletter|\w*brief\w*|angebote\w*|(?:wir )?(?:schreiben|schicken|senden)|katalog\w*|werbung|post)\b/,
    set: /\b(?:(?:hakchen|haken|kreuz) (?:\w+ ){1,4}(?:ist|sind|sitzt|steht) (?:\w+ )?(?:schon|bereits|vorab) (?:\w+ )?(?:gesetzt|drin)|kastchen (?:\w+ ){1,4}(?:ist|sind) (?:\w+ )?(?:schon|bereits|vorab|fur sie) (?:\w+ )?(?:angekreuzt|angehakt|ausgefullt|gesetzt)|kastchen (?:\w+ ){0,4}vorangekreuzt|vorausgewahlt\w*|(?:wir|ich) (?:haben|habe) (?:\w+ ){0,5}(?:hakchen|haken|kreuz|kastchen) (?:\w+ ){0,4}(?:gesetzt|angekreuzt|angehakt|gemacht)|(?:hakchen|haken|kreuz) (?:ist|haben wir|sitzt|steht) (?:\w+ )?(?:schon|bereits|fur sie|vorab) ?(?:\w+ )?(?:gesetzt|drin)?|kastchen (?:ist|sind) (?:\w+ )?(?:schon|bereits|vorab) (?:\w+ )?(?:angekreuzt|angehakt|ausgefullt|gesetzt))\b/,
    untick:
      /\b(?:(?:wenn|falls|wollen|mochten) sie (?:\w+ ){0,4}(?:nicht|nichts|keine?n?) (?:\w+ ){0,6}(?:(?:hakchen|haken|kreuz) (?:\w+ ){0,3}(?:entfern\w*|weg\w*|heraus\w*|losch\w*|entnehm\w*)|entfernen sie (?:das|den|es)|abwahl\w*|abhak\w*)|(?:entfern\w*|losch\w*|nehm\w*) (?:sie )?(?:das |den |einfach )*(?:hakchen|haken|kreuz)|(?:nehmen|entfernen|loschen) sie (?:es|das|ihn|den) (?:\w+ ){0,3}(?:weg|heraus|raus)?,? ?(?:wenn|falls) sie (?:\w+ ){0,5}(?:nicht|nichts|keine?n?)|(?:wenn|falls) sie (?:\w+ ){0,4}(?:nicht|nichts|keine?n?) (?:\w+ ){0,3}(?:mochten|wollen|wunschen) (?:\w+ ){0,3}(?:hakchen|haken|kreuz))\b/,
    unless:
      /\b(?:losch\w+|vergess\w+|nichts (?:passiert|kommt|geschieht|weiter)|passiert nichts|geschieht nichts|schreiben wir (?:ihnen |dir )?nicht|schicken wir (?:ihnen |dir )?nichts|(?:gilt|ist|bedeutet|heisst) (?:\w+ ){0,2}(?:nicht|keine?|nein)|als nein|keine (?:post|mails?|zustimmung|nachrichten|werbung)|kein (?:kastchen|ja|newsletter|einverstandnis)|(?:bestellung|rechnung|buchung|bestatigung|karten?|lieferung)\w*|gutschein|geschenk|leitfaden|rabatt|guten tag|anrede|liest|spam\w*|ohne namen)\b/,
  },
  es: {
    still:
      /\b(?:(?:si|mientras|salvo que|a menos que|siempre que) (?:\w+ )?(?:no|nos) (?:\w+ ){0,4}?(?:nos )?(?:dic\w+|dig\w+|contest\w+|respon\w+|opon\w+|recib\w+|escrib\w+|indic\w+|manifiest\w+|avis\w+|rechaz\w+|tenemos noticias)|sin (?:respuesta|oposicion|noticias|objecion)|salvo (?:indicacion|aviso|oposicion)|si nada (?:dice|dices|responde|respondes)|(?:el|tu|su) silencio|quien calla|a falta de respuesta|quien(?:es)? no dig\w+ nada)\b/,
    yes: /\b(?:entend\w+ que|consider\w+|damos por|daremos por|supon\w+|asum\w+|(?:te|le|os) (?:enviar\w+|mandar\w+|escribir\w+|apunt\w+|inscrib\w+|anadi\w+|suscrib\w+|daremos)|acept\w+|otorga|recibiras?|qued\w+ (?:suscrit\w+|inscrit\w+|apuntad\w+))\b/,
    counts:
      /\b(?:(?:te|se|os) (?:lo|la) (?:enviamos|mandamos) (?:igual|igualmente|de todos modos|lo mismo)|(?:pas|entr|embarc|embarqu|se sum|sub|figur|se conviert)\w* (?:\w+ ){0,4}(?:entre nuestros|de nuestros|en|a nuestros|a ser) (?:lector\w*|suscriptor\w*)|(?:le|te|lo|la) (?:hace|convierte en) (?:lector\w*|suscriptor\w*)|(?<!no )(?:salen|llegan|sale|llega) sol[oa]s?|(?:te|le|lo|la|os) (?:damos|daremos|consideramos|contamos|tendremos|tenemos) (?:por|como|entre) (?:\w+ )?(?:suscrit\w+|inscrit\w+|apuntad\w+|dad\w+ de alta|lector\w*|suscriptor\w*)|damos por (?:dado|hecho|bueno) |equivale\w*|vale (?:como|por)|cuenta como|se (?:entiende|considera|toma)|entendemos que|da a entender|significa (?:que|si)|quiere decir (?:que|si)|es un si|queda (?:suscrit\w+|inscrit\w+|apuntad\w+)|recibe (?:igualmente|de todos modos))\b/,
    being:
      /\b(?:(?:al|por) (?:llegar|haber llegado) hasta aqui|llegando hasta aqui|(?:quien|si) (?:\w+ ){0,5}(?:sig\w+|este|esta) (?:aqui|con nosotros|todavia)|(?:quien|quienes|todo el que|toda persona que|si) (?:nos )?(?:\w+ )?(?:confi\w+|da|dan|das|dej\w+|entreg\w+|facilit\w+|reserv\w+) |(?:cada|toda|su|tu) reserva|(?:sigues|sigue) leyendonos|seguir (?:navegando|leyendo|en)|(?:la )?navegacion (?:posterior|por)|continuar (?:navegando|leyendo|en)|(?:quien|si|todo el que) (?:\w+ )?(?:sig[aue]\w*|continu\w+|permanec\w+|visit\w+|naveg\w+|pase\w+|cierr\w+|prefiera seguir)|(?:tu|su|la) (?:visita|direccion|numero|presencia) |al (?:visitar|navegar|seguir|dejar|permanecer|indicar|escribir|introducir) )\b/,
    either:
      /\b(?:con casilla o sin|marcad[oa] o no|marques o no|marque o no|con o sin (?:casilla|marca)|aunque no (?:la )?marques?|casilla o no casilla)\b/,
    letters:
      /\b(?:newsletter|boletin|cartas?|ofertas|(?:te|le|os) (?:escrib\w+|envia\w+|manda\w+)|catalogos?|promociones|leernos)\b/,
    set: /\b(?:casillas? (?:\w+ ){0,3}(?:ya )?(?:viene|esta|aparece|sale)n? (?:ya |pre ?)(?:\w+ )?(?:marcadas?|seleccionadas?)|casillas? (?:\w+ ){0,3}(?:ya (?:viene|esta|aparece|sale)n?) (?:\w+ )?(?:marcadas?|seleccionadas?)|(?:hemos|he|ya hemos) (?:\w+ )?marcado (?:\w+ )?casillas?(?: \w+)? (?:por ti|por usted|para ti)|(?:casillas?) (?:ya )?(?:viene|esta|aparece) (?:ya )?(?:marcada|premarcada))\b/,
    untick:
      /\b(?:si (?:\w+ )?(?:no|prefier\w+) (?:\w+ ){0,8}(?:desmarc\w+|desmarqu\w+|quit\w+ (?:la )?(?:marca|cruz|seleccion)|retir\w+ (?:la )?marca|borr\w+ la (?:marca|cruz))|(?:desmarc\w+|quit\w+ la marca) (?:\w+ ){0,3}si (?:no|prefier\w+)|si no (?:\w+ ){0,5}desmarc\w+)\b/,
    unless:
      /\b(?:borr\w+|elimin\w+|olvid\w+|no (?:pasa|ocurre) nada|no (?:equivale|vale|es)|quiere decir (?:que )?no|significa (?:que )?no|como (?:un )?no|ninguna casilla|no (?:te|le|os) (?:escrib\w+|envi\w+|mand\w+)|nada|no recib\w+|(?:pedido|reserva|factura|entrada)s?|cupon|guia|regalo|descuento|salud\w+|sin nombre|correo no deseado)\b/,
  },
  it: {
    still:
      /\b(?:(?:se|finche|a meno che|salvo che) (?:\w+ )?non (?:\w+ ){0,4}?(?:dici|dice|dite|rispond\w+|oppon\w+|ricev\w+|scriv\w+|comunic\w+|indic\w+|rifiut\w+|sentiamo|abbiamo notizie)|senza (?:risposta|opposizione|notizie|obiezioni)|salvo (?:diversa|tua|sua|contrar\w+)|(?:in )?mancanza di risposta|(?:il|tuo|suo) silenzio|chi tace|in assenza di)\b/,
    yes: /\b(?:(?:ti|la|vi) (?:consider\w+|iscriv\w+|aggiung\w+)|consider\w+|riten\w+|intend\w+|supponi\w+|(?:ti|le|vi) (?:scriver\w+|mander\w+|invier\w+|scriviamo|mandiamo|inviamo)|acconsent\w+|accett\w+|ricever\w+|d accordo|sarai iscritt\w+|sara iscritt\w+)\b/,
    counts:
      /\b(?:(?:te|glie|ve) ?l[oa] (?:mandiamo|inviamo|spediamo) (?:lo stesso|ugualmente|comunque)|gliel[oa] (?:mandiamo|inviamo) (?:lo stesso|ugualmente|comunque)|(?:entra|sale|imbarc|si aggiung|diventa|figura|conta|finisce)\w* (?:\w+ ){0,4}(?:tra i nostri|fra i nostri|dei nostri|nostro|ai nostri) (?:lettor\w*|abbonat\w*|iscritt\w*)|(?:la|ti|lo) (?:fa|rende) (?:nostr\w+ )?(?:lettor\w*|abbonat\w*|iscritt\w*)|(?<!non )(?:partono|parte|arrivano|arriva) da sol[aeio]|(?:ti|la|vi) (?:diamo|consideriamo|contiamo|riteniamo|considereremo) (?:per |come |tra |gia )?(?:\w+ )?(?:iscritt\w+|abbonat\w+|lettor\w+)|diamo per (?:dato|scontato|acquisito)|vale (?:come|per)|equivale|conta come|significa (?:che|si)|vuol dire (?:che|si)|si (?:intende|considera)|intendiamo che|riteniamo che|(?:e|sara) (?:iscritt\w+|considerat\w+|intes\w+)|riceve (?:comunque|lo stesso))\b/,
    being:
      /\b(?:(?:arrivando|giungendo) fin qui|(?:chi|se) (?:\w+ ){0,5}e ancora (?:qui|con noi)|(?:chi|chiunque|tutti quelli che|se) (?:ci )?(?:\w+ ){0,2}(?:affid\w+|lasci\w+|lasciato|da|consegn\w+|comunic\w+|prenot\w+) |(?:ogni|la sua|la tua) prenotazione|continu\w+ a (?:legger\w+|seguir\w+)|(?:la )?navigazione (?:successiva|sul)|continuare a (?:navigare|leggere|sfogliare)|proseguire (?:nella|la)|continuando|(?:chi|se|chiunque) (?:\w+ )?(?:rest\w+|continu\w+|visit\w+|navig\w+|prosegu\w+|chiud\w+)|(?:la tua|la sua) (?:visita|presenza) |(?:il tuo|il suo|l) ?(?:indirizzo|numero) |(?:visitando|navigando|restando|lasciando) )\b/,
    either:
      /\b(?:spuntat[ao] o (?:no|meno)|che (?:tu )?spunti o (?:no|meno)|con o senza (?:spunta|casella)|anche se non (?:la )?spunti|casella o no)\b/,
    letters: /\b(?:newsletter|letter[ae]|offerte|(?:ti|le|vi) (?:scriv\w+|mand\w+|invi\w+)|catalog\w+|promozioni)\b/,
    set: /\b(?:casell[ae] (?:\w+ ){0,3}(?:e|arriva|si presenta|sono|compare) (?:gia |pre ?)(?:\w+ )?(?:spuntat[ae]|barrat[ae]|selezionat[ae]|segnat[ae])|(?:la )?spunta (?:\w+ ){0,3}(?:e|c e) gia|(?:abbiamo|ho) (?:\w+ )?(?:spuntato|messo|barrato|selezionato) (?:\w+ ){0,4}(?:casell\w+|spunta|segno)|(?:segno|spunta) (?:\w+ ){0,6}(?:abbiamo messo|messo noi)|casella (?:\w+ )?(?:e|arriva) (?:gia |pre)(?:spuntata|barrata|selezionata))\b/,
    untick:
      /\b(?:se (?:\w+ )?(?:non|prefer\w+) (?:\w+ ){0,8}(?:deseleziona\w*|(?:togli\w*|tolg\w+|rimuov\w+|lev\w+|cancell\w+) (?:la |il )?(?:spunta|segno|crocetta))|(?:togli|tolga|deseleziona|rimuovi|leva) (?:\w+ ){0,4}se (?:non|prefer\w+)|se non (?:\w+ ){0,5}(?:togli|tolga|deseleziona|rimuovi|leva) (?:la spunta|il segno))\b/,
    unless:
      /\b(?:cancell\w+|elimin\w+|dimentic\w+|non (?:succede|accade|cambia) (?:nulla|niente)|non (?:vale|equivale|significa|e)|vuol dire no|come (?:un )?no|significa no|nessuna casella|non (?:ti|le|vi) (?:scriv\w+|mand\w+|invi\w+)|non ricev\w+|nulla|niente|(?:ordine|prenotazione|fattura|bigliett[oi])|buono|guida|regalo|sconto|omaggio|salut\w+|senza nome|spam)\b/,
  },
  pt: {
    still:
      /\b(?:(?:se|enquanto|a menos que|salvo se) (?:\w+ )?nao (?:\w+ ){0,4}?(?:diss\w+|diz\w*|respond\w+|opus\w+|opor|receb\w+|escrev\w+|indic\w+|recus\w+|tivermos noticias|disser\w*|responder\w*)|sem (?:resposta|oposicao|noticias|objecao)|salvo (?:indicacao|aviso|oposicao)|se nada (?:disser|responder|fizer)|(?:o|seu) silencio|quem cala|na falta de resposta|na ausencia de)\b/,
    yes: /\b(?:entend\w+ que|consider\w+|damos por|presum\w+|assum\w+|(?:lhe|te) (?:envi\w+|mand\w+|escrev\w+)|enviaremos|passa(?:ra)? a receber|recebera|fica(?:ra)? (?:inscrit\w+|subscrit\w+)|acrescent\w+|inscrev\w+|aceit\w+|consente|concord\w+)\b/,
    counts:
      /\b(?:(?:enviamos|mandamos) l[oa] (?:lhe )?(?:na mesma|mesmo assim)|(?:lh|t)[oa] (?:enviamos|mandamos) (?:na mesma|mesmo assim)|(?:enviamos|mandamos) (?:lh|t)[oa] (?:na mesma|mesmo assim)|(?:passa|entra|embarca|sobe|junta|torna|fica|figura)\w* (?:\w+ ){0,4}(?:entre os nossos|dos nossos|aos nossos|nosso|nossa|a ser) (?:leitor\w*|subscritor\w*|assinante\w*)|(?:(?:o|a) (?:torna|faz)|torna (?:o|a)|faz de si) (?:\w+ )?(?:leitor\w*|subscritor\w*|assinante\w*)|(?<!nao )(?:seguem|segue|partem|parte|chegam|chega) sozinh\w+|(?:o|a|lhe|te) (?:damos|consideramos|contamos|temos) (?:por|como|entre) (?:\w+ )?(?:subscrit\w+|inscrit\w+|assinante\w*|leitor\w*)|consideramo(?:s (?:o|a|te)| l[oa]) (?:como )?(?:subscrit\w+|inscrit\w+|assinante\w*|leitor\w*)|damos por (?:dado|adquirido|certo)|equivale|vale (?:como|por)|conta como|significa (?:que|sim)|quer dizer (?:que|sim)|(?:e|sera|fica) (?:\w+ ){0,2}(?:considerad\w+|entendid\w+|inscrit\w+|subscrit\w+)|entendemos que|recebe (?:na mesma|de qualquer))\b/,
    being:
      /\b(?:(?:ao chegar|chegando|por chegar) (?:ate )?aqui|(?:quem|se) (?:\w+ ){0,5}ainda (?:esta|estiver) (?:aqui|connosco|conosco)|(?:quem|todo aquele que|toda a pessoa que|se) (?:nos )?(?:\w+ )?(?:confi\w+|da|deix\w+|entreg\w+|forne\w+|reserv\w+) |(?:cada|toda a|a sua) reserva|continu\w+ a ler nos|(?:a )?navegacao (?:posterior|n[ao]|pel[ao])|continuar a (?:navegar|ler)|continuando|(?:quem|se|todo aquele que) (?:\w+ )?(?:continu\w+|fic\w+ n\w+|perman\w+|visit\w+|naveg\w+|fech\w+)|(?:a sua|sua) (?:visita|presenca) |(?:o seu|seu) (?:endereco|numero) |ao (?:visitar|navegar|continuar|deixar|permanecer|carregar|indicar|introduzir|escrever|fornecer) )\b/,
    either:
      /\b(?:marcad[ao] ou nao|(?:quer )?marque ou nao|com ou sem (?:caixa|visto|marca)|mesmo (?:que nao (?:a )?(?:marque|assinale)|sem marcar)|caixa ou sem caixa)\b/,
    letters:
      /\b(?:newsletter|boletim|cartas?|ofertas|(?:lhe|te) (?:escrev\w+|envi\w+|mand\w+)|escrevemos lhe|catalogos?|promocoes)\b/,
    set: /\b(?:caixas? (?:\w+ ){0,3}ja (?:vem|esta|aparece|se encontra)m? (?:\w+ )?(?:marcadas?|assinaladas?|selecionadas?)|caixas? (?:\w+ ){0,3}(?:vem|esta|aparece)m? (?:ja |pre ?)(?:\w+ )?(?:marcadas?|assinaladas?|selecionadas?)|(?:o )?visto (?:\w+ ){0,3}ja (?:esta|vem)|(?:ja )?(?:marcamos|assinalamos|pusemos|colocamos|preenchemos|selecionamos) (?:ja )?(?:a |o )?(?:caixas?|visto|cruz|opcao)|caixas? (?:ja )?(?:vem|esta|aparece) (?:ja |pre)?(?:marcadas?|assinaladas?))\b/,
    untick:
      /\b(?:se (?:\w+ )?(?:nao|prefer\w+) (?:\w+ ){0,8}(?:desmarc\w+|desmarqu\w+|(?:retir\w+|tir\w+|remov\w+|apag\w+) (?:o |a )?(?:visto|cruz|marca|sinal|selecao))|(?:desmarqu\w+|desmarc\w+|retir\w+|tir\w+|remov\w+) (?:\w+ ){0,3}se (?:nao|prefer\w+)|se nao (?:\w+ ){0,5}desmarqu\w+)\b/,
    unless:
      /\b(?:apag\w+|elimin\w+|esquec\w+|nada (?:acontece|muda)|nao (?:acontece|vale|equivale|significa|e)|quer dizer (?:que )?nao|significa nao|como (?:um )?nao|nenhuma caixa|nao (?:lhe|te) (?:escrev\w+|envi\w+)|nao (?:escrevemos|enviamos|receb\w+ (?:nada|a|as))|(?:encomenda|reserva|fatura|bilhete|pedido)s?|brinde|guia|presente|desconto|cupao|bom dia|tratamos|sem nome|spam)\b/,
  },
}

/** `Even if you have ticked nothing`: the rest says what comes of it. */
const EVEN_SO: Readonly<Record<Locale, RegExp>> = {
  en: /\b(?:even (?:if|though|when) you (?:\w+ ){0,3}(?:nothing|none|no box(?:es)?)|though (?:nothing|no box) (?:is|has been|was) ticked|even (?:if|though) (?:nothing|no box) (?:is|has been|was) ticked)\b/,
  fr: /\b(?:meme si (?:vous|tu|rien) (?:n|ne) ?(?:\w+ ){0,2}(?:rien|aucune?)(?: \w+)?(?: case)?|sans avoir rien coche)\b/,
  de: /\b(?:auch wenn (?:sie |du )?(?:\w+ ){0,2}(?:nichts|kein \w+|keines) (?:angekreuzt|angehakt|gesetzt|markiert)(?: (?:haben|hast|ist|wurde))?|ohne (?:dass sie )?etwas (?:anzukreuzen|angekreuzt zu haben))\b/,
  es: /\b(?:(?:aunque|por mas que) no (?:\w+ ){0,2}(?:marcado|marques?|marque) (?:nada|ninguna casilla|ninguna)|sin haber marcado nada)\b/,
  it: /\b(?:anche se (?:\w+ )?non (?:\w+ ){0,2}(?:spuntato|spunti|spunta|barrato) (?:nulla|niente|nessuna casella|nessuna)|senza aver spuntato nulla)\b/,
  pt: /\b(?:(?:mesmo que|mesmo se|ainda que|embora) nao (?:\w+ ){0,2}(?:assinalado|assinale|marcado|marque) (?:nada|nenhuma caixa|nenhuma)|sem ter assinalado nada)\b/,
}

/** `The box below is a courtesy`, `serves our statistics`: a tick that decides nothing. */
const IDLE: Readonly<Record<Locale, RegExp>> = {
  en: /\b(?:box|boxes|tick) (?:\w+ ){0,2}(?:is|are|serves?) (?:\w+ ){0,2}?(?:a (?:mere |pure )?(?:courtesy|formality|decoration|ornament|politeness)|decorative|(?:for )?(?:our )?statistics|for show)\b/,
  fr: /\b(?:cases?|coche) (?:\w+ ){0,2}(?:est|sont|sert|servent|n est) (?:\w+ ){0,3}?(?:courtoisie|formalite|politesse|decorati\w+|pour la forme|(?:a|pour) nos statistiques)\b/,
  de: /\b(?:hakchen|haken|kreuz|kastchen) (?:\w+ ){0,2}(?:ist|dient|sind|dienen) (?:\w+ ){0,3}?(?:hoflichkeit|formsache|formalitat|zierde|\w*statistik)\b/,
  es: /\b(?:casillas?|marca) (?:\w+ ){0,2}(?:es|son|sirven?) (?:\w+ ){0,3}?(?:cortesia|formalidad|tramite|adorno|decorativ\w+|(?:para|a) nuestras? estadisticas?)\b/,
  it: /\b(?:casell[ae]|spunta) (?:\w+ ){0,2}(?:e|sono|serv\w+) (?:\w+ ){0,3}?(?:cortesia|formalita|decorativ\w+|(?:per|a|alle) (?:le )?nostre statistiche)\b/,
  pt: /\b(?:caixas?|visto|marca) (?:\w+ ){0,2}(?:e|sao|servem?) (?:\w+ ){0,3}?(?:cortesia|formalidade|enfeite|decorativ\w+|(?:para|as) (?:as )?nossas estatisticas)\b/,
}

/** `Every booking makes you a reader`. */
const BOOKED =
  /\b(?:every|each|any|chaque|toute|jede|cada|ogni|toda|toda a) (?:booking|reservation|order|commande|buchung|bestellung|reservierung|reserva|pedido|prenotazione|ordine|encomenda)\b/

const DENIED = /\b(?:not|no|pas|nicht|keine?|non|nao)\b/

/** `As a customer you get our newsletter in any case`: whose letters come, that they do, and that it takes no tick. */
const ANYWAY: Readonly<Record<Locale, readonly RegExp[]>> = {
  en: [
    /\b(?:customers?|order\w*|buy\w*|bought|book(?:ed|s|ing)?)\b/,
    /\b(?:newsletters?|(?:\w+ )?letters?|(?:style|offer|news|promotional|advertising) (?:e ?mails?|mails?))\b/,
    /\b(?:in any case|anyway|automatically|regardless|either way|as a matter of course)\b/,
  ],
  fr: [
    /\b(?:clients?|clientes?|command\w*|achet\w*|achats?|reserv\w*)\b/,
    /\b(?:newsletters?|infolettres?|lettres?|(?:e ?mails?|courriels) (?:\w+ )?(?:publicitaires|d offres|de nouveautes))\b/,
    /\b(?:de toute facon|dans tous les cas|automatiquement|d office|quoi qu il en soit)\b/,
  ],
  de: [
    /\b(?:\w*kund\w*|\w*bestell\w*|kauf\w*|gekauft|buch\w*|gebucht)\b/,
    /\b(?:newsletter\w*|\w*briefe?|werbe ?mails?|werbung|angebots ?mails?)\b/,
    /\b(?:ohnehin|sowieso|automatisch|in jedem fall|auf jeden fall)\b/,
  ],
  es: [
    /\b(?:clientes?|pedidos?|compr\w*|reserv\w*)\b/,
    /\b(?:newsletter|boletin\w*|cartas?|correos (?:\w+ )?(?:publicitarios|con ofertas|de novedades))\b/,
    /\b(?:de todos modos|de todas formas|en cualquier caso|en todo caso|automaticamente)\b/,
  ],
  it: [
    /\b(?:client[ei]|ordin[ei]|acquist\w*|compr\w*|prenot\w*)\b/,
    /\b(?:newsletter|letter[ae]|bollettin[oi]|e ?mail (?:pubblicitarie|con le offerte|promozionali))\b/,
    /\b(?:in ogni caso|comunque|automaticamente|d ufficio)\b/,
  ],
  pt: [
    /\b(?:clientes?|encomend\w*|pedidos?|compr\w*|reserv\w*)\b/,
    /\b(?:newsletter|boletim|boletins|cartas?|e ?mails (?:publicitarios|com ofertas|promocionais))\b/,
    /\b(?:de qualquer (?:modo|forma|maneira)|em todo o caso|em qualquer caso|automaticamente)\b/,
  ],
}
/** What a purchase brings by itself, denials, and what comes without the letter. */
const OF_ORDERS =
  /\b(?:remind\w*|confirm\w*|invoic\w*|receipts?|tickets?|deliver\w*|without|not?|never|don t|rappel\w*|factur\w*|billets?|livr\w*|sans|ne|n|pas|erinner\w*|bestatig\w*|rechnung\w*|karten|liefer\w*|ohne|nicht|kein\w*|recordator\w*|fattur\w*|entrad\w*|entreg\w*|sin|no|promemoria|bigliett\w*|consegn\w*|senza|non|lembret\w*|fatur\w*|bilhete\w*|sem|nao)\b/

/** The sentences that take for a consent what is none. */
export function silenceIn(text: string, locale: Locale): readonly string[] {
  const { still, yes, counts, being, either, letters, unless } = SILENCE[locale]
  return sentencesOf(text).filter(sentence => {
    const said = barely(sentence).replace(EVEN_SO[locale], ' ')
    if (ENTERED.test(said)) return false
    if (ANYWAY[locale].every(part => part.test(said)) && !OF_ORDERS.test(said)) return true
    const beside = said.replace(still, ' ')
    if (unless.test(beside.replace(BOOKED, ' '))) return false
    if (beside !== said && yes.test(beside)) return true
    if (either.test(said) && letters.test(said)) return true
    const idle = IDLE[locale].exec(said)
    if (idle && !DENIED.test(idle[0])) return true
    return (LACKING[locale].test(said) || being.test(said)) && counts.test(said)
  })
}

/** `Your address is entered`, and nothing from which it would follow. */
const ENTERED =
  /^ ?(?:(?:thank you|thanks|merci|danke|gracias|grazie|obrigad[oa])[ ,]+)?(?:your (?:e ?mail )?address (?:is|has been)|votre (?:adresse|e ?mail)(?: e ?mail)? (?:est|a ete)|ihre (?:\p{L}*adresse|e ?mail \p{L}*adresse) (?:ist|wurde)|(?:su|tu) (?:direccion|correo) (?:esta|ha sido|queda)|(?:il (?:suo|tuo) indirizzo|la (?:sua|tua) e ?mail) (?:e|e stat[oa])|[oa] (?:seu|sua|teu|tua) (?:endereco|e ?mail|morada) (?:esta|foi|fica|ficou))(?: (?:now|bien|maintenant|desormais|nun|jetzt|ya|ahora|ora|adesso|agora|ja|on|in|the|our|list|sur|dans|la|notre|liste|in|der|die|unserer?|\p{L}*liste|en|nuestra|lista|nella|nostra|nell|elenco|na|nossa|entered|noted|registered|added|recorded|inscrite?|enregistree?|notee?|ajoutee?|eingetragen|notiert|aufgenommen|gespeichert|inscrit[oa]|registrad[oa]|anotad[oa]|apuntad[oa]|iscritt[oa]|registrat[oa]|annotat[oa]|inserit[oa]|registad[oa])){1,6} ?$/u

/** The sentences by which somebody else has ticked a box. Where nothing was ticked, or no box is, it is denied. */
export function setIn(text: string, locale: Locale): readonly string[] {
  const { set, untick } = SILENCE[locale]
  return sentencesOf(text).filter(sentence => {
    const said = barely(sentence)
    return (set.test(said) && !UNSET[locale].test(said)) || untick.test(said)
  })
}

const UNSET: Readonly<Record<Locale, RegExp>> = {
  en: /\b(?:nothing|none|no|never|not|neither)\b/,
  fr: /\b(?:aucune|rien|pas|jamais|n)\b/,
  de: /\b(?:nichts|kein\w*|nie|nicht)\b/,
  es: /\b(?:nada|ninguna|nunca|no hemos|no he)\b/,
  it: /\b(?:nulla|niente|nessuna|mai|non abbiamo|non ho)\b/,
  pt: /\b(?:nada|nenhuma|nunca|nao marc\w+|nao assinal\w+)\b/,
}
