/** How a form looks: one style sheet for each theme, without anything that another site could change or watch. */

import type { Theme } from '#wire/form-definition.ts'
import { contrast, CONTRAST_MIN, inkOn, luminance, mix, readable } from '#base/color.ts'

const RADIUS = { square: '0px', soft: '10px', round: '18px' } as const satisfies Record<Theme['corners'], string>
const LETTERS = {
  sans: 'system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif',
  serif: '"Iowan Old Style","Palatino Linotype",Palatino,Georgia,"Times New Roman",serif',
} as const satisfies Record<Theme['letters'], string>

const DARK_PAPER = '#191c22'
const DARK_INK = '#eef0f4'
const IS_DARK_BELOW = 0.18

type Palette = Readonly<
  Record<'paper' | 'ink' | 'soft' | 'line' | 'edge' | 'field' | 'accent' | 'on-accent' | 'room' | 'bad', string>
>

/** Every colour of the page comes from three. What is only a shade of the ink stays readable on both grounds. */
function paletteOf(paper: string, ink: string, accent: string): Palette {
  const dark = luminance(paper) < IS_DARK_BELOW
  const ground = (color: string) => (contrast(ink, color) < CONTRAST_MIN ? paper : color) // Where the ink would not be read, the paper stays.
  const room = ground(dark ? mix(paper, '#000000', 0.35) : mix(paper, ink, 0.06))
  return {
    paper,
    ink,
    soft: readable(mix(ink, paper, 0.3), dark ? paper : room, ink),
    line: mix(paper, ink, 0.14),
    edge: readable(mix(ink, paper, 0.55), paper, ink, 3), // The edge of a control: WCAG 2.2 §1.4.11.
    field: ground(mix(paper, '#ffffff', dark ? 0.05 : 0.5)),
    accent,
    'on-accent': inkOn(accent),
    room,
    bad: readable('#c81e1e', paper),
  }
}

const darkOf = ({ paper, ink, accent }: Theme): Palette => {
  if (luminance(paper) < IS_DARK_BELOW) return paletteOf(paper, ink, accent)
  const ground = mix(DARK_PAPER, accent, 0.05)
  return paletteOf(ground, DARK_INK, readable(accent, ground))
}

const variables = (palette: Palette) =>
  Object.entries(palette)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';')

export type ThemeFlaw = { readonly part: 'ink' | 'accent'; readonly contrast: number; readonly proposal: string }

/** Words and links that could not be read on this paper. */
export function themeFlaws({ paper, ink, accent }: Theme): readonly ThemeFlaw[] {
  const worn = { ink, accent } as const
  return (['ink', 'accent'] as const)
    .map(part => ({ part, contrast: contrast(worn[part], paper), proposal: readable(worn[part], paper) }))
    .filter(({ contrast }) => contrast < CONTRAST_MIN)
}

export function styleOf(theme: Theme): string {
  const light = variables(paletteOf(theme.paper, theme.ink, theme.accent))
  return `:root{color-scheme:light dark;--radius:${RADIUS[theme.corners]};--letters:${LETTERS[theme.letters]};${light}}
@media (prefers-color-scheme:dark){:root{${variables(darkOf(theme))}}}
${SHEET}`
}

