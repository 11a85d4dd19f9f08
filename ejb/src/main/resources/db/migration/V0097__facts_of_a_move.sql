-- What a move to another phase was decided on: the exits of the phase that was left, with the verdict, the values and their days. Written once with the move.
alter table phase_move add facts jsonb;
comment on column phase_move.facts is 'exits of the phase that was left, by the keys of their sentences; none for the phase in which the plan opened';
