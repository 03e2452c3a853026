/** A file is dropped and its source is said: what is refused is told before anything was sent. */

import { Button, Group, List, Progress, Radio, Stack, Text, Textarea, UnstyledButton } from '@mantine/core'
import { IconFileSpreadsheet } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type DragEvent, useRef, useState } from 'react'
import { SOURCE_RULES } from '#imports/rules.ts'
import { useHeard } from '../../said.ts'
import { SOURCES } from '#imports/types.ts'
import { call, sendFile } from '../../client.ts'
import { DemandMark } from '../../parts/demand.tsx'
import { May, useMay } from '../../parts/may.tsx'
import { Card, Page } from '../../parts/page.tsx'
import { Problem } from '../../parts/problem.tsx'
import { useWords } from '../../words.tsx'
import { FactorFirst } from './factor-first.tsx'
import { type Import, importWords } from './words.ts'

const PART_BYTES = 8 * 1_024 * 1_024
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export const words = {
  at: 'import/begin',
  en: {
    title: 'Bring a list along',
    back: 'Imports',
    file: 'The file',
    drop: 'Drop a CSV or XLSX file here, or choose one',
    another: 'Choose another one',
    size: (bytes: number) => `${(bytes / 1_048_576).toFixed(bytes > 10_485_760 ? 0 : 1)} MB`,
    where: 'Where does the list come from?',
    note: 'In your own words',
    noteHint: 'Which form, shop or stand, and since when',
    never: 'What is not taken, whatever stands in the list',
    go: 'Look at its columns',
    sending: 'Sending the file',
  },
}

const TAKEN = SOURCES.filter(source => !SOURCE_RULES[source].refused)
const REFUSED = SOURCES.filter(source => SOURCE_RULES[source].refused)

export function BeginImport() {
  const say = useWords(words)
  const navigate = useNavigate()
  const may = useMay('imports.write')
  const [file, setFile] = useState<File>()
  const [source, setSource] = useState<Import['source']>('own-form')
  const [note, setNote] = useState('')
  const [sent, setSent] = useState(0)
  const begin = useMutation({
    mutationFn: (given: File) => bring(given, source, note, setSent),
    onSuccess: id => navigate({ to: `/imports/${id}` }),
  })
  return (
    <Page title={say.title} back={{ to: '/imports', name: say.back }}>
      <Stack maw={760} gap="lg">
        <Problem of={begin.error} />
        {may && <FactorFirst />}
        <May right="imports.write" says>
          <Card title={say.file}>
            <DropFile file={file} take={setFile} />
          </Card>
          <Card title={say.where}>
            <Stack gap="md">
              <Sources source={source} choose={setSource} />
              <Textarea
                label={say.note}
                description={say.noteHint}
                autosize
                minRows={2}
                maxLength={500}
                value={note}
                onChange={event => setNote(event.currentTarget.value)}
              />
              <Refused />
            </Stack>
          </Card>
        </May>
        {begin.isPending && <Progress value={sent} aria-label={say.sending} />}
        <Group>
          <Button disabled={!file || !may} loading={begin.isPending} onClick={() => file && begin.mutate(file)}>
            {say.go}
          </Button>
        </Group>
      </Stack>
    </Page>
  )
}

/** Part by part, each of which may be sent again. */
async function bring(file: File, source: Import['source'], note: string, told: (percent: number) => void) {
  const media = file.name.toLowerCase().endsWith('.xlsx') ? XLSX : 'text/csv'
  const name = file.name.replace(/\.[^.]*$/, '').slice(0, 200) || file.name
  const made = await call('imports.create', { name, source, source_note: note, file_name: file.name, media })
  const { import_id } = made
  const parts = Math.max(1, Math.ceil(file.size / PART_BYTES))
  for (let part = 0; part < parts; part++) {
    await sendFile('imports.part', { import_id, part }, file.slice(part * PART_BYTES, (part + 1) * PART_BYTES))
    told(Math.round(((part + 1) / parts) * 100))
  }
  await call('imports.uploaded', { import_id, parts })
  return import_id
}

function DropFile({ file, take }: { readonly file: File | undefined; readonly take: (file: File) => void }) {
  const say = useWords(words)
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const [dropped] = event.dataTransfer.files
    if (dropped) take(dropped)
  }
  return (
    <>
      <UnstyledButton
        className="om-drop"
        data-over={over}
        onClick={() => input.current?.click()}
        onDragOver={(event: DragEvent) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
      >
        <IconFileSpreadsheet size={28} stroke={1.4} aria-hidden />
        {file ? (
          <span>
            <Text fw={600} className="om-break" span>
              {file.name}
            </Text>
            <Text size="sm" className="om-soft">
              {say.size(file.size)} · {say.another}
            </Text>
          </span>
        ) : (
          <Text span>{say.drop}</Text>
        )}
      </UnstyledButton>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={say.file}
        accept=".csv,.tsv,.txt,.xlsx,text/csv"
        onChange={event => {
          const [chosen] = event.currentTarget.files ?? []
          if (chosen) take(chosen)
        }}
      />
    </>
  )
}

function Sources({
  source,
  choose,
}: {
  readonly source: Import['source']
  readonly choose: (source: Import['source']) => void
}) {
  const say = useWords(importWords)
  const own = useWords(words)
  const hear = useHeard()
  return (
    <Radio.Group
      aria-label={own.where}
      value={source}
      onChange={value => choose(TAKEN.find(it => it === value) ?? 'own-form')}
    >
      <Stack gap="sm">
        {TAKEN.map(it => (
          <Radio key={it} value={it} label={say.sources[it]} description={hear(SOURCE_RULES[it].says)} />
        ))}
      </Stack>
    </Radio.Group>
  )
}

function Refused() {
  const say = useWords(words)
  const hear = useHeard()
  return (
    <details className="om-details">
      <summary>{say.never}</summary>
      <List size="sm" spacing={4} mt="xs">
        {REFUSED.map(source => (
          <List.Item key={source}>
            {hear(SOURCE_RULES[source].says)} <DemandMark id={SOURCE_RULES[source].refused} />
          </List.Item>
        ))}
      </List>
    </details>
  )
}
