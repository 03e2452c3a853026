/** Who stands behind the messages, the policies, the ways out, the people and the keys. */

import { Stack, Tabs } from '@mantine/core'
import { useNavigate, useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Page } from '../parts/page.tsx'
import { placeWords, type Tab, TABS, tabWords } from '../places.ts'
import { useWords } from '../words.tsx'
import { WhoYouAre } from './settings/account.tsx'
import { Keys } from './settings/keys.tsx'
import { Policies } from './settings/policies.tsx'
import { Security, YourHandset } from './settings/security.tsx'
import { Sending } from './settings/sending.tsx'
import { Users } from './settings/users.tsx'
import { Webhooks } from './webhooks/hooks.tsx'

const SHOWS: Readonly<Record<Tab, () => ReactNode>> = {
  account: () => <WhoYouAre />,
  policies: () => <Policies />,
  sending: () => <Sending />,
  users: () => <Users />,
  security: () => (
    <Stack gap="lg">
      <Security />
      <YourHandset />
    </Stack>
  ),
  keys: () => <Keys />,
  webhooks: () => <Webhooks />,
}

export function Settings() {
  const say = useWords(placeWords)
  const names = useWords(tabWords)
  const { tab: asked } = useParams({ strict: false })
  const tab = TABS.find(id => id === asked) ?? 'account' // Whoever mistypes an address finds something all the same.
  const navigate = useNavigate()
  return (
    <Page title={say.settings}>
      <Tabs
        value={tab}
        onChange={value => void navigate({ to: `/settings/${value ?? 'account'}` })}
        keepMounted={false}
      >
        <Tabs.List mb="lg" aria-label={say.settings}>
          {TABS.map(id => (
            <Tabs.Tab key={id} value={id}>
              {names[id]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {TABS.map(id => (
          <Tabs.Panel key={id} value={id}>
            {SHOWS[id]()}
          </Tabs.Panel>
        ))}
      </Tabs>
    </Page>
  )
}
