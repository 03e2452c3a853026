-- The house's first tables, room by room, floor by floor. Times are written by the turn (never now()), ids are text that says its kind,
-- and each key leads with the account; the few tables that have no account are listed in store/tenancy.ts, each with its role.

-- store ------------------------------------------------------------------------------------------------------------------------------

create table installation (
  one boolean primary key default true check (one),
  created_at timestamptz not null,
  public_sign_up boolean not null default true, -- closed by the first sign-up, opened again by an operator
  operator_id text
);

create table idempotency (
  account_id text not null,
  key text not null,
  operation text not null,
  request_sha bytea not null,
  status int, -- null while the first call is in flight
  answer text,
  at timestamptz not null,
  primary key (account_id, key)
);

-- Counters of attempts in a window: log-ins, sign-ups to one address or from one network. Keys are keyed hashes.
create unlogged table rate (
  key bytea not null,
  window_at timestamptz not null,
  count int not null,
  primary key (key, window_at)
);

-- accounts ---------------------------------------------------------------------------------------------------------------------------

create table account (
  account_id text primary key,
  name text not null,
  controller jsonb not null, -- {name, contact, address, country}: who stands behind each message [AS-06] [PC-08]
  locale text not null,
  created_at timestamptz not null
);

create table person (
  user_id text primary key,
  email text not null,
  email_key text not null unique, -- canonical form
  name text not null,
  password text not null, -- PHC string, Argon2id
  locale text not null,
  operator boolean not null default false,
  created_at timestamptz not null,
  disabled_at timestamptz
);

create table membership (
  account_id text not null references account,
  user_id text not null references person,
  role text not null check (role in ('owner', 'editor', 'viewer')),
  created_at timestamptz not null,
  primary key (account_id, user_id)
);
create index membership_of_user on membership (user_id);

create table invitation (
  account_id text not null references account,
  invitation_id text not null,
  token_hash bytea not null unique,
  email_key text not null,
  role text not null check (role in ('owner', 'editor', 'viewer')),
  invited_by text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  primary key (account_id, invitation_id)
);

create table session (
  token_hash bytea primary key, -- SHA-256 of 256 random bits [CK-05]
  user_id text not null references person,
  account_id text not null references account,
  created_at timestamptz not null,
  seen_at timestamptz not null,
  expires_at timestamptz not null
);
create index session_of_user on session (user_id);

create table api_key (
  account_id text not null references account,
  key_id text not null,
  hash bytea not null unique,
  hint text not null, -- the first characters, so that a person recognises it
  name text not null,
  scopes text[] not null,
  mode text not null check (mode in ('live', 'test')),
  made_by text not null,
  created_at timestamptz not null,
  used_at timestamptz,
  revoked_at timestamptz,
  primary key (account_id, key_id)
);

create table policy_acceptance (
  account_id text not null references account,
  version text not null,
  user_id text not null,
  at timestamptz not null,
  event_id text not null,
  primary key (account_id, version)
);

-- ledger -----------------------------------------------------------------------------------------------------------------------------

create table ledger_log (
  log_id int primary key,
  origin text not null, -- set once, never depends on a request (B1)
  created_at timestamptz not null
);

-- The index of a key in the log is that of the key.rotate event that is about its vkey.
create table ledger_key (
  log_id int not null references ledger_log,
  use text not null check (use in ('log', 'instance')),
  vkey text not null,
  secret bytea not null, -- sealed under the installation's key
  from_at timestamptz not null,
  until_at timestamptz,
  primary key (log_id, use, vkey)
);

create table ledger_head (
  log_id int primary key references ledger_log,
  size bigint not null,
  root bytea not null,
  range bytea not null, -- the compact range's hashes, concatenated
  epoch bigint not null, -- the fencing token: one sequencer writes, the newest
  note text not null, -- the newest signed checkpoint
  at timestamptz not null
);

create table ledger_entry (
  log_id int not null,
  seq bigint not null,
  entry bytea not null check (octet_length(entry) = 33),
  primary key (log_id, seq)
);

create table ledger_tile (
  log_id int not null,
  level int not null,
  idx bigint not null,
  width int not null check (width between 1 and 256),
  data bytea not null,
  primary key (log_id, level, idx)
);

create table ledger_checkpoint (
  log_id int not null,
  size bigint not null,
  root bytea not null,
  note text not null,
  at timestamptz not null,
  primary key (log_id, size)
);

create table artefact (
  sha256 bytea primary key,
  media text not null,
  bytes bytea not null,
  created_at timestamptz not null
);

