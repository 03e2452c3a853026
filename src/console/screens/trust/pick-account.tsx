/** One account of the installation, found by a part of its name or by its id. */

import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { call } from '../../client.ts'
import { useWords } from '../../words.tsx'

const SETTLE_MS = 200
const FOUND_MAX = 20
export const words = {
  at: 'trust/pick-account',
  en: { hint: 'A part of its name, or its id', nothing: 'No account has this name or id.' },
}

type Props = {
  readonly label: string
  readonly value: string
  readonly choose: (account: string) => void
  readonly error?: ReactNode
}

export function PickAccount({ label, value, choose, error }: Props) {
  const say = useWords(words)
  const [text, type] = useState('')
  const [settled] = useDebouncedValue(text.trim(), SETTLE_MS)
  const [name, keep] = useState('')
  const find = settled === '' || settled === name ? value : settled // What was chosen stands in the field by its name.
  const found = useQuery({
    queryKey: ['risks', 'find', find],
    queryFn: () => call('trust.risks', { limit: FOUND_MAX, ...(find !== '' && { find }) }),
    placeholderData: keepPreviousData,
  })
  const accounts = found.data?.accounts ?? []
  const data = accounts.map(it => ({ value: it.account_id, label: it.name }))
  const isHere = value === '' || accounts.some(it => it.account_id === value)
  return (
    <Select
      label={label}
      description={say.hint}
      searchable
      allowDeselect={false}
      data={isHere ? data : [...data, { value, label: name || value }]}
      filter={({ options }) => options}
      nothingFoundMessage={say.nothing}
      value={value || null}
      searchValue={text}
      onSearchChange={type}
      onChange={(chosen, option) => {
        if (!chosen) return
        keep(option?.label ?? chosen)
        choose(chosen)
      }}
      error={error}
    />
  )
}
