-- P13: after 24 months a commitment is nobody's any more; what was promised stays
alter table commitment drop constraint commitment_check;
alter table commitment add constraint commitment_owner check (num_nonnulls(owner_person, owner_guest) <= 1);
create index commitment_made on commitment (made_at) where owner_person is not null or owner_guest is not null;
