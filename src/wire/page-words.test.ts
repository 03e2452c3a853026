import { expect, test } from 'vitest'
import { pageWords } from './page-words.ts'

test.each([
  ['words', '<p>Free <b>spins</b></p><p>now</p>', 'Free spins now'],
  [
    'no comment, script or style',
    '<!-- casino --><style>.casino{}</style><script>casino()</script><p>Bread</p>',
    'Bread',
  ],
  [
    'nothing hidden',
    '<p>Bread</p><div style="display: none">casino <b>spins</b></div><p>and butter</p>',
    'Bread and butter',
  ],
  ['entities', '<p>Moor &amp; Co.</p>', 'Moor & Co.'],
])('a page says %s', (_, html, words) => {
  expect(pageWords(html).words).toBe(words)
})

test('what stands in for pictures, behind links and in fields is told apart', () => {
  const { words, values } = pageWords(
    '<img alt="Spins"><a href="https://bet.example">Go</a><input value="ana@post.example">',
  )
  expect([words, values]).toEqual(['Go', 'Spins https://bet.example ana@post.example'])
})

test('of a ticked box it is told what stands beside it [AS-05]', () => {
  const page =
    '<label>Send me the letter <input type=checkbox checked></label><input type="checkbox"> Terms <input type=radio checked> Mr <input type=checkbox CHECKED> Remember me'
  expect(pageWords(page).ticked).toEqual(['Send me the letter', 'Remember me'])
  expect(pageWords(page).chosen).toEqual([{ asked: 'Terms', words: 'Mr' }])
  expect(pageWords('<input type=checkbox checked><b>Yes,</b> <i>please</i>').ticked).toEqual(['Yes, please'])
})

test('of a menu it is told what it shows as chosen, and nothing of what stands behind it [AS-05]', () => {
  const chosenOf = (menu: string) =>
    pageWords(`Land ${menu} <label for=n>Send me the letter</label><input type=checkbox id=n>`).chosen
  const shown = (words: string) => [expect.objectContaining({ words })]
  expect(chosenOf('<select><option>Germany<option selected>France</select>')).toEqual(shown('France'))
  expect(chosenOf('<select><option>Germany</option></select>')).toEqual(shown('Germany'))
  expect(chosenOf('<select><option selected>Germany<option selected>France</select>')).toEqual(shown('France'))
  expect(chosenOf('<select multiple><option>Germany</select>')).toEqual([])
  expect(chosenOf('<datalist><option selected>Germany</datalist>')).toEqual([])
})

test('a page is read in time that grows with it, however it is built', () => {
  const pages = [
    '<b a=i><p>'.repeat(400_000),
    `${'<b>'.repeat(900)}${'<p>Bread'.repeat(500_000)}`,
    '<br>'.repeat(130_000),
    '<!--'.repeat(100_000),
    '<'.repeat(200_000),
    '<style '.repeat(50_000),
    `<script>${'checked.click() classList.add('.repeat(20_000)}</script>${'<input type=checkbox id=a>'.repeat(500)}`,
    `<p>${'[ ] ☑ ( '.repeat(40_000)}`,
    '<label for=a>b</label><input type=checkbox id=a>'.repeat(10_000),
  ]
  for (const page of pages) expect(() => pageWords(page)).not.toThrow()
}, 20_000)
