/**
 * Descriptions of what a box brings that add another way to its own: `when it is urgent we ring you`, `the news reaches you on your mobile, as a
 * short text` [AS-08]. Each way has a box of its own. What readers are asked to do, and what a letter tells of others, is none of it.
 */

import type { Channel, Locale } from '../form-definition.ts'
import { waysBesides } from './joining.ts'
import { barely, sentencesOf, spokenIn, type Spoken } from './spoken.ts'

const UNLESS: Readonly<Record<Locale, RegExp>> = {
  en: /\b(?:not|never|no|nobody|t|box|if you tick|order|delivery|booking|how to)\b/,
  fr: /\b(?:ne|n|pas|jamais|aucun\w*|case|si vous cochez|commande|livraison|reservation|comment)\b/,
  de: /\b(?:nicht|nie|kein\w*|niemand|kastchen|bestellung|lieferung|buchung|wie man)\b/,
  es: /\b(?:no|nunca|nadie|ningun\w*|casilla|pedido|entrega|reserva|como se)\b/,
  it: /\b(?:non|mai|nessun\w*|casella|ordine|consegna|prenotazione|come si)\b/,
  pt: /\b(?:nao|nunca|ninguem|nenhum\w*|caixa|encomenda|entrega|reserva|como se)\b/,
}

const CALLS: Readonly<Record<Locale, readonly RegExp[]>> = {
  en: [
    /\b(?:we|i|he|she|(?:mr|mrs|ms|dr) \w+|our \w+|the (?:owner|team|office|adviser|manager)) (?:\w+ ){0,3}?(?:(?:ring|rings|phone|phones|telephone|telephones) (?:you|round|readers|(?:every|each) (?:reader|subscriber|member|customer))|(?:(?:may|might|will|ll|can|could|shall|also|then|sometimes) )+(?:call|phone|ring|telephone) you|(?:call|calls) you (?:up|by|on|when|to|about)|(?:has|have|having) a (?:quick |little |short )?(?:word|chat) (?:over the phone |by phone )?with (?:you|each|every)|(?:tell|tells|try|tries|pass|passes|ask|asks|follow|follows) (?:\w+ ){0,4}(?:by word of mouth|by voice|in a (?:quick |short )?call|on the phone|over the phone|by phone))\b/,
  ],
  fr: [
    /\b(?:(?:nous|on|il|elle|m|mme|monsieur|madame \w+|notre \w+) (?:\w+ ){0,4}?(?:(?:(?:pouvons|pourrons|pourrions|voulons|allons) (?:\w+ )?(?:vous|t) (?:\w+ )?(?:appeler|telephoner))|(?:vous|t) (?:\w+ )?(?:appelons|appelions|appellerons|appelle|appellera|telephon\w+)|(?:(?:en |le |la )?(?:parl\w+|racont\w+|essa\w+|di(?:t|sons)|prevenons|tent\w+)) (?:\w+ ){0,4}(?:de vive voix|par telephone|au telephone)|(?:a|touch\w+|dit|echang\w+|glisse) (?:ensuite |aussi )?(?:un|deux|quelques) (?:petits? )?mots? (?:de vive voix |au telephone )?(?:a|avec) (?:chaque|chacun\w*|vous)))\b/,
  ],
  de: [
    /\b(?:(?:rufen|ruft|klingeln|klingelt|telefonier\w+) (?:wir|er|sie|(?:frau|herr) \w+|unser\w* \w+) (?:\w+ ){0,5}(?:an|durch|bei ihnen|mit ihnen|mit jede\w+)|(?:versuchen|sagen|erzahlen|probieren|fragen|besprechen) (?:wir )?(?:\w+ ){0,5}(?:mundlich|am telefon|telefonisch)|(?:wir|herr \w+|frau \w+) (?:\w+ ){0,4}(?:ein (?:paar )?worte?|kurz) (?:\w+ ){0,3}(?:am telefon|mundlich)|(?:durfen|konnen|werden|wollen|mochten) (?:wir )?(?:sie|dich|euch) (?:\w+ ){0,4}(?:anrufen|anlauten)|wir (?:\w+ )?(?:durfen|konnen|werden|wollen|mochten) (?:sie|dich|euch) (?:\w+ ){0,4}anrufen|(?:meldet|melden) sich (?:\w+ ){0,4}(?:mundlich|telefonisch|am telefon))\b/,
  ],
  es: [
    /\b(?:(?:probamos|intentamos|contamos|hablamos|avisamos|preguntamos|decimos|seguimos|explicamos|cuenta|avisa|pregunta|habla) (?:\w+ ){0,4}(?:de viva voz|de palabra|por telefono|al telefono)|(?:podemos|podremos|podriamos|queremos|vamos a) (?:\w+ )?(?:llamar|telefonear)(?:te|le|os|les)|(?:te|le|os|les) (?:podemos|podremos) (?:\w+ )?llamar|(?:te|le|os|les) (?:\w+ )?(?:llamaremos|telefoneamos|llamamos (?:por|al|para))|(?:tiene|cruza|echa) (?:\w+ ){0,2}(?:unas palabras|unas palabritas|un rato) con (?:cada|usted|todos))\b/,
  ],
  it: [
    /\b(?:(?:proviamo|raccontiamo|diciamo|parliamo|avvisiamo|chiediamo|spieghiamo|racconta|avvisa|chiede) (?:\w+ ){0,4}(?:a voce|a viva voce|al telefono|per telefono)|(?:ti|vi|le) (?:\w+ )?(?:chiamiamo (?:al|per)|telefoniamo|telefoneremo)|(?:possiamo|potremo|potremmo|vogliamo) (?:\w+ )?(?:chiamar|telefonar)(?:ti|la|vi|le)|(?:ti|la|vi|le) (?:possiamo|potremo|potremmo) (?:\w+ )?(?:chiamare|telefonare)|(?:ti|la|vi) chiameremo|(?:scambia|fa|dice) (?:\w+ ){0,2}(?:due parole|due chiacchiere|una parolina) (?:con|a) (?:ogni|ciascun\w*|lei|te|tutti))\b/,
  ],
  pt: [
    /\b(?:(?:tentamos|contamos|falamos|avisamos|perguntamos|dizemos|explicamos|conta|avisa|fala) (?:\w+ ){0,4}(?:de viva voz|ao telefone|por telefone|pelo telefone)|(?:da|damos|dara|troca|dao) (?:\w+ ){0,3}(?:uma palavrinha|uma palavra|duas palavras|dois dedos de conversa) (?:a|com|aos) (?:cada|si|todos|voce|leitor\w*)|(?:podemos|poderemos|queremos|vamos) (?:\w+ )?(?:ligar|telefonar) (?:\w+ )?(?:lhe|te|vos|para si|para voce)|podemos (?:\w+ )?(?:lhe|te) (?:ligar|telefonar)|(?:ligamos|telefonamos) (?:\w+ )?(?:lhe|a cada (?:leitor|cliente|assinante)|para cada (?:leitor|cliente|assinante)|para si))\b/,
  ],
}

