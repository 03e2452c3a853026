/** The people behind a number of the page about providers, and what the servers said. */

import { Text } from '@mantine/core'
import { useSearch } from '@tanstack/react-router'
import { call, type Input } from '../../client.ts'
import { Listing } from '../../parts/listing.tsx'
import { usePages } from '../../parts/more.tsx'
import { Empty, Page } from '../../parts/page.tsx'
import { Rows } from '../../parts/rows.tsx'
import { When } from '../../parts/when.tsx'
import { useWords } from '../../words.tsx'

export const words = {
  at: 'deliverability/affected',
  en: {
    title: 'Recipients',
    back: 'Deliverability',
    email: 'Email',
    said: 'What the server said',
    at: 'When',
    noneTitle: 'Nobody',
    noneSays: 'Nobody is behind this number any more: whoever was deleted is counted, and not named.',
  },
}

type Asked = Input<'deliverability.recipients'>

export function Affected() {
  const say = useWords(words)
  const {
    provider = 'other',
    result = 'failed',
    reason,
    since = '',
    until = '',
  } = useSearch({ strict: false }) as Partial<Asked> // The server looks at each of them.
  const list = usePages(['affected', provider, result, reason, since, until], at =>
    call('deliverability.recipients', { provider, result, since, until, ...(reason ? { reason } : {}), ...at }),
  )
  return (
    <Page title={say.title} back={{ to: '/deliverability', name: say.back }}>
      <Listing of={list} none={<Empty title={say.noneTitle} says={say.noneSays} />}>
        {rows => (
          <Rows
            label={say.title}
            rows={rows}
            keyOf={row => `${row.campaign_id} ${row.contact_id} ${row.at}`}
            openAt={row => `/contacts/${row.contact_id}`}
            columns={[
              { name: say.email, cell: row => row.email },
              {
                name: say.said,
                cell: row => (
                  <Text size="sm" className="om-soft" lineClamp={1}>
                    {[row.code, row.detail ?? row.reason].filter(Boolean).join(' ')}
                  </Text>
                ),
                wide: true,
              },
              { name: say.at, cell: row => <When at={row.at} />, width: 150, wide: true },
            ]}
          />
        )}
      </Listing>
    </Page>
  )
}
