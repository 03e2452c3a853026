-- Control of a sending: when it begins, at which hours it is read, how fast it goes, and which of several texts is the better one.

-- campaigns: begins later -----------------------------------------------------------------------------------------------------------------

alter table campaign
  add column scheduled_at timestamptz, -- it is started then, if it may be; null: by somebody, or it is started
  add column scheduled_local text, -- the same hour at each recipient's place, as a clock there shows it
  add column scheduled_by text,
  add column scheduled_test boolean not null default false, -- with a test key: nothing of it leaves the house
  add column schedule_failed text; -- why it did not begin when it should have
create index campaign_scheduled on campaign (scheduled_at) where scheduled_at is not null;

-- delivery: who is where, and who gets which text -------------------------------------------------------------------------------------------

alter table recipient
  add column place text, -- the time zone, or several of one country, of a run that looks at the hour; null: it does not
  add column variant int; -- which text of a comparison, from 0; null: none, or what is decided for the rest
alter table chunk
  add column place text,
  add column variant int;
alter table run
  add column rests_until timestamptz, -- moved to a later time while it was being sent
  alter column per_minute type double precision; -- few in an hour are a part of one in a minute

-- A comparison of texts, as it was declared before the first message left; and what came of it at the hour that was declared.
create table experiment (
  account_id text not null references account,
  run_id text not null,
  variants int not null check (variants between 2 and 5),
  measure text not null,
  share int not null check (share between 1 and 100), -- of the audience, in percent: so many are asked
  fallback int not null, -- goes to the rest where no difference shows
  decides text not null check (decides in ('itself', 'person')),
  decide_at timestamptz not null,
  judged_at timestamptz,
  figures jsonb, -- as they were at decide_at
  verdict text check (verdict in ('difference', 'no-difference', 'too-few')),
  leader int, -- the better one, where a difference shows
  decided_at timestamptz,
  decided_by text,
  winner int, -- what the rest gets
  primary key (account_id, run_id),
  check ((judged_at is null) = (verdict is null) and (decided_at is null) = (winner is null)),
  check (judged_at is null or judged_at >= decide_at),
  check (decided_at is null or judged_at is not null),
  check ((leader is not null) = (verdict is not null and verdict = 'difference'))
);
create index experiment_due on experiment (decide_at) where judged_at is null;
