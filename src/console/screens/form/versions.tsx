/** What was published, and each of it as people saw it. */

import { Button, Group, Modal, NativeSelect, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { call, type Output } from '../../client.ts'
import { useChosen } from '../../parts/address.ts'
import { Framed } from '../../parts/frame.tsx'
import { Card, Empty, Load } from '../../parts/page.tsx'
import { Rows } from '../../parts/rows.tsx'
import { When } from '../../parts/when.tsx'
import { useWords } from '../../words.tsx'
import { LANGUAGE_NAMES } from '../composer/words.ts'
import { Difference } from './difference.tsx'
import type { Draft, FormId } from './draft.ts'
import { formWords } from './words.ts'

type Version = Output<'forms.versions'>['data'][number]

export function Versions({ form, draft }: { readonly form: FormId; readonly draft: Draft }) {
  const say = useWords(formWords)
  const [shown, show] = useChosen('version')
  const list = useQuery({
    queryKey: ['form', form, 'versions'],
    queryFn: () => call('forms.versions', { form_id: form }),
  })
  const version = list.data?.data.find(it => String(it.version) === shown)
  const numbers = list.data?.data.map(it => it.version) ?? []
  return (
    <Stack gap="lg">
      <Card title={say.versions} says={say.versionsSays} flush>
        <Load of={list}>
          {({ data }) =>
            data.length === 0 ? (
              <Empty title={say.noVersions} says={say.never} />
            ) : (
              <List rows={data} show={v => show(String(v))} />
            )
          }
        </Load>
        <Modal opened={version !== undefined} onClose={() => show('')} title={say.asShown} size="xl">
          {version && <Shown form={form} version={version} />}
        </Modal>
      </Card>
      {numbers.length > 0 && <Difference form={form} versions={numbers} draft={draft} />}
    </Stack>
  )
}

function List({ rows, show }: { readonly rows: readonly Version[]; readonly show: (version: number) => void }) {
  const say = useWords(formWords)
  return (
    <Rows
      label={say.versions}
      rows={rows}
      keyOf={row => String(row.version)}
      columns={[
        { name: say.name, cell: row => say.versionOf(row.version) },
        { name: say.publishedAt, cell: row => <When at={row.published_at} />, width: 150 },
        {
          name: say.languages,
          cell: row => row.locales.map(locale => LANGUAGE_NAMES[locale]).join(', '),
          wide: true,
        },
        {
          name: '',
          right: true,
          cell: row => (
            <Button size="compact-sm" variant="default" onClick={() => show(row.version)}>
              {say.show}
            </Button>
          ),
        },
      ]}
    />
  )
}

/** The kept bytes, and the hash by which anybody can know them. */
function Shown({ form, version: { version, locales } }: { readonly form: FormId; readonly version: Version }) {
  const say = useWords(formWords)
  const [chosen, speak] = useChosen('locale', locales[0])
  const locale = locales.find(it => it === chosen) ?? locales[0] ?? 'en'
  const one = { form_id: form, version }
  const key = ['form', form, 'version', version]
  const page = useQuery({ queryKey: [...key, locale], queryFn: () => call('forms.version-page', { ...one, locale }) })
  const facts = useQuery({ queryKey: key, queryFn: () => call('forms.version', one) })
  const hash = facts.data?.snapshots.find(it => it.locale === locale)?.html_sha256
  return (
    <Stack gap="sm">
      <Group justify="space-between">
        <Text size="sm" fw={600}>
          {say.versionOf(version)}
        </Text>
        {locales.length > 1 && (
          <NativeSelect
            aria-label={say.language}
            size="xs"
            value={locale}
            onChange={event => speak(event.currentTarget.value)}
            data={locales.map(value => ({ value, label: LANGUAGE_NAMES[value] }))}
          />
        )}
      </Group>
      <Load of={page}>{({ html }) => <Framed html={html} title={say.asShown} height="60vh" />}</Load>
      {hash && (
        <Text size="xs" className="om-soft">
          {say.hash}: <span className="om-mono">{hash}</span>
        </Text>
      )}
    </Stack>
  )
}
