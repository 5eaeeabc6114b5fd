/** English. The form is told in `../table.ts`. */
export const EN = `en s es d ed ing
# first second third fourth fifth sixth seventh eighth ninth tenth
= one two three four five six seven eight nine ten eleven twelve
=18 eighteen
=20 twenty
=30 thirty
=90 ninety
=100 hundred
phase phase+ ph stage+
step p wp term step+ level+ milestone+ sprint+ module+ part section block topic gate checkpoint chapter iteration cycle period epoch era chunk leg order act season wave semester version release v horizon lv lvl
day day days d
week week+ wk wks w wek
month month+ mo mos mth+ m
quarter quarter+ q qtr
half half h
bimonth bimester+
year year+ yr yrs y
months6 half_a_year
hour hour+ hr hrs min minute+
effort evening+ afternoon+ session+ sitting+ half_day half_days
in within up_to less_than in?_under
over over more_than above
per per each every a_day/week/month weekly daily
to to through thru until till til til
and and &
from from since starting after
now now right_now today present currently current
near this/next/coming_week/month/quarter/year/term/semester/weekend
ahead before prior beforehand in_advance
always ongoing continu+ continuous forever indefinite always lifelong continually
then next afterwards soon
on onward+ and?_beyond and_on and_up/later/after/following plus or_more in_progress
later later someday one_day
class1 freshman_year
class2 sophomore_year
class3 junior_year
class4 senior_year
grade1 beginner+ novice+ basic+
grade2 intermediate
grade3 advanced
grade4 expert+
age age aged
about your my our about early mid late approx approximately around circa ca est estimate+ roughly target targeted between begin beginning start+ total the of up last final in on for end mid early late no
due by deadline
season spring summer fall autumn winter
least at_least
term short/mid/medium/near/immediate/longer/shorter_term shortterm midterm longterm immediate immediately very?_long_term
plan plan targets
of of
mark st nd rd th
sign no nr n
fiscal fy cy
due1 due
hence in next after coming post
left out
rank critical important high medium low urgent must should nice blocker+ highest lowest normal
part section topic gate checkpoint
further on
sequel then
this this
choice option alternative variant

goal goal+ objective+ aim+ outcome_goal
why purpose mission intent theme north_star
end end/final/target_state endstate end_goal vision destination
span time/planning?_horizon total_duration/time time_frame
start start+ startdate begin beginning kickoff kick_off
time duration timeline timeframe time when timing length period dates weeks months schedule gantt_chart/diagram
do action+ task+ to_do/dos todo+ steps activities activity work how plan checklist
make deliverable+ milestone+ deliver capstone definition_of_done done_when proof_of_work artifact+ ship
fail failure risk+ pitfall+ anti_pattern+ antipattern+ avoid danger warning_sign+ trap+ common_mistakes watch_out red_flags
focus focus areas pillars topic+ skills learn what_to_learn concepts subject+ themes tech_stack
rule rule+ principles guidelines constraints non_negotiables non_negotiable_rules guardrails
gain output+ outcome+ result+
path path+ options possible_futures scenarios routes
change transformation before_and_after
was from before starting_point today
will to after becoming
motto principle closing/final_thought final_note/word/reminder motto
done done complete+ finished shipped delivered
state in_progress under_consideration/construction in_development planned upcoming not_started pending wip completed_on active paused on_hold optional elective not_yet?_done/finished/complete/completed/shipped/delivered future tbd backlog partial partially partly
sum summary overview progress tracking tracker checklist timeline at_a_glance quick_reference recap milestones metrics kpi kpis contents toc index status review resources appendix glossary total archive example+ template faq dependencies notes alternative
log cleaning/shift/duty/pricing/price/data/phone/mobile/pension/insurance/vaccination/dental/savings/payment/emergency/watering_plan+ log+ what_we_did what_i_did what_happened runbook+ in_review year/month/week_review planning/team/staff_meeting feature/release_roadmap logbook diary journal history changelog budget cost+ expense+ timesheet minutes meeting cv résumé curriculum_vitae recipe+ itinerary trip+ retrospective retro+ post_mortem postmortem release/version_notes lecture/class/course/book/reading/conference/meeting_notes notes_on/from books_read report status/weekly_update habit+ incident standup stand_up team/weekly/project_sync syllabus course/lesson/meal/seating/floor/trip/travel/planting/sowing_plan meal_planning attendance exam/test/mock_results course_outline/schedule league/match/game/school/bus_schedule lease contract agreement policy rules homework assignment+ problem_set+ weekly/monthly/quarterly/yearly/annual/year_review+ year_in_review til today_i_learned instructions study/learning_notes sprint_review devlog lecture+ case_study case_studies chronology timeline_of_events sequence_of_events reading_list what_i_learned/learnt lessons_learned how_it_went how_it_was how_i_got/became/ended/went/came/landed cost_me i_had her/his/their_path/career/story actually_did handout+ leaflet+ look_back lookback looking_back invoices months_in_review review_template books/films_i_read/watched/finished how_to_write life_cycle lifecycle i_read engineering/career/job_ladder roadmap_sync reviews_done
priority priority priorities prioritisation prioritization
road okr+ workplan study/learning_schedule roadmap+ road_map curriculum path pathway track journey bootcamp become becoming first_days/weeks/months prep preparation preparing transition next_steps planning project/thesis/career/launch/application/study/suggested/recommended/proposed_timeline thesis/research/suggested/recommended/proposed_schedule first_30/60/90/100_days training_program 30/60/90/100_day/days_challenge
order sequence recommended/suggested/learning/reading/execution_order order_of_work/steps/execution
product product_roadmap
learn learn learning
study study
head what

beats always?_beats beat trumps trump over before outweighs outranks wins?_over is/are?_better_than is_worth_more_than matters?_more_than comes?_before rather_than instead_of
prefer prefer favor favour choose value > to ; more > and?_less ; rather > than
not don't_just/only do_not_just don't do?_not not_just/only never?_just never
depth depth deep focus mastery master speciali narrow one_thing single > breadth broad wide shallow many everything general scatter spread surface backup hedg juggl distract
ship ship deliver launch releas publish done build making doing execut produc practi finish output creat > study studi learn read course consum perfect plan research theory watch tutorial polish input
lever leverage automat system multipl compound impact scal > bus hustl toil chore hours effort grind activity labo manual
public visib public share sharing show open seen be_known writing_in > silen invisib hidden hiding privat quiet secret unseen stealth
growth traject grow direction stretch challeng courage discomfort long-term slope risk > comfort safe eas status_quo secur stability position familiar short-term`;
