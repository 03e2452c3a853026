/**
 * A report as a page of its own: no script, nothing loaded, by day and by night, to be read by eyes and ears. All that came from
 * the site that was looked at is text and stays text.
 */

import { escaped } from '#base/escape.ts'
import type { Report, ScanFinding, SealedReport } from './scan-types.ts'
import { proposalSays, PROPOSAL_WORDS, REACHED_WORDS, STATE_WORDS, sumOf } from './scan-words-rules.ts'

const safe = (text: string | number): string =>
  escaped(String(text)).replace(/(?!\n)[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/gu, '�')

const STYLE = `:root{color-scheme:light dark;--ink:#16181d;--soft:#545b68;--paper:#fff;--line:#d5d9e0;--bad:#a3241c;--field:#f4f5f7}
@media(prefers-color-scheme:dark){:root{--ink:#eef0f4;--soft:#aab1bf;--paper:#14171c;--line:#363c47;--bad:#ff9b91;--field:#1d2128}}
*{box-sizing:border-box}body{margin:0;background:var(--paper);color:var(--ink);font:400 1rem/1.55 system-ui,sans-serif}
main{max-width:60rem;margin:0 auto;padding:2rem clamp(1rem,5vw,2.5rem) 4rem}h1{font-size:1.6rem;line-height:1.25;margin:0 0 .25rem;overflow-wrap:anywhere}
h2{font-size:1.15rem;margin:2.25rem 0 .75rem}h3{font-size:1rem;margin:0;overflow-wrap:anywhere}.sum{font-size:1.1rem;margin:.25rem 0}
.soft{color:var(--soft)}article{border-top:1px solid var(--line);padding:1rem 0}article p{margin:.35rem 0;overflow-wrap:anywhere}
.error h3{color:var(--bad)}ul{margin:.35rem 0;padding-inline-start:1.25rem;overflow-wrap:anywhere}
.wide{overflow-x:auto}table{border-collapse:collapse;width:100%}th,td{text-align:start;vertical-align:top;padding:.4rem .75rem .4rem 0;border-top:1px solid var(--line);overflow-wrap:break-word}
pre{background:var(--field);padding:.75rem;white-space:pre-wrap;overflow-wrap:anywhere;border-radius:6px;font-size:.85rem}code{font-family:ui-monospace,monospace}
@media print{article{break-inside:avoid}}`

export const htmlOf = (report: SealedReport): string => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><meta name="robots" content="noindex"><title>Cookies of ${safe(report.origin)}</title><style>${STYLE}</style></head>
<body><main>
<h1>Cookies of ${safe(report.origin)}</h1>
<p class="sum">${safe(sumOf(report))}</p>
<p class="soft">${safe(report.at)}; compared with ${report.registry === 0 ? 'a registry that was not published' : `version ${report.registry} of the registry`}.</p>
${partOf(
  'What is wrong',
  report.findings.filter(({ severity }) => severity === 'error'),
)}
${partOf(
  'Worth a look',
  report.findings.filter(({ severity }) => severity === 'warning'),
)}
<h2>What was done</h2>
<div class="wide" tabindex="0" role="region" aria-label="States"><table><thead><tr><th scope="col">State</th><th scope="col">How</th><th scope="col">Actions</th><th scope="col">Looks</th></tr></thead><tbody>${report.states.map(stateRow).join('')}</tbody></table></div>
<h2>Pages</h2><ul>${report.pages.map(it => `<li>${safe(it)}</li>`).join('')}</ul>
${report.pages_left > 0 ? `<p>${report.pages_left} more were named and not looked at.</p>` : ''}
${stopped(report)}
<h2>This report</h2><p class="soft">SHA-256 of the report in canonical JSON, without this line:</p><pre><code>${safe(report.hash)}</code></pre>
</main></body></html>
`

const partOf = (title: string, findings: readonly ScanFinding[]): string =>
  findings.length === 0 ? '' : `<h2>${title}</h2>${findings.map(article).join('')}`

function article({ severity, demand, says, states, pages, evidence, proposal }: ScanFinding): string {
  const entry =
    proposal.is === 'declare' ? `<pre><code>${safe(JSON.stringify(proposal.entry, null, 2))}</code></pre>` : ''
  return `<article class="${severity}"><h3>${safe(says)} <span class="soft">[${demand}]</span></h3>
<p>${safe(states.map(it => STATE_WORDS[it]).join('; '))}</p>
<ul>${[...evidence, ...pages].map(it => `<li>${safe(it)}</li>`).join('')}</ul>
<p><strong>${PROPOSAL_WORDS[proposal.is]}.</strong> ${safe(proposalSays(proposal))}</p>${entry}</article>`
}

const stateRow = ({ state, reached, why, actions, views, missed }: Report['states'][number]): string =>
  `<tr><th scope="row">${STATE_WORDS[state]}</th><td>${reached === null ? 'not reached' : REACHED_WORDS[reached]}${why === null ? '' : `. ${safe(why)}`}${missed.map(it => `<br>${safe(it.url)}: ${safe(it.why)}`).join('')}</td><td>${actions}</td><td>${views}</td></tr>`

const stopped = ({ stopped: all }: Report): string =>
  all.length === 0
    ? ''
    : `<h2>What the browser stopped</h2><p class="soft">It went nowhere. Whatever of it you need is to be declared.</p><ul>${all.map(it => `<li>${safe(it.directive)}: ${safe(it.origin)} (${it.n})</li>`).join('')}</ul>`
