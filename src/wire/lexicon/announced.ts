/** What a page says once somebody has subscribed: that other messages come than the boxes asked for [AS-08]. What the shop has is none of it. */

import type { Locale } from '../form-definition.ts'
import { kindsBeyond, offersIn } from './joining.ts'
import { barely, sentencesOf } from './spoken.ts'

const ANNOUNCES: Readonly<Record<Locale, RegExp>> = {
  en: /\b(?:we (?:ll |will )?(?:\w+ )?(?:pass on|slip in|see that you get|treat you to)|you (?:ll |will |can )?(?:\w+ )?(?:get|receive|hear|find in your (?:inbox|mailbox))|we (?:ll |will |shall )?(?:\w+ )?(?:send|write|keep you|e ?mail|text|mail|tell you|let you know)|keep(?:ing)? you (?:posted|informed|up to date)|comes? (?:to you|your way)|(?:is|are) (?:now )?on (?:its|their) way|from (?:now|today|tomorrow) on|look (?:out for|forward to))\b/,
  fr: /\b(?:(?:nous|on) (?:vous )(?:\w+ )?(?:fer\w+ (?:parvenir|suivre)|gliss\w+)|vous (?:\w+ )?(?:recev\w+|retrouverez|aurez|trouverez dans votre)|(?:nous|on) (?:vous )(?:\w+ )?(?:envo\w+|ecri\w+|tien\w+|tiendr\w+|inform\w+|adress\w+)|au courant|(?:des|a partir de|à partir de) (?:maintenant|demain|aujourd hui)|desormais)\b/,
  de: /\b(?:(?:lassen|geben|legen) wir (?:ihnen|dir)|bekommen sie|halten wir|(?:erhalten|bekommen) (?:sie|wir)|erhaltst du|bekommst du|(?:schicken|senden|schreiben|informieren|mailen) wir|wir (?:\w+ )?(?:schicken|senden|schreiben|informieren|halten|mailen)|auf dem laufenden|ab (?:sofort|jetzt|heute|morgen)|kunftig|freuen sie sich auf)\b/,
  es: /\b(?:(?:te|le|os) (?:\w+ )?har\w+ llegar|recib\w+|(?:te|le|os) (?:\w+ )?(?:envi\w+|mand\w+|escrib\w+|inform\w+|manten\w+|tendr\w+|llegar\w+)|al (?:dia|corriente|tanto)|a partir de (?:ahora|hoy|manana)|desde (?:ahora|hoy|ya))\b/,
  it: /\b(?:(?:ti|le|vi) (?:\w+ )?far\w+ (?:avere|arrivare|pervenire)|ricev\w+|(?:ti|le|vi|la) (?:\w+ )?(?:invi\w+|mand\w+|scriv\w+|inform\w+|terr\w+|aggiorn\w+|arriver\w+)|da (?:ora|oggi|domani|adesso)(?: in poi)?)\b/,
  pt: /\b(?:(?:lhe|te) (?:\w+ )?far\w+ chegar|far lhe emos chegar|(?:vai|vamos) (?:fazer lhe chegar|enviar lhe|mandar lhe)|receb\w+|(?:lhe|te) (?:\w+ )?(?:envi\w+|mand\w+|escrev\w+|inform\w+)|(?:enviamos|mandamos|escrevemos|enviaremos|mandaremos|escreveremos) lhe|a par d\w+|a partir de (?:agora|hoje|amanha)|desde ja)\b/,
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

/** What is sold on paper, and is never news of a house that asked for something else. */
const WARES: Readonly<Record<Locale, RegExp>> = {
  en: /\b(?:(?:\w+ )?insurance|policies|quotes|quotations|rates|tariffs|loans|mortgages|credit cards?|contracts)\b/,
  fr: /\b(?:assurances?|mutuelles?|devis|tarifs|credits?|prets|cartes? de credit|contrats)\b/,
  de: /\b(?:\w*versicherung\w*|\w*tarife?n?|\w*kredite?n?|darlehen|kreditkarten?|\w*vertrage?n?|kostenvoranschlage?)\b/,
  es: /\b(?:seguros?|polizas?|tarifas|presupuestos|creditos?|prestamos|hipotecas?|tarjetas? de credito|contratos)\b/,
  it: /\b(?:assicurazion[ei]|polizz[ae]|tariffe|preventivi|prestit[oi]|mutui|cart[ae] di credito|contratti)\b/,
  pt: /\b(?:seguros?|apolices?|tarifas|tarifarios|orcamentos|creditos?|emprestimos?|cart(?:ao|oes) de credito|contratos)\b/,
}

/** What no offers of a house are about that did not say so. */
const FAR =
  /\b(?:\w*insurance|loans|mortgages?|credit cards?|assurances?|mutuelles?|prets|\w*versicherung\w*|\w*kredite?n?|darlehen|seguros?|polizas?|prestamos|hipotecas?|assicurazion[ei]|polizz[ae]|prestit[oi]|mutui|apolices?|emprestimos?)\b/

/** The sentences that announce such messages. `asked`: what the boxes say. */
export const announcedBeside = (text: string, locale: Locale, asked: string): readonly string[] =>
  sentencesOf(text).filter(sentence => {
    const said = barely(sentence)
    return (
      ANNOUNCES[locale].test(said) &&
      !AS_TICKED[locale].test(said) &&
      (kindsBeyond(sentence, locale, asked).length > 0 ||
        (WARES[locale].test(said) &&
          !WARES[locale].test(barely(asked)) &&
          (FAR.test(said) || !offersIn(asked, locale))))
    )
  })
