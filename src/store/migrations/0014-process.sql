-- Operators have roles, and what follows from a breach is a process: a case with notice, reply, appeal and a plan [EN-04].

-- accounts: who may do what on the installation as a whole --------------------------------------------------------------------------------

alter table person add column operator_role text check (operator_role in ('reviewer', 'trust-lead', 'administrator'));
update person set operator_role = 'administrator' where operator;
alter table person drop column operator;
