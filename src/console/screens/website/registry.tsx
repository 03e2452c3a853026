/** Every cookie, key, worker, server and embed of a site, with its class and what it is for. */

import { Badge, Button, Modal, Table, Text } from '@mantine/core'
import { useState } from 'react'
import { May } from '../../parts/may.tsx'
import { Card } from '../../parts/page.tsx'
import { daysLong, useWords } from '../../words.tsx'
import { rightOf } from './ask.ts'
import {
  type Change,
  type Draft,
  type Entry,
  type Finding,
  findingsAt,
  LETTER_COLORS,
  newEntry,
  type Site,
} from './draft.ts'
import { EntryForm } from './entry.tsx'
import { siteWords } from './site-words.ts'

type Props = {
  readonly site: Site
  readonly draft: Draft
  readonly findings: readonly Finding[]
  readonly change: Change
}

export function Registry({ site, draft, findings, change }: Props) {
  const say = useWords(siteWords)
  const [editing, edit] = useState<number>()
  const { entries } = draft
  const edited = editing === undefined ? undefined : (entries[editing] ?? newEntry(site))
  const put = (entry: Entry) => {
    const next = [...entries]
    next[editing ?? entries.length] = entry
    change({ entries: next })
    edit(undefined)
  }
  const remove = () => {
    change({ entries: entries.filter((_, i) => i !== editing) })
    edit(undefined)
  }
  return (
    <Card
      title={say.registry}
      says={say.registrySays}
      flush
      actions={
        <May right={rightOf(site.site_id)}>
          <Button onClick={() => edit(entries.length)}>{say.add}</Button>
        </May>
      }
    >
      {entries.length === 0 ? (
        <Text size="sm" className="om-soft" p="lg">
          {say.noEntries}
        </Text>
      ) : (
        <List entries={entries} findings={findings} edit={edit} locale={draft.locales[0] ?? 'en'} />
      )}
      <Modal
        opened={edited !== undefined}
        onClose={() => edit(undefined)}
        title={edited?.name ? say.edit(edited.name) : say.add}
        size="lg"
      >
        {edited && (
          <May right={rightOf(site.site_id)} says>
            <EntryForm
              entry={edited}
              locales={draft.locales}
              put={put}
              remove={editing !== undefined && editing < entries.length ? remove : undefined}
            />
          </May>
        )}
      </Modal>
    </Card>
  )
}

type ListProps = {
  readonly entries: readonly Entry[]
  readonly findings: readonly Finding[]
  readonly edit: (at: number) => void
  readonly locale: Draft['locales'][number]
}

function List({ entries, findings, edit, locale }: ListProps) {
  const say = useWords(siteWords)
  return (
    <Table.ScrollContainer minWidth={640}>
      <Table className="om-rows" aria-label={say.registry}>
        <Table.Thead>
          <Table.Tr>
            {[say.name, say.class, say.kind, say.provider, say.lifetime].map(name => (
              <Table.Th key={name} scope="col">
                {name}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {entries.map((entry, i) => {
            const wrong = findingsAt(findings, `/draft/entries/${i}`)
            return (
              <Table.Tr key={`${entry.id} ${entry.kind} ${entry.name}`}>
                <Table.Td>
                  <Button variant="transparent" color="gray" size="compact-sm" p={0} onClick={() => edit(i)}>
                    <span className="om-mono">{entry.name}</span>
                  </Button>
                  <Text size="xs" className={wrong.length > 0 ? 'om-bad' : 'om-soft'}>
                    {wrong[0]?.says ?? entry.purpose[locale]}
                  </Text>
                </Table.Td>
                <Table.Td>
                  <Badge variant="dot" color={LETTER_COLORS[entry.letter]} miw="fit-content">
                    {say.letters[entry.letter]}
                  </Badge>
                </Table.Td>
                <Table.Td>{say.kinds[entry.kind]}</Table.Td>
                <Table.Td>{entry.provider}</Table.Td>
                <Table.Td>
                  {entry.lifetime.is === 'days'
                    ? daysLong.format(entry.lifetime.days)
                    : say.lifetimes[entry.lifetime.is]}
                </Table.Td>
              </Table.Tr>
            )
          })}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}
