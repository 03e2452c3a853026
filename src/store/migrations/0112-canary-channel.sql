-- What came back of a part is counted by the channel that it went by [EN-03].
alter table canary add column channel text not null default 'email';
alter table canary no force row level security; -- Of all accounts. They are forced again when migrations are done.
alter table run no force row level security;
update canary set channel = run.channel from run
  where run.account_id = canary.account_id and run.run_id = canary.run_id and run.channel <> canary.channel;
