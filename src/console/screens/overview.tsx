/** What happened, what needs somebody, and what is still to set up. */

import { Button, Grid, Group, Progress, SimpleGrid, Stack, Text } from '@mantine/core'
import { IconCircle, IconCircleCheckFilled } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { call, type Output } from '../client.ts'
import { Card, Empty, Load, Page } from '../parts/page.tsx'
import { Plot } from '../parts/plot.tsx'
import { Rows } from '../parts/rows.tsx'
import { StatusBadge } from '../parts/status.tsx'
import { When } from '../parts/when.tsx'
import { counted, dates, number, percent, useWords } from '../words.tsx'

type Data = Output<'overview.read'>
type Step = Data['steps'][number]['step']
const LIVE_MS = 10_000

export const words = {
  at: 'screens/overview',
  en: {
    title: 'Overview',
    contacts: 'Contacts',
    pending: 'Not confirmed yet',
    confirmed: 'Confirmed in 30 days',
    withdrawn: 'Withdrawn in 30 days',
    reach: 'People you can reach',
    reachSays: 'Now, for each purpose and channel',
    channels: { email: 'by email', sms: 'by text message', call: 'by telephone' },
    noReach: 'Nobody yet: publish a purpose and a form, and let people sign up.',
    days: 'Consents',
    daysSays: (confirmed: number, withdrawn: number) =>
      `${counted(confirmed, 'consent', 'consents')} confirmed and ${number.format(withdrawn)} withdrawn in the last 30 days.`,
    confirmedLine: 'Confirmed',
    withdrawnLine: 'Withdrawn',
    day: 'Day',
    campaigns: 'Last campaigns',
    allCampaigns: 'All campaigns',
    noCampaigns: 'No campaigns yet',
    noCampaignsSays: 'Write to those who agreed to hear from you.',
    write: 'Write one',
    name: 'Name',
    status: 'Status',
    delivered: 'Delivered',
    changed: 'Changed',
    setUp: 'Set up',
    setUpSays: (done: number, all: number) => `${done} of ${all} done`,
    optional: 'later',
    go: 'Open',
    done: 'Done',
    toDo: 'To do',
    asOf: 'As of',
  },
}

export const stepWords = {
  at: 'screens/overview/steps',
  en: {
    identity: { name: 'Say who you are', says: 'The name and postal address that stand in every message.' },
    policies: { name: 'Accept the policies', says: 'Nothing can be sent before.' },
    purpose: { name: 'Publish a purpose', says: 'What messages are for, in words that people will agree to.' },
    form: { name: 'Publish a form', says: 'Where people sign up.' },
    contact: {
      name: 'See the first confirmation',
      says: 'Open the form’s page and sign up yourself; then confirm from the sandbox mailbox.',
    },
    campaign: { name: 'Send a first campaign', says: 'To those who agreed.' },
    relay: { name: 'Connect a provider', says: 'Until then all mail goes to the sandbox mailbox.' },
  } satisfies Readonly<Record<Step, { readonly name: string; readonly says: string }>>,
}

const STEPS: Readonly<Record<Step, string>> = {
  identity: '/settings/account',
  policies: '/settings/policies',
  purpose: '/purposes',
  form: '/forms',
  contact: '/forms',
  campaign: '/campaigns',
  relay: '/settings/sending',
}

const DAY = dates({ day: 'numeric', month: 'short', timeZone: 'UTC' })

export function Overview() {
  const say = useWords(words)
  const overview = useQuery({
    queryKey: ['overview'],
    queryFn: () => call('overview.read', {}),
    refetchInterval: LIVE_MS,
  })
  return (
    <Page
      title={say.title}
      says={
        overview.data && (
          <>
            {say.asOf} <When at={overview.data.as_of} />
          </>
        )
      }
    >
      <Load of={overview}>{data => <Loaded data={data} />}</Load>
    </Page>
  )
}

function Loaded({ data }: { readonly data: Data }) {
  const isSetUp = data.steps.every(({ done, optional }) => done || optional)
  return (
    <Grid gap="lg">
      <Grid.Col span={12}>
        <Figures data={data} />
      </Grid.Col>
      {!isSetUp && (
        <Grid.Col span={{ base: 12, md: 5 }}>
          <SetUp data={data} />
        </Grid.Col>
      )}
      <Grid.Col span={{ base: 12, md: isSetUp ? 8 : 7 }}>
        <Stack gap="lg">
          <Days data={data} />
          {!isSetUp && <Reach data={data} />}
        </Stack>
      </Grid.Col>
      {isSetUp && (
        <Grid.Col span={{ base: 12, md: 4 }}>
          <Reach data={data} />
        </Grid.Col>
      )}
      <Grid.Col span={12}>
        <Last data={data} />
      </Grid.Col>
    </Grid>
  )
}

/** A figure leads to its people where the list can show just them: with one purpose it can. */
function Figures({ data: { contacts, pending, days, reachable } }: { readonly data: Data }) {
  const say = useWords(words)
  const sum = (name: 'confirmed' | 'withdrawn') => days.reduce((all, day) => all + day[name], 0)
  const figures = [
    { name: say.contacts, value: contacts },
    { name: say.confirmed, value: sum('confirmed'), state: 'active' },
    { name: say.pending, value: pending, state: 'pending' },
    { name: say.withdrawn, value: sum('withdrawn'), state: 'withdrawn' },
  ]
  const [slug, ...others] = [...new Set(reachable.map(it => it.slug))]
  const searchFor = (state: string | undefined) =>
    state && slug && others.length === 0 ? { purpose: slug, state } : {}
  return (
    <SimpleGrid cols={{ base: 2, md: 4 }}>
      {figures.map(({ name, value, state }) => (
        <Link key={name} to="/contacts" search={searchFor(state) as never} className="om-card om-figure-card">
          <span className="om-figure-name">{name}</span>
          <span className="om-figure">{number.format(value)}</span>
        </Link>
      ))}
    </SimpleGrid>
  )
}

