/** Turkish. The form is told in `../table.ts`. */
export const TR = `tr lar ler i ı u si leri
# birinci/ilk ikinci üçüncü dördüncü beşinci altıncı yedinci sekizinci dokuzuncu onuncu
= bir iki üç dört beş altı yedi sekiz dokuz on on_bir on_iki
=20 yirmi
=30 otuz
=90 doksan
=100 yüz
phase aşama+ evre faz safha
step sınıf adım seviye kilometre_taşı blok modül bölüm kısım döngü dönem basamak sezon dönemi yarıyılı
day gün+
week hafta+ haftaları haftadan
month ay aylar+ ayı aydan
quarter çeyrek çeyreği !ç
half yarıyıl
year yıl+ sene
months6 yarım_yıl
hour saat sa dakika dk
effort akşam oturum
days günlük
weeks haftalık
months aylık
years yıllık
per haftada her
to ile ila kadar den dan
and ve
from başlayarak
now şimdi bugün şu_an günümüz halen
near bu/gelecek/önümüzdeki_hafta/ay/yıl/çeyrek
ahead kala
always sürekli devamlı
then ardından yakında
on itibaren ve_sonrası/ötesi/üzeri sonra+ devam_eden?
later ileride daha_sonra
grade1 başlangıç
grade2 orta
grade3 ileri
grade4 uzman
age yaş yaşında yaşına
about yaklaşık tahmini süre+ toplam başı ortası sonu önümüzdeki gelecek arası son sonraki
due son_tarih
season ilkbahar bahar yaz sonbahar güz kış
least en_az
term kısa/orta/uzun_vade*
plan vizyon
mark inci nci uncu ncu
mid başı ortası sonu
hence önümüzdeki gelecek sonra içinde
this bu
choice seçenek

goal hedef+ amaç+
why niyet
end son_durum vizyon nihai_hedef varış_noktası
span zaman_ufku ufuk toplam_süre
start başlangıç başlama_tarihi başlıyor
time süre zaman dönem takvim* zamanlama zaman_çizelgesi
do eylem+ görev+ adımlar yapılacak yapılacaklar aktiviteler faaliyetler faaliyet aktivite iş_adımı
make çıktı teslim* kilometre_taşı bitirme_projesi kanıt ürün
fail risk+ tuzak+ başarısızlık tehlike+ kaçın* uyarı_işaretleri
focus odak konu+ içerik beceriler alan+ öğrenilecekler yetkinlik+ başlıklar öncelik+
rule kural* ilkeler
gain çıktılar sonuç+
path yollar seçenekler senaryolar
change dönüşüm öncesi_ve_sonrası
was önce+ nereden
will sonra+ nereye
motto ilke son_söz
done bitti tamam tamamlandı yapıldı
state tamamlanmadı yapılmadı devam_eden? planlandı planlanan isteğe_bağlı opsiyonel beklemede başlanmadı başlamadı kısmen
sum takvim* özet genel_bakış ilerleme takip kontrol_listesi zaman_çizelgesi kaynaklar ek içindekiler toplam şablon örnek notlar
log logu bütçe geçmiş günlük günlüğü tutanak toplantı gider+ tarif tarifi tarifler* özgeçmiş rapor+ gezi gezisi toplantı/gezi/ders/okuma_notları ders_planı/programı ödev* staj_defteri vaka_analizi/çalışması kronoloji talimat* nasıl_geçti yaşam_döngüsü
priority öncelik öncelikler öncelikleri
road planı yol_haritası yol_haritam sonraki_adımlar planım planlama zaman_çizelgesi çalışma/antrenman_programı hazırlık
order sırası
learn öğren*
head ne

than yerine değil çok ziyade
ends > yener döver geçer üstündür önce_gelir önemlidir iyidir daha_iyidir daha_önemlidir baskındır
depth derin odak uzman ustalı > geniş yüzey dağıl çok_şey her_şey
ship yayın teslim üret bitir çıkar inşa yap > çalış öğren oku kurs mükemmel teori ders
lever kaldıraç otomat etki sistem > meşgul yoğun çaba saat koştur
public görün açık paylaş göster > sessiz görünmez gizli özel saklı
growth yörünge büyü yön gelişim zorlu cesaret rota > konfor rahat güven kolay alışk`;
