/** Calls that sell, announced where no field is: `thank you, an adviser will ring you about our packages` [AS-08]. `Call us if you have questions` is none. */

import type { Locale } from '../form-definition.ts'
import { barely, sentencesOf } from './spoken.ts'

type Called = {
  readonly calls: RegExp
  readonly sells: RegExp
  readonly unless: RegExp
  /** A telephone to be kept ready. */ readonly ready: RegExp
}

const CALLED: Readonly<Record<Locale, Called>> = {
  en: {
    calls:
      /\b(?:(?:we|i|they|who|team|adviser|advisor|colleagues?|\w+) (?:will |ll |may |can |also |then |gladly |\w+ )?(?:call|calls|ring|rings|phone|phones|telephone|telephones|text|texts) (?:you|them|him|her)\b|(?:you (?:will|ll) )?(?:get|expect|receive|hear) (?:a|our|the) (?:\w+ )?(?:call|voice)|(?:keep|have) your (?:phone|mobile)|(?:give|gives|giving) you a (?:call|ring|bell)|by (?:phone|telephone)|over the phone|on whatsapp|by text)\b/,
    sells:
      /\b(?:(?:suits?|right|best|suitable) (?:\w+ ){0,3}you|offers?|deals?|promotions?|packages?|prices?|quotes?|products?|services|upgrades?|vouchers?|plans?|discounts?|sales?|policies|cover|contracts?|trips|memberships?|what you (?:need|might like)|new range|donations?|appeals?)\b/,
    unless:
      /\b(?:not|never|no|nobody|t|order|delivery|your booking|box for calls|unless|only if|cancel\w*|if you tick)\b/,
    ready:
      /\b(?:stay (?:by|near) (?:your|the) (?:phone|telephone)|(?:keep|have) (?:your|the) (?:phone|mobile|telephone) (?:\w+ )?(?:close|near|nearby|handy|ready|switched on|at hand|to hand|on))\b/,
  },
  fr: {
    calls:
      /\b(?:(?:vous|t) (?:\w+ )?(?:appel\w+|telephon\w+|rappel\w+|joindr\w+)|coup de (?:fil|telephone)|par telephone|de vive voix|gardez votre telephone|sur whatsapp|par sms)\b/,
    sells:
      /\b(?:(?:vous|te) convien\w+|offres?|promotions?|forfaits?|prix|devis|produits?|services|bons? plans?|remises?|soldes|contrats?|formules?|nouveautes|dons?|soins)\b/,
    unless: /\b(?:pas|jamais|aucun\w*|personne|commande|livraison|reservation|case|si vous cochez)\b/,
    ready:
      /\b(?:restez (?:pres|a cote) d\w+ (?:telephone|portable)|(?:gardez|garde|ayez) (?:votre|ton|le) (?:telephone|portable|mobile) (?:\w+ )?(?:pres|proche|a portee|allume|sous la main))\b/,
  },
  de: {
    calls:
      /\b(?:ruf(?:en|t|e) (?:\w+ ){0,5}\ban|anruf\w*|telefonisch|am telefon|per telefon|telefonkette|klingeln (?:\w+ )?(?:bei )?(?:ihnen|dir)|meld(?:en|et) (?:wir )?(?:uns|sich) (?:\w+ ){0,3}(?:telefonisch|per telefon)|(?:halten|behalten) sie ihr (?:telefon|handy)|per whatsapp|per sms)\b/,
    sells:
      /\b(?:passend\w*|\w*angebote?n?|aktionen|\w*rabatte?|preise?n?|produkte?n?|\w*paketen?|tarife?n?|vertrage?|leistungen|neuheiten|gutscheine?n?|versicherung\w*|spenden?|konzerte|basare)\b/,
    unless: /\b(?:nicht|nie|kein\w*|niemand|bestellung|lieferung|buchung|fragen|kastchen|nur wenn|ruckruf)\b/,
    ready:
      /\b(?:bleiben sie (?:am|beim|in der nahe des) telefons?|(?:halten|haben|lassen|behalten) sie (?:das|ihr) (?:telefon|handy) (?:\w+ ){0,2}(?:bereit|griffbereit|in der nahe|an|eingeschaltet))\b/,
  },
  es: {
    calls:
      /\b(?:(?:te|le|os) (?:\w+ )?(?:llam(?!a?nos\b|enos\b|eme\b|ame\b)\w+|telefone\w+)|por telefono|de viva voz|llamada|telefono (?:cerca|a mano)|por whatsapp|por sms)\b/,
    sells:
      /\b(?:(?:te|le) (?:convien\w+|va mejor|viene mejor)|ofertas?|promocion\w*|precios?|bonos?|productos?|servicios?|paquetes?|descuentos?|planes|tarifas?|presupuesto|contratos?|novedades|donativos?)\b/,
    unless: /\b(?:no|nunca|nadie|ningun\w*|pedido|entrega|reserva|casilla|solo si)\b/,
    ready:
      /\b(?:no (?:te|se) (?:separes|separe|alejes|aleje) del (?:telefono|movil|celular)|(?:ten|tenga|deja|deje) (?:el|tu|su) (?:telefono|movil|celular) (?:\w+ )?(?:a mano|cerca|encendido|a la mano))\b/,
  },
  it: {
    calls:
      /\b(?:(?:ti|la|le|vi) (?:\w+ )?(?:chiam\w+|telefon\w+|richiam\w+)|chiamarti|chiamarla|telefonarti|per telefono|a voce|telefonata|telefono a portata|(?:su|via) whatsapp|via sms)\b/,
    sells:
      /\b(?:(?:fa|adatt\w+) (?:per|a) (?:lei|te|voi)|offert[ae]|promozion[ei]|prezz[oi]|prodott[oi]|servizi|pacchett[oi]|scont[oi]|tariff[ae]|preventiv[oi]|contratt[oi]|novita|corsi|donazion[ei]|buon[oi])\b/,
    unless: /\b(?:non|mai|nessun\w*|ordine|consegna|prenotazione|casella|solo se)\b/,
    ready:
      /\b(?:resti (?:vicino|accanto) al telefono|(?:tenga|tieni|tenete) (?:il|il suo|il tuo) ?(?:\w+ )?(?:telefono|cellulare) (?:\w+ )?(?:a portata|vicino|acceso|sotto mano))\b/,
  },
  pt: {
    calls:
      /\b(?:telefonar(?:emos)? ?(?:lhe|te)|(?:lhe|te) (?:\w+ )?(?:lig\w+|telefon\w+)|lig(?:ar|amos|aremos) ?(?:lhe|te|para si|para voce)|(?:vamos|iremos) ligar|telefonamos|por telefone|de viva voz|chamada|ligacao nossa|(?:pelo|por) whatsapp|por sms)\b/,
    sells:
      /\b(?:(?:lhe|te) conv\w+|(?:melhor|indicad\w+) para (?:si|voce)|ofertas?|promoc\w+|precos?|produtos?|servicos?|pacotes?|descontos?|planos?|tarifas?|orcamentos?|contratos?|novidades|campanhas?|donativos?|vales?)\b/,
    unless: /\b(?:nao|nunca|ninguem|nenhum\w*|encomenda|entrega|reserva|caixa|so se)\b/,
    ready:
      /\b(?:(?:fique|esteja) atent[oa] ao (?:telemovel|telefone|celular)|(?:tenha|mantenha|deixe|fique com) (?:o|o seu|seu) ?(?:telemovel|celular|telefone) (?:\w+ )?(?:por perto|perto|a mao|ligado))\b/,
  },
}

/** The sentences that announce a call, a text or a chat that sells. */
export const calledIn = (text: string, locale: Locale): readonly string[] => {
  const { calls, sells, unless, ready } = CALLED[locale]
  return sentencesOf(text).filter(sentence => {
    const said = barely(sentence)
    return ready.test(said) || (calls.test(said) && sells.test(said) && !unless.test(said))
  })
}
