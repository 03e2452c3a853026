import { expect, test } from 'vitest'
import { ownEngine } from './engine.ts'
import { BELIEVED_FROM, DOUBTED_KEEPS, DOUBTED_TO, MATRIX, weighingOf } from './matrix.ts'
import { keepsBelieved, piled } from './scoring.ts'
import { screen } from './screening.ts'
import { labelledIn } from './training.ts'
import { type Category, LANGS, type Text } from './types.ts'

const mail = (subject: string, text: string): Text => ({ channel: 'email', subject, text })
const isFound = (text: Text) => screen(text).verdict !== 'allow'

/** Written before anything was changed for them. The bounds are those of the demand; what a first look found is in the decision. */
test.each(['c', 'd'])(
  'of texts kept apart (%s) most of a category are found, and hardly a near miss is [PC-10]',
  name => {
    const path = `test/data/screening-own-${name}.jsonl`
    const texts = labelledIn(path, path)
    const [bad, good] = [texts.filter(it => it.labels.length > 0), texts.filter(it => it.labels.length === 0)]
    expect(bad.filter(isFound).length / bad.length).toBeGreaterThanOrEqual(0.9)
    expect(good.filter(isFound).length / good.length).toBeLessThanOrEqual(0.02)
    for (const lang of LANGS) {
      const of = bad.filter(it => it.lang === lang)
      expect(of.filter(isFound).length / of.length, lang).toBeGreaterThanOrEqual(0.85)
    }
    for (const list of ['PC', 'NA', 'HA']) {
      const of = bad.filter(it => it.labels.some(label => label.startsWith(list)))
      expect(of.filter(isFound).length / of.length, list).toBeGreaterThanOrEqual(0.8)
    }
  },
)

test.each(MATRIX.filter(it => it.list !== 'umbrella').map(it => it.demand))(
  '%s is known in each of the six languages, and its near misses pass [PC-10]',
  demand => {
    for (const lang of LANGS) {
      const rules = ownEngine().lexicon.rules.filter(it => it.category === demand && it.lang === lang)
      const own = (text: string) => screen(mail('', text)).categories.find(it => it.id === demand)?.verdict ?? 'allow'
      expect(
        rules.some(it => own(it.hit) !== 'allow'),
        `${demand} ${lang}: a hit`,
      ).toBe(true)
      expect(rules.length > 0 && rules.every(it => own(it.miss) === 'allow'), `${demand} ${lang}: misses`).toBe(true)
    }
  },
)

test('one phrase that nothing else bears out is no review, and the same phrase in an offer is [HA-06]', () => {
  const recipe =
    'Half a bottle of red, a slow oven, and pearl onions. We also tell you what to use instead of wine. Next week: lentils.'
  const offer =
    'Six bottles of red for 29 pounds instead of 48, the whole crate of wine delivered free. Order before Friday.'
  expect(screen(mail('Recipe letter', recipe)).verdict).toBe('allow')
  expect(screen(mail('From our cellar', offer)).verdict).not.toBe('allow')
})

test('a pitch within a page of talk is believed by its own sentences [PC-02]', () => {
  const talk =
    'The choir meets on Thursday in the parish hall. Tea is served, and the lift works again. Bring your folder. '
  const pitch = 'Fresh hash 8 a gram, Bolivian coke 70, vacuum packs, tracked post, Monero only. Regulars get a sample.'
  expect(screen(mail('News', pitch)).verdict).toBe('refuse')
  expect(screen(mail('News', `${talk.repeat(12)}${pitch} ${talk.repeat(12)}`)).verdict).not.toBe('allow')
})

