import { expect, test } from 'vitest'
import { DISCLOSURE_NAMES } from '../envelope.ts'
import { LOCALES } from '../form-definition.ts'
import type { Json } from '../jcs.ts'
import { plainName, plainNames, plainValue } from './plain.ts'

test('what a report and its page show of an event has a name in each language, and none of the format’s', () => {
  for (const locale of LOCALES)
    for (const name of DISCLOSURE_NAMES)
      expect(plainName(name, locale), `${locale} ${name}`).not.toMatch(/_|^[a-z]+\.|^[a-z]+$/)
  expect(plainNames(['dwell_ms', 'render_token'], 'fr')).toBe('Temps entre les deux, Empreinte de la page affichée')
})

const SAID: readonly (readonly [name: string, value: Json, de: string])[] = [
  ['dwell_ms', 8_210, '8,2 Sekunden'],
  ['submitted_at', '2026-11-24T09:00:05.123Z', '2026-11-24 09:00:05 UTC'],
  [
    'fields',
    [
      { name: 'field.email', at_ms: 1_500 },
      { name: 'field.shoe', at_ms: 3_000 },
    ],
    'E-Mail-Adresse (nach 1,5 s), shoe (nach 3,0 s)',
  ],
  ['viewport', { w: 390, h: 844 }, '390 × 844'],
  ['journal', { tprev: null, tseq: 12 }, 'Eintrag 12'],
  ['attachments', [{ media: 'x/y', path: 'doi/1/sent.eml', sha256: 'sha256:0' }], 'doi/1/sent.eml'],
  [
    'bot_check',
    'passed: signed page used once, unseen field empty, not too fast',
    'Bestanden: signierte Seite, einmal benutzt; unsichtbares Feld leer; nicht zu schnell',
  ],
  ['bot_check', 'in words of somebody else', 'in words of somebody else'],
  ['ip', '203.0.113.44', '203.0.113.44'],
]
test.each(SAID)('%s: %j is “%s”', (name, value, de) => {
  expect(plainValue(name, value, 'de')).toBe(de)
})
