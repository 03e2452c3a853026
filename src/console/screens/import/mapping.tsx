/** What each column is, what holds of every row, and the words that stood beside the box. Proposals are in place; a person decides. */

import {
  Autocomplete,
  Button,
  FileButton,
  Group,
  NativeSelect,
  SimpleGrid,
  Stack,
  Table,
  Text,
  TextInput,
} from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { PEER_RULES } from '#imports/rules.ts'
import { FIELDS } from '#imports/types.ts'
import { DELIMITERS, ENCODINGS } from '#wire/table/types.ts'
import { call, type Input, sendFile } from '../../client.ts'
import { DemandMark } from '../../parts/demand.tsx'
import { May } from '../../parts/may.tsx'
import { Card, Load } from '../../parts/page.tsx'
import { Problem } from '../../parts/problem.tsx'
import { useWords } from '../../words.tsx'
import { CountryField } from './country.tsx'
import { channelFor, type Drafted, draftOf, isOwnField, mappingOf, ready } from './draft.ts'
import { mappingWords } from './mapping-words.ts'
import { type Import, importWords } from './words.ts'
import { Scroll } from '../../parts/scroll.tsx'

export function Mapping({ it }: { readonly it: Import }) {
  const say = useWords(mappingWords)
  const purposes = useQuery({ queryKey: ['purposes'], queryFn: () => call('purposes.list', {}) })
  if (!it.columns) return null
  return (
    <Load of={purposes}>
      {({ data }) => {
        const published = data.filter(({ version, state }) => version !== null && state !== 'archived')
        return published.length > 0 ? <Editor it={it} purposes={published} /> : <Text>{say.noPurpose}</Text>
      }}
    </Load>
  )
}

export type Purpose = {
  readonly slug: string
  readonly kind: string
  readonly name: string
  readonly version: number | null
  readonly channels: readonly string[]
}

function Editor({ it, purposes }: { readonly it: Import; readonly purposes: readonly Purpose[] }) {
  const say = useWords(mappingWords)
  const client = useQueryClient()
  const [draft, setDraft] = useState<Drafted>(() => draftOf(it, purposes))
  const change = (some: Partial<Drafted>) => setDraft(was => ({ ...was, ...some }))
  const tryIt = useMutation({
    mutationFn: () => call('imports.map', { import_id: it.import_id, mapping: mappingOf(draft, purposes) }),
    onSuccess: fresh => client.setQueryData(['imports.read', { import_id: it.import_id }], fresh),
  })
  const missing = ready(draft)
  return (
    <May right="imports.write" says>
      <Stack gap="lg">
        <Reading key={it.columns?.reading.sheet} it={it} />
        <Columns it={it} draft={draft} change={change} />
        <ForAll draft={draft} change={change} purposes={purposes} />
        <Wordings it={it} draft={draft} change={change} />
        <Problem of={tryIt.error} />
        <Group>
          <Button loading={tryIt.isPending} disabled={missing.length > 0} onClick={() => tryIt.mutate()}>
            {say.tryIt}
          </Button>
          <Text size="sm" className="om-soft" role="status">
            {missing.length > 0 ? `${say.missing} ${missing.map(what => say.lacks[what]).join(', ')}.` : say.trySays}
          </Text>
        </Group>
      </Stack>
    </May>
  )
}

type Part = { readonly draft: Drafted; readonly change: (some: Partial<Drafted>) => void }

type How = Required<Omit<Input<'imports.uploaded'>, 'import_id' | 'parts'>>
type Read = NonNullable<Import['columns']>['reading']

/** What somebody chose before stays chosen when they choose something else. */
const chosenIn = (reading: Read | undefined): Partial<How> =>
  reading === undefined
    ? {}
    : reading.kind === 'xlsx'
      ? { ...(reading.sheet && { sheet: reading.sheet }) }
      : {
          ...(reading.because === 'chosen' && { encoding: reading.encoding }),
          ...(reading.delimiter && { delimiter: reading.delimiter }),
        }

