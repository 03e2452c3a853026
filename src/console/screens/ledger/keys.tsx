/** The keys of the log and of the installation, and how one is exchanged. */

import { Alert, Badge, Button, Checkbox, Group, Modal, SegmentedControl, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call, type Output } from '../../client.ts'
import { useFollow } from '../../parts/follow.ts'
import { Card, Load } from '../../parts/page.tsx'
import { Problem } from '../../parts/problem.tsx'
import { Rows } from '../../parts/rows.tsx'
import { When } from '../../parts/when.tsx'
import { useWords } from '../../words.tsx'

export const words = {
  at: 'ledger/keys',
  en: {
    title: 'Keys',
    says: 'Whoever checks a proof pins the key of the log. A new one signs beside the old one for a day, so that everybody can learn it.',
    rotate: 'Exchange a key',
    key: 'Key',
    use: 'Signs',
    log: 'The log',
    instance: 'What is exported',
    from: 'From',
    until: 'Until',
    inUse: 'In use',
    stolen: 'The old key is stolen: it ends now',
    stolenSays: 'What is served stays as it is until a witness knows the new key.',
    next: 'Make a new key',
    under: 'A key of the log is being exchanged',
    ends: 'The old key ends by itself',
    strangers: (names: readonly string[]) => `Not before a witness knows the new one. Tell it to: ${names.join(', ')}.`,
    end: 'End the old key now',
  },
}

type Key = Output<'log.keys'>['data'][number]

export function Keys() {
  const say = useWords(words)
  const client = useQueryClient()
  const keys = useFollow('log.keys', {})
  const [rotating, dialog] = useDisclosure()
  const again = () => client.invalidateQueries({ queryKey: ['log.keys'] })
  const end = useMutation({ mutationFn: () => call('log.end-key', {}), onSettled: again })
  return (
    <Card
      title={say.title}
      says={say.says}
      flush
      actions={
        <Button variant="default" onClick={dialog.open}>
          {say.rotate}
        </Button>
      }
    >
      <Load of={keys} rows={2}>
        {({ data, rotation }) => (
          <>
            {rotation && (
              <Alert color="yellow" variant="light" mx="lg" mb="md" title={say.under}>
                <Text size="sm">
                  {say.ends}: <When at={rotation.ends_old_at} />.{' '}
                  {rotation.strangers.length > 0 && say.strangers(rotation.strangers)}
                </Text>
                <Text size="xs" className="om-mono" my={6}>
                  {rotation.vkey}
                </Text>
                <Button size="compact-sm" variant="default" loading={end.isPending} onClick={() => end.mutate()}>
                  {say.end}
                </Button>
                <Problem of={end.error} />
              </Alert>
            )}
            <List rows={data} />
          </>
        )}
      </Load>
      <Modal opened={rotating} onClose={dialog.close} title={say.rotate}>
        <Rotate done={() => (void again(), dialog.close())} />
      </Modal>
    </Card>
  )
}

function List({ rows }: { readonly rows: readonly Key[] }) {
  const say = useWords(words)
  return (
    <Rows
      label={say.title}
      rows={rows}
      keyOf={row => row.vkey}
      columns={[
        { name: say.use, cell: row => <Use of={row} />, width: 170 },
        {
          name: say.key,
          cell: row => (
            <Text size="xs" className="om-mono om-soft">
              {row.vkey}
            </Text>
          ),
          wide: true,
        },
        { name: say.from, cell: row => <When at={row.from} />, wide: true, width: 150 },
        {
          name: say.until,
          cell: row =>
            row.until ? (
              <When at={row.until} />
            ) : (
              <Badge variant="light" color="pine">
                {say.inUse}
              </Badge>
            ),
          width: 120,
        },
      ]}
    />
  )
}

/** By the id of the key, as signatures name it. */
function Use({ of: { use, vkey } }: { readonly of: Key }) {
  const say = useWords(words)
  return (
    <>
      {say[use]}
      <Text size="xs" className="om-mono om-soft">
        {vkey.split('+')[1]}
      </Text>
    </>
  )
}

function Rotate({ done }: { readonly done: () => void }) {
  const say = useWords(words)
  const [use, setUse] = useState<Key['use']>('log')
  const [stolen, setStolen] = useState(false)
  const rotate = useMutation({ mutationFn: () => call('log.rotate-key', { use, stolen }), onSuccess: done })
  return (
    <Stack>
      <SegmentedControl
        aria-label={say.use}
        value={use}
        onChange={value => setUse(value === 'instance' ? 'instance' : 'log')}
        data={[
          { value: 'log', label: say.log },
          { value: 'instance', label: say.instance },
        ]}
      />
      <Checkbox
        label={say.stolen}
        description={use === 'log' ? say.stolenSays : undefined}
        checked={stolen}
        onChange={event => setStolen(event.currentTarget.checked)}
      />
      <Problem of={rotate.error} />
      <Group justify="end">
        <Button loading={rotate.isPending} onClick={() => rotate.mutate()}>
          {say.next}
        </Button>
      </Group>
    </Stack>
  )
}
