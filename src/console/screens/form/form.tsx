/** One form: written on the left, seen and judged on the right; and what was published of it. */

import { Button, Grid, Group, Menu, Stack, Text, TextInput } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useCallback, useState } from 'react'
import { addressOf, call } from '../../client.ts'
import { useChosen } from '../../parts/address.ts'
import { SavedMark, useAutosave } from '../../parts/autosave.tsx'
import { hasChanged } from '../../parts/changed.ts'
import { Choice } from '../../parts/choice.tsx'
import { May } from '../../parts/may.tsx'
import { useOpened } from '../../parts/opened.ts'
import { Card, Load, Page } from '../../parts/page.tsx'
import { Problem } from '../../parts/problem.tsx'
import { Publish, ToPublish } from '../../parts/publish.tsx'
import { Published } from '../../parts/published.tsx'
import { Copy } from '../../parts/secret.tsx'
import { tell } from '../../parts/undo.tsx'
import { useWords } from '../../words.tsx'
import { useActs } from './acts.tsx'
import { Boxes } from './boxes.tsx'
import type { Edit, Form, FormId, Writing } from './draft.ts'
import { Embeds } from './embed.tsx'
import { Fields } from './fields.tsx'
import { LintPanel } from './lint.tsx'
import { Look } from './look.tsx'
import { Numbers } from './numbers.tsx'
import { Partners } from './partners.tsx'
import { Preview } from './preview.tsx'
import { TermsBox } from './terms.tsx'
import { PageTexts } from './texts.tsx'
import { Versions } from './versions.tsx'
import { WhatHappens } from './what-happens.tsx'
import { Withheld } from './withheld.tsx'
import { WhoAsks } from './who.tsx'
import { formWords } from './words.ts'
import './form.css'

export function OneForm() {
  const { form = '' } = useParams({ strict: false }) as { form?: string } // As the route names it.
  const form_id = form as FormId // The server says whether it is one.
  const { read, nth, again } = useOpened(['form', form_id], () => call('forms.read', { form_id }))
  return <Load of={read}>{it => <Editor key={nth} form={it} again={again} />}</Load>
}

type Props = { readonly form: Form; readonly again: () => Promise<void> }

function Editor({ form, again }: Props) {
  const say = useWords(formWords)
  const client = useQueryClient()
  const form_id = form.form_id as FormId // As read.
  const [writing, setWriting] = useState<Writing>({ name: form.name, draft: form.draft })
  const { name, draft } = writing
  const [lint, setLint] = useState(form.lint)
  const saving = useAutosave(writing, form.rev, async (it, rev) => {
    const saved = await call('forms.save', { form_id, name: it.name.trim() || form.name, draft: it.draft, rev })
    setLint(saved.lint)
    return saved.rev
  })
  const edit: Edit = useCallback(make => setWriting(was => ({ ...was, draft: make(was.draft) })), [])
  const [tab, choose] = useChosen('tab')
  const [publishing, setPublishing] = useState(false)
  const publish = async () => {
    const { version } = await call('forms.publish', { form_id, rev: saving.rev })
    tell(say.published(version))
    await client.invalidateQueries({ queryKey: ['forms'] })
    await again()
  }
  const now = { ...form, has_changes: hasChanged(form, draft) }
  const part = { draft, edit, lint, form: form_id }
  const review = async () => setPublishing(await saving.flush())
  return (
    <Page
      title={name || form.name}
      back={{ to: '/forms', name: say.back }}
      mark={
        <>
          <Published of={now} />
          <SavedMark saving={saving} reload={() => void again()} />
        </>
      }
      says={form.version !== null && <Address url={form.url} />}
      actions={
        <>
          <More form={form} again={again} flush={saving.flush} />
          <ToPublish right="forms.write" version={form.version} changed={now.has_changes} open={() => void review()}>
            {say.publish}
          </ToPublish>
        </>
      }
    >
      <Withheld of={form.withheld} />
      <Problem of={saving.state === 'failed' ? saving.problem : undefined} />
      <Choice
        label={say.title}
        value={tab}
        choose={choose}
        options={[
          { value: '', label: say.edit },
          { value: 'embed', label: say.embed },
          { value: 'numbers', label: say.numbers },
          { value: 'versions', label: say.versions },
        ]}
      />
      {tab === 'versions' && <Versions form={form_id} draft={draft} />}
      {tab === 'embed' && <Embeds form={form} />}
      {tab === 'numbers' && <Numbers form={form_id} />}
      {!['versions', 'embed', 'numbers'].includes(tab) && (
        <Grid gap="lg">
          <Grid.Col span={{ base: 12, lg: 7 }}>
            <May right="forms.write" says>
              <Stack gap="lg">
                <Boxes {...part} />
                <Partners {...part} />
                <PageTexts {...part} />
                <Fields {...part} />
                <TermsBox {...part} />
                <WhoAsks {...part} />
                <Look {...part} />
                <Card title={say.name} says={say.nameHint}>
                  <TextInput
                    aria-label={say.name}
                    value={name}
                    onChange={({ currentTarget: { value } }) => setWriting(was => ({ ...was, name: value }))}
                  />
                </Card>
              </Stack>
            </May>
          </Grid.Col>
          <Grid.Col span={{ base: 12, lg: 5 }}>
            <Stack gap="lg" className="om-beside om-beside-scrolls">
              <LintPanel lint={lint} edit={edit} form={form_id} />
              <Preview form={form_id} rev={saving.rev} locales={draft.locales} />
            </Stack>
          </Grid.Col>
        </Grid>
      )}
      <Publish
        opened={publishing}
        close={() => setPublishing(false)}
        title={say.publishTitle}
        version={(form.version ?? 0) + 1}
        flaws={lint.findings}
        publish={publish}
      >
        <WhatHappens form={form} draft={draft} />
      </Publish>
    </Page>
  )
}

/** The page, for whoever wants to see it or to send it on. */
function Address({ url }: { readonly url: string }) {
  const say = useWords(formWords)
  return (
    <Group gap="sm">
      <Text component="a" size="sm" href={url} target="_blank" rel="noopener" className="om-mono">
        {url}
      </Text>
      <Copy value={url} label={say.link} />
    </Group>
  )
}

function More({ form, again, flush }: Props & { readonly flush: () => Promise<boolean> }) {
  const say = useWords(formWords)
  const { isClosed, turn, duplicate } = useActs(form, { before: flush, after: again })
  return (
    <>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <Button variant="default" px={8} aria-label={say.actions(form.name)}>
            <IconChevronDown size={16} />
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <May right="forms.write">
            <Menu.Item onClick={() => duplicate.mutate()}>{say.duplicate}</Menu.Item>
          </May>
          <Menu.Item
            component="a"
            href={addressOf('forms.export', { form_id: form.form_id as FormId })}
            download={`${form.name}.form.json`}
          >
            {say.saveFile}
          </Menu.Item>
          <May right="forms.write">
            <Menu.Item onClick={() => turn.mutate()}>{isClosed ? say.reopen : say.close}</Menu.Item>
          </May>
        </Menu.Dropdown>
      </Menu>
    </>
  )
}
