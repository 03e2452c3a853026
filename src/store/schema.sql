-- Printed by tools/tables.ts from the database that the migrations make. Read it to know the tables; change the migrations.
-- Below each table: what the roles may do with it, and which rows row-level security lets them see.

create table account (
  account_id text not null,
  name text not null,
  controller jsonb not null,
  locale text not null,
  created_at timestamp with time zone not null,
  industry text,
  constraint account_pkey PRIMARY KEY (account_id)
);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- all_of_optimail_platform: using true
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table account_closure (
  account_id text not null,
  asked_by text not null,
  asked_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  constraint account_closure_pkey PRIMARY KEY (account_id)
);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- all_of_optimail_platform: using true
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table act (
  account_id text not null,
  kind text not null,
  reference_hash bytea not null,
  subject_id text not null,
  at timestamp with time zone not null,
  messages integer not null,
  last_at timestamp with time zone not null,
  constraint act_pkey PRIMARY KEY (account_id, kind, reference_hash)
);
CREATE INDEX act_of_subject ON public.act (account_id, subject_id, last_at);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- all_of_optimail_platform: using true
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table api_key (
  account_id text not null,
  key_id text not null,
  hash bytea not null,
  hint text not null,
  name text not null,
  scopes text[] not null,
  mode text not null,
  made_by text not null,
  created_at timestamp with time zone not null,
  used_at timestamp with time zone,
  revoked_at timestamp with time zone,
  constraint api_key_pkey PRIMARY KEY (account_id, key_id),
  constraint api_key_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(account_id),
  constraint api_key_hash_key UNIQUE (hash),
  constraint api_key_mode_check CHECK ((mode = ANY (ARRAY['live'::text, 'test'::text])))
);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- all_of_optimail_platform: using true
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table appeal (
  account_id text not null,
  case_id text not null,
  nth integer not null,
  measures text[] not null,
  says text not null,
  made_by text not null,
  made_at timestamp with time zone not null,
  decide_by timestamp with time zone not null,
  escalated_at timestamp with time zone,
  eased_at timestamp with time zone,
  decision text,
  reason text,
  decided_by text,
  decided_at timestamp with time zone,
  self_decided boolean not null default false,
  constraint appeal_pkey PRIMARY KEY (account_id, case_id, nth),
  constraint appeal_account_id_case_id_fkey FOREIGN KEY (account_id, case_id) REFERENCES conduct_case(account_id, case_id),
  constraint appeal_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(account_id),
  constraint appeal_check CHECK ((((decision IS NULL) = (decided_at IS NULL)) AND ((decision IS NULL) = (decided_by IS NULL)) AND ((decision IS NULL) = (reason IS NULL)))),
  constraint appeal_decision_check CHECK ((decision = ANY (ARRAY['stands'::text, 'lifted'::text, 'in-steps'::text])))
);
CREATE INDEX appeal_due ON public.appeal (decide_by) WHERE (decided_at IS NULL);
CREATE UNIQUE INDEX appeal_open ON public.appeal (account_id, case_id) WHERE (decided_at IS NULL);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- all_of_optimail_platform: using true
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table artefact (
  sha256 bytea not null,
  media text not null,
  bytes bytea not null,
  created_at timestamp with time zone not null,
  constraint artefact_pkey PRIMARY KEY (sha256)
);
-- optimail_app may select, insert
-- optimail_platform may select, insert
-- optimail_sequencer may select, insert

create unlogged table audience_slice (
  account_id text not null,
  run_id text not null,
  slice integer not null,
  subjects text[] not null,
  constraint audience_slice_pkey PRIMARY KEY (account_id, run_id, slice)
);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table bounce_mailbox (
  account_id text not null,
  mailbox_id text not null,
  host text not null,
  port integer not null,
  tls text not null,
  username text not null,
  secret bytea not null,
  folder text not null,
  done_folder text,
  every_minutes integer not null,
  active boolean not null,
  uid_validity bigint,
  last_uid bigint,
  next_at timestamp with time zone not null,
  failures integer not null default 0,
  looked_at timestamp with time zone,
  problem text,
  taken bigint not null default 0,
  constraint bounce_mailbox_pkey PRIMARY KEY (account_id, mailbox_id),
  constraint bounce_mailbox_tls_check CHECK ((tls = ANY (ARRAY['implicit'::text, 'starttls'::text, 'none'::text])))
);
CREATE INDEX bounce_mailbox_due ON public.bounce_mailbox (next_at) WHERE active;
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- all_of_optimail_platform: using true
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table broken_proof (
  account_id text not null,
  what text not null,
  seen_at timestamp with time zone not null,
  constraint broken_proof_pkey PRIMARY KEY (account_id, what),
  constraint broken_proof_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(account_id)
);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table bucket (
  bucket text not null,
  level double precision not null,
  at timestamp with time zone not null,
  constraint bucket_pkey PRIMARY KEY (bucket)
);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete

create table call_event (
  account_id text not null,
  event_id text not null,
  list_id text not null,
  round integer not null,
  export integer not null,
  "row" integer not null,
  contact_id text not null,
  subject_id text not null,
  purpose text not null,
  purpose_v integer not null,
  consent_seq bigint not null,
  at timestamp with time zone not null,
  use_until timestamp with time zone not null,
  constraint call_event_pkey PRIMARY KEY (account_id, event_id),
  constraint call_event_account_id_list_id_round_export_row_key UNIQUE (account_id, list_id, round, export, "row")
);
CREATE INDEX call_event_of_contact ON public.call_event (account_id, contact_id, at DESC);
-- optimail_app may select, insert
-- optimail_platform may select, insert, delete
-- optimail_sequencer may select, insert
-- all_of_optimail_platform: using true
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table call_list (
  account_id text not null,
  list_id text not null,
  caller_id text not null,
  name text not null,
  says text not null,
  content_hash text not null,
  purpose text not null,
  purpose_v integer not null,
  filter jsonb not null,
  valid_days integer not null,
  made_by jsonb not null,
  made_at timestamp with time zone not null,
  round integer not null default 1,
  washed_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  left_out jsonb not null default '{}'::jsonb,
  exports integer not null default 0,
  closed_at timestamp with time zone,
  told_over boolean not null default false,
  looked_at timestamp with time zone not null,
  constraint call_list_pkey PRIMARY KEY (account_id, list_id),
  constraint call_list_account_id_caller_id_fkey FOREIGN KEY (account_id, caller_id) REFERENCES caller(account_id, caller_id),
  constraint call_list_valid_days_check CHECK (((valid_days >= 1) AND (valid_days <= 30)))
);
CREATE INDEX call_list_by_time ON public.call_list (account_id, made_at DESC, list_id DESC);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- all_of_optimail_platform: using true
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table call_message (
  account_id text not null,
  caller_id text not null,
  number bigint generated always as identity not null,
  kind text not null,
  list_id text,
  round integer,
  "row" integer,
  state text not null,
  attempts integer not null default 0,
  error text,
  created_at timestamp with time zone not null,
  tried_at timestamp with time zone,
  settled_at timestamp with time zone,
  constraint call_message_pkey PRIMARY KEY (account_id, caller_id, number),
  constraint call_message_kind_check CHECK ((kind = ANY (ARRAY['ended'::text, 'over'::text, 'test'::text]))),
  constraint call_message_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'taken'::text])))
);
CREATE INDEX call_message_waiting ON public.call_message (account_id, caller_id, number) WHERE (state = 'waiting'::text);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- all_of_optimail_platform: using true
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table call_number (
  account_id text not null,
  list_id text not null,
  round integer not null,
  "row" integer not null,
  contact_id text not null,
  subject_id text not null,
  consent_seq bigint not null,
  left_at timestamp with time zone,
  ended_at timestamp with time zone,
  ended_by text,
  constraint call_number_pkey PRIMARY KEY (account_id, list_id, round, "row"),
  constraint call_number_check CHECK (((ended_at IS NULL) OR (left_at IS NOT NULL))),
  constraint call_number_ended_by_check CHECK ((ended_by = ANY (ARRAY['withdrawn'::text, 'expired'::text, 'erased'::text, 'suppressed'::text, 'superseded'::text])))
);
CREATE INDEX call_number_held ON public.call_number (account_id, list_id) WHERE ((left_at IS NOT NULL) AND (ended_at IS NULL));
CREATE INDEX call_number_of_subject ON public.call_number (account_id, subject_id, left_at) WHERE (left_at IS NOT NULL);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- all_of_optimail_platform: using true
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table caller (
  account_id text not null,
  caller_id text not null,
  name text not null,
  url text,
  reach text not null,
  secret bytea not null,
  former_secret bytea,
  former_until timestamp with time zone,
  failures integer not null default 0,
  not_before timestamp with time zone,
  lease_until timestamp with time zone,
  last_error text,
  last_taken_at timestamp with time zone,
  rev integer not null default 1,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  constraint caller_pkey PRIMARY KEY (account_id, caller_id),
  constraint caller_reach_check CHECK ((reach = ANY (ARRAY['public'::text, 'own'::text])))
);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- all_of_optimail_platform: using true
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table campaign (
  account_id text not null,
  campaign_id text not null,
  name text not null,
  draft jsonb not null,
  draft_rev integer not null,
  revision integer,
  run_id text,
  created_by text not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  scheduled_at timestamp with time zone,
  scheduled_local text,
  scheduled_by text,
  scheduled_test boolean not null default false,
  schedule_failed text,
  constraint campaign_pkey PRIMARY KEY (account_id, campaign_id)
);
CREATE INDEX campaign_by_age ON public.campaign (account_id, created_at DESC, campaign_id);
CREATE INDEX campaign_scheduled ON public.campaign (scheduled_at) WHERE (scheduled_at IS NOT NULL);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- all_of_optimail_platform: using true
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table campaign_revision (
  account_id text not null,
  campaign_id text not null,
  revision integer not null,
  content jsonb not null,
  sha256 bytea not null,
  created_by text not null,
  created_at timestamp with time zone not null,
  constraint campaign_revision_pkey PRIMARY KEY (account_id, campaign_id, revision)
);
-- optimail_app may select, insert
-- optimail_platform may select, insert
-- optimail_sequencer may select, insert
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table canary (
  account_id text not null,
  run_id text not null,
  why text not null,
  about text not null default ''::text,
  state text not null,
  size integer,
  figures jsonb,
  says text,
  opened_at timestamp with time zone not null,
  look_at timestamp with time zone,
  ended_at timestamp with time zone,
  ended_by text,
  sandbox boolean not null default false,
  channel text not null default 'email'::text,
  constraint canary_pkey PRIMARY KEY (account_id, run_id),
  constraint canary_state_check CHECK ((state = ANY (ARRAY['open'::text, 'watching'::text, 'continued'::text, 'stopped'::text, 'spared'::text])))
);
CREATE INDEX canary_due ON public.canary (look_at) WHERE (look_at IS NOT NULL);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- all_of_optimail_platform: using true
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table canary_wish (
  account_id text not null,
  about text not null,
  asked_at timestamp with time zone not null,
  constraint canary_wish_pkey PRIMARY KEY (account_id, about)
);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table case_attachment (
  account_id text not null,
  case_id text not null,
  attachment_id text not null,
  name text not null,
  media text not null,
  size_bytes integer not null,
  sha256 bytea not null,
  sealed bytea,
  added_by text not null,
  added_at timestamp with time zone not null,
  constraint case_attachment_pkey PRIMARY KEY (account_id, attachment_id),
  constraint case_attachment_account_id_case_id_fkey FOREIGN KEY (account_id, case_id) REFERENCES conduct_case(account_id, case_id),
  constraint case_attachment_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(account_id)
);
CREATE INDEX case_attachment_of_case ON public.case_attachment (account_id, case_id);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- all_of_optimail_platform: using true
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table case_step (
  account_id text not null,
  case_id text not null,
  nth integer not null,
  step text not null,
  by_kind text not null,
  by_id text not null,
  at timestamp with time zone not null,
  says text not null default ''::text,
  facts jsonb not null default '{}'::jsonb,
  self_decided boolean not null default false,
  constraint case_step_pkey PRIMARY KEY (account_id, case_id, nth),
  constraint case_step_account_id_case_id_fkey FOREIGN KEY (account_id, case_id) REFERENCES conduct_case(account_id, case_id),
  constraint case_step_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(account_id)
);
CREATE INDEX case_step_by_time ON public.case_step (at);
-- optimail_app may select, insert
-- optimail_platform may select, insert
-- optimail_sequencer may select, insert
-- all_of_optimail_platform: using true
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table choice_week (
  account_id text not null,
  site_id text not null,
  week integer not null,
  version integer not null,
  banner bytea not null,
  granted text not null,
  surface text not null,
  n bigint not null,
  told bigint not null default 0,
  constraint choice_week_pkey PRIMARY KEY (account_id, site_id, week, version, banner, granted, surface),
  constraint choice_week_account_id_site_id_fkey FOREIGN KEY (account_id, site_id) REFERENCES site(account_id, site_id),
  constraint choice_week_banner_check CHECK ((length(banner) = 32)),
  constraint choice_week_check CHECK (((told >= 0) AND (told <= n))),
  constraint choice_week_granted_check CHECK ((granted ~ '^p?f?t?x?$'::text)),
  constraint choice_week_n_check CHECK ((n > 0)),
  constraint choice_week_week_check CHECK (((week >= 0) AND (week <= 999999)))
);
CREATE INDEX choice_week_untold ON public.choice_week (week) WHERE (told < n);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- all_of_optimail_platform: using true
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table chunk (
  account_id text not null,
  run_id text not null,
  chunk integer not null,
  lo bigint not null,
  hi bigint not null,
  state text not null,
  epoch bigint not null default 0,
  worker text,
  lease_until timestamp with time zone,
  not_before timestamp with time zone,
  retries integer not null default 0,
  route text,
  domain text,
  waits text,
  waiting integer,
  reopened boolean not null default false,
  place text,
  variant integer,
  settled_at timestamp with time zone,
  constraint chunk_pkey PRIMARY KEY (account_id, run_id, chunk),
  constraint chunk_state_check CHECK ((state = ANY (ARRAY['ready'::text, 'leased'::text, 'done'::text])))
);
CREATE INDEX chunk_leased ON public.chunk (worker) WHERE (state = 'leased'::text);
CREATE INDEX chunk_open ON public.chunk (account_id, run_id, chunk) WHERE (state <> 'done'::text);
CREATE INDEX chunk_settled ON public.chunk (account_id, settled_at) WHERE (settled_at IS NOT NULL);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- all_of_optimail_platform: using true
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table conduct_case (
  account_id text not null,
  case_id text not null,
  kind text not null,
  demand text not null,
  about text not null,
  says text not null,
  evidence jsonb not null,
  state text not null,
  opened_at timestamp with time zone not null,
  closed_at timestamp with time zone,
  closed_by text,
  note text,
  todo text,
  due_at timestamp with time zone not null,
  constraint conduct_case_pkey PRIMARY KEY (account_id, case_id),
  constraint conduct_case_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(account_id),
  constraint conduct_case_check CHECK (((state = 'closed'::text) = ((closed_at IS NOT NULL) AND (closed_by IS NOT NULL) AND (note IS NOT NULL)))),
  constraint conduct_case_state_check CHECK ((state = ANY (ARRAY['open'::text, 'closed'::text])))
);
CREATE INDEX conduct_case_by_state ON public.conduct_case (account_id, state, case_id);
CREATE UNIQUE INDEX conduct_case_open ON public.conduct_case (account_id, kind, about) WHERE (state = 'open'::text);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- all_of_optimail_platform: using true
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table conduct_mark (
  account_id text not null,
  service text not null,
  kind text not null,
  at timestamp with time zone not null,
  constraint conduct_mark_pkey PRIMARY KEY (account_id, service, kind),
  constraint conduct_mark_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(account_id)
);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table conduct_signal (
  account_id text not null,
  kind text not null,
  service text not null,
  domain text not null default ''::text,
  route text not null default ''::text,
  hour timestamp with time zone not null,
  n bigint not null,
  reported_by text[],
  constraint conduct_signal_pkey PRIMARY KEY (account_id, kind, service, domain, route, hour),
  constraint conduct_signal_n_check CHECK ((n > 0))
);
CREATE INDEX conduct_signal_by_age ON public.conduct_signal (hour);
CREATE INDEX conduct_signal_of_route ON public.conduct_signal (route, hour) WHERE (route <> ''::text);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- all_of_optimail_platform: using true
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table confirmation (
  account_id text not null,
  token_hash bytea not null,
  subject_id text not null,
  channel text not null,
  purposes jsonb not null,
  grant_event text not null,
  form_id text not null,
  form_version integer not null,
  locale text not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  sent_at timestamp with time zone,
  used_at timestamp with time zone,
  rehearsed boolean not null default false,
  constraint confirmation_pkey PRIMARY KEY (account_id, token_hash)
);
CREATE INDEX confirmation_by_age ON public.confirmation (expires_at);
CREATE INDEX confirmation_of_subject ON public.confirmation (account_id, subject_id, created_at);
CREATE UNIQUE INDEX confirmation_of_grant ON public.confirmation (account_id, grant_event);
CREATE UNIQUE INDEX confirmation_token ON public.confirmation (token_hash);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- all_of_optimail_platform: using true
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table consent_rehearsed (
  account_id text not null,
  subject_id text not null,
  channel text not null,
  purpose text not null,
  v integer not null,
  at timestamp with time zone not null,
  constraint consent_rehearsed_pkey PRIMARY KEY (account_id, subject_id, channel, purpose)
);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table consent_state (
  account_id text not null,
  subject_id text not null,
  channel text not null,
  purpose text not null,
  v integer not null,
  state text not null,
  evidence text,
  seq bigint not null,
  since timestamp with time zone not null,
  form_id text,
  form_version integer,
  locale text,
  blocked_at timestamp with time zone,
  blocked_by text,
  enough boolean not null default false,
  constraint consent_state_pkey PRIMARY KEY (account_id, subject_id, channel, purpose),
  constraint consent_state_channel_check CHECK ((channel = ANY (ARRAY['email'::text, 'sms'::text, 'call'::text]))),
  constraint consent_state_check CHECK (((NOT enough) OR (state = 'given'::text))),
  constraint consent_state_evidence_check CHECK ((evidence = ANY (ARRAY['E0'::text, 'E1'::text, 'E2'::text, 'E3'::text, 'E4'::text, 'E5'::text]))),
  constraint consent_state_state_check CHECK ((state = ANY (ARRAY['given'::text, 'refused'::text, 'withdrawn'::text, 'expired'::text, 'invalidated'::text, 'terminated'::text])))
);
CREATE INDEX consent_state_blocked ON public.consent_state (account_id, subject_id) WHERE (blocked_at IS NOT NULL);
CREATE INDEX consent_state_drawn ON public.consent_state (account_id, purpose, channel, hashtext(subject_id)) INCLUDE (subject_id, v) WHERE (((hashtext(subject_id) & 63) = 0) AND (state = 'given'::text) AND enough AND (blocked_at IS NULL));
CREATE INDEX consent_state_of_partners ON public.consent_state (account_id, purpose, seq) WHERE (purpose ~~ 'partner.%'::text);
CREATE INDEX consent_state_of_purpose ON public.consent_state (account_id, purpose, channel, state, enough, subject_id) INCLUDE (v, blocked_at);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- all_of_optimail_sequencer: using true
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table contact (
  account_id text not null,
  contact_id text not null,
  email text,
  email_subject text,
  name text not null default ''::text,
  name_key text default lower(name),
  last_name_key text default lower("substring"(name, '[^ ]+$'::text)),
  locale text not null,
  attributes jsonb not null default '{}'::jsonb,
  rev integer not null default 1,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  phone text,
  phone_subject text,
  constraint contact_pkey PRIMARY KEY (account_id, contact_id),
  constraint contact_account_id_email_key UNIQUE (account_id, email),
  constraint contact_phone_whole CHECK (((phone IS NULL) = (phone_subject IS NULL)))
);
CREATE INDEX contact_by_age ON public.contact (account_id, created_at, contact_id);
CREATE INDEX contact_by_last_name ON public.contact (account_id, last_name_key, contact_id);
CREATE INDEX contact_by_name ON public.contact (account_id, name_key, contact_id);
CREATE INDEX contact_by_phone ON public.contact (account_id, phone, contact_id) WHERE (phone IS NOT NULL);
CREATE UNIQUE INDEX contact_of_phone_subject ON public.contact (account_id, phone_subject) WHERE (phone_subject IS NOT NULL);
CREATE UNIQUE INDEX contact_of_subject ON public.contact (account_id, email_subject);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table contact_event (
  account_id text not null,
  event_id text not null,
  contact_id text not null,
  name text not null,
  props jsonb not null default '{}'::jsonb,
  at timestamp with time zone not null,
  constraint contact_event_pkey PRIMARY KEY (account_id, event_id)
);
CREATE INDEX contact_event_by_age ON public.contact_event (account_id, at);
CREATE INDEX contact_event_by_name ON public.contact_event (account_id, name, at, contact_id);
CREATE INDEX contact_event_of_contact ON public.contact_event (account_id, contact_id, name, at);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table contact_facet (
  account_id text not null,
  facet bigint not null,
  contact_id text not null,
  constraint contact_facet_pkey PRIMARY KEY (account_id, facet, contact_id)
);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table dmarc_day (
  account_id text not null,
  domain text not null,
  day date not null,
  source inet not null,
  header_from text not null,
  disposition text not null,
  dkim boolean not null,
  spf boolean not null,
  signed_by text not null,
  passed_for text not null,
  overridden text not null,
  count bigint not null,
  constraint dmarc_day_pkey PRIMARY KEY (account_id, domain, day, source, header_from, disposition, dkim, spf, signed_by, passed_for, overridden),
  constraint dmarc_day_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(account_id),
  constraint dmarc_day_disposition_check CHECK ((disposition = ANY (ARRAY['none'::text, 'quarantine'::text, 'reject'::text])))
);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- all_of_optimail_platform: using true
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table dmarc_report (
  account_id text not null,
  domain text not null,
  org text not null,
  report_id text not null,
  begin_at timestamp with time zone not null,
  end_at timestamp with time zone not null,
  policy text not null,
  messages bigint not null,
  via text not null,
  received_at timestamp with time zone not null,
  constraint dmarc_report_pkey PRIMARY KEY (account_id, domain, org, report_id),
  constraint dmarc_report_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(account_id),
  constraint dmarc_report_via_check CHECK ((via = ANY (ARRAY['mail'::text, 'mailbox'::text, 'upload'::text])))
);
CREATE INDEX dmarc_report_received ON public.dmarc_report (account_id, domain, received_at);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- all_of_optimail_platform: using true
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table domain_claim (
  account_id text not null,
  domain text not null,
  created_at timestamp with time zone not null,
  owned_at timestamp with time zone,
  state text not null default 'unproven'::text,
  good_at timestamp with time zone,
  failing_at timestamp with time zone,
  check_asked_at timestamp with time zone,
  checked_at timestamp with time zone,
  next_at timestamp with time zone,
  tries integer not null default 0,
  returns boolean not null default false,
  findings jsonb,
  constraint domain_claim_pkey PRIMARY KEY (account_id, domain),
  constraint domain_claim_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(account_id),
  constraint domain_claim_state_check CHECK ((state = ANY (ARRAY['unproven'::text, 'proven'::text, 'failing'::text, 'blocked'::text])))
);
CREATE INDEX domain_claim_next ON public.domain_claim (next_at) WHERE (next_at IS NOT NULL);
CREATE UNIQUE INDEX domain_claim_owner ON public.domain_claim (domain) WHERE (owned_at IS NOT NULL);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- all_of_optimail_platform: using true
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table embedding (
  account_id text not null,
  embedding_id text not null,
  form_id text not null,
  page_url text not null,
  origin text not null,
  kind text not null,
  state text not null,
  is_found boolean not null default false,
  created_at timestamp with time zone not null,
  seen_at timestamp with time zone,
  reported_at timestamp with time zone,
  hint text,
  visit_at timestamp with time zone not null,
  visited_at timestamp with time zone,
  visit jsonb,
  closed_at timestamp with time zone,
  constraint embedding_pkey PRIMARY KEY (account_id, embedding_id),
  constraint embedding_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(account_id),
  constraint embedding_account_id_form_id_fkey FOREIGN KEY (account_id, form_id) REFERENCES form(account_id, form_id),
  constraint embedding_check CHECK (((state = 'closed'::text) = (closed_at IS NOT NULL))),
  constraint embedding_kind_check CHECK ((kind = ANY (ARRAY['frame'::text, 'paste'::text]))),
  constraint embedding_state_check CHECK ((state = ANY (ARRAY['watched'::text, 'closed'::text])))
);
CREATE INDEX embedding_due ON public.embedding (visit_at);
CREATE UNIQUE INDEX embedding_page ON public.embedding (account_id, form_id, page_url, kind);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- all_of_optimail_platform: using true
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table engagement (
  account_id text not null,
  run_id text not null,
  seq bigint not null,
  kind text not null,
  link integer not null,
  subject_id text not null,
  people integer not null default 0,
  machines integer not null default 0,
  why text,
  first_at timestamp with time zone,
  at timestamp with time zone,
  seen_at timestamp with time zone not null,
  constraint engagement_pkey PRIMARY KEY (account_id, run_id, seq, kind, link),
  constraint engagement_kind_check CHECK ((kind = ANY (ARRAY['opened'::text, 'clicked'::text])))
);
CREATE INDEX engagement_of_subject ON public.engagement (account_id, subject_id);
CREATE INDEX engagement_seen ON public.engagement (account_id, seen_at);
CREATE INDEX engagement_subject ON public.engagement (account_id, subject_id, kind, at) WHERE (at IS NOT NULL);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- all_of_optimail_platform: using true
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table engagement_total (
  account_id text not null,
  run_id text not null,
  kind text not null,
  link integer not null,
  persons bigint not null default 0,
  people bigint not null default 0,
  machines bigint not null default 0,
  machine_only bigint not null default 0,
  constraint engagement_total_pkey PRIMARY KEY (account_id, run_id, kind, link),
  constraint engagement_total_kind_check CHECK ((kind = ANY (ARRAY['measured'::text, 'opened'::text, 'clicked'::text, 'clicked-any'::text])))
);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table erasure (
  account_id text not null,
  erasure_id text not null,
  contact_id text,
  subjects text[] not null,
  mode text not null,
  why text not null,
  via text not null,
  addresses bytea,
  asked_by text not null,
  asked_at timestamp with time zone not null,
  done_at timestamp with time zone,
  constraint erasure_pkey PRIMARY KEY (account_id, erasure_id),
  constraint erasure_mode_check CHECK ((mode = ANY (ARRAY['erase'::text, 'archive'::text]))),
  constraint erasure_why_check CHECK ((why = ANY (ARRAY['request'::text, 'R02'::text, 'R03'::text, 'R05'::text])))
);
CREATE INDEX erasure_by_end ON public.erasure (account_id, done_at) WHERE (done_at IS NOT NULL);
CREATE INDEX erasure_of_contact ON public.erasure (account_id, contact_id);
CREATE INDEX erasure_open ON public.erasure (account_id, asked_at) WHERE (done_at IS NULL);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- all_of_optimail_platform: using true
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table evidence (
  account_id text not null,
  event_id text not null,
  sealed bytea not null,
  constraint evidence_pkey PRIMARY KEY (account_id, event_id)
);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- all_of_optimail_sequencer: using true
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table evidence_file (
  account_id text not null,
  event_id text not null,
  path text not null,
  media text not null,
  sha256 bytea not null,
  sealed bytea not null,
  constraint evidence_file_pkey PRIMARY KEY (account_id, event_id, path)
);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- all_of_optimail_sequencer: using true
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table experiment (
  account_id text not null,
  run_id text not null,
  variants integer not null,
  measure text not null,
  share integer not null,
  fallback integer not null,
  decides text not null,
  decide_at timestamp with time zone not null,
  judged_at timestamp with time zone,
  figures jsonb,
  verdict text,
  leader integer,
  decided_at timestamp with time zone,
  decided_by text,
  winner integer,
  constraint experiment_pkey PRIMARY KEY (account_id, run_id),
  constraint experiment_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(account_id),
  constraint experiment_check CHECK ((((judged_at IS NULL) = (verdict IS NULL)) AND ((decided_at IS NULL) = (winner IS NULL)))),
  constraint experiment_check1 CHECK (((judged_at IS NULL) OR (judged_at >= decide_at))),
  constraint experiment_check2 CHECK (((decided_at IS NULL) OR (judged_at IS NOT NULL))),
  constraint experiment_check3 CHECK (((leader IS NOT NULL) = ((verdict IS NOT NULL) AND (verdict = 'difference'::text)))),
  constraint experiment_decides_check CHECK ((decides = ANY (ARRAY['itself'::text, 'person'::text]))),
  constraint experiment_share_check CHECK (((share >= 1) AND (share <= 100))),
  constraint experiment_variants_check CHECK (((variants >= 2) AND (variants <= 5))),
  constraint experiment_verdict_check CHECK ((verdict = ANY (ARRAY['difference'::text, 'no-difference'::text, 'too-few'::text])))
);
CREATE INDEX experiment_due ON public.experiment (decide_at) WHERE (judged_at IS NULL);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- all_of_optimail_platform: using true
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table form (
  account_id text not null,
  form_id text not null,
  name text not null,
  draft jsonb not null,
  draft_rev integer not null,
  current_version integer,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  closed_at timestamp with time zone,
  constraint form_pkey PRIMARY KEY (account_id, form_id)
);
CREATE UNIQUE INDEX form_public ON public.form (form_id);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- all_of_optimail_platform: using true
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table form_count (
  account_id text not null,
  form_id text not null,
  version integer not null,
  locale text not null,
  day date not null,
  seen integer not null default 0,
  started integer not null default 0,
  submitted integer not null default 0,
  confirmed integer not null default 0,
  constraint form_count_pkey PRIMARY KEY (account_id, form_id, version, locale, day)
);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- all_of_optimail_platform: using true
-- all_of_optimail_sequencer: using true
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table form_snapshot (
  account_id text not null,
  form_id text not null,
  version integer not null,
  locale text not null,
  definition_sha bytea not null,
  html_sha bytea not null,
  css_sha bytea not null,
  event_id text not null,
  notice_sha bytea,
  desktop_sha bytea,
  mobile_sha bytea,
  constraint form_snapshot_pkey PRIMARY KEY (account_id, form_id, version, locale)
);
-- optimail_app may select, insert
-- optimail_platform may select, insert
-- optimail_sequencer may select, insert
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table form_version (
  account_id text not null,
  form_id text not null,
  version integer not null,
  definition jsonb not null,
  lint jsonb not null,
  published_at timestamp with time zone not null,
  published_by text not null,
  constraint form_version_pkey PRIMARY KEY (account_id, form_id, version)
);
-- optimail_app may select, insert
-- optimail_platform may select, insert
-- optimail_sequencer may select, insert
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table former_member (
  account_id text not null,
  user_id text not null,
  left_at timestamp with time zone not null,
  constraint former_member_pkey PRIMARY KEY (account_id, user_id),
  constraint former_member_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(account_id),
  constraint former_member_user_id_fkey FOREIGN KEY (user_id) REFERENCES person(user_id)
);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- all_of_optimail_platform: using true
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table frequency_choice (
  account_id text not null,
  subject_id text not null,
  channel text not null,
  purpose text not null,
  count integer not null,
  per text not null,
  at timestamp with time zone not null,
  constraint frequency_choice_pkey PRIMARY KEY (account_id, subject_id, channel, purpose),
  constraint frequency_choice_channel_check CHECK ((channel = ANY (ARRAY['email'::text, 'sms'::text, 'call'::text]))),
  constraint frequency_choice_count_check CHECK ((count > 0)),
  constraint frequency_choice_per_check CHECK ((per = ANY (ARRAY['day'::text, 'week'::text, 'month'::text, 'year'::text])))
);
CREATE INDEX frequency_choice_of_purpose ON public.frequency_choice (account_id, purpose, channel, subject_id);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table handover (
  account_id text not null,
  handover_id text not null,
  partner_id text not null,
  subject_id text not null,
  channel text not null,
  consent_seq bigint not null,
  given_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  ended_by text,
  constraint handover_pkey PRIMARY KEY (account_id, handover_id)
);
CREATE UNIQUE INDEX handover_open ON public.handover (account_id, partner_id, subject_id, channel) WHERE (ended_at IS NULL);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table handset_link (
  account_id text not null,
  subject_id text not null,
  link_hash bytea not null,
  constraint handset_link_pkey PRIMARY KEY (account_id, subject_id)
);
CREATE UNIQUE INDEX handset_link_code ON public.handset_link (link_hash);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- all_of_optimail_platform: using true
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table handset_question (
  account_id text not null,
  question_id text not null,
  token_hash bytea not null,
  subject_id text not null,
  asked jsonb not null,
  form_id text not null,
  form_version integer not null,
  locale text not null,
  code_until timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  tries integer not null default 0,
  texts integer not null default 0,
  texted_at timestamp with time zone,
  sent_at timestamp with time zone,
  sender text,
  provider_id text,
  text_sha256 text,
  rehearsed boolean not null default true,
  used_at timestamp with time zone,
  created_at timestamp with time zone not null,
  constraint handset_question_pkey PRIMARY KEY (account_id, question_id)
);
CREATE INDEX handset_question_by_age ON public.handset_question (expires_at);
CREATE INDEX handset_question_of_subject ON public.handset_question (account_id, subject_id, created_at);
CREATE UNIQUE INDEX handset_question_token ON public.handset_question (token_hash);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- all_of_optimail_platform: using true
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table handset_text (
  account_id text not null,
  message_id text not null,
  question_id text not null,
  nth integer not null,
  sender text,
  text_sha256 text not null,
  constraint handset_text_pkey PRIMARY KEY (account_id, message_id),
  constraint handset_text_account_id_question_id_fkey FOREIGN KEY (account_id, question_id) REFERENCES handset_question(account_id, question_id) ON DELETE CASCADE,
  constraint handset_text_account_id_question_id_nth_key UNIQUE (account_id, question_id, nth)
);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table held_resolution (
  account_id text not null,
  run_id text not null,
  seq bigint not null,
  attempt bigint not null,
  became text not null,
  evidence text not null,
  detail text,
  actor text not null,
  at timestamp with time zone not null,
  constraint held_resolution_pkey PRIMARY KEY (account_id, run_id, seq, attempt),
  constraint held_resolution_account_id_run_id_seq_attempt_fkey FOREIGN KEY (account_id, run_id, seq, attempt) REFERENCES outcome(account_id, run_id, seq, attempt),
  constraint held_resolution_became_check CHECK ((became = ANY (ARRAY['accepted'::text, 'failed'::text, 'released'::text])))
);
-- optimail_app may select, insert
-- optimail_platform may select, insert
-- optimail_sequencer may select, insert
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table hit_cell (
  account_id text not null,
  site_id text not null,
  dim text not null,
  day date not null,
  key_a text not null,
  key_b text not null default ''::text,
  n bigint not null,
  constraint hit_cell_pkey PRIMARY KEY (account_id, site_id, dim, day, key_a, key_b),
  constraint hit_cell_n_check CHECK ((n > 0))
);
CREATE INDEX hit_cell_b ON public.hit_cell (account_id, site_id, dim, key_b, day) WHERE (key_b <> ''::text);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- all_of_optimail_platform: using true
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table hit_day (
  account_id text not null,
  site_id text not null,
  day date not null,
  closed boolean not null default false,
  constraint hit_day_pkey PRIMARY KEY (account_id, site_id, day),
  constraint hit_day_account_id_site_id_fkey FOREIGN KEY (account_id, site_id) REFERENCES site(account_id, site_id)
);
CREATE INDEX hit_day_open ON public.hit_day (day) WHERE (NOT closed);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- all_of_optimail_platform: using true
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table hit_month (
  account_id text not null,
  site_id text not null,
  dim text not null,
  month date not null,
  key_a text not null,
  key_b text not null default ''::text,
  n bigint not null,
  constraint hit_month_pkey PRIMARY KEY (account_id, site_id, dim, month, key_a, key_b),
  constraint hit_month_month_check CHECK ((EXTRACT(day FROM month) = (1)::numeric)),
  constraint hit_month_n_check CHECK ((n > 0))
);
CREATE INDEX hit_month_b ON public.hit_month (account_id, site_id, dim, key_b, month) WHERE (key_b <> ''::text);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- all_of_optimail_platform: using true
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table hit_page (
  account_id text not null,
  site_id text not null,
  span text not null,
  since date not null,
  path text not null,
  views integer not null,
  entries integer not null,
  seconds integer not null,
  onward integer not null,
  errors integer not null,
  constraint hit_page_pkey PRIMARY KEY (account_id, site_id, span, since, path),
  constraint hit_page_span_check CHECK ((span = ANY (ARRAY['day'::text, 'month'::text])))
);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- all_of_optimail_platform: using true
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create unlogged table hit_salt (
  account_id text not null,
  site_id text not null,
  day date not null,
  salt bytea not null,
  constraint hit_salt_pkey PRIMARY KEY (account_id, site_id, day),
  constraint hit_salt_salt_check CHECK ((length(salt) = 32))
);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table hit_settings (
  account_id text not null,
  site_id text not null,
  k integer not null,
  routes jsonb not null default '[]'::jsonb,
  funnels jsonb not null default '[]'::jsonb,
  rev integer not null default 1,
  constraint hit_settings_pkey PRIMARY KEY (account_id, site_id),
  constraint hit_settings_account_id_site_id_fkey FOREIGN KEY (account_id, site_id) REFERENCES site(account_id, site_id),
  constraint hit_settings_k_check CHECK (((k >= 3) AND (k <= 100)))
);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- all_of_optimail_platform: using true
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create unlogged table hit_waiting (
  account_id text not null,
  site_id text not null,
  day date not null,
  hash bytea not null,
  n integer not null,
  constraint hit_waiting_pkey PRIMARY KEY (account_id, site_id, day, hash),
  constraint hit_waiting_hash_check CHECK ((length(hash) = 16)),
  constraint hit_waiting_n_check CHECK ((n > 0))
);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table hook (
  account_id text not null,
  hook_id text not null,
  name text not null,
  url text not null,
  types text[] not null,
  reach text not null,
  secret bytea not null,
  former_secret bytea,
  former_until timestamp with time zone,
  state text not null,
  cursors jsonb not null,
  failures integer not null default 0,
  not_before timestamp with time zone,
  lease_until timestamp with time zone,
  last_error text,
  last_taken_at timestamp with time zone,
  unwell_since timestamp with time zone,
  rev integer not null default 1,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  constraint hook_pkey PRIMARY KEY (account_id, hook_id),
  constraint hook_reach_check CHECK ((reach = ANY (ARRAY['own'::text, 'public'::text]))),
  constraint hook_state_check CHECK ((state = ANY (ARRAY['active'::text, 'paused'::text, 'gone'::text, 'failing'::text])))
);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- all_of_optimail_platform: using true
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table hook_message (
  account_id text not null,
  hook_id text not null,
  message_id text not null,
  type text not null,
  key text not null,
  subject_id text,
  facts jsonb not null,
  happened_at timestamp with time zone not null,
  state text not null,
  attempts integer not null default 0,
  round integer not null default 0,
  round_at timestamp with time zone,
  next_at timestamp with time zone not null,
  fault text,
  tries jsonb not null default '[]'::jsonb,
  created_at timestamp with time zone not null,
  settled_at timestamp with time zone,
  constraint hook_message_pkey PRIMARY KEY (account_id, hook_id, message_id),
  constraint hook_message_account_id_hook_id_key_key UNIQUE (account_id, hook_id, key),
  constraint hook_message_check CHECK (((state = 'waiting'::text) = (settled_at IS NULL))),
  constraint hook_message_fault_check CHECK ((fault = ANY (ARRAY['hook'::text, 'message'::text]))),
  constraint hook_message_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'taken'::text, 'given-up'::text])))
);
CREATE INDEX hook_message_by_age ON public.hook_message (created_at);
CREATE INDEX hook_message_settled ON public.hook_message (account_id, hook_id, settled_at) WHERE (settled_at IS NOT NULL);
CREATE INDEX hook_message_waiting ON public.hook_message (account_id, hook_id, next_at) WHERE (state = 'waiting'::text);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- all_of_optimail_platform: using true
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table idempotency (
  account_id text not null,
  key text not null,
  operation text not null,
  request_sha bytea not null,
  status integer,
  answer text,
  at timestamp with time zone not null,
  constraint idempotency_pkey PRIMARY KEY (account_id, key)
);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- all_of_optimail_platform: using true
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table import_batch (
  account_id text not null,
  import_id text not null,
  name text not null,
  state text not null,
  source text not null,
  source_note text not null,
  file_name text not null,
  media text not null,
  size_bytes bigint not null default 0,
  file_sha bytea,
  columns bytea,
  mapping jsonb,
  trial bytea,
  rows_of bigint,
  cursor bigint not null default 0,
  statements jsonb not null default '[]'::jsonb,
  counts jsonb not null default '{}'::jsonb,
  import_event text,
  attested_by text,
  attested_at timestamp with time zone,
  attested_version text,
  sample_due timestamp with time zone,
  wave integer not null default 0,
  look_at timestamp with time zone,
  reason text,
  created_by text not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  constraint import_batch_pkey PRIMARY KEY (account_id, import_id),
  constraint import_batch_state_check CHECK ((state = ANY (ARRAY['uploading'::text, 'uploaded'::text, 'trying'::text, 'tried'::text, 'attested'::text, 'quarantined'::text, 'sampling'::text, 'releasing'::text, 'done'::text, 'stopped'::text, 'refused'::text, 'cancelled'::text])))
);
CREATE INDEX import_batch_due ON public.import_batch (look_at) WHERE (look_at IS NOT NULL);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- all_of_optimail_platform: using true
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table import_document (
  account_id text not null,
  import_id text not null,
  document_id text not null,
  name text not null,
  media text not null,
  size_bytes integer not null,
  sha256 bytea not null,
  sealed bytea not null,
  added_by text not null,
  added_at timestamp with time zone not null,
  constraint import_document_pkey PRIMARY KEY (account_id, import_id, document_id)
);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table import_document_row (
  account_id text not null,
  import_id text not null,
  "row" bigint not null,
  document_id text not null,
  constraint import_document_row_pkey PRIMARY KEY (account_id, import_id, "row", document_id)
);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table import_part (
  account_id text not null,
  import_id text not null,
  part integer not null,
  piece integer not null,
  size_bytes integer not null,
  sealed bytea not null,
  constraint import_part_pkey PRIMARY KEY (account_id, import_id, part, piece)
);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table import_row (
  account_id text not null,
  import_id text not null,
  "row" bigint not null,
  line bigint not null,
  state text not null,
  reason text,
  subject_id text,
  statement integer,
  level text,
  country text,
  double_opt_in boolean not null default false,
  sampled boolean not null default false,
  wave integer,
  sealed bytea,
  constraint import_row_pkey PRIMARY KEY (account_id, import_id, "row"),
  constraint import_row_level_check CHECK ((level = ANY (ARRAY['E0'::text, 'E1'::text, 'E2'::text, 'E3'::text]))),
  constraint import_row_state_check CHECK ((state = ANY (ARRAY['rejected'::text, 'kept-out'::text, 'quarantined'::text, 'withheld'::text, 'released'::text])))
);
CREATE INDEX import_row_of_state ON public.import_row (account_id, import_id, state, "row");
CREATE INDEX import_row_of_subject ON public.import_row (account_id, subject_id) WHERE (subject_id IS NOT NULL);
CREATE INDEX import_row_sampled ON public.import_row (account_id, import_id, "row") WHERE sampled;
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table import_wave (
  account_id text not null,
  import_id text not null,
  wave integer not null,
  released bigint not null default 0,
  released_at timestamp with time zone not null,
  constraint import_wave_pkey PRIMARY KEY (account_id, import_id, wave)
);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table import_wording (
  account_id text not null,
  import_id text not null,
  sha256 bytea not null,
  name text not null,
  media text not null,
  size_bytes integer not null,
  constraint import_wording_pkey PRIMARY KEY (account_id, import_id, sha256)
);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table installation (
  one boolean not null default true,
  created_at timestamp with time zone not null,
  public_sign_up boolean not null default true,
  operator_id text,
  keeps_lines boolean not null default false,
  constraint installation_pkey PRIMARY KEY (one),
  constraint installation_one_check CHECK (one)
);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete

