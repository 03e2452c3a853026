-- When something was last told of a chunk: what has been handed over is followed chunk by chunk, so that outcomes, of which there is one
-- for each recipient, need no order of their own.
alter table chunk add column settled_at timestamptz;
create index chunk_settled on chunk (account_id, settled_at) where settled_at is not null;
