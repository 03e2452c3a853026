/** The style of the question. There is one rule for its three answers, columns of one width, and rows of one height. */

import type { Look } from '#sites/types.ts'

const RADIUS = { square: '0', soft: '8px', round: '18px' } as const satisfies Record<Look['corners'], string>

/**
 * A layer above all is the highest that a browser has, whatever higher one is said. Colours may stand for one another: a
 * pair that can be read is read as well the other way round.
 */
export const styleOf = ({ paper, ink, button, buttonInk, corners, place }: Look): string =>
  `:host{all:initial;color-scheme:light dark}
section,button{position:fixed;${place}:0;inset-inline:12px;z-index:9999999999;max-width:40rem;max-height:85vh;overflow:auto;margin:12px auto;padding:16px;border:1px solid;border-radius:${RADIUS[corners]};background:light-dark(${paper},${ink});color:light-dark(${ink},${paper});font:1rem/1.5 system-ui}
a{color:inherit}
div{display:grid;grid:auto/repeat(auto-fit,minmax(8rem,1fr));gap:8px;margin-top:8px}
div button{position:static;margin:0;background:light-dark(${button},${buttonInk});color:light-dark(${buttonInk},${button})}
button{inset:auto auto 4px 4px;padding:4px 16px;min-height:44px}
section>button{position:absolute;inset:0 0 auto auto;border:0}`
    .replaceAll('\n', '')
    .replaceAll(/#(\w)\1(\w)\2(\w)\3/g, '#$1$2$3')
