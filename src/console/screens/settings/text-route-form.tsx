/** The settings of a route for texts: how it is spoken to, where it serves, and what it costs there. */

import {
  Alert,
  Button,
  Checkbox,
  Code,
  Group,
  NativeSelect,
  PasswordInput,
  SimpleGrid,
  Stack,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { call, type Input } from '../../client.ts'
import { May } from '../../parts/may.tsx'
import { Problem } from '../../parts/problem.tsx'
import { useWords } from '../../words.tsx'
import { LANGUAGES, type Language } from '#wire/sms/alphabet.ts'
import { byOf, type Field, FIELDS, type Kind, KINDS, type Name, valuesOf } from './text-route-fields.ts'
import type { TextRoute } from './text-routes.tsx'

export const words = {
  at: 'settings/text-route-form',
  en: {
    name: 'Name',
    kind: 'By',
    kinds: {
      smpp: 'An SMPP server',
      twilio: 'Twilio',
      vonage: 'Vonage',
      plivo: 'Plivo',
      sinch: 'Sinch',
      bird: 'Bird',
      generic: 'A request of my own',
    },
    fields: {
      host: 'Server',
      port: 'Port',
      tls: 'Encryption',
      system_id: 'System ID',
      password: 'Password',
      ca: 'Certificate authority',
      system_type: 'System type',
      address_range: 'Address range',
      service_type: 'Service type',
      binds: 'Binds',
      window: 'Window',
      long_by: 'Long texts',
      inbound_default: 'Signs of texts that come in',
      account_sid: 'Account SID',
      auth_token: 'Auth token',
      messaging_service_sid: 'Messaging service',
      key: 'API key',
      secret: 'API secret',
      signature_secret: 'Signature secret',
      signs: 'Signs its calls by',
      auth_id: 'Auth ID',
      region: 'Region',
      plan_id: 'Service plan ID',
      token: 'API token',
      hook_secret: 'Secret of its calls',
      access_key: 'Access key',
      signing_key: 'Signing key of its calls',
      url: 'Address',
      as: 'Body',
      body: 'What it says',
      id_at: 'Where its answer names the text',
      headers: 'Headers',
    } as Readonly<Record<Name, string>>,
    hints: {
      tls: 'implicit: TLS from the start',
      ca: 'PEM; trusted in place of the public ones. Empty: the public ones',
      address_range: 'Which numbers this bind hears, where the operator asks for it',
      binds: 'Empty: one',
      window: 'Texts on their way over one bind; as many are uncertain if it breaks. Empty: ten',
      long_by: 'How their parts are held together. Empty: udh',
      inbound_default: 'What data coding 0 means to this server. Empty: gsm7',
      messaging_service_sid: 'Empty: each text from its own sender',
      body: 'Texts in it may hold {to}, {from}, {text}, {reference} and {callback}',
      headers: 'One a line: Name: value',
    } as Readonly<Partial<Record<Name, string>>>,
    kept: 'Empty: the one that is kept stays',
    sealed: 'Kept sealed, never shown again',
    countries: 'Countries',
    countriesHint: 'As in CH, DE; empty: all',
    senders: 'Senders',
    sendersHint: 'Those that may leave by it, with commas between; empty: all',
    languages: 'Languages of its handsets',
    languagesHint: 'Their letters cost one place each where the handset knows their table',
    tables: { tr: 'Turkish', es: 'Spanish', pt: 'Portuguese' },
    rare: 'What few operators ask for',
    perSecond: 'Texts a second',
    perSecondHint: 'Empty: as fast as it answers',
    currency: 'Currency',
    terms: 'Prices and paces',
    termsHint: 'One country a line: CH 0.0541 20 is 0.0541 for each part, and 20 texts a second. - says nothing',
    unreadable:
      'Something here cannot be read: the body is no JSON, a header has no colon, or a line of prices is none.',
    save: 'Save',
    made: 'The route is there. Its provider calls this address, and signs by this secret. It is shown this once.',
    close: 'Close',
  },
}

type Settings = Omit<Input<'text-routes.create'>, 'by' | 'name'>
type Term = NonNullable<Settings['terms']>[number]

export function TextRouteForm({ route, close }: { readonly route: TextRoute | undefined; readonly close: () => void }) {
  const say = useWords(words)
  const client = useQueryClient()
  const [kind, setKind] = useState<Kind>(route && route.kind !== 'sandbox' ? route.kind : 'smpp')
  const [values, setValues] = useState(() => valuesOf(kind, route?.by ?? undefined))
  const [name, setName] = useState(route?.name ?? '')
  const [where, setWhere] = useState(() => whereOf(route))
  const [isUnread, setUnread] = useState(false)
  const save = useMutation({
    mutationFn: async (it: Input<'text-routes.create'>) => {
      if (!route) return call('text-routes.create', it)
      await call('text-routes.save', { ...it, text_route_id: route.text_route_id })
      return undefined
    },
    onSuccess: async made => {
      await client.invalidateQueries({ queryKey: ['text-routes.list'] })
      if (!made?.hook_secret) close()
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const by = byOf(kind, values)
    const settings = settingsOf(where)
    setUnread(!by || !settings)
    if (by && settings) save.mutate({ name, by, ...settings })
  }
  if (save.data?.hook_secret)
    return (
      <Stack>
        <Alert>{say.made}</Alert>
        <Code block>{save.data.hook_url}</Code>
        <Code block>{save.data.hook_secret}</Code>
        <Button onClick={close}>{say.close}</Button>
      </Stack>
    )
  const set = (field: string) => (value: string) => setValues(it => ({ ...it, [field]: value }))
  const rare = FIELDS[kind].filter(it => it.rare)
  const asked = (field: Field) => (
    <Asked
      key={`${kind} ${field.name}`}
      field={field}
      isKept={route !== undefined}
      value={values[field.name] ?? ''}
      set={set(field.name)}
    />
  )
  const place = (field: keyof Where) => ({
    value: where[field],
    onChange: ({ currentTarget: { value } }: { readonly currentTarget: { readonly value: string } }) =>
      setWhere(it => ({ ...it, [field]: value })),
  })
  return (
    <May right="routes.write">
      <form onSubmit={submit}>
        <Stack>
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <TextInput label={say.name} required value={name} onChange={event => setName(event.currentTarget.value)} />
            <NativeSelect
              label={say.kind}
              disabled={route !== undefined}
              value={kind}
              data={KINDS.map(it => ({ value: it, label: say.kinds[it] }))}
              onChange={event => {
                const chosen = KINDS.find(it => it === event.currentTarget.value) ?? 'smpp'
                setKind(chosen)
                setValues(valuesOf(chosen, undefined))
              }}
            />
            {FIELDS[kind].filter(it => !it.rare).map(asked)}
          </SimpleGrid>
          {rare.length > 0 && (
            <details
              className="om-details"
              open={rare.some(it => (route?.by as Values | null)?.[it.name] !== undefined)}
            >
              <summary>{say.rare}</summary>
              <SimpleGrid cols={{ base: 1, sm: 2 }} mt="xs">
                {rare.map(asked)}
              </SimpleGrid>
            </details>
          )}
          <SimpleGrid cols={{ base: 1, sm: 3 }}>
            <TextInput label={say.countries} description={say.countriesHint} {...place('countries')} />
            <TextInput
              label={say.perSecond}
              description={say.perSecondHint}
              inputMode="numeric"
              {...place('perSecond')}
            />
            <TextInput label={say.currency} description="EUR" {...place('currency')} />
          </SimpleGrid>
          <TextInput label={say.senders} description={say.sendersHint} {...place('senders')} />
          <Checkbox.Group
            label={say.languages}
            description={say.languagesHint}
            value={[...where.languages]}
            onChange={chosen => setWhere(it => ({ ...it, languages: LANGUAGES.filter(one => chosen.includes(one)) }))}
          >
            <Group mt={6}>
              {LANGUAGES.map(it => (
                <Checkbox key={it} value={it} label={say.tables[it]} />
              ))}
            </Group>
          </Checkbox.Group>
          <Textarea label={say.terms} description={say.termsHint} autosize minRows={2} {...place('terms')} />
          {isUnread && (
            <Text size="sm" className="om-bad" role="alert">
              {say.unreadable}
            </Text>
          )}
          <Problem of={save.error} />
          <Group justify="flex-end">
            <Button type="submit" loading={save.isPending}>
              {say.save}
            </Button>
          </Group>
        </Stack>
      </form>
    </May>
  )
}

type AskedProps = {
  readonly field: Field
  readonly isKept: boolean
  readonly value: string
  readonly set: (value: string) => void
}

function Asked({ field: { name, example, is, options, optional }, isKept, value, set }: AskedProps) {
  const say = useWords(words)
  const onChange = ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) =>
    set(currentTarget.value)
  const shared = { label: say.fields[name], value, onChange, description: say.hints[name] ?? example }
  if (options) return <NativeSelect {...shared} data={[...options]} />
  if (is === 'secret')
    return (
      <PasswordInput {...shared} description={isKept ? say.kept : say.sealed} required={!isKept} autoComplete="off" />
    )
  if (is === 'json' || is === 'headers' || is === 'lines')
    return (
      <Textarea {...shared} autosize minRows={3} required={!optional} styles={{ input: { fontFamily: 'monospace' } }} />
    )
  return <TextInput {...shared} required={!optional} {...(is === 'number' && { inputMode: 'numeric' as const })} />
}

type Values = Readonly<Record<string, unknown>>

type Where = {
  readonly countries: string
  readonly senders: string
  readonly languages: readonly Language[]
  readonly perSecond: string
  readonly currency: string
  readonly terms: string
}

const whereOf = (route: TextRoute | undefined): Where => ({
  countries: route?.countries?.join(', ') ?? '',
  senders: route?.senders?.join(', ') ?? '',
  languages: route?.languages ?? [],
  perSecond: route?.per_second?.toString() ?? '',
  currency: route?.currency ?? '',
  terms: (route?.terms ?? [])
    .map(({ country, per_part, per_second }) => `${country} ${per_part ?? '-'} ${per_second ?? '-'}`)
    .join('\n'),
})

/** Undefined where a line of prices is none. */
function settingsOf({ countries, senders, languages, perSecond, currency, terms }: Where): Settings | undefined {
  const lines = terms.split('\n').filter(line => line.trim() !== '')
  const read = lines.map(termIn)
  if (read.some(it => it === undefined)) return undefined
  return {
    countries: listIn(countries.toUpperCase(), /[\s,]+/),
    senders: listIn(senders, /\s*,\s*/), // Letters may have a blank among them.
    languages: [...languages],
    per_second: perSecond.trim() === '' ? null : Number(perSecond),
    currency: currency.trim() === '' ? null : currency.trim().toUpperCase(),
    terms: read.flatMap(it => it ?? []),
  }
}

/** Null where nothing is named: all. */
function listIn(text: string, between: RegExp): string[] | null {
  const named = text
    .trim()
    .split(between)
    .filter(it => it !== '')
  return named.length > 0 ? named : null
}

function termIn(line: string): Term | undefined {
  const [, country = '', price = '-', pace = '-'] = /^\s*([A-Za-z]{2})(?:\s+(\S+))?(?:\s+(\S+))?\s*$/.exec(line) ?? []
  if (country === '' || !/^(?:-|\d+(?:\.\d+)?)$/.test(price) || !/^(?:-|\d+)$/.test(pace)) return undefined
  return {
    country: country.toUpperCase(),
    per_part: price === '-' ? null : price,
    per_second: pace === '-' ? null : Number(pace),
  }
}
