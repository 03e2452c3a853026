import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DAY_MS, IMPORT_SAME_SECOND_MAX } from '#base/limits.ts'
import { isEnough, meetsMinimum, minimumOf } from '#consent/level-rules.ts'
import { columnsOf } from './columns.ts'
import { readCountry } from './country-rules.ts'
import { isWhatItSays } from '#wire/media.ts'
import { flipped, jpegOf, pdfOf, pngOf } from '../../test/scans.ts'
import { flawsOfMapping, planOf } from './mapping-rules.ts'
import { sizeOf, verdictOn } from './releasing.ts'
import { checkRow, isBad } from './row-rules.ts'
import { refusedSource, SOURCE_RULES, sourceGivenAwayBy } from './source-rules.ts'
import { Seconds, Seen } from './tally.ts'
import { readTime, isZone } from './time-rules.ts'
import { type Field, FIELDS, type Mapping, NEXT, SOURCES } from './types.ts'
import { isNamedIn, namesOthers } from './named-rules.ts'
import { flawOfWording } from './wording-rules.ts'

const NOW = Date.UTC(2026, 10, 26, 9)

describe('where a list comes from', () => {
  test.each([
    ['purchased', 'AS-11'],
    ['rented', 'AS-11'],
    ['scraped', 'AS-04'],
    ['appended', 'AS-04'],
    ['professional-network', 'HA-13'],
    ['directory', 'AS-04'],
    ['lead-generation', 'HA-15'],
    ['partner', 'AS-09'],
    ['address-book', 'AS-04'],
    ['customers-without-box', 'AS-04'],
    ['political', 'NA-04'],
  ] as const)('%s is refused, whatever else is said of it [%s]', (source, demand) => {
    expect(refusedSource(source, 'a very good list')).toMatchObject({ source, demand })
  })

  test.each([
    ['Contacts exported from LinkedIn Sales Navigator', 'HA-13'],
    ['ZoomInfo, March', 'HA-13'],
    ['we purchased it last year', 'AS-11'],
    ['Fichier acheté en 2024', 'AS-11'],
    ['gekaufte Adressen', 'AS-11'],
    ['location de fichier', 'AS-11'],
    ['scraped from their site', 'AS-04'],
    ['Gelbe Seiten Köln', 'AS-04'],
    ['lead generation agency', 'HA-15'],
    ['Voter file of the 3rd district', 'NA-04'],
    ['liste électorale', 'NA-04'],
    ['Parteimitglieder', 'NA-04'],
  ] as const)('“%s” gives itself away, whatever source is declared [AS-11] [%s]', (words, demand) => {
    expect(refusedSource('own-form', words)).toMatchObject({ demand })
  })

  test.each([
    'Footer form of our shop',
    'Our stand at the fair, on tablets',
    'Customers who ticked the box when they purchased bread',
    'Formulaire du site, case cochée',
    'People who follow us and signed up on our page',
    'Kundenkarte: Kästchen angekreuzt',
    'Members of our bread club',
  ])('“%s” is a source like any other', words => {
    expect(sourceGivenAwayBy(words)).toBeUndefined()
  })

  test('leads that somebody else collected, and lists of a political character, end an import by their own demands [HA-15] [NA-04]', () => {
    expect(refusedSource('lead-generation', 'our shop')).toMatchObject({ demand: 'HA-15' })
    expect(refusedSource('political', 'our shop')).toMatchObject({ demand: 'NA-04' })
    expect(refusedSource('own-form', 'our shop')).toBeUndefined()
  })

  test('each source has its rule, and each that is refused a demand', () => {
    for (const source of SOURCES) expect(SOURCE_RULES[source].says).not.toBe('')
    expect(SOURCES.filter(it => !SOURCE_RULES[it].refused)).toEqual([
      'own-form',
      'point-of-sale',
      'paper',
      'event',
      'other-platform',
    ])
  })
})

