-- What people may ask for: erasure, access, and an end to what is kept of them.

-- Of somebody who was erased not even the keyed hash of the address is left with them; a suppression has its own.
alter table subject alter address_hash drop not null;

alter table suppression drop constraint suppression_reason_check;
alter table suppression add constraint suppression_reason_check
  check (reason in ('hard-bounce', 'complaint', 'request', 'operator', 'erasure'));
alter table suppression add column suppressed_by text; -- who said so: a user, a key, the person
create index suppression_by_age on suppression (account_id, at desc, address_hash);

-- One person on the way out. What is done of it can be done again: whoever dies in between leaves it to the next.
create table erasure (
  account_id text not null,
  erasure_id text not null,
  contact_id text, -- null where there never was a contact
  subjects text[] not null,
  mode text not null check (mode in ('erase', 'archive')),
  why text not null check (why in ('request', 'R02', 'R03', 'R05')),
  via text not null,
  addresses bytea, -- sealed, for what is still to be looked through; null once it is done
  asked_by text not null,
  asked_at timestamptz not null,
  done_at timestamptz,
  primary key (account_id, erasure_id)
);
create index erasure_open on erasure (account_id, asked_at) where done_at is null;
create index erasure_of_contact on erasure (account_id, contact_id);
create index service_message_of_subject on service_message (account_id, subject_id) where subject_id is not null;

-- What somebody asked for by law, and until when they must have their answer. Who they are stands with the contact.
create table request (
  account_id text not null,
  request_id text not null,
  kind text not null check (kind in ('access', 'rectify', 'erase', 'object', 'portability')),
  channel text not null check (channel in ('email', 'letter', 'phone', 'in-person', 'preference-page', 'api', 'authority')),
  contact_id text,
  who bytea, -- sealed: a name or an address where no contact was found; null once it is closed and has been kept long enough
  notes bytea, -- sealed
  state text not null check (state in ('open', 'extended', 'done', 'refused')),
  outcome bytea, -- sealed: what they were answered
  received_at timestamptz not null,
  due_at timestamptz not null,
  closed_at timestamptz,
  made_by text not null,
  created_at timestamptz not null,
  primary key (account_id, request_id)
);
create index request_by_due on request (account_id, due_at, request_id);
create index request_of_contact on request (account_id, contact_id);

-- Where an account keeps something longer or shorter than the house does, and why.
create table retention_rule (
  account_id text not null,
  rule text not null,
  days int, -- null: for ever
  mode text check (mode in ('erase', 'archive')), -- of R08 alone
  reason text not null,
  changed_by text not null,
  changed_at timestamptz not null,
  primary key (account_id, rule)
);

-- One walk through an account's people: what it would remove, or what it removed.
create table retention_run (
  account_id text not null,
  run_id text not null,
  dry boolean not null,
  state text not null check (state in ('walking', 'done', 'cancelled')),
  at jsonb not null, -- how far it is
  counts jsonb not null, -- by rule
  samples jsonb not null, -- by rule: ids, never addresses
  asked_by text not null,
  asked_at timestamptz not null,
  as_of timestamptz not null, -- what is due is due at this time, however long the walk takes
  done_at timestamptz,
  primary key (account_id, run_id)
);
create index retention_run_by_age on retention_run (account_id, asked_at desc);
create unique index retention_run_walking on retention_run (account_id, dry) where state = 'walking';

-- How far the fields with a clock of their own (R04) have been looked through: each event once.
create table retention_mark (
  account_id text not null,
  rule text not null,
  tseq bigint not null,
  primary key (account_id, rule)
);

-- An account that is to end: from the first moment nothing is sent, until the last it can be called off.
create table account_closure (
  account_id text not null,
  asked_by text not null,
  asked_at timestamptz not null,
  ends_at timestamptz not null,
  primary key (account_id)
);
