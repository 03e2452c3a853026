-- Operators have roles, and what follows from a breach is a process: a case with notice, reply, appeal and a plan [EN-04].

-- accounts: who may do what on the installation as a whole --------------------------------------------------------------------------------

alter table person add column operator_role text check (operator_role in ('reviewer', 'trust-lead', 'administrator'));
update person set operator_role = 'administrator' where operator;
alter table person drop column operator;

-- conduct: what is said and done about a case, step by step; appeals with their clocks; what is sent along; the way back [EN-04] ------------

alter table conduct_case
  add column todo text, -- what the account should do, where a person opened it; null: the words of its kind say it
  add column due_at timestamptz; -- by when
update conduct_case set due_at = opened_at + interval '14 days';
alter table conduct_case alter column due_at set not null;

create table case_step (
  account_id text not null references account,
  case_id text not null,
  nth int not null,
  step text not null,
  by_kind text not null,
  by_id text not null,
  at timestamptz not null,
  says text not null default '', -- in the words of whoever did it; addresses and numbers shortened
  facts jsonb not null default '{}',
  self_decided boolean not null default false,
  primary key (account_id, case_id, nth),
  foreign key (account_id, case_id) references conduct_case
);
create index case_step_by_time on case_step (at);

create table appeal (
  account_id text not null references account,
  case_id text not null,
  nth int not null,
  measures text[] not null, -- what it is against; none: the case itself
  says text not null,
  made_by text not null,
  made_at timestamptz not null,
  decide_by timestamptz not null,
  escalated_at timestamptz,
  eased_at timestamptz,
  decision text check (decision in ('stands', 'lifted', 'in-steps')),
  reason text,
  decided_by text,
  decided_at timestamptz,
  self_decided boolean not null default false,
  primary key (account_id, case_id, nth),
  foreign key (account_id, case_id) references conduct_case,
  check ((decision is null) = (decided_at is null) and (decision is null) = (decided_by is null) and (decision is null) = (reason is null))
);
create unique index appeal_open on appeal (account_id, case_id) where decided_at is null;
create index appeal_due on appeal (decide_by) where decided_at is null;

create table case_attachment (
  account_id text not null references account,
  case_id text not null,
  attachment_id text not null,
  name text not null,
  media text not null,
  size_bytes int not null,
  sha256 bytea not null,
  sealed bytea, -- null once its time is over
  added_by text not null,
  added_at timestamptz not null,
  primary key (account_id, attachment_id),
  foreign key (account_id, case_id) references conduct_case
);
alter table case_attachment alter sealed set storage external;
create index case_attachment_of_case on case_attachment (account_id, case_id);

-- Coming back in steps: one row for each; the one that runs has its measure.
create table reinstatement (
  account_id text not null references account,
  case_id text not null,
  plan int not null, -- of several for one case, which
  nth int not null,
  share real not null check (share > 0 and share < 1),
  days int not null,
  services text[] not null,
  domain text not null default '',
  state text not null check (state in ('ahead', 'runs', 'passed', 'ended')),
  repeats int not null default 0,
  began_at timestamptz,
  look_at timestamptz,
  measure_id text,
  primary key (account_id, case_id, plan, nth),
  foreign key (account_id, case_id) references conduct_case
);
create index reinstatement_due on reinstatement (look_at) where state = 'runs';

-- Of a throttle: how much of the usual volume may leave; null where it is not part of a plan.
alter table measure add column share real check (share > 0 and share < 1);
