/** One template: its words in each language, its values, what is wrong with it, and how it reads. */

import {
  Badge,
  Button,
  Group,
  List,
  NativeSelect,
  SegmentedControl,
  SimpleGrid,
  Stack,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { LOCALES, type Locale } from '#wire/form-definition.ts'
import { call } from '../../client.ts'
import { SavedMark, useAutosave } from '../../parts/autosave.tsx'
import { DemandMark } from '../../parts/demand.tsx'
import { Framed } from '../../parts/frame.tsx'
import { May } from '../../parts/may.tsx'
import { useOpened } from '../../parts/opened.ts'
import { Card, Load, Page } from '../../parts/page.tsx'
import { Problem } from '../../parts/problem.tsx'
import { TestTo } from '../../parts/test-to.tsx'
import { tell } from '../../parts/undo.tsx'
import { useWords } from '../../words.tsx'
import { Standing, type Template } from '../templates.tsx'
import { ByProgram } from './by-program.tsx'
import { Values } from './values.tsx'
import { templateWords } from './words.ts'

export type Draft = Template['draft']

export function OneTemplate() {
  const { template = '' } = useParams({ strict: false }) as { template?: string } // As the route names it.
  const { read, nth, again } = useOpened(['template', template], () =>
    call('templates.read', { template_id: template }),
  )
  return <Load of={read}>{it => <Editor key={nth} template={it} again={again} />}</Load>
}

function Editor({ template, again }: { readonly template: Template; readonly again: () => Promise<void> }) {
  const say = useWords(templateWords)
  const client = useQueryClient()
  const navigate = useNavigate()
  const { template_id } = template
  const [it, setIt] = useState({ name: template.name, draft: template.draft })
  const setDraft = (part: Partial<Draft>) => setIt(was => ({ ...was, draft: { ...was.draft, ...part } }))
  const saving = useAutosave(it, template.rev, async ({ name, draft }, rev) => {
    const saved = await call('templates.save', { template_id, rev, name, draft })
    return saved.rev
  })
  const [locale, setLocale] = useState<Locale>(LOCALES.find(each => template.draft.letters[each]) ?? 'en')
  const register = useMutation({
    mutationFn: async () => ((await saving.flush()) ? call('templates.register', { template_id }) : undefined),
    onSuccess: async done => {
      if (!done) return
      tell(say.registered(done.version))
      await client.invalidateQueries({ queryKey: ['templates'] })
      await again()
    },
  })
  const archive = useMutation({
    mutationFn: () => call('templates.archive', { template_id }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['templates'] })
      await navigate({ to: '/templates' })
    },
  })
  const test = useMutation({
    mutationFn: async (to?: string) =>
      (await saving.flush())
        ? call('templates.test', { template_id, locale, ...(to !== undefined && { to }) })
        : undefined,
    onSuccess: sent => sent && tell(say.tested(sent.to)),
  })
  return (
    <Page
      title={it.name}
      back={{ to: '/templates', name: say.back }}
      mark={
        <>
          <Standing of={{ ...template, has_changes: template.has_changes || saving.rev > template.rev }} />
          <SavedMark saving={saving} reload={() => void again()} />
        </>
      }
      actions={
        <>
          <May right="campaigns.write">
            <Button variant="default" loading={archive.isPending} onClick={() => archive.mutate()}>
              {say.archive}
            </Button>
          </May>
          <May right="campaigns.send">
            <TestTo label={say.test} isBusy={test.isPending} send={to => test.mutate(to)} />
          </May>
          <May right="campaigns.write">
            <Button loading={register.isPending} onClick={() => register.mutate()}>
              {say.register}
            </Button>
          </May>
        </>
      }
    >
      <Problem
        of={register.error ?? archive.error ?? test.error ?? (saving.state === 'failed' ? saving.problem : undefined)}
      />
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
        <Stack gap="lg">
          <Words draft={it.draft} change={setDraft} locale={locale} choose={setLocale} />
          <May right="campaigns.write">
            <Values draft={it.draft} change={setDraft} />
          </May>
          <ByProgram template={template_id} draft={it.draft} locale={locale} isRegistered={template.version !== null} />
        </Stack>
        <Checked draft={it.draft} locale={locale} />
      </SimpleGrid>
    </Page>
  )
}

