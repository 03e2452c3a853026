-- Lists that somebody brings along, and at which level of evidence a consent counts.

-- consent: whether what is given counts, asked of consent/level-rules.ts when the log writes it --------------------------------------

alter table consent_state add column enough boolean not null default false check (not enough or state = 'given');
update consent_state set enough = true where state = 'given' and evidence = 'E5';
drop index consent_state_of_purpose;
create index consent_state_of_purpose on consent_state (account_id, purpose, channel, state, enough, subject_id) include (v, blocked_at);

-- imports ----------------------------------------------------------------------------------------------------------------------------

create table import_batch (
  account_id text not null,
  import_id text not null,
  name text not null,
  state text not null check (state in ('uploading', 'uploaded', 'trying', 'tried', 'attested', 'quarantined', 'sampling', 'releasing', 'done', 'stopped', 'refused', 'cancelled')),
  source text not null,
  source_note text not null,
  file_name text not null,
  media text not null,
  size_bytes bigint not null default 0,
  file_sha bytea, -- once the file is whole
  columns bytea, -- what its head looks like, with a few values; sealed
  mapping jsonb,
  trial bytea, -- sealed: its examples are people's
  rows_of bigint, -- how many rows the file has, once it was read to the end
  cursor bigint not null default 0, -- rows of the file that the step in hand is done with
  statements jsonb not null default '[]', -- what rows say in the same words: channel, purposes, method, wording; rows name them by number
  counts jsonb not null default '{}', -- rows by state: kept in the turn that moves them
  import_event text, -- what the rows' own events cite
  attested_by text,
  attested_at timestamptz,
  attested_version text,
  sample_due timestamptz,
  wave int not null default 0,
  look_at timestamptz, -- when somebody should look again: a sample is due, a wave has rested
  reason text,
  created_by text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (account_id, import_id)
);
create index import_batch_due on import_batch (look_at) where look_at is not null;

-- The file as it came, in parts that can be sent again; gone once its rows are in quarantine.
create table import_part (
  account_id text not null,
  import_id text not null,
  part int not null,
  piece int not null, -- of the part, so that whoever reads holds little at once
  size_bytes int not null,
  sealed bytea not null,
  primary key (account_id, import_id, part, piece)
);
alter table import_part alter sealed set storage external;

-- What was shown when people agreed. The bytes are an artefact under their hash.
create table import_wording (
  account_id text not null,
  import_id text not null,
  sha256 bytea not null,
  name text not null,
  media text not null,
  size_bytes int not null,
  primary key (account_id, import_id, sha256)
);

create table import_row (
  account_id text not null,
  import_id text not null,
  row bigint not null, -- from 1, as in the file
  line bigint not null,
  state text not null check (state in ('rejected', 'kept-out', 'quarantined', 'withheld', 'released')),
  reason text,
  subject_id text,
  statement int,
  level text check (level in ('E0', 'E1', 'E2', 'E3')), -- an import makes no other
  country text,
  double_opt_in boolean not null default false, -- the record of it came with the row
  sampled boolean not null default false,
  wave int,
  sealed bytea, -- the cells of a row that was not taken, for whoever mends it; under the account's key
  primary key (account_id, import_id, row)
);
create index import_row_of_state on import_row (account_id, import_id, state, row);
create index import_row_sampled on import_row (account_id, import_id, row) where sampled;
create index import_row_of_subject on import_row (account_id, subject_id) where subject_id is not null;

create table import_document (
  account_id text not null,
  import_id text not null,
  document_id text not null,
  name text not null,
  media text not null,
  size_bytes int not null,
  sha256 bytea not null,
  sealed bytea not null,
  added_by text not null,
  added_at timestamptz not null,
  primary key (account_id, import_id, document_id)
);
alter table import_document alter sealed set storage external;

create table import_document_row (
  account_id text not null,
  import_id text not null,
  row bigint not null,
  document_id text not null,
  primary key (account_id, import_id, row, document_id)
);

create table import_wave (
  account_id text not null,
  import_id text not null,
  wave int not null,
  released bigint not null default 0,
  released_at timestamptz not null,
  primary key (account_id, import_id, wave)
);
