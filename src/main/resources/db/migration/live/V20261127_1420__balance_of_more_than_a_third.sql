-- L19: where nobody beside the most talkative third was given the floor, the figure would only say who used the queue.
delete from speaking_balance where share = 100;
alter table speaking_balance add constraint speaking_balance_of_more_than_a_third check (share < 100);
