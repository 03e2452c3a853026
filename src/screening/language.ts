/**
 * Which language a text is in, by a vote of its little words. It changes no rule, for all lexicons are asked of every text; it
 * finds what no lexicon can read. Short texts may have no little words at all: that is unclear, and no reason for anything.
 */

import { type Lang, LANGS } from './types.ts'

/** Folded. Words that two of the six share count for both. */
const LITTLE: Readonly<Record<Lang, string>> = {
  en: 'the of and to in is you for it on with that this are be your our we at from have or by not as will can was an if all has but they more no his her their been do get us out so up what when who there which would its into than them how about only any my me now just',
  fr: 'le la les de des du et un une en est vous pour dans que qui sur au aux avec votre vos nous par ce cette pas plus ne se son sa ses ou mais sont ont nos notre il elle ils leur sans etre avez tout tous je mon ma mes si on y chez fait ici toute toutes',
  de: 'der die das und ist nicht mit den von zu ein eine einer eines einem einen sie wir ihr ihre ihren ihrem fur auf im dem des sich auch es an als bei nach aus am um wie oder wird werden sind hat haben noch nur vor zum zur uber bis ich du mein dein kein keine durch wenn dass unsere unser uns euch mehr so war',
  es: 'el la los las de del y en un una que es por para con su sus no se al lo como mas o pero sin sobre este esta estos nos tu te le les ya muy todo todos hay desde son nuestra nuestro usted ha han cada si mi sera hasta donde cuando tambien',
  it: 'il lo la i gli le di del della dei delle e un una che per con in non si da al alla dal nel nella sono piu come ma anche ai su questo questa tuo tua suo sua ci vi o ha hanno e se tutti tutto nostro nostra chi dopo senza ogni mio mia cosa solo ora',
  pt: 'o a os as de do da dos das e em um uma que para com por no na nos nas se nao mais seu sua seus suas ao aos como ou mas este esta voce voces sem ja foi tem ser nosso nossa pelo pela ate todos todo isso muito tambem quando sobre cada meu minha ha sao',
}

/** Of languages that share their script with the six: enough to tell that it is none of them. */
const OTHERS: Readonly<Record<string, string>> = {
  nl: 'het een van en niet zijn voor met dat aan deze ook naar wij jij onze jouw hebben wordt heeft dit maar bij uit nog geen door worden kunnen u uw',
  da: 'og det ikke til af jeg har med som vi hvad kan skal vil din vores eller nar efter ved blev mere denne dette vores hele meget nu alle jer hos os',
  sv: 'och att det inte som jag har med till vi kan ska din var eller nar efter vid mer denna detta fran ar pa hos och hela mycket idag nu hos oss alla ni era',
  pl: 'nie jest sie na do ze to jak ale czy dla przez oraz juz tylko jego twoj nasz moze bardzo przy ktory wszystko byc w z po od za tylko wiele innych nasze naszej wszystkie jestesmy macie masz beda oraz cala calej zapraszamy dzis teraz godz zl',
  cs: 'je se na ze to jak ale pro nebo jsou byl jsme vas nas jeho pri ktery vsechno byt take jen jiz neni',
  fi: 'ja ei se etta on mutta kun niin olla myos joka ovat sinun meidan tai kuin vain nyt voit meilla meille on koko kaikki kanssa seka tai jos uusi paljon kello tervetuloa teille teidan hinta saat nyt ovat tanaan klo asti alkaen',
  hu: 'az es hogy nem egy ez de meg van mint csak vagy is volt minden aki lesz nekem ki kell',
  ro: 'si este sunt pentru cu din care nu pe mai la sau ca acest aceasta noastre dumneavoastra fi fost ale avem prin',
  tr: 've bir bu icin ile da de cok daha gibi ama olarak var en size sizin bizim degil ne her kadar sonra',
  id: 'yang dan di untuk dengan ini itu tidak dari akan pada anda kami atau bisa ada lebih juga sudah karena',
  vi: 'va cua la cho khong nguoi mot co nhung duoc voi cac nay trong den ban chung toi',
}

/** Languages between the six: most of their little words are those of their neighbours, and these are not. */
const BETWEEN: Readonly<Record<string, string>> = {
  ca: 'els amb pero aquest aquesta aquests vostre nostra fins sense tenim tots totes moltes coses avui vostres nostres dins hi ha haura ens pel pels teva seva seu seus teves seves cal mateix dema fora menys quan dissabte diumenge dilluns dimarts dimecres dijous divendres carrer botiga nomes euros vine porteu esperem obrim guanya diners estalvia nou nova vostra',
  gl: 'unha non aos xa moi sen polo pola polos polas dun dunha nun nunha coa cos coas habera ata tamen onde rua luns xoves venres agardamos agardamosvos vostede grazas prezo desconto mercar cartos nosa noso vosa voso hoxe maña mana veciños feito queixos',
  oc: 'dins amb pels lo los las aquela aqueste aquel fins ont quand coma aura vostre nostre totes venetz uei deman dissabte dimenge carriera plan fach pais vila jorn jorns',
}

/** All that tells languages apart: it is part of the policy, for it decides what is for people. */
export const LITTLE_WORDS = { ...LITTLE, ...OTHERS, ...BETWEEN }

const votes = new Map<string, string[]>()
for (const [lang, words] of Object.entries({ ...LITTLE, ...OTHERS }))
  for (const word of new Set(words.split(' '))) votes.set(word, [...(votes.get(word) ?? []), lang])

