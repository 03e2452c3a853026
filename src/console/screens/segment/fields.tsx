/** Small fields of a row. What is typed is kept by the field itself until it can stand in a filter. */

import { NumberInput, NativeSelect, TagsInput, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { When } from '#audience/segment-types.ts'
import { useWords } from '../../words.tsx'
import { segmentWords } from './words.ts'

type Field<T> = { readonly label: string; readonly value: T; readonly put: (value: T) => void }

export function Typed({ label, value, put, w }: Field<string> & { readonly w?: number }) {
  const [typed, type] = useState(value)
  return (
    <TextInput
      aria-label={label}
      value={typed}
      error={typed.trim() === ''}
      {...(w === undefined ? { style: { flex: 1, minWidth: 110 } } : { w })}
      onChange={event => {
        type(event.currentTarget.value)
        if (event.currentTarget.value.trim() !== '') put(event.currentTarget.value)
      }}
    />
  )
}

type Chosen<T extends string> = Field<T> & { readonly options: readonly { value: T; label: string }[] }

export function Choice<T extends string>({ label, value, put, options }: Chosen<T>) {
  return (
    <NativeSelect
      aria-label={label}
      data={[...options]}
      value={value}
      onChange={event => put(event.currentTarget.value as T)} // One of those listed.
    />
  )
}

export const optionsOf = <T extends string>(words: Readonly<Record<T, string>>) =>
  Object.entries<string>(words).map(([value, label]) => ({ value: value as T, label })) // Its own keys.

export function Several({ label, value, put }: Field<readonly string[]>) {
  return (
    <TagsInput
      aria-label={label}
      style={{ flex: 1, minWidth: 160 }}
      value={[...value]}
      onChange={values => values.length > 0 && put(values)}
    />
  )
}

export function Amount({
  label,
  value,
  put,
  least = 1,
  most,
}: Field<number> & { readonly least?: number; readonly most?: number }) {
  return (
    <NumberInput
      aria-label={label}
      w={88}
      min={least}
      {...(most === undefined ? {} : { max: most })}
      clampBehavior="blur"
      allowDecimal={most === undefined}
      value={value}
      onChange={next => typeof next === 'number' && next >= least && put(next)}
    />
  )
}

export const DAYS_MAX = 3_660

/** Ever, or in so many days. */
export function Window({
  days,
  put,
}: {
  readonly days: number | undefined
  readonly put: (days: number | undefined) => void
}) {
  const say = useWords(segmentWords)
  const options = [
    { value: 'last-days' as const, label: say.lastDays },
    { value: 'ever' as const, label: say.ever },
  ]
  return (
    <>
      <Choice
        label={say.when}
        value={days === undefined ? 'ever' : 'last-days'}
        options={options}
        put={op => put(op === 'ever' ? undefined : 30)}
      />
      {days !== undefined && <Amount label={say.days} value={days} most={DAYS_MAX} put={put} />}
    </>
  )
}

export function Time({ when, put }: { readonly when: When; readonly put: (when: When) => void }) {
  const say = useWords(segmentWords)
  const options = optionsOf({ 'last-days': say.lastDays, before: say.before, after: say.after })
  const begin = (op: When['op']): When =>
    op === 'last-days' ? { op, days: 30 } : { op, at: `${new Date().toISOString().slice(0, 10)}T00:00:00.000Z` }
  return (
    <>
      <Choice label={say.when} value={when.op} options={options} put={op => put(begin(op))} />
      {when.op === 'last-days' ? (
        <Amount label={say.days} value={when.days} most={DAYS_MAX} put={days => put({ ...when, days })} />
      ) : (
        <TextInput
          aria-label={say.date}
          type="date"
          value={when.at.slice(0, 10)}
          onChange={event =>
            event.currentTarget.value && put({ ...when, at: `${event.currentTarget.value}T00:00:00.000Z` })
          }
        />
      )}
    </>
  )
}
