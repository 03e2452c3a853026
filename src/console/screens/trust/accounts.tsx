/** Accounts by risk: how much each sent against how many complained, and the servers that several of them share. */

import { Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { call, type Output } from '../../client.ts'
import { Card, Empty, Load, Page } from '../../parts/page.tsx'
import { Rows } from '../../parts/rows.tsx'
import { Scatter } from '../../parts/scatter.tsx'
import { finePercent, number, useWords } from '../../words.tsx'
import { LevelBadge } from '../case/told.tsx'
import { caseWords } from '../case/words.ts'
import { isTelling, signalWords, type Signal } from '../status/words.ts'
import { Thresholds } from './thresholds.tsx'
import { Scroll } from '../../parts/scroll.tsx'

type Risks = Output<'trust.risks'>
type Account = Risks['accounts'][number]

export const words = {
  at: 'trust/accounts',
  en: {
    title: 'Accounts by risk',
    says: 'Of the last 30 days: how much was sent, what came back, and what holds.',
    plot: 'Complaints against volume',
    plotSays: 'One point for each account that sent anything. The dashed lines are where complaints lead to something.',
    along: 'messages accepted',
    up: 'complaints',
    all: 'All of them',
    allSays: 'Open one to open a case about it.',
    name: 'Account',
    accepted: 'Accepted',
    step: 'Holds',
    noneTitle: 'Nothing was sent yet',
    noneSays: 'As soon as an account sends, it stands here.',
    routes: 'Servers that several accounts share',
    route: 'Server',
    accounts: 'Accounts',
  },
}

const SHOWN = ['complaint', 'hard-bounce', 'unsubscribe', 'trap'] as const satisfies readonly Signal[]
const shareOf = ({ signals }: Pick<Account, 'signals'>, signal: Signal) => {
  const events = signals[signal] ?? 0
  const of = (signals['accepted'] ?? 0) + (signal === 'hard-bounce' ? events : 0) // What bounced was sent, too.
  return isTelling(events, of) ? events / of : undefined
}

/** Where nothing came of nothing, there is nothing to say. */
function Share({ of, signal }: { readonly of: Pick<Account, 'signals'>; readonly signal: Signal }) {
  const { few } = useWords(signalWords)
  const share = shareOf(of, signal)
  if (share !== undefined) return finePercent.format(share)
  return (of.signals[signal] ?? 0) > 0 ? few : null
}
const newCase = (account: string) => `/trust/cases/new?account=${account}`

export function RiskyAccounts() {
  const say = useWords(words)
  const risks = useQuery({ queryKey: ['risks'], queryFn: () => call('trust.risks', {}) })
  return (
    <Page title={say.title} says={say.says}>
      <Load of={risks}>
        {it => (
          <>
            {it.accounts.length === 0 ? (
              <Card>
                <Empty title={say.noneTitle} says={say.noneSays} />
              </Card>
            ) : (
              <Loaded it={it} />
            )}
            <Thresholds of={it.thresholds} />
          </>
        )}
      </Load>
    </Page>
  )
}

function Loaded({ it: { accounts, routes, complaint_lines: lines } }: { readonly it: Risks }) {
  const say = useWords(words)
  const names = useWords(signalWords)
  const { levels } = useWords(caseWords)
  const points = accounts.flatMap(it => {
    const y = shareOf(it, 'complaint')
    return y === undefined ? [] : [{ key: it.account_id, name: it.name, x: it.accepted, y, to: newCase(it.account_id) }]
  })
  return (
    <>
      <Card>
        <Scroll label={say.plot}>
          <Scatter
            title={say.plot}
            summary={say.plotSays}
            along={say.along}
            up={say.up}
            points={points}
            lines={lines.map(({ at, step }) => ({ at, name: levels[step] }))}
          />
        </Scroll>
      </Card>
      <Card flush title={say.all} says={say.allSays}>
        <Rows
          label={say.title}
          rows={accounts}
          keyOf={row => row.account_id}
          openAt={row => newCase(row.account_id)}
          columns={[
            { name: say.name, cell: row => row.name },
            { name: say.step, cell: row => row.step && <LevelBadge step={row.step} />, width: 130 },
            { name: say.accepted, cell: row => number.format(row.accepted), width: 110, right: true },
            ...SHOWN.map(signal => ({
              name: names.signals[signal],
              cell: (row: Account) => (
                <>
                  {number.format(row.signals[signal] ?? 0)}{' '}
                  <Text span size="xs" className="om-soft">
                    <Share of={row} signal={signal} />
                  </Text>
                </>
              ),
              right: true as const,
              wide: true as const,
            })),
          ]}
        />
      </Card>
      {routes.length > 0 && (
        <Card title={say.routes} flush>
          <Rows
            label={say.routes}
            rows={routes}
            keyOf={row => row.route}
            columns={[
              { name: say.route, cell: row => row.name ?? <span className="om-mono">{row.route}</span> },
              { name: say.accounts, cell: row => number.format(row.accounts), width: 100, right: true },
              {
                name: names.signals.complaint,
                cell: row => <Share of={row} signal="complaint" />,
                right: true,
              },
              {
                name: names.signals['hard-bounce'],
                cell: row => <Share of={row} signal="hard-bounce" />,
                right: true,
              },
            ]}
          />
        </Card>
      )}
    </>
  )
}