describe('a time', () => {
  const utc = (typed: string, zone?: string, dayFirst?: boolean) => {
    const read = readTime(typed, { zone, dayFirst })
    return read.ok ? new Date(read.value).toISOString() : read.refusal
  }
  test.each([
    ['2026-03-04T10:11:12Z', undefined, '2026-03-04T10:11:12.000Z'],
    ['2026-03-04T10:11:12+01:00', undefined, '2026-03-04T09:11:12.000Z'],
    ['2026-03-04 10:11:12 UTC', undefined, '2026-03-04T10:11:12.000Z'],
    ['2026-03-04 10:11', '+02:00', '2026-03-04T08:11:00.000Z'],
    ['2026-07-04 10:11:12', 'Europe/Paris', '2026-07-04T08:11:12.000Z'],
    ['2026-01-04 10:11:12', 'Europe/Paris', '2026-01-04T09:11:12.000Z'],
    ['1772619072', undefined, '2026-03-04T10:11:12.000Z'],
    ['1772619072000', undefined, '2026-03-04T10:11:12.000Z'],
    ['2026-03-04 10:11:12', undefined, 'time-without-zone'],
    ['2026-03-04', '+01:00', 'time-unreadable'],
    ['2026-02-30T10:11:12Z', undefined, 'time-unreadable'],
    ['2026-03-04T25:11:12Z', undefined, 'time-unreadable'],
    ['yesterday', '+01:00', 'time-unreadable'],
    ['2026-03-04 10:11', 'Europe/Nowhere', 'time-unreadable'],
    ['2026-03-04 10:11', '+19:00', 'time-unreadable'],
  ] as const)('%s with %s is %s', (typed, zone, moment) => {
    expect(utc(typed, zone)).toBe(moment)
  })
  test('03/04 is one day or another, and nobody guesses which', () => {
    expect(utc('03/04/2026 10:11:12 Z')).toBe('time-unreadable')
    expect(utc('03/04/2026 10:11:12 Z', undefined, true)).toBe('2026-04-03T10:11:12.000Z')
    expect(utc('03/04/2026 10:11:12 pm Z', undefined, false)).toBe('2026-03-04T22:11:12.000Z')
    expect(utc('25/04/2026 10:11 Z')).toBe('2026-04-25T10:11:00.000Z')
    expect(utc('25-04-2026 10:11:12', '+02:00')).toBe('2026-04-25T08:11:12.000Z')
    expect(utc('03-04-2026 10:11:12', '+02:00')).toBe('time-unreadable')
  })
})

const MAPPED: readonly Field[] = FIELDS.filter(it => it !== 'attribute' && it !== 'channel')
const MAPPING: Mapping = {
  columns: MAPPED.map((as, column) => ({ column, as })),
  all: { channel: 'email' },
  purposes: [{ slug: 'news', v: 1 }],
  purposeValues: { Newsletter: 'news' },
  wordings: { '': `sha256:${'0'.repeat(64)}` },
}
const PLAN = planOf(MAPPING, MAPPED, 'en')

test('a purpose of one channel is none for another, and what goes to a partner was ticked elsewhere [AS-08] [AS-09]', () => {
  const columns = columnsOf(MAPPED, [], { kind: 'csv', encoding: 'utf-8', because: 'seen', hasHeader: true })
  const codesOf = (slug: string, channel: 'email' | 'sms') => {
    const known = new Map([[slug, { versions: [1], channels: ['email'] as const }]])
    const mapping: Mapping = { ...MAPPING, all: { ...MAPPING.all, channel }, purposes: [{ slug, v: 1 }] }
    return flawsOfMapping(mapping, columns, known, []).map(({ code, demand }) => `${code} ${demand ?? ''}`)
  }
  expect(codesOf('news', 'sms')).toContain('other-channel AS-08')
  expect(codesOf('news', 'email')).not.toContain('other-channel AS-08')
  expect(codesOf('partner.clay', 'email')).toContain('for-a-partner AS-09')
})
const WHOLE = {
  email: 'Ana@Example.org',
  purpose: 'newsletter',
  consented_at: '2026-03-04T10:11:12Z',
  method: 'checkbox',
  place: 'https://bakery.example/join',
  country: 'FR',
} as const satisfies Partial<Record<Field, string>>
const row = (over: Partial<Record<Field, string>> = {}, plan = PLAN) =>
  checkRow(
    plan,
    MAPPED.map(field => ({ ...WHOLE, ...over })[field] ?? ''),
    NOW,
  )
