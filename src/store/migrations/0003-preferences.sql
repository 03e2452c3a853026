-- A contact's second address, how often people want to be written to, and what counts how often they were.

-- E.164. A number has a subject of its own: what was agreed to under it is not what was agreed to under the address [AS-08].
alter table contact add column phone text collate "C";
alter table contact add column phone_subject text;
alter table contact add constraint contact_phone_whole check ((phone is null) = (phone_subject is null));
create unique index contact_of_phone_subject on contact (account_id, phone_subject) where phone_subject is not null;
create index contact_by_phone on contact (account_id, phone, contact_id) where phone is not null;

-- Less often than the purpose declares: the person's own bound, for as long as they leave it so.
create table frequency_choice (
  account_id text not null,
  subject_id text not null,
  channel text not null check (channel in ('email', 'sms', 'call')),
  purpose text not null,
  count int not null check (count > 0),
  per text not null check (per in ('day', 'week', 'month', 'year')),
  at timestamptz not null,
  primary key (account_id, subject_id, channel, purpose)
);

create index frequency_choice_of_purpose on frequency_choice (account_id, purpose, channel, subject_id);

-- Which runs of a purpose could have sent something lately.
create index run_of_purpose on run (account_id, purpose, channel, number);
