/** The last look: to whom, from whom, what, when; and the one button that sends. */

import { Alert, Modal, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../client.ts'
import { DemandMark } from '../../parts/demand.tsx'
import { Load } from '../../parts/page.tsx'
import { readable } from '../../parts/readable.ts'
import { useAccount } from '../../session.tsx'
import { useWords } from '../../words.tsx'
import type { Campaign, Finding, Preflight, Writing } from './draft.ts'
import { sendingWords } from './sending-words.ts'
import { Begin, ChooseWhen, Estimate, type When } from './when.tsx'
import { composerWords } from './words.ts'

type Props = {
  readonly opened: boolean
  readonly close: () => void
  readonly campaign: Campaign['campaign_id']
  readonly rev: number
  readonly writing: Writing
  readonly started: () => Promise<void>
}

export function SendPanel({ opened, close, campaign, rev, writing, started }: Props) {
  const say = useWords(composerWords)
  const preflight = useQuery({
    queryKey: ['preflight', campaign, rev, 'last look'],
    queryFn: () => call('campaigns.preflight', { campaign_id: campaign }),
    enabled: opened,
    gcTime: 0,
  })
  return (
    <Modal opened={opened} onClose={close} title={say.sendTitle} size="lg">
      <Load of={preflight}>
        {data =>
          data.ready ? (
            <Ready data={data} campaign={campaign} rev={rev} writing={writing} started={started} />
          ) : (
            <Mend findings={data.findings} />
          )
        }
      </Load>
    </Modal>
  )
}

function Mend({ findings }: { readonly findings: readonly Finding[] }) {
  const say = useWords(composerWords)
  return (
    <Alert color="red" variant="light" title={say.mendFirst}>
      <ul className="om-list">
        {findings
          .filter(({ severity }) => severity === 'error')
          .map(({ place, code, says, demand, offset }) => (
            <li key={`${place} ${code} ${offset ?? ''} ${says}`}>
              {says} <DemandMark id={demand} />
            </li>
          ))}
      </ul>
    </Alert>
  )
}

type ReadyProps = Pick<Props, 'campaign' | 'rev' | 'writing' | 'started'> & { readonly data: Preflight }

function Ready({ data, campaign, rev, writing, started }: ReadyProps) {
  const say = useWords(composerWords)
  const [when, setWhen] = useState<When>({ is: 'now' })
  const { account } = useAccount()
  const own = { 'account.name': account?.controller.name ?? '' } // Whoever stands behind the messages, by their legal name.
  const toSandbox = data.findings.find(({ code }) => code === 'goes-to-sandbox')
  return (
    <Stack>
      <dl className="om-facts">
        <dt>{say.sendTo}</dt>
        <dd>
          <Text fw={650}>{say.reaches(data.reachable)}</Text>
          <Text size="sm" className="om-soft">
            {say.ofActive(data.active, data.pending)}
          </Text>
        </dd>
        {writing.channel === 'sms' ? (
          <>
            <dt>{say.text}</dt>
            <dd>{readable(writing.text ?? '', own)}</dd>
          </>
        ) : (
          <>
            <dt>{say.sendWhat}</dt>
            <dd>{readable(writing.subject, own)}</dd>
            <dt>{say.sendFrom}</dt>
            <dd>
              {readable(writing.from.name, own)} &lt;{writing.from.address}&gt;
            </dd>
          </>
        )}
        <HowSaid sending={writing.sending} />
      </dl>
      <ChooseWhen when={when} choose={setWhen} />
      <Estimate campaign={campaign} rev={rev} begins={when.is === 'now' ? 'now' : undefined} />
      {toSandbox && (
        <Alert color="blue" variant="light">
          {toSandbox.says}
        </Alert>
      )}
      <Text size="sm" className="om-soft">
        {say.sendNote}
      </Text>
      <Begin campaign={campaign} rev={rev} when={when} done={started}>
        {when.is === 'now' ? say.sendNow(data.reachable) : undefined}
      </Begin>
    </Stack>
  )
}

/** What was chosen about how it is sent, where it changes who gets what, and when. */
function HowSaid({ sending: { experiment, window } }: { readonly sending: Writing['sending'] }) {
  const say = useWords(sendingWords)
  return (
    <>
      {experiment && (
        <>
          <dt>{say.compared}</dt>
          <dd>{say.comparedSays(experiment)}</dd>
        </>
      )}
      {window && (
        <>
          <dt>{say.hoursTitle}</dt>
          <dd>{say.hoursSays(window)}</dd>
        </>
      )}
    </>
  )
}