const verdict = (over: Partial<Record<Field, string>>) => {
  const it = row(over)
  return isBad(it) ? it.reason : (it.withheld ?? it.level)
}

describe('a row', () => {
  test('that says when, where, how and to what is E3, in canonical form [AS-11]', () => {
    expect(row()).toMatchObject({
      address: 'ana@example.org',
      typed: 'Ana@Example.org',
      level: 'E3',
      withheld: undefined,
    })
  })

  test.each([
    ['says no address', { email: '' }, 'no-address'],
    ['says something else', { email: 'ana at example.org' }, 'not-an-address'],
    ['quotes its address', { email: '"ana x"@example.org' }, 'not-an-address'],
    ['names a purpose that is not mapped [AS-06]', { purpose: 'offers' }, 'no-purpose'],
    ['says no time [AS-11]', { consented_at: '' }, 'no-time'],
    ['says a day and no hour [AS-11]', { consented_at: '2026-03-04' }, 'time-unreadable'],
    ['says no zone [AS-11]', { consented_at: '2026-03-04 10:11' }, 'time-without-zone'],
    ['is of tomorrow [AS-11]', { consented_at: '2026-11-27T10:00:00Z' }, 'time-in-future'],
    ['is of 1997 [AS-11]', { consented_at: '1997-12-31T10:00:00Z' }, 'time-too-early'],
    ['was not heard of for two years [AS-01]', { consented_at: '2024-11-01T10:00:00Z' }, 'too-old'],
    ['does not say how [AS-04]', { method: '' }, 'no-method'],
    ['says that a box came ticked [AS-05]', { method: 'pre-checked checkbox' }, 'box-not-ticked'],
    ['says that nobody unticked it [AS-05]', { method: 'opt-out' }, 'box-not-ticked'],
    ['says that they bought something [AS-04]', { method: 'purchase' }, 'box-not-ticked'],
    ['does not say where [AS-11]', { place: '' }, 'no-place'],
    ['is of nowhere [AS-11]', { country: '' }, 'no-country'],
    ['is of no country [AS-11]', { country: 'Atlantis' }, 'no-country'],
    ['is German and was asked once [AS-04]', { country: 'Allemagne' }, 'no-double-opt-in'],
  ] as const)('that %s is not released: %s', (_, over, reason) => {
    expect(verdict(over)).toBe(reason)
  })

  test.each([
    [
      'an old consent of somebody who was heard of lately',
      { consented_at: '2023-01-01T10:00:00Z', last_contact_at: '2026-06-01T10:00:00Z' },
    ],
    [
      'a German who answered',
      { country: 'DE', doi_sent_at: '2026-03-04T10:12:00Z', doi_confirmed_at: '2026-03-04T11:00:00Z' },
    ],
    ['a case cochée in France', { method: 'case cochée', country: 'France' }],
    ['a box on paper', { method: 'paper' }],
  ] as const)('%s can be [AS-11]', (_, over) => {
    expect(verdict(over)).toBe('E3')
  })

  test.each([
    ['was confirmed before it was sent', '2026-03-04T10:12:00Z', '2026-03-04T10:11:30Z'],
    ['was sent before the box was ticked', '2026-03-01T10:12:00Z', '2026-03-04T11:00:00Z'],
    ['was confirmed tomorrow', '2026-03-04T10:12:00Z', '2026-12-04T11:00:00Z'],
    ['was sent and never confirmed', '2026-03-04T10:12:00Z', ''],
  ])('a record of a double opt-in that %s is none [AS-04]', (_, doi_sent_at, doi_confirmed_at) => {
    expect(verdict({ country: 'DE', doi_sent_at, doi_confirmed_at })).toBe('no-double-opt-in')
  })

  test('whatever stands in it, it is read or refused, and never above E3 [AS-11]', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary' }), { minLength: MAPPED.length, maxLength: MAPPED.length }),
        cells => {
          const it = checkRow(PLAN, cells, NOW)
          if (!isBad(it)) expect(['E1', 'E2', 'E3']).toContain(it.level)
        },
      ),
    )
  })

  test('that says the person has left is theirs to say [AS-03]', () => {
    expect(row({ status: 'unsubscribed' })).toMatchObject({ hasLeft: true })
    expect(row({ status: 'subscribed' })).toMatchObject({ hasLeft: false })
  })
})

