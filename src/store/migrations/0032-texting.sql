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
