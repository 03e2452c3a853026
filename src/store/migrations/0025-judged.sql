-- What was judged is not judged again; who once worked for an account is not its judge; what broke is counted once.

-- conduct: up to when figures of an account have been judged by somebody, by kind and service: what was before does not count again [EN-04].
-- Sums of the hour in which that was are kept apart from it on: conduct_signal.hour is then the mark itself.
create table conduct_mark (
  account_id text not null references account,
  service text not null,
  kind text not null,
  at timestamptz not null,
  primary key (account_id, service, kind)
);
insert into conduct_mark (account_id, service, kind, at)
select c.account_id, split_part(c.about, ' ', 2), split_part(c.about, ' ', 1), max(m.lifted_at)
from conduct_case c join measure m on m.account_id = c.account_id and m.case_id = c.case_id
where c.kind = 'over-threshold' and m.lifted_by is not null and m.lifted_by <> 'system'
group by 1, 2, 3;

-- Of a proof that does not hold, what is broken: an event, a form, a document. Seen again it is no second signal.
create table broken_proof (
  account_id text not null references account,
  what text not null, -- 'event 41', 'form sha256:…': nothing about anybody
  seen_at timestamptz not null,
  primary key (account_id, what)
);

-- accounts: whoever worked for an account once decides nothing about it [EN-04]
create table former_member (
  account_id text not null references account,
  user_id text not null references person,
  left_at timestamptz not null,
  primary key (account_id, user_id)
);