/** Of each word that none of the six has, the languages between them that do. */
const between = new Map<string, string[]>()
const ofTheSix = new Set(Object.values(LITTLE).flatMap(it => it.split(' ')))
for (const [lang, words] of Object.entries(BETWEEN))
  for (const word of words.split(' ')) if (!ofTheSix.has(word)) between.set(word, [...(between.get(word) ?? []), lang])
/** So many of them, of so many words, and not many words that the six have. */
const BETWEEN_MIN = 3
const BETWEEN_SHARE = 0.1
const BETWEEN_KNOWN = 0.9

/** Little words that must speak for another language, and by how much more than for any of the six. */
const OTHER_MIN = 3
const OTHER_LEAD = 1.3
const FOREIGN_SHARE = 0.3
const FOREIGN_MIN_WORDS = 3
/** A text of so many words, of which fewer are known and hardly one is a little word, is of a language that none of these lists has. */
const STRANGE_MIN_WORDS = 12
const STRANGE_KNOWN = 0.4
const STRANGE_LITTLE = 0.25
/** A text’s language shows in so many words. */
export const LANGUAGE_WORDS_MAX = 1_000

/**
 * @param words folded; @param isKnown whether a word is one of the six languages', as far as the texts go that were learnt from.
 * @returns `other` for a language that there is no lexicon of.
 */
export function languageOf(
  words: readonly string[],
  isKnown: (word: string) => boolean = () => true,
): Lang | 'other' | 'unclear' {
  const count = new Map<string, number>()
  let [foreign, letters, known] = [0, 0, 0]
  const asked = words.slice(0, LANGUAGE_WORDS_MAX)
  for (const word of asked) {
    const isAscii = word.charCodeAt(0) < ASCII_END
    if (!isAscii && FOREIGN.test(word)) foreign++
    if (!isAscii || word >= 'a') {
      letters++
      if (isKnown(word)) known++
    }
    for (const lang of votes.get(word) ?? NONE) count.set(lang, (count.get(lang) ?? 0) + 1)
    for (const lang of between.get(word) ?? NONE) count.set(lang, (count.get(lang) ?? 0) + 1)
  }
  if (foreign >= FOREIGN_MIN_WORDS && foreign > FOREIGN_SHARE * asked.length) return 'other'
  const best = bestOf(LANGS, count)
  const other = bestOf(Object.keys(OTHERS), count)
  if (other.votes >= OTHER_MIN && other.votes > OTHER_LEAD * best.votes) return 'other'
  const own = bestOf(Object.keys(BETWEEN), count).votes
  if (own >= Math.max(BETWEEN_MIN, BETWEEN_SHARE * letters) && known < BETWEEN_KNOWN * letters) return 'other'
  const isStrange = known < STRANGE_KNOWN * letters && best.votes < STRANGE_LITTLE * letters
  if (letters >= STRANGE_MIN_WORDS && isStrange) return 'other'
  return best.votes === 0 ? 'unclear' : best.lang
}

const NONE: readonly never[] = []
const ASCII_END = 0x80
/** A word that begins with a letter that is no Latin one, for those were folded. */
const FOREIGN = /^\p{L}/u

/** A letter beside another, `r e p l i c a`: no little word of any language. */
export const isSetApart = (words: readonly string[], at: number): boolean =>
  words[at]?.length === 1 && (words[at - 1]?.length === 1 || words[at + 1]?.length === 1)

/** For each sentence, how many little words of each of the six it has: a row of {@link LANGS} a sentence. */
export function sentenceVotes(words: readonly string[], sentences: readonly number[]): Uint16Array {
  const rows = new Uint16Array(((sentences.at(-1) ?? 0) + 1) * LANGS.length)
  for (let i = 0; i < words.length; i++) {
    const columns = columnsOf.get(words[i]!) // `!`: here and below, there is one.
    if (columns === undefined || isSetApart(words, i)) continue
    const row = sentences[i]! * LANGS.length
    for (let at = 0; at < columns.length; at++) rows[row + columns[at]!]!++
  }
  return rows
}

/** Of each little word of the six, in which of them it is one. */
const columnsOf = new Map(
  [...ofTheSix].map(word => [word, LANGS.flatMap((lang, column) => (votes.get(word)?.includes(lang) ? [column] : []))]),
)

const CLEAR_MIN = 3
const CLEAR_SHARE = 0.5
/** Of a stretch by itself: fewer words tell nothing, and those around it are asked. */
const OWN_MIN = 2

/** Whether these sentences, or if they are too few words to tell those with so many around them, are clearly in another language. */
export function isElsewhere(
  rows: Uint16Array,
  lang: Lang,
  [first, last]: readonly [number, number],
  around: number,
): boolean {
  const own = votesIn(rows, first, last)
  const sums = Math.max(...own) >= OWN_MIN ? own : votesIn(rows, first - around, last + around)
  const best = Math.max(...sums)
  return best >= CLEAR_MIN && (sums[LANGS.indexOf(lang)] ?? 0) < CLEAR_SHARE * best
}

function votesIn(rows: Uint16Array, first: number, last: number): number[] {
  return LANGS.map((_, column) => {
    let sum = 0
    for (let at = Math.max(0, first); at <= last; at++) sum += rows[at * LANGS.length + column] ?? 0
    return sum
  })
}

function bestOf<L extends string>(langs: readonly L[], count: ReadonlyMap<string, number>): { lang: L; votes: number } {
  const all = langs.map(lang => ({ lang, votes: count.get(lang) ?? 0 }))
  return all.reduce((best, it) => (it.votes > best.votes ? it : best))
}
