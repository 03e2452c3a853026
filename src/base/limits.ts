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