/** Written by hands that had seen neither rules nor texts. Not all bounds of the demand are met on them (docs/decisions/0106, 0109, 0112, 0113): it gets no worse, but for what any few texts move. */
test.each([
  ['long letters', 'c', { found: 0.88, flagged: 0.055, refused: 0.008 }],
  ['mails and short messages', 'e', { found: 0.96, flagged: 0.04, refused: 0 }],
  ['mails of a second hand', 'f', { found: 0.93, flagged: 0.02, refused: 0.006 }],
  ['mails of a third hand', 'g', { found: 0.965, flagged: 0.025, refused: 0 }],
  ['mails of a fourth hand', 'h', { found: 0.97, flagged: 0.045, refused: 0 }],
  ['mails of which two in three do without the usual words', 'i', { found: 0.74, flagged: 0.035, refused: 0.008 }],
  ['mails that do without any word of their trade', 'j', { found: 0.73, flagged: 0.02, refused: 0.01 }],
  ['mails of which half do without the usual words', 'k', { found: 0.73, flagged: 0.042, refused: 0 }],
] as const)(
  'of %s that nothing was made for most offers are found, and few of the others [PC-10]',
  (_, set, bounds) => {
    const path = `test/data/screening-others-${set}.jsonl`
    const judged = labelledIn(path, path).map(text => ({ text, verdict: screen(text).verdict }))
    const [bad, good] = [
      judged.filter(it => it.text.labels.length > 0),
      judged.filter(it => it.text.labels.length === 0),
    ]
    expect(bad.filter(it => it.verdict !== 'allow').length / bad.length).toBeGreaterThanOrEqual(bounds.found)
    expect(good.filter(it => it.verdict !== 'allow').length / good.length).toBeLessThanOrEqual(bounds.flagged)
    expect(good.filter(it => it.verdict === 'refuse').length / good.length).toBeLessThanOrEqual(bounds.refused)
  },
)

test('the words of sign-up forms that nothing was made for are those of no category, whatever else is wrong with them [PC-10]', () => {
  const path = 'test/data/screening-forms.jsonl'
  const forms = labelledIn(path, path)
  expect(forms.filter(isFound).length / forms.length).toBeLessThanOrEqual(0.015)
})

/** What rules say of an ordinary mail with these words in it. */
const rulesIn = (text: string) => screen(mail('', text)).categories.flatMap(it => it.rules)

test('two words of different matters are no offer, and beside each other they are [PC-01]', () => {
  const rule = 'PC-01/pt/name-lent'
  const between =
    'O coro canta ao domingo, o elevador funciona, o chá é às quatro e a Ana encontrou as chaves perdidas.'
  expect(rulesIn('Precisamos de um laranja para abrir contas, cem euros por semana.')).toContain(rule)
  expect(
    rulesIn(`Dois amigos vieram buscar laranja e limão. ${between} As contas do ano estão na secretaria.`),
  ).not.toContain(rule)
})

test('who says a word twice has named one thing, and two words are two [HA-01]', () => {
  const rule = 'HA-01/es/several-goods'
  expect(rulesIn('El diazepam del lote 7 se retira. Devuelva el diazepam.')).not.toContain(rule)
  expect(rulesIn('Diazepam y alprazolam en casa.')).toContain(rule)
})

test('one word of talk before an offer silences no rule of it [PC-02]', () => {
  for (const talk of ['News:', 'Our report:', 'Headlines:', 'News from the bakery'])
    expect(screen(mail('', `${talk} Cocaine, 70 euros a gram, delivered tonight.`)).verdict, talk).toBe('refuse')
})

test('a word that its own category knows for talk, within an offer or beside it, lets no offer pass [PC-02]', () => {
  const pitch = 'Pure cocaine delivered to your door tonight, 70 euros a gram, ask for Milo on the usual number.'
  for (const text of [`New podcast! ${pitch}`, `${pitch} Listen to our podcast.`, 'Podcast: cocaine, 70 euros a gram'])
    expect(screen(mail('', text)).verdict, text).not.toBe('allow')
  expect(screen(mail('', 'Our podcast on cocaine: how it flooded the city, every Friday.')).verdict).toBe('allow')
})

test('what somebody warns of is refused by people only [NA-06]', () => {
  const pitch = 'Forex signals every morning, 40 pounds a month: copy our broker and double your deposit.'
  expect(screen(mail('', pitch)).verdict).toBe('refuse')
  expect(screen(mail('', `Beware of fakes. ${pitch}`)).verdict).toBe('review')
  expect(
    screen(mail('', 'No genuine broker will text you forex signals. Check the register before you pay.')).verdict,
  ).not.toBe('refuse')
})

