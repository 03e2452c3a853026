/**
 * What the controls of a question about cookies say, in the six languages: how a scan finds its way on pages that it has never
 * seen. Texts are compared in small letters, without accents and signs; the first row that fits is meant, so that
 * “continue without accepting” refuses and “accept selected” saves.
 */

export type Act = 'refuse' | 'save' | 'choose' | 'accept'

const ANSWERS: readonly (readonly [act: Act, words: string])[] = [
  [
    'refuse',
    `reject|refuse|decline|deny|disagree|do not (?:accept|agree|allow|consent)|without (?:accepting|consent)|no thanks|opt out
    |(?:only|just)(?: strictly)? (?:necessary|essential|required)|(?:necessary|essential|required)(?: cookies)? only|(?:accept|allow|use) (?:only )?(?:necessary|essential)
    |refuser|rejeter|sans accepter|non merci|(?:uniquement|seulement).*(?:necessaires|essentiels)
    |ablehnen|verweigern|nicht (?:akzeptieren|zustimmen)|ohne (?:einwilligung|zustimmung)|nein danke|nur (?:die )?(?:unbedingt |technisch )?(?:notwendige|essenzielle|erforderliche)
    |rechaz|denegar|no acept|solo (?:las |los )?(?:estrictamente )?(?:necesari|esencial)
    |rifiut|nega\\b|non accett|senza accettare|solo (?:i |quelli )?(?:strettamente )?(?:necessari|essenziali|tecnici)
    |recus|rejeit|nao aceit|sem aceitar|(?:apenas|so|somente) (?:os )?(?:estritamente )?(?:necessari|essencia)`,
  ],
  [
    'save',
    `save|(?:accept|allow|confirm) (?:my )?(?:selected|selection|choice)|confirm|enregistrer|valider|confirmer|sauvegarder
    |speichern|bestatigen|auswahl (?:erlauben|akzeptieren|zulassen|ubernehmen)|guardar|confirmar|salva|conferma`,
  ],
  [
    'choose',
    `choose|custom|manage|preference|setting|option|choices|personnaliser|parametr|gerer|choisir|einstellung|auswahlen|anpassen|verwalten|optionen
    |elegir|configur|personaliz|gestionar|ajustes|scegli|gestisci|impostazioni|escolher|gerir|definicoes`,
  ],
  [
    'accept',
    `accept|agree|allow|consent|got it|understand|^ok(?:ay)?$|^yes|autoriser|d accord|j ai compris|akzeptier|annehmen|zustimm|einverstanden|erlauben|zulassen
    |acept|permitir|de acuerdo|entendido|accett|acconsent|ho capito|aceit|concordo|entendi`,
  ],
]

/** By which a class is told, the narrower before the wider. */
const CLASSES: readonly (readonly [letter: string, words: string])[] = [
  [
    'n',
    'necess|essen[tcz]i|required|always|toujours|immer|siempre|sempre|notwendig|erforderlich|necesari|tecnic|technique',
  ],
  ['x', 'third part|tiers|drittanbieter|terceros|terze part|terceiros'],
  ['t', 'target|market|advert|\\bads?\\b|publicit|ciblage|werb|reklame|pubblicit|publicid|profil|social'],
  [
    'p',
    'perform|statist|estatist|estadist|analy|analis|measur|mesure|audience|leistung|messung|rendim|medicion|prestazion|misura|desempenho',
  ],
  ['f', 'function|prefer|fonctionnel|personn?al|funktional|komfort|extern|funcion|funzional|embed|video|experience'],
]

const TOPIC =
  'cookie|tracker|tracking|consent|privacy|datenschutz|einwilligung|confidentialit|traceur|privacidad|privacidade|riservatezza'
const BACK_TO =
  '^cookies?$|(?:cookie|privacy|consent|tracker|datenschutz|einwilligung|confidentialite|privacidad|privacidade).*(?:setting|preference|choice|option|manage|einstellung|auswahl|choix|gestion|configur|ajuste|eleccion|preferenc|impostazion|scelt|definic|escolha|parametr)|(?:setting|preference|choice|manage|change|withdraw|einstellung|auswahl|choix|gerer|configur|eleccion|preferenc|impostazion|scelt|gestisc|definic|escolha|parametr|revoke|widerruf).*(?:cookie|privacy|consent|tracker|datenschutz|confidentialite|privacidad|privacidade|einwilligung)'

const tight = (words: string) => words.replace(/\n\s*/g, '')

/** For the program that looks (scan-look.ts): it makes expressions of them. */
export const SCAN_WORDS = {
  answers: ANSWERS.map(([act, words]) => [act, tight(words)] as const),
  classes: CLASSES,
  topic: TOPIC,
  backTo: BACK_TO,
} as const
