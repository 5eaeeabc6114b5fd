import type { LanguageWords } from '../concepts';

export const PL: LanguageWords = {
  locale: 'pl',
  ordinals: 'pierwsz*|drug*|trzeci*|czwart*|piąt*|szóst*|siódm*|ósm*|dziewiąt*|dziesiąt*',
  cardinals: 'jeden|dwa|trzy|cztery|pięć|sześć|siedem|osiem|dziewięć|dziesięć',
  time: {
    phase: 'faza|fazy|etap|etapy|etapu', stage: 'krok|stopień|poziom|kamień milowy|blok|moduł|część|rozdział|cykl|okres|stadium',
    day: 'dzień|dni|dnia', week: 'tydzień|tygodnie|tygodni|tygodnia|tyg', month: 'miesiąc|miesiące|miesięcy|miesiąca|miesiącu|mies|msc', quarter: 'kwartał*|kw', half: 'półrocze*', year: 'rok|roku|lata|lat', hour: 'godzin*|godz',
    'week-length': 'tygodniow*', 'month-length': 'miesięczn*',
    within: 'w ciągu|poniżej', over: 'ponad|powyżej|więcej niż', per: 'na|co|tygodniowo', to: 'do|po|aż do', and: 'i|oraz', since: 'od|począwszy od', now: 'teraz|dziś|dzisiaj|obecnie|od zaraz', ongoing: 'ciągle|na bieżąco|stale|bez końca|w trakcie', onwards: 'i dalej|wzwyż|i później|lub więcej|i więcej|potem',
    about: 'ok|około|czas|czas trwania|termin|początek|połowa|koniec|w|najbliższe|pierwsze|łącznie|trwa|przez|r',
    horizon: 'krótki termin|średni termin|długi termin|krótkoterminow*|średnioterminow*|długoterminow*', goals: 'cel|cele|wizja|plan',
  },
  labels: {
    goal: 'cel|cele|zamiar|misja|cel główny', 'end-state': 'stan końcowy|stan docelowy|wizja|cel końcowy', horizon: 'horyzont|horyzont czasowy|całkowity czas',
    start: 'start|początek|data rozpoczęcia|data startu|rozpoczęcie|zaczynam', time: 'czas|czas trwania|okres|termin|kiedy|harmonogram',
    actions: 'działanie|działania|zadanie|zadania|kroki|do zrobienia|następne kroki|czynności|co robić|plan działania', deliverable: 'rezultat|produkt|produkty|kamień milowy|kamienie milowe|efekt|projekt końcowy|dowód|do oddania',
    failure: 'ryzyko|ryzyka|pułapka|pułapki|tryb porażki|porażka|zagrożenie|zagrożenia|unikać|czego unikać|częste błędy|sygnały ostrzegawcze|scenariusz porażki', focus: 'fokus|obszary|obszary skupienia|skupienie|tematy|umiejętności|zagadnienia|czego się uczyć|kompetencje|priorytety|kluczowe obszary',
    rules: 'reguła|reguły|zasada|zasady|moje zasady|zasady nienegocjowalne', outputs: 'rezultaty|efekty|wyniki|wynik|oczekiwane efekty', paths: 'ścieżki|możliwe ścieżki|opcje|drogi|scenariusze|możliwe drogi',
    transformation: 'przemiana|transformacja|przed i po', from: 'z|przed|było', to: 'na|po|będzie', principle: 'zasada końcowa|myśl końcowa|myśl przewodnia|motto', done: 'zrobione|gotowe|ukończone|zakończone',
    summary: 'podsumowanie|przegląd|postęp|postępy|lista kontrolna|oś czasu|w skrócie|zasoby|materiały|budżet|załącznik|spis treści|dziennik|historia|łącznie|szablon|przykład|tabela',
  },
  rules: {
    beats: 'bije|pokonuje|wygrywa z|wygrywa ze|ponad|przed|zamiast|ważniejsza niż|ważniejsze niż|jest lepsze niż|jest lepsza niż|lepsze niż|lepsza niż|niż', prefer: [['wolę|wybieraj|stawiaj na|przedkładaj', 'niż|zamiast|nad|a nie|ponad'], ['więcej', 'mniej|niż'], ['lepiej', 'niż']], not: 'nie tylko|a nie|nie|nigdy',
    depth: ['głęb|skupien|specjaliz|mistrz|koncentr', 'szerok|rozpros|powierzch|wszystko|wiele'], shipping: ['dostarcz|publik|wypuszcz|wydawa|budow|kończ|robien|wdraż', 'stud|nauk|ucz|czyta|kurs|perfek|planow|teor'],
    leverage: ['dźwigni|automat|wpływ|system|efekt', 'zajęt|krząta|wysił|godzin|aktywno'], visibility: ['widocz|public|pokaz|dziel', 'cich|cisz|niewidocz|ukryt|prywat|milcz'], trajectory: ['trajektor|rozwój|rozwoj|kierun|wyzwan|odwag|wzrost', 'komfort|wygod|bezpiecz|łatw|rutyn'],
  },
};
