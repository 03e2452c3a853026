/** Whoever calls in the account's name. */

import { Button, Modal, Stack, TextInput } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../client.ts'
import { May } from '../../parts/may.tsx'
import { Card, Empty, Load, Page } from '../../parts/page.tsx'
import { fieldError, Problem } from '../../parts/problem.tsx'
import { Rows } from '../../parts/rows.tsx'
import { Secret } from '../../parts/secret.tsx'
import { When } from '../../parts/when.tsx'
import { number, useWords } from '../../words.tsx'
import { callWords } from './words.ts'

export const URL_FLAWS = ['not-a-url', 'not-https', 'url-with-login'] as const

export function Callers() {
  const say = useWords(callWords)
  const list = useQuery({ queryKey: ['callers'], queryFn: () => call('callers.list', {}), refetchInterval: 5_000 })
  const [adding, dialog] = useDisclosure()
  const add = (
    <May right="partners.write">
      <Button onClick={dialog.open}>{say.addCaller}</Button>
    </May>
  )
  return (
    <Page title={say.callers} says={say.callersSays} back={{ to: '/calls', name: say.title }} actions={add}>
      <Card flush>
        <Load of={list}>
          {({ data }) =>
            data.length === 0 ? (
              <Empty title={say.noCallers} says={say.noCallersSays} />
            ) : (
              <Rows
                label={say.callers}
                rows={data}
                keyOf={row => row.caller_id}
                openAt={row => `/calls/callers/${row.caller_id}`}
                columns={[
                  { name: say.name, cell: row => row.name },
                  { name: say.url, cell: row => row.url ?? <span className="om-soft">{say.byFile}</span>, wide: true },
                  { name: say.inHand, cell: row => number.format(row.in_hand), right: true, width: 100 },
                  { name: say.waiting, cell: row => number.format(row.waiting), right: true, width: 130 },
                  { name: say.taken, cell: row => <When at={row.last_taken_at} />, wide: true, width: 150 },
                ]}
              />
            )
          }
        </Load>
      </Card>
      <Modal opened={adding} onClose={dialog.close} title={say.addCaller} size="lg">
        <Add />
      </Modal>
    </Page>
  )
}

function Add() {
  const say = useWords(callWords)
  const client = useQueryClient()
  const [name, setName] = useState('')
  const [url, setUrl] = useState('')
  const make = useMutation({
    mutationFn: () => call('callers.add', { name, url: url.trim() || null }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['callers'] }),
  })
  if (make.data) return <Secret says={say.secret} value={make.data.secret} />
  const flaw = fieldError(make.error, 'url', URL_FLAWS)
  return (
    <Stack>
      <Problem of={flaw === undefined ? make.error : null} />
      <TextInput label={say.name} required value={name} onChange={event => setName(event.currentTarget.value)} />
      <TextInput
        label={say.url}
        description={say.urlSays}
        type="url"
        placeholder="https://calls.example/withdrawn"
        value={url}
        error={flaw}
        onChange={event => setUrl(event.currentTarget.value)}
      />
      <May right="partners.write">
        <Button loading={make.isPending} disabled={!name.trim()} onClick={() => make.mutate()}>
          {say.addCaller}
        </Button>
      </May>
    </Stack>
  )
}