describe('the evidence that is asked for', () => {
  test.each([
    ['email from a form anywhere', 'form', 'email', 'FR', { level: 'E5', doubleOptIn: false }],
    ['email from a list in France', 'import', 'email', 'FR', { level: 'E3', doubleOptIn: false }],
    ['email from a list in Germany', 'import', 'email', 'DE', { level: 'E3', doubleOptIn: true }],
    ['email from a list in Austria', 'import', 'email', 'AT', { level: 'E3', doubleOptIn: true }],
    ['email from a list in Switzerland', 'import', 'email', 'CH', { level: 'E3', doubleOptIn: true }],
    ['email from a list in Luxembourg', 'import', 'email', 'LU', { level: 'E3', doubleOptIn: true }],
    ['email from a list of nobody knows where', 'import', 'email', undefined, { level: 'E3', doubleOptIn: true }],
    ['text messages from a list in France', 'import', 'sms', 'FR', { level: 'E3', doubleOptIn: true }],
    ['what was entered by hand in France', 'entry', 'email', 'FR', { level: 'E5', doubleOptIn: false }],
  ] as const)('%s [AS-04]', (_, origin, channel, region, minimum) => {
    expect(minimumOf(origin, channel, region)).toEqual(minimum)
  })

  test('somebody’s word alone is never enough, whatever the region [AS-11]', () => {
    for (const region of ['FR', 'DE', 'US', undefined])
      for (const level of ['E0', 'E1', 'E2'] as const)
        expect(meetsMinimum({ origin: 'import', channel: 'email', region, level, doubleOptIn: true })).toBe(false)
  })

  test('a box of ours that nobody confirmed does not count, one that was brought with its evidence does [AS-04]', () => {
    expect([
      isEnough('form', 'email', 'E4'),
      isEnough('form', 'email', 'E5'),
      isEnough('import', 'email', 'E3'),
      isEnough('import', 'email', 'E2'),
      isEnough('import', 'email', null),
    ]).toEqual([false, true, true, false, false])
  })
})

describe('a wave', () => {
  const wave = { wave: 1, released: 100, written: 100, complaints: 0, bounces: 0, releasedAt: new Date(NOW) }
  test.each([
    ['rested and silent', {}, DAY_MS, 'go'],
    ['not rested', {}, DAY_MS - 1, 'too-early'],
    ['written to by half', { written: 50 }, DAY_MS, 'go'],
    ['written to by fewer: silence proves nothing', { written: 49 }, DAY_MS, 'too-early'],
    ['with one complaint of a hundred', { complaints: 1 }, 1, 'stop'],
    ['with one complaint of a thousand', { released: 1_000, written: 1_000, complaints: 1 }, DAY_MS, 'go'],
    ['with two complaints of a thousand', { released: 1_000, written: 1_000, complaints: 2 }, DAY_MS, 'stop'],
    ['with two bounces of a hundred', { bounces: 2 }, DAY_MS, 'go'],
    ['with three bounces of a hundred', { bounces: 3 }, DAY_MS, 'stop'],
  ] as const)('%s [AS-11]', (_, over, afterMs, answer) => {
    expect(verdictOn({ ...wave, ...over }, NOW + afterMs)).toBe(answer)
  })
  test('grows from a hundred to all [AS-11]', () => {
    expect([1, 2, 3, 4, 5].map(sizeOf)).toEqual([100, 1_000, 10_000, Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER])
  })
})

