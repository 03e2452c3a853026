/** One message for an act: whom it went to, by which template, and what became of it step by step. */

import { Anchor, Group, SimpleGrid, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { call, type Output } from '../../client.ts'
import { Fact } from '../../parts/fact.tsx'
import { Card, Load, Page } from '../../parts/page.tsx'
import { When } from '../../parts/when.tsx'
import { number, useWords } from '../../words.tsx'
import { StateBadge } from './sent.tsx'
import { sentWords } from './sent-words.ts'
import { actWords } from './words.ts'

type Message = Output<'messages.read'>
const LIVE_MS = 5_000

export function OneMessage() {
  const { message = '' } = useParams({ strict: false }) as { message?: string } // As the route names it.
  const read = useQuery({
    queryKey: ['messages', message],
    queryFn: () => call('messages.read', { message_id: message }),
    refetchInterval: LIVE_MS,
  })
  return <Load of={read}>{it => <Shown message={it} />}</Load>
}

function Shown({ message }: { readonly message: Message }) {
  const say = useWords(sentWords)
  const acts = useWords(actWords)
  return (
    <Page
      title={message.recipient ?? say.notKept}
      back={{ to: '/templates', name: say.back }}
      mark={<StateBadge of={message.state} />}
    >
      <Card>
        <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }}>
          <Fact name={say.template}>
            <Link to={`/templates/${message.template_id}`}>{message.name}</Link>, {say.version(message.version)}
          </Fact>
          <Fact name={say.subject}>{message.subject}</Fact>
          <Fact name={say.act}>{acts[message.act]}</Fact>
          <Fact name={say.id}>
            <span className="om-mono om-break">{message.message_id}</span>
          </Fact>
          <Fact name={say.attempts}>{number.format(message.attempts)}</Fact>
          {message.contact_id !== null && (
            <Fact name={say.recipient}>
              <Anchor renderRoot={props => <Link to={`/contacts/${message.contact_id}`} {...props} />}>
                {say.contact}
              </Anchor>
            </Fact>
          )}
        </SimpleGrid>
        {message.test && (
          <Text size="sm" className="om-soft" mt="sm">
            {say.test}
          </Text>
        )}
      </Card>
      <Card title={say.events} says={say.measured}>
        <Stack gap="sm" component="ol" m={0} p={0} style={{ listStyle: 'none' }}>
          {message.events.map(it => (
            <Event key={`${it.what} ${it.at} ${it.detail}`} it={it} />
          ))}
        </Stack>
      </Card>
    </Page>
  )
}

function Event({ it: { what, at, code, detail } }: { readonly it: Message['events'][number] }) {
  const say = useWords(sentWords)
  const known = detail === null ? undefined : say.reasons[detail]
  return (
    <Group component="li" justify="space-between" align="start" wrap="nowrap">
      <div>
        <Text size="sm" fw={600}>
          {say.happened[what]}
        </Text>
        {detail !== null && (
          <Text size="xs" className={known ? 'om-soft' : 'om-soft om-mono'} style={{ overflowWrap: 'anywhere' }}>
            {known ?? [code, detail].filter(part => part !== null).join(' ')}
          </Text>
        )}
      </div>
      <When at={at} />
    </Group>
  )
}
