/** One row of a filter: what is asked, and what the answer must be. */

import { Autocomplete, MultiSelect, Text, TextInput } from '@mantine/core'
import type { AttributeCondition, Condition } from '#audience/segment-types.ts'
import { STATES, useStateWords } from '../../parts/standing.tsx'
import { useWords } from '../../words.tsx'
import { LANGUAGE_NAMES } from '../composer/words.ts'
import { Amount, Choice, DAYS_MAX, optionsOf, Several, Time, Typed, Window } from './fields.tsx'
import { beginning, type Kind, opOf, type Options, withOp } from './options.ts'
import { segmentWords } from './words.ts'

type Props<T extends Condition = Condition> = {
  readonly it: T
  readonly put: (it: Condition) => void
  readonly options: Options
}

export function OneCondition({ it, put, options }: Props) {
  const say = useWords(segmentWords)
  const kinds = optionsOf(say.kinds).filter(({ value }) => value === it.on || beginning(value, options) !== undefined)
  return (
    <>
      <Choice<Kind> label={say.ask} value={it.on} options={kinds} put={kind => put(beginning(kind, options) ?? it)} />
      <Rest it={it} put={put} options={options} />
    </>
  )
}

const flex = { flex: 1, minWidth: 160 }

function Rest({ it, put, options }: Props) {
  const say = useWords(segmentWords)
  const states = useStateWords()
  switch (it.on) {
    case 'attribute':
      return <Attribute it={it} put={put} options={options} />
    case 'locale':
      return (
        <MultiSelect
          aria-label={say.kinds.locale}
          style={flex}
          data={Object.entries(LANGUAGE_NAMES).map(([value, label]) => ({ value, label }))}
          value={[...it.is]}
          onChange={is => is.length > 0 && put({ ...it, is: is as unknown as typeof it.is })} // Those listed.
        />
      )
    case 'domain':
      return <Several label={say.kinds.domain} value={it.is} put={is => put({ ...it, is })} />
    case 'signed-up':
      return <Time when={it} put={when => put({ on: 'signed-up', ...when })} />
    case 'form':
      return (
        <MultiSelect
          aria-label={say.kinds.form}
          style={flex}
          data={options.forms}
          value={[...it.is]}
          onChange={is => is.length > 0 && put({ ...it, is: is as unknown as typeof it.is })} // Those listed.
        />
      )
    case 'consent':
      return (
        <>
          <MultiSelect
            aria-label={say.standing}
            style={flex}
            data={STATES.map(value => ({ value, label: states[value][0] }))}
            value={[...it.is]}
            onChange={is => is.length > 0 && put({ ...it, is: is as unknown as typeof it.is })} // Those listed.
          />
          <Choice
            label={say.purpose}
            value={it.purpose}
            options={options.purposes}
            put={purpose => put({ ...it, purpose })}
          />
          <Choice
            label={say.channel}
            value={it.channel}
            options={optionsOf(say.channels)}
            put={channel => put({ ...it, channel })}
          />
        </>
      )
    case 'message':
      return (
        <>
          <Choice
            label={say.kinds.message}
            value={it.became}
            options={optionsOf(say.became)}
            put={became => put({ ...it, became })}
          />
          <Campaign id={it.campaign_id} put={campaign_id => put({ ...it, campaign_id })} options={options} />
          <Window days={it.days} put={days => put({ ...it, days })} />
        </>
      )
    case 'reaction':
      return (
        <>
          <Choice
            label={say.kinds.reaction}
            value={it.kind}
            options={optionsOf(say.reaction)}
            put={kind => put({ ...it, kind })}
          />
          <Campaign id={it.campaign_id} put={campaign_id => put({ ...it, campaign_id })} options={options} />
          <Window days={it.days} put={days => put({ ...it, days })} />
          <Text size="xs" className="om-soft">
            {say.measured}
          </Text>
        </>
      )
    case 'event':
      return (
        <>
          <Autocomplete
            aria-label={say.event}
            w={150}
            data={options.events}
            defaultValue={it.name}
            onChange={typed => /^[a-z0-9][a-z0-9_.-]*$/.test(typed) && put({ ...it, name: typed })}
          />
          <Amount label={say.times} value={it.times ?? 1} most={1_000} put={times => put({ ...it, times })} />
          <Window days={it.days} put={days => put({ ...it, days })} />
        </>
      )
    case 'segment':
      return (
        <Choice
          label={say.segment}
          value={it.segment_id}
          options={options.segments}
          put={segment_id => put({ ...it, segment_id })}
        />
      )
  }
}

type CampaignProps = {
  readonly id: string | undefined
  readonly put: (id: string | undefined) => void
  readonly options: Options
}

function Campaign({ id, put, options }: CampaignProps) {
  const say = useWords(segmentWords)
  const all = [{ value: '', label: say.anyCampaign }, ...options.campaigns]
  return (
    <Choice label={say.campaign} value={id ?? ''} options={all} put={value => put(value === '' ? undefined : value)} />
  )
}

function Attribute({ it, put, options }: Props<AttributeCondition>) {
  const say = useWords(segmentWords)
  return (
    <>
      <Autocomplete
        aria-label={say.attribute}
        w={130}
        data={options.attributes}
        defaultValue={it.name}
        onChange={typed => {
          const name = typed.toLowerCase().replaceAll(/[^a-z0-9_-]/g, '_')
          if (name !== '') put({ ...it, name })
        }}
      />
      <Choice
        label={say.kinds.attribute}
        value={opOf(it)}
        options={optionsOf(say.ops)}
        put={op => put(withOp(it, op))}
      />
      <Answer key={opOf(it)} it={it} put={put} />
    </>
  )
}

function Answer({ it, put }: Omit<Props<AttributeCondition>, 'options'>) {
  const say = useWords(segmentWords)
  if ('days' in it)
    return (
      <Amount
        label={say.days}
        value={it.days}
        least={it.op === 'anniversary' ? 0 : 1}
        most={it.op === 'anniversary' ? 366 : DAYS_MAX}
        put={days => put({ ...it, days })}
      />
    )
  if ('values' in it) return <Several label={say.values} value={it.values} put={values => put({ ...it, values })} />
  if (!('value' in it)) return null
  if (!('as' in it)) return <Typed label={say.value} value={it.value} put={value => put({ ...it, value })} />
  switch (it.as) {
    case 'number':
      return <Amount label={say.value} value={it.value} least={-1e15} put={value => put({ ...it, value })} />
    case 'boolean':
      return (
        <Choice
          label={say.value}
          value={it.value ? 'yes' : 'no'}
          options={optionsOf({ yes: say.yes, no: say.no })}
          put={value => put({ ...it, value: value === 'yes' })}
        />
      )
    case 'list':
      return <Typed label={say.value} value={it.value} put={value => put({ ...it, value })} />
    case 'date':
      return (
        <TextInput
          aria-label={say.value}
          type="date"
          value={it.value}
          onChange={event => event.currentTarget.value && put({ ...it, value: event.currentTarget.value })}
        />
      )
  }
}
