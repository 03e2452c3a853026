/** Two versions side by side: which words came and went, and both pages as they were shown. */

import { Badge, Group, NativeSelect, SimpleGrid, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { call } from '../../client.ts'
import { useChosen } from '../../parts/address.ts'
import { Framed } from '../../parts/frame.tsx'
import { Card, Load } from '../../parts/page.tsx'
import { useWords } from '../../words.tsx'
import { LANGUAGE_NAMES } from '../composer/words.ts'
import { usePurposes } from './boxes.tsx'
import { type Change, differencesOf, type NameOf, type Piece } from './differences.ts'
import type { Draft, FormId, Locale } from './draft.ts'

export const words = {
  at: 'form/difference',
  en: {
    title: 'What has changed',
    says: 'Words that went are struck through, words that came are underlined.',
    from: 'From',
    to: 'To',
    version: (v: number) => `Version ${v}`,
    draft: 'The draft',
    same: 'Nothing that anybody reads is different.',
    count: (count: number) => (count === 1 ? '1 difference' : `${count} differences`),
    parts: {
      boxes: 'Box',
      partners: 'Partner',
      texts: 'Text',
      fields: 'Field',
      terms: 'Terms',
      who: 'Who asks',
      look: 'Look',
      languages: 'Languages',
    } as Readonly<Record<Change['part'], string>>,
    removed: 'removed:',
    added: 'added:',
    pages: 'Both pages',
    language: 'Language',
    page: (name: string) => `The page of ${name}`,
    purpose: (name: string, v: number) => `${name}, version ${v}`,
  },
}

type Side = {
  readonly name: string
  readonly draft: Draft
  readonly pageOf: (locale: Locale) => Promise<{ html: string }>
}
const DRAFT = 'draft'

/** `versions`, newest first; `draft` is what is being written. */
export function Difference({
  form,
  versions,
  draft,
}: {
  readonly form: FormId
  readonly versions: readonly number[]
  readonly draft: Draft
}) {
  const say = useWords(words)
  const [to, toIs] = useChosen('to', versions.length > 1 ? String(versions[0]) : DRAFT)
  const [from, fromIs] = useChosen('from', String(versions[versions.length > 1 ? 1 : 0]))
  const options = [
    { value: DRAFT, label: say.draft },
    ...versions.map(v => ({ value: String(v), label: say.version(v) })),
  ]
  const sides = useQuery({
    queryKey: ['form', form, 'sides', from, to, draft],
    queryFn: async () => [await sideOf(form, from, draft, say), await sideOf(form, to, draft, say)] as const,
  })
  return (
    <Card title={say.title} says={say.says}>
      <Stack gap="md">
        <Group gap="sm">
          <NativeSelect
            label={say.from}
            size="xs"
            value={from}
            data={options}
            onChange={it => fromIs(it.currentTarget.value)}
          />
          <NativeSelect
            label={say.to}
            size="xs"
            value={to}
            data={options}
            onChange={it => toIs(it.currentTarget.value)}
          />
        </Group>
        <Load of={sides}>{([before, after]) => <Both form={form} before={before} after={after} />}</Load>
      </Stack>
    </Card>
  )
}

async function sideOf(form_id: FormId, which: string, draft: Draft, say: (typeof words)['en']): Promise<Side> {
  if (which === DRAFT)
    return { name: say.draft, draft, pageOf: locale => call('forms.preview', { form_id, locale, draft }) }
  const version = Number(which)
  const read = await call('forms.version', { form_id, version })
  return {
    name: say.version(version),
    draft: read.draft,
    pageOf: locale => call('forms.version-page', { form_id, version, locale }),
  }
}

function Both({ form, before, after }: { readonly form: FormId; readonly before: Side; readonly after: Side }) {
  const say = useWords(words)
  const purposes = usePurposes().data ?? []
  const nameOf: NameOf = (id, v) => say.purpose(purposes.find(it => it.purpose_id === id)?.name ?? id, v)
  const changes = differencesOf(before.draft, after.draft, nameOf)
  return (
    <Stack gap="md">
      <Text size="sm" fw={600} role="status">
        {changes.length === 0 ? say.same : say.count(changes.length)}
      </Text>
      {changes.length > 0 && (
        <ul className="om-changes">
          {changes.map(change => (
            <One key={`${change.part} ${change.what} ${change.locale ?? ''}`} change={change} />
          ))}
        </ul>
      )}
      <Pages form={form} sides={[before, after]} />
    </Stack>
  )
}

function One({ change: { part, what, locale, pieces } }: { readonly change: Change }) {
  const say = useWords(words)
  return (
    <li>
      <Group gap={6}>
        <Badge variant="light" color="gray">
          {say.parts[part]}
        </Badge>
        <Text size="xs" className="om-soft">
          {what.replace('_', ' ')}
          {locale && ` · ${LANGUAGE_NAMES[locale as Locale]}`}
        </Text>
      </Group>
      <Text size="sm" component="p" m={0} className="om-break">
        {pieces.map((piece, i) => (
          <Words key={`${i} ${piece.text}`} piece={piece} />
        ))}
      </Text>
    </li>
  )
}

/** A screen reader hears what was removed and what was added; colour alone says nothing. */
function Words({ piece: { text, is } }: { readonly piece: Piece }) {
  const say = useWords(words)
  if (is === 'same') return text
  const Mark = is === 'added' ? 'ins' : 'del'
  return (
    <Mark>
      <span className="om-unseen">{say[is]} </span>
      {text}
    </Mark>
  )
}

function Pages({ form, sides }: { readonly form: FormId; readonly sides: readonly [Side, Side] }) {
  const say = useWords(words)
  const shared = sides[1].draft.locales.filter(locale => sides[0].draft.locales.includes(locale))
  const [locale, speak] = useChosen('locale', shared[0])
  const chosen = shared.find(it => it === locale) ?? shared[0]
  const pages = useQuery({
    queryKey: ['form', form, 'pages', sides[0].name, sides[1].name, sides[1].draft, chosen],
    queryFn: () => Promise.all(sides.map(side => side.pageOf(chosen ?? 'en'))),
    enabled: chosen !== undefined,
  })
  if (!chosen) return null
  return (
    <Stack gap="xs">
      <Group justify="space-between">
        <Text size="sm" fw={600}>
          {say.pages}
        </Text>
        {shared.length > 1 && (
          <NativeSelect
            aria-label={say.language}
            size="xs"
            value={chosen}
            data={shared.map(value => ({ value, label: LANGUAGE_NAMES[value] }))}
            onChange={event => speak(event.currentTarget.value)}
          />
        )}
      </Group>
      <Load of={pages}>
        {htmls => (
          <SimpleGrid cols={{ base: 1, md: 2 }}>
            {htmls.map(({ html }, i) => {
              const name = sides[i]?.name ?? ''
              return (
                <div key={name}>
                  <Text size="xs" className="om-soft" mb={4}>
                    {name}
                  </Text>
                  <Framed html={html} title={say.page(name)} height={560} />
                </div>
              )
            })}
          </SimpleGrid>
        )}
      </Load>
    </Stack>
  )
}
