/** Who else sees the log. Everybody sees how they stand; an operator names them, takes them away, and exchanges keys. */

import { Badge, Button, Code, Group, Modal, Stack, Text, TextInput } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call, type Output } from '../../client.ts'
import { useFollow } from '../../parts/follow.ts'
import { Card, Empty, Load } from '../../parts/page.tsx'
import { fieldError, Problem } from '../../parts/problem.tsx'
import { Rows } from '../../parts/rows.tsx'
import { offerUndo, tell } from '../../parts/undo.tsx'
import { When } from '../../parts/when.tsx'
import { number, useWords } from '../../words.tsx'
import { Keys } from './keys.tsx'
import { useOperated } from './operated.ts'

export const words = {
  at: 'ledger/witnesses',
  en: {
    title: 'Witnesses',
    says: 'Others who cosign the log when it has only grown: an auditor, a customer, another installation. With one of them a proof shows when something happened, and nobody can be shown another history.',
    add: 'Name a witness',
    name: 'Witness',
    state: 'State',
    size: 'Has seen',
    entries: (n: number) => (n === 1 ? '1 entry' : `${number.format(n)} entries`),
    last: 'Last cosigned',
    none: 'Nobody else has seen this log',
    noneSays: 'Proofs say “unwitnessed”, and show no time. Whoever runs the installation can name a witness.',
    noneOperator:
      'Somebody else runs “optimail witness” and gives you its key and its address. Name it here; from its first cosignature on it is part of the policy.',
    vkey: 'Its key',
    vkeySays: 'As the witness prints it, after “vkey”.',
    url: 'Its address',
    nameIt: 'Name it',
    remove: 'Remove',
    removeOf: (name: string) => `Remove ${name}`,
    removed: (name: string) => `${name} is a witness no more.`,
    undo: 'Take it back',
    stranger: 'does not know the new key',
    states: {
      new: 'Not asked yet',
      well: 'Cosigns',
      silent: 'Does not answer',
      refuses: 'Does not know us',
      false: 'Answers wrongly',
      clock: 'Another time',
      ahead: 'Has seen more',
      forked: 'Has seen another log',
    },
  },
}

type Row = Output<'log.status'>['witnesses'][number]
type Full = Output<'witnesses.list'>['data'][number]

const COLOR = {
  new: 'gray',
  well: 'pine',
  silent: 'yellow',
  refuses: 'yellow',
  false: 'red',
  clock: 'red',
  ahead: 'red',
  forked: 'red',
} as const satisfies Record<Row['state'], string>

export function Witnesses() {
  const say = useWords(words)
  const status = useFollow('log.status', {})
  const { isOperator, witnesses } = useOperated()
  const [adding, dialog] = useDisclosure()
  const add = isOperator ? <Button onClick={dialog.open}>{say.add}</Button> : undefined
  return (
    <>
      <Card title={say.title} says={say.says} flush actions={add}>
        <Load of={status} rows={2}>
          {it =>
            it.witnesses.length > 0 ? (
              <List rows={it.witnesses} full={witnesses} />
            ) : (
              <Empty title={say.none} says={isOperator ? say.noneOperator : say.noneSays} />
            )
          }
        </Load>
      </Card>
      {isOperator && <Keys />}
      <Modal opened={adding} onClose={dialog.close} title={say.add} size="lg">
        <Add done={dialog.close} />
      </Modal>
    </>
  )
}

function useAgain() {
  const client = useQueryClient()
  return () => Promise.all([['witnesses.list'], ['log.status']].map(queryKey => client.invalidateQueries({ queryKey })))
}

function List({ rows, full }: { readonly rows: readonly Row[]; readonly full: readonly Full[] }) {
  const say = useWords(words)
  const more = (row: Row) => full.find(it => it.name === row.name)
  return (
    <Rows
      label={say.title}
      rows={rows}
      keyOf={row => row.name}
      columns={[
        { name: say.name, cell: row => <Name of={row} more={more(row)} /> },
        {
          name: say.state,
          cell: row => (
            <Badge variant="light" color={COLOR[row.state]}>
              {say.states[row.state]}
            </Badge>
          ),
        },
        { name: say.size, cell: row => say.entries(row.size), right: true, wide: true, width: 140 },
        { name: say.last, cell: row => <When at={row.cosigned_at} />, wide: true, width: 150 },
        ...(full.length > 0
          ? [{ name: '', cell: (row: Row) => <Remove of={more(row)} />, right: true as const, width: 80 }]
          : []),
      ]}
    />
  )
}

function Name({ of: row, more }: { readonly of: Row; readonly more: Full | undefined }) {
  const say = useWords(words)
  return (
    <>
      <Text fw={550} size="sm" className="om-break">
        {row.name}
      </Text>
      {more && (
        <Text size="xs" className="om-soft om-break">
          {more.url}
          {more.state === 'well' && !more.knows_key && ` · ${say.stranger}`}
        </Text>
      )}
      {more && more.state !== 'well' && more.says && (
        <Text size="xs" className="om-soft om-break">
          {more.says}
        </Text>
      )}
    </>
  )
}

function Remove({ of: it }: { readonly of: Full | undefined }) {
  const say = useWords(words)
  const again = useAgain()
  const remove = async ({ name, vkey, url }: Full) => {
    try {
      await call('witnesses.remove', { name })
      offerUndo(say.removed(name), say.undo, () => call('witnesses.add', { name, vkey, url }).finally(again))
    } catch (no) {
      tell(<Problem of={no} />)
    }
    await again()
  }
  if (!it) return null
  return (
    <Button
      size="compact-sm"
      variant="subtle"
      color="gray"
      aria-label={say.removeOf(it.name)}
      onClick={() => void remove(it)}
    >
      {say.remove}
    </Button>
  )
}

function Add({ done }: { readonly done: () => void }) {
  const say = useWords(words)
  const again = useAgain()
  const [vkey, setVkey] = useState('')
  const [url, setUrl] = useState('https://')
  const add = useMutation({
    mutationFn: () => call('witnesses.add', { vkey: vkey.trim(), url: url.trim() }),
    onSuccess: async () => {
      await again()
      done()
    },
  })
  const atVkey = fieldError(add.error, 'vkey', ['not-a-witness-key', 'known'])
  const atUrl = fieldError(add.error, 'url', ['not-a-witness-address'])
  return (
    <Stack component="form" onSubmit={event => (event.preventDefault(), add.mutate())}>
      <Code block className="om-mono">
        optimail witness --name witness.example.org/w1
      </Code>
      <TextInput
        label={say.vkey}
        description={say.vkeySays}
        value={vkey}
        error={atVkey}
        onChange={event => setVkey(event.currentTarget.value)}
        data-autofocus
      />
      <TextInput label={say.url} value={url} error={atUrl} onChange={event => setUrl(event.currentTarget.value)} />
      {!atVkey && !atUrl && <Problem of={add.error} />}
      <Group justify="end">
        <Button type="submit" loading={add.isPending}>
          {say.nameIt}
        </Button>
      </Group>
    </Stack>
  )
}
