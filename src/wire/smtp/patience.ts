/** How long we wait: RFC 5321 §4.5.3.2, from base/limits.ts. */

import {
  SMTP_BACKOFF_MAX_MS,
  SMTP_BACKOFF_MS,
  SMTP_BLOCK_TIMEOUT_MS,
  SMTP_COMMAND_TIMEOUT_MS,
  SMTP_CONNECT_TIMEOUT_MS,
  SMTP_DATA_TIMEOUT_MS,
  SMTP_DOT_TIMEOUT_MS,
  SMTP_IDLE_MS,
  SMTP_QUIT_TIMEOUT_MS,
} from '#base/limits.ts'
import type { Patience } from './types.ts'

const PATIENCE: Patience = {
  connectMs: SMTP_CONNECT_TIMEOUT_MS,
  commandMs: SMTP_COMMAND_TIMEOUT_MS,
  dataMs: SMTP_DATA_TIMEOUT_MS,
  blockMs: SMTP_BLOCK_TIMEOUT_MS,
  dotMs: SMTP_DOT_TIMEOUT_MS,
  quitMs: SMTP_QUIT_TIMEOUT_MS,
  idleMs: SMTP_IDLE_MS,
  backoffMs: SMTP_BACKOFF_MS,
  backoffMaxMs: SMTP_BACKOFF_MAX_MS,
}

export const patienceOf = (given: Partial<Patience> = {}): Patience => ({ ...PATIENCE, ...given })
