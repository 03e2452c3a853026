-- What screening said of each text, once for each version of its policy, and what people decided about it [PC-10].

alter table account add industry text;
alter table installation add keeps_lines boolean not null default false;

create table verdict (
  account_id text not null,
  content_hash text not null,
  policy text not null,
  verdict text not null check (verdict in ('allow', 'review', 'refuse')),
  lane text not null,
  about text not null,
  screened_at timestamptz not null,
  primary key (account_id, content_hash, policy)
);

-- A text that was not simply allowed. It is bound to the hash of its bytes: an edited one is another.
create table review (
  account_id text not null,
  review_id text not null,
  content_hash text not null,
  bands int[] not null,
  simhash bigint not null,
  lane text not null,
  about text not null,
  text jsonb not null,
  policy text not null,
  verdict text not null check (verdict in ('review', 'refuse')),
  score real not null,
  demands text[] not null,
  rules text[] not null,
  findings jsonb not null,
  resembles text,
  urgency real not null,
  audience int not null,
  written_by text not null,
  state text not null check (state in ('open', 'second', 'escalated', 'approved', 'change-needed', 'refused')),
  opened_at timestamptz not null,
  asked_at timestamptz,
  decided_at timestamptz,
  primary key (account_id, review_id)
);
create unique index review_of_content on review (account_id, content_hash);
create unique index review_by_id on review (review_id);
create index review_waiting on review (urgency desc, review_id) where state in ('open', 'second', 'escalated');
create index review_bands on review using gin (bands) where state in ('refused', 'change-needed');

-- Each step that a person took about it; the last one is what counts.
create table review_decision (
  account_id text not null,
  review_id text not null,
  nth int not null,
  decision text not null check (decision in ('approve', 'change-needed', 'refuse', 'escalate')),
  reason text not null,
  demands text[] not null,
  wrong_rules text[] not null,
  decided_by text not null,
  self_decided boolean not null,
  decided_at timestamptz not null,
  primary key (account_id, review_id, nth)
);