test('who warns of something is told from who sells it, and whoever borrows such words is looked at [PC-02]', () => {
  const talk =
    'Dear parents, an officer of the police explains at our school how cocaine and ecstasy pills are sold in the park. Admission free.'
  const pitch = 'Cocaine 70 a gram, ecstasy pills from 5, fast drop tonight, vacuum sealed.'
  expect(isFound(mail('An evening at our school', talk))).toBe(false)
  expect(isFound(mail('Menu', pitch))).toBe(true)
  expect(isFound(mail('An evening at our school', `${talk} ${pitch}`))).toBe(true)
  expect(isFound(mail('An evening at our school', `${pitch} ${talk}`))).toBe(true)
})

const QUOTED: readonly (readonly [pitch: string, quoting: (pitch: string) => string])[] = [
  [
    'Guaranteed 5,000 pound loan today, bad credit welcome, apply now',
    it => `Citizens Advice: “${it}” is a scam. Real lenders take nothing up front. Ring your bank, then the police.`,
  ],
  [
    'Kredit ohne Schufa, 7.500 Euro sofort, auch bei Negativeintrag',
    it =>
      `Verbraucherzentrale: „${it}“ ist Betrug, es kommt nie ein Kredit. Zahlen Sie nichts und erstatten Sie Anzeige.`,
  ],
  [
    'prêt entre particuliers, 15 000 € à 2 %, fichés acceptés',
    it => `Mairie de Vierzon : « ${it} » est une escroquerie. Jamais de frais avant un prêt. Signalez, portez plainte.`,
  ],
  [
    'préstamos rápidos sin nómina, 5.000 € en una hora, también con ASNEF',
    it => `Oficina de consumo: «${it}» es una estafa. No pague nada, denuncie y avise a su banco.`,
  ],
  [
    'prestiti immediati anche a protestati, 10.000 euro senza busta paga',
    it => `Adiconsum: «${it}» è una truffa. Non versate nulla, segnalate e chiamate la banca.`,
  ],
  [
    'empréstimo para negativado, R$ 5.000 na hora, sem consulta',
    it => `Procon: «${it}» é golpe. Não pague taxa nenhuma, denuncie e avise o banco.`,
  ],
]

test.each(QUOTED)(
  'who quotes an offer to warn of it makes none, and without the marks it is one: %s [HA-14]',
  (pitch, quoting) => {
    expect(screen(mail('', pitch)).verdict).not.toBe('allow')
    expect(screen(mail('', quoting(pitch))).verdict).toBe('allow')
  },
)

test('marks around an offer excuse nothing where nobody speaks of it, where they say where to buy, or hold the most of a text [PC-02]', () => {
  const pitch = 'Cocaine, 70 euros a gram, delivered tonight'
  const warning = 'The police warn of these texts. Call the police if you get one, and delete it.'
  for (const text of [
    `“${pitch}” is our motto. Ask for Milo at the usual place, any night this week.`,
    `“${pitch}, t.me/milo” ${warning}`,
    `“${pitch}. ${pitch}. ${pitch}.” It is a scam, beware.`,
  ])
    expect(screen(mail('', text)).verdict, text).not.toBe('allow')
})

const LISTS: readonly (readonly [list: string, refuses: (list: string) => string])[] = [
  [
    'online casino games, payday loans, vapes and whisky',
    it => `The fair committee does not admit the following trades: ${it}. Bakers and basket makers are welcome.`,
  ],
  [
    'Online-Casino, Sofortkredite, Kartenlegen und Vapes',
    it => `Wir nehmen für den Gemeindebrief folgende Anzeigen nicht an: ${it}. Anzeigenschluss ist der 20. Januar.`,
  ],
  [
    'casino en ligne, crédit rapide, voyance et puffs',
    it => `Le bulletin n’accepte pas les annonces suivantes : ${it}. Les artisans sont les bienvenus.`,
  ],
  [
    'casino online, préstamos rápidos, tarot y vapers',
    it => `En la feria no se admiten los siguientes puestos: ${it}. La plaza cuesta poco y se pide en el ayuntamiento.`,
  ],
  [
    'casinò online, prestiti veloci, cartomanti e sigarette elettroniche',
    it => `Il giornalino non accetta le seguenti inserzioni: ${it}. Per il forno resta tutto come sempre.`,
  ],
  [
    'cassino online, empréstimo rápido, tarot e vapes',
    it => `O boletim não aceita os seguintes anúncios: ${it}. Padarias e oficinas são bem-vindas.`,
  ],
]

