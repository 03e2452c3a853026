/** The mailboxes that are looked into for what comes back. */

import { Button, Group, Modal, NativeSelect, NumberInput, PasswordInput, Stack, Text, TextInput } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { call, type Input, type Output } from '../../client.ts'
import { Asked } from '../../parts/asked.tsx'
import { May } from '../../parts/may.tsx'
import { Card, Empty, Load } from '../../parts/page.tsx'
import { fieldError, Problem } from '../../parts/problem.tsx'
import { When } from '../../parts/when.tsx'
import { counted, useWords } from '../../words.tsx'

const PORTS = { implicit: 993, starttls: 143, none: 143 } as const
type Tls = keyof typeof PORTS
const TLS = Object.keys(PORTS) as Tls[] // Its own keys.

export const words = {
  at: 'settings/mailboxes',
  en: {
    title: 'Mailboxes for what comes back',
    says: 'Where bounces and complaints arrive at an address of your own: we look into it by IMAP, and take what is about your messages. Everything else is let be.',
    add: 'Add a mailbox',
    save: 'Look into it',
    host: 'Server',
    port: 'Port',
    tls: 'Encryption',
    tlsNames: { implicit: 'TLS from the start', starttls: 'STARTTLS', none: 'None, on this machine only' },
    username: 'User name',
    password: 'Password',
    folder: 'Folder',
    done: 'Move what was read to',
    doneHint: 'Empty: it is marked as read',
    every: 'Minutes between two looks',
    noneTitle: 'No mailbox is looked into',
    noneSays: 'Add one if bounces come to an address that you gave to your mail server or provider.',
    remove: 'Remove',
    removeTitle: (name: string) => `Look into ${name} no more?`,
    removeSays: 'What is in it stays there. Its password goes, and is asked for again if it is added anew.',
    removeWhich: (name: string) => `Remove the mailbox ${name}`,
    where: (folder: string, minutes: number) => `${folder}, every ${counted(minutes, 'minute', 'minutes')}`,
    looked: 'Last look',
    never: 'Not looked into yet',
    taken: (count: number) => `${counted(count, 'mail', 'mails')} taken so far`,
    problems: {
      'no-such-host': 'The server’s name is not known.',
      'not-public': 'The server is not on the public Internet.',
      login: 'The server does not let us in: is the password still right?',
      'no-folder': 'There is no such folder.',
      certificate:
        'The server’s certificate does not hold: it is too old, for another name, or signed by nobody we trust. Use the name that is in it, or have it renewed. The password was not sent.',
      'no-tls':
        'The server offers no encryption there. Use port 993 with TLS from the start, or 143 with STARTTLS; or ask whoever runs it. The password was not sent.',
      unreachable:
        'The server does not answer, or the connection broke. What was read until then counts; the rest is read next time.',
    } as Readonly<Record<string, string>>,
  },
}
type Box = Output<'bounce-mailboxes.list'>['data'][number]

export function Mailboxes() {
  const say = useWords(words)
  const boxes = useQuery({ queryKey: ['bounce-mailboxes'], queryFn: () => call('bounce-mailboxes.list', {}) })
  const [making, dialog] = useDisclosure()
  return (
    <Card
      title={say.title}
      says={say.says}
      actions={
        <May right="routes.write">
          <Button variant="default" onClick={dialog.open}>
            {say.add}
          </Button>
        </May>
      }
    >
      <Load of={boxes} rows={1}>
        {({ data }) =>
          data.length === 0 ? (
            <Empty title={say.noneTitle} says={say.noneSays} />
          ) : (
            data.map(box => <One key={box.mailbox_id} box={box} />)
          )
        }
      </Load>
      <Modal opened={making} onClose={dialog.close} title={say.add}>
        <Add close={dialog.close} />
      </Modal>
    </Card>
  )
}

