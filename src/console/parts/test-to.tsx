/** A test goes to whoever presses the button; beside it, to a colleague. Nobody else can be chosen [AS-03]. */

import { Button, Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { call } from '../client.ts'
import { useAccount } from '../session.tsx'
import { useWords } from '../words.tsx'

export const words = { at: 'parts/test-to', en: { colleague: 'Send a test to a colleague', to: 'To a colleague' } }

type Props = {
  /** What the button says. */
  readonly label: string
  readonly title?: string
  readonly isBusy: boolean
  readonly send: (to?: string) => void
}

export function TestTo({ label, title, isBusy, send }: Props) {
  const say = useWords(words)
  const { account } = useAccount()
  const users = useQuery({ queryKey: ['users'], queryFn: () => call('users.list', {}), retry: false })
  const others = (users.data?.data ?? []).filter(({ user_id }) => user_id !== account?.actor.id)
  return (
    <Button.Group>
      <Button variant="default" loading={isBusy} title={title} onClick={() => send()}>
        {label}
      </Button>
      {others.length > 0 && (
        <Menu position="bottom-end" withinPortal>
          <Menu.Target>
            <Button variant="default" px={8} aria-label={say.colleague} disabled={isBusy}>
              <IconChevronDown size={16} />
            </Button>
          </Menu.Target>
          <Menu.Dropdown mah={320} style={{ overflowY: 'auto' }}>
            <Menu.Label>{say.to}</Menu.Label>
            {others.map(({ user_id, name, email }) => (
              <Menu.Item key={user_id} onClick={() => send(email)}>
                {name === '' ? email : `${name}, ${email}`}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </Button.Group>
  )
}
