/** A request that sends by a template, ready for a terminal. */

import type { Draft } from './template.tsx'

type Of = {
  readonly origin: string
  readonly template: string
  readonly draft: Draft
  readonly locale: string
  readonly to: string
  readonly at: Date
}

/** In single quotes a shell reads everything as it stands, but for a single quote. */
const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`

export function curlOf({ origin, template, draft, locale, to, at }: Of): string {
  const reference = '2026-0042'
  const body = {
    template_id: template,
    to,
    locale,
    act: { reference, at: at.toISOString() },
    values: Object.fromEntries(draft.values.map(({ name, sample }) => [name, sample])),
  }
  return [
    `curl ${quoted(`${origin}/v1/messages`)}`,
    `-H "Authorization: Bearer $OPTIMAIL_KEY"`,
    `-H 'Content-Type: application/json'`,
    `-H ${quoted(`Idempotency-Key: ${draft.act}-${reference}`)}`,
    `-d ${quoted(JSON.stringify(body, null, 2))}`,
  ].join(' \\\n  ')
}
