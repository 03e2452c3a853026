-- Visits of websites, as counts (docs/ways/visits.md). No row is about a view or a visitor: what is counted has a name only where it
-- was counted k times. Days are those of UTC.

create table hit_settings (
  account_id text not null,
  site_id text not null,
  k int not null check (k between 3 and 100),
  routes jsonb not null default '[]',
  funnels jsonb not null default '[]',
  rev int not null default 1,
  primary key (account_id, site_id),
  foreign key (account_id, site_id) references site
);

-- Days of which something was counted. Whoever writes to one has its lock.
create table hit_day (
  account_id text not null,
  site_id text not null,
  day date not null,
  closed boolean not null default false, -- its remainders are added, and it is in its month
  primary key (account_id, site_id, day),
  foreign key (account_id, site_id) references site
);
create index hit_day_open on hit_day (day) where not closed;

-- Counts under their names, and totals (dim 'total', 'dropped'), which are exact. What a total has more than its names is “(other)”.
create table hit_cell (
  account_id text not null,
  site_id text not null,
  dim text not null,
  day date not null,
  key_a text not null,
  key_b text not null default '',
  n bigint not null check (n > 0),
  primary key (account_id, site_id, dim, day, key_a, key_b)
);
create index hit_cell_b on hit_cell (account_id, site_id, dim, key_b, day) where key_b <> '';

-- Sums of closed days. After 25 months only its totals are left.
create table hit_month (
  account_id text not null,
  site_id text not null,
  dim text not null,
  month date not null check (extract(day from month) = 1),
  key_a text not null,
  key_b text not null default '',
  n bigint not null check (n > 0),
  primary key (account_id, site_id, dim, month, key_a, key_b)
);
create index hit_month_b on hit_month (account_id, site_id, dim, key_b, month) where key_b <> '';

-- What is known of each page, side by side: of closed days, and of their months. It says what the cells say, for whoever reads thousands of pages;
-- in four bytes, whose sums cost a third of what those of eight do.
create table hit_page (
  account_id text not null,
  site_id text not null,
  span text not null check (span in ('day', 'month')),
  since date not null,
  path text not null,
  views int not null,
  entries int not null,
  seconds int not null,
  onward int not null,
  errors int not null,
  primary key (account_id, site_id, span, since, path)
);

-- Counts of the day that have no name yet, or not for all of them: under a hash whose key goes when the day is closed. Unlogged: neither
-- they nor the salts reach the write-ahead log, a replica or a backup.
create unlogged table hit_waiting (
  account_id text not null,
  site_id text not null,
  day date not null,
  hash bytea not null check (length(hash) = 16),
  n int not null check (n > 0),
  primary key (account_id, site_id, day, hash)
);
create unlogged table hit_salt (
  account_id text not null,
  site_id text not null,
  day date not null,
  salt bytea not null check (length(salt) = 32),
  primary key (account_id, site_id, day)
);
