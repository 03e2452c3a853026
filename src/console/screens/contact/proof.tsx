/** The proof of a contact's opt-in in one click, in the form that was chosen last; beside it, what can be chosen. */

import { Button, Group, NativeSelect, Popover, Stack } from '@mantine/core'
import { IconChevronDown, IconFileCertificate } from '@tabler/icons-react'
import { addressOf } from '../../client.ts'
import { ChooseProof, type ProofChoice } from '../../parts/proof-choice.tsx'
import { useRemembered } from '../../parts/remembered.ts'
import { useWords } from '../../words.tsx'
import type { Contact } from './types.ts'
import { contactWords } from './words.ts'

const FORMATS = ['zip', 'pdf', 'json'] as const
const CHANNELS = ['email', 'sms', 'call'] as const
type Form = ProofChoice & { readonly format: (typeof FORMATS)[number] }

export const words = {
  at: 'contact/proof',
  en: {
    choose: 'Choose the form of the proof',
    format: 'Form',
    ofChannel: (channel: string) => `Proof for ${channel.toLowerCase()}`,
  },
}

export function Proof({ contact: { contact_id, email, phone } }: { readonly contact: Contact }) {
  const say = useWords(words)
  const own = useWords(contactWords)
  const [chosen, choose] = useRemembered<Form>('proof', { format: 'zip', locale: '', redact: [] })
  const { format, locale, redact } = chosen
  const at = (channel: (typeof CHANNELS)[number]) =>
    addressOf('contacts.proof', {
      contact_id,
      format,
      channel,
      ...(locale && { locale }),
      ...(redact.length > 0 && { redact: redact.join(',') }),
    })
  const first = email === null ? 'sms' : 'email'
  const others = phone === null ? [] : CHANNELS.filter(it => it !== 'email' && it !== first)
  return (
    <Group gap={1} wrap="nowrap">
      <Button component="a" href={at(first)} download leftSection={<IconFileCertificate size={16} />}>
        {own.proof}
      </Button>
      <Popover position="bottom-end" withinPortal trapFocus width={340}>
        <Popover.Target>
          <Button px={8} aria-label={say.choose}>
            <IconChevronDown size={16} />
          </Button>
        </Popover.Target>
        <Popover.Dropdown>
          <Stack gap="sm">
            <NativeSelect
              label={say.format}
              value={format}
              data={FORMATS.map(value => ({ value, label: own.formats[value].join(': ') }))}
              onChange={event => choose({ format: FORMATS.find(it => it === event.currentTarget.value) ?? 'zip' })}
            />
            <ChooseProof chosen={chosen} choose={choose} />
            {others.map(channel => (
              <Button key={channel} component="a" variant="default" href={at(channel)} download>
                {say.ofChannel(own.channelNames[channel])}
              </Button>
            ))}
          </Stack>
        </Popover.Dropdown>
      </Popover>
    </Group>
  )
}
