/** In which language a proof is written, and which fields it keeps back: the same for one proof and for many. */

import { Checkbox, NativeSelect, SimpleGrid, Stack, Text } from '@mantine/core'
import { useWords } from '../words.tsx'

/** What a form may record of a visit and a person; withheld, only its digest is handed out. */
export const FIELDS = [
  'address',
  'address_typed',
  'name',
  'ip',
  'user_agent',
  'url',
  'referrer',
  'geo',
  'submitted_at',
  'dwell_ms',
  'viewport',
  'fields',
] as const
export type Field = (typeof FIELDS)[number]
export const LOCALES = ['en', 'fr', 'de', 'es', 'it', 'pt'] as const
export type ProofChoice = { readonly locale: '' | (typeof LOCALES)[number]; readonly redact: readonly Field[] }

export const words = {
  at: 'parts/proof-choice',
  en: {
    language: 'Language',
    ofForm: 'As the form was',
    locales: { en: 'English', fr: 'French', de: 'German', es: 'Spanish', it: 'Italian', pt: 'Portuguese' },
    withhold: 'Leave out',
    withholdSays: 'What is left out stays sealed: its digest still verifies.',
    fields: {
      address: 'Address',
      address_typed: 'Address as typed',
      name: 'Name',
      ip: 'IP address',
      user_agent: 'Browser',
      url: 'Page',
      referrer: 'Page before',
      geo: 'Country seen',
      submitted_at: 'Time of sending',
      dwell_ms: 'Time on the page',
      viewport: 'Window size',
      fields: 'Order of fields',
    } satisfies Record<Field, string>,
  },
}

type Choosing = { readonly chosen: ProofChoice; readonly choose: (change: Partial<ProofChoice>) => void }

export function ChooseProof({ chosen: { locale, redact }, choose }: Choosing) {
  const say = useWords(words)
  const data = [{ value: '', label: say.ofForm }, ...LOCALES.map(value => ({ value, label: say.locales[value] }))]
  return (
    <Stack gap="sm">
      <NativeSelect
        label={say.language}
        value={locale}
        data={data}
        onChange={event =>
          choose({ locale: ['', ...LOCALES].find(it => it === event.currentTarget.value) as ProofChoice['locale'] })
        } // One of those that were offered.
      />
      <Checkbox.Group
        label={say.withhold}
        value={[...redact]}
        onChange={names => choose({ redact: FIELDS.filter(it => names.includes(it)) })}
      >
        <SimpleGrid cols={2} spacing={6} mt={6}>
          {FIELDS.map(it => (
            <Checkbox key={it} value={it} label={say.fields[it]} />
          ))}
        </SimpleGrid>
      </Checkbox.Group>
      <Text size="xs" className="om-soft">
        {say.withholdSays}
      </Text>
    </Stack>
  )
}
