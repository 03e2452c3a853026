/** Who stands behind the messages: name, contact, postal address, and what the organisation does. */

import { Button, Group, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { call } from '../../client.ts'
import { countries } from '../../parts/countries.ts'
import { May } from '../../parts/may.tsx'
import { Card } from '../../parts/page.tsx'
import { fieldError, Problem } from '../../parts/problem.tsx'
import { tell } from '../../parts/undo.tsx'
import { type Account, useAccount } from '../../session.tsx'
import { LANGUAGES, languageOf, useLanguage, useWords } from '../../words.tsx'
import { LANGUAGE_NAMES } from '../composer/words.ts'
import { CloseAccount } from './closing.tsx'

export const words = {
  at: 'settings/account',
  en: {
    title: 'Who stands behind your messages',
    says: 'Recipients see this on every form and in every message, and it is part of each proof. A message without it cannot be sent.',
    account: 'Account',
    accountHint: 'What you call it here',
    name: 'Legal name',
    contact: 'Contact',
    contactHint: 'The address at which people reach you about their data; its domain becomes your first sender domain',
    address: 'Postal address',
    country: 'Country',
    industry: 'What your organisation does',
    industryHint: 'Not shown to recipients. Whoever reviews a text then knows it from its trade',
    language: 'Language',
    languageHint: 'Of this console, of notices to you, and of what is proposed to you',
    choose: 'Choose…',
    save: 'Save',
    saved: 'Saved. New forms and messages use it from now on.',
  },
}

export function WhoYouAre() {
  const { account } = useAccount()
  if (!account) return null
  return (
    <Stack gap="lg">
      <Identity key={account.account_id} account={account} />
      <CloseAccount name={account.name} />
    </Stack>
  )
}

function Identity({ account }: { readonly account: Account }) {
  const say = useWords(words)
  const { again } = useAccount()
  const [name, setName] = useState(account.name)
  const [who, setWho] = useState(account.controller)
  const [locale, setLocale] = useState(account.locale)
  const language = useLanguage()
  const [industry, setIndustry] = useState(account.industry ?? '')
  const industries = useQuery({ queryKey: ['industries'], queryFn: () => call('industries.list', {}) })
  const client = useQueryClient()
  const save = useMutation({
    mutationFn: () => call('account.update', { name, controller: who, locale, ...(industry !== '' && { industry }) }),
    onSuccess: async () => {
      tell(say.saved)
      await again()
      await client.invalidateQueries() // What the server has said is heard in the language of that time.
    },
  })
  const field = (member: 'name' | 'contact' | 'address') => ({
    required: true,
    value: who[member],
    error: fieldError(save.error, `controller/${member}`),
    onChange: ({ currentTarget: { value } }: { readonly currentTarget: { readonly value: string } }) =>
      setWho({ ...who, [member]: value }),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save.mutate()
  }
  return (
    <Card title={say.title} says={say.says}>
      <May right="account.write">
        <form onSubmit={submit}>
          <Stack maw={560}>
            <Problem of={save.error} />
            <TextInput
              label={say.account}
              description={say.accountHint}
              required
              value={name}
              onChange={event => setName(event.currentTarget.value)}
            />
            <TextInput label={say.name} autoComplete="organization" {...field('name')} />
            <TextInput
              label={say.contact}
              description={say.contactHint}
              type="email"
              autoComplete="email"
              {...field('contact')}
            />
            <Textarea label={say.address} autoComplete="street-address" autosize minRows={2} {...field('address')} />
            <NativeSelect
              label={say.country}
              required
              autoComplete="country"
              value={who.country}
              onChange={event => setWho({ ...who, country: event.currentTarget.value })}
              data={[{ value: '', label: say.choose }, ...countries(language)]}
            />
            <NativeSelect
              label={say.language}
              description={say.languageHint}
              value={locale}
              onChange={event => setLocale(languageOf(event.currentTarget.value))}
              data={LANGUAGES.map(value => ({ value, label: LANGUAGE_NAMES[value] }))}
            />
            <NativeSelect
              label={say.industry}
              description={say.industryHint}
              value={industry}
              error={fieldError(save.error, 'industry')}
              onChange={event => setIndustry(event.currentTarget.value)}
              data={[
                ...(account.industry === null ? [{ value: '', label: say.choose }] : []),
                ...(industries.data?.data ?? []).map(it => ({ value: it.industry, label: it.name })),
              ]}
            />
            <Group>
              <Button type="submit" loading={save.isPending}>
                {say.save}
              </Button>
            </Group>
          </Stack>
        </form>
      </May>
    </Card>
  )
}