type WordsProps = {
  readonly draft: Draft
  readonly change: (part: Partial<Draft>) => void
  readonly locale: Locale
  readonly choose: (locale: Locale) => void
}

function Words({ draft, change, locale, choose }: WordsProps) {
  const say = useWords(templateWords)
  const here = LOCALES.filter(each => draft.letters[each])
  const absent = LOCALES.filter(each => !draft.letters[each])
  const letter = draft.letters[locale] ?? { subject: '', paragraphs: [''] }
  const put = (part: Partial<typeof letter>) =>
    change({ letters: { ...draft.letters, [locale]: { ...letter, ...part } } })
  const remove = () => {
    const { [locale]: _, ...letters } = draft.letters
    change({ letters })
    choose(here.find(each => each !== locale) ?? 'en')
  }
  const add = (typed: string) => {
    const next = LOCALES.find(each => each === typed)
    if (!next) return
    change({ letters: { ...draft.letters, [next]: { ...letter } } })
    choose(next)
  }
  return (
    <Card title={say.letter} says={say.letterSays}>
      <Stack>
        <Group justify="space-between">
          <SegmentedControl
            aria-label={say.language}
            value={locale}
            data={here.map(value => ({ value, label: say.locales[value] }))}
            onChange={value => choose(LOCALES.find(each => each === value) ?? 'en')}
          />
          <May right="campaigns.write">
            <Group gap="xs">
              {absent.length > 0 && (
                <NativeSelect
                  aria-label={say.addLanguage}
                  value=""
                  data={[
                    { value: '', label: say.addLanguage },
                    ...absent.map(value => ({ value, label: say.locales[value] })),
                  ]}
                  onChange={event => add(event.currentTarget.value)}
                />
              )}
              {here.length > 1 && (
                <Button size="compact-sm" variant="subtle" color="red" onClick={remove}>
                  {say.removeLanguage}
                </Button>
              )}
            </Group>
          </May>
        </Group>
        <May right="campaigns.write" says>
          <TextInput
            label={say.subject}
            value={letter.subject}
            onChange={event => put({ subject: event.currentTarget.value })}
          />
          <Textarea
            label={say.paragraphs}
            autosize
            minRows={6}
            value={letter.paragraphs.join('\n\n')}
            onChange={event => put({ paragraphs: event.currentTarget.value.split('\n\n') })}
          />
          <TextInput
            label={say.button}
            description={say.buttonHint}
            value={letter.button ?? ''}
            onChange={event =>
              put({ button: event.currentTarget.value === '' ? undefined : event.currentTarget.value })
            }
          />
        </May>
      </Stack>
    </Card>
  )
}

const REST_MS = 300

function Checked({ draft, locale }: { readonly draft: Draft; readonly locale: Locale }) {
  const say = useWords(templateWords)
  const [rested] = useDebouncedValue(draft, REST_MS)
  const lint = useQuery({
    queryKey: ['templates.lint', rested, locale],
    queryFn: () => call('templates.lint', { draft: rested, locale }),
    placeholderData: keepPreviousData,
  })
  return (
    <Stack gap="lg">
      <Card title={say.flaws}>
        <Load of={lint} rows={2}>
          {({ flaws }) =>
            flaws.length === 0 ? (
              <Text size="sm" className="om-good" role="status">
                {say.good}
              </Text>
            ) : (
              <List size="sm" spacing="xs">
                {flaws.map(({ at, flaw, says, words }) => (
                  <List.Item key={`${flaw} ${at} ${words.join(' ')}`}>
                    {words.map(word => (
                      <Badge key={word} variant="light" color="red" mr={6} tt="none">
                        {word}
                      </Badge>
                    ))}
                    {says} {flaw === 'advertises' && <DemandMark id="AS-03" />}
                    <Text size="xs" className="om-mono om-soft">
                      {at}
                    </Text>
                  </List.Item>
                ))}
              </List>
            )
          }
        </Load>
      </Card>
      <Card title={say.preview}>
        <Load of={lint}>
          {({ subject, html }) => (
            <Stack>
              <Text fw={600}>{subject}</Text>
              <Framed html={html} title={say.preview} height={520} />
            </Stack>
          )}
        </Load>
      </Card>
    </Stack>
  )
}
