/** The published policies, and whether somebody accepted them for the account. */

import { Alert, Button, Checkbox, Group, List, Stack } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../client.ts'
import { May } from '../../parts/may.tsx'
import { Card, Load } from '../../parts/page.tsx'
import { Problem } from '../../parts/problem.tsx'
import { useAccount } from '../../session.tsx'
import { useWords } from '../../words.tsx'

export const words = {
  at: 'settings/policies',
  en: {
    title: 'The policies of this place',
    says: 'Before anything is sent, somebody accepts these for the account. A new version asks again.',
    version: (version: string) => `version ${version}`,
    accepted: 'Accepted in the version in force.',
    iHave: 'I have read the three policies and accept them for this account',
    accept: 'Accept',
  },
}

export function Policies() {
  const say = useWords(words)
  const { again } = useAccount()
  const policies = useQuery({ queryKey: ['policies'], queryFn: () => call('policies.read', {}) })
  const [hasRead, setRead] = useState(false)
  const accept = useMutation({
    mutationFn: (version: string) => call('policies.accept', { version }),
    onSuccess: again,
  })
  return (
    <Card title={say.title} says={say.says}>
      <Load of={policies}>
        {data => (
          <Stack maw={640}>
            <List spacing={6} size="sm">
              {data.policies.map(policy => (
                <List.Item key={policy.name}>
                  <a href={policy.path} target="_blank" rel="noreferrer">
                    {policy.title}
                  </a>{' '}
                  <span className="om-soft">{say.version(policy.version)}</span>
                </List.Item>
              ))}
            </List>
            <Problem of={accept.error} />
            {data.accepted ? (
              <Alert color="pine" variant="light" role="status">
                {say.accepted}
              </Alert>
            ) : (
              <>
                <Checkbox
                  label={say.iHave}
                  checked={hasRead}
                  onChange={event => setRead(event.currentTarget.checked)}
                />
                <Group>
                  <May right="account.write">
                    <Button disabled={!hasRead} loading={accept.isPending} onClick={() => accept.mutate(data.version)}>
                      {say.accept}
                    </Button>
                  </May>
                </Group>
              </>
            )}
          </Stack>
        )}
      </Load>
    </Card>
  )
}
