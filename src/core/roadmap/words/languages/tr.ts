import type { LanguageWords } from '../concepts';

export const TR: LanguageWords = {
  locale: 'tr',
  ordinals: 'birinci/ilk|ikinci|üçüncü|dördüncü|beşinci|altıncı|yedinci|sekizinci|dokuzuncu|onuncu',
  cardinals: 'bir|iki|üç|dört|beş|altı|yedi|sekiz|dokuz|on',
  time: {
    phase: 'aşama|aşaması|evre|faz|safha|etap', stage: 'adım|seviye|kilometre taşı|blok|modül|bölüm|kısım|döngü|dönem|basamak',
    day: 'gün|günler|günü|günleri', week: 'hafta|haftalar|haftası|haftaları', month: 'ay|aylar|ayı|ayları', quarter: 'çeyrek|çeyreği|ç', half: 'yarıyıl', year: 'yıl|yıllar|yılı|sene', hour: 'saat|sa',
    'day-length': 'günlük', 'week-length': 'haftalık', 'month-length': 'aylık', 'year-length': 'yıllık',
    per: 'haftada|her', to: 'ile|ila|kadar|den|dan', and: 've', since: 'itibaren|başlayarak', now: 'şimdi|bugün|şu an|günümüz|halen', ongoing: 'sürekli|devam eden|devamlı|devam', onwards: 've sonrası|sonrası|ve ötesi|ve üzeri|sonra|itibaren',
    about: 'yaklaşık|tahmini|süre|süresi|zaman|toplam|başı|ortası|sonu|önümüzdeki|gelecek|arası',
    horizon: 'kısa vade*|orta vade*|uzun vade*', goals: 'hedef|hedefler|hedefleri|amaç|vizyon|plan',
  },
  labels: {
    goal: 'hedef|hedefler|amaç|amaçlar|niyet', 'end-state': 'son durum|vizyon|nihai hedef|varış noktası', horizon: 'zaman ufku|ufuk|toplam süre',
    start: 'başlangıç|başlama tarihi|başlangıç tarihi|başlıyor', time: 'süre|zaman|dönem|ne zaman|takvim|zamanlama',
    actions: 'eylem|eylemler|görevler|görev|adımlar|yapılacaklar|aktiviteler|faaliyetler|sonraki adımlar', deliverable: 'çıktı|teslim|teslimat|teslimatlar|teslim edilecek|kilometre taşı|bitirme projesi|kanıt|ürün',
    failure: 'risk|riskler|tuzak|tuzaklar|başarısızlık|başarısızlık biçimi|başarısızlık modu|tehlike|tehlikeler|kaçın|kaçınılacaklar|uyarı işaretleri', focus: 'odak|odak alanları|odak alanı|konular|beceriler|alanlar|öğrenilecekler|yetkinlikler|başlıklar|öncelikler',
    rules: 'kural|kurallar|kurallarım|ilkeler|vazgeçilmez kurallar', outputs: 'çıktılar|sonuçlar|sonuç|beklenen sonuçlar', paths: 'yollar|olası yollar|seçenekler|senaryolar',
    transformation: 'dönüşüm|öncesi ve sonrası', from: 'önce|öncesi|nereden', to: 'sonra|sonrası|nereye', principle: 'ilke|son ilke|temel ilke|son söz', done: 'bitti|tamam|tamamlandı|yapıldı',
    summary: 'özet|genel bakış|ilerleme|takip|kontrol listesi|zaman çizelgesi|kaynaklar|bütçe|ek|içindekiler|geçmiş|günlük|toplam|şablon|örnek',
  },
  rules: {
    than: 'yerine|değil|çok|ziyade', ends: [['', 'yener|döver|geçer|üstündür|önce gelir|önemlidir|iyidir|daha iyidir|daha önemlidir|baskındır']],
    depth: ['derin|odak|uzman|ustalı', 'geniş|yüzey|dağıl|çok şey|her şey'], shipping: ['yayın|teslim|üret|bitir|çıkar|inşa|yap', 'çalış|öğren|oku|kurs|mükemmel|planla|teori|ders'],
    leverage: ['kaldıraç|otomat|etki|sistem', 'meşgul|yoğun|çaba|saat|koştur'], visibility: ['görün|açık|paylaş|göster', 'sessiz|görünmez|gizli|özel|saklı'], trajectory: ['yörünge|büyü|yön|gelişim|zorlu|cesaret|rota', 'konfor|rahat|güven|kolay|alışk'],
  },
};
