-- R9.5: what means nothing after a time is not sent after it, whatever kept it waiting
alter table outbox_message add column good_until timestamptz;
create index outbox_message_good_until on outbox_message (good_until) where state = 'PENDING' and good_until is not null;

-- L22: dates to take over, which nobody asks anybody to confirm
alter table outbox_message drop constraint outbox_message_calendar_method_check;
alter table outbox_message add constraint outbox_message_calendar_method_check
    check (calendar_method in ('REQUEST', 'CANCEL', 'PUBLISH'));

-- Own items are told when a workshop has closed: whoever was told of them with the minutes is not told again
update outbox_message set kind = 'workshop.own-items' where kind = 'minutes.own-items';
