/** Cases: what was seen in this account that the Anti-Spam Policy does not allow, what shows it, and how it ended. */

import { Button, FileButton, Text } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { addressOf, call, type Output, sendFile } from '../client.ts'
import { useChosen } from '../parts/address.ts'
import { Choice } from '../parts/choice.tsx'
import { DemandMark } from '../parts/demand.tsx'
import { Listing } from '../parts/listing.tsx'
import { May } from '../parts/may.tsx'
import { usePages } from '../parts/more.tsx'
import { Empty, Load, Page } from '../parts/page.tsx'
import { Problem } from '../parts/problem.tsx'
import { Rows } from '../parts/rows.tsx'
import { shortly, When } from '../parts/when.tsx'
import { useWords } from '../words.tsx'
import { ACCEPT, mediaOf } from './case/media.ts'
import { CasePage } from './case/page.tsx'
import { Ended, StateBadge } from './case/told.tsx'
import { type Case, caseWords, titleOf } from './case/words.ts'
import { Write } from './case/write.tsx'

type Row = Output<'cases.list'>['data'][number]

export const words = {
  at: 'screens/cases',
  en: {
    title: 'Cases',
    says: 'What was seen in this account that the Anti-Spam Policy does not allow, and how it ended. Each is a leaf of the log.',
    which: 'Which cases',
    open: 'Open',
    closed: 'Closed',
    all: 'All',
    kind: 'What',
    demand: 'Demand',
    state: 'State',
    opened: 'Opened',
    noneTitle: 'No cases',
    noneSays: 'Nothing was seen that the policy does not allow.',
    back: 'Cases',
    close: 'Close the case',
    closeSays:
      'Say why it is over. What it closed stays closed until you ask for a look at the mended page. Where something was taken from the account, whoever decides closes it.',
    note: 'Note',
    closedNow: 'The case is closed.',
    reply: 'Reply',
    replySays:
      'Whoever decides reads it. Addresses and telephone numbers are shortened: a case stays when people are erased.',
    yourWords: 'Your words',
    sent: 'It was sent.',
    attach: 'Send a file along',
    attachSays: 'A PDF, a picture, text, CSV or a mail: 5 MiB at most.',
    notTaken: 'A file of this kind is not taken. A PDF, a PNG or JPEG picture, text, CSV or a mail (.eml) is.',
    appeal: 'Appeal',
    appealSays: (until: string) =>
      `Somebody else than whoever imposed it decides. You can appeal until ${until}; what holds goes on until then.`,
    why: 'Why it is wrong, or is over',
    appealed: 'Your appeal was sent. The answer says by when somebody decides.',
  },
}

const STATES = ['open', 'closed', ''] as const

export function Cases() {
  const say = useWords(words)
  const [chosen, choose] = useChosen('state', 'open')
  const state = STATES.find(it => it === chosen) || undefined
  const list = usePages(['cases', chosen], at => call('cases.list', { ...at, ...(state && { state }) }))
  const filter = (
    <Choice
      label={say.which}
      value={chosen}
      choose={choose}
      options={[
        { value: 'open', label: say.open },
        { value: 'closed', label: say.closed },
        { value: 'all', label: say.all },
      ]}
    />
  )
  return (
    <Page title={say.title} says={say.says} actions={filter}>
      <Listing of={list} none={<Empty title={say.noneTitle} says={say.noneSays} />}>
        {rows => <List rows={rows} />}
      </Listing>
    </Page>
  )
}

function List({ rows }: { readonly rows: readonly Row[] }) {
  const say = useWords(words)
  const names = useWords(caseWords)
  return (
    <Rows
      label={say.title}
      rows={rows}
      keyOf={row => row.case_id}
      openAt={row => `/cases/${row.case_id}`}
      columns={[
        {
          name: say.kind,
          cell: row => (
            <>
              {titleOf(row, names)}
              <Text size="xs" className="om-soft" fw={400} lineClamp={1}>
                {row.says}
              </Text>
            </>
          ),
        },
        { name: say.demand, cell: row => <DemandMark id={row.demand} />, width: 100, wide: true },
        { name: say.state, cell: row => <StateBadge state={row.state} />, width: 110 },
        { name: say.opened, cell: row => <When at={row.opened_at} />, width: 150, wide: true },
      ]}
    />
  )
}

export function OneCase() {
  const { case: id = '' } = useParams({ strict: false }) as { case?: string } // As the route names it.
  const found = useQuery({ queryKey: ['cases', 'one', id], queryFn: () => call('cases.read', { case_id: id }) })
  return <Load of={found}>{it => <Opened it={it} />}</Load>
}

function Opened({ it }: { readonly it: Case }) {
  const say = useWords(words)
  const { case_id } = it
  const isOpen = it.state === 'open'
  return (
    <CasePage
      it={it}
      own
      back={{ to: '/cases', name: say.back }}
      exportAt={addressOf('cases.export', { case_id })}
      fileAt={attachment_id => addressOf('cases.attachment', { case_id, attachment_id })}
    >
      {isOpen && (
        <May right="cases.write" says>
          <Appeal it={it} />
          <Reply it={it} />
          <Write
            title={say.close}
            says={say.closeSays}
            label={say.note}
            member="note"
            does={say.close}
            done={say.closedNow}
            send={note => call('cases.close', { case_id, note })}
          />
        </May>
      )}
      <Ended it={it} own />
    </CasePage>
  )
}

function Appeal({ it: { case_id, appeals, appeal_until } }: { readonly it: Case }) {
  const say = useWords(words)
  const waits = appeals.some(appeal => appeal.decision === null)
  if (waits || !appeal_until) return null
  return (
    <Write
      title={say.appeal}
      says={say.appealSays(shortly(new Date(appeal_until), new Date()))}
      label={say.why}
      member="text"
      does={say.appeal}
      done={say.appealed}
      send={text => call('cases.appeal', { case_id, text })}
    />
  )
}

function Reply({ it: { case_id } }: { readonly it: Case }) {
  const say = useWords(words)
  const client = useQueryClient()
  const attach = useMutation({
    mutationFn: async (file: File) => {
      const media = mediaOf(file)
      if (!media) throw new Error(say.notTaken)
      return sendFile('cases.attach', { case_id, name: file.name, media }, file, media)
    },
    onSuccess: () => client.invalidateQueries({ queryKey: ['cases'] }),
  })
  return (
    <Write
      title={say.reply}
      says={say.replySays}
      label={say.yourWords}
      member="text"
      does={say.reply}
      done={say.sent}
      send={text => call('cases.reply', { case_id, text })}
    >
      <div>
        <FileButton accept={ACCEPT} onChange={file => file && attach.mutate(file)}>
          {props => (
            <Button {...props} variant="default" size="compact-sm" loading={attach.isPending}>
              {say.attach}
            </Button>
          )}
        </FileButton>

        <Text size="xs" className="om-soft" mt={4}>
          {say.attachSays}
        </Text>
      </div>
      <Problem of={attach.error} />
    </Write>
  )
}
