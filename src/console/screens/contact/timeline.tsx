/** What happened with somebody's consents, newest first; each entry opens what was shown then. */

import { Anchor, Badge, Button, Code, Group, Modal, Text, Timeline as Line } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconBan, IconCheck, IconCircle, IconForms, IconMail, IconTrash } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import type { ComponentType } from 'react'
import { addressOf, call, type Input, type Output } from '../../client.ts'
import { useChosen } from '../../parts/address.ts'
import { Choice } from '../../parts/choice.tsx'
import { Framed } from '../../parts/frame.tsx'
import { Card, Load } from '../../parts/page.tsx'
import { When } from '../../parts/when.tsx'
import { useWords } from '../../words.tsx'
import type { Contact } from './types.ts'
import { contactWords } from './words.ts'

type Entry = Output<'contacts.timeline'>['data'][number]
const LIVE_MS = 5_000
const CHANNELS = ['email', 'sms', 'call'] as const

const ICONS: Readonly<Record<string, ComponentType<{ size?: number }>>> = {
  grant: IconForms,
  'doi.sent': IconMail,
  confirm: IconCheck,
  withdraw: IconBan,
  erase: IconTrash,
}

export function Timeline({ contact: { contact_id, email, phone } }: { readonly contact: Contact }) {
  const say = useWords(contactWords)
  const [chosen, choose] = useChosen('channel', email === null ? 'sms' : 'email')
  const channel = CHANNELS.find(it => it === chosen) ?? 'email'
  const timeline = useQuery({
    queryKey: ['contact', contact_id, 'timeline', channel],
    queryFn: () => call('contacts.timeline', { contact_id, channel }),
    refetchInterval: LIVE_MS,
  })
  return (
    <Card
      title={say.timeline}
      says={say.timelineSays}
      actions={
        phone !== null && (
          <Choice
            label={say.channel}
            value={channel}
            choose={choose}
            options={CHANNELS.map(value => ({ value, label: say.channelNames[value] }))}
          />
        )
      }
    >
      <Load of={timeline} rows={4}>
        {({ data }) =>
          data.length === 0 ? (
            <Text size="sm" className="om-soft">
              {say.quiet}
            </Text>
          ) : (
            <Line bulletSize={26} lineWidth={2} active={data.length}>
              {data.map(entry => {
                const Icon = ICONS[entry.type] ?? IconCircle
                return (
                  <Line.Item key={entry.event_id} bullet={<Icon size={14} />}>
                    <One entry={entry} of={contact_id} />
                  </Line.Item>
                )
              })}
            </Line>
          )
        }
      </Load>
    </Card>
  )
}

type Of = { readonly entry: Entry; readonly of: Contact['contact_id'] }

function One({ entry, of }: Of) {
  const say = useWords(contactWords)
  const [opened, dialog] = useDisclosure()
  const { says, at, seq, state, form, evidence } = entry
  return (
    <>
      <Text size="sm" fw={550}>
        {says}
      </Text>
      <Group gap={8} mt={2}>
        <Text size="xs" className="om-soft" component="span">
          <When at={at} />
        </Text>
        {evidence && (
          <Badge size="xs" variant="outline" color="gray">
            {evidence}
          </Badge>
        )}
        <Text size="xs" className="om-soft om-num">
          {state === 'waiting' ? say.waiting : state === 'erased' ? say.erased : say.leaf(seq ?? 0)}
        </Text>
        {form && (
          <Button size="compact-xs" variant="subtle" onClick={dialog.open}>
            {say.shown}
          </Button>
        )}
      </Group>
      <Files entry={entry} of={of} />
      <Details entry={entry} />
      {form && (
        <Modal opened={opened} onClose={dialog.close} title={say.shownTitle(form.version)} size="lg">
          {opened && <ShownForm form={form} />}
        </Modal>
      )}
    </>
  )
}

/** The mail that asked, what the server said: each as it was kept. */
function Files({ entry: { event_id, files }, of: contact_id }: Of) {
  const say = useWords(contactWords)
  if (files.length === 0) return null
  return (
    <Group gap={12} mt={2}>
      {files.map(({ path }) => {
        const asked = { contact_id, event_id, path } as Input<'contacts.evidence'> // An event of ours, as the timeline names it.
        const name = path.slice(path.lastIndexOf('/') + 1)
        return (
          <Anchor key={path} size="xs" href={addressOf('contacts.evidence', asked)} download>
            {say.file(name)}
          </Anchor>
        )
      })}
    </Group>
  )
}

function ShownForm({ form }: { readonly form: NonNullable<Entry['form']> }) {
  const say = useWords(contactWords)
  const { form_id, version, locale } = form
  const asked = { form_id, version, locale } as Parameters<typeof call<'forms.version-page'>>[1] // As an event of ours names them.
  const page = useQuery({
    queryKey: ['form-page', form_id, version, locale],
    queryFn: () => call('forms.version-page', asked),
  })
  return <Load of={page}>{({ html }) => <Framed html={html} title={say.shownTitle(version)} />}</Load>
}

/** What the event discloses, as it is in the evidence; and the number that the log committed to. */
function Details({ entry: { disclosed, c, files } }: { readonly entry: Entry }) {
  const say = useWords(contactWords)
  const pairs = Object.entries(disclosed).filter(([name]) => name !== 'attachments')
  if (pairs.length === 0 && c === null) return null
  return (
    <details className="om-details">
      <summary>{say.details}</summary>
      <dl className="om-facts">
        {pairs.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className="om-mono">{typeof value === 'string' ? value : JSON.stringify(value)}</dd>
          </div>
        ))}
        {files.map(({ path, sha256 }) => (
          <div key={path}>
            <dt>{path}</dt>
            <dd className="om-mono">{sha256}</dd>
          </div>
        ))}
        {c !== null && (
          <div>
            <dt>{say.commitment}</dt>
            <dd>
              <Code className="om-mono">{c}</Code>
            </dd>
          </div>
        )}
      </dl>
    </details>
  )
}
