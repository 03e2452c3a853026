/** The sandbox mailbox: every message that the default route delivered, as its reader would see it and as it arrived. */

import { Badge, Button, Group, Stack, Text } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { call, type Output } from '../client.ts'
import { useChosen } from '../parts/address.ts'
import { Choice } from '../parts/choice.tsx'
import { Framed, Plain } from '../parts/frame.tsx'
import { May } from '../parts/may.tsx'
import { More, usePages } from '../parts/more.tsx'
import { Card, Empty, Load, Page } from '../parts/page.tsx'
import { Problem } from '../parts/problem.tsx'
import { Rows } from '../parts/rows.tsx'
import { When } from '../parts/when.tsx'
import { counted, number, useWords } from '../words.tsx'

const LIVE_MS = 3_000
const KIB = 1_024

export const words = {
  at: 'screens/mailbox',
  en: {
    title: 'Sandbox mailbox',
    says: 'Where mail goes until you set up a provider. It arrived here over real SMTP, signed and complete; nothing in it left this machine.',
    clear: 'Empty the mailbox',
    handset: 'Sandbox handset',
    messages: 'Messages',
    subject: 'Subject',
    from: 'From',
    to: 'To',
    size: 'Size',
    received: 'Received',
    kb: (kb: number) => `${number.format(kb)} KB`,
    noSubject: '(no subject)',
    noneTitle: 'No mail yet',
    noneSays: 'Sign up on one of your forms, or send yourself a test: the message appears here within a second.',
    forms: 'See the forms',
    message: 'Message',
    view: 'View',
    html: 'Rendered',
    dark: 'Dark',
    text: 'Text',
    headers: 'Headers',
    source: 'Source',
    signatures: (count: number) => counted(count, 'DKIM signature', 'DKIM signatures'),
    frame: 'The message as its reader sees it',
    empty: '(empty)',
  },
}

export function Mailbox() {
  const say = useWords(words)
  const client = useQueryClient()
  const mails = usePages(['mailbox'], at => call('sandbox.list', at), LIVE_MS)
  const clear = useMutation({
    mutationFn: () => call('sandbox.clear', {}),
    onSuccess: () => client.invalidateQueries({ queryKey: ['mailbox'] }),
  })
  const isEmpty = mails.data?.length === 0
  const empty = (
    <Group gap="xs">
      <Button variant="default" component={Link} to="/handset">
        {say.handset}
      </Button>
      <May right="campaigns.write">
        <Button variant="default" loading={clear.isPending} disabled={isEmpty} onClick={() => clear.mutate()}>
          {say.clear}
        </Button>
      </May>
    </Group>
  )
  return (
    <Page title={say.title} says={say.says} actions={empty}>
      <Problem of={clear.error} />
      <Card flush>
        <Load of={mails}>{rows => (rows.length === 0 ? <None /> : <List rows={rows} />)}</Load>
        <More of={mails} />
      </Card>
    </Page>
  )
}

function None() {
  const say = useWords(words)
  return (
    <Empty
      title={say.noneTitle}
      says={say.noneSays}
      action={
        <Button component={Link} to="/forms">
          {say.forms}
        </Button>
      }
    />
  )
}

function List({ rows }: { readonly rows: readonly Output<'sandbox.list'>['data'][number][] }) {
  const say = useWords(words)
  return (
    <Rows
      label={say.messages}
      rows={rows}
      keyOf={row => row.mail_id}
      openAt={row => `/mailbox/${row.mail_id}`}
      columns={[
        {
          name: say.subject,
          cell: row => (
            <>
              {row.subject || say.noSubject}
              <Text size="xs" className="om-soft om-break" fw={400} hiddenFrom="sm">
                {row.to} · <When at={row.received_at} />
              </Text>
            </>
          ),
        },
        { name: say.to, cell: row => <span className="om-break">{row.to}</span>, wide: true },
        {
          name: say.size,
          cell: row => say.kb(Math.max(1, Math.round(row.size_bytes / KIB))),
          right: true,
          wide: true,
          width: 90,
        },
        { name: say.received, cell: row => <When at={row.received_at} />, width: 150, wide: true },
      ]}
    />
  )
}

type Mail = Output<'sandbox.read'>
const VIEWS = ['html', 'dark', 'text', 'headers', 'source'] as const

export function MailboxMail() {
  const say = useWords(words)
  const { mail: id = '' } = useParams({ strict: false })
  const mail = useQuery({
    queryKey: ['mailbox', id],
    queryFn: () => call('sandbox.read', { mail_id: id }),
    staleTime: Infinity,
  })
  return (
    <Page
      title={mail.data ? mail.data.subject || say.noSubject : say.message}
      back={{ to: '/mailbox', name: say.title }}
    >
      <Load of={mail}>{data => <Opened mail={data} />}</Load>
    </Page>
  )
}

function Opened({ mail }: { readonly mail: Mail }) {
  const say = useWords(words)
  const [chosen, choose] = useChosen('view', mail.html ? 'html' : 'text')
  const view = VIEWS.find(name => name === chosen) ?? 'text'
  return (
    <Stack>
      <Card>
        <Group justify="space-between">
          <Stack gap={2} miw={0}>
            <Text size="sm" className="om-break">
              <span className="om-soft">{say.from}</span> {mail.from}
            </Text>
            <Text size="sm" className="om-break">
              <span className="om-soft">{say.to}</span> {mail.to}
            </Text>
          </Stack>
          <Group gap="xs">
            <Signed mail={mail} />
            <When at={mail.received_at} />
          </Group>
        </Group>
      </Card>
      <Choice
        label={say.view}
        options={VIEWS.map(value => ({ value, label: say[value] }))}
        value={view}
        choose={choose}
      />
      {(view === 'html' || view === 'dark') && (
        <Framed html={mail.html} title={say.frame} shade={view === 'dark' ? 'dark' : 'light'} />
      )}
      {view === 'text' && <Plain text={mail.text} empty={say.empty} />}
      {view === 'headers' && (
        <Plain text={mail.headers.map(({ name, value }) => `${name}: ${value}`).join('\n')} empty={say.empty} />
      )}
      {view === 'source' && <Plain text={mail.source} empty={say.empty} />}
    </Stack>
  )
}

function Signed({ mail: { headers } }: { readonly mail: Mail }) {
  const say = useWords(words)
  const signatures = headers.filter(({ name }) => name.toLowerCase() === 'dkim-signature').length
  return signatures > 0 ? <Badge variant="light">{say.signatures(signatures)}</Badge> : null
}
