/** The switchboard with those who have texts to send: service texts before runs. */

import type { House } from '#store/house.ts'
import { ServiceTexts } from './queue-source.ts'
import { TextRuns } from './sender.ts'
import { startSwitchboard, type SwitchboardOptions } from './switchboard.ts'
import type { Switchboard } from './types.ts'

export function startTexts(house: House, options: SwitchboardOptions = {}): Switchboard {
  const board = startSwitchboard(house, [], options)
  board.add(new ServiceTexts(house, board))
  board.add(new TextRuns(house, board))
  return board
}
