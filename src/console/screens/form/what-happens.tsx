/** What publishing will do: where, what is asked, in which languages, and what becomes of those who signed up before. */

import { Stack, Text } from '@mantine/core'
import { useWords } from '../../words.tsx'
import { LANGUAGE_NAMES } from '../composer/words.ts'
import type { Draft, Form } from './draft.ts'
import { formWords } from './words.ts'

export function WhatHappens({ form, draft }: { readonly form: Form; readonly draft: Draft }) {
  const say = useWords(formWords)
  const [first] = draft.locales
  const labels = [...draft.items, ...draft.partners].map(({ id, label }) => ({ id, says: first && label[first] }))
  return (
    <Stack gap="sm">
      <Text size="sm">{form.state === 'closed' ? say.willReopen : say.willShow(form.url)}</Text>
      <dl className="om-facts">
        <dt>{say.willAsk}</dt>
        <dd>
          {labels.map(({ id, says }) => (
            <div key={id}>☐ {says}</div>
          ))}
        </dd>
        <dt>{say.willSpeak}</dt>
        <dd>{draft.locales.map(locale => LANGUAGE_NAMES[locale]).join(', ')}</dd>
      </dl>
      <Text size="sm">{form.version === null ? say.nothingBefore : say.before(form.version)}</Text>
      <Text size="sm" className="om-soft">
        {say.never}
      </Text>
    </Stack>
  )
}
