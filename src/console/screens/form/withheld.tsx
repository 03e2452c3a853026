/** What a published form's owner is told when visitors are not shown it, although nobody closed it: why, what to do, and whom to ask. */

import { Alert, Anchor, Group, Text } from '@mantine/core'
import { IconEyeOff } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { Output } from '../../client.ts'
import { DemandMark } from '../../parts/demand.tsx'
import { useWords } from '../../words.tsx'
import { formWords } from './words.ts'

export function Withheld({ of }: { readonly of: Output<'forms.read'>['withheld'] }) {
  const say = useWords(formWords)
  if (of === null) return null
  const { why, demands, review_id: review, waits } = of
  return (
    <Alert color="red" variant="light" role="alert" radius="md" icon={<IconEyeOff size={18} />} title={say.withheld}>
      <Text size="sm">
        {say.withheldWhy[why === 'words' && waits ? 'waits' : why]}{' '}
        {demands.map(id => (
          <DemandMark key={id} id={id} />
        ))}
      </Text>
      <Group gap="md" mt={6}>
        {why === 'restricted' && (
          <Anchor component={Link} to="/cases" size="sm">
            {say.withheldCase}
          </Anchor>
        )}
        {why === 'words' && (
          <Anchor component={Link} to={review === null ? '/status' : `/status/${review}`} size="sm">
            {say.withheldReasons}
          </Anchor>
        )}
      </Group>
    </Alert>
  )
}
