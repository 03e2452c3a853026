/**
 * An address that gets to others, told beside the boxes or after them: `so that you miss nothing, we have passed your address to the tourist
 * board` [AS-09]. In one sentence stand whose data it is, that it goes, and to somebody.
 */

import type { Locale } from '../form-definition.ts'
import { barely, spokenIn, type Spoken } from './spoken.ts'

const DENIED: Readonly<Record<Locale, string>> = {
  en: 'with us|not|never|no|nobody|nowhere|none|t|neither|only if|if you|unless you|to (?:us|you)|mailing (?:service|provider|company)|processor|on our behalf|postal service|printers?',
  fr: 'chez nous|a votre adresse|ne|n|pas|jamais|aucun|aucune|personne|ni|sans|si vous|a nous|prestataire|sous traitant|routeur|imprimeur|hebergeur|pour notre compte',
  de: 'bei uns|nicht|nie|niemals|niemandem?|kein\\w*|weder|ohne|nur wenn|wenn sie|an uns|versanddienst\\w*|dienstleister\\w*|auftragsverarbeit\\w*|in unserem auftrag|druckerei',
  es: 'con nosotros|no|nunca|nadie|ningun\\w*|ni|sin|jamas|si usted|si tu|si marc\\w+|nuestro proveedor|encargado del tratamiento|por nuestra cuenta|imprenta',
  it: 'da noi|presso di noi|non|mai|nessun\\w*|ne|senza|solo se|se (?:tu|lei|spunt\\w+)|a noi|fornitore|responsabile del trattamento|per nostro conto|tipografia',
  pt: 'connosco|conosco|nao|nunca|ninguem|nenhum\\w*|nem|sem|jamais|so se|se (?:voce|assinal\\w+|marc\\w+)|a nos|fornecedor|prestador|subcontratante|por nossa conta|grafica',
}

