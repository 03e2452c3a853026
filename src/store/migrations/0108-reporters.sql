-- Who told of a part of these, by another way than the house's own: they are a party to what the figures lead to.
alter table conduct_signal add column reported_by text[];
