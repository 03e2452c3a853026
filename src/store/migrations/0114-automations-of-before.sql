-- What names automations, which are no service any more, is the same measure as what does not. What named nothing else, and what is the same
-- as another, has its time over: its end is then told as any other [EN-02] [EN-04]. What figures or a way back imposed keeps its own time.
alter table measure no force row level security; -- Of all accounts. It is forced again when migrations are done.
create temporary table plain on commit drop as
  select account_id, measure_id, array_remove(services, 'automations') as services, 'automations' = any(services) as named,
    first_value(measure_id) over (same order by 'automations' = any(services), automated desc, measure_id) as kept,
    case when bool_or(until is null) over same then null else max(until) over same end as longest
  from measure where lifted_at is null and step <> 'suspend'
  window same as (partition by account_id, case_id, step, domain, array_remove(services, 'automations'));
update measure set until = least(measure.until, now()) from plain
  where measure.account_id = plain.account_id and measure.measure_id = plain.measure_id and plain.named
    and (plain.services = '{}' or (plain.kept <> plain.measure_id and not measure.automated and measure.share is null));
update measure set services = plain.services, until = plain.longest from plain
  where measure.account_id = plain.account_id and measure.measure_id = plain.measure_id and plain.kept = plain.measure_id and plain.services <> '{}'
    and (plain.named or plain.longest is distinct from measure.until);
