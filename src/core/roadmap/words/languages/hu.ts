/** Hungarian. The form is told in `../table.ts`. `hét` is a week and seven, and without its accent the Dutch article. */
export const HU = `hu k ok ek i s es os
# első második harmadik negyedik ötödik hatodik
= egy kettő/két három négy öt hat hetedik nyolc kilenc tíz
phase fázis fázisok szakasz+ szakaszok ütem
step lépés lépések szint mérföldkő modul rész fejezet blokk
day napok napos nap
week hetek !hét hetes hetében
month hónap+ hónapok hónapos hó
quarter negyedév
half félév+
year évek éves év
months6 fél_év
hour óra órák perc
effort este fél_nap
and és
to ig
from tól től
now most ma jelenleg
near ez/jövő_a?_hónap/negyedév/év ezen/jövő_a?_héten/hónapban idén jövőre
ahead előtt
always folyamatos+ folyamatosan
then azután majd
on vagy_több folyamatban
later később
age éves
about körülbelül kb eleje vége utolsó záró
least legalább
term rövid/közép/hosszú_táv rövid/hosszú_távú
plan célok célkitűzések
hence múlva

goal cél+ célja
start kezdés kezdete kezdő_dátum
time időtartam időszak ütemezés mikor
do teendők feladat+ feladatok lépések
make eredménytermék kimenet záróprojekt mérföldkő
fail kockázat kockázatok buktatók kerülendő
focus fókusz témák témakörök készségek
rule szabályok elvek alapelvek
gain eredmények
done kész befejezve
state tervezett folyamatban választható tervezve
sum összefoglaló áttekintés haladás források melléklet példa
log tanterv napló költségvetés kiadások recept útinapló jegyzőkönyv házi_feladat+
road terv tanulási_út ütemterv útiterv karrierterv tervem felkészülés tervezés
order sorrend
study tanul*`;
