/** One website: its registry, its banner, what was chosen, how it is installed, what was found on it. */

import { Alert, Button, Group, Stack, Tabs, Text } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { type ReactNode, useCallback, useState } from 'react'
import type { Output } from '../../client.ts'
import { useChosen } from '../../parts/address.ts'
import { SavedMark, useAutosave } from '../../parts/autosave.tsx'
import { DemandMark } from '../../parts/demand.tsx'
import { May } from '../../parts/may.tsx'
import { Load, Page } from '../../parts/page.tsx'
import { Problem } from '../../parts/problem.tsx'
import { useWords } from '../../words.tsx'
import { ask, isOwn, rightOf } from './ask.ts'
import { BannerForm } from './banner.tsx'
import { Choices } from './choices.tsx'
import type { Change, Draft, Finding, Site, SiteId } from './draft.ts'
import { Found } from './found.tsx'
import { Install } from './install.tsx'
import { Registry } from './registry.tsx'
import { Scans } from './scans.tsx'
import { siteWords } from './site-words.ts'

export function OneWebsite() {
  const { site = '' } = useParams({ strict: false })
  const site_id = site as SiteId // The server looks whether it is one.
  const read = useQuery({ queryKey: ['site', site], queryFn: () => ask('sites.read', { site_id }) })
  const again = async () => void (await read.refetch())
  return <Load of={read}>{data => <Opened key={`${data.rev} ${data.version}`} site={data} again={again} />}</Load>
}

const TABS = ['registry', 'banner', 'choices', 'install', 'scans'] as const
/** Our own pages are installed with the house, and scanned before it is released. */
const tabsOf = (site: SiteId) => (isOwn(site) ? TABS.slice(0, 3) : TABS)

type Props = { readonly site: Site; readonly again: () => Promise<void> }

function Opened({ site, again }: Props) {
  const say = useWords(siteWords)
  const site_id = site.site_id as SiteId // As the server names it.
  const [draft, setDraft] = useState(site.draft)
  const [findings, setFindings] = useState(site.findings)
  const change: Change = useCallback(part => setDraft(now => ({ ...now, ...part })), [])
  const saving = useAutosave(draft, site.rev, async (it, rev) => {
    const saved = await ask('sites.save', { site_id, rev, draft: it })
    setFindings(saved.findings)
    return saved.rev
  })
  const client = useQueryClient()
  const [tab, choose] = useChosen('tab', 'registry')
  const panels: Readonly<Record<string, ReactNode>> = {
    registry: <Registry site={site} draft={draft} findings={findings} change={change} />,
    banner: (
      <May right={rightOf(site_id)} says>
        <BannerForm draft={draft} change={change} />
      </May>
    ),
    choices: <Choices site={site} again={again} />,
    install: <Install site={site} />,
    scans: (
      <Stack gap="lg">
        <Scans
          site={site_id}
          looked={() => void client.invalidateQueries({ queryKey: ['site', site_id, 'proposals'] })}
        />
        <Found site={site_id} took={again} />
      </Stack>
    ),
  }
  return (
    <Page
      title={site.name}
      {...(!isOwn(site_id) && { back: { to: '/websites', name: say.back } })}
      says={`${site.origin} · ${site.version === null ? say.none : say.version(site.version)}`}
      mark={<SavedMark saving={saving} reload={() => void again()} />}
      actions={
        <>
          <Button component={Link} to={`/websites/${site_id}/visits`} variant="default">
            {say.visits}
          </Button>
          <Publish site={site_id} isTold={findings.some(isError)} flush={saving.flush} done={again} />
        </>
      }
    >
      <Problem of={saving.state === 'failed' ? saving.problem : undefined} />
      <Mend findings={findings} draft={draft} />
      <Tabs
        value={tab in panels ? tab : 'registry'}
        onChange={value => choose(value ?? 'registry')}
        keepMounted={false}
      >
        <Tabs.List mb="lg" aria-label={site.name}>
          {tabsOf(site_id).map(id => (
            <Tabs.Tab key={id} value={id}>
              {say.tabs[id]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {Object.entries(panels).map(([id, panel]) => (
          <Tabs.Panel key={id} value={id}>
            {panel}
          </Tabs.Panel>
        ))}
      </Tabs>
    </Page>
  )
}

/** What was said about the publication stays on the screen, though the site is read again. */
function Publish({
  site: site_id,
  isTold,
  flush,
  done,
}: {
  readonly site: SiteId
  /** What is wrong stands on the screen already. */
  readonly isTold: boolean
  readonly flush: () => Promise<boolean>
  readonly done: () => Promise<void>
}) {
  const say = useWords(siteWords)
  const client = useQueryClient()
  const told = useQuery<Output<'sites.publish'> | null>({
    queryKey: ['site', site_id, 'told'],
    queryFn: () => null,
    staleTime: Infinity,
  })
  const publish = useMutation({
    mutationFn: async () => {
      await flush()
      return ask('sites.publish', { site_id })
    },
    onSuccess: async result => {
      client.setQueryData(['site', site_id, 'told'], result)
      await done()
    },
  })
  return (
    <Group gap="sm">
      {told.data && (
        <Text size="sm" className="om-good" role="status">
          {say.published(told.data.version)} {told.data.asks_again ? say.asksAgain : say.asksNobody}
        </Text>
      )}
      <Problem of={isTold ? undefined : publish.error} />
      <May right={rightOf(site_id)}>
        <Button loading={publish.isPending} onClick={() => publish.mutate()}>
          {say.publish}
        </Button>
      </May>
    </Group>
  )
}

const isError = ({ severity }: Finding) => severity === 'error'

/** Each thing once, with everything of which it is said: an entry without words in five languages is one thing to mend. */
function Mend({ findings, draft }: { readonly findings: readonly Finding[]; readonly draft: Draft }) {
  const say = useWords(siteWords)
  const errors = findings.filter(isError)
  if (findings.length === 0) return null
  const groups = Map.groupBy(findings, ({ flaw, says }) => `${flaw} ${says}`)
  return (
    <Alert
      color={errors.length > 0 ? 'red' : 'yellow'}
      variant="light"
      title={errors.length > 0 ? say.mend(errors.length) : undefined}
    >
      <ul className="om-list">
        {[...groups].map(([key, all]) => (
          <li key={key}>
            {all[0]?.says} <DemandMark id={all[0]?.demand} />
            {placesIn(all, draft).map(([name, members]) => (
              <Text key={name} size="xs" className="om-soft" style={{ overflowWrap: 'anywhere' }}>
                {name}
                {members.length > 0 && `: ${members.join(', ')}`}
              </Text>
            ))}
          </li>
        ))}
      </ul>
    </Alert>
  )
}

/** By the names of entries, with the languages in which it is so. What is about the whole has no place. */
function placesIn(findings: readonly Finding[], { entries }: Draft): (readonly [string, readonly string[]])[] {
  const named = findings.flatMap(({ at }) => {
    const [, index, lang] = /^\/entries\/(\d+)(?:.*\/([a-z]{2}))?/.exec(at) ?? []
    return index === undefined ? [] : [{ name: entries[Number(index)]?.name || index, lang }]
  })
  return [...Map.groupBy(named, ({ name }) => name)].map(
    ([name, all]) => [name, all.flatMap(({ lang }) => lang ?? [])] as const,
  )
}
