/** The others of a campaign whose first part was stopped: that they wait, or what became of them. */

import { Button, Stack, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { Card } from '../../parts/page.tsx'
import { counted, useWords } from '../../words.tsx'
import type { Case } from './words.ts'

type State = NonNullable<Case['rest']>['state']

export const words = {
  at: 'case/rest',
  en: {
    title: 'The rest of the campaign',
    people: (n: number) => counted(n, 'recipient comes', 'recipients come') + ' after the first part.',
    states: {
      held: 'It is held back until somebody who may decide lets it go. Its sender can end it.',
      paused: 'It was let go after its time was over, so it is paused: its sender goes on with it, or ends it.',
      goes: 'It was let go. Each message passes the gate, as always.',
      over: 'It was ended. Nothing of it goes any more.',
    } as Readonly<Record<State, string>>,
    see: 'Open the campaign',
  },
}

export function Rest({ it: { rest }, own }: { readonly it: Case; readonly own: boolean }) {
  const say = useWords(words)
  if (!rest) return null
  return (
    <Card title={say.title}>
      <Stack gap="sm" align="start">
        <Text size="sm">
          {say.states[rest.state]} {rest.people !== null && say.people(rest.people)}
        </Text>
        {own && rest.campaign_id && (
          <Button component={Link} to={`/campaigns/${rest.campaign_id}`} variant="default">
            {say.see}
          </Button>
        )}
      </Stack>
    </Card>
  )
}
