-- Who may read along without being a member: nobody, everybody with an account, everybody.
alter table community
    add visibility text not null default 'MEMBERS' check (visibility in ('MEMBERS', 'ORGANISATION', 'PUBLIC'));
