/**
 * Who may see which table. By rule each table has an `account_id`, its key leads with it, and row-level security shows
 * a turn the rows of its own account alone. The few that differ stand here, each with its reason; the tests compare
 * this table with the catalogue of the database.
 */

export type Role = 'optimail_app' | 'optimail_sequencer' | 'optimail_platform'

/** Tables whose key does not lead with the account, or which have none at all. */
export const WITHOUT_ACCOUNT = {
  installation: 'one row for all',
  rate: 'counters under keyed hashes',
  person: 'a user may work for several accounts',
  session: 'found by its token, before the account is known',
  second_factor: 'a user may work for several accounts',
  recovery_code: 'a user may work for several accounts',
  ledger_log: 'one log for the installation',
  ledger_key: 'one log for the installation',
  ledger_head: 'one log for the installation',
  ledger_entry: 'one log for the installation; 33 bytes that say nothing',
  ledger_tile: 'one log for the installation',
  ledger_checkpoint: 'one log for the installation',
  ledger_witness: 'one log for the installation',
  ledger_cosignature: 'one log for the installation',
  ledger_hold: 'one log for the installation',
  ledger_intake: 'taken in order by the one sequencer',
  ledger_event: 'in the order of the log; found by the account through its indexes',
  artefact: 'found by the hash of its own bytes',
  revocation: 'a feed in one order for all workers',
  site_state: 'what a receiver bears of an address of ours is the same for all who send from it',
  site_seat: 'connections to a receiver, dealt out to all workers',
  bucket: 'rights to send, dealt out to all workers',
} as const satisfies Record<string, string>

/** Nobody changes or removes what these tables hold: kept so by grants, not by triggers. */
export const APPEND_ONLY: readonly string[] = [
  'ledger_entry',
  'ledger_checkpoint',
  'ledger_cosignature',
  'artefact',
  'purpose_version',
  'segment_version',
  'template_version',
  'form_version',
  'form_snapshot',
  'policy_acceptance',
  'campaign_revision',
  'outcome',
  'held_resolution',
  'revocation',
  'verdict',
  'review_decision',
  'case_step',
  'run_preflight',
  'site_version',
  'call_event', // until it was kept long enough: FORGOTTEN
]

/** Append-only to every turn; the platform removes what was kept long enough. */
export const FORGOTTEN: readonly string[] = ['call_event']

/** What a turn may do beyond reading, where that is less than everything. Append-only tables: insert alone. */
export const APP_READS_ONLY: readonly string[] = [
  'ledger_log',
  'ledger_key',
  'ledger_head',
  'ledger_entry',
  'ledger_tile',
  'ledger_checkpoint',
  'ledger_witness',
  'ledger_cosignature',
  'ledger_hold',
  'ledger_event',
  'ledger_journal',
]

/** Tables in which a role other than the turn's sees all accounts, because its work is theirs all. */
export const SEES_ALL: Readonly<Record<Exclude<Role, 'optimail_app'>, readonly string[]>> = {
  optimail_sequencer: [
    'ledger_intake',
    'ledger_event',
    'ledger_journal',
    'subject',
    'evidence',
    'evidence_file',
    'consent_state',
    'form_count',
  ],
  optimail_platform: [
    'account',
    'bounce_mailbox', // whoever looks into mailboxes finds those whose time has come
    'provider_hook', // a provider is known by the token in the address that it calls
    'provider_event', // those that nobody tells again are forgotten
    'membership',
    'former_member',
    'invitation',
    'session',
    'api_key',
    'form',
    'render_token_used',
    'confirmation',
    'lane',
    'chunk',
    'run',
    'revocation',
    'ledger_event',
    'ledger_intake',
    'service_message',
    'import_batch',
    'idempotency',
    'partner',
    'hook', // whoever tells hooks finds those that have a word coming
    'hook_message', // and forgets what was kept long enough
    'caller',
    'call_list', // whoever tells callers finds the lists that are to be looked at
    'call_message',
    'act',
    'proof_export',
    'embedding',
    'form_count',
    'retention_run',
    'account_closure',
    'erasure',
    'verdict',
    'review',
    'review_decision',
    'conduct_signal',
    'measure',
    'canary',
    'conduct_case',
    'case_step',
    'case_attachment',
    'appeal',
    'reinstatement',
    'domain_claim',
    'dmarc_report',
    'dmarc_day',
    'tls_report',
    'tls_day',
    'one_click',
    'measured',
    'engagement',
    'campaign', // whoever starts what is scheduled finds those whose time has come
    'experiment',
    'site', // a browser names the site alone
    'site_version',
    'scan', // one browser for all accounts: whoever has waited for longest
    'scan_schedule', // whoever scans finds those whose time has come
    'choice_week', // one for all sites of a flush
    'hit_settings', // a browser names the site alone
    'hit_day', // whoever closes days finds those that have ended
    'hit_cell', // and what was kept long enough
    'hit_month',
    'hit_page',
    'text_route', // one process keeps the lines of all accounts; a provider is known by the token in the address that it calls
    'text_message', // and finds what is due
    'text_inbound', // what was heard is forgotten after a while
    'text_part',
    'text_receipt',
    'text_heard', // and what was kept long enough
    'text_sender', // whoever decides about letters finds those that wait
    'call_event', // what was kept long enough goes
    'call_number',
    'text_stop',
    'handset_question', // the page of a code is found by its token, before the account is known
    'handset_link', // and a short link by what is in it
  ],
}
