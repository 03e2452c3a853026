/** Go anywhere by name: screens first, then whatever the account's lists know by those letters. */

import { Modal, Stack, Text, TextInput, UnstyledButton } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type KeyboardEvent, useState } from 'react'
import { call } from '../client.ts'
import { groupsFor, PLACES, placeWords, TABS, tabWords } from '../places.ts'
import { useAccount } from '../session.tsx'
import { useWords } from '../words.tsx'

type Found = { readonly key: string; readonly name: string; readonly says: string; readonly to: string }
const SETTLE_MS = 150
const FOUND_MAX = 5

export const words = {
  at: 'parts/palette',
  en: {
    title: 'Search and go',
    hint: 'A screen, an address, a campaign, a form, a purpose',
    results: 'Results',
    screen: 'Screen',
    contact: 'Contact',
    campaign: 'Campaign',
    form: 'Form',
    purpose: 'Purpose',
    nothing: 'Nothing found',
  },
}

const has = (name: string, wanted: string) => name.toLowerCase().includes(wanted.toLowerCase())

/** Forms and purposes are few: their lists come whole. */
const named = <T extends { readonly name: string; readonly slug?: string }>(rows: readonly T[], search: string) =>
  rows.filter(({ name, slug = '' }) => has(name, search) || has(slug, search)).slice(0, FOUND_MAX)

/** What the account's lists know by these letters. */
function useFound(text: string): readonly Found[] {
  const say = useWords(words)
  const [search] = useDebouncedValue(text.trim(), SETTLE_MS)
  const { data } = useQuery({
    queryKey: ['palette', search],
    enabled: search.length > 1,
    queryFn: async () => {
      const [contacts, campaigns, forms, purposes] = await Promise.all([
        call('contacts.list', { search, limit: FOUND_MAX }).catch(() => ({ data: [] })),
        call('campaigns.list', { search, limit: FOUND_MAX }).catch(() => ({ data: [] })),
        call('forms.list', {}).catch(() => ({ data: [] })),
        call('purposes.list', {}).catch(() => ({ data: [] })),
      ])
      return [
        ...contacts.data.map(({ contact_id, email, phone, name }) => ({
          key: contact_id,
          name: [name, email ?? phone].filter(Boolean).join(' · '),
          says: say.contact,
          to: `/contacts/${contact_id}`,
        })),
        ...campaigns.data.map(({ campaign_id, name }) => ({
          key: campaign_id,
          name,
          says: say.campaign,
          to: `/campaigns/${campaign_id}`,
        })),
        ...named(forms.data, search).map(({ form_id, name }) => ({
          key: form_id,
          name,
          says: say.form,
          to: `/forms/${form_id}`,
        })),
        ...named(purposes.data, search).map(({ purpose_id, name, slug }) => ({
          key: purpose_id,
          name: name || slug,
          says: say.purpose,
          to: `/purposes/${purpose_id}`,
        })),
      ]
    },
  })
  return data ?? []
}

export function Palette({ close }: { readonly close: () => void }) {
  const say = useWords(words)
  const names = useWords(placeWords)
  const [text, setText] = useState('')
  const [at, setAt] = useState(0)
  const navigate = useNavigate()
  const tabs = useWords(tabWords)
  const wanted = text.trim()
  const { account } = useAccount()
  const groups = groupsFor(Boolean(account?.operator_role))
  const screens = [
    ...PLACES.filter(({ group }) => groups.includes(group)).map(({ name, to }) => ({ name: names[name], to })),
    ...TABS.map(tab => ({ name: `${names.settings}: ${tabs[tab]}`, to: `/settings/${tab}` })),
  ]
  const places = screens.filter(({ name }) => has(name, wanted)).map(it => ({ key: it.to, says: say.screen, ...it }))
  const found = [...places, ...useFound(text)]
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
    <Modal
      opened
      onClose={close}
      withCloseButton={false}
      size="lg"
      yOffset="12vh"
      radius="lg"
      title={<span className="om-unseen">{say.title}</span>}
      styles={{ header: { minHeight: 0, padding: 0 }, body: { paddingTop: 'var(--mantine-spacing-md)' } }}
    >
      <TextInput
        data-autofocus
        role="combobox"
        aria-label={say.title}
        aria-expanded
        aria-controls="om-found"
        aria-activedescendant={found[at] && `om-found-${at}`}
        placeholder={say.hint}
        value={text}
        onChange={event => {
          setText(event.currentTarget.value)
          setAt(0)
        }}
        onKeyDown={onKey}
      />
      <Stack gap={2} mt="sm" role="listbox" id="om-found" aria-label={say.results}>
        {found.map(({ key, name, says, to }, i) => (
          <UnstyledButton
            key={key}
            id={`om-found-${i}`}
            role="option"
            tabIndex={-1}
            aria-selected={i === at}
            onClick={() => go(to)}
            px="sm"
            py={7}
            style={{ borderRadius: 8, background: i === at ? 'var(--mark)' : undefined }}
          >
            <Text size="sm" span>
              {name}
            </Text>{' '}
            <Text size="xs" span className="om-soft">
              {says}
            </Text>
          </UnstyledButton>
        ))}
      </Stack>
      {found.length === 0 && (
        <Text size="sm" className="om-soft" p="sm">
          {say.nothing}
        </Text>
      )}
    </Modal>
  )
}
