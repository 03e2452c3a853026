/** A form as it was shown to whoever ticked a box on it: to be read, and not to be sent again. The page says so, and its fields take nothing. */

import type { FastifyReply } from 'fastify'
import { LOCALES } from '#wire/form-definition.ts'
import { html } from './html.ts'
import { OWN_WORDS } from './own-words.ts'

/** Nothing in it loads, runs or can be sent. */
const POLICY = `default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'; frame-ancestors 'none'; sandbox`

export const sendKept = (reply: FastifyReply, it: { readonly html: string; readonly locale: string }): FastifyReply =>
  reply
    .headers({
      'content-security-policy': POLICY,
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'content-language': it.locale,
      'x-robots-tag': 'noindex',
    })
    .type('text/html; charset=utf-8')
    .send(forReading(it.html, it.locale))

const FIELD = /<(?=(?:input|select|textarea|button)\b)(\w+)/g

/** As it was shown but for a line above it, and that nothing can be written into it. Its tags are ours: what its author wrote has none. */
function forReading(page: string, tongue: string): string {
  const locale = LOCALES.find(it => it === tongue) ?? 'en'
  const line = html`<p class="rule" role="note"><strong>${OWN_WORDS[locale].kept}</strong></p>`
  return page
    .replaceAll(FIELD, '<$1 disabled')
    .replace('</head>', '<style>button:disabled{opacity:.5}</style></head>')
    .replace(/<main\b[^>]*>/, main => `${main}\n${line.text}`)
}
