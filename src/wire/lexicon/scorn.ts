/** What is thought of whoever leaves a box empty: `who does not sign up does not care for the village` [AS-04]. What they miss by it is theirs to know. */

import type { Locale } from '../form-definition.ts'
import { besideLacking } from './lacking.ts'
import { barely, sentencesOf } from './spoken.ts'

const SCORN: Readonly<Record<Locale, RegExp>> = {
  en: /\b(?:(?:does not|doesn t|do not|don t) (?:\w+ )?matter|(?:given|gave) up on|(?:must |obviously |clearly |evidently |probably |apparently )(?:\w+ )?(?:not|don t|doesn t|hate|dislike|have no|has no)|(?:do not|don t|does not|doesn t|no longer|never) (?:\w+ )?(?:car(?:e|es|ed)|love|like|deserve|think of|mind about|respect|support|belong|understand|value)|hates?|deserves? better|selfish|heartless|stingy|lazy|ignorant|stupid|foolish|fools?|indifferent|cold hearted|cruel|shame\w*|ashamed|irresponsible|bad (?:parents?|neighbours?|citizens?|friends?|owners?|people)|(?:means?|matters?) nothing|couldn t care less|turns? (?:\w+ )?backs?|let(?:s|ting)? (?:\w+ ){0,3}down|abandon\w*|at (?:your|their) own (?:risk|fault)|on (?:your|their) conscience|has (?:only )?(?:himself|herself|themselves|yourself) to blame|good night|sleep at night)\b/,
  fr: /\b(?:(?:n|ne) (?:\w+ )?(?:aim\w+|souci\w+|respect\w+|merit\w+|pense\w*|tien\w+|compren\w+|soutien\w+) (?:\w+ )?(?:pas|guere|plus)|n (?:aime\w*|a|ont) (?:pas|aucun\w*) (?:\w+ )?(?:coeur|respect|gout|leur|sa|ses)?|(?:est|sont) egale?s?|egal|se moqu\w+|moque\w* (?:bien )?(?:de|du)|indiffer\w+|egoistes?|ingrate?s?|radin\w*|paresseu\w+|ignorante?s?|sans coeur|honte\w*|mauvais\w* (?:parents?|voisins?|citoyens?|amis?)|se fich\w+|deteste\w*|irresponsable\w*|abandonn\w+|laiss\w+ (?:\w+ )?tomber|tourn\w+ le dos|sur la conscience|meritent mieux|tant pis)\b/,
  de: /\b(?:nicht (?:\w+ )?(?:liebt|liebst|schatzt|achtet|am herzen liegt)|(?:(?:ist|sind) (?:\w+ ){0,6})?(?:wohl |offenbar |anscheinend |scheinbar )?egal|gleichgultig\w*|nichts bedeutet|bedeutet .{0,30}nichts|(?:liebt|mag|schatzt|achtet|versteht|kummert|interessiert|schert) .{0,30}\b(?:nicht|kein\w*|nichts)|hat .{0,20}\b(?:kein herz|nichts ubrig|keinen (?:sinn|anstand|geschmack))|egoist\w*|geizig\w*|geizhals|faul\w*|dumm\w*|ignorant\w*|herzlos\w*|undankbar\w*|scham\w*|schande|schlechte[rsn]? (?:eltern\w*|nachbar\w*|burger\w*|freund\w*|mensch\w*)|verantwortungslos\w*|im stich|fallen ?(?:lasst|lassen|gelassen)|auf dem gewissen|selbst schuld|verdien\w* (?:\w+ )?(?:besseres|mehr)|pfeift|hasst|kein\w* (?:echte[rn]?|wahre[rn]?|gute[rn]?) \w+)\b/,
  es: /\b(?:(?:da|dan|es|son|resulta) (?:\w+ )?(?:igual|lo mismo|indiferentes?)|da igual|no (?:\w+ )?(?:quier\w+ a|import\w+|am\w+ (?:a|su)|respet\w+|merec\w+|valor\w+|preocup\w+|entiend\w+|tien\w+ (?:corazon|respeto|vergu?enza)|apoy\w+)|indiferent\w+|egoist\w+|tacan\w+|ignorant\w+|vag[oa]s?|sin corazon|desagradecid\w+|verguenza|mal\w* (?:padres?|vecin\w+|ciudadan\w+|amig\w+)|irresponsab\w+|abandon\w+|dar? la espalda|da la espalda|dej\w+ (?:\w+ )?(?:tirad\w+|en la estacada|a su suerte)|en (?:la|tu|su) conciencia|odia\w*|pasa de)\b/,
  it: /\b(?:non (?:\w+ )?(?:import\w+|interess\w+|tien\w+|am\w+|rispett\w+|merit\w+|vuol\w* bene|apprezz\w+|cur\w+|capisc\w+|ha (?:cuore|rispetto)|sosten\w+)|indifferent\w+|egoist\w+|tirchi\w*|ignorant\w+|pigr\w+|senza cuore|ingrat\w+|vergogn\w+|cattiv\w+ (?:genitor\w+|vicin\w+|cittadin\w+|amic\w+)|irresponsabil\w+|abbandon\w+|volt\w+ le spalle|lasci\w+ (?:\w+ )?(?:sol[oiae]|a piedi|nei guai|al (?:loro|suo) destino)|piant\w+ in asso|sulla coscienza|odia\w*|se ne frega\w*|fregar\w*)\b/,
  pt: /\b(?:nao (?:\w+ )?(?:import\w+|interess\w+|lig\w+ (?:a|ao|aos|as|nada|para)|am\w+ (?:a|o|os|as|su)|gost\w+|respeit\w+|merec\w+|valoriz\w+|quer\w* bem|tem (?:coracao|respeito|vergonha)|apoi\w+|preocup\w+|entend\w+)|indiferent\w+|egoist\w+|forret\w+|ignorant\w+|preguicos\w+|sem coracao|ingrat\w+|vergonha\w*|mau\w* (?:pais|vizinh\w+|cidada\w+|amig\w+)|irresponsav\w+|abandon\w+|vir\w+ as costas|deix\w+ (?:\w+ )?(?:na mao|a sua sorte|ficar mal)|na consciencia|odeia\w*|tanto (?:lhe|te) faz|nao quer saber)\b/,
}