function One({ box }: { readonly box: Box }) {
  const say = useWords(words)
  const client = useQueryClient()
  const remove = () =>
    call('bounce-mailboxes.remove', { mailbox_id: box.mailbox_id }).then(() =>
      client.invalidateQueries({ queryKey: ['bounce-mailboxes'] }),
    )
  const name = `${box.username} @ ${box.host}`
  return (
    <div className="om-step om-wrap">
      <Stack gap={2} style={{ flex: '1 1 260px', minWidth: 0 }}>
        <Text size="sm" fw={600} style={{ overflowWrap: 'anywhere' }}>
          {name}
        </Text>
        <Text size="xs" className="om-soft">
          {say.where(box.folder, box.every_minutes)} ·{' '}
          {box.looked_at === null ? (
            say.never
          ) : (
            <>
              {say.looked} <When at={box.looked_at} />
            </>
          )}{' '}
          · {say.taken(box.taken)}
        </Text>
        {box.problem !== null && (
          <Text size="xs" className="om-bad">
            {say.problems[box.problem] ?? box.problem}
          </Text>
        )}
      </Stack>
      <May right="routes.write">
        <Asked
          title={say.removeTitle(name)}
          says={say.removeSays}
          does={say.remove}
          run={remove}
          which={say.removeWhich(name)}
        />
      </May>
    </div>
  )
}

function Add({ close }: { readonly close: () => void }) {
  const say = useWords(words)
  const client = useQueryClient()
  const [it, setIt] = useState<Input<'bounce-mailboxes.add'>>({
    host: '',
    port: PORTS.implicit,
    tls: 'implicit',
    username: '',
    password: '',
    folder: 'INBOX',
    every_minutes: 10,
  })
  const change = (part: Partial<typeof it>) => setIt({ ...it, ...part })
  const add = useMutation({
    mutationFn: () => call('bounce-mailboxes.add', it),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['bounce-mailboxes'] })
      close()
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    add.mutate()
  }
  const chooseTls = (value: string) => {
    const tls = TLS.find(name => name === value) ?? 'implicit'
    change({ tls, port: PORTS[tls] })
  }
  return (
    <May right="routes.write">
      <form onSubmit={submit}>
        <Stack>
          <Problem of={add.error} />
          <Group grow>
            <TextInput
              label={say.host}
              placeholder="imap.example.org"
              required
              data-autofocus
              value={it.host}
              error={fieldError(add.error, 'host', ['not-public'])}
              onChange={event => change({ host: event.currentTarget.value })}
            />
            <NumberInput
              label={say.port}
              min={1}
              max={65_535}
              allowDecimal={false}
              value={it.port ?? ''}
              onChange={value => typeof value === 'number' && change({ port: value })}
            />
          </Group>
          <NativeSelect
            label={say.tls}
            value={it.tls ?? 'implicit'}
            error={fieldError(add.error, 'tls', ['in-clear'])}
            data={TLS.map(value => ({ value, label: say.tlsNames[value] }))}
            onChange={event => chooseTls(event.currentTarget.value)}
          />
          <TextInput
            label={say.username}
            required
            autoComplete="off"
            value={it.username}
            onChange={event => change({ username: event.currentTarget.value })}
          />
          <PasswordInput
            label={say.password}
            required
            autoComplete="new-password"
            value={it.password}
            onChange={event => change({ password: event.currentTarget.value })}
          />
          <Group grow>
            <TextInput
              label={say.folder}
              required
              value={it.folder ?? ''}
              onChange={event => change({ folder: event.currentTarget.value })}
            />
            <NumberInput
              label={say.every}
              min={1}
              max={1_440}
              allowDecimal={false}
              value={it.every_minutes ?? 10}
              onChange={value => typeof value === 'number' && value > 0 && change({ every_minutes: value })}
            />
          </Group>
          <TextInput
            label={say.done}
            description={say.doneHint}
            value={it.done_folder ?? ''}
            onChange={event => change({ done_folder: event.currentTarget.value || undefined })}
          />
          <Group justify="end">
            <Button type="submit" loading={add.isPending}>
              {say.save}
            </Button>
          </Group>
        </Stack>
      </form>
    </May>
  )
}
