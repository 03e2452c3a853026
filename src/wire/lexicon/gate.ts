/**
 * A gift that only those get who subscribe, told in small print: `The link goes to subscribers only`, `Without the tick we cannot
 * release the file` [AS-04]. A consent that is the price of something is not free (Regulation (EU) 2016/679, art. 7(4)). All of it stands in
 * one sentence: what is given, and who alone gets it or what is needed for it.
 */

import type { Locale } from '../form-definition.ts'
import { plainly } from './fold.ts'

type Gate = {
  readonly gift: RegExp
  /** Only whoever ticked or subscribed; or nothing without. */
  readonly only: RegExp
  /** That it makes no difference. */
  readonly either: RegExp
}

const GATES: Readonly<Record<Locale, Gate>> = {
  en: {
    gift: /\b(?:draw|raffle|prizes?|(?:download )?link|code|file|guide|discount|voucher|download|access|results?|gift|e ?book|quote|paper|pdf)\b/,
    only: /\b(?:only|reserved|limited|open|exclusively)\b.*\b(?:subscribers?|(?:has|have|who) (?:ticked|subscribed|opted in|signed up))\b|\b(?:to|for) subscribers (?:only|alone)\b|\bwithout (?:the|this|that|a|your) (?:\w+ )?(?:tick|box|subscription|consent)\b.*\b(?:cannot|can ?not|can t|won t|not|no|unable)\b/,
    either:
      /\b(?:whether|also without|regardless|irrespective|either way|no need|even without|not (?:needed|required|necessary))\b/,
  },
  fr: {
    gift: /\b(?:tirage|lots?|lien de telechargement|lien|code|fichier|guide|remise|bon|telechargement|acces|resultats?|cadeau|livre blanc|devis)\b/,
    only: /\b(?:seuls?|uniquement|reserve\w*|exclusivement)\b.*\b(?:abonne\w*|inscrit\w*|coche\w*)\b|\bsans (?:la|cette|votre|une|ce) (?:\w+ )?(?:case|coche|inscription|abonnement|accord)\b.*\b(?:pas|impossible|aucun\w*)\b/,
    either: /\b(?:avec ou sans|que vous cochiez|meme sans|independamment|sans obligation|cochee? ou non)\b/,
  },
  de: {
    gift: /\b(?:\w*verlosung|gewinn\w*|\w*link|\w*code|\w*datei|\w*leitfaden|\w*rabatt|\w*gutschein\w*|\w*download|zugang|ergebnis\w*|geschenk\w*|whitepaper|angebot)\b/,
    only: /\b(?:nur|ausschliesslich|allein)\b.*\b(?:\w*abonnent\w*|angekreuzt\w*|angemeldete\w*|eingewilligt\w*|angehakt\w*)\b|\bohne (?:das|dieses|ihr|ein|diese|die) (?:\w+ )?(?:hakchen|haken|kreuz\w*|abo|anmeldung|einwilligung)\b.*\b(?:nicht|kein\w*|leider)\b/,
    either: /\b(?:unabhangig|auch ohne|egal|gleich ob|ob sie)\b/,
  },
  es: {
    gift: /\b(?:sorteo|premios?|enlace de descarga|codigo|archivo|guia|descuento|vale|descarga|acceso|resultados?|regalo|presupuesto)\b/,
    only: /\b(?:solo|unicamente|reservad\w+|exclusiv\w+)\b.*\b(?:suscri\w+|marcaron|marcado|inscrit\w+)\b|\bsin (?:la|esta|su|tu|una) (?:\w+ )?(?:casilla|marca|suscripcion|inscripcion)\b.*\b(?:no|imposible)\b/,
    either: /\b(?:aunque no|con o sin|tambien sin|independiente\w*|sin necesidad|marque o no)\b/,
  },
  it: {
    gift: /\b(?:estrazione|premi[oi]?|link per scaricare|codice|file|guida|sconto|buono|download|accesso|risultat\w|regalo|omaggio|preventivo)\b/,
    only: /\b(?:solo|soltanto|riservat\w+|esclusiv\w+)\b.*\b(?:iscritt\w+|spuntato|abbonat\w+)\b|\bsenza (?:la|questa|il|una) (?:\w+ )?(?:spunta|casella|iscrizione|consenso)\b.*\b(?:non|impossibile)\b/,
    either: /\b(?:anche senza|con o senza|comunque|indipendente\w*|spuntata o no)\b/,
  },
  pt: {
    gift: /\b(?:sorteio|premios?|link|codigo|arquivo|ficheiro|guia|desconto|vale|download|acesso|resultados?|brinde|orcamento)\b/,
    only: /\b(?:so|apenas|somente|exclusiv\w+|reservad\w+)\b.*\b(?:subscrit\w+|inscrit\w+|assinantes?|marcaram|assinalaram)\b|\bsem (?:a|essa|esta|o|este) (?:\w+ )?(?:marcacao|caixa|subscricao|inscricao|assinatura|visto)\b.*\b(?:nao|impossivel)\b/,
    either: /\b(?:mesmo sem|com ou sem|independente\w*|tambem sem|marque ou nao)\b/,
  },
}

/** The sentences that make a gift of the house the price of a tick. */
export const gatedIn = (text: string, locale: Locale): readonly string[] => {
  const { gift, only, either } = GATES[locale]
  return text.split(/(?<=[.!?;])\s+/).filter(sentence => {
    const said = plainly(sentence)
    return gift.test(said) && only.test(said) && !either.test(said)
  })
}
