/** Portuguese. The form is told in `../table.ts`. */
export const PT = `pt s es o os a as
# primeiro/primeira/primeiros/primeiras segund* terceir* quarto/quarta quint* sexto/sexta sétim* oitav* non* décim*
= um/uma dois/duas três quatro cinco seis sete oito nove dez onze doze
=18 dezoito
=20 vinte
=90 noventa
=100 cem
phase fase etapa estágio+
step seção secção passo nível marco bloco módulo período degrau horizonte entrega temporada
day dia+
week semana
month mês meses
quarter tri
year ano+
months6 meio_ano
effort noites tardes sessões
per por_semana
in em_até
over acima/mais/além_de
to ao até até_o
and e
from a_partir_do/da desde
now agora hoje atualmente atual já
near esta/próxima_semana este/próximo_mês/trimestre/ano/semestre
ahead antes
always sempre
then em_seguida próxim+ seguinte
on em_diante e_além/seguintes e?_mais ou_mais depois adiante em_andamento/curso
later mais_tarde um_dia
grade1 iniciante+
grade2 intermediário+
grade3 avançado+
grade4 especialista
age idade
about cerca_de uns umas início meados fim em o os as da no final próxim* para
due prazo antes_de
season verão outono inverno
least pelo/ao_menos
term a/de?_curto/médio/longo_prazo
plan plano visão
of de do dos das
and1 e
hence em próximos próximas após dentro daqui depois
rank crítico crítica alta média baixa urgente
part seção secção
this este esta neste nesta
choice opção variante alternativa

goal 
why finalidade missão
end visão
span horizonte_de_tempo duração_total
start início data_de_início começ+ partida
time duração carga_horária prazo quando datas calendário
do ação ações tarefa+ passos o_que_fazer atividade+ a_fazer plano_de_ação
make entregáve* marco+ projeto_final evidência
fail risco+ armadilha+ modo+_de_falha falha fracasso erros_comuns perigo+ sinais_de_alerta
focus área+_de_foco conteúdo+ o_que_estudar conceitos tópicos competência+
rule regra+ princípios inegociáveis
gain saídas
path caminhos opções rotas cenários
change transformação antes_e_depois
will para depois
motto princípio
done feito concluíd+ pronto entregue
state em_progresso em_desenvolvimento planejado pendente não_feito/concluído/terminado em_andamento/curso opcional planeado previsto não_iniciado/começado por_iniciar parcialmente
sum cronograma calendário resumo visão_geral progresso acompanhamento lista_de_verificação modelo exemplo revisão notas
log plano_de_saúde/dados/vacinas/pagamento/emergência escala_de_limpeza/trabalho orçamento histórico ata+ diário despesas viagem relatório+ fichamento currículo reunião plano_de_aula/ensino/viagem cardápio lição_de_casa ementa notas_de_estudo aula_magna estudo_de_caso cronologia instruções custo+ o_que_aprendi livros_lidos como_vim_parar como_cheguei como_virei hábito+ revisões_feitas ciclo_de_vida
priority prioridade+
road cronograma_de_estudo/estudos planejamento planeamento trilha roteiro caminho virar tornar próximos_passos cronograma preparação
order ordem_recomendada/sugerida ordem_de_estudo sequência
learn aprender
study aprendiza* estudo+
head quê

beats vence/supera_a/o? ganha_de/da/do bate antes/acima_de sobre em_vez_de ao_invés_de mais/melhor_que é_melhor_que mais/melhor_do_que vale_mais_que
prefer prefira preferir prefiro priorize priorizar escolha > a ao à do_que e_não ; mais > e?_menos que ; melhor > do?_que
not não_só/apenas e?_não nunca
like es en
depth domínio maestria poucas > largura abrang tudo
ship fazer pratic conclu > estud ler leitura planej
lever alavanc automa > correria esforço atividade agita
public públic visív compartilh > silênc invisív escond
growth trajet direção desafi coragem > fácil`;
