-- Most people of a list come with an address and nothing else: they have one facet, and to look for doubles among one is a plan,
-- a table of hashes and a sort for each of them.
create or replace function add_facets() returns trigger language plpgsql as $$
begin
  insert into contact_facet
  select account_id, facet_of('@', split_part(email, '@', 2)), contact_id from came where email is not null and attributes = '{}'
  union all
  select account_id, facet, contact_id from came cross join lateral facets_of(email, attributes) facet where attributes <> '{}';
  return null;
end $$;

-- Kept for milliseconds: to make it smaller costs more than to write it.
alter table ledger_intake alter subjects set storage external;
