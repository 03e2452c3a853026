-- What left of a run of texts, attempt by attempt: by which a receipt finds it again, and by which reports count and pay.

create table text_sent (
  account_id text not null,
  run_id text not null,
  seq bigint not null,
  attempt bigint not null,
  route_id text, -- null: it stayed at the sandbox handset, or nobody knows by which it left
  country text not null, -- ISO 3166-1 of the number; '' where it belongs to several or to none
  sender_id text not null,
  parts int not null check (parts >= 0), -- 0: nobody knows
  reference int not null, -- sixteen bits that a receipt may bring back
  ids text[] not null default '{}', -- in every form in which a receipt may name them
  code text, -- what stands beside a no: of the server, or in a receipt
  cost numeric, -- of all parts, as the route's terms had it
  currency text,
  became text check (became in ('queued', 'sent', 'delivered', 'undelivered', 'expired', 'rejected', 'unknown')),
  why text, -- of an end that was none: as the carrier's code means
  told_at timestamptz,
  at timestamptz not null,
  primary key (account_id, run_id, seq, attempt)
);
create index text_sent_ids on text_sent using gin (ids);
create index text_sent_reference on text_sent (account_id, reference, at);