create table invitation (
  account_id text not null,
  invitation_id text not null,
  token_hash bytea not null,
  email_key text not null,
  role text not null,
  invited_by text not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone,
  constraint invitation_pkey PRIMARY KEY (account_id, invitation_id),
  constraint invitation_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(account_id),
  constraint invitation_role_check CHECK ((role = ANY (ARRAY['owner'::text, 'editor'::text, 'viewer'::text]))),
  constraint invitation_token_hash_key UNIQUE (token_hash)
);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- all_of_optimail_platform: using true
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table lane (
  account_id text not null,
  channel text not null,
  vtime double precision not null,
  weight real not null default 1,
  next_at timestamp with time zone,
  held_reason text,
  per_minute integer,
  constraint lane_pkey PRIMARY KEY (account_id, channel),
  constraint lane_per_minute_check CHECK ((per_minute > 0))
);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- all_of_optimail_platform: using true
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table ledger_checkpoint (
  log_id integer not null,
  size bigint not null,
  root bytea not null,
  note text not null,
  at timestamp with time zone not null,
  constraint ledger_checkpoint_pkey PRIMARY KEY (log_id, size)
);
-- optimail_app may select
-- optimail_platform may select, insert
-- optimail_sequencer may select, insert

create table ledger_cosignature (
  log_id integer not null,
  vkey text not null,
  size bigint not null,
  line text not null,
  at timestamp with time zone not null,
  constraint ledger_cosignature_pkey PRIMARY KEY (log_id, vkey, size)
);
-- optimail_app may select
-- optimail_platform may select, insert
-- optimail_sequencer may select, insert

