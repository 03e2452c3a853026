/** A request that sends by a template, ready for a terminal; and the same as a mail, for a program that speaks SMTP alone. */

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

const reference = '2026-0042'
const valuesOf = ({ values }: Draft) => Object.fromEntries(values.map(({ name, sample }) => [name, sample]))

export function curlOf({ origin, template, draft, locale, to, at }: Of): string {
  const body = {
    template_id: template,
    to,
    locale,
    act: { reference, at: at.toISOString() },
    values: valuesOf(draft),
  }
  return [
    `curl ${quoted(`${origin}/v1/messages`)}`,
    `-H "Authorization: Bearer $OPTIMAIL_KEY"`,
    `-H 'Content-Type: application/json'`,
    `-H ${quoted(`Idempotency-Key: ${draft.act}-${reference}`)}`,
    `-d ${quoted(JSON.stringify(body, null, 2))}`,
  ].join(' \\\n  ')
}

/** Headers are ASCII: what is more is written by its number, as JSON has it. */
const inAscii = (json: string) =>
  json.replaceAll(/[^\x20-\x7e]/g, sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** Its own words would go nowhere (docs/ways/submission.md). */
export const mailOf = ({ template, draft, locale, to, at }: Omit<Of, 'origin'>): string =>
  [
    `To: ${to}`,
    `Message-ID: <${draft.act}-${reference}@shop.example>`,
    `X-OptiMail-Template: ${template}`,
    `X-OptiMail-Act: ${reference}`,
    `X-OptiMail-Act-At: ${at.toISOString()}`,
    `X-OptiMail-Locale: ${locale}`,
    `X-OptiMail-Values: ${inAscii(JSON.stringify(valuesOf(draft)))}`,
  ].join('\n')