/** A question whether one leaves it empty, and leaving the page as the answer of those who do not care. */
type Leaving = { readonly asked: RegExp; readonly leaves: RegExp; readonly prefers: RegExp }

const LEAVING: Readonly<Record<Locale, Leaving>> = {
  en: {
    asked:
      /\b(?:not|no|don t|didn t|won t|without) (?:\w+ ){0,2}(?:tick\w*|check\w*|box|sign\w*|subscrib\w*|join\w*|interested)\b/,
    leaves:
      /\b(?:feel free to (?:close|leave|scroll|move|go)|(?:can|may|might|should|is free to|are free to|welcome to) (?:\w+ )?(?:close|leave|scroll|move on|go away|click away|skip|look elsewhere)|(?:close|leave) (?:this|the) (?:page|window|tab)|scroll on|(?:clicks?|moves?|goes) (?:on|away|elsewhere)|has no business here)\b/,
    prefers:
      /\b(?:(?:evidently|clearly|apparently|obviously|presumably) (?:\w+ )?(?:like|love|enjoy|prefer)s? (?:to )?(?:\w+ )?(?:pay\w*|wast\w*|miss\w*|los\w*|suffer\w*|struggl\w*))\b|\b(?:rather|prefers?|happy to|want to|choose to|chose to|like to|love) (?:to )?(?:\w+ )?(?:(?:stay|remain|be|keep|live|go on|end up|die|grow|get)(?:ing)? (?:\w+ ){0,3}(?:single|alone|lonely|unfit|fat|poor|sick|ill|weak|ignorant|bored|boring|tired|stressed|stuck|behind|unhappy|sad|old|broke|in debt|in the dark|for ?ever|your \w+ life)|(?:\w+ ){1,4}(?:to|over|than) (?:your|their|his|her) (?:own )?(?:health|family|child\w*|future|dogs?|cats?|pets?|happiness|heart|life|safety|body|garden|skin|neighbours?|town|village))\b/,
  },
  fr: {
    asked: /\b(?:pas|sans|ne|n) (?:\w+ ){0,3}(?:coch\w*|case|abonn\w*|inscri\w*|interesse\w*)\b/,
    leaves:
      /\b(?:(?:peut|peuvent|pouvez|peux|n a qu a|n avez qu a|libre\w* de) (?:\w+ ){0,2}(?:fermer|quitter|passer|partir|s en aller|cliquer ailleurs)|fermez (?:cette|la) page|quittez (?:cette|la) page|passez votre chemin)\b/,
    prefers:
      /\b(?:(?:aim\w+|prefer\w+) (?:donc |sans doute |visiblement )?(?:payer|perdre|gaspiller|souffrir|rater))\b|\b(?:prefer\w+|aim\w+ mieux|plutot) (?:\w+ )?(?:(?:rester|demeurer|etre|finir|vivre|vieillir|mourir) (?:\w+ ){0,3}(?:seule?s?|celibataires?|gros\w*|pauvres?|malades?|faibles?|ignorant\w*|ignorance|triste\w*|fatigue\w*|en retard|pour toujours|a jamais|toute (?:votre|ta) vie)|(?:\w+ ){1,3}(?:a|que) (?:votre|ta|son|leur|vos) (?:propre )?(?:sante|famille|enfants?|avenir|chiens?|chats?|animal|bonheur|coeur|vie|securite|corps|jardin|peau|voisins?|village))\b/,
  },
  de: {
    asked:
      /\b(?:kein\w*|nicht|ohne) (?:\w+ ){0,3}(?:hakchen|haken|kreuz|ankreuz\w*|angekreuzt|anmeld\w*|abonnier\w*|interess\w*|bestell\w*)\b|\b(?:kreuzen sie|melden sie sich|setzen sie) (?:\w+ ){0,4}nicht\b/,
    leaves:
      /\b(?:(?:kann|konnen|darf|durfen|mag|soll|moge) (?:\w+ ){0,5}(?:schliessen|verlassen|weiterblattern|weitersurfen|weiterklicken|weiterscrollen|gehen|wegklicken|wegsehen)|schliessen sie (?:\w+ )?(?:diese|die) seite|ist hier falsch|(?:klickt|blattert|scrollt|surft) (?:\w+ )?weiter|gehort nicht hierher)\b/,
    prefers:
      /\b(?:(?:offenbar|anscheinend|wohl) (?:\w+ ){0,4}(?:nicht gern|ungern|gern zu viel)|zahlen sie (?:\w+ )?(?:gern|lieber) (?:zu viel|mehr|den vollen))\b|\b(?:lieber|bevorzug\w*|vorzieh\w*|ziehen|zieht) (?:\w+ ){0,3}(?:(?:\w+ ){0,2}(?:single|allein\w*|einsam\w*|dick|arm|krank|schwach|unwissend|mude|unglucklich|traurig|gestresst|fur immer|ewig) (?:\w+ ){0,2}(?:bleib\w*|sein|leb\w*|werd\w*|sterb\w*)|(?:ihrer|deiner|seiner|ihrem|deinem|seinem) (?:eigenen )?(?:gesundheit|familie|kind\w*|zukunft|hund\w*|katze\w*|tier\w*|gluck|herz\w*|leben|sicherheit|korper|garten|haut|nachbar\w*|dorf) vor)|(?:sofa|couch|bildschirm|geld) (?:\w+ ){0,3}(?:wichtiger|lieber) (?:\w+ ){0,2}als (?:die |ihre |deine )?(?:eigene )?\w+/,
  },
  es: {
    asked: /\b(?:no|sin) (?:\w+ ){0,3}(?:marc\w*|casilla|suscri\w*|apunt\w*|inscri\w*|interes\w*)\b/,
    leaves:
      /\b(?:(?:puede\w*|podra\w*|es libre de|que) (?:\w+ ){0,2}(?:cerrar|cierre\w*|abandon\w+|salir|salga\w*|marchar\w*|irse|pasar de largo|pase de largo)|cierr[ea] (?:esta|la) pagina|siga de largo)\b/,
    prefers:
      /\b(?:(?:se ve|parece|por lo visto) (?:que )?(?:\w+ ){0,2}(?:gusta|disfruta\w*) (?:pagar|perder|gastar|sufrir)\w*)\b|\b(?:prefier\w+|prefer\w+) (?:\w+ )?(?:(?:quedar\w*|seguir|ser|estar|vivir|continuar|acabar|morir) (?:\w+ ){0,3}(?:solo|sola|solter\w+|gord\w+|pobre|enferm\w+|debil|ignorante|triste|cansad\w+|atrasad\w+|para siempre|toda la vida)|(?:\w+ ){1,3}(?:a|antes que|que) (?:tu|su|tus|sus|vuestr\w+) (?:propi\w+ )?(?:salud|familia|hij\w+|futuro|perr\w+|gat\w+|mascota|felicidad|corazon|vida|seguridad|cuerpo|jardin|piel|vecin\w+|pueblo))\b/,
  },
  it: {
    asked: /\b(?:non|senza) (?:\w+ ){0,3}(?:spunt\w*|casella|iscriv\w*|abbon\w*|interess\w*)\b/,
    leaves:
      /\b(?:(?:puo|possono|puoi|potete|e libero di) (?:\w+ ){0,2}(?:chiudere|lasciare|uscire|andarsene|passare oltre|tirare dritto)|chiud[ai] (?:pure )?(?:questa|la) pagina|passi oltre)\b/,
    prefers:
      /\b(?:(?:si vede che|evidentemente|a quanto pare) (?:\w+ ){0,2}(?:piace|ama|ami) (?:pagare|perdere|sprecare|soffrire))\b|\b(?:prefer\w+) (?:\w+ )?(?:(?:restare|rimanere|essere|vivere|continuare|finire|morire) (?:\w+ ){0,3}(?:sol[oa]|single|grass\w+|pover\w+|malat\w+|debole|ignorante|triste|stanc\w+|indietro|per sempre|tutta la vita)|(?:\w+ ){1,3}(?:a|al|alla|ai|alle|all) (?:tu\w+|su\w+|vostr\w+) (?:stess\w+ )?(?:salute|famiglia|figl\w+|futuro|can\w+|gatt\w+|animal\w+|felicita|cuore|vita|sicurezza|corpo|giardino|pelle|vicin\w+|paese))\b/,
  },
  pt: {
    asked: /\b(?:nao|sem) (?:\w+ ){0,3}(?:assinal\w*|marc\w*|caixa|subscrev\w*|inscrev\w*|interess\w*)\b/,
    leaves:
      /\b(?:(?:pode\w*|podera\w*|e livre de|que) (?:\w+ ){0,2}(?:fechar|feche\w*|sair|saia|deixar (?:esta|a) pagina|ir embora|va embora|passar adiante|seguir caminho)|feche (?:esta|a) pagina)\b/,
    prefers:
      /\b(?:(?:ve se que|pelos vistos|parece que) (?:\w+ ){0,2}(?:gosta|gostas) de (?:pagar|perder|gastar|sofrer))\b|\b(?:prefer\w+|prefir\w+) (?:\w+ )?(?:(?:ficar|continuar|ser|estar|viver|acabar|morrer) (?:\w+ ){0,3}(?:sozinh\w+|solteir\w+|gord\w+|pobre|doente|frac\w+|ignorante|triste|cansad\w+|para tras|para sempre|toda a vida)|(?:\w+ ){1,3}(?:a|ao|aos|as|que) (?:su\w+|seu\w*|tu\w+|teu\w*) (?:propri\w+ )?(?:saude|familia|filh\w+|futuro|ca\w+|gat\w+|animal|felicidade|coracao|vida|seguranca|corpo|jardim|pele|vizinh\w+|terra))\b/,
  },
}

