-- Many proofs in one archive, made by a job, kept for a week.
create table proof_export (
  account_id text not null,
  export_id text not null,
  state text not null check (state in ('waiting', 'working', 'done', 'cancelled', 'failed', 'expired')),
  asked jsonb not null, -- which contacts, on which channel, in which form
  why text not null, -- what it is handed out for
  asked_by jsonb not null, -- who asked, as the audit trail names them
  asked_at timestamptz not null,
  size bigint, -- of the checkpoint under which all of its proofs stand
  root bytea,
  note text,
  as_of timestamptz,
  total bigint not null default 0, -- contacts
  done bigint not null default 0, -- of them, looked at
  proofs bigint not null default 0, -- of them, proved; the others have nothing to prove, or were erased meanwhile
  parts int not null default 0,
  size_bytes bigint not null default 0, -- of the archive
  keys jsonb, -- hashes of the files that say who may sign it
  said text, -- why it failed
  done_at timestamptz,
  expires_at timestamptz,
  primary key (account_id, export_id)
);
create index proof_export_by_age on proof_export (account_id, asked_at desc);
create index proof_export_expiring on proof_export (expires_at) where expires_at is not null;

-- Whose proofs, in the order of the log, so that a part shares what it is made of.
create table proof_export_item (
  account_id text not null,
  export_id text not null,
  item bigint not null, -- from 0
  contact_id text not null,
  subject_id text not null,
  primary key (account_id, export_id, item)
);
create index proof_export_item_subject on proof_export_item (account_id, subject_id);

-- The archive in parts, each packed by itself, then sealed under the account's key. Part 0 is what stands before the proofs.
create table proof_export_part (
  account_id text not null,
  export_id text not null,
  part int not null,
  sha256 bytea, -- of its manifest; null of part 0
  size_bytes bigint not null, -- packed
  sealed bytea not null,
  primary key (account_id, export_id, part)
);
alter table proof_export_part alter sealed set storage external; -- sealed bytes do not get smaller

-- Files that several proofs have, until part 0 is made of them.
create table proof_export_shared (
  account_id text not null,
  export_id text not null,
  sha256 bytea not null,
  sealed bytea not null,
  primary key (account_id, export_id, sha256)
);
alter table proof_export_shared alter sealed set storage external;
