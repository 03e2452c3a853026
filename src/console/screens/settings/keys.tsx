/** The keys with which programs act for the account. */

import { Badge, Button, Modal, NativeSelect, Stack, TextInput } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call, type Output } from '../../client.ts'
import { Asked } from '../../parts/asked.tsx'
import { May } from '../../parts/may.tsx'
import { Card, Empty, Load } from '../../parts/page.tsx'
import { Problem } from '../../parts/problem.tsx'
import { Rows } from '../../parts/rows.tsx'
import { Secret } from '../../parts/secret.tsx'
import { When } from '../../parts/when.tsx'
import { useWords } from '../../words.tsx'
import { ScopeChoice } from './scope-choice.tsx'

export const words = {
  at: 'settings/keys',
  en: {
    title: 'API keys',
    says: 'The API is described at /v1/openapi.json; the command line uses the same keys.',
    make: 'Make a key',
    name: 'Name',
    nameHint: 'Where it will be used',
    key: 'Key',
    mode: 'Mode',
    live: 'Live',
    test: 'Test',
    testSays: 'Test: mail goes to the sandbox only',
    used: 'Last used',
    revoke: 'Revoke',
    revokeWhich: (name: string) => `Revoke ${name}`,
    revokeTitle: (name: string) => `Revoke “${name}”?`,
    revokeSays:
      'Whatever uses this key is refused from the next request on. It does not come back: make another key and put it in its place first.',
    noneTitle: 'No keys',
    noneSays: 'A key lets a program do what you allow it to. A test key can never reach a real recipient.',
    once: 'Copy the key now: it is shown once, and only its hash is kept.',
    may: 'What it may do',
    makeIt: 'Make the key',
  },
}

export function Keys() {
  const say = useWords(words)
  const client = useQueryClient()
  const keys = useQuery({ queryKey: ['keys'], queryFn: () => call('keys.list', {}) })
  const [making, dialog] = useDisclosure()
  const revoke = (key_id: string) =>
    call('keys.revoke', { key_id }).then(() => client.invalidateQueries({ queryKey: ['keys'] }))
  return (
    <Card
      title={say.title}
      says={say.says}
      flush
      actions={
        <May right="keys.write">
          <Button onClick={dialog.open}>{say.make}</Button>
        </May>
      }
    >
      <Load of={keys}>
        {answer => (
          <>
            {answer.data.length === 0 ? (
              <Empty title={say.noneTitle} says={say.noneSays} />
            ) : (
              <Rows
                label={say.title}
                rows={answer.data}
                keyOf={row => row.key_id}
                columns={[
                  { name: say.name, cell: row => row.name },
                  { name: say.key, cell: row => <span className="om-mono">{row.hint}…</span>, wide: true },
                  {
                    name: say.mode,
                    cell: row => (
                      <Badge variant="light" color={row.mode === 'live' ? 'pine' : 'gray'}>
                        {say[row.mode]}
                      </Badge>
                    ),
                  },
                  { name: say.used, cell: row => <When at={row.used_at} />, wide: true },
                  {
                    name: '',
                    right: true,
                    cell: row => (
                      <May right="keys.write">
                        <Asked
                          title={say.revokeTitle(row.name)}
                          says={say.revokeSays}
                          does={say.revoke}
                          run={() => revoke(row.key_id)}
                          which={say.revokeWhich(row.name)}
                        />
                      </May>
                    ),
                  },
                ]}
              />
            )}
            <MakeKey opened={making} close={dialog.close} grantable={answer.grantable} />
          </>
        )}
      </Load>
    </Card>
  )
}

type Scope = Output<'keys.list'>['grantable'][number]
type MakeProps = { readonly opened: boolean; readonly close: () => void; readonly grantable: readonly Scope[] }

function MakeKey({ opened, close, grantable }: MakeProps) {
  const say = useWords(words)
  const client = useQueryClient()
  const [name, setName] = useState('')
  const [mode, setMode] = useState<'live' | 'test'>('live')
  const [scopes, setScopes] = useState<readonly string[]>([])
  const make = useMutation({
    mutationFn: () => call('keys.make', { name, mode, scopes: grantable.filter(scope => scopes.includes(scope)) }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['keys'] }),
  })
  const leave = () => {
    make.reset()
    close()
  }
  return (
    <Modal opened={opened} onClose={leave} title={say.make} size="xl">
      {make.data ? (
        <Secret says={say.once} value={make.data.key} />
      ) : (
        <Stack>
          <Problem of={make.error} />
          <TextInput
            data-autofocus
            label={say.name}
            description={say.nameHint}
            value={name}
            onChange={event => setName(event.currentTarget.value)}
          />
          <NativeSelect
            label={say.mode}
            value={mode}
            onChange={event => setMode(event.currentTarget.value === 'test' ? 'test' : 'live')}
            data={[
              { value: 'live', label: say.live },
              { value: 'test', label: say.testSays },
            ]}
          />
          <ScopeChoice label={say.may} grantable={grantable} chosen={scopes} choose={setScopes} />
          <May right="keys.write">
            <Button
              loading={make.isPending}
              disabled={!name.trim() || scopes.length === 0}
              onClick={() => make.mutate()}
            >
              {say.makeIt}
            </Button>
          </May>
        </Stack>
      )}
    </Modal>
  )
}
