/** Uzbek in Latin letters. The form is told in `../table.ts`. What it shares with Turkish stands there. */
export const UZ = `uz lar ni da i
# birinchi ikkinchi uchinchi to'rtinchi beshinchi
= bir ikki uch to'rt besh olti yetti sakkiz to'qqiz o'n
phase bosqich+
step qadam daraja modul
day kun+
week hafta+
month oy oylar oyi
quarter chorak
year yil+
hour soat
and va
from dan
now hozir bugun
near bu/keyingi_hafta/oy/chorak/yil kelasi_hafta/oy/yil
always doimiy
then keyin
about taxminan oxirgi yakuniy
least kamida
term qisqa/orta/uzoq_muddatli

goal maqsad+
start boshlanish
time muddat davomiyligi vaqt
do vazifa+ amaliyot
make natija+ loyiha
fail xavf+
focus mavzu+ ko'nikma+
rule qoida+
done bajarildi tugadi
sum xulosa manbalar
log kundalik hisobot
road reja+ o'quv_reja yo'l_xaritasi yo'l
learn o'rgan*`;
