/** What the links of an email say about it to whoever counts visits at their site: the same for every reader. */

import { Group, Stack, Switch, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { UTM_MAX_CHARS } from '#base/limits.ts'
import { urlWithUtm } from '#wire/utm.ts'
import { useWords } from '../../words.tsx'
import type { Change, Writing } from './draft.ts'
import { sendingWords } from './sending-words.ts'

type Utm = NonNullable<Writing['utm']>
type Props = { readonly writing: Writing; readonly change: Change }

const FIELDS = ['source', 'medium', 'campaign'] as const
const EXAMPLE = 'https://www.example.com/'

export function LinkTags({ writing, change }: Props) {
  const say = useWords(sendingWords)
  const { utm, name, sending } = writing
  const isCompared = sending.experiment !== null
  return (
    <>
      <Switch
        label={say.tags}
        description={say.tagsHint}
        checked={utm !== null}
        onChange={event => change({ utm: event.currentTarget.checked ? proposed(name) : null })}
      />
      {utm && <Fields utm={utm} isCompared={isCompared} html={writing.html} change={change} />}
    </>
  )
}

const proposed = (name: string): Utm => ({
  source: 'newsletter',
  medium: 'email',
  campaign: slugOf(name),
  content: null,
  term: null,
})

const slugOf = (name: string) =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, UTM_MAX_CHARS) || 'campaign'

type FieldsProps = { readonly utm: Utm; readonly isCompared: boolean; readonly html: string; readonly change: Change }

/** What cannot be said is shown as wrong and not saved. */
function Fields({ utm, isCompared, html, change }: FieldsProps) {
  const say = useWords(sendingWords)
  const content = utm.content ?? (isCompared ? 'a' : null) // Each text its letter.
  const [written, setWritten] = useState(utm)
  const put = (field: (typeof FIELDS)[number], value: string) => {
    const next = { ...written, [field]: value }
    setWritten(next)
    if (FIELDS.every(it => isSayable(next[it]))) change({ utm: next })
  }
  return (
    <Stack gap="sm" pl="md">
      <Group align="start" grow preventGrowOverflow={false}>
        {FIELDS.map(field => (
          <TextInput
            key={field}
            label={say.tagNames[field]}
            miw={140}
            maxLength={UTM_MAX_CHARS}
            value={written[field]}
            error={isSayable(written[field]) ? undefined : say.tagFlaw}
            onChange={event => put(field, event.currentTarget.value)}
          />
        ))}
      </Group>
      <Text size="sm" c="dimmed">
        {say.tagged}
      </Text>
      <Text className="om-mono">{urlWithUtm(firstLinkIn(html) ?? EXAMPLE, { ...utm, content })}</Text>
    </Stack>
  )
}

const isSayable = (value: string) => value.trim() !== '' && !/[{}]/.test(value)

/** As a reader's browser would read it; one without merge tags shows best what is added. */
const firstLinkIn = (html: string) =>
  [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('a[href]')]
    .map(link => link.getAttribute('href') ?? '')
    .find(href => /^https?:\/\/[^{}]+$/.test(href))
