-- The handset of a user, for tests of texts: a number is theirs when a code that was texted to it has come back.
create table own_handset (
  account_id text not null,
  user_id text not null,
  handset_id text not null, -- of the newest text with a code; each has another
  number text not null, -- E.164
  asked_at timestamptz not null,
  live boolean not null default false, -- the text has left the house: what stayed in the sandbox shows nothing of who has the phone
  confirmed_at timestamptz,
  primary key (account_id, user_id),
  foreign key (account_id, user_id) references membership (account_id, user_id) on delete cascade
);
create index own_handset_of_number on own_handset (account_id, number);
