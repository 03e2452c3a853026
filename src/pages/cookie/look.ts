/** How the question, its placeholders and the line at the end of each page look. Their rules hold under any style around them. */

import { createHash } from 'node:crypto'
import type { Look } from '#sites/types.ts'

/** `tag` is what stands in a page. */
export type Sheet = { readonly css: string; readonly hash: string; readonly tag: string }

export const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
export const sheet = (css: string): Sheet => ({ css, hash: hashOf(css), tag: `<style>${css}</style>` })

/** The line at the end of each page. */
export const FOOT =
  sheet(`.om-foot{max-width:36rem;margin:0 auto;padding:1rem clamp(1rem,6vw,2.75rem) 1.5rem;font:400 .875rem/1.5 system-ui,sans-serif;color:var(--soft,inherit)}
body:has(>main>.card)>.om-foot{padding-inline:calc(clamp(.75rem,4vw,1.5rem) + clamp(1.25rem,6vw,2.75rem))}
body:has(main.wide)>.om-foot{max-width:46rem}
.om-foot p,.om-foot form{margin:0;padding:0;display:flex;flex-wrap:wrap;align-items:center;gap:.25rem .9rem}
.om-foot p{margin:.35rem 0 0}
.om-foot a,.om-foot button{display:inline-flex;align-items:center;inline-size:auto;min-block-size:1.75rem;margin:0;padding:.15rem 0;border:0;background:none;color:inherit;font:inherit;text-decoration:underline;text-underline-offset:.18em;cursor:pointer;transform:none;filter:none}
.om-foot button[aria-pressed=true]{font-weight:600;text-decoration:none}
.om-foot :focus-visible{outline:3px solid currentColor;outline-offset:2px}
@media print{.om-foot{display:none}}
`)

const RADIUS = { square: '0', soft: '10px', round: '18px' } as const satisfies Record<Look['corners'], string>

/** There is one look for buttons, whatever they answer, and one width in whole pixels, so that none gets the rest. It lies over the page, so that nothing moves when it comes or goes; and it is seen when all of it is there, not while it grows. */
const asksCss = ({
  paper,
  ink,
  button,
  buttonInk,
  corners,
  place,
}: Look) => `.om-asks{--om-paper:${paper};--om-ink:${ink};--om-button:${button};--om-on:${buttonInk};position:fixed;inset-block-${place === 'top' ? 'start' : 'end'}:0;inset-inline:0;z-index:2147483000;box-sizing:border-box;max-inline-size:44rem;max-block-size:min(80vh,32rem);margin:.75rem auto;inline-size:calc(100% - 1.5rem);overflow:auto;border:1px solid var(--om-ink);border-radius:${RADIUS[corners]};background:var(--om-paper);color:var(--om-ink);font:400 1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,Arial,sans-serif;box-shadow:0 12px 40px -8px rgb(0 0 0/.4);text-align:start;contain:layout}
.om-asks *{box-sizing:border-box}
.om-asks form{margin:0;padding:1rem 1.25rem 0}
.om-asks h2{margin:0;padding-inline-end:2.75rem;font-size:1.125rem;line-height:1.3}
.om-asks p{margin:.4rem 0 0;color:inherit}
.om-asks h2+p{padding-inline-end:2rem}
.om-asks ul{margin:.5rem 0 0;padding:0;list-style:none;font-size:.9375rem;line-height:1.45}
.om-asks li{margin:.3rem 0 0}
.om-asks a{color:inherit}
.om-asks .om-end{position:sticky;inset-block-end:0;margin:.75rem -1.25rem 0;padding:.5rem 1.25rem 0;background:var(--om-paper)}
.om-asks .om-answers{display:flex;flex-wrap:wrap;justify-content:space-between;gap:.5rem 0}
.om-asks .om-answers button{display:block;flex:none;inline-size:calc((100% - 1rem)/3);inline-size:round(down,calc((100% - 1rem)/3),1px);min-block-size:2.75rem;margin:0;padding:.5rem .4rem;border:2px solid var(--om-button);border-radius:${RADIUS[corners]};background:var(--om-button);color:var(--om-on);font:600 1rem/1.25 system-ui,-apple-system,"Segoe UI",Roboto,Arial,sans-serif;text-align:center;overflow-wrap:anywhere;cursor:pointer;filter:none;transform:none}
.om-asks .om-close{position:absolute;inset-block-start:.5rem;inset-inline-end:.5rem;display:block;inline-size:2.75rem;min-block-size:2.75rem;margin:0;padding:0;border:0;border-radius:${RADIUS[corners]};background:none;color:inherit;font:400 1.5rem/1 system-ui,sans-serif;cursor:pointer;filter:none;transform:none}
.om-asks .om-more{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin:0;padding:.4rem 0 .6rem;font-size:.9375rem}
.om-asks :focus-visible{outline:3px solid var(--om-ink);outline-offset:2px}
.om-asks [hidden]{display:none}
.om-asks:not(:has(.om-close)){visibility:hidden}
html:has(.om-asks){scroll-padding-block-end:min(80vh,32rem);padding-block-end:min(80vh,24rem)}
@media (max-width:30rem){.om-asks .om-answers button{padding-inline:.2rem;font-size:.875rem}}
@media (max-width:22rem){.om-asks .om-answers button{inline-size:100%}}
@media (prefers-color-scheme:dark){.om-asks{--om-paper:${ink};--om-ink:${paper};--om-button:${buttonInk};--om-on:${button}}}
@media (forced-colors:active){.om-asks .om-answers button,.om-asks .om-close{border:2px solid ButtonText;background:ButtonFace;color:ButtonText;forced-color-adjust:none}}
@media print{.om-asks{display:none}html:has(.om-asks){padding-block-end:0}}
`

