-- Which of the site's keys signs the receipts of a version; the definition names its public half. The first has no number.
alter table site_version add column receipt_key int not null default 0 check (receipt_key between 0 and 9999);