/** Whose data, and its going to somebody, in either order. */
const HANDED: Readonly<Record<Locale, readonly RegExp[]>> = {
  en: [
    /\b(?:pass(?:ed|es|ing)?|hand(?:ed|s|ing)?|shar(?:e|ed|es|ing)|forward(?:ed|s|ing)?|giv(?:e|en|es|ing)|gave|lent|lend|sold|entrust(?:ed)?|mention(?:ed)?|recommend(?:ed)?|introduc(?:e|ed)|slipp?(?:ed)?|tip(?:ped)?)\b (?:\w+ ){0,2}(?:your|the|this|these|each) (?:\w+ ){0,2}(?:address(?:es)?|details|data|contact\w*|number|e ?mail|name|information|entry)\b (?:\w+ ){0,2}(?:to|with|at)\b/,
    /\byour (?:\w+ ){0,2}(?:address|details|data|contacts?|number|e ?mail|name|information|entry)\b (?:\w+ ){0,4}(?:pass(?:ed|es)?|handed|shared|forwarded|given|gone|goes|go|travels?|on (?:its|their) way|reach(?:es|ed)?|(?:is|sits|lies) (?:now |already |also )?(?:with|known|safe with|on|in the hands)|find(?:s)? (?:its|their) way)\b (?:\w+ ){0,2}(?:to|with|at|into)\b/,
    /\b(?:told|tell|tells|let|shown|given)\b (?:\w+ ){1,5}(?:know |see )?(?:where|how) (?:to (?:find|reach|write to)|(?:they|he|she|it) can (?:find|reach)) you\b/,
    /\b(?:told|tell|let|given|introduced|mentioned|suggested)\b.{0,50}\b(?:about you|of your interest|you to (?!confirm|click|open|check|read|read|come|look|use|choose|us)\w+|have your (?:address|details|number|e ?mail))\b/,
    /\b(?:now |also |already )?(?:has|have|holds?|got) your (?:address|details|number|e ?mail|contact)\b.{0,40}\b(?:too|as well|also|and will|who)\b/,
  ],
  fr: [
    /\b(?:transm\w+|communiqu\w+|remis\w*|remett\w+|donne\w*|confie\w*|partag\w+|cede\w*|pass\w+|glisse\w*|souffle\w*|signale\w*|file)\b (?:\w+ ){0,2}(?:votre|vos|ton|tes|l|cette|ces) ?(?:\w+ ){0,2}(?:adresses?|coordonnees|donnees|contact|numero|e ?mail|nom|courriel|inscription)\b (?:\w+ ){0,3}(?:a|au|aux|avec|l)\b/,
    /\b(?:votre|vos|ton|tes) (?:\w+ ){0,2}(?:adresse|coordonnees|donnees|contact|numero|e ?mail|nom|courriel)\b (?:\w+ ){0,4}(?:transmis\w*|communiquee?s?|remise?s?|confiee?s?|partagee?s?|cedee?s?|passee?s?|parti\w*|part|partent|voyage\w*|rejoin\w*|chez|arrive\w*|file|sur le bureau|entre les mains)\b/,
    /\b(?:parle|dit un mot|touche un mot|presentee?s?|recommandee?s?|signalee?s?)\b.{0,20}\b(?:de vous|de toi|votre nom|votre interet|vous)\b.{0,40}\b(?:a|au|aux|qui)\b/,
  ],
  de: [
    /(?<!\b(?:an|unter|zu|auf|fur) )\b(?:ihre?n?|deine?n?|eure?) (?:\w+ ){0,2}(?:\w*adresse|\w*daten|kontakt\w*|nummer|e ?mail\w*|namen?|angaben|eintrag)\b.{0,70}\b(?:weiter\w*|ubergeb\w*|uberreich\w*|ubermittel\w*|gegeben|geschickt|zukommen|anvertrau\w*|mitgeteilt|geteilt|gereicht|uberlass\w*|vorliegt|verraten|geht an|gehen an|wandert|landet|liegt (?:nun|jetzt|bald|auch|bereits))\b/,
    /\b(?:geben|gibt|gaben|reichen|leiten|ubermitteln|teilen|schicken|verraten) (?:wir )?(?:\w+ ){0,3}(?:ihre?n?|deine?n?|eure?) (?:\w+ ){0,2}(?:\w*adresse|\w*daten|kontakt\w*|nummer|e ?mail\w*|namen?|angaben)\b.{0,60}\b(?:an|mit|weiter)\b/,
    /\b(?:die|ihre?|deine) (?:\w*adresse|\w*daten) (?:\w+ ){0,6}(?:\w*netz\w*|\w*kreis\w*|verbund\w*|\w*gruppe|kette|familie)\b.{0,20}\b(?:teil\w*|weiter\w*|uberlass\w*)/,
    /\b(?:von ihnen|von dir|von euch|uber sie|uber dich) (?:\w+ ){0,6}(?:erzahlt|berichtet|vorgestellt|weiterempfohlen|bescheid gesagt|empfohlen)\b/,
    /\b(?:haben|hat|habe|wurden|werden|sind) (?:wir )?(?:sie|dich) (?:\w+ ){0,6}(?:vorgestellt|weiterempfohlen|empfohlen)\b|\b(?:sie|dich) (?:\w+ ){0,6}(?:vorgestellt|weiterempfohlen|empfohlen) (?:haben|hat|worden)\b/,
  ],
  es: [
    /\b(?:pas\w+|ced\w+|facilit\w+|transmit\w+|comunic\w+|compart\w+|dado|dimos|damos|entreg\w+|envi\w+|remit\w+|confi\w+)\b (?:\w+ ){0,2}(?:su|sus|tu|tus|vuestr\w+|la|los) (?:\w+ ){0,2}(?:direcci\w+|datos|contacto|numero|telefono|correo|nombre|e ?mail)\b (?:\w+ ){0,2}(?:a|al|con)\b/,
    /\b(?:su|sus|tu|tus|vuestr\w+) (?:\w+ ){0,2}(?:direccion|datos|contacto|numero|telefono|correo|nombre|e ?mail)\b (?:\w+ ){0,4}(?:pas\w+|cedid\w+|facilitad\w+|transmitid\w+|compartid\w+|entregad\w+|llega\w*|viaj\w+|en manos|sobre la mesa|en poder|ira\w*|va a parar)\b/,
    /\b(?:hablado|avisado|presentado|recomendado|dicho)\b.{0,30}\b(?:de (?:usted|ti|vosotros)|tu nombre|su nombre|tu interes|su interes)\b/,
  ],
  it: [
    /\b(?:pass\w+|ced\w+|trasm\w+|comunic\w+|condivi\w+|dato|diamo|consegn\w+|gir\w+|inviat\w+|affid\w+|segnalat\w+|lasciat\w+)\b (?:\w+ ){0,2}(?:tuo|tua|tuoi|suo|sua|suoi|vostr\w+|l|il|i) ?(?:\w+ ){0,2}(?:indirizzo|dati|contatt\w+|numero|recapit\w+|nome|e ?mail|mail|nominativo)\b (?:\w+ ){0,2}(?:a|al|alla|allo|ai|alle|agli|all|con|col)\b/,
    /\b(?:tuo|tua|tuoi|suo|sua|suoi|vostr\w+) (?:\w+ ){0,2}(?:indirizzo|dati|contatt\w+|numero|recapit\w+|nome|e ?mail|mail|nominativo)\b (?:\w+ ){0,4}(?:pass\w+|cedut\w+|trasmess\w+|condivis\w+|consegnat\w+|girat\w+|arriv\w+|viaggi\w+|in mano|andr\w+|finisc\w+|nelle mani|sulla scrivania|sul tavolo|presso)\b/,
    /\b(?:parlato|presentat\w+|segnalat\w+|raccomandat\w+|accennat\w+)\b.{0,30}\b(?:di te|di lei|di voi|tuo nome|suo nome|tuo interesse|suo interesse)\b/,
  ],
  pt: [
    /\b(?:pass\w+|ced\w+|transmit\w+|comunic\w+|partilh\w+|compartilh\w+|demos|damos|entreg\w+|envi\w+|repass\w+|confi\w+|fornec\w+|encaminh\w+)\b (?:\w+ ){0,3}(?:seu|sua|seus|teu|tua|vosso|o|os) (?:\w+ ){0,2}(?:endereco|dados|contac?to|numero|telefone|correio|nome|e ?mail)\b (?:\w+ ){0,3}(?:a|ao|aos|as|à|às|com|para)\b/,
    /\b(?:seu|sua|seus|teu|tua|vosso) (?:\w+ ){0,2}(?:endereco|dados|contac?to|numero|telefone|nome|e ?mail)\b (?:\w+ ){0,4}(?:passad\w+|cedid\w+|transmitid\w+|partilhad\w+|compartilhad\w+|entregue\w*|encaminhad\w+|repassad\w+|segu\w+ (?:para|com)|chega\w* (?:a|ao|as)|viaj\w+|nas maos|em cima da mesa|na secretaria)\b/,
    /\b(?:falamos|avisamos|apresentamos|recomendamos|contamos)\b.{0,30}\b(?:de si|de voce|sobre voce|seu nome|seu interesse)\b/,
  ],
}

