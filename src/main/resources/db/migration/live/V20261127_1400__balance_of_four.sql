-- L19: the most talkative third of three people is one of them; what stays after closing says nothing about anybody.
delete from speaking_balance where people < 4;
alter table speaking_balance add constraint speaking_balance_of_a_group check (people >= 4);
