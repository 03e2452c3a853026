/** What differs from message to message: its name, its kind, and a sample for the preview. */

import { Button, Group, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core'
import { VALUE_KINDS } from '#transactional/types.ts'
import { Card } from '../../parts/page.tsx'
import { useWords } from '../../words.tsx'
import type { Draft } from './template.tsx'
import { templateWords } from './words.ts'

type Value = Draft['values'][number]
type Props = { readonly draft: Draft; readonly change: (part: Partial<Draft>) => void }

export function Values({ draft, change }: Props) {
  const say = useWords(templateWords)
  const put = (i: number, part: Partial<Value>) =>
    change({ values: draft.values.map((value, at) => (at === i ? { ...value, ...part } : value)) })
  const add = () => {
    const name = `value${draft.values.length + 1}`
    change({ values: [...draft.values, { name, kind: 'text', sample: 'Sample' }] })
  }
  return (
    <Card
      title={say.values}
      says={say.valuesSays}
      actions={
        <Button variant="default" onClick={add}>
          {say.addValue}
        </Button>
      }
    >
      <Stack>
        {draft.values.map((value, i) => (
          <One
            key={i} // They have no identity but their place.
            value={value}
            put={part => put(i, part)}
            remove={() => change({ values: draft.values.filter((_, at) => at !== i) })}
          />
        ))}
        {draft.values.some(({ kind }) => kind === 'link') && (
          <TextInput
            label={say.hosts}
            description={say.hostsHint}
            value={draft.hosts.join(' ')}
            onChange={event => change({ hosts: event.currentTarget.value.split(/[\s,]+/).filter(host => host !== '') })}
          />
        )}
      </Stack>
    </Card>
  )
}

type OneProps = { readonly value: Value; readonly put: (part: Partial<Value>) => void; readonly remove: () => void }

function One({ value, put, remove }: OneProps) {
  const say = useWords(templateWords)
  const kindOf = (typed: string) => VALUE_KINDS.find(kind => kind === typed) ?? 'text'
  const turned = (kind: Value['kind']) =>
    put({ kind, sample: kind === 'rows' ? [{ label: 'Rye', value: '€ 4.00' }] : SAMPLES[kind] })
  return (
    <Group align="end" gap="xs">
      <TextInput
        label={say.valueName}
        w={110}
        value={value.name}
        onChange={event => put({ name: event.currentTarget.value })}
      />
      <NativeSelect
        label={say.kind}
        w={150}
        value={value.kind}
        data={VALUE_KINDS.map(kind => ({ value: kind, label: say.kinds[kind] }))}
        onChange={event => turned(kindOf(event.currentTarget.value))}
      />
      <Sample value={value} put={put} />
      <Button
        size="compact-sm"
        variant="subtle"
        color="red"
        mb={6}
        onClick={remove}
        aria-label={say.removeValue(value.name)}
      >
        ×
      </Button>
    </Group>
  )
}

const SAMPLES = {
  text: 'Sample',
  note: 'Sample',
  date: '2026-11-30',
  link: 'https://shop.example.com/orders/1',
} as const

function Sample({ value, put }: Pick<OneProps, 'value' | 'put'>) {
  const say = useWords(templateWords)
  if (typeof value.sample === 'string')
    return (
      <TextInput
        label={say.sample}
        flex={1}
        miw={120}
        value={value.sample}
        onChange={event => put({ sample: event.currentTarget.value })}
      />
    )
  const rowOf = (line: string) => {
    const [label = '', ...rest] = line.split('=')
    return { label: label.trim(), value: rest.join('=').trim() }
  }
  return (
    <Textarea
      label={say.sample}
      description={say.rowsHint}
      flex={1}
      miw={160}
      autosize
      defaultValue={value.sample.map(({ label, value: says }) => `${label} = ${says}`).join('\n')}
      onChange={event =>
        put({
          sample: event.currentTarget.value
            .split('\n')
            .filter(line => line.trim() !== '')
            .map(rowOf),
        })
      }
    />
  )
}