/** What was assumed about the file, and what a peer's export proves. */
function Reading({ it }: { readonly it: Import }) {
  const say = useWords(mappingWords)
  const { reading, peer } = it.columns ?? {}
  const client = useQueryClient()
  const again = useMutation({
    mutationFn: (how: Partial<How>) =>
      call('imports.uploaded', { import_id: it.import_id, ...chosenIn(reading), ...how }),
    onSuccess: fresh => client.setQueryData(['imports.read', { import_id: it.import_id }], fresh),
  })
  const rules = PEER_RULES[peer as keyof typeof PEER_RULES] as (typeof PEER_RULES)['brevo'] | undefined // Of a peer that we know, or none.
  if (!reading) return null
  return (
    <Stack gap={4}>
      <Text size="sm">
        {reading.kind === 'csv'
          ? say.readAsCsv(
              say.encodings[reading.encoding],
              say.delimiters[reading.delimiter ?? ','],
              reading.because === 'assumed',
            )
          : say.readAsXlsx(reading.sheet ?? '')}{' '}
        {!reading.has_header && say.noHeader}
      </Text>
      <Problem of={again.error} />
      <Group gap="sm">
        {reading.kind === 'xlsx' && (reading.sheets?.length ?? 0) > 1 && (
          <NativeSelect
            size="xs"
            label={say.sheet}
            value={reading.sheet ?? ''}
            disabled={again.isPending}
            onChange={event => again.mutate({ sheet: event.currentTarget.value })}
            data={[...(reading.sheets ?? [])]}
          />
        )}
        {reading.kind === 'csv' && (
          <>
            <NativeSelect
              size="xs"
              label={say.encoding}
              value={reading.encoding}
              disabled={again.isPending}
              onChange={event => again.mutate({ encoding: event.currentTarget.value as typeof reading.encoding })} // Of the options below.
              data={ENCODINGS.map(value => ({ value, label: say.encodings[value] }))}
            />
            <NativeSelect
              size="xs"
              label={say.between}
              value={reading.delimiter ?? ','}
              disabled={again.isPending}
              onChange={event => again.mutate({ delimiter: event.currentTarget.value as How['delimiter'] })} // Of the options below.
              data={DELIMITERS.map(value => ({ value, label: say.delimiters[value] }))}
            />
          </>
        )}
        <NativeSelect
          size="xs"
          label={say.firstRow}
          value={reading.has_header ? 'names' : 'row'}
          disabled={again.isPending}
          onChange={event => again.mutate({ has_header: event.currentTarget.value === 'names' })}
          data={[
            { value: 'names', label: say.firstNames },
            { value: 'row', label: say.firstIsRow },
          ]}
        />
      </Group>
      {rules && peer && (
        <Text size="sm">
          <strong>{say.export(say.peers[peer as keyof typeof say.peers])}</strong> {rules.carries}{' '}
          <em>{rules.lacks}</em>
        </Text>
      )}
    </Stack>
  )
}

