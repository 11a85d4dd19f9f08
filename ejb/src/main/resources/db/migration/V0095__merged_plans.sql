-- What a plan is made of. A protocol beside the base protocol begins with a phase of it, and some of its exercises later still; findings add exercises; and an
-- exercise with several origins is one prescription that names them all ('P-HEID/II P-L/1 R17').
alter table care_plan add add_ons text not null default '';
comment on column care_plan.add_ons is 'rules with the exercises that they add: R17 CORE-FRONT CORE-SIDE;R22';

alter table care_plan_beside
    add from_phase integer not null default 1 check (from_phase >= 1),
    add waits      text    not null default '';
comment on column care_plan_beside.from_phase is 'the phase of the base protocol from which on it is prescribed, counted from 1';
comment on column care_plan_beside.waits is 'codes of its exercises that begin by a step of the therapist';
update care_plan_beside b set from_phase = 2
from care_plan p
where p.id = b.plan_id and p.protocol_code = 'P-HEID' and b.protocol_code = 'P-L';

alter table prescription add origins text not null default '';
comment on column prescription.origins is 'what asks for it, the origin of its dose first; none when only the therapist does';
comment on column prescription.phase is 'the phase of the plan in which the plan asks for it; none when only the therapist does';
update prescription r set origins = p.protocol_code || '/' || r.phase
from care_plan p
where p.id = r.plan_id and r.phase is not null;
