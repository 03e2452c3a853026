/** Everything about the visits of a website on one page; each name narrows it down. */

import { Badge, Button, Grid, Group, SimpleGrid, Stack, Text } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useChosen } from '../../parts/address.ts'
import { Choice } from '../../parts/choice.tsx'
import { Card, Empty, Load, Page } from '../../parts/page.tsx'
import { Plot } from '../../parts/plot.tsx'
import { number, useWords } from '../../words.tsx'
import { ask, fileAt } from './ask.ts'
import { type About, AsCsv, asked, BY, type Narrow, type SiteId, type Visits } from './about.tsx'
import { Funnels } from './funnels.tsx'
import { Names } from './names.tsx'
import { Pages } from './pages.tsx'
import { visitsWords } from './visits-words.ts'
import { Ways } from './ways.tsx'

const SPANS = ['7', '30', '90', '365'] as const
const DAY_MS = 86_400_000
const dayOf = (ms: number) => new Date(ms).toISOString().slice(0, 10)

export function SiteVisits() {
  const say = useWords(visitsWords)
  const { site = '' } = useParams({ strict: false })
  const site_id = site as SiteId // The server looks whether it is one.
  const [span, choose] = useChosen('days', '30')
  const days = SPANS.find(it => it === span) ?? '30'
  const to = dayOf(Date.now())
  const from = dayOf(Date.parse(to) - (Number(days) - 1) * DAY_MS)
  const { filter, narrow } = useFilter()
  const about: About = { site: site_id, span: { from, to }, filter }
  const read = useQuery({ queryKey: ['site', site], queryFn: () => ask('sites.read', { site_id }) })
  const visits = useQuery({
    queryKey: ['visits', about],
    queryFn: () => ask('visits.read', asked(about)),
    placeholderData: keepPreviousData,
  })
  return (
    <Page title={read.data?.name ?? '…'} back={{ to: `/websites/${site}`, name: say.back }} says={say.says}>
      <Group justify="space-between">
        <Choice
          label={say.span}
          options={SPANS.map(value => ({ value, label: say.spans[value] }))}
          value={days}
          choose={choose}
        />
        {filter && (
          <Group gap="xs">
            <Badge variant="light" size="lg" tt="none">
              {say.filtered(say.filters[filter.by], filter.is)}
            </Badge>
            <Button variant="default" size="compact-sm" onClick={() => narrow(filter.by, '')}>
              {say.all}
            </Button>
          </Group>
        )}
      </Group>
      <Load of={visits}>{data => <Shown visits={data} about={about} narrow={narrow} />}</Load>
    </Page>
  )
}

/** One thing at a time: cells are of two things at most. */
function useFilter(): { filter: About['filter']; narrow: Narrow } {
  const search: Record<string, unknown> = useSearch({ strict: false })
  const navigate = useNavigate()
  const by = BY.find(it => typeof search[it] === 'string' && search[it] !== '')
  const none = Object.fromEntries(BY.map(it => [it, undefined]))
  const narrow: Narrow = (name, is) =>
    void navigate({ to: '.', search: { ...search, ...none, [name]: is || undefined }, resetScroll: false })
  return { filter: by && { by, is: String(search[by]) }, narrow }
}

type Props = { readonly visits: Visits; readonly about: About; readonly narrow: Narrow }

