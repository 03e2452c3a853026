/** One entry of the registry, written down. What it is for is asked in each language of the site. */

import { Button, Group, NativeSelect, NumberInput, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useWords } from '../../words.tsx'
import { LANGUAGE_NAMES } from '../composer/words.ts'
import { type Draft, type Entry, type Kind, KINDS, LETTERS } from './draft.ts'
import { siteWords } from './site-words.ts'

type Props = {
  readonly entry: Entry
  readonly locales: Draft['locales']
  readonly put: (entry: Entry) => void
  readonly remove: (() => void) | undefined
}

export function EntryForm({ entry, locales, put, remove }: Props) {
  const say = useWords(siteWords)
  const [it, setIt] = useState(entry)
  const change = (part: object) => setIt({ ...it, ...part } as Entry) // The server's shape says which belong together.
  const submit = (event: FormEvent) => {
    event.preventDefault()
    put({ ...it, id: it.id || idFrom(it) })
  }
  const text = (name: 'name' | 'provider' | 'domain', label: string, description?: string) => (
    <TextInput
      label={label}
      description={description}
      required
      value={it[name]}
      onChange={event => change({ [name]: event.currentTarget.value })}
    />
  )
  return (
    <form onSubmit={submit}>
      <Stack>
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <NativeSelect
            label={say.kind}
            value={it.kind}
            onChange={event => change(ofKind(it, event.currentTarget.value))}
            data={KINDS.map(value => ({ value, label: say.kinds[value] }))}
          />
          <NativeSelect
            label={say.class}
            value={it.letter}
            onChange={event => change({ letter: event.currentTarget.value })}
            data={LETTERS.map(value => ({ value, label: say.letters[value] }))}
          />
        </SimpleGrid>
        {text('name', say.name, say.nameHints[it.kind])}
        {it.kind === 'embed' && <FrameFields entry={it} change={change} />}
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          {text('provider', say.provider)}
          {text('domain', say.domain)}
        </SimpleGrid>
        {locales.map((locale, i) => (
          <Textarea
            key={locale}
            label={say.purpose(LANGUAGE_NAMES[locale])}
            required={i === 0} // The others may come later: nothing is published without them.
            autosize
            minRows={1}
            value={it.purpose[locale] ?? ''}
            onChange={event => change({ purpose: { ...it.purpose, [locale]: event.currentTarget.value } })}
          />
        ))}
        <Lifetime entry={it} change={change} />
        <TextInput
          label={say.country}
          description={say.countryHint}
          maxLength={2}
          w={260}
          value={it.country ?? ''}
          onChange={event => change({ country: event.currentTarget.value.toUpperCase() || undefined })}
        />
        <Group justify="space-between">
          {remove ? (
            <Button variant="default" color="red" onClick={remove}>
              {say.remove}
            </Button>
          ) : (
            <span />
          )}
          <Button type="submit">{say.keep}</Button>
        </Group>
      </Stack>
    </form>
  )
}

type Fields = { readonly entry: Entry; readonly change: (part: object) => void }

/** A frame has an address, a title and a shape; nothing else has. */
function ofKind({ kind }: Entry, chosen: string): object {
  const next = KINDS.find(it => it === chosen) ?? ('cookie' satisfies Kind)
  if (next === kind) return {}
  return next === 'embed'
    ? { kind: next, url: 'https://', title: '', ratio: '16/9' }
    : { kind: next, url: undefined, title: undefined, ratio: undefined, advertiser: undefined }
}

function FrameFields({ entry, change }: Fields) {
  const say = useWords(siteWords)
  if (entry.kind !== 'embed') return null
  return (
    <SimpleGrid cols={{ base: 1, xs: 3 }}>
      <TextInput
        label={say.url}
        required
        value={entry.url}
        onChange={event => change({ url: event.currentTarget.value })}
      />
      <TextInput
        label={say.frameTitle}
        required
        value={entry.title}
        onChange={event => change({ title: event.currentTarget.value })}
      />
      <TextInput
        label={say.ratio}
        required
        value={entry.ratio}
        onChange={event => change({ ratio: event.currentTarget.value })}
      />
    </SimpleGrid>
  )
}

function Lifetime({ entry: { lifetime }, change }: Fields) {
  const say = useWords(siteWords)
  return (
    <Group align="end">
      <NativeSelect
        label={say.lifetime}
        value={lifetime.is}
        onChange={event =>
          change({
            lifetime:
              event.currentTarget.value === 'days' ? { is: 'days', days: 30 } : { is: event.currentTarget.value },
          })
        }
        data={Object.entries(say.lifetimes).map(([value, label]) => ({ value, label }))}
      />
      {lifetime.is === 'days' && (
        <NumberInput
          label={say.days}
          min={1}
          w={120}
          allowDecimal={false}
          value={lifetime.days}
          onChange={days => typeof days === 'number' && days > 0 && change({ lifetime: { is: 'days', days } })}
        />
      )}
    </Group>
  )
}

const idFrom = ({ kind, name }: Entry): string =>
  `${kind}-${name}`
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 40)
