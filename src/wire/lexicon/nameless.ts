/** Senders without a name: a house that is kept a secret, and others who write too [AS-06] [AS-09]. What is written about others is none of it. */

import type { Locale } from '../form-definition.ts'
import { introducedIn } from './keeps-back.ts'
import { barely, sentencesOf } from './spoken.ts'

type Nameless = {
  /** Who it is that writes, and that nobody says. */
  readonly sender: RegExp
  readonly secret: RegExp
  /** Others, and that they write. */
  readonly others: RegExp
  readonly write: RegExp
  readonly unless: RegExp
}

const NAMELESS: Readonly<Record<Locale, Nameless>> = {
  en: {
    sender:
      /\b(?:signatures?|a friend of (?:the|this) \w+|(?:a|one) (?:friendly|kind|familiar|trusted) (?:hand|pen|voice)|who (?:is|it is|we are|writes|sends|it comes from|stands behind|is behind|sits behind|runs)|who s (?:writing|behind|sending)|sender|author|behind (?:this|the|these) (?:letters?|list|newsletter)|(?:company|house|firm|brand|shop|business|group|somebody|someone) (?:\w+ ){0,5}(?:writes?|sends?|unnamed|nameless|anonymous|incognito|prefers?|stays?|remains?|name)|(?:our|their|its) (?:real )?names?)\b/,
    secret:
      /\b(?:(?:changing|various|different|several|many) signatures|(?:a different|another) signature|(?:you (?:re|are) (?:going|sure|bound) to|for you to) (?:find out|discover|guess|learn)(?= (?:\w+ ){0,5}(?:first|arrives|letter|message|issue))|depending on which (?:house|firm|shop|company|brand)|(?:revealed|shown) (?:\w+ ){0,3}(?:first|letter|message)|pen name|pseudonym|(?:will |ll )?introduces? (?:itself|herself|himself|themselves)(?= (?:\w+ ){0,3}(?:first|later|letter|soon))|secret|mystery|unnamed|nameless|anonymous|incognito|(?:you|readers?) (?:will|ll|shall) (?:find out|learn|discover|see|guess)|(?:we|i) (?:won t|will not|don t|do not|shall not|would rather not|prefer not to) (?:tell|say|reveal|disclose|give)|(?:prefers?|likes?|chooses?|wishes) (?:not to|to stay|to remain|to keep|its|their)|(?:rather|prefer to) not (?:to )?(?:say|tell|reveal|give)|don t ask|do not ask|never mind who|stays? hidden|guess who|keep to ourselves|between us)\b/,
    others:
      /\b(?:(?:family|circle|group|round|alliance) of (?:\w+ ){0,2}(?:houses|labels|firms|shops|companies|brands|makers|businesses|workshops|hotels|stores) (?:who|which|that)|sister (?:houses|labels|firms|shops|companies|brands|makers|businesses|workshops|hotels|stores)|(?:other|more|further|several|selected|some|a few|local|neighbouring|like minded|certain|various) (?:\w+ )?(?:shops|companies|firms|businesses|traders|brands|houses|makers|suppliers|sellers|merchants|retailers|advertisers|sponsors|partners|organi[sz]ations|clubs|hotels)(?: (?:in|on|of|around|from|that|who|we) (?:\w+ ){0,4}\w+)?|companies (?:that|who|we)|our (?:neighbours|friends|sponsors|suppliers|partners|sister \w+))\b/,
    write:
      /\b(?:drops? (?:you|our readers|readers|me) (?:a|the odd|an occasional) (?:line|note)|(?:writes?|e ?mails?) to (?:our )?readers|sends? (?:our )?readers|writes?(?: to)? (?:to )?(?:you|me)(?: too| as well| also)?|(?:also|too) write|(?:may|can|will|might) (?:also )?(?:write|e ?mail|contact|text|call|get in touch|send)|send (?:you|me)|also from|as well as (?:e ?mails|messages|post) from|get in touch|contact (?:you|me)|(?:e ?mails?|letters?|messages?|offers|post|news) (?:\w+ )?from (?:other|companies|firms|our|some|the))\b/,
    unless:
      /\b(?:about|interviews?|portraits?|visits? to|never|not|nobody|no|by name|named|with a box|its own box|stories)\b/,
  },
  fr: {
    sender:
      /\b(?:(?:une )?signatures?|quelqu un (?:du|de la|de l)|une (?:plume|voix|main) (?:\w+ )?(?:amie|du quartier|familiere|vous)|qui (?:vous )?(?:ecrit|envoie|nous sommes|est derriere|se cache|signe)|expediteur|l auteur|(?:maison|entreprise|societe|marque|enseigne|quelqu un) (?:\w+ ){0,3}(?:ecrit|envoie|anonyme|incognito|prefere|reste|sans nom|tait)|(?:notre|son|leur) nom)\b/,
    secret:
      /\b(?:(?:diverses|differentes|plusieurs|autres) signatures|signatures (?:diverses|variees|changeantes)|signature (?:differente|chaque fois)|une autre signature|selon (?:la maison|l entreprise|l enseigne|la societe) qui|(?:vous allez|vous pourrez) (?:le )?(?:decouvrir|savoir|deviner)(?= (?:\w+ ){0,6}(?:premier\w*|lettre|message|arriv\w*))|se (?:devoile\w*|revele\w*) (?:\w+ ){0,4}(?:premier\w*|lettre|message)|(?:dira|donnera) (?:son|leur) nom|se presentera(?: (?:\w+ ){0,3}(?:lettre|plus tard|bientot))?|secret\w*|mystere|anonym\w*|incognito|vous (?:le )?(?:decouvrirez|saurez|verrez|apprendrez|devinerez)|(?:ne|n) (?:\w+ ){0,3}(?:dirons|dira|revel\w+|divulg\w+) (?:pas|rien)|(?:prefere\w*|aime\w*|souhaite\w*) (?:ne pas|rester|garder|taire)|ne (?:cherchez|demandez) pas|peu importe qui|sans nom|tait son nom)\b/,
    others:
      /\b(?:(?:famille|cercle|groupe|alliance) d(?:e|es) (?:maisons|marques|enseignes|entreprises|boutiques|ateliers|societes|hotels|magasins) (?:\w+ ){0,2}(?:qui|dont)|(?:maisons|marques|enseignes|entreprises|boutiques|ateliers|societes|hotels|magasins) soeurs|(?:d )?(?:autres|certaines?|quelques|plusieurs|des) (?:\w+ )?(?:commer\w+|entreprises|societes|maisons|marques|enseignes|boutiques|artisans|fournisseurs|annonceurs|sponsors|partenaires|hotels|associations|magasins)|nos (?:voisins|amis|partenaires|fournisseurs|sponsors))\b/,
    write:
      /\b(?:(?:ecri\w+|envo\w+|gliss\w+|adress\w+) (?:\w+ ){0,4}(?:a nos|a) (?:lecteurs|abonnes|lectrices)|(?:vous|m) (?:ecri\w+|envoi\w+|contact\w+|sollicit\w+|propos\w+)(?: aussi| egalement)?|ecri\w+ aussi|aussi (?:de la part )?(?:de|d)|(?:e ?mails?|lettres?|messages?|offres|courrier) (?:\w+ )?(?:de|d|des) (?:nos|autres|quelques|certain\w+|plusieurs))\b/,
    unless:
      /\b(?:portraits?|interviews?|visites?|entretiens?|jamais|pas|aucun\w*|personne|nomme\w*|sa propre case|case)\b/,
  },
  de: {
    sender:
      /\b(?:unterschrift\w*|wer (?:\w+ ){0,3}sind|jemand (?:aus|vom|von)|eine (?:vertraute|freundliche|befreundete|bekannte) (?:feder|stimme|hand)|wer (?:\w+ ){0,3}(?:schreibt|dahinter|steckt|dahintersteckt|steht|wir sind|verschickt|absender)|wer hinter|absender\w*|hinter (?:diesem|dem) (?:\w*brief|newsletter)|(?:firma|haus|unternehmen|marke|geschaft|gruppe|jemand) (?:\w+ ){0,4}(?:schreibt|schickt|ungenannt|anonym\w*|inkognito|bleibt|mochte|namenlos\w*)|(?:unseren|seinen|ihren) namen)\b/,
    secret:
      /\b(?:(?:wechselnde[nrm]?|verschiedene[nrm]?|mehreren|unterschiedliche[nrm]?|andere[nrm]?) unterschrift\w*|je nachdem,? (?:welches haus|welche firma)|(?:werden sie|wirst du) (?:\w+ ){0,6}(?:erfahren|entdecken|erraten|herausfinden)|(?:zeigt|verrat) (?:\w+ ){0,4}(?:erste[nr]?) (?:\w*brief|mail|nachricht)|ein pseudonym|stellt sich (?:\w+ ){0,4}(?:brief|spater|bald|mail)|geheim\w*|ratsel|anonym\w*|inkognito|unbenannt\w*|namenlos\w*|(?:erfahren|entdecken|erraten|merken|sehen) sie (?:\w+ ){0,4}(?:brief|post|mail|ausgabe|spater|bald|dann)|verraten (?:wir|\w+) (?:\w+ )?nicht|verrat (?:\w+ )?nicht|(?:wir )?(?:sagen|verraten|nennen) (?:\w+ )?nicht|(?:mochte|will|bleibt) (?:\w+ )?(?:ungenannt|unbekannt|verborgen|im hintergrund)|fragen sie nicht|unter uns|tut nichts zur sache)\b/,
    others:
      /\b(?:(?:familie|kreis|gruppe|bund|verbund) (?:von|aus|der|befreundeter) (?:\w+ )?(?:\w*hausern?|\w*marken|\w*firmen|\w*betrieben?|\w*unternehmen|\w*werkstatten|\w*laden|\w*hotels|\w*geschaften?) die|schwester(?:hauser|marken|firmen|betriebe|laden|unternehmen)n?|(?:andere|weitere|einige|manche|ein anderer|befreundete|benachbarte|ausgewahlte|verschiedene) (?:\w+ )?(?:handler\w*|laden|geschafte|firmen|betriebe|unternehmen|marken|hauser|anbieter|hersteller|sponsoren|partner|vereine|hotels|werkstatten)|unsere (?:nachbarn|freunde|partner|sponsoren|lieferanten)|aus den hausern)\b/,
    write:
      /\b(?:(?:schreib|schick|send)\w* (?:\w+ ){0,3}(?:unseren|den) (?:\w*leser\w*|abonnent\w*)|(?:unseren|den) (?:lesern|leserinnen|abonnenten) (?:\w+ ){0,6}(?:schreiben|schicken|senden)|schreib(?:t|en) (?:\w+ ){0,3}(?:auch|ihnen|dir|mir|ab und zu)|(?:auch|ab und zu|ebenfalls|manchmal|gelegentlich) (?:\w+ )?schreib(?:t|en)|meld(?:et|en) sich|(?:post|mails?|brief\w*|nachrichten|angebote) (?:\w+ )?(?:von|aus) (?:anderen|weiteren|einigen|unseren|den|befreundeten)|schick(?:t|en) (?:ihnen|dir|mir))\b/,
    unless:
      /\b(?:portrat\w*|interview\w*|besuch\w*|nie|nicht|kein\w*|niemand|eigene[snm]? kastchen|uber|namentlich|kommen zu wort)\b/,
  },
  es: {
    sender:
      /\b(?:firmas?|alguien (?:del|de la)|una (?:pluma|voz|mano) (?:amiga|conocida|del barrio)|quien(?:es)? (?:te |le |os )?(?:escribe|envia|manda|somos|esta detras|firma|hay detras)|remitente|autor|(?:empresa|casa|marca|firma|tienda|alguien) (?:\w+ ){0,5}(?:escrib\w+|envia|anonim\w+|incognito|prefiere|sin nombre)|nuestro nombre)\b/,
    secret:
      /\b(?:(?:divers[oa]s|distint[oa]s|vari[oa]s|diferentes) firmas|firma (?:distinta|diferente)|(?:otra|distinta) firma|segun (?:la casa|la empresa|la marca) que|(?:va|vas|ha|has|habra\w*|podra\w*) (?:a |de )?(?:descubrir\w*|saber\w*|adivinar\w*)(?= (?:\w+ ){0,6}(?:primer\w*|carta|mensaje|correo|llegue))|se (?:desvela|revela)\w* (?:\w+ ){0,4}(?:primer\w*|carta|mensaje)|(?:su|el) nombre (?:llegara|vendra|queda)|se presentara|secreto|misterio|anonim\w+|incognito|sin nombre|(?:ya )?(?:lo )?(?:descubriras?|sabras?|veras?|adivinaras?|averiguaras?)|no (?:\w+ )?(?:decimos|diremos|desvel\w+|revel\w+)|(?:prefiere|quiere|desea) (?:no|permanecer|seguir|callar|guardar)|no preguntes?|da igual quien)\b/,
    others:
      /\b(?:(?:familia|circulo|grupo|alianza) de (?:casas|marcas|empresas|tiendas|talleres|firmas|negocios|hoteles|sellos) (?:\w+ ){0,2}(?:que|cuyas)|(?:casas|marcas|empresas|tiendas|talleres|firmas|negocios|hoteles|sellos) hermanas|(?:otr[oa]s|algun[oa]s|vari[oa]s|ciert[oa]s) (?:\w+ )?(?:tiendas|comercios|empresas|marcas|casas|firmas|negocios|proveedores|anunciantes|patrocinadores|socios comerciales|hoteles|talleres)|nuestr[oa]s (?:vecin[oa]s|amig[oa]s|proveedores|patrocinadores|colaboradores))\b/,
    write:
      /\b(?:(?:escrib|mand|envi)\w+ (?:\w+ ){0,4}a nuestros (?:lectores|suscriptores)|(?:te|le|os|me) (?:\w+ )?(?:escrib\w+|envi\w+|mand\w+|contact\w+|ofrec\w+)(?: tambien)?|tambien (?:\w+ )?escrib\w+|escrib\w+ tambien|tambien de (?:otr\w+|algun\w+|nuestr\w+)|(?:correos?|mensajes?|cartas?|ofertas) (?:\w+ )?de (?:otr\w+|algun\w+|vari\w+|nuestr\w+ (?:vecin|amig|proveed|patrocin|colabor)\w+))\b/,
    unless: /\b(?:entrevistas?|retratos?|visitas?|nunca|no|nadie|ningun\w*|propia casilla|casilla|sobre)\b/,
  },
  it: {
    sender:
      /\b(?:firm[ae]|scriver\w+ qualcuno|una (?:penna|voce|mano) (?:amica|nota|del quartiere)|chi (?:ti |le |vi )?(?:scrive|manda|siamo|sia|sta dietro|firma|c e dietro)|mittente|autore|(?:azienda|casa|marca|marchio|ditta|bottega|negozio|qualcuno) (?:\w+ ){0,5}(?:scriv\w+|manda|anonim\w+|incognito|preferisce|senza nome)|(?:il nostro) nome)\b/,
    secret:
      /\b(?:(?:divers[ei]|vari[ei]?|differenti|molte|piu) firme|firme (?:divers[ei]|vari[ei]?)|firma (?:diversa|differente)|(?:altra|diversa) firma|(?:a seconda della|secondo la) (?:casa|azienda|bottega) che|(?:hai|ha|avra|avrai|potra|potrai) (?:modo )?(?:da|di)? ?(?:scoprir\w*|saper\w*|indovinar\w*)(?= (?:\w+ ){0,6}(?:prim\w*|lettera|messaggio|arriv\w*))|si (?:svela|scopre|rivela)\w* (?:\w+ ){0,4}(?:prim\w*|lettera|messaggio)|chi sia|il nome (?:arriv\w+|verra|resta)|si presentera|segret\w+|mistero|anonim\w+|incognito|senza nome|(?:lo )?(?:scopriremo|scoprirai|scoprira|saprai|sapra|vedrai|indovinerai)|non (?:\w+ )?(?:diciamo|diremo|svel\w+|rivel\w+)|(?:preferisce|vuole|desidera) (?:non|restare|rimanere|tacere)|non (?:chied\w+|domand\w+)|poco importa chi|senza presentarsi)\b/,
    others:
      /\b(?:(?:famiglia|cerchia|gruppo|alleanza) di (?:case|marchi|aziende|botteghe|imprese|negozi|laboratori|alberghi|ditte) (?:\w+ ){0,2}(?:che|le quali)|(?:case|marchi|aziende|botteghe|imprese|negozi|laboratori|alberghi|ditte) sorelle|(?:altr[ie]|alcun[ie]|cert[ie]|divers[ie]|qualche) (?:\w+ )?(?:negoz\w+|aziende|imprese|marchi|case|ditte|botteghe|fornitor\w+|inserzionist\w+|sponsor|albergh\w+|strutture|commercianti)|i nostri (?:vicini|amici|fornitori|sponsor|partner))\b/,
    write:
      /\b(?:(?:scriv|mand|invi)\w+ (?:\w+ ){0,4}ai nostri (?:lettori|iscritti|abbonati)|(?:ti|le|vi|mi) (?:\w+ )?(?:scriv\w+|mand\w+|invi\w+|contatt\w+|propon\w+)(?: anche)?|scriv\w+ anche|anche (?:da|di) (?:altr\w+|alcun\w+|nostri)|(?:e ?mail|messaggi|lettere|offerte) (?:\w+ )?(?:di|da) (?:altr\w+|alcun\w+|divers\w+))\b/,
    unless: /\b(?:interviste?|ritratt\w+|visite?|mai|non|nessun\w*|propria casella|casella|su)\b/,
  },
  pt: {
    sender:
      /\b(?:assinaturas?|alguem d[oa]|uma (?:pena|voz|mao) (?:amiga|conhecida|do bairro)|quem (?:lhe |te )?(?:escreve|envia|manda|somos|esta por tras|assina|esta por detras)|remetente|autor|(?:empresa|casa|marca|firma|loja|alguem) (?:\w+ ){0,5}(?:escrev\w+|envia|anonim\w+|incognit\w+|prefere|sem nome)|o nosso nome|o nome)\b/,
    secret:
      /\b(?:(?:divers[oa]s|vari[oa]s|diferentes) assinaturas|assinatura (?:diferente|distinta)|outra assinatura|(?:conforme|consoante|segundo) (?:a casa|a empresa) que|(?:ha|ha|hao|vai|vais|podera) (?:de )?(?:descobrir|saber|adivinhar)(?= (?:\w+ ){0,6}(?:primeir\w*|carta|mensagem|e mail|chegar))|(?:revela|desvenda)\w* se? ?(?:\w+ ){0,4}(?:primeir\w*|carta|mensagem)|o nome (?:fica|vira|chega\w*)|(?:apresenta se|apresentar se a|vai apresentar se|se apresentara)|segredo|misterio|anonim\w+|incognit\w+|sem nome|(?:descobrira\w*|sabera\w*|vera\w*|adivinhara\w*|fica a saber)|nao (?:\w+ )?(?:dizemos|diremos|revel\w+)|(?:prefere|quer|deseja) (?:nao|ficar|permanecer|calar|manter)|nao pergunt\w+|pouco importa quem)\b/,
    others:
      /\b(?:(?:familia|circulo|grupo|alianca) de (?:casas|marcas|empresas|lojas|oficinas|firmas|negocios|hoteis) (?:\w+ ){0,2}(?:que|as quais)|(?:casas|marcas|empresas|lojas|oficinas|firmas|negocios|hoteis) irmas|(?:outr[oa]s|algum[a]?s|alguns|vari[oa]s|cert[oa]s) (?:\w+ )?(?:lojas|empresas|marcas|casas|firmas|comerciantes|negocios|fornecedores|anunciantes|patrocinadores|hoteis)|os nossos (?:vizinh[oa]s|amig[oa]s|fornecedores|patrocinadores|parceiros)|a vizinhanca)\b/,
    write:
      /\b(?:(?:escrev|mand|envi)\w+ (?:\w+ ){0,4}aos nossos (?:leitores|subscritores|assinantes)|(?:lhe|te|me) (?:\w+ )?(?:escrev\w+|envi\w+|mand\w+|contact\w+|contat\w+)(?: tambem)?|escrev\w+ (?:lhe |te )?tambem|tambem (?:\w+ )?escrev\w+|tambem de (?:outr\w+|algu\w+)|(?:e ?mails?|mensagens|cartas|ofertas) (?:\w+ )?de (?:outr\w+|algu\w+|vari\w+)|assina a vizinhanca)\b/,
    unless: /\b(?:entrevistas?|retratos?|visitas?|nunca|nao|ninguem|nenhum\w*|propria caixa|caixa|sobre)\b/,
  },
}

