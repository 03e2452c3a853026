import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DAY_MS } from '#base/limits.ts'
import { screen, simhashOf, wordsOf } from '#screening/screening.ts'
import { labelledIn } from '#screening/training.ts'
import type { Text } from '#screening/types.ts'
import { generator } from '../../tools/train.ts'
import {
  bandsOf,
  bitsApart,
  EDIT_BITS,
  isNearlyAllOf,
  leftOf,
  placesIn,
  plainOf,
  type Refused,
  stillSays,
} from './edit-rules.ts'
import { listed, spokenIn } from './quote-rules.ts'
import { answerFor, type Asked, barOf, isSelfDecided, type Known, stateAfter, urgencyOf } from './rules.ts'
import { DECISIONS, STATES } from './types.ts'

const KEPT = 'test/data/screening-own-c.jsonl'

const NOW_MS = Date.UTC(2026, 10, 26, 9)

describe('whether a text may go', () => {
  const KNOWN: Known = { verdict: 'refuse', demands: ['HA-10'], state: 'refused', isDecided: false, approved: [] }
  test.each<[string, Partial<Known>, ReturnType<typeof answerFor>]>([
    ['what is allowed goes', { verdict: 'allow', demands: [], state: undefined }, 'cleared'],
    ['what automation refused does not', {}, 'refused'],
    ['what waits does not', { verdict: 'review', state: 'open' }, 'to-review'],
    ['what one of two people approved does not', { state: 'second', isDecided: true }, 'to-review'],
    ['what people approved goes', { state: 'approved', isDecided: true, approved: ['HA-10'] }, 'cleared'],
    [
      'but not with a demand that nobody looked at',
      { state: 'approved', isDecided: true, approved: ['HA-10'], demands: ['HA-10', 'PC-02'] },
      'to-review',
    ],
    [
      'what people refused stays refused, though a later policy allows it',
      { verdict: 'allow', isDecided: true },
      'refused',
    ],
    ['and so does what is to be changed', { verdict: 'allow', state: 'change-needed', isDecided: true }, 'refused'],
    ['what automation held and a later policy allows goes', { verdict: 'allow', state: 'open' }, 'cleared'],
  ])('%s [PC-10]', (_, over, answer) => expect(answerFor({ ...KNOWN, ...over })).toBe(answer))

  test('nothing goes that is not allowed, unless people approved all that it would break [PC-10]', () => {
    const known = fc.record({
      verdict: fc.constantFrom('allow', 'review', 'refuse'),
      demands: fc.subarray(['PC-02', 'HA-01', 'HA-10'] as const),
      state: fc.constantFrom(undefined, ...STATES),
      isDecided: fc.boolean(),
      approved: fc.subarray(['PC-02', 'HA-01', 'HA-10'] as const),
    }) as fc.Arbitrary<Known>
    fc.assert(
      fc.property(known, it => {
        const isApproved = it.state === 'approved' && it.demands.every(demand => it.approved.includes(demand))
        if (answerFor(it) === 'cleared') expect(it.verdict === 'allow' || isApproved).toBe(true)
      }),
    )
  })
})

