/** How good the rules of screening are: how often each was among the reasons, and how often people decided otherwise. */

import { Badge, Button, Switch } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useAccount } from '../../session.tsx'
import { call, type Output } from '../../client.ts'
import { Card, Empty, Load, Page } from '../../parts/page.tsx'
import { Problem } from '../../parts/problem.tsx'
import { Rows } from '../../parts/rows.tsx'
import { number, percent, useWords } from '../../words.tsx'

type Row = Output<'review.rules'>['data'][number]

export const words = {
  at: 'review/rules',
  en: {
    title: 'Rules of screening',
    says: 'What people decided about what the rules found. A rule that is often overturned asks to be mended in the lexicon; none of them can be switched off here.',
    back: 'Review queue',
    rule: 'Rule',
    hits: 'Among the reasons',
    decided: 'Decided',
    overturned: 'Overturned',
    precision: 'Right',
    weak: 'Often wrong',
    noneTitle: 'Nothing decided yet',
    noneSays: 'When people have decided about texts, each rule that was among the reasons stands here.',
    lines: 'Lines to train with',
    linesSays:
      'Decisions can be given out as labelled lines, without names, addresses, numbers and links, so that the next version learns from them. Off until an administrator allows it.',
    allow: 'Allow it',
    download: 'Download the lines',
  },
}

/** From so many decisions on, and from so large a part overturned, a rule is called weak (reference §13). */
const WEAK = { decided: 25, overturned: 0.2 }
const isWeak = ({ decided, overturned }: Row) => decided >= WEAK.decided && overturned / decided > WEAK.overturned

export function ReviewRules() {
  const say = useWords(words)
  const rules = useQuery({ queryKey: ['review', 'rules'], queryFn: () => call('review.rules', {}) })
  return (
    <Page title={say.title} says={say.says} back={{ to: '/review', name: say.back }}>
      <Card flush>
        <Load of={rules}>
          {({ data }) => (data.length > 0 ? <List rows={data} /> : <Empty title={say.noneTitle} says={say.noneSays} />)}
        </Load>
      </Card>
      <Lines />
    </Page>
  )
}

function List({ rows }: { readonly rows: readonly Row[] }) {
  const say = useWords(words)
  return (
    <Rows
      label={say.title}
      rows={rows}
      keyOf={row => row.rule}
      columns={[
        {
          name: say.rule,
          cell: row => (
            <>
              <span className="om-mono om-break">{row.rule}</span>{' '}
              {isWeak(row) && (
                <Badge size="sm" color="orange" variant="light">
                  {say.weak}
                </Badge>
              )}
            </>
          ),
        },
        { name: say.hits, cell: row => number.format(row.hits), width: 150, right: true, wide: true },
        { name: say.decided, cell: row => number.format(row.decided), width: 100, right: true },
        { name: say.overturned, cell: row => number.format(row.overturned), width: 110, right: true },
        {
          name: say.precision,
          cell: row => (row.precision === null ? '–' : percent.format(row.precision)),
          width: 90,
          right: true,
        },
      ]}
    />
  )
}

function Lines() {
  const say = useWords(words)
  const client = useQueryClient()
  const { account } = useAccount()
  const settings = useQuery({ queryKey: ['review', 'settings'], queryFn: () => call('review.settings', {}) })
  const change = useMutation({
    mutationFn: (keeps_lines: boolean) => call('review.change-settings', { keeps_lines }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['review', 'settings'] }),
  })
  const isAdministrator = account?.operator_role === 'administrator'
  return (
    <Card
      title={say.lines}
      says={say.linesSays}
      actions={
        settings.data?.keeps_lines &&
        isAdministrator && (
          <Button component="a" href="/v1/review/lines" variant="default">
            {say.download}
          </Button>
        )
      }
    >
      <Load of={settings} rows={1}>
        {({ keeps_lines }) => (
          <Switch
            label={say.allow}
            checked={keeps_lines}
            disabled={!isAdministrator || change.isPending}
            onChange={event => change.mutate(event.currentTarget.checked)}
          />
        )}
      </Load>
      <Problem of={change.error} />
    </Card>
  )
}
