/** Who does what is said (`turn.emit`): every room's jobs, by name. */

import { HANDLERS as accounts } from '#accounts/jobs.ts'
import { HANDLERS as audience } from '#audience/jobs.ts'
import { HANDLERS as conduct } from '#conduct/jobs.ts'
import { HANDLERS as cases } from '#conduct/process-jobs.ts'
import { HANDLERS as campaigns } from '#campaigns/jobs.ts'
import { HANDLERS as consent } from '#consent/jobs.ts'
import { HANDLERS as delivery } from '#delivery/jobs.ts'
import { HANDLERS as embeddings } from '#embeddings/jobs.ts'
import { HANDLERS as exports } from '#exports/jobs.ts'
import { HANDLERS as feedback } from '#feedback/jobs.ts'
import { HANDLERS as imports } from '#imports/jobs.ts'
import { HANDLERS as ledger } from '#ledger/jobs.ts'
import { HANDLERS as privacy } from '#privacy/jobs.ts'
import { HANDLERS as review } from '#review/jobs.ts'
import { HANDLERS as sandbox } from '#sandbox/jobs.ts'
import { HANDLERS as scans } from '#sites/scans-jobs.ts'
import { HANDLERS as sites } from '#sites/jobs.ts'
import type { Handler } from '#store/jobs.ts'
import { HANDLERS as hits } from '#sites/hits-jobs.ts'
import { HANDLERS as store } from '#store/tidy.ts'
import { HANDLERS as texting } from '#texting/jobs.ts'
import { HANDLERS as transactional } from '#transactional/jobs.ts'
import { HANDLERS as webhooks } from '#webhooks/jobs.ts'

export const HANDLERS: readonly Handler[] = [
  ...store,
  ...accounts,
  ...audience,
  ...campaigns,
  ...conduct,
  ...cases,
  ...consent,
  ...delivery,
  ...embeddings,
  ...exports,
  ...feedback,
  ...hits,
  ...imports,
  ...ledger,
  ...privacy,
  ...review,
  ...sandbox,
  ...scans,
  ...sites,
  ...texting,
  ...transactional,
  ...webhooks,
]