describe('an edit of what was refused', () => {
  const readAs = (text: string) => plainOf(text.split(/[^\p{L}\p{M}\p{N}]+/u))
  test.each<[string, readonly string[], string, string | undefined]>([
    ['says it as it did', ['cocaine, 70 a gram'], 'Hello! Cocaine, 70 a gram, now.', 'Cocaine 70 a gram'],
    [
      'says it with three letters changed',
      ['cocaine, 70 a gram'],
      'Hello! Cokaime, 70 a qram, now.',
      'Cokaime 70 a qram',
    ],
    ['says it with signs in between', ['free spins'], 'Now: f-r-e-e s.p.i.n.s', 'f r e e s p i n s'],
    ['does not say it any more', ['cocaine, 70 a gram'], 'Hello! Bread, fresh from the oven, now.', undefined],
    ['has kept the price alone', ['cocaine', '70 a gram'], 'Hello! Saffron, 70 a gram, now.', undefined],
    ['has kept what it was for as well', ['cocaine', '70 a gram'], 'Cocayne at 70 a gram, now.', 'Cocayne|70 a gram'],
    ['has another short word', ['mdma'], 'Our mama bakes.', undefined],
    ['has it within a longer word', ['casino'], 'Das Onlinecasino ist offen.', 'Onlinecasino'],
    ['has letters like it across words', ['casino'], 'The cat sits in our window: we deliver on foot.', undefined],
    ['has a short one within a longer word', ['bet', '70'], 'Between 1970 and now.', undefined],
    ['says nothing where no words were named', [], 'Anything', undefined],
  ])('%s', (_, quotes, text, says) => {
    const words = text.split(/[^\p{L}\p{M}\p{N}]+/u)
    const runs = stillSays(
      quotes.map(quote => readAs(quote).text),
      placesIn(readAs(text), new Set()),
    )
    expect(runs.map(({ from, to }) => words.slice(from, to + 1).join(' ')).join('|') || undefined).toBe(says)
  })

  const BODY = 'dear neighbours the bread is warm at half past seven and the rye comes on thursdays'.split(' ')
  const PITCH = 'real pills and a handbag without a bill cheap'.split(' ')
  test.each<[string, readonly string[], boolean]>([
    ['as it was', [...BODY, ...PITCH], true],
    ['with more in between', [...BODY, 'hurry', 'up', ...PITCH, 'tonight'], true],
    ['with three letters changed', [...BODY, ...'reel pilz and a handbag without a bill cheep'.split(' ')], true],
    ['without a short word', [...BODY, ...PITCH.slice(0, -1)], true],
    ['with other words in the same frame', [...BODY, ...'we are closed on monday'.split(' ')], false],
    ['with nothing but the frame', BODY, false],
  ])('named by no words, it is nearly all there %s', (_, there, is) =>
    expect(isNearlyAllOf([...BODY, ...PITCH], there)).toBe(is),
  )

  /** How often anybody looks at one of its words. */
  function counted(words: readonly string[]): { readonly words: readonly string[]; readonly looks: () => number } {
    let looks = 0
    const get = (all: readonly string[], at: string | symbol) => {
      if (/^\d+$/.test(String(at))) looks += 1
      return Reflect.get(all, at) as unknown
    }
    return { words: new Proxy(words, { get }), looks: () => looks }
  }
  test('is told from another text by a few looks at each word', () => {
    const long = Array.from({ length: 400 }, (_, i) => `${'abcdefghij'[i % 10]}word${i}`)
    const edited = counted([...BODY, ...long.map((word, i) => (i % 200 === 7 ? 'hurry' : word)), ...BODY])
    expect(isNearlyAllOf(long, edited.words)).toBe(false)
    const shifted = counted([...BODY, ...long.slice(0, 200), ...BODY, ...long.slice(200)])
    expect(isNearlyAllOf(long, shifted.words)).toBe(true)
    expect(shifted.looks()).toBeLessThan(20 * long.length)
  })

  const REFUSED: Refused = {
    demands: ['PC-02', 'HA-01', 'PC-08', 'HA-10'],
    found: ['PC-02', 'HA-01', 'HA-10'],
    reasons: ['shortened-link'],
    offences: [
      { demand: 'PC-02', quotes: ['cocaine', '70agram'] },
      { demand: 'HA-01', quotes: ['onlinecasino'] },
    ],
    words: new Set([...BODY, ...'cocaine 70 a gram online casino'.split(' ')]),
    body: [...BODY, ...'cocaine 70 a gram online casino'.split(' ')],
  }
  const leftIn = (words: string, reasons: Refused['reasons'] = []) => {
    const body = [...BODY, ...words.split(' ')]
    return leftOf(REFUSED, { bits: 10, isAlike: true, there: plainOf(body), body, reasons }).map(({ demand }) => demand)
  }
  test('has the demands of which something is left, and no others [PC-02] [HA-01]', () => {
    expect(leftIn('online cazino')).toEqual(['HA-01'])
    expect(leftIn('cocayne 70 a gram')).toEqual(['PC-02'])
    expect(leftIn('cocaine 70 a gram online casino')).toEqual(['PC-02', 'HA-01', 'HA-10'])
    expect(leftIn('cocaine 70 a gram online casino', ['shortened-link'])).toEqual(REFUSED.demands)
    expect(leftIn('we are closed on monday')).toEqual([])
  })

  test('is one by all that it says where an offence has no words left that could be looked for [HA-01]', () => {
    const refused: Refused = { ...REFUSED, demands: ['HA-01'], offences: [{ demand: 'HA-01', quotes: [] }] }
    const says = (body: readonly string[], isAlike: boolean) =>
      leftOf(refused, { bits: 10, isAlike, there: plainOf(body), body, reasons: [] }).map(({ demand }) => demand)
    expect(says(REFUSED.body, true)).toEqual(['HA-01'])
    expect(says(BODY, true)).toEqual([])
    expect(says(REFUSED.body, false)).toEqual([])
  })

  test('has all its words compared once, for however many demands', () => {
    const demands: Refused['demands'] = ['HA-01', 'PC-02', 'HA-10']
    const looksFor = (few: Refused['demands']) => {
      const body = counted(REFUSED.body)
      const refused: Refused = { ...REFUSED, demands: few, found: demands, offences: [] }
      const edit = { bits: 0, isAlike: true, there: plainOf(REFUSED.body), body: body.words, reasons: [] }
      expect(leftOf(refused, edit).map(({ demand }) => demand)).toEqual(few)
      return body.looks()
    }
    expect(looksFor(demands)).toBe(looksFor(demands.slice(0, 1)))
  })

  test('three letters changed anywhere in a refused text leave it its edit, nine times of ten at the least [PC-02]', () => {
    const of = labelledIn(KEPT, KEPT).filter(it => it.labels.length > 0 && screen(it).verdict === 'refuse')
    const random = generator(7)
    const readIn = (it: Text) => wordsOf(it).map(({ read }) => read)
    const found = of.filter(it => {
      const signs = [...it.text]
      for (let edits = 0; edits < 3; edits++) signs[Math.floor(random() * signs.length)] = 'k'
      const edited = { ...it, text: signs.join('') }
      const bits = bitsApart(simhashOf(it), simhashOf(edited))
      return bits <= EDIT_BITS && isNearlyAllOf(readIn(it), readIn(edited))
    })
    expect(of.length).toBeGreaterThan(50)
    expect(found.length / of.length).toBeGreaterThan(0.9)
  })

  test('two fingerprints that differ in three bits share a band', () => {
    const bits = fc.uniqueArray(fc.integer({ min: 0, max: 63 }), { maxLength: 3 })
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }), bits, (one, flipped) => {
        const other = flipped.reduce((hash, bit) => hash ^ (1n << BigInt(bit)), one)
        expect(bandsOf(one).some(band => bandsOf(other).includes(band))).toBe(true)
      }),
    )
  })
})

