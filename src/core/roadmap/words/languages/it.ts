import type { LanguageWords } from '../concepts';

export const IT: LanguageWords = {
  locale: 'it',
  ordinals: 'primo/prima/primi/prime|secondo/seconda|terz*|quarto/quarta|quint*|sest*|settimo/settima|ottav*|nono/nona|decim*',
  cardinals: 'uno/un/una|due|tre|quattro|cinque|sei|sette|otto|nove|dieci',
  time: {
    phase: 'fase|fasi|tappa|tappe', stage: 'passo|livello|traguardo|blocco|modulo|parte|capitolo|ciclo|periodo|stadio|gradino',
    day: 'giorno|giorni|gg', week: 'settimana|settimane|sett', month: 'mese|mesi', quarter: 'trimestre|trimestri', half: 'semestre|semestri', year: 'anno|anni', hour: 'ore',
    per: 'ogni|a settimana|alla settimana', within: 'entro|meno di', over: 'oltre|più di', to: 'a|al|fino a|fino al|ad', and: 'e', since: 'da|dal|dalla|a partire da|a partire dal', now: 'ora|adesso|oggi|attuale|attualmente|subito|presente', ongoing: 'continuo|continua|in corso|permanente|sempre', onwards: 'in poi|e oltre|o più|e più|in avanti|poi',
    about: 'circa|durata|tempo|inizio|metà|fine|in|il|lo|la|i|gli|le|dei|del|della|prossimi|prossime|prossimo|stimato|tra|totale',
    horizon: 'breve termine|medio termine|lungo termine|a breve termine|a medio termine|a lungo termine|nel breve|nel medio|nel lungo', goals: 'obiettivo|obiettivi|visione|traguardi|piano',
  },
  labels: {
    goal: 'obiettivo|obiettivi|scopo|fine|missione|meta|finalità', 'end-state': 'stato finale|visione|destinazione|obiettivo finale|punto di arrivo', horizon: 'orizzonte|orizzonte temporale|durata totale|durata complessiva',
    start: 'inizio|data di inizio|data d\'inizio|partenza|si parte|avvio', time: 'durata|tempo|periodo|quando|date|tempi|scadenza',
    actions: 'azione|azioni|attività|compiti|passi|cosa fare|da fare|prossimi passi|piano d\'azione|cose da fare', deliverable: 'consegna|consegne|risultato finale|milestone|traguardo|traguardi|progetto finale|prova|prodotto',
    failure: 'rischio|rischi|trappola|trappole|modo di fallire|modalità di fallimento|fallimento|errori comuni|da evitare|evitare|pericolo|pericoli|segnali di allarme', focus: 'focus|aree di focus|area di focus|aree|temi|argomenti|competenze|cosa imparare|cosa studiare|concetti|ambiti|priorità|aree chiave',
    rules: 'regola|regole|regole mie|principi|le mie regole|regole non negoziabili', outputs: 'risultato|risultati|risultati attesi|esiti', paths: 'percorsi|strade|strade possibili|opzioni|scenari|possibili strade|possibili percorsi',
    transformation: 'trasformazione|trasformazione attesa|prima e dopo', from: 'da|prima', to: 'a|dopo', principle: 'principio|principio finale|principio guida|motto', done: 'fatto|finito|completato|completata|concluso|consegnato',
    state: 'pianificato|opzionale|facoltativo', summary: 'riepilogo|panoramica|riassunto|avanzamento|progressi|lista di controllo|cronologia|in breve|risorse|budget|appendice|indice|storico|totale|modello|esempio|revisione',
  },
  rules: {
    beats: 'batte la|batte il|batte lo|batte l\'|batte|vince sulla|vince sul|vince su|supera|prima di|prima della|prima del|sopra|invece di|anziché|piuttosto che|al posto di|più di|è meglio di|meglio di|vale più di|conta più di', prefer: [['preferire|preferisci|preferisco|privilegia|privilegiare|scegli|dai priorità a', 'alla|allo|al|alle|ai|agli|a|ad|rispetto a|piuttosto che|invece di|su|e non'], ['più', 'meno|e meno|che'], ['meglio', 'che|di']], not: 'non solo|e non|non|mai',
    depth: ['profond|focus|speciali|padron|concentr|poche', 'ampiezza|larghezza|dispers|superfic|tante|tutto|vastità'], shipping: ['conseg|pubblic|lancia|rilasc|costrui|fare|finire|termin|spedi', 'studi|impara|legg|cors|perfez|pianific|teor'],
    leverage: ['leva|automat|impatto|sistem|moltiplic', 'occupa|indaffar|affann|sforz|ore|attività'], visibility: ['visibil|pubblic|mostr|condivi', 'silenz|invisib|nascost|privat|segret'], trajectory: ['traiettoria|cresc|direzione|rotta|sfida|coraggio', 'comod|confort|sicur|abitudin|facil'],
  },
};
