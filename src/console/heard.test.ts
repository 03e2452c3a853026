import { describe, expect, test } from 'vitest'
import { serverSentences, spokenIn } from '../../test/server-sentences.ts'
import { type Sentences, sayer, words } from './heard.ts'
import { LANGUAGES, type Language } from './written.ts'

const SPOKEN = serverSentences().map(it => it.sentence)
const OTHERS = LANGUAGES.filter(it => it !== 'en')

async function sentencesIn(language: Language): Promise<Sentences> {
  const file = (await import(`./languages/${language}/said.ts`)) as {
    readonly tables: Readonly<Record<string, Sentences>>
  } // Each has it.
  return file.tables[words.at] ?? {}
}
const valuesOf = (text: string) => (text.match(/\{\d\}/g) ?? []).toSorted()

describe('a sentence of the server', () => {
  const say = sayer(
    {
      'There is no such key.': 'Diesen Schlüssel gibt es nicht.',
      '{0} leaves open what will come.': '{0} lässt offen, was kommt.',
      'A title has at most {0} characters.': 'Ein Titel hat höchstens {0} Zeichen.',
      'The label of this box does not name “{0}”.': 'Der Text dieses Kästchens nennt „{0}“ nicht.',
      '“{0}” is about {1} of {2}.': 'Von {2} sind {1} wie „{0}“.',
    },
    'de',
  )
  test.each([
    ['There is no such key.', 'Diesen Schlüssel gibt es nicht.'],
    ['A title has at most 80 characters.', 'Ein Titel hat höchstens 80 Zeichen.'],
    ['“and more”, “etc.” leaves open what will come.', '„and more“, „etc.“ lässt offen, was kommt.'],
    ['The label of this box does not name “A (b) [c]”.', 'Der Text dieses Kästchens nennt „A (b) [c]“ nicht.'],
    ['“x” is about 3 of 4.', 'Von 4 sind 3 wie „x“.'],
    ['Nobody has translated this.', 'Nobody has translated this.'],
    ['A title has at most 80 characters. Or more.', 'Ein Titel hat höchstens 80 Zeichen. Or more.'],
    ['There is no such key. (“x”)', 'Diesen Schlüssel gibt es nicht. („x“)'],
    ['A person wrote “this”.\nAnd that.', 'A person wrote “this”.\nAnd that.'],
  ])('%s', (sentence, said) => {
    expect(say(sentence, true)).toBe(said)
    expect(say(sentence, true), 'the second time, too').toBe(said)
  })
})

describe('what stands in a sentence is said, too', () => {
  const say = sayer(
    {
      'Within {0} days: {1}.': 'Binnen {0} Tagen: {1}.',
      '{0} complaints': '{0} Beschwerden',
      'Find out who complains.': 'Finden Sie heraus, wer sich beschwert.',
      'It is restricted. See there.': 'Es ist eingeschränkt. Siehe dort.',
      'Yours lacks {0}.': 'Ihrer fehlt {0}.',
      'your name': 'Ihr Name',
      'the way out': 'der Ausgang',
      'Ticked {0} on a form.': 'Hat {0} angekreuzt.',
      'You may not “{0}” here.': 'Hier dürfen Sie nicht „{0}“.',
      'It cannot be read: {0}.': 'Es ist nicht zu lesen: {0}.',
      'by night': 'nachts',
      'Line {0}: {1}': 'Zeile {0}: {1}',
    },
    'de',
  )
  test.each([
    [
      'Within 3 days: 5 complaints. Find out who complains.',
      'Binnen 3 Tagen: 5 Beschwerden. Finden Sie heraus, wer sich beschwert.',
    ],
    ['It is restricted. See there. Within 3 days: none.', 'Es ist eingeschränkt. Siehe dort. Binnen 3 Tagen: none.'],
    ['Yours lacks your name, the way out.', 'Ihrer fehlt Ihr Name, der Ausgang.'],
    ['Yours lacks your name and the way out.', 'Ihrer fehlt Ihr Name und der Ausgang.'],
    ['Ticked “A and B” and “C” on a form.', 'Hat „A and B“ und „C“ angekreuzt.'],
    ['You may not “your name” here.', 'Hier dürfen Sie nicht „your name“.'],
    ['Line 2: It is restricted. See there.', 'Zeile 2: Es ist eingeschränkt. Siehe dort.'],
    ['Line 2: Find out who complains.', 'Zeile 2: Finden Sie heraus, wer sich beschwert.'],
    ['It cannot be read: 2.1 (by night).', 'Es ist nicht zu lesen: 2.1 (nachts).'],
  ])('%s', (sentence, said) => expect(say(sentence, true)).toBe(said))
})

