/** Swedish. The form is told in `../table.ts`. */
export const SV = `sv ar er or r n en et a
# första andra tredje fjärde femte sjätte sjunde åttonde nionde tionde
= ett två tre fyra fem sex sju åtta nio tio elva tolv
=18 arton
=20 tjugo
=30 trettio
=90 nittio
=100 hundra
phase fas+ etapp+
step steg nivå milstolpe
day dag+
week vecka veckor
month månad+ mån
quarter kvartal
half halvår
year år åren
months6 halvt_år
hour timme timmar tim minuter
effort kväll+ pass
in inom upp_till
over över mer_än
per varje
to till till_och_med t_o_m
and och
from från från_och_med sedan
now nu idag i_dag
near denna/nästa/kommande_vecka/månad den_här_veckan/månaden detta/nästa/kommande_kvartal/år i_morgon
ahead innan före
always löpande
then därefter nästa sedan härnäst snart
on och?_framåt eller_mer och_senare därefter pågående
later senare
age ålder
about cirka ungefär början mitten slutet kommande totalt sista nästa
season vår+ sommar+ höst+ vårterminen höstterminen vt ht
least åtminstone minst
term på?_kort/medellång/lång_sikt kortsiktig* långsiktig*
plan mål
of av
hence om efter kommande nästa
this denna
choice alternativ

goal mål målet
why syfte
end sluttillstånd slutmål
span tidshorisont horisont total_tid
start början
time tid längd när tidplan tidslinje
do åtgärder uppgifter steg att_göra aktiviteter handling+ aktivitet uppgift
make leverans+ leverabler milstolpe milstolpar slutprojekt
fail risk+ fallgrop+ undvik fara misslyckande
focus fokus* område+ ämne+ färdigheter teman
rule regler principer
gain utfall effekter
path vägar alternativ
change förändring förvandling
was från före
will till efter
motto princip slutord
done klar klart färdig
state inte_klar/klart/färdig/färdigt pågående planerad planerat valfri valfritt pågår väntar ej_påbörjad/påbörjat inte_påbörjad/påbörjat delvis
sum översikt sammanfattning framsteg checklista tidslinje resurser bilaga innehåll totalt mall exempel anteckningar
log logg dagbok loggbok utgifter recept resa rapport+ möte läxor kursplan* lektionsplan+ föreläsning+ fallstudie instruktion+
priority prioriteringar prioriteringslista
road färdplan bli nästa_steg planering vägkarta förberedelser träningsprogram
order ordningsföljd
learn lära
study lärande studie*
head vad

beats slår före framför istället_för i_stället_för är?_bättre_än viktigare/hellre_än
prefer hellre föredra välj > än
not inte inte_bara
like de en
depth djup > bredd ytlig
ship lever public släpp bygg skeppa > plugg stude läs lär kurs
lever hävstång effekt > upptagen stress brådska timmar
public synlig öppen visa offentlig > tyst osynlig dold hemlig
growth riktning utveckl tillväxt bana > bekväm trygg`;