/** The sentences that keep the name of a sender. */
export const unsignedIn = (text: string, locale: Locale): readonly string[] =>
  sentencesWith(text, said => NAMELESS[locale].sender.test(said) && NAMELESS[locale].secret.test(said))

/** The sentences by which others write as well. */
export const othersIn = (text: string, locale: Locale): readonly string[] => {
  const { others, write, unless } = NAMELESS[locale]
  const writing = sentencesWith(text, said => others.test(said) && write.test(said) && !unless.test(said))
  return [...writing, ...introducedIn(text, locale)]
}

/** A question and its answer are one, and so are the halves of a sentence: `Who writes to you? You will find out.` */
function sentencesWith(text: string, holds: (said: string) => boolean): readonly string[] {
  const sentences = sentencesOf(text)
  const asked = sentences.map((it, i) =>
    /[?;]$/.test(sentences[i - 1]?.trim() ?? '') ? `${sentences[i - 1] ?? ''} ${it}` : it,
  )
  return asked.filter(it => holds(barely(it)))
}

/** After two names: that both of them write. */
const BOTH_WRITE: Readonly<Record<Locale, string>> = {
  en: '(?:may|can|will|could|both|write|send|to (?:write|send|e-?mail))',
  fr: "(?:m['’](?:écriv|envoi|adress|inform)\\p{L}+|me (?:contact|fass)\\p{L}+|peuvent|puissent|pourront)",
  de: '(?:mir|mich|dürfen|können|möchten)',
  es: '(?:me (?:escrib|env[ií]|mand|inform|contact)\\p{L}*n|pued[ae]n|podrán)',
  it: '(?:mi (?:scriv|mand|invi|inform|contatt)\\p{L}*no|possano|possono|potranno)',
  pt: '(?:me (?:escrev|envi|mand|inform|contac?t)\\p{L}*m|(?:escrev|envi)\\p{L}*m-me|possam|podem|poderão)',
}
const AND =
  "(?:and|et|und|y|e|ed|&)\\s+(?:qu['’]|que |dass |che )?(?:the |la |le |les |l['’]|die |das |der |el |il |lo |a |o |os |as )?"
