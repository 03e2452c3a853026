-- Lists of numbers to call: who calls, which numbers a list holds, and what left the house of it (docs/ways/calls.md).

-- Whoever calls in the account's name, and where they are told that a consent has ended. Without an address they fetch a file.
create table caller (
  account_id text not null,
  caller_id text not null,
  name text not null,
  url text,
  reach text not null check (reach in ('public', 'own')),
  secret bytea not null, -- sealed
  former_secret bytea,
  former_until timestamptz,
  failures int not null default 0,
  not_before timestamptz,
  lease_until timestamptz,
  last_error text,
  last_taken_at timestamptz,
  rev int not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (account_id, caller_id)
);

-- What a list is for does not change: a wording of its own is a list of its own. Each washing is a round.
create table call_list (
  account_id text not null,
  list_id text not null,
  caller_id text not null,
  name text not null,
  says text not null, -- what the calls are about, as it was screened
  content_hash text not null,
  purpose text not null,
  purpose_v int not null,
  filter jsonb not null,
  valid_days int not null check (valid_days between 1 and 30),
  made_by jsonb not null,
  made_at timestamptz not null,
  round int not null default 1,
  washed_at timestamptz not null,
  expires_at timestamptz not null,
  left_out jsonb not null default '{}', -- at the last washing: how many, by the check of the gate that said no
  exports int not null default 0, -- of this round
  closed_at timestamptz,
  told_over boolean not null default false, -- the caller heard that this round must not be used any more
  looked_at timestamptz not null, -- when it was last looked whose consents have ended
  primary key (account_id, list_id),
  foreign key (account_id, caller_id) references caller
);
create index call_list_by_time on call_list (account_id, made_at desc, list_id desc);

-- One number of one round: whose it is, never the number itself. left_at: when it first left the house.
create table call_number (
  account_id text not null,
  list_id text not null,
  round int not null,
  row int not null,
  contact_id text not null,
  subject_id text not null,
  consent_seq bigint not null,
  left_at timestamptz,
  ended_at timestamptz,
  ended_by text check (ended_by in ('withdrawn', 'expired', 'erased', 'suppressed', 'superseded')),
  primary key (account_id, list_id, round, row),
  check (ended_at is null or left_at is not null)
);
create index call_number_of_subject on call_number (account_id, subject_id, left_at) where left_at is not null;
create index call_number_held on call_number (account_id, list_id) where left_at is not null and ended_at is null;

-- What happened to a contact: their number left the house, on which list, to whom, by which entry of the log.
create table call_event (
  account_id text not null,
  event_id text not null,
  list_id text not null,
  round int not null,
  export int not null,
  row int not null,
  contact_id text not null,
  subject_id text not null,
  purpose text not null,
  purpose_v int not null,
  consent_seq bigint not null,
  at timestamptz not null,
  use_until timestamptz not null,
  primary key (account_id, event_id),
  unique (account_id, list_id, round, export, row)
);
create index call_event_of_contact on call_event (account_id, contact_id, at desc);

-- What a caller is told by webhook, in the order in which it happened.
create table call_message (
  account_id text not null,
  caller_id text not null,
  number bigint generated always as identity,
  kind text not null check (kind in ('ended', 'over', 'test')),
  list_id text,
  round int,
  row int,
  state text not null check (state in ('waiting', 'taken')),
  attempts int not null default 0,
  error text,
  created_at timestamptz not null,
  tried_at timestamptz,
  settled_at timestamptz,
  primary key (account_id, caller_id, number)
);
create index call_message_waiting on call_message (account_id, caller_id, number) where state = 'waiting';
