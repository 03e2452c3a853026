/** Somebody answers for the list, by name and with their second factor. It is recorded, and is no proof. */

import { Anchor, Blockquote, Button, Checkbox, Group, Stack, Text } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { call } from '../../client.ts'
import { CodeField } from '../../parts/code-field.tsx'
import { May } from '../../parts/may.tsx'
import { Card, Load } from '../../parts/page.tsx'
import { Problem } from '../../parts/problem.tsx'
import { useAccount } from '../../session.tsx'
import { languageOf, useWords } from '../../words.tsx'
import type { Import } from './words.ts'

export const words = {
  at: 'import/attest',
  en: {
    title: 'Answer for it',
    says: 'Your name and these words go into the log. They do not replace the proof: the rows go into quarantine, and a sample of them must be backed by documents.',
    read: 'I have read this and say it in my own name',
    codeHint: 'Six digits from your authenticator, or a recovery code',
    sign: 'Answer for the list',
    notYet: 'Whoever answers for a list has a second factor.',
    setUp: 'Set yours up',
  },
}

export function Attest({ it }: { readonly it: Import }) {
  const say = useWords(words)
  const factor = useQuery({ queryKey: ['second-factor'], queryFn: () => call('second-factor.read', {}) })
  const text = useQuery({ queryKey: ['attestation'], queryFn: () => call('imports.attestation', {}) })
  return (
    <Card title={say.title} says={say.says}>
      <Load of={factor} rows={2}>
        {({ on }) =>
          on ? (
            <Load of={text}>{({ version, texts }) => <Sign it={it} version={version} texts={texts} />}</Load>
          ) : (
            <Text>
              {say.notYet}{' '}
              <Anchor component={Link} to="/settings/security">
                {say.setUp}
              </Anchor>
            </Text>
          )
        }
      </Load>
    </Card>
  )
}

type SignProps = { readonly it: Import; readonly version: string; readonly texts: Readonly<Record<string, string>> }

function Sign({ it, version, texts }: SignProps) {
  const say = useWords(words)
  const client = useQueryClient()
  const { account } = useAccount()
  const [read, setRead] = useState(false)
  const [code, setCode] = useState('')
  const sign = useMutation({
    mutationFn: () => call('imports.attest', { import_id: it.import_id, version, code }),
    onSuccess: fresh => client.setQueryData(['imports.read', { import_id: it.import_id }], fresh),
  })
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    sign.mutate()
  }
  return (
    <May right="imports.write">
      <form onSubmit={onSubmit}>
        <Stack maw={680}>
          <Problem of={sign.error} />
          <Blockquote p="md" radius="md">
            {texts[languageOf(account?.locale ?? 'en')] ?? texts['en']}
          </Blockquote>
          <Checkbox label={say.read} checked={read} onChange={event => setRead(event.currentTarget.checked)} />
          <CodeField value={code} set={setCode} says={say.codeHint} />
          <Group>
            <Button type="submit" loading={sign.isPending} disabled={!read || code.trim() === ''}>
              {say.sign}
            </Button>
          </Group>
        </Stack>
      </form>
    </May>
  )
}