const NAME =
  "\\p{Lu}[\\p{L}'’.&-]*(?:\\s+(?:of|the|de|du|des|del|della|delle|dei|di|do|da|dos|das|von|vom|am|la|le|les|el|il|&|\\p{Lu}[\\p{L}'’.&-]*)){0,7}"

/** `I agree that A and B may write to me`: who else writes, beside the partner whose box it is. */
export function secondSender(label: string, named: string, locale: Locale): readonly string[] {
  // With what kind of company it is, or without.
  const partner = [named, named.replace(/,?\s+\S+$/u, '')].find(name => name !== '' && label.includes(name))
  if (partner === undefined) return []
  const at = label.indexOf(partner)
  const [before, after] = [label.slice(0, at), label.slice(at + partner.length)]
  const then = new RegExp(`^\\s+${AND}(?<name>${NAME})\\s+${BOTH_WRITE[locale]}(?!\\p{L})`, 'u').exec(after)
  const first = new RegExp(`(?<=\\p{Ll}\\s|^)(?<name>${NAME})\\s+${AND}$`, 'u').exec(before)
  const isBoth = new RegExp(`^\\s+${BOTH_WRITE[locale]}(?!\\p{L})`, 'u').test(after)
  return [then, isBoth ? first : null].flatMap(found => found?.groups?.['name'] ?? [])
}
