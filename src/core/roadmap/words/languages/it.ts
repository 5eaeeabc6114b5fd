/** Italian. The form is told in `../table.ts`. */
export const IT = `it o a e i he hi
# primo/prima/primi/prime secondo/seconda terz* quarto/quarta quint* sest* settimo/settima ottav* nono/nona decim*
= uno/un/una due tre quattro cinque sei sette otto nove dieci undici dodici
=18 diciotto
=20 venti
=30 trenta
=90 novanta
=100 cento
phase fase fasi tapp+
step sezione livello traguardo blocco capitolo stadio gradino orizzonte stagione
day giorn+ gg
week settimana settimane sett
month mese mesi
quarter trimestr+
half semestr+
bimonth bimestri
year ann+
months6 mezzo_anno
hour ore minut*
effort sere serate sessioni mezza_giornata
per ogni a/alla_settimana
in entro meno_di
over oltre più_di
to fino_a/al ad
from da dal dalla a_partire_da/dal
now ora adesso oggi attuale attualmente subito
near questa/prossima_settimana questo/prossimo_mese/trimestre/anno/semestre settimana/mese/anno_prossima/prossimo
always
then poi dopo prossim+ presto
on in?_poi e_oltre/seguenti o/e_più in_avanti in_corso
later più_tardi un_giorno in_futuro
grade1 principiante principianti
grade3 avanzato
grade4 esperto
age età
about inizio metà fine il lo i gli dei della prossim+ stimato tra totale final+ ultim+ la
due entro
season estate autunno
least almeno
term a?_breve/medio/lungo_termine nel_breve/medio/lungo
plan traguardi piano
of di del dell
hence tra fra dopo prossimi prossime
rank critico critica alta media bassa urgente
part sezione
this questo questa quest
choice opzione variante alternativa

goal obiettiv+ fine
why scopo missione finalità
end stato/obiettivo_finale visione destinazione punto_di_arrivo
span orizzonte durata_totale/complessiva
start inizio data_di_inizio data_d'inizio partenza si_parte avvio
time durata temp+ date scadenza cronologia cronoprogramma
do azion+ attività compiti passi cosa/da_fare piano_d'azione
make consegn+ risultato/progetto_finale traguard+ prova prodotto
fail rischi+ trappol+ modo_di_fallire falliment+ errori_comuni evitare pericol+ segnali_di_allarme
focus are+ temi argoment* contenut* competenz+ cosa_imparare/studiare concetti ambiti priorità
rule regol+ principi
gain risultat+ esiti
path percorsi strade opzioni scenari
change trasformazione prima_e_dopo
was da prima
will dopo
motto principio
done fatto finito completat+ concluso consegnato
state in_sviluppo pianificato opzionale facoltativo non_fatto/finito/completato in_corso in_attesa in_pausa previsto non_iniziato da_iniziare parzialmente
sum calendario cronoprogramma riepilogo panoramica riassunto avanzamento progressi lista_di_controllo cronologia in_breve risorse appendice totale modello esempio revisione
log piano_tariffario/pulizie/vaccinale piano_dei_pagamenti/turni piano_di_emergenza storico verbale bilancio spese ricetta ricette viaggio retrospettiva appunti resoconto relazione riunione note_di_lettura/riunione/rilascio programma/piano_del_corso piano_delle_lezioni piano_di_viaggio menù contratto compiti note_di_studio lezione_frontale caso_di_studio cronologia istruzioni costi preventivo lista_di_lettura cosa_ho_imparato visti_nel letti_nel fatture abitudini come_sono_diventato/diventata/arrivato/arrivata ciclo_di_vita
priority priorità
road percorso diventare prossimi_passi cronoprogramma preparazione pianificazione tabella_di_marcia programma_di_studio/allenamento/lavoro
order ordine_consigliato/suggerito sequenza
learn imparare
study apprendimento studio
head cosa

beats batte_la/il/lo/l'? vince_sulla/sul/su supera prima_di/della/del sopra invece_di anziché piuttosto_che al_posto_di è?_meglio_di vale/conta?_più_di
prefer preferire preferisci preferisco privilegia privilegiare scegli dai_priorità_a > alla allo al alle ai agli a ad rispetto_a su e_non ; più > e?_meno che ; meglio > che di
not non_solo e?_non mai
like es en fr
depth profond concentr padron poche > ampiezza larghezza tante tutto vastità
ship conseg pubblic lancia rilasc costrui fare finire spedi > impara legg cors pianific
lever leva impatto moltiplic sistem > indaffar affann sforz ore attività
public pubblic mostr condivi > nascost segret
growth traiettoria cresc direzione rotta sfida coraggio > sicur abitudin`;
