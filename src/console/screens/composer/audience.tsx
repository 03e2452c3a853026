/** Who gets it: those who agreed to the purpose, all of them or some. */

import { ActionIcon, Button, Group, MultiSelect, NativeSelect, Stack, Text, TextInput } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { call, type Output } from '../../client.ts'
import { Card } from '../../parts/page.tsx'
import { useWords } from '../../words.tsx'
import { type Change, fieldAt, type Preflight, type Writing } from './draft.ts'
import { composerWords, LANGUAGE_NAMES } from './words.ts'

type Condition = Writing['filter']['all'][number]
type Kind = Condition['on']
type Form = Output<'forms.list'>['data'][number]
type FormId = Extract<Condition, { on: 'form' }>['is'][number]

const BLANK: Readonly<Record<Exclude<Kind, 'form'>, Condition>> = {
  locale: { on: 'locale', is: ['en'] },
  attribute: { on: 'attribute', name: 'city', op: 'equals', value: 'Dublin' },
  'signed-up': { on: 'signed-up', op: 'after', at: '2026-01-01T00:00:00.000Z' },
}

type Props = { readonly writing: Writing; readonly change: Change; readonly preflight: Preflight | undefined }

export function Audience({ writing, change, preflight }: Props) {
  const say = useWords(composerWords)
  const { all } = writing.filter
  const put = (conditions: readonly Condition[]) => change({ filter: { all: [...conditions] } })
  const replace = (at: number) => (condition: Condition) => put(all.map((it, i) => (i === at ? condition : it)))
  return (
    <Card title={say.audience}>
      <Stack gap="sm">
        {writing.purpose_id !== null && preflight && (
          <div role="status">
            <Text size="sm" fw={600} className={preflight.reachable > 0 ? 'om-good' : 'om-warn'}>
              {say.reaches(preflight.reachable)}
            </Text>
            <Text size="sm" className="om-soft">
              {say.ofActive(preflight.active, preflight.pending)}
            </Text>
          </div>
        )}
        {all.length === 0 && <Text size="sm">{say.everybody}</Text>}
        {all.map((condition, i) => (
          // A condition has nothing that names it but its place.
          // oxlint-disable-next-line react/no-array-index-key
          <Group key={i} gap="xs" align="end" wrap="nowrap">
            <One condition={condition} put={replace(i)} />
            <ActionIcon
              variant="subtle"
              color="gray"
              size="lg"
              aria-label={say.removeCondition}
              onClick={() => put(all.filter((_, at) => at !== i))}
            >
              <IconX size={16} />
            </ActionIcon>
          </Group>
        ))}
        <Group>
          <Button
            variant="default"
            size="compact-sm"
            id={fieldAt('audience')}
            leftSection={<IconPlus size={14} />}
            onClick={() => put([...all, BLANK.locale])}
          >
            {say.addCondition}
          </Button>
        </Group>
      </Stack>
    </Card>
  )
}

type OneProps = { readonly condition: Condition; readonly put: (condition: Condition) => void }

function One({ condition, put }: OneProps) {
  const say = useWords(composerWords)
  const list = useQuery({ queryKey: ['forms'], queryFn: () => call('forms.list', {}) })
  const forms = list.data?.data.filter(({ version }) => version !== null) ?? []
  const [first] = forms
  const kinds = [
    { value: 'locale', label: say.onLocale },
    { value: 'attribute', label: say.onAttribute },
    { value: 'signed-up', label: say.onSignedUp },
    ...(first ? [{ value: 'form', label: say.onForm }] : []),
  ]
  const begin = (kind: Kind): Condition =>
    kind !== 'form' ? BLANK[kind] : first ? { on: 'form', is: [first.form_id as FormId] } : BLANK.locale
  return (
    <Group gap="xs" align="end" style={{ flex: 1 }}>
      <NativeSelect
        aria-label={say.addCondition}
        data={kinds}
        value={condition.on}
        onChange={event => put(begin(event.currentTarget.value as Kind))} // One of those listed.
      />
      <Rest condition={condition} put={put} forms={forms} />
    </Group>
  )
}

function Rest({ condition, put, forms }: OneProps & { readonly forms: readonly Form[] }) {
  const say = useWords(composerWords)
  switch (condition.on) {
    case 'locale':
      return (
        <MultiSelect
          aria-label={say.onLocale}
          style={{ flex: 1, minWidth: 160 }}
          data={Object.entries(LANGUAGE_NAMES).map(([value, label]) => ({ value, label }))}
          value={condition.is}
          onChange={is => is.length > 0 && put({ ...condition, is: is as typeof condition.is })} // Those listed.
        />
      )
    case 'attribute':
      return (
        <>
          <TextInput
            aria-label={say.attribute}
            w={120}
            value={condition.name}
            onChange={event =>
              put({ ...condition, name: event.currentTarget.value.toLowerCase().replace(/[^a-z0-9_]/g, '_') })
            }
          />
          <NativeSelect
            aria-label={say.onAttribute}
            data={[
              { value: 'equals', label: say.equals },
              { value: 'contains', label: say.contains },
            ]}
            value={condition.op}
            onChange={event =>
              put({ ...condition, op: event.currentTarget.value === 'contains' ? 'contains' : 'equals' })
            }
          />
          <TextInput
            aria-label={say.value}
            style={{ flex: 1, minWidth: 110 }}
            value={condition.value}
            onChange={event => put({ ...condition, value: event.currentTarget.value })}
          />
        </>
      )
    case 'signed-up':
      return (
        <>
          <NativeSelect
            aria-label={say.onSignedUp}
            data={[
              { value: 'after', label: say.after },
              { value: 'before', label: say.before },
            ]}
            value={condition.op}
            onChange={event => put({ ...condition, op: event.currentTarget.value === 'before' ? 'before' : 'after' })}
          />
          <TextInput
            aria-label={say.date}
            type="date"
            value={condition.at.slice(0, 10)}
            onChange={event =>
              event.currentTarget.value && put({ ...condition, at: `${event.currentTarget.value}T00:00:00.000Z` })
            }
          />
        </>
      )
    case 'form':
      return (
        <MultiSelect
          aria-label={say.onForm}
          style={{ flex: 1, minWidth: 160 }}
          data={forms.map(({ form_id, name }) => ({ value: form_id, label: name }))}
          value={[...condition.is]}
          onChange={is => is.length > 0 && put({ ...condition, is: is as typeof condition.is })} // Those listed.
        />
      )
  }
}
