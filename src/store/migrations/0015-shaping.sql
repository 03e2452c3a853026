-- Ways out: several routes in order, straight to a recipient's own servers too; and how gently each is used.

-- delivery: routes ------------------------------------------------------------------------------------------------------------------------

alter table route drop constraint route_kind_check, drop constraint route_tls_check;
alter table route
  add constraint route_kind_check check (kind in ('sandbox', 'smtp', 'direct')),
  add constraint route_tls_check check (tls in ('none', 'opportunistic', 'required', 'implicit', 'mta-sts')),
  add column place int check (place > 0), -- its turn among those by which mail leaves; null: none does
  add column login_kind text not null default 'password' check (login_kind in ('password', 'oauth')),
  add column source_address text, -- the address of this machine from which it connects; null: as the machine has it
  add column helo text, -- what it calls itself; null: as the installation is called
  add column per_minute int check (per_minute > 0), -- at most so many messages; null: as many as it takes
  add column connections int check (connections > 0), -- of all workers together; null: as many as each may have
  add column failures int not null default 0, -- since it last took a message
  add column rests_until timestamptz,
  add column rests_why text,
  add column rests_detail text,
  add column probe_until timestamptz; -- after its rest one worker tries it first, so long
update route set place = 1 where active;
drop index route_active;
alter table route drop column active;
create unique index route_place on route (account_id, place) where place is not null;

-- What a receiving site bears of one way out: whoever sends through it, it is the same address there.
create table site_state (
  egress text not null,
  site text not null,
  pace real not null default 1 check (pace > 0 and pace <= 1), -- share of what its row in delivery/sites.ts allows
  paced_at timestamptz not null,
  failures int not null default 0, -- since it last took a message
  not_before timestamptz,
  why text,
  detail text, -- what it said, without addresses
  seen_at timestamptz not null,
  primary key (egress, site)
);

-- Connections to a site, dealt out to the workers that want some.
create table site_seat (
  egress text not null,
  site text not null,
  worker text not null,
  seats int not null,
  until timestamptz not null,
  primary key (egress, site, worker)
);

-- Rights to send, taken in slices by workers on any machine.
create table bucket (
  bucket text primary key,
  level double precision not null,
  at timestamptz not null
);

-- A new address, or a new domain, begins small and grows by the day.
create table warm_up (
  account_id text not null references account,
  kind text not null check (kind in ('route', 'domain')),
  name text not null, -- the route's id, or the domain
  plan text not null,
  began_on date not null,
  primary key (account_id, kind, name)
);

-- delivery: runs --------------------------------------------------------------------------------------------------------------------------

alter table run
  add column vtime double precision not null default 0, -- of an account's runs, the one that was served least is next
  add column per_minute int check (per_minute > 0); -- at most so many of its messages; null: no bound of its own
alter table lane add column per_minute int check (per_minute > 0); -- of the whole account
alter table chunk
  add column waits text, -- why it waits until not_before, where it is not for a server's answer
  add column waiting int, -- how many of it do
  add column reopened boolean not null default false; -- somebody of it is to be sent to again, since it was claimed

-- Of whom it was not known whether they got it: what became known, or was decided. One word for each attempt that was held.
create table held_resolution (
  account_id text not null,
  run_id text not null,
  seq bigint not null,
  attempt bigint not null,
  became text not null check (became in ('accepted', 'failed', 'released')), -- released: to be sent again
  evidence text not null, -- what says so: a bounce, a reading, a provider's word, a person
  detail text,
  actor text not null,
  at timestamptz not null,
  primary key (account_id, run_id, seq, attempt),
  foreign key (account_id, run_id, seq, attempt) references outcome
);
drop index outcome_settled;
create unique index outcome_settled on outcome (account_id, run_id, seq) where result not in ('deferred', 'held'); -- once, whatever happens
create index outcome_held on outcome (account_id, run_id, seq) where result = 'held';
