import { NativeSelect } from '@mantine/core'
import { countries } from '../../parts/countries.ts'
import { useLanguage, useWords } from '../../words.tsx'
import { importWords } from './words.ts'

type Props = {
  readonly label: string
  readonly hint: string
  readonly value: string
  readonly set: (country: string) => void
}

export function CountryField({ label, hint, value, set }: Props) {
  const say = useWords(importWords)
  const language = useLanguage()
  return (
    <NativeSelect
      label={label}
      description={hint}
      value={value}
      onChange={event => set(event.currentTarget.value)}
      data={[{ value: '', label: say.choose }, ...countries(language)]}
    />
  )
}
