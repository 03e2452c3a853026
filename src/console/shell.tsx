/** What stands around every screen: where one can go, who one is, and what stands in the way of sending. */

import { ActionIcon, AppShell, Avatar, Box, Burger, Button, Group, Menu, Stack, Text, UnstyledButton, useComputedColorScheme, useMantineColorScheme } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import {
  IconAddressBook,
  IconChecklist,
  IconForms,
  IconHistory,
  IconHome,
  IconInbox,
  IconLogout,
  IconMoon,
  IconSearch,
  IconSend,
  IconSettings,
  IconSun,
} from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { Link, Outlet, useNavigate, useRouterState } from '@tanstack/react-router'
import { type ComponentType, useEffect } from 'react'
import { call } from './client.ts'
import { Palette } from './parts/palette.tsx'
import { type Account, useAccount } from './session.tsx'
import { LogIn } from './screens/log-in.tsx'

export type Place = { readonly to: string; readonly name: string; readonly key: string; readonly icon: ComponentType<{ size?: number; stroke?: number }> }

export const PLACES: readonly (Place & { readonly group: string })[] = [
  { group: '', to: '/', name: 'Overview', key: 'o', icon: IconHome },
  { group: 'Audience', to: '/contacts', name: 'Contacts', key: 'c', icon: IconAddressBook },
  { group: 'Audience', to: '/purposes', name: 'Purposes', key: 'p', icon: IconChecklist },
  { group: 'Audience', to: '/forms', name: 'Forms', key: 'f', icon: IconForms },
  { group: 'Messages', to: '/campaigns', name: 'Campaigns', key: 'm', icon: IconSend },
  { group: 'Messages', to: '/mailbox', name: 'Sandbox mailbox', key: 'b', icon: IconInbox },
  { group: 'Trust', to: '/audit', name: 'Audit log', key: 'a', icon: IconHistory },
  { group: 'Trust', to: '/settings', name: 'Settings', key: 's', icon: IconSettings },
]

export function Shell() {
  const { account } = useAccount()
  if (account === undefined) return <Box mih="100vh" aria-busy="true" />
  return account === null ? <LogIn /> : <House account={account} />
}

function House({ account }: { readonly account: Account }) {
  const [opened, { toggle, close }] = useDisclosure()
  const [searching, search] = useDisclosure()
  useKeys(search.open)
  return (
    <AppShell header={{ height: 56 }} navbar={{ width: 232, breakpoint: 'sm', collapsed: { mobile: !opened } }} padding="lg">
      <a className="om-skip" href="#main">Skip to the content</a>
      <AppShell.Header px="md" style={{ background: 'var(--card)', borderColor: 'var(--line)' }}>
        <Group h="100%" justify="space-between" wrap="nowrap">
          <Group gap="sm" wrap="nowrap">
            <Burger opened={opened} onClick={toggle} hiddenFrom="sm" size="sm" aria-label="Menu" />
            <img src="/app/icon.svg" width={26} height={26} alt="" />
            <Text fw={650} truncate>{account.name}</Text>
          </Group>
          <Group gap="xs" wrap="nowrap">
            <UnstyledButton onClick={search.open} visibleFrom="sm" className="om-card" px={10} py={5} aria-label="Search and go">
              <Group gap={8}>
                <IconSearch size={15} />
                <Text size="sm" className="om-soft">Search</Text>
                <Text size="xs" className="om-soft">Ctrl K</Text>
              </Group>
            </UnstyledButton>
            <ColourSwitch />
            <Me account={account} />
          </Group>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="sm" style={{ background: 'var(--card)', borderColor: 'var(--line)' }}>
        <Places close={close} />
      </AppShell.Navbar>
      <AppShell.Main id="main" tabIndex={-1} style={{ outline: 'none' }}>
        <Box maw={1240} mx="auto">
          {account.policies.accepted_at === null && <PolicyBar />}
          <Outlet />
        </Box>
      </AppShell.Main>
      <Palette opened={searching} close={search.close} />
    </AppShell>
  )
}

function Places({ close }: { readonly close: () => void }) {
  const here = useRouterState({ select: state => state.location.pathname })
  const isHere = (to: string) => (to === '/' ? here === '/' : here === to || here.startsWith(`${to}/`))
  const groups = [...new Set(PLACES.map(({ group }) => group))]
  return (
    <Stack component="nav" gap={14} className="om-nav" aria-label="Main">
      {groups.map(group => (
        <div key={group}>
          {group && <Text size="xs" fw={600} className="om-soft" px={10} pb={4}>{group}</Text>}
          {PLACES.filter(place => place.group === group).map(({ to, name, icon: Icon }) => (
            <Link key={to} to={to} onClick={close} aria-current={isHere(to) ? 'page' : undefined}>
              <Icon size={17} stroke={1.7} />
              {name}
            </Link>
          ))}
        </div>
      ))}
    </Stack>
  )
}

function PolicyBar() {
  return (
    <Group className="om-card" p="md" mb="lg" justify="space-between" role="status" style={{ borderColor: 'var(--warn)' }}>
      <Text size="sm">Nothing can be sent yet: somebody has to read and accept the policies for this account first.</Text>
      <Button component={Link} to="/settings/policies" variant="light">Read the policies</Button>
    </Group>
  )
}

function ColourSwitch() {
  const { setColorScheme } = useMantineColorScheme()
  const now = useComputedColorScheme('light')
  const other = now === 'light' ? 'dark' : 'light'
  return (
    <ActionIcon variant="subtle" color="gray" size="lg" aria-label={`Switch to ${other} colours`} onClick={() => setColorScheme(other)}>
      {now === 'light' ? <IconMoon size={18} stroke={1.7} /> : <IconSun size={18} stroke={1.7} />}
    </ActionIcon>
  )
}

function Me({ account }: { readonly account: Account }) {
  const client = useQueryClient()
  const leave = async () => {
    await call('session.log-out', {})
    client.clear()
    window.location.assign('/app/')
  }
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <UnstyledButton aria-label="You and your account">
          <Avatar size={32} radius="xl" color="pine">{account.name.slice(0, 1).toUpperCase()}</Avatar>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{account.name}</Menu.Label>
        <Menu.Item component={Link} to="/settings" leftSection={<IconSettings size={15} />}>Settings</Menu.Item>
        <Menu.Item onClick={() => void leave()} leftSection={<IconLogout size={15} />}>Log out</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

/** `g` and a letter goes somewhere, `/` and Ctrl K search. Nothing while somebody types. */
function useKeys(search: () => void): void {
  const navigate = useNavigate()
  useEffect(() => {
    let going = false
    const onKey = (event: KeyboardEvent) => {
      const typing = (event.target as HTMLElement).closest('input, textarea, select, [contenteditable="true"]')
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault()
        search()
      } else if (typing || event.ctrlKey || event.metaKey || event.altKey) return
      else if (event.key === '/') {
        event.preventDefault()
        search()
      } else if (going) {
        going = false
        const place = PLACES.find(({ key }) => key === event.key)
        if (place) void navigate({ to: place.to })
      } else going = event.key === 'g'
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [navigate, search])
}