function Columns({ it, draft, change }: Part & { readonly it: Import }) {
  const say = useWords(mappingWords)
  const { names = [], samples = [] } = it.columns ?? {}
  const set = (column: number, as: string) => {
    const others = isOwnField(as) ? draft.columns.map(was => (was === as ? '' : was)) : [...draft.columns]
    others[column] = as
    change({ columns: others })
  }
  return (
    <Card title={say.columns} says={say.columnsSay} flush>
      <Scroll label={say.columns}>
        <Table className="om-rows">
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{say.column}</Table.Th>
              <Table.Th scope="col">{say.holds}</Table.Th>
              <Table.Th scope="col" w={260}>
                {say.is}
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {names.map((name, i) => (
              <Table.Tr key={name}>
                <Table.Td className="om-break">{name}</Table.Td>
                <Table.Td>
                  <Text size="sm" className="om-soft om-break" lineClamp={2}>
                    {(samples[i] ?? []).filter(value => value !== '').join(' · ') || '—'}
                  </Text>
                </Table.Td>
                <Table.Td>
                  <NativeSelect
                    size="xs"
                    aria-label={say.whatIs(name)}
                    value={draft.columns[i] ?? ''}
                    onChange={event => set(i, event.currentTarget.value)}
                    data={[
                      { value: '', label: say.leave },
                      ...FIELDS.map(value => ({ value, label: say.fields[value] })),
                    ]}
                  />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Scroll>
    </Card>
  )
}

/** What this browser knows; the server says whether there is such a zone. */
const ZONES = Intl.supportedValuesOf('timeZone')

function ForAll({ draft, change, purposes }: Part & { readonly purposes: readonly Purpose[] }) {
  const say = useWords(mappingWords)
  const has = (field: string) => draft.columns.includes(field)
  const purpose = purposes.find(({ slug }) => slug === draft.purpose)
  const channels = purpose?.channels ?? []
  const channel = channelFor(purpose, draft.channel)
  return (
    <Card title={say.all} says={say.allSay}>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
        <NativeSelect
          label={say.purpose}
          description={say.purposeHint}
          value={draft.purpose}
          onChange={event => change({ purpose: event.currentTarget.value })}
          data={[
            ...(draft.purpose === '' ? [{ value: '', label: say.choose }] : []),
            ...purposes.map(({ slug, name }) => ({ value: slug, label: name })),
          ]}
        />
        {!has('channel') && (
          <NativeSelect
            label={say.fields.channel}
            description={say.channelHint}
            value={channel}
            onChange={event => change({ channel: event.currentTarget.value as Drafted['channel'] })} // Of the options below.
            data={channels.map(value => ({ value, label: say.channels[value as keyof typeof say.channels] }))}
          />
        )}
        {!has('country') && (
          <CountryField
            label={say.fields.country}
            hint={say.countryHint}
            value={draft.country}
            set={country => change({ country })}
          />
        )}
        {!has('method') && (
          <NativeSelect
            label={say.fields.method}
            description={say.methodHint}
            value={draft.method}
            onChange={event => change({ method: event.currentTarget.value as Drafted['method'] })} // Of the options below.
            data={[
              { value: 'unknown', label: say.methods.unknown },
              { value: 'checkbox', label: say.methods.checkbox },
              { value: 'paper-checkbox', label: say.methods['paper-checkbox'] },
            ]}
          />
        )}
        {!has('place') && (
          <TextInput
            label={say.fields.place}
            description={say.placeHint}
            value={draft.place}
            maxLength={500}
            onChange={event => change({ place: event.currentTarget.value })}
          />
        )}
        <Autocomplete
          label={say.zone}
          description={say.zoneHint}
          placeholder="Europe/Paris, +01:00"
          value={draft.zone}
          maxLength={60}
          onChange={zone => change({ zone: zone.trim() })}
          data={ZONES}
          limit={20}
        />
        <NativeSelect
          label={say.dates}
          description={say.datesHint}
          value={draft.dayFirst}
          onChange={event => change({ dayFirst: event.currentTarget.value as Drafted['dayFirst'] })} // Of the options below.
          data={[
            { value: '', label: say.datesUnknown },
            { value: 'day', label: '03/04 = 3 April' },
            { value: 'month', label: '03/04 = March 4' },
          ]}
        />
      </SimpleGrid>
    </Card>
  )
}

function Wordings({ it, draft, change }: Part & { readonly it: Import }) {
  const say = useWords(mappingWords)
  const own = useWords(importWords)
  const client = useQueryClient()
  const add = useMutation({
    mutationFn: (file: File) =>
      sendFile('imports.wording', { import_id: it.import_id, name: file.name, media: mediaOf(file) }, file),
    onSuccess: async ({ hash }) => {
      await client.invalidateQueries({ queryKey: ['imports.read'] })
      change({ wordings: { ...draft.wordings, '': draft.wordings[''] ?? hash } })
    },
  })
  const column = draft.columns.indexOf('wording')
  const values = column < 0 ? [''] : [...new Set(it.columns?.samples[column] ?? []), '']
  return (
    <Card
      title={say.wording}
      says={say.wordingSays}
      actions={
        <FileButton onChange={file => file && add.mutate(file)} accept=".txt,.html,.htm,.pdf,.png,.jpg,.jpeg">
          {props => (
            <Button {...props} variant="default" loading={add.isPending}>
              {say.addWording}
            </Button>
          )}
        </FileButton>
      }
    >
      <Stack gap="sm">
        <Problem of={add.error} />
        {it.wordings.length === 0 ? (
          <Text size="sm" className="om-soft">
            {say.noWording} <DemandMark id="AS-11" />
          </Text>
        ) : (
          values.map(value => (
            <NativeSelect
              key={value}
              label={value === '' ? say.wordingAll : say.wordingOf(value)}
              value={draft.wordings[value] ?? ''}
              onChange={event => change({ wordings: { ...draft.wordings, [value]: event.currentTarget.value } })}
              data={[
                { value: '', label: own.choose },
                ...it.wordings.map(({ hash, name }) => ({ value: hash, label: name })),
              ]}
            />
          ))
        )}
      </Stack>
    </Card>
  )
}

const MEDIA = {
  txt: 'text/plain',
  html: 'text/html',
  htm: 'text/html',
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
} as const
type WordingMedia = (typeof MEDIA)[keyof typeof MEDIA]

function mediaOf({ name }: File): WordingMedia {
  const end = name.split('.').at(-1)?.toLowerCase() ?? ''
  return Object.entries(MEDIA).find(([ending]) => ending === end)?.[1] ?? 'text/plain'
}