create table ledger_entry (
  log_id integer not null,
  seq bigint not null,
  entry bytea not null,
  constraint ledger_entry_pkey PRIMARY KEY (log_id, seq),
  constraint ledger_entry_entry_check CHECK ((octet_length(entry) = 33))
);
-- optimail_app may select
-- optimail_platform may select, insert
-- optimail_sequencer may select, insert

create table ledger_event (
  log_id integer not null,
  seq bigint not null,
  account_id text not null,
  event_id text not null,
  subject_id text,
  channel text,
  type text not null,
  n integer,
  tseq bigint not null,
  c bytea not null,
  evidence text,
  purposes text[] not null,
  about text,
  sealed bytea,
  at timestamp with time zone not null,
  constraint ledger_event_pkey PRIMARY KEY (log_id, seq),
  constraint ledger_event_c_check CHECK ((octet_length(c) = 32)),
  constraint ledger_event_evidence_check CHECK ((evidence = ANY (ARRAY['E0'::text, 'E1'::text, 'E2'::text, 'E3'::text, 'E4'::text, 'E5'::text])))
);
CREATE INDEX ledger_event_about ON public.ledger_event (account_id, type, about) WHERE (about IS NOT NULL);
CREATE INDEX ledger_event_type ON public.ledger_event (account_id, type, seq);
CREATE UNIQUE INDEX ledger_event_chain ON public.ledger_event (account_id, subject_id, channel, n) WHERE (subject_id IS NOT NULL);
CREATE UNIQUE INDEX ledger_event_id ON public.ledger_event (account_id, event_id);
CREATE UNIQUE INDEX ledger_event_journal ON public.ledger_event (account_id, tseq);
-- optimail_app may select
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- all_of_optimail_platform: using true
-- all_of_optimail_sequencer: using true
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table ledger_head (
  log_id integer not null,
  size bigint not null,
  root bytea not null,
  range bytea not null,
  epoch bigint not null,
  note text not null,
  at timestamp with time zone not null,
  constraint ledger_head_pkey PRIMARY KEY (log_id),
  constraint ledger_head_log_id_fkey FOREIGN KEY (log_id) REFERENCES ledger_log(log_id)
);
-- optimail_app may select
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete

create table ledger_hold (
  log_id integer not null,
  reason text not null,
  says text not null,
  at timestamp with time zone not null,
  accepted_size bigint,
  constraint ledger_hold_pkey PRIMARY KEY (log_id),
  constraint ledger_hold_log_id_fkey FOREIGN KEY (log_id) REFERENCES ledger_log(log_id),
  constraint ledger_hold_reason_check CHECK ((reason = ANY (ARRAY['witness'::text, 'memory'::text, 'unseen'::text, 'restored'::text])))
);
-- optimail_app may select
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete

create table ledger_intake (
  intake bigint generated always as identity not null,
  account_id text not null,
  drafts bytea not null,
  events integer not null,
  subjects text[] not null,
  at timestamp with time zone not null,
  parked text,
  constraint ledger_intake_pkey PRIMARY KEY (intake),
  constraint ledger_intake_events_check CHECK (((events >= 1) AND (events <= 256)))
);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- all_of_optimail_platform: using true
-- all_of_optimail_sequencer: using true
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table ledger_journal (
  account_id text not null,
  tseq bigint not null,
  head bytea not null,
  at timestamp with time zone not null,
  constraint ledger_journal_pkey PRIMARY KEY (account_id)
);
-- optimail_app may select
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- all_of_optimail_sequencer: using true
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table ledger_key (
  log_id integer not null,
  use text not null,
  vkey text not null,
  secret bytea not null,
  from_at timestamp with time zone not null,
  until_at timestamp with time zone,
  constraint ledger_key_pkey PRIMARY KEY (log_id, use, vkey),
  constraint ledger_key_log_id_fkey FOREIGN KEY (log_id) REFERENCES ledger_log(log_id),
  constraint ledger_key_use_check CHECK ((use = ANY (ARRAY['log'::text, 'instance'::text])))
);
-- optimail_app may select
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete

create table ledger_log (
  log_id integer not null,
  origin text not null,
  created_at timestamp with time zone not null,
  constraint ledger_log_pkey PRIMARY KEY (log_id)
);
-- optimail_app may select
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete

create table ledger_tile (
  log_id integer not null,
  level integer not null,
  idx bigint not null,
  width integer not null,
  data bytea not null,
  constraint ledger_tile_pkey PRIMARY KEY (log_id, level, idx),
  constraint ledger_tile_width_check CHECK (((width >= 1) AND (width <= 256)))
);
-- optimail_app may select
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete

create table ledger_witness (
  log_id integer not null,
  vkey text not null,
  name text not null,
  url text not null,
  added_at timestamp with time zone not null,
  from_at timestamp with time zone,
  until_at timestamp with time zone,
  size bigint not null default 0,
  cosigned_at timestamp with time zone,
  tried_at timestamp with time zone,
  state text not null default 'new'::text,
  says text not null default ''::text,
  fails integer not null default 0,
  knows text,
  constraint ledger_witness_pkey PRIMARY KEY (log_id, vkey),
  constraint ledger_witness_log_id_fkey FOREIGN KEY (log_id) REFERENCES ledger_log(log_id),
  constraint ledger_witness_state_check CHECK ((state = ANY (ARRAY['new'::text, 'well'::text, 'silent'::text, 'refuses'::text, 'false'::text, 'clock'::text, 'ahead'::text, 'forked'::text])))
);
-- optimail_app may select
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete

create table log_check (
  account_id text not null,
  check_id text not null,
  scope text not null,
  state text not null,
  size bigint not null,
  done bigint not null default 0,
  total bigint not null default 0,
  flaws jsonb not null default '[]'::jsonb,
  asked_by text not null,
  asked_at timestamp with time zone not null,
  done_at timestamp with time zone,
  constraint log_check_pkey PRIMARY KEY (account_id, check_id),
  constraint log_check_scope_check CHECK ((scope = ANY (ARRAY['account'::text, 'everything'::text]))),
  constraint log_check_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'working'::text, 'done'::text, 'cancelled'::text])))
);
CREATE INDEX log_check_by_age ON public.log_check (account_id, asked_at DESC);
CREATE UNIQUE INDEX log_check_working ON public.log_check (account_id) WHERE (state = ANY (ARRAY['waiting'::text, 'working'::text]));
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table measure (
  account_id text not null,
  measure_id text not null,
  case_id text not null,
  step text not null,
  services text[] not null,
  domain text not null default ''::text,
  automated boolean not null,
  imposed_by text not null,
  imposed_at timestamp with time zone not null,
  until timestamp with time zone,
  lifted_at timestamp with time zone,
  lifted_by text,
  reason text,
  share real,
  constraint measure_pkey PRIMARY KEY (account_id, measure_id),
  constraint measure_share_check CHECK (((share > (0)::double precision) AND (share < (1)::double precision))),
  constraint measure_step_check CHECK ((step = ANY (ARRAY['note'::text, 'warn'::text, 'throttle'::text, 'restrict'::text, 'suspend'::text])))
);
CREATE INDEX measure_ending ON public.measure (until) WHERE (lifted_at IS NULL);
CREATE UNIQUE INDEX measure_once ON public.measure (account_id, case_id, step, services, domain) WHERE (lifted_at IS NULL);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- all_of_optimail_platform: using true
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table measured (
  account_id text not null,
  run_id text not null,
  seq bigint not null,
  subject_id text not null,
  at timestamp with time zone not null,
  constraint measured_pkey PRIMARY KEY (account_id, run_id, seq)
);
CREATE INDEX measured_at ON public.measured (account_id, at);
CREATE INDEX measured_subject ON public.measured (account_id, subject_id);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- all_of_optimail_platform: using true
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table membership (
  account_id text not null,
  user_id text not null,
  role text not null,
  created_at timestamp with time zone not null,
  constraint membership_pkey PRIMARY KEY (account_id, user_id),
  constraint membership_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(account_id),
  constraint membership_role_check CHECK ((role = ANY (ARRAY['owner'::text, 'editor'::text, 'viewer'::text]))),
  constraint membership_user_id_fkey FOREIGN KEY (user_id) REFERENCES person(user_id)
);
CREATE INDEX membership_of_user ON public.membership (user_id);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- all_of_optimail_platform: using true
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table one_click (
  account_id text not null,
  run_id text not null,
  seq bigint not null,
  subject_id text not null,
  purpose text not null,
  ip text not null,
  user_agent text not null,
  at timestamp with time zone not null,
  constraint one_click_pkey PRIMARY KEY (account_id, run_id, seq)
);
CREATE INDEX one_click_subject ON public.one_click (account_id, subject_id);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- all_of_optimail_platform: using true
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table outcome (
  account_id text not null,
  run_id text not null,
  seq bigint not null,
  attempt bigint not null,
  result text not null,
  reason text not null,
  code integer,
  detail text,
  at timestamp with time zone not null,
  constraint outcome_pkey PRIMARY KEY (account_id, run_id, seq, attempt),
  constraint outcome_result_check CHECK ((result = ANY (ARRAY['accepted'::text, 'failed'::text, 'deferred'::text, 'gated'::text, 'expired'::text, 'held'::text])))
);
CREATE INDEX outcome_failed ON public.outcome (account_id, at, run_id, seq) WHERE (result = 'failed'::text);
CREATE INDEX outcome_held ON public.outcome (account_id, run_id, seq) WHERE (result = 'held'::text);
CREATE INDEX outcome_other ON public.outcome (account_id, run_id, result, seq) WHERE (result <> 'accepted'::text);
CREATE UNIQUE INDEX outcome_settled ON public.outcome (account_id, run_id, seq) WHERE (result <> ALL (ARRAY['deferred'::text, 'held'::text]));
-- optimail_app may select, insert
-- optimail_platform may select, insert
-- optimail_sequencer may select, insert
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table own_handset (
  account_id text not null,
  user_id text not null,
  handset_id text not null,
  number text not null,
  asked_at timestamp with time zone not null,
  live boolean not null default false,
  confirmed_at timestamp with time zone,
  constraint own_handset_pkey PRIMARY KEY (account_id, user_id),
  constraint own_handset_account_id_user_id_fkey FOREIGN KEY (account_id, user_id) REFERENCES membership(account_id, user_id) ON DELETE CASCADE
);
CREATE INDEX own_handset_of_number ON public.own_handset (account_id, number);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table partner (
  account_id text not null,
  partner_id text not null,
  name text not null,
  policy_url text not null,
  way text not null,
  url text,
  reach text not null,
  secret bytea not null,
  former_secret bytea,
  former_until timestamp with time zone,
  feed_hash bytea,
  state text not null,
  looked_seq bigint not null default '-1'::integer,
  looked_at timestamp with time zone not null,
  swept_at timestamp with time zone not null,
  failures integer not null default 0,
  not_before timestamp with time zone,
  lease_until timestamp with time zone,
  last_error text,
  last_taken_at timestamp with time zone,
  rev integer not null default 1,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  constraint partner_pkey PRIMARY KEY (account_id, partner_id),
  constraint partner_check CHECK (((way = 'webhook'::text) = (url IS NOT NULL))),
  constraint partner_reach_check CHECK ((reach = ANY (ARRAY['own'::text, 'public'::text]))),
  constraint partner_state_check CHECK ((state = ANY (ARRAY['active'::text, 'paused'::text, 'gone'::text]))),
  constraint partner_way_check CHECK ((way = ANY (ARRAY['webhook'::text, 'feed'::text])))
);
CREATE UNIQUE INDEX partner_feed ON public.partner (feed_hash) WHERE (feed_hash IS NOT NULL);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- all_of_optimail_platform: using true
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table partner_message (
  account_id text not null,
  partner_id text not null,
  number bigint generated always as identity not null,
  handover_id text,
  kind text not null,
  state text not null,
  attempts integer not null default 0,
  error text,
  created_at timestamp with time zone not null,
  tried_at timestamp with time zone,
  settled_at timestamp with time zone,
  constraint partner_message_pkey PRIMARY KEY (account_id, partner_id, number),
  constraint partner_message_kind_check CHECK ((kind = ANY (ARRAY['given'::text, 'withdrawn'::text, 'test'::text]))),
  constraint partner_message_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'taken'::text, 'dropped'::text])))
);
CREATE INDEX partner_message_of_handover ON public.partner_message (account_id, handover_id) WHERE (handover_id IS NOT NULL);
CREATE INDEX partner_message_waiting ON public.partner_message (account_id, partner_id, number) WHERE (state = 'waiting'::text);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table person (
  user_id text not null,
  email text not null,
  email_key text not null,
  name text not null,
  password text not null,
  locale text not null,
  created_at timestamp with time zone not null,
  disabled_at timestamp with time zone,
  operator_role text,
  constraint person_pkey PRIMARY KEY (user_id),
  constraint person_email_key_key UNIQUE (email_key),
  constraint person_operator_role_check CHECK ((operator_role = ANY (ARRAY['reviewer'::text, 'trust-lead'::text, 'administrator'::text])))
);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete

create table policy_acceptance (
  account_id text not null,
  version text not null,
  user_id text not null,
  at timestamp with time zone not null,
  event_id text not null,
  constraint policy_acceptance_pkey PRIMARY KEY (account_id, version),
  constraint policy_acceptance_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(account_id)
);
-- optimail_app may select, insert
-- optimail_platform may select, insert
-- optimail_sequencer may select, insert
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table proof_export (
  account_id text not null,
  export_id text not null,
  state text not null,
  asked jsonb not null,
  why text not null,
  asked_by jsonb not null,
  asked_at timestamp with time zone not null,
  size bigint,
  root bytea,
  note text,
  as_of timestamp with time zone,
  total bigint not null default 0,
  done bigint not null default 0,
  proofs bigint not null default 0,
  parts integer not null default 0,
  size_bytes bigint not null default 0,
  keys jsonb,
  said text,
  done_at timestamp with time zone,
  expires_at timestamp with time zone,
  constraint proof_export_pkey PRIMARY KEY (account_id, export_id),
  constraint proof_export_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'working'::text, 'done'::text, 'cancelled'::text, 'failed'::text, 'expired'::text])))
);
CREATE INDEX proof_export_by_age ON public.proof_export (account_id, asked_at DESC);
CREATE INDEX proof_export_expiring ON public.proof_export (expires_at) WHERE (expires_at IS NOT NULL);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- all_of_optimail_platform: using true
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table proof_export_item (
  account_id text not null,
  export_id text not null,
  item bigint not null,
  contact_id text not null,
  subject_id text not null,
  constraint proof_export_item_pkey PRIMARY KEY (account_id, export_id, item)
);
CREATE INDEX proof_export_item_subject ON public.proof_export_item (account_id, subject_id);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table proof_export_part (
  account_id text not null,
  export_id text not null,
  part integer not null,
  sha256 bytea,
  size_bytes bigint not null,
  sealed bytea not null,
  constraint proof_export_part_pkey PRIMARY KEY (account_id, export_id, part)
);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table proof_export_shared (
  account_id text not null,
  export_id text not null,
  sha256 bytea not null,
  sealed bytea not null,
  constraint proof_export_shared_pkey PRIMARY KEY (account_id, export_id, sha256)
);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table provider_day (
  account_id text not null,
  day date not null,
  provider text not null,
  result text not null,
  reason text not null,
  count bigint not null,
  constraint provider_day_pkey PRIMARY KEY (account_id, day, provider, result, reason),
  constraint provider_day_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(account_id)
);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table provider_event (
  account_id text not null,
  hook_id text not null,
  key_sha256 bytea not null,
  at timestamp with time zone not null,
  constraint provider_event_pkey PRIMARY KEY (account_id, hook_id, key_sha256)
);
CREATE INDEX provider_event_old ON public.provider_event (at);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- all_of_optimail_platform: using true
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table provider_hook (
  account_id text not null,
  hook_id text not null,
  provider text not null,
  token_sha256 bytea not null,
  sealed bytea not null,
  topic text,
  known_addresses boolean not null,
  created_at timestamp with time zone not null,
  confirmed_at timestamp with time zone,
  last_at timestamp with time zone,
  events bigint not null default 0,
  told bigint not null default 0,
  unknown bigint not null default 0,
  refused bigint not null default 0,
  refused_at timestamp with time zone,
  refused_why text,
  constraint provider_hook_pkey PRIMARY KEY (account_id, hook_id),
  constraint provider_hook_provider_check CHECK ((provider = ANY (ARRAY['ses'::text, 'sendgrid'::text, 'mailgun'::text, 'postmark'::text, 'brevo'::text, 'generic'::text])))
);
CREATE UNIQUE INDEX provider_hook_token ON public.provider_hook (token_sha256);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- all_of_optimail_platform: using true
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table purpose (
  account_id text not null,
  purpose_id text not null,
  slug text not null,
  kind text not null,
  draft jsonb not null,
  draft_rev integer not null,
  current_v integer,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  archived_at timestamp with time zone,
  constraint purpose_pkey PRIMARY KEY (account_id, purpose_id),
  constraint purpose_account_id_slug_key UNIQUE (account_id, slug),
  constraint purpose_kind_check CHECK ((kind = ANY (ARRAY['marketing'::text, 'tracking'::text, 'partner'::text]))),
  constraint purpose_slug_check CHECK ((slug ~ '^[a-z0-9_.-]{1,64}$'::text))
);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table purpose_version (
  account_id text not null,
  purpose_id text not null,
  v integer not null,
  definition jsonb not null,
  published_at timestamp with time zone not null,
  event_id text not null,
  constraint purpose_version_pkey PRIMARY KEY (account_id, purpose_id, v)
);
-- optimail_app may select, insert
-- optimail_platform may select, insert
-- optimail_sequencer may select, insert
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create unlogged table rate (
  key bytea not null,
  window_at timestamp with time zone not null,
  count integer not null,
  constraint rate_pkey PRIMARY KEY (key, window_at)
);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete

create table recipient (
  account_id text not null,
  run_id text not null,
  seq bigint not null,
  contact_id text not null,
  subject_id text not null,
  consent_seq bigint not null,
  place text,
  variant integer,
  constraint recipient_pkey PRIMARY KEY (account_id, run_id, seq)
);
CREATE INDEX recipient_of_contact ON public.recipient (account_id, contact_id, run_id);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table recovery_code (
  user_id text not null,
  hash bytea not null,
  used_at timestamp with time zone,
  constraint recovery_code_pkey PRIMARY KEY (user_id, hash),
  constraint recovery_code_user_id_fkey FOREIGN KEY (user_id) REFERENCES second_factor(user_id) ON DELETE CASCADE
);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete

create table reinstatement (
  account_id text not null,
  case_id text not null,
  plan integer not null,
  nth integer not null,
  share real not null,
  days integer not null,
  services text[] not null,
  domain text not null default ''::text,
  state text not null,
  repeats integer not null default 0,
  began_at timestamp with time zone,
  look_at timestamp with time zone,
  measure_id text,
  constraint reinstatement_pkey PRIMARY KEY (account_id, case_id, plan, nth),
  constraint reinstatement_account_id_case_id_fkey FOREIGN KEY (account_id, case_id) REFERENCES conduct_case(account_id, case_id),
  constraint reinstatement_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(account_id),
  constraint reinstatement_share_check CHECK (((share > (0)::double precision) AND (share < (1)::double precision))),
  constraint reinstatement_state_check CHECK ((state = ANY (ARRAY['ahead'::text, 'runs'::text, 'passed'::text, 'ended'::text])))
);
CREATE INDEX reinstatement_due ON public.reinstatement (look_at) WHERE (state = 'runs'::text);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- all_of_optimail_platform: using true
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table render_token_used (
  account_id text not null,
  token_hash bytea not null,
  at timestamp with time zone not null,
  constraint render_token_used_pkey PRIMARY KEY (account_id, token_hash)
);
CREATE INDEX render_token_used_by_age ON public.render_token_used (at);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- all_of_optimail_platform: using true
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table request (
  account_id text not null,
  request_id text not null,
  kind text not null,
  channel text not null,
  contact_id text,
  who bytea,
  notes bytea,
  state text not null,
  outcome bytea,
  received_at timestamp with time zone not null,
  due_at timestamp with time zone not null,
  closed_at timestamp with time zone,
  made_by text not null,
  created_at timestamp with time zone not null,
  constraint request_pkey PRIMARY KEY (account_id, request_id),
  constraint request_channel_check CHECK ((channel = ANY (ARRAY['email'::text, 'letter'::text, 'phone'::text, 'in-person'::text, 'preference-page'::text, 'api'::text, 'authority'::text]))),
  constraint request_kind_check CHECK ((kind = ANY (ARRAY['access'::text, 'rectify'::text, 'erase'::text, 'object'::text, 'portability'::text]))),
  constraint request_state_check CHECK ((state = ANY (ARRAY['open'::text, 'extended'::text, 'done'::text, 'refused'::text])))
);
CREATE INDEX request_by_due ON public.request (account_id, due_at, request_id);
CREATE INDEX request_of_contact ON public.request (account_id, contact_id);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table retention_mark (
  account_id text not null,
  rule text not null,
  tseq bigint not null,
  constraint retention_mark_pkey PRIMARY KEY (account_id, rule)
);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table retention_rule (
  account_id text not null,
  rule text not null,
  days integer,
  mode text,
  reason text not null,
  changed_by text not null,
  changed_at timestamp with time zone not null,
  constraint retention_rule_pkey PRIMARY KEY (account_id, rule),
  constraint retention_rule_mode_check CHECK ((mode = ANY (ARRAY['erase'::text, 'archive'::text])))
);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table retention_run (
  account_id text not null,
  run_id text not null,
  dry boolean not null,
  state text not null,
  at jsonb not null,
  counts jsonb not null,
  samples jsonb not null,
  asked_by text not null,
  asked_at timestamp with time zone not null,
  as_of timestamp with time zone not null,
  done_at timestamp with time zone,
  constraint retention_run_pkey PRIMARY KEY (account_id, run_id),
  constraint retention_run_state_check CHECK ((state = ANY (ARRAY['walking'::text, 'done'::text, 'cancelled'::text])))
);
CREATE INDEX retention_run_by_age ON public.retention_run (account_id, asked_at DESC);
CREATE UNIQUE INDEX retention_run_walking ON public.retention_run (account_id, dry) WHERE (state = 'walking'::text);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- all_of_optimail_platform: using true
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table returned (
  account_id text not null,
  message text not null,
  kind text not null,
  reason text not null,
  class text not null,
  scope text not null,
  rule text not null,
  code integer,
  status text not null,
  detail text not null,
  subject_id text,
  times integer not null default 1,
  at timestamp with time zone not null,
  last_at timestamp with time zone not null,
  constraint returned_pkey PRIMARY KEY (account_id, message, kind, reason),
  constraint returned_kind_check CHECK ((kind = ANY (ARRAY['bounce'::text, 'complaint'::text])))
);
CREATE INDEX returned_by_time ON public.returned (account_id, at DESC, message);
CREATE INDEX returned_of_subject ON public.returned (account_id, subject_id, at);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table review (
  account_id text not null,
  review_id text not null,
  content_hash text not null,
  bands integer[] not null,
  simhash bigint not null,
  lane text not null,
  about text not null,
  text jsonb not null,
  policy text not null,
  verdict text not null,
  score real not null,
  demands text[] not null,
  rules text[] not null,
  findings jsonb not null,
  resembles text,
  urgency real not null,
  audience integer not null,
  written_by text not null,
  state text not null,
  opened_at timestamp with time zone not null,
  asked_at timestamp with time zone,
  decided_at timestamp with time zone,
  constraint review_pkey PRIMARY KEY (account_id, review_id),
  constraint review_state_check CHECK ((state = ANY (ARRAY['open'::text, 'second'::text, 'escalated'::text, 'approved'::text, 'change-needed'::text, 'refused'::text]))),
  constraint review_verdict_check CHECK ((verdict = ANY (ARRAY['review'::text, 'refuse'::text])))
);
CREATE INDEX review_bands ON public.review USING gin (bands) WHERE (state = ANY (ARRAY['refused'::text, 'change-needed'::text]));
CREATE INDEX review_refused ON public.review (review_id DESC) WHERE ((state = 'refused'::text) AND (decided_at IS NOT NULL));
CREATE INDEX review_waiting ON public.review (urgency DESC, review_id) WHERE (state = ANY (ARRAY['open'::text, 'second'::text, 'escalated'::text]));
CREATE UNIQUE INDEX review_by_id ON public.review (review_id);
CREATE UNIQUE INDEX review_of_content ON public.review (account_id, content_hash);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- all_of_optimail_platform: using true
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table review_decision (
  account_id text not null,
  review_id text not null,
  nth integer not null,
  decision text not null,
  reason text not null,
  demands text[] not null,
  wrong_rules text[] not null,
  decided_by text not null,
  self_decided boolean not null,
  decided_at timestamp with time zone not null,
  constraint review_decision_pkey PRIMARY KEY (account_id, review_id, nth),
  constraint review_decision_decision_check CHECK ((decision = ANY (ARRAY['approve'::text, 'change-needed'::text, 'refuse'::text, 'escalate'::text])))
);
-- optimail_app may select, insert
-- optimail_platform may select, insert
-- optimail_sequencer may select, insert
-- all_of_optimail_platform: using true
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table revocation (
  revocation bigint generated always as identity not null,
  account_id text not null,
  run_id text,
  subject_id text,
  channel text,
  purpose text,
  at timestamp with time zone not null,
  xact xid8 not null default pg_current_xact_id(),
  constraint revocation_pkey PRIMARY KEY (revocation)
);
CREATE INDEX revocation_of_account ON public.revocation (account_id, revocation);
CREATE INDEX revocation_xact ON public.revocation (xact);
-- optimail_app may select, insert
-- optimail_platform may select, insert
-- optimail_sequencer may select, insert
-- all_of_optimail_platform: using true
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table route (
  account_id text not null,
  route_id text not null,
  name text not null,
  kind text not null,
  host text,
  port integer,
  tls text,
  username text,
  secret bytea,
  reach text not null,
  test_asked_at timestamp with time zone,
  tested_at timestamp with time zone,
  test_result jsonb,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  place integer,
  login_kind text not null default 'password'::text,
  source_address text,
  helo text,
  per_minute integer,
  connections integer,
  failures integer not null default 0,
  rests_until timestamp with time zone,
  rests_why text,
  rests_detail text,
  probe_until timestamp with time zone,
  region text,
  stream text,
  act_stream text,
  configuration_set text,
  several_at_once integer not null default 1,
  constraint route_pkey PRIMARY KEY (account_id, route_id),
  constraint route_connections_check CHECK ((connections > 0)),
  constraint route_kind_check CHECK ((kind = ANY (ARRAY['sandbox'::text, 'smtp'::text, 'direct'::text, 'ses'::text, 'sendgrid'::text, 'postmark'::text]))),
  constraint route_login_kind_check CHECK ((login_kind = ANY (ARRAY['password'::text, 'oauth'::text]))),
  constraint route_per_minute_check CHECK ((per_minute > 0)),
  constraint route_place_check CHECK ((place > 0)),
  constraint route_reach_check CHECK ((reach = ANY (ARRAY['any'::text, 'public'::text]))),
  constraint route_several_at_once_check CHECK (((several_at_once >= 1) AND (several_at_once <= 20))),
  constraint route_tls_check CHECK ((tls = ANY (ARRAY['none'::text, 'opportunistic'::text, 'required'::text, 'implicit'::text, 'mta-sts'::text])))
);
CREATE UNIQUE INDEX route_place ON public.route (account_id, place) WHERE (place IS NOT NULL);
CREATE UNIQUE INDEX route_sandbox ON public.route (account_id) WHERE (kind = 'sandbox'::text);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table run (
  account_id text not null,
  run_id text not null,
  number bigint generated always as identity not null,
  campaign_id text not null,
  revision integer not null,
  status text not null,
  plan jsonb not null,
  purpose text not null,
  purpose_v integer not null,
  channel text not null,
  test boolean not null,
  frozen bigint not null default 0,
  started_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  frozen_at timestamp with time zone,
  finished_at timestamp with time zone,
  vtime double precision not null default 0,
  per_minute double precision,
  rests_until timestamp with time zone,
  paused_at timestamp with time zone,
  constraint run_pkey PRIMARY KEY (account_id, run_id),
  constraint run_per_minute_check CHECK ((per_minute > (0)::double precision)),
  constraint run_status_check CHECK ((status = ANY (ARRAY['freezing'::text, 'sending'::text, 'paused'::text, 'cancelled'::text, 'finished'::text])))
);
CREATE INDEX run_ended ON public.run (account_id, finished_at) WHERE (finished_at IS NOT NULL);
CREATE INDEX run_of_campaign ON public.run (account_id, campaign_id);
CREATE INDEX run_of_purpose ON public.run (account_id, purpose, channel, number);
CREATE INDEX run_paused ON public.run (account_id, paused_at) WHERE (paused_at IS NOT NULL);
CREATE INDEX run_sending ON public.run (account_id, channel, number) WHERE (status = 'sending'::text);
CREATE INDEX run_started ON public.run (account_id, started_at);
CREATE UNIQUE INDEX run_number ON public.run (number);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- all_of_optimail_platform: using true
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table run_preflight (
  account_id text not null,
  run_id text not null,
  domain text not null,
  at timestamp with time zone not null,
  findings jsonb not null,
  constraint run_preflight_pkey PRIMARY KEY (account_id, run_id),
  constraint run_preflight_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(account_id)
);
-- optimail_app may select, insert
-- optimail_platform may select, insert
-- optimail_sequencer may select, insert
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table run_total (
  account_id text not null,
  run_id text not null,
  minute timestamp with time zone not null,
  result text not null,
  reason text not null,
  count bigint not null,
  constraint run_total_pkey PRIMARY KEY (account_id, run_id, minute, result, reason)
);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table sandbox_mail (
  account_id text not null,
  mail_id text not null,
  received_at timestamp with time zone not null,
  summary bytea not null,
  sealed bytea not null,
  size_bytes integer not null,
  constraint sandbox_mail_pkey PRIMARY KEY (account_id, mail_id)
);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table sandbox_text (
  account_id text not null,
  text_id text not null,
  direction text not null,
  sealed bytea not null,
  parts integer not null,
  at timestamp with time zone not null,
  constraint sandbox_text_pkey PRIMARY KEY (account_id, text_id),
  constraint sandbox_text_direction_check CHECK ((direction = ANY (ARRAY['to-handset'::text, 'from-handset'::text])))
);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table scan (
  account_id text not null,
  scan_id text not null,
  site_id text not null,
  state text not null default 'waiting'::text,
  pages jsonb not null default '[]'::jsonb,
  pages_max integer not null,
  asked_at timestamp with time zone not null,
  asked_by text not null,
  started_at timestamp with time zone,
  finished_at timestamp with time zone,
  refusal text,
  report jsonb,
  hash bytea,
  errors integer,
  constraint scan_pkey PRIMARY KEY (account_id, scan_id),
  constraint scan_check CHECK (((report IS NULL) = (hash IS NULL))),
  constraint scan_check1 CHECK (((state = 'done'::text) = (report IS NOT NULL))),
  constraint scan_hash_check CHECK ((length(hash) = 32)),
  constraint scan_pages_max_check CHECK (((pages_max >= 1) AND (pages_max <= 50))),
  constraint scan_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'running'::text, 'done'::text, 'failed'::text])))
);
CREATE INDEX scan_of_site ON public.scan (account_id, site_id, scan_id);
CREATE INDEX scan_waiting ON public.scan (asked_at) WHERE (state = ANY (ARRAY['waiting'::text, 'running'::text]));
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- all_of_optimail_platform: using true
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table scan_finding (
  account_id text not null,
  site_id text not null,
  flaw text not null,
  demand text not null,
  kind text not null,
  name text not null,
  severity text not null,
  says text not null,
  first_scan text not null,
  last_scan text not null,
  first_seen_at timestamp with time zone not null,
  last_seen_at timestamp with time zone not null,
  gone_at timestamp with time zone,
  constraint scan_finding_pkey PRIMARY KEY (account_id, site_id, flaw, demand, kind, name),
  constraint scan_finding_severity_check CHECK ((severity = ANY (ARRAY['error'::text, 'warning'::text])))
);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table scan_schedule (
  account_id text not null,
  site_id text not null,
  every text not null,
  due_at timestamp with time zone not null,
  set_by text not null,
  constraint scan_schedule_pkey PRIMARY KEY (account_id, site_id),
  constraint scan_schedule_account_id_site_id_fkey FOREIGN KEY (account_id, site_id) REFERENCES site(account_id, site_id),
  constraint scan_schedule_every_check CHECK ((every = ANY (ARRAY['daily'::text, 'weekly'::text])))
);
CREATE INDEX scan_schedule_due ON public.scan_schedule (due_at);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- all_of_optimail_platform: using true
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table second_factor (
  user_id text not null,
  secret bytea not null,
  step bigint not null,
  proposed_at timestamp with time zone not null,
  confirmed_at timestamp with time zone,
  constraint second_factor_pkey PRIMARY KEY (user_id),
  constraint second_factor_user_id_fkey FOREIGN KEY (user_id) REFERENCES person(user_id)
);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete

