/** A name is said with what kind of company it is, or without. */

import { expect, test } from 'vitest'
import { saysName } from './names.ts'

test.each([
  ['Maneggio Valfiora s.s.a.', 'Comunicate il mio indirizzo al Maneggio Valfiora.'],
  ['Cantina Monteverde S.r.l.s.', 'La Cantina Monteverde può scrivermi.'],
  ['Forno Sociale soc. coop. agr.', 'Il Forno Sociale può scrivermi.'],
  ['Reiterhof Amsel gGmbH & Co. KG', 'Der Reiterhof Amsel darf mir schreiben.'],
  ['Reiterhof Amsel UG (haftungsbeschränkt)', 'Der Reiterhof Amsel darf mir schreiben.'],
  ['Malerei Specht e. K.', 'Die Malerei Specht darf mir schreiben.'],
  ['Harbour Boats Unlimited', 'Harbour Boats may write to me.'],
  ['Harbour Boats CLG', 'Harbour Boats may write to me.'],
  ['SCEA Le Clos Perdu', 'Le Clos Perdu peut m’écrire.'],
  ['Le Clos Perdu E.U.R.L.', 'Le Clos Perdu peut m’écrire.'],
  ['Talleres del Puerto S.L.N.E.', 'Talleres del Puerto puede escribirme.'],
  ['Huerta Nueva S. Coop. And.', 'Huerta Nueva puede escribirme.'],
  ['Quinta do Vale Unipessoal, Lda.', 'A Quinta do Vale pode escrever-me.'],
  ['Quinta do Vale, C.R.L.', 'A Quinta do Vale pode escrever-me.'],
])('%s is named in “%s” [AS-09]', (name, label) => {
  expect(saysName(label, name)).toBe(true)
})

test.each([
  ['Maneggio Valfiora s.s.a.', 'Comunicate il mio indirizzo al Maneggio Valbruna.'],
  ['Cantina Monteverde S.r.l.', 'La cantina può scrivermi.'],
  ['Harbour Boats Ltd', 'The boats of the harbour may write to me.'],
])('%s is not named in “%s” [AS-09]', (name, label) => {
  expect(saysName(label, name)).toBe(false)
})
