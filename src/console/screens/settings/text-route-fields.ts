/** What each kind of route for texts is asked for: as data, so that the form is one. */

import type { Input } from '../../client.ts'

export type By = Input<'text-routes.create'>['by']
export type Kind = By['is']

export type Name =
  | 'host'
  | 'port'
  | 'tls'
  | 'system_id'
  | 'password'
  | 'ca'
  | 'system_type'
  | 'address_range'
  | 'service_type'
  | 'binds'
  | 'window'
  | 'long_by'
  | 'inbound_default'
  | 'account_sid'
  | 'auth_token'
  | 'messaging_service_sid'
  | 'key'
  | 'secret'
  | 'signature_secret'
  | 'signs'
  | 'auth_id'
  | 'region'
  | 'plan_id'
  | 'token'
  | 'hook_secret'
  | 'access_key'
  | 'signing_key'
  | 'url'
  | 'as'
  | 'body'
  | 'id_at'
  | 'headers'

export type Field = {
  /** How it is called, and what is said of it, stands in the words of the form under this name. */
  readonly name: Name
  /** The same in every language. */
  readonly example?: string
  /** Kept sealed: empty when a route is changed, it stays. */
  readonly is?: 'secret' | 'number' | 'json' | 'headers' | 'lines'
  readonly options?: readonly string[]
  readonly optional?: true
  /** Seldom asked for: behind a summary, which is open where one of them is known. */
  readonly rare?: true
}

const secret = (name: Name): Field => ({ name, is: 'secret' })
const rare = (name: Name, more: Partial<Field> = {}): Field => ({ name, optional: true, rare: true, ...more })

export const FIELDS: Readonly<Record<Kind, readonly Field[]>> = {
  smpp: [
    { name: 'host' },
    { name: 'port', is: 'number' },
    { name: 'tls', options: ['implicit', 'none'] },
    { name: 'system_id' },
    secret('password'),
    rare('ca', { is: 'lines' }),
    rare('system_type'),
    rare('address_range'),
    rare('service_type'),
    rare('binds', { is: 'number' }),
    rare('window', { is: 'number' }),
    rare('long_by', { options: ['', 'udh', 'sar', 'payload'] }),
    rare('inbound_default', { options: ['', 'gsm7', 'latin1', 'ascii', 'utf8'] }),
  ],
  twilio: [
    { name: 'account_sid' },
    secret('auth_token'),
    {
      name: 'messaging_service_sid',
      optional: true,
    },
  ],
  vonage: [
    { name: 'key' },
    secret('secret'),
    secret('signature_secret'),
    { name: 'signs', options: ['sha256', 'sha512', 'sha1', 'md5', 'md5hash'] },
  ],
  plivo: [{ name: 'auth_id' }, secret('auth_token')],
  sinch: [
    { name: 'region', options: ['eu', 'us', 'au', 'br', 'ca'] },
    { name: 'plan_id' },
    secret('token'),
    secret('hook_secret'),
  ],
  bird: [secret('access_key'), secret('signing_key')],
  generic: [
    { name: 'url', example: 'https://' },
    { name: 'as', options: ['json', 'form'] },
    {
      name: 'body',
      is: 'json',
    },
    { name: 'id_at', example: 'messages.0.id' },
    { name: 'headers', is: 'headers', optional: true },
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
