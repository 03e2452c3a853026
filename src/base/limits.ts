/** Every bound of the house, with its unit in its name. What has no bound here has none anywhere, and is a fault. */

const KIB = 1024
const MIB = 1024 * KIB
export const SECOND_MS = 1_000
export const MINUTE_MS = 60 * SECOND_MS
export const HOUR_MS = 60 * MINUTE_MS
export const DAY_MS = 24 * HOUR_MS

/** What a client may send. */
export const BODY_MAX_BYTES = 1 * MIB
export const FORM_POST_MAX_BYTES = 64 * KIB
export const PAGE_SIZE_DEFAULT = 50
export const PAGE_SIZE_MAX = 200

/** Addresses: RFC 5321 §4.5.3.1. */
export const LOCAL_PART_MAX_BYTES = 64
export const DOMAIN_MAX_BYTES = 255
export const ADDRESS_MAX_BYTES = 254

/** [AS-09] Partners on one form. */
export const PARTNERS_MAX = 10

/** Jobs: pg-boss tries again with doubled pauses, then keeps the job as failed for a person to see. */
export const JOB_ATTEMPTS_MAX = 12
export const JOB_RETRY_MAX_SECONDS = 3_600
export const JOB_SECONDS_MAX = 300

/** Log-in, keys, sessions. */
export const PASSWORD_MIN_CHARS = 12
export const PASSWORD_MAX_CHARS = 256
export const SESSION_IDLE_MS = 14 * DAY_MS
export const SESSION_MAX_MS = 90 * DAY_MS
export const INVITATION_MS = 7 * DAY_MS
export const LOGIN_TRIES_MAX = 10
export const LOGIN_TRIES_WINDOW_MS = 15 * MINUTE_MS
export const API_KEYS_MAX = 100
export const NAME_MAX_CHARS = 200
