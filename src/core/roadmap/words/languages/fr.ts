/** French. The form is told in `../table.ts`. */
export const FR = `fr s e es x
# premier*/première* deuxième/second* troisième quatrième cinquième sixième septième huitième neuvième dixième
= un/une deux trois quatre cinq six sept huit neuf dix onze douze
=18 dix_huit
=20 vingt
=30 trente
=100 cent
phase phase étape+
step section niveau palier jalon bloc partie chapitre période volet temps horizon saison
day jour+ j
week semaine+
month mois
year an ans année+
hour heure+
effort soirée+ séance+ demi_journée+
per par chaque
in moins_de sous dans_les
over plus_de au_delà_de
to à au aux jusqu* jusqu'à/au/en
and et
from dès depuis à_partir_de/du
now maintenant aujourd'hui présent actuellement immédiat
near cette_semaine/année ce_mois/trimestre/semestre le/la?_semaine/mois/trimestre/semestre/année/an_prochain/prochaine l'année/l'an_prochain/prochaine ce_mois-ci
always en?_continu permanent toujours
then ensuite prochain+ bientôt
on et/ou_plus et_au_delà et_après/suivants/suivantes puis en_cours
later plus_tard un_jour
grade1 débutant+ bases
grade2 intermédiaire+
grade3 avancé+
age âge
about du environ env début mi le les des prochain* estimé* pendant final finale
due d'ici avant échéance
season printemps été automne hiver
least au_moins
term à?_court/moyen/long_terme très_long_terme
of de d
mark er ere re eme e nde
hence dans après prochains prochaines sous
rank critique important haute moyenne basse urgent
part section
this cet cette
choice option variante alternative

goal objectif+ but buts
why finalité intention cap
end état/objectif_final état_cible
span durée_totale
start début départ date_de_début/départ démarrage commence lancement
time durée délai quand calendrier planning chronologie échéance temps période diagramme_de_gantt
do tâche+ à_faire étapes activités comment activité action+
make livrable+ jalon+ rendu+ projet_final preuve+
fail risque+ piège+ mode+_d'échec échec éviter danger+ erreurs_courantes signaux_d'alerte mode_de_défaillance
focus axe+ domaines priorités sujet+ compétences points_clés contenu notions à_apprendre
rule règle+ principes non_négociables
gain résultat+ productions sorties
path chemins voies pistes débouchés
change avant_et_après
was de avant
will à après vers
motto principe mot_de_la_fin devise
done fait faite terminé+ fini+ livré achevé
state en_développement à_venir planifié prévu optionnel facultatif pas_encore?_fait/fini/terminé non_fait/terminé en_cours en_attente en_pause non_commencé pas_commencé à_faire partiellement
sum calendrier planning résumé vue_d'ensemble aperçu progrès progression suivi liste_de_contrôle chronologie en_un_coup_d'œil ressources annexe sommaire modèle exemple récapitulatif
log revue_de_l'année/année planning_des_congés/vacances/gardes/absences/paiements planning_du_ménage plan_du_potager plan_de_ménage/table/vaccination historique bilan compte_rendu procès_verbal dépenses recette+ itinéraire voyage+ plan_comptable rétrospective rapport+ réunion notes_de_lecture/cours/réunion/version plan/programme_de_cours emploi_du_temps contrat bail devoirs notes_d'étude/apprentissage ce_que_j'ai_appris cours_magistral étude_de_cas chronologie coût+ liste_de_lecture ce_que_j'ai_appris vus_en vues_en lus_en factures habitudes comment_je_suis_devenu/devenue/arrivé/arrivée comptes_du cycle_de_vie fiche
priority priorité+ priorisation
road feuille_de_route parcours projet reconversion préparation préparer devenir prochaines_étapes planification planning rétroplanning échéancier programme_de_révision/formation
order ordre_recommandé/conseillé/suggéré ordre_des_étapes
learn apprendre
study apprentissage d'apprentissage l'apprentissage étude+ d'étude+
head quoi

beats bat_la/le/l'? passe?_avant avant_tout prime/l'emporte_sur plutôt_que/qu' au_lieu_de vaut?_mieux_que surpasse
prefer préférer préfère préférez privilégier privilégie privilégiez prioriser priorise choisir choisis > plutôt_que_de à au aux sur ; plus_de/d' > moins_de/d' ; mieux_vaut > que
not pas_seulement et_non ne?_pas jamais
like en es
depth profond concentr spéciali maîtri approfond > large étendue ampleur éparp tout
ship livr publi lancer expédi construi produi faire sortir > étud appren lire cours théor consom planif perfec
lever levier systèm > occup agitation heures affair
public publi montr partag vu > cach discr privé
growth croissance progress défi cap audace > facil habitude`;
