-- What somebody has typed into a form and not sent yet. It is nobody's file: only who typed it ever gets it back, and it goes when the form was sent, or
-- when nobody came back for it. That a page was sent is known for as long, so that what was still under way when it was sent does not bring it back.
create table typed_form (
    person_id uuid not null,
    form      text not null check (length(form) between 1 and 300),
    page      uuid not null,
    typed     text check (length(typed) <= 65536),
    kept_at   timestamptz not null,
    primary key (person_id, form, page)
);
create index typed_form_by_age on typed_form (kept_at);
comment on column typed_form.form is 'path and query of the page and the id of the form on it';
comment on column typed_form.page is 'the opening of the page on which it was typed: two windows do not write over each other';
comment on column typed_form.typed is 'an object of JSON as the page wrote it, by the name of the field: what was typed, and what stood there before; none once it was sent';
grant update, delete on typed_form to strideback_app;
