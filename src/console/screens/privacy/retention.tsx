/** How long things are kept: the rules, the account's own choice, and what would go now. */

import { Badge, Button, Group, Stack, Text } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { call, type Output } from '../../client.ts'
import { useChosen } from '../../parts/address.ts'
import { May } from '../../parts/may.tsx'
import { Card, Empty, Load, Page } from '../../parts/page.tsx'
import { Problem } from '../../parts/problem.tsx'
import { Rows } from '../../parts/rows.tsx'
import { When } from '../../parts/when.tsx'
import { number, useWords } from '../../words.tsx'
import { ChangeRule } from './change-rule.tsx'
import { retentionWords } from './retention-words.ts'

export type Rule = Output<'retention.list'>['data'][number]
type Run = Output<'retention.runs'>['data'][number]
const WALKING_MS = 1_500

export function Retention() {
  const say = useWords(retentionWords)
  const client = useQueryClient()
  const [changing, change] = useChosen('rule')
  const rules = useQuery({ queryKey: ['retention'], queryFn: () => call('retention.list', {}) })
  const again = () => client.invalidateQueries({ queryKey: ['retention', 'runs'] })
  const tryIt = useMutation({ mutationFn: () => call('retention.dry-run', {}), onSuccess: again })
  const runIt = useMutation({ mutationFn: () => call('retention.run', {}), onSuccess: again })
  const rule = rules.data?.data.find(it => it.rule === changing)
  return (
    <Page
      title={say.title}
      says={say.says}
      actions={
        <>
          <May right="privacy.write">
            <Button loading={tryIt.isPending} title={say.trySays} onClick={() => tryIt.mutate()}>
              {say.tryIt}
            </Button>
          </May>
          <May right="account.write">
            <Button variant="default" loading={runIt.isPending} onClick={() => runIt.mutate()}>
              {say.runIt}
            </Button>
          </May>
        </>
      }
    >
      <Problem of={tryIt.error ?? runIt.error} />
      <Walks />
      <Card title={say.rules} flush>
        <Load of={rules}>{({ data }) => <List rules={data} change={change} />}</Load>
      </Card>
      {rule && <ChangeRule key={rule.rule} rule={rule} close={() => change('')} />}
    </Page>
  )
}

function List({ rules, change }: { readonly rules: readonly Rule[]; readonly change: (rule: string) => void }) {
  const say = useWords(retentionWords)
  return (
    <Rows
      label={say.rules}
      rows={rules}
      keyOf={it => it.rule}
      columns={[
        {
          name: say.rule,
          cell: it => (
            <>
              <span className="om-mono om-soft">{it.rule}</span> {it.what}
              <Text size="xs" className="om-soft">
                {it.chosen ? `${say.chosen}: ${it.chosen.reason}` : it.why}
              </Text>
            </>
          ),
        },
        { name: say.kept, cell: it => <KeptFor rule={it} change={change} />, right: true, width: 130 },
      ]}
    />
  )
}

/** How long, and the way to choose otherwise where there is one. */
function KeptFor({ rule, change }: { readonly rule: Rule; readonly change: (rule: string) => void }) {
  const say = useWords(retentionWords)
  const { mode, days, bounds } = rule
  return (
    <Stack gap={2} align="end">
      <span className="om-num om-nowrap">{mode ? say.modes[mode] : days === null ? say.forEver : say.days(days)}</span>
      {(bounds || mode) && (
        <May right="account.write">
          <Button
            size="compact-xs"
            variant="subtle"
            aria-label={say.changeWhat(rule.rule)}
            onClick={() => change(rule.rule)}
          >
            {say.change}
          </Button>
        </May>
      )}
    </Stack>
  )
}

function Walks() {
  const say = useWords(retentionWords)
  const runs = useQuery({
    queryKey: ['retention', 'runs'],
    queryFn: () => call('retention.runs', { limit: 5 }),
    refetchInterval: query => (query.state.data?.data.some(it => it.state === 'walking') ? WALKING_MS : false),
  })
  return (
    <Card title={say.walks}>
      <Load of={runs} rows={2}>
        {({ data }) =>
          data.length === 0 ? (
            <Empty title={say.noneTitle} says={say.noneSays} />
          ) : (
            <Stack gap="lg">
              {data.map(run => (
                <Walk key={run.run_id} run={run} />
              ))}
            </Stack>
          )
        }
      </Load>
    </Card>
  )
}

const COLORS = { walking: 'blue', done: 'pine', cancelled: 'gray' } as const

function Walk({ run }: { readonly run: Run }) {
  const say = useWords(retentionWords)
  const client = useQueryClient()
  const stop = useMutation({
    mutationFn: () => call('retention.cancel', { run_id: run.run_id }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['retention', 'runs'] }),
  })
  const counts = Object.entries(run.counts) as [keyof typeof say.what, number][] // The rules that are walked.
  return (
    <Stack gap={6}>
      <Group gap="xs">
        <Badge variant="light" color={run.dry ? 'gray' : 'red'}>
          {run.dry ? say.dry : say.real}
        </Badge>
        <Badge variant="light" color={COLORS[run.state]}>
          {say.states[run.state]}
        </Badge>
        <When at={run.asked_at} />
        {run.state === 'walking' && (
          <May right="privacy.write">
            <Button size="compact-sm" variant="subtle" onClick={() => stop.mutate()}>
              {say.stop}
            </Button>
          </May>
        )}
      </Group>
      <Problem of={stop.error} />
      {counts.length === 0 && run.state === 'done' && (
        <Text size="sm" className="om-soft">
          {say.nothing}
        </Text>
      )}
      {counts.map(([rule, count]) => (
        <Text size="sm" key={rule} component="div">
          <span className="om-mono">{rule}</span> {number.format(count)} {say.what[rule]}{' '}
          <Some samples={run.samples[rule] ?? []} />
        </Text>
      ))}
    </Stack>
  )
}

/** Contacts can be opened while they are there. */
function Some({ samples }: { readonly samples: readonly { readonly id: string }[] }) {
  const contacts = samples.filter(it => it.id.startsWith('con_')).slice(0, 5)
  return contacts.map(({ id }) => (
    <Link key={id} to={`/contacts/${id}`} className="om-mono" style={{ marginInlineEnd: 8 }}>
      …{id.slice(-6)}
    </Link>
  ))
}
