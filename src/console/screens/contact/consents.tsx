/** What somebody agreed to, in the words of the box; and taking it back in their name. */

import { Button, Group, Stack, Text } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { call, type Output } from '../../client.ts'
import { Asked } from '../../parts/asked.tsx'
import { May } from '../../parts/may.tsx'
import { Card, Load } from '../../parts/page.tsx'
import { Standing } from '../../parts/standing.tsx'
import { tell } from '../../parts/undo.tsx'
import { When } from '../../parts/when.tsx'
import { useWords } from '../../words.tsx'
import { purposeWords } from '../purpose/words.ts'
import type { Contact } from './types.ts'
import { contactWords } from './words.ts'

type Consent = Output<'contacts.consents'>['data'][number]

const isGiven = ({ state }: Consent) => state === 'active' || state === 'pending'

export function Consents({ contact: { contact_id } }: { readonly contact: Contact }) {
  const say = useWords(contactWords)
  const client = useQueryClient()
  const consents = useQuery({
    queryKey: ['contact', contact_id, 'consents'],
    queryFn: () => call('contacts.consents', { contact_id }),
  })
  const withdraw = async (them: readonly Consent[]) => {
    const withdrawn = await withdrawEach(contact_id, them)
    tell(say.withdrawn([...new Set(withdrawn)].join(', ')))
    await client.invalidateQueries({ queryKey: ['contact', contact_id] })
  }
  const given = consents.data?.data.filter(isGiven) ?? []
  const all = given.length > 1 && (
    <May right="consent.withdraw">
      <Asked
        title={say.withdrawAllTitle(given.length)}
        says={say.withdrawAllSays(given.map(it => `${it.name} (${say.channelNames[it.channel]})`).join(', '))}
        does={say.withdrawAll}
        run={() => withdraw(given)}
      >
        {ask => (
          <Button size="compact-sm" variant="default" onClick={ask}>
            {say.withdrawAll}
          </Button>
        )}
      </Asked>
    </May>
  )
  return (
    <Card title={say.consents} says={say.consentsSays} actions={all}>
      <Load of={consents} rows={2}>
        {({ data }) =>
          data.length === 0 ? (
            <Text size="sm" className="om-soft">
              {say.noConsents}
            </Text>
          ) : (
            <div>
              {data.map(it => (
                <One key={`${it.purpose} ${it.channel}`} consent={it} withdraw={() => withdraw([it])} />
              ))}
            </div>
          )
        }
      </Load>
    </Card>
  )
}

/** Each on the channel that it was given for, one after the other. */
async function withdrawEach(contact_id: Contact['contact_id'], them: readonly Consent[]): Promise<string[]> {
  const withdrawn: string[] = []
  for (const [channel, own] of Map.groupBy(them, it => it.channel)) {
    const done = await call('contacts.withdraw', { contact_id, channel, purposes: own.map(it => it.purpose) })
    withdrawn.push(...done.withdrawn)
  }
  return withdrawn
}

function One({ consent, withdraw }: { readonly consent: Consent; readonly withdraw: () => Promise<void> }) {
  const say = useWords(contactWords)
  const bounds = useWords(purposeWords)
  const { name, kind, frequency, chosen, label, state, since, channel, evidence, v } = consent
  return (
    <div className="om-step">
      <Stack gap={2} flex={1} miw={0}>
        <Group gap={8}>
          <Text fw={600} size="sm">
            {name}
          </Text>
          <Standing state={state} />
        </Group>
        {label && (
          <Text size="sm" fs="italic">
            {label}
          </Text>
        )}
        <Text size="xs" className="om-soft">
          {whole(kind)} · {whole(frequency)}
          {chosen && ` · ${say.chose(bounds.bound(chosen.count, bounds.periods[chosen.per]))}`} ·{' '}
          {say.channelNames[channel]} · v{v}
          {evidence && ` · ${evidence}`} · {say.since} <When at={since} />
        </Text>
      </Stack>
      {isGiven(consent) && (
        <May right="consent.withdraw">
          <Asked
            title={say.withdrawTitle(name, say.channelNames[channel])}
            says={say.withdrawSays}
            does={say.withdraw}
            run={withdraw}
            which={say.withdrawOf(name)}
          />
        </May>
      )}
    </div>
  )
}

/** A sentence among others in a line has no full stop of its own. */
const whole = (says: string) => says.replace(/\.$/, '')
