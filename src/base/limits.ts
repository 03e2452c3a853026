/** Every bound of the house, with its unit in its name. What has no bound here has none anywhere, and is a fault. */

const KIB = 1024
const MIB = 1024 * KIB
export const SECOND_MS = 1_000
export const MINUTE_MS = 60 * SECOND_MS
export const HOUR_MS = 60 * MINUTE_MS
export const DAY_MS = 24 * HOUR_MS

/** What a client may send. */
export const BODY_MAX_BYTES = 1 * MIB
export const RAW_BODY_MAX_BYTES = 8 * MIB // A file, or a part of one.
export const FORM_POST_MAX_BYTES = 64 * KIB
export const PAGE_SIZE_DEFAULT = 50
export const PAGE_SIZE_MAX = 200
export const IDEMPOTENCY_KEY_MAX_CHARS = 255

/** Addresses: RFC 5321 §4.5.3.1. */
export const LOCAL_PART_MAX_BYTES = 64
export const DOMAIN_MAX_BYTES = 255
export const ADDRESS_MAX_BYTES = 254
/** E.164 has fifteen digits; people put signs between them, and contact books put marks around them. */
export const PHONE_TYPED_MAX_CHARS = 40

/** Versions of forms of which a process remembers whether they pass. */
export const VERDICTS_MAX = 1_000

/** [AS-09] Partners on one form. */
export const PARTNERS_MAX = 10

/** Jobs: pg-boss tries again with doubled pauses, then keeps the job as failed for a person to see. */
export const JOB_ATTEMPTS_MAX = 12
export const JOB_RETRY_MAX_SECONDS = 3_600
export const JOB_SECONDS_MAX = 300
/** A process that says nothing of a job for so long has died at it; another takes it then, and does not wait for its end. */
export const JOB_SILENT_SECONDS_MAX = 20
/** Done or given up, for whoever wants to know what became of it. */
export const JOB_KEPT_SECONDS = 7 * 86_400
export const JOB_POLL_SECONDS = 0.5
export const JOB_BATCH_MAX = 50
export const JOB_DRAIN_ROUNDS_MAX = 1_000

/** Log-in, keys, sessions. */
export const PASSWORD_MIN_CHARS = 12
export const PASSWORD_MAX_CHARS = 256
export const SESSION_IDLE_MS = 14 * DAY_MS
export const SESSION_MAX_MS = 90 * DAY_MS
export const INVITATION_MS = 7 * DAY_MS
export const LOGIN_TRIES_MAX = 10
export const LOGIN_TRIES_WINDOW_MS = 15 * MINUTE_MS
/** The code of an authenticator: RFC 6238 §5.2 has the step and how many to either side; the tries are of one user. */
export const CODE_STEP_MS = 30 * SECOND_MS
export const CODE_STEPS_ASIDE = 1
export const CODE_TRIES_MAX = 5
export const CODE_TRIES_WINDOW_MS = 15 * MINUTE_MS
export const RECOVERY_CODES = 10
/** How long a log-in waits for its code. */
export const SESSION_HALF_OPEN_MS = 10 * MINUTE_MS
export const ACCOUNT_SIGN_UPS_PER_HOUR = 60 // From one network address.
export const API_KEYS_MAX = 100
export const NAME_MAX_CHARS = 200

/** The API and what it streams. */
export const API_REQUESTS_PER_MINUTE = 1_200
export const FOLLOWS_MAX = 30 // Of one actor at a time, in one process.
export const FOLLOW_EVERY_MS = 500
export const FOLLOW_BEAT_MS = 15 * SECOND_MS
export const FOLLOW_MAX_MS = HOUR_MS

/** Messages. RFC 5322 §2.1.1: 998 characters in a line, better 78; RFC 2045 §6.7: 76; RFC 2047 §2: 75 in an encoded word. */
export const LINE_MAX_CHARS = 998
export const LINE_GOOD_CHARS = 78
export const ENCODED_LINE_MAX_CHARS = 76
export const ENCODED_WORD_MAX_CHARS = 75
export const HEADERS_MAX = 50
export const HEADER_SLOT_MAX_CHARS = 250
export const MESSAGE_SLOTS_MAX = 1_000
export const MESSAGE_MAX_BYTES = 5 * MIB
export const DKIM_SIGNERS_MAX = 4
export const DKIM_RSA_MIN_BITS = 2_048
export const DKIM_RSA_MAX_BITS = 4_096

/** The SMTP client's patience: RFC 5321 §4.5.3.2. Less of it after the final dot makes doubles (RFC 1047). */
export const SMTP_CONNECT_TIMEOUT_MS = 30 * SECOND_MS
export const SMTP_COMMAND_TIMEOUT_MS = 5 * MINUTE_MS
export const SMTP_DATA_TIMEOUT_MS = 2 * MINUTE_MS
export const SMTP_BLOCK_TIMEOUT_MS = 3 * MINUTE_MS
export const SMTP_DOT_TIMEOUT_MS = 10 * MINUTE_MS
export const SMTP_QUIT_TIMEOUT_MS = 5 * SECOND_MS
/** Bodies larger than this are handed over in blocks, and the final dot only when all of them have left. */
export const SMTP_BLOCK_BYTES = 64 * KIB
/** Replies: RFC 5321 §4.5.3.1.5 has 512; longer lines are seen in the wild. */
export const SMTP_REPLY_LINE_MAX_BYTES = 2_000
export const SMTP_REPLY_LINES_MAX = 100
export const SMTP_REPLY_TEXT_MAX_CHARS = 1_000
/** Ways out. */
export const SMTP_LOGIN_MAX_CHARS = 500
export const SMTP_CONNECTIONS_MAX = 200
export const SMTP_IDLE_MS = 10 * SECOND_MS
export const SMTP_BACKOFF_MS = 1 * SECOND_MS
export const SMTP_BACKOFF_MAX_MS = 5 * MINUTE_MS
/** Providers that take mail over HTTP: of an answer, and how long a connection is kept with nothing to say. */
export const API_ANSWER_MAX_BYTES = 1 * MIB
export const API_IDLE_MS = 4 * SECOND_MS
export const API_RETRY_AFTER_MAX_MS = HOUR_MS
/** What providers tell afterwards: of one call, of its events, and how long one is known again. */
export const HOOK_MAX_BYTES = 1 * MIB
export const HOOK_EVENTS_MAX = 5_000
export const HOOK_EVENTS_PER_TURN = 100
export const HOOK_EVENT_KEPT_DAYS = 30
export const HOOKS_MAX = 20
/** SNS tries for hours with the signature of its first call. */
export const SNS_TOLERANCE_MS = 24 * HOUR_MS
export const SNS_CERTIFICATE_MAX_BYTES = 64 * KIB
export const SNS_CERTIFICATES_KEPT_MAX = 50
export const SNS_FETCH_MS = 10 * SECOND_MS
export const ROUTES_MAX = 20
export const ROUTE_PER_MINUTE_MAX = 1_000_000
export const ROUTE_CONNECTIONS_MAX = 1_000
export const ROUTE_TESTS_MAX = 20
export const TEST_MAILS_PER_HOUR = 30
export const ROUTE_TEST_MS = 30 * SECOND_MS
export const SENDER_DOMAINS_MAX = 50
/** SPF: RFC 7208 §4.6.4. */
export const SPF_LOOKUPS_MAX = 10
export const SPF_VOIDS_MAX = 2
export const SPF_HOSTS_MAX = 10
export const SPF_DEPTH_MAX = 20
export const SPF_WALK_MAX_MS = 20 * SECOND_MS // At least so long: the same section.
export const SPF_TERMS_MAX = 200
export const SPF_RECORD_MAX_CHARS = 4_000
/** Sender domains: how long a key stays published behind the one that took its place, and what of a domain may fail for how long. */
export const DKIM_RETIRING_MS = 14 * DAY_MS
export const DOMAIN_GRACE_MS = 72 * HOUR_MS
export const DOMAIN_STALE_MS = 7 * DAY_MS
export const DOMAIN_AGAIN_FIRST_MS = 5 * MINUTE_MS
export const DOMAIN_AGAIN_MAX_MS = DAY_MS
export const DOMAIN_AGAIN_GOOD_MS = 6 * HOUR_MS
export const DOMAIN_CHECKS_PER_HOUR = 60
export const DOMAIN_CHECKS_AT_ONCE = 500
/** Reports of receivers about a domain (DMARC). */
export const DMARC_REPORT_MAX_BYTES = 10 * MIB // Unpacked.
export const DMARC_ROWS_MAX = 20_000
export const DMARC_DEPTH_MAX = 12
export const DMARC_TEXT_MAX_CHARS = 512
export const DMARC_NAME_MAX_BYTES = 400 // Of a report, and of who made it. With a domain they are a key, and PostgreSQL’s take 2,704 bytes.
export const DMARC_NAMES_MAX_CHARS = 800 // Of those who signed for a row, and as many of its envelopes: a key as well.
export const DMARC_COUNT_MAX = 1_000_000_000
export const DMARC_SPAN_MAX_MS = 8 * DAY_MS
export const DMARC_KEPT_MS = 400 * DAY_MS
export const DMARC_REPORTS_PER_DAY = 500 // Of one domain.
export const DMARC_SOURCES_SHOWN = 200
/** Reports of senders about the encryption of mail to a domain (TLSRPT). Time, counts and days are as above. */
export const TLS_REPORT_MAX_CHARS = 4 * MIB // Unpacked.
export const TLS_REPORT_ROWS_MAX = 5_000
export const TLS_REPORT_DEPTH_MAX = 12
export const TLS_REPORT_TEXT_MAX_CHARS = 200
export const TLS_FAILURES_SHOWN = 100
export const DELIVERABILITY_DAYS_MAX = 366
export const DNS_TIMEOUT_MS = 3 * SECOND_MS
export const DNS_TRIES = 2
/** Questions that are open at once, and that wait; what is kept of answers, of failures (RFC 2308 §7.1), of there being nothing. */
export const DNS_OPEN_MAX = 200
export const DNS_WAITING_MAX = 20_000
export const DNS_SERVERS_MAX = 4
export const DNS_ALIASES_MAX = 8
/** Datagrams that answer something else, before a server is given up. */
export const DNS_STRAYS_MAX = 100
export const DNS_KEPT_MAX = 50_000
export const DNS_KEPT_MAX_BYTES = 32 * MIB
export const DNS_FAILURE_KEPT_MS = 5 * SECOND_MS
export const DNS_TTL_MAX_S = 86_400
export const DNS_NONE_KEPT_MAX_S = 3_600
/** Hosts of one domain that are tried, and addresses of one host: at least two (RFC 5321 §5.1). */
export const MX_HOSTS_MAX = 10
export const MX_ADDRESSES_MAX = 4
/** Policies of domains about their mail (RFC 8461 §3.3). */
export const STS_MAX_BYTES = 64 * KIB
export const STS_FETCH_MS = 15 * SECOND_MS
export const STS_RETRY_MS = 5 * MINUTE_MS
export const STS_KEPT_MAX = 5_000
export const STS_MX_MAX = 50
/** TLS that was offered, failed and was only wanted is tried again after this. */
export const SMTP_TLS_BROKEN_MS = HOUR_MS
/** How much work a server may demand of a log-in (RFC 7677 §4 demands this much at least). */
export const SCRAM_ROUNDS_MIN = 4_096
export const SCRAM_ROUNDS_MAX = 1_000_000
/** Messages on their way over one connection at once. */
export const SMTP_AT_ONCE_MAX = 20
/** A service message is given up after this; each of its conversations ends within the time of one job. */
export const SERVICE_EXPIRES_MS = 48 * HOUR_MS
export const SERVICE_PAUSES_MS = [MINUTE_MS, 5 * MINUTE_MS, 15 * MINUTE_MS, HOUR_MS] as const
export const SERVICE_PATIENCE_MS = {
  connectMs: 20 * SECOND_MS,
  commandMs: 20 * SECOND_MS,
  dataMs: 20 * SECOND_MS,
  blockMs: 20 * SECOND_MS,
  dotMs: 100 * SECOND_MS,
} as const