const rowsOf = (locale: Locale): readonly Spoken[] =>
  HANDED[locale].map(handed => ({ all: [handed], unless: new RegExp(`(?<![a-z])(?:${DENIED[locale]})(?![a-z])`) }))

const ROWS: Readonly<Record<Locale, readonly Spoken[]>> = {
  en: rowsOf('en'),
  fr: rowsOf('fr'),
  de: rowsOf('de'),
  es: rowsOf('es'),
  it: rowsOf('it'),
  pt: rowsOf('pt'),
}

/** The sentences by which an address gets to others. */
export const handedIn = (text: string, locale: Locale): readonly string[] => spokenIn(text, ROWS[locale])

/** The same of what a partner says of itself: that it gets the address is what its box asks; that its network gets it too is not. */
export const handedFurther = (text: string, locale: Locale): readonly string[] =>
  handedIn(text, locale).filter(words => ITS_NETWORK.test(barely(words)))
const ITS_NETWORK =
  /\b(?:(?:of|in) (?:its|their|our|the) (?:\w+ )?(?:network|circle|group|family|chain)|d[eu] (?:son|sa|leur|notre|ce) (?:\w+ )?(?:reseau|cercle|groupe|famille|chaine)|(?:ihre[sr]|seine[sr]|unsere[sr]|deren) (?:\w+ )?(?:\w*netz\w*|\w*kreis\w*|verbund\w*|\w*gruppe|kette|familie)|de (?:su|nuestr[oa]) (?:\w+ )?(?:red|circulo|grupo|familia|cadena)|del(?:la|lo)? (?:su[oa]|loro|nostr[oa]) (?:\w+ )?(?:rete|cerchia|gruppo|famiglia|catena)|d[ao] (?:su[a]|seu|noss[oa]) (?:\w+ )?(?:rede|circulo|grupo|familia|cadeia))\b/
