/** What the site's own server needs so that the browser itself keeps the choices: made from the published registry. */

import { Alert, Anchor, Code, Group, Stack, Switch, Text, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { call, type Input } from '../../client.ts'
import { useChosen } from '../../parts/address.ts'
import { Choice } from '../../parts/choice.tsx'
import { Card, Load } from '../../parts/page.tsx'
import { Copy } from '../../parts/secret.tsx'
import { When } from '../../parts/when.tsx'
import { useWords } from '../../words.tsx'
import type { Site, SiteId } from './draft.ts'
import { siteWords } from './site-words.ts'

type Server = Input<'sites.snippet'>['server']
const SERVERS: Readonly<Record<Server, string>> = {
  nginx: 'nginx',
  apache: 'Apache',
  caddy: 'Caddy',
  express: 'Express',
  fastify: 'Fastify',
  php: 'PHP',
  netlify: 'Netlify',
  cloudflare: 'Cloudflare Pages',
  vercel: 'Vercel',
  headers: '_headers',
}

export function Install({ site }: { readonly site: Site }) {
  const say = useWords(siteWords)
  const [chosen, choose] = useChosen('server', 'nginx')
  const server = (Object.keys(SERVERS) as Server[]).find(it => it === chosen) ?? 'nginx'
  const base = `${location.origin}/s/${site.site_id}`
  if (site.version === null)
    return (
      <Alert color="blue" variant="light">
        {say.publishFirst}
      </Alert>
    )
  return (
    <Stack gap="lg">
      <Card title={say.guard} says={say.guardSays}>
        <Text size="sm" mb={4}>
          {say.guardFirst}
        </Text>
        <Lines text={`<script src="${base}/guard.js"></script>`} name={say.guard} />
        <Measured tiers={['inline']} />
      </Card>
      <Card title={say.server} says={say.serverSays}>
        <Stack>
          <Choice
            label={say.server}
            options={Object.entries(SERVERS).map(([value, label]) => ({ value, label }))}
            value={server}
            choose={choose}
          />
          <Server site={site.site_id as SiteId} server={server} />
        </Stack>
      </Card>
      <Card title={say.files} says={say.filesSays}>
        <Stack gap="xs">
          <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
            {say.filesWorker} <Anchor href={`${base}/worker.js`}>{`${base}/worker.js`}</Anchor>
          </Text>
          <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
            {say.filesHead} <Anchor href={`${base}/head.html`}>{`${base}/head.html`}</Anchor>
          </Text>
          <Measured tiers={['static']} of={say.firstPage} />
          <Measured tiers={['static-later']} of={say.laterPages} />
        </Stack>
      </Card>
    </Stack>
  )
}

/** What came through where it was tried, on the first of these that was: no way of installing is called better than it was seen to be. */
function Measured({ tiers, of }: { readonly tiers: readonly string[]; readonly of?: string }) {
  const say = useWords(siteWords)
  const read = useQuery({ queryKey: ['site-tiers'], queryFn: () => call('sites.tiers', {}), staleTime: Infinity })
  const found = tiers.map(tier => read.data?.data.find(it => it.tier === tier)).find(it => it !== undefined)
  if (!read.data || !found) return null
  const { tried } = read.data
  return (
    <Stack gap={4} mt="sm">
      <Text size="sm" className={found.open.length === 0 ? 'om-good' : 'om-warn'}>
        {of ?? say.measured}: {found.open.length === 0 ? say.tight(tried) : say.open(found.open.length, tried)}{' '}
        {say.beyond(found.beyond.length)}
      </Text>
      {found.open.length > 0 && (
        <details>
          <summary>
            <Text span size="sm">
              {say.which}
            </Text>
          </summary>
          <Text size="xs" className="om-mono" style={{ overflowWrap: 'anywhere' }}>
            {found.open.join(', ')}
          </Text>
        </details>
      )}
    </Stack>
  )
}

const ORIGINS = /^(?:https?:\/\/[a-z0-9.-]+(?::\d{1,5})?(?:,(?!$)|$))*$/

type OfServer = { readonly site: SiteId; readonly server: Server }

/** Whoever knows where links lead can have browsers keep to it: that alone speaks of hints and windows. */
function Server({ site, server }: OfServer) {
  const say = useWords(siteWords)
  const [isSealed, seal] = useState(false)
  const [written, write] = useState('')
  const leads = written.replaceAll(/\s/g, '')
  const isOdd = !ORIGINS.test(leads)
  return (
    <>
      <Measured tiers={isSealed ? [`${server}-sealed`, server] : [server]} />
      <Switch
        label={say.leads}
        description={say.leadsSays}
        checked={isSealed}
        onChange={event => seal(event.currentTarget.checked)}
      />
      {isSealed && (
        <TextInput
          label={say.leadsTo}
          description={say.leadsToSays}
          value={written}
          error={isOdd && say.leadsToOdd}
          onChange={event => write(event.currentTarget.value)}
        />
      )}
      <Snippet site={site} server={server} leads={isSealed && !isOdd ? leads : undefined} />
    </>
  )
}

function Snippet({ site: site_id, server, leads }: OfServer & { readonly leads: string | undefined }) {
  const say = useWords(siteWords)
  const read = useQuery({
    queryKey: ['site', site_id, 'snippet', server, leads],
    queryFn: () => call('sites.snippet', { site_id, server, ...(leads !== undefined && { leads_to: leads }) }),
  })
  return (
    <Load of={read}>
      {({ files, how_to, leaves, valid_until }) => (
        <Stack gap="sm">
          <ol className="om-list">
            {how_to.map(step => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          {valid_until !== null && (
            <Text size="sm" className="om-warn">
              {say.until} <When at={valid_until} />
            </Text>
          )}
          {files.map(({ name, text }) => (
            <div key={name}>
              <Text size="sm" fw={600} className="om-mono">
                {name}
              </Text>
              <Lines text={text} name={name} />
            </div>
          ))}
          <Text size="sm" fw={600}>
            {say.leaves}
          </Text>
          <ul className="om-list">
            {leaves.map(it => (
              <li key={it}>{it}</li>
            ))}
          </ul>
        </Stack>
      )}
    </Load>
  )
}

function Lines({ text, name }: { readonly text: string; readonly name: string }) {
  return (
    <Group align="start" gap="xs" wrap="nowrap">
      <Code block mah={320} tabIndex={0} aria-label={name} style={{ overflow: 'auto', flex: 1, minWidth: 0 }}>
        {text}
      </Code>
      <Copy value={text} label={name} />
    </Group>
  )
}
