/** A line: what carries texts by one exit. Whatever it is, each text ends in exactly one outcome. */

import type { House } from '#store/house.ts'
import { openCarrierLine } from './line-carrier.ts'
import { openSandboxLine } from './line-sandbox.ts'
import { openSmppLine } from './line-smpp.ts'
import type { Line, LineOptions, TextExit } from './types.ts'

/** Connects as soon as it has to: an SMPP server at once, for what comes in comes over its binds. */
export function openLine(house: House, exit: TextExit, options: LineOptions): Line {
  const { by } = exit
  if (by.is === 'smpp') return openSmppLine(by, options)
  if (by.is === 'carrier') return openCarrierLine(exit, by, options)
  return openSandboxLine(house, exit.account, options)
}
