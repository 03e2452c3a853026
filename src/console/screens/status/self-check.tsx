/** What screening would say of a text, while it is written. Nothing of it is kept. */

import { Alert, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../client.ts'
import { Marked } from '../../parts/marked.tsx'
import { Card } from '../../parts/page.tsx'
import { Problem } from '../../parts/problem.tsx'
import { useWords } from '../../words.tsx'
import { Found } from '../review/found.tsx'

const SETTLE_MS = 250

export const words = {
  at: 'status/self-check',
  en: {
    title: 'Try a text',
    says: 'What screening would say of it. Nothing is kept.',
    subject: 'Subject',
    text: 'Text',
    verdicts: {
      allow: 'It would be allowed.',
      review: 'A person would look at it first.',
      refuse: 'It would be refused.',
    },
    marked: 'What was found',
  },
}
const COLORS = { allow: 'pine', review: 'yellow', refuse: 'red' } as const

export function SelfCheck() {
  const say = useWords(words)
  const [subject, setSubject] = useState('')
  const [text, setText] = useState('')
  const [asked] = useDebouncedValue({ subject, text }, SETTLE_MS)
  const isEmpty = asked.subject.trim() === '' && asked.text.trim() === ''
  const checked = useQuery({
    queryKey: ['screening', 'check', asked],
    queryFn: () => call('screening.check', asked),
    enabled: !isEmpty,
    placeholderData: keepPreviousData,
  })
  const it = isEmpty ? undefined : checked.data
  return (
    <Card title={say.title} says={say.says}>
      <Stack gap="sm">
        <TextInput label={say.subject} value={subject} onChange={event => setSubject(event.currentTarget.value)} />
        <Textarea
          label={say.text}
          value={text}
          autosize
          minRows={3}
          maxRows={14}
          onChange={event => setText(event.currentTarget.value)}
        />
        <Problem of={checked.error} />
        <div aria-live="polite">
          {it && (
            <Stack gap="sm">
              <Alert color={COLORS[it.verdict]} variant="light">
                {say.verdicts[it.verdict]}
              </Alert>
              {it.spans.length > 0 && (
                <Text size="sm" className="om-prose" component="div" aria-label={say.marked}>
                  <Marked text={asked.subject} spans={it.spans.filter(({ part }) => part === 'subject')} />
                  {'\n'}
                  <Marked text={asked.text} spans={it.spans.filter(({ part }) => part === 'text')} />
                </Text>
              )}
              {it.verdict !== 'allow' && <Found found={it} />}
            </Stack>
          )}
        </div>
      </Stack>
    </Card>
  )
}