const TEXTS: Readonly<Record<Locale, readonly RegExp[]>> = {
  en: [
    /\b(?:your|the|on|to) (?:\w+ )?(?:phone|mobile|handset|cell)\b/,
    /\b(?:(?:as|by) (?:a )?(?:short |quick |brief )?(?:text|sms|text message|short message)|in (?:a )?(?:short |quick )?(?:sms|text message)|(?:we|who) (?:\w+ )?texts? you|buzzes)\b/,
  ],
  fr: [
    /\b(?:votre|ton|le|du|sur) (?:\w+ )?(?:telephone|portable|mobile)\b/,
    /\b(?:(?:en|par|sous forme d(?:e|un)?|comme|d) (?:un )?(?:court |petit |bref )?(?:sms|texto|message court|court message|petit message)|en quelques signes)\b/,
  ],
  de: [
    /\b(?:handys?|mobiltelefon|smartphone|aufs handy)\b/,
    /\b(?:(?:als|per|in) (?:einer? )?(?:kurze[rn]? |knappe[rn]? )?(?:nachricht|sms|kurznachricht|textnachricht)|simsen)\b/,
  ],
  es: [
    /\b(?:movil|celular|telefono)\b/,
    /\b(?:(?:en|por|como|con) (?:un |forma de )?(?:breve )?(?:sms|mensaje (?:corto|breve|de texto)|mensajito))\b/,
  ],
  it: [
    /\b(?:cellulare|telefonino|telefono|smartphone)\b/,
    /\b(?:(?:in|per|come|con|via|sotto forma di) (?:un )?(?:breve )?(?:sms|messaggino|messaggio (?:breve|di testo)|breve messaggio))\b/,
  ],
  pt: [
    /\b(?:telemovel|celular|telefone)\b/,
    /\b(?:(?:em|por|como|com|na forma de) (?:um |uma )?(?:breve )?(?:sms|mensagem (?:curta|breve|de texto)|mensagenzinha|torpedo))\b/,
  ],
}

const rowOf = (all: readonly RegExp[], locale: Locale): readonly Spoken[] => [{ all, unless: UNLESS[locale] }]

/** `A number on which you can reach us`: it is they who ring. */
const OF_READERS =
  /\b(?:(?:reach|call|ring|phone|text|e ?mail|contact|speak to|talk to) (?:us|me|him|her)|(?:a|the|our) (?:phone )?number|(?:nous|me) (?:joindre|appeler|contacter|parler)|(?:un|le|notre) numero|(?:uns|mich) (?:\w+ ){0,2}(?:erreich\w+|anrufen|sprechen)|erreich\w+ (?:sie|du) uns|(?:eine|die|unsere) \w*nummer|(?:hablar|contactar) con nosotros|llamarnos|el numero|(?:parlarci|chiamarci|contattarci|raggiungerci)|il numero|(?:falar|contactar) (?:con|com)nosco|ligar nos|ligar para nos|um numero|o numero|bestell\w*|order\w*|command\w+|ped(?:ir|en)\w*|ordin\w+|encomend\w+)\b/

/** The words of a purpose's description that tell of channels which it has not. What is ordered by telephone is another matter. */
export const channelsBeside = (text: string, locale: Locale, own: readonly Channel[]): readonly string[] => [
  ...sentencesOf(text)
    .filter(sentence => !UNLESS[locale].test(barely(sentence)) && !OF_READERS.test(barely(sentence)))
    .flatMap(sentence => waysBesides(sentence, locale, own)),
  ...otherWayIn(text, locale, own),
]

/** The sentences of a description that add a call or a text message, where no box asks for `channels` like it. */
export const otherWayIn = (text: string, locale: Locale, channels: readonly Channel[]): readonly string[] => [
  ...(channels.includes('call') ? [] : spokenIn(text, rowOf(CALLS[locale], locale))),
  ...(channels.includes('sms') ? [] : spokenIn(text, rowOf(TEXTS[locale], locale))),
]
