/** The same as data.json, to be read: one page without script, that loads nothing. */

import { escaped } from '#base/escape.ts'
import { inOneLine } from '#content/rules.ts'
import type { Locale } from '#wire/form-definition.ts'
import type { Access } from './access.ts'
import { ACCESS_WORDS } from './access-words.ts'

const STYLE =
  'body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}h2{margin-top:2.5rem}table{border-collapse:collapse;width:100%}td,th{text-align:left;vertical-align:top;padding:.3rem .6rem;border-bottom:1px solid #ddd;overflow-wrap:anywhere}@media(prefers-color-scheme:dark){body{color:#eee;background:#161616}td,th{border-color:#444}}'

type Cell = readonly [name: string, value: unknown]

export function accessPage(access: Access, locale: Locale): string {
  const words = ACCESS_WORDS[locale]
  const { controller, person, made_at } = access
  const lists = [
    [words.consents, access.consents],
    [words.events, access.events],
    [words.messages, access.messages],
    [words.calls, access.calls],
    [words.texts, access.texts],
    [words.measured, access.measured],
    [words.told, access.told],
    [words.suppressions, access.suppressions],
    [words.requests, access.requests],
    [words.keeping, access.kept_for],
  ] as const
  return `<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(words.title)}</title><style>${STYLE}</style></head>
<body><h1>${escaped(words.title)}</h1>
<p>${escaped(words.lead(controller.name || controller.account))}</p>
<p>${escaped([controller.name, inOneLine(controller.address), controller.contact].filter(Boolean).join(' · '))}</p>
<p>${escaped(words.made)} <time datetime="${escaped(made_at)}">${escaped(made_at)}</time></p>
<h2>${escaped(words.you)}</h2>${tableOf(Object.entries(person))}
${lists.map(([title, all]) => `<h2>${escaped(title)}</h2>${listOf(all, words.none)}`).join('\n')}
<p>${escaped(words.files)}</p>
</body></html>
`
}

const listOf = (all: readonly object[], none: string): string =>
  all.length === 0 ? `<p>${escaped(none)}</p>` : all.map(it => tableOf(Object.entries(it))).join('<p></p>')

const tableOf = (cells: readonly Cell[]): string =>
  `<table>${cells
    .filter(([, value]) => value !== null && value !== '' && !(Array.isArray(value) && value.length === 0))
    .map(
      ([name, value]) => `<tr><th scope="row">${escaped(name.replaceAll('_', ' '))}</th><td>${cellOf(value)}</td></tr>`,
    )
    .join('')}</table>`

function cellOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(it => `<div>${cellOf(it)}</div>`).join('')
  if (typeof value === 'object' && value !== null) return tableOf(Object.entries(value))
  return escaped(String(value))
}
