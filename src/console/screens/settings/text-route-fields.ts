/** What each kind of route for texts is asked for: as data, so that the form is one. */

import type { Input } from '../../client.ts'

export type By = Input<'text-routes.create'>['by']
export type Kind = By['is']

export type Field = {
  readonly name: string
  readonly label: string
  readonly hint?: string
  /** Kept sealed: empty when a route is changed, it stays. */
  readonly is?: 'secret' | 'number' | 'json' | 'headers' | 'lines'
  readonly options?: readonly string[]
  readonly optional?: true
  /** Seldom asked for: behind a summary, which is open where one of them is known. */
  readonly rare?: true
}

const secret = (name: string, label: string): Field => ({ name, label, is: 'secret' })
const rare = (name: string, label: string, more: Partial<Field>): Field => ({
  name,
  label,
  optional: true,
  rare: true,
  ...more,
})

export const FIELDS: Readonly<Record<Kind, readonly Field[]>> = {
  smpp: [
    { name: 'host', label: 'Server' },
    { name: 'port', label: 'Port', is: 'number' },
    { name: 'tls', label: 'Encryption', options: ['implicit', 'none'], hint: 'implicit: TLS from the start' },
    { name: 'system_id', label: 'System ID' },
    secret('password', 'Password'),
    rare('ca', 'Certificate authority', {
      is: 'lines',
      hint: 'PEM; trusted in place of the public ones. Empty: the public ones',
    }),
    rare('system_type', 'System type', {}),
    rare('address_range', 'Address range', { hint: 'Which numbers this bind hears, where the operator asks for it' }),
    rare('service_type', 'Service type', {}),
    rare('binds', 'Binds', { is: 'number', hint: 'Empty: one' }),
    rare('window', 'Window', {
      is: 'number',
      hint: 'Texts on their way over one bind; as many are uncertain if it breaks. Empty: ten',
    }),
    rare('long_by', 'Long texts', {
      options: ['', 'udh', 'sar', 'payload'],
      hint: 'How their parts are held together. Empty: udh',
    }),
    rare('inbound_default', 'Signs of texts that come in', {
      options: ['', 'gsm7', 'latin1', 'ascii', 'utf8'],
      hint: 'What data coding 0 means to this server. Empty: gsm7',
    }),
  ],
  twilio: [
    { name: 'account_sid', label: 'Account SID' },
    secret('auth_token', 'Auth token'),
    {
      name: 'messaging_service_sid',
      label: 'Messaging service',
      optional: true,
      hint: 'Empty: each text from its own sender',
    },
  ],
  vonage: [
    { name: 'key', label: 'API key' },
    secret('secret', 'API secret'),
    secret('signature_secret', 'Signature secret'),
    { name: 'signs', label: 'Signs its calls by', options: ['sha256', 'sha512', 'sha1', 'md5', 'md5hash'] },
  ],
  plivo: [{ name: 'auth_id', label: 'Auth ID' }, secret('auth_token', 'Auth token')],
  sinch: [
    { name: 'region', label: 'Region', options: ['eu', 'us', 'au', 'br', 'ca'] },
    { name: 'plan_id', label: 'Service plan ID' },
    secret('token', 'API token'),
    secret('hook_secret', 'Secret of its calls'),
  ],
  bird: [secret('access_key', 'Access key'), secret('signing_key', 'Signing key of its calls')],
  generic: [
    { name: 'url', label: 'Address', hint: 'https://' },
    { name: 'as', label: 'Body', options: ['json', 'form'] },
    {
      name: 'body',
      label: 'What it says',
      is: 'json',
      hint: 'Texts in it may hold {to}, {from}, {text}, {reference} and {callback}',
    },
    { name: 'id_at', label: 'Where its answer names the text', hint: 'messages.0.id' },
    { name: 'headers', label: 'Headers', is: 'headers', optional: true, hint: 'One a line: Name: value' },
  ],
}

export const KINDS = Object.keys(FIELDS) as Kind[]
const BODY = '{\n  "to": "{to}",\n  "from": "{from}",\n  "text": "{text}",\n  "callback": "{callback}"\n}'

/** As the form begins: what is known of a route, or what its kind usually is. */
export function valuesOf(kind: Kind, by: Readonly<Record<string, unknown>> | undefined): Record<string, string> {
  const usual: Record<string, string> = { port: '2775', body: BODY }
  return Object.fromEntries(
    FIELDS[kind].map(({ name, options }) => {
      const known = by?.[name]
      if (known === undefined) return [name, by ? '' : (usual[name] ?? options?.[0] ?? '')]
      return [name, typeof known === 'object' ? JSON.stringify(known, null, 2) : String(known)]
    }),
  )
}

/** Undefined where something in it cannot be read. */
export function byOf(kind: Kind, values: Readonly<Record<string, string>>): By | undefined {
  const by: Record<string, unknown> = { is: kind }
  for (const { name, is, optional } of FIELDS[kind]) {
    const value = values[name]?.trim() ?? ''
    if (value === '' && (is === 'secret' || optional)) continue
    const read =
      is === 'number' ? Number(value) : is === 'json' ? jsonIn(value) : is === 'headers' ? headersIn(value) : value
    if (read === undefined) return undefined
    by[name] = read
  }
  return by as By // Its fields are those of its kind; the server looks at what they say.
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function headersIn(text: string): Record<string, string> | undefined {
  const lines = text.split('\n').filter(line => line.trim() !== '')
  const pairs = lines.map(line => /^\s*([^:\s]+)\s*:\s*(.*?)\s*$/.exec(line))
  if (pairs.some(it => it === null)) return undefined
  return Object.fromEntries(pairs.flatMap(it => (it ? [[it[1] ?? '', it[2] ?? '']] : [])))
}
