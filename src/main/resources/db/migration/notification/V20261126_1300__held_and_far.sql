-- R4.3: whoever answers for a workshop reads the messages of a rule before they go out
alter table reminder_rule add column held boolean not null default false;

-- R4.1: under which occurrence its messages went; another one once the workshop moved far away
alter table reminder_run add column occurrence text;
update reminder_run set occurrence = rule_key where carried_out;
alter table reminder_run add check (carried_out = (occurrence is not null));
