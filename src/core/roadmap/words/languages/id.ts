/** Indonesian. The form is told in `../table.ts`. */
export const ID = `id nya
# pertama kedua ketiga keempat kelima keenam
= satu dua tiga empat lima enam tujuh delapan sembilan sepuluh
phase fase tahap+
step langkah tingkat bagian bab
day hari
week minggu pekan
month bulan
quarter kuartal triwulan
half semester
year tahun
months6 setengah_tahun
hour jam menit
no ke
in dalam
over lebih_dari
per setiap
to sampai hingga
and dan
from dari sejak mulai
now sekarang saat/hari_ini kini
near minggu/bulan/tahun/kuartal/pekan_ini/depan
ahead sebelum
always berkelanjutan terus_menerus
on seterusnya dan_seterusnya ke_atas
grade1 pemula
grade2 menengah
grade3 lanjutan
grade4 mahir
age usia umur
about sekitar kira_kira awal akhir terakhir
least setidaknya sedikitnya paling_sedikit
term jangka_pendek/menengah/panjang
plan rencana
hence setelah lagi mendatang

goal tujuan sasaran
end visi
span total_waktu
start tanggal?_mulai
time durasi waktu jadwal
do tindakan tugas kegiatan aktivitas
make hasil_akhir luaran proyek_akhir
fail risiko kegagalan hindari jebakan
focus fokus topik materi keterampilan
rule aturan prinsip
gain hasil
done selesai
state belum_selesai sedang_berjalan direncanakan opsional
sum ringkasan kemajuan sumber_daya lampiran contoh catatan
log anggaran risalah rapat jurnal pengeluaran resep laporan riwayat perjalanan catatan_rapat pekerjaan_rumah tugas_kuliah silabus rencana_pembelajaran
road peta_jalan/perjalanan menjadi langkah_selanjutnya persiapan perencanaan jadwal_belajar/latihan
order urutan
learn belajar
head apa

beats lebih_penting/baik_dari daripada mengalahkan
depth kedalaman fokus mendalam > keluasan luas
ship rilis terbit bangun buat > belajar baca kursus`;
