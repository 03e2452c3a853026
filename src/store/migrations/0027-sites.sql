-- Websites: what each keeps in a browser, what its banner says, and how often which choice was made. Nothing in these tables
-- is about a visitor: no address, no browser, no page, no time finer than a week. The installation's own site stands under
-- the account '-', as its own events do.

create table site (
  account_id text not null,
  site_id text not null,
  name text not null,
  origin text not null,
  draft jsonb not null,
  draft_rev int not null default 1,
  current_version int, -- null: not published yet, and then nothing of it is served
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz, -- its versions stay provable; nothing of it is served
  primary key (account_id, site_id)
);
create unique index site_served on site (site_id); -- a browser names the site alone
create unique index site_origin on site (account_id, origin) where archived_at is null;

-- As it was published. Append-only.
create table site_version (
  account_id text not null,
  site_id text not null,
  version int not null check (version between 1 and 999999999),
  since int not null check (since between 1 and version), -- choices made before that version do not count
  registry jsonb not null,
  banner jsonb not null,
  definition bytea not null check (length(definition) = 32), -- hash of the artefact that names all of it: what a receipt names
  pictures jsonb not null default '{}', -- by language, hashes of what a browser drew
  event_id text not null,
  draft jsonb not null, -- what it was made of
  published_at timestamptz not null,
  published_by text not null,
  primary key (account_id, site_id, version),
  foreign key (account_id, site_id) references site
);

-- How often which choice was made in a week.
create table choice_week (
  account_id text not null,
  site_id text not null,
  week int not null check (week between 0 and 999999),
  version int not null,
  banner bytea not null check (length(banner) = 32),
  granted text not null check (granted ~ '^p?f?t?x?$'),
  surface text not null,
  n bigint not null check (n > 0),
  told bigint not null default 0 check (told between 0 and n), -- of these the log has heard
  primary key (account_id, site_id, week, version, banner, granted, surface),
  foreign key (account_id, site_id) references site
);
create index choice_week_untold on choice_week (week) where told < n;

-- What a scan found and the registry does not know: somebody decides.
create table site_proposal (
  account_id text not null,
  site_id text not null,
  proposal_id text not null,
  kind text not null,
  name text not null,
  entry jsonb not null,
  why text not null,
  state text not null default 'open' check (state in ('open', 'accepted', 'dismissed')),
  found_at timestamptz not null,
  decided_at timestamptz,
  decided_by text,
  primary key (account_id, site_id, proposal_id),
  unique (account_id, site_id, kind, name),
  foreign key (account_id, site_id) references site,
  check ((decided_at is null) = (state = 'open'))
);
