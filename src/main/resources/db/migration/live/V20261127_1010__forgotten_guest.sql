-- A place is somebody's, until the guest who had it is forgotten; then only the name is left.
alter table participant
    add column forgotten_at timestamptz,
    drop constraint participant_check,
    add constraint participant_somebody check (
        num_nonnulls(person_id, guest_id) = 1 and forgotten_at is null
        or num_nonnulls(person_id, guest_id) = 0 and forgotten_at is not null);
