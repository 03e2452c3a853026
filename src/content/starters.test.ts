import { expect, test } from 'vitest'
import { screen } from '#screening/screening.ts'
import { compileContent, problemsOf, STARTER_IDS, starterDraft } from './content.ts'
import { converted } from './convert.ts'
import { placeholdersIn, STARTER_WORDS } from './placeholder-rules.ts'
import { readingOf } from './reading-rules.ts'

const FRAME = {
  locale: 'en',
  campaign: 'Rye is back',
  sender: { name: 'Your Bakery', contact: 'you@bakery.example', address: '1 Mill Lane, Lyon' },
  purpose: { en: 'Bread letter' },
} as const

test.each(STARTER_IDS)('the starter %s can be sent as it is: nothing in it is held [PC-10]', id => {
  const compiled = compileContent({ ...starterDraft(id), subject: 'Rye is back' }, FRAME)
  if (!compiled.ok) throw new Error(compiled.refusal.map(({ says }) => says).join(' '))
  const { text, readings } = readingOf(compiled.value)
  for (const read of [text, ...readings]) {
    const { verdict, categories } = screen(read)
    expect({ verdict, why: verdict === 'allow' ? [] : categories }).toEqual({ verdict: 'allow', why: [] })
  }
})

const placeholders = (draft: Parameters<typeof problemsOf>[0]) =>
  problemsOf(draft, FRAME).problems.filter(({ code }) => code.startsWith('placeholder'))

test.each([
  ['letter', 'say what it is and link to it', 6],
  ['newsletter', 'Start with the best story', 9],
  ['announcement', 'Thursday 12 March, 18:00', 7],
] as const)('what the starter %s only keeps a place for is named, each where it stands', (id, words, count) => {
  const draft = starterDraft(id)
  const found = placeholders(draft)
  expect(found).toHaveLength(count)
  expect(new Set(found.map(({ severity }) => severity))).toEqual(new Set(['warning']))
  const one = found.find(({ says }) => says.includes(words))
  const { part, offset, length } = one?.at ?? { part: 'html' as const, offset: 0, length: 0 }
  expect(String(draft[part]).slice(offset, offset + length)).toBe(words)
})

test('our table of them has nothing that no starter says', () => {
  const all = STARTER_IDS.map(starterDraft).map(({ subject, html }) => `${subject}\n${html}`)
  for (const words of STARTER_WORDS) expect(all.some(text => text.includes(words)) ? '' : words).toBe('')
})

test('they are found in another format as well, and in a text part', async () => {
  const markdown = await converted(starterDraft('letter').html, 'html', 'markdown')
  const html = markdown.ok ? markdown.value : ''
  expect(
    placeholdersIn('html', html)
      .map(({ code }) => code)
      .filter(code => code === 'placeholder-words'),
  ).toHaveLength(5)
  expect(placeholdersIn('text', 'Lorem ipsum https://www.example.com/x?y=1 dolor')).toHaveLength(2)
})

test.each([
  'Dear [First name here]',
  'Your name is on the list, and the story starts with the best flour.',
  '[Your basket](https://bakery.com/basket) and [add it][1]',
  'Write to us at https://bakery.example/ or https://example.community/',
  'You are invited to a second story on Thursday 12 March',
])('%s keeps no place', text => expect(placeholdersIn('html', text)).toEqual([]))

test.each(['[Insert your offer]', 'YOUR HEADLINE HERE', '<td>Regards,<br>Your name</td>', 'your text goes\nhere'])(
  '%s keeps a place',
  text => expect(placeholdersIn('html', text)).toHaveLength(1),
)
