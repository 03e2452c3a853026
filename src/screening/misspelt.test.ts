import { expect, test } from 'vitest'
import { nearWord, nearWordsOf } from './misspelt.ts'

const listed = nearWordsOf(new Set(['singles', 'pression', 'credito', 'viagra']), new Set(['viagra']))

test.each([
  ['singels', 'singles'],
  ['sinngles', 'singles'],
  ['credeto', 'credito'],
  ['viagro', 'viagra'],
])('%s is a slip of %s [PC-10]', (word, meant) => expect(nearWord(word, listed)?.word).toBe(meant))

test.each(['pressione', 'pressions', 'credita', 'crediti', 'creditos'])(
  '%s has another ending: it is a form of a word, and no slip',
  word => expect(nearWord(word, listed)).toBeUndefined(),
)
