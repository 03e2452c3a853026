-- Whether the part of a canary stayed in the sandbox: of what leaves the house it shows nothing, and makes nobody known [EN-03].
alter table canary add column sandbox boolean not null default false;
