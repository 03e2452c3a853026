/** What a page says once somebody has subscribed: that other messages come than the boxes asked for [AS-08]. What the shop has is none of it. */

import type { Locale } from '../form-definition.ts'
import { kindsBeyond } from './joining.ts'
import { barely, sentencesOf } from './spoken.ts'

const ANNOUNCES: Readonly<Record<Locale, RegExp>> = {
  en: /\b(?:you (?:ll |will |can )?(?:\w+ )?(?:get|receive|hear|find in your (?:inbox|mailbox))|we (?:ll |will |shall )?(?:\w+ )?(?:send|write|keep you|e ?mail|text|mail|tell you|let you know)|keep(?:ing)? you (?:posted|informed|up to date)|comes? (?:to you|your way)|(?:is|are) (?:now )?on (?:its|their) way|from (?:now|today|tomorrow) on|look (?:out for|forward to))\b/,
  fr: /\b(?:vous (?:\w+ )?(?:recev\w+|retrouverez|aurez|trouverez dans votre)|(?:nous|on) (?:vous )(?:\w+ )?(?:envo\w+|ecri\w+|tien\w+|tiendr\w+|inform\w+|adress\w+)|au courant|(?:des|a partir de|à partir de) (?:maintenant|demain|aujourd hui)|desormais)\b/,
  de: /\b(?:halten wir|(?:erhalten|bekommen) (?:sie|wir)|erhaltst du|bekommst du|(?:schicken|senden|schreiben|informieren|mailen) wir|wir (?:\w+ )?(?:schicken|senden|schreiben|informieren|halten|mailen)|auf dem laufenden|ab (?:sofort|jetzt|heute|morgen)|kunftig|freuen sie sich auf)\b/,
  es: /\b(?:recib\w+|(?:te|le|os) (?:\w+ )?(?:envi\w+|mand\w+|escrib\w+|inform\w+|manten\w+|tendr\w+|llegar\w+)|al (?:dia|corriente|tanto)|a partir de (?:ahora|hoy|manana)|desde (?:ahora|hoy|ya))\b/,
  it: /\b(?:ricev\w+|(?:ti|le|vi|la) (?:\w+ )?(?:invi\w+|mand\w+|scriv\w+|inform\w+|terr\w+|aggiorn\w+|arriver\w+)|da (?:ora|oggi|domani|adesso)(?: in poi)?)\b/,
  pt: /\b(?:receb\w+|(?:lhe|te) (?:\w+ )?(?:envi\w+|mand\w+|escrev\w+|inform\w+)|(?:enviamos|mandamos|escrevemos|enviaremos|mandaremos|escreveremos) lhe|a par d\w+|a partir de (?:agora|hoje|amanha)|desde ja)\b/,
}

/** The tick that decides, and what has to be confirmed first. */
const AS_TICKED: Readonly<Record<Locale, RegExp>> = {
  en: /\b(?:ticked|chose|chosen|if you (?:tick|want|like|asked)|only what|not|never|no)\b/,
  fr: /\b(?:coche\w*|choisi\w*|si vous|seulement|pas|jamais|aucun\w*)\b/,
  de: /\b(?:angekreuzt\w*|angehakt\w*|gewahlt\w*|ausgewahlt\w*|wenn sie|falls sie|nur|nicht|kein\w*)\b/,
  es: /\b(?:marcad\w+|marco|marcaste|elegid\w+|eligio|si (?:lo )?(?:marc\w+|quier\w+)|solo|no|nunca)\b/,
  it: /\b(?:spuntat\w+|scelt\w+|se (?:ha|hai|vuole|vuoi)|solo|non|mai)\b/,
  pt: /\b(?:assinal\w+|marcad\w+|marcou|escolh\w+|se (?:quis\w+|quer)|so|apenas|nao|nunca)\b/,
}

/** The sentences that announce such messages. `asked`: what the boxes say. */
export const announcedBeside = (text: string, locale: Locale, asked: string): readonly string[] =>
  sentencesOf(text).filter(sentence => {
    const said = barely(sentence)
    return (
      ANNOUNCES[locale].test(said) && !AS_TICKED[locale].test(said) && kindsBeyond(sentence, locale, asked).length > 0
    )
  })
