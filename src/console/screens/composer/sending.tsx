/** How it is sent: how fast, at which hours of its readers, and whether several texts are compared first. */

import { Checkbox, Group, NativeSelect, NumberInput, Stack, Switch, Text, TextInput } from '@mantine/core'
import { Card } from '../../parts/page.tsx'
import { useWords } from '../../words.tsx'
import { Comparison } from './comparison.tsx'
import { type Change, type Finding, fieldAt, errorAt, type Writing } from './draft.ts'
import { LinkTags } from './link-tags.tsx'
import { sendingWords } from './sending-words.ts'

type Props = { readonly writing: Writing; readonly change: Change; readonly findings: readonly Finding[] }
export type Sending = Writing['sending']
export type ChangeSending = (part: Partial<Sending>) => void

export function HowSent({ writing, change, findings }: Props) {
  const say = useWords(sendingWords)
  const { sending } = writing
  const put: ChangeSending = part => change({ sending: { ...sending, ...part } })
  return (
    <Card title={say.title}>
      <Stack gap="md" id={fieldAt('sending')} tabIndex={-1}>
        {errorAt(findings, 'sending') && (
          <Text size="sm" className="om-bad" role="alert">
            {errorAt(findings, 'sending')}
          </Text>
        )}
        <NumberInput
          label={say.perHour}
          description={say.perHourHint}
          placeholder={say.asFast}
          min={1}
          max={MOST_AN_HOUR}
          clampBehavior="strict"
          thousandSeparator
          allowDecimal={false}
          w={260}
          value={sending.per_hour ?? ''}
          onChange={value => put({ per_hour: typeof value === 'number' && value > 0 ? value : null })}
        />
        <Switch
          label={say.hours}
          description={say.hoursHint}
          checked={sending.window !== null}
          onChange={event => put({ window: event.currentTarget.checked ? WORKING_DAYS : null })}
        />
        {sending.window && <Hours sending={sending} put={put} />}
        {writing.channel === 'email' && <LinkTags writing={writing} change={change} />}
        <Comparison sending={sending} put={put} subject={writing.subject} />
      </Stack>
    </Card>
  )
}

const MOST_AN_HOUR = 100_000_000
const WORKING_DAYS = { from: '09:00', to: '18:00', days: [1, 2, 3, 4, 5] }
const ZONES = Intl.supportedValuesOf('timeZone')

type HoursProps = { readonly sending: Sending; readonly put: ChangeSending }

function Hours({ sending: { window, zone }, put }: HoursProps) {
  const say = useWords(sendingWords)
  if (!window) return null
  const set = (part: Partial<typeof window>) => put({ window: { ...window, ...part } })
  return (
    <Stack gap="sm" pl="md">
      <Group align="end">
        <TextInput
          type="time"
          label={say.from}
          value={window.from}
          onChange={event => event.currentTarget.value && set({ from: event.currentTarget.value })}
        />
        <TextInput
          type="time"
          label={say.to}
          value={window.to}
          error={window.from < window.to ? undefined : say.endsAfter}
          onChange={event => event.currentTarget.value && set({ to: event.currentTarget.value })}
        />
        <NativeSelect
          label={say.zone}
          value={zone}
          onChange={event => put({ zone: event.currentTarget.value })}
          data={[...new Set(['UTC', zone, ...ZONES])]}
        />
      </Group>
      <Checkbox.Group
        label={say.days}
        value={window.days.map(String)}
        onChange={days => days.length > 0 && set({ days: days.map(Number).toSorted((a, b) => a - b) })}
      >
        <Group gap="sm" mt={4}>
          {say.dayNames.map((name, i) => (
            <Checkbox key={name} value={String(i + 1)} label={name} />
          ))}
        </Group>
      </Checkbox.Group>
    </Stack>
  )
}
