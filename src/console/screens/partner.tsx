/** One partner: how things stand, what it was told, and what it still has to take. */

import { Alert, Anchor, Button, Modal, SimpleGrid, Stack } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { call } from '../client.ts'
import { Fact } from '../parts/fact.tsx'
import { Listing } from '../parts/listing.tsx'
import { May } from '../parts/may.tsx'
import { usePages } from '../parts/more.tsx'
import { Card, Empty, Load, Page } from '../parts/page.tsx'
import { Problem } from '../parts/problem.tsx'
import { Rows } from '../parts/rows.tsx'
import { AddressField, Trouble, useToldColumns } from '../parts/told.tsx'
import { tell } from '../parts/undo.tsx'
import { When } from '../parts/when.tsx'
import { number, useWords } from '../words.tsx'
import { PartnerKeys } from './partner-keys.tsx'
import { type Partner, PartnerState, Waiting } from './partners.tsx'

export const words = {
  at: 'screens/partner',
  en: {
    partners: 'Partners',
    policy: 'Its privacy policy',
    inHand: 'Contacts in its hands',
    waiting: 'Not taken yet',
    oldest: 'Oldest withdrawal',
    noneWaits: 'none waits',
    taken: 'Last taken',
    otherwise: (n: number) =>
      n === 1
        ? 'One consent stays here: its form named this partner in other words, or with another policy.'
        : `${number.format(n)} consents stay here: their forms named this partner in other words, or with another policy.`,
    rehearsed: (n: number) =>
      n === 1
        ? 'One consent stays here: it was confirmed in the sandbox, by a mail that never left.'
        : `${number.format(n)} consents stay here: they were confirmed in the sandbox, by mails that never left.`,
    trouble: 'It does not take what we tell it',
    gone: 'Its server says that it is not there any more. Nothing new is given to it; withdrawals are still told. Correct the address, or take it up again.',
    how: 'How its contacts reach it',
    webhook: 'Webhook: we tell its server, signed, until it answers that it has it.',
    feed: 'Feed: it fetches what there is at /partner-feed with a token of its own.',
    url: 'Address',
    test: 'Send a test',
    tested: 'A test is on its way. It appears below.',
    pause: 'Pause',
    resume: 'Go on',
    renew: 'New keys',
    remove: 'Remove',
    messages: 'What it was told',
    messagesSays: 'The newest first. A message counts as taken when the partner’s server says so.',
    kind: 'What',
    given: 'Contact given',
    withdrawn: 'Consent ended',
    test_: 'Test',
    contact: 'Contact',
    none: 'erased, or nobody',
    nothing: 'Nothing yet',
    nothingSays: 'As soon as somebody ticks this partner’s box and confirms it, the partner is told within seconds.',
  },
}

export function OnePartner() {
  const say = useWords(words)
  const { partner } = useParams({ strict: false }) as { readonly partner: string } // In the path of this route.
  const one = useQuery({
    queryKey: ['partners', partner],
    queryFn: () => call('partners.read', { partner }),
    refetchInterval: 3_000,
  })
  const back = { to: '/partners', name: say.partners }
  return (
    <Page title={one.data?.name ?? say.partners} back={back} mark={one.data && <PartnerState of={one.data} />}>
      <Load of={one}>
        {it => (
          <>
            <Stands it={it} />
            <Way key={it.url} it={it} />
            <Messages it={it} />
          </>
        )}
      </Load>
    </Page>
  )
}

function Stands({ it }: { readonly it: Partner }) {
  const say = useWords(words)
  return (
    <Card>
      <Stack>
        <SimpleGrid cols={{ base: 2, sm: 4 }}>
          <Fact name={say.inHand}>{number.format(it.in_hand)}</Fact>
          <Fact name={say.waiting}>
            <Waiting of={it} />
          </Fact>
          <Fact name={say.oldest}>
            {it.oldest_withdrawal ? (
              <When at={it.oldest_withdrawal} />
            ) : (
              <span className="om-soft">{say.noneWaits}</span>
            )}
          </Fact>
          <Fact name={say.taken}>
            <When at={it.last_taken_at} />
          </Fact>
        </SimpleGrid>
        <Anchor href={it.policy_url} target="_blank" rel="noreferrer" size="sm">
          {say.policy}
        </Anchor>
        {it.named_otherwise > 0 && <Alert variant="light">{say.otherwise(it.named_otherwise)}</Alert>}
        {it.confirmed_in_sandbox > 0 && <Alert variant="light">{say.rehearsed(it.confirmed_in_sandbox)}</Alert>}
        {it.state === 'gone' && (
          <Alert variant="light" color="red">
            {say.gone}
          </Alert>
        )}
        <Trouble of={it} title={say.trouble} />
      </Stack>
    </Card>
  )
}

