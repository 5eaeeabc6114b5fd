/** Finnish. The form is told in `../table.ts`. */
export const FI = `fi t n a ä ta tä
# ensimmäi* toi* kolma* neljä* viide* kuude*
= yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen
phase vaihe+ vaiheet
step askel porras taso osa+ jakso+ osio+ virstanpylväs sprintti
day päivä+ pv
week viikko+ viikkoa viikot vko vk viikon
month kuukausi kuukautta kuukaudet kk kuukauden
quarter neljännes kvartaali+
half vuosipuolisko
year vuosi vuotta vuodet vuoden v
months6 puoli_vuotta
hour tunti tuntia tuntiin h minuuttia
to asti
and ja
from alkaen lähtien
now nyt tänään
near tällä/ensi_viikolla tässä/ensi_kuussa tänä/ensi_vuonna tämä/ensi_viikko/kuukausi/vuosi
ahead ennen
always jatkuva+ jatkuvasti
then sitten seuraavaksi
on eteenpäin tai_enemmän käynnissä
later myöhemmin
age ikä
about noin alku loppu lopussa yhteensä viimeinen
season kevät kesä syksy talvi
least vähintään
term lyhyt/pitkä_aikaväli lyhyellä/pitkällä_aikavälillä lyhyen/keskipitkän/pitkän_aikavälin
plan tavoitteet
hence kuluttua päästä

goal tavoite+ päämäärä
start alkaa aloitus aloituspäivä
time kesto aika aikataulu jakso milloin
do toimet tehtävä+ toimenpiteet
make tuotos tuotokset lopputyö virstanpylväs
fail riski+ sudenkuopat vältä
focus painopiste+ aihe aiheet taidot osaamisalueet
rule periaatteet säännöt
gain tulokset
done valmis tehty
state kesken suunniteltu käynnissä valinnainen suunnitteilla
sum yhteenveto yleiskatsaus edistyminen resurssit liitteet esimerkki
log päiväkirja lokikirja loki kokous+ muistiinpanot budjetti resepti matka
road suunnitelma kehityssuunnitelma polku tiekartta harjoitusohjelma valmistautuminen
learn opin
study opinto* opiskelu*`;