/** Whoever signed up and has not confirmed looks for the mail next. */
const placeOf = (step: Step, pending: number) => (step === 'contact' && pending > 0 ? '/mailbox' : STEPS[step])

function SetUp({ data: { steps, pending } }: { readonly data: Data }) {
  const say = useWords(words)
  const stepSays = useWords(stepWords)
  const done = steps.filter(step => step.done).length
  const next = steps.find(step => !step.done)?.step
  return (
    <Card title={say.setUp} says={say.setUpSays(done, steps.length)}>
      <Progress value={(100 * done) / steps.length} size="sm" mb="xs" aria-label={say.setUp} />
      {steps.map(({ step, done: isDone, optional }) => (
        <div key={step} className="om-step">
          {isDone ? (
            <IconCircleCheckFilled size={20} color="var(--good)" role="img" aria-label={say.done} />
          ) : (
            <IconCircle size={20} color="var(--ink-soft)" role="img" aria-label={say.toDo} />
          )}
          <div style={{ flex: 1, minWidth: 0 }}>
            <Text size="sm" fw={550}>
              {stepSays[step].name} {optional && !isDone && <span className="om-soft">({say.optional})</span>}
            </Text>
            <Text size="xs" className="om-soft">
              {stepSays[step].says}
            </Text>
          </div>
          {!isDone && (
            <Button
              component={Link}
              to={placeOf(step, pending)}
              size="compact-sm"
              variant={step === next ? 'filled' : 'default'}
              aria-label={`${say.go}: ${stepSays[step].name}`}
            >
              {say.go}
            </Button>
          )}
        </div>
      ))}
    </Card>
  )
}

function Days({ data: { days } }: { readonly data: Data }) {
  const say = useWords(words)
  const sum = (name: 'confirmed' | 'withdrawn') => days.reduce((all, day) => all + day[name], 0)
  return (
    <Card>
      <Plot
        kind="lines"
        title={say.days}
        summary={say.daysSays(sum('confirmed'), sum('withdrawn'))}
        over={say.day}
        at={days.map(it => DAY.format(new Date(it.day)))}
        series={[
          { name: say.confirmedLine, color: 'good', values: days.map(it => it.confirmed) },
          { name: say.withdrawnLine, color: 'bad', values: days.map(it => it.withdrawn) },
        ]}
      />
    </Card>
  )
}

function Reach({ data: { reachable } }: { readonly data: Data }) {
  const say = useWords(words)
  const most = Math.max(1, ...reachable.map(({ count }) => count))
  return (
    <Card title={say.reach} says={say.reachSays}>
      {reachable.length === 0 ? (
        <Text size="sm" className="om-soft">
          {say.noReach}
        </Text>
      ) : (
        <Stack gap="sm">
          {reachable.map(({ purpose_id, slug, name, channel, count }) => (
            <div key={`${purpose_id} ${channel}`}>
              <Group justify="space-between" wrap="nowrap" fz="sm">
                <span>
                  <Link className="om-open" to="/contacts" search={{ purpose: slug, state: 'active' } as never}>
                    {name}
                  </Link>{' '}
                  <span className="om-soft">{say.channels[channel]}</span>
                </span>
                <span className="om-num">{number.format(count)}</span>
              </Group>
              <Progress
                value={(100 * count) / most}
                size="sm"
                mt={4}
                aria-label={`${name}, ${say.channels[channel]}: ${number.format(count)}`}
              />
            </div>
          ))}
        </Stack>
      )}
    </Card>
  )
}

function Last({ data: { campaigns } }: { readonly data: Data }) {
  const say = useWords(words)
  const toAll = (
    <Button component={Link} to="/campaigns" variant="default" size="compact-sm">
      {say.allCampaigns}
    </Button>
  )
  return (
    <Card title={say.campaigns} flush actions={toAll}>
      {campaigns.length === 0 ? (
        <Empty
          title={say.noCampaigns}
          says={say.noCampaignsSays}
          action={
            <Button component={Link} to="/campaigns">
              {say.write}
            </Button>
          }
        />
      ) : (
        <Rows
          label={say.campaigns}
          rows={campaigns}
          keyOf={row => row.campaign_id}
          openAt={row => `/campaigns/${row.campaign_id}`}
          columns={[
            { name: say.name, cell: row => row.name },
            { name: say.status, cell: row => <StatusBadge status={row.status} />, width: 130 },
            {
              name: say.delivered,
              cell: row => (
                <span className="om-num">
                  {row.frozen > 0
                    ? `${number.format(row.accepted)} · ${percent.format(row.accepted / row.frozen)}`
                    : '–'}
                </span>
              ),
              right: true,
              width: 150,
              wide: true,
            },
            { name: say.changed, cell: row => <When at={row.updated_at} />, width: 150, wide: true },
          ]}
        />
      )}
    </Card>
  )
}
