/** One person: who they are, what they agreed to and when, and the proof of it. */

import { Grid, Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { call } from '../../client.ts'
import { Load, Page } from '../../parts/page.tsx'
import { useWords } from '../../words.tsx'
import { Calls } from './calls.tsx'
import { ContactTexts } from './texts.tsx'
import { Consents } from './consents.tsx'
import { Messages } from './messages.tsx'
import { Profile } from './profile.tsx'
import { Proof } from './proof.tsx'
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
  const reached = contact.email ?? contact.phone ?? ''
  return (
    <Page
      title={contact.name || reached}
      back={{ to: '/contacts', name: say.back }}
      says={contact.name ? reached : undefined}
      actions={<Proof contact={contact} />}
    >
      <Suppression contact={contact} />
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, md: 7 }}>
          <Stack gap="lg">
            <Consents contact={contact} />
            <Timeline contact={contact} />
            <Messages contact={contact} />
            <Calls contact={contact} />
            <ContactTexts contact={contact} />
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
