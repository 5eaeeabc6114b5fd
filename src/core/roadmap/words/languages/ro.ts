/** Romanian. The form is told in `../table.ts`. */
export const RO = `ro i ii le lor ul ului e a
# primul/prima/întâi al/a_doilea/doua al/a_treilea/treia al/a_patrulea/patra al/a_cincilea/cincea al/a_șaselea/șasea
= unu două trei patru cinci șase șapte opt nouă zece
phase fază faza fazele etapa etapă etape+
step pasul pași nivel+ modul+ parte+ capitol+ bloc jalon
day ziua zile zilele zi
week săptămâna săptămână săptămâni+ săpt
month lună luna luni lunile
quarter trimestru+ trimestrul
half semestru+
year anul ani anii anului
months6 jumătate_de_an
hour oră ore minute
effort seri
per pe
to până_la până_în
and și
from din începând_cu
now acum astăzi azi prezent curent
near săptămâna/luna_aceasta/asta/viitoare anul_acesta/ăsta/viitor trimestrul_acesta/viitor
ahead înainte
always permanent continuu mereu
then apoi
on mai_departe sau_mai_mult în_curs
later ulterior mai_târziu
age vârsta
about aproximativ circa început sfârșit mijloc în finală final ultima următor*
season primăvara vara toamna iarna
least cel_puțin
term pe?_termen_scurt/mediu/lung
plan ținte
hence peste după

goal obiectiv+
why scop+
start începe data_de_început
time durată durata perioadă perioada când calendar
do acțiuni sarcini activități pași activitate sarcină
make livrabil+ livrabilul proiect_final jaloane
fail risc+ riscuri capcane de_evitat
focus teme subiecte competențe arii
rule reguli regulile principii
gain rezultate
done gata terminat finalizat
state planificat în_curs opțional
sum rezumat sumar prezentare_generală resurse cuprins exemplu
log jurnal buget cheltuieli rețetă raport călătorie ședință teme_pentru_acasă
road planul parcurs să_devin foaie_de_parcurs planificare pregătire program_de_studiu/antrenament
learn învăț
study învățare studiu`;