create table segment (
  account_id text not null,
  segment_id text not null,
  name text not null,
  v integer not null,
  created_by text not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  constraint segment_pkey PRIMARY KEY (account_id, segment_id)
);
CREATE UNIQUE INDEX segment_by_name ON public.segment (account_id, lower(name));
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table segment_version (
  account_id text not null,
  segment_id text not null,
  v integer not null,
  tree jsonb not null,
  created_by text not null,
  created_at timestamp with time zone not null,
  constraint segment_version_pkey PRIMARY KEY (account_id, segment_id, v)
);
-- optimail_app may select, insert
-- optimail_platform may select, insert
-- optimail_sequencer may select, insert
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table sender_domain (
  account_id text not null,
  domain text not null,
  selector text not null,
  algorithm text not null,
  public_key text not null,
  secret bytea not null,
  created_at timestamp with time zone not null,
  retired_at timestamp with time zone,
  state text not null default 'active'::text,
  active_at timestamp with time zone,
  retiring_at timestamp with time zone,
  published_until timestamp with time zone,
  seen_at timestamp with time zone,
  constraint sender_domain_pkey PRIMARY KEY (account_id, domain, selector),
  constraint sender_domain_algorithm_check CHECK ((algorithm = ANY (ARRAY['rsa-sha256'::text, 'ed25519-sha256'::text]))),
  constraint sender_domain_state_check CHECK ((state = ANY (ARRAY['pending'::text, 'active'::text, 'retiring'::text, 'retired'::text])))
);
CREATE UNIQUE INDEX sender_domain_active ON public.sender_domain (account_id, domain, algorithm) WHERE (state = 'active'::text);
CREATE UNIQUE INDEX sender_domain_pending ON public.sender_domain (account_id, domain, algorithm) WHERE (state = 'pending'::text);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table service_message (
  account_id text not null,
  message_id text not null,
  kind text not null,
  subject_id text,
  grant_event text,
  test boolean not null,
  sealed bytea not null,
  state text not null,
  attempts integer not null default 0,
  code integer,
  detail text,
  created_at timestamp with time zone not null,
  settled_at timestamp with time zone,
  template_id text,
  template_version integer,
  act text,
  constraint service_message_pkey PRIMARY KEY (account_id, message_id),
  constraint service_message_has_act CHECK (((kind = 'transactional'::text) = ((template_id IS NOT NULL) AND (act IS NOT NULL)))),
  constraint service_message_kind_check CHECK ((kind = ANY (ARRAY['confirmation'::text, 'test'::text, 'notice'::text, 'transactional'::text]))),
  constraint service_message_state_check CHECK ((state = ANY (ARRAY['queued'::text, 'attempted'::text, 'accepted'::text, 'failed'::text, 'dropped'::text])))
);
CREATE INDEX service_message_by_end ON public.service_message USING brin (settled_at) WITH (autosummarize='on');
CREATE INDEX service_message_by_template ON public.service_message (account_id, template_id, message_id) WHERE (template_id IS NOT NULL);
CREATE INDEX service_message_of_subject ON public.service_message (account_id, subject_id) WHERE (subject_id IS NOT NULL);
CREATE UNIQUE INDEX service_message_of_grant ON public.service_message (account_id, grant_event) WHERE (grant_event IS NOT NULL);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- all_of_optimail_platform: using true
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table session (
  token_hash bytea not null,
  user_id text not null,
  account_id text not null,
  created_at timestamp with time zone not null,
  seen_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  awaits_code boolean not null default false,
  constraint session_pkey PRIMARY KEY (token_hash),
  constraint session_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(account_id),
  constraint session_user_id_fkey FOREIGN KEY (user_id) REFERENCES person(user_id)
);
CREATE INDEX session_of_user ON public.session (user_id);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- all_of_optimail_platform: using true
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table site (
  account_id text not null,
  site_id text not null,
  name text not null,
  origin text not null,
  draft jsonb not null,
  draft_rev integer not null default 1,
  current_version integer,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  archived_at timestamp with time zone,
  constraint site_pkey PRIMARY KEY (account_id, site_id)
);
CREATE UNIQUE INDEX site_origin ON public.site (account_id, origin) WHERE (archived_at IS NULL);
CREATE UNIQUE INDEX site_served ON public.site (site_id);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- all_of_optimail_platform: using true
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table site_proposal (
  account_id text not null,
  site_id text not null,
  proposal_id text not null,
  kind text not null,
  name text not null,
  entry jsonb not null,
  why text not null,
  state text not null default 'open'::text,
  found_at timestamp with time zone not null,
  decided_at timestamp with time zone,
  decided_by text,
  constraint site_proposal_pkey PRIMARY KEY (account_id, site_id, proposal_id),
  constraint site_proposal_account_id_site_id_fkey FOREIGN KEY (account_id, site_id) REFERENCES site(account_id, site_id),
  constraint site_proposal_account_id_site_id_kind_name_key UNIQUE (account_id, site_id, kind, name),
  constraint site_proposal_check CHECK (((decided_at IS NULL) = (state = 'open'::text))),
  constraint site_proposal_state_check CHECK ((state = ANY (ARRAY['open'::text, 'accepted'::text, 'dismissed'::text])))
);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table site_seat (
  egress text not null,
  site text not null,
  worker text not null,
  seats integer not null,
  until timestamp with time zone not null,
  constraint site_seat_pkey PRIMARY KEY (egress, site, worker)
);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete

create table site_state (
  egress text not null,
  site text not null,
  pace real not null default 1,
  paced_at timestamp with time zone not null,
  failures integer not null default 0,
  not_before timestamp with time zone,
  why text,
  detail text,
  seen_at timestamp with time zone not null,
  constraint site_state_pkey PRIMARY KEY (egress, site),
  constraint site_state_pace_check CHECK (((pace > (0)::double precision) AND (pace <= (1)::double precision)))
);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete

