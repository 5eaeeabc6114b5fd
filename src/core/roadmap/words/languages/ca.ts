/** Catalan. The form is told in `../table.ts`. */
export const CA = `ca s es
# primer/primera segon/segona tercer/tercera quart/quarta cinquè sisè
= un dos tres quatre cinc sis set_unitats vuit nou deu
phase fase+ etapa
step pas nivell bloc mòdul part capítol fita
day dia dies
week setmana setmanes
month mes mesos
quarter trimestre+
year any anys
months6 mig_any
hour hora hores
per per
to fins_a
and i
from des_de
now ara avui
near aquesta_setmana aquest_mes/trimestre/any setmana/mes/any_que_ve pròxima_setmana pròxim_mes/trimestre/any
ahead abans
always continu permanent
on en_endavant o_més
later més_endavant
about aproximadament inici final
least almenys
term a?_curt/mitjà/llarg_termini
and1 i
mark r n
hence en després

goal objectiu+ meta
start inici data_d'inici
time durada període termini
do accions tasques
make lliurable+ entregable+ projecte_final
fail riscos risc
focus temes àrees competències
rule regles principis
gain resultats
done fet acabat
state en_curs pendent planificat opcional
sum resum progrés recursos annex exemple
log diari pressupost recepta acta viatge
road pla full_de_ruta cronograma preparació planificació
learn aprendre
study aprenentatge d'aprenentatge estudi+ d'estudi+`;
