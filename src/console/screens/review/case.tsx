/** One text that waits for a person: as people would see it, why it waits, what is known, and the decision by one key. */

import { Badge, Button, Grid, Group, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { call, type Output } from '../../client.ts'
import { useChosen } from '../../parts/address.ts'
import { Choice } from '../../parts/choice.tsx'
import { DemandMark } from '../../parts/demand.tsx'
import { Framed } from '../../parts/frame.tsx'
import { Marked, type Span } from '../../parts/marked.tsx'
import { Card, Load, Page } from '../../parts/page.tsx'
import { Rows } from '../../parts/rows.tsx'
import { When } from '../../parts/when.tsx'
import { counted, number, useWords } from '../../words.tsx'
import { Decide } from './decide.tsx'
import { ListDocuments } from './documents.tsx'
import { Found } from './found.tsx'
import { ReviewState } from './state.tsx'
import { reviewWords } from './words.ts'

type Case = Output<'review.case'>
type Message = Case['message']

export const words = {
  at: 'review/case',
  en: {
    back: 'Review queue',
    openCase: 'Open a case',
    title: (lane: string, account: string) => `${lane} of ${account}`,
    message: 'The message',
    how: 'How it is shown',
    seen: 'As people see it',
    marked: 'What was found',
    from: 'From',
    subject: 'Subject',
    text: 'Text',
    html: 'HTML',
    links: 'Links',
    why: 'Why it waits',
    account: 'The account',
    industry: 'Industry',
    noIndustry: 'not said',
    since: 'Here since',
    runs: 'Sendings so far',
    earlier: 'Earlier texts',
    none: 'none',
    similar: 'Like texts before',
    similarSays: 'The closest first: in how many of 64 bits its words differ.',
    bits: 'Differs',
    which: 'What',
    state: 'State',
    opened: 'When',
    same: 'same account',
    edit: 'An edit of a text that was refused',
    opinion: 'A second opinion',
    opinionSays: 'Of a server that the operator named. It moves the case within the queue, and decides nothing.',
    finds: 'Finds',
    findsNothing: 'Finds nothing that breaks the policy.',
    decisions: 'Decided so far',
    self: 'self-decided',
    audience: (people: number) => `It would reach ${counted(people, 'person', 'people')}.`,
  },
}

export function ReviewCase() {
  const { review = '' } = useParams({ strict: false }) as { review?: string } // As the route names it.
  const found = useQuery({
    queryKey: ['review', 'one', review],
    queryFn: () => call('review.case', { review_id: review }),
  })
  return <Load of={found}>{it => <Opened key={it.review_id} it={it} />}</Load>
}

function Opened({ it }: { readonly it: Case }) {
  const say = useWords(words)
  const names = useWords(reviewWords)
  const of = { account: it.account.account_id, about: it.about, demand: it.demands[0] }
  return (
    <Page
      title={say.title(names.lanes[it.lane], it.account.name)}
      actions={
        <Button component={Link} to="/trust/cases/new" search={of as never} variant="default">
          {say.openCase}
        </Button>
      }
      back={{ to: '/review', name: say.back }}
      mark={
        <>
          <ReviewState state={it.state} />
          {it.is_edit_of && (
            <Badge color="red" variant="light">
              {say.edit}
            </Badge>
          )}
        </>
      }
      says={it.audience > 0 ? say.audience(it.audience) : undefined}
    >
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, md: 7 }}>
          <Stack gap="lg">
            <TheMessage it={it} />
            {it.about.startsWith('imp_') && <ListDocuments account={it.account.account_id} list={it.about} />}
            {it.decisions.length > 0 && <Decided it={it} />}
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 5 }}>
          <Stack gap="lg">
            <Decide it={it} />
            <Card title={say.why}>
              <Found found={it.found} editOf={it.is_edit_of === null ? false : `/review/${it.is_edit_of}`} />
            </Card>
            {it.second_opinion && <TheOpinion opinion={it.second_opinion} />}
            <TheAccount it={it} />
          </Stack>
        </Grid.Col>
        {it.similar.length > 0 && (
          <Grid.Col span={12}>
            <Similar it={it} />
          </Grid.Col>
        )}
      </Grid>
    </Page>
  )
}

function TheMessage({ it }: { readonly it: Case }) {
  const say = useWords(words)
  const [how, choose] = useChosen('shown', 'marked')
  const { message, found } = it
  const options = [
    { value: 'marked', label: say.marked },
    { value: 'seen', label: say.seen },
  ]
  return (
    <Card
      title={say.message}
      actions={message.html !== null && <Choice label={say.how} value={how} choose={choose} options={options} />}
    >
      <Stack gap="md">
        <Heads message={message} spans={found.spans} />
        {how === 'seen' && message.html !== null ? (
          <Framed html={message.html} title={say.seen} height="60vh" />
        ) : (
          <Parts message={message} spans={found.spans} />
        )}
      </Stack>
    </Card>
  )
}

type Shown = { readonly message: Message; readonly spans: readonly Span[] }

