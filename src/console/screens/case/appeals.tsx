/** Appeals: what was said, by when somebody else decides, and what they decided. */

import { Badge, Group, Stack, Text } from '@mantine/core'
import { Card } from '../../parts/page.tsx'
import { When } from '../../parts/when.tsx'
import { useWords } from '../../words.tsx'
import { type Case, caseWords } from './words.ts'

export const words = {
  at: 'case/appeals',
  en: {
    title: 'Appeals',
    waits: 'Somebody else decides by',
    overdue: 'overdue',
    eased: 'eased meanwhile',
  },
}

export function Appeals({ it: { appeals } }: { readonly it: Case }) {
  const say = useWords(words)
  const names = useWords(caseWords)
  if (appeals.length === 0) return null
  return (
    <Card title={say.title}>
      <Stack gap="md">
        {appeals.map(it => (
          <div key={it.nth}>
            <Group gap="xs">
              <Text size="sm" fw={600} component="div">
                {it.decision ? names.decisions[it.decision] : say.waits}{' '}
                <When at={it.decision ? it.decided_at : it.decide_by} />
              </Text>
              {it.overdue && (
                <Badge size="sm" color="red" variant="light">
                  {say.overdue}
                </Badge>
              )}
              {it.eased_at && (
                <Badge size="sm" color="blue" variant="light">
                  {say.eased}
                </Badge>
              )}
              {it.self_decided && (
                <Badge size="sm" color="gray" variant="outline">
                  {names.self}
                </Badge>
              )}
            </Group>
            <Text size="sm" className="om-soft om-prose" mt={4}>
              {it.says}
            </Text>
            {it.reason && (
              <Text size="sm" className="om-prose" mt={4}>
                {it.reason}
              </Text>
            )}
          </div>
        ))}
      </Stack>
    </Card>
  )
}
