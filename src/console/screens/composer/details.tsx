/** What it is for, who it is from, and the two lines that decide whether it is opened. */

import { ActionIcon, Autocomplete, Group, Menu, NativeSelect, SimpleGrid, Stack, TextInput } from '@mantine/core'
import { IconBraces } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { call } from '../../client.ts'
import { Card } from '../../parts/page.tsx'
import { useWords } from '../../words.tsx'
import { type Change, errorAt, fieldAt, type Finding, VALUES, type Writing } from './draft.ts'
import { OneOf } from './one-of.tsx'
import { composerWords, LANGUAGE_NAMES } from './words.ts'

type Props = { readonly writing: Writing; readonly change: Change; readonly findings: readonly Finding[] }

export function Details({ writing, change, findings }: Props) {
  const say = useWords(composerWords)
  const { from } = writing
  return (
    <Card title={say.details}>
      <Stack>
        <TextInput
          label={say.name}
          required
          value={writing.name}
          onChange={event => change({ name: event.currentTarget.value })}
        />
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <Purpose writing={writing} change={change} findings={findings} />
          <Language writing={writing} change={change} />
        </SimpleGrid>
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <TextInput
            id={fieldAt('from')}
            label={say.fromName}
            value={from.name}
            error={errorAt(findings, 'from')}
            onChange={event => change({ from: { ...from, name: event.currentTarget.value } })}
            rightSection={<Values put={value => change({ from: { ...from, name: from.name + value } })} />}
          />
          <Address writing={writing} change={change} findings={findings} />
        </SimpleGrid>
        <TextInput
          id={fieldAt('reply_to')}
          label={say.replyTo}
          description={say.replyToHint}
          type="email"
          value={writing.reply_to ?? ''}
          error={errorAt(findings, 'reply_to')}
          onChange={event => change({ reply_to: event.currentTarget.value || null })}
        />
        <TextInput
          id={fieldAt('subject')}
          label={say.subject}
          value={writing.subject}
          error={errorAt(findings, 'subject')}
          onChange={event => change({ subject: event.currentTarget.value })}
          rightSection={<Values put={value => change({ subject: writing.subject + value })} />}
        />
        <TextInput
          id={fieldAt('preheader')}
          label={say.preheader}
          description={say.preheaderHint}
          value={writing.preheader}
          error={errorAt(findings, 'preheader')}
          onChange={event => change({ preheader: event.currentTarget.value })}
          rightSection={<Values put={value => change({ preheader: writing.preheader + value })} />}
        />
      </Stack>
    </Card>
  )
}

export function Purpose({ writing, change, findings }: Props) {
  const say = useWords(composerWords)
  const purposes = useQuery({ queryKey: ['purposes'], queryFn: () => call('purposes.list', {}) })
  const usable = purposes.data?.data.filter(
    ({ version, kind, channels, purpose_id }) =>
      (version !== null && kind === 'marketing' && channels.includes(writing.channel)) ||
      purpose_id === writing.purpose_id,
  )
  return (
    <OneOf
      place="purpose"
      label={say.purpose}
      hint={say.purposeHint}
      none={{ says: say.noPurpose, make: say.makePurpose, to: '/purposes' }}
      value={writing.purpose_id}
      options={usable?.map(({ purpose_id, name }) => ({
        value: purpose_id as NonNullable<Writing['purpose_id']>, // As the server names it.
        label: name,
      }))}
      findings={findings}
      choose={purpose_id => change({ purpose_id })}
    />
  )
}

export function Language({ writing, change }: Omit<Props, 'findings'>) {
  const say = useWords(composerWords)
  return (
    <NativeSelect
      label={say.locale}
      value={writing.locale}
      onChange={event => change({ locale: event.currentTarget.value as Writing['locale'] })} // One of those listed.
      data={Object.entries(LANGUAGE_NAMES).map(([value, label]) => ({ value, label }))}
    />
  )
}

/** Any name before the @, but only at a domain that the account can sign for. */
function Address({ writing, change, findings }: Props) {
  const say = useWords(composerWords)
  const domains = useQuery({ queryKey: ['domains'], queryFn: () => call('domains.list', {}) })
  const { from } = writing
  const local = from.address.split('@')[0] || 'news'
  const usable = (domains.data?.data ?? []).map(({ domain }) => domain)
  return (
    <Autocomplete
      id={fieldAt('address')}
      label={say.fromAddress}
      type="email"
      required
      value={from.address}
      error={errorAt(findings, 'address')}
      onChange={address => change({ from: { ...from, address } })}
      data={[...new Set(usable)].map(domain => `${local}@${domain}`)}
    />
  )
}

/** Values that differ from reader to reader. */
export function Values({
  put,
  only = () => true,
}: {
  readonly put: (value: string) => void
  readonly only?: (value: string) => boolean
}) {
  const say = useWords(composerWords)
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={say.insert}>
          <IconBraces size={16} stroke={1.7} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {VALUES.filter(only).map(value => (
          <Menu.Item key={value} onClick={() => put(value)}>
            <Group className="om-mono">{value}</Group>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
