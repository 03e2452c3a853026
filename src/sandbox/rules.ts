/** How the sandbox is entered. */

import type { House } from '#store/house.ts'
import type { AccountId } from '#store/turn.ts'

/** What the sandbox's SMTP server asks of whoever delivers there: the account's id, and this. */
export const sandboxPassword = (house: Pick<House, 'keys'>, account: AccountId): string =>
  house.keys.mac('sandbox', account, 'smtp').toString('base64url')
