import { NativeSelect } from '@mantine/core'
import { useWords } from '../../words.tsx'
import { importWords } from './words.ts'

/** Where senders of these lists mostly are first; all others a letter away. */
const CODES =
  'AT BE BG BR CA CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT JP LI LT LU LV MT MX NL NO NZ PL PT RO SE SI SK US AU'.split(
    ' ',
  )
const nameOf = new Intl.DisplayNames(undefined, { type: 'region' })
const OPTIONS = CODES.map(value => ({ value, label: nameOf.of(value) ?? value })).toSorted((a, b) =>
  a.label.localeCompare(b.label),
)

type Props = {
  readonly label: string
  readonly hint: string
  readonly value: string
  readonly set: (country: string) => void
}

export function CountryField({ label, hint, value, set }: Props) {
  const say = useWords(importWords)
  return (
    <NativeSelect
      label={label}
      description={hint}
      value={value}
      onChange={event => set(event.currentTarget.value)}
      data={[{ value: '', label: say.choose }, ...OPTIONS]}
    />
  )
}
