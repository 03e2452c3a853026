-- Nothing runs by itself here that could be restricted: it is no service any more. A suspension is of all services, and the same again
-- is the same measure; what else named it is read without it.
alter table measure no force row level security; -- Of all accounts. It is forced again when migrations are done.
update measure set services = array_remove(services, 'automations') where step = 'suspend' and lifted_at is null;
