-- What senders report of the encryption of mail to a domain (TLSRPT, RFC 8460).

create table tls_report (
  account_id text not null references account,
  domain text not null,
  org text not null,
  report_id text not null,
  begin_at timestamptz not null,
  end_at timestamptz not null,
  sessions bigint not null,
  via text not null check (via in ('mail', 'mailbox', 'upload')),
  received_at timestamptz not null,
  primary key (account_id, domain, org, report_id)
);
create index tls_report_received on tls_report (account_id, domain, received_at);

create table tls_day (
  account_id text not null references account,
  domain text not null,
  day date not null,
  result text not null, -- succeeded, or how it failed
  mx text not null, -- the server that was spoken to; empty where the report does not say
  count bigint not null,
  primary key (account_id, domain, day, result, mx)
);
