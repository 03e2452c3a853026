-- Messages that belong to an act of their recipient: registered templates, and the acts that messages were sent for [AS-03].

create table template (
  account_id text not null,
  template_id text not null,
  name text not null,
  act text not null,
  draft jsonb not null,
  draft_rev int not null,
  current_version int,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  primary key (account_id, template_id)
);

create table template_version (
  account_id text not null,
  template_id text not null,
  version int not null,
  definition jsonb not null,
  sha256 bytea not null,
  registered_at timestamptz not null,
  registered_by text not null,
  primary key (account_id, template_id, version)
);

-- One order, one booking, one question: whose it is, and how many messages it has led to.
create table act (
  account_id text not null,
  kind text not null,
  reference_hash bytea not null,
  subject_id text not null,
  at timestamptz not null,
  messages int not null,
  last_at timestamptz not null,
  primary key (account_id, kind, reference_hash)
);
create index act_of_subject on act (account_id, subject_id, last_at);

alter table service_message drop constraint service_message_kind_check;
alter table service_message add constraint service_message_kind_check check (kind in ('confirmation', 'test', 'notice', 'transactional'));
alter table service_message add template_id text;
alter table service_message add template_version int;
alter table service_message add act text;
alter table service_message add constraint service_message_has_act check ((kind = 'transactional') = (template_id is not null and act is not null));
create index service_message_by_template on service_message (account_id, template_id, message_id) where template_id is not null;
