/** What stands around every screen: where one can go, who one is, what is being sent, what stands in the way. */

import {
  ActionIcon,
  AppShell,
  Avatar,
  Box,
  Burger,
  Button,
  Group,
  Menu,
  Stack,
  Text,
  UnstyledButton,
  useComputedColorScheme,
  useMantineColorScheme,
} from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconCookie, IconKeyboard, IconLogout, IconMoon, IconSearch, IconSettings, IconSun } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { Link, Outlet, useRouterState } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { call } from './client.ts'
import { useKeys } from './keys.tsx'
import { HoldingBar } from './parts/holding-bar.tsx'
import { mayRemember } from './parts/remembered.ts'
import { SendingNow } from './parts/sending-now.tsx'
import { groupsFor, placeAt, PLACES, placeWords } from './places.ts'
import { type Account, useAccount } from './session.tsx'
import { languageOf, Speaks, useWords } from './words.tsx'

const KeysHelp = lazy(() => import('./keys-help.tsx').then(({ KeysHelp: it }) => ({ default: it })))
const Palette = lazy(() => import('./parts/palette.tsx').then(({ Palette: it }) => ({ default: it })))
const LogIn = lazy(() => import('./screens/log-in.tsx').then(({ LogIn: it }) => ({ default: it })))

export const words = {
  at: 'shell/shell',
  en: {
    skip: 'Skip to the content',
    menu: 'Menu',
    search: 'Search',
    main: 'Main',
    notYet: 'Nothing can be sent yet: somebody has to read and accept the policies for this account first.',
    readPolicies: 'Read the policies',
    toDark: 'Switch to dark colours',
    toLight: 'Switch to light colours',
    you: 'You and your account',
    settings: 'Settings',
    keys: 'Keyboard',
    logOut: 'Log out',
    cookies: 'Cookies',
    notRemembered: 'Colours and layout are not remembered. Allow it under Cookies.',
  },
}

export function Shell() {
  const { account } = useAccount()
  if (account === undefined) return <Box mih="100vh" aria-busy="true" />
  if (account === null)
    return (
      <Suspense fallback={<Box mih="100vh" aria-busy="true" />}>
        <LogIn />
      </Suspense>
    )
  return (
    <Speaks language={languageOf(account.locale)}>
      <Suspense fallback={<Box mih="100vh" aria-busy="true" />}>
        <House account={account} />
      </Suspense>
    </Speaks>
  )
}

function House({ account }: { readonly account: Account }) {
  const say = useWords(words)
  const [opened, { toggle, close }] = useDisclosure()
  const [searching, search] = useDisclosure()
  const [helping, help] = useDisclosure()
  useKeys(search.open, help.open)
  return (
    <AppShell
      header={{ height: 56 }}
      navbar={{ width: 224, breakpoint: 'sm', collapsed: { mobile: !opened } }}
      padding={{ base: 'md', sm: 'xl' }}
    >
      <a className="om-skip" href="#main">
        {say.skip}
      </a>
      <AppShell.Header px="md" style={{ background: 'var(--card)', borderColor: 'var(--line)' }}>
        <Group h="100%" justify="space-between" wrap="nowrap">
          <Group gap="sm" wrap="nowrap" miw={0}>
            <Burger opened={opened} onClick={toggle} hiddenFrom="sm" size="sm" aria-label={say.menu} />
            <img src="/app/icon.svg" width={26} height={26} alt="" />
            <Text fw={650} truncate>
              {account.name}
            </Text>
          </Group>
          <Group gap="xs" wrap="nowrap">
            <SendingNow />
            <UnstyledButton onClick={search.open} visibleFrom="sm" className="om-search">
              <IconSearch size={15} aria-hidden />
              {say.search}
              <kbd>Ctrl K</kbd>
            </UnstyledButton>
            <ActionIcon
              hiddenFrom="sm"
              variant="subtle"
              color="gray"
              size="lg"
              aria-label={say.search}
              onClick={search.open}
            >
              <IconSearch size={18} stroke={1.7} />
            </ActionIcon>
            <ColourSwitch />
            <Me account={account} help={help.open} />
          </Group>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="sm" style={{ background: 'var(--card)', borderColor: 'var(--line)', overflowY: 'auto' }}>
        <Places close={close} isOperator={account.operator_role !== null} />
      </AppShell.Navbar>
      <AppShell.Main id="main" tabIndex={-1} style={{ outline: 'none' }}>
        <Box maw={1240} mx="auto">
          {account.policies.accepted_at === null && <PolicyBar />}
          <HoldingBar />
          <Suspense>
            <Outlet />
          </Suspense>
        </Box>
      </AppShell.Main>
      {searching && (
        <Suspense>
          <Palette close={search.close} />
        </Suspense>
      )}
      {helping && (
        <Suspense>
          <KeysHelp close={help.close} />
        </Suspense>
      )}
    </AppShell>
  )
}

