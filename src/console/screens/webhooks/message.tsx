/** One message of a webhook: its body, and what was answered to each attempt. */

import { Button, Code, SimpleGrid, Text } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { call, type Input, type Output } from '../../client.ts'
import { Fact } from '../../parts/fact.tsx'
import { May } from '../../parts/may.tsx'
import { Card, Load, Page } from '../../parts/page.tsx'
import { Problem } from '../../parts/problem.tsx'
import { Rows } from '../../parts/rows.tsx'
import { ToldState } from '../../parts/told.tsx'
import { When } from '../../parts/when.tsx'
import { number, useWords } from '../../words.tsx'
import { hookWords } from './words.ts'

type At = Input<'webhooks.message'>
type Message = Output<'webhooks.message'>

export function OneHookMessage() {
  const say = useWords(hookWords)
  const { hook, message } = useParams({ strict: false }) as {
    readonly hook: At['hook_id']
    readonly message: At['message_id']
  } // In the path of this route.
  const at = { hook_id: hook, message_id: message }
  const one = useQuery({
    queryKey: ['webhooks', hook, message],
    queryFn: () => call('webhooks.message', at),
    refetchInterval: 3_000,
  })
  const client = useQueryClient()
  const replay = useMutation({
    mutationFn: () => call('webhooks.replay', at),
    onSuccess: () => client.invalidateQueries({ queryKey: ['webhooks', hook] }),
  })
  return (
    <Page
      title={one.data?.type ?? say.event}
      back={{ to: `/settings/webhooks/${hook}`, name: say.messages }}
      mark={one.data && <ToldState of={one.data.state} />}
      actions={
        <May right="hooks.write">
          <Button variant="default" loading={replay.isPending} onClick={() => replay.mutate()}>
            {say.replay}
          </Button>
        </May>
      }
    >
      <Problem of={replay.error} />
      <Load of={one}>{it => <Shown it={it} />}</Load>
    </Page>
  )
}

function Shown({ it }: { readonly it: Message }) {
  const say = useWords(hookWords)
  return (
    <>
      <Card>
        <SimpleGrid cols={{ base: 1, sm: 3 }}>
          <Fact name="webhook-id">
            <span className="om-mono">{it.message_id}</span>
          </Fact>
          <Fact name={say.happened}>
            <When at={it.happened_at} />
          </Fact>
          <Fact name={say.next}>
            <When at={it.next_try} />
          </Fact>
        </SimpleGrid>
      </Card>
      <Card title={say.body} says={say.bodySays}>
        <Code block className="om-mono" tabIndex={0} mah={420} style={{ overflow: 'auto' }}>
          {JSON.stringify(JSON.parse(it.body), null, 2)}
        </Code>
      </Card>
      <Card title={say.tries} flush={it.tries.length > 0}>
        {it.tries.length === 0 ? <Text size="sm">{say.noTries}</Text> : <Tries of={it} />}
      </Card>
    </>
  )
}

function Tries({ of: { tries } }: { readonly of: Message }) {
  const say = useWords(hookWords)
  return (
    <Rows
      label={say.tries}
      rows={tries.toReversed()}
      keyOf={row => row.at}
      columns={[
        { name: say.at, cell: row => <When at={row.at} />, width: 150 },
        { name: say.state, cell: row => row.status ?? say.noAnswer, width: 110 },
        {
          name: say.answer,
          cell: row => (
            <>
              {row.error && (
                <Text size="xs" className="om-bad">
                  {row.error}
                </Text>
              )}
              <Text size="xs" className="om-mono" style={{ overflowWrap: 'anywhere' }}>
                {row.answer}
              </Text>
            </>
          ),
        },
        { name: say.took, cell: row => `${number.format(row.took_ms)} ms`, right: true, width: 100, wide: true },
      ]}
    />
  )
}
