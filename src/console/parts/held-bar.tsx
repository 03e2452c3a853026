/** What is taken from the account just now, as a bar; loaded where there is something to tell. */

import { Button, Group, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { LevelBadge } from '../screens/case/told.tsx'
import { caseWords } from '../screens/case/words.ts'
import { counted, useWords } from '../words.tsx'
import type { Telling, Told } from './holding-bar.tsx'

export const words = {
  at: 'parts/held-bar',
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

export function HeldBar({ first, others }: { readonly first: Telling; readonly others: number }) {
  const say = useWords(words)
  const names = useWords(caseWords)
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
          {others > 0 && (
            <Text component={Link} to="/status" size="sm" td="underline">
              {say.others(others)}
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
