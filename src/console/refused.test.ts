import { expect, test } from 'vitest'
import { tables as de } from './languages/de/said.ts'
import { tables as es } from './languages/es/said.ts'
import { tables as fr } from './languages/fr/said.ts'
import { tables as it } from './languages/it/said.ts'
import { tables as pt } from './languages/pt/said.ts'
import { forPeople } from './refused.ts'

const said = [de, es, fr, it, pt].flatMap(tables =>
  Object.values(tables).flatMap(sentences => Object.entries(sentences).flat()),
)
const ABOUT_LIST = said.filter(it => it.includes('errors'))

test('no refusal sends people to a member of an answer, in any language', () => {
  expect(ABOUT_LIST.length).toBeGreaterThan(100)
  const told = ABOUT_LIST.map(forPeople)
  expect(told.filter(it => it.includes('errors') || !/^\p{Lu}.*\p{L}[”»`“)]?[.!?]$/su.test(it))).toEqual([])
  expect(forPeople('The mapping leaves out what each row must prove. “errors” says what.')).toBe(
    'The mapping leaves out what each row must prove.',
  )
  expect(forPeople('Einige Teile sind nicht angekommen: „errors“ nennt sie. Senden Sie sie.')).toBe(
    'Einige Teile sind nicht angekommen. Senden Sie sie.',
  )
})

test('what speaks of no list is said as it is', () => {
  const others = said.filter(it => !it.includes('errors'))
  expect(others.filter(it => forPeople(it) !== it.trim())).toEqual([])
})