function Shown({ visits, about, narrow }: Props) {
  const say = useWords(visitsWords)
  if ((visits.totals.views ?? 0) === 0 && (visits.totals.visits ?? 0) === 0 && !about.filter)
    return (
      <Card>
        <Empty title={say.noneTitle} says={say.noneSays} />
        <Dropped of={visits} />
      </Card>
    )
  const names = [
    ['sources', say.sources, 'source'],
    ['campaigns', say.campaigns, 'campaign'],
    ['mediums', say.mediums, undefined],
    ['entries', say.entryPages, 'path'],
    ['exits', say.exitPages, 'path'],
    ['devices', say.devices, 'device'],
    ['loads', say.loads, undefined],
    ['times', say.times, undefined],
    ['hours', say.hours, undefined],
  ] as const
  return (
    <Stack gap="lg">
      <Figures visits={visits} />
      <Card>
        <Course visits={visits} about={about} />
      </Card>
      {visits.pages && <Pages pages={visits.pages} k={visits.k} about={about} narrow={narrow} />}
      <Ways about={about} narrow={narrow} />
      <Grid gap="lg">
        {names.map(([name, title, by]) => {
          const list = visits[name]
          return (
            list !== null &&
            list.total > 0 && (
              <Grid.Col key={name} span={{ base: 12, sm: 6, lg: 4 }}>
                <Names name={name} title={title} list={list} about={about} narrow={by && (is => narrow(by, is))} />
              </Grid.Col>
            )
          )
        })}
      </Grid>
      <Funnels about={about} />
      <Dropped of={visits} />
    </Stack>
  )
}

function Figures({ visits: { totals } }: { readonly visits: Visits }) {
  const say = useWords(visitsWords)
  const whole = (value: number | null | undefined) =>
    value === null || value === undefined ? null : number.format(value)
  const figures = [
    [say.views, whole(totals.views)],
    [say.visits, whole(totals.visits)],
    [say.visitors, whole(totals.visitors?.day)],
    [say.visitorsWeek, whole(totals.visitors?.week)],
    [say.visitorsMonth, whole(totals.visitors?.month)],
    [say.bounce, totals.bounce_rate === null ? null : say.percent(totals.bounce_rate)],
    [say.perVisit, totals.views_per_visit === null ? null : totals.views_per_visit.toFixed(1)],
    [say.errors, whole(totals.errors)],
  ] as const
  return (
    <Card>
      <SimpleGrid cols={{ base: 2, xs: 3, md: 4, lg: 8 }}>
        {figures.map(([name, value]) => (
          <div key={name}>
            <Text size="xs" fw={600} className="om-soft">
              {name}
            </Text>
            {value === null ? (
              <Text size="xs" className="om-soft">
                {say.notReached}
              </Text>
            ) : (
              <span className="om-figure">{value}</span>
            )}
          </div>
        ))}
      </SimpleGrid>
    </Card>
  )
}

function Course({ visits: { days, totals, open_days }, about }: { readonly visits: Visits; readonly about: About }) {
  const say = useWords(visitsWords)
  const line = (name: 'views' | 'visits' | 'visitors') => days.map(day => day[name] ?? 0)
  const isKnown = (name: 'views' | 'visits' | 'visitors') => days.some(day => day[name] !== null)
  const series = [
    { name: say.views, color: 'good' as const, of: 'views' as const },
    { name: say.visits, color: 'warn' as const, of: 'visits' as const },
    { name: say.visitors, color: 'soft' as const, of: 'visitors' as const },
  ]
  return (
    <>
      <Plot
        kind="lines"
        title={say.course}
        summary={say.courseSays(totals.views, totals.visits)}
        at={days.map(({ day }) => day.slice(5))}
        series={series
          .filter(({ of }) => isKnown(of))
          .map(({ name, color, of }) => ({ name, color, values: line(of) }))}
      />
      <Group justify="space-between" mt="xs">
        <Text size="xs" className="om-soft">
          {open_days.length > 0 && say.open(open_days.length)}
        </Text>
        <AsCsv what={say.course} href={fileAt('visits.read', { ...asked(about), csv: 'days' })} />
      </Group>
    </>
  )
}

function Dropped({ of: { dropped } }: { readonly of: Visits }) {
  const say = useWords(visitsWords)
  const rows = Object.entries(dropped).filter(([, n]) => n > 0)
  if (rows.length === 0) return null
  return (
    <Text size="xs" className="om-soft">
      {say.dropped}:{' '}
      {rows.map(([why, n]) => `${say.drops[why] ?? why.replaceAll('-', ' ')} ${number.format(n)}`).join(' · ')}
    </Text>
  )
}
