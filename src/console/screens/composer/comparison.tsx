/** Several texts, of which a part of the audience gets one by chance: what counts, for how long, and who decides are said beforehand. */

import { Button, Group, NativeSelect, NumberInput, SimpleGrid, Stack, Switch, Text, TextInput } from '@mantine/core'
import { useWords } from '../../words.tsx'
import type { ChangeSending, Sending } from './sending.tsx'
import { LETTERS, sendingWords } from './sending-words.ts'

type Experiment = NonNullable<Sending['experiment']>
type Variant = Experiment['others'][number]

const OTHERS_MAX = 4
const SAME: Variant = { from_name: null, subject: null, preheader: null, html: null, text: null }
const USUAL: Experiment = {
  others: [SAME],
  measure: 'clicks',
  share: 20,
  decide_after_hours: 4,
  decides: 'itself',
  fallback: 0,
}

type Props = { readonly sending: Sending; readonly put: ChangeSending; readonly subject: string }

export function Comparison({ sending: { experiment }, put, subject }: Props) {
  const say = useWords(sendingWords)
  return (
    <>
      <Switch
        label={say.compare}
        description={say.compareHint}
        checked={experiment !== null}
        onChange={event => put({ experiment: event.currentTarget.checked ? USUAL : null })}
      />
      {experiment && (
        <Stack gap="sm" pl="md">
          <Texts experiment={experiment} put={put} subject={subject} />
          <Rules experiment={experiment} put={put} />
        </Stack>
      )}
    </>
  )
}

type Inner = { readonly experiment: Experiment; readonly put: ChangeSending }

function Texts({ experiment, put, subject }: Inner & { readonly subject: string }) {
  const say = useWords(sendingWords)
  const { others } = experiment
  const set = (next: readonly Variant[]) =>
    put({ experiment: { ...experiment, others: [...next], fallback: Math.min(experiment.fallback, next.length) } })
  return (
    <Stack gap="xs">
      <Text size="sm">
        <strong>A</strong> · {subject || say.ownText}
      </Text>
      {others.map((variant, i) => (
        <OneText
          key={LETTERS[i + 1]}
          letter={LETTERS[i + 1] ?? ''}
          variant={variant}
          change={part => set(others.map((it, nth) => (nth === i ? { ...it, ...part } : it)))}
          remove={others.length > 1 ? () => set(others.filter((_, nth) => nth !== i)) : undefined}
        />
      ))}
      {others.length < OTHERS_MAX && (
        <Group>
          <Button variant="default" size="compact-sm" onClick={() => set([...others, SAME])}>
            {say.another}
          </Button>
        </Group>
      )}
    </Stack>
  )
}

type OneProps = {
  readonly letter: string
  readonly variant: Variant
  readonly change: (part: Partial<Variant>) => void
  readonly remove: (() => void) | undefined
}

function OneText({ letter, variant, change, remove }: OneProps) {
  const say = useWords(sendingWords)
  const field = (name: 'subject' | 'from_name' | 'preheader', label: string) => (
    <TextInput
      label={`${letter} · ${label}`}
      placeholder={say.likeA}
      value={variant[name] ?? ''}
      onChange={event => change({ [name]: event.currentTarget.value || null })}
    />
  )
  return (
    <Stack gap={6}>
      {field('subject', say.subject)}
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        {field('from_name', say.fromName)}
        {field('preheader', say.preheader)}
      </SimpleGrid>
      {remove && (
        <Group>
          <Button variant="subtle" color="gray" size="compact-sm" onClick={remove}>
            {say.without(letter)}
          </Button>
        </Group>
      )}
    </Stack>
  )
}

/** Declared before the first message leaves; afterwards nothing of it changes. */
function Rules({ experiment, put }: Inner) {
  const say = useWords(sendingWords)
  const set = (part: Partial<Experiment>) => put({ experiment: { ...experiment, ...part } })
  const whole = (value: string | number, most: number) =>
    typeof value === 'number' && value >= 1 ? Math.min(most, Math.round(value)) : undefined
  return (
    <>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <NativeSelect
          label={say.measure}
          description={experiment.measure === 'clicks' ? say.clicksHint : undefined}
          value={experiment.measure}
          onChange={event => set({ measure: event.currentTarget.value as Experiment['measure'] })} // One of those listed.
          data={Object.entries(say.measures).map(([value, label]) => ({ value, label }))}
        />
        <NumberInput
          label={say.share}
          description={say.shareHint}
          suffix=" %"
          min={1}
          max={100}
          allowDecimal={false}
          value={experiment.share}
          onChange={value => set({ share: whole(value, 100) ?? experiment.share })}
        />
        <NumberInput
          label={say.after}
          description={say.afterHint}
          min={1}
          max={168}
          allowDecimal={false}
          value={experiment.decide_after_hours}
          onChange={value => set({ decide_after_hours: whole(value, 168) ?? experiment.decide_after_hours })}
        />
        <NativeSelect
          label={say.fallback}
          value={String(experiment.fallback)}
          onChange={event => set({ fallback: Number(event.currentTarget.value) })}
          data={LETTERS.slice(0, experiment.others.length + 1).map((label, i) => ({ value: String(i), label }))}
        />
      </SimpleGrid>
      <NativeSelect
        label={say.decides}
        value={experiment.decides}
        onChange={event => set({ decides: event.currentTarget.value as Experiment['decides'] })} // One of those listed.
        data={Object.entries(say.deciders).map(([value, label]) => ({ value, label }))}
      />
    </>
  )
}