/** Mail that comes in. */
export const SANDBOX_KEPT_MAX = 20_000
export const MAIL_IN_MAX_BYTES = 26 * MIB
export const SMTP_IN_CLIENTS_MAX = 200
export const MX_MESSAGE_MAX_BYTES = 1 * MIB
export const MX_RECIPIENTS_MAX = 10
export const MX_MAILS_PER_HOUR = 10_000
export const MX_SILENCE_MAX_MS = 60 * SECOND_MS
export const BOUNCE_MAILBOXES_MAX = 10
export const IMAP_LOOK_MAILS_MAX = 200
export const IMAP_LOOKS_AT_ONCE = 4
export const IMAP_PATIENCE_MS = 30 * SECOND_MS
export const IMAP_LEASE_MS = 30 * MINUTE_MS
export const IMAP_TICK_MS = 30 * SECOND_MS
export const RETURNED_DETAIL_MAX_CHARS = 500
export const RETURN_SETTLES_MS = 5 * DAY_MS // RFC 5321 §4.5.4.1: servers give up after four to five days
export const DSN_RECIPIENTS_MAX = 100
export const DSN_FIELDS_MAX = 50
export const DSN_GROUPS_MAX = 500
export const BOUNCE_TEXT_MAX_CHARS = 2_000
export const BOUNCE_LINES_MAX = 400
export const MAIL_READ_MAX_BYTES = 4 * MIB
export const MAIL_READ_LINES_MAX = 100_000
export const MAIL_READ_LINE_MAX_CHARS = 20_000
export const MAIL_READ_HEADERS_MAX = 500
export const MAIL_READ_HEADER_MAX_CHARS = 20_000
export const MAIL_READ_DEPTH_MAX = 8
export const MAIL_READ_PARTS_MAX = 100
export const TOKENS_FOUND_MAX = 20
export const MBOX_MESSAGES_MAX = 10_000
export const BOUNCE_FILE_MAX_BYTES = 64 * MIB
export const BOUNCE_FILES_MAX = 100_000
export const BOUNCE_FOLDER_DEPTH_MAX = 8

/** The merge language: what a template may be, and what running it for one message may cost. */
export const MERGE_TAG_MAX_CHARS = 1_000
export const MERGE_MARKS_MAX = 5_000
export const MERGE_DEPTH_MAX = 16
export const MERGE_FILTERS_MAX = 16
export const MERGE_STEPS_MAX = 50_000
export const MERGE_ITEMS_MAX = 1_000
export const MERGE_VALUE_MAX_CHARS = 64 * KIB
export const MERGE_OUTPUT_MAX_CHARS = 256 * KIB
export const LINK_VALUE_PLAIN_MAX_CHARS = 64 // Of a value in a link, that it is written at once; longer ones take the whole way.

/** Purposes and forms. */
export const PREVIEW_MS = HOUR_MS
export const ITEM_TEXT_MAX_CHARS = 300 // A label, and what a purpose says of itself [F06].
export const FORM_ITEMS_MAX = 20
export const FORM_FIELDS_MAX = 20
export const FIELD_OPTIONS_MAX = 50
export const FIELD_VALUE_MAX_CHARS = 500
export const FORM_TITLE_MAX_CHARS = 120
export const FORM_TEXT_MAX_CHARS = 2_000
export const BUTTON_MAX_CHARS = 80
export const URL_MAX_CHARS = 2_000
/** What browsers tell of what a policy refused [CK-15]: bytes of one report, origins that are counted, and from how many on it is said. */
export const REPORT_MAX_BYTES = 64 * KIB
export const REPORTS_KEPT_MAX = 500
export const REPORTS_SAID_FROM = 5
export const FORM_LOGO_MAX_BYTES = 48 * KIB
export const PURPOSES_MAX = 200
export const FORMS_MAX = 500
export const FORM_LISTED_MAX = 200
/** A privacy notice is fetched and kept with the version that names it [F08]. */
export const NOTICE_MAX_BYTES = 2 * MIB
export const NOTICE_MAX_MS = 10 * SECOND_MS
export const FORM_LOOKS_PER_HOUR = 120 // By one account: each of them asks the world.
/** How long a page may stay open before it is sent: beyond WCAG 2.2.1's twenty hours, so that nobody is hurried. */
export const RENDER_TOKEN_MS = 24 * HOUR_MS

