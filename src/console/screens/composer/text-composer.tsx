/** A text, written beside the phone on which it will be read: what it costs moves with each character. */

import { Grid, Stack } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { call } from '../../client.ts'
import { useChosen } from '../../parts/address.ts'
import { May } from '../../parts/may.tsx'
import { useWords } from '../../words.tsx'
import { Audience } from './audience.tsx'
import { ComposerFrame, type ComposerProps, useComposing } from './composing.tsx'
import { goToField, type Writing } from './draft.ts'
import { Findings } from './findings.tsx'
import { HowSent } from './sending.tsx'
import { TextCost } from './text-cost.tsx'
import { type Counted, TextWords } from './text-content.tsx'
import { TextDetails } from './text-details.tsx'
import { Phone } from './text-phone.tsx'
import { TestPhone } from './test-phone.tsx'
import { textWords } from './text-words.ts'

/** A moment in which somebody stops typing. */
const REST_MS = 120

export function TextComposer({ campaign, again }: ComposerProps) {
  const say = useWords(textWords)
  const composing = useComposing(campaign, kept)
  const { writing, change, saving, preflight } = composing
  const { campaign_id } = campaign
  const findings = preflight.data?.findings ?? []
  const [reader, read] = useChosen('reader')
  const count = useCount(writing, reader)
  return (
    <ComposerFrame
      campaign={campaign}
      again={again}
      composing={composing}
      tested={({ to, reaches }) => (reaches === 'handset' ? say.tested(to) : say.testedInside)}
      testing={<TestPhone />}
    >
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, lg: 6 }}>
          <Stack gap="lg">
            <May right="campaigns.write" says>
              <TextDetails writing={writing} change={change} findings={findings} />
              <TextWords writing={writing} change={change} count={count.data} />
              <Audience writing={writing} change={change} preflight={preflight.data} />
              <HowSent writing={writing} change={change} findings={findings} />
            </May>
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, lg: 6 }}>
          <Stack gap="lg">
            <Phone campaign={campaign_id} rev={saving.rev} count={count.data} reader={reader} read={read} />
            <Findings preflight={withLive(preflight, count.data)} writing={writing} change={change} show={goToField} />
            <TextCost campaign={campaign_id} rev={saving.rev} />
          </Stack>
        </Grid.Col>
      </Grid>
    </ComposerFrame>
  )
}

/** What is still being typed about a site is not kept yet. */
const explained = (sites: Writing['other_sites']) =>
  sites.filter(({ site, why }) => /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i.test(site.trim()) && why.trim().length >= 3)

const kept = (it: Writing): Writing => ({ ...it, other_sites: explained(it.other_sites) })

function useCount({ text, locale, name, sender_id, other_sites, measure_links }: Writing, reader: string) {
  const typed = { text: text ?? '', locale, name, sender_id, other_sites: explained(other_sites), measure_links }
  const [asked] = useDebouncedValue(JSON.stringify(typed), REST_MS)
  const as = reader === '' ? {} : { contact_id: reader as `con_${string}` } // The server says when it is none.
  return useQuery({
    queryKey: ['count text', asked, reader],
    queryFn: () => call('campaigns.count-text', { ...(JSON.parse(asked) as typeof typed), ...as }), // As it was written above.
    placeholderData: keepPreviousData,
    retry: false,
    gcTime: 0,
  })
}

type Checked = Parameters<typeof Findings>[0]['preflight']

/** What only the audience shows, with each saving: who has no such value. */
const ASKED_OF_PEOPLE: ReadonlySet<string> = new Set(['value-missing'])

/** Of the words, what is said while they are typed; dear characters are shown beside them. */
function withLive(preflight: Checked, count: Counted | undefined): Checked {
  if (!preflight.data || !count) return preflight
  const live = count.findings.filter(({ code }) => code !== 'sms-dear')
  const others = preflight.data.findings.filter(({ place, code }) => place !== 'text' || ASKED_OF_PEOPLE.has(code))
  const findings = [...live, ...others]
  return { ...preflight, data: { ...preflight.data, findings } } as Checked // The same answer, with other findings.
}
