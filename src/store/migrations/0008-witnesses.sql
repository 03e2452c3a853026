-- Who else sees the log (C2SP tlog-witness): named by the operator, in the policy since its first cosignature.
create table ledger_witness (
  log_id int not null references ledger_log,
  vkey text not null,
  name text not null, -- in the policy
  url text not null,
  added_at timestamptz not null,
  from_at timestamptz, -- in the policy since then; null before its first cosignature
  until_at timestamptz, -- removed
  size bigint not null default 0, -- the newest checkpoint that it is known to have cosigned
  cosigned_at timestamptz,
  tried_at timestamptz,
  state text not null default 'new'
    check (state in ('new', 'well', 'silent', 'refuses', 'false', 'clock', 'ahead', 'forked')),
  says text not null default '', -- what it answered, or that it did not
  fails int not null default 0, -- one after the other
  knows text, -- the newest key of the log under which it was seen to cosign
  primary key (log_id, vkey)
);

-- With the line of the log these make the complete note of a checkpoint, which is kept for ever.
create table ledger_cosignature (
  log_id int not null,
  vkey text not null,
  size bigint not null,
  line text not null, -- a signature line of a note
  at timestamptz not null, -- as the witness says
  primary key (log_id, vkey, size)
);

-- Why the log is not signed; no row while it is.
create table ledger_hold (
  log_id int primary key references ledger_log,
  reason text not null check (reason in ('witness', 'memory', 'unseen', 'restored')),
  says text not null,
  at timestamptz not null,
  accepted_size bigint -- the operator has said that the log goes on from here, whatever was lost
);

-- The log verified again because somebody asked for it.
create table log_check (
  account_id text not null,
  check_id text not null,
  scope text not null check (scope in ('account', 'everything')),
  state text not null check (state in ('waiting', 'working', 'done', 'cancelled')),
  size bigint not null, -- of the log that is verified
  done bigint not null default 0,
  total bigint not null default 0,
  flaws jsonb not null default '[]', -- sentences
  asked_by text not null,
  asked_at timestamptz not null,
  done_at timestamptz,
  primary key (account_id, check_id)
);
create index log_check_by_age on log_check (account_id, asked_at desc);
create unique index log_check_working on log_check (account_id) where state in ('waiting', 'working');
