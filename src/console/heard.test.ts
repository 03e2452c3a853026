import { describe, expect, test } from 'vitest'
import { serverSentences } from '../../test/server-sentences.ts'
import { type Sentences, sayer, words } from './heard.ts'
import { LANGUAGES, type Language } from './written.ts'

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
  expect(serverSentences().length).toBeGreaterThan(800)
})

describe.each(OTHERS)('in %s', language => {
  test('each sentence that stands in the server’s source is said, and no other', async () => {
    const here = Object.keys(await sentencesIn(language)).toSorted()
    expect(here).toEqual(
      serverSentences()
        .map(it => it.sentence)
        .toSorted(),
    )
  })

  test('each says every value of its sentence', async () => {
    const wrong = Object.entries(await sentencesIn(language)).filter(
      ([sentence, said]) => valuesOf(sentence).join('') !== valuesOf(said).join(''),
    )
    expect(wrong).toEqual([])
  })
})