describe('what stood beside the box', () => {
  test.each([
    ['I would like to receive the newsletter by email.', undefined],
    ['Ich möchte den Newsletter per E-Mail erhalten.', undefined],
    ['I agree to the terms and conditions and want to receive the newsletter.', 'bundled'],
    ['By submitting this form you agree to receive our newsletter by email.', 'by-submitting'],
    ['I do not want to receive the newsletter by email.', 'turned-round'],
    ['☑ Yes, send me the newsletter by email.', 'ticked'],
    ['[x] Yes, send me the newsletter by email.', 'ticked'],
    ['☐ Yes, send me the newsletter by email.', undefined],
    ['[ ] Yes, send me the newsletter by email.', undefined],
    ['Our letter\n[x] Yes, send me the newsletter by email.', 'ticked'],
    ['Yes, send me the newsletter by email. [X]', 'ticked'],
    ['( ) No  (•) Yes, send me the newsletter by email.', 'ticked'],
    ['◉ Yes, send me the newsletter by email. ○ No', 'ticked'],
    ['News\n✔ Yes, send me the newsletter by email.', 'ticked'],
    ['✔ Rye, every Friday', 'ticked'],
    ['☑️ Yes, send me the newsletter by email.', 'ticked'],
    ['✔ Recipes\n✔ Stories\n☐ Yes, send me the newsletter by email.', undefined],
    ['✔ A newsletter by email each week\n☐ Yes, send me the newsletter by email.', undefined],
    ['…', 'says-nothing'],
  ])('“%s”: %s [AS-07]', (text, code) => {
    expect(flawOfWording('text/plain', text)?.code).toBe(code)
  })

  test.each([
    ['a box that was ticked [AS-05]', '<input type=checkbox checked> Yes, send me the letter', 'ticked'],
    ['one that says it is [AS-05]', '<div role="checkbox" aria-checked="true"></div> Send me the letter', 'ticked'],
    [
      'a yes that was chosen [AS-05]',
      '<input type=radio checked>Yes, send me the newsletter by email <input type=radio>No',
      'ticked',
    ],
    [
      'a title that was chosen beside it',
      '<input type=radio checked>Mr <label><input type=checkbox> Send me the newsletter by email</label>',
      undefined,
    ],
    [
      'what it joins the consent to [AS-07]',
      '<label><input type="checkbox"> I accept the terms and receive the newsletter by email</label>',
      'bundled',
    ],
    [
      'a yes among several [AS-05]',
      '<p>Our newsletter by email?</p><input type=radio checked>Yes <input type=radio>No',
      'ticked',
    ],
    [
      'a no among several',
      '<p>Our newsletter by email?</p><input type=radio>Yes <input type=radio checked>No',
      undefined,
    ],
    [
      'a menu that says yes [AS-05]',
      '<p>Our newsletter by email?</p><select><option>Yes</option><option>No</option></select>',
      'ticked',
    ],
    [
      'a menu that says neither',
      '<p>Our newsletter by email?</p><select><option>Please choose</option><option>Yes</option></select>',
      undefined,
    ],
    [
      'a box that a script ticks [AS-05]',
      '<input type=checkbox id=news> Send me the newsletter by email<script>document.getElementById("news").checked = true</script>',
      'ticked',
    ],
    [
      'a box that its page ticks as it opens [AS-05]',
      "<body onload=\"$('#news').prop('checked', true)\"><input type=checkbox id=news> Send me the newsletter by email",
      'ticked',
    ],
    [
      'a box that a script ticks on a long page [AS-05]',
      `<p>${'Bread and butter. '.repeat(100)}</p><label for=news>Send me the newsletter by email</label><input type=checkbox id=news><script>news.setAttribute('checked', '')</script>`,
      'ticked',
    ],
    [
      'another box that a script ticks there',
      `<p>${'Bread and butter. '.repeat(100)}</p><label for=news>Send me the newsletter by email</label><input type=checkbox id=news><script>document.getElementById('remember').checked = true</script>`,
      undefined,
    ],
    [
      'a script that asks whether it is ticked',
      '<input type=checkbox id=news> Send me the newsletter by email<script>if (news.checked === true) send()</script>',
      undefined,
    ],
    [
      'a box that somebody ticks by hand on another',
      '<input type=checkbox id=all onclick="news.checked = true"> All <input type=checkbox id=news> Send me the newsletter by email',
      undefined,
    ],
    [
      'a box that is drawn as ticked [AS-05]',
      '<p>News</p><p>&#9745; Yes, send me the newsletter by email</p>',
      'ticked',
    ],
    ['a box that a font draws [AS-05]', '<i class="fa fa-check-square"></i> Send me the newsletter by email', 'ticked'],
    ['one that it draws as waiting', '<i class="fa fa-square-o"></i> Send me the newsletter by email', undefined],
    ['no words at all [AS-06]', '<!-- Send me the letter --><script>send()</script>', 'says-nothing'],
    [
      'a box behind a menu',
      '<select><option>Germany<option selected>France</select><label for=n>I would like to receive the newsletter by email</label><input type=checkbox id=n>',
      undefined,
    ],
    [
      'a yes of a menu within its label [AS-05]',
      '<label>Our newsletter by email? <select><option>No<option selected>Yes</select></label>',
      'ticked',
    ],
    [
      'a menu that shows a hidden question',
      '<p>Our newsletter by email?</p><select><option selected disabled hidden>Choose…</option><option>Yes</option></select>',
      undefined,
    ],
    [
      'a menu that shows a hidden yes [AS-05]',
      '<p>Our newsletter by email?</p><select><option>No</option><option selected hidden>Yes</option></select>',
      'ticked',
    ],
    [
      'a menu that opens with a question nobody can choose [AS-05]',
      '<p>Our newsletter by email?</p><select><option disabled>Choose…</option><option>Yes</option></select>',
      'ticked',
    ],
    [
      'a menu of which several can be chosen',
      '<p>Our newsletter by email?</p><select multiple><option>Yes</option><option>No</option></select>',
      undefined,
    ],
    [
      'one of which a yes is [AS-05]',
      '<p>Our newsletter by email?</p><select multiple><option>No</option><option selected>Yes</option></select>',
      'ticked',
    ],
    [
      'what a field proposes',
      '<p>Our newsletter by email?</p><input list=a><datalist id=a><option>Yes</option></datalist>',
      undefined,
    ],
    [
      'a box that a script in the head ticks [AS-05]',
      '<head><script>onload=()=>{news.checked=true}</script></head><input type=checkbox id=news> Send me the newsletter by email',
      'ticked',
    ],
    [
      'a box that a hidden script ticks [AS-05]',
      '<div hidden><script type=module>news.checked=true</script></div><input type=checkbox id=news> Send me the newsletter by email',
      'ticked',
    ],
    [
      'a box that a hidden picture ticks [AS-05]',
      '<img src=x style="display:none" onerror="news.checked=true"><input type=checkbox id=news> Send me the newsletter by email',
      'ticked',
    ],
    [
      'a script that never runs',
      '<template><script>news.checked=true</script></template><input type=checkbox id=news> Send me the newsletter by email',
      undefined,
    ],
    [
      'data that no browser runs',
      '<input type=checkbox id=news> Send me the newsletter by email<script type="application/json">{"news":{"checked":true}}</script>',
      undefined,
    ],
    [
      'a script that ticks a box whose name is longer',
      `<p>${'Bread and butter. '.repeat(100)}</p><label for=news>Send me the newsletter by email</label><input type=checkbox id=news name=n><script>newsagent.checked = true</script>`,
      undefined,
    ],
    [
      'one that ticks a box by a name with brackets [AS-05]',
      `<p>${'Bread and butter. '.repeat(100)}</p><label><input type=checkbox name="news[]"> Send me the newsletter by email</label><script>$('[name="news[]"]').prop('checked', true)</script>`,
      'ticked',
    ],
    ['an honest box', '<label><input type="checkbox"> Send me the newsletter by email</label>', undefined],
  ])('of a page: %s', (_, html, code) => {
    expect(flawOfWording('text/html', html)?.code).toBe(code)
  })

  test.each([
    ['boxes', 'text/html', (i: number) => `<input type=checkbox checked> Bread ${i} `],
    ['boxes that wait', 'text/html', (i: number) => `<input type=checkbox> Bread ${i} `],
    ['choices', 'text/html', (i: number) => `<input type=radio checked> Bread ${i} `],
    ['signs', 'text/plain', (i: number) => `☑ Bread ${i}\n`],
    ['signs that wait beside a tick', 'text/plain', (i: number) => `☐ Bread ${i}\n✔ Bread\n`],
  ])(
    'a page of more %s than anybody draws is read in time [AS-05]',
    (_, media, drawn) => {
      const page = Array.from({ length: 100_000 }, (_, i) => drawn(i)).join('')
      expect(() => flawOfWording(media, page)).not.toThrow()
    },
    10_000,
  )

  test('one box for messages among many others is found, and many that are the same are one [AS-05]', () => {
    const others = `<input type=checkbox checked> Bread <input type=checkbox> Butter `.repeat(2_000)
    const page = `<p>${others}</p><input type=checkbox checked> Send me the newsletter by email`
    expect(flawOfWording('text/html', page)?.code).toBe('ticked')
  })
})

