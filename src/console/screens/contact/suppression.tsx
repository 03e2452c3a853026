/** Whether anything may be sent to an address at all, and who may change that. */

import { Alert, Button, Group, Text } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../client.ts'
import { May } from '../../parts/may.tsx'
import { Card } from '../../parts/page.tsx'
import { Problem } from '../../parts/problem.tsx'
import { offerUndo } from '../../parts/undo.tsx'
import { When } from '../../parts/when.tsx'
import { useWords } from '../../words.tsx'
import type { Contact } from './types.ts'
import { contactWords } from './words.ts'

type Props = { readonly contact: Contact }

function useLift({ contact_id }: Contact) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () => call('contacts.unsuppress', { contact_id }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['contact', contact_id] }),
  })
}

/** The way to silence an address; undone by the button that appears. */
export function Suppress({ contact }: Props) {
  const say = useWords(contactWords)
  const client = useQueryClient()
  const { contact_id } = contact
  const lift = useLift(contact)
  const suppress = useMutation({
    mutationFn: () => call('contacts.suppress', { contact_id, reason: 'operator' }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['contact', contact_id] })
      offerUndo(say.suppressed, say.undo, () => lift.mutateAsync())
    },
  })
  if (contact.suppression) return null
  return (
    <Card title={say.suppress} says={say.suppressSays}>
      <Problem of={suppress.error} />
      <May right="consent.withdraw">
        <Button variant="default" color="red" loading={suppress.isPending} onClick={() => suppress.mutate()}>
          {say.suppress}
        </Button>
      </May>
    </Card>
  )
}

/** Nothing where nothing is suppressed. */
export function Suppression({ contact }: Props) {
  const say = useWords(contactWords)
  const lift = useLift(contact)
  const { suppression } = contact
  if (!suppression) return null
  return (
    <Alert color="red" variant="light" title={say.suppressedTitle}>
      <Problem of={lift.error} />
      <Group justify="space-between">
        <Text size="sm" component="span">
          {say.reasons[suppression.reason]} {suppression.detail} · <When at={suppression.at} />
        </Text>
        {suppression.liftable && (
          <May right="consent.withdraw">
            <Button size="compact-sm" variant="default" loading={lift.isPending} onClick={() => lift.mutate()}>
              {say.lift}
            </Button>
          </May>
        )}
      </Group>
    </Alert>
  )
}