describe('words that gave offence', () => {
  test.each([
    ['a text as it is', 'free spins, 1 < 2', 'free spins, 1 < 2'],
    ['without tags within words', 'on<b>line</b> <em>casino', 'online casino'],
    ['apart where the page puts them apart', '70 euros a <em>gram</em></p><p>tonight<a hre', '70 euros a gram tonight'],
    ['without entities', 'slots &amp; dice&nbsp;now', 'slots & dice now'],
  ])('are told: %s', (_, source, said) => expect(spokenIn(source)).toBe(said))

  test('are listed once', () => {
    const quotes = ['casino', 'Online casino', 'online  Casino', 'sin', 'free spins']
    expect(listed(quotes)).toEqual(['Online casino', 'sin', 'free spins'])
  })
})

test('what is worse, or would reach more people, is looked at first', () => {
  expect(urgencyOf(0.9, 10, ['HA-10'])).toBeGreaterThan(urgencyOf(0.5, 10, ['HA-10']))
  expect(urgencyOf(0.5, 100_000, ['HA-10'])).toBeGreaterThan(urgencyOf(0.5, 10, ['HA-10']))
  expect(urgencyOf(0.5, 10, ['PC-02'])).toBeGreaterThan(urgencyOf(0.5, 10, ['HA-10']))
})

