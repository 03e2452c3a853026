/**
 * Pictures of a banner, as a browser draws it: words, order and colours of the version, wide and narrow. They are drawn
 * between turns; where there is no browser there are none, and the words are kept alone.
 */

import { escaped } from '#base/escape.ts'
import type { House } from '#store/house.ts'
import { OPTIONAL } from '#wire/cookie/classes.ts'
import type { Locale } from '#wire/form-definition.ts'
import type { Banner, BannerTexts, Look } from './types.ts'

export type Drawn = ReadonlyMap<Locale, { readonly wide: Uint8Array; readonly narrow: Uint8Array }>

const WIDE = 1_200
const NARROW = 390
const RADIUS = { square: '0', soft: '8px', round: '18px' } as const satisfies Record<Look['corners'], string>

export async function drawBanner(house: House, { texts, look }: Banner): Promise<Drawn> {
  const drawn = new Map<Locale, { wide: Uint8Array; narrow: Uint8Array }>()
  for (const [locale, said] of Object.entries(texts) as [Locale, BannerTexts][]) {
    // Its own keys.
    const views = [WIDE, NARROW].map(width => ({ width, picture: true }))
    const seen = await house.outside.browser.lookAt(pageOf(said, look, locale), [], views)
    const [wide, narrow] = seen.ok ? seen.value.flatMap(({ png }) => png ?? []) : []
    if (!wide || !narrow) return new Map() // One that cannot be drawn: none of them is, rather than some.
    drawn.set(locale, { wide, narrow })
  }
  return drawn
}

/** Both layers under each other. The four boxes stand as they are found: empty. */
function pageOf(said: BannerTexts, look: Look, locale: Locale): string {
  const answers = [said.refuse, said.accept, said.choose].map(button).join(' ')
  const boxes = OPTIONAL.map(letter => box(said.classes[letter], '')).join('')
  const always = { ...said.classes.n, name: `${said.classes.n.name} (${said.always})` }
  return `<!doctype html><html lang="${locale}"><meta charset="utf-8"><title>${escaped(said.title)}</title><style>${sheetOf(look)}</style>
<section><h2>${escaped(said.title)}</h2><p>${escaped(said.intro)}</p><p class="answers">${answers}</p></section>
<section>${box(always, ' checked disabled')}${boxes}<p class="answers">${button(said.save)}</p></section></html>`
}

const button = (says: string) => `<b>${escaped(says)}</b>`
const box = ({ name, says }: { readonly name: string; readonly says: string }, state: string) =>
  `<p><input type="checkbox"${state}> ${escaped(name)}<br>${escaped(says)}</p>`

const sheetOf = ({ paper, ink, button: ground, buttonInk, corners }: Look) =>
  `body{margin:16px;background:#8a8f98;font:16px/1.5 system-ui,sans-serif}
section{background:${paper};color:${ink};padding:20px;margin:0 0 16px;border-radius:${RADIUS[corners]}}
h2{margin:0 0 8px;font-size:20px}.answers{display:flex;flex-wrap:wrap;gap:8px}
b{flex:1 1 140px;text-align:center;padding:12px;background:${ground};color:${buttonInk};border-radius:${RADIUS[corners]}}`
