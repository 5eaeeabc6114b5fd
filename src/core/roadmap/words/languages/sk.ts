/** Slovak. The form is told in `../table.ts`. What it shares with Czech stands there. */
export const SK = `sk a y e i í ov ou
# prvá/prvý/prvé druhá/druhý tretia/tretí štvrt* piata/piaty
= jeden dva tri štyri päť šesť sedem osem deväť desať
phase fáza fázy etapa
step krok úroveň míľnik časť kapitola
day deň dni dní
week týždeň týždne týždňov týždňa
month mesiac+ mesiacov
quarter štvrťrok kvartál
year rok roky rokov rokoch
months6 pol_roka
hour hodina hodín
and a
to do až
from od
now teraz dnes
near tento/budúci_týždeň/mesiac/rok tento/budúci_štvrťrok
ahead pred
always priebežne neustále
then potom
later neskôr
about približne začiatok koniec záverečná posledná posledný
least aspoň
term krátkodobé/strednodobé/dlhodobé
hence za po

goal cieľ+ ciele
start začiatok
time trvanie čas termín
do úlohy kroky aktivity
make výstup+ záverečný_projekt
fail riziko riziká
focus témy zručnosti
rule pravidlá zásady
gain výsledky
done hotovo dokončené
state prebieha plánované voliteľné
sum prehľad zhrnutie pokrok zdroje
log denník rozpočet zápisnica domáce_úlohy
road učebný/študijný_plán plán+ cesta harmonogram plánovanie
order poradie
learn učenie
head čo`;
