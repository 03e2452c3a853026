-- A second factor of a user: an authenticator's secret (RFC 6238), and codes on paper for when it is lost.

create table second_factor (
  user_id text primary key references person,
  secret bytea not null, -- sealed under the user's key
  step bigint not null, -- the newest step of 30 seconds whose code was used: none before it, and not itself, again
  proposed_at timestamptz not null,
  confirmed_at timestamptz -- null until a code has shown that the authenticator knows the secret
);

create table recovery_code (
  user_id text not null references second_factor on delete cascade,
  hash bytea not null, -- keyed
  used_at timestamptz,
  primary key (user_id, hash)
);

-- Half open: the password was right, the code is still to come. It opens nothing else.
alter table session add column awaits_code boolean not null default false;
