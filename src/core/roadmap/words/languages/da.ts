/** Danish. The form is told in `../table.ts`. */
export const DA = `da er en et r n s
# første anden/andet tredje fjerde femte sjette
= en/et to tre fire fem seks syv otte ni ti elleve tolv
phase fase+ faserne
step trin niveau+ milepæl+ modul+ kapitel
day dag+ dagene
week uge+ ugerne
month måned+ måneder mdr
quarter kvartal+
half halvår+
year år årene
months6 halvt_år
hour time+ timer minutter
effort aftener
in inden_for op_til
over over mere_end
per pr hver
to til til_og_med
and og
from fra siden
now nu i_dag
near denne/næste/kommende_uge/måned dette/næste/kommende_kvartal/år
ahead før
always løbende
then derefter næste dernæst snart
on og?_fremefter eller_mere og_senere i_gang
later bagefter senere
age alder
about cirka ca omkring starten midten slutningen sidste afsluttende
season forår efterår sommeren vinteren
least mindst
term på?_kort/mellemlang/lang_sigt kortsigtet langsigtet
plan målsætninger
hence om efter næste kommende

goal mål+ målet
why formål
start begyndelse startdato
time varighed længde tidsplan hvornår tid
do handlinger opgaver aktiviteter aktivitet opgave
make leverance+ leverancer slutprojekt milepæle
fail risiko risici faldgruber undgå
focus fokusområder emne+ færdigheder
rule regler principper
gain resultater udbytte
done færdig afsluttet
state planlagt i_gang valgfri valgfrit afventer
sum oversigt opsummering fremskridt tjekliste bilag eksempel
log dagbog referat mødereferat udgifter opskrift rejse lektionsplan undervisningsplan instruktion+
road vejen blive køreplan planlægning forberedelse forberedelser træningsprogram
order rækkefølge
learn lære
study læreplan lærings* studie*
head hvad`;
