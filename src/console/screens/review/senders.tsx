/** Letters from which texts are to come, of all accounts: an operator looks at their registration, and says whether they may be used. */

import { Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call, type Output } from '../../client.ts'
import { Listing } from '../../parts/listing.tsx'
import { usePages } from '../../parts/more.tsx'
import { Empty, Page } from '../../parts/page.tsx'
import { Problem } from '../../parts/problem.tsx'
import { When } from '../../parts/when.tsx'
import { useWords } from '../../words.tsx'

type Waiting = Output<'text-senders.waiting'>['data'][number]

export const words = {
  at: 'review/senders',
  en: {
    title: 'Senders of texts',
    says: 'Letters under which accounts want to send texts. Until somebody has seen that they are registered, what they send stays in the sandbox. Numbers prove themselves.',
    back: 'Review queue',
    noneTitle: 'No sender waits',
    noneSays: 'When an account adds letters to send texts from, or gives them another name, they stand here.',
    wants: (account: string) => `${account} wants to send from it`,
    since: 'Waits since',
    countries: 'Countries',
    registered: 'Registered as',
    unregistered: 'No registration is named.',
    programs: 'For',
    contact: 'Asked for help at',
    why: 'What you have seen, or what is missing',
    prove: 'May be used',
    refuse: 'Refuse',
    which: (act: string, name: string) => `${act}: ${name}`,
  },
}

export function WaitingSenders() {
  const say = useWords(words)
  const list = usePages(['review', 'senders'], at => call('text-senders.waiting', at))
  return (
    <Page title={say.title} says={say.says} back={{ to: '/review', name: say.back }}>
      <Listing of={list} none={<Empty title={say.noneTitle} says={say.noneSays} />}>
        {rows => (
          <Stack gap="xl" p="md">
            {rows.map(row => (
              <One key={row.sender_id} it={row} />
            ))}
          </Stack>
        )}
      </Listing>
    </Page>
  )
}

function One({ it }: { readonly it: Waiting }) {
  const say = useWords(words)
  const client = useQueryClient()
  const [why, setWhy] = useState('')
  const decide = useMutation({
    mutationFn: (proven: boolean) =>
      call('text-senders.decide', { account_id: it.account.account_id, sender_id: it.sender_id, proven, why }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['review', 'senders'] }),
  })
  const named = it.registrations.map(({ country, reference }) => `${country}: ${reference}`).join(', ')
  const facts = [
    [say.countries, it.countries.join(', ')],
    [say.registered, named || say.unregistered],
    [say.programs, it.programs.join(', ')],
    [say.contact, it.contact],
  ] as const
  return (
    <Stack component="section" gap="xs" aria-labelledby={it.sender_id}>
      <Text component="h2" id={it.sender_id} fw={600} className="om-break">
        {it.name === it.value ? it.value : `${it.name} · ${it.value}`}
      </Text>
      <Text size="sm" className="om-soft">
        {say.wants(it.account.name)}
      </Text>
      {facts
        .filter(([, value]) => value !== '')
        .map(([name, value]) => (
          <Text key={name} size="sm" className="om-break">
            {name}: {value}
          </Text>
        ))}
      <Text size="sm" className="om-soft">
        {say.since} <When at={it.waits_since} />
      </Text>
      <TextInput
        label={say.why}
        aria-label={say.which(say.why, it.value)}
        value={why}
        maxLength={500}
        onChange={event => setWhy(event.currentTarget.value)}
      />
      <Problem of={decide.error} />
      <Group gap="xs">
        {([true, false] as const).map(proven => (
          <Button
            key={String(proven)}
            variant={proven ? 'filled' : 'default'}
            disabled={why.trim().length < 3 || decide.isPending}
            aria-label={say.which(proven ? say.prove : say.refuse, it.value)}
            onClick={() => decide.mutate(proven)}
          >
            {proven ? say.prove : say.refuse}
          </Button>
        ))}
      </Group>
    </Stack>
  )
}
