-- How an account stands: what was seen of it hour by hour, what followed from that, and which sendings begin with a small part.

-- conduct: what happened, in sums by the hour. Nothing counts rows of large tables [EN-03] --------------------------------------------

create table conduct_signal (
  account_id text not null,
  kind text not null,
  service text not null,
  domain text not null default '', -- of the sender; '' where none has to do with it
  route text not null default '', -- host and port that took the mail: several accounts may share it
  hour timestamptz not null,
  n bigint not null check (n > 0),
  primary key (account_id, kind, service, domain, route, hour)
);
create index conduct_signal_of_route on conduct_signal (route, hour) where route <> '';
create index conduct_signal_by_age on conduct_signal (hour);

-- One restriction, from when it was imposed until it ended [EN-01] [EN-02]. What holds now is read off these rows.
create table measure (
  account_id text not null,
  measure_id text not null,
  case_id text not null,
  step text not null check (step in ('note', 'warn', 'throttle', 'restrict', 'suspend')),
  services text[] not null,
  domain text not null default '', -- one domain of the sender's; '' for all
  automated boolean not null,
  imposed_by text not null,
  imposed_at timestamptz not null,
  until timestamptz, -- ends by itself
  lifted_at timestamptz,
  lifted_by text,
  reason text, -- why it ended
  primary key (account_id, measure_id)
);
create unique index measure_once on measure (account_id, case_id, step, services, domain) where lifted_at is null;
create index measure_ending on measure (until) where lifted_at is null;

-- A small random part of a sending goes first and is watched; then the rest goes, or does not.
create table canary (
  account_id text not null,
  run_id text not null,
  why text not null,
  about text not null default '', -- the import that it is about
  state text not null check (state in ('open', 'watching', 'continued', 'stopped', 'spared')),
  size int, -- recipients 1 to size are the part; null until it was drawn
  figures jsonb, -- what was seen of it
  says text, -- why it went on or not
  opened_at timestamptz not null,
  look_at timestamptz,
  ended_at timestamptz,
  ended_by text,
  primary key (account_id, run_id)
);
create index canary_due on canary (look_at) where look_at is not null;

-- What the next sending should begin with a small part for: an import of which something was released.
create table canary_wish (
  account_id text not null,
  about text not null,
  asked_at timestamptz not null,
  primary key (account_id, about)
);

-- Whoever has sent before is known: their first sendings are behind them.
insert into canary (account_id, run_id, why, state, says, opened_at, ended_at, ended_by)
select account_id, run_id, 'first-campaigns', 'continued', 'Sent before parts were watched.', started_at, finished_at, 'system' from run
where status = 'finished' and not test;

-- consent: what was confirmed by a mail that never left the house, and so proves nobody's mailbox -----------------------------------------

alter table confirmation add column rehearsed boolean not null default false; -- its mail went to the sandbox
create table consent_rehearsed (
  account_id text not null,
  subject_id text not null,
  channel text not null,
  purpose text not null,
  v int not null,
  at timestamptz not null,
  primary key (account_id, subject_id, channel, purpose)
);

-- delivery: by which server, and for which domain, a chunk's messages leave; null where nothing leaves the house ------------------------

alter table chunk
  add column route text,
  add column domain text;