create table subject (
  account_id text not null,
  subject_id text not null,
  kind text not null check (kind in ('email', 'phone')),
  address_hash bytea not null, -- keyed by the account: it says nothing to whoever lacks the key
  dek bytea, -- of this, under the account's key, the subject's key is made; destroyed by an erasure
  created_at timestamptz not null,
  erased_at timestamptz,
  primary key (account_id, subject_id),
  unique (account_id, kind, address_hash) include (subject_id) -- suppressions are by address: whose they are is read off it
);

create table ledger_journal (
  account_id text primary key,
  tseq bigint not null,
  head bytea not null,
  at timestamptz not null
);

-- What turns have said and the sequencer has not yet written into the log: up to 256 events of one turn in each row.
create table ledger_intake (
  intake bigint generated always as identity primary key,
  account_id text not null,
  drafts bytea not null, -- sealed under the account's key; salts, nonces and whatever names a person are not in it
  events int not null check (events between 1 and 256),
  subjects text[] not null, -- those whom it is about
  at timestamptz not null,
  parked text -- why the sequencer could not write it; null while it waits
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000, autovacuum_vacuum_cost_delay = 0);
alter table ledger_intake alter drafts set storage external; -- sealed bytes do not get smaller

create table ledger_event (
  log_id int not null,
  seq bigint not null,
  account_id text not null, -- '-' for what is about the whole installation
  event_id text not null,
  subject_id text,
  channel text,
  type text not null,
  n int,
  tseq bigint not null,
  c bytea not null check (octet_length(c) = 32),
  evidence text check (evidence in ('E0', 'E1', 'E2', 'E3', 'E4', 'E5')),
  purposes text[] not null,
  about text, -- of an account's event, what it can be found by: a key, the snapshot of a form, the hash of a notice
  sealed bytea, -- the envelope and what the sequencer disclosed, under the subject's key, or the account's; null once erased
  at timestamptz not null,
  primary key (log_id, seq)
) with (toast_tuple_target = 8160); -- sealed bytes stay in the row: they do not get smaller
create unique index ledger_event_id on ledger_event (account_id, event_id);
create unique index ledger_event_journal on ledger_event (account_id, tseq);
create unique index ledger_event_chain on ledger_event (account_id, subject_id, channel, n) where subject_id is not null;
create index ledger_event_type on ledger_event (account_id, type, seq);
create index ledger_event_about on ledger_event (account_id, type, about) where about is not null;

-- Disclosures, as long as they are kept; sealed like the envelope.
create table evidence (
  account_id text not null,
  event_id text not null,
  sealed bytea not null,
  primary key (account_id, event_id)
) with (toast_tuple_target = 8160);

create table evidence_file (
  account_id text not null,
  event_id text not null,
  path text not null, -- without the event's place in its chain: doi/sent.eml
  media text not null,
  sha256 bytea not null,
  sealed bytea not null,
  primary key (account_id, event_id, path)
);
alter table evidence_file alter sealed set storage external;

-- consent ----------------------------------------------------------------------------------------------------------------------------

create table purpose (
  account_id text not null,
  purpose_id text not null, -- pur_…
  slug text not null check (slug ~ '^[a-z0-9_.-]{1,64}$'), -- its name in the ledger
  kind text not null check (kind in ('marketing', 'tracking', 'partner')),
  draft jsonb not null,
  draft_rev int not null,
  current_v int, -- null until published
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  primary key (account_id, purpose_id),
  unique (account_id, slug)
);

create table purpose_version (
  account_id text not null,
  purpose_id text not null,
  v int not null,
  definition jsonb not null,
  published_at timestamptz not null,
  event_id text not null,
  primary key (account_id, purpose_id, v)
);

create table form (
  account_id text not null,
  form_id text not null,
  name text not null,
  draft jsonb not null,
  draft_rev int not null,
  current_version int,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  closed_at timestamptz,
  primary key (account_id, form_id)
);
create unique index form_public on form (form_id); -- a visitor knows the form only

create table form_version (
  account_id text not null,
  form_id text not null,
  version int not null,
  definition jsonb not null,
  lint jsonb not null,
  published_at timestamptz not null,
  published_by text not null,
  primary key (account_id, form_id, version)
);

create table form_snapshot (
  account_id text not null,
  form_id text not null,
  version int not null,
  locale text not null,
  definition_sha bytea not null,
  html_sha bytea not null,
  css_sha bytea not null,
  event_id text not null, -- the form.publish event of this language
  primary key (account_id, form_id, version, locale)
);

-- Render tokens are signed and need no row until they are used, once.
create table render_token_used (
  account_id text not null,
  token_hash bytea not null,
  at timestamptz not null,
  primary key (account_id, token_hash)
);
create index render_token_used_by_age on render_token_used (at);