test.each([
  ['Europe/Paris', true],
  ['+01:00', true],
  ['UTC', true],
  ['Berlin', false],
  ['Narnia/Cair', false],
  ['+25:00', false],
])('there are clocks in %s: %s', (zone, is) => expect(isZone(zone)).toBe(is))

describe('a file', () => {
  test.each([
    ['a PDF', 'application/pdf', pdfOf('yes').toString('latin1'), true],
    [
      'a PDF whose end leads nowhere',
      'application/pdf',
      pdfOf('yes')
        .toString('latin1')
        .replace(/(?<=startxref\n)\d+/, '99999'),
      false,
    ],
    ['a head and an end of a PDF', 'application/pdf', '%PDF-1.7\n…\n%%EOF\n', false],
    ['a PDF without an end', 'application/pdf', '%PDF-1.7\n', false],
    ['a ZIP that says it is a PDF', 'application/pdf', 'PK\x03\x04', false],
    ['a ZIP that says it is text', 'text/plain', 'PK\x03\x04\0\0', false],
    ['a mail', 'message/rfc822', 'Subject: yes\r\n\r\nyes', true],
    ['no mail', 'message/rfc822', 'yes', false],
    ['a picture', 'image/png', pngOf(200, 120).toString('latin1'), true],
    ['the head of one', 'image/png', '\x89PNG\r\n\x1a\n', false],
    ['a head and chance', 'image/png', `\x89PNG\r\n\x1a\n${'\x17\xc3\x88'.repeat(60)}`, false],
    ['a picture with a flipped bit', 'image/png', flipped(pngOf(200, 120), 60).toString('latin1'), false],
    ['a picture that ends early', 'image/png', pngOf(200, 120).subarray(0, -12).toString('latin1'), false],
    ['a picture of fewer lines than it says', 'image/png', pngOf(200, 120, 119).toString('latin1'), false],
    ['a photograph', 'image/jpeg', jpegOf(200, 120).toString('latin1'), true],
    ['a photograph that ends early', 'image/jpeg', jpegOf(200, 120).subarray(0, -2).toString('latin1'), false],
    ['a photograph of nothing', 'image/jpeg', jpegOf(200, 120, 2).toString('latin1'), false],
    ['a head and chance', 'image/jpeg', `\xff\xd8\xff\xe0${'\x17\xc3\x88'.repeat(60)}`, false],
    ['no picture', 'image/jpeg', '\x89PNG\r\n\x1a\n', false],
  ])('%s', (_, media, bytes, is) => {
    expect(isWhatItSays(media, Buffer.from(bytes, 'latin1'))).toBe(is)
  })
})

