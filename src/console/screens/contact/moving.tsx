/** Before an address is changed: what would be left behind with the old one [AS-03]. */

import { Alert } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { call } from '../../client.ts'
import { counted, useWords } from '../../words.tsx'
import type { Contact } from './types.ts'

export const words = {
  at: 'contact/moving',
  en: {
    none: 'Under another address this person starts without any consent. They have none now that would be lost.',
    some: (count: number, purposes: string) =>
      `Under another address this person starts without any consent. ${counted(count, 'consent stays', 'consents stay')} with the old one and reach nobody: ${purposes}. Only they themselves can agree again.`,
  },
}

export function Moving({ contact: { contact_id } }: { readonly contact: Contact }) {
  const say = useWords(words)
  const moving = useQuery({
    queryKey: ['contact', contact_id, 'moving'],
    queryFn: () => call('contacts.moving', { contact_id }),
  })
  if (!moving.data) return null
  const left = moving.data.left_behind
  return (
    <Alert color="yellow" role="status">
      {left.length === 0 ? say.none : say.some(left.length, left.map(it => it.purpose).join(', '))}
    </Alert>
  )
}
