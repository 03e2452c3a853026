-- What comes back: of which message, and what it means. Addresses are in none of it.

-- Each kind of news about a message once, however often it is told. A message is `run/seq`, or a service message's id.
create table returned (
  account_id text not null,
  message text not null,
  kind text not null check (kind in ('bounce', 'complaint')),
  reason text not null,
  class text not null,
  scope text not null,
  rule text not null, -- the row of the tables that decided, so that it can be explained
  code int,
  status text not null,
  detail text not null, -- what was said
  subject_id text, -- null once whoever it was is erased
  times int not null default 1,
  at timestamptz not null,
  last_at timestamptz not null,
  primary key (account_id, message, kind, reason)
);
create index returned_by_time on returned (account_id, at desc, message);
create index returned_of_subject on returned (account_id, subject_id, at);

-- How often in a row an address could not be reached, without being hard about it. Gone with the first message that arrives.
create table soft_streak (
  account_id text not null,
  subject_id text not null,
  reason text not null, -- of the last one
  count int not null,
  first_at timestamptz not null,
  last_at timestamptz not null,
  primary key (account_id, subject_id)
);

alter table suppression drop constraint suppression_reason_check;
alter table suppression add constraint suppression_reason_check
  check (reason in ('hard-bounce', 'soft-bounce', 'complaint', 'request', 'operator', 'erasure'));

-- Mailboxes to which others send what comes back: looked into by IMAP.
create table bounce_mailbox (
  account_id text not null,
  mailbox_id text not null,
  host text not null,
  port int not null,
  tls text not null check (tls in ('implicit', 'starttls', 'none')),
  username text not null,
  secret bytea not null, -- the password, sealed under the account's key
  folder text not null,
  done_folder text, -- where what was read is moved to; it is marked as seen otherwise
  every_minutes int not null,
  active boolean not null,
  uid_validity bigint, -- of the folder when it was last looked into (RFC 9051 §2.3.1.1)
  last_uid bigint,
  next_at timestamptz not null,
  failures int not null default 0, -- in a row
  looked_at timestamptz,
  problem text,
  taken bigint not null default 0, -- mails that were about messages of ours
  primary key (account_id, mailbox_id)
);
create index bounce_mailbox_due on bounce_mailbox (next_at) where active;
