/** How pages look: as forms do, with the few parts that only these pages have. */

import { styleOf } from '#consent/consent.ts'
import type { Theme } from '#wire/form-definition.ts'

/** Of pages that belong to no form. */
export const PLAIN: Theme = { accent: '#1d4ed8', paper: '#ffffff', ink: '#16181d', corners: 'soft', letters: 'sans' }

/** Of the website and of what the house says in its own name: as the console looks. */
export const PINE: Theme = { accent: '#0f766e', paper: '#ffffff', ink: '#12201d', corners: 'soft', letters: 'sans' }

export const sheetFor = (theme: Theme): string => `${styleOf(theme)}${PARTS}`

const PARTS = `p{margin:0 0 1rem}
.home{display:inline-flex;align-items:center;gap:.6rem;min-height:2.75rem;margin:0 0 .75rem;color:var(--ink);font-weight:700;text-decoration:none}
.home svg{width:1.75rem;height:1.75rem}
h2{margin-bottom:.75rem}
.card>:last-child,.card>:last-child>:last-child,.item>:last-child{margin-bottom:0}
h1+p{color:var(--soft)}
.said{margin:0 0 1.25rem;padding:0;list-style:none}
.said li{margin:0 0 .75rem;padding:.9rem 1.05rem;border:1px solid var(--line);border-radius:var(--radius)}
.said strong{display:block;line-height:1.4}
.said small{display:block;margin-top:.2rem;color:var(--soft);font-size:.9375rem;line-height:1.45}
.done{margin:0 0 1.5rem;padding:.9rem 1.05rem;border:2px solid var(--accent);border-radius:var(--radius);font-weight:600}
.item{margin:0 0 1rem;padding:1.1rem 1.15rem;border:1px solid var(--line);border-radius:var(--radius)}
.item h2,.item h3{margin:0 0 .2rem;font-size:1.0625rem}
.pick{display:flex;flex-wrap:wrap;gap:.35rem .6rem;align-items:end;margin:0 0 .75rem}
.pick label{flex:1 0 100%;font-size:.9375rem}
.pick select{flex:1 1 9rem;min-width:0}
.pick button{flex:0 0 auto;width:auto;min-height:2.75rem;margin:0;padding:.55rem 1rem;font-size:1rem}
.item p{margin:0 0 .5rem}
.item .note{color:var(--soft);font-size:.9375rem;line-height:1.45}
.item blockquote{margin:.35rem 0 .75rem;padding:0 0 0 .9rem;border-inline-start:3px solid var(--line)}
.item button{width:auto;min-height:2.75rem;margin:.35rem 0 0;padding:.55rem 1rem;font-size:1rem}
.quiet{border:1px solid var(--edge);background:transparent;color:var(--ink)}
.state{display:inline-block;font-weight:600}
.state::before{content:"";display:inline-block;width:.6rem;height:.6rem;margin-inline-end:.5rem;border-radius:50%;border:2px solid var(--soft)}
.state.on::before{background:var(--accent);border-color:var(--accent)}
.time{margin:0 0 1.5rem;padding:0;list-style:none}
.time>li{margin:0 0 1.1rem;padding-inline-start:1.1rem;border-inline-start:2px solid var(--line)}
.time p{margin:0 0 .25rem}
.time ul{margin:.1rem 0 .35rem;padding-inline-start:1.2rem}
.time small{color:var(--soft);font-size:.875rem}
.text h2{margin:2rem 0 .5rem}
.text caption{text-align:start;padding:0 0 .35rem;color:var(--soft)}
.text th{white-space:nowrap}
.text table{width:100%;border-collapse:collapse;font-size:.9375rem}
.text th,.text td{padding:.45rem .6rem .45rem 0;border-bottom:1px solid var(--line);text-align:start;vertical-align:top}
.contents{display:flex;flex-wrap:wrap;gap:.35rem 1.25rem;margin:0 0 1rem;padding:0;list-style:none;font-size:.9375rem}
.demands{margin:1rem 0 0}
.demands div{display:grid;grid-template-columns:4.25rem 1fr;gap:0 .6rem;padding:.55rem 0;border-bottom:1px solid var(--line);scroll-margin-top:1rem}
.demands dt{font-weight:600;font-variant-numeric:tabular-nums;white-space:nowrap}
.demands dt a{text-decoration:none}
.demands dd{margin:0}
.demands :target,.demands div:target{background:var(--field);outline:2px solid var(--accent);outline-offset:4px;border-radius:2px}
.text .note{color:var(--soft);font-size:.9375rem}
.feet{margin-top:2.5rem;padding:1rem 0 0;border-top:1px solid var(--line)}
.text .feet h2{margin:1rem 0 .35rem;font-size:1rem}
.text .table th{white-space:normal}
@media (max-width:36rem){.table thead{display:none}.text .table tr{display:block;padding:.6rem 0;border-bottom:1px solid var(--line)}.text .table th,.text .table td{display:block;border:0;padding:.1rem 0}.table td::before{content:attr(data-label) ": ";color:var(--soft)}}
.wide{max-width:46rem}
code{font-size:.9em;overflow-wrap:anywhere}
@media print{.feet,.contents{display:none}.card{border:0;padding:0}.demands div{break-inside:avoid}h2{break-after:avoid}a{color:inherit;text-decoration:none}}
`
