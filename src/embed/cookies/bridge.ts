/**
 * A page of ours that shows one frame of others on a customer's page: a loaded page's policy cannot be loosened, and what
 * somebody has written into it is not to be lost. Its own policy admits that one origin, and it stands in no other site.
 * What needs targeting or third-party is not shown so: nobody loads an advertisement “once” [CK-13].
 */

import { createHash } from 'node:crypto'
import type { Published } from '#sites/types.ts'
import { originOf } from '#wire/cookie/place.ts'

export type Bridge = { readonly html: string; readonly policy: string }

const CSS = 'html,body{margin:0;height:100%}iframe{display:block;width:100%;height:100%;border:0}'
const HASH = `'sha256-${createHash('sha256').update(CSS).digest('base64')}'`
const SANDBOX =
  'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-presentation'
const escaped = (text: string) => text.replace(/[&<>"']/g, it => `&#${it.charCodeAt(0)};`)

/** The declared address, or another of the same origin that the page has: nothing else can be shown by it. */
export function bridgeOf({ client, registry }: Published, id: string, url: string | undefined): Bridge | undefined {
  const [, declared = '', needs = '', title = ''] = client.e.find(it => it[0] === id) ?? []
  const origin = originOf(declared)
  if (origin === undefined || /[tx]/.test(needs)) return undefined
  const shown = url !== undefined && originOf(url) === origin ? url : declared
  return {
    policy: `default-src 'none'; frame-src ${origin}; style-src ${HASH}; base-uri 'none'; form-action 'none'; frame-ancestors ${registry.site.origin}`,
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(title)}</title><style>${CSS}</style></head><body><iframe src="${escaped(shown)}" title="${escaped(title)}" sandbox="${SANDBOX}" allow="fullscreen; autoplay 'none'" referrerpolicy="strict-origin"></iframe></body></html>`,
  }
}
