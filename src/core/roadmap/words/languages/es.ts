/** Spanish. The form is told in `../table.ts`. */
export const ES = `es s es o os a as
# primer/primera/primero/primeros/primeras segund* tercer* cuarto/cuarta quint* sexto/sexta séptim* octav* noven* décim*
= uno/un/una dos tres cuatro cinco seis siete ocho nueve diez once doce
=18 dieciocho
=20 veinte
=30 treinta
=90 noventa
=100 cien
phase fase+ etapa+
step sección paso nivel hito bloque módulo parte capítulo ciclo periodo horizonte entrega temporada
day día días
week semana+ sem
month mes meses
quarter trimestre+ trim t
half semestre+ s
bimonth bimestre+
year año años
months6 medio_año
hour hora+ hs minuto+
effort tardes noches sesión sesiones
per por a_la_semana cada
in en?_menos_de
over más_de mayor_a
to a al hasta_el?
and y
from desde a_partir_de/del
now ahora hoy actual actualidad actualmente ya presente
near esta/próxima_semana este/próximo_mes/trimestre/año/semestre semana/mes/año_que_viene
ahead antes
always continu+ permanente siempre
then luego siguiente próxim+ pronto
on en_adelante y_más_allá y?_más/después y_siguientes o_más en_curso
later más_tarde/adelante algún_día
grade1 principiante+ básico+ inicial
grade2 intermedio+
grade3 avanzado+
grade4 experto+
age edad
about aprox aproximadamente unos unas alrededor?_de inicio mediados finales principios fin en el la los las de del próximo* próxima* estimado entre final para
due antes_del? fecha_límite
plan meta
season primavera verano otoño invierno
least al/por_lo?_menos
term a?_corto/mediano/medio/largo_plazo muy_largo_plazo
of de del d
mark o a os as do to ro mo vo no da ta ra
and1 y u
hence en próximos próximas después dentro tras
rank crítico importante crítica alta media baja urgente
part sección
this este esta
choice opción variante alternativa

goal objetiv+ meta+
why propósito finalidad misión
end estado/meta/objetivo_final destino
span horizonte duración/plazo_total
start inicio fecha_de_inicio comienzo empieza arranque
time duración carga_horaria plazo tiempo cuándo periodo fechas calendario cronograma diagrama_de_gantt
do acción acciones tarea+ pasos qué/por_hacer actividades pendientes plan_de_acción actividad
make entrega+ entregable+ hito+ proyecto_final evidencia prueba
fail riesgo+ trampa+ modo+_de_fallo fallo fracaso errores_comunes evitar peligro+ señales_de_alerta
focus enfoque área+ foco+ tema+ habilidades competencias contenido+ qué_aprender/estudiar conceptos temario
rule regla+ principios normas no_negociables
gain resultado+ salida+ logros
path caminos opciones rutas escenarios salidas_posibles
change transformación antes_y_después
was de antes desde
will a después hacia
motto principio idea_final lema
done hecho terminad+ completad+ entregado
state en_desarrollo en_progreso pendiente planificado opcional no_hecho/terminado/completado sin_terminar/hacer en_curso en_marcha aplazado no_empezado/iniciado sin_empezar/iniciar por_empezar parcialmente
sum calendario resumen vista_general panorama progreso seguimiento lista_de_verificación cronograma de_un_vistazo recursos anexo índice plantilla ejemplo revisión notas
log plan_de_limpieza/vacunación/pensiones/pagos/guardias/emergencia calendario_de_vacunación historial presupuesto acta+ bitácora diario currículum gasto+ receta+ viaje+ plan_contable retrospectiva apuntes informe+ registro minuta reunión notas_de_lectura/clase/reunión/versión plan_de_clase/clases/viaje programa_de_curso programa_de_la_asignatura menú contrato deberes temario notas_de_estudio lo_que_aprendí clase_magistral estudio_de_caso cronología instrucciones costo+ coste+ lista_de_lectura lo_que_aprendí aprendizajes leídos_en vistos_en facturas hábito+ cómo_llegué ciclo_de_vida
priority prioridad prioridades
road plan+ cronograma_de_estudio/estudios hoja_de_ruta ruta camino preparación llegar_a próximos_pasos planificación planeación cronograma programa_de_estudio/estudios/entrenamiento itinerario_formativo
order orden_recomendado/sugerido orden_de_estudio secuencia
learn aprender
study aprendizaje estudio+
head qué

beats supera vence/gana/supera_a_la? vence/gana/supera_al le_gana_a antes_que por_encima_de sobre en_vez/lugar_de es/importa/vale?_más/mejor_que
prefer prefiere preferir prioriza priorizar elige > a y_no ; más > y?_menos que ; mejor > que
not no_solo/sólo no nunca
like en
depth profund foco especiali dominio maestr pocas > ampl anchura dispers superfic muchas todo extens
ship entreg publica lanza termin construi hacer enviar practic > estudi aprend leer curso perfe planea teor planific consum
lever apalanc palanca sistema > ocupa ajetre esfuerzo horas actividad ruido
public públic mostra compart enseña > ocult callad
growth trayect crec rumbo reto desaf direcc > comod confort segur rutin facil`;