test('countries are known by two letters and by their names in six languages', () => {
  expect(
    ['fr', 'FR', 'France', 'Frankreich', 'Francia', 'França', 'UK', 'Royaume-Uni', 'Schweiz', 'ZZ', 'Narnia', ''].map(
      readCountry,
    ),
  ).toEqual(['FR', 'FR', 'FR', 'FR', 'FR', 'FR', 'GB', 'GB', 'CH', undefined, undefined, undefined])
})

test('a trial knows who comes twice, however many come', () => {
  const seen = new Seen()
  const hash = (i: number) => Buffer.from(i.toString(16).padStart(64, '0').split('').toReversed().join(''), 'hex')
  const firsts = Array.from({ length: 20_000 }, (_, i) => seen.add(hash(i), 0))
  expect(firsts.every(Boolean)).toBe(true)
  expect(Array.from({ length: 20_000 }, (_, i) => seen.add(hash(i), 0)).some(Boolean)).toBe(false)
})

test('a second is crowded from its fifty-first row on, and those before are doubted with it [AS-11]', () => {
  const seconds = new Seconds()
  const doubts = Array.from({ length: IMPORT_SAME_SECOND_MAX + 2 }, () => seconds.add(NOW))
  expect(doubts.slice(-3)).toEqual([0, IMPORT_SAME_SECOND_MAX + 1, 1])
})

