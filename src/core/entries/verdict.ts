/**
 * What became of a list item. `entry` it counts; `container` items below it state the hours (C02); `plan` an open or
 * cancelled task; `part` it belongs to an entry above and states nothing of its own; `bad-hours` the same, with hours that
 * are none; `lost-kind` its kind is no kind; `bare-tag` its tag counts in log folders alone; `unmarked` nothing marks it;
 * `beyond-limit` the note has more items than are read.
 */
export type Verdict = 'entry' | 'container' | 'plan' | 'part' | 'bad-hours' | 'lost-kind' | 'bare-tag' | 'unmarked' | 'beyond-limit';
