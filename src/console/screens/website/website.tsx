/** One website: its registry, its banner, what was chosen, how it is installed, what was found on it. */

import { Alert, Button, Group, Stack, Tabs, Text } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { type ReactNode, useCallback, useState } from 'react'
import type { Output } from '../../client.ts'
import { useChosen } from '../../parts/address.ts'
import { SavedMark, useAutosave } from '../../parts/autosave.tsx'
import { DemandMark } from '../../parts/demand.tsx'
import { Load, Page } from '../../parts/page.tsx'
import { Problem } from '../../parts/problem.tsx'
import { useWords } from '../../words.tsx'
import { ask, isOwn } from './ask.ts'
import { BannerForm } from './banner.tsx'
import { Choices } from './choices.tsx'
import type { Change, Finding, Site, SiteId } from './draft.ts'
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
    banner: <BannerForm draft={draft} change={change} />,
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
          <Publish site={site_id} flush={saving.flush} done={again} />
        </>
      }
    >
      <Problem of={saving.state === 'failed' ? saving.problem : undefined} />
      <Mend findings={findings} />
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
  flush,
  done,
}: {
  readonly site: SiteId
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
      <Problem of={publish.error} />
      <Button loading={publish.isPending} onClick={() => publish.mutate()}>
        {say.publish}
      </Button>
    </Group>
  )
}

function Mend({ findings }: { readonly findings: readonly Finding[] }) {
  const say = useWords(siteWords)
  const errors = findings.filter(({ severity }) => severity === 'error')
  if (findings.length === 0) return null
  return (
    <Alert
      color={errors.length > 0 ? 'red' : 'yellow'}
      variant="light"
      title={errors.length > 0 ? say.mend(errors.length) : undefined}
    >
      <ul className="om-list">
        {findings.map(({ at, flaw, says, demand }) => (
          <li key={`${at} ${flaw}`}>
            {says} <DemandMark id={demand} />
          </li>
        ))}
      </ul>
    </Alert>
  )
}
