/** Who stands behind the messages, the policies, the ways out, the people and the keys. */

import { Tabs } from '@mantine/core'
import { useNavigate, useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Page } from '../parts/page.tsx'
import { useWords } from '../words.tsx'
import { WhoYouAre } from './settings/account.tsx'
import { Keys } from './settings/keys.tsx'
import { Policies } from './settings/policies.tsx'
import { Sending } from './settings/sending.tsx'
import { Users } from './settings/users.tsx'

const words = {
  en: {
    title: 'Settings',
    account: 'Who you are',
    policies: 'Policies',
    sending: 'Sending',
    users: 'People',
    keys: 'API keys',
  },
}

type Tab = keyof Omit<(typeof words)['en'], 'title'>
const TABS: readonly { readonly id: Tab; readonly shows: () => ReactNode }[] = [
  { id: 'account', shows: () => <WhoYouAre /> },
  { id: 'policies', shows: () => <Policies /> },
  { id: 'sending', shows: () => <Sending /> },
  { id: 'users', shows: () => <Users /> },
  { id: 'keys', shows: () => <Keys /> },
]

export function Settings() {
  const say = useWords(words)
  const { tab = 'account' } = useParams({ strict: false })
  const navigate = useNavigate()
  return (
    <Page title={say.title}>
      <Tabs
        value={tab}
        onChange={value => void navigate({ to: `/settings/${value ?? 'account'}` })}
        keepMounted={false}
      >
        <Tabs.List mb="lg" aria-label={say.title}>
          {TABS.map(({ id }) => (
            <Tabs.Tab key={id} value={id}>
              {say[id]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {TABS.map(({ id, shows }) => (
          <Tabs.Panel key={id} value={id}>
            {shows()}
          </Tabs.Panel>
        ))}
      </Tabs>
    </Page>
  )
}
