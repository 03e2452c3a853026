/** Whether anything may be sent to an address at all, and who may change that. */

import { Alert, Button, Group, Text } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../client.ts'
import { Problem } from '../../parts/problem.tsx'
import { offerUndo } from '../../parts/undo.tsx'
import { When } from '../../parts/when.tsx'
import { useWords } from '../../words.tsx'
import type { Contact } from './contact.tsx'
import { contactWords } from './words.ts'

export function Suppression({ contact }: { readonly contact: Contact }) {
  const say = useWords(contactWords)
  const client = useQueryClient()
  const { contact_id, suppression } = contact
  const again = () => client.invalidateQueries({ queryKey: ['contact', contact_id] })
  const lift = useMutation({ mutationFn: () => call('contacts.unsuppress', { contact_id }), onSuccess: again })
  const suppress = useMutation({
    mutationFn: () => call('contacts.suppress', { contact_id, reason: 'operator' }),
    onSuccess: async () => {
      await again()
      offerUndo(say.suppressed, say.undo, () => lift.mutateAsync())
    },
  })
  if (!suppression)
    return (
      <Group gap="sm">
        <Problem of={suppress.error} />
        <Button size="compact-sm" variant="default" loading={suppress.isPending} onClick={() => suppress.mutate()}>
          {say.suppress}
        </Button>
        <Text size="xs" className="om-soft">
          {say.suppressSays}
        </Text>
      </Group>
    )
  return (
    <Alert color="red" variant="light" title={say.suppressedTitle}>
      <Problem of={lift.error} />
      <Group justify="space-between">
        <Text size="sm" component="span">
          {say.reasons[suppression.reason]} {suppression.detail} · <When at={suppression.at} />
        </Text>
        {suppression.liftable && (
          <Button size="compact-sm" variant="default" loading={lift.isPending} onClick={() => lift.mutate()}>
            {say.lift}
          </Button>
        )}
      </Group>
    </Alert>
  )
}
