/** What it costs to send it to the audience as it stands, country by country. */

import { Stack, Text } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { call, type Output, ProblemError } from '../../client.ts'
import { Card, Load } from '../../parts/page.tsx'
import { Rows } from '../../parts/rows.tsx'
import { countryName, number, useWords } from '../../words.tsx'
import type { Campaign } from './draft.ts'
import { textWords } from './text-words.ts'

type Cost = Output<'campaigns.text-cost'>
type Props = { readonly campaign: Campaign['campaign_id']; readonly rev: number }

export function TextCost({ campaign, rev }: Props) {
  const say = useWords(textWords)
  const cost = useQuery({
    queryKey: ['text cost', campaign, rev],
    queryFn: () => call('campaigns.text-cost', { campaign_id: campaign }),
    placeholderData: keepPreviousData,
    retry: false,
  })
  const isNotYet = cost.error instanceof ProblemError && cost.error.code === 'not-yet'
  return (
    <Card title={say.cost}>
      {isNotYet ? (
        <Text size="sm" className="om-soft">
          {say.notYet}
        </Text>
      ) : (
        <Load of={cost} rows={2}>
          {data => <Countries cost={data} />}
        </Load>
      )}
    </Card>
  )
}

const money = (amount: string, currency: string | null) => (currency === null ? amount : `${amount} ${currency}`)

function Countries({ cost }: { readonly cost: Cost }) {
  const say = useWords(textWords)
  return (
    <Stack gap="sm">
      <div>
        <Text fw={650} className="om-num">
          {[say.parts(cost.parts), ...cost.totals.map(it => money(it.cost, it.currency))].join(' · ')}
        </Text>
        <Text size="xs" className="om-soft">
          {cost.counted ? say.costAtMost : say.about}
        </Text>
        {cost.measured > 0 && (
          <Text size="xs" className="om-soft">
            {say.measuredSome(cost.measured)}
          </Text>
        )}
        {cost.unpriced > 0 && (
          <Text size="xs" className="om-warn">
            {say.unpriced(cost.unpriced)}
          </Text>
        )}
      </div>
      {cost.countries.length > 0 && (
        <Rows
          label={say.cost}
          rows={cost.countries}
          keyOf={row => row.country}
          columns={[
            { name: say.country, cell: row => (row.country === '' ? say.anywhere : countryName(row.country)) },
            {
              name: say.people,
              cell: row => <span className="om-num">{number.format(row.people)}</span>,
              right: true,
              wide: true,
            },
            {
              name: say.messages,
              cell: row => (
                <span className={row.stopped === null ? 'om-num' : 'om-warn'}>
                  {row.stopped === null ? number.format(row.parts) : say.stopped[row.stopped]}
                </span>
              ),
              right: true,
            },
            {
              name: say.price,
              cell: row => <span className="om-num">{row.per_part ?? '–'}</span>,
              right: true,
              wide: true,
            },
            {
              name: say.sum,
              cell: row => <span className="om-num">{row.cost === null ? '–' : money(row.cost, row.currency)}</span>,
              right: true,
            },
          ]}
        />
      )}
    </Stack>
  )
}
