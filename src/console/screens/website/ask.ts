/** The operations of a site: an account's by its id; those of the pages of this installation are an operator's, and have names of their own. */

import { OWN_SITE } from '#sites/types.ts'
import { addressOf, call, type Input, type Output } from '../../client.ts'

const OWN = {
  'sites.read': 'own-site.read',
  'sites.save': 'own-site.save',
  'sites.publish': 'own-site.publish',
  'sites.rates': 'own-site.rates',
  'sites.renew-key': 'own-site.renew-key',
  'visits.read': 'own-site.visits',
  'visits.flow': 'own-site.flow',
  'visits.funnels': 'own-site.funnels',
} as const
type Name = keyof typeof OWN

export const isOwn = (site: string): boolean => site === OWN_SITE
export const rightOf = (site: string) => (isOwn(site) ? 'operate' : 'sites.write')

/** They take and give the same, but for the site that needs no name. */
export function ask<N extends Name>(name: N, input: Input<N>): Promise<Output<N>> {
  const { site_id, ...rest } = input
  return isOwn(site_id) ? (call(OWN[name], rest as Input<(typeof OWN)[N]>) as Promise<Output<N>>) : call(name, input)
}

/** Where the answer can be had as a file. */
export function fileAt<N extends Name>(name: N, input: Input<N>): string {
  const { site_id, ...rest } = input
  return isOwn(site_id) ? addressOf(OWN[name], rest as Input<(typeof OWN)[N]>) : addressOf(name, input)
}