const SHEET = `*,*::before,*::after{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;min-height:100vh;background:var(--room);color:var(--ink);font:400 1rem/1.55 var(--letters);overflow-wrap:break-word}
main{max-width:36rem;margin:0 auto;padding:clamp(1rem,6vw,4rem) clamp(.75rem,4vw,1.5rem)}
.card{background:var(--paper);border:1px solid var(--line);border-radius:calc(var(--radius)*1.6);padding:clamp(1.25rem,6vw,2.75rem);box-shadow:0 1px 2px rgb(0 0 0/.05),0 12px 32px -16px rgb(0 0 0/.18)}
.logo{display:block;max-width:12rem;max-height:4.5rem;margin:0 0 1.5rem}
h1{margin:0 0 1.5rem;font-size:clamp(1.5rem,1.2rem + 1.6vw,2rem);line-height:1.2;letter-spacing:-.012em;text-wrap:balance}
.intro{margin:-1rem 0 1.75rem;color:var(--soft);white-space:pre-line}
a{color:var(--accent);text-underline-offset:.18em;text-decoration-thickness:1px}
a:hover{text-decoration-thickness:2px}
.field{margin:0 0 1.25rem}
.field>label,legend{display:block;padding:0;font-weight:600}
.hint,.error,.about,.often{display:block;font-size:.9375rem;line-height:1.45}
.hint,.about{color:var(--soft);font-weight:400}
.often{color:var(--soft)}
.error{color:var(--bad);font-weight:600;margin-top:.35rem}
.optional{color:var(--soft);font-weight:400}
input:not([type=checkbox]),select,textarea{display:block;width:100%;min-height:3rem;margin-top:.4rem;padding:.65rem .85rem;border:1px solid var(--edge);border-radius:var(--radius);background:var(--field);color:var(--ink);font:inherit}
textarea{min-height:6.5rem;resize:vertical}
input[aria-invalid=true]:not([type=checkbox]),select[aria-invalid=true],textarea[aria-invalid=true]{border-color:var(--bad);border-width:2px}
.box input[aria-invalid=true]{outline:2px solid var(--bad);outline-offset:2px}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
fieldset{min-width:0;margin:0 0 1rem;padding:1.1rem 1.15rem 1.15rem;border:1px solid var(--line);border-radius:var(--radius)}
fieldset>legend{float:left;width:100%;margin:0 0 .15rem;font-size:1.0625rem}
fieldset>legend+*{clear:both}
h2{margin:2rem 0 .25rem;font-size:1.125rem;line-height:1.3}
.rule{margin:0 0 1rem;color:var(--soft);font-size:.9375rem}
.box{display:grid;grid-template-columns:1.375rem 1fr;gap:.15rem .8rem;align-items:start;margin-top:.85rem}
.box input{width:22px;height:22px;margin:.1rem 0 0;accent-color:var(--accent);cursor:pointer}
.box label{cursor:pointer;line-height:1.45;padding:.05rem 0 .2rem}
.box .note{grid-column:2;font-size:.9375rem;line-height:1.45;color:var(--soft)}
.terms{margin:1.5rem 0 0;padding-top:1.1rem;border-top:1px solid var(--line)}
button{display:block;width:100%;min-height:3.25rem;margin:1.5rem 0 0;padding:.8rem 1.25rem;border:0;border-radius:var(--radius);background:var(--accent);color:var(--on-accent);font:600 1.0625rem/1.3 var(--letters);cursor:pointer}
button:hover{filter:brightness(1.07)}
button:active{transform:translateY(1px)}
.after{margin:1.1rem 0 0;font-size:.9375rem;color:var(--soft)}
.after p{margin:0 0 .5rem}
footer{padding:1.25rem clamp(1.25rem,6vw,2.75rem) 0;font-size:.875rem;line-height:1.5;color:var(--soft)}
footer p{margin:0 0 .3rem}
footer strong{color:var(--ink);font-weight:600}
footer a{color:inherit}
address{font-style:normal;white-space:pre-line}
.trouble{margin:0 0 1.5rem;padding:1rem 1.15rem;border:2px solid var(--bad);border-radius:var(--radius)}
.trouble h2{margin:0 0 .35rem;font-size:1.0625rem}
.trouble ul{margin:.35rem 0 0;padding-left:1.2rem}
.trouble p{margin:.35rem 0 0}
.trap{position:absolute;left:-100vw;width:1px;height:1px;overflow:hidden}
@media (forced-colors:active){button{border:1px solid}}
@media (prefers-reduced-motion:reduce){*{transition:none}}
@media print{body{background:none}.card{box-shadow:none}}
`
