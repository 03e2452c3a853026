import { expect, test } from 'vitest'
import { runsOf } from './marked.tsx'

const span = (start: number, end: number, demand: string) => ({ part: 'text', start, end, rule: demand, demand })
const cut = (text: string, ...spans: ReturnType<typeof span>[]) =>
  runsOf(text, spans).map(({ text: run, over }) => [run, over.map(({ demand }) => demand).join(' ')])

test('spans that lie over each other cut a text into runs, and nothing of it is lost', () => {
  expect(cut('cheap replica watches', span(0, 13, 'A'), span(6, 21, 'B'))).toEqual([
    ['cheap ', 'A'],
    ['replica', 'A B'],
    [' watches', 'B'],
  ])
})

test('a span that does not lie in the text marks nothing', () => {
  expect(cut('short', span(2, 99, 'A'), span(3, 3, 'B'))).toEqual([['short', '']])
})
