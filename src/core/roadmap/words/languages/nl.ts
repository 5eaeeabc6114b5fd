/** Dutch. The form is told in `../table.ts`. */
export const NL = `nl s n en e
# eerste tweede derde vierde vijfde zesde zevende achtste negende tiende
= een twee drie vier vijf zes zeven acht negen tien elf twaalf
=18 achttien
=20 twintig
=30 dertig
=90 negentig
=100 honderd
phase fase fasen
step stap stadium mijlpaal blok deel hoofdstuk cyclus horizon seizoen
day dag dagen
week week weken
month maand+ mnd
quarter kwartaal kwartalen kw k
half halfjaar helft
year jaar jaren
months6 half_jaar
hour uur uren u minuut minuten
effort avond+ middag+ sessie+
per elke
in minder_dan
over meer/langer_dan
to tot tm tot_en_met tot_eind/aan
and en
from vanaf sinds
now nu vandaag heden momenteel direct
near deze/volgende/komende_week/maand dit/volgend/komend_jaar/kwartaal
ahead vooraf
always doorlopend lopend blijvend
then daarna volgende hierna binnenkort
on en?_verder/daarna en_later of_meer
later ooit
grade1 beginner
grade2 gevorderd+
age leeftijd
about ongeveer looptijd midden eind+ het de komende totaal geschat van laatste volgende
due uiterlijk vóór
season lente voorjaar zomer herfst najaar
least minstens ten_minste
term op?_korte/middellange/lange_termijn kortetermijn* langetermijn* middellangetermijn*
plan visie
of van
mark de
thru t/m
hence over na komende binnen
rank kritiek hoog gemiddeld laag
this deze dit
choice optie variant alternatief

goal doel+ doelstelling
why bedoeling streven
end eindtoestand visie eindbeeld einddoel eindsituatie
span tijdshorizon totale_duur looptijd
start gestart begin+ aanvang startdatum begint
time duur tijd wanneer planning tijdsduur tijdlijn
do actie+ taken taak stappen te_doen activiteiten aanpak actiepunten activiteit werkzaamheden
make resultaat oplevering+ op_te_leveren mijlpaal mijlpalen eindproduct eindproject bewijs product
fail risico risico's valkuil+ faalmodus mislukking gevaar gevaren vermijden waarschuwingssignalen het_gaat_mis_als
focus focus* aandachts* onderwerp+ vaardigheden thema's gebieden wat_leren leerstof zwaartepunten
rule principes spelregels uitgangspunten
gain opbrengst+ uitkomst+ resultaten
path paden opties mogelijkheden scenario's
change transformatie verandering voor_en_na
was van voor vroeger
will naar na straks
motto slotgedachte
done gedaan klaar afgerond voltooid af
state nog?_niet_klaar/af/gedaan in_uitvoering gepland optioneel lopend bezig niet_begonnen/gestart gedeeltelijk deels
sum overzicht samenvatting voortgang tijdlijn in_één_oogopslag bronnen bijlage inhoud totaal sjabloon voorbeeld notities aantekeningen
log schoonmaakrooster dienstrooster noodplan betaalplan begroting logboek terugblik notulen dagboek uitgaven recept+ reis reisverslag verslag urenstaat vergadering lesplan lesprogramma lesrooster huurcontract huiswerk hoorcollege+ casestudy casus chronologie instructies leeslijst wat_ik_heb_geleerd levenscyclus
priority prioriteit prioriteiten
road traject route worden volgende_stappen planning leerpad routekaart tijdspad trainingsschema voorbereiding
order volgorde
learn leren
study studie* leerroute leertraject
head wat

beats verslaat wint_van gaat?_voor boven in_plaats_van liever/meer/beter/belangrijker_dan is_beter/belangrijker_dan
prefer liever verkies kies > dan ; meer > minder dan
not niet niet_alleen geen nooit
like de en
depth diep meester weinig > breed veel oppervlak versnipper
ship lever oplever publiceer uitbreng bouw afmak maken doen afrond > studer leren lezen cursus theorie
lever hefboom systeem invloed > druk bezig uren moeite inspanning
public zichtba openba laten_zien delen tonen > onzichtba geheim
growth richting groei koers uitdag lef ontwikkel > gemak zeker veilig gewoon`;
