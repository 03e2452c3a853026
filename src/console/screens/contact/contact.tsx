/** One person: who they are, what they agreed to and when, and the proof of it. */

import { Button, Grid, Group, Menu, Stack, Text } from '@mantine/core'
import { IconChevronDown, IconFileCertificate } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { addressOf, call } from '../../client.ts'
import { Load, Page } from '../../parts/page.tsx'
import { useWords } from '../../words.tsx'
import { Consents } from './consents.tsx'
import { Profile } from './profile.tsx'
import { Rights } from './rights.tsx'
import { Suppress, Suppression } from './suppression.tsx'
import { Timeline } from './timeline.tsx'
import type { Contact } from './types.ts'
import { contactWords } from './words.ts'

export function OneContact() {
  const { contact = '' } = useParams({ strict: false }) as { contact?: string } // As the route names it.
  const id = contact as Contact['contact_id'] // The server says whether it is one.
  const read = useQuery({ queryKey: ['contact', id], queryFn: () => call('contacts.read', { contact_id: id }) })
  return <Load of={read}>{it => <Shown contact={it} />}</Load>
}

function Shown({ contact }: { readonly contact: Contact }) {
  const say = useWords(contactWords)
  return (
    <Page
      title={contact.name || contact.email}
      back={{ to: '/contacts', name: say.back }}
      says={contact.name ? contact.email : undefined}
      actions={<Proof contact={contact} />}
    >
      <Suppression contact={contact} />
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, md: 7 }}>
          <Stack gap="lg">
            <Consents contact={contact} />
            <Timeline contact={contact} />
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 5 }}>
          <Stack gap="lg">
            <Profile key={contact.rev} contact={contact} />
            <Suppress contact={contact} />
            <Rights contact={contact} />
          </Stack>
        </Grid.Col>
      </Grid>
    </Page>
  )
}

const FORMATS = ['zip', 'pdf', 'json'] as const
const CHANNELS = ['email', 'sms', 'call'] as const

/** One click for the whole bundle; beside it the parts, for whoever wants to read. */
function Proof({ contact: { contact_id, phone } }: { readonly contact: Contact }) {
  const say = useWords(contactWords)
  const at = (format: (typeof FORMATS)[number], channel: (typeof CHANNELS)[number] = 'email') =>
    addressOf('contacts.proof', { contact_id, format, channel })
  return (
    <Group gap={1} wrap="nowrap">
      <Button component="a" href={at('zip')} download leftSection={<IconFileCertificate size={16} />}>
        {say.proof}
      </Button>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <Button px={8} aria-label={say.proofAs}>
            <IconChevronDown size={16} />
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {phone !== null &&
            CHANNELS.filter(it => it !== 'email').map(channel => (
              <Menu.Item key={channel} component="a" href={at('zip', channel)} download>
                {say.formats.zip[0]} · {say.channelNames[channel]}
              </Menu.Item>
            ))}
          {FORMATS.map(format => (
            <Menu.Item key={format} component="a" href={at(format)} download>
              {say.formats[format][0]}
              <Text size="xs" className="om-soft">
                {say.formats[format][1]}
              </Text>
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </Group>
  )
}
