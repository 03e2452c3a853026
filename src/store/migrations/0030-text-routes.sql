-- Ways by which an account's texts can leave, texts to one person that belong to no run, what comes back, and the handset
-- inside the product.

create table text_route (
  account_id text not null,
  route_id text not null,
  name text not null,
  kind text not null check (kind in ('sandbox', 'smpp', 'twilio', 'vonage', 'plivo', 'sinch', 'bird', 'generic')),
  settings jsonb not null, -- by kind: what is no secret
  secret bytea, -- what is, under the account's key
  reach text not null check (reach in ('any', 'public')),
  hook_sha256 bytea, -- of the token in the address that the provider calls
  senders text[], -- those that it may send from; null: all
  countries text[], -- those that it serves; null: all
  languages text[] not null default '{}', -- whose tables handsets behind it understand
  per_second int check (per_second > 0),
  currency text check (currency ~ '^[A-Z]{3}$'),
  terms jsonb not null default '[]', -- price and pace by country
  place int check (place > 0),
  version int not null default 1, -- of the settings: a line of an earlier one is closed
  failures int not null default 0,
  rests_until timestamptz,
  rests_why text,
  rests_detail text,
  test_asked_at timestamptz,
  tested_at timestamptz,
  test_result jsonb,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (account_id, route_id)
);
create unique index text_route_place on text_route (account_id, place) where place is not null;
create unique index text_route_sandbox on text_route (account_id) where kind = 'sandbox';
create unique index text_route_hook on text_route (hook_sha256) where hook_sha256 is not null;

create table text_message (
  account_id text not null,
  message_id text not null,
  kind text not null check (kind in ('code', 'stopped', 'help', 'join', 'test', 'reply')),
  test boolean not null,
  subject_id text,
  about text,
  sealed bytea not null, -- to whom, from whom, what it says
  country text not null,
  state text not null check (
    state in ('queued', 'taken', 'attempted', 'accepted', 'refused', 'uncertain', 'expired', 'dropped')),
  crown text, -- which of the processes that kept the lines took it
  attempts int not null default 0,
  reference int,
  route_id text,
  live boolean not null default false,
  ids text[] not null default '{}', -- in every form in which a receipt may name them
  parts int,
  became text, -- as receipts tell
  code text,
  detail text,
  due_at timestamptz not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  settled_at timestamptz,
  primary key (account_id, message_id)
);
create index text_message_due on text_message (due_at) where state = 'queued';
create index text_message_taken on text_message (crown) where state in ('taken', 'attempted');
create index text_message_of_subject on text_message (account_id, subject_id) where subject_id is not null;
create index text_message_ids on text_message using gin (ids);

-- Kept until it was surely heard by whoever acts on it; told again it is the same.
create table text_inbound (
  account_id text not null,
  inbound_id text not null,
  route_id text, -- null: typed at the handset of the sandbox
  key_sha256 bytea not null,
  sealed bytea not null, -- from whom, to whom, what it says
  at timestamptz not null,
  primary key (account_id, inbound_id)
);
create unique index text_inbound_key on text_inbound (account_id, coalesce(route_id, ''), key_sha256);
create index text_inbound_old on text_inbound (at);

create table text_receipt (
  account_id text not null,
  receipt_id text not null,
  route_id text not null,
  key_sha256 bytea not null,
  ids text[] not null,
  ref text,
  reference int,
  number bytea, -- sealed
  state text not null,
  code text not null,
  why text,
  at timestamptz not null,
  primary key (account_id, receipt_id)
);
create unique index text_receipt_key on text_receipt (account_id, route_id, key_sha256);
create index text_receipt_old on text_receipt (at);

create table sandbox_text (
  account_id text not null,
  text_id text not null,
  direction text not null check (direction in ('to-handset', 'from-handset')),
  sealed bytea not null, -- from whom, to whom, what it says
  parts int not null,
  at timestamptz not null,
  primary key (account_id, text_id)
);
