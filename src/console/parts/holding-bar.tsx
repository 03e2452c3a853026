/** What is taken from the account just now, on every screen: nobody learns of it only when something refuses [EN-04]. */

import { Button, Group, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useRouterState } from '@tanstack/react-router'
import { call, type Output } from '../client.ts'
import { LevelBadge } from '../screens/case/told.tsx'
import { caseWords } from '../screens/case/words.ts'
import { counted, useWords } from '../words.tsx'

type Measure = Output<'standing.read'>['measures'][number]

const LOOK_MS = 60_000
const words = {
  en: {
    says: {
      warn: 'Nothing is taken from you yet: read what was seen, and what to do about it.',
      throttle: 'Messages leave slowly. The case says why, and how to appeal.',
      restrict: 'This cannot be used. The case says why, and how to appeal.',
      suspend:
        'Nothing can be sent. Unsubscribing, preferences, proofs and exports go on. The case says how to appeal.',
    } as Readonly<Record<Told, string>>,
    only: (domain: string) => `what comes from ${domain}`,
    open: 'Open the case',
    others: (n: number) => `and ${counted(n, 'more measure', 'more measures')}`,
  },
}

/** Heaviest first. A note is for whoever looks after the installation, and tells the account nothing to do. */
const WEIGHT = ['suspend', 'restrict', 'throttle', 'warn'] as const
type Told = (typeof WEIGHT)[number]
const isTold = (it: Measure): it is Measure & { step: Told } => it.step !== 'note'

export function HoldingBar() {
  const say = useWords(words)
  const names = useWords(caseWords)
  const here = useRouterState({ select: state => state.location.pathname })
  const standing = useQuery({
    queryKey: ['standing'],
    queryFn: () => call('standing.read', {}),
    refetchInterval: LOOK_MS,
  })
  const told = (standing.data?.measures ?? []).filter(isTold)
  const [first] = told.toSorted((a, b) => WEIGHT.indexOf(a.step) - WEIGHT.indexOf(b.step))
  if (!first || here === '/status' || here === `/cases/${first.case_id}`) return null
  const services = first.services.map(service => names.services[service])
  const what = first.domain ? [...services, say.only(first.domain)] : services
  return (
    <Group
      className="om-card"
      mb="lg"
      justify="space-between"
      role="status"
      style={{ borderColor: first.step === 'suspend' || first.step === 'restrict' ? 'var(--bad)' : 'var(--warn)' }}
    >
      <div style={{ flex: '1 1 16rem', minWidth: 0 }}>
        <Group gap="xs">
          <LevelBadge step={first.step} />
          <Text size="sm" fw={600}>
            {first.step === 'suspend' ? names.everything : what.join(', ')}
          </Text>
          {told.length > 1 && (
            <Text component={Link} to="/status" size="sm" td="underline">
              {say.others(told.length - 1)}
            </Text>
          )}
        </Group>
        <Text size="sm" mt={4}>
          {say.says[first.step]}
        </Text>
      </div>
      <Button component={Link} to={`/cases/${first.case_id}`} variant="light">
        {say.open}
      </Button>
    </Group>
  )
}
