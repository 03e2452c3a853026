/** A mail that a program hands over, read as the request that it stands for: a registered template, an act, values. */

import PostalMime from 'postal-mime'
import { decodeWords } from '#wire/mail/charset.ts'

export type Asked = { readonly body: Readonly<Record<string, unknown>>; readonly messageId: string }

/** What a header is in the request. */
const HEADERS = {
  'x-optimail-template': 'template',
  'x-optimail-act': 'reference',
  'x-optimail-act-at': 'at',
  'x-optimail-locale': 'locale',
  'x-optimail-values': 'values',
} as const
const VALUES_NAME = 'optimail-values.json'

/** The request; in words what is missing, where something is. */
export async function askedBy(raw: Buffer, to: string): Promise<Asked | string> {
  const mail = await PostalMime.parse(raw, { attachmentEncoding: 'base64' })
  const said: Partial<Record<(typeof HEADERS)[keyof typeof HEADERS], string>> = {}
  for (const { key, value } of mail.headers) {
    const name = HEADERS[key as keyof typeof HEADERS] as (typeof HEADERS)[keyof typeof HEADERS] | undefined
    if (name === undefined) continue
    if (said[name] !== undefined) return `${key} is there twice`
    said[name] = decodeWords(value).trim()
  }
  if (said.template === undefined) return 'Name a registered template in X-OptiMail-Template'
  if (said.reference === undefined || said.at === undefined)
    return 'Say in X-OptiMail-Act what the recipient did, such as the number of an order, and in X-OptiMail-Act-At when'
  if (!mail.messageId) return 'A message has a Message-ID, by which it is sent once'
  const isValues = ({ filename }: { filename: string | null }) => filename === VALUES_NAME
  const part = mail.attachments.find(isValues)
  const values = jsonOf(said.values ?? (part ? Buffer.from(String(part.content), 'base64').toString() : '{}'))
  if (values === undefined)
    return `The values are one object of JSON, in X-OptiMail-Values or in a part named ${VALUES_NAME}`
  const attachments = mail.attachments
    .filter(it => !isValues(it))
    .map(({ filename, mimeType, content, disposition }) => ({
      name: filename ?? '',
      type: mimeType,
      content: String(content).replace(/\s/g, ''),
      inline: disposition === 'inline' && mimeType.startsWith('image/'),
    }))
  const { template: template_id, reference, at, locale } = said
  const body = {
    template_id,
    to,
    act: { reference, at },
    values,
    attachments,
    ...(locale === undefined ? {} : { locale }),
  }
  return { body, messageId: mail.messageId }
}

function jsonOf(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined
  } catch {
    return undefined
  }
}