function Way({ it }: { readonly it: Partner }) {
  const say = useWords(words)
  const client = useQueryClient()
  const navigate = useNavigate()
  const { partner, rev } = it
  const onSuccess = () => client.invalidateQueries({ queryKey: ['partners'] })
  const save = async (url: string) => {
    await call('partners.save', { partner, rev, url })
    await onSuccess()
  }
  const turn = useMutation({
    mutationFn: (state: 'active' | 'paused') => call('partners.save', { partner, rev, state }),
    onSuccess,
  })
  const test = useMutation({
    mutationFn: () => call('partners.test', { partner }),
    onSuccess: () => tell(say.tested),
  })
  const renew = useMutation({ mutationFn: () => call('partners.renew-keys', { partner }), onSuccess })
  const remove = useMutation({
    mutationFn: () => call('partners.remove', { partner }),
    onSuccess: async () => {
      await onSuccess()
      await navigate({ to: '/partners' })
    },
  })
  const buttons = (
    <>
      {it.way === 'webhook' && (
        <May right="partners.write">
          <Button variant="default" size="compact-sm" loading={test.isPending} onClick={() => test.mutate()}>
            {say.test}
          </Button>
        </May>
      )}
      <May right="partners.write">
        <Button
          variant="default"
          size="compact-sm"
          loading={turn.isPending}
          onClick={() => turn.mutate(it.state === 'active' ? 'paused' : 'active')}
        >
          {it.state === 'active' ? say.pause : say.resume}
        </Button>
      </May>
      <May right="partners.write">
        <Button variant="default" size="compact-sm" loading={renew.isPending} onClick={() => renew.mutate()}>
          {say.renew}
        </Button>
      </May>
      <May right="partners.write">
        <Button
          variant="subtle"
          color="red"
          size="compact-sm"
          loading={remove.isPending}
          onClick={() => remove.mutate()}
        >
          {say.remove}
        </Button>
      </May>
    </>
  )
  return (
    <Card title={say.how} says={it.way === 'webhook' ? say.webhook : say.feed} actions={buttons}>
      <Stack>
        <Problem of={turn.error ?? test.error ?? renew.error ?? remove.error} />
        {it.way === 'webhook' && <AddressField name={say.url} saved={it.url ?? ''} flaws={URL_FLAWS} save={save} />}
      </Stack>
      <Modal opened={renew.data !== undefined} onClose={() => renew.reset()} title={say.renew} size="lg">
        {renew.data && <PartnerKeys of={renew.data} />}
      </Modal>
    </Card>
  )
}

const URL_FLAWS = ['not-a-url', 'not-https', 'url-with-login', 'no-url'] as const

function Messages({ it: { partner } }: { readonly it: Partner }) {
  const say = useWords(words)
  const list = usePages(['partners', partner, 'messages'], at => call('partners.messages', { partner, ...at }), 3_000)
  const kinds = { given: say.given, withdrawn: say.withdrawn, test: say.test_ } as const
  const told = useToldColumns()
  return (
    <Listing of={list} title={say.messages} none={<Empty title={say.nothing} says={say.nothingSays} />}>
      {rows => (
        <Rows
          label={say.messages}
          rows={rows}
          keyOf={row => String(row.number)}
          columns={[
            { name: say.kind, cell: row => kinds[row.kind] },
            {
              name: say.contact,
              cell: row =>
                row.contact_id ? (
                  <Link to={`/contacts/${row.contact_id}`} className="om-mono">
                    …{row.contact_id.slice(-8)}
                  </Link>
                ) : (
                  <span className="om-soft">{say.none}</span>
                ),
            },
            ...told,
          ]}
        />
      )}
    </Listing>
  )
}