function Heads({ message: { sender, subject }, spans }: Shown) {
  const say = useWords(words)
  const heads = [
    { part: 'sender', name: say.from, text: sender ?? '' },
    { part: 'subject', name: say.subject, text: subject },
  ].filter(({ text }) => text !== '')
  if (heads.length === 0) return null
  return (
    <dl className="om-facts">
      {heads.map(({ part, name, text }) => (
        <div key={part} style={{ display: 'contents' }}>
          <dt>{name}</dt>
          <dd>
            <Marked text={text} spans={spans.filter(span => span.part === part)} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** Where a link stands that is made for each reader, such as the one to leave by. */
const OURS = '*'

function Parts({ message, spans }: Shown) {
  const say = useWords(words)
  const parts = [
    { part: 'text', name: say.text, text: message.text },
    { part: 'html', name: say.html, text: message.html ?? '' },
    {
      part: 'links',
      name: say.links,
      text: message.links.every(link => link === OURS) ? '' : message.links.join('\n'),
    },
  ].filter(({ text }) => text !== '')
  return parts.map(({ part, name, text }) => (
    <div key={part}>
      <Text size="xs" className="om-soft" mb={4}>
        {name}
      </Text>
      <div className="om-plain om-prose" tabIndex={0} role="group" aria-label={name} style={{ maxHeight: '40vh' }}>
        <Marked text={text} spans={spans.filter(span => span.part === part)} />
      </div>
    </div>
  ))
}

function TheAccount({ it: { account, history } }: { readonly it: Case }) {
  const say = useWords(words)
  const names = useWords(reviewWords)
  const earlier = Object.entries(history.counts).filter(([, count]) => count > 0)
  return (
    <Card title={say.account}>
      <dl className="om-facts">
        <dt>{say.from}</dt>
        <dd>{account.name}</dd>
        <dt>{say.industry}</dt>
        <dd>{history.industry ?? say.noIndustry}</dd>
        <dt>{say.since}</dt>
        <dd>
          <When at={history.since} />
        </dd>
        <dt>{say.runs}</dt>
        <dd>{number.format(history.runs)}</dd>
        <dt>{say.earlier}</dt>
        <dd>
          {earlier.length === 0
            ? say.none
            : earlier
                .map(([state, count]) => `${names.states[state as keyof typeof names.states]} ${count}`)
                .join(', ')}
        </dd>
      </dl>
    </Card>
  )
}

function TheOpinion({ opinion }: { readonly opinion: NonNullable<Case['second_opinion']> }) {
  const say = useWords(words)
  const { demands, quotes, acceptable } = opinion
  return (
    <Card title={say.opinion} says={say.opinionSays}>
      <Stack gap="xs">
        {demands.length > 0 ? (
          <Group gap={4}>
            <Text size="sm">{say.finds}</Text>
            {demands.map(id => (
              <DemandMark key={id} id={id} />
            ))}
          </Group>
        ) : (
          <Text size="sm">{say.findsNothing}</Text>
        )}
        {quotes.map(quote => (
          <Text key={quote} size="sm" component="blockquote" m={0} c="dimmed">
            “{quote}”
          </Text>
        ))}
        {acceptable !== null && <Text size="sm">{acceptable}</Text>}
      </Stack>
    </Card>
  )
}

function Similar({ it: { similar } }: { readonly it: Case }) {
  const say = useWords(words)
  const names = useWords(reviewWords)
  return (
    <Card title={say.similar} says={say.similarSays} flush>
      <Rows
        label={say.similar}
        rows={similar}
        keyOf={row => row.review_id}
        openAt={row => `/review/${row.review_id}`}
        columns={[
          {
            name: say.which,
            cell: row => (row.same_account ? `${names.lanes[row.lane]}, ${say.same}` : names.lanes[row.lane]),
          },
          {
            name: say.state,
            cell: row => (
              <Group gap={4}>
                <ReviewState state={row.state} />
                {row.demands.slice(0, 2).map(id => (
                  <DemandMark key={id} id={id} />
                ))}
              </Group>
            ),
          },
          { name: say.bits, cell: row => number.format(row.bits), width: 90, right: true },
          { name: say.opened, cell: row => <When at={row.opened_at} />, width: 140, wide: true },
        ]}
      />
    </Card>
  )
}

function Decided({ it: { decisions } }: { readonly it: Case }) {
  const say = useWords(words)
  const names = useWords(reviewWords)
  return (
    <Card title={say.decisions}>
      <Stack gap="md">
        {decisions.map(it => (
          <div key={it.nth}>
            <Group gap="xs">
              <Text size="sm" fw={600}>
                {names.decisions[it.decision]}
              </Text>
              {it.demands.map(id => (
                <DemandMark key={id} id={id} />
              ))}
              {it.self_decided && (
                <Badge size="sm" variant="outline" color="gray">
                  {say.self}
                </Badge>
              )}
              <Text size="xs" className="om-soft">
                <When at={it.decided_at} />
              </Text>
            </Group>
            <Text size="sm" mt={4}>
              {it.reason}
            </Text>
          </div>
        ))}
      </Stack>
    </Card>
  )
}