/** What an author writes. Gmail clips HTML at about 102 KB, and the way to unsubscribe with it. */
export const SUBJECT_MAX_CHARS = 255
export const SUBJECT_GOOD_CHARS = 60
export const FROM_NAME_MAX_CHARS = 100
export const FROM_NAME_GOOD_CHARS = 30
export const PREHEADER_MAX_CHARS = 255
export const PREHEADER_GOOD_CHARS = 110
export const HTML_SOURCE_MAX_CHARS = 256 * KIB
export const TEXT_SOURCE_MAX_CHARS = 128 * KIB
export const HTML_GOOD_BYTES = 80_000
export const HTML_MAX_BYTES = 102_000
export const HTML_TAGS_MAX = 10_000
export const HTML_DEPTH_MAX = 100
/** Attributes of one tag, before it is taken for an attempt to hide some. */
export const HTML_ATTRIBUTES_MAX = 32
export const CSS_RULES_MAX = 2_000
export const CSS_STEPS_MAX = 2_000_000
export const PROBLEMS_MAX = 100
/** Words in another format than HTML: what is read of them, and how long one reading may take in a thread of its own. */
export const MJML_ELEMENTS_MAX = 2_000
export const MJML_DEPTH_MAX = 50
export const MJML_PATIENCE_MS = 5 * SECOND_MS
export const MJML_LOAD_MS = 60 * SECOND_MS
export const MJML_WAITING_MAX = 20
export const MJML_HEAP_MIB = 256
export const MARKDOWN_MAX_CHARS = 64 * KIB
export const MARKDOWN_DEPTH_MAX = 20
export const TRANSLATIONS_KEPT = 32
/** Pictures from elsewhere, where a message is looked at: fetched by us, for whoever looks. */
export const SHOWN_HTML_MAX_CHARS = 512 * KIB
export const PICTURES_MAX = 200 // In one message; more of them stay away.
export const PICTURE_MAX_BYTES = 5 * MIB
export const PICTURE_MAX_MS = 10 * SECOND_MS
export const PICTURE_DAYS = 2 // How long its address here holds.
export const PICTURES_AT_ONCE_MAX = 32 // Fetched by one process.

/** The transparency log and its notes (C2SP signed-note, tlog-tiles, tlog-proof). */
export const JSON_DEPTH_MAX = 64
export const NOTE_MAX_BYTES = 1_000_000
export const NOTE_SIGNATURES_MAX = 100
export const PROOF_HASHES_MAX = 63
export const TILE_HASHES = 256
export const POLICY_MAX_CHARS = 64 * KIB
export const ENVELOPE_MAX_BYTES = 64 * KIB
export const DISCLOSURES_MAX = 64
export const ENVELOPE_PURPOSES_MAX = 64
export const DISCLOSED_FIELDS_MAX = 256
export const CITES_MAX = 1_000
export const LEDGER_TEXT_MAX_CHARS = 2_000
/** A request to a witness: its proof, and a checkpoint with all its signatures. */
export const ADD_CHECKPOINT_MAX_BYTES = 64 * KIB
/** How far a stated time may lie outside of what witnesses saw. */
export const TIME_TOLERANCE_MS = 300 * SECOND_MS

/** Evidence bundles: what the offline verifier reads at most. */
export const BUNDLE_ENTRIES_MAX = 10_000
export const BUNDLE_MAX_BYTES = 256 * MIB
export const BUNDLE_EVENTS_MAX = 1_000
export const BUNDLE_NAME_MAX_CHARS = 200
export const BUNDLE_FORM_ITEMS_MAX = 64
export const BUNDLE_PAGE_MAX_CHARS = 1 * MIB
export const BUNDLE_KEYS_MAX = 1_000
export const BUNDLE_EMBEDDED_MAX = 10
/** What is told of one step, and of one finding. */
export const BUNDLE_FINDINGS_MAX = 50
export const BUNDLE_FINDING_MAX_CHARS = 400
export const LABEL_MAX_CHARS = 1_000
export const DKIM_TAGS_MAX = 32

/** Many proofs in one archive: how many, how many at once, what they may have in common, and how long it is kept. */
export const BULK_PROOFS_MAX = 1_000_000
export const BULK_PART_PROOFS = 256
export const BULK_PARTS_MAX = 10_000
export const BULK_SHARED_MAX_BYTES = 256 * MIB
export const BULK_IDS_MAX = 10_000
export const BULK_WORK_MS = MINUTE_MS
export const BULK_OPEN_MAX = 5
export const BULK_KEPT_MS = 7 * DAY_MS
export const EXPORTS_LISTED_MAX = 100
export const TAR_FILE_MAX_BYTES = 64 * MIB

/** Writing the log: batches of at most so many events, and a moment between two of them in which more may come. */
export const LEDGER_BATCH_MAX = 2_048
export const LEDGER_ROWS_MAX = 1_024
export const LEDGER_LINGER_MS = 10
export const LEDGER_POLL_MS = 1 * SECOND_MS
export const LEDGER_STUMBLE_MS = 1 * SECOND_MS
export const LEDGER_SETTLE_POLL_MS = 10
/** How long somebody waits until nothing waits for the log any more. */
export const LEDGER_SETTLE_MAX_MS = 60 * SECOND_MS
export const INTAKE_EVENTS_MAX = 256
/** The sequencer's thread: a batch's strings die young, where there is room for them; and how long it may take to stop. */
export const LEDGER_YOUNG_MIB = 96
export const LEDGER_STOP_MS = 15 * SECOND_MS
/** What is read of the log at once, where all of it is read. */
export const LEDGER_PAGE = 2_048
export const JOURNAL_ANSWER_MAX = 100_000
/** How long an export waits until the log covers its chain. */
export const PROOF_WAIT_MS = 15 * SECOND_MS
export const PROOF_POLL_MS = 50

/** Witnesses of the log: how many, how often they are asked, how long they may think, and the pauses of one that fails. */
export const WITNESSES_MAX = 32
export const WITNESS_ROUND_MS = 4 * SECOND_MS
export const WITNESS_ANSWER_MS = 5 * SECOND_MS
export const WITNESS_ANSWER_MAX_BYTES = 64 * KIB
export const WITNESS_RETRY_MAX_MS = 5 * MINUTE_MS
/** How soon one is asked again whether it knows a new key of the log by now. */
export const WITNESS_STRANGER_MS = 10 * SECOND_MS
/** A log that must not be signed is looked at again so often; and so often its head is noted outside the database. */
export const LEDGER_HELD_MS = 5 * SECOND_MS
export const LEDGER_MARK_MS = 1 * SECOND_MS
/** While a key of the log is exchanged both sign; then the old one ends, if the witnesses know the new one. */
export const LEDGER_ROTATION_MS = 24 * HOUR_MS

/** Verifying the log again: flaws that are told, and events of an account that are led up to the root. */
export const LOG_FLAWS_MAX = 50
export const LOG_SAMPLES = 200

/** Entries of the log that a search shows. */
export const LOG_FOUND_MAX = 100
/** Verifying a log from outside. */
export const LOG_READS_AT_ONCE = 8
export const LOG_READ_MS = 30 * SECOND_MS

/** Being a witness: for so many logs, with so many connections and requests at once. */
export const WITNESS_LOGS_MAX = 1_000
export const WITNESS_CONNECTIONS_MAX = 256
export const WITNESS_REQUEST_MS = 10 * SECOND_MS
export const WITNESS_LOOK_MS = 1 * SECOND_MS
/** Older states that are kept behind the newest one of a log. */
export const WITNESS_STATES_KEPT = 16

/** Signing up: a form is no mail bomb, and no program's. */
export const SIGN_UP_FILL_MIN_MS = 2 * SECOND_MS
export const SIGN_UPS_PER_VISITOR = 120
export const SIGN_UPS_PER_ADDRESS = 20
export const SIGN_UP_MAILS_PER_ADDRESS = 3
export const SIGN_UP_MAILS_PER_ADDRESS_IN_ALL = 10
export const CONFIRMATION_MS = 7 * DAY_MS
/** Confirmations that nobody used are forgotten after so long. */
export const CONFIRMATION_KEPT_MS = 30 * DAY_MS
/** A number is asked by text, which costs money and wakes people: fewer than mails, and the code is guessed at a few times. */
export const SIGN_UP_TEXTS_PER_NUMBER = 3
export const SIGN_UP_TEXTS_PER_NUMBER_IN_ALL = 6
export const SIGN_UP_TEXTS_PER_VISITOR = 10 // In a day, to whatever numbers.
export const SIGN_UP_TEXTS_PER_ACCOUNT = 2_000 // In an hour.
export const HANDSET_SENDER_MAX_CHARS = 30 // Of a name, in the text with a code.
export const HANDSET_TRIES = 5
export const HANDSET_TRIES_PER_NUMBER = 15 // In a day, over all pages that ask it.
export const HANDSET_TEXTS = 3 // Of one code: asked for again by whoever waits for it.
export const HANDSET_AGAIN_MS = 60 * SECOND_MS
export const HANDSET_CODE_MS = HOUR_MS // Whoever is asked has the page open.
export const HANDSET_ENTERED_CODE_MS = DAY_MS // Whoever was entered by somebody else has not.
export const HANDSET_CHAIN_MAX = 20 // Questions of one number that one keyword answers.
export const ANSWER_MEMBERS_MAX = 200
export const CONTEXT_MAX_CHARS = 500

