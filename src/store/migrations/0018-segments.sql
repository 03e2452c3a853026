-- Segments: whom a campaign narrows its purpose to, as data; what they ask of beyond the contact; what makes them fast.

create table segment (
  account_id text not null,
  segment_id text not null,
  name text not null,
  v int not null, -- the newest version
  created_by text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (account_id, segment_id)
);
create unique index segment_by_name on segment (account_id, lower(name));

-- Never changed: what a campaign was sent by can be read for ever.
create table segment_version (
  account_id text not null,
  segment_id text not null,
  v int not null,
  tree jsonb not null,
  created_by text not null,
  created_at timestamptz not null,
  primary key (account_id, segment_id, v)
);

-- What the account's own programs tell of a contact: ordered, logged in, came to the shop.
create table contact_event (
  account_id text not null,
  event_id text not null,
  contact_id text not null,
  name text not null,
  props jsonb not null default '{}',
  at timestamptz not null,
  primary key (account_id, event_id)
);
create index contact_event_of_contact on contact_event (account_id, contact_id, name, at);
create index contact_event_by_name on contact_event (account_id, name, at, contact_id);
create index contact_event_by_age on contact_event (account_id, at);

-- The contact turned round: who has this attribute with this value, who is at this host. A table and not a GIN index, for row-level
-- security lets only leakproof operators reach an index, and equality of numbers is the one that is.
create table contact_facet (
  account_id text not null,
  facet bigint not null,
  contact_id text not null,
  primary key (account_id, facet, contact_id)
);

create function facet_of(name text, value text) returns bigint
  language sql immutable parallel safe return hashtextextended(name || '=' || value, 0);

create function facets_of(email text, attributes jsonb) returns setof bigint
  language sql immutable parallel safe
  begin atomic
    select facet_of(key, value) from jsonb_each_text(attributes)
    union
    select facet_of('@', split_part(email, '@', 2)) where email is not null;
  end;

create function keep_facets() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then
    delete from contact_facet where account_id = old.account_id and contact_id = old.contact_id
      and facet in (select facets_of(old.email, old.attributes));
  end if;
  if tg_op = 'UPDATE' then
    insert into contact_facet select new.account_id, facets_of(new.email, new.attributes), new.contact_id;
  end if;
  return null;
end $$;
create trigger contact_facets_kept after update on contact for each row
  when (old.email is distinct from new.email or old.attributes is distinct from new.attributes) execute function keep_facets();
create trigger contact_facets_gone after delete on contact for each row execute function keep_facets();

create function add_facets() returns trigger language plpgsql as $$
begin
  insert into contact_facet
  select account_id, facet, contact_id from came cross join lateral facets_of(email, attributes) facet;
  return null;
end $$;
create trigger contact_facets_added after insert on contact referencing new table as came
  for each statement execute function add_facets();

insert into contact_facet
select account_id, facet, contact_id from contact cross join lateral facets_of(email, attributes) facet;

-- Some by chance, in the order of their chance: what a count of very many is estimated from.
create index consent_state_drawn on consent_state (account_id, purpose, channel, hashtext(subject_id))
  include (subject_id, v) where hashtext(subject_id) & 63 = 0 and state = 'given' and enough and blocked_at is null;

-- Whom the filter of a run found, in slices by their order, until they are frozen. Lost in a crash, it is found again.
create unlogged table audience_slice (
  account_id text not null,
  run_id text not null,
  slice int not null,
  subjects text[] not null,
  primary key (account_id, run_id, slice)
);
alter table audience_slice alter column subjects set storage external;