const ASKED: Asked = {
  review: { state: 'open', writtenBy: 'usr_author', openedAt: new Date(NOW_MS - 2 * DAY_MS) },
  demands: ['HA-10'],
  earlier: [],
  decision: 'approve',
  by: 'usr_reviewer',
  isLead: false,
  isOwn: false,
  accounts: 3,
  colleagues: 2,
  nowMs: NOW_MS,
}
const asked = (over: Partial<Asked>, review: Partial<Asked['review']> = {}): Asked => ({
  ...ASKED,
  ...over,
  review: { ...ASKED.review, ...review },
})
const ALONE = { isOwn: true, accounts: 1, colleagues: 0, by: 'usr_author' }

describe('who may decide', () => {
  test.each<[string, Asked, string | undefined]>([
    ['a reviewer about another account [EN-04]', asked({}), undefined],
    ['nobody about an account of their own [EN-04]', asked({ isOwn: true }), 'own-account'],
    ['a second user, where there is one organisation [EN-04]', asked({ isOwn: true, accounts: 1 }), undefined],
    [
      'not whoever wrote it, while there is somebody else [EN-04]',
      asked({ isOwn: true, accounts: 1, by: 'usr_author' }),
      'another-decides',
    ],
    ['whoever is alone, after a day [EN-04]', asked(ALONE), undefined],
    ['and not before [EN-04]', asked(ALONE, { openedAt: new Date(NOW_MS - DAY_MS + 1) }), 'too-soon'],
    ['and never about a prohibited category [PC-10]', asked({ ...ALONE, demands: ['PC-02'] }), 'two-people'],
    ['a lead, once it was escalated [EN-04]', asked({ isLead: true }, { state: 'escalated' }), undefined],
    ['and nobody else then [EN-04]', asked({}, { state: 'escalated' }), 'a-lead-decides'],
    [
      'not the same person a second time [PC-10]',
      asked({ demands: ['PC-02'], earlier: [{ decision: 'approve', by: 'usr_reviewer' }] }, { state: 'second' }),
      'same-person',
    ],
    ['nobody about what people refused [EN-04]', asked({}, { state: 'refused' }), 'not-now'],
  ])('%s', (_, it, bar) => expect(barOf(it)?.bar).toBe(bar))

  test('whoever decides about their own because they are alone is marked [EN-04]', () => {
    expect(isSelfDecided(asked(ALONE))).toBe(true)
    expect(isSelfDecided(asked({ isOwn: true, accounts: 1 }))).toBe(false)
    expect(isSelfDecided(asked({}))).toBe(false)
  })
})

describe('after a decision', () => {
  const PROHIBITED = { demands: ['PC-02', 'HA-01'] } as const
  const other = (decision: 'approve' | 'refuse') => ({ ...PROHIBITED, earlier: [{ decision, by: 'usr_other' }] })
  test.each<[string, Asked, string]>([
    ['one person is enough for what is not prohibited', asked({}), 'approved'],
    ['a prohibited text waits for a second', asked(PROHIBITED), 'second'],
    ['who agrees, and it goes', asked(other('approve'), { state: 'second' }), 'approved'],
    ['or does not, and a lead is the third', asked(other('refuse'), { state: 'second' }), 'escalated'],
    [
      'with one of whom the lead agrees',
      asked({ ...other('approve'), isLead: true }, { state: 'escalated' }),
      'approved',
    ],
    ['a refusal of it wants two as well', asked({ ...PROHIBITED, decision: 'refuse' }), 'second'],
    ['a change can be asked for by one', asked({ ...PROHIBITED, decision: 'change-needed' }), 'change-needed'],
    ['and so can help', asked({ ...PROHIBITED, decision: 'escalate' }), 'escalated'],
  ])('%s [PC-10]', (_, it, state) => expect(stateAfter(it)).toBe(state))

  test('nobody alone approves what is prohibited, whatever they did before [PC-10]', () => {
    const earlier = fc.array(fc.record({ decision: fc.constantFrom(...DECISIONS), by: fc.constant('usr_reviewer') }))
    fc.assert(
      fc.property(earlier, fc.constantFrom(...STATES), (before, state) => {
        const it = asked({ ...PROHIBITED, earlier: before, isLead: true }, { state })
        if (!barOf(it)) expect(stateAfter(it)).not.toBe('approved')
      }),
    )
  })
})
