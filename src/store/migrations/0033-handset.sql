-- A handset answers: what a number is asked by text, and short links for texts to the preferences of whoever has it.

-- One question for one answer on a form, whatever channels were ticked on it: they are the same handset. The code itself
-- stands nowhere: it is made again from a key of the installation.
create table handset_question (
  account_id text not null,
  question_id text not null,
  token_hash bytea not null, -- of the page on which the code is typed
  subject_id text not null,
  asked jsonb not null, -- [{channel, grant, purposes: [{id, v}]}]; empty where nothing is asked, and the page looks the same
  form_id text not null,
  form_version int not null,
  locale text not null,
  code_until timestamptz not null,
  expires_at timestamptz not null, -- until then the handset may answer by a keyword
  tries int not null default 0,
  texts int not null default 0, -- the newest text by its number: each has a code of its own, and the newest counts
  texted_at timestamptz, -- of the newest: when it was asked for
  sent_at timestamptz, -- and taken
  sender text, -- whom the handset sees it come from
  provider_id text, -- what the carrier calls it
  text_sha256 text, -- what it says
  rehearsed boolean not null default true, -- until a line that leaves the house has taken it
  used_at timestamptz,
  created_at timestamptz not null,
  primary key (account_id, question_id)
);
create unique index handset_question_token on handset_question (token_hash);
create index handset_question_of_subject on handset_question (account_id, subject_id, created_at);
create index handset_question_by_age on handset_question (expires_at);

-- The texts that carried its codes.
create table handset_text (
  account_id text not null,
  message_id text not null,
  question_id text not null,
  nth int not null,
  sender text,
  text_sha256 text not null,
  primary key (account_id, message_id),
  unique (account_id, question_id, nth),
  foreign key (account_id, question_id) references handset_question on delete cascade
);

create table handset_link (
  account_id text not null,
  subject_id text not null,
  link_hash bytea not null,
  primary key (account_id, subject_id)
);
create unique index handset_link_code on handset_link (link_hash);