create table site_version (
  account_id text not null,
  site_id text not null,
  version integer not null,
  since integer not null,
  registry jsonb not null,
  banner jsonb not null,
  definition bytea not null,
  pictures jsonb not null default '{}'::jsonb,
  event_id text not null,
  draft jsonb not null,
  published_at timestamp with time zone not null,
  published_by text not null,
  receipt_key integer not null default 0,
  constraint site_version_pkey PRIMARY KEY (account_id, site_id, version),
  constraint site_version_account_id_site_id_fkey FOREIGN KEY (account_id, site_id) REFERENCES site(account_id, site_id),
  constraint site_version_check CHECK (((since >= 1) AND (since <= version))),
  constraint site_version_definition_check CHECK ((length(definition) = 32)),
  constraint site_version_receipt_key_check CHECK (((receipt_key >= 0) AND (receipt_key <= 9999))),
  constraint site_version_version_check CHECK (((version >= 1) AND (version <= 999999999)))
);
-- optimail_app may select, insert
-- optimail_platform may select, insert
-- optimail_sequencer may select, insert
-- all_of_optimail_platform: using true
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table soft_streak (
  account_id text not null,
  subject_id text not null,
  reason text not null,
  count integer not null,
  first_at timestamp with time zone not null,
  last_at timestamp with time zone not null,
  constraint soft_streak_pkey PRIMARY KEY (account_id, subject_id)
);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table subject (
  account_id text not null,
  subject_id text not null,
  kind text not null,
  address_hash bytea,
  dek bytea,
  created_at timestamp with time zone not null,
  erased_at timestamp with time zone,
  constraint subject_pkey PRIMARY KEY (account_id, subject_id),
  constraint subject_account_id_kind_address_hash_subject_id_key UNIQUE (account_id, kind, address_hash) INCLUDE (subject_id),
  constraint subject_kind_check CHECK ((kind = ANY (ARRAY['email'::text, 'phone'::text])))
);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- all_of_optimail_sequencer: using true
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table suppression (
  account_id text not null,
  kind text not null,
  address_hash bytea not null,
  reason text not null,
  detail text,
  at timestamp with time zone not null,
  suppressed_by text,
  constraint suppression_pkey PRIMARY KEY (account_id, kind, address_hash),
  constraint suppression_kind_check CHECK ((kind = ANY (ARRAY['email'::text, 'phone'::text]))),
  constraint suppression_reason_check CHECK ((reason = ANY (ARRAY['soft-bounce'::text, 'stop'::text, 'hard-bounce'::text, 'operator'::text, 'request'::text, 'erasure'::text, 'complaint'::text])))
);
CREATE INDEX suppression_by_age ON public.suppression (account_id, at DESC, address_hash);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table template (
  account_id text not null,
  template_id text not null,
  name text not null,
  act text not null,
  draft jsonb not null,
  draft_rev integer not null,
  current_version integer,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  archived_at timestamp with time zone,
  constraint template_pkey PRIMARY KEY (account_id, template_id)
);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table template_version (
  account_id text not null,
  template_id text not null,
  version integer not null,
  definition jsonb not null,
  sha256 bytea not null,
  registered_at timestamp with time zone not null,
  registered_by text not null,
  constraint template_version_pkey PRIMARY KEY (account_id, template_id, version)
);
-- optimail_app may select, insert
-- optimail_platform may select, insert
-- optimail_sequencer may select, insert
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table text_heard (
  account_id text not null,
  inbound_id text not null,
  subject_id text,
  sender_id text,
  sealed bytea not null,
  asked text not null,
  said_by text,
  rehearsal boolean not null,
  at timestamp with time zone not null,
  answer text,
  answer_id text,
  answered_at timestamp with time zone,
  answered_by text,
  reply_id text,
  reply_sealed bytea,
  read_at timestamp with time zone,
  constraint text_heard_pkey PRIMARY KEY (account_id, inbound_id),
  constraint text_heard_answer_check CHECK ((answer = ANY (ARRAY['stopped'::text, 'help'::text, 'join'::text, 'joined'::text]))),
  constraint text_heard_asked_check CHECK ((asked = ANY (ARRAY['stop'::text, 'start'::text, 'help'::text, 'join'::text, 'code'::text, 'other'::text]))),
  constraint text_heard_said_by_check CHECK ((said_by = ANY (ARRAY['word'::text, 'phrase'::text, 'typo'::text])))
);
CREATE INDEX text_heard_newest ON public.text_heard (account_id, at DESC, inbound_id);
CREATE INDEX text_heard_of_subject ON public.text_heard (account_id, subject_id, at DESC) WHERE (subject_id IS NOT NULL);
CREATE INDEX text_heard_old ON public.text_heard (at);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- all_of_optimail_platform: using true
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table text_inbound (
  account_id text not null,
  inbound_id text not null,
  route_id text,
  key_sha256 bytea not null,
  sealed bytea not null,
  at timestamp with time zone not null,
  constraint text_inbound_pkey PRIMARY KEY (account_id, inbound_id)
);
CREATE INDEX text_inbound_old ON public.text_inbound (at);
CREATE UNIQUE INDEX text_inbound_key ON public.text_inbound (account_id, COALESCE(route_id, ''::text), key_sha256);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- all_of_optimail_platform: using true
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table text_keyword (
  account_id text not null,
  sender_id text not null,
  keyword text not null,
  form_id text not null,
  created_at timestamp with time zone not null,
  constraint text_keyword_pkey PRIMARY KEY (account_id, sender_id, keyword),
  constraint text_keyword_account_id_sender_id_fkey FOREIGN KEY (account_id, sender_id) REFERENCES text_sender(account_id, sender_id)
);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table text_message (
  account_id text not null,
  message_id text not null,
  kind text not null,
  test boolean not null,
  subject_id text,
  about text,
  sealed bytea not null,
  country text not null,
  state text not null,
  crown text,
  attempts integer not null default 0,
  reference integer,
  route_id text,
  live boolean not null default false,
  ids text[] not null default '{}'::text[],
  parts integer,
  became text,
  code text,
  detail text,
  due_at timestamp with time zone not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  settled_at timestamp with time zone,
  to_mac bytea,
  constraint text_message_pkey PRIMARY KEY (account_id, message_id),
  constraint text_message_kind_check CHECK ((kind = ANY (ARRAY['code'::text, 'stopped'::text, 'help'::text, 'join'::text, 'test'::text, 'reply'::text]))),
  constraint text_message_state_check CHECK ((state = ANY (ARRAY['queued'::text, 'taken'::text, 'attempted'::text, 'accepted'::text, 'refused'::text, 'uncertain'::text, 'expired'::text, 'dropped'::text])))
);
CREATE INDEX text_message_due ON public.text_message (due_at) WHERE (state = 'queued'::text);
CREATE INDEX text_message_ids ON public.text_message USING gin (ids);
CREATE INDEX text_message_of_subject ON public.text_message (account_id, subject_id) WHERE (subject_id IS NOT NULL);
CREATE INDEX text_message_taken ON public.text_message (crown) WHERE (state = ANY (ARRAY['taken'::text, 'attempted'::text]));
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- all_of_optimail_platform: using true
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table text_part (
  account_id text not null,
  route_id text not null,
  message_sha256 bytea not null,
  number integer not null,
  sealed bytea not null,
  at timestamp with time zone not null,
  constraint text_part_pkey PRIMARY KEY (account_id, route_id, message_sha256, number)
);
CREATE INDEX text_part_old ON public.text_part (at);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- all_of_optimail_platform: using true
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table text_receipt (
  account_id text not null,
  receipt_id text not null,
  route_id text not null,
  key_sha256 bytea not null,
  ids text[] not null,
  ref text,
  reference integer,
  number bytea,
  state text not null,
  code text not null,
  why text,
  at timestamp with time zone not null,
  constraint text_receipt_pkey PRIMARY KEY (account_id, receipt_id)
);
CREATE INDEX text_receipt_old ON public.text_receipt (at);
CREATE UNIQUE INDEX text_receipt_key ON public.text_receipt (account_id, route_id, key_sha256);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- all_of_optimail_platform: using true
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table text_route (
  account_id text not null,
  route_id text not null,
  name text not null,
  kind text not null,
  settings jsonb not null,
  secret bytea,
  reach text not null,
  hook_sha256 bytea,
  senders text[],
  countries text[],
  languages text[] not null default '{}'::text[],
  per_second integer,
  currency text,
  terms jsonb not null default '[]'::jsonb,
  place integer,
  version integer not null default 1,
  failures integer not null default 0,
  rests_until timestamp with time zone,
  rests_why text,
  rests_detail text,
  test_asked_at timestamp with time zone,
  tested_at timestamp with time zone,
  test_result jsonb,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  constraint text_route_pkey PRIMARY KEY (account_id, route_id),
  constraint text_route_currency_check CHECK ((currency ~ '^[A-Z]{3}$'::text)),
  constraint text_route_kind_check CHECK ((kind = ANY (ARRAY['sandbox'::text, 'smpp'::text, 'twilio'::text, 'vonage'::text, 'plivo'::text, 'sinch'::text, 'bird'::text, 'generic'::text]))),
  constraint text_route_per_second_check CHECK ((per_second > 0)),
  constraint text_route_place_check CHECK ((place > 0)),
  constraint text_route_reach_check CHECK ((reach = ANY (ARRAY['any'::text, 'public'::text])))
);
CREATE UNIQUE INDEX text_route_hook ON public.text_route (hook_sha256) WHERE (hook_sha256 IS NOT NULL);
CREATE UNIQUE INDEX text_route_place ON public.text_route (account_id, place) WHERE (place IS NOT NULL);
CREATE UNIQUE INDEX text_route_sandbox ON public.text_route (account_id) WHERE (kind = 'sandbox'::text);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- all_of_optimail_platform: using true
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table text_sender (
  account_id text not null,
  sender_id text not null,
  value text not null,
  kind text not null,
  name text not null,
  countries text[] not null,
  registrations jsonb not null,
  way_out text not null,
  way_out_number text,
  every_nth integer not null,
  contact text not null,
  programs text[] not null,
  state text not null default 'waiting'::text,
  proven_by text,
  decided_at timestamp with time zone,
  decided_why text,
  code text not null,
  created_at timestamp with time zone not null,
  removed_at timestamp with time zone,
  constraint text_sender_pkey PRIMARY KEY (account_id, sender_id),
  constraint text_sender_check CHECK (((way_out_number IS NOT NULL) = (way_out = 'number'::text))),
  constraint text_sender_check1 CHECK (((kind <> 'letters'::text) OR (way_out <> 'reply'::text))),
  constraint text_sender_check2 CHECK (((proven_by IS NOT NULL) = (state = 'proven'::text))),
  constraint text_sender_every_nth_check CHECK (((every_nth >= 1) AND (every_nth <= 100))),
  constraint text_sender_kind_check CHECK ((kind = ANY (ARRAY['letters'::text, 'short-code'::text, 'number'::text]))),
  constraint text_sender_proven_by_check CHECK ((proven_by = ANY (ARRAY['heard'::text, 'operator'::text]))),
  constraint text_sender_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'proven'::text, 'refused'::text]))),
  constraint text_sender_way_out_check CHECK ((way_out = ANY (ARRAY['reply'::text, 'number'::text, 'link'::text])))
);
CREATE UNIQUE INDEX text_sender_value ON public.text_sender (account_id, lower(value)) WHERE (removed_at IS NULL);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- all_of_optimail_platform: using true
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table text_sent (
  account_id text not null,
  run_id text not null,
  seq bigint not null,
  attempt bigint not null,
  route_id text,
  country text not null,
  sender_id text not null,
  parts integer not null,
  reference integer not null,
  ids text[] not null default '{}'::text[],
  code text,
  cost numeric,
  currency text,
  became text,
  why text,
  told_at timestamp with time zone,
  at timestamp with time zone not null,
  constraint text_sent_pkey PRIMARY KEY (account_id, run_id, seq, attempt),
  constraint text_sent_became_check CHECK ((became = ANY (ARRAY['queued'::text, 'sent'::text, 'delivered'::text, 'undelivered'::text, 'expired'::text, 'rejected'::text, 'unknown'::text]))),
  constraint text_sent_parts_check CHECK ((parts >= 0))
);
CREATE INDEX text_sent_by_end ON public.text_sent USING brin (told_at) WITH (autosummarize='on');
CREATE INDEX text_sent_ids ON public.text_sent USING gin (ids);
CREATE INDEX text_sent_reference ON public.text_sent (account_id, reference, at);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table text_stop (
  account_id text not null,
  inbound_id text not null,
  subject_id text,
  purposes text[] not null,
  named text[] not null,
  at timestamp with time zone not null,
  constraint text_stop_pkey PRIMARY KEY (account_id, inbound_id)
);
CREATE INDEX text_stop_of_subject ON public.text_stop (account_id, subject_id) WHERE (subject_id IS NOT NULL);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- all_of_optimail_platform: using true
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table tls_day (
  account_id text not null,
  domain text not null,
  day date not null,
  result text not null,
  mx text not null,
  count bigint not null,
  constraint tls_day_pkey PRIMARY KEY (account_id, domain, day, result, mx),
  constraint tls_day_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(account_id)
);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- all_of_optimail_platform: using true
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table tls_report (
  account_id text not null,
  domain text not null,
  org text not null,
  report_id text not null,
  begin_at timestamp with time zone not null,
  end_at timestamp with time zone not null,
  sessions bigint not null,
  via text not null,
  received_at timestamp with time zone not null,
  constraint tls_report_pkey PRIMARY KEY (account_id, domain, org, report_id),
  constraint tls_report_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(account_id),
  constraint tls_report_via_check CHECK ((via = ANY (ARRAY['mail'::text, 'mailbox'::text, 'upload'::text])))
);
CREATE INDEX tls_report_received ON public.tls_report (account_id, domain, received_at);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- all_of_optimail_platform: using true
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table verdict (
  account_id text not null,
  content_hash text not null,
  policy text not null,
  verdict text not null,
  lane text not null,
  about text not null,
  screened_at timestamp with time zone not null,
  constraint verdict_pkey PRIMARY KEY (account_id, content_hash, policy),
  constraint verdict_verdict_check CHECK ((verdict = ANY (ARRAY['allow'::text, 'review'::text, 'refuse'::text])))
);
-- optimail_app may select, insert
-- optimail_platform may select, insert
-- optimail_sequencer may select, insert
-- all_of_optimail_platform: using true
-- own_account: using (account_id = current_setting('optimail.account'::text, true))

create table warm_up (
  account_id text not null,
  kind text not null,
  name text not null,
  plan text not null,
  began_on date not null,
  constraint warm_up_pkey PRIMARY KEY (account_id, kind, name),
  constraint warm_up_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(account_id),
  constraint warm_up_kind_check CHECK ((kind = ANY (ARRAY['route'::text, 'domain'::text])))
);
-- optimail_app may select, insert, update, delete
-- optimail_platform may select, insert, update, delete
-- optimail_sequencer may select, insert, update, delete
-- own_account: using (account_id = current_setting('optimail.account'::text, true))
