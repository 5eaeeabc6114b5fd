import type { LanguageWords } from '../concepts';

export const PT: LanguageWords = {
  locale: 'pt',
  ordinals: 'primeiro/primeira|segund*|terceir*|quarto/quarta|quint*|sexto/sexta|sétim*|oitav*|non*|décim*',
  cardinals: 'um/uma|dois/duas|três|quatro|cinco|seis|sete|oito|nove|dez',
  time: {
    phase: 'fase|fases|etapa|etapas|estágio|estágios', stage: 'passo|nível|marco|bloco|módulo|parte|capítulo|ciclo|período|degrau',
    day: 'dia|dias', week: 'semana|semanas', month: 'mês|meses', quarter: 'trimestre|trimestres|tri', half: 'semestre|semestres', year: 'ano|anos', hour: 'hora|horas',
    per: 'por|por semana|cada', within: 'em até|menos de', over: 'acima de|mais de|além de', to: 'a|ao|até|até o', and: 'e', since: 'desde|a partir de|a partir do', now: 'agora|hoje|atualmente|atual|presente|já', ongoing: 'contínuo|contínua|permanente|em andamento|sempre|em curso', onwards: 'em diante|e além|e mais|ou mais|mais|depois|adiante',
    about: 'de|aprox|aproximadamente|cerca de|uns|umas|duração|prazo|tempo|início|meados|final|fim|em|o|os|as|do|da|próximo*|próxima*|estimado|entre|total|primeiros|primeiras|no',
    horizon: 'curto prazo|médio prazo|longo prazo|a curto prazo|a médio prazo|a longo prazo|de curto prazo|de médio prazo|de longo prazo', goals: 'meta|metas|objetivo|objetivos|visão|plano',
  },
  labels: {
    goal: 'objetivo|objetivos|meta|metas|propósito|finalidade|missão', 'end-state': 'estado final|visão|destino|meta final|objetivo final', horizon: 'horizonte|horizonte temporal|horizonte de tempo|duração total',
    start: 'início|data de início|começo|começa|partida', time: 'duração|prazo|tempo|quando|período|datas|cronograma|tempo estimado',
    actions: 'ação|ações|tarefas|tarefa|passos|o que fazer|atividades|próximos passos|a fazer|plano de ação', deliverable: 'entregável|entregáveis|entrega|entregas|marco|marcos|projeto final|evidência',
    failure: 'risco|riscos|armadilha|armadilhas|modo de falha|modos de falha|falha|fracasso|erros comuns|evitar|o que evitar|perigo|perigos|sinais de alerta', focus: 'foco|focos|áreas de foco|área de foco|temas|tema|habilidades|áreas|competências|conteúdos|o que aprender|o que estudar|conceitos|tópicos',
    rules: 'regra|regras|princípios|minhas regras|inegociáveis|regras inegociáveis', outputs: 'resultado|resultados|resultados esperados|saídas', paths: 'caminhos|caminhos possíveis|possíveis caminhos|opções|rotas|cenários',
    transformation: 'transformação|transformação esperada|antes e depois', from: 'de|antes', to: 'para|depois', principle: 'princípio|princípio final|princípio norteador|lema', done: 'feito|concluído|concluída|terminado|pronto|entregue',
    state: 'planejado|pendente|opcional', summary: 'resumo|visão geral|panorama|progresso|acompanhamento|lista de verificação|cronograma|recursos|orçamento|anexo|índice|histórico|total|modelo|exemplo|revisão',
  },
  rules: {
    beats: 'vence a|vence o|vence|ganha de|ganha da|ganha do|supera a|supera o|supera|bate|antes de|acima de|sobre|em vez de|ao invés de|mais que|mais do que|é melhor que|melhor que|melhor do que|vale mais que', prefer: [['prefira|preferir|prefiro|priorize|priorizar|escolha', 'a|ao|à|em vez de|sobre|do que|antes de|e não'], ['mais', 'menos|e menos|que'], ['melhor', 'que|do que']], not: 'não só|não apenas|e não|não|nunca',
    depth: ['profund|foco|especiali|domínio|maestria|poucas', 'amplitude|largura|abrang|dispers|superfic|muitas|tudo|extens'], shipping: ['entreg|public|lança|termin|construi|fazer|enviar|pratic|conclu', 'estud|aprend|ler|leitura|curso|perfe|planej|teor|consum'],
    leverage: ['alavanc|automa|impacto|sistema|multiplic', 'ocupa|correria|esforço|horas|atividade|agita'], visibility: ['visib|visív|públic|mostra|compartilh', 'silênc|silenc|invisív|oculta|privad|secret|escond'], trajectory: ['trajet|cresc|rumo|direção|desafi|coragem', 'confort|comod|segur|rotina|fácil'],
  },
};