/** Consents that were given elsewhere and are entered: rows at once, the signed paper, how far a clock may go wrong. */
export const ENTRIES_MAX = 500
export const PAPER_SCAN_MAX_BYTES = 700 * KIB // As base64 in one body.
export const ENTRY_SKEW_MS = 10 * SECOND_MS
export const ENTRY_QUESTIONS_PER_DAY = 500

/** The link to somebody's own data, which goes to their own mailbox: how long it works, and how often. */
export const OWN_KEY_MS = HOUR_MS
export const OWN_KEYS_PER_DAY = 3
export const OWN_DATA_PER_HOUR = 5

/** Contacts. */
export const ATTRIBUTES_MAX = 50
export const ATTRIBUTE_NAME_MAX_CHARS = 64
export const FILTER_CONDITIONS_MAX = 20
/** Groups in groups below the filter itself; values of one condition; days back or ahead; how often something happened. */
export const FILTER_GROUPS_DEEP_MAX = 3
export const FILTER_VALUES_MAX = 50
export const FILTER_DAYS_MAX = 3_660
export const FILTER_TIMES_MAX = 1_000
export const FILTER_ZONE_MAX_CHARS = 64
/** Conditions of a filter when the segments that it names have been put in. */
export const FILTER_RESOLVED_MAX = 200
export const SEGMENTS_MAX = 1_000
/**
 * A count while somebody chooses: estimated from so many by chance where the index of them (one of 64) holds more than
 * are few; exact where those who fit seem to be no more than some, if that takes no longer.
 */
export const COUNT_SAMPLE = 6_000
export const COUNT_FEW = 1_500
/** Of an audience, so many are asked how often they were written to lately; the others are as they are. */
export const OFTEN_LOOKED_MAX = 2_000
export const COUNT_SOME = 20_000
export const COUNT_LIVE_MS = 120
/** What the account's own programs tell of a contact: in one request, about one of them, and for how long it is kept. */
export const EVENTS_AT_ONCE_MAX = 500
export const EVENTS_PER_HOUR_MAX = 1_000_000
export const EVENT_NAME_MAX_CHARS = 64
export const EVENT_VALUE_MAX_CHARS = 200
export const EVENT_PROPS_MAX = 20
export const EVENT_AHEAD_MS = 5 * MINUTE_MS
export const EVENT_KEPT_MS = 400 * DAY_MS
export const EVENTS_FORGOTTEN_AT_ONCE = 10_000
export const SEARCH_MAX_CHARS = 200

/** Imports: a file in parts, its rows, what stands behind them, and the waves of their release [AS-11]. */
export const IMPORTS_OPEN_MAX = 20
export const IMPORT_PARTS_MAX = 1_024
export const IMPORT_PIECE_BYTES = 1 * MIB // Held at once by whoever reads.
export const IMPORT_MAX_BYTES = 4 * 1_024 * MIB
export const IMPORT_ROWS_MAX = 20_000_000
export const IMPORT_COLUMNS_MAX = 256
/** So many turns' events may wait for the log before an import waits with its next; and how long it waits for its own first. */
export const IMPORT_INTAKE_MAX = 48
export const IMPORT_LOG_WAIT_MS = 60 * SECOND_MS
export const IMPORT_SAMPLE_ROWS = 3 // Shown of each column.
export const IMPORT_EXAMPLES = 5 // Of each reason.
export const IMPORT_STATEMENTS_MAX = 1_000
export const IMPORT_WORDINGS_MAX = 50
export const WORDING_READ_MAX_CHARS = 1_000 // A label, and no whole page.
export const WORDING_BOXES_ASKED_MAX = 200 // Of which it is asked whether they are for messages; milliseconds each.
export const PAGE_DEPTH_MAX = 1_000 // Elements within elements; browsers build 512.
export const PAGE_BOXES_MAX = 5_000 // Boxes and choices of a page that are read, and as many signs that are drawn.
export const IMPORT_DOCUMENTS_MAX = 20_000
export const IMPORT_PICTURE_LEAST_PX = 100 // On either side: what is smaller shows nothing of what anybody signed.
export const IMPORT_SHOWN_SCANS = 20 // Named to whoever looks at a list.
export const PICTURE_PIXELS_MAX_BYTES = 128 * MIB // A page in colour at 600 dots an inch has 100.
export const IMPORT_REJECTED_FILE_MAX_BYTES = 64 * MIB
/** More rows than this with the same second of consent, and no one of them is believed. */
export const IMPORT_SAME_SECOND_MAX = 50
export const IMPORT_SEEN_MAX = 8 * 1_024 * 1_024 // Addresses that a trial remembers, to know who comes twice.
/** Of a list so many people are looked for in those of so many others; and from how many on two lists have something in common. */
export const IMPORT_ELSEWHERE_PEOPLE = 400
export const IMPORT_ELSEWHERE_ACCOUNTS_MAX = 500
export const IMPORT_ELSEWHERE_LEAST = 15
export const IMPORT_SAMPLE_LEAST = 20
export const IMPORT_SAMPLE_SHARE = 0.01
export const IMPORT_SAMPLE_MS = 7 * DAY_MS
export const IMPORT_WAVES = [100, 1_000, 10_000] as const // Then the rest.
export const IMPORT_SLICE_ROWS = 1_000 // Released in one turn.
export const IMPORT_WAVE_REST_MS = DAY_MS
/** How often somebody looks at a wave that is out, and at work that nobody has finished. */
export const IMPORT_WAVE_LOOK_MS = HOUR_MS
export const IMPORT_LOOK_MS = HOUR_MS
export const IMPORT_COMPLAINTS_MAX_SHARE = 0.001
export const IMPORT_BOUNCES_MAX_SHARE = 0.02
/** Of a wave so many must have been written to before the next one follows: silence proves nothing. */
export const IMPORT_HEARD_SHARE = 0.5
export const IMPORT_LEFTOVERS_MS = 30 * DAY_MS // How long rejected rows of a finished import can still be fetched.

/** The database server that comes along: recovery after a crash may take a while. */
export const POSTGRES_START_MS = 2 * MINUTE_MS
export const POSTGRES_STOP_MS = 20 * SECOND_MS
export const POSTGRES_POLL_MS = 20
export const POSTGRES_LOG_MAX_BYTES = 10 * MIB
/** How long a house that was told to stop may take until the next one on its folder gives up. */
export const HOUSE_LEAVES_MS = 10 * SECOND_MS

