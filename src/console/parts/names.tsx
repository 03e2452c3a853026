/** Who did something: one’s own people by their names, all others by what they are. */

import { useQuery } from '@tanstack/react-query'
import { call } from '../client.ts'
import { useWords } from '../words.tsx'

export const words = {
  at: 'parts/names',
  en: { key: 'an API key', contact: 'a contact', system: 'the system', user: 'somebody else' } as Readonly<
    Record<string, string>
  >,
}

type Actor = { readonly kind: string; readonly id: string }

/** @param others what users of another account are called here. */
export function useNames(others?: string): (of: Actor) => string {
  const say = useWords(words)
  const users = useQuery({ queryKey: ['users'], queryFn: () => call('users.list', {}), retry: false })
  return ({ kind, id }) =>
    users.data?.data.find(({ user_id }) => user_id === id)?.name ??
    (kind === 'user' && others !== undefined ? others : (say[kind] ?? kind))
}
