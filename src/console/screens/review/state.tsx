/** How a review stands. */

import { Badge } from '@mantine/core'
import { useWords } from '../../words.tsx'
import { reviewWords, type State } from './words.ts'

const COLORS: Readonly<Record<State, string>> = {
  open: 'yellow',
  second: 'yellow',
  escalated: 'orange',
  approved: 'pine',
  'change-needed': 'blue',
  refused: 'red',
}

export function ReviewState({ state }: { readonly state: State }) {
  const say = useWords(reviewWords)
  return (
    <Badge variant="light" color={COLORS[state]}>
      {say.states[state]}
    </Badge>
  )
}
