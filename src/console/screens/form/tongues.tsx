/** One text in each language of the form, side by side, each with what the rules say of it. */

import { Box, Text, Textarea, TextInput } from '@mantine/core'
import { errorAt, type Flaw, Flaws, flawsAt } from '../../parts/flaws.tsx'
import { LANGUAGE_NAMES } from '../composer/words.ts'
import type { Draft, Locale } from './draft.ts'

type Props = {
  readonly label: string
  readonly locales: Draft['locales']
  readonly flaws: readonly Flaw[]
  readonly at: (locale: Locale) => string
  readonly value: (locale: Locale) => string
  readonly put: (locale: Locale, text: string) => void
  readonly long?: boolean
  readonly type?: 'url'
}

export function Tongues({ label, locales, flaws, at, value, put, long = false, type }: Props) {
  const only = locales.length === 1
  return (
    <Box role="group" aria-label={label}>
      {!only && (
        <Text size="sm" fw={500} mb={4}>
          {label}
        </Text>
      )}
      <div className="om-tongues">
        {locales.map(locale => {
          const place = at(locale)
          const field = {
            label: only ? label : LANGUAGE_NAMES[locale],
            lang: locale,
            value: value(locale),
            error: errorAt(flaws, place),
            onChange: ({ currentTarget }: { currentTarget: { value: string } }) => put(locale, currentTarget.value),
          }
          return (
            <Box key={locale} data-at={place} className={only ? undefined : 'om-tongue'}>
              {long ? <Textarea autosize minRows={2} {...field} /> : <TextInput {...(type && { type })} {...field} />}
              <Flaws of={flawsAt(flaws, place)} use={text => put(locale, text)} />
            </Box>
          )
        })}
      </div>
    </Box>
  )
}
