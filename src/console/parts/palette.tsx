/** Go anywhere by name: screens first, then whatever the account's lists know by those letters. */

import { Modal, Stack, Text, TextInput, UnstyledButton } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { type KeyboardEvent, useState } from 'react'
import { PLACES } from '../shell.tsx'

export function Palette({ opened, close }: { readonly opened: boolean; readonly close: () => void }) {
  const [text, setText] = useState('')
  const [at, setAt] = useState(0)
  const navigate = useNavigate()
  const wanted = text.trim().toLowerCase()
  const places = PLACES.filter(({ name }) => name.toLowerCase().includes(wanted)).map(({ name, to }) => ({ name, to }))
  const found = wanted === '' ? places : [...places, { name: `Find contacts: ${text.trim()}`, to: `/contacts?search=${encodeURIComponent(text.trim())}` }]
  const go = (to: string | undefined) => {
    if (to === undefined) return
    close()
    setText('')
    setAt(0)
    void navigate({ to })
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') setAt(now => Math.min(found.length - 1, now + 1))
    else if (event.key === 'ArrowUp') setAt(now => Math.max(0, now - 1))
    else if (event.key === 'Enter') go(found[at]?.to)
    else return
    event.preventDefault()
  }
  return (
    <Modal opened={opened} onClose={close} withCloseButton={false} title="Search and go" styles={{ title: { position: 'absolute', left: -9999 }, header: { minHeight: 0, padding: 0 } }} size="lg" yOffset="12vh" radius="lg">
      <TextInput
        data-autofocus
        aria-label="Search and go"
        placeholder="Where to? A screen, or a contact’s address"
        value={text}
        onChange={event => {
          setText(event.currentTarget.value)
          setAt(0)
        }}
        onKeyDown={onKey}
      />
      <Stack gap={2} mt="sm" role="listbox" aria-label="Results">
        {found.map(({ name, to }, i) => (
          <UnstyledButton key={to} role="option" aria-selected={i === at} onClick={() => go(to)} px="sm" py={7} style={{ borderRadius: 8, background: i === at ? 'light-dark(#e1f1ee, #17322e)' : undefined }}>
            <Text size="sm">{name}</Text>
          </UnstyledButton>
        ))}
      </Stack>
    </Modal>
  )
}
