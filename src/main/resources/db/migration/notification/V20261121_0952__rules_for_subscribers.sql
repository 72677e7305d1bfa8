-- Those who follow a community from outside (R4.8) can be told of its workshops.
alter table reminder_rule
    drop constraint reminder_rule_audience_check,
    add constraint reminder_rule_audience_check check (audience in
        ('CONFIRMED', 'REMOTE', 'WAITING', 'NOT_SIGNED_UP', 'ROLE_HOLDERS', 'SCRIBE', 'SUBSCRIBERS'));
