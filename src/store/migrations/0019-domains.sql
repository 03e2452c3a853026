-- Sender domains proven in the DNS, their keys in turn, what receivers report of them, and how mail fares with each provider.

-- delivery: keys --------------------------------------------------------------------------------------------------------------------------

drop index sender_domain_in_use;
alter table sender_domain
  add column state text not null default 'active' check (state in ('pending', 'active', 'retiring', 'retired')),
  add column active_at timestamptz, -- since when it signs
  add column retiring_at timestamptz, -- since when another one signs in its place
  add column published_until timestamptz, -- as long it stays in the DNS behind that
  add column seen_at timestamptz, -- when it was last found in the DNS
  drop column check_asked_at,
  drop column checked_at,
  drop column check_result;
update sender_domain set state = 'retired' where retired_at is not null;
update sender_domain set active_at = created_at;
create unique index sender_domain_active on sender_domain (account_id, domain, algorithm) where state = 'active';
create unique index sender_domain_pending on sender_domain (account_id, domain, algorithm) where state = 'pending';

-- delivery: domains -----------------------------------------------------------------------------------------------------------------------

-- A domain that an account says is its own, and what the DNS says of that.
create table domain_claim (
  account_id text not null references account,
  domain text not null,
  created_at timestamptz not null,
  owned_at timestamptz, -- since the DNS has a word of ours there; null while it has none
  state text not null default 'unproven' check (state in ('unproven', 'proven', 'failing', 'blocked')),
  good_at timestamptz, -- when everything was last in order
  failing_at timestamptz, -- since when something is not, of what was
  check_asked_at timestamptz,
  checked_at timestamptz,
  next_at timestamptz, -- when it is looked at again by itself
  tries int not null default 0, -- since it last changed
  returns boolean not null default false, -- bounces come to its own return path
  findings jsonb,
  primary key (account_id, domain)
);
create unique index domain_claim_owner on domain_claim (domain) where owned_at is not null;
create index domain_claim_next on domain_claim (next_at) where next_at is not null;
insert into domain_claim (account_id, domain, created_at, next_at)
  select account_id, domain, min(created_at), min(created_at) from sender_domain where state <> 'retired' group by 1, 2;

-- What was found before a run left the house, kept as evidence.
create table run_preflight (
  account_id text not null references account,
  run_id text not null,
  domain text not null,
  at timestamptz not null,
  findings jsonb not null,
  primary key (account_id, run_id)
);

-- feedback: what receivers report of a domain (DMARC) -------------------------------------------------------------------------------------

create table dmarc_report (
  account_id text not null references account,
  domain text not null,
  org text not null,
  report_id text not null,
  begin_at timestamptz not null,
  end_at timestamptz not null,
  policy text not null,
  messages bigint not null,
  via text not null check (via in ('mail', 'mailbox', 'upload')),
  received_at timestamptz not null,
  primary key (account_id, domain, org, report_id)
);
create index dmarc_report_received on dmarc_report (account_id, domain, received_at);

create table dmarc_day (
  account_id text not null references account,
  domain text not null,
  day date not null,
  source inet not null,
  header_from text not null,
  disposition text not null check (disposition in ('none', 'quarantine', 'reject')),
  dkim boolean not null,
  spf boolean not null,
  signed_by text not null, -- domains whose signatures held
  passed_for text not null, -- domains whose envelope passed
  overridden text not null,
  count bigint not null,
  primary key (account_id, domain, day, source, header_from, disposition, dkim, spf, signed_by, passed_for, overridden)
);

-- reports: how mail fares with each provider ----------------------------------------------------------------------------------------------

create table provider_day (
  account_id text not null references account,
  day date not null,
  provider text not null,
  result text not null, -- as an outcome has it, or complaint
  reason text not null,
  count bigint not null,
  primary key (account_id, day, provider, result, reason)
);