create table consent_state (
  account_id text not null,
  subject_id text not null,
  channel text not null check (channel in ('email', 'sms', 'call')),
  purpose text not null, -- the slug
  v int not null,
  state text not null check (state in ('given', 'refused', 'withdrawn', 'expired', 'invalidated', 'terminated')),
  evidence text check (evidence in ('E0', 'E1', 'E2', 'E3', 'E4', 'E5')), -- for this version; null where nothing is given
  seq bigint not null, -- of the event that put it so
  since timestamptz not null,
  form_id text,
  form_version int,
  locale text, -- in which the form was shown
  blocked_at timestamptz, -- withdrawn by a turn whose event the sequencer has not yet written
  blocked_by text, -- that event
  primary key (account_id, subject_id, channel, purpose)
);
create index consent_state_of_purpose on consent_state (account_id, purpose, channel, state, evidence, subject_id) include (v, blocked_at);
create index consent_state_blocked on consent_state (account_id, subject_id) where blocked_at is not null;

create table confirmation (
  account_id text not null,
  token_hash bytea not null,
  subject_id text not null,
  channel text not null,
  purposes jsonb not null, -- [{id, v}] as granted
  grant_event text not null,
  form_id text not null,
  form_version int not null,
  locale text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  sent_at timestamptz,
  used_at timestamptz,
  primary key (account_id, token_hash)
);
create index confirmation_of_subject on confirmation (account_id, subject_id, created_at);
create unique index confirmation_of_grant on confirmation (account_id, grant_event);
create unique index confirmation_token on confirmation (token_hash);
create index confirmation_by_age on confirmation (expires_at);

create table suppression (
  account_id text not null,
  kind text not null check (kind in ('email', 'phone')),
  address_hash bytea not null,
  reason text not null check (reason in ('hard-bounce', 'complaint', 'request', 'operator')),
  detail text,
  at timestamptz not null,
  primary key (account_id, kind, address_hash)
);

-- Every worker follows this feed; it may send only while what it has read is at most 250 ms old.
create table revocation (
  revocation bigint generated always as identity primary key,
  account_id text not null,
  run_id text, -- a run that may not go on as it was
  subject_id text, -- null, and no run either: the account itself may not send
  channel text,
  purpose text, -- null: all of the channel
  at timestamptz not null,
  xact xid8 not null default pg_current_xact_id() -- numbers are given before they are seen; by this nobody who follows misses one
);
create index revocation_xact on revocation (xact);
create index revocation_of_account on revocation (account_id, revocation);

-- audience ---------------------------------------------------------------------------------------------------------------------------

create table contact (
  account_id text not null,
  contact_id text not null,
  email text collate "C", -- canonical form
  email_subject text,
  name text not null default '',
  -- Columns of their own, for under row-level security an index over lower(…) is not used: the function might leak.
  name_key text collate "C" generated always as (lower(name)) stored,
  last_name_key text collate "C" generated always as (lower(substring(name from '[^ ]+$'))) stored,
  locale text not null,
  attributes jsonb not null default '{}',
  rev int not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (account_id, contact_id),
  unique (account_id, email)
);
create index contact_by_name on contact (account_id, name_key, contact_id);
create index contact_by_last_name on contact (account_id, last_name_key, contact_id);
create unique index contact_of_subject on contact (account_id, email_subject);
create index contact_by_age on contact (account_id, created_at, contact_id);

-- delivery ---------------------------------------------------------------------------------------------------------------------------

create table sender_domain (
  account_id text not null,
  domain text not null,
  selector text not null,
  algorithm text not null check (algorithm in ('rsa-sha256', 'ed25519-sha256')),
  public_key text not null, -- the p= value
  secret bytea not null, -- sealed
  created_at timestamptz not null,
  retired_at timestamptz,
  check_asked_at timestamptz,
  checked_at timestamptz,
  check_result jsonb, -- how each record was found in the DNS
  primary key (account_id, domain, selector)
);
create unique index sender_domain_in_use on sender_domain (account_id, domain, algorithm) where retired_at is null;

create table route (
  account_id text not null,
  route_id text not null,
  name text not null,
  kind text not null check (kind in ('sandbox', 'smtp')),
  host text,
  port int,
  tls text check (tls in ('none', 'opportunistic', 'required', 'implicit')),
  username text,
  secret bytea, -- sealed
  reach text not null check (reach in ('any', 'public')), -- whether it may lead into the installation's own network
  active boolean not null,
  test_asked_at timestamptz,
  tested_at timestamptz,
  test_result jsonb,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (account_id, route_id)
);
create unique index route_active on route (account_id) where active;
create unique index route_sandbox on route (account_id) where kind = 'sandbox';