/** Sending: a run's recipients in chunks, each leased to one worker; a worker that is gone is replaced after a pause. */
export const CHUNK_RECIPIENTS = 1_000
export const CHUNKS_OPEN_MAX = 8
/** An audience is frozen in slices: the first is one chunk, each next one so many times what there is, up to the largest. */
export const FREEZE_GROWTH = 4
export const FREEZE_SLICE_MAX = 20_000
/** Of those who agreed, so many are looked at for a first few whom the filter fits, before it is asked of everybody. */
export const FREEZE_LOOK = 2_000
export const WAYS_KEPT_MAX = 500
/** A chunk that takes longer gives back what it has not begun, so that a slow server does not keep others waiting. */
export const CHUNK_TURN_MS = MINUTE_MS
export const LEASE_MS = MINUTE_MS
export const OUTCOMES_EVERY_MS = 200
export const OUTCOMES_BATCH_MAX = 1_000
export const CLAIM_POLL_MS = 500
export const SENDERS_MAX = 99
export const SENDER_CONNECTIONS = 10
export const MESSAGES_PER_CONNECTION = 1_000
/** The heap of a worker's thread: with room to spare it would rather grow than tidy up. */
export const SENDER_HEAP_MIB = 160
export const SENDER_YOUNG_MIB = 12
export const SENDER_AGAIN_MS = 1 * SECOND_MS
export const SENDER_STOP_MS = 15 * SECOND_MS
export const SWEEP_EVERY_MS = 2 * SECOND_MS
/** How long after its lease a host may come back with its journals before its recipients are held. */
export const HOST_LOST_MS = HOUR_MS
/** A worker's thread that has had so much of a processor without a word is stuck, and is ended; or that was silent for so long. */
export const SENDER_BUSY_MS = 30 * SECOND_MS
export const SENDER_SILENT_MS = 5 * MINUTE_MS
export const SENDER_BEAT_MS = 1 * SECOND_MS
/** Revocations: nothing leaves on knowledge that is older. 250 ms are promised; the rest is for the way to the server. */
export const FEED_POLL_MS = 50
export const FEED_FRESH_MS = 200
/** A worker and its database that do not hear of each other for so long take each other for gone. */
export const FEED_GONE_MS = 10 * SECOND_MS
/** A transaction in which nothing is asked for so long has lost its client, and ends. */
export const TURN_SILENT_MS = 30 * SECOND_MS
/** The journal is emptied when everything in it is in the database and it has grown beyond this. */
export const JOURNAL_FULL_BYTES = 64 * MIB
/** Runs: how long they try, and the pauses between tries (full jitter below a doubling bound). */
export const RUN_EXPIRES_MS = 72 * HOUR_MS
/** A run that waits for an hour of the week meets one within so long; a comparison of texts adds what it takes. */
export const WINDOW_WAIT_MS = 8 * DAY_MS
/** How far ahead a campaign may be scheduled. */
export const SCHEDULE_MAX_MS = 365 * DAY_MS
export const SCHEDULE_SWEEP_MS = SECOND_MS
export const SCHEDULE_AT_ONCE_MAX = 100
export const PACE_PER_HOUR_MAX = 100_000_000
/** One UTM parameter of a campaign's links. */
export const UTM_MAX_CHARS = 100
/** Comparisons of texts: what may be declared. */
export const VARIANTS_MAX = 5
export const EXPERIMENT_HOURS_MAX = 7 * 24
export const EXPERIMENT_AGAIN_MS = MINUTE_MS
/** Time zones: formatters that are kept, and how far apart the zones of a country may lie for one hour to be right in all. */
export const ZONES_KEPT_MAX = 1_000
export const PLACE_SPREAD_MS = 3 * HOUR_MS
export const RETRY_FIRST_MS = 10 * MINUTE_MS
export const RETRY_MAX_MS = 4 * HOUR_MS
export const RETRY_LEAST_MS = MINUTE_MS
export const ROUTE_PAUSE_MS = 10 * SECOND_MS
/** A route that takes no mail rests, each time longer; then one worker tries it for so long. */
export const BREAKER_FIRST_MS = 10 * SECOND_MS
export const BREAKER_MAX_MS = 5 * MINUTE_MS
export const EXIT_PROBE_MS = 30 * SECOND_MS
/** So many sites in a row that cannot be reached mean that it is us. */
export const BREAKER_SITES = 5
/** A site that asked for time: the pause when it named none (doubling), and what is believed when it names one. */
export const SITE_REST_FIRST_MS = 30 * SECOND_MS
export const SITE_REST_LEAST_MS = 10 * SECOND_MS
export const SITE_REST_MAX_MS = 24 * HOUR_MS
/** How often a worker tells and hears how a site stands; its connections there are its own for three times as long. */
export const SITE_SYNC_MS = 5 * SECOND_MS
export const SITES_KEPT_MAX = 2_000
export const SHAPING_KEPT_MS = 3 * DAY_MS
/** A site's pace: halved at most so often, and a step faster at most so often. */
export const PACE_SLOWER_MS = 5 * SECOND_MS
export const PACE_FASTER_MS = 10 * SECOND_MS
export const PACE_LEAST = 0.05
export const PACE_STEP = 0.05
/** Rights to send are taken from the database for about so long at once. */
export const RATION_MS = 1 * SECOND_MS
export const RATIONS_AT_ONCE_MAX = 500
/** Of a bound by the day, the part of it that a worker takes at once. */
export const RATION_OF_DAY = 0.02
/** What a chunk waits for longer than this it waits for in the database. */
export const CHUNK_STALL_MS = 2 * SECOND_MS
/** With so many chunks under way, those that hang on slow sites go back. */
export const CHUNKS_SLOW_MAX = 6
export const SLOW_SITE_MAX_MS = 5 * MINUTE_MS
/** A way on which those who are here take longer gets no more of the same run for now. */
export const SLOW_WAY_MS = 5 * SECOND_MS
export const SLOW_WAY_WAIT_MAX_MS = 30 * SECOND_MS // Another route may be there by then.
/** Looking up where a chunk's mail goes: so many names at once, for so long. */
export const DEAL_LOOKUPS = 64
export const DEAL_MS = 15 * SECOND_MS
/** When nobody answers about a domain. */
export const DEAL_AGAIN_MS = 5 * MINUTE_MS
/** A resolver that denies all of so many domains is not believed. */
export const DEAL_DENIALS = 8
export const RUN_REASONS_MAX = 500
/** Of recipients of whom nobody knows whether they got it: decided about at once. */
export const HELD_AT_ONCE_MAX = 1_000
/** Where an account’s mail is to go slowly: a chunk, and then nothing for so long. */
export const THROTTLED_EVERY_MS = 10 * MINUTE_MS

/** What the overview and a plot show at most. */
export const PLOT_STEPS_MAX = 120
export const OVERVIEW_DAYS = 30
export const OVERVIEW_CAMPAIGNS = 5

/** Conduct: sums by the hour are kept a little more than a year; measures whose time is over are ended so many at once. */
export const SIGNALS_KEPT_MS = 400 * DAY_MS
export const MEASURES_ENDED_AT_ONCE = 500
/** Figures are asked for so many days at most. */
export const SIGNALS_DAYS_MAX = 400

/** Cases. */
export const CASE_NOTE_MAX_CHARS = 2_000
export const CASE_TEXT_MAX_CHARS = 5_000
/** What an account and the operator write to each other about one case, and what the account sends along. */
export const CASE_REPLIES_MAX = 50
export const ATTACHMENT_MAX_BYTES = 5 * MIB
export const ATTACHMENTS_MAX_BYTES = 20 * MIB
export const ATTACHMENTS_MAX = 10
export const ATTACHMENT_NAME_MAX_CHARS = 100
export const CASE_MEASURES_MAX = 100
/** On the way back: what a usual day was is taken from so many days, and so much may leave a day whatever it was. */
export const PACE_USUAL_DAYS = 30
export const PACE_LEAST_A_DAY = 100
export const NOTICE_EVIDENCE_MAX = 10
export const NOTICE_LINE_MAX_CHARS = 300
/** Appeals and plans whose time has come are looked at so many at once. */
export const PROCESS_AT_ONCE = 200
export const STATISTICS_DAYS = 90
export const STATISTICS_DAYS_MAX = 400

/** For how long a command waits by itself where the server asks for it: a budget of requests is for a minute. */
export const CLI_WAITS_MAX_SECONDS = 60
export const HEALTH_ANSWER_MS = 2 * SECOND_MS // Whoever watches waits no longer.
export const HEALTH_KEPT_MS = SECOND_MS
export const SECURITY_TXT_MS = 90 * DAY_MS
export const PATH_PART_MAX_CHARS = 200 // Of an address, between two slashes.

/** Partners: how many one account has, how often it is looked what they must be told, and what they are told at once. */
export const PARTNERS_KEPT_MAX = 100
export const PARTNER_POLL_MS = 5 * SECOND_MS
export const PARTNER_SLICE = 500
export const PARTNER_MESSAGES_AT_ONCE = 20
export const PARTNER_LEASE_MS = 2 * MINUTE_MS
export const PARTNER_PAUSE_FIRST_MS = 2 * SECOND_MS
export const PARTNER_PAUSE_MAX_MS = 15 * MINUTE_MS
/** Everything is looked at again after this long: what changed without an event of its own is found then. */
export const PARTNER_SWEEP_MS = HOUR_MS
export const PARTNER_ANSWER_MAX_BYTES = 4_096
export const PARTNER_ANSWER_MS = 20 * SECOND_MS
export const PARTNER_ERROR_MAX_CHARS = 300
/** A secret that was changed signs for a while longer, beside the new one. */
export const PARTNER_FORMER_MS = DAY_MS
export const PARTNER_FEED_MAX = 50
export const PARTNER_FEED_TRIES_PER_MINUTE = 120

