/** What the rows of a filter choose from, and how each begins. */

import { useQuery } from '@tanstack/react-query'
import type { AttributeCondition, Condition } from '#audience/segment-types.ts'
import type { Names } from '#audience/sentence-rules.ts'
import { call } from '../../client.ts'
import type { segmentWords } from './words.ts'

export type Kind = Condition['on']
export type Op = keyof (typeof segmentWords)['en']['ops']
type FormId = Extract<Condition, { on: 'form' }>['is'][number]
type SegmentId = Extract<Condition, { on: 'segment' }>['segment_id']

/** Everything that a filter can name. */
export function useOptions() {
  const purposes = useQuery({ queryKey: ['purposes'], queryFn: () => call('purposes.list', {}) }).data?.data ?? []
  const forms = useQuery({ queryKey: ['forms'], queryFn: () => call('forms.list', {}) }).data?.data ?? []
  const campaigns =
    useQuery({ queryKey: ['campaigns', 'named'], queryFn: () => call('campaigns.list', { limit: 200 }) }).data?.data ??
    []
  const segments = useQuery({ queryKey: ['segments'], queryFn: () => call('segments.list', {}) }).data?.data ?? []
  const known = useQuery({ queryKey: ['audience', 'words'], queryFn: () => call('audience.words', {}) }).data
  return {
    purposes: purposes.map(({ slug, name, channels, version }) => ({
      value: slug,
      label: name || slug,
      channels,
      isPublished: version !== null,
    })),
    forms: forms.filter(it => it.version !== null).map(it => ({ value: it.form_id as FormId, label: it.name })), // Ids of forms.
    campaigns: campaigns.filter(it => it.started_at !== null).map(it => ({ value: it.campaign_id, label: it.name })),
    segments: segments.map(it => ({ value: it.segment_id as SegmentId, label: it.name })), // Ids of segments.
    attributes: known?.attributes ?? [],
    events: known?.events ?? [],
  }
}
export type Options = ReturnType<typeof useOptions>

const named = (all: readonly { value: string; label: string }[]) => (id: string) =>
  all.find(it => it.value === id)?.label

export const namesOf = (it: Options): Names => ({
  purpose: named(it.purposes),
  campaign: named(it.campaigns),
  segment: named(it.segments),
  form: named(it.forms),
})

/** Undefined where there is nothing to choose from. */
export function beginning(kind: Kind, it: Options): Condition | undefined {
  const [purpose] = it.purposes
  const [form] = it.forms
  const [segment] = it.segments
  switch (kind) {
    case 'attribute':
      return { on: 'attribute', name: it.attributes[0] ?? 'city', op: 'equals', value: 'Dublin' }
    case 'locale':
      return { on: 'locale', is: ['en'] }
    case 'domain':
      return { on: 'domain', is: ['example.org'] }
    case 'signed-up':
      return { on: 'signed-up', op: 'last-days', days: 30 }
    case 'form':
      return form && { on: 'form', is: [form.value] }
    case 'consent':
      return (
        purpose && { on: 'consent', purpose: purpose.value, channel: purpose.channels[0] ?? 'email', is: ['active'] }
      )
    case 'message':
      return { on: 'message', became: 'accepted', days: 30 }
    case 'reaction':
      return { on: 'reaction', kind: 'clicked', days: 30 }
    case 'event':
      return { on: 'event', name: it.events[0] ?? 'ordered', days: 30 }
    case 'segment':
      return segment && { on: 'segment', segment_id: segment.value }
  }
}

export const opOf = (it: AttributeCondition): Op => ('as' in it ? (`${it.as} ${it.op}` as Op) : it.op) // As the table has them.

const today = () => new Date().toISOString().slice(0, 10)

export function withOp({ name }: AttributeCondition, op: Op): AttributeCondition {
  const it = { on: 'attribute', name } as const
  switch (op) {
    case 'equals':
    case 'contains':
    case 'starts-with':
      return { ...it, op, value: 'Dublin' }
    case 'one-of':
      return { ...it, op, values: ['Dublin'] }
    case 'is-set':
      return { ...it, op }
    case 'boolean is':
      return { ...it, as: 'boolean', op: 'is', value: true }
    case 'list has':
      return { ...it, as: 'list', op: 'has', value: 'Dublin' }
    case 'date before':
    case 'date after':
    case 'date same-day':
      return { ...it, as: 'date', op: op.slice(5) as 'before', value: today() } // One of these three.
    case 'date last-days':
    case 'date next-days':
    case 'date anniversary':
      return { ...it, as: 'date', op: op.slice(5) as 'anniversary', days: 7 } // One of these three.
    default:
      return { ...it, as: 'number', op: op.slice(7) as 'more', value: 1 } // The numbers are left.
  }
}