test('whatever an import becomes, it is not released before it was sampled [AS-11]', () => {
  const before = Object.entries(NEXT).filter(([, after]) => (after as readonly string[]).includes('releasing'))
  expect(before.map(([state]) => state)).toEqual(['sampling'])
})

describe('a document that is text', () => {
  test.each([
    ['names an address', 'From: Ana <ana.lima@post.example>, ticked', 'ana.lima@post.example', true],
    ['at the end of a sentence', 'Ticked by ANA.lima@post.example.', 'ana.lima@post.example', true],
    ['not a part of another one', 'xana.lima@post.example ticked', 'ana.lima@post.example', false],
    ['nor of one that goes on', 'ana.lima@post.example.org ticked', 'ana.lima@post.example', false],
    ['names a number as it is spaced', 'Tel. +33 6 12 34 56 78', '+33612345678', true],
    ['as its country writes it', 'Tel. 06 12 34 56 78', '+33612345678', true],
    ['with the zero in brackets', 'Tel. +33 (0)6 12 34 56 78', '+33612345678', true],
    [
      'before a day, a street and a town',
      '0612345678\t2024-05-01; 06 12 34 56 78\n12 rue du Four',
      '+33612345678',
      true,
    ],
    ['beside a postcode', '06.12.34.56.78 75001 Paris', '+33612345678', true],
    [
      'in a query and in quotes',
      "?email=ana.lima%40post.example&x 'ana.lima@post.example'",
      'ana.lima@post.example',
      true,
    ],
    ['not a few digits of it', 'on 5678, in 1234', '+33612345678', false],
    ['nor digits of several', '3361 on 2345, and 678', '+33612345678', false],
  ])('%s [AS-11]', (_, text, address, is) => {
    expect(isNamedIn(text, address)).toBe(is)
  })
})

describe('what backs a row', () => {
  test.each([
    ['shows its person alone', 'From: ana@post.example, to news@list.bakery.example, ticked', false],
    ['shows its person in a link', '?email=ana%40post.example', false],
    ['shows another', 'ana@post.example and bruno@mail.example ticked', true],
  ])('%s [AS-10]', (_, text, is) => {
    expect(namesOthers(text, 'ana@post.example', ['bakery.example'])).toBe(is)
  })
})
