-- One form, one act: the token of a submitted form, and the id of what it made. A second submit meets the unique key.
create table submission (
    token     uuid primary key,
    person_id uuid not null,
    use_case  text not null,
    result    uuid not null
);
