-- Parts of long texts that came in and are not whole yet: none is lost with the process that heard it. And to whom
-- a service text went, when its words are gone: a server may give two the same number.

create table text_part (
  account_id text not null,
  route_id text not null,
  message_sha256 bytea not null, -- of both numbers, the reference and how many parts there are
  number int not null,
  sealed bytea not null, -- the part as it came
  at timestamptz not null,
  primary key (account_id, route_id, message_sha256, number)
);
create index text_part_old on text_part (at);

alter table text_message add column to_mac bytea; -- under our key, of the digits; null of those from before
