-- Providers that take mail over HTTP, and what they tell of it afterwards.

-- delivery: routes ------------------------------------------------------------------------------------------------------------------------

alter table route drop constraint route_kind_check;
alter table route
  add constraint route_kind_check check (kind in ('sandbox', 'smtp', 'direct', 'ses', 'sendgrid', 'postmark')),
  add column region text, -- where the account is at the provider
  add column stream text, -- of Postmark: of mail that may be unsubscribed from; null: broadcast
  add column act_stream text, -- and of all other; null: outbound
  add column configuration_set text; -- of SES: by which it tells of events

-- feedback: what providers tell ------------------------------------------------------------------------------------------------------------

-- An address to which a provider tells what became of messages.
create table provider_hook (
  account_id text not null,
  hook_id text not null,
  provider text not null check (provider in ('ses', 'sendgrid', 'mailgun', 'postmark', 'brevo', 'generic')),
  token_sha256 bytea not null, -- of what stands in its address
  sealed bytea not null, -- that, and what its messages are signed with, under the account's key
  topic text, -- of SNS: the one that may tell
  known_addresses boolean not null, -- only from where the provider says that it calls
  created_at timestamptz not null,
  confirmed_at timestamptz, -- of SNS: its topic was subscribed to
  last_at timestamptz, -- of an event that was what it says
  events bigint not null default 0,
  told bigint not null default 0, -- of them, about messages of the account
  unknown bigint not null default 0, -- of a kind that we do not know, or about no message of ours
  refused bigint not null default 0, -- calls that were not the provider's
  refused_at timestamptz,
  refused_why text,
  primary key (account_id, hook_id)
);
create unique index provider_hook_token on provider_hook (token_sha256);

-- Events that were heard: told again, they are nothing new.
create table provider_event (
  account_id text not null,
  hook_id text not null,
  key_sha256 bytea not null,
  at timestamptz not null,
  primary key (account_id, hook_id, key_sha256)
);
create index provider_event_old on provider_event (at);
