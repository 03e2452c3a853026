/** What else the page asks besides the address. */

import { Button, Checkbox, Group, Menu, Stack, Text, TextInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { FIELD_KINDS } from '#wire/form-definition.ts'
import { Card } from '../../parts/page.tsx'
import { useLanguage, useWords } from '../../words.tsx'
import { Problems } from './boxes.tsx'
import { changed, type Field, freshId, type Part } from './draft.ts'
import { Moves } from './moves.tsx'
import { Tongues } from './tongues.tsx'
import { formWords } from './words.ts'

/** Those that make a contact's name, and then any. */
const PRESETS = [
  { kind: 'text', id: 'first_name', label: 'firstNameField' },
  { kind: 'text', id: 'last_name', label: 'lastNameField' },
] as const

export function Fields(part: Part) {
  const say = useWords(formWords)
  const { fields } = part.draft
  return (
    <Card title={say.fields} says={say.fieldsSays} actions={<AddField {...part} />}>
      <Stack gap="md" data-at="/fields">
        <Problems part={part} at="/fields" />
        {fields.map((field, i) => (
          // While its id is written, a field is named by its place.
          // oxlint-disable-next-line react/no-array-index-key
          <One key={i} {...part} field={field} i={i} />
        ))}
      </Stack>
    </Card>
  )
}

type Option = NonNullable<Field['options']>[number]
type OneProps = Part & { readonly field: Field; readonly i: number }

function One(props: OneProps) {
  const say = useWords(formWords)
  const { field, i, draft, edit, lint } = props
  const put = (it: Partial<Field>) => edit(now => ({ ...now, fields: changed(now.fields, i, it) }))
  const texts = { locales: draft.locales, flaws: lint.findings }
  return (
    <Stack gap={8} className="om-record" data-at={`/fields/${i}`}>
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm" fw={600}>
          {say.fieldKinds[field.kind]}
        </Text>
        <Moves
          name={say.field(i + 1)}
          list={draft.fields}
          at={i}
          change={make => edit(now => ({ ...now, fields: make(now.fields) }))}
        />
      </Group>
      <Problems part={{ lint }} at={`/fields/${i}`} />
      <Tongues
        label={say.fieldLabel}
        {...texts}
        at={locale => `/fields/${i}/label/${locale}`}
        value={locale => field.label[locale] ?? ''}
        put={(locale, text) => put({ label: { ...field.label, [locale]: text } })}
      />
      <Tongues
        label={say.hint}
        {...texts}
        at={locale => `/fields/${i}/hint/${locale}`}
        value={locale => field.hint?.[locale] ?? ''}
        put={(locale, text) => put({ hint: { ...field.hint, [locale]: text } })}
      />
      {field.kind === 'select' && <Options {...props} />}
      <Group gap="lg" align="end">
        <div data-at={`/fields/${i}/id`}>
          <TextInput
            label={say.stored}
            w={180}
            value={field.id}
            onChange={event => put({ id: event.currentTarget.value.toLowerCase().replaceAll(/[^a-z0-9_-]/g, '_') })}
          />
          <Problems part={{ lint }} at={`/fields/${i}/id`} />
        </div>
        <Checkbox
          mb={8}
          label={say.required}
          checked={field.required}
          onChange={event => put({ required: event.currentTarget.checked })}
        />
      </Group>
    </Stack>
  )
}

function Options({ field, i, draft, edit, lint }: OneProps) {
  const say = useWords(formWords)
  const options = field.options ?? []
  const change = (make: (list: readonly Option[]) => Option[]) =>
    edit(now => ({ ...now, fields: changed(now.fields, i, { options: make(now.fields[i]?.options ?? []) }) }))
  const values = options.map(it => it.value)
  const add = () => change(now => [...now, { value: freshId('option', values), label: {} }])
  return (
    <Stack gap="xs" role="group" aria-label={say.options}>
      {options.map((option, j) => (
        <Group key={option.value} align="start" gap="xs" wrap="nowrap">
          <div style={{ flex: 1, minWidth: 0 }}>
            <Tongues
              label={`${say.option} ${j + 1}`}
              locales={draft.locales}
              flaws={lint.findings}
              at={locale => `/fields/${i}/options/${j}/label/${locale}`}
              value={locale => option.label[locale] ?? ''}
              put={(locale, text) => change(now => changed(now, j, { label: { ...option.label, [locale]: text } }))}
            />
          </div>
          <Moves name={say.optionAt(j + 1)} list={options} at={j} change={change} />
        </Group>
      ))}
      <Group>
        <Button variant="default" size="compact-sm" leftSection={<IconPlus size={14} />} onClick={add}>
          {say.addOption}
        </Button>
      </Group>
    </Stack>
  )
}

function AddField({ draft, edit }: Part) {
  const say = useWords(formWords)
  const taken = ['email', ...draft.fields.map(it => it.id)]
  const add = (field: Field) => edit(now => ({ ...now, fields: [...now.fields, field] }))
  const named = PRESETS.filter(({ id }) => !taken.includes(id))
  const language = useLanguage()
  const label = (text: string) =>
    Object.fromEntries(draft.locales.map(locale => [locale, locale === language ? text : '']))
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button variant="default" size="compact-sm" leftSection={<IconPlus size={14} />}>
          {say.addField}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {named.map(({ id, kind, label: name }) => (
          <Menu.Item key={id} onClick={() => add({ id, kind, required: false, label: label(say[name]) })}>
            {say[name]}
          </Menu.Item>
        ))}
        <Menu.Divider />
        {FIELD_KINDS.filter(kind => kind !== 'email').map(kind => (
          <Menu.Item
            key={kind}
            onClick={() =>
              add({
                id: freshId(kind, taken),
                kind,
                required: false,
                label: {},
                ...(kind === 'select' && { options: [{ value: 'option', label: {} }] }),
              })
            }
          >
            {say.fieldKinds[kind]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
