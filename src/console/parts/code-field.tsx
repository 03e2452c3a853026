import { TextInput } from '@mantine/core'
import { useWords } from '../words.tsx'

export const words = { at: 'parts/code-field', en: { code: 'Code' } }

/** A code of the authenticator, or one of those on paper. Browsers and phones offer what they know. */
export function CodeField({
  value,
  set,
  says,
  error,
}: {
  readonly value: string
  readonly set: (code: string) => void
  readonly says: string
  readonly error?: string | undefined
}) {
  const say = useWords(words)
  return (
    <TextInput
      data-autofocus
      label={say.code}
      description={says}
      autoComplete="one-time-code"
      autoCapitalize="off"
      spellCheck={false}
      required
      className="om-num"
      value={value}
      error={error}
      onChange={event => set(event.currentTarget.value)}
    />
  )
}