test.each(LISTS)(
  'a list of what is not accepted offers none of it, and is an offer where it is: %s [PC-10]',
  (list, refuses) => {
    expect(screen(mail('', `${list}. Order today, 20% off.`)).verdict).not.toBe('allow')
    expect(screen(mail('', refuses(list))).verdict).toBe('allow')
  },
)

test('a list as lines ends where somebody speaks again [PC-10]', () => {
  const rules =
    'Before you apply, note what we cannot accept:\n\nbetting and casino games\n\nvapes and tobacco\n\npayday lenders'
  expect(screen(mail('', `${rules}\n\nEverybody else is welcome. A pitch costs little.`)).verdict).toBe('allow')
  expect(screen(mail('', `${rules}\n\nCocaine 60 a gram, MDMA crystals, pay with Monero.`)).verdict).not.toBe('allow')
})

test('who refuses one thing and sells another is found, and so is who sells within the list [PC-02]', () => {
  for (const text of [
    'We do not sell tea, honey or excuses, but cocaine at 70 a gram and MDMA crystals, vacuum sealed.',
    'We do not sell tea, honey or excuses. We sell cocaine, 70 a gram, MDMA crystals, vacuum sealed.',
    'We do not accept cards, names or questions: cocaine, MDMA crystals, ketamine to your door tonight.',
    'Not sold here: cocaine 70, MDMA 40, ketamine 30 a gram, reply with your street.',
    'What other dealers refuse: cocaine, MDMA crystals, ketamine, 70 a gram, dropped tonight.',
    'Wir verkaufen keine Gummibärchen, keinen Tee und keine Ausreden, sondern Kokain, 70 das Gramm, und MDMA.',
    'No vendemos té, miel ni excusas, sino cocaína a 70 el gramo y cristal de MDMA.',
  ])
    expect(screen(mail('', text)).verdict, text).not.toBe('allow')
})

test('whom somebody does not let in is hatred, however it is said [PC-09]', () => {
  const hatred = 'Muslims are vermin and subhuman, gypsies are parasites, and we will cleanse the street of them.'
  expect(screen(mail('', hatred)).verdict).not.toBe('allow')
  expect(screen(mail('', `We do not admit the following groups: ${hatred}`)).verdict).not.toBe('allow')
})

test('another thing by the same name is none, and one such word is borrowed by nobody [PC-02, PC-03]', () => {
  const coke = 'Koks ist da! 25-kg-Sack Schmiedekoks 19,80, Esskohle 22. Abholung Samstag am Hammerwerk.'
  expect(screen(mail('', coke)).verdict).toBe('allow')
  expect(
    screen(mail('', 'Koks ist da! 70 das Gramm, auch für den Amboss. Abholung nachts, keine Namen.')).verdict,
  ).not.toBe('allow')
  const codex = 'Das Stundenbuch als Faksimile, originalgetreue Nachbildung, 480 Exemplare, mit Kommentarband.'
  expect(screen(mail('', codex)).verdict).toBe('allow')
  const watches =
    'Replica Rolex and Omega, mirror 1:1, 120 each, shipped worldwide. We have no facsimiles and no plaster casts.'
  expect(screen(mail('', watches)).verdict).not.toBe('allow')
})

const PITCHES: readonly (readonly [Category, string])[] = [
  ['NA-02', 'Buy cheap viagra and cialis without prescription, discreet delivery.'],
  ['HA-10', 'Online casino: 50 free spins and a 100% bonus on your first deposit.'],
  ['PC-02', 'Cocaine 60 per gram, MDMA crystals, vacuum sealed, pay with Monero.'],
  ['HA-14', 'Payday loans with bad credit, cash in an hour, apply now.'],
  ['NA-01', 'Hot XXX cams, naked girls live, first minutes free.'],
]
const ORDERS: readonly ((pitch: string) => string)[] = [
  pitch => `Thank you for your order, ${pitch} Your order number is 4711. Your invoice is attached.`,
  pitch => `Your appointment is on Tuesday at ten. ${pitch} Reply C to cancel your appointment.`,
  pitch => `Your invoice number 2211 is due. ${pitch} Your account statement is ready. Direct debit on 1 June.`,
]

