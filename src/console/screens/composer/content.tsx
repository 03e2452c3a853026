/** The words themselves: HTML, MJML or Markdown with merge tags, and the text that goes beside it. */

import { Box, Button, Group, Stack, Tabs, Text, Textarea } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { lazy, Suspense, useEffect, useMemo, useState } from 'react'
import { call } from '../../client.ts'
import { Choice } from '../../parts/choice.tsx'
import { Plain } from '../../parts/frame.tsx'
import { May, useMay } from '../../parts/may.tsx'
import { Card } from '../../parts/page.tsx'
import { offerUndo } from '../../parts/undo.tsx'
import { useWords } from '../../words.tsx'
import { Values } from './details.tsx'
import type { Change, Finding, Preflight, Writing } from './draft.ts'
import { composerWords } from './words.ts'

const CodeEditor = lazy(() => import('../../parts/code.tsx').then(({ CodeEditor: it }) => ({ default: it })))

type Props = {
  readonly writing: Writing
  readonly change: Change
  readonly preflight: Preflight | undefined
  /** A finding to be shown where it stands. */
  readonly goTo: Finding | undefined
}

export function Content({ writing, change, preflight, goTo }: Props) {
  const say = useWords(composerWords)
  const mayWrite = useMay('campaigns.write')
  const [part, setPart] = useState('html')
  useEffect(() => {
    if (goTo?.place === 'html' || goTo?.place === 'text') setPart(goTo.place)
  }, [goTo])
  const marks = useMemo(
    () =>
      (preflight?.findings ?? []).flatMap(({ place, offset, length = 0, marks: all, severity, says }) =>
        place === 'html' && offset !== undefined
          ? (all ?? [{ offset, length }]).map(mark => ({ ...mark, severity, says }))
          : [],
      ),
    [preflight],
  )
  const spot = useMemo(
    () => (goTo?.place === 'html' && goTo.offset !== undefined ? { offset: goTo.offset } : undefined),
    [goTo],
  )
  return (
    <Card
      title={say.content}
      actions={
        <May right="campaigns.write">
          <Formats writing={writing} change={change} />
        </May>
      }
    >
      <Tabs value={part} onChange={value => setPart(value ?? 'html')} keepMounted={false}>
        <Group justify="space-between" mb="sm">
          <Tabs.List aria-label={say.content}>
            <Tabs.Tab value="html">{FORMAT_NAMES[writing.format]}</Tabs.Tab>
            <Tabs.Tab value="text">{say.text}</Tabs.Tab>
          </Tabs.List>
          {part === 'html' && (
            <May right="campaigns.write">
              <Values put={value => change({ html: writing.html + value })} />
            </May>
          )}
        </Group>
        <Tabs.Panel value="html">
          <Suspense fallback={<Box h="52vh" mih={320} aria-busy="true" />}>
            <CodeEditor
              label={FORMAT_NAMES[writing.format]}
              plain={writing.format === 'markdown'}
              value={writing.html}
              change={html => change({ html })}
              marks={marks}
              readOnly={!mayWrite}
              goTo={spot}
            />
          </Suspense>
        </Tabs.Panel>
        <Tabs.Panel value="text">
          <May right="campaigns.write">
            <TextPart writing={writing} change={change} made={preflight?.text ?? ''} />
          </May>
        </Tabs.Panel>
      </Tabs>
    </Card>
  )
}

const FORMAT_NAMES = { html: 'HTML', mjml: 'MJML', markdown: 'Markdown' } as const
type Format = Writing['format']

/** What is written is turned into the other format, and a press brings it back as it was; where nothing is, a beginning is put. */
function Formats({ writing, change }: Pick<Props, 'writing' | 'change'>) {
  const say = useWords(composerWords)
  const convert = useMutation({
    mutationFn: async (to: Format) => {
      const { format: from, html } = writing
      const isBlank = html.trim() === '' || Object.values(BEGINNINGS).includes(html)
      return isBlank ? { format: to, html: BEGINNINGS[to] } : call('content.convert', { html, from, to })
    },
    onSuccess: made => {
      const { format, html } = writing
      change(made)
      if (made.html !== html && html.trim() !== '')
        offerUndo(say.converted(FORMAT_NAMES[made.format]), say.convertedBack, async () => change({ format, html }))
    },
    onError: (error, to) =>
      offerUndo(say.notConverted(error.message), say.formatOnly(FORMAT_NAMES[to]), async () => change({ format: to })),
  })
  return (
    <Choice
      label={say.format}
      value={writing.format}
      choose={format => convert.mutate(format as Format)} // One of the options.
      options={Object.entries(FORMAT_NAMES).map(([value, label]) => ({ value, label }))}
    />
  )
}

const BEGINNINGS: Readonly<Record<Format, string>> = {
  html: '',
  mjml: `<mjml>
  <mj-body>
    <mj-section>
      <mj-column>
        <mj-text>Dear {{ contact.first_name | default: "reader" }},</mj-text>
      </mj-column>
    </mj-section>
  </mj-body>
</mjml>
`,
  markdown: `Dear {{ contact.first_name | default: "reader" }},\n\n`,
}

function TextPart({
  writing,
  change,
  made,
}: {
  readonly writing: Writing
  readonly change: Change
  readonly made: string
}) {
  const say = useWords(composerWords)
  if (writing.text === null)
    return (
      <Stack gap="sm">
        <Group justify="space-between">
          <Text size="sm" className="om-soft" maw={420}>
            {say.textAuto}
          </Text>
          <Button variant="default" size="compact-sm" onClick={() => change({ text: made })}>
            {say.textOwn}
          </Button>
        </Group>
        <Plain text={made} empty={say.empty} height="46vh" />
      </Stack>
    )
  return (
    <Stack gap="sm">
      <Textarea
        aria-label={say.text}
        autosize
        minRows={12}
        maxRows={26}
        styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)', fontSize: 13 } }}
        value={writing.text}
        onChange={event => change({ text: event.currentTarget.value })}
      />
      <Group>
        <Button variant="default" size="compact-sm" onClick={() => change({ text: null })}>
          {say.textDrop}
        </Button>
      </Group>
    </Stack>
  )
}
