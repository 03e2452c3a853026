-- Scans of websites: what our own browser was given there and whom it asked. Nothing in these tables is about a visitor: the
-- only one there was is the scanner. The site may be the installation's own ('sit_own'), of which an account scans its pages.

create table scan (
  account_id text not null,
  scan_id text not null,
  site_id text not null,
  state text not null default 'waiting' check (state in ('waiting', 'running', 'done', 'failed')),
  pages jsonb not null default '[]', -- named by whoever asked; empty: those that the site names
  pages_max int not null check (pages_max between 1 and 50),
  asked_at timestamptz not null,
  asked_by text not null,
  started_at timestamptz,
  finished_at timestamptz,
  refusal text, -- why nothing could be looked at
  report jsonb,
  hash bytea check (length(hash) = 32), -- of the report in canonical JSON
  errors int,
  primary key (account_id, scan_id),
  check ((report is null) = (hash is null)),
  check ((state = 'done') = (report is not null))
);
create index scan_of_site on scan (account_id, site_id, scan_id);
create index scan_waiting on scan (asked_at) where state in ('waiting', 'running');

-- What is wrong with a site, from the first scan that saw it to the last.
create table scan_finding (
  account_id text not null,
  site_id text not null,
  flaw text not null,
  demand text not null,
  kind text not null,
  name text not null,
  severity text not null check (severity in ('error', 'warning')),
  says text not null,
  first_scan text not null,
  last_scan text not null,
  first_seen_at timestamptz not null,
  last_seen_at timestamptz not null,
  gone_at timestamptz, -- a whole scan did not see it any more
  primary key (account_id, site_id, flaw, demand, kind, name)
);

create table scan_schedule (
  account_id text not null,
  site_id text not null,
  every text not null check (every in ('daily', 'weekly')),
  due_at timestamptz not null,
  set_by text not null,
  primary key (account_id, site_id),
  foreign key (account_id, site_id) references site
);
create index scan_schedule_due on scan_schedule (due_at);
