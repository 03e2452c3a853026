/** What became of texts, by country and by what carriers wrote; and the text itself. */

import { Stack, Text, useComputedColorScheme } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { call, type Output } from '../../client.ts'
import { Card, Load } from '../../parts/page.tsx'
import { Rows } from '../../parts/rows.tsx'
import { countryName, number, useWords } from '../../words.tsx'

export const words = {
  at: 'sent/texts',
  en: {
    title: 'By country',
    none: 'Nothing has left yet.',
    country: 'Country',
    anywhere: 'No country',
    texts: 'Texts',
    delivered: 'Delivered',
    undelivered: 'Not delivered',
    messages: 'Messages',
    cost: 'Cost',
    codes: 'What carriers wrote',
    code: 'Code',
    became: 'Became',
    why: 'Means',
    text: 'The text',
  },
}

type Report = Output<'campaigns.texts'>
type CampaignId = Output<'campaigns.read'>['campaign_id']
type Props = { readonly campaign: CampaignId; readonly isLive: boolean }
const LIVE_MS = 3_000

export function Texts({ campaign, isLive }: Props) {
  const say = useWords(words)
  const report = useQuery({
    queryKey: ['texts', campaign, isLive],
    queryFn: () => call('campaigns.texts', { campaign_id: campaign }),
    refetchInterval: isLive ? LIVE_MS : false,
  })
  return (
    <Card title={say.title}>
      <Load of={report} rows={2}>
        {data => (data.countries.length === 0 ? <Text className="om-soft">{say.none}</Text> : <Tables of={data} />)}
      </Load>
    </Card>
  )
}

function Tables({ of: { countries, codes } }: { readonly of: Report }) {
  const say = useWords(words)
  const nameOf = (country: string) => (country === '' ? say.anywhere : countryName(country))
  const figure = (count: number) => <span className="om-num">{number.format(count)}</span>
  return (
    <Stack gap="md">
      <Rows
        label={say.title}
        rows={countries}
        keyOf={row => `${row.country} ${row.currency ?? ''}`}
        columns={[
          { name: say.country, cell: row => nameOf(row.country) },
          { name: say.texts, cell: row => figure(row.texts), right: true },
          { name: say.delivered, cell: row => figure(row.delivered), right: true },
          { name: say.undelivered, cell: row => figure(row.undelivered), right: true, wide: true },
          { name: say.messages, cell: row => figure(row.parts), right: true, wide: true },
          { name: say.cost, cell: row => (row.cost === null ? '–' : `${row.cost} ${row.currency ?? ''}`), right: true },
        ]}
      />
      {codes.length > 0 && (
        <div>
          <Text size="sm" fw={600} mb={4}>
            {say.codes}
          </Text>
          <Rows
            label={say.codes}
            rows={codes}
            keyOf={row => `${row.country} ${row.code} ${row.became ?? ''} ${row.why ?? ''}`}
            columns={[
              { name: say.code, cell: row => <span className="om-mono">{row.code}</span> },
              { name: say.country, cell: row => nameOf(row.country), wide: true },
              { name: say.became, cell: row => row.became ?? '–' },
              { name: say.why, cell: row => row.why ?? '–', wide: true },
              { name: say.texts, cell: row => figure(row.texts), right: true },
            ]}
          />
        </div>
      )}
    </Stack>
  )
}

/** As the first to somebody arrives. */
export function TheText({ campaign }: Pick<Props, 'campaign'>) {
  const say = useWords(words)
  const shade = useComputedColorScheme('light')
  const shown = useQuery({
    queryKey: ['preview', campaign, 'text'],
    queryFn: () => call('campaigns.preview', { campaign_id: campaign }),
  })
  return (
    <Card title={say.text}>
      <Load of={shown} rows={2}>
        {({ text }) => (
          <div className="om-phone" data-shade={shade}>
            <p className="om-bubble">{text}</p>
          </div>
        )}
      </Load>
    </Card>
  )
}
