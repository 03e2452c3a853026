/** Which measure, of what, and until when. */

import { Chip, Group, Select, Stack, Text, TextInput } from '@mantine/core'
import type { Input } from '../../client.ts'
import { useWords } from '../../words.tsx'
import { caseWords, type Service } from '../case/words.ts'

export type Asked = Pick<Input<'trust.impose'>, 'step' | 'services' | 'domain' | 'until'>

export const words = {
  at: 'trust/measure-fields',
  en: {
    step: 'Measure',
    services: 'Of which services',
    all: 'A suspension is of the whole account.',
    domain: 'Only for what comes from this domain (optional)',
    until: 'Until (optional)',
    untilSays: 'It ends by itself then. Without an end it holds until somebody lifts it.',
  },
}

export const FIRST: Asked = { step: 'warn', services: ['email'] }

/** As the field has it, in the time of whoever looks; half a time is none yet. */
const isoOf = (local: string) => (Number.isNaN(Date.parse(local)) ? undefined : new Date(local).toISOString())
const localOf = (iso: string) => {
  const at = new Date(iso)
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
}

export function MeasureFields({ value, set }: { readonly value: Asked; readonly set: (value: Asked) => void }) {
  const say = useWords(words)
  const names = useWords(caseWords)
  return (
    <Stack gap="sm">
      <Select
        label={say.step}
        allowDeselect={false}
        data={Object.entries(names.levels).map(([value, label]) => ({ value, label }))}
        value={value.step}
        onChange={step => step && set({ ...value, step: step as Asked['step'] })} // The options are steps.
      />
      {value.step === 'suspend' ? (
        <Text size="sm" className="om-soft">
          {say.all}
        </Text>
      ) : (
        <div role="group" aria-label={say.services}>
          <Text size="sm" fw={500} mb={4}>
            {say.services}
          </Text>
          <Chip.Group
            multiple
            value={[...(value.services ?? [])]}
            onChange={services => set({ ...value, services: services as Service[] })} // The chips are services.
          >
            <Group gap={6}>
              {Object.entries(names.services).map(([service, name]) => (
                <Chip key={service} value={service} size="xs">
                  {name}
                </Chip>
              ))}
            </Group>
          </Chip.Group>
        </div>
      )}
      <TextInput
        label={say.domain}
        value={value.domain ?? ''}
        onChange={event => set({ ...value, domain: event.currentTarget.value || undefined })}
      />
      <TextInput
        type="datetime-local"
        label={say.until}
        description={say.untilSays}
        w={300}
        maw="100%"
        value={value.until === undefined ? '' : localOf(value.until)}
        onChange={event => set({ ...value, until: isoOf(event.currentTarget.value) })}
      />
    </Stack>
  )
}
