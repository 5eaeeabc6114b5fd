import type { LanguageWords } from '../concepts';

export const DE: LanguageWords = {
  locale: 'de',
  ordinals: 'erst*|zweit*|dritt*|viert*|fünft*|sechst*|siebt*|acht*|neunt*|zehnt*',
  cardinals: 'eins/ein/eine|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn',
  time: {
    season: 'frühling|frühjahr|sommer|herbst|wintersemester|sommersemester|ws|ss|wise|sose',
    phase: 'phase|phasen|etappe*', stage: 'schritt|stufe|abschnitt|meilenstein|block|modul|teil|kapitel|zyklus|ebene|semester',
    day: 'tag|tage|tagen', week: 'kw|woche|wochen|wo', month: 'monat|monate|monaten|monats', quarter: 'quartal|quartale|quartals', half: 'halbjahr', year: 'jahr|jahre|jahren|jahres', hour: 'stunde*|std',
    'week-length': 'wöchig*', 'month-length': 'monatig*',
    per: 'pro|je|die woche', within: 'bis zu|innerhalb von|innerhalb|binnen|unter', over: 'über|mehr als|jenseits von', to: 'bis|bis zum|bis ende', and: 'und', since: 'ab|seit', now: 'jetzt|heute|aktuell|derzeit|sofort|ab sofort|ab jetzt', ongoing: 'laufend|fortlaufend|dauerhaft|kontinuierlich', onwards: 'und danach|danach|und später|oder mehr|und darüber hinaus|ff',
    about: 'ca|circa|etwa|ungefähr|rund|dauer|zeitraum|zeit|zeitrahmen|anfang|mitte|ende|im|in|der|die|das|den|von|nächste*|letzte*|insgesamt|am|geschätzt|jeweils',
    horizon: 'kurzfristig*|mittelfristig*|langfristig*', goals: 'ziel|ziele|vision|plan',
  },
  labels: {
    goal: 'ziel|ziele|zweck|leitziel|absicht|zielsetzung|motto', 'end-state': 'endzustand|zielbild|vision|endziel|zielzustand', horizon: 'zeithorizont|horizont|planungshorizont|gesamtdauer',
    start: 'start|beginn|startdatum|anfang|los gehts|startet am|beginnt', time: 'dauer|zeitraum|zeit|zeitrahmen|wann|zeitplan|umfang',
    actions: 'aktion|aktionen|aufgabe|aufgaben|maßnahmen|schritte|nächste schritte|to do|todos|tätigkeiten|vorgehen|was zu tun ist|plan|aktivitäten', deliverable: 'ergebnis|liefergegenstand|lieferobjekt|meilenstein|meilensteine|abgabe|abschlussprojekt|artefakt|nachweis|abschluss',
    failure: 'risiko|risiken|stolperstein|stolpersteine|falle|fallen|scheitern|gescheitert wenn|fehlermodus|fehlerbild|warnzeichen|vermeiden|gefahr|gefahren', focus: 'fokus|schwerpunkt|schwerpunkte|fokusbereiche|themen|lernfelder|fähigkeiten|kompetenzen|skills|kernthemen|inhalte|bereiche',
    rules: 'regel|regeln|grundsätze|prinzipien|leitsätze|meine regeln|spielregeln', outputs: 'ergebnisse|resultate|ertrag|resultat', paths: 'wege|mögliche wege|optionen|pfade|szenarien|möglichkeiten',
    transformation: 'wandel|transformation|verwandlung|veränderung', from: 'von|vorher|heute', to: 'zu|nachher|nach|dann', principle: 'leitprinzip|schlussgedanke|prinzip|grundsatz', done: 'erledigt|fertig|abgeschlossen',
    state: 'in Arbeit|geplant|offen|optional|ausstehend', summary: 'übersicht|überblick|zusammenfassung|fortschritt|checkliste|zeitleiste|auf einen blick|meilensteine|ressourcen|budget|anhang|protokoll|verlauf|gesamt|vorlage|beispiel|inhalt|inhaltsverzeichnis',
  },
  rules: {
    beats: 'schlägt|schlagen|vor|statt|über|anstatt|geht vor|wichtiger als|besser als|ist besser als|ist wichtiger als|sticht|lieber als|mehr als', prefer: [['lieber', 'als|statt'], ['mehr', 'weniger|statt|als'], ['bevorzuge', 'statt|gegenüber|vor']], not: 'nicht nur|nicht|kein|keine',
    depth: ['tiefe|tief|fokus|spezialis|meister|wenig|konzentr', 'breit|vielfalt|viele|oberfläch|streu|alles'], shipping: ['liefer|veröffentlich|ausliefer|bauen|fertig|machen|umsetz|abschlie', 'lern|studi|lesen|kurse|perfekt|planen|theorie|üben'],
    leverage: ['hebel|automat|wirkung|system|skalier', 'beschäftig|geschäftig|betrieb|fleiß|stunden|aktionismus|hektik'], visibility: ['sichtbar|öffentlich|zeigen|teilen|gesehen', 'stille|unsichtbar|verborgen|heimlich|privat|leise'], trajectory: ['richtung|wachstum|entwicklung|herausforder|kurs|mut|trajektorie', 'komfort|bequem|sicherheit|gemütlich|gewohn|routine'],
  },
};
