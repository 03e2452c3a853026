-- What people refused, newest first: each new text of any account is held against these, bit by bit.
create index review_refused on review (review_id desc) where state = 'refused' and decided_at is not null;