function Places({ close, isOperator }: { readonly close: () => void; readonly isOperator: boolean }) {
  const say = useWords(words)
  const names = useWords(placeWords)
  const here = useRouterState({ select: state => state.location.pathname })
  const at = placeAt(here)?.to
  return (
    <Stack component="nav" gap={16} className="om-nav" aria-label={say.main}>
      {groupsFor(isOperator).map(group => (
        <div key={group}>
          {names[group] && (
            <Text size="xs" fw={600} className="om-soft" px={10} pb={4}>
              {names[group]}
            </Text>
          )}
          {PLACES.filter(place => place.group === group).map(({ to, name, icon: Icon }) => (
            <Link key={to} to={to} onClick={close} activeOptions={{ exact: to !== at }}>
              <Icon size={17} stroke={1.7} />
              {names[name]}
            </Link>
          ))}
        </div>
      ))}
      <a href="/cookies?back=%2Fapp%2F" title={mayRemember() ? undefined : say.notRemembered}>
        <IconCookie size={17} stroke={1.7} />
        {say.cookies}
      </a>
    </Stack>
  )
}

function PolicyBar() {
  const say = useWords(words)
  const here = useRouterState({ select: state => state.location.pathname })
  if (here === '/settings/policies') return null
  return (
    <Group className="om-card" mb="lg" justify="space-between" role="status" style={{ borderColor: 'var(--warn)' }}>
      <Text size="sm">{say.notYet}</Text>
      <Button component={Link} to="/settings/policies" variant="light">
        {say.readPolicies}
      </Button>
    </Group>
  )
}

function ColourSwitch() {
  const say = useWords(words)
  const { setColorScheme } = useMantineColorScheme()
  const isLight = useComputedColorScheme('light') === 'light'
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size="lg"
      aria-label={isLight ? say.toDark : say.toLight}
      onClick={() => setColorScheme(isLight ? 'dark' : 'light')}
    >
      {isLight ? <IconMoon size={18} stroke={1.7} /> : <IconSun size={18} stroke={1.7} />}
    </ActionIcon>
  )
}

function Me({ account, help }: { readonly account: Account; readonly help: () => void }) {
  const say = useWords(words)
  const client = useQueryClient()
  const leave = async () => {
    await call('session.log-out', {})
    client.clear()
    window.location.assign('/app/')
  }
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <UnstyledButton aria-label={say.you}>
          <Avatar size={32} radius="xl" color="pine" variant="filled">
            {account.name.slice(0, 1).toUpperCase()}
          </Avatar>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{account.name}</Menu.Label>
        <Menu.Item component={Link} to="/settings" leftSection={<IconSettings size={15} />}>
          {say.settings}
        </Menu.Item>
        <Menu.Item onClick={help} leftSection={<IconKeyboard size={15} />}>
          {say.keys}
        </Menu.Item>
        <Menu.Item onClick={() => void leave()} leftSection={<IconLogout size={15} />}>
          {say.logOut}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