/** `Nothing changes for you`; `that is all right`. */
const FAIR: Readonly<Record<Locale, RegExp>> = {
  en: /^(?:if|when|should) you (?:do not|don t) (?:\w+ )?(?:like|love|care for|enjoy|eat|drink)|\b(?:nothing changes|all right|fine|no (?:harm|shame|disadvantage|problem)|as welcome|never mind|we understand|not (?:\w+ )?(?:letters|e ?mails|receive|get|hear|write))\b/,
  fr: /^si (?:vous|tu) n (?:aim\w+|appreci\w+)|\b(?:rien ne change|pas grave|aucun (?:mal|souci|inconvenient)|nous comprenons|sans honte|bienvenu\w*)\b/,
  de: /^(?:wer|wenn sie|wenn du) (?:kein\w*|\w+ nicht) (?:\w+ )?(?:mag|mogen|magst|liebt)|\b(?:in ordnung|kein (?:problem|nachteil)|andert sich nichts|verstehen wir|ebenso willkommen|macht nichts|uns egal|ist egal,? ob)\b/,
  es: /^si no (?:te|le|os) gust\w+|\b(?:no pasa nada|ningun (?:problema|inconveniente)|nada cambia|lo entendemos|bienvenid\w+)\b/,
  it: /^se non (?:ti piac\w+|le piac\w+|am\w+)|\b(?:non (?:cambia|succede) (?:nulla|niente)|nessun (?:problema|svantaggio)|va bene|capiamo|benvenut\w+)\b/,
  pt: /^se nao (?:gost\w+|apreci\w+)|\b(?:nada muda|nao faz mal|nenhum (?:problema|inconveniente)|compreendemos|tudo bem|bem ?vind\w+)\b/,
}

