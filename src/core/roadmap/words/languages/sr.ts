/** Serbian and Croatian in Latin letters. The form is told in `../table.ts`. */
export const SR = `sr-Latn a e i u ama om
# prvi/prva drugi/druga treći/treća četvrti/četvrta peti/peta šesti/šesta
= jedan dva/dve/dvije tri četiri pet šest sedam osam devet deset
phase faza faze fazu etapa
step korak nivo razina dio deo modul poglavlje
day dan dani dana
week nedelja nedelje nedelju tjedan tjedni tjedna sedmica
month mesec+ mjesec+
quarter kvartal tromesečje
year godina godine godinu
months6 pola_godine
hour sat sati časova
and i
from od
to do
now sada danas trenutno
near ove/sledeće_nedelje/godine ova/sledeća_nedelja/godina ovaj/sledeći_mesec ovog/sledećeg_meseca
always stalno kontinuirano
then zatim
on u_toku ili_više nadalje
later kasnije
about oko početak kraj završna poslednja
least najmanje
term kratkoroč* srednjoroč* dugoroč*
hence za posle nakon kroz

goal cilj+ ciljevi
start početak
time trajanje rok vreme vrijeme
do zadaci aktivnosti koraci
make isporuka rezultat završni_projekat
fail rizici rizik zamke
focus teme veštine vještine oblasti
rule pravila principi
gain rezultati
done završeno gotovo
state u_toku planirano opciono
sum pregled sažetak napredak resursi primer
log dnevnik budžet troškovi zapisnik putovanje izveštaj
road put plan_učenja mapa_puta
learn učenje
study učenja`;