-- One sending of one campaign revision: what was frozen, and how far it is.
create table run (
  account_id text not null,
  run_id text not null,
  number bigint generated always as identity, -- in tokens
  campaign_id text not null,
  revision int not null,
  status text not null check (status in ('freezing', 'sending', 'paused', 'cancelled', 'finished')),
  plan jsonb not null,
  purpose text not null,
  purpose_v int not null,
  channel text not null,
  test boolean not null, -- started with a test key: everything goes to the sandbox mailbox
  frozen bigint not null default 0,
  started_at timestamptz not null,
  expires_at timestamptz not null,
  frozen_at timestamptz,
  finished_at timestamptz,
  primary key (account_id, run_id)
);
create unique index run_number on run (number);
create index run_of_campaign on run (account_id, campaign_id);
create index run_sending on run (account_id, channel, number) where status = 'sending';

create table recipient (
  account_id text not null,
  run_id text not null,
  seq bigint not null,
  contact_id text not null,
  subject_id text not null,
  consent_seq bigint not null, -- the log's entry that this sending relies on
  primary key (account_id, run_id, seq)
);
create index recipient_of_contact on recipient (account_id, contact_id, run_id);

-- Fairness between accounts: the lane with the smallest virtual time is served next; one row stops an account.
create table lane (
  account_id text not null,
  channel text not null,
  vtime double precision not null,
  weight real not null default 1,
  next_at timestamptz,
  held_reason text,
  primary key (account_id, channel)
);

-- A thousand recipients of a run. What is left of them to do are those without a settled outcome: a chunk holds no list.
create table chunk (
  account_id text not null,
  run_id text not null,
  chunk int not null,
  lo bigint not null,
  hi bigint not null, -- inclusive
  state text not null check (state in ('ready', 'leased', 'done')),
  epoch bigint not null default 0, -- counts the claims: the fencing token, and the number of an attempt
  worker text,
  lease_until timestamptz,
  not_before timestamptz,
  retries int not null default 0,
  primary key (account_id, run_id, chunk)
);
create index chunk_open on chunk (account_id, run_id, chunk) where state <> 'done';
create index chunk_leased on chunk (worker) where state = 'leased';

create table outcome (
  account_id text not null,
  run_id text not null,
  seq bigint not null,
  attempt bigint not null, -- the epoch of the claim under which it was made
  result text not null check (result in ('accepted', 'failed', 'deferred', 'gated', 'expired', 'held')),
  reason text not null,
  code int,
  detail text,
  at timestamptz not null,
  primary key (account_id, run_id, seq, attempt)
);
create unique index outcome_settled on outcome (account_id, run_id, seq) where result <> 'deferred'; -- once, whatever happens
create index outcome_other on outcome (account_id, run_id, result, seq) where result <> 'accepted';

-- The sums of outcomes, kept in the same statement that appends them: the report never counts rows.
create table run_total (
  account_id text not null,
  run_id text not null,
  minute timestamptz not null,
  result text not null,
  reason text not null,
  count bigint not null,
  primary key (account_id, run_id, minute, result, reason)
);

-- Messages that are not part of a run: confirmations, test sends, notices. One row each, kept before anything leaves.
create table service_message (
  account_id text not null,
  message_id text not null,
  kind text not null check (kind in ('confirmation', 'test', 'notice')),
  subject_id text,
  grant_event text, -- what a confirmation asks about
  test boolean not null, -- asked for with a test key: to the sandbox mailbox, whatever the route
  sealed bytea not null, -- the message, under the account's key
  state text not null check (state in ('queued', 'attempted', 'accepted', 'failed', 'dropped')),
  attempts int not null default 0,
  code int,
  detail text,
  created_at timestamptz not null,
  settled_at timestamptz,
  primary key (account_id, message_id)
);
create unique index service_message_of_grant on service_message (account_id, grant_event) where grant_event is not null;

-- campaigns --------------------------------------------------------------------------------------------------------------------------

create table campaign (
  account_id text not null,
  campaign_id text not null,
  name text not null,
  draft jsonb not null,
  draft_rev int not null,
  revision int, -- null while it is a draft
  run_id text, -- says how far it is: a campaign has no state of its own
  created_by text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (account_id, campaign_id)
);
create index campaign_by_age on campaign (account_id, created_at desc, campaign_id);

create table campaign_revision (
  account_id text not null,
  campaign_id text not null,
  revision int not null,
  content jsonb not null,
  sha256 bytea not null,
  created_by text not null,
  created_at timestamptz not null,
  primary key (account_id, campaign_id, revision)
);

-- sandbox ----------------------------------------------------------------------------------------------------------------------------

create table sandbox_mail (
  account_id text not null,
  mail_id text not null,
  received_at timestamptz not null,
  summary bytea not null, -- sealed: from, to, subject
  sealed bytea not null, -- the message as it arrived
  size_bytes int not null,
  primary key (account_id, mail_id)
);