test('what a person wrote stays as it is, whatever was heard before', () => {
  const say = sayer(
    { 'There is no such key.': 'Diesen Schlüssel gibt es nicht.', 'My {0} Reasons: {1}.': 'x {0} {1}' },
    'de',
  )
  say('And that.', true)
  for (const text of [
    'A person wrote “this”.\nAnd that.',
    'There is no such key. I looked “twice”.',
    'My own Reasons: see above.',
  ])
    expect(say(text, false)).toBe(text)
  expect(say('A person wrote “this”.\nAnd that.', true)).toBe('A person wrote “this”.\nAnd that.')
})

test('a sentence that nearly fits is told so in time that grows with it', () => {
  const say = sayer(
    { 'The witness {0} knows a log (size {1} of {2}) and does not continue {3}.': '{0} {1} {2} {3}' },
    'de',
  )
  const text = `The witness ${'x knows a log (size '.repeat(40)} of ${'x) and does not continue '.repeat(30)}`
  expect(say(text, true)).toBe(text)
})

test('what is looked at is what the server says', () => {
  expect(SPOKEN.length).toBeGreaterThan(1_500)
})

test.each<[source: string, sentences: readonly string[]]>([
  ["const it = { says: a ? 'One is here.' : 'None is here.' }", ['One is here.', 'None is here.']],
  ["const WORDS = { a: 'It is new.', b: 'It is old.' }", ['It is new.', 'It is old.']],
  [
    'const say = n => `${n === 1 ? `All ${n}` : `${n} of ${m}`} are here.`',
    ['All {0} are here.', '{0} of {1} are here.'],
  ],
  ["const HOW = { a: 'fast', b: 'slow' }\nconst say = it => `It was ${HOW[it]}.`", ['It was fast.', 'It was slow.']],
  [
    "const span = n => (n === 1 ? 'a day' : `${n} days`)\nconst a = `Within ${span(n)}.`",
    ['Within a day.', 'Within {0} days.'],
  ],
  [
    "const more = n > 1 ? ` And ${n} more of it.` : ''\nconst it = `It is here.${more}`",
    ['It is here.', 'And {0} more of it.'],
  ],
  ["const say = says => `This ${says}.`\nconst says = 'is another one'", ['This {0}.']],
  ["const it = { does: 'This is for readers.', example: { says: 'This is one.' } }\nmust(a, 'It is there.')", []],
])('the reader of sentences sees each way in which one comes out: %s', (source, sentences) => {
  const read = spokenIn(source, 'here.ts').map(it => it.sentence)
  const said = new Set(read.filter(it => it.endsWith('.')))
  expect([...said].toSorted()).toEqual([...sentences].toSorted())
})

describe.each(OTHERS)('in %s', language => {
  test('each sentence that stands in the server’s source is said, and no other', async () => {
    const here = Object.keys(await sentencesIn(language)).toSorted()
    expect(here).toEqual(SPOKEN.toSorted())
  })

  test('each says every value of its sentence', async () => {
    const wrong = Object.entries(await sentencesIn(language)).filter(
      ([sentence, said]) => valuesOf(sentence).join('') !== valuesOf(said).join(''),
    )
    expect(wrong).toEqual([])
  })
})