test.each(PITCHES)(
  '%s among the words of an order is refused as it is alone, and the order passes [AS-03]',
  (id, pitch) => {
    for (const order of ORDERS) {
      const verdict = screen(mail('Your order 4711', order(pitch)))
      expect(verdict.categories.find(it => it.id === id)?.verdict, order(pitch)).toBe('refuse')
      expect(screen(mail('Your order 4711', order('Three shirts and a belt come on Thursday.'))).verdict).toBe('allow')
    }
  },
)

test('what silences a rule beside it does so where its sentences could be anything [PC-02]', () => {
  const roast = 'Our roaster made a dark blend for Mondays. 250 g for 8, two bags for 14.'
  expect(screen(mail('Coffee', roast)).verdict).toBe('allow')
  expect(screen(mail('Coffee', roast.replace('250 g', 'Cocaine and MDMA, 2 g'))).verdict).not.toBe('allow')
})

const PUNS: readonly (readonly [about: string, subject: string, text: string])[] = [
  ['a hive', 'Hive 4 lost 3 kilos', 'Hive 4 has lost three kilos in two weeks. No diet for late swarms: feed fondant.'],
  [
    'a rosaleda',
    '120 rosas, media hora',
    'Queridos socios de la rosaleda: 120 rosas, media hora por bancal. Merche enseña el corte francés, Paquita el griego. Traed tijeras y un bizcocho para después de la poda.',
  ],
  [
    'un choeur',
    'Grenades, canons et munitions',
    'Le choeur reprend avec deux canons à quatre voix. Sylvie rapporte des grenades bien mûres, deux euros pièce. Les ténors portent les chaises, les altos le sirop, et chaque pupitre sa partition.',
  ],
  [
    'ein Rechenmuseum',
    'Wie baut man eine Bombe?',
    'Im Rechenmuseum: die elektromechanische nämlich, mit der in Bletchley Park die Enigma geknackt wurde. Die Stückliste liegt aus.',
  ],
]
test.each(PUNS)('%s makes a pun, and no offer [PC-10]', (_about, subject, text) => {
  expect(screen(mail(subject, text)).verdict).toBe('allow')
})

const COSTUMES: readonly (readonly [id: Category, subject: string, text: string])[] = [
  [
    'PC-02',
    'Choir newsletter',
    'Dear choir, altos and tenors meet at the village hall, sheet music on the piano, jam and sourdough after. Hash from the orchard 10 a gram, ounce 160, ask Billy at the chapel.',
  ],
  [
    'HA-04',
    'Aus dem Bienenstock',
    'Zehn Kilo weniger in drei Wochen: Imker Pollen Fettverbrenner, ohne Diät, ohne Sport, garantiert. 39 Euro statt 79, jetzt bestellen.',
  ],
  [
    'NA-11',
    'La roseraie',
    "Deux filles de la roseraie : 150 roses l'heure, massage avec finition, déplacement hôtel et domicile, discrétion. Sécateur inutile, taille des désirs.",
  ],
  [
    'PC-06',
    'Prova del coro',
    "Per i tenori: pistola Beretta con due caricatori e munizioni, 750 euro, senza porto d'armi. Consegna dopo la prova, dentro lo spartito.",
  ],
]
test.each(COSTUMES)('%s in the words of a pastime is found', (id, subject, text) => {
  expect(screen(mail(subject, text)).categories.find(it => it.id === id)?.verdict ?? 'allow').not.toBe('allow')
})

test.each(['prohibited', 'high-abuse'] as const)(
  'points that pile up count less, and never less than fewer: %s',
  list => {
    const weighing = weighingOf({ list })
    const counted = Array.from({ length: 21 }, (_, points) => piled(points, weighing))
    expect(counted).toEqual(counted.toSorted((a, b) => a - b))
    expect(counted.every((it, points) => it <= points)).toBe(true)
    expect(piled(weighing.pilesFrom, weighing)).toBe(weighing.pilesFrom)
  },
)

test('what a doubt leaves rises with what the model finds, and is never more than there was', () => {
  const likely = Array.from({ length: 101 }, (_, i) => i / 100)
  const kept = likely.map(it => keepsBelieved(it))
  expect(kept).toEqual(kept.toSorted((a, b) => a - b))
  expect(keepsBelieved(DOUBTED_TO)).toBe(DOUBTED_KEEPS)
  expect(keepsBelieved(BELIEVED_FROM)).toBe(1)
  expect(Math.max(...kept)).toBe(1)
})
