/** Looking the records of a sender domain up. */

import { Resolver } from 'node:dns/promises'
import { DNS_TIMEOUT_MS, DNS_TRIES } from '#base/limits.ts'
import type { House } from '#store/house.ts'
import { type AccountId, SYSTEM, takeTurn } from '#store/turn.ts'
import { type Answer, dkimNameOf, dkimVerdict, spfVerdict } from './domain-rules.ts'
import * as store from './domain-store.ts'

/** The TXT records of a name, each with its strings joined. Rejects with a code as node:dns does. */
export type LookUp = (name: string) => Promise<readonly string[]>

export const systemLookUp: LookUp = async name => {
  const resolver = new Resolver({ timeout: DNS_TIMEOUT_MS, tries: DNS_TRIES })
  return (await resolver.resolveTxt(name)).map(strings => strings.join(''))
}

/** Never throws for the DNS: that nobody answers is a finding. */
export async function checkDomain(
  house: House,
  account: AccountId,
  domain: string,
  lookUp: LookUp = systemLookUp,
): Promise<void> {
  const who = { account, actor: SYSTEM }
  const keys = await takeTurn(house, who, turn => store.keysInUse(turn, domain))
  const spf = { what: 'spf', ...spfVerdict(await ask(lookUp, domain)) } as const
  for (const key of keys) {
    const dkim = { what: 'dkim', ...dkimVerdict(await ask(lookUp, dkimNameOf(key)), key) } as const
    await takeTurn(house, who, async turn => {
      await store.setChecked(turn, domain, key.selector, [dkim, spf])
      turn.notify('lane')
    })
  }
}

async function ask(lookUp: LookUp, name: string): Promise<Answer> {
  try {
    return await lookUp(name)
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    return code === 'ENOTFOUND' || code === 'ENODATA' ? [] : 'failed'
  }
}
