import type { LanguageWords } from '../concepts';

export const NL: LanguageWords = {
  locale: 'nl',
  ordinals: 'eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende',
  cardinals: 'een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien',
  time: {
    phase: 'fase|fasen|fases', stage: 'stap|stadium|mijlpaal|blok|module|deel|hoofdstuk|niveau|periode|cyclus|etappe',
    day: 'dag|dagen', week: 'week|weken', month: 'maand|maanden|mnd', quarter: 'kwartaal|kwartalen|kw', half: 'halfjaar', year: 'jaar|jaren', hour: 'uur|uren|u',
    per: 'per|elke', within: 'binnen|minder dan', over: 'meer dan|langer dan', to: 'tot|t/m|tm|tot en met|tot eind|tot aan', and: 'en', since: 'vanaf|sinds', now: 'nu|vandaag|heden|momenteel|direct', ongoing: 'doorlopend|lopend|blijvend|continu', onwards: 'en verder|en later|en daarna|daarna|of meer|verder',
    about: 'ongeveer|circa|duur|tijd|periode|looptijd|begin|midden|eind|einde|in|de|het|komende|totaal|geschat|van',
    horizon: 'korte termijn|middellange termijn|lange termijn|op korte termijn|op middellange termijn|op lange termijn|kortetermijn*|langetermijn*|middellangetermijn*', goals: 'doel|doelen|visie|plan',
  },
  labels: {
    goal: 'doel|doelen|doelstelling|bedoeling|streven', 'end-state': 'eindtoestand|visie|eindbeeld|einddoel|eindsituatie', horizon: 'tijdshorizon|horizon|totale duur|looptijd',
    start: 'start|begin|startdatum|aanvang|begint', time: 'duur|tijd|periode|wanneer|planning|looptijd|tijdsduur',
    actions: 'actie|acties|taken|taak|stappen|te doen|activiteiten|volgende stappen|wat te doen|aanpak|actiepunten', deliverable: 'resultaat|oplevering|opleveringen|op te leveren|mijlpaal|mijlpalen|eindproduct|eindproject|bewijs|product',
    failure: 'risico|risico\'s|valkuil|valkuilen|faalmodus|mislukking|gevaar|gevaren|vermijden|waarschuwingssignalen|het gaat mis als', focus: 'focus|focusgebieden|aandachtsgebieden|aandachtspunten|onderwerpen|vaardigheden|thema\'s|gebieden|wat leren|leerstof|zwaartepunten',
    rules: 'regel|regels|principes|spelregels|mijn regels|uitgangspunten', outputs: 'resultaten|opbrengst|opbrengsten|uitkomst|uitkomsten', paths: 'paden|mogelijke paden|opties|mogelijkheden|routes|scenario\'s',
    transformation: 'transformatie|verandering|voor en na', from: 'van|voor|vroeger', to: 'naar|na|straks', principle: 'principe|leidend principe|slotgedachte|motto', done: 'gedaan|klaar|afgerond|voltooid|af',
    summary: 'overzicht|samenvatting|voortgang|checklist|tijdlijn|in één oogopslag|bronnen|begroting|budget|bijlage|inhoud|logboek|totaal|sjabloon|voorbeeld|terugblik',
  },
  rules: {
    beats: 'verslaat|wint van|gaat voor|boven|in plaats van|voor|liever dan|beter dan|is beter dan|belangrijker dan|is belangrijker dan|meer dan', prefer: [['liever|verkies|kies', 'dan|boven|in plaats van|voor'], ['meer', 'minder|dan']], not: 'niet alleen|niet|geen|nooit',
    depth: ['diep|focus|speciali|meester|weinig', 'breed|veel|oppervlak|versnipper|alles'], shipping: ['lever|oplever|publiceer|uitbreng|bouw|afmak|maken|doen|afrond', 'studer|leren|lezen|cursus|perfect|plannen|theorie'],
    leverage: ['hefboom|automat|impact|systeem|invloed', 'druk|bezig|uren|moeite|inspanning'], visibility: ['zichtba|openba|laten zien|delen|tonen', 'stille|onzichtba|verborgen|privé|geheim'], trajectory: ['richting|groei|koers|uitdag|lef|ontwikkel', 'comfort|gemak|zeker|veilig|gewoon'],
  },
};