/** Webhooks of an account's own systems: how many, what one may have waiting and in its log, and how long that is kept. */
export const HOOKS_KEPT_MAX = 20
export const HOOK_POLL_MS = 5 * SECOND_MS
export const HOOK_SLICE = 500 // Events of one kind, looked at at once.
export const HOOK_WAITING_MAX = 10_000 // With so many nothing more is looked for: what happened waits where it stands.
export const HOOK_LOG_MAX = 100_000
export const HOOK_KEPT_MS = 30 * DAY_MS
export const HOOK_FORGOTTEN_AT_ONCE = 10_000
export const HOOK_REPLAYED_AT_ONCE = 10_000
/** A turn may write the time at which it began after another has looked further: so far back it is looked again. */
export const HOOK_OVERLAP_MS = 10 * MINUTE_MS
/** So many messages on their way to one hook, so many hooks at once, and so long for one hook before it is the next one’s turn. */
export const HOOK_AT_ONCE = 8
export const HOOKS_TOLD_AT_ONCE = 8
export const HOOK_SHARE_MS = 10 * SECOND_MS
export const HOOK_LEASE_MS = 2 * MINUTE_MS
/** When a message that was not taken is told again; from the first time on until it is given up. */
export const HOOK_AGAIN_MS = [
  5 * SECOND_MS,
  5 * MINUTE_MS,
  30 * MINUTE_MS,
  2 * HOUR_MS,
  5 * HOUR_MS,
  10 * HOUR_MS,
  14 * HOUR_MS,
  20 * HOUR_MS,
] as const
export const HOOK_TOLD_FOR_MS = 3 * DAY_MS
/** A hook that took nothing for so long is not told any more until somebody resumes it. */
export const HOOK_FAILING_MS = 5 * DAY_MS
/** Attempts that are kept of one message, the last ones; and how much of an answer. */
export const HOOK_TRIES_KEPT = 12
export const HOOK_ANSWER_MAX_CHARS = 300

/** The browser that looks at pages: started when wanted, ended when nobody has wanted it for a while. */
export const BROWSER_START_MS = 30 * SECOND_MS
export const BROWSER_IDLE_MS = 30 * SECOND_MS
export const BROWSER_PAGES_MAX = 2
export const LOOK_MAX_MS = 30 * SECOND_MS
export const VISIT_REQUESTS_MAX = 200
export const VISIT_MAX_BYTES = 5 * MIB // Of each thing that a page loads.
export const VISIT_HTML_MAX_CHARS = 2 * MIB
export const VISIT_FRAMES_MAX = 50
export const VISIT_FRAME_MS = 1 * SECOND_MS
/** A recording of what a page did: rows of each kind, characters of each text, and how long it may take to come to rest. */
export const RECORD_ROWS_MAX = 5_000
export const RECORD_VALUE_MAX_CHARS = 4_096
export const RECORD_QUIET_MS = 1 * SECOND_MS
export const RECORD_MAX_MS = 30 * SECOND_MS
export const RECORD_CONNECTIONS_MAX = 500

/** Tables that somebody brings along: CSV and XLSX, read in slices. */
export const TABLE_SLICE_ROWS = 1_000
export const TABLE_COLUMNS_MAX = 500
export const TABLE_ROW_MAX_CHARS = 256 * KIB
/** A quoted cell may go over so many lines; beyond that its quote was never closed. */
export const TABLE_QUOTED_LINES_MAX = 100
export const TABLE_NAME_MAX_CHARS = 200
export const TABLE_HEAD_BYTES = 64 * KIB
/** A workbook is unpacked as it is read; what has to be kept meanwhile is the packed file and the shared strings. */
export const XLSX_MAX_BYTES = 64 * MIB
export const XLSX_UNPACKED_MAX_BYTES = 2_048 * MIB
export const XLSX_RATIO_MAX = 300
export const XLSX_ENTRIES_MAX = 5_000
export const XLSX_SHARED_MAX = 2_000_000
export const XLSX_SHARED_MAX_CHARS = 64 * MIB
export const XLSX_PART_MAX_CHARS = 8 * MIB

/** Embeddings: how many pages a form may name, how many more of the same origins are watched, how often each is looked at. */
export const EMBEDDINGS_MAX = 200
export const EMBED_FOUND_MAX = 100
export const EMBED_SHOWN_MAX = 300
export const EMBED_SEEN_EVERY_MS = HOUR_MS
export const EMBED_VISIT_EVERY_MS = DAY_MS
/** Reports hasten a visit, but not beyond this; and who reports more often is not heard. */
export const EMBED_VISITS_APART_MS = 10 * MINUTE_MS
export const EMBED_REPORTS_PER_VISITOR = 30
export const EMBED_REPORT_MAX_BYTES = 4 * KIB
export const EMBED_HINT_MAX_CHARS = 200
export const EMBED_VISIT_MAX_MS = 30 * SECOND_MS
export const EMBED_VISITS_AT_ONCE_MAX = 200
export const EMBED_SCRIPT_MAX_BYTES = 3 * KIB // As it travels, packed.
/** Of a page's source, where no browser looks at it. */
export const EMBED_SOURCE_MAX_BYTES = 2 * MIB

/** An erasure waits for the log; whoever does not get there in time is called again. */
export const ERASURE_POLL_MS = 50
export const ERASURE_WAIT_MS = 30 * SECOND_MS
/** After this whoever was called is not there any more. */
export const ERASURE_STUCK_MS = HOUR_MS
/** Counts of forms are written in batches; a funnel is asked for so many days at most. */
export const TALLY_EVERY_MS = 2 * SECOND_MS
export const FUNNEL_DAYS_MAX = 400
export const FUNNEL_DAYS = 30

/** Values of contacts that a worker remembers to have read in a message, and of how many messages at once. */
export const VALUES_KNOWN_MAX = 10_000
export const VALUE_RUNS_MAX = 8

/** Addresses that are suppressed at once: pasted, or out of a file. */
export const SUPPRESS_TEXT_MAX_CHARS = 1_000_000
export const SUPPRESS_LINES_MAX = 10_000
/** What somebody notes about a thing. */
export const NOTE_MAX_CHARS = 2_000

/** Messages for an act of their recipient: a template's size, and what one act and one person may lead to. */
export const TEMPLATES_MAX = 200
export const TEMPLATE_PARAGRAPHS_MAX = 20
export const TEMPLATE_PARAGRAPH_MAX_CHARS = 1_000
export const TEMPLATE_SUBJECT_MAX_CHARS = 150
export const TEMPLATE_VALUES_MAX = 40
export const TEMPLATE_HOSTS_MAX = 10
export const TEMPLATE_ROWS_MAX = 60
export const TEMPLATE_VALUE_MAX_CHARS = 200
export const TEMPLATE_NOTE_MAX_CHARS = 5_000
/** Files of a message for an act: with their base64 they fit into a message. */
export const FILES_MAX = 10
export const FILES_MAX_BYTES = 3 * MIB
export const FILE_TEXT_MAX_BYTES = 128 * KIB
export const FILE_NAME_MAX_CHARS = 100
export const FILES_BODY_MAX_BYTES = 5 * MIB
export const SUBMISSION_MAX_BYTES = 5 * MIB
export const SUBMISSION_SILENCE_MS = 60 * SECOND_MS
export const SUBMISSION_TRIES_PER_HOUR = 60
export const ACT_REFERENCE_MAX_CHARS = 100
export const ACT_MESSAGES_A_DAY_MAX = 20
/** For so long it can be asked whom a message for an act went to. */
export const ACT_RECIPIENT_KEPT_DAYS = 30
/** What waits with larger files is not opened for a list. */
export const ACT_OPENED_MAX_BYTES = 256 * KIB
/** Clocks of others run ahead a little. */
export const ACT_AHEAD_MS = 5 * MINUTE_MS

/** A walk through an account's people: so many in a turn, so many turns before others have theirs. */
export const RETENTION_PAGE = 100
export const RETENTION_FIELDS_PAGE = 500
export const RETENTION_PAGES_AT_ONCE = 200
export const RETENTION_SAMPLES_MAX = 20
/** Of the messages of runs, an access export lists the newest. */
export const ACCESS_MESSAGES_MAX = 10_000
export const CONTACT_MESSAGES_MAX = 100 // Shown of one person, the newest.
/** So long an account that is being closed can be kept. */
export const ACCOUNT_CLOSING_MS = 30 * DAY_MS

