/** What a customer's page carries of ours: the guard, the static tag with the worker that loosens it. */

import { scripts } from '#embed/cookies/build.ts'
import type { GuardConfig } from '#embed/cookies/config.ts'
import { type Client, clientOf } from '#wire/cookie/client.ts'
import { strictest } from '#wire/cookie/client-policy.ts'
import { type Dressing, WORKER, type World } from './world.ts'

const json = (value: unknown) => JSON.stringify(value).replaceAll('<', String.raw`\u003c`)
const configured = (script: string, config: unknown) => script.replaceAll('OM_CONFIG', () => `(${json(config)})`)

const guardOf = (client: Client, origin: string): GuardConfig => ({ ...client, u: `${origin}/s/x`, l: [] })

/** The guard alone, first in the head: the file that pages load, without the words of a question. */
export async function inlineGuard(): Promise<Dressing> {
  const { whole } = await scripts()
  return registry => ({
    head: `<script>${configured(whole, guardOf(clientOf(registry), registry.site.origin))}</script>`,
  })
}

/** For a host that sends files: the strictest policy in a tag, the guard, and a worker on the site's own origin. */
export async function staticGuard(world: World): Promise<Dressing> {
  const { whole, worker, host } = await scripts()
  return registry => {
    const { origin } = registry.site
    const client = clientOf(registry)
    for (const path of [WORKER, `${WORKER}?gpc`])
      // A host of files looks at no query.
      world.put(path, { type: 'text/javascript', body: configured(worker, client) })
    const tag = `<meta http-equiv="Content-Security-Policy" content="${strictest(client, origin)}">`
    const starts = `<script>${configured(host, WORKER)}</script>`
    return { head: `${tag}<script>${configured(whole, guardOf(client, origin))}</script>${starts}` }
  }
}
