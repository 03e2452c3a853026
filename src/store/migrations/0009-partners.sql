-- Partners who were named on a form and whose own box somebody ticked [AS-09]: where their contacts go, and what went.

create table partner (
  account_id text not null,
  partner_id text not null, -- as in the purpose's slug, `partner.<id>`
  name text not null,
  policy_url text not null,
  way text not null check (way in ('webhook', 'feed')),
  url text,
  reach text not null check (reach in ('own', 'public')),
  secret bytea not null, -- sealed
  former_secret bytea, -- signs as well until then
  former_until timestamptz,
  feed_hash bytea,
  state text not null check (state in ('active', 'paused', 'gone')),
  looked_seq bigint not null default -1, -- consents up to here in the log were looked at
  looked_at timestamptz not null, -- suppressions up to here were looked at
  swept_at timestamptz not null, -- everything was looked at again
  failures int not null default 0,
  not_before timestamptz,
  lease_until timestamptz,
  last_error text,
  last_taken_at timestamptz,
  rev int not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (account_id, partner_id),
  check ((way = 'webhook') = (url is not null))
);
create unique index partner_feed on partner (feed_hash) where feed_hash is not null;

-- One contact in a partner's hands, from the day they were given until their consent ended.
create table handover (
  account_id text not null,
  handover_id text not null,
  partner_id text not null,
  subject_id text not null,
  channel text not null,
  consent_seq bigint not null,
  given_at timestamptz not null,
  ended_at timestamptz,
  ended_by text,
  primary key (account_id, handover_id)
);
create unique index handover_open on handover (account_id, partner_id, subject_id, channel) where ended_at is null;

create table partner_message (
  account_id text not null,
  partner_id text not null,
  number bigint generated always as identity,
  handover_id text,
  kind text not null check (kind in ('given', 'withdrawn', 'test')),
  state text not null check (state in ('waiting', 'taken', 'dropped')),
  attempts int not null default 0,
  error text,
  created_at timestamptz not null,
  tried_at timestamptz,
  settled_at timestamptz,
  primary key (account_id, partner_id, number)
);
create index partner_message_waiting on partner_message (account_id, partner_id, number) where state = 'waiting';
create index partner_message_of_handover on partner_message (account_id, handover_id) where handover_id is not null;

create index consent_state_of_partners on consent_state (account_id, purpose, seq) where purpose like 'partner.%';
