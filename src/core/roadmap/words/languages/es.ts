import type { LanguageWords } from '../concepts';

export const ES: LanguageWords = {
  locale: 'es',
  ordinals: 'primer/primera/primero|segund*|tercer*|cuarto/cuarta|quint*|sexto/sexta|séptim*|octav*|noven*|décim*',
  cardinals: 'uno/un/una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez',
  time: {
    phase: 'fase|fases|etapa|etapas', stage: 'paso|nivel|hito|bloque|módulo|parte|capítulo|ciclo|periodo|período|sprint',
    day: 'día|días', week: 'semana|semanas|sem', month: 'mes|meses', quarter: 'trimestre|trimestres|trim|t', half: 'semestre|semestres|s', year: 'año|años', hour: 'hora|horas|hs',
    per: 'por|a la semana|cada', within: 'en menos de|menos de', over: 'más de|mayor a', to: 'a|al|hasta|hasta el', and: 'y', since: 'desde|a partir de|a partir del', now: 'ahora|hoy|actualidad|actual|actualmente|ya|presente', ongoing: 'continuo|continua|permanente|en curso|siempre', onwards: 'en adelante|y más allá|y más|o más|más|y después|después',
    about: 'de|aprox|aproximadamente|unos|unas|alrededor de|duración|plazo|tiempo|inicio|mediados|finales|principios|fin|en|el|la|los|las|del|próximo*|próxima*|estimado|entre|total|primeros|primeras',
    horizon: 'corto plazo|mediano plazo|medio plazo|largo plazo|a corto plazo|a mediano plazo|a medio plazo|a largo plazo|muy largo plazo', goals: 'meta|metas|objetivo|objetivos|visión|plan',
  },
  labels: {
    goal: 'objetivo|objetivos|meta|metas|propósito|finalidad|misión', 'end-state': 'estado final|visión|meta final|destino|objetivo final', horizon: 'horizonte|horizonte temporal|duración total|plazo total',
    start: 'inicio|fecha de inicio|comienzo|empieza|arranque', time: 'duración|plazo|tiempo|cuándo|periodo|período|fechas|calendario|tiempo estimado',
    actions: 'acción|acciones|tareas|tarea|pasos|qué hacer|actividades|próximos pasos|por hacer|pendientes|plan de acción', deliverable: 'entregable|entregables|entrega|entregas|hito|hitos|proyecto final|evidencia|prueba',
    failure: 'riesgo|riesgos|trampa|trampas|modo de fallo|modos de fallo|modo de fracaso|fallo|fracaso|errores comunes|evitar|qué evitar|peligro|peligros|señales de alerta', focus: 'enfoque|áreas de enfoque|área de enfoque|foco|focos|temas|tema|habilidades|áreas|áreas clave|competencias|contenidos|qué aprender|qué estudiar|conceptos|temario',
    rules: 'regla|reglas|principios|normas|mis reglas|normas de la casa|reglas no negociables|no negociables', outputs: 'resultado|resultados|resultados esperados|salida|salidas|logros', paths: 'caminos|posibles caminos|opciones|rutas|escenarios|salidas posibles',
    transformation: 'transformación|transformación esperada|antes y después', from: 'de|antes|desde', to: 'a|después|hacia', principle: 'principio|principio final|principio rector|idea final|lema', done: 'hecho|terminado|completado|completada|terminada|entregado',
    state: 'en progreso|pendiente|planificado|opcional', summary: 'resumen|vista general|panorama|progreso|seguimiento|lista de verificación|cronograma|de un vistazo|recursos|presupuesto|anexo|índice|historial|total|plantilla|ejemplo|revisión',
  },
  rules: {
    beats: 'vence a la|vence al|vence a|gana a la|gana al|gana a|le gana a|supera a la|supera al|supera a|supera|antes que|por encima de|sobre|en vez de|en lugar de|más que|es mejor que|mejor que|importa más que|vale más que', prefer: [['prefiere|preferir|prioriza|priorizar|elige', 'antes que|sobre|a|en vez de|en lugar de|y no'], ['más', 'menos|y menos|que'], ['mejor', 'que']], not: 'no solo|no sólo|no|nunca',
    depth: ['profund|foco|especiali|dominio|maestr|pocas', 'amplitud|anchura|dispers|superfici|muchas|todo|extens'], shipping: ['entreg|publica|lanza|termina|construi|hacer|enviar|practic', 'estudi|aprend|leer|curso|perfec|planear|planific|teor|consum'],
    leverage: ['apalanc|palanca|automat|impacto|sistema|multiplic', 'ocupa|ajetre|esfuerzo|horas|actividad|ruido'], visibility: ['visib|públic|mostra|compart|enseña', 'silenc|invisib|oculta|ocult|privad|secret|callad'], trajectory: ['trayectoria|crecim|crecer|rumbo|reto|desaf|direcc', 'comod|confort|segur|rutina|facil'],
  },
};
