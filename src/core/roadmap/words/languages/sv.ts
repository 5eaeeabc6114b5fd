import type { LanguageWords } from '../concepts';

export const SV: LanguageWords = {
  locale: 'sv',
  ordinals: 'första|andra|tredje|fjärde|femte|sjätte|sjunde|åttonde|nionde|tionde',
  cardinals: 'ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio',
  time: {
    phase: 'fas|faser|etapp|etapper', stage: 'steg|nivå|milstolpe|block|modul|del|kapitel|termin',
    day: 'dag|dagar', week: 'vecka|veckor', month: 'månad|månader|mån', quarter: 'kvartal', half: 'halvår', year: 'år', hour: 'timme|timmar|tim',
    within: 'inom|upp till', over: 'över|mer än', per: 'per|varje', to: 'till|till och med|t o m', and: 'och', since: 'från|från och med|sedan', now: 'nu|idag|i dag', ongoing: 'löpande|pågående', onwards: 'och framåt|framåt|eller mer|och senare|därefter',
    about: 'cirka|ungefär|längd|tid|början|mitten|slutet|i|kommande|totalt', horizon: 'kort sikt|medellång sikt|lång sikt|på kort sikt|på medellång sikt|på lång sikt|kortsiktig*|långsiktig*', goals: 'mål|vision|plan',
  },
  labels: {
    goal: 'mål|målet|syfte', 'end-state': 'sluttillstånd|vision|slutmål', horizon: 'tidshorisont|horisont|total tid', start: 'start|startdatum|början', time: 'tid|längd|period|när', actions: 'åtgärder|uppgifter|steg|att göra|aktiviteter|nästa steg|handlingar',
    deliverable: 'leverans|leveranser|milstolpe|milstolpar|slutprojekt|resultat', failure: 'risk|risker|fallgrop|fallgropar|undvik|fara|misslyckande', focus: 'fokus|fokusområden|områden|ämnen|färdigheter|teman', rules: 'regel|regler|principer|mina regler', outputs: 'utfall|effekter',
    paths: 'vägar|möjliga vägar|alternativ', transformation: 'förändring|förvandling', from: 'från|före', to: 'till|efter', principle: 'princip|slutord|motto', done: 'klar|klart|färdig', summary: 'översikt|sammanfattning|framsteg|checklista|tidslinje|resurser|budget|bilaga|innehåll|logg|totalt|mall|exempel',
  },
  rules: {
    beats: 'slår|före|framför|i stället för|istället för|bättre än|är bättre än|viktigare än|hellre än', prefer: [['hellre|föredra|välj', 'än|framför|före']], not: 'inte bara|inte',
    depth: ['djup|fokus', 'bredd|bred|ytlig'], shipping: ['lever|släpp|public|bygg|skeppa', 'plugg|stude|läs|lär|kurs'], leverage: ['hävstång|automat|effekt', 'upptagen|stress|brådska|timmar'], visibility: ['synlig|öppen|visa|offentlig', 'tyst|osynlig|dold|hemlig'], trajectory: ['riktning|utveckl|tillväxt|bana', 'bekväm|trygg|komfort'],
  },
};
