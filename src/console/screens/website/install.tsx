/** What the site's own server needs so that the browser itself keeps the choices: made from the published registry. */

import { Alert, Code, Group, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { call, type Input, type Output } from '../../client.ts'
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
}

export function Install({ site }: { readonly site: Site }) {
  const say = useWords(siteWords)
  const [chosen, choose] = useChosen('server', 'nginx')
  const server = (Object.keys(SERVERS) as Server[]).find(it => it === chosen) ?? 'nginx'
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
        <Lines text={`<script src="${location.origin}/s/${site.site_id}/guard.js"></script>`} name={say.guard} />
        <Measured tier="inline" />
      </Card>
      <Card title={say.server} says={say.serverSays}>
        <Stack>
          <Choice
            label={say.server}
            options={Object.entries(SERVERS).map(([value, label]) => ({ value, label }))}
            value={server}
            choose={choose}
          />
          <Measured tier={server} />
          <Snippet site={site.site_id as SiteId} server={server} />
        </Stack>
      </Card>
    </Stack>
  )
}

type Tier = Output<'sites.tiers'>['data'][number]['tier']

/** What came through where it was tried: no way of installing is called better than it was seen to be. */
function Measured({ tier }: { readonly tier: Tier }) {
  const say = useWords(siteWords)
  const read = useQuery({ queryKey: ['site-tiers'], queryFn: () => call('sites.tiers', {}), staleTime: Infinity })
  const found = read.data?.data.find(it => it.tier === tier)
  if (!read.data || !found) return null
  const { tried } = read.data
  return (
    <Stack gap={4} mt="sm">
      <Text size="sm" className={found.open.length === 0 ? 'om-good' : 'om-warn'}>
        {say.measured}: {found.open.length === 0 ? say.tight(tried) : say.open(found.open.length, tried)}{' '}
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

function Snippet({ site: site_id, server }: { readonly site: SiteId; readonly server: Server }) {
  const say = useWords(siteWords)
  const read = useQuery({
    queryKey: ['site', site_id, 'snippet', server],
    queryFn: () => call('sites.snippet', { site_id, server }),
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
