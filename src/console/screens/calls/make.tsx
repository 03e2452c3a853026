/** A new list: what for, who calls, about what, and for how long. */

import { Alert, Button, NativeSelect, NumberInput, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { call, type Output } from '../../client.ts'
import { May } from '../../parts/may.tsx'
import { Problem } from '../../parts/problem.tsx'
import { useWords } from '../../words.tsx'
import { callWords } from './words.ts'

const DAYS = 7
const DAYS_MAX = 30
type Segment = Output<'segments.list'>['data'][number]
type Caller = Output<'callers.list'>['data'][number]

export function MakeList() {
  const say = useWords(callWords)
  const purposes = useQuery({ queryKey: ['purposes'], queryFn: () => call('purposes.list', {}) })
  const callers = useQuery({ queryKey: ['callers'], queryFn: () => call('callers.list', {}) })
  const segments = useQuery({ queryKey: ['segments'], queryFn: () => call('segments.list', {}) })
  if (!purposes.data || !callers.data || !segments.data) return <Problem of={purposes.error ?? callers.error} />
  const forCalls = purposes.data.data.filter(it => it.state === 'published' && it.channels.includes('call'))
  if (callers.data.data.length === 0)
    return (
      <Stack>
        <Alert variant="light">{say.noCaller}</Alert>
        <Button component={Link} to="/calls/callers">
          {say.addCaller}
        </Button>
      </Stack>
    )
  if (forCalls.length === 0) return <Alert variant="light">{say.noPurpose}</Alert>
  const named = forCalls.map(({ slug, name }) => ({ value: slug, label: name || slug }))
  return <Draft purposes={named} callers={callers.data.data} segments={segments.data.data} />
}

type Choices = {
  readonly purposes: readonly { readonly value: string; readonly label: string }[]
  readonly callers: readonly Caller[]
  readonly segments: readonly Segment[]
}

function Draft({ purposes, callers, segments }: Choices) {
  const say = useWords(callWords)
  const client = useQueryClient()
  const navigate = useNavigate()
  const [name, setName] = useState('')
  const [says, setSays] = useState('')
  const [purpose, setPurpose] = useState(purposes[0]?.value ?? '')
  const [caller, setCaller] = useState(callers[0]?.caller_id)
  const [segment, setSegment] = useState('')
  const [days, setDays] = useState(DAYS)
  const make = useMutation({
    mutationFn: async () => {
      const chosen = segments.find(it => it.segment_id === segment)
      const filter = chosen ? { all: [{ on: 'segment' as const, segment_id: chosen.segment_id }] } : {}
      if (caller === undefined) return undefined
      return call('calls.create', { name, says, purpose, caller_id: caller, filter, valid_days: days })
    },
    onSuccess: async made => {
      await client.invalidateQueries({ queryKey: ['calls'] })
      if (made) await navigate({ to: `/calls/${made.list_id}` })
    },
  })
  const all = [{ value: '', label: say.everybody }, ...segments.map(it => ({ value: it.segment_id, label: it.name }))]
  return (
    <Stack>
      <Problem of={make.error} />
      <TextInput label={say.name} required value={name} onChange={event => setName(event.currentTarget.value)} />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <NativeSelect
          label={say.purpose}
          value={purpose}
          data={[...purposes]}
          onChange={event => setPurpose(event.currentTarget.value)}
        />
        <NativeSelect
          label={say.segment}
          value={segment}
          data={all}
          onChange={event => setSegment(event.currentTarget.value)}
        />
        <NativeSelect
          label={say.caller}
          value={caller ?? ''}
          data={callers.map(it => ({ value: it.caller_id, label: it.name }))}
          onChange={event => setCaller(callers.find(it => it.caller_id === event.currentTarget.value)?.caller_id)}
        />
        <NumberInput
          label={say.days}
          description={say.daysSays}
          inputWrapperOrder={['label', 'input', 'description']}
          min={1}
          max={DAYS_MAX}
          clampBehavior="strict"
          value={days}
          onChange={value => setDays(Number(value) || 1)}
        />
      </SimpleGrid>
      <Textarea
        label={say.about}
        description={say.aboutSays}
        required
        autosize
        minRows={3}
        maxLength={2_000}
        value={says}
        onChange={event => setSays(event.currentTarget.value)}
      />
      <May right="campaigns.write">
        <Button loading={make.isPending} disabled={!name.trim() || !says.trim()} onClick={() => make.mutate()}>
          {say.make}
        </Button>
      </May>
    </Stack>
  )
}
