/** Polish. The form is told in `../table.ts`. */
export const PL = `pl a y i e u ów
# pierwsz* drug* trzeci* czwart* piąt* szóst* siódm* ósm* dziewiąt* dziesiąt*
= jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście
=18 osiemnaście
=20 dwadzieścia
=30 trzydzieści
=100 sto
phase faza fazy etap+
step krok stopień poziom kamień_milowy blok moduł część rozdział cykl okres sezon
day dzień dni dnia
week tydzień tygodni+ tyg
month miesiąc miesi* mies msc
quarter kwartał*
half półrocze*
year rok roku lata lat latach
months6 pół_roku
hour godzin* godz minut*
effort wieczór wieczor* sesj* pół_dnia
weeks tygodniow*
months miesięczn*
in w_ciągu poniżej
over ponad powyżej więcej_niż
per na co tygodniowo
to do po aż_do
and i oraz
from od począwszy?_od
now teraz dziś dzisiaj obecnie od_zaraz
near ten/przyszły/następny_tydzień/miesiąc/kwartał/rok w_tym/przyszłym/następnym_tygodniu/miesiącu/kwartale/roku
ahead przed
always ciągle ciągłe ciągły ciągła na_bieżąco stale bez_końca bieżąco
then potem następny następna kolejny następnie wkrótce
on i_dalej/później wzwyż lub/i_więcej potem w_trakcie
later później kiedyś
grade1 początkujący podstawowy
grade2 średniozaawansowany
grade3 zaawansowany
grade4 ekspert
age wiek wieku
about ok około czas_trwania? początek połowa koniec w najbliższe pierwsze łącznie trwa przez r końcowy końcowa ostatni ostatnia kolejne następne końca
due termin
season wiosn* lato lata latem jesień jesieni+ jesienią zim*
least co_najmniej przynajmniej
term krótki/średni/długi_termin krótkoterm* średnioterm* długoterm*
plan wizja
of z
anno roku
hence za po najbliższe kolejne następne
rank krytyczne wysoki średni niski pilne
this tej tę
choice opcja wariant

goal cel cele
why zamiar misja
end stan/cel_końcowy stan_docelowy wizja
span horyzont całkowity_czas
start początek data_rozpoczęcia/startu rozpoczęcie zaczynam
time czas okres termin kiedy harmonogram oś_czasu
do działani+ zadani+ kroki do_zrobienia czynności co_robić czynność krok
make rezultat produkt+ kamień_milowy kamienie_milowe efekt projekt_końcowy dowód do_oddania
fail ryzyk* pułapk+ tryb/scenariusz_porażki porażka zagrożeni+ unikać częste_błędy sygnały_ostrzegawcze
focus fokus obszary skupienie temat+ zakres umiejętn* zagadnieni+ czego_się_uczyć kompetencje priorytety
rule reguł+ zasad+
gain rezultaty efekty wynik+
path ścieżki opcje drogi scenariusze
change przemiana transformacja przed_i_po
was z przed było
will na po będzie
motto zasada/myśl_końcowa myśl_przewodnia
done zrobione gotowe ukończone zakończone zrealizowane zrealizowano wykonane wykonano zakończono
state nie_zrobione/gotowe/ukończone w_trakcie planowane zaplanowane opcjonalne w_toku nie_rozpoczęte/rozpoczęto/zaczęte częściowo
sum harmonogram podsumowanie przegląd postęp+ lista_kontrolna oś_czasu w_skrócie zasoby materiały załącznik spis_treści łącznie szablon przykład tabela notatki
log plan_lekcji/zajęć plan/harmonogram_szczepień harmonogram_spłat grafik_dyżurów/sprzątania budżet dziennik historia protokół wydatki przepis+ sprawozdanie raport+ życiorys podróż spotkanie notatki_z plan_zajęć program_zajęć sylabus umowa zadania_domowe prace_domowe wykład+ studium_przypadku chronologia instrukcj* koszt* lista_lektur czego_się_nauczyłam/nauczyłem podsumowanie cykl_życia ścieżka_stanowisk
priority priorytety
road harmonogram_nauki ścieżka mapa_drogowa droga zostać następne/dalsze_kroki harmonogram przygotowania planowanie roadmapa
order kolejność
learn nauka
study nauki
head co

beats bije pokonuje wygrywa_z/ze ponad przed zamiast ważniejsza/ważniejsze?_niż jest?_lepsze/lepsza_niż
prefer wolę wybieraj stawiaj_na przedkładaj > nad a_nie ; więcej > mniej ; lepiej > niż
not nie_tylko a?_nie nigdy
like en it
depth głęb skupien specjaliz mistrz koncentr > szerok rozpros powierzch wszystko wiele
ship dostarcz publik wypuszcz wydawa budow kończ robien wdraż > stud nauk ucz czyta kurs planow
lever dźwigni wpływ efekt > zajęt krząta wysił godzin aktywno
public widocz pokaz dziel > cich cisz niewidocz ukryt prywat milcz
growth trajektor rozwój rozwoj kierun wyzwan odwag wzrost > wygod bezpiecz łatw rutyn`;
