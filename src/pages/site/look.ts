/** How the public website looks: as the console does, in pine, without a font or a picture from anywhere. */

import { styleOf } from '#consent/consent.ts'
import { PINE } from '../css.ts'
import { sheet } from '../cookie/look.ts'

const PARTS = `html{scroll-padding-top:1rem}
body{background:var(--paper)}
main{max-width:none;padding:0}
.in{max-width:70rem;margin:0 auto;padding:0 clamp(1rem,4vw,2rem)}
.skip{position:absolute;left:1rem;top:-4rem;padding:.6rem 1rem;background:var(--paper);z-index:2}
.skip:focus{top:.5rem}
.top{border-bottom:1px solid var(--line)}
.top .in{display:flex;flex-wrap:wrap;align-items:center;gap:.25rem 1.5rem;min-height:4rem;padding-block:.5rem}
.brand{display:flex;align-items:center;gap:.6rem;margin-inline-end:auto;color:var(--ink);font-weight:700;font-size:1.0625rem;text-decoration:none;min-height:2.75rem}
.brand svg{width:1.75rem;height:1.75rem;flex:none}
.top ul{display:flex;flex-wrap:wrap;align-items:center;gap:.25rem 1.25rem;margin:0;padding:0;list-style:none}
.top li a{display:inline-flex;align-items:center;min-height:2.75rem;color:var(--ink);text-decoration:none}
.top li a:hover,.top li a[aria-current]{text-decoration:underline;text-decoration-thickness:2px}
.go,.top li a.go{display:inline-flex;align-items:center;min-height:2.75rem;padding:.55rem 1.15rem;border:1px solid var(--accent);border-radius:var(--radius);background:var(--accent);color:var(--on-accent);font-weight:600;text-decoration:none}
.go:hover{filter:brightness(1.07)}
.go.calm{background:transparent;color:var(--accent)}
.hero{background:linear-gradient(180deg,var(--room),var(--paper));padding:clamp(2.25rem,6vw,5rem) 0 clamp(2rem,5vw,4rem)}
.hero .in{display:grid;grid-template-columns:minmax(0,1.15fr) minmax(0,1fr);gap:clamp(2rem,5vw,4.5rem);align-items:center}
.hero h1{font-size:clamp(2rem,1.3rem + 3vw,3.25rem);line-height:1.1;letter-spacing:-.022em;margin:0 0 1.25rem}
.lead{margin:0 0 1.5rem;max-width:38rem;font-size:clamp(1.0625rem,1rem + .3vw,1.1875rem);line-height:1.6;color:var(--soft)}
.acts{display:flex;flex-wrap:wrap;gap:.75rem}
.small{margin:.9rem 0 0;font-size:.9375rem;color:var(--soft)}
.way{padding:1.5rem 1.5rem .5rem;background:var(--paper);border:1px solid var(--line);border-radius:18px;box-shadow:0 1px 2px rgb(0 0 0/.05),0 24px 48px -28px rgb(0 0 0/.35)}
.way h2{margin:0 0 1rem;font-size:.9375rem;font-weight:600;color:var(--soft)}
.way ol{margin:0;padding:0;list-style:none}
.way li{position:relative;padding:0 0 1.1rem 2.6rem}
.way li::before{content:"";position:absolute;left:.86rem;top:1.9rem;bottom:0;border-left:2px solid var(--line)}
.way li:last-child::before{display:none}
.way svg{position:absolute;left:0;top:0;width:1.85rem;height:1.85rem}
.way .dot{fill:var(--accent)}.way .tick{fill:none;stroke:var(--on-accent);stroke-width:2.6;stroke-linecap:round;stroke-linejoin:round}
.way strong{display:block;line-height:1.85rem}
.way span{display:block;font-size:.9375rem;line-height:1.5;color:var(--soft)}
.band{padding:clamp(2rem,5vw,3.75rem) 0}
.band.alt{background:var(--room)}
.band h2{margin:0 0 1.25rem;font-size:clamp(1.375rem,1.2rem + .8vw,1.75rem);line-height:1.2;letter-spacing:-.012em;text-wrap:balance}
.band h3{margin:0 0 .4rem;font-size:1.0625rem;line-height:1.35}
.band p{margin:0 0 .75rem;max-width:44rem}
.grid{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,18rem),1fr));gap:clamp(1.25rem,3vw,2.25rem)}
.grid>*{padding-top:1rem;border-top:3px solid var(--accent);min-width:0}
.grid h2{margin:0 0 .5rem;font-size:1.1875rem;line-height:1.3}
.grid p{margin:0;color:var(--soft)}
.lead+.grid{margin-top:2.25rem}
.ticks{margin:0;padding:0;list-style:none}
.ticks li{position:relative;margin:0 0 .65rem;padding-inline-start:1.5rem}
.ticks li::before{content:"";position:absolute;left:.1rem;top:.38em;width:.8rem;height:.42rem;border:solid var(--accent);border-width:0 0 2.5px 2.5px;transform:rotate(-45deg)}
.embeds{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,24rem),42rem));gap:1.5rem;align-items:start}
.embeds .om-embed{margin:0}
@media (min-width:56rem){.pair{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,2fr);gap:clamp(1.25rem,3vw,2.25rem);align-items:start}}
.slot{max-width:26rem;margin:clamp(2rem,4vw,3rem) auto;padding:0 1rem}
.slot small{display:block;margin:0 0 .35rem;font-size:.8125rem;color:var(--soft)}
.slot .shown{position:relative;border:1px solid var(--line);border-radius:var(--radius);overflow:hidden;background:var(--paper)}
.slot .shown>svg{display:block;width:100%;height:auto;visibility:hidden}
.slot iframe,.slot .ours{position:absolute;inset:0;width:100%;height:100%;border:0}
.slot .ours{display:flex;flex-direction:column;justify-content:safe center;gap:.3rem;padding:1rem 1.25rem;overflow:auto}
.slot p{margin:0;line-height:1.4}
.text{display:grid;grid-template-columns:13rem minmax(0,1fr);gap:clamp(1.5rem,5vw,4rem);padding-block:clamp(1.75rem,4vw,3.25rem)}
.text nav ul{margin:0;padding:0;list-style:none;position:sticky;top:1rem}
.text nav a{display:flex;align-items:center;min-height:2.5rem;padding:.2rem .75rem;border-inline-start:3px solid var(--line);color:var(--ink);text-decoration:none}
.text nav a:hover{border-color:var(--edge)}
.text nav a[aria-current]{border-color:var(--accent);font-weight:600}
.text h1{margin:0 0 .75rem;font-size:clamp(1.75rem,1.4rem + 1.4vw,2.375rem)}
.text h2{margin:2rem 0 .5rem;font-size:1.25rem}
.text p{margin:0 0 .85rem;max-width:42rem}
pre{margin:.25rem 0 1rem;padding:.85rem 1rem;max-width:42rem;border:1px solid var(--line);border-radius:var(--radius);background:var(--room);overflow-x:auto;font-size:.9375rem}
code{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace;font-size:.92em;overflow-wrap:anywhere}
pre code{overflow-wrap:normal}
.onward{margin-top:2.25rem}
.bottom{padding:clamp(1.75rem,4vw,2.75rem) 0 1.5rem;border-top:1px solid var(--line);font-size:.9375rem}
.bottom .in{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,12rem),1fr));gap:1.5rem 2rem}
.bottom h2{margin:0 0 .35rem;font-size:.9375rem;color:var(--ink)}
.bottom ul{margin:0;padding:0;list-style:none}
.bottom li a{display:inline-flex;align-items:center;min-height:2rem}
body>.om-foot{max-width:70rem;padding-inline:clamp(1rem,4vw,2rem)}
@media (max-width:56rem){.hero .in,.text{grid-template-columns:minmax(0,1fr)}.text nav ul{position:static;display:flex;flex-wrap:wrap;gap:.25rem}.text nav a{border:0;border-bottom:3px solid var(--line)}}
@media (forced-colors:active){.go{border:1px solid}.ticks li::before{border-color:currentColor}}
@media print{.top nav,.bottom,.slot,.embeds{display:none}}
`

export const SITE_SHEET = sheet(`${styleOf(PINE)}${PARTS}`)
