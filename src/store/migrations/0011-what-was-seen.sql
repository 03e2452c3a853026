-- What was gathered when a version of a form was published: its privacy notice, and pictures of its page. Versions from
-- before, and those published where nobody could look, have none.

alter table form_snapshot
  add column notice_sha bytea,
  add column desktop_sha bytea,
  add column mobile_sha bytea;
