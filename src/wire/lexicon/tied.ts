/**
 * What a house does anyway for those whom it serves, tied to a tick or a subscription: `the certificate is issued once the box is ticked`,
 * `requests of subscribed families are looked at first`, `stickers are posted to residents whose box is ticked` [AS-03]. And boxes that mean
 * their contrary: `blank means it is welcome`, `whoever disagrees leaves the box empty and writes to us`, `if you are one of the few, take
 * the tick out` [AS-05].
 */

import type { Locale } from '../form-definition.ts'
import { spokenIn, type Spoken } from './spoken.ts'

type Tied = {
  readonly thing: string
  readonly ticked: string
  /** Messages, denials, and what is the same for all. */
  readonly unless: string
  readonly blank: string
  readonly means: string
  readonly disagrees: string
  readonly writes: string
  readonly box: string
  readonly takesOut: string
  readonly one: string
  readonly mistake: string
}

const TIED: Readonly<Record<Locale, Tied>> = {
  en: {
    thing:
      'certificates?|diplomas?|(?:test |exam )?results|(?:medical |inspection )?reports? (?:of|on|from) your|your (?:reports?|records?|file|results)|stickers?|permits?|badges?|passes|keys?|(?:applications?|requests?|bookings?|enquiries) (?:\\w+ )?(?:from|of|by)|(?:reserve|waiting|stand by) list|refunds?|repairs?',
    ticked:
      'whose (?:\\w+ )?box(?:es)? (?:\\w+ )?(?:is|are|has been|have been) ticked|(?:once|as soon as|when|after) (?:\\w+ ){0,3}(?:box|tick) (?:\\w+ ){0,3}(?:ticked|there|set|in place)|(?:once|as soon as|when) you (?:\\w+ )?(?:subscribed?|let us (?:write|subscribe|sign)|tick\\w*)|(?:who|that) (?:have |has )?(?:ticked|tick) (?:the|this|a) box|(?:from|of|by) (?:subscribed|subscribing) \\w+',
    unless:
      'not|never|no|nobody|t|whether|also|without|anyway|letters?|newsletters?|e ?mails?|news|we write|regardless',
    blank: '(?:a )?(?:blank|empty|unticked|left (?:empty|blank)|no tick)(?: box)?',
    means:
      '(?:means|counts as|stands for|is (?:read|taken|understood) as|says) (?:\\w+ ){0,4}?(?:welcome|yes|agree\\w*|glad|happy|fine|carry on|go ahead|interested)',
    disagrees:
      '(?:whoever|anyone who|those who|if you) (?:\\w+ ){0,2}?(?:disagrees?|objects?|minds?|is against|are against)',
    writes: '(?:writes?|drops?|sends?|tells?) (?:to )?us',
    box: 'box|tick|blank|empty',
    takesOut: '(?:tak(?:e|es)|remov(?:e|es)|clear(?:s)?|rub(?:s)?) (?:out )?(?:the|that|this) (?:tick|mark|cross)',
    one: '(?:if you are|if you re|whoever is|should you be) (?:\\w+ ){0,3}?(?:one of|among|the (?:odd|rare)|an exception|different)',
    mistake: 'mistake|error|accident|change your mind|slip',
  },
  fr: {
    thing:
      'certificats?|attestations?|diplomes?|resultats|(?:vos|votre) (?:compte rendu|comptes rendus|dossier|releves?|bulletins?)|vignettes?|macarons?|permis|badges?|cles?|(?:demandes?|dossiers|inscriptions|reservations) (?:\\w+ )?(?:de|des)|liste (?:d attente|complementaire)|remboursements?|reparations?',
    ticked:
      'dont la case (?:\\w+ )?(?:est|a ete) cochee|(?:des que|une fois|sitot|aussitot) (?:que )?(?:\\w+ ){0,4}(?:cochee?|abonne\\w*)|(?:qui|ceux qui) (?:ont |auront )?coche\\w* (?:la|cette) case|(?:familles|clients?|parents|habitants|membres|adherents|personnes|foyers) abonne\\w+',
    unless: 'ne|n|pas|jamais|aucun\\w*|aussi|sans|meme|lettres?|newsletter|e ?mails?|nouvelles|ecrivons',
    blank: '(?:une? )?(?:case )?(?:vide|blanche|non cochee|laissee (?:vide|en blanc))',
    means:
      '(?:veut dire|signifie|vaut|compte comme|equivaut a|se lit comme) (?:\\w+ ){0,4}?(?:bienvenue?|oui|accord|volontiers|interesse\\w*|continu\\w+)',
    disagrees:
      '(?:qui|quiconque|si vous|ceux qui) (?:\\w+ ){0,3}?(?:d accord|s oppose\\w*|oppose\\w*|desapprouv\\w+|desaccord)',
    writes: '(?:nous )?(?:ecri\\w+|envo\\w+|adress\\w+|signal\\w+|dit|le dit)(?: nous)?',
    box: 'case|coche|vide',
    takesOut: '(?:otez|oter|ote|retirez|retire|enlevez|enleve|effacez) (?:la|cette) (?:coche|croix|marque)',
    one: '(?:si vous (?:etes|faites partie)|qui est|quiconque est) (?:\\w+ ){0,3}?(?:de ceux|de celles|des rares|parmi|l exception|rares?|differents?)',
    mistake: 'erreur|megarde|changez d avis|tromp\\w*',
  },
  de: {
    thing:
      '\\w*zertifikat\\w*|\\w*bescheinigung\\w*|\\w*zeugnis\\w*|\\w*ergebnisse?|ihre? (?:\\w+ )?(?:befunde?|unterlagen|akte|berichte?)|plakette\\w*|\\w*ausweis\\w*|\\w*schlussel|(?:antrage?|anfragen|anmeldungen) (?:\\w+ )?(?:von|der|aller)|(?:nachruck|warte|nachrucker)liste|erstattung\\w*|reparatur\\w*',
    ticked:
      '(?:deren|dessen|bei denen) (?:\\w+ )?(?:hakchen|kastchen|kreuz) (?:\\w+ )?(?:angekreuzt|gesetzt|angehakt)|(?:sobald|wenn|nachdem|erst wenn) (?:\\w+ ){0,4}(?:hakchen|kastchen|haken|kreuz) (?:\\w+ ){0,3}(?:gesetzt|angekreuzt|angehakt|sitzt|ist)|(?:sobald|wenn) sie (?:\\w+ ){0,3}(?:abonniert|abonnieren)|die (?:\\w+ ){0,3}(?:hakchen|haken|kreuz) (?:\\w+ )?(?:gesetzt|gemacht) (?:haben|hat)|(?:von|der|aller) (?:abonnierende\\w*|newsletter ?leser\\w*)',
    unless: 'nicht|nie|kein\\w*|niemand|auch|ohne|ob|ebenso|\\w*briefe?|newsletter|mails?|nachrichten|schreiben wir',
    blank: '(?:ein )?(?:leeres|freies|leer|frei|offen)(?: \\w*(?:kastchen|feld))?',
    means:
      '(?:heisst|bedeutet|gilt als|zahlt als|lesen wir als|verstehen wir als) (?:\\w+ ){0,4}?(?:willkommen|ja|einverstanden|gern\\w*|interesse|zustimmung)',
    disagrees:
      '(?:wer|falls sie|wenn sie) (?:\\w+ ){0,4}?(?:dagegen|nicht einverstanden|anderer meinung|anders sieht|widerspricht|widersprechen)',
    writes: '(?:schreib\\w*|schick\\w*|send\\w*|sagt|meld\\w*) (?:\\w+ )?(?:uns|sich|bescheid)',
    box: '\\w*kastchen|hakchen|haken|kreuz|leer',
    takesOut:
      '(?:nimmt|nehmen sie|nehme|entfernt|entfernen sie|loscht|loschen sie) (?:\\w+ )?(?:das|den) (?:hakchen|haken|kreuz)',
    one: '(?:wer|wenn sie|falls sie|gehoren sie|sind sie) (?:\\w+ ){0,4}?(?:zu den (?:wenigen|seltenen|anderen)|eine ausnahme|anders|selten\\w*)',
    mistake: 'versehen\\w*|irrtum\\w*|anders uberleg\\w*',
  },
  es: {
    thing:
      'certificados?|diplomas?|titulos?|resultados|(?:los |sus |tus |su |tu )?(?:informes?|historial|expediente|analisis)|pegatinas?|distintivos?|permisos?|carnes|llaves?|(?:solicitudes|peticiones|inscripciones|reservas) (?:\\w+ )?(?:de|del)|lista (?:de espera|de reserva)|devoluciones?|reparaciones?',
    ticked:
      'cuya casilla (?:\\w+ )?(?:este|esta|haya sido|ha sido) marcada|(?:en cuanto|una vez|tan pronto como|cuando) (?:\\w+ ){0,5}(?:marcada|marque\\w*|suscrib\\w+)|(?:quienes|los que|que) (?:hayan |han )?marcado (?:la|esta) casilla|(?:familias|clientes|vecinos|pacientes|socios|padres) suscrit\\w+',
    unless: 'no|nunca|nadie|ningun\\w*|tambien|sin|aunque|igual\\w*|cartas?|boletin\\w*|correos?|noticias|escribimos',
    blank: '(?:la |una )?(?:casilla )?(?:en blanco|vacia|sin marcar)',
    means:
      '(?:significa|quiere decir|equivale a|vale por|cuenta como|se lee como) (?:\\w+ ){0,4}?(?:bienvenid\\w+|si|de acuerdo|adelante|con gusto|interes\\w*)',
    disagrees: '(?:quien|quienes|el que|si) (?:\\w+ ){0,3}?(?:de acuerdo|discrep\\w+|opon\\w+|desacuerdo|en contra)',
    writes: '(?:nos )?(?:escrib\\w+|mand\\w+|envi\\w+|avis\\w+)(?:nos)?',
    box: 'casilla|marca|blanco|vacia',
    takesOut: '(?:quite|quita|quiten|retire|retira|borre|borra) (?:la|esa|esta) (?:marca|cruz)',
    one: '(?:si (?:es|eres|son)|quien sea) (?:\\w+ ){0,3}?(?:de los|de las|de esos|rar[oa]s?|la excepcion|distint[oa]s?)',
    mistake: 'error|equivoc\\w+|descuido|cambi\\w+ de (?:idea|opinion)',
  },
  it: {
    thing:
      'certificat[oi]|attestat[oi]|diplom[ai]|risultati|(?:i |il )?(?:suoi |suo |tuoi |tuo )?(?:referti?|fascicolo|cartella clinica|rapporti|esami)|contrassegn[oi]|bollin[oi]|permess[oi]|tessere?|chiav[ei]|(?:domande|richieste|iscrizioni|prenotazioni) (?:\\w+ )?(?:di|delle|dei)|lista (?:d attesa|di attesa|di riserva)|rimbors[oi]|riparazion[ei]',
    ticked:
      '(?:la )?cui casella (?:\\w+ )?(?:e|sia|risulta|sia stata|e stata) spuntata|(?:appena|non appena|una volta|quando|dopo che) (?:\\w+ ){0,5}(?:spuntat\\w+|spunta|(?:si )?iscriv\\w+ alla (?:lettera|newsletter)|abbon\\w+)|(?:chi|coloro che|quelli che) (?:ha |hanno |abbia )?spuntat\\w+ (?:la|questa) casella|(?:famiglie|clienti|cittadini|pazienti|soci|genitori) (?:iscritt\\w+|abbonat\\w+)(?= (?:alla|hanno|sono|vengono|si))|(?:degli|agli) iscritti alla (?:lettera|newsletter)',
    unless: 'non|mai|nessun\\w*|anche|senza|ugualmente|lo stesso|scriviamo|newsletter|e ?mail|notizie',
    blank: '(?:la |una )?(?:casella )?(?:vuota|in bianco|senza spunta|non spuntata)',
    means:
      '(?:significa|vuol dire|equivale a|vale|conta come|si legge come) (?:\\w+ ){0,4}?(?:benvenut\\w+|si|d accordo|volentieri|avanti|interess\\w*)',
    disagrees: '(?:chi|se|coloro che) (?:\\w+ ){0,3}?(?:d accordo|dissent\\w+|oppon\\w+|contrari\\w*|disaccordo)',
    writes: '(?:ci )?(?:scriv\\w+|mand\\w+|invi\\w+|avvis\\w+)(?:ci)?',
    box: 'casella|spunta|vuota|bianco',
    takesOut:
      '(?:tolga|togli|tolgano|levi|leva|rimuova|rimuovi|cancelli) (?:la|quella|questa|il) (?:spunta|segno|crocetta)',
    one: '(?:se (?:\\w+ )?(?:e|sei|siete)|chi (?:e|fosse)) (?:\\w+ ){0,3}?(?:fra i|tra i|dei|uno dei|di quelli|rar[oiae]|l eccezione|divers[oa])',
    mistake: 'errore|sbagli\\w*|distrazione|cambi\\w+ idea',
  },
  pt: {
    thing:
      'certificados?|diplomas?|resultados|(?:os |o )?(?:seus |seu |teus |teu )?(?:relatorios?|exames|processo|historico|boletim escolar)|disticos?|autocolantes?|selos|licencas?|cartoes|chaves?|(?:pedidos|requerimentos|inscricoes|reservas|candidaturas) (?:\\w+ )?(?:de|d[ao]s)|lista (?:de espera|de reserva)|reembolsos?|reparacoes',
    ticked:
      'cuja (?:caixa|caixinha) (?:\\w+ )?(?:esteja|esta|tenha sido|foi) (?:marcada|assinalada)|(?:assim que|logo que|uma vez|quando|depois que) (?:\\w+ ){0,5}(?:marcada|assinalada|subscrev\\w+)|(?:quem|os que|aqueles que) (?:tenha |tenham |tem )?(?:marcou|assinalou|marcaram|assinalaram|assinalado|marcado) (?:a|esta) caixa|(?:familias|clientes|moradores|pacientes|socios|pais) (?:subscritor\\w+|assinantes)',
    unless: 'nao|nunca|ninguem|nenhum\\w*|tambem|sem|mesmo|igual\\w*|cartas?|newsletter|e ?mails?|noticias|escrevemos',
    blank: '(?:a |uma )?(?:caixa )?(?:em branco|vazia|por marcar|por assinalar)',
    means:
      '(?:significa|quer dizer|equivale a|vale por|conta como|le se como) (?:\\w+ ){0,4}?(?:bem vind\\w+|sim|de acordo|com gosto|avante|interess\\w*)',
    disagrees: '(?:quem|se|os que) (?:\\w+ ){0,3}?(?:discord\\w+|nao concord\\w+|opo\\w+|contra)',
    writes: '(?:nos )?(?:escrev\\w+|mand\\w+|envi\\w+|avis\\w+)(?: nos)?',
    box: 'caixa|visto|branco|vazia',
    takesOut: '(?:tire|tira|tirem|retire|retira|apague|apaga) (?:o|esse|este|a) (?:visto|sinal|cruz|marca)',
    one: '(?:se (?:for|e|es)|quem (?:for|seja)) (?:\\w+ ){0,3}?(?:dos|das|desses|um dos|rar[oa]s?|a excecao|diferente)',
    mistake: 'erro|engano|descuido|mud\\w+ de ideias?',
  },
}

const word = (alternatives: string) => new RegExp(`\\b(?:${alternatives})\\b`, 'u')
const byLocale = (rows: (tied: Tied) => readonly Spoken[]): Readonly<Record<Locale, readonly Spoken[]>> => ({
  en: rows(TIED.en),
  fr: rows(TIED.fr),
  de: rows(TIED.de),
  es: rows(TIED.es),
  it: rows(TIED.it),
  pt: rows(TIED.pt),
})
const THINGS = byLocale(({ thing, ticked, unless }) => [{ all: [word(thing), word(ticked)], unless: word(unless) }])
const TURNED = byLocale(({ blank, means, disagrees, writes, box, takesOut, one, mistake }) => [
  { all: [word(`${blank} ${means}`)] },
  { all: [word(disagrees), word(writes), word(box)], unless: word(mistake) },
  { all: [word(takesOut), word(one)], unless: word(mistake) },
])

/** The sentences that make something else wait for a tick. */
export const tiedIn = (text: string, locale: Locale): readonly string[] => spokenIn(text, THINGS[locale])
/** The sentences in which an empty box is a yes, or a no takes more than leaving it empty. */
export const contraryBoxIn = (text: string, locale: Locale): readonly string[] => spokenIn(text, TURNED[locale])
