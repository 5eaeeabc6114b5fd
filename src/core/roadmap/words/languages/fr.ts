import type { LanguageWords } from '../concepts';

export const FR: LanguageWords = {
  locale: 'fr',
  ordinals: 'premier*/première*|deuxième/second*|troisième|quatrième|cinquième|sixième|septième|huitième|neuvième|dixième',
  cardinals: 'un/une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix',
  time: {
    season: 'printemps|été|automne|hiver',
    phase: 'phase|phases|étape|étapes', stage: 'niveau|palier|jalon|bloc|module|partie|chapitre|cycle|période|volet|temps',
    day: 'jour|jours|j', week: 'semaine|semaines|sem', month: 'mois', quarter: 'trimestre|trimestres|t', half: 'semestre|semestres|s', year: 'an|ans|année|années', hour: 'heure|heures',
    per: 'par|chaque', within: 'moins de|sous|dans les', over: 'plus de|au-delà de|au delà de', to: 'à|au|aux|jusque|jusqu\'à|jusqu\'en|jusqu\'au', and: 'et', since: 'dès|depuis|à partir de|à partir du', now: 'maintenant|aujourd\'hui|présent|actuellement|immédiat', ongoing: 'continu|en continu|permanent|en cours|toujours', onwards: 'et plus|et au-delà|et au delà|et après|ou plus|puis',
    about: 'de|du|d\'ici|environ|env|durée|délai|échéance|temps|début|mi|fin|en|le|la|les|des|prochain*|total|estimé*|entre|pendant|premiers|premières',
    horizon: 'court terme|moyen terme|long terme|à court terme|à moyen terme|à long terme|très long terme', goals: 'objectif|objectifs|but|buts|vision|plan',
  },
  labels: {
    goal: 'objectif|objectifs|but|buts|finalité|mission|intention|cap', 'end-state': 'état final|vision|destination|objectif final|état cible', horizon: 'horizon|horizon temporel|durée totale',
    start: 'début|départ|date de début|démarrage|commence|date de départ|lancement', time: 'durée|délai|période|quand|calendrier|échéance|temps|dates',
    actions: 'action|actions|tâche|tâches|à faire|étapes|activités|prochaines étapes|comment|plan d\'action', deliverable: 'livrable|livrables|jalon|jalons|rendu|rendus|projet final|preuve|preuves',
    failure: 'risque|risques|piège|pièges|mode d\'échec|modes d\'échec|échec|à éviter|éviter|danger|dangers|erreurs courantes|signaux d\'alerte|mode de défaillance', focus: 'focus|axes|axe|axes de travail|domaines|priorités|thèmes|sujets|compétences|points clés|domaines de focus|domaines prioritaires|contenu|notions|à apprendre',
    rules: 'règle|règles|principes|mes règles|règles du jeu|non négociables|règles non négociables', outputs: 'résultat|résultats|résultats attendus|productions|sorties', paths: 'chemins|voies|voies possibles|options|pistes|scénarios|débouchés',
    transformation: 'transformation|transformation attendue|avant et après', from: 'de|avant', to: 'à|après|vers', principle: 'principe|principe final|principe directeur|mot de la fin|devise', done: 'fait|terminé|terminée|fini|finie|livré|achevé',
    state: 'à venir|planifié|prévu|optionnel|facultatif', summary: 'résumé|vue d\'ensemble|aperçu|progrès|progression|suivi|liste de contrôle|chronologie|en un coup d\'œil|ressources|budget|annexe|sommaire|historique|total|modèle|exemple|bilan|récapitulatif',
  },
  rules: {
    beats: 'bat la|bat le|bat l\'|bat|prime sur|l\'emporte sur|passe avant|avant|plutôt que|plutôt qu\'|au lieu de|vaut mieux que|mieux que|surpasse|avant tout', prefer: [['préférer|préfère|préférez|privilégier|privilégie|privilégiez|prioriser|priorise|choisir|choisis', 'plutôt que de|plutôt que|plutôt qu\'|à|au|aux|sur|avant'], ['plus de|plus d\'', 'moins de|moins d\''], ['mieux vaut', 'que|plutôt que|plutôt qu\'']], not: 'pas seulement|et non|ne pas|pas|jamais',
    depth: ['profond|focus|spéciali|maîtri|concentr|approfond', 'large|étendue|ampleur|dispers|superfici|éparp|tout'], shipping: ['livr|publi|lancer|termin|expédi|construi|produi|faire|sortir', 'étud|appren|lire|cours|perfec|planif|théor|consom'],
    leverage: ['levier|automat|impact|systèm|multipli', 'occup|agitation|effort|heures|activité|affair'], visibility: ['visib|publi|montr|partag|vu', 'silenc|invisib|cach|privé|discr|secret'], trajectory: ['trajectoire|croissance|progress|direction|défi|cap|audace', 'confort|sécurité|facil|routine|habitude'],
  },
};
