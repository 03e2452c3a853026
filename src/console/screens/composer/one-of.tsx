/** One of what the account has made before; where there is none yet, the way to make one. */

import { Alert, NativeSelect, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useWords } from '../../words.tsx'
import { errorAt, fieldAt, type Finding } from './draft.ts'
import { composerWords } from './words.ts'

type Props<Id extends string> = {
  readonly place: Finding['place']
  readonly label: string
  readonly hint: string
  readonly none: { readonly says: string; readonly make: string; readonly to: string }
  readonly value: Id | null
  /** Undefined while they are being read. */
  readonly options: readonly { readonly value: Id; readonly label: string }[] | undefined
  readonly findings: readonly Finding[]
  readonly choose: (id: Id | null) => void
}

export function OneOf<Id extends string>({ place, label, hint, none, value, options, findings, choose }: Props<Id>) {
  const say = useWords(composerWords)
  if (options?.length === 0)
    return (
      <Alert color="yellow" variant="light" title={label}>
        <Text size="sm">
          {none.says} <Link to={none.to}>{none.make}</Link>
        </Text>
      </Alert>
    )
  return (
    <NativeSelect
      id={fieldAt(place)}
      label={label}
      description={hint}
      required
      value={value ?? ''}
      error={errorAt(findings, place)}
      onChange={event => choose(options?.find(it => it.value === event.currentTarget.value)?.value ?? null)}
      data={[{ value: '', label: say.choose }, ...(options ?? [])]}
    />
  )
}
