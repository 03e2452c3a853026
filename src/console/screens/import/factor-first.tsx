/** Who answers for a list does so with a second factor: said before any work is done, with the way to set one up. */

import { Alert, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { call } from '../../client.ts'
import { useWords } from '../../words.tsx'

export const words = {
  at: 'import/factor-first',
  en: {
    title: 'You will need a second factor',
    says: 'At the end somebody answers for the list by name, with a code of their authenticator. You have none yet.',
    setUp: 'Set it up now: it takes a minute',
    ready: 'At the end you answer for the list by name, with a code of your authenticator.',
  },
}

/** `quiet`: nothing where it is set up. */
export function FactorFirst({ quiet = false }: { readonly quiet?: boolean }) {
  const say = useWords(words)
  const factor = useQuery({ queryKey: ['second-factor'], queryFn: () => call('second-factor.read', {}), retry: false })
  if (!factor.data || (factor.data.on && quiet)) return null
  if (factor.data.on)
    return (
      <Text size="sm" className="om-soft">
        {say.ready}
      </Text>
    )
  return (
    <Alert variant="light" color="yellow" title={say.title}>
      {say.says} <Link to="/settings/security">{say.setUp}</Link>
    </Alert>
  )
}
