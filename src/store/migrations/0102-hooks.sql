-- Webhooks of an account's own systems: where they are told what happened, what they want to hear, and the log of what they were told.

create table hook (
  account_id text not null,
  hook_id text not null,
  name text not null,
  url text not null,
  types text[] not null,
  reach text not null check (reach in ('own', 'public')),
  secret bytea not null, -- sealed
  former_secret bytea, -- signs as well until then
  former_until timestamptz,
  state text not null check (state in ('active', 'paused', 'gone', 'failing')),
  cursors jsonb not null, -- by what is followed: how far it was looked
  failures int not null default 0,
  not_before timestamptz,
  lease_until timestamptz,
  last_error text,
  last_taken_at timestamptz,
  unwell_since timestamptz, -- the first failure after which nothing was taken
  rev int not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (account_id, hook_id)
);

-- One event for one hook. What it says of a person is whose it is and nothing else: no address, no name, no number.
create table hook_message (
  account_id text not null,
  hook_id text not null,
  message_id text not null,
  type text not null,
  key text not null, -- of the event: it is told once
  subject_id text,
  facts jsonb not null, -- about the thing, and about nobody
  happened_at timestamptz not null,
  state text not null check (state in ('waiting', 'taken', 'given-up')),
  attempts int not null default 0,
  round int not null default 0, -- attempts since it was begun, or begun anew
  round_at timestamptz, -- the first of them
  next_at timestamptz not null,
  fault text check (fault in ('hook', 'message')), -- who did not take it: the server as a whole, or this message
  tries jsonb not null default '[]',
  created_at timestamptz not null,
  settled_at timestamptz,
  primary key (account_id, hook_id, message_id),
  unique (account_id, hook_id, key),
  check ((state = 'waiting') = (settled_at is null))
);
create index hook_message_waiting on hook_message (account_id, hook_id, next_at) where state = 'waiting';
create index hook_message_settled on hook_message (account_id, hook_id, settled_at) where settled_at is not null;
create index hook_message_by_age on hook_message (created_at);

-- What is followed. Rows that change often are found by the summaries of their pages (BRIN), which let them be changed in place.
create index outcome_failed on outcome (account_id, at, run_id, seq) where result = 'failed';
create index service_message_by_end on service_message using brin (settled_at) with (autosummarize = on);
create index text_sent_by_end on text_sent using brin (told_at) with (autosummarize = on);
create index erasure_by_end on erasure (account_id, done_at) where done_at is not null;
alter table run add column paused_at timestamptz; -- last, by whomever
create index run_started on run (account_id, started_at);
create index run_ended on run (account_id, finished_at) where finished_at is not null;
create index run_paused on run (account_id, paused_at) where paused_at is not null;
