/** A case by hand: somebody saw something. It names the demand, says what to do, and imposes what follows at once. */

import { Button, Group, Select, Stack, Textarea, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { DEMANDS } from '#policy/demands.ts'
import { useHeard } from '../../said.ts'
import { call, type Input } from '../../client.ts'
import { useChosen } from '../../parts/address.ts'
import { Card, Page } from '../../parts/page.tsx'
import { fieldError, Problem } from '../../parts/problem.tsx'
import { useWords } from '../../words.tsx'
import { FIRST, MeasureFields } from './measure-fields.tsx'
import { PickAccount } from './pick-account.tsx'

export const words = {
  at: 'trust/new-case',
  en: {
    back: 'Cases and appeals',
    title: 'Open a case',
    says: 'The people of the account are told at once, in their language, what was seen and what to do.',
    account: 'Account',
    demand: 'Demand that it breaks',
    about: 'About',
    aboutSays: 'The id of a thing of the account, or a few words.',
    seen: 'What was seen',
    seenSays: 'Name nobody: a case stays when people are erased.',
    todo: 'What to do',
    open: 'Open the case',
  },
}

type Asked = Input<'trust.open'>

export function NewCase() {
  const say = useWords(words)
  const hear = useHeard()
  const client = useQueryClient()
  const navigate = useNavigate()
  const [account] = useChosen('account')
  const [about] = useChosen('about')
  const [demand] = useChosen('demand', 'AS-03')
  const [it, set] = useState({ account_id: account, demand, about, says: '', todo: '' })
  const [measure, choose] = useState(FIRST)
  const opening = useMutation({
    mutationFn: () => call('trust.open', { ...it, demand: it.demand as Asked['demand'], ...measure }), // From the list.
    onSuccess: async opened => {
      await client.invalidateQueries({ queryKey: ['cases'] })
      await navigate({ to: `/trust/cases/${it.account_id}/${opened.case_id}` })
    },
  })
  const field = (name: 'about' | 'says' | 'todo') => ({
    value: it[name],
    error: fieldError(opening.error, name),
    onChange: (event: { currentTarget: { value: string } }) => set({ ...it, [name]: event.currentTarget.value }),
  })
  return (
    <Page title={say.title} says={say.says} back={{ to: '/trust/cases', name: say.back }}>
      <Card>
        <Stack gap="sm" maw={640}>
          <PickAccount
            label={say.account}
            value={it.account_id}
            choose={account_id => set({ ...it, account_id })}
            error={fieldError(opening.error, 'account_id')}
          />
          <Select
            label={say.demand}
            searchable
            allowDeselect={false}
            data={Object.entries(DEMANDS).map(([value, text]) => ({ value, label: `${value} ${hear(text)}` }))}
            value={it.demand}
            onChange={demand => demand && set({ ...it, demand })}
          />
          <TextInput label={say.about} description={say.aboutSays} {...field('about')} />
          <Textarea label={say.seen} description={say.seenSays} autosize minRows={2} {...field('says')} />
          <Textarea label={say.todo} autosize minRows={2} {...field('todo')} />
          <MeasureFields value={measure} set={choose} />
          <Problem of={opening.error} />
          <Group>
            <Button loading={opening.isPending} disabled={it.account_id === ''} onClick={() => opening.mutate()}>
              {say.open}
            </Button>
          </Group>
        </Stack>
      </Card>
    </Page>
  )
}
