-- Opens and clicks of those who agreed to be measured; and what one click left, until the log has it.

-- delivery: whose letter measures. A row is made when the letter is, and for nobody who did not agree [CK-03].
create table measured (
  account_id text not null,
  run_id text not null,
  seq bigint not null,
  subject_id text not null,
  at timestamptz not null,
  primary key (account_id, run_id, seq)
);
create index measured_subject on measured (account_id, subject_id);
create index measured_at on measured (account_id, at);

-- feedback: what a measured letter led to, one row for each thing that can happen to it; a flood of the same adds to a number.
-- What a person did has `at`, the last time; where only programs came it is null. Segments ask by (account_id, subject_id, run_id, kind, at).
create table engagement (
  account_id text not null,
  run_id text not null,
  seq bigint not null,
  kind text not null check (kind in ('opened', 'clicked')),
  link int not null, -- the number of the link in the run's content; 0 of an opening
  subject_id text not null,
  people int not null default 0, -- how often a person did
  machines int not null default 0, -- and how often a scanner, a proxy, a prefetch
  why text, -- of the last machine: the rule that it was known by
  first_at timestamptz, -- the first time by a person
  at timestamptz, -- the last time by a person
  seen_at timestamptz not null, -- the last time by anything
  primary key (account_id, run_id, seq, kind, link)
);
create index engagement_subject on engagement (account_id, subject_id, kind, at) where at is not null;
create index engagement_of_subject on engagement (account_id, subject_id);
create index engagement_seen on engagement (account_id, seen_at);

-- What is left of rows that were kept long enough, or whose person is gone: sums without anybody in them.
create table engagement_total (
  account_id text not null,
  run_id text not null,
  kind text not null check (kind in ('measured', 'opened', 'clicked', 'clicked-any')),
  link int not null,
  persons bigint not null default 0, -- how many people
  people bigint not null default 0, -- how often
  machines bigint not null default 0,
  machine_only bigint not null default 0, -- letters that nothing but machines came for
  primary key (account_id, run_id, kind, link)
);

-- Who left by one click (RFC 8058). The consent is blocked in the same transaction; the row waits for its event in the log.
create table one_click (
  account_id text not null,
  run_id text not null,
  seq bigint not null,
  subject_id text not null,
  purpose text not null,
  ip text not null,
  user_agent text not null,
  at timestamptz not null,
  primary key (account_id, run_id, seq)
);
create index one_click_subject on one_click (account_id, subject_id);
