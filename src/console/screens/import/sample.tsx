/** Rows that were drawn by chance: each must be backed by a document before anything is released, and in time. */

import { Button, FileButton, Group, Stack, Table, Text } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { call, sendFile } from '../../client.ts'
import { May } from '../../parts/may.tsx'
import { More, usePages } from '../../parts/more.tsx'
import { Card, Load } from '../../parts/page.tsx'
import { Problem } from '../../parts/problem.tsx'
import { When } from '../../parts/when.tsx'
import { counted, useWords } from '../../words.tsx'
import { type Import, importWords, type Row } from './words.ts'
import { Scroll } from '../../parts/scroll.tsx'

export const words = {
  at: 'import/sample',
  en: {
    title: 'Documents for a sample',
    says: (drawn: number, backed: number) =>
      `${counted(drawn, 'row was', 'rows were')} drawn by chance. ${backed} of them ${backed === 1 ? 'is' : 'are'} backed: by the signed paper, the record of the form, the mail that was confirmed. If one is missing when the time is over, the whole list is refused.`,
    left: (days: number, hours: number) =>
      days > 0 ? `${counted(days, 'day', 'days')} left` : `${counted(hours, 'hour', 'hours')} left`,
    until: 'until',
    row: 'Row',
    line: (line: number) => `line ${line}`,
    person: 'Person',
    open: 'Open the contact',
    document: 'Document',
    backed: 'Backed',
    add: 'Add a document',
    addFor: (row: number) => `Add a document for row ${row}`,
    addAll: 'One file for all that are missing',
  },
}

const HOUR_MS = 3_600_000
const MEDIA = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  txt: 'text/plain',
  html: 'text/html',
  csv: 'text/csv',
  eml: 'message/rfc822',
} as const
const ACCEPT = Object.keys(MEDIA)
  .map(ending => `.${ending}`)
  .join(',')

const mediaOf = ({ name }: File) =>
  Object.entries(MEDIA).find(([ending]) => name.toLowerCase().endsWith(`.${ending}`))?.[1] ?? 'application/pdf'

export function Sample({ it, sample }: { readonly it: Import; readonly sample: NonNullable<Import['sample']> }) {
  const say = useWords(words)
  const client = useQueryClient()
  const { import_id } = it
  const list = usePages(['imports', 'sample', import_id], async at => {
    const page = await call('imports.rows', {
      import_id,
      sampled: 'true',
      ...(at.cursor ? { cursor: Number(at.cursor) } : {}),
    })
    return { data: page.data, next_cursor: page.next_cursor === null ? null : String(page.next_cursor) }
  })
  const back = useMutation({
    mutationFn: ({ rows, file }: { readonly rows: readonly number[]; readonly file: File }) =>
      sendFile('imports.document', { import_id, rows: rows.join(','), name: file.name, media: mediaOf(file) }, file),
    onSuccess: fresh => {
      client.setQueryData(['imports.read', { import_id }], fresh)
      return client.invalidateQueries({ queryKey: ['imports', 'sample', import_id] })
    },
  })
  const missing = (list.data ?? []).filter(({ backed }) => !backed).map(({ row }) => row)
  return (
    <Card
      title={say.title}
      says={say.says(sample.drawn, sample.backed)}
      flush
      actions={
        <Stack gap={4} align="end">
          <Clock due={sample.due} />
          {missing.length > 1 && (
            <May right="imports.write">
              <FileButton accept={ACCEPT} onChange={file => file && back.mutate({ rows: missing, file })}>
                {props => (
                  <Button {...props} variant="default" size="compact-sm">
                    {say.addAll}
                  </Button>
                )}
              </FileButton>
            </May>
          )}
        </Stack>
      }
    >
      <Problem of={back.error} />
      <Load of={list}>
        {rows => <SampleRows rows={rows} add={(row, file) => back.mutate({ rows: [row], file })} />}
      </Load>
      <More of={list} />
    </Card>
  )
}

function Clock({ due }: { readonly due: string }) {
  const say = useWords(words)
  const hours = Math.max(0, Math.floor((new Date(due).getTime() - Date.now()) / HOUR_MS))
  return (
    <Text size="sm" fw={600} className={hours < 48 ? 'om-warn' : ''} component="div">
      {say.left(Math.floor(hours / 24), hours)}, {say.until} <When at={due} />
    </Text>
  )
}

type SampleRowsProps = { readonly rows: readonly Row[]; readonly add: (row: number, file: File) => void }

function SampleRows({ rows, add }: SampleRowsProps) {
  const say = useWords(words)
  const own = useWords(importWords)
  return (
    <Scroll label={say.title}>
      <Table className="om-rows" aria-label={say.title}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{say.row}</Table.Th>
            <Table.Th scope="col" className="om-wide">
              {say.person}
            </Table.Th>
            <Table.Th scope="col">{own.documents}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ row, line, contact_id, address, backed }) => (
            <Table.Tr key={row}>
              <Table.Td className="om-num">
                {row} <span className="om-soft">({say.line(line)})</span>
              </Table.Td>
              <Table.Td className="om-wide">
                {contact_id && <Link to={`/contacts/${contact_id}`}>{address ?? say.open}</Link>}
              </Table.Td>
              <Table.Td>
                <Group gap="xs">
                  {backed && <span className="om-good">{say.backed}</span>}
                  <FileButton accept={ACCEPT} onChange={file => file && add(row, file)}>
                    {props => (
                      <Button
                        {...props}
                        size="compact-sm"
                        variant={backed ? 'subtle' : 'default'}
                        aria-label={say.addFor(row)}
                      >
                        {say.add}
                      </Button>
                    )}
                  </FileButton>
                </Group>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Scroll>
  )
}