/** Backups: how old the file with the keys may be (R09), how much is written at once, and what a part may hold. */
export const BACKUP_KEYS_DAYS = 30
export const BACKUP_CHUNK_MAX_BYTES = 16 * MIB
export const BACKUP_HEAD_MAX_BYTES = 256 * 1_024
export const BACKUP_PARTS_MAX = 1_000

/** Links that measure: the target that one may carry, the runs whose links a process knows by heart. */
export const MEASURED_TARGET_MAX_CHARS = 2_000
export const MEASURED_RUNS_KNOWN_MAX = 200
export const MACHINE_NAMES_KNOWN_MAX = 1_000
/** What came and is not written yet: more waits in its connection. Many are written at once, so often, and tried again so late. */
export const BACK_WAITING_MAX = 20_000
export const BACK_BATCH_MAX = 2_000
export const BACK_FLUSH_MS = 200
export const BACK_RETRY_MS = 500
export const BACK_ATTEMPTS_MAX = 5
/** What one click left and nobody carried out is taken up again. */
export const ONE_CLICK_STUCK_MS = 5 * MINUTE_MS
export const ONE_CLICK_PAGE = 50
/** As long as no more come at once, what they gave is blocked before they are answered; of more, right behind, at the latest so much later. */
export const ONE_CLICK_CALM_MAX = 32
/** In a crowd the database is told when nobody comes any more, at the latest after so long; and who leaves once more is known for so many. */
export const ONE_CLICK_UNTOLD_MS = 2 * SECOND_MS
export const ONE_CLICK_UNTOLD_MAX = 20_000
export const ONE_CLICK_LATELY_MAX = 20_000
export const ONE_CLICK_BEHIND_MS = 5 * SECOND_MS
export const ONE_CLICK_QUIET_MS = 100
/** A database that has not taken a click by then is not waited for: a file is, and at the longest so long. */
export const ONE_CLICK_PATIENCE_MS = 500
export const ONE_CLICK_LOOK_MS = 100
export const ONE_CLICK_ANSWER_MAX_MS = 10 * SECOND_MS
/** It is tried again so late, and another connection when one has said nothing for so long. */
export const ONE_CLICK_RETRY_MS = 500
export const ONE_CLICK_GONE_MS = 30 * SECOND_MS
/** More than so many that no database has taken are turned away, to come again in so many seconds. */
export const ONE_CLICK_WAITING_MAX = 100_000
export const ONE_CLICK_AGAIN_SECONDS = 30
/** What a process has promised in a file and did not live to tell is taken up by another one after so long. */
export const ONE_CLICK_LEFT_MS = 30 * SECOND_MS
export const USER_AGENT_KEPT_MAX_CHARS = 500
/** Nobody reads that soon after the hand-over: it is a scanner. */
export const MEASURED_TOO_SOON_MS = 2 * SECOND_MS
/** How long what was measured is kept; then sums are [CK-03]. */
export const MEASURED_KEPT_MS = 396 * DAY_MS
export const MEASURED_FOLD_PAGE = 5_000
/** A value that fewer than so many share singles them out: a link of somebody who did not agree goes without it. */
export const LINK_SHARED_MIN = 5

/** Websites: how many an account has, what a registry may hold, and what an answer's header may take up. */
export const SITES_MAX = 100
export const REGISTRY_ENTRIES_MAX = 500
/** Keys that sign the receipts of a site, one after the other. */
export const RECEIPT_KEYS_MAX = 100
export const REGISTRY_ORIGINS_MAX = 100
export const REGISTRY_ID_MAX_CHARS = 64
export const REGISTRY_NAME_MAX_CHARS = 200
export const REGISTRY_TEXT_MAX_CHARS = 500
/** A beginning of a name that is shorter would mean almost anything. */
export const REGISTRY_PREFIX_MIN_CHARS = 2
/** A server's header buffer is 8 KiB; the other headers need room as well. */
export const CONSENT_POLICY_MAX_BYTES = 6_144
/** Thirteen months: what measures, or is about interests, may not last longer. */
export const TRACKER_DAYS_MAX = 395
export const COOKIE_DAYS_MAX = 400
/** What an advertising partner may be told of: topics that a registry declares for it, and interests at once. */
export const TOPICS_MAX = 20
export const INTERESTS_MAX = 3
export const INTEREST_WORD_MAX_CHARS = 20
export const BANNER_TITLE_MAX_CHARS = 120
export const BANNER_INTRO_MAX_CHARS = 600
export const SITE_PROPOSALS_MAX = 500
export const SITE_VERSIONS_PAGE = 50
/** How long a process serves what it has read; what it publishes itself it serves at once. */
export const SITE_FRESH_MS = SECOND_MS
export const WEBSITES_KEPT_MAX = 1_000
/** Choices are counted in memory and written so often, so many counters at once. */
export const CHOICES_FLUSH_MS = 5 * SECOND_MS
export const CHOICES_FLUSHED_MAX = 2_000
/** A week is told to the log so long after it has closed, when no process still holds a part of it. */
export const CHOICE_WEEK_GRACE_MS = 10 * MINUTE_MS
export const CHOICE_WEEKS_PAGE = 1_000
/** From one address, on customers' pages; and texts of scripts that a process keeps packed. */
export const CHOICES_PER_MINUTE = 60
export const REFUSED_MAX_BYTES = 4 * KIB
export const REFUSALS_PROPOSED_MAX = 20
/** As they travel: the guard with the question, and the guard alone. */
export const QUESTION_MAX_BYTES = 4 * KIB
export const GUARD_MAX_BYTES = 2.5 * KIB
export const GUARD_KEPT_MAX = 500
/** Scripts that measure visits, kept packed. */
export const SCRIPTS_PACKED_MAX = 200

/** A scan: pages of a site in each state of a choice, one scan at a time in a process. */
export const SCAN_PAGES_MAX = 50
export const SCAN_PAGES_DEFAULT = 5
export const SCAN_MAX_MS = 4 * MINUTE_MS // Less than a job may take.
export const SCAN_COMMAND_MAX_MS = 30 * MINUTE_MS
export const SCAN_VIEW_MAX_MS = 20 * SECOND_MS
export const SCAN_ACT_MAX_MS = 10 * SECOND_MS
/** What asked once is waited for so long when somebody new comes. */
export const SCAN_ASKS_MAX_MS = 6 * SECOND_MS
/** What the looking itself may take, once the page's own time is over. */
export const SCAN_GRACE_MS = 40 * SECOND_MS
export const SCAN_SITEMAP_MAX_BYTES = 2 * MIB
export const SCAN_LINKS_MAX = 500
/** All that a visitor in one state loads; then the line is cut. */
export const SCAN_STATE_MAX_BYTES = 200 * MIB
/** Of one flaw: a page that makes thousands of one kind does not crowd the others out. */
export const SCAN_FINDINGS_EACH = 300
export const SCAN_STOPPED_MAX = 300
export const SCAN_EVIDENCE_MAX = 5
export const SCANS_KEPT = 50 // Of a site; those before them go.
export const SCANS_DUE_AT_ONCE = 20

/** Visits: a beacon, and what may stand in one. */
export const HIT_BYTES_MAX = 512
export const HIT_PATH_MAX_CHARS = 200
export const HIT_NAME_MAX_CHARS = 60 // Of a source, a campaign, a medium.
export const HIT_ERRORS_MAX = 50
export const HIT_STEPS_MAX = 10
/** From one network address in a minute: a school behind one is many people. */
export const HITS_PER_MINUTE = 6_000
export const HIT_ADDRESSES_MAX = 100_000
/** What a process holds of a site between two writings; paths are the operator's to bound (config.ts). */
export const HIT_CELLS_MAX = 500_000
export const HIT_SOURCES_MAX = 10_000
export const HITS_FLUSH_MS = 30 * SECOND_MS
/** Counts that have no name yet, of a site and day. */
export const HIT_WAITING_MAX = 1_000_000
export const HIT_ROWS_AT_ONCE = 20_000
export const HIT_SITES_KEPT_MAX = 2_000
/** Beacons of a site that said different things, before they are read. */
export const HIT_UNREAD_MAX = 4_096
export const USER_AGENT_READ_CHARS = 512
export const HIT_BROWSERS_KEPT_MAX = 2_000 // User agents of which it is known whether they are a program's.
/** No count below it has a name [CK-09]. */
export const HIT_K_DEFAULT = 5
export const HIT_K_MIN = 3
export const HIT_K_MAX = 100
export const HIT_ROUTES_MAX = 500
export const HIT_FUNNELS_MAX = 10
export const HIT_FUNNEL_STEPS_MAX = 8
/** A day is closed so long after it ended, when no process still holds a part of it. */
export const HIT_DAY_GRACE_MS = 5 * MINUTE_MS
/** Counts by day; then totals by month are what is left. */
export const HIT_KEPT_MONTHS = 25
export const HIT_DAYS_ASKED_MAX = 800
export const HIT_NAMES_SHOWN_MAX = 200

