/** Czech. The form is told in `../table.ts`. */
export const CS = `cs a y e i í u ů ou
# první druh* třetí čtvrt* pátá/pátý/páté šest* sedm* osm* devát* desát*
= jeden dva tři čtyři pět šest sedm osm devět deset jedenáct dvanáct
=18 osmnáct
=20 dvacet
=100 sto
phase fáze fázi etap+
step ročník krok stupeň úroveň milník část kapitola blok okruh období
day den dny dní dnů
week týden týdn+ týd
month měsíc+ měs
quarter čtvrtletí kvartál+
half pololetí
year rok+ let léta roce letech
months6 půl_roku
hour hodin+ hod minut*
effort večer+ půl_dne
per za na týdně denně
in do_konce během
over přes více/déle_než
to do až až_do po
and a i
from od počínaje
now teď nyní dnes aktuálně
near tento/příští_týden/měsíc/rok toto/příští_čtvrtletí letos
ahead před
always průběžně stále trvale neustále
on a_dále/dál/později nebo_více
age věk věku
about asi přibližně kolem začátek polovina konec v ve celkem příští závěrečná závěrečný poslední následující konce
due termín
season jaro jara léto podzim* zim*
least alespoň nejméně
term krátkodob* střednědob* dlouhodob*
hence za po příštích
choice varianta možnost

goal cíl+
why záměr účel
end cílový/konečný_stav
span časový/celkový_horizont horizont celková_doba
start začátek zahájení datum_zahájení začínám
time doba trvání období termín kdy délka
do kroky úkol+ akce činnosti co_dělat činnost krok
make výstup+ výsledek milník+ závěrečný_projekt odevzdat
fail rizik+ vyhnout_se nebezpečí selhání varovné_signály
focus zaměření téma témata oblasti dovednosti
rule pravidl+ zásad+
gain výsledky přínosy
path cesty možnosti varianty
change proměna změna
motto závěrečná_myšlenka
done hotovo splněno dokončeno hotové hotová dokončena splněna
state nehotovo nedokončeno probíhá plánováno naplánováno volitelné nezahájeno čeká rozpracováno částečně částečné
sum aktuální_stav přehled souhrn shrnutí pokrok kontrolní_seznam zdroje obsah příklad šablona poznámky
log deník rozpočet výdaje zápis+ recept+ zpráva historie cesta_do schůze smlouva domácí_úkol+ domácích_úkolů přednášk* případová_studie chronologie návod
road plán+ cesta příprava stát_se harmonogram plánování roadmapa
order pořadí
learn učení
study studi*
head co

beats porazí vítězí_nad před nad místo je?_lepší/důležitější_než
prefer raději > než ; více > méně
not ne_jen nejen
like pl
depth hloub soustřed zaměř > šíř povrch
ship vydá vydat dodá dodat dokonč stavě publik > studium stud uče
lever páka dopad > zanepráz dřin hodin
public veřej viditel sdíl > tich skryt neviditel
growth směr růst rozvoj > pohodl bezpeč jistot`;
