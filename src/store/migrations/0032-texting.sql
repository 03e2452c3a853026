-- What text messages come from, and what people answer to them.

-- delivery: senders -----------------------------------------------------------------------------------------------------------------------

-- A number, a short code or letters; what it may be used for, and how it was shown to be the account's.
create table text_sender (
  account_id text not null,
  sender_id text not null,
  value text not null, -- E.164, the digits of a short code, or letters
  kind text not null check (kind in ('letters', 'short-code', 'number')),
  name text not null, -- who speaks
  countries text[] not null, -- ISO 3166-1; of a number none: everywhere
  registrations jsonb not null, -- [{country, reference}]
  way_out text not null check (way_out in ('reply', 'number', 'link')),
  way_out_number text,
  every_nth int not null check (every_nth between 1 and 100),
  contact text not null,
  programs text[] not null, -- slugs of purposes; none: whatever it is used for
  state text not null default 'waiting' check (state in ('waiting', 'proven', 'refused')),
  proven_by text check (proven_by in ('heard', 'operator')),
  decided_at timestamptz,
  decided_why text,
  code text not null, -- what is texted to it, so that it is heard
  created_at timestamptz not null,
  removed_at timestamptz,
  primary key (account_id, sender_id),
  check ((way_out_number is not null) = (way_out = 'number')),
  check (kind <> 'letters' or way_out <> 'reply'), -- nobody can answer to letters
  check ((proven_by is not null) = (state = 'proven'))
);
create unique index text_sender_value on text_sender (account_id, lower(value)) where removed_at is null;

-- delivery: what a text stopped, in the turn in which it was heard ---------------------------------------------------------------------------

create table text_stop (
  account_id text not null,
  inbound_id text not null,
  subject_id text, -- null: nobody of whom anything is known
  purposes text[] not null, -- what ended by it
  named text[] not null, -- what of it was named; none: everything was meant
  at timestamptz not null,
  primary key (account_id, inbound_id)
);
create index text_stop_of_subject on text_stop (account_id, subject_id) where subject_id is not null;

-- texting: what people text us ------------------------------------------------------------------------------------------------------------

-- A word, texted to a number, is answered by the way to a form.
create table text_keyword (
  account_id text not null,
  sender_id text not null,
  keyword text not null, -- in capitals, as a phone types it
  form_id text not null,
  created_at timestamptz not null,
  primary key (account_id, sender_id, keyword),
  foreign key (account_id, sender_id) references text_sender
);

-- What came in, and what was answered to it. Numbers and words are sealed; whose they are is their subject's.
create table text_heard (
  account_id text not null,
  inbound_id text not null,
  subject_id text, -- null: it came from letters or a short code, behind which nobody is
  sender_id text, -- null: to a number that is none of the account's senders
  sealed bytea not null, -- from whom, to whom, what it says
  asked text not null check (asked in ('stop', 'start', 'help', 'join', 'code', 'other')),
  said_by text check (said_by in ('word', 'phrase', 'typo')), -- of a STOP
  rehearsal boolean not null,
  at timestamptz not null,
  answer text check (answer in ('stopped', 'help', 'join', 'joined')), -- by itself
  answer_id text, -- the message that answers by itself
  answered_at timestamptz, -- by hand
  answered_by text,
  reply_id text, -- the message that answers by hand
  reply_sealed bytea,
  read_at timestamptz,
  primary key (account_id, inbound_id)
);
create index text_heard_newest on text_heard (account_id, at desc, inbound_id);
create index text_heard_of_subject on text_heard (account_id, subject_id, at desc) where subject_id is not null;
create index text_heard_old on text_heard (at);

-- consent: a STOP of a number of which nothing is known ------------------------------------------------------------------------------------

alter table suppression drop constraint suppression_reason_check;
alter table suppression add constraint suppression_reason_check
  check (reason in ('soft-bounce', 'stop', 'hard-bounce', 'operator', 'request', 'erasure', 'complaint'));