/** Text messages. A header counts parts in one octet (3GPP TS 23.040 §9.2.3.24.1); nobody reads so many. */
export const SMS_PARTS_MAX = 10
export const SMS_TEXT_MAX_CHARS = 2_000
/** SMPP 3.4: one PDU with a payload of 64 KiB fits; TLVs of one, and of one whole TLV. */
export const SMPP_PDU_MAX_BYTES = 70 * KIB
export const SMPP_TLVS_MAX = 64
export const SMPP_TEXT_MAX_CHARS = 500 // Of what a server says, as far as it is kept.
/** How long we wait for a server; a bind lasts, and is asked whether it is there when it is silent. */
export const SMPP_CONNECT_MS = 20 * SECOND_MS
export const SMPP_BIND_MS = 20 * SECOND_MS
export const SMPP_ANSWER_MS = 60 * SECOND_MS
export const SMPP_ENQUIRE_MS = 30 * SECOND_MS
export const SMPP_ENQUIRE_ANSWER_MS = 10 * SECOND_MS
export const SMPP_UNBIND_MS = 5 * SECOND_MS
export const SMPP_BACKOFF_MS = 1 * SECOND_MS
export const SMPP_BACKOFF_MAX_MS = 5 * MINUTE_MS
/** Submits that wait for an answer; what a throttled server is given to rest, doubled each time. */
export const SMPP_WINDOW_DEFAULT = 10
export const SMPP_WINDOW_MAX = 1_000
export const SMPP_BINDS_MAX = 20
export const SMPP_REST_MS = 1 * SECOND_MS
export const SMPP_REST_MAX_MS = 60 * SECOND_MS
/** A part that was turned away for the moment, when others of its message are there already. */
export const SMPP_PART_TRIES_MAX = 8
/** Messages that came in and are being written down; more are turned away for the moment. */
export const SMPP_INBOUND_OPEN_MAX = 500
/** A receipt that came before the answer to its message waits for it, so long at most. */
export const SMPP_RECEIPT_WAITS_MS = 2 * SECOND_MS
export const SMPP_RECEIPTS_WAITING_MAX = 5_000
/** Answers to nothing that was asked, before a server is given up. */
export const SMPP_STRAYS_MAX = 100
/** Long messages that come in: how many are put together at once, for how long the last part is waited for. */
export const SMS_JOINING_MAX = 1_000
export const SMS_JOINING_MAX_BYTES = 4 * MIB
export const SMS_JOINING_MS = 2 * MINUTE_MS
export const SMS_JOINED_PARTS_MAX = 20
/** What texts come from. A name with everything else of an answer stays within one part; CTIA and MEF advise a brand and no more. */
export const TEXT_SENDERS_MAX = 100
/** For so long a sender that was removed is brought back as it was. */
export const TEXT_SENDER_RESTORED_MS = HOUR_MS
export const TEXT_NAME_MAX_CHARS = 30
export const TEXT_CODE_CHARS = 8
export const TEXT_CONTACT_MAX_CHARS = 100
export const TEXT_COUNTRIES_MAX = 250
/** Of texts while they are written: sites of others that one leads to, and readers by whom its parts are counted. */
export const OTHER_SITES_MAX = 20
export const TEXT_READERS_COUNTED = 500
export const TEST_TEXT_EXPIRES_MS = HOUR_MS
/** Routes for texts: of one account, tests within an hour, what a generic request may hold. */
export const TEXT_ROUTES_MAX = 20
export const TEXT_ROUTE_TESTS_MAX = 20
export const TEXT_ROUTE_HEADERS_MAX = 20
export const TEXT_ROUTE_VALUE_MAX_CHARS = 2_000
export const TEXT_ROUTE_BODY_MAX_CHARS = 10_000
export const TEXT_ROUTE_PER_SECOND_MAX = 10_000
/** Requests to a provider over HTTP that are under way at once. */
export const TEXT_CARRIER_LINES = 4
/** A route that does not let us in rests, each time twice as long; after its rest one line tries it so long before others do. */
export const TEXT_ROUTE_REST_MS = 5 * SECOND_MS
export const TEXT_ROUTE_REST_MAX_MS = 10 * MINUTE_MS
/** Thousands of texts that the worker of texts has begun; and how often a server may ask to be given one later. */
export const TEXT_CHUNKS_MAX = 32
export const TEXT_AGAIN_MAX = 50

/** Callers of one account, lists that are live at once, and numbers on one of them. */
export const CALLERS_MAX = 100
export const CALL_LISTS_LIVE_MAX = 100
export const CALL_NUMBERS_MAX = 20_000
export const CALL_SAYS_MAX_CHARS = 2_000
/** So many days at most may a list be used before it must be washed anew; seven, where nobody says. */
export const CALL_VALID_DAYS_MAX = 30
export const CALL_VALID_DAYS = 7
/** One round may be fetched so often. */
export const CALL_EXPORTS_MAX = 5
/** So many rounds of lists may hold one number within so long, whatever they are for. */
export const CALL_LISTS_PER_NUMBER_MAX = 3
export const CALL_LISTS_WITHIN_MS = 30 * DAY_MS
/** Numbers that the gate is asked about at once. */
export const CALL_SLICE = 1_000
/** How often it is looked whose consents have ended: of lists that are live, of others, and for how long after they expired. */
export const CALL_POLL_MS = 5 * SECOND_MS
export const CALL_LOOK_LATER_MS = MINUTE_MS
export const CALL_FOLLOWED_MS = 90 * DAY_MS
/** Whoever closed a list by mistake takes that back so long; then the caller is told. */
export const CALL_CLOSED_UNTOLD_MS = 15 * SECOND_MS
/** What is told to a caller at once, and how long one process does so before another takes it for dead. */
export const CALL_MESSAGES_AT_ONCE = 20
/** Service texts: to one number within a day, parts of one, how many are taken at once, how long they and what was heard are kept. */
export const SERVICE_TEXTS_PER_NUMBER_MAX = 20
export const SERVICE_TEXT_PARTS_MAX = 6
export const SERVICE_TEXTS_TAKEN_MAX = 100
export const SERVICE_TEXT_AGAIN_MS = 5 * SECOND_MS
export const SERVICE_TEXT_HELD_MS = MINUTE_MS
export const SERVICE_TEXT_KEPT_DAYS = 30
export const TEXTS_HEARD_KEPT_DAYS = 14
/** What is written down in one turn of what came in. */
export const TEXTS_HEARD_PER_TURN = 500
/** The process that keeps the lines asks its session so often whether it still has it, and sends nothing when it has not heard so long. */
export const SWITCHBOARD_POLL_MS = 1 * SECOND_MS
export const SWITCHBOARD_FRESH_MS = 5 * SECOND_MS
export const SWITCHBOARD_GONE_MS = 10 * SECOND_MS
/** The handset of the sandbox: what it keeps, what is put there in one turn. */
export const SANDBOX_TEXTS_MAX = 1_000
export const SANDBOX_TEXTS_PER_TURN = 100
/** What people text us: a STOP is confirmed within five minutes or not at all (47 CFR 64.1200(a)(12)). */
export const TEXT_STOPPED_MS = 5 * MINUTE_MS
export const TEXT_ANSWERS_PER_DAY = 5
export const TEXT_REPLY_MS = 7 * DAY_MS
export const TEXT_REPLY_MAX_CHARS = 600
export const TEXT_KEYWORDS_MAX = 50 // Of one sender.
export const TEXT_KEYWORD_MAX_CHARS = 30
export const TEXTS_HEARD_KEPT_MS = 400 * DAY_MS
