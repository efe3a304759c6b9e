-- Who reads a bericht is a matter of keys (COM-08, COM-18): every bericht lies in a kring of exactly those who may read it
-- at the moment it is sent. A newcomer does not hold the kringen of before, so no statement shows what came earlier.
alter table bericht add column zichtbaarheid text not null default 'allen'
  check (zichtbaarheid in ('allen', 'regie', 'gekozen'));

-- When something was last said to everyone: newcomers may know how long it has been silent, not what was said (COM-04).
alter table mailgroep add column laatste_op timestamptz;

-- Opening earlier berichten for a newcomer now hands over the keys themselves; the log says who did it.
drop table bericht_opening;

-- Where members are not named to one another (B-09) a person goes by organisation and number, and the interface by an id
-- of the mailgroep alone. Both by chance, so that neither tells who joined when. One person keeps them over all seats.
alter table deelname add column lid_id uuid not null default gen_random_uuid();
alter table deelname add column codenummer smallint not null default (10 + floor(random() * 90))::smallint;