/** Those who are praised for signing up, so that the others are not. */
const NOBLE: Readonly<Record<Locale, RegExp>> = {
  en: /\b(?:people|those|anyone|everyone|parents|readers) (?:of|with) (?:a |any )?(?:\w+ )?(?:heart|conscience|taste|sense|character|decency)\b.{0,25}\b(?:subscrib\w+|sign\w*|tick\w*|join\w*)\b/,
  fr: /\b(?:personnes|gens|celles et ceux|parents|lecteurs|ames?) (?:de|d|qui ont du) (?:coeur|conscience|gout|bonne volonte|bien)\b.{0,25}\b(?:s inscri\w+|s abonn\w+|coch\w+)\b/,
  de: /\b(?:menschen|leute|alle|eltern|wer) (?:mit|hat) (?:\w+ )?(?:herz|gewissen|geschmack|verstand|anstand)\b.{0,25}\b(?:abonnier\w*|meld\w*|trag\w*|kreuz\w*)\b/,
  es: /\b(?:personas|gente|quien|padres) (?:de|con|tiene) (?:buen )?(?:corazon|conciencia|gusto|sentido)\b.{0,25}\b(?:se suscrib\w+|se apunt\w+|marc\w+)\b/,
  it: /\b(?:persone|gente|chi|genitori) (?:di|con|ha) (?:buon )?(?:cuore|coscienza|gusto|senso)\b.{0,25}\b(?:si iscriv\w+|spunt\w+|si abbon\w+)\b/,
  pt: /\b(?:pessoas|gente|quem|pais) (?:de|com|tem) (?:bom )?(?:coracao|consciencia|gosto|senso)\b.{0,25}\b(?:se inscrev\w+|subscrev\w+|marc\w+|assin\w+)\b/,
}

/** The sentences, and what follows a question in the next: `Not signing up? Your children deserve better`. */
export function scornIn(text: string, locale: Locale): readonly string[] {
  const sentences = sentencesOf(text)
  return sentences.filter((sentence, i) => {
    if (NOBLE[locale].test(barely(sentence))) return true
    const said = barely(sentence)
    const own = besideLacking(said, locale)
    const before = barely(sentences[i - 1] ?? '')
    const { asked, leaves, prefers } = LEAVING[locale]
    const isAsked =
      sentences[i - 1]?.trim().endsWith('?') && (besideLacking(before, locale) !== undefined || asked.test(before))
    const beside = own ?? (isAsked || leaves.test(said) ? said : undefined)
    return beside !== undefined && [SCORN[locale], prefers].some(it => it.test(beside)) && !FAIR[locale].test(beside)
  })
}
