-- conduct: breaches, from sight to close ----------------------------------------------------------------------------------------------

create table conduct_case (
  account_id text not null references account,
  case_id text not null,
  kind text not null,
  demand text not null,
  about text not null, -- the id of what it is about
  says text not null,
  evidence jsonb not null,
  state text not null check (state in ('open', 'closed')),
  opened_at timestamptz not null,
  closed_at timestamptz,
  closed_by text,
  note text,
  primary key (account_id, case_id),
  check ((state = 'closed') = (closed_at is not null and closed_by is not null and note is not null))
);
create unique index conduct_case_open on conduct_case (account_id, kind, about) where state = 'open'; -- what is seen again is the same case
create index conduct_case_by_state on conduct_case (account_id, state, case_id);

-- embeddings: where forms stand on other people's pages --------------------------------------------------------------------------------

create table embedding (
  account_id text not null references account,
  embedding_id text not null,
  form_id text not null,
  page_url text not null, -- without query and fragment
  origin text not null, -- of the page: the only one that may frame the form
  kind text not null check (kind in ('frame', 'paste')),
  state text not null check (state in ('watched', 'closed')),
  is_found boolean not null default false, -- another page of an origin that the account named, seen by itself
  created_at timestamptz not null,
  seen_at timestamptz, -- shown, or answered from
  reported_at timestamptz, -- a hint by the script: a visit is wanted soon
  hint text, -- what it said
  visit_at timestamptz not null, -- the next one
  visited_at timestamptz,
  visit jsonb, -- what the last one found
  closed_at timestamptz,
  primary key (account_id, embedding_id),
  foreign key (account_id, form_id) references form,
  check ((state = 'closed') = (closed_at is not null))
);
create unique index embedding_page on embedding (account_id, form_id, page_url, kind);
create index embedding_due on embedding (visit_at); -- found by the job for all accounts

-- Counts and nothing else: no row, and no order of rows, from which one visitor could be told. `seen` and `started` are folded in memory first.
create table form_count (
  account_id text not null,
  form_id text not null,
  version int not null,
  locale text not null,
  day date not null, -- UTC
  seen int not null default 0,
  started int not null default 0,
  submitted int not null default 0, -- these two by the sequencer, from the events themselves
  confirmed int not null default 0,
  primary key (account_id, form_id, version, locale, day)
);
