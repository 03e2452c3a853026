-- What gave offence says what it would break, and stands without its markup. So far it was a list for each rule, in the order in which
-- spans name rules; where spans are not kept, it goes to the first demand.
alter table review no force row level security; -- Of all accounts. It is forced again when migrations are done.
update review set findings = jsonb_set(findings, '{offences}', coalesce((
  select jsonb_agg(jsonb_build_object(
      'demand', coalesce(rule.demand, review.demands[1], 'PC-10'),
      'quotes', (
        select coalesce(jsonb_agg(distinct btrim(regexp_replace(regexp_replace(quote, '<[^<>]*>', ' ', 'g'), '\s+', ' ', 'g'))), '[]')
        from jsonb_array_elements_text(offence.quotes) quote))
    order by offence.nth)
  from jsonb_array_elements(findings->'offences') with ordinality offence (quotes, nth)
  left join (
    select row_number() over (order by min(span.nth)) as nth, min(span.it->>'demand') as demand
    from jsonb_array_elements(findings->'spans') with ordinality span (it, nth)
    group by span.it->>'rule') rule on rule.nth = offence.nth), '[]'))
where jsonb_typeof(findings->'offences') = 'array';