const asks = new WeakMap<Look, Sheet>()
export function asksSheet(look: Look): Sheet {
  const known = asks.get(look) ?? sheet(asksCss(look))
  asks.set(look, known)
  return known
}

/** The box is as high as the picture in it that nobody sees, before and after: nothing moves. */
export const EMBED =
  sheet(`.om-embed{position:relative;margin:0 0 1rem;inline-size:100%;container-type:inline-size;background:var(--field,#f3f4f6);color:var(--ink,#16181d);border-radius:var(--radius,10px);overflow:hidden}
.om-embed>svg{display:block;inline-size:100%;block-size:auto;visibility:hidden}
.om-embed>iframe,.om-embed>div{position:absolute;inset:0;inline-size:100%;block-size:100%;border:0}
.om-embed>div{box-sizing:border-box;overflow:auto;padding:.75rem 1rem;border:1px solid var(--edge,#6b7280);border-radius:inherit;display:flex;flex-direction:column;justify-content:safe center;gap:.5rem;font-size:.9375rem;line-height:1.4;text-align:start}
.om-embed p{margin:0}
.om-embed form{display:flex;flex-wrap:wrap;gap:.5rem;margin:0}
.om-embed button,.om-embed form a{display:inline-flex;align-items:center;inline-size:auto;min-block-size:2.5rem;margin:0;padding:.5rem .9rem;border:1px solid currentColor;border-radius:var(--radius,10px);background:none;color:inherit;font:600 .9375rem/1.3 system-ui,sans-serif;text-decoration:none;cursor:pointer;filter:none;transform:none}
.om-embed :focus-visible{outline:3px solid currentColor;outline-offset:-3px}
@container (max-width:30rem){.om-embed>div{padding:.4rem .75rem;gap:.3rem;font-size:.8125rem;line-height:1.3}.om-embed button,.om-embed form a{min-block-size:2rem;padding:.25rem .6rem;font-size:.8125rem}}
@media (prefers-color-scheme:dark){.om-embed{background:var(--field,#22262e);color:var(--ink,#eef0f4)}}
`)

/** The page of all classes. */
export const SETTINGS =
  sheet(`.om-class{margin:0 0 1rem;padding:1rem 1.15rem;border:1px solid var(--line);border-radius:var(--radius)}
.om-class>h2{margin:0;font-size:1.0625rem}
.om-class>label{display:flex;gap:.75rem;align-items:center;min-block-size:2.75rem;font-weight:600;font-size:1.0625rem;cursor:pointer}
.om-class input{inline-size:22px;block-size:22px;flex:none;margin:0;accent-color:var(--accent)}
.om-class p{margin:.25rem 0 0}
.om-class summary{min-block-size:1.75rem;cursor:pointer;color:var(--soft)}
.om-class .om-always{color:var(--soft);font-weight:600}
.om-choose .om-answers{display:flex;flex-wrap:wrap;justify-content:space-between;gap:.5rem 0;margin:0 0 1.5rem}
.om-choose .om-answers button{flex:none;inline-size:calc((100% - 1rem)/3);inline-size:round(down,calc((100% - 1rem)/3),1px);min-block-size:3.25rem;margin:0;padding:.5rem .4rem;font-size:1rem;overflow-wrap:anywhere;filter:none}
.om-receipt{display:block;padding:.9rem 1.05rem;border:1px solid var(--line);border-radius:var(--radius);overflow-wrap:anywhere}
@media (max-width:22rem){.om-choose .om-answers button{inline-size:100%}}
`)
