-- An account's name has up to 80 characters, and a number may follow it when it is taken.
alter table participant drop constraint participant_name_check;
alter table participant add constraint participant_name_check check (char_length(name) between 1 and 100);
