-- A relay that one knows may have several messages on their way over a connection (docs/decisions/0041).

alter table route
  add column several_at_once int not null default 1 check (several_at_once between 1 and 20);
