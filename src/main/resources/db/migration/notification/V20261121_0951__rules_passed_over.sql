-- A rule whose time was over before the workshop was published is noted, but nobody was told.
alter table reminder_run add column carried_out boolean not null;
