-- R4.8: minutes and invitations only of workshops that treat topics with these tags; empty for all
alter table subscription
    add column flows text[] not null default '{}' check (flows <@ array
        ['QUEUE', 'DEPENDENCY', 'HANDOFF', 'REWORK', 'VARIABILITY', 'QUALITY', 'OTHER']),
    add check (kind in ('MINUTES', 'INVITATIONS') or flows = '{}');
alter table subscription_request
    add column flows text[] not null default '{}' check (flows <@ array
        ['QUEUE', 'DEPENDENCY', 'HANDOFF', 'REWORK', 'VARIABILITY', 'QUALITY', 'OTHER']);
