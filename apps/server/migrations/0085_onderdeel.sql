-- A casus belongs to one part of its netwerk: a house in one network, a gemeente with its lokaal team in another, a
-- gemeente of a sub-regio in a third (NET-07, NET-08, NET-09). The profile says which parts there are. A house as the
-- place of an overleg keeps its own column there.
alter table casus rename column huis to onderdeel;
alter table aanmelding rename column huis to onderdeel;
