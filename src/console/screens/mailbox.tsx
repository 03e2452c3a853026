/** The sandbox mailbox: every message that the default route delivered, as its reader would see it and as it arrived. */

import { Badge, Box, Button, Code, Group, SegmentedControl, Stack, Text } from '@mantine/core'
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { call, type Output } from '../client.ts'
import { Card, Empty, Load, Page } from '../parts/page.tsx'
import { Rows } from '../parts/rows.tsx'
import { When } from '../parts/when.tsx'

const LIVE_MS = 3_000

export function Mailbox() {
  const client = useQueryClient()
  const mails = useInfiniteQuery({
    queryKey: ['mailbox'],
    queryFn: ({ pageParam }) => call('sandbox.list', pageParam === undefined ? {} : { cursor: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: last => last.next_cursor ?? undefined,
    refetchInterval: LIVE_MS,
  })
  const clear = useMutation({ mutationFn: () => call('sandbox.clear', {}), onSuccess: () => client.invalidateQueries({ queryKey: ['mailbox'] }) })
  return (
    <Page title="Sandbox mailbox" says="Where mail goes until you set up a provider. It arrived here over real SMTP, signed and complete; nothing in it left this machine." actions={<Button variant="default" loading={clear.isPending} onClick={() => clear.mutate()}>Empty the mailbox</Button>}>
      <Card pad={0}>
        <Load of={mails}>
          {({ pages }) => {
            const rows = pages.flatMap(page => page.data)
            return rows.length === 0 ? (
              <Empty title="No mail yet" says="Sign up on one of your forms, or send yourself a test: the message appears here within a second." action={<Button component={Link} to="/forms">See the forms</Button>} />
            ) : (
              <>
                <Rows
                  label="Messages"
                  rows={rows}
                  keyOf={row => row.mail_id}
                  openAt={row => `/mailbox/${row.mail_id}`}
                  columns={[
                    { name: 'Subject', cell: row => <Link className="om-open" to={`/mailbox/${row.mail_id}`}>{row.subject || '(no subject)'}</Link> },
                    { name: 'To', cell: row => row.to },
                    { name: 'Size', cell: row => `${Math.max(1, Math.round(row.size_bytes / 1024))} KB`, right: true, wide: true, width: 90 },
                    { name: 'Received', cell: row => <When at={row.received_at} />, width: 190, wide: true },
                  ]}
                />
                {mails.hasNextPage && <Group justify="center" p="md"><Button variant="default" loading={mails.isFetchingNextPage} onClick={() => void mails.fetchNextPage()}>Show older</Button></Group>}
              </>
            )
          }}
        </Load>
      </Card>
    </Page>
  )
}

type Mail = Output<'sandbox.read'>
const VIEWS = ['Rendered', 'Text', 'Headers', 'Source'] as const

export function MailboxMail() {
  const { mail: id } = useParams({ strict: false })
  const mail = useQuery({ queryKey: ['mailbox', id], queryFn: () => call('sandbox.read', { mail_id: id ?? '' }) })
  return (
    <Page title={mail.data?.subject || 'Message'} actions={<Button component={Link} to="/mailbox" variant="default">Back to the mailbox</Button>}>
      <Load of={mail}>{data => <Opened mail={data} />}</Load>
    </Page>
  )
}

function Opened({ mail }: { readonly mail: Mail }) {
  const [view, setView] = useState<(typeof VIEWS)[number]>(mail.html ? 'Rendered' : 'Text')
  const signatures = mail.headers.filter(({ name }) => name.toLowerCase() === 'dkim-signature').length
  return (
    <Stack>
      <Card>
        <Group justify="space-between">
          <Stack gap={2}>
            <Text size="sm"><span className="om-soft">From</span> {mail.from}</Text>
            <Text size="sm"><span className="om-soft">To</span> {mail.to}</Text>
          </Stack>
          <Group gap="xs">
            {signatures > 0 && <Badge variant="light">{signatures} DKIM {signatures === 1 ? 'signature' : 'signatures'}</Badge>}
            <Text size="sm"><When at={mail.received_at} /></Text>
          </Group>
        </Group>
      </Card>
      <SegmentedControl aria-label="View" data={[...VIEWS]} value={view} onChange={value => setView(VIEWS.find(name => name === value) ?? 'Text')} w="fit-content" />
      {view === 'Rendered' && <Framed html={mail.html} />}
      {view === 'Text' && <Plain text={mail.text} />}
      {view === 'Headers' && <Plain text={mail.headers.map(({ name, value }) => `${name}: ${value}`).join('\n')} />}
      {view === 'Source' && <Plain text={mail.source} />}
    </Stack>
  )
}

function Plain({ text }: { readonly text: string }) {
  return <Code block style={{ whiteSpace: 'pre-wrap', wordBreak: 'break-word', maxHeight: '70vh', overflow: 'auto' }} tabIndex={0}>{text || '(empty)'}</Code>
}

/** Nothing in the message can run, send a form or reach the console; links open in a tab of their own. */
export function Framed({ html, height = '70vh', title = 'The message as its reader sees it' }: { readonly html: string; readonly height?: string | number; readonly title?: string }) {
  const withBase = `<base target="_blank">${html}`
  return (
    <Box className="om-card" style={{ overflow: 'hidden', background: '#fff' }}>
      <iframe title={title} srcDoc={withBase} sandbox="allow-popups allow-popups-to-escape-sandbox" style={{ width: '100%', height, border: 0, display: 'block' }} />
    </Box>
  )
}
