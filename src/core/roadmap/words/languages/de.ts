/** German. The form is told in `../table.ts`. */
export const DE = `de e en n er s es
# erst* zweit* dritt* viert* fünft* sechst* siebt* acht* neunt* zehnt*
= ein+ zwei drei vier fünf sechs sieben acht neun zehn elf zwölf
=18 achtzehn
=20 zwanzig
=30 dreißig
=90 neunzig
=100 hundert
phase phase+ etappe*
step schritt stufe abschnitt meilenstein modul teil kapitel zyklus ebene horizont saison
day tag+
week woche+ kw wo
month monat+
quarter quartal+
half halbjahr
year jahr+ lehrjahr+ ausbildungsjahr+
months6 halbes/halbe_jahr
hour stunde* std minute*
effort abend+ nachmittag+ sitzung+
weeks wöchig*
months monatig*
per pro je die_woche
in bis_zu innerhalb_von? binnen unter
over über mehr_als jenseits_von
to bis bis_zum/ende
and und
from ab seit
now jetzt heute aktuell derzeit ab?_sofort ab_jetzt
near diese/nächste/kommende_woche diesen/nächsten/kommenden/dieser/nächster/kommender_monat dieses/nächstes/kommendes_quartal/jahr/halbjahr
ahead vor vorher davor
always laufend fortlaufend dauerhaft kontinuierlich
then danach nächst+ als_nächstes anschließend bald
on und?_danach und_später/folgende oder_mehr und_darüber_hinaus ff
later später irgendwann eines_tages
grade1 anfänger einsteiger
grade2 fortgeschritten+
grade3 könner
grade4 experte+ profi+
age alter
about etwa ungefähr rund anfang mitte ende im der die das den von nächste* letzte* insgesamt am geschätzt jeweils letzt
due spätestens fällig deadline frist
season frühling frühjahr sommer herbst wintersemester sommersemester ws ss wise sose
least mindestens
term kurzfristig* mittelfristig* langfristig*
weekday do
of von
mark ste sten te ter
hence in nach nächsten kommenden
rank kritisch wichtig hoch mittel niedrig dringend hohe mittlere niedrige
this diesen diese dieser dieses
choice option variante alternative möglichkeit

goal ziel+ lernziel+ wochenziel+ monatsziel+ etappenziel+ hauptziel+ leitziel zielsetzung
why zweck absicht
end endzustand zielbild endziel zielzustand
span zeithorizont horizont planungshorizont gesamtdauer
start beginn* startdatum anfang los_gehts startet_am
time dauer zeitraum zeit zeitrahmen wann zeitplan zeitleiste umfang
do aktion+ aufgabe+ maßnahmen schritte tätigkeiten vorgehen was_zu_tun_ist aktivitäten aktivität tätigkeit maßnahme arbeitsschritte
make ergebnis fertig_wenn liefer* meilenstein+ abgabe abschlussprojekt artefakt nachweis abschluss
fail risik* stolperstein+ falle+ typische/typischer/häufige/häufiger_fehler scheitern gescheitert_wenn fehlermodus fehlerbild warnzeichen vermeiden gefahr+
focus inhalt fokus* schwerpunkt+ thema themen lernfelder fähigkeiten kompetenz+ kernthemen inhalte bereiche
rule regel+ grundsätze prinzipien leitsätze spielregeln
gain ergebnisse resultat+ ertrag
path wege optionen pfade szenarien möglichkeiten
change wandel verwandlung veränderung
was von vorher heute
will zu nachher nach dann
motto leitprinzip schlussgedanke prinzip grundsatz
done erledigt fertig abgeschlossen
state zukunft in_entwicklung/planung in_arbeit geplant offen ausstehend noch?_nicht_erledigt/fertig/abgeschlossen optional wahlweise läuft laufend pausiert noch_nicht_begonnen/gestartet nicht_gestartet in_bearbeitung teilweise
sum zeitplan übersicht überblick zusammenfassung fortschritt checkliste zeitleiste auf_einen_blick meilensteine ressourcen anhang gesamt vorlage beispiel inhalt inhaltsverzeichnis notizen
log spielplan aussaatplan pflanzplan anbauplan putzplan schichtplan dienstplan notfallplan zahlungsplan veranstaltungsplan impfplan tarifplan regeln protokoll verlauf tagebuch lebenslauf stundenzettel ausgaben haushaltsbuch rezept+ rückblick mitschrift+ bericht+ versionsgeschichte versionshinweise änderungen reise reisen kontenplan reisebericht besprechung sitzung vorlesungsnotizen kursplan unterrichtsplan lehrplan seminarplan reiseplan speiseplan essensplan stundenplan vertrag hausaufgabe+ übungsblätter lernnotizen vorlesung+ fallstudie+ chronologie anleitung+ kosten leseliste was_ich_gelernt_habe wurde was_war geworden_bin gelernt rechnungen ausgegeben_haben gelesen_habe gesehen_habe erledigt_habe gelesene+ gesehene+ merkblatt gewohnheiten wie_es_lief lebenszyklus berichtsheft
priority prioritäten priorität priorisierung
road plan+ fahrplan lernpfad weg umstieg vorbereitung werden nächste_schritte planung lernreise projektplanung jahresplanung karriereplanung
order reihenfolge
learn lernen
study lern* studien*
head was

beats schlägt schlagen statt vor über anstatt geht?_vor ist?_besser/wichtiger_als sticht lieber/mehr_als
prefer lieber > als ; mehr > weniger als ; bevorzuge > gegenüber
not nicht nicht_nur kein keine
like en
depth tief fokus spezialis meister wenig konzentr > breit vielfalt viele oberfläch streu alles
ship liefer veröffentlich ausliefer bauen fertig machen umsetz abschlie > lern lesen kurse perfekt theorie üben
lever hebel wirkung skalier > beschäftig geschäftig betrieb fleiß stunden aktionismus hektik
public sichtbar öffentlich zeigen teilen gesehen > stille unsichtbar verborgen heimlich leise
growth richtung wachstum entwicklung herausforder kurs mut trajektorie > komfort bequem sicherheit gemütlich gewohn routine`;
