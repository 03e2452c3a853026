/** Where somebody stands for a purpose, in one word with a colour. */

import { Badge, Tooltip } from '@mantine/core'
import type { Output } from '../client.ts'
import { useWords } from '../words.tsx'

export type State = Output<'contacts.list'>['data'][number]['standings'][number]['state']

export const STATES = [
  'active',
  'pending',
  'withdrawn',
  'refused',
  'expired',
  'suppressed',
  'none',
] as const satisfies readonly State[]

const COLORS = {
  active: 'pine',
  pending: 'blue',
  withdrawn: 'yellow',
  refused: 'gray',
  expired: 'gray',
  suppressed: 'red',
  none: 'gray',
} as const satisfies Record<State, string>

export const words = {
  at: 'parts/standing',
  en: {
    active: ['Active', 'Agreed and confirmed: can be written to.'],
    pending: ['Not confirmed', 'Ticked the box, and has not confirmed from this address.'],
    withdrawn: ['Withdrawn', 'Took the consent back.'],
    refused: ['Not ticked', 'Saw the box and left it empty.'],
    expired: ['Expired', 'Too old to rely on.'],
    suppressed: ['Suppressed', 'Nothing is sent to this address, whatever was agreed to.'],
    none: ['None', 'Was never asked.'],
  } as Readonly<Record<State, readonly [name: string, says: string]>>,
}

export const useStateWords = () => useWords(words)

/** `of` names the purpose, where it does not stand beside; what is unusual is said in words, not by a colour alone (WCAG 1.4.1). */
export function Standing({ state, of }: { readonly state: State; readonly of?: string }) {
  const [name, says] = useStateWords()[state]
  return (
    <Tooltip label={of ? `${name}. ${says}` : says}>
      <Badge variant="light" color={COLORS[state]} className="om-word" tabIndex={0}>
        {of === undefined ? name : state === 'active' ? of : `${of} · ${name}`}
      </Badge>
    </Tooltip>
  )
}
