/** Norwegian. The form is told in `../table.ts`. */
export const NB = `nb er en et r n s
# første andre tredje fjerde femte sjette
= en/ett to tre fire fem seks sju/syv åtte ni ti
phase fase+ fasene
step steg trinn nivå+ milepæl+
week uke+ ukene
month måned+ måneder mnd
quarter kvartal+
half halvår
year år
months6 halvt_år
effort kvelder
to til til_og_med
and og
from fra
now i_dag nå
near denne/neste/kommende_uke/måned dette/neste/kommende_kvartal/år
ahead før
always løpende kontinuerlig
then deretter neste
on og?_fremover eller_mer pågår
later senere
about omtrent rundt siste avsluttende
term på?_kort/lang_sikt kortsiktig langsiktig
hence om etter neste kommende

goal mål+ målet
why formål
start oppstart
time varighet tidsplan når
do tiltak oppgaver aktiviteter
make leveranse+ leveranser sluttprosjekt
fail risiko fallgruver unngå
focus fokusområder temaer ferdigheter
rule regler prinsipper
gain resultater
done ferdig fullført
state planlagt pågår valgfri valgfritt
sum oversikt oppsummering fremdrift sjekkliste vedlegg eksempel
log dagbok møtereferat utgifter oppskrift reise undervisningsplan timeplan instruksjon+
road veien bli veikart planlegging treningsprogram
order rekkefølge
learn lære
study lærings* studie*
head hva`;
