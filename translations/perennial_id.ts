<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id">
<context>
    <name>Assumptions</name>
    <message>
        <source>no change</source>
        <translation>tidak berubah</translation>
    </message>
    <message>
        <source>A point less: CLV %1</source>
        <translation>Satu poin lebih rendah: CLV %1</translation>
    </message>
    <message>
        <source>A point more: CLV %1</source>
        <translation>Satu poin lebih tinggi: CLV %1</translation>
    </message>
    <message>
        <source>A tenth more: CLV %1</source>
        <translation>Sepersepuluh lebih tinggi: CLV %1</translation>
    </message>
    <message>
        <source>%1 more an order: CLV %2</source>
        <translation>%1 lebih banyak per pesanan: CLV %2</translation>
    </message>
    <message>
        <source>%1 more: CLV %2</source>
        <translation>%1 lebih banyak: CLV %2</translation>
    </message>
    <message>
        <source>%1 more: simple CLV %2</source>
        <translation>%1 lebih banyak: CLV sederhana %2</translation>
    </message>
    <message>
        <source>With %1: simple CLV %2</source>
        <translation>Dengan %1: CLV sederhana %2</translation>
    </message>
    <message>
        <source>Simple CLV with %1</source>
        <translation>CLV sederhana dengan %1</translation>
    </message>
    <message>
        <source>Switched over: CLV %1</source>
        <translation>Bila dialihkan: CLV %1</translation>
    </message>
    <message>
        <source>CLV with %1</source>
        <translation>CLV dengan %1</translation>
    </message>
    <message>
        <source>The other one: CLV %1</source>
        <translation>Pilihan yang satunya: CLV %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>day</source>
        <translation>hari</translation>
    </message>
    <message>
        <source>week</source>
        <translation>minggu</translation>
    </message>
    <message>
        <source>month</source>
        <translation>bulan</translation>
    </message>
    <message>
        <source>mean of last − first</source>
        <translation>rata-rata terakhir − pertama</translation>
    </message>
    <message>
        <source>1 ÷ churn</source>
        <translation>1 ÷ churn</translation>
    </message>
    <message>
        <source>Kaplan–Meier area</source>
        <translation>Luas Kaplan–Meier</translation>
    </message>
    <message>
        <source>the order&apos;s date</source>
        <translation>tanggal pesanan</translation>
    </message>
    <message>
        <source>its own date</source>
        <translation>tanggalnya sendiri</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 rows have a cost of their own</source>
        <translation>%1 baris punya biaya sendiri</translation>
    </message>
    <message>
        <source>%1 a rate by column</source>
        <translation>%1 memakai tarif per kolom</translation>
    </message>
    <message>
        <source>%1 take this rate</source>
        <translation>%1 memakai tarif ini</translation>
    </message>
    <message>
        <source>%1 count as 100 %</source>
        <translation>%1 dihitung sebagai 100%</translation>
    </message>
    <message>
        <source>A month earlier: CLV %1</source>
        <translation>Sebulan lebih awal: CLV %1</translation>
    </message>
    <message>
        <source>As written: CLV %1</source>
        <translation>Seperti tertulis: CLV %1</translation>
    </message>
    <message>
        <source>In UTC: CLV %1</source>
        <translation>Dalam UTC: CLV %1</translation>
    </message>
    <message>
        <source>Found in these data: %1 customers count as lapsed, %2 as at risk</source>
        <translation>Ditemukan dari data ini: %1 pelanggan dianggap pergi, %2 berisiko</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Half of the customers are worth less than %1</source>
        <translation>Separuh pelanggan bernilai kurang dari %1</translation>
    </message>
    <message>
        <source>Half are worth less than %1</source>
        <translation>Separuh bernilai kurang dari %1</translation>
    </message>
    <message>
        <source>Customers by CLV, bars of %1; %2 customers</source>
        <translation>Pelanggan menurut CLV, batang %1; %2 pelanggan</translation>
    </message>
    <message>
        <source>By revenue, no margin given; bars of %1; %2 customers</source>
        <translation>Menurut pendapatan, margin tidak diberikan; batang %1; %2 pelanggan</translation>
    </message>
    <message>
        <source>%1: pay %2, get %3</source>
        <translation>%1: bayar %2, dapat %3</translation>
    </message>
    <message>
        <source>Every segment earns its cost</source>
        <translation>Setiap segmen menutup biayanya</translation>
    </message>
    <message>
        <source>%1 buy again next month</source>
        <translation>%1 membeli lagi bulan depan</translation>
    </message>
    <message>
        <source>%1 buy in the next month</source>
        <translation>%1 membeli pada bulan berikutnya</translation>
    </message>
    <message>
        <source>%1 still buy after a year</source>
        <translation>%1 masih membeli setelah setahun</translation>
    </message>
    <message>
        <source>%1 expected in 12 months</source>
        <translation>%1 diharapkan dalam 12 bulan</translation>
    </message>
    <message>
        <source>%1 purchases in 12 months</source>
        <translation>%1 pembelian dalam 12 bulan</translation>
    </message>
    <message>
        <source>The scenario brings %1</source>
        <translation>Skenario menghasilkan %1</translation>
    </message>
    <message>
        <source>The scenario loses %1</source>
        <translation>Skenario merugi %1</translation>
    </message>
    <message>
        <source>The scenario leads by %1</source>
        <translation>Skenario unggul %1</translation>
    </message>
    <message>
        <source>The scenario is %1 behind</source>
        <translation>Skenario tertinggal %1</translation>
    </message>
    <message>
        <source>Strongest lever: %1</source>
        <translation>Tuas terkuat: %1</translation>
    </message>
    <message>
        <source>CAC is paid back within %2</source>
        <translation>CAC kembali dalam %2</translation>
    </message>
    <message>
        <source>CAC is not paid back in %2</source>
        <translation>CAC tidak kembali dalam %2</translation>
    </message>
    <message>
        <source>CAC paid back by day %1</source>
        <translation>CAC kembali pada hari %1</translation>
    </message>
    <message>
        <source>CAC not paid back yet</source>
        <translation>CAC belum kembali</translation>
    </message>
    <message>
        <source>CAC grew %1, value did not</source>
        <translation>CAC naik %1, nilai tidak</translation>
    </message>
    <message>
        <source>A first year is worth %1 more</source>
        <translation>Tahun pertama bernilai %1 lebih tinggi</translation>
    </message>
    <message>
        <source>A first year is worth %1 less</source>
        <translation>Tahun pertama bernilai %1 lebih rendah</translation>
    </message>
    <message>
        <source>%1 orders worth %2</source>
        <translation>%1 pesanan senilai %2</translation>
    </message>
    <message>
        <source>Customers by value</source>
        <translation>Pelanggan menurut nilai</translation>
    </message>
    <message>
        <source>The top 20 % bring %1 of the value</source>
        <translation>20% teratas membawa %1 dari nilai</translation>
    </message>
    <message>
        <source>One in five brings %1</source>
        <translation>Satu dari lima membawa %1</translation>
    </message>
    <message>
        <source>Cumulative CLV, most valuable customers first</source>
        <translation>CLV kumulatif, pelanggan paling bernilai dahulu</translation>
    </message>
    <message>
        <source>Who brings the value</source>
        <translation>Siapa yang membawa nilai</translation>
    </message>
    <message>
        <source>%1 %2 hold %3 of the value</source>
        <translation>%1 %2 memegang %3 dari nilai</translation>
    </message>
    <message>
        <source>%2 holds %3 of the value</source>
        <translation>%2 memegang %3 dari nilai</translation>
    </message>
    <message>
        <source>%1: %2 of the value</source>
        <translation>%1: %2 dari nilai</translation>
    </message>
    <message>
        <source>Total CLV by segment; sum %1</source>
        <translation>Total CLV per segmen; jumlah %1</translation>
    </message>
    <message>
        <source>Value by segment</source>
        <translation>Nilai per segmen</translation>
    </message>
    <message>
        <source>%1: you pay %2, the customer brings %3</source>
        <translation>%1: Anda membayar %2, pelanggan membawa %3</translation>
    </message>
    <message>
        <source>Every segment earns its cost; %1 best, %2 : 1</source>
        <translation>Setiap segmen menutup biayanya; %1 terbaik, %2 : 1</translation>
    </message>
    <message>
        <source>CAC and mean CLV before it, per customer</source>
        <translation>CAC dan CLV rata-rata sebelumnya, per pelanggan</translation>
    </message>
    <message>
        <source>Acquisition cost against value</source>
        <translation>Biaya akuisisi terhadap nilai</translation>
    </message>
    <message>
        <source>%1 of new customers buy again in the next month</source>
        <translation>%1 pelanggan baru membeli lagi pada bulan berikutnya</translation>
    </message>
    <message>
        <source>%1 of new customers buy again later</source>
        <translation>%1 pelanggan baru membeli lagi kemudian</translation>
    </message>
    <message>
        <source>%1 have bought again after one month</source>
        <translation>%1 telah membeli lagi setelah satu bulan</translation>
    </message>
    <message>
        <source>Cohorts by month of first purchase</source>
        <translation>Kohor menurut bulan pembelian pertama</translation>
    </message>
    <message>
        <source>Share of each cohort that bought in the month, %; first seen %1 – %2</source>
        <translation>Bagian tiap kohor yang membeli pada bulan itu, %; pertama terlihat %1 – %2</translation>
    </message>
    <message>
        <source>Share of each cohort that bought in the month or later, %; first seen %1 – %2</source>
        <translation>Bagian tiap kohor yang membeli pada bulan itu atau kemudian, %; pertama terlihat %1 – %2</translation>
    </message>
    <message>
        <source>Share of each cohort that has bought again by the month, %; first seen %1 – %2</source>
        <translation>Bagian tiap kohor yang telah membeli lagi sampai bulan itu, %; pertama terlihat %1 – %2</translation>
    </message>
    <message>
        <source>Customers of each cohort; first seen %1 – %2</source>
        <translation>Pelanggan tiap kohor; pertama terlihat %1 – %2</translation>
    </message>
    <message>
        <source>Orders per customer of the cohort; first seen %1 – %2</source>
        <translation>Pesanan per pelanggan kohor; pertama terlihat %1 – %2</translation>
    </message>
    <message>
        <source>Net revenue per customer of the cohort; first seen %1 – %2</source>
        <translation>Pendapatan bersih per pelanggan kohor; pertama terlihat %1 – %2</translation>
    </message>
    <message>
        <source>Cumulative net revenue per customer; first seen %1 – %2</source>
        <translation>Pendapatan bersih kumulatif per pelanggan; pertama terlihat %1 – %2</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>Kohor</translation>
    </message>
    <message>
        <source>%1 buy in the next month, %2 in month %3</source>
        <translation>%1 membeli pada bulan berikutnya, %2 pada bulan %3</translation>
    </message>
    <message>
        <source>Share of a cohort that buys in the month; average of %1 cohorts</source>
        <translation>Bagian kohor yang membeli pada bulan itu; rata-rata %1 kohor</translation>
    </message>
    <message>
        <source>Share of a cohort that buys in the month or later; average of %1 cohorts</source>
        <translation>Bagian kohor yang membeli pada bulan itu atau kemudian; rata-rata %1 kohor</translation>
    </message>
    <message>
        <source>Share of a cohort that has bought again; average of %1 cohorts</source>
        <translation>Bagian kohor yang telah membeli lagi; rata-rata %1 kohor</translation>
    </message>
    <message>
        <source>Retention by month</source>
        <translation>Retensi per bulan</translation>
    </message>
    <message>
        <source>After a year %1 of repeat customers still buy</source>
        <translation>Setelah setahun %1 pelanggan berulang masih membeli</translation>
    </message>
    <message>
        <source>%1 of repeat customers still buy after %2</source>
        <translation>%1 pelanggan berulang masih membeli setelah %2</translation>
    </message>
    <message>
        <source>%1 and %2 customers stay differently long</source>
        <translation>Pelanggan %1 dan %2 bertahan dengan lama berbeda</translation>
    </message>
    <message>
        <source>%1 and %2 customers stay equally long</source>
        <translation>Pelanggan %1 dan %2 bertahan sama lama</translation>
    </message>
    <message>
        <source>Kaplan–Meier, 95 % band; lapsed after a silence of %1</source>
        <translation>Kaplan–Meier, pita 95%; dianggap pergi setelah diam %1</translation>
    </message>
    <message>
        <source>Kaplan–Meier, repeat customers, 95 % bands; log-rank p = %1</source>
        <translation>Kaplan–Meier, pelanggan berulang, pita 95%; log-rank p = %1</translation>
    </message>
    <message>
        <source>How long customers stay</source>
        <translation>Berapa lama pelanggan bertahan</translation>
    </message>
    <message>
        <source>%1 in 12 months, %2 of it from today&apos;s customers</source>
        <translation>%1 dalam 12 bulan, %2 darinya dari pelanggan saat ini</translation>
    </message>
    <message>
        <source>%1 purchases in 12 months, %2 by today&apos;s customers</source>
        <translation>%1 pembelian dalam 12 bulan, %2 oleh pelanggan saat ini</translation>
    </message>
    <message>
        <source>Revenue by month</source>
        <translation>Pendapatan per bulan</translation>
    </message>
    <message>
        <source>Purchases by month</source>
        <translation>Pembelian per bulan</translation>
    </message>
    <message>
        <source>Net revenue by month; 90 % band from the scatter of past months</source>
        <translation>Pendapatan bersih per bulan; pita 90% dari sebaran bulan-bulan lalu</translation>
    </message>
    <message>
        <source>Purchases by month; 90 % band from the scatter of past months</source>
        <translation>Pembelian per bulan; pita 90% dari sebaran bulan-bulan lalu</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prakiraan</translation>
    </message>
    <message>
        <source>The scenario brings %1; most by: %2</source>
        <translation>Skenario menghasilkan %1; terutama oleh: %2</translation>
    </message>
    <message>
        <source>The scenario loses %1; most by: %2</source>
        <translation>Skenario merugi %1; terutama oleh: %2</translation>
    </message>
    <message>
        <source>The scenario equals the base</source>
        <translation>Skenario sama dengan dasar</translation>
    </message>
    <message>
        <source>Value of the horizon, split by lever and side effect</source>
        <translation>Nilai horizon, dirinci per tuas dan efek samping</translation>
    </message>
    <message>
        <source>Value of the horizon, split by lever and side effect; axis cut</source>
        <translation>Nilai horizon, dirinci per tuas dan efek samping; sumbu dipotong</translation>
    </message>
    <message>
        <source>From base to scenario</source>
        <translation>Dari dasar ke skenario</translation>
    </message>
    <message>
        <source>The scenario leads by %1 after %2 months</source>
        <translation>Skenario unggul %1 setelah %2 bulan</translation>
    </message>
    <message>
        <source>The scenario is %1 behind after %2 months</source>
        <translation>Skenario tertinggal %1 setelah %2 bulan</translation>
    </message>
    <message>
        <source>Base and scenario run alike</source>
        <translation>Dasar dan skenario berjalan sama</translation>
    </message>
    <message>
        <source>Cumulative margin, forecast</source>
        <translation>Margin kumulatif, prakiraan</translation>
    </message>
    <message>
        <source>Base and scenario over time</source>
        <translation>Dasar dan skenario dari waktu ke waktu</translation>
    </message>
    <message>
        <source>Strongest levers: %1, then %2</source>
        <translation>Tuas terkuat: %1, lalu %2</translation>
    </message>
    <message>
        <source>Each lever moved by %1, side effects on; change of value</source>
        <translation>Tiap tuas digeser %1, efek samping aktif; perubahan nilai</translation>
    </message>
    <message>
        <source>Which lever matters</source>
        <translation>Tuas mana yang berarti</translation>
    </message>
    <message>
        <source>A new customer pays back %1 within %2</source>
        <translation>Pelanggan baru mengembalikan %1 dalam %2</translation>
    </message>
    <message>
        <source>The first order pays back the cost of %1</source>
        <translation>Pesanan pertama menutup biaya %1</translation>
    </message>
    <message>
        <source>A new customer does not pay back %1 in %2</source>
        <translation>Pelanggan baru tidak mengembalikan %1 dalam %2</translation>
    </message>
    <message>
        <source>A new customer brings %1 in the first year</source>
        <translation>Pelanggan baru membawa %1 pada tahun pertama</translation>
    </message>
    <message>
        <source>Expected cumulative margin of a new customer, discounted</source>
        <translation>Margin kumulatif yang diharapkan dari pelanggan baru, didiskonto</translation>
    </message>
    <message>
        <source>Payback</source>
        <translation>Balik modal</translation>
    </message>
    <message>
        <source>The best %1 customers hold %2</source>
        <translation>%1 pelanggan terbaik memegang %2</translation>
    </message>
    <message>
        <source>Customers per cell; darker means more total value</source>
        <translation>Pelanggan per sel; makin gelap makin besar nilai totalnya</translation>
    </message>
    <message>
        <source>Recency and frequency</source>
        <translation>Kebaruan dan frekuensi</translation>
    </message>
    <message>
        <source>%1: %2 joined, %3 slipped out</source>
        <translation>%1: %2 masuk, %3 keluar</translation>
    </message>
    <message>
        <source>%1 to %2; net change at the end of each line</source>
        <translation>%1 sampai %2; perubahan bersih di ujung tiap baris</translation>
    </message>
    <message>
        <source>Movement between segments</source>
        <translation>Perpindahan antarsegmen</translation>
    </message>
    <message>
        <source>The newest cohort pays back its CAC by day %1</source>
        <translation>Kohor terbaru menutup CAC-nya pada hari %1</translation>
    </message>
    <message>
        <source>The newest cohort has not paid back its CAC yet</source>
        <translation>Kohor terbaru belum menutup CAC-nya</translation>
    </message>
    <message>
        <source>What a cohort has brought by age</source>
        <translation>Apa yang dibawa sebuah kohor menurut umur</translation>
    </message>
    <message>
        <source>Cumulative margin per customer by age, beside CAC</source>
        <translation>Margin kumulatif per pelanggan menurut umur, di samping CAC</translation>
    </message>
    <message>
        <source>LTV by age</source>
        <translation>LTV menurut umur</translation>
    </message>
    <message>
        <source>CAC grew %1 since %2, value did not keep up</source>
        <translation>CAC naik %1 sejak %2, nilai tidak mengikuti</translation>
    </message>
    <message>
        <source>A first year is worth %1 more than in %2</source>
        <translation>Tahun pertama bernilai %1 lebih tinggi daripada %2</translation>
    </message>
    <message>
        <source>A first year is worth %1 less than in %2</source>
        <translation>Tahun pertama bernilai %1 lebih rendah daripada %2</translation>
    </message>
    <message>
        <source>The value of new customers is steady</source>
        <translation>Nilai pelanggan baru stabil</translation>
    </message>
    <message>
        <source>New customers by quarter of their first purchase</source>
        <translation>Pelanggan baru menurut kuartal pembelian pertama</translation>
    </message>
    <message>
        <source>Value and cost of new customers</source>
        <translation>Nilai dan biaya pelanggan baru</translation>
    </message>
    <message>
        <source>Returning customers bring %1 of the revenue</source>
        <translation>Pelanggan lama membawa %1 dari pendapatan</translation>
    </message>
    <message>
        <source>Net revenue by month, new and returning customers</source>
        <translation>Pendapatan bersih per bulan, pelanggan baru dan lama</translation>
    </message>
    <message>
        <source>Purchases by month, new and returning customers</source>
        <translation>Pembelian per bulan, pelanggan baru dan lama</translation>
    </message>
    <message>
        <source>New and returning customers</source>
        <translation>Pelanggan baru dan lama</translation>
    </message>
    <message>
        <source>%1 orders worth %2; the last one %3 ago</source>
        <translation>%1 pesanan senilai %2; yang terakhir %3 lalu</translation>
    </message>
    <message>
        <source>%1 orders; the last one %2 ago</source>
        <translation>%1 pesanan; yang terakhir %2 lalu</translation>
    </message>
    <message>
        <source>Net order value by day; nothing refunded apart</source>
        <translation>Nilai pesanan bersih per hari; tanpa pengembalian terpisah</translation>
    </message>
    <message>
        <source>Net order value by day; %1 refunded apart</source>
        <translation>Nilai pesanan bersih per hari; %1 dikembalikan terpisah</translation>
    </message>
    <message>
        <source>Orders in time</source>
        <translation>Pesanan dari waktu ke waktu</translation>
    </message>
    <message>
        <source>Probably still a customer: P(alive) %1</source>
        <translation>Mungkin masih pelanggan: P(aktif) %1</translation>
    </message>
    <message>
        <source>Probably gone: P(alive) %1</source>
        <translation>Mungkin sudah pergi: P(aktif) %1</translation>
    </message>
    <message>
        <source>As it would have been read on each day, %1</source>
        <translation>Seperti terbaca pada tiap hari, %1</translation>
    </message>
    <message>
        <source>Probability of being alive</source>
        <translation>Peluang masih aktif</translation>
    </message>
    <message>
        <source>Champions</source>
        <translation>Juara</translation>
    </message>
    <message>
        <source>Loyal</source>
        <translation>Setia</translation>
    </message>
    <message>
        <source>Promising</source>
        <translation>Menjanjikan</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Baru</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Berisiko</translation>
    </message>
    <message>
        <source>Lost regulars</source>
        <translation>Pelanggan tetap yang hilang</translation>
    </message>
    <message>
        <source>Hibernating</source>
        <translation>Hibernasi</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>Top 20 %</source>
        <translation>20% teratas</translation>
    </message>
    <message>
        <source>Next 30 %</source>
        <translation>30% berikutnya</translation>
    </message>
    <message>
        <source>Lower 50 %</source>
        <translation>50% bawah</translation>
    </message>
    <message>
        <source>Cost more than they bring</source>
        <translation>Biayanya melebihi nilainya</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktif</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Pergi</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Tidak diberikan</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Semua lainnya</translation>
    </message>
    <message>
        <source>Repeat customers</source>
        <translation>Pelanggan berulang</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Dasar</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Skenario</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>no</source>
        <translation>tidak</translation>
    </message>
    <message>
        <source>Simple CLV</source>
        <translation>CLV sederhana</translation>
    </message>
    <message>
        <source>Historical pace</source>
        <translation>Laju historis</translation>
    </message>
    <message>
        <source>Predictive formula</source>
        <translation>Rumus prediktif</translation>
    </message>
    <message>
        <source>Retention form</source>
        <translation>Bentuk retensi</translation>
    </message>
    <message>
        <source>Nobody buys again</source>
        <translation>Tak seorang pun membeli lagi</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Harga</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Retensi</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frekuensi</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margin</translation>
    </message>
    <message>
        <source>Discount given</source>
        <translation>Potongan harga</translation>
    </message>
    <message>
        <source>Discount rate</source>
        <translation>Tingkat diskonto</translation>
    </message>
    <message>
        <source>Acquisition cost</source>
        <translation>Biaya akuisisi</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Pelanggan baru</translation>
    </message>
    <message>
        <source>Retention spend</source>
        <translation>Belanja retensi</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Horizon</translation>
    </message>
    <message>
        <source>fewer purchases</source>
        <translation>pembelian berkurang</translation>
    </message>
    <message>
        <source>more leave</source>
        <translation>lebih banyak pergi</translation>
    </message>
    <message>
        <source>its cost</source>
        <translation>biayanya</translation>
    </message>
    <message>
        <source>CLV from</source>
        <translation>CLV dari</translation>
    </message>
    <message>
        <source>CLV to</source>
        <translation>CLV sampai</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Bagian</translation>
    </message>
    <message>
        <source>Share of customers</source>
        <translation>Bagian pelanggan</translation>
    </message>
    <message>
        <source>Share of value</source>
        <translation>Bagian nilai</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmen</translation>
    </message>
    <message>
        <source>CLV, total</source>
        <translation>CLV, total</translation>
    </message>
    <message>
        <source>CAC</source>
        <translation>CAC</translation>
    </message>
    <message>
        <source>CLV before CAC</source>
        <translation>CLV sebelum CAC</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Rasio</translation>
    </message>
    <message>
        <source>Over-invested</source>
        <translation>Investasi berlebih</translation>
    </message>
    <message>
        <source>Recency score</source>
        <translation>Skor kebaruan</translation>
    </message>
    <message>
        <source>Frequency score</source>
        <translation>Skor frekuensi</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Bersih</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Kohor</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Lengkap</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Kelompok</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <source>Still customers</source>
        <translation>Masih pelanggan</translation>
    </message>
    <message>
        <source>Lower bound</source>
        <translation>Batas bawah</translation>
    </message>
    <message>
        <source>Upper bound</source>
        <translation>Batas atas</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Diamati</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Aktual</translation>
    </message>
    <message>
        <source>Returning customers</source>
        <translation>Pelanggan lama</translation>
    </message>
    <message>
        <source>Cumulative margin</source>
        <translation>Margin kumulatif</translation>
    </message>
    <message>
        <source>Age in days</source>
        <translation>Umur dalam hari</translation>
    </message>
    <message>
        <source>LTV</source>
        <translation>LTV</translation>
    </message>
    <message>
        <source>Net revenue</source>
        <translation>Pendapatan bersih</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Kuartal</translation>
    </message>
    <message>
        <source>Value, first 12 months</source>
        <translation>Nilai, 12 bulan pertama</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Pengembalian dana</translation>
    </message>
    <message>
        <source>P(alive)</source>
        <translation>P(aktif)</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Langkah</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Perubahan</translation>
    </message>
    <message>
        <source>Lever</source>
        <translation>Tuas</translation>
    </message>
    <message>
        <source>Moved down</source>
        <translation>Digeser turun</translation>
    </message>
    <message>
        <source>Moved up</source>
        <translation>Digeser naik</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Rata-rata</translation>
    </message>
    <message>
        <source>size</source>
        <translation>ukuran</translation>
    </message>
    <message>
        <source>first</source>
        <translation>pertama</translation>
    </message>
    <message>
        <source>incomplete; average: all %1 cohorts</source>
        <translation>belum lengkap; rata-rata: semua %1 kohor</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>belum lengkap</translation>
    </message>
    <message>
        <source>%1 bring %2</source>
        <translation>%1 membawa %2</translation>
    </message>
    <message>
        <source>%1 : 1</source>
        <extracomment>A ratio such as &quot;10.2 : 1&quot;</extracomment>
        <translation>%1 : 1</translation>
    </message>
    <message>
        <source>%1 now</source>
        <translation>%1 kini</translation>
    </message>
    <message numerus="yes">
        <source>%1 customers cost more than they bring</source>
        <translation>
            <numerusform>%1 pelanggan biayanya melebihi nilainya</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 below zero</source>
        <translation>%1 di bawah nol</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>median %1</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>rata-rata %1</translation>
    </message>
    <message>
        <source>%1 under %2</source>
        <extracomment>The value that 90 % of the customers stay below</extracomment>
        <translation>%1 di bawah %2</translation>
    </message>
    <message>
        <source>%1 +</source>
        <comment>and more</comment>
        <translation>%1 +</translation>
    </message>
    <message>
        <source>loss when moved by %1</source>
        <translation>rugi bila digeser %1</translation>
    </message>
    <message>
        <source>gain</source>
        <translation>untung</translation>
    </message>
    <message>
        <source>left</source>
        <translation>keluar</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>masuk</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days, short</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>CAC paid back</source>
        <translation>CAC kembali</translation>
    </message>
    <message>
        <source>not all customers that old yet</source>
        <translation>belum semua pelanggan setua itu</translation>
    </message>
    <message>
        <source>not all that old</source>
        <translation>belum semua setua itu</translation>
    </message>
    <message>
        <source>now</source>
        <translation>kini</translation>
    </message>
    <message>
        <source>%1 m</source>
        <comment>months, short</comment>
        <translation>%1 b</translation>
    </message>
    <message>
        <source>cumulative margin</source>
        <translation>margin kumulatif</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>skenario</translation>
    </message>
    <message>
        <source>base</source>
        <translation>dasar</translation>
    </message>
    <message>
        <source>horizon %1 m</source>
        <comment>months, short</comment>
        <translation>horizon %1 b</translation>
    </message>
    <message>
        <source>forecast, 90 % band</source>
        <translation>prakiraan, pita 90%</translation>
    </message>
    <message>
        <source>new</source>
        <translation>baru</translation>
    </message>
    <message>
        <source>returning</source>
        <translation>lama</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>heading and figure</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>months since first purchase</source>
        <translation>bulan sejak pembelian pertama</translation>
    </message>
    <message>
        <source>average of all cohorts</source>
        <translation>rata-rata semua kohor</translation>
    </message>
    <message>
        <source>silent for</source>
        <translation>diam selama</translation>
    </message>
    <message>
        <source>occasions</source>
        <translation>pembelian</translation>
    </message>
    <message>
        <source>over %1 d</source>
        <extracomment>Silence of more than so many days, short</extracomment>
        <translation>lebih dari %1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>silence</comment>
        <extracomment>Silence of so many days, short: &quot;31–75 d&quot;</extracomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>dashed: forecast</source>
        <translation>putus-putus: prakiraan</translation>
    </message>
    <message>
        <source>value, first 12 months</source>
        <translation>nilai, 12 bulan pertama</translation>
    </message>
    <message>
        <source>Response to one lever</source>
        <translation>Respons terhadap satu tuas</translation>
    </message>
    <message>
        <source>Two levers together</source>
        <translation>Dua tuas bersamaan</translation>
    </message>
    <message>
        <source>%1 pp</source>
        <comment>percentage points, short</comment>
        <translation>%1 pp</translation>
    </message>
    <message>
        <source>Top tier</source>
        <translation>Tingkat atas</translation>
    </message>
    <message>
        <source>Middle tier</source>
        <translation>Tingkat tengah</translation>
    </message>
    <message>
        <source>Lower tier</source>
        <translation>Tingkat bawah</translation>
    </message>
    <message>
        <source>Rule holds</source>
        <translation>Aturan berlaku</translation>
    </message>
    <message>
        <source>more purchases</source>
        <translation>lebih banyak pembelian</translation>
    </message>
    <message>
        <source>fewer leave</source>
        <translation>lebih sedikit yang pergi</translation>
    </message>
    <message>
        <source>CLV, mean</source>
        <translation>CLV, rata-rata</translation>
    </message>
    <message>
        <source>Value of the horizon</source>
        <translation>Nilai horizon</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Pendapatan</translation>
    </message>
    <message>
        <source>Profit after spend</source>
        <translation>Laba setelah belanja</translation>
    </message>
    <message>
        <source>CLV of a new customer</source>
        <translation>CLV pelanggan baru</translation>
    </message>
    <message>
        <source>LTV : CAC</source>
        <translation>LTV : CAC</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Pembelian</translation>
    </message>
    <message>
        <source>Alive in 12 months</source>
        <translation>Aktif dalam 12 bulan</translation>
    </message>
    <message>
        <source>Retention rate a year</source>
        <translation>Tingkat retensi per tahun</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hari ini</translation>
    </message>
    <message>
        <source>Cumulative margin, forecast, %1 bands</source>
        <translation>Margin kumulatif, prakiraan, pita %1</translation>
    </message>
    <message>
        <source>%4 is greatest at %1 %3</source>
        <translation>%4 terbesar pada %1 %3</translation>
    </message>
    <message>
        <source>%4 is greatest at the end of the range: %1 %3</source>
        <translation>%4 terbesar di ujung rentang: %1 %3</translation>
    </message>
    <message>
        <source>Greatest at %3</source>
        <translation>Terbesar pada %3</translation>
    </message>
    <message>
        <source>%1 at each position of the lever, the others as they are; dashed: the base</source>
        <translation>%1 pada setiap posisi tuas, tuas lain tetap; putus-putus: dasar</translation>
    </message>
    <message>
        <source>%1 against %2: change of %3</source>
        <translation>%1 terhadap %2: perubahan %3</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 terhadap %2</translation>
    </message>
    <message>
        <source>Change from the base of %1; framed: the scenario; hatched: impossible</source>
        <translation>Perubahan dari dasar %1; berbingkai: skenario; diarsir: mustahil</translation>
    </message>
    <message>
        <source>Cumulative margin per customer ÷ CAC of the cohort; first seen %1 – %2</source>
        <translation>Margin kumulatif per pelanggan ÷ CAC kohor; pertama terlihat %1 – %2</translation>
    </message>
    <message>
        <source>Cumulative margin per customer ÷ CAC; a dash: no spend known; first seen %1 – %2</source>
        <translation>Margin kumulatif per pelanggan ÷ CAC; tanda pisah: belanja tidak diketahui; pertama terlihat %1 – %2</translation>
    </message>
    <message>
        <source>%1 of contracts still run after %2</source>
        <translation>%1 kontrak masih berjalan setelah %2</translation>
    </message>
    <message>
        <source>%1 contracts; Kaplan–Meier with 95 % band; sBG, dashed where it is a projection</source>
        <translation>%1 kontrak; Kaplan–Meier dengan pita 95%; sBG, putus-putus untuk proyeksi</translation>
    </message>
    <message>
        <source>%1 contracts; Kaplan–Meier with 95 % band</source>
        <translation>%1 kontrak; Kaplan–Meier dengan pita 95%</translation>
    </message>
    <message>
        <source>%1 of %2 customers are where they were</source>
        <translation>%1 dari %2 pelanggan tetap di tempatnya</translation>
    </message>
    <message>
        <source>%1 to %2; width: customers</source>
        <translation>%1 ke %2; lebar: pelanggan</translation>
    </message>
    <message>
        <source>Flow between segments</source>
        <translation>Aliran antarsegmen</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Kontrak</translation>
    </message>
    <message>
        <source>sBG model</source>
        <translation>Model sBG</translation>
    </message>
    <message>
        <source>sBG projection</source>
        <translation>Proyeksi sBG</translation>
    </message>
    <message>
        <source>No customer yet</source>
        <translation>Belum menjadi pelanggan</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Ke</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>prakiraan</translation>
    </message>
    <message>
        <source>single cohorts</source>
        <translation>kohor satu per satu</translation>
    </message>
    <message>
        <source>months under contract</source>
        <translation>bulan di bawah kontrak</translation>
    </message>
    <message>
        <source>Customers per cell; darker means more revenue</source>
        <translation>Pelanggan per sel; lebih gelap berarti pendapatan lebih besar</translation>
    </message>
    <message>
        <source>One order worth %1, %2 ago</source>
        <translation>Satu pesanan senilai %1, %2 yang lalu</translation>
    </message>
    <message>
        <source>One order worth %1, today</source>
        <translation>Satu pesanan senilai %1, hari ini</translation>
    </message>
    <message>
        <source>%1 orders worth %2; the last one today</source>
        <translation>%1 pesanan senilai %2; yang terakhir hari ini</translation>
    </message>
    <message>
        <source>Returning buyers: %1</source>
        <translation>Pembeli lama: %1</translation>
    </message>
    <message>
        <source>%1: %2 in, %3 out</source>
        <translation>%1: %2 masuk, %3 keluar</translation>
    </message>
    <message>
        <source>Net revenue by month; 90 % band by past scatter</source>
        <translation>Pendapatan bersih per bulan; pita 90% dari sebaran lalu</translation>
    </message>
    <message>
        <source>Purchases by month; 90 % band by past scatter</source>
        <translation>Pembelian per bulan; pita 90% dari sebaran lalu</translation>
    </message>
    <message>
        <source>Net revenue by month</source>
        <translation>Pendapatan bersih per bulan</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 sampai %2</translation>
    </message>
    <message>
        <source>Each lever moved by %1; change of value</source>
        <translation>Tiap tuas digeser %1; perubahan nilai</translation>
    </message>
    <message>
        <source>Kaplan–Meier, 95 % bands; log-rank p = %1</source>
        <translation>Kaplan–Meier, pita 95%; log-rank p = %1</translation>
    </message>
    <message>
        <source>Kaplan–Meier, 95 % bands; log-rank p &lt; %1</source>
        <translation>Kaplan–Meier, pita 95%; log-rank p &lt; %1</translation>
    </message>
    <message>
        <source>Kaplan–Meier, repeat customers, 95 % bands; log-rank p &lt; %1</source>
        <translation>Kaplan–Meier, pelanggan berulang, pita 95%; log-rank p &lt; %1</translation>
    </message>
    <message>
        <source>%1 stay longest, %2 leave soonest</source>
        <translation>%1 bertahan paling lama, %2 paling cepat pergi</translation>
    </message>
    <message>
        <source>The groups stay equally long, as far as can be seen</source>
        <translation>Sejauh yang terlihat, semua kelompok bertahan sama lama</translation>
    </message>
    <message>
        <source>How long contracts run, by group</source>
        <translation>Berapa lama kontrak berjalan, per kelompok</translation>
    </message>
    <message>
        <source>Kaplan–Meier with 95 % bands; log-rank test of %1 groups, p = %2</source>
        <translation>Kaplan–Meier dengan pita 95%; uji log-rank atas %1 kelompok, p = %2</translation>
    </message>
    <message>
        <source>Kaplan–Meier with 95 % bands; log-rank test of %1 groups, p &lt; 0.001</source>
        <translation>Kaplan–Meier dengan pita 95%; uji log-rank atas %1 kelompok, p &lt; 0.001</translation>
    </message>
    <message>
        <source>Kaplan–Meier with 95 % bands</source>
        <translation>Kaplan–Meier dengan pita 95%</translation>
    </message>
    <message>
        <source>%1 of new contracts run in the next month</source>
        <translation>%1 kontrak baru masih berjalan pada bulan berikutnya</translation>
    </message>
    <message>
        <source>Share of each cohort that runs in the month, %; started %1 – %2</source>
        <translation>Bagian tiap kohor yang berjalan pada bulan itu, %; mulai %1 – %2</translation>
    </message>
    <message>
        <source>%1 run in the next month, %2 in month %3</source>
        <translation>%1 berjalan pada bulan berikutnya, %2 pada bulan ke-%3</translation>
    </message>
    <message>
        <source>Share of a cohort that runs in the month; average of %1 cohorts</source>
        <translation>Bagian kohor yang berjalan pada bulan itu; rata-rata %1 kohor</translation>
    </message>
    <message>
        <source>%1 are still there after %2 renewals</source>
        <translation>%1 masih ada setelah %2 perpanjangan</translation>
    </message>
    <message>
        <source>%1 cohorts; sBG of all, dashed where it is a projection</source>
        <translation>%1 kohor; sBG untuk semuanya, putus-putus untuk proyeksi</translation>
    </message>
    <message>
        <source>sBG of the cohort, dashed where it is a projection</source>
        <translation>sBG kohor, putus-putus untuk proyeksi</translation>
    </message>
    <message>
        <source>Followed from renewal to renewal</source>
        <translation>Diikuti dari perpanjangan ke perpanjangan</translation>
    </message>
    <message>
        <source>%1 cohorts, followed from renewal to renewal</source>
        <translation>%1 kohor, diikuti dari perpanjangan ke perpanjangan</translation>
    </message>
    <message>
        <source>%1, before the rest cost more than they bring</source>
        <extracomment>%1 is a share of the value above 100 %: the most that the best customers bring together</extracomment>
        <translation>%1, sebelum sisanya berbiaya melebihi nilainya</translation>
    </message>
    <message>
        <source>%1, the rest cost money</source>
        <translation>%1, sisanya merugi</translation>
    </message>
    <message>
        <source>month not over yet</source>
        <translation>bulan belum selesai</translation>
    </message>
    <message>
        <source>renewals</source>
        <translation>perpanjangan</translation>
    </message>
    <message>
        <source>Total CLV by segment, whatever the filter; sum %1</source>
        <translation>Total CLV per segmen, apa pun saringannya; jumlah %1</translation>
    </message>
    <message>
        <source>Still runs in %2 with a chance of %1</source>
        <translation>Masih berjalan dalam %2 dengan peluang %1</translation>
    </message>
    <message>
        <source>By the sBG of all contracts; renewals made: %1</source>
        <translation>Menurut sBG semua kontrak; perpanjangan yang sudah dilakukan: %1</translation>
    </message>
    <message>
        <source>Retention rate</source>
        <translation>Tingkat retensi</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Perpanjangan</translation>
    </message>
    <message>
        <source>Stays at it</source>
        <translation>Bertahan saat itu</translation>
    </message>
    <message>
        <source>months from now</source>
        <translation>bulan dari sekarang</translation>
    </message>
    <message>
        <source>%1 still run after %2 instead of %3</source>
        <translation>%1, bukan %3, masih berjalan setelah %2</translation>
    </message>
    <message>
        <source>%1 still run after %2, as today</source>
        <translation>%1 masih berjalan setelah %2, sama dengan hari ini</translation>
    </message>
    <message>
        <source>Of today&apos;s running contracts (%1), by sBG</source>
        <translation>Dari kontrak yang berjalan hari ini (%1), menurut sBG</translation>
    </message>
    <message>
        <source>CLV still to come, split by lever and side effect</source>
        <translation>CLV yang masih akan datang, dirinci per tuas dan efek samping</translation>
    </message>
    <message>
        <source>CLV still to come, split by lever and side effect; axis cut</source>
        <translation>CLV yang masih akan datang, dirinci per tuas dan efek samping; sumbu dipotong</translation>
    </message>
    <message>
        <source>Cumulative margin of today&apos;s running contracts</source>
        <translation>Margin kumulatif kontrak yang berjalan hari ini</translation>
    </message>
</context>
<context>
    <name>ContractExplain</name>
    <message>
        <source>not given</source>
        <translation>tidak diberikan</translation>
    </message>
    <message>
        <source>Margin, set in Assumptions</source>
        <translation>Margin, diatur di Asumsi</translation>
    </message>
    <message>
        <source>Copy formula</source>
        <translation>Salin rumus</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>tiap bulan</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>tiap tahun</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln month(s)</source>
        <translation>
            <numerusform>setiap %Ln bulan</numerusform>
        </translation>
    </message>
    <message>
        <source>Running contracts</source>
        <translation>Kontrak berjalan</translation>
    </message>
    <message>
        <source>Ended contracts</source>
        <translation>Kontrak berakhir</translation>
    </message>
    <message>
        <source>Monthly recurring revenue, MRR</source>
        <translation>Pendapatan berulang bulanan, MRR</translation>
    </message>
    <message>
        <source>sum of price ÷ months of its period, of running contracts</source>
        <translation>jumlah dari harga ÷ bulan periodenya, atas kontrak berjalan</translation>
    </message>
    <message>
        <source>sum of %1 prices</source>
        <translation>jumlah %1 harga</translation>
    </message>
    <message>
        <source>Logo churn</source>
        <translation>Churn pelanggan</translation>
    </message>
    <message>
        <source>customers lost ÷ customers before</source>
        <translation>pelanggan hilang ÷ pelanggan sebelumnya</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <source>Over all renewals of all tenures: the sheet has no dates.</source>
        <translation>Atas semua perpanjangan dari semua masa kontrak: lembar ini tidak punya tanggal.</translation>
    </message>
    <message>
        <source>Revenue churn</source>
        <translation>Churn pendapatan</translation>
    </message>
    <message>
        <source>(MRR lost + contraction) ÷ MRR before</source>
        <translation>(MRR hilang + kontraksi) ÷ MRR sebelumnya</translation>
    </message>
    <message>
        <source>Expansion</source>
        <translation>Ekspansi</translation>
    </message>
    <message>
        <source>more MRR of who stayed ÷ MRR before</source>
        <translation>tambahan MRR dari yang bertahan ÷ MRR sebelumnya</translation>
    </message>
    <message>
        <source>CLV still to come</source>
        <translation>CLV yang masih akan datang</translation>
    </message>
    <message>
        <source>sum over running contracts of price a month × margin × discounted months to come</source>
        <translation>jumlah atas kontrak berjalan dari harga per bulan × margin × bulan mendatang didiskonto</translation>
    </message>
    <message>
        <source>sum of %1 contracts</source>
        <translation>jumlah %1 kontrak</translation>
    </message>
    <message>
        <source>Retention rate a month</source>
        <translation>Tingkat retensi per bulan</translation>
    </message>
    <message>
        <source>1 − ended contracts ÷ months under contract</source>
        <translation>1 − kontrak berakhir ÷ bulan di bawah kontrak</translation>
    </message>
    <message>
        <source>Retention rate a year</source>
        <translation>Tingkat retensi per tahun</translation>
    </message>
    <message>
        <source>retention rate a month ^ 12</source>
        <translation>tingkat retensi per bulan ^ 12</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Kontrak</translation>
    </message>
    <message>
        <source>Months still to come, each</source>
        <translation>Bulan yang masih akan datang, masing-masing</translation>
    </message>
    <message>
        <source>mean of %1 running contracts</source>
        <translation>rata-rata %1 kontrak berjalan</translation>
    </message>
    <message>
        <source>sBG model</source>
        <translation>Model sBG</translation>
    </message>
    <message>
        <source>Shifted beta-geometric, Fader &amp; Hardie 2007; fitted by maximum likelihood.</source>
        <translation>Shifted beta-geometric, Fader &amp; Hardie 2007; dicocokkan dengan kemungkinan maksimum.</translation>
    </message>
    <message>
        <source>sBG of all contracts</source>
        <translation>sBG semua kontrak</translation>
    </message>
    <message>
        <source>Discount a year</source>
        <translation>Diskonto per tahun</translation>
    </message>
    <message>
        <source>The contract has ended: nothing is to come.</source>
        <translation>Kontrak ini sudah berakhir: tidak ada lagi yang akan datang.</translation>
    </message>
    <message>
        <source>%1, as the sheet says</source>
        <translation>%1, seperti tertulis di lembar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln period(s) begun</source>
        <translation>
            <numerusform>%Ln periode dimulai</numerusform>
        </translation>
    </message>
    <message>
        <source>Value still to come</source>
        <translation>Nilai yang masih akan datang</translation>
    </message>
    <message>
        <source>Months still to come</source>
        <translation>Bulan yang masih akan datang</translation>
    </message>
    <message>
        <source>price a month × margin × discounted months to come</source>
        <translation>harga per bulan × margin × bulan mendatang didiskonto</translation>
    </message>
    <message>
        <source>n renewals made, the next due now; S by the sBG of all contracts.</source>
        <translation>n perpanjangan sudah dilakukan, yang berikutnya jatuh tempo sekarang; S menurut sBG semua kontrak.</translation>
    </message>
    <message>
        <source>Stays at the next renewal</source>
        <translation>Bertahan pada perpanjangan berikutnya</translation>
    </message>
    <message>
        <source>Renewals made</source>
        <translation>Perpanjangan yang sudah dilakukan</translation>
    </message>
    <message>
        <source>periods to the nearest − 1, for it ended at the next</source>
        <translation>periode dibulatkan − 1, karena berakhir pada perpanjangan berikutnya</translation>
    </message>
    <message>
        <source>whole periods behind it</source>
        <translation>periode penuh yang sudah dilalui</translation>
    </message>
    <message>
        <source>renewed %1</source>
        <translation>diperpanjang %1</translation>
    </message>
    <message>
        <source>CLV</source>
        <translation>CLV</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>Sudah dibayar</translation>
    </message>
    <message>
        <source>margin × paid so far + value still to come</source>
        <translation>margin × sudah dibayar + nilai yang masih akan datang</translation>
    </message>
    <message>
        <source>as the sheet says, else price × periods begun</source>
        <translation>seperti tertulis di lembar, jika tidak ada: harga × periode dimulai</translation>
    </message>
    <message>
        <source>contracts of the segment</source>
        <translation>kontrak dalam segmen</translation>
    </message>
    <message>
        <source>contracts − those that have ended</source>
        <translation>kontrak − yang sudah berakhir</translation>
    </message>
    <message>
        <source>ended contracts ÷ contracts</source>
        <translation>kontrak berakhir ÷ kontrak</translation>
    </message>
    <message>
        <source>mean price of a period, of ended contracts too</source>
        <translation>rata-rata harga per periode, termasuk kontrak yang sudah berakhir</translation>
    </message>
    <message>
        <source>CLV, total ÷ contracts</source>
        <translation>CLV, total ÷ kontrak</translation>
    </message>
    <message>
        <source>sBG of the segment alone</source>
        <translation>sBG segmen ini saja</translation>
    </message>
    <message>
        <source>Too small for a model of its own: that of all contracts.</source>
        <translation>Terlalu kecil untuk model sendiri: dipakai model semua kontrak.</translation>
    </message>
    <message>
        <source>Before renewal %1</source>
        <translation>Sebelum perpanjangan %1</translation>
    </message>
    <message>
        <source>contracts that stood before it; those that run for a shorter time did not</source>
        <translation>kontrak yang masih ada sebelumnya; yang baru berjalan lebih singkat tidak dihitung</translation>
    </message>
    <message>
        <source>Left at renewal %1</source>
        <translation>Pergi pada perpanjangan %1</translation>
    </message>
    <message>
        <source>of those before it, ended at it</source>
        <translation>dari yang ada sebelumnya, berakhir pada perpanjangan itu</translation>
    </message>
    <message>
        <source>Kept at renewal %1</source>
        <translation>Bertahan pada perpanjangan %1</translation>
    </message>
    <message>
        <source>1 − left ÷ before</source>
        <translation>1 − pergi ÷ sebelumnya</translation>
    </message>
    <message>
        <source>Kept at renewal %1, by the sBG</source>
        <translation>Bertahan pada perpanjangan %1, menurut sBG</translation>
    </message>
    <message>
        <source>Still there after renewal %1</source>
        <translation>Masih ada setelah perpanjangan %1</translation>
    </message>
    <message>
        <source>still there before it × kept at it</source>
        <translation>masih ada sebelumnya × bertahan pada perpanjangan itu</translation>
    </message>
    <message>
        <source>See only these contracts</source>
        <translation>Lihat kontrak ini saja</translation>
    </message>
    <message>
        <source>Pays with</source>
        <translation>Menguntungkan dengan</translation>
    </message>
    <message>
        <source>cost of a contact ÷ to come, each: so much higher a price</source>
        <translation>biaya satu kontak ÷ mendatang, per kontrak: harga harus lebih tinggi sebesar ini</translation>
    </message>
    <message>
        <source>cost of a contact ÷ to come of a new contract: so many return</source>
        <translation>biaya satu kontak ÷ mendatang dari kontrak baru: sebanyak ini harus kembali</translation>
    </message>
    <message>
        <source>(margin of a year that everybody pays + to come ÷ (1 + d) − to come − cost of a contact) ÷ price of that year: nobody leaves within it, and after it the chances are those of today</source>
        <translation>(margin setahun yang dibayar semua + mendatang ÷ (1 + d) − mendatang − biaya satu kontak) ÷ harga tahun itu: tidak ada yang pergi di dalamnya, dan setelahnya peluangnya sama dengan hari ini</translation>
    </message>
    <message>
        <source>the churn at which to come grows by the cost of a contact: every chance to stay r becomes r^c, c found by bisection</source>
        <translation>churn yang membuat nilai mendatang bertambah sebesar biaya satu kontak: setiap peluang bertahan r menjadi r^c, c dicari dengan metode bagi dua</translation>
    </message>
    <message>
        <source>Churn a year, now and at which it pays</source>
        <translation>Churn per tahun, kini dan saat menguntungkan</translation>
    </message>
    <message>
        <source>Churn a year</source>
        <translation>Churn per tahun</translation>
    </message>
    <message>
        <source>1 − mean of S(n + a year) ÷ S(n)</source>
        <translation>1 − rata-rata S(n + setahun) ÷ S(n)</translation>
    </message>
    <message>
        <source>To come, each</source>
        <translation>Mendatang, per orang</translation>
    </message>
    <message>
        <source>mean price a month × margin × discounted months of a new contract, its first payment included</source>
        <translation>rata-rata harga per bulan × margin × bulan didiskonto dari kontrak baru, termasuk pembayaran pertamanya</translation>
    </message>
    <message>
        <source>value still to come of these contracts ÷ contracts</source>
        <translation>nilai yang masih akan datang dari kontrak ini ÷ kontrak</translation>
    </message>
    <message>
        <source>May cost, each</source>
        <translation>Biaya maks., per orang</translation>
    </message>
    <message>
        <source>to come, each × the lift that a good play attains</source>
        <translation>mendatang, per orang × kenaikan yang dicapai tindakan yang baik</translation>
    </message>
    <message>
        <source>sum of price a month × (1 + g), of running contracts</source>
        <translation>jumlah harga per bulan × (1 + g), atas kontrak berjalan</translation>
    </message>
    <message>
        <source>sum over running contracts of price a month × S(n + a year) ÷ S(n)</source>
        <translation>jumlah atas kontrak berjalan dari harga per bulan × S(n + setahun) ÷ S(n)</translation>
    </message>
    <message>
        <source>mean over running contracts of Σₜ S(t) ÷ S(n) ÷ (1 + d)^(t − n − 1), t &gt; n, × months of a period</source>
        <translation>rata-rata atas kontrak berjalan dari Σₜ S(t) ÷ S(n) ÷ (1 + d)^(t − n − 1), t &gt; n, × bulan per periode</translation>
    </message>
    <message>
        <source>MRR × margin rate × discounted months to come, weighted by price</source>
        <translation>MRR × tarif margin × bulan mendatang didiskonto, dibobot menurut harga</translation>
    </message>
    <message>
        <source>mean of S(n + a year) ÷ S(n) over running contracts</source>
        <translation>rata-rata S(n + setahun) ÷ S(n) atas kontrak berjalan</translation>
    </message>
    <message>
        <source>Every chance to stay r becomes r^c, c</source>
        <translation>Setiap peluang bertahan r menjadi r^c, c</translation>
    </message>
    <message>
        <source>Contracts won later are not in it.</source>
        <translation>Kontrak yang diperoleh kemudian tidak termasuk.</translation>
    </message>
    <message>
        <source>value still to come with this step − without it, the steps before it taken</source>
        <translation>nilai yang masih akan datang dengan langkah ini − tanpanya, dengan langkah-langkah sebelumnya diambil</translation>
    </message>
    <message>
        <source>mean of S(n + t) ÷ S(n) over running contracts</source>
        <translation>rata-rata S(n + t) ÷ S(n) atas kontrak berjalan</translation>
    </message>
    <message>
        <source>sum over running contracts of price × margin rate × S(n + t) ÷ S(n), over the payments up to the month</source>
        <translation>jumlah atas kontrak berjalan dari harga × tarif margin × S(n + t) ÷ S(n), untuk pembayaran sampai bulan itu</translation>
    </message>
    <message>
        <source>value still to come with this lever alone moved further − value of the scenario</source>
        <translation>nilai yang masih akan datang dengan hanya tuas ini digeser lebih jauh − nilai skenario</translation>
    </message>
    <message>
        <source>%1: change</source>
        <translation>%1: perubahan</translation>
    </message>
    <message>
        <source>scenario − today</source>
        <translation>skenario − hari ini</translation>
    </message>
    <message>
        <source>Break-even of the price</source>
        <translation>Titik impas harga</translation>
    </message>
    <message>
        <source>months to come that the price needs = today&apos;s value ÷ (MRR × margin rate) of the scenario; where nothing but the price is moved they may shrink by g ÷ (g + m). The sBG reaches them at this churn.</source>
        <translation>bulan mendatang yang dibutuhkan harga ini = nilai hari ini ÷ (MRR × tarif margin) skenario; bila hanya harga yang digeser, bulan itu boleh menyusut sebesar g ÷ (g + m). sBG mencapainya pada churn ini.</translation>
    </message>
    <message>
        <source>No retention brings that many months.</source>
        <translation>Tidak ada retensi yang menghasilkan bulan sebanyak itu.</translation>
    </message>
    <message>
        <source>Discounted months to come, weighted by price, today</source>
        <translation>Bulan mendatang didiskonto, dibobot menurut harga, hari ini</translation>
    </message>
    <message>
        <source>The same at the break-even</source>
        <translation>Hal yang sama pada titik impas</translation>
    </message>
    <message>
        <source>Annual retention at the break-even</source>
        <translation>Retensi tahunan pada titik impas</translation>
    </message>
    <message>
        <source>Annual retention today</source>
        <translation>Retensi tahunan hari ini</translation>
    </message>
    <message>
        <source>Response k at the break-even</source>
        <translation>Respons k pada titik impas</translation>
    </message>
    <message>
        <source>After %1 months</source>
        <translation>Setelah %1 bulan</translation>
    </message>
    <message>
        <source>%1 after %2 months</source>
        <translation>%1 setelah %2 bulan</translation>
    </message>
    <message>
        <source>Of running contracts</source>
        <translation>Dari kontrak berjalan</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>Break-even: most churn a year</source>
        <translation>Titik impas: churn per tahun paling tinggi</translation>
    </message>
    <message>
        <source>Saved on</source>
        <translation>Disimpan pada</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Definisi</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
</context>
<context>
    <name>ContractPoints</name>
    <message>
        <source>No contract has come as far yet: this part of the curve is the model&apos;s.</source>
        <translation>Belum ada kontrak yang berjalan sejauh ini: bagian kurva ini berasal dari model.</translation>
    </message>
    <message>
        <source>The segment filter leaves these contracts out.</source>
        <translation>Saringan segmen mengecualikan kontrak ini.</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>Customers</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>Purchases behind it</source>
        <translation>Pembelian di baliknya</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>tidak diberikan</translation>
    </message>
    <message>
        <source>Margin, set in Assumptions</source>
        <translation>Margin, diatur di Asumsi</translation>
    </message>
    <message>
        <source>Show customers</source>
        <translation>Tampilkan pelanggan</translation>
    </message>
    <message>
        <source>Copy formula</source>
        <translation>Salin rumus</translation>
    </message>
    <message>
        <source>customers whose CLV lies between the two values</source>
        <translation>pelanggan yang CLV-nya berada di antara kedua nilai</translation>
    </message>
    <message>
        <source>CLV of the most valuable customers ÷ CLV of all</source>
        <translation>CLV pelanggan paling bernilai ÷ CLV semua</translation>
    </message>
    <message>
        <source>value so far + value of the next months, summed over the segment</source>
        <translation>nilai sejauh ini + nilai bulan-bulan berikutnya, dijumlahkan untuk segmen</translation>
    </message>
    <message>
        <source>mean CLV before its cost ÷ mean acquisition cost</source>
        <translation>CLV rata-rata sebelum biayanya ÷ biaya akuisisi rata-rata</translation>
    </message>
    <message>
        <source>customers with these two scores</source>
        <translation>pelanggan dengan kedua skor ini</translation>
    </message>
    <message>
        <source>net revenue up to that age × margin ÷ customers of that age</source>
        <translation>pendapatan bersih sampai umur itu × margin ÷ pelanggan seumur itu</translation>
    </message>
    <message>
        <source>net revenue of the month: new customers + returning customers</source>
        <translation>pendapatan bersih bulan itu: pelanggan baru + pelanggan lama</translation>
    </message>
    <message>
        <source>purchases of the month: net revenue; after today expected by the model</source>
        <translation>pembelian bulan itu: pendapatan bersih; setelah hari ini diharapkan oleh model</translation>
    </message>
    <message>
        <source>retained customers ÷ customers of the cohorts that reached the month</source>
        <translation>pelanggan yang bertahan ÷ pelanggan kohor yang mencapai bulan itu</translation>
    </message>
    <message>
        <source>Kaplan–Meier: product of (1 − ended ÷ at risk) up to that time</source>
        <translation>Kaplan–Meier: hasil kali (1 − berakhir ÷ berisiko) sampai waktu itu</translation>
    </message>
    <message>
        <source>joined − left between the two dates</source>
        <translation>masuk − keluar di antara kedua tanggal</translation>
    </message>
    <message>
        <source>expected margin of a new customer up to the month, discounted</source>
        <translation>margin yang diharapkan dari pelanggan baru sampai bulan itu, didiskonto</translation>
    </message>
    <message>
        <source>margin of the first 12 months ÷ new customers of the quarter</source>
        <translation>margin 12 bulan pertama ÷ pelanggan baru kuartal itu</translation>
    </message>
    <message>
        <source>net value of the orders of the day</source>
        <translation>nilai bersih pesanan hari itu</translation>
    </message>
    <message>
        <source>from purchases again x, last purchase t_x and observed time T, in days</source>
        <translation>dari pembelian ulang x, pembelian terakhir t_x, dan masa pengamatan T, dalam hari</translation>
    </message>
    <message>
        <source>Source rows</source>
        <translation>Baris sumber</translation>
    </message>
    <message>
        <source>Buyers in the window</source>
        <translation>Pembeli dalam jendela</translation>
    </message>
    <message>
        <source>There is no figure: the sheet has no amounts, or no model could be fitted.</source>
        <translation>Tidak ada angka: lembar tidak memuat jumlah uang, atau tidak ada model yang cocok.</translation>
    </message>
    <message>
        <source>Customer lifetime value</source>
        <translation>Nilai seumur hidup pelanggan</translation>
    </message>
    <message>
        <source>value so far + value of the next months</source>
        <translation>nilai sejauh ini + nilai bulan-bulan berikutnya</translation>
    </message>
    <message>
        <source>Value so far</source>
        <translation>Nilai sejauh ini</translation>
    </message>
    <message>
        <source>net purchases × margin − acquisition and serving cost</source>
        <translation>pembelian bersih × margin − biaya akuisisi dan layanan</translation>
    </message>
    <message>
        <source>Value of the next months</source>
        <translation>Nilai bulan-bulan berikutnya</translation>
    </message>
    <message>
        <source>expected spend × margin × expected purchases, discounted month by month</source>
        <translation>belanja diharapkan × margin × pembelian diharapkan, didiskonto bulan demi bulan</translation>
    </message>
    <message>
        <source>Probably still a customer, P(alive)</source>
        <translation>Mungkin masih pelanggan, P(aktif)</translation>
    </message>
    <message>
        <source>Read from %1.</source>
        <translation>Dibaca dari %1.</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Pendapatan</translation>
    </message>
    <message>
        <source>orders − discounts − refunds</source>
        <translation>pesanan − potongan − pengembalian dana</translation>
    </message>
    <message>
        <source>net of %1 orders</source>
        <translation>bersih dari %1 pesanan</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pesanan</translation>
    </message>
    <message>
        <source>valid orders up to the as-of date</source>
        <translation>pesanan sah sampai tanggal per</translation>
    </message>
    <message>
        <source>Explain this number</source>
        <translation>Jelaskan angka ini</translation>
    </message>
    <message>
        <source>customers of the segment with a purchase up to the as-of date</source>
        <translation>pelanggan segmen dengan pembelian sampai tanggal per</translation>
    </message>
    <message>
        <source>P(alive), mean</source>
        <translation>P(aktif), rata-rata</translation>
    </message>
    <message>
        <source>sum of P(alive) of the segment ÷ its customers</source>
        <translation>jumlah P(aktif) segmen ÷ pelanggannya</translation>
    </message>
    <message>
        <source>To come, each</source>
        <translation>Mendatang, per orang</translation>
    </message>
    <message>
        <source>value of the next months of the segment ÷ its customers</source>
        <translation>nilai bulan-bulan berikutnya dari segmen ÷ pelanggannya</translation>
    </message>
    <message>
        <source>May cost, each</source>
        <translation>Biaya maks., per orang</translation>
    </message>
    <message>
        <source>to come, each × the lift that a good play attains</source>
        <translation>mendatang, per orang × kenaikan yang dicapai tindakan yang baik</translation>
    </message>
    <message>
        <source>Lift that pays</source>
        <translation>Kenaikan yang impas</translation>
    </message>
    <message>
        <source>cost of a contact ÷ to come, each</source>
        <translation>biaya satu kontak ÷ mendatang, per orang</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>Dihubungi</translation>
    </message>
    <message>
        <source>customers of the segment that the draw did not hold back</source>
        <translation>pelanggan segmen yang tidak disisihkan oleh pengundian</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Pembanding</translation>
    </message>
    <message>
        <source>customers of the segment drawn at random, who are left alone</source>
        <translation>pelanggan segmen yang ditarik acak dan tidak dihubungi</translation>
    </message>
    <message>
        <source>Share of buyers</source>
        <translation>Bagian pembeli</translation>
    </message>
    <message>
        <source>buyers ÷ customers of those contacted − the same of those held back; interval by Newcombe 1998, method 10</source>
        <translation>pembeli ÷ pelanggan dari yang dihubungi − hal yang sama dari pembanding; interval menurut Newcombe 1998, metode 10</translation>
    </message>
    <message>
        <source>Margin each</source>
        <translation>Margin per orang</translation>
    </message>
    <message>
        <source>mean margin of those contacted − the same of those held back, before the cost of contacts; interval by Welch</source>
        <translation>margin rata-rata yang dihubungi − hal yang sama dari pembanding, sebelum biaya kontak; interval menurut Welch</translation>
    </message>
    <message>
        <source>Contacted, in the data</source>
        <translation>Dihubungi, dalam data</translation>
    </message>
    <message>
        <source>Held back, in the data</source>
        <translation>Pembanding, dalam data</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>rows of the sheets that stand out in this way</source>
        <translation>baris lembar yang menonjol dengan cara ini</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Bagian</translation>
    </message>
    <message>
        <source>rows that stand out ÷ all rows</source>
        <translation>baris yang menonjol ÷ semua baris</translation>
    </message>
    <message>
        <source>different customers in these rows</source>
        <translation>pelanggan berbeda dalam baris ini</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Uang</translation>
    </message>
    <message>
        <source>net amounts of these rows, summed</source>
        <translation>jumlah bersih baris ini, dijumlahkan</translation>
    </message>
    <message>
        <source>Effect on mean CLV</source>
        <translation>Pengaruh pada CLV rata-rata</translation>
    </message>
    <message>
        <source>mean CLV of an analysis with that change − mean CLV as it stands</source>
        <translation>CLV rata-rata suatu analisis dengan perubahan itu − CLV rata-rata apa adanya</translation>
    </message>
    <message numerus="yes">
        <source>%1 customers between %2 and %3, together %4</source>
        <translation>
            <numerusform>%1 pelanggan antara %2 dan %3, bersama-sama %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 customers of %2 and more, together %3</source>
        <translation>
            <numerusform>%1 pelanggan dengan %2 ke atas, bersama-sama %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 customers under %2, together %3</source>
        <translation>
            <numerusform>%1 pelanggan di bawah %2, bersama-sama %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %1 customers, together %2</source>
        <translation>
            <numerusform>Semua %1 pelanggan, bersama-sama %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Show these customers</source>
        <translation>Tampilkan pelanggan ini</translation>
    </message>
    <message>
        <source>%1 shorter + %2 as long + %3 longer = &lt;b&gt;%4 gaps&lt;/b&gt;</source>
        <translation>%1 lebih pendek + %2 sama panjang + %3 lebih panjang = &lt;b&gt;%4 jarak&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Customers with such a gap</source>
        <translation>Pelanggan dengan jarak seperti itu</translation>
    </message>
    <message>
        <source>the gap that nine in ten gaps between purchases do not exceed, by Kaplan–Meier: gaps still open count as at least that long</source>
        <translation>jarak yang tidak dilampaui sembilan dari sepuluh jarak antarpembelian, menurut Kaplan–Meier: jarak yang masih terbuka dihitung setidaknya selama itu</translation>
    </message>
    <message>
        <source>the longest gap between purchases that anybody came back from</source>
        <translation>jarak terpanjang antarpembelian yang masih diikuti pembelian lagi oleh seseorang</translation>
    </message>
    <message>
        <source>the shortest silence after which at most %1 of the silent bought again within %2</source>
        <translation>diam terpendek yang setelahnya paling banyak %1 dari yang diam membeli lagi dalam %2</translation>
    </message>
    <message>
        <source>Purchases again a year: %1 in %2</source>
        <translation>Pembelian lagi per tahun: %1 dalam %2</translation>
    </message>
    <message>
        <source>Net revenue of a purchase: %1 ÷ %2</source>
        <translation>Pendapatan bersih per pembelian: %1 ÷ %2</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margin</translation>
    </message>
    <message>
        <source>Margin a year, these three multiplied</source>
        <translation>Margin per tahun, hasil kali ketiganya</translation>
    </message>
    <message>
        <source>Second order within %1</source>
        <translation>Pesanan kedua dalam %1</translation>
    </message>
    <message>
        <source>customers who bought again within %1 of their first purchase ÷ customers whose first purchase lies that far back or further</source>
        <translation>pelanggan yang membeli lagi dalam %1 sejak pembelian pertama ÷ pelanggan yang pembelian pertamanya sudah selama itu atau lebih</translation>
    </message>
    <message>
        <source>Bought again in that time</source>
        <translation>Membeli lagi dalam waktu itu</translation>
    </message>
    <message>
        <source>First purchase that far back</source>
        <translation>Pembelian pertama sudah selama itu</translation>
    </message>
    <message>
        <source>Median gap between orders</source>
        <translation>Median jarak antarpesanan</translation>
    </message>
    <message>
        <source>days from one purchase day of a customer to the next; half of all such gaps are shorter, half are longer</source>
        <translation>hari dari satu hari pembelian pelanggan ke hari pembelian berikutnya; separuh dari semua jarak itu lebih pendek, separuh lebih panjang</translation>
    </message>
    <message>
        <source>Gaps that have not ended yet are not among them.</source>
        <translation>Jarak yang belum berakhir tidak termasuk.</translation>
    </message>
    <message>
        <source>Lapsed after silence of</source>
        <translation>Dianggap pergi setelah diam</translation>
    </message>
    <message>
        <source>came back ÷ silent for %1: %2</source>
        <translation>kembali ÷ diam selama %1: %2</translation>
    </message>
    <message>
        <source>Measured on all customers, whatever the filter. A silence counts when %1 of data follow it.</source>
        <translation>Diukur pada semua pelanggan, apa pun saringannya. Suatu masa diam dihitung bila diikuti %1 data.</translation>
    </message>
    <message>
        <source>Nobody has bought twice yet.</source>
        <translation>Belum ada yang membeli dua kali.</translation>
    </message>
    <message>
        <source>Customers who were silent that long</source>
        <translation>Pelanggan yang diam selama itu</translation>
    </message>
    <message>
        <source>Of them bought again afterwards</source>
        <translation>Di antaranya membeli lagi setelahnya</translation>
    </message>
    <message>
        <source>Customers with two purchases or more</source>
        <translation>Pelanggan dengan dua pembelian atau lebih</translation>
    </message>
    <message>
        <source>Customers with %1 orders or more</source>
        <translation>Pelanggan dengan %1 pesanan atau lebih</translation>
    </message>
    <message>
        <source>customers who bought on at least so many days</source>
        <translation>pelanggan yang membeli pada sedikitnya sekian hari</translation>
    </message>
    <message>
        <source>Came again after order %1</source>
        <translation>Datang lagi setelah pesanan ke-%1</translation>
    </message>
    <message>
        <source>customers with one order more ÷ customers with so many</source>
        <translation>pelanggan dengan satu pesanan lebih banyak ÷ pelanggan dengan sekian pesanan</translation>
    </message>
    <message>
        <source>Came again</source>
        <translation>Datang lagi</translation>
    </message>
    <message>
        <source>Median days from order %1 to the next</source>
        <translation>Median hari dari pesanan ke-%1 ke pesanan berikutnya</translation>
    </message>
    <message>
        <source>half of those who came again did so sooner, half later</source>
        <translation>separuh dari yang datang lagi melakukannya lebih cepat, separuh lebih lambat</translation>
    </message>
    <message>
        <source>Days of silence</source>
        <translation>Hari diam</translation>
    </message>
    <message>
        <source>as-of date − last purchase</source>
        <translation>tanggal per − pembelian terakhir</translation>
    </message>
    <message>
        <source>Customers count as fading from %1 and as lapsed from %2.</source>
        <translation>Pelanggan dianggap memudar mulai %1 dan pergi mulai %2.</translation>
    </message>
    <message>
        <source>Expected loss a year</source>
        <translation>Kerugian yang diharapkan per tahun</translation>
    </message>
    <message>
        <source>margin a year at their own pace × (1 − P(alive))</source>
        <translation>margin per tahun dengan laju mereka × (1 − P(aktif))</translation>
    </message>
    <message>
        <source>expected spend × margin × expected purchases of each month, discounted and summed over today&apos;s customers, − retention spend</source>
        <translation>belanja diharapkan × margin × pembelian diharapkan tiap bulan, didiskonto dan dijumlahkan atas pelanggan saat ini, − belanja retensi</translation>
    </message>
    <message>
        <source>CLV, total ÷ customers</source>
        <translation>CLV, total ÷ pelanggan</translation>
    </message>
    <message>
        <source>value so far + value of the horizon</source>
        <translation>nilai sejauh ini + nilai horizon</translation>
    </message>
    <message>
        <source>expected purchases of today&apos;s customers × their expected spend</source>
        <translation>pembelian diharapkan dari pelanggan saat ini × belanja diharapkan mereka</translation>
    </message>
    <message>
        <source>revenue of the horizon × margin</source>
        <translation>pendapatan horizon × margin</translation>
    </message>
    <message>
        <source>margin of today&apos;s customers and of those who join in the horizon − acquisition spend − retention spend</source>
        <translation>margin pelanggan saat ini dan yang bergabung dalam horizon − belanja akuisisi − belanja retensi</translation>
    </message>
    <message>
        <source>margin × (first order + expected spend × expected purchases, discounted) − CAC</source>
        <translation>margin × (pesanan pertama + belanja diharapkan × pembelian diharapkan, didiskonto) − CAC</translation>
    </message>
    <message>
        <source>CLV of a new customer before CAC ÷ CAC</source>
        <translation>CLV pelanggan baru sebelum CAC ÷ CAC</translation>
    </message>
    <message>
        <source>the first month in which the margin of a new customer, summed up, reaches its CAC</source>
        <translation>bulan pertama saat margin pelanggan baru, dijumlahkan, mencapai CAC-nya</translation>
    </message>
    <message>
        <source>expected purchases of today&apos;s customers within the horizon, summed</source>
        <translation>pembelian diharapkan dari pelanggan saat ini dalam horizon, dijumlahkan</translation>
    </message>
    <message>
        <source>sum of P(alive in 12 months) ÷ sum of P(alive today)</source>
        <translation>jumlah P(aktif) dalam 12 bulan ÷ jumlah P(aktif) hari ini</translation>
    </message>
    <message>
        <source>sum of P(alive in 12 months) over today&apos;s customers</source>
        <translation>jumlah P(aktif) dalam 12 bulan atas pelanggan saat ini</translation>
    </message>
    <message>
        <source>Customers of today</source>
        <translation>Pelanggan saat ini</translation>
    </message>
    <message>
        <source>As things are: no lever is moved.</source>
        <translation>Keadaan apa adanya: tidak ada tuas yang digeser.</translation>
    </message>
    <message>
        <source>The same formula with the levers and side effects of the scenario.</source>
        <translation>Rumus yang sama dengan tuas dan efek samping skenario.</translation>
    </message>
    <message>
        <source>%1: change</source>
        <translation>%1: perubahan</translation>
    </message>
    <message>
        <source>(scenario − base) ÷ base</source>
        <translation>(skenario − dasar) ÷ dasar</translation>
    </message>
    <message>
        <source>the change of price that acts on this segment</source>
        <translation>perubahan harga yang berlaku pada segmen ini</translation>
    </message>
    <message>
        <source>the loss of purchases at which the price change leaves the value of the horizon where it was, found by bisection</source>
        <translation>kehilangan pembelian yang membuat perubahan harga tidak mengubah nilai horizon, dicari dengan metode bagi dua</translation>
    </message>
    <message>
        <source>value of the horizon: scenario − base</source>
        <translation>nilai horizon: skenario − dasar</translation>
    </message>
    <message>
        <source>value of the horizon with 5 points more annual retention ÷ without − 1</source>
        <translation>nilai horizon dengan retensi tahunan 5 poin lebih tinggi ÷ tanpanya − 1</translation>
    </message>
    <message>
        <source>CLV of a new customer before CAC with 5 points more annual retention ÷ without − 1</source>
        <translation>CLV pelanggan baru sebelum CAC dengan retensi tahunan 5 poin lebih tinggi ÷ tanpanya − 1</translation>
    </message>
    <message>
        <source>CAC ÷ retention cost of a living customer a year</source>
        <translation>CAC ÷ biaya retensi satu pelanggan aktif per tahun</translation>
    </message>
    <message>
        <source>CLV of the most valuable fifth of the customers ÷ CLV of all</source>
        <translation>CLV seperlima pelanggan paling bernilai ÷ CLV semua pelanggan</translation>
    </message>
    <message>
        <source>change of price ÷ (change of price + margin)</source>
        <translation>perubahan harga ÷ (perubahan harga + margin)</translation>
    </message>
    <message>
        <source>Rows kept</source>
        <translation>Baris disimpan</translation>
    </message>
    <message>
        <source>Rows updated</source>
        <translation>Baris diperbarui</translation>
    </message>
    <message>
        <source>Duplicate rows</source>
        <translation>Baris duplikat</translation>
    </message>
    <message>
        <source>Rows excluded</source>
        <translation>Baris dikecualikan</translation>
    </message>
    <message>
        <source>Rows rejected</source>
        <translation>Baris ditolak</translation>
    </message>
    <message>
        <source>rows that are new to the workspace</source>
        <translation>baris yang baru bagi ruang kerja</translation>
    </message>
    <message>
        <source>rows of orders that stood here in another version</source>
        <translation>baris pesanan yang sebelumnya ada di sini dalam versi lain</translation>
    </message>
    <message>
        <source>rows that stood here already, word for word</source>
        <translation>baris yang sudah ada di sini, sama kata demi kata</translation>
    </message>
    <message>
        <source>rows that a rule leaves out of the figures</source>
        <translation>baris yang dikeluarkan dari angka oleh aturan</translation>
    </message>
    <message>
        <source>rows that could not be read</source>
        <translation>baris yang tidak dapat dibaca</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>Baris dibaca</translation>
    </message>
    <message>
        <source>kept + updated + duplicate + excluded + rejected</source>
        <translation>disimpan + diperbarui + duplikat + dikecualikan + ditolak</translation>
    </message>
    <message>
        <source>Money in them</source>
        <translation>Uang di dalamnya</translation>
    </message>
    <message>
        <source>1 − 1 ÷ (1 + change of price)</source>
        <translation>1 − 1 ÷ (1 + perubahan harga)</translation>
    </message>
    <message>
        <source>customers of the cohort who came back ÷ customers of the cohort</source>
        <translation>pelanggan kohor yang kembali ÷ pelanggan kohor</translation>
    </message>
    <message>
        <source>value of the horizon with this step − without it, the steps before it taken</source>
        <translation>nilai horizon dengan langkah ini − tanpanya, dengan langkah-langkah sebelumnya diambil</translation>
    </message>
    <message>
        <source>expected margin of today&apos;s customers up to the month, less what it costs</source>
        <translation>margin yang diharapkan dari pelanggan saat ini sampai bulan itu, dikurangi biayanya</translation>
    </message>
    <message>
        <source>value with this lever alone moved further − value of the scenario</source>
        <translation>nilai dengan hanya tuas ini digeser lebih jauh − nilai skenario</translation>
    </message>
    <message>
        <source>the figure with the lever at this position, the others as they are</source>
        <translation>angka dengan tuas pada posisi ini, tuas lain tetap</translation>
    </message>
    <message>
        <source>the figure with both levers at this position − that of the base</source>
        <translation>angka dengan kedua tuas pada posisi ini − angka dasar</translation>
    </message>
    <message>
        <source>what was seen up to today + what the model expects of the cohort</source>
        <translation>yang terlihat sampai hari ini + yang diharapkan model dari kohor</translation>
    </message>
    <message>
        <source>customers of the cohort who came back</source>
        <translation>pelanggan kohor yang kembali</translation>
    </message>
    <message>
        <source>orders of the cohort in the month</source>
        <translation>pesanan kohor pada bulan itu</translation>
    </message>
    <message>
        <source>orders of the month ÷ customers of the cohort</source>
        <translation>pesanan bulan itu ÷ pelanggan kohor</translation>
    </message>
    <message>
        <source>net revenue of the cohort in the month</source>
        <translation>pendapatan bersih kohor pada bulan itu</translation>
    </message>
    <message>
        <source>net revenue of the month ÷ customers of the cohort</source>
        <translation>pendapatan bersih bulan itu ÷ pelanggan kohor</translation>
    </message>
    <message>
        <source>net revenue of the cohort up to the month</source>
        <translation>pendapatan bersih kohor sampai bulan itu</translation>
    </message>
    <message>
        <source>net revenue up to the month ÷ customers of the cohort</source>
        <translation>pendapatan bersih sampai bulan itu ÷ pelanggan kohor</translation>
    </message>
    <message>
        <source>margin per customer up to the month ÷ CAC of the cohort</source>
        <translation>margin per pelanggan sampai bulan itu ÷ CAC kohor</translation>
    </message>
    <message>
        <source>LTV at %1 days, cohort %2</source>
        <extracomment>%1 is a number of days, %2 a cohort</extracomment>
        <translation>LTV pada %1 hari, kohor %2</translation>
    </message>
    <message>
        <source>The most valuable %1 of the customers</source>
        <extracomment>%1 is a share of the customers</extracomment>
        <translation>%1 pelanggan paling bernilai</translation>
    </message>
    <message>
        <source>CLV under %1</source>
        <translation>CLV di bawah %1</translation>
    </message>
    <message>
        <source>CLV of %1 and more</source>
        <translation>CLV %1 ke atas</translation>
    </message>
    <message>
        <source>CLV from %1 to %2</source>
        <translation>CLV dari %1 sampai %2</translation>
    </message>
    <message>
        <source>Cohort %1, month %2</source>
        <extracomment>%1 is the month of a cohort, %2 how many months later</extracomment>
        <translation>Kohor %1, bulan ke-%2</translation>
    </message>
    <message>
        <source>After %1 months</source>
        <extracomment>%1 is a number of months</extracomment>
        <translation>Setelah %1 bulan</translation>
    </message>
    <message>
        <source>%1 after %2 months</source>
        <extracomment>%1 is a group of customers, %2 a number of months</extracomment>
        <translation>%1 setelah %2 bulan</translation>
    </message>
    <message>
        <source>All cohorts, month %1</source>
        <translation>Semua kohor, bulan ke-%1</translation>
    </message>
    <message>
        <source>All their purchases</source>
        <translation>Semua pembelian mereka</translation>
    </message>
    <message>
        <source>expected margin of today&apos;s customers over the horizon, discounted, − retention spend</source>
        <translation>margin yang diharapkan dari pelanggan saat ini dalam horizon, didiskonto, − belanja retensi</translation>
    </message>
    <message>
        <source>purchases of the segment ÷ its customers</source>
        <translation>pembelian segmen ÷ pelanggannya</translation>
    </message>
    <message>
        <source>P(alive) of its customers, summed ÷ customers</source>
        <translation>P(aktif) pelanggannya, dijumlahkan ÷ pelanggan</translation>
    </message>
    <message>
        <source>(mean CLV + mean acquisition cost) ÷ mean acquisition cost</source>
        <translation>(CLV rata-rata + biaya akuisisi rata-rata) ÷ biaya akuisisi rata-rata</translation>
    </message>
    <message>
        <source>the 5 % and the 95 % quantile of what the segment may bring: the model&apos;s own doubt and chance together</source>
        <translation>kuantil 5% dan 95% dari yang mungkin dihasilkan segmen: keraguan model sendiri dan kebetulan digabung</translation>
    </message>
    <message>
        <source>expected: %1, nine times in ten %2</source>
        <translation>diharapkan: %1, sembilan dari sepuluh kali %2</translation>
    </message>
    <message>
        <source>%1, month %2</source>
        <extracomment>%1 is the month of a cohort or the name of a group, %2 how many months later</extracomment>
        <translation>%1, bulan ke-%2</translation>
    </message>
    <message>
        <source>Retained: bought in that month.</source>
        <translation>Bertahan: membeli pada bulan itu.</translation>
    </message>
    <message>
        <source>Retained: bought in that month or later.</source>
        <translation>Bertahan: membeli pada bulan itu atau kemudian.</translation>
    </message>
    <message>
        <source>Retained: has bought again by then.</source>
        <translation>Bertahan: telah membeli lagi sampai bulan itu.</translation>
    </message>
    <message>
        <source>Retained customers</source>
        <translation>Pelanggan yang bertahan</translation>
    </message>
    <message>
        <source>Customers of these cohorts</source>
        <translation>Pelanggan kohor-kohor ini</translation>
    </message>
    <message>
        <source>Hold-back group</source>
        <translation>Kelompok pembanding</translation>
    </message>
    <message>
        <source>the fewest customers held back with whom a rise of the share of buyers by the least rise is told from chance; half of the segment where that is not enough</source>
        <translation>jumlah pembanding terkecil yang cukup untuk membedakan kenaikan bagian pembeli sebesar kenaikan terkecil dari kebetulan; separuh segmen bila itu tidak cukup</translation>
    </message>
    <message>
        <source>share of buyers %1, with the rise %2; level %3, power %4: &lt;b&gt;%5 of %6&lt;/b&gt;</source>
        <translation>bagian pembeli %1, dengan kenaikan %2; taraf nyata %3, daya uji %4: &lt;b&gt;%5 dari %6&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Least rise that this size shows</source>
        <translation>Kenaikan terkecil yang terlihat dengan ukuran ini</translation>
    </message>
    <message>
        <source>Two proportions by the normal approximation: Fleiss, Levin &amp; Paik 2003, eq. 4.14.</source>
        <translation>Dua proporsi dengan hampiran normal: Fleiss, Levin &amp; Paik 2003, pers. 4.14.</translation>
    </message>
    <message>
        <source>orders that the rule leaves out, and their net amounts summed</source>
        <translation>pesanan yang dikeluarkan oleh aturan, dan jumlah bersihnya dijumlahkan</translation>
    </message>
    <message>
        <source>%1 orders, together &lt;b&gt;%2&lt;/b&gt;</source>
        <translation>%1 pesanan, seluruhnya &lt;b&gt;%2&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Orders left out</source>
        <translation>Pesanan yang dikeluarkan</translation>
    </message>
    <message>
        <source>the figure with this one assumption changed − the figure as it is</source>
        <translation>angka dengan satu asumsi ini diubah − angka apa adanya</translation>
    </message>
    <message>
        <source>Worked out anew from the rows by the same steps; the model stays the same unless it is what changes.</source>
        <translation>Dihitung ulang dari baris dengan langkah yang sama; modelnya tetap, kecuali bila model itu yang diubah.</translation>
    </message>
    <message>
        <source>Acquisition spend</source>
        <translation>Belanja akuisisi</translation>
    </message>
    <message>
        <source>the entries of the sheet of spend, by month and channel, summed</source>
        <translation>catatan pada lembar belanja, per bulan dan kanal, dijumlahkan</translation>
    </message>
    <message>
        <source>No channel</source>
        <translation>Tanpa kanal</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <source>The CAC of a customer is the spend of the month and channel of the first purchase ÷ the new customers there.</source>
        <translation>CAC seorang pelanggan adalah belanja pada bulan dan kanal pembelian pertamanya ÷ pelanggan baru di sana.</translation>
    </message>
    <message>
        <source>Rows of the workspace</source>
        <translation>Baris ruang kerja</translation>
    </message>
    <message>
        <source>rows of all imports that were kept or updated, in a currency that has a rate</source>
        <translation>baris dari semua impor yang disimpan atau diperbarui, dalam mata uang yang memiliki kurs</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Impor</translation>
    </message>
    <message>
        <source>Customers with a purchase up to the as-of date</source>
        <translation>Pelanggan dengan pembelian sampai tanggal per</translation>
    </message>
    <message>
        <source>margin up to the last month: scenario − base</source>
        <translation>margin sampai bulan terakhir: skenario − dasar</translation>
    </message>
    <message>
        <source>the CLV in the middle: half of the customers are worth less, half more</source>
        <translation>CLV yang di tengah: separuh pelanggan bernilai lebih rendah, separuh lebih tinggi</translation>
    </message>
    <message>
        <source>%1 worth less + %2 worth as much or more = &lt;b&gt;%3 customers&lt;/b&gt;</source>
        <translation>%1 bernilai lebih rendah + %2 bernilai sama atau lebih = &lt;b&gt;%3 pelanggan&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Worth less</source>
        <translation>Bernilai lebih rendah</translation>
    </message>
    <message>
        <source>Worth as much or more</source>
        <translation>Bernilai sama atau lebih</translation>
    </message>
    <message>
        <source>Mean CLV</source>
        <translation>CLV rata-rata</translation>
    </message>
    <message>
        <source>Nine in ten are worth less than</source>
        <translation>Sembilan dari sepuluh bernilai kurang dari</translation>
    </message>
    <message>
        <source>Width of a bar</source>
        <translation>Lebar satu batang</translation>
    </message>
    <message>
        <source>A fifth are %1 customers: of the last of them %2 is counted.</source>
        <translation>Seperlimanya adalah %1 pelanggan: dari yang terakhir dihitung %2.</translation>
    </message>
    <message>
        <source>expected of today&apos;s customers + expected of those who are yet to come, the next months summed</source>
        <translation>yang diharapkan dari pelanggan saat ini + yang diharapkan dari pelanggan yang akan datang, dijumlahkan untuk bulan-bulan berikutnya</translation>
    </message>
    <message>
        <source>Share of today&apos;s customers: %1 ÷ %2</source>
        <translation>Bagian pelanggan saat ini: %1 ÷ %2</translation>
    </message>
    <message>
        <source>Today&apos;s customers</source>
        <translation>Pelanggan saat ini</translation>
    </message>
    <message>
        <source>Read from %1. Each month stands in the chart.</source>
        <translation>Dibaca dari %1. Setiap bulan tampil di grafik.</translation>
    </message>
    <message>
        <source>returning customers ÷ (new customers + returning customers), the months shown summed</source>
        <translation>pelanggan lama ÷ (pelanggan baru + pelanggan lama), dijumlahkan atas bulan yang ditampilkan</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Bersama-sama</translation>
    </message>
    <message>
        <source>A customer is new in the month of the first purchase.</source>
        <translation>Pelanggan disebut baru pada bulan pembelian pertamanya.</translation>
    </message>
    <message>
        <source>%1: %2 ÷ %3 − 1</source>
        <translation>%1: %2 ÷ %3 − 1</translation>
    </message>
    <message>
        <source>Value of the first 12 months</source>
        <translation>Nilai 12 bulan pertama</translation>
    </message>
    <message>
        <source>CAC</source>
        <translation>CAC</translation>
    </message>
    <message>
        <source>newest quarter ÷ oldest quarter shown − 1</source>
        <translation>kuartal terbaru ÷ kuartal terlama yang ditampilkan − 1</translation>
    </message>
    <message>
        <source>net value of the orders − what was refunded apart, up to the as-of date</source>
        <translation>nilai bersih pesanan − yang dikembalikan terpisah, sampai tanggal per</translation>
    </message>
    <message>
        <source>Log-rank test, p</source>
        <translation>Uji log-rank, p</translation>
    </message>
    <message>
        <source>Margin so far</source>
        <translation>Margin sejauh ini</translation>
    </message>
    <message>
        <source>Revenue so far</source>
        <translation>Pendapatan sejauh ini</translation>
    </message>
    <message>
        <source>net purchases × margin − serving cost</source>
        <translation>pembelian bersih × margin − biaya layanan</translation>
    </message>
    <message>
        <source>Acquisition cost (CAC)</source>
        <translation>Biaya akuisisi (CAC)</translation>
    </message>
    <message>
        <source>acquisition spend ÷ new customers of the same month and channel</source>
        <translation>belanja akuisisi ÷ pelanggan baru pada bulan dan kanal yang sama</translation>
    </message>
    <message>
        <source>one cost for every customer, set in Assumptions</source>
        <translation>satu biaya untuk setiap pelanggan, diatur di Asumsi</translation>
    </message>
    <message>
        <source>Share of the value: %1 ÷ %2</source>
        <translation>Bagian dari nilai: %1 ÷ %2</translation>
    </message>
    <message>
        <source>Share of the customers: %1 ÷ %2</source>
        <translation>Bagian dari pelanggan: %1 ÷ %2</translation>
    </message>
    <message>
        <source>Customers it is learnt from</source>
        <translation>Pelanggan yang menjadi dasarnya</translation>
    </message>
    <message>
        <source>What a new customer brings is learnt from all customers: which segment will be joined is not known.</source>
        <translation>Nilai yang dibawa pelanggan baru dipelajari dari semua pelanggan: belum diketahui segmen mana yang akan dimasuki.</translation>
    </message>
    <message>
        <source>Within %1: %2 ÷ %3 gaps</source>
        <translation>Dalam %1: %2 ÷ %3 jarak</translation>
    </message>
    <message>
        <source>margin a year at their own pace × (1 − P(alive)), summed over these customers</source>
        <translation>margin per tahun dengan laju mereka × (1 − P(aktif)), dijumlahkan atas pelanggan ini</translation>
    </message>
    <message>
        <source>%1 customers × %2 on average</source>
        <translation>%1 pelanggan × rata-rata %2</translation>
    </message>
    <message>
        <source>Customers with two purchases or more, silent for %1 up to %2; each of them explains its own loss in the table.</source>
        <translation>Pelanggan dengan dua pembelian atau lebih yang diam selama %1 sampai %2; masing-masing menjelaskan kerugiannya sendiri di tabel.</translation>
    </message>
    <message>
        <source>How purchases answer to the price, e</source>
        <translation>Respons pembelian terhadap harga, e</translation>
    </message>
    <message>
        <source>units of a product in a month = level of the product × level of the month × price to the power of e</source>
        <translation>unit suatu produk dalam sebulan = tingkat produk × tingkat bulan × harga pangkat e</translation>
    </message>
    <message>
        <source>estimate %1 ± %2 standard errors of %3: &lt;b&gt;%4 to %5&lt;/b&gt;, nine times in ten</source>
        <translation>taksiran %1 ± %2 galat baku sebesar %3: &lt;b&gt;%4 sampai %5&lt;/b&gt;, sembilan dari sepuluh kali</translation>
    </message>
    <message>
        <source>Price changes of 2 % or more</source>
        <translation>Perubahan harga 2% atau lebih</translation>
    </message>
    <message>
        <source>Products with such a change</source>
        <translation>Produk dengan perubahan seperti itu</translation>
    </message>
    <message>
        <source>Range of these changes</source>
        <translation>Rentang perubahan ini</translation>
    </message>
    <message>
        <source>Poisson pseudo maximum likelihood: Santos Silva &amp; Tenreyro 2006. Standard error by product: Liang &amp; Zeger 1986.</source>
        <translation>Kemungkinan maksimum semu Poisson: Santos Silva &amp; Tenreyro 2006. Galat baku per produk: Liang &amp; Zeger 1986.</translation>
    </message>
    <message>
        <source>Set by hand.</source>
        <translation>Diatur secara manual.</translation>
    </message>
    <message>
        <source>What the price does to purchases</source>
        <translation>Pengaruh harga pada pembelian</translation>
    </message>
    <message>
        <source>(1 + change of price) to the power of e − 1</source>
        <translation>(1 + perubahan harga) pangkat e − 1</translation>
    </message>
    <message>
        <source>Side effects are off: nobody reacts to the price.</source>
        <translation>Efek samping dimatikan: tak seorang pun bereaksi terhadap harga.</translation>
    </message>
    <message>
        <source>Points of annual retention that pay for a retention spend of %1 a head</source>
        <translation>Poin retensi tahunan yang menutup belanja retensi %1 per orang</translation>
    </message>
    <message>
        <source>Gross margin by column</source>
        <translation>Margin kotor per kolom</translation>
    </message>
    <message>
        <source>by line (price − cost), else by column, else one rate</source>
        <translation>per baris (harga − biaya), jika tidak per kolom, jika tidak satu tarif</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 baris</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Value is gross margin at %1.</source>
        <translation>Nilai adalah margin kotor %1.</translation>
    </message>
    <message>
        <source>Value is revenue: no margin given.</source>
        <translation>Nilai adalah pendapatan: margin tidak diberikan.</translation>
    </message>
    <message>
        <source>Lifespan: mean of last − first purchase. Too low, because living customers still buy.</source>
        <translation>Rentang hidup: rata-rata pembelian terakhir − pertama. Terlalu rendah, karena pelanggan aktif masih membeli.</translation>
    </message>
    <message>
        <source>Lifespan: 1 ÷ churn, capped at 60 months because nobody left.</source>
        <translation>Rentang hidup: 1 ÷ churn, dibatasi 60 bulan karena tak seorang pun pergi.</translation>
    </message>
    <message>
        <source>Lifespan: 1 ÷ churn rate a month.</source>
        <translation>Rentang hidup: 1 ÷ tingkat churn per bulan.</translation>
    </message>
    <message>
        <source>Lifespan: area under the Kaplan–Meier curve up to %1, one-time buyers included.</source>
        <translation>Rentang hidup: luas di bawah kurva Kaplan–Meier sampai %1, termasuk pembeli sekali.</translation>
    </message>
    <message>
        <source>Customer lifetime value, mean</source>
        <translation>Nilai seumur hidup pelanggan, rata-rata</translation>
    </message>
    <message>
        <source>(value so far + value of the next %1) ÷ customers</source>
        <translation>(nilai sejauh ini + nilai %1 berikutnya) ÷ pelanggan</translation>
    </message>
    <message>
        <source>Customer lifetime value, total</source>
        <translation>Nilai seumur hidup pelanggan, total</translation>
    </message>
    <message>
        <source>value so far + value of the next %1</source>
        <translation>nilai sejauh ini + nilai %1 berikutnya</translation>
    </message>
    <message>
        <source>Value so far, mean</source>
        <translation>Nilai sejauh ini, rata-rata</translation>
    </message>
    <message>
        <source>net purchases × margin − acquisition and serving cost, per customer</source>
        <translation>pembelian bersih × margin − biaya akuisisi dan layanan, per pelanggan</translation>
    </message>
    <message>
        <source>Value of the next %1</source>
        <translation>Nilai %1 berikutnya</translation>
    </message>
    <message>
        <source>expected purchases × expected spend × margin, discounted at %1 a year</source>
        <translation>pembelian diharapkan × belanja diharapkan × margin, didiskonto %1 per tahun</translation>
    </message>
    <message>
        <source>Forecast by %1 and Gamma-Gamma. %2</source>
        <translation>Prakiraan oleh %1 dan Gamma-Gamma. %2</translation>
    </message>
    <message>
        <source>CLV of a new customer</source>
        <translation>CLV pelanggan baru</translation>
    </message>
    <message>
        <source>margin × (first order + expected spend × expected purchases in %1, discounted) − acquisition cost</source>
        <translation>margin × (pesanan pertama + belanja diharapkan × pembelian diharapkan dalam %1, didiskonto) − biaya akuisisi</translation>
    </message>
    <message>
        <source>Average purchase value</source>
        <translation>Nilai pembelian rata-rata</translation>
    </message>
    <message>
        <source>net revenue ÷ purchases</source>
        <translation>pendapatan bersih ÷ pembelian</translation>
    </message>
    <message>
        <source>Purchase frequency, a year</source>
        <translation>Frekuensi pembelian per tahun</translation>
    </message>
    <message>
        <source>purchases ÷ buyers × 365.25 ÷ days</source>
        <translation>pembelian ÷ pembeli × 365.25 ÷ hari</translation>
    </message>
    <message>
        <source>Customer value, a year</source>
        <translation>Nilai pelanggan per tahun</translation>
    </message>
    <message>
        <source>average purchase value × purchase frequency</source>
        <translation>nilai pembelian rata-rata × frekuensi pembelian</translation>
    </message>
    <message>
        <source>Buyers in the window</source>
        <translation>Pembeli dalam jendela</translation>
    </message>
    <message>
        <source>different customers with a purchase</source>
        <translation>pelanggan berbeda yang membeli</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Pembelian</translation>
    </message>
    <message>
        <source>valid orders, all time</source>
        <translation>pesanan sah, sepanjang waktu</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 baris</translation>
    </message>
    <message>
        <source>Revenue, all time</source>
        <translation>Pendapatan, sepanjang waktu</translation>
    </message>
    <message>
        <source>orders − discounts − refunds of identified customers</source>
        <translation>pesanan − potongan − pengembalian dana pelanggan teridentifikasi</translation>
    </message>
    <message>
        <source>%1 purchases</source>
        <translation>%1 pembelian</translation>
    </message>
    <message>
        <source>Average customer lifespan</source>
        <translation>Rentang hidup pelanggan rata-rata</translation>
    </message>
    <message>
        <source>time from first to last purchase</source>
        <translation>waktu dari pembelian pertama sampai terakhir</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 pelanggan</translation>
    </message>
    <message>
        <source>Simple CLV</source>
        <translation>CLV sederhana</translation>
    </message>
    <message>
        <source>customer value a year × lifespan in years</source>
        <translation>nilai pelanggan per tahun × rentang hidup dalam tahun</translation>
    </message>
    <message>
        <source>Revenue, before margin. %1</source>
        <translation>Pendapatan, sebelum margin. %1</translation>
    </message>
    <message>
        <source>Predictive CLV, formula</source>
        <translation>CLV prediktif, rumus</translation>
    </message>
    <message>
        <source>purchases a month × average order value × margin × lifetime in months</source>
        <translation>pembelian per bulan × nilai pesanan rata-rata × margin × masa hidup dalam bulan</translation>
    </message>
    <message>
        <source>CLV, retention form</source>
        <translation>CLV, bentuk retensi</translation>
    </message>
    <message>
        <source>margin a year × (1 + d) ÷ (1 + d − r), first payment now</source>
        <translation>margin per tahun × (1 + d) ÷ (1 + d − r), pembayaran pertama sekarang</translation>
    </message>
    <message>
        <source>LTV : CAC, new customers</source>
        <translation>LTV : CAC, pelanggan baru</translation>
    </message>
    <message>
        <source>CLV of a new customer before its cost ÷ acquisition cost</source>
        <translation>CLV pelanggan baru sebelum biayanya ÷ biaya akuisisi</translation>
    </message>
    <message>
        <source>Three to one is a common rule of thumb, no law.</source>
        <translation>Tiga banding satu adalah patokan umum, bukan hukum.</translation>
    </message>
    <message>
        <source>Acquisition cost (CAC)</source>
        <translation>Biaya akuisisi (CAC)</translation>
    </message>
    <message>
        <source>acquisition spend ÷ new customers of the same month and channel</source>
        <translation>belanja akuisisi ÷ pelanggan baru pada bulan dan kanal yang sama</translation>
    </message>
    <message>
        <source>mean of these customers</source>
        <translation>rata-rata pelanggan ini</translation>
    </message>
    <message>
        <source>Payback</source>
        <translation>Balik modal</translation>
    </message>
    <message>
        <source>first month in which the margin of a new customer reaches its acquisition cost</source>
        <translation>bulan pertama saat margin pelanggan baru mencapai biaya akuisisinya</translation>
    </message>
    <message>
        <source>Customers still alive</source>
        <translation>Pelanggan yang masih aktif</translation>
    </message>
    <message>
        <source>sum of P(alive) of all customers</source>
        <translation>jumlah P(aktif) semua pelanggan</translation>
    </message>
    <message>
        <source>Read from %1, which lets a customer leave after the first purchase.</source>
        <translation>Dibaca dari %1, yang memungkinkan pelanggan pergi setelah pembelian pertama.</translation>
    </message>
    <message>
        <source>Retention rate a year, %1</source>
        <translation>Tingkat retensi per tahun, %1</translation>
    </message>
    <message>
        <source>P(alive in 12 months) ÷ P(alive today), both summed</source>
        <translation>P(aktif dalam 12 bulan) ÷ P(aktif hari ini), keduanya dijumlahkan</translation>
    </message>
    <message>
        <source>Bought only once</source>
        <translation>Hanya membeli sekali</translation>
    </message>
    <message>
        <source>customers with one occasion ÷ customers</source>
        <translation>pelanggan dengan satu pembelian ÷ pelanggan</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 sampai %2</translation>
    </message>
    <message>
        <source>Retention rate a year</source>
        <translation>Tingkat retensi per tahun</translation>
    </message>
    <message>
        <source>%1 purchases × %2 margin each, discounted</source>
        <extracomment>%1 is a number of purchases, %2 what one of them brings</extracomment>
        <translation>%1 pembelian × margin %2 per pembelian, didiskonto</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Perennial reads a spreadsheet of orders and says what each customer is worth. Five steps show all of it; the sample shop on the welcome page is made for trying them.</source>
        <translation>Perennial membaca lembar kerja berisi pesanan dan menunjukkan nilai setiap pelanggan. Lima langkah memperlihatkan semuanya; toko contoh di halaman awal dibuat untuk mencobanya.</translation>
    </message>
    <message>
        <source>Open a spreadsheet: drop it on the window, or press Ctrl+O. The import page shows how each column was understood and why; click a column head to change it. Nothing is written before you press Import.</source>
        <translation>Buka lembar kerja: jatuhkan di jendela, atau tekan Ctrl+O. Halaman impor menunjukkan bagaimana setiap kolom dipahami dan alasannya; klik judul kolom untuk mengubahnya. Tidak ada yang ditulis sebelum Anda menekan Impor.</translation>
    </message>
    <message>
        <source>Check the reconciliation: every row that was read was kept, updated, already here, excluded by a rule or rejected with a reason, and the money of each is counted.</source>
        <translation>Periksa rekonsiliasi: setiap baris yang dibaca telah disimpan, diperbarui, sudah ada di sini, dikecualikan oleh aturan, atau ditolak dengan alasan, dan uang masing-masing dihitung.</translation>
    </message>
    <message>
        <source>Read the overview: what a customer is worth on average, how the value is spread, and how wrong a forecast made a year ago would have been. Press Enter on a figure to see where it comes from.</source>
        <translation>Baca ikhtisar: berapa nilai rata-rata seorang pelanggan, bagaimana nilai itu tersebar, dan seberapa meleset prakiraan yang dibuat setahun lalu. Tekan Enter pada angka untuk melihat asalnya.</translation>
    </message>
    <message>
        <source>Find the people: the pages Customers, Segments and Retention say who brings the value, who is fading, and how each cohort stays.</source>
        <translation>Temukan orangnya: halaman Pelanggan, Segmen, dan Retensi menunjukkan siapa yang membawa nilai, siapa yang memudar, dan bagaimana setiap kohor bertahan.</translation>
    </message>
    <message>
        <source>Try a change: on the page What-if, move price or retention and see what follows, side effects included. Then export the report as a PDF.</source>
        <translation>Coba perubahan: di halaman Bagaimana jika, ubah harga atau retensi dan lihat akibatnya, termasuk efek samping. Lalu ekspor laporan sebagai PDF.</translation>
    </message>
    <message>
        <source>Perennial needs one row for each order, or for each line of an order, with the customer, the date and, where there is one, the amount. Export the longest span that your shop offers: two years or more give the best forecast.</source>
        <translation>Perennial memerlukan satu baris untuk setiap pesanan, atau untuk setiap item pesanan, dengan pelanggan, tanggal, dan, bila ada, jumlahnya. Ekspor rentang terpanjang yang disediakan toko Anda: dua tahun atau lebih memberi prakiraan terbaik.</translation>
    </message>
    <message>
        <source>Orders, then Export, all orders, plain CSV file.</source>
        <translation>Orders, lalu Export, semua pesanan, berkas CSV biasa.</translation>
    </message>
    <message>
        <source>Analytics, then Orders, then Download.</source>
        <translation>Analytics, lalu Orders, lalu Download.</translation>
    </message>
    <message>
        <source>Payments, then Export, with all columns.</source>
        <translation>Payments, lalu Export, dengan semua kolom.</translation>
    </message>
    <message>
        <source>Reports, then Activity download, as CSV.</source>
        <translation>Reports, lalu Activity download, sebagai CSV.</translation>
    </message>
    <message>
        <source>Transactions, then Export, the CSV of items or of transactions.</source>
        <translation>Transactions, lalu Export, CSV item atau transaksi.</translation>
    </message>
    <message>
        <source>Seller Central, Reports, the order reports as a text file.</source>
        <translation>Seller Central, Reports, laporan pesanan sebagai berkas teks.</translation>
    </message>
    <message>
        <source>Shop Manager, Settings, Options, Download data: orders or order items.</source>
        <translation>Shop Manager, Settings, Options, Download data: pesanan atau item pesanan.</translation>
    </message>
    <message>
        <source>Any other</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Yang membantu</translation>
    </message>
    <message>
        <source>A customer number or an e-mail address in each row. Names alone are taken too, but two people of one name become one customer.</source>
        <translation>Nomor pelanggan atau alamat surel di setiap baris. Nama saja juga diterima, tetapi dua orang dengan nama sama menjadi satu pelanggan.</translation>
    </message>
    <message>
        <source>Refunds and cancelled orders in the same file. They are recognised by sign, status or column and counted against the customer who got the money back.</source>
        <translation>Pengembalian dana dan pesanan batal dalam berkas yang sama. Semuanya dikenali dari tanda, status, atau kolom dan dikurangkan dari pelanggan yang menerima uangnya kembali.</translation>
    </message>
    <message>
        <source>Do not add up or sort anything before: totals under the table and title rows above it are found and left out.</source>
        <translation>Jangan menjumlahkan atau mengurutkan apa pun sebelumnya: total di bawah tabel dan baris judul di atasnya ditemukan dan diabaikan.</translation>
    </message>
    <message>
        <source>Import a newer export over the older one at any time. Rows that are already here are not counted twice, and changed rows are brought up to date.</source>
        <translation>Impor ekspor yang lebih baru di atas yang lama kapan saja. Baris yang sudah ada tidak dihitung dua kali, dan baris yang berubah diperbarui.</translation>
    </message>
    <message>
        <source>Where the data stay</source>
        <translation>Tempat data disimpan</translation>
    </message>
    <message>
        <source>Everything is kept in one file on this computer, the workspace. Nothing is sent anywhere.</source>
        <translation>Semuanya disimpan dalam satu berkas di komputer ini, yaitu ruang kerja. Tidak ada yang dikirim ke mana pun.</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Pembelian</translation>
    </message>
    <message>
        <source>All orders of one customer on one day, with something paid. A customer&apos;s first purchase makes the customer; the later ones are repeat purchases.</source>
        <translation>Semua pesanan seorang pelanggan dalam satu hari, dengan sesuatu yang dibayar. Pembelian pertama menjadikan seseorang pelanggan; yang berikutnya adalah pembelian berulang.</translation>
    </message>
    <message>
        <source>Customer lifetime value</source>
        <translation>Nilai seumur hidup pelanggan</translation>
    </message>
    <message>
        <source>What a customer brought so far, and what is expected to come in the horizon that you chose, discounted to the as-of date. With a margin it is profit, without one it is revenue; every page says which.</source>
        <translation>Yang telah dibawa seorang pelanggan sejauh ini, ditambah yang diharapkan datang dalam horizon pilihan Anda, didiskonto ke tanggal per. Dengan margin nilainya laba, tanpa margin nilainya pendapatan; setiap halaman menyebutkan yang mana.</translation>
    </message>
    <message>
        <source>P(alive)</source>
        <translation>P(aktif)</translation>
    </message>
    <message>
        <source>The chance that a customer will ever buy again, from how often and how lately the customer bought.</source>
        <translation>Peluang seorang pelanggan akan membeli lagi, dilihat dari seberapa sering dan seberapa baru ia membeli.</translation>
    </message>
    <message>
        <source>Expected purchases</source>
        <translation>Pembelian diharapkan</translation>
    </message>
    <message>
        <source>How many purchases the model expects of a customer in the horizon. Add them up for a group rather than trusting a single one.</source>
        <translation>Berapa pembelian yang diharapkan model dari seorang pelanggan dalam horizon. Jumlahkan untuk satu kelompok daripada memercayai satu angka saja.</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Interval</translation>
    </message>
    <message>
        <source>Nine times out of ten the true figure lies between the two bounds. A wide one says that the data cannot tell more closely.</source>
        <translation>Sembilan dari sepuluh kali angka sebenarnya berada di antara kedua batas. Interval yang lebar berarti data tidak dapat memastikan lebih dekat.</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Kohor</translation>
    </message>
    <message>
        <source>The customers whose first purchase fell in the same month or year.</source>
        <translation>Pelanggan yang pembelian pertamanya jatuh pada bulan atau tahun yang sama.</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Retensi</translation>
    </message>
    <message>
        <source>The share of a cohort that bought again in a later period, or in it or later.</source>
        <translation>Bagian kohor yang membeli lagi pada periode kemudian, atau pada periode itu atau sesudahnya.</translation>
    </message>
    <message>
        <source>Holdout</source>
        <translation>Data uji</translation>
    </message>
    <message>
        <source>The last part of the data, hidden from the model and then compared with what it foretold. This is how methods are chosen here.</source>
        <translation>Bagian akhir data, disembunyikan dari model lalu dibandingkan dengan ramalannya. Begitulah metode dipilih di sini.</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>Titik impas</translation>
    </message>
    <message>
        <source>The loss of purchases at which a change of price brings as much as no change.</source>
        <translation>Kehilangan pembelian yang membuat perubahan harga menghasilkan sama banyak dengan tanpa perubahan.</translation>
    </message>
    <message>
        <source>When a figure is a dash</source>
        <translation>Bila angka berupa tanda pisah</translation>
    </message>
    <message>
        <source>A figure that cannot be worked out honestly is shown as a dash. Point at it, or press Enter on it, to read what is missing.</source>
        <translation>Angka yang tidak dapat dihitung dengan jujur ditampilkan sebagai tanda pisah. Arahkan penunjuk ke sana, atau tekan Enter padanya, untuk membaca apa yang kurang.</translation>
    </message>
    <message>
        <source>From the command line</source>
        <translation>Dari baris perintah</translation>
    </message>
    <message>
        <source>The same figures come from the program perennial in a terminal: perennial --help lists the commands, and man perennial describes them.</source>
        <translation>Angka yang sama diberikan oleh program perennial di terminal: perennial --help mendaftar perintahnya, dan man perennial menjelaskannya.</translation>
    </message>
    <message>
        <source>Open a spreadsheet</source>
        <translation>Buka lembar kerja</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Buka ruang kerja</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>Pergi ke halaman</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>Cari pelanggan</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Urungkan perubahan terakhir</translation>
    </message>
    <message>
        <source>Redo it</source>
        <translation>Ulangi perubahan itu</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Shift+Tab</translation>
    </message>
    <message>
        <source>Next and previous control</source>
        <translation>Kontrol berikutnya dan sebelumnya</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Explain the figure, or open what is chosen</source>
        <translation>Jelaskan angka, atau buka yang dipilih</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Tombol panah</translation>
    </message>
    <message>
        <source>Move a lever by one step, or walk through the points of a chart</source>
        <translation>Geser tuas satu langkah, atau telusuri titik-titik grafik</translation>
    </message>
    <message>
        <source>Page up, Page down</source>
        <translation>Page Up, Page Down</translation>
    </message>
    <message>
        <source>Move a lever by a larger step</source>
        <translation>Geser tuas dengan langkah lebih besar</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Layar penuh</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>Bantuan ini</translation>
    </message>
    <message>
        <source>Five-step tour</source>
        <translation>Tur lima langkah</translation>
    </message>
    <message>
        <source>How to export orders from your shop</source>
        <translation>Cara mengekspor pesanan dari toko Anda</translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation>Arti angka-angkanya</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Papan ketik</translation>
    </message>
    <message>
        <source>Shift + arrow keys</source>
        <translation>Shift + tombol panah</translation>
    </message>
    <message>
        <source>Choose neighbouring bars of the chart of values</source>
        <translation>Memilih batang yang bersebelahan pada grafik nilai</translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation>Tombol Menu</translation>
    </message>
    <message>
        <source>Other tables</source>
        <translation>Tabel lain</translation>
    </message>
    <message>
        <source>Contracts (start and end, or tenure and whether they have ended) and customers already summed up (purchases, recency, age) are recognised as well. The import page says which kind it took a table for; the button with its name changes it.</source>
        <translation>Kontrak (awal dan akhir, atau masa kontrak dan apakah sudah berakhir) serta pelanggan yang sudah dijumlahkan (pembelian, kebaruan, umur) juga dikenali. Halaman impor menyebut jenis tabel yang dikenalinya; tombol dengan nama jenis itu mengubahnya.</translation>
    </message>
    <message>
        <source>Look for Export or Download where the orders are listed. CSV, XLSX, ODS, XLS, Gnumeric and XML spreadsheets and tables of HTML pages are read, also inside a zip file.</source>
        <translation>Cari Export atau Download di tempat pesanan didaftar. Lembar kerja CSV, XLSX, ODS, XLS, Gnumeric, dan XML serta tabel pada halaman HTML dapat dibaca, juga di dalam berkas zip.</translation>
    </message>
    <message>
        <source>Close an explanation, or cancel what is running</source>
        <translation>Tutup penjelasan, atau batalkan yang sedang berjalan</translation>
    </message>
    <message>
        <source>The other columns of a sheet of contracts (plan, payment method, country ...) are kept, and contracts can be divided by them on Segments and Retention, and by price, value, month of start and rules of your own. A click on a segment shows only its contracts, on every page. Where a workspace holds orders and contracts, “Orders | Contracts” in the head of a page turns from the ones to the others.</source>
        <translation>Kolom lain pada lembar kontrak (paket, cara pembayaran, negara ...) disimpan, dan kontrak dapat dibagi menurut kolom itu di Segmen dan Retensi, juga menurut harga, nilai, bulan mulai, dan aturan Anda sendiri. Klik pada sebuah segmen hanya menampilkan kontraknya, di setiap halaman. Bila ruang kerja berisi pesanan dan kontrak, “Pesanan | Kontrak” di bagian atas halaman beralih dari yang satu ke yang lain.</translation>
    </message>
    <message>
        <source>What-if has levers and scenarios for contracts and says how much churn a price may cost before it stops paying; Actions says what to do for whom in each stage of a contract&apos;s life, and what that has to bring.</source>
        <translation>Bagaimana jika memiliki tuas dan skenario untuk kontrak dan menunjukkan berapa churn yang boleh timbul akibat harga sebelum tidak lagi menguntungkan; Tindakan menunjukkan apa yang harus dilakukan untuk siapa di setiap tahap hidup kontrak, dan apa yang harus dihasilkannya.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>A row counts on the day that the sheet writes. With a time zone chosen under Assumptions, a row whose time says its offset from UTC counts on the day of that moment in the zone; a date without a time never moves, and never is the clock of this computer asked.</source>
        <translation>Sebuah baris dihitung pada hari yang tertulis di lembar. Bila zona waktu dipilih di Asumsi, baris yang waktunya menyebut selisih dari UTC dihitung pada hari dari saat itu menurut zona tersebut; tanggal tanpa waktu tidak pernah bergeser, dan jam komputer ini tidak pernah dipakai.</translation>
    </message>
    <message>
        <source>Explain the current cell of a table</source>
        <translation>Jelaskan sel tabel yang sedang dipilih</translation>
    </message>
    <message>
        <source>+, −, 0</source>
        <translation>+, −, 0</translation>
    </message>
    <message>
        <source>Look at a chart more closely, less closely, as a whole</source>
        <translation>Lihat grafik lebih dekat, lebih jauh, atau seutuhnya</translation>
    </message>
    <message>
        <source>Ctrl + arrow keys</source>
        <translation>Ctrl + tombol panah</translation>
    </message>
    <message>
        <source>Move through a chart that is looked at closely</source>
        <translation>Bergerak di dalam grafik yang diperbesar</translation>
    </message>
    <message>
        <source>Zoom a chart, hide or show its series</source>
        <translation>Perbesar grafik, sembunyikan atau tampilkan serinya</translation>
    </message>
</context>
<context>
    <name>ImportSentences</name>
    <message>
        <source>heads in row %1</source>
        <translation>judul kolom di baris %1</translation>
    </message>
    <message>
        <source>no row of heads: columns are named by letters</source>
        <translation>tanpa baris judul: kolom dinamai dengan huruf</translation>
    </message>
    <message>
        <source>title rows above: %1</source>
        <translation>baris judul di atas: %1</translation>
    </message>
    <message>
        <source>total rows below left out: %1</source>
        <translation>baris total di bawah diabaikan: %1</translation>
    </message>
    <message>
        <source>notes below left out: %1</source>
        <translation>catatan di bawah diabaikan: %1</translation>
    </message>
    <message>
        <source>repeated head rows left out: %1</source>
        <translation>baris judul berulang diabaikan: %1</translation>
    </message>
    <message>
        <source>sheets of equal columns are appended: %1</source>
        <translation>lembar dengan kolom sama digabung: %1</translation>
    </message>
    <message>
        <source>sheet %1 of %2</source>
        <translation>lembar %1 dari %2</translation>
    </message>
    <message>
        <source>the hidden sheet %1 is left out</source>
        <translation>lembar tersembunyi %1 diabaikan</translation>
    </message>
    <message>
        <source>sheet %1 lists %2 returned orders</source>
        <translation>lembar %1 memuat %2 pesanan yang dikembalikan</translation>
    </message>
    <message>
        <source>rows between heads and data left out: %1</source>
        <translation>baris antara judul dan data diabaikan: %1</translation>
    </message>
    <message>
        <source>%1 of %2 understood</source>
        <translation>%1 dari %2 dipahami</translation>
    </message>
    <message>
        <source>recognised as an export of %1</source>
        <translation>dikenali sebagai ekspor %1</translation>
    </message>
    <message>
        <source>customer is %1: %4 different in %2 of %3 rows; %5 % come back</source>
        <translation>pelanggan adalah %1: %4 berbeda dalam %2 dari %3 baris; %5% kembali</translation>
    </message>
    <message>
        <source>%1 could be the customer too: %4 different; %5 % come back</source>
        <translation>%1 bisa juga pelanggan: %4 berbeda; %5% kembali</translation>
    </message>
    <message>
        <source>%1 is new in every row: is there a better column for the customer?</source>
        <translation>%1 baru di setiap baris: adakah kolom pelanggan yang lebih baik?</translation>
    </message>
    <message>
        <source>no order id: each row is one order</source>
        <translation>tanpa id pesanan: tiap baris adalah satu pesanan</translation>
    </message>
    <message>
        <source>no amounts: purchases are counted, money figures stay empty</source>
        <translation>tanpa jumlah: pembelian dihitung, angka uang tetap kosong</translation>
    </message>
    <message>
        <source>amount is %1 × %2</source>
        <translation>jumlah adalah %1 × %2</translation>
    </message>
    <message>
        <source>%1 is the whole order&apos;s and counted once</source>
        <translation>%1 milik seluruh pesanan dan dihitung sekali</translation>
    </message>
    <message>
        <source>dates from %1 to %2</source>
        <translation>tanggal dari %1 sampai %2</translation>
    </message>
    <message>
        <source>order of dates: %1</source>
        <translation>urutan tanggal: %1</translation>
    </message>
    <message>
        <source>decimal mark: %1</source>
        <translation>tanda desimal: %1</translation>
    </message>
    <message>
        <source>%1 dates look like the Hijri calendar (%2) and cannot be read</source>
        <translation>%1 tanggal tampak seperti kalender Hijriah (%2) dan tidak dapat dibaca</translation>
    </message>
    <message>
        <source>Buddhist years read: %1</source>
        <translation>tahun Buddha dibaca: %1</translation>
    </message>
    <message>
        <source>currency %1</source>
        <translation>mata uang %1</translation>
    </message>
    <message>
        <source>looked at the first %1 rows; the rest is checked while importing</source>
        <translation>melihat %1 baris pertama; sisanya diperiksa saat mengimpor</translation>
    </message>
    <message>
        <source>title row</source>
        <translation>baris judul</translation>
    </message>
    <message>
        <source>heads</source>
        <translation>judul kolom</translation>
    </message>
    <message>
        <source>heads again</source>
        <translation>judul kolom lagi</translation>
    </message>
    <message>
        <source>total row</source>
        <translation>baris total</translation>
    </message>
    <message>
        <source>note</source>
        <translation>catatan</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>dilewati</translation>
    </message>
    <message>
        <source>no order</source>
        <translation>bukan pesanan</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>tanpa tanggal</translation>
    </message>
    <message>
        <source>the date does not exist</source>
        <translation>tanggal itu tidak ada</translation>
    </message>
    <message>
        <source>a date of the Hijri calendar</source>
        <translation>tanggal kalender Hijriah</translation>
    </message>
    <message>
        <source>no amount</source>
        <translation>tanpa jumlah</translation>
    </message>
    <message>
        <source>the amount is no number</source>
        <translation>jumlah bukan angka</translation>
    </message>
    <message>
        <source>the amount is too large</source>
        <translation>jumlah terlalu besar</translation>
    </message>
    <message>
        <source>the quantity is no number</source>
        <translation>kuantitas bukan angka</translation>
    </message>
    <message>
        <source>the price is no number</source>
        <translation>harga bukan angka</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>bukan angka</translation>
    </message>
    <message>
        <source>a formula error (#N/A)</source>
        <translation>galat rumus (#N/A)</translation>
    </message>
    <message>
        <source>too many or too few fields</source>
        <translation>terlalu banyak atau terlalu sedikit kolom</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>dibatalkan</translation>
    </message>
    <message>
        <source>void</source>
        <translation>tidak berlaku</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gagal</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>tertunda</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>draf</translation>
    </message>
    <message>
        <source>test order</source>
        <translation>pesanan uji</translation>
    </message>
    <message>
        <source>fraud</source>
        <translation>penipuan</translation>
    </message>
    <message>
        <source>gift card</source>
        <translation>kartu hadiah</translation>
    </message>
    <message>
        <source>the head says “%1”</source>
        <translation>judulnya “%1”</translation>
    </message>
    <message>
        <source>the head says “%1” and %2 % of the cells agree</source>
        <translation>judulnya “%1” dan %2% sel cocok</translation>
    </message>
    <message>
        <source>%1 % of the cells are dates</source>
        <translation>%1% sel adalah tanggal</translation>
    </message>
    <message>
        <source>%1 % of the cells are numbers</source>
        <translation>%1% sel adalah angka</translation>
    </message>
    <message>
        <source>%1 % of the cells are e-mail addresses</source>
        <translation>%1% sel adalah alamat surel</translation>
    </message>
    <message>
        <source>%1 different values in %2 cells: they come back, as customers do</source>
        <translation>%1 nilai berbeda dalam %2 sel: kembali lagi, seperti pelanggan</translation>
    </message>
    <message>
        <source>%1 different values in %2 cells: new in almost every row</source>
        <translation>%1 nilai berbeda dalam %2 sel: baru di hampir setiap baris</translation>
    </message>
    <message>
        <source>as exported by %1</source>
        <translation>seperti diekspor %1</translation>
    </message>
    <message>
        <source>as chosen for these heads before</source>
        <translation>seperti dipilih untuk judul ini sebelumnya</translation>
    </message>
    <message>
        <source>an extra column: kept, segments can be made of it</source>
        <translation>kolom tambahan: disimpan, dapat dijadikan segmen</translation>
    </message>
    <message>
        <source>%1 different values in %2 cells: too many to make segments of</source>
        <translation>%1 nilai berbeda dalam %2 sel: terlalu banyak untuk segmen</translation>
    </message>
    <message>
        <source>no cell is filled</source>
        <translation>tidak ada sel terisi</translation>
    </message>
    <message>
        <source>could serve as %1 too; %2 was preferred</source>
        <translation>bisa juga sebagai %1; %2 lebih dipilih</translation>
    </message>
    <message>
        <source>your choice</source>
        <translation>pilihan Anda</translation>
    </message>
    <message>
        <source>day first: %1 of %2 dates decide</source>
        <translation>hari dahulu: %1 dari %2 tanggal menentukan</translation>
    </message>
    <message>
        <source>month first: %1 of %2 dates decide</source>
        <translation>bulan dahulu: %1 dari %2 tanggal menentukan</translation>
    </message>
    <message>
        <source>year first: %1 of %2 dates decide</source>
        <translation>tahun dahulu: %1 dari %2 tanggal menentukan</translation>
    </message>
    <message>
        <source>either way: %1</source>
        <translation>bisa keduanya: %1</translation>
    </message>
    <message>
        <source>“%1” is the decimal mark: %2 of %3 numbers decide</source>
        <translation>“%1” adalah tanda desimal: %2 dari %3 angka menentukan</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>koma</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>titik koma</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>tab</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>garis tegak</translation>
    </message>
    <message>
        <source>%1 rows (%2 %3, %4 % of the money) are “%5”</source>
        <translation>%1 baris (%2 %3, %4% dari uang) berstatus “%5”</translation>
    </message>
    <message>
        <source>Do they count as orders? Until you answer, they do; nothing is left out.</source>
        <translation>Apakah dihitung sebagai pesanan? Sampai Anda menjawab, ya; tidak ada yang diabaikan.</translation>
    </message>
    <message>
        <source>Is %2 in column %1 day and month, or month and day?</source>
        <translation>Apakah %2 di kolom %1 hari dan bulan, atau bulan dan hari?</translation>
    </message>
    <message>
        <source>Every date of the column can be read both ways, so only you can say.</source>
        <translation>Setiap tanggal di kolom itu dapat dibaca dua cara, jadi hanya Anda yang tahu.</translation>
    </message>
    <message>
        <source>What is the decimal mark of %2 in column %1?</source>
        <translation>Apa tanda desimal %2 di kolom %1?</translation>
    </message>
    <message>
        <source>The numbers of the column can be read both ways.</source>
        <translation>Angka di kolom itu dapat dibaca dua cara.</translation>
    </message>
    <message>
        <source>Which column says who the customer is?</source>
        <translation>Kolom mana yang menyatakan siapa pelanggannya?</translation>
    </message>
    <message>
        <source>%1 is taken: it covers %2 rows and %3 % come back.</source>
        <translation>%1 dipakai: mencakup %2 baris dan %3% kembali.</translation>
    </message>
    <message>
        <source>Count them</source>
        <translation>Hitung</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Abaikan</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>hari, bulan, tahun</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>bulan, hari, tahun</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>tahun, bulan, hari</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>koma</translation>
    </message>
    <message>
        <source>point</source>
        <translation>titik</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>disimpan</translation>
    </message>
    <message>
        <source>kept ?</source>
        <translation>disimpan ?</translation>
    </message>
    <message>
        <source>refund</source>
        <translation>pengembalian</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>dikecualikan</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>ditolak</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>duplikat</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>diperbarui</translation>
    </message>
    <message>
        <source>Extra</source>
        <translation>Tambahan</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Abaikan</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Surel</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pesanan</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Refunded order</source>
        <translation>Pesanan yang dikembalikan</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Kuantitas</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Harga satuan</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Potongan</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Pajak</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Ongkos kirim</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Pengembalian dana</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Mata uang</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Biaya</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produk</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Negara</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>rows that name the customer of the rows below: %1</source>
        <translation>baris yang menyebut pelanggan untuk baris di bawahnya: %1</translation>
    </message>
    <message>
        <source>dates in the future, up to %1</source>
        <translation>tanggal di masa depan, sampai %1</translation>
    </message>
    <message>
        <source>rows that cannot be read: %2 (%1)</source>
        <translation>baris yang tidak dapat dibaca: %2 (%1)</translation>
    </message>
    <message>
        <source>rows left out as %1: %2 (%3)</source>
        <translation>baris yang diabaikan sebagai %1: %2 (%3)</translation>
    </message>
    <message>
        <source>refunded rows: %1 (%2)</source>
        <translation>baris dengan pengembalian dana: %1 (%2)</translation>
    </message>
    <message>
        <source>rows without a customer: %1 (%2)</source>
        <translation>baris tanpa pelanggan: %1 (%2)</translation>
    </message>
    <message>
        <source>rows of the unknown status “%1”, counted as valid: %2</source>
        <translation>baris dengan status tak dikenal “%1”, dihitung sah: %2</translation>
    </message>
    <message>
        <source>rows to import: %1</source>
        <translation>baris untuk diimpor: %1</translation>
    </message>
    <message>
        <source>name of a group</source>
        <translation>nama kelompok</translation>
    </message>
    <message>
        <source>%1, by its byte order mark</source>
        <translation>%1, dari byte order mark-nya</translation>
    </message>
    <message>
        <source>plain ASCII in the %1 bytes looked at</source>
        <translation>ASCII murni dalam %1 byte yang dilihat</translation>
    </message>
    <message>
        <source>UTF-8: characters beyond ASCII, all valid: %1</source>
        <translation>UTF-8: karakter di luar ASCII, semuanya sah: %1</translation>
    </message>
    <message>
        <source>%1: %2 % of the bytes are zero</source>
        <translation>%1: %2% byte bernilai nol</translation>
    </message>
    <message>
        <source>%1 fits the %2 bytes beyond ASCII best</source>
        <translation>%1 paling cocok dengan %2 byte di luar ASCII</translation>
    </message>
    <message>
        <source>%1, as the line “sep=” says</source>
        <translation>%1, seperti tertulis di baris “sep=”</translation>
    </message>
    <message>
        <source>%1: all %2 rows have %3 fields</source>
        <translation>%1: semua %2 baris memiliki %3 bidang</translation>
    </message>
    <message>
        <source>%1: %2 of %3 rows have %4 fields</source>
        <translation>%1: %2 dari %3 baris memiliki %4 bidang</translation>
    </message>
    <message>
        <source>one column, nothing divides the %1 rows</source>
        <translation>satu kolom, tidak ada yang membagi %1 baris</translation>
    </message>
    <message>
        <source>no tenure</source>
        <translation>tanpa masa kontrak</translation>
    </message>
    <message>
        <source>the tenure is no number of months</source>
        <translation>masa kontrak bukan jumlah bulan</translation>
    </message>
    <message>
        <source>not said whether the contract has ended</source>
        <translation>tidak disebutkan apakah kontrak sudah berakhir</translation>
    </message>
    <message>
        <source>ends before it starts</source>
        <translation>berakhir sebelum dimulai</translation>
    </message>
    <message>
        <source>Tenure</source>
        <translation>Masa kontrak</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Berakhir</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Harga</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>Sudah dibayar</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>orders: each row has a date (%1) and a customer (%2)</source>
        <translation>pesanan: setiap baris punya tanggal (%1) dan pelanggan (%2)</translation>
    </message>
    <message>
        <source>contracts: each row has a start (%1) and an end (%2)</source>
        <translation>kontrak: setiap baris punya awal (%1) dan akhir (%2)</translation>
    </message>
    <message>
        <source>contracts: a tenure (%1) and a churned flag (%2) stand in place of a date</source>
        <translation>kontrak: masa kontrak (%1) dan tanda churn (%2) menggantikan tanggal</translation>
    </message>
    <message>
        <source>customers already summed up: each row has a recency (%1) and an age (%2)</source>
        <translation>pelanggan yang sudah dijumlahkan: setiap baris punya kebaruan (%1) dan umur (%2)</translation>
    </message>
    <message>
        <source>%1 and %2 count days</source>
        <translation>%1 dan %2 dihitung dalam hari</translation>
    </message>
    <message>
        <source>%1 and %2 count weeks</source>
        <translation>%1 dan %2 dihitung dalam minggu</translation>
    </message>
    <message>
        <source>%1 and %2 count months</source>
        <translation>%1 dan %2 dihitung dalam bulan</translation>
    </message>
    <message>
        <source>because they are fractions; change it under “Read it as…”</source>
        <translation>karena berupa pecahan; ubah di “Baca sebagai…”</translation>
    </message>
    <message>
        <source>because they are whole numbers; change it under “Read it as…”</source>
        <translation>karena berupa bilangan bulat; ubah di “Baca sebagai…”</translation>
    </message>
    <message>
        <source>%1 counts from the last purchase to the end of observation</source>
        <translation>%1 dihitung dari pembelian terakhir sampai akhir pengamatan</translation>
    </message>
    <message>
        <source>%1 counts from the first purchase to the last</source>
        <translation>%1 dihitung dari pembelian pertama sampai yang terakhir</translation>
    </message>
    <message>
        <source>taken to be counted up to today; set another day as “As of” after the import</source>
        <translation>dianggap dihitung sampai hari ini; atur hari lain di “Per” setelah impor</translation>
    </message>
    <message>
        <source>%1 of %2 customers have bought once</source>
        <translation>%1 dari %2 pelanggan pernah membeli satu kali</translation>
    </message>
    <message>
        <source>read as “%1”: your choice</source>
        <translation>dibaca sebagai “%1”: pilihan Anda</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no column names the customer: each row is one of its own</source>
        <translation>tidak ada kolom yang menyebut pelanggan: setiap baris adalah pelanggan tersendiri</translation>
    </message>
    <message>
        <source>no price: contracts are counted, MRR and money figures stay empty</source>
        <translation>tanpa harga: kontrak dihitung, MRR dan angka uang tetap kosong</translation>
    </message>
    <message>
        <source>%1 counts months</source>
        <translation>%1 dihitung dalam bulan</translation>
    </message>
    <message>
        <source>%1 counts years</source>
        <translation>%1 dihitung dalam tahun</translation>
    </message>
    <message>
        <source>%1 of %2 contracts have ended</source>
        <translation>%1 dari %2 kontrak sudah berakhir</translation>
    </message>
    <message>
        <source>prices of a month: %1</source>
        <translation>harga per bulan: %1</translation>
    </message>
    <message>
        <source>prices of a quarter: %1</source>
        <translation>harga per kuartal: %1</translation>
    </message>
    <message>
        <source>prices of a year: %1</source>
        <translation>harga per tahun: %1</translation>
    </message>
    <message>
        <source>no such customer can be: recency beyond age, or more purchases than days</source>
        <translation>pelanggan seperti itu mustahil: kebaruan melebihi umur, atau pembelian lebih banyak daripada hari</translation>
    </message>
    <message>
        <source>the customer stands in an earlier row too</source>
        <translation>pelanggan ini juga ada di baris sebelumnya</translation>
    </message>
    <message>
        <source>no currency</source>
        <translation>tanpa mata uang</translation>
    </message>
    <message>
        <source>no currency is known by this name</source>
        <translation>tidak ada mata uang dengan nama ini</translation>
    </message>
    <message>
        <source>no rate</source>
        <translation>tanpa kurs</translation>
    </message>
    <message>
        <source>the rate is no number above 0</source>
        <translation>kurs bukan angka di atas 0</translation>
    </message>
    <message>
        <source>another rate of the same day stands above</source>
        <translation>kurs lain untuk hari yang sama sudah ada di atas</translation>
    </message>
    <message>
        <source>a table of this kind has no use for it</source>
        <translation>tabel jenis ini tidak memerlukannya</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pesanan</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Kontrak</translation>
    </message>
    <message>
        <source>Customers summed up</source>
        <translation>Pelanggan terjumlah</translation>
    </message>
    <message>
        <source>Repeat purchases</source>
        <translation>Pembelian berulang</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Pembelian</translation>
    </message>
    <message>
        <source>Recency</source>
        <translation>Kebaruan</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Umur</translation>
    </message>
    <message>
        <source>Mean spend</source>
        <translation>Belanja rata-rata</translation>
    </message>
    <message>
        <source>the customer stands once, above or in the first of its rows</source>
        <translation>pelanggan tertulis sekali, di atas atau pada baris pertamanya</translation>
    </message>
    <message>
        <source>%1 counts in units of %2, as its head says</source>
        <translation>%1 dihitung dalam satuan %2, menurut judulnya</translation>
    </message>
    <message>
        <source>%1 includes the tax (%2), which is taken off: %3 is the difference</source>
        <translation>%1 sudah termasuk pajak (%2), yang dikurangkan: selisihnya %3</translation>
    </message>
    <message>
        <source>years of the Republic of China (Taiwan) read: %1</source>
        <translation>tahun Republik Tiongkok (Taiwan) dibaca: %1</translation>
    </message>
    <message>
        <source>years of Japanese eras read: %1</source>
        <translation>tahun era Jepang dibaca: %1</translation>
    </message>
    <message>
        <source>%1, as the file itself says</source>
        <translation>%1, menurut berkas itu sendiri</translation>
    </message>
    <message>
        <source>%1 % of the cells are words for the state of an order</source>
        <translation>%1% sel adalah kata untuk status pesanan</translation>
    </message>
    <message>
        <source>first and last name together: %1, %2</source>
        <translation>nama depan dan belakang digabung: %1, %2</translation>
    </message>
    <message>
        <source>year, month and day together: %1, %2, %3</source>
        <translation>tahun, bulan, dan hari digabung: %1, %2, %3</translation>
    </message>
    <message>
        <source>what is debited, less what is credited: %1, %2</source>
        <translation>yang didebit dikurangi yang dikredit: %1, %2</translation>
    </message>
    <message>
        <source>year of the Republic of China, month and day as one number: %1 of %2</source>
        <translation>tahun Republik Tiongkok, bulan, dan hari sebagai satu angka: %1 dari %2</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nama depan</translation>
    </message>
    <message>
        <source>Month of the year</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Tanggal (hari)</translation>
    </message>
    <message>
        <source>%1 is written in the first row of a group and holds for the rows below it</source>
        <translation>%1 tertulis di baris pertama suatu kelompok dan berlaku untuk baris di bawahnya</translation>
    </message>
    <message>
        <source>a contract is known again by %1</source>
        <translation>sebuah kontrak dikenali lagi dari %1</translation>
    </message>
    <message>
        <source>columns aligned by spaces: %2 columns in %1 rows</source>
        <translation>kolom diratakan dengan spasi: %2 kolom dalam %1 baris</translation>
    </message>
    <message>
        <source>names contracts: kept, so that each is found again by it</source>
        <translation>menamai kontrak: disimpan, agar tiap kontrak dapat ditemukan lagi dengannya</translation>
    </message>
    <message>
        <source>Contract ID</source>
        <translation>ID kontrak</translation>
    </message>
</context>
<context>
    <name>PastError</name>
    <message>
        <source>A simple formula was nearer in the past: take the model&apos;s total with care.</source>
        <translation>Rumus sederhana lebih tepat di masa lalu: pakai total model dengan hati-hati.</translation>
    </message>
    <message>
        <source>%1 was chosen because it erred least in the past.</source>
        <translation>%1 dipilih karena paling sedikit meleset di masa lalu.</translation>
    </message>
    <message>
        <source>The history is too short to hold a part out: the usual model is used.</source>
        <translation>Riwayat terlalu pendek untuk menyisihkan data uji: model biasa dipakai.</translation>
    </message>
    <message>
        <source>Customers within their 90 % interval</source>
        <translation>Pelanggan di dalam interval 90%</translation>
    </message>
    <message>
        <source>Purchases to come, 90 %</source>
        <translation>Pembelian mendatang, 90%</translation>
    </message>
    <message>
        <source>Value to come, 90 %</source>
        <translation>Nilai mendatang, 90%</translation>
    </message>
    <message>
        <source>Made %1 ago, such a forecast would have been %2 too low.</source>
        <translation>Bila dibuat %1 lalu, prakiraan semacam ini akan %2 terlalu rendah.</translation>
    </message>
    <message>
        <source>Made %1 ago, such a forecast would have been %2 too high.</source>
        <translation>Bila dibuat %1 lalu, prakiraan semacam ini akan %2 terlalu tinggi.</translation>
    </message>
    <message>
        <source>How wrong would this have been?</source>
        <translation>Seberapa meleset prakiraan ini?</translation>
    </message>
    <message>
        <source>purchases expected on %1 against those made until %2</source>
        <translation>pembelian yang diharapkan pada %1 dibanding yang terjadi sampai %2</translation>
    </message>
</context>
<context>
    <name>Plays</name>
    <message>
        <source>Better service</source>
        <translation>Layanan lebih baik</translation>
    </message>
    <message>
        <source>Onboarding</source>
        <translation>Pengenalan awal</translation>
    </message>
    <message>
        <source>Tailored content and offers</source>
        <translation>Konten dan penawaran yang disesuaikan</translation>
    </message>
    <message>
        <source>Loyalty programme</source>
        <translation>Program loyalitas</translation>
    </message>
    <message>
        <source>Recognition of the best</source>
        <translation>Penghargaan bagi yang terbaik</translation>
    </message>
    <message>
        <source>Service on all channels</source>
        <translation>Layanan di semua kanal</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Media sosial</translation>
    </message>
    <message>
        <source>Closing the loop</source>
        <translation>Menindaklanjuti umpan balik</translation>
    </message>
    <message>
        <source>Win-back</source>
        <translation>Meraih kembali</translation>
    </message>
    <message>
        <source>Retargeting</source>
        <translation>Penargetan ulang</translation>
    </message>
    <message>
        <source>Post-purchase contact</source>
        <translation>Kontak pascapembelian</translation>
    </message>
    <message>
        <source>Automatic contact only</source>
        <translation>Kontak otomatis saja</translation>
    </message>
    <message>
        <source>Stop spending</source>
        <translation>Hentikan belanja</translation>
    </message>
    <message>
        <source>Answer faster and mend what hinders them.</source>
        <translation>Jawab lebih cepat dan perbaiki yang menghambat mereka.</translation>
    </message>
    <message>
        <source>Help within a week: how to use what they bought.</source>
        <translation>Bantu dalam seminggu: cara memakai yang mereka beli.</translation>
    </message>
    <message>
        <source>Content and offers that fit what they already buy.</source>
        <translation>Konten dan penawaran yang cocok dengan yang sudah mereka beli.</translation>
    </message>
    <message>
        <source>A reward for coming back, told after each purchase.</source>
        <translation>Imbalan untuk kembali, diberitahukan setelah setiap pembelian.</translation>
    </message>
    <message>
        <source>Early access, a thank-you, a gift; ask for referrals.</source>
        <translation>Akses awal, ucapan terima kasih, hadiah; minta rujukan.</translation>
    </message>
    <message>
        <source>The same service in the shop, by phone, chat and e-mail.</source>
        <translation>Layanan yang sama di toko, lewat telepon, obrolan, dan surel.</translation>
    </message>
    <message>
        <source>Invite reviews, referrals and their own stories.</source>
        <translation>Undang ulasan, rujukan, dan cerita mereka sendiri.</translation>
    </message>
    <message>
        <source>Ask the unhappy ones why, mend it, and tell them.</source>
        <translation>Tanyakan alasan yang tidak puas, perbaiki, dan kabari mereka.</translation>
    </message>
    <message>
        <source>A personal message and a reason to return; call the best.</source>
        <translation>Pesan pribadi dan alasan untuk kembali; telepon yang terbaik.</translation>
    </message>
    <message>
        <source>Paid reminders of what they bought; stop when they do not answer.</source>
        <translation>Pengingat berbayar tentang yang mereka beli; berhenti bila tidak ditanggapi.</translation>
    </message>
    <message>
        <source>Thanks, care and what fits it, after each purchase.</source>
        <translation>Terima kasih, perhatian, dan pelengkapnya, setelah setiap pembelian.</translation>
    </message>
    <message>
        <source>Cheap e-mail only; no paid channel.</source>
        <translation>Surel murah saja; tanpa kanal berbayar.</translation>
    </message>
    <message>
        <source>Look at returns and at the channel that won them.</source>
        <translation>Periksa pengembalian dan kanal yang membawanya.</translation>
    </message>
    <message>
        <source>%1 each is still to come: losing one is dear.</source>
        <translation>Masih akan datang %1 per orang: kehilangan satu saja mahal.</translation>
    </message>
    <message>
        <source>They are new: the second purchase decides.</source>
        <translation>Mereka baru: pembelian kedua menentukan.</translation>
    </message>
    <message>
        <source>Each further purchase brings margin: %1 each to come.</source>
        <translation>Setiap pembelian berikutnya membawa margin: %1 per orang mendatang.</translation>
    </message>
    <message>
        <source>They have gone quiet: P(alive) is %1.</source>
        <translation>Mereka sudah diam: P(aktif) %1.</translation>
    </message>
    <message>
        <source>Little is still to come: %1 each.</source>
        <translation>Sedikit yang masih akan datang: %1 per orang.</translation>
    </message>
    <message>
        <source>They cost more than they bring: %1 each.</source>
        <translation>Biayanya lebih besar daripada hasilnya: %1 per orang.</translation>
    </message>
    <message>
        <source>cost saved</source>
        <translation>biaya yang dihemat</translation>
    </message>
    <message numerus="yes">
        <source>share that buys within %n day(s), against the hold-back group</source>
        <translation>
            <numerusform>bagian yang membeli dalam %n hari, dibanding kelompok pembanding</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 sampai %3)</translation>
    </message>
    <message>
        <source>No later data yet: import those after %1.</source>
        <translation>Belum ada data lebih baru: impor data setelah %1.</translation>
    </message>
    <message>
        <source>Too few of these customers are in the data to compare.</source>
        <translation>Terlalu sedikit pelanggan ini dalam data untuk dibandingkan.</translation>
    </message>
    <message>
        <source>Day %1 of %2: too early to judge.</source>
        <translation>Hari ke-%1 dari %2: terlalu dini untuk dinilai.</translation>
    </message>
    <message>
        <source>It worked: more of those contacted bought.</source>
        <translation>Berhasil: lebih banyak yang dihubungi membeli.</translation>
    </message>
    <message>
        <source>It did harm: fewer of those contacted bought.</source>
        <translation>Merugikan: lebih sedikit yang dihubungi membeli.</translation>
    </message>
    <message>
        <source>No difference can be shown: the interval holds zero.</source>
        <translation>Tidak terlihat perbedaan: interval memuat nol.</translation>
    </message>
    <message>
        <source>Save offer before renewal</source>
        <translation>Penawaran retensi sebelum perpanjangan</translation>
    </message>
    <message>
        <source>Annual contract</source>
        <translation>Kontrak tahunan</translation>
    </message>
    <message>
        <source>Loyalty reward</source>
        <translation>Hadiah kesetiaan</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Peningkatan paket</translation>
    </message>
    <message>
        <source>Help them to use what they pay for: a call, a guide, a check after a week.</source>
        <translation>Bantu mereka memakai yang mereka bayar: telepon, panduan, pengecekan setelah seminggu.</translation>
    </message>
    <message>
        <source>Ask before the next renewal what is missing, and offer it.</source>
        <translation>Sebelum perpanjangan berikutnya, tanyakan apa yang kurang, lalu tawarkan.</translation>
    </message>
    <message>
        <source>Offer a year at a discount in place of renewing more often.</source>
        <translation>Tawarkan kontrak setahun dengan potongan sebagai ganti perpanjangan yang lebih sering.</translation>
    </message>
    <message>
        <source>Thank them: something that new customers do not get.</source>
        <translation>Ucapkan terima kasih: sesuatu yang tidak didapat pelanggan baru.</translation>
    </message>
    <message>
        <source>Offer the larger plan to those who pay less than the middle of their segment.</source>
        <translation>Tawarkan paket lebih besar kepada yang membayar kurang dari median segmennya.</translation>
    </message>
    <message>
        <source>Tell them what has become better since they left, and a reason to return.</source>
        <translation>Beri tahu mereka apa yang sudah lebih baik sejak mereka pergi, dan alasan untuk kembali.</translation>
    </message>
    <message>
        <source>running, fewer than %1 renewals made: the chance to leave is highest</source>
        <translation>berjalan, kurang dari %1 perpanjangan dilakukan: peluang pergi paling tinggi</translation>
    </message>
    <message>
        <source>running, %1 renewals made or more, but fewer than %2</source>
        <translation>berjalan, %1 perpanjangan atau lebih dilakukan, tetapi kurang dari %2</translation>
    </message>
    <message>
        <source>running, fewer than %1 renewals made, renewed more than once a year</source>
        <translation>berjalan, kurang dari %1 perpanjangan dilakukan, diperpanjang lebih dari sekali setahun</translation>
    </message>
    <message>
        <source>running, %1 renewals made or more</source>
        <translation>berjalan, %1 perpanjangan atau lebih dilakukan</translation>
    </message>
    <message>
        <source>running, %1 renewals made or more, cheaper than the middle of the segment</source>
        <translation>berjalan, %1 perpanjangan atau lebih dilakukan, lebih murah daripada median segmen</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>berakhir</translation>
    </message>
    <message>
        <source>a price %1 higher</source>
        <translation>harga %1 lebih tinggi</translation>
    </message>
    <message>
        <source>%1 of them back</source>
        <translation>%1 dari mereka kembali</translation>
    </message>
    <message>
        <source>does not pay at any discount</source>
        <translation>tidak menguntungkan dengan potongan berapa pun</translation>
    </message>
    <message>
        <source>a discount under %1</source>
        <translation>potongan di bawah %1</translation>
    </message>
    <message>
        <source>does not pay, however many stay</source>
        <translation>tidak menguntungkan, berapa pun yang bertahan</translation>
    </message>
    <message>
        <source>%1 points less churn a year</source>
        <translation>churn per tahun %1 poin lebih rendah</translation>
    </message>
</context>
<context>
    <name>QualityWords</name>
    <message numerus="yes">
        <source>%n gap(s) in the dates; the longest is %1 to %2</source>
        <translation>
            <numerusform>%n celah pada tanggal; yang terpanjang %1 sampai %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Dates in the future, up to %1</source>
        <translation>Tanggal di masa depan, sampai %1</translation>
    </message>
    <message>
        <source>Dates far behind all others, up to %1</source>
        <translation>Tanggal jauh setelah semua yang lain, sampai %1</translation>
    </message>
    <message>
        <source>Unusually large orders, above %1</source>
        <translation>Pesanan luar biasa besar, di atas %1</translation>
    </message>
    <message>
        <source>Customers who buy as no person does: %1</source>
        <translation>Pelanggan yang membeli tidak seperti orang biasa: %1</translation>
    </message>
    <message>
        <source>Rows without a customer</source>
        <translation>Baris tanpa pelanggan</translation>
    </message>
    <message>
        <source>Amounts without an exchange rate: %1</source>
        <translation>Jumlah tanpa kurs: %1</translation>
    </message>
    <message>
        <source>Nobody bought on these days: a holiday, or a month that was not exported?</source>
        <translation>Tidak ada yang membeli pada hari-hari ini: hari libur, atau bulan yang tidak diekspor?</translation>
    </message>
    <message>
        <source>Rows after today enter no figure: typing errors, or orders delivered later?</source>
        <translation>Baris setelah hari ini tidak masuk angka mana pun: salah ketik, atau pesanan yang dikirim kemudian?</translation>
    </message>
    <message>
        <source>Rows far behind all others enter no figure: typing errors in the year?</source>
        <translation>Baris jauh setelah semua yang lain tidak masuk angka mana pun: salah ketik pada tahun?</translation>
    </message>
    <message>
        <source>These orders weigh much: wholesale, typing errors, or simply good customers?</source>
        <translation>Pesanan ini berbobot besar: grosir, salah ketik, atau memang pelanggan yang baik?</translation>
    </message>
    <message>
        <source>A marketplace, a till or a test account under one key? Leave it out or split it.</source>
        <translation>Lokapasar, kasir, atau akun uji di bawah satu kunci? Abaikan atau pisahkan.</translation>
    </message>
    <message>
        <source>These rows count in the total but belong to no customer.</source>
        <translation>Baris ini masuk dalam total tetapi bukan milik pelanggan mana pun.</translation>
    </message>
    <message>
        <source>These rows wait outside every figure. Enter a rate under Assumptions.</source>
        <translation>Baris ini menunggu di luar semua angka. Masukkan kurs di Asumsi.</translation>
    </message>
    <message>
        <source>Change of the mean CLV if these rows were left out</source>
        <translation>Perubahan CLV rata-rata bila baris ini diabaikan</translation>
    </message>
    <message>
        <source>Change of the mean CLV if these rows counted</source>
        <translation>Perubahan CLV rata-rata bila baris ini dihitung</translation>
    </message>
    <message>
        <source>Nobody can know what the missing customers, days or rates would change</source>
        <translation>Tak seorang pun tahu apa yang akan diubah oleh pelanggan, hari, atau kurs yang hilang</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>hari dahulu</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>bulan dahulu</translation>
    </message>
    <message>
        <source>year first</source>
        <translation>tahun dahulu</translation>
    </message>
    <message>
        <source>%1, as dates of the column prove</source>
        <translation>%1, dibuktikan oleh tanggal di kolom ini</translation>
    </message>
    <message>
        <source>%1, as another column of dates proves</source>
        <translation>%1, dibuktikan oleh kolom tanggal lain</translation>
    </message>
    <message>
        <source>%1, as such dates are written</source>
        <translation>%1, sesuai cara tanggal semacam ini ditulis</translation>
    </message>
    <message>
        <source>%1, as you chose</source>
        <translation>%1, sesuai pilihan Anda</translation>
    </message>
    <message>
        <source>%1, as the recipe says</source>
        <translation>%1, sesuai resep</translation>
    </message>
    <message>
        <source>Dates of %1 that could be read day first or month first: %2</source>
        <translation>Tanggal %1 yang dapat dibaca hari dahulu atau bulan dahulu: %2</translation>
    </message>
    <message>
        <source>These rows wait outside every figure. Enter a rate, or open a table of rates that begins earlier, under Assumptions.</source>
        <translation>Baris ini menunggu di luar semua angka. Masukkan kurs, atau buka tabel kurs yang mulai lebih awal, di Asumsi.</translation>
    </message>
    <message>
        <source>Nothing in these dates themselves says which number is the month. If the order is wrong, take the import back and choose the other one.</source>
        <translation>Tanggal ini sendiri tidak menunjukkan angka mana yang merupakan bulan. Bila urutannya salah, tarik kembali impor ini dan pilih urutan yang lain.</translation>
    </message>
    <message>
        <source>Change of the mean CLV if day and month changed places in these dates</source>
        <translation>Perubahan CLV rata-rata bila hari dan bulan bertukar tempat pada tanggal ini</translation>
    </message>
    <message>
        <source>These rows wait outside every figure: the exchange rates turn amounts into %1, which is not the currency of the figures. Change them under Assumptions.</source>
        <translation>Baris ini menunggu di luar semua angka: kurs mengubah jumlah ke %1, yang bukan mata uang angka. Ubah kurs di Asumsi.</translation>
    </message>
</context>
<context>
    <name>RateOpening</name>
    <message>
        <source>%1 exchange rates read</source>
        <translation>%1 kurs dibaca</translation>
    </message>
    <message>
        <source>%1 exchange rates into %2 read</source>
        <translation>%1 kurs ke %2 dibaca</translation>
    </message>
    <message>
        <source>%1 rows are no rates, the first of them row %2 (%3)</source>
        <translation>%1 baris bukan kurs, yang pertama baris %2 (%3)</translation>
    </message>
    <message>
        <source>Open exchange rates</source>
        <translation>Buka kurs</translation>
    </message>
    <message>
        <source>reading %1</source>
        <translation>membaca %1</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Segment</source>
        <translation>Segmen</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>Value to come, each</source>
        <translation>Nilai mendatang, masing-masing</translation>
    </message>
    <message>
        <source>Lift that pays %1 each</source>
        <translation>Kenaikan yang menutup %1 masing-masing</translation>
    </message>
    <message>
        <source>Valuable customers who have gone quiet</source>
        <translation>Pelanggan bernilai yang mulai diam</translation>
    </message>
    <message>
        <source>Greatest expected loss first: yearly margin at their own pace × (1 − P(alive))</source>
        <translation>Kerugian diharapkan terbesar dahulu: margin tahunan dengan laju mereka × (1 − P(aktif))</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Pembelian</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Diam</translation>
    </message>
    <message>
        <source>P(alive)</source>
        <translation>P(aktif)</translation>
    </message>
    <message>
        <source>Margin a year</source>
        <translation>Margin per tahun</translation>
    </message>
    <message>
        <source>Expected loss</source>
        <translation>Kerugian diharapkan</translation>
    </message>
    <message>
        <source>What to do for whom</source>
        <translation>Apa untuk siapa</translation>
    </message>
    <message>
        <source>For each segment the play that fits it. Try it on a part, hold a random group back, and compare: the lift is the share by which the value to come has to rise so that the spend is earned back.</source>
        <translation>Untuk tiap segmen tindakan yang cocok. Coba pada sebagian, sisihkan kelompok acak, lalu bandingkan: kenaikan adalah bagian yang harus ditambah pada nilai mendatang agar belanja kembali.</translation>
    </message>
    <message>
        <source>First of all</source>
        <translation>Yang pertama</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Sampul</translation>
    </message>
    <message>
        <source>Summary for the board</source>
        <translation>Ringkasan untuk direksi</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Angka kunci</translation>
    </message>
    <message>
        <source>Distribution and concentration</source>
        <translation>Sebaran dan konsentrasi</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmen</translation>
    </message>
    <message>
        <source>Cohorts and retention</source>
        <translation>Kohor dan retensi</translation>
    </message>
    <message>
        <source>Forecast and its past error</source>
        <translation>Prakiraan dan galat masa lalunya</translation>
    </message>
    <message>
        <source>Scenarios compared</source>
        <translation>Perbandingan skenario</translation>
    </message>
    <message>
        <source>Actions by segment</source>
        <translation>Tindakan per segmen</translation>
    </message>
    <message>
        <source>Reconciliation and quality</source>
        <translation>Rekonsiliasi dan mutu</translation>
    </message>
    <message>
        <source>Definitions and formulas</source>
        <translation>Definisi dan rumus</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>per %1</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>halaman %1 dari %2</translation>
    </message>
    <message>
        <source>%1 more rows are not shown</source>
        <translation>%1 baris lagi tidak ditampilkan</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>lanjutan</translation>
    </message>
    <message>
        <source>customer lifetime value</source>
        <translation>nilai seumur hidup pelanggan</translation>
    </message>
    <message>
        <source>The data have no amounts: purchases only.</source>
        <translation>Data tidak memuat jumlah: hanya pembelian.</translation>
    </message>
    <message>
        <source>Value is gross margin at %1, less acquisition cost, plus the expected margin of the next %2 discounted at %3 a year</source>
        <translation>Nilai adalah margin kotor %1, dikurangi biaya akuisisi, ditambah margin diharapkan %2 berikutnya yang didiskonto %3 per tahun</translation>
    </message>
    <message>
        <source>Value is revenue, no margin given, less acquisition cost, plus the expected revenue of the next %1 discounted at %2 a year</source>
        <translation>Nilai adalah pendapatan, margin tidak diberikan, dikurangi biaya akuisisi, ditambah pendapatan diharapkan %1 berikutnya yang didiskonto %2 per tahun</translation>
    </message>
    <message>
        <source> (%1 and Gamma-Gamma).</source>
        <translation> (%1 dan Gamma-Gamma).</translation>
    </message>
    <message>
        <source> (%1).</source>
        <translation> (%1).</translation>
    </message>
    <message>
        <source>Definitions %1.</source>
        <translation>Definisi %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows of %n file(s), every row accounted for.</source>
        <translation>
            <numerusform>%1 baris dari %n berkas, setiap baris dipertanggungjawabkan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Report to the board</source>
        <translation>Laporan kepada direksi</translation>
    </message>
    <message>
        <source>Customer lifetime value, as of %1</source>
        <translation>Nilai seumur hidup pelanggan, per %1</translation>
    </message>
    <message>
        <source>Window %1 to %2</source>
        <translation>Jendela %1 sampai %2</translation>
    </message>
    <message>
        <source>Segment: %1</source>
        <translation>Segmen: %1</translation>
    </message>
    <message>
        <source>Author: %1</source>
        <translation>Penulis: %1</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>dibatalkan</translation>
    </message>
    <message>
        <source>void</source>
        <translation>tidak berlaku</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gagal</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>tertunda</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>draf</translation>
    </message>
    <message>
        <source>test order</source>
        <translation>pesanan uji</translation>
    </message>
    <message>
        <source>fraud</source>
        <translation>penipuan</translation>
    </message>
    <message>
        <source>gift card alone</source>
        <translation>kartu hadiah saja</translation>
    </message>
    <message>
        <source>free order</source>
        <translation>pesanan gratis</translation>
    </message>
    <message>
        <source>negative net value</source>
        <translation>nilai bersih negatif</translation>
    </message>
    <message>
        <source>reduced to zero by refunds</source>
        <translation>menjadi nol oleh pengembalian dana</translation>
    </message>
    <message>
        <source>after the as-of date</source>
        <translation>setelah tanggal per</translation>
    </message>
    <message>
        <source>refund only</source>
        <translation>hanya pengembalian dana</translation>
    </message>
    <message>
        <source>Average purchase value</source>
        <translation>Nilai pembelian rata-rata</translation>
    </message>
    <message>
        <source>Purchase frequency</source>
        <translation>Frekuensi pembelian</translation>
    </message>
    <message>
        <source>Customer value</source>
        <translation>Nilai pelanggan</translation>
    </message>
    <message>
        <source>Simple CLV</source>
        <translation>CLV sederhana</translation>
    </message>
    <message>
        <source>Historical CLV</source>
        <translation>CLV historis</translation>
    </message>
    <message>
        <source>Predictive formula</source>
        <translation>Rumus prediktif</translation>
    </message>
    <message>
        <source>Retention form</source>
        <translation>Bentuk retensi</translation>
    </message>
    <message>
        <source>Value to come</source>
        <translation>Nilai mendatang</translation>
    </message>
    <message>
        <source>P(alive) and annual retention</source>
        <translation>P(aktif) dan retensi tahunan</translation>
    </message>
    <message>
        <source>Survival and its band</source>
        <translation>Kelangsungan dan pitanya</translation>
    </message>
    <message>
        <source>Rows read and what became of them</source>
        <translation>Baris yang dibaca dan nasibnya</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Dibaca</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Disimpan</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Diperbarui</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplikat</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Dikecualikan</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Ditolak</translation>
    </message>
    <message>
        <source>Adds up</source>
        <translation>Cocok</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>no</source>
        <translation>tidak</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Semua berkas</translation>
    </message>
    <message>
        <source>Orders that are no purchase</source>
        <translation>Pesanan yang bukan pembelian</translation>
    </message>
    <message>
        <source>Each rule can be switched under Data, Assumptions</source>
        <translation>Tiap aturan dapat diubah di Data, Asumsi</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Aturan</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pesanan</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Uang</translation>
    </message>
    <message>
        <source>Where the data come from</source>
        <translation>Asal data</translation>
    </message>
    <message>
        <source>Every row is accounted for</source>
        <translation>Setiap baris dipertanggungjawabkan</translation>
    </message>
    <message>
        <source>Some rows are not accounted for</source>
        <translation>Sebagian baris tidak dipertanggungjawabkan</translation>
    </message>
    <message>
        <source>%1 rows behind %2 purchases of %3 customers.</source>
        <translation>%1 baris di balik %2 pembelian dari %3 pelanggan.</translation>
    </message>
    <message>
        <source>%1 customers of the data have no valid purchase and are in no figure.</source>
        <translation>%1 pelanggan dalam data tidak punya pembelian sah dan tidak masuk angka mana pun.</translation>
    </message>
    <message>
        <source>No order was left out by a rule.</source>
        <translation>Tidak ada pesanan yang dikeluarkan oleh aturan.</translation>
    </message>
    <message numerus="yes">
        <source>%n isolated day(s) behind the last regular one were not taken as the as-of date.</source>
        <translation>
            <numerusform>%n hari terpisah setelah hari biasa terakhir tidak dipakai sebagai tanggal per.</numerusform>
        </translation>
    </message>
    <message>
        <source>Definitions used, %1</source>
        <translation>Definisi yang dipakai, %1</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definisi</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>As-of date</source>
        <translation>Tanggal per</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Jendela</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 sampai %2</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Mata uang</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>tidak diketahui</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona waktu</translation>
    </message>
    <message>
        <source>as written in the sheet</source>
        <translation>seperti tertulis di lembar</translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation>Margin kotor</translation>
    </message>
    <message>
        <source>none given: value is revenue</source>
        <translation>tidak diberikan: nilai adalah pendapatan</translation>
    </message>
    <message>
        <source>Acquisition cost</source>
        <translation>Biaya akuisisi</translation>
    </message>
    <message numerus="yes">
        <source>from spend by month and channel, %n entry(ies)</source>
        <translation>
            <numerusform>dari belanja per bulan dan kanal, %n entri</numerusform>
        </translation>
    </message>
    <message>
        <source>not given</source>
        <translation>tidak diberikan</translation>
    </message>
    <message>
        <source>Serving cost per order</source>
        <translation>Biaya layanan per pesanan</translation>
    </message>
    <message>
        <source>Discount rate a year</source>
        <translation>Tingkat diskonto per tahun</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Horizon</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>none could be fitted</source>
        <translation>tidak ada yang cocok</translation>
    </message>
    <message>
        <source>Model of the living</source>
        <translation>Model pelanggan aktif</translation>
    </message>
    <message>
        <source>Lapsed after a silence of</source>
        <translation>Dianggap pergi setelah diam</translation>
    </message>
    <message>
        <source>Refunds count</source>
        <translation>Pengembalian dana dihitung</translation>
    </message>
    <message>
        <source>on the date of the order</source>
        <translation>pada tanggal pesanan</translation>
    </message>
    <message>
        <source>on their own date</source>
        <translation>pada tanggalnya sendiri</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation>Rumus</translation>
    </message>
    <message>
        <source>R revenue, N purchases, C buyers of the window; m margin, r retention, d discount</source>
        <translation>R pendapatan, N pembelian, C pembeli dalam jendela; m margin, r retensi, d diskonto</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Angka</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Rumus</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>The same definitions and the same data give the same figures: compare the mark %1.</source>
        <translation>Definisi yang sama dan data yang sama memberi angka yang sama: bandingkan tanda %1.</translation>
    </message>
    <message>
        <source>Customer %1</source>
        <extracomment>A customer under a number instead of a name</extracomment>
        <translation>Pelanggan %1</translation>
    </message>
    <message>
        <source>A customer is worth %1 on average</source>
        <translation>Rata-rata seorang pelanggan bernilai %1</translation>
    </message>
    <message>
        <source>The figures of the base</source>
        <translation>Angka-angka basis</translation>
    </message>
    <message>
        <source>%1 customers, window %2 to %3. Every figure with its formula; an undefined one says why.</source>
        <translation>%1 pelanggan, jendela %2 sampai %3. Tiap angka dengan rumusnya; yang tak terdefinisi menyebut alasannya.</translation>
    </message>
    <message>
        <source>How it is made</source>
        <translation>Cara membuatnya</translation>
    </message>
    <message>
        <source>The top 20 % bring %1 of the value</source>
        <translation>20% teratas membawa %1 dari nilai</translation>
    </message>
    <message>
        <source>Who brings the value</source>
        <translation>Siapa yang membawa nilai</translation>
    </message>
    <message>
        <source>%1 customers cost more than they bring: they were won and served for more than their margin.</source>
        <translation>%1 pelanggan biayanya melebihi nilainya: biaya merebut dan melayani mereka lebih dari marginnya.</translation>
    </message>
    <message>
        <source>Nobody costs more than they bring.</source>
        <translation>Tidak ada yang biayanya melebihi nilainya.</translation>
    </message>
    <message>
        <source>All figures by segment</source>
        <translation>Semua angka per segmen</translation>
    </message>
    <message>
        <source>Purchases each</source>
        <translation>Pembelian masing-masing</translation>
    </message>
    <message>
        <source>CLV, mean</source>
        <translation>CLV, rata-rata</translation>
    </message>
    <message>
        <source>CLV, total</source>
        <translation>CLV, total</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Bagian</translation>
    </message>
    <message>
        <source>Next %1</source>
        <translation>%1 berikutnya</translation>
    </message>
    <message>
        <source>CAC</source>
        <translation>CAC</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>%1 does not earn its cost</source>
        <translation>%1 tidak menutup biayanya</translation>
    </message>
    <message>
        <source>Every segment earns its cost</source>
        <translation>Setiap segmen menutup biayanya</translation>
    </message>
    <message>
        <source>Cost and CLV before cost, per customer</source>
        <translation>Biaya dan CLV sebelum biaya, per pelanggan</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Direbut</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Biaya</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Rasio</translation>
    </message>
    <message>
        <source>%1 : 1</source>
        <translation>%1 : 1</translation>
    </message>
    <message>
        <source>What each segment brings</source>
        <translation>Yang dibawa tiap segmen</translation>
    </message>
    <message>
        <source>Two groups carry the shop</source>
        <translation>Dua kelompok menopang toko</translation>
    </message>
    <message>
        <source>%1 and %2 are %3 of the customers and %4 of the value.</source>
        <translation>%1 dan %2 adalah %3 dari pelanggan dan %4 dari nilai.</translation>
    </message>
    <message>
        <source>The value is spread over many groups</source>
        <translation>Nilai tersebar pada banyak kelompok</translation>
    </message>
    <message>
        <source>%1 of new customers buy again in the next month</source>
        <translation>%1 pelanggan baru membeli lagi pada bulan berikutnya</translation>
    </message>
    <message>
        <source>A customer counts as lapsed after a silence of %1; %2 of those silent so long came back within six months.</source>
        <translation>Pelanggan dianggap pergi setelah diam %1; %2 dari yang diam selama itu kembali dalam enam bulan.</translation>
    </message>
    <message>
        <source>The history is too short for cohorts.</source>
        <translation>Riwayat terlalu pendek untuk kohor.</translation>
    </message>
    <message>
        <source>What the next 12 months may bring</source>
        <translation>Yang mungkin dibawa 12 bulan berikutnya</translation>
    </message>
    <message>
        <source>%1 of revenue expected in 12 months</source>
        <translation>Pendapatan %1 diharapkan dalam 12 bulan</translation>
    </message>
    <message>
        <source>%1 purchases expected in 12 months</source>
        <translation>%1 pembelian diharapkan dalam 12 bulan</translation>
    </message>
    <message>
        <source>Today&apos;s customers are forecast by a model of repeat buying, new ones at the pace of the last year.</source>
        <translation>Pelanggan saat ini diprakirakan oleh model pembelian berulang, yang baru dengan laju tahun lalu.</translation>
    </message>
    <message>
        <source>How far such forecasts were off in the past</source>
        <translation>Seberapa meleset prakiraan seperti ini di masa lalu</translation>
    </message>
    <message>
        <source>Fitted without the last part of the data, then compared with it</source>
        <translation>Dicocokkan tanpa bagian akhir data, lalu dibandingkan dengannya</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metode</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Sampai</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Diharapkan</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Aktual</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Galat</translation>
    </message>
    <message>
        <source>Mean error</source>
        <translation>Galat rata-rata</translation>
    </message>
    <message>
        <source>Rank correlation</source>
        <translation>Korelasi peringkat</translation>
    </message>
    <message>
        <source>Models fitted</source>
        <translation>Model yang dicocokkan</translation>
    </message>
    <message>
        <source>Maximum likelihood; parameters with standard errors</source>
        <translation>Kemungkinan maksimum; parameter dengan galat baku</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Log-likelihood</source>
        <translation>Log-likelihood</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Dasar</translation>
    </message>
    <message>
        <source>Value of the next %1</source>
        <translation>Nilai %1 berikutnya</translation>
    </message>
    <message>
        <source>Revenue of the next %1</source>
        <translation>Pendapatan %1 berikutnya</translation>
    </message>
    <message>
        <source>Margin of the next %1</source>
        <translation>Margin %1 berikutnya</translation>
    </message>
    <message>
        <source>Profit after acquisition and retention spend</source>
        <translation>Laba setelah belanja akuisisi dan retensi</translation>
    </message>
    <message>
        <source>CLV of a new customer</source>
        <translation>CLV pelanggan baru</translation>
    </message>
    <message>
        <source>LTV : CAC</source>
        <translation>LTV : CAC</translation>
    </message>
    <message>
        <source>Retention rate a year</source>
        <translation>Tingkat retensi per tahun</translation>
    </message>
    <message>
        <source>Customers alive in 12 months</source>
        <translation>Pelanggan aktif dalam 12 bulan</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Bagaimana jika</translation>
    </message>
    <message>
        <source>No scenario has been saved in this workspace.</source>
        <translation>Belum ada skenario tersimpan di ruang kerja ini.</translation>
    </message>
    <message>
        <source>History is a constant; the levers move what is still to come.</source>
        <translation>Riwayat tetap; tuas menggerakkan yang akan datang.</translation>
    </message>
    <message>
        <source>Break-even.</source>
        <translation>Titik impas.</translation>
    </message>
    <message>
        <source>The price change pays as long as fewer than %1 of the purchases are lost (%2 on revenue alone).</source>
        <translation>Perubahan harga menguntungkan selama kurang dari %1 pembelian hilang (%2 dari pendapatan saja).</translation>
    </message>
    <message>
        <source>%1 customers, %2 purchases</source>
        <translation>%1 pelanggan, %2 pembelian</translation>
    </message>
    <message>
        <source>Customers are worth more, but cost more to win</source>
        <translation>Pelanggan lebih bernilai, tetapi lebih mahal direbut</translation>
    </message>
    <message>
        <source>Customers are worth more than a year ago</source>
        <translation>Pelanggan lebih bernilai daripada setahun lalu</translation>
    </message>
    <message>
        <source>Customers are worth less and cost more to win</source>
        <translation>Pelanggan kurang bernilai dan lebih mahal direbut</translation>
    </message>
    <message>
        <source>Customers are worth less than a year ago</source>
        <translation>Pelanggan kurang bernilai daripada setahun lalu</translation>
    </message>
    <message>
        <source>New customers cost more than they bring</source>
        <translation>Biaya pelanggan baru melebihi nilainya</translation>
    </message>
    <message>
        <source>Customers earn their cost, but not those won through %1</source>
        <translation>Pelanggan menutup biayanya, tetapi tidak yang direbut lewat %1</translation>
    </message>
    <message>
        <source>One customer in five brings %1 of the value</source>
        <translation>Satu dari lima pelanggan membawa %1 dari nilai</translation>
    </message>
    <message>
        <source>A customer is worth %1 on average, %2 more than a year ago.</source>
        <translation>Rata-rata seorang pelanggan bernilai %1, %2 lebih tinggi daripada setahun lalu.</translation>
    </message>
    <message>
        <source>A customer is worth %1 on average, %2 less than a year ago.</source>
        <translation>Rata-rata seorang pelanggan bernilai %1, %2 lebih rendah daripada setahun lalu.</translation>
    </message>
    <message>
        <source>A customer is worth %1 on average.</source>
        <translation>Rata-rata seorang pelanggan bernilai %1.</translation>
    </message>
    <message>
        <source>One customer in five brings %1 of the value; %2 cost more than they bring.</source>
        <translation>Satu dari lima pelanggan membawa %1 dari nilai; biaya %2 melebihi nilainya.</translation>
    </message>
    <message>
        <source>One customer in five brings %1 of the value.</source>
        <translation>Satu dari lima pelanggan membawa %1 dari nilai.</translation>
    </message>
    <message>
        <source>Winning a customer costs %1; a new one brings %2 times that.</source>
        <translation>Merebut seorang pelanggan berbiaya %1; yang baru membawa %2 kali lipatnya.</translation>
    </message>
    <message>
        <source>Winning a customer costs %1.</source>
        <translation>Merebut seorang pelanggan berbiaya %1.</translation>
    </message>
    <message>
        <source>%1 customers made %2 purchases; the data have no amounts.</source>
        <translation>%1 pelanggan membuat %2 pembelian; data tidak memuat jumlah.</translation>
    </message>
    <message>
        <source>%1 more than a year ago</source>
        <translation>%1 lebih tinggi daripada setahun lalu</translation>
    </message>
    <message>
        <source>%1 less than a year ago</source>
        <translation>%1 lebih rendah daripada setahun lalu</translation>
    </message>
    <message>
        <source>margin %1</source>
        <translation>margin %1</translation>
    </message>
    <message>
        <source>revenue, no margin given</source>
        <translation>pendapatan, margin tidak diberikan</translation>
    </message>
    <message>
        <source>Lifetime value, mean</source>
        <translation>Nilai seumur hidup, rata-rata</translation>
    </message>
    <message>
        <source>Value of all customers</source>
        <translation>Nilai semua pelanggan</translation>
    </message>
    <message>
        <source>%1 a year ago</source>
        <translation>%1 setahun lalu</translation>
    </message>
    <message>
        <source>cost %1 a customer</source>
        <translation>biaya %1 per pelanggan</translation>
    </message>
    <message>
        <source>Value : cost, new ones</source>
        <translation>Nilai : biaya, yang baru</translation>
    </message>
    <message>
        <source>What we propose</source>
        <translation>Usulan kami</translation>
    </message>
    <message>
        <source>%1 customers won at %2 bring %3 each: %4 not earned back.</source>
        <translation>%1 pelanggan yang direbut dengan %2 membawa masing-masing %3: %4 tidak kembali.</translation>
    </message>
    <message>
        <source>Move spend from %1 to %2.</source>
        <translation>Pindahkan belanja dari %1 ke %2.</translation>
    </message>
    <message>
        <source>A customer brings %1 times the cost there, %2 times here.</source>
        <translation>Di sana seorang pelanggan membawa %1 kali biayanya, di sini %2 kali.</translation>
    </message>
    <message>
        <source>Try the scenario &apos;%1&apos;.</source>
        <translation>Coba skenario &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>It is worth %1 more within %2.</source>
        <translation>Nilainya %1 lebih dalam %2.</translation>
    </message>
    <message>
        <source>Test a price rise of %1.</source>
        <translation>Uji kenaikan harga %1.</translation>
    </message>
    <message>
        <source>At a margin of %1 it pays as long as fewer than %2 of the purchases are lost.</source>
        <translation>Dengan margin %1 menguntungkan selama kurang dari %2 pembelian hilang.</translation>
    </message>
    <message>
        <source>Ask for the second order.</source>
        <translation>Mintalah pesanan kedua.</translation>
    </message>
    <message>
        <source>%1 of %2 customers (%3) bought only once.</source>
        <translation>%1 dari %2 pelanggan (%3) hanya membeli sekali.</translation>
    </message>
    <message>
        <source>What to do, and why</source>
        <translation>Yang harus dilakukan, dan alasannya</translation>
    </message>
    <message>
        <source>May cost, each</source>
        <translation>Biaya maks., per orang</translation>
    </message>
    <message>
        <source>Also: %1.</source>
        <translation>Juga: %1.</translation>
    </message>
    <message>
        <source>What trials brought</source>
        <translation>Hasil uji coba</translation>
    </message>
    <message>
        <source>Those contacted less those held back, with 95 % intervals</source>
        <translation>Yang dihubungi dikurangi pembanding, dengan interval 95%</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Uji coba</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>Dihubungi</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Pembanding</translation>
    </message>
    <message>
        <source>Share of buyers</source>
        <translation>Bagian pembeli</translation>
    </message>
    <message>
        <source>Margin each</source>
        <translation>Margin per orang</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Yang ditunjukkan</translation>
    </message>
    <message>
        <source>A play may cost at most what it can bring when it raises the value to come by %1. Measured by: %2.</source>
        <translation>Biaya suatu tindakan paling banyak sebesar hasilnya bila menaikkan nilai mendatang sebesar %1. Diukur dengan: %2.</translation>
    </message>
    <message>
        <source>CV a year × lifespan in years</source>
        <translation>CV per tahun × rentang hidup dalam tahun</translation>
    </message>
    <message>
        <source>Σ net × margin − CAC − serving cost</source>
        <translation>Σ bersih × margin − CAC − biaya layanan</translation>
    </message>
    <message>
        <source>T × AOV × AGM × ALT (months)</source>
        <translation>T × AOV × AGM × ALT (bulan)</translation>
    </message>
    <message>
        <source>E[M] × margin × Σₖ (E[X(k)] − E[X(k−1)]) ÷ (1 + d)^(k/12)</source>
        <translation>E[M] × margin × Σₖ (E[X(k)] − E[X(k−1)]) ÷ (1 + d)^(k/12)</translation>
    </message>
    <message>
        <source>Pay less than %1 for a customer through %2, or stop.</source>
        <translation>Bayar kurang dari %1 per pelanggan lewat %2, atau hentikan.</translation>
    </message>
    <message>
        <source>They are silent for longer than their own pace explains.</source>
        <translation>Mereka diam lebih lama daripada yang wajar menurut laju mereka sendiri.</translation>
    </message>
    <message>
        <source>MRR</source>
        <translation>MRR</translation>
    </message>
    <message>
        <source>Σ price ÷ months of its period, running</source>
        <translation>Σ harga ÷ bulan dalam periodenya, yang berjalan</translation>
    </message>
    <message>
        <source>Logo churn</source>
        <translation>Churn pelanggan</translation>
    </message>
    <message>
        <source>customers lost ÷ customers before</source>
        <translation>pelanggan hilang ÷ pelanggan sebelumnya</translation>
    </message>
    <message>
        <source>Revenue churn</source>
        <translation>Churn pendapatan</translation>
    </message>
    <message>
        <source>(MRR lost + contraction) ÷ MRR before</source>
        <translation>(MRR hilang + kontraksi) ÷ MRR sebelumnya</translation>
    </message>
    <message>
        <source>Expansion</source>
        <translation>Ekspansi</translation>
    </message>
    <message>
        <source>more MRR of who stayed ÷ MRR before</source>
        <translation>tambahan MRR dari yang bertahan ÷ MRR sebelumnya</translation>
    </message>
    <message>
        <source>Retention rate a month</source>
        <translation>Tingkat retensi per bulan</translation>
    </message>
    <message>
        <source>1 − ended contracts ÷ months under contract</source>
        <translation>1 − kontrak berakhir ÷ bulan di bawah kontrak</translation>
    </message>
    <message>
        <source>sBG model</source>
        <translation>Model sBG</translation>
    </message>
    <message>
        <source>Periods to come of a running contract</source>
        <translation>Periode mendatang dari kontrak berjalan</translation>
    </message>
    <message>
        <source>Σₜ S(t) ÷ S(n) ÷ (1 + d)^(t − n − 1), t &gt; n</source>
        <translation>Σₜ S(t) ÷ S(n) ÷ (1 + d)^(t − n − 1), t &gt; n</translation>
    </message>
    <message>
        <source>%1 of %2 contracts still run</source>
        <translation>%1 dari %2 kontrak masih berjalan</translation>
    </message>
    <message>
        <source>by tenure, without dates</source>
        <translation>menurut masa kontrak, tanpa tanggal</translation>
    </message>
    <message>
        <source>each renewal, over all tenures</source>
        <translation>tiap perpanjangan, atas semua masa kontrak</translation>
    </message>
    <message>
        <source>Value to come is gross margin at %1, discounted at %2 a year.</source>
        <translation>Nilai mendatang adalah margin kotor %1, didiskonto %2 per tahun.</translation>
    </message>
    <message>
        <source>Value to come is revenue, no margin given, discounted at %1 a year.</source>
        <translation>Nilai mendatang adalah pendapatan, margin tidak diberikan, didiskonto %1 per tahun.</translation>
    </message>
    <message>
        <source>Contracts: retention and value, %1</source>
        <translation>Kontrak: retensi dan nilai, %1</translation>
    </message>
    <message>
        <source>Retention and projection</source>
        <translation>Retensi dan proyeksi</translation>
    </message>
    <message>
        <source>They pay %1 a month; %2 is still to come from them.</source>
        <translation>Mereka membayar %1 per bulan; %2 masih akan datang dari mereka.</translation>
    </message>
    <message>
        <source>of running contracts</source>
        <translation>dari kontrak berjalan</translation>
    </message>
    <message>
        <source>CLV still to come</source>
        <translation>CLV yang masih akan datang</translation>
    </message>
    <message>
        <source>of running contracts, sBG</source>
        <translation>dari kontrak berjalan, sBG</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Kontrak</translation>
    </message>
    <message>
        <source>%1 ended, %2 run</source>
        <translation>%1 berakhir, %2 berjalan</translation>
    </message>
    <message>
        <source>monthly prices of running contracts</source>
        <translation>harga bulanan kontrak berjalan</translation>
    </message>
    <message>
        <source>customers lost ÷ customers before, %1</source>
        <translation>pelanggan hilang ÷ pelanggan sebelumnya, %1</translation>
    </message>
    <message>
        <source>(MRR lost + contraction) ÷ MRR before, %1</source>
        <translation>(MRR hilang + kontraksi) ÷ MRR sebelumnya, %1</translation>
    </message>
    <message>
        <source>more MRR of who stayed ÷ MRR before, %1</source>
        <translation>tambahan MRR dari yang bertahan ÷ MRR sebelumnya, %1</translation>
    </message>
    <message>
        <source>its 12th power</source>
        <translation>pangkat 12-nya</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>Sudah dibayar</translation>
    </message>
    <message>
        <source>as the sheet says</source>
        <translation>seperti tertulis di lembar</translation>
    </message>
    <message>
        <source>Still to come, each</source>
        <translation>Masih akan datang, masing-masing</translation>
    </message>
    <message>
        <source>discounted, of a running contract, by sBG</source>
        <translation>didiskonto, dari satu kontrak berjalan, menurut sBG</translation>
    </message>
    <message>
        <source>of all running contracts, by sBG</source>
        <translation>dari semua kontrak berjalan, menurut sBG</translation>
    </message>
    <message>
        <source>CLV of a new contract</source>
        <translation>CLV kontrak baru</translation>
    </message>
    <message>
        <source>retention form, first payment now</source>
        <translation>bentuk retensi, pembayaran pertama sekarang</translation>
    </message>
    <message>
        <source>Recurring revenue by month</source>
        <translation>Pendapatan berulang per bulan</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <source>Contraction</source>
        <translation>Kontraksi</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Hilang</translation>
    </message>
    <message>
        <source>%1, not over</source>
        <translation>%1, belum selesai</translation>
    </message>
    <message>
        <source>%1 of recurring revenue a month</source>
        <translation>%1 pendapatan berulang per bulan</translation>
    </message>
    <message>
        <source>Every figure with how it is made; an undefined one says why.</source>
        <translation>Tiap angka dengan cara menghitungnya; yang tak terdefinisi menyebut alasannya.</translation>
    </message>
    <message>
        <source>Renewal by renewal</source>
        <translation>Perpanjangan demi perpanjangan</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Perpanjangan</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Sebelumnya</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>By sBG</source>
        <translation>Menurut sBG</translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>Masih ada</translation>
    </message>
    <message>
        <source>%1 still run after a year</source>
        <translation>%1 masih berjalan setelah setahun</translation>
    </message>
    <message>
        <source>Who stays</source>
        <translation>Siapa yang bertahan</translation>
    </message>
    <message>
        <source>Each contract leaves with its own probability; those most likely to leave go first, so that retention rises with tenure although nobody changes (sBG, %1).</source>
        <translation>Setiap kontrak pergi dengan peluangnya sendiri; yang paling mungkin pergi akan pergi lebih dahulu, sehingga retensi naik seiring masa kontrak meski tak seorang pun berubah (sBG, %1).</translation>
    </message>
    <message>
        <source>%1 rows read, %2 contracts seen, %3 rows rejected.</source>
        <translation>%1 baris dibaca, %2 kontrak ditemukan, %3 baris ditolak.</translation>
    </message>
    <message>
        <source>%1 contracts start after the as-of date and are in no figure.</source>
        <translation>%1 kontrak dimulai setelah tanggal per dan tidak masuk angka mana pun.</translation>
    </message>
    <message>
        <source>%1 contracts are in a currency without a rate and in no figure.</source>
        <translation>%1 kontrak memakai mata uang tanpa kurs dan tidak masuk angka mana pun.</translation>
    </message>
    <message>
        <source>none: the sheet has no dates</source>
        <translation>tidak ada: lembar tidak punya tanggal</translation>
    </message>
    <message>
        <source>Renewed every</source>
        <translation>Diperpanjang setiap</translation>
    </message>
    <message>
        <source>What stands out in the rows</source>
        <translation>Yang menonjol dalam baris</translation>
    </message>
    <message>
        <source>A question for whoever knows the shop; nothing was changed</source>
        <translation>Pertanyaan bagi siapa pun yang mengenal tokonya; tidak ada yang diubah</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>Yang menonjol</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Effect on mean CLV</source>
        <translation>Pengaruh pada CLV rata-rata</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refund(s) stand alone and reduce revenue on their own date.</source>
        <translation>
            <numerusform>%Ln pengembalian dana berdiri sendiri dan mengurangi pendapatan pada tanggalnya.</numerusform>
        </translation>
    </message>
    <message>
        <source>; 90 % between %1 and %2 (%3 to %4 purchases)</source>
        <translation>; 90% antara %1 dan %2 (%3 sampai %4 pembelian)</translation>
    </message>
    <message>
        <source>Brings</source>
        <translation>Membawa</translation>
    </message>
    <message>
        <source>What to keep in mind</source>
        <translation>Yang perlu diingat</translation>
    </message>
    <message>
        <source>Within 90 %</source>
        <translation>Dalam 90%</translation>
    </message>
    <message>
        <source>Customers have brought more, but new ones are worth less</source>
        <translation>Pelanggan telah menghasilkan lebih banyak, tetapi yang baru bernilai lebih rendah</translation>
    </message>
    <message>
        <source>Customers have brought more; new ones are worth as much as a year ago</source>
        <translation>Pelanggan telah menghasilkan lebih banyak; yang baru bernilai sama dengan setahun lalu</translation>
    </message>
    <message>
        <source>Of the customers still active, %1 stay for another year.</source>
        <translation>Dari pelanggan yang masih aktif, %1 bertahan setahun lagi.</translation>
    </message>
    <message>
        <source>%1 so far, %2 to come</source>
        <translation>%1 sejauh ini, %2 mendatang</translation>
    </message>
    <message>
        <source>%1 customers bought since %2</source>
        <translation>%1 pelanggan membeli sejak %2</translation>
    </message>
    <message>
        <source>%1 brings %2 times its cost: move spend there as far as it reaches.</source>
        <translation>%1 membawa %2 kali biayanya: alihkan belanja ke sana sejauh masih bisa.</translation>
    </message>
    <message numerus="yes">
        <source>Win back %Ln valuable customer(s) who have gone quiet.</source>
        <translation>
            <numerusform>Rebut kembali %Ln pelanggan bernilai yang mulai diam.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of yearly margin is at stake, %2 each: if one in ten comes back, a contact may cost up to %3.</source>
        <translation>%1 margin tahunan dipertaruhkan, %2 per orang: bila satu dari sepuluh kembali, biaya kontak boleh sampai %3.</translation>
    </message>
    <message>
        <source>Contracts divided by %1. %2</source>
        <translation>Kontrak dibagi menurut %1. %2</translation>
    </message>
    <message>
        <source>Value to come is by one sBG of all contracts, so that the groups add up to the whole; &quot;own sBG&quot; is by a model of each group alone, and * marks groups too small for one.</source>
        <translation>Nilai mendatang dihitung dengan satu sBG untuk semua kontrak, sehingga jumlah kelompok sama dengan keseluruhan; &quot;sBG sendiri&quot; dihitung dengan model tiap kelompok saja, dan * menandai kelompok yang terlalu kecil untuk itu.</translation>
    </message>
    <message>
        <source>Segments side by side</source>
        <translation>Segmen berdampingan</translation>
    </message>
    <message>
        <source>%1: %2 of the contracts and %3 of the value</source>
        <translation>%1: %2 dari kontrak dan %3 dari nilai</translation>
    </message>
    <message>
        <source>They stay differently long (log-rank test of %1 groups, %2).</source>
        <translation>Lama bertahannya berbeda (uji log-rank atas %1 kelompok, %2).</translation>
    </message>
    <message>
        <source>That they stay differently long cannot be shown (log-rank test of %1 groups, %2).</source>
        <translation>Perbedaan lama bertahannya tidak dapat dibuktikan (uji log-rank atas %1 kelompok, %2).</translation>
    </message>
    <message>
        <source>MRR, churn and value by segment</source>
        <translation>MRR, churn, dan nilai per segmen</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Berjalan</translation>
    </message>
    <message>
        <source>Churned</source>
        <translation>Berhenti</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Harga</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Mendatang</translation>
    </message>
    <message>
        <source>Own sBG</source>
        <translation>sBG sendiri</translation>
    </message>
    <message>
        <source>All contracts</source>
        <translation>Semua kontrak</translation>
    </message>
    <message>
        <source>CLV: customer lifetime value, what a customer brings from first to last.</source>
        <translation>CLV: nilai seumur hidup pelanggan (customer lifetime value), yang dibawa seorang pelanggan dari awal sampai akhir.</translation>
    </message>
    <message>
        <source>CAC: customer acquisition cost, what it costs to win one.</source>
        <translation>CAC: biaya akuisisi pelanggan (customer acquisition cost), biaya untuk mendapatkan satu pelanggan.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>segment</comment>
        <extracomment>a segment and how many of its customers</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>others %1</source>
        <translation>lainnya %1</translation>
    </message>
    <message>
        <source>By %1: %2.</source>
        <extracomment>%1 is a way of dividing customers, %2 a list &quot;At risk 51, Champions 20, others 23&quot;</extracomment>
        <translation>Menurut %1: %2.</translation>
    </message>
    <message>
        <source>Of running contracts</source>
        <translation>Dari kontrak berjalan</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>MRR left in a year</source>
        <translation>MRR tersisa setahun lagi</translation>
    </message>
    <message>
        <source>Retention of the next year</source>
        <translation>Retensi tahun depan</translation>
    </message>
    <message>
        <source>Margin rate</source>
        <translation>Tarif margin</translation>
    </message>
    <message>
        <source>Months to come, discounted</source>
        <translation>Bulan mendatang, didiskonto</translation>
    </message>
    <message>
        <source>At this price no retention brings as much as today.</source>
        <translation>Pada harga ini tidak ada retensi yang menghasilkan sebanyak hari ini.</translation>
    </message>
    <message>
        <source>A rise of %1 pays as long as fewer than %2 leave within a year; today %3 do, here %4.</source>
        <translation>Kenaikan %1 menguntungkan selama kurang dari %2 pergi dalam setahun; hari ini %3, di sini %4.</translation>
    </message>
    <message>
        <source>A cut of %1 pays when fewer than %2 of these contracts leave within a year; today %3 do, in this scenario %4.</source>
        <translation>Penurunan %1 menguntungkan bila kurang dari %2 kontrak ini pergi dalam setahun; hari ini %3, dalam skenario ini %4.</translation>
    </message>
    <message>
        <source>History is a constant; the levers move what today&apos;s running contracts still bring. Contracts won later are not in it.</source>
        <translation>Riwayat tidak berubah; tuas menggeser yang masih akan dihasilkan kontrak yang berjalan hari ini. Kontrak yang diperoleh kemudian tidak termasuk.</translation>
    </message>
    <message>
        <source>Months to come that it needs: today&apos;s value ÷ (MRR × margin rate): %1.</source>
        <translation>Bulan mendatang yang dibutuhkan: nilai hari ini ÷ (MRR × tarif margin): %1.</translation>
    </message>
    <message>
        <source>Gross margin by column</source>
        <translation>Margin kotor per kolom</translation>
    </message>
    <message>
        <source>Times of which only the heading says UTC</source>
        <translation>Waktu yang hanya judul kolomnya menyebut UTC</translation>
    </message>
    <message>
        <source>moved into the time zone</source>
        <translation>digeser ke zona waktu</translation>
    </message>
</context>
<context>
    <name>RuleFields</name>
    <message>
        <source>Orders</source>
        <translation>Pesanan</translation>
    </message>
    <message>
        <source>Days with an order</source>
        <translation>Hari dengan pesanan</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Pendapatan</translation>
    </message>
    <message>
        <source>Average order</source>
        <translation>Pesanan rata-rata</translation>
    </message>
    <message>
        <source>First order</source>
        <translation>Pesanan pertama</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>Pesanan terakhir</translation>
    </message>
    <message>
        <source>Days since the last order</source>
        <translation>Hari sejak pesanan terakhir</translation>
    </message>
    <message>
        <source>Days since the first order</source>
        <translation>Hari sejak pesanan pertama</translation>
    </message>
    <message>
        <source>CLV</source>
        <translation>CLV</translation>
    </message>
    <message>
        <source>Value so far</source>
        <translation>Nilai sejauh ini</translation>
    </message>
    <message>
        <source>Value of the next months</source>
        <translation>Nilai bulan-bulan berikutnya</translation>
    </message>
    <message>
        <source>P(alive)</source>
        <translation>P(aktif)</translation>
    </message>
    <message>
        <source>P(no order in 12 months)</source>
        <translation>P(tanpa pesanan dalam 12 bulan)</translation>
    </message>
    <message>
        <source>Expected purchases</source>
        <translation>Pembelian diharapkan</translation>
    </message>
    <message>
        <source>Expected order value</source>
        <translation>Nilai pesanan diharapkan</translation>
    </message>
    <message>
        <source>Acquisition cost</source>
        <translation>Biaya akuisisi</translation>
    </message>
    <message>
        <source>Orders in the window</source>
        <translation>Pesanan dalam jendela</translation>
    </message>
    <message>
        <source>Revenue in the window</source>
        <translation>Pendapatan dalam jendela</translation>
    </message>
    <message>
        <source>State (running, ended)</source>
        <translation>Status (berjalan, berakhir)</translation>
    </message>
    <message>
        <source>Months under contract</source>
        <translation>Bulan di bawah kontrak</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Perpanjangan</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Price of a period</source>
        <translation>Harga per periode</translation>
    </message>
    <message>
        <source>Price a month</source>
        <translation>Harga per bulan</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>Sudah dibayar</translation>
    </message>
    <message>
        <source>Value to come</source>
        <translation>Nilai mendatang</translation>
    </message>
    <message>
        <source>Stays at the next renewal</source>
        <translation>Bertahan pada perpanjangan berikutnya</translation>
    </message>
    <message>
        <source>Months to come</source>
        <translation>Bulan mendatang</translation>
    </message>
</context>
<context>
    <name>SourceDay</name>
    <message>
        <source>The sheet writes %1; in the time zone of the workspace it is this day.</source>
        <translation>Lembar menulis %1; di zona waktu ruang kerja, waktu itu jatuh pada hari yang tampil di sini.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Customers</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Per</translation>
    </message>
    <message>
        <source>Buyers in the window</source>
        <translation>Pembeli dalam jendela</translation>
    </message>
    <message>
        <source>Average purchase value</source>
        <translation>Nilai pembelian rata-rata</translation>
    </message>
    <message>
        <source>Average purchase frequency</source>
        <translation>Frekuensi pembelian rata-rata</translation>
    </message>
    <message>
        <source>Average customer lifespan</source>
        <translation>Rentang hidup pelanggan rata-rata</translation>
    </message>
    <message>
        <source>Simple CLV</source>
        <translation>CLV sederhana</translation>
    </message>
    <message>
        <source>CLV, mean (history and forecast)</source>
        <translation>CLV, rata-rata (riwayat dan prakiraan)</translation>
    </message>
    <message>
        <source>CLV, total</source>
        <translation>CLV, total</translation>
    </message>
    <message>
        <source>CLV of a new customer</source>
        <translation>CLV pelanggan baru</translation>
    </message>
    <message>
        <source>Retention rate a year</source>
        <translation>Tingkat retensi per tahun</translation>
    </message>
    <message>
        <source>No margin given: values are revenue.</source>
        <translation>Margin tidak diberikan: nilai adalah pendapatan.</translation>
    </message>
    <message>
        <source>Key figures, customer lifetime value and models of a base</source>
        <translation>Angka kunci, nilai seumur hidup pelanggan dan model sebuah basis</translation>
    </message>
    <message>
        <source>One chart as SVG, PNG, PDF or CSV</source>
        <translation>Satu bagan sebagai SVG, PNG, PDF atau CSV</translation>
    </message>
    <message>
        <source>File to write: .svg, .png, .pdf or .csv</source>
        <translation>Berkas yang ditulis: .svg, .png, .pdf atau .csv</translation>
    </message>
    <message>
        <source>Perennial: what each customer is worth over its lifetime. Without a command it opens its window; files given then are opened in it.</source>
        <translation>Perennial: nilai setiap pelanggan sepanjang hidupnya. Tanpa perintah jendelanya dibuka; berkas yang disebut lalu dibuka di dalamnya.</translation>
    </message>
    <message>
        <source>Language of texts: en, ar, id, th, vi, zh_CN</source>
        <translation>Bahasa teks: en, ar, id, th, vi, zh_CN</translation>
    </message>
    <message>
        <source>Every customer with its value and forecast, as CSV or XLSX</source>
        <translation>Setiap pelanggan dengan nilai dan prakiraannya, sebagai CSV atau XLSX</translation>
    </message>
    <message>
        <source>File to write: .csv or .xlsx</source>
        <translation>Berkas yang ditulis: .csv atau .xlsx</translation>
    </message>
    <message>
        <source>Which column is what: FIELD=COLUMN, for example customer=E-mail (repeatable)</source>
        <translation>Kolom mana sebagai apa: FIELD=COLUMN, misalnya customer=E-mail (dapat diulang)</translation>
    </message>
    <message>
        <source>Sheet to read (repeatable; default: the sheets that hold orders)</source>
        <translation>Lembar yang dibaca (dapat diulang; bawaan: lembar yang memuat pesanan)</translation>
    </message>
    <message>
        <source>Name of a known export (default: recognised by its header)</source>
        <translation>Nama ekspor yang dikenal (bawaan: dikenali dari judulnya)</translation>
    </message>
    <message>
        <source>Row of the column heads, counted from 1</source>
        <translation>Baris judul kolom, dihitung dari 1</translation>
    </message>
    <message>
        <source>Encoding of a text file, for example windows-1252</source>
        <translation>Pengodean berkas teks, misalnya windows-1252</translation>
    </message>
    <message>
        <source>Order of ambiguous dates: dmy, mdy or ymd</source>
        <translation>Urutan tanggal yang rancu: dmy, mdy atau ymd</translation>
    </message>
    <message>
        <source>Decimal mark of amounts: . or ,</source>
        <translation>Tanda desimal jumlah: . atau ,</translation>
    </message>
    <message>
        <source>Answer to a question of the import: ID=ANSWER (repeatable)</source>
        <translation>Jawaban pertanyaan impor: ID=ANSWER (dapat diulang)</translation>
    </message>
    <message>
        <source>Recipe (JSON) with a saved mapping</source>
        <translation>Resep (JSON) dengan pemetaan tersimpan</translation>
    </message>
    <message>
        <source>An unanswered question is an error</source>
        <translation>Pertanyaan yang tak dijawab adalah galat</translation>
    </message>
    <message>
        <source>End of observation, as 2026-06-18 (default: found from the data)</source>
        <translation>Akhir pengamatan, seperti 2026-06-18 (bawaan: dicari dari data)</translation>
    </message>
    <message>
        <source>Window of the formula methods: 1m, 3m, 6m, 12m or all</source>
        <translation>Jendela metode rumus: 1m, 3m, 6m, 12m atau all</translation>
    </message>
    <message>
        <source>Unit of time of the models: day, week or month</source>
        <translation>Satuan waktu model: day, week atau month</translation>
    </message>
    <message>
        <source>Fit on the data up to this day and score the forecast on the rest</source>
        <translation>Cocokkan pada data sampai hari ini dan nilai prakiraan pada sisanya</translation>
    </message>
    <message>
        <source>How far the forecast reaches: 12m, 39w, 90d, 2y</source>
        <translation>Jangkauan prakiraan: 12m, 39w, 90d, 2y</translation>
    </message>
    <message>
        <source>Discount rate a year, effective: .1 is 10 %</source>
        <translation>Tingkat diskonto per tahun, efektif: .1 adalah 10%</translation>
    </message>
    <message>
        <source>Gross margin rate: .4 is 40 %</source>
        <translation>Tarif margin kotor: .4 adalah 40%</translation>
    </message>
    <message>
        <source>Acquisition cost of a customer</source>
        <translation>Biaya akuisisi seorang pelanggan</translation>
    </message>
    <message>
        <source>Currency of the figures, ISO code</source>
        <translation>Mata uang angka, kode ISO</translation>
    </message>
    <message>
        <source>Workspace (NAME.perennial) or spreadsheet</source>
        <translation>Ruang kerja (NAME.perennial) atau lembar kerja</translation>
    </message>
    <message>
        <source>Print one JSON object</source>
        <translation>Cetak satu objek JSON</translation>
    </message>
    <message>
        <source>Reads spreadsheets into a workspace</source>
        <translation>Membaca lembar kerja ke ruang kerja</translation>
    </message>
    <message>
        <source>Workspace to fill; made when it does not exist</source>
        <translation>Ruang kerja yang diisi; dibuat bila belum ada</translation>
    </message>
    <message>
        <source>%1 rows read: %2 kept, %3 updated, %4 duplicate, %5 excluded, %6 rejected</source>
        <translation>%1 baris dibaca: %2 disimpan, %3 diperbarui, %4 duplikat, %5 dikecualikan, %6 ditolak</translation>
    </message>
    <message>
        <source>A PDF report that a manager can read</source>
        <translation>Laporan PDF yang dapat dibaca manajer</translation>
    </message>
    <message>
        <source>PDF to write</source>
        <translation>PDF yang ditulis</translation>
    </message>
    <message>
        <source>Sections in order, separated by commas</source>
        <translation>Bagian berurutan, dipisah koma</translation>
    </message>
    <message>
        <source>a4 or letter</source>
        <translation>a4 atau letter</translation>
    </message>
    <message>
        <source>Title of the report</source>
        <translation>Judul laporan</translation>
    </message>
    <message>
        <source>Name of the company</source>
        <translation>Nama perusahaan</translation>
    </message>
    <message>
        <source>Picture of the company&apos;s logo</source>
        <translation>Gambar logo perusahaan</translation>
    </message>
    <message>
        <source>masked, pseudonym or full</source>
        <translation>masked, pseudonym atau full</translation>
    </message>
    <message>
        <source>Cohorts by month and survival</source>
        <translation>Kohor per bulan dan kelangsungan</translation>
    </message>
    <message>
        <source>on, on-or-after or cumulative</source>
        <translation>on, on-or-after atau cumulative</translation>
    </message>
    <message>
        <source>All figures by segment, side by side</source>
        <translation>Semua angka per segmen, berdampingan</translation>
    </message>
    <message>
        <source>rfm, value, cohort, lifecycle or column:NAME</source>
        <translation>rfm, value, cohort, lifecycle atau column:NAME</translation>
    </message>
    <message>
        <source>What a change of price, retention or cost would do</source>
        <translation>Dampak perubahan harga, retensi atau biaya</translation>
    </message>
    <message>
        <source>Change of price: +5%</source>
        <translation>Perubahan harga: +5%</translation>
    </message>
    <message>
        <source>Change of annual retention in percentage points: +3pp</source>
        <translation>Perubahan retensi tahunan dalam poin persen: +3pp</translation>
    </message>
    <message>
        <source>Change of purchase frequency: +10%</source>
        <translation>Perubahan frekuensi pembelian: +10%</translation>
    </message>
    <message>
        <source>Change of the margin rate in percentage points: +2pp</source>
        <translation>Perubahan tarif margin dalam poin persen: +2pp</translation>
    </message>
    <message>
        <source>Share of the list price given away: 5%</source>
        <translation>Bagian harga daftar yang dipotong: 5%</translation>
    </message>
    <message>
        <source>Change of the acquisition cost: -10%</source>
        <translation>Perubahan biaya akuisisi: -10%</translation>
    </message>
    <message>
        <source>Change of new customers a year: +20%</source>
        <translation>Perubahan pelanggan baru per tahun: +20%</translation>
    </message>
    <message>
        <source>Spend per living customer and year</source>
        <translation>Belanja per pelanggan aktif dan tahun</translation>
    </message>
    <message>
        <source>Purchases change by (1+price)^ELASTICITY, at most 0</source>
        <translation>Pembelian berubah sebesar (1+harga)^ELASTICITY, paling besar 0</translation>
    </message>
    <message>
        <source>Odds of retention change by (1+price)^RESPONSE, at most 0</source>
        <translation>Odds retensi berubah sebesar (1+harga)^RESPONSE, paling besar 0</translation>
    </message>
    <message>
        <source>Price acts on nothing but the price</source>
        <translation>Harga hanya memengaruhi harga</translation>
    </message>
    <message>
        <source>Only these customers: rfm/champions, column:Channel/Referral ...</source>
        <translation>Hanya pelanggan ini: rfm/champions, column:Channel/Referral ...</translation>
    </message>
    <message>
        <source>Start from a scenario saved in the workspace</source>
        <translation>Mulai dari skenario yang tersimpan di ruang kerja</translation>
    </message>
    <message>
        <source>Target: clv=120, profit=50000 or ltv_to_cac=3</source>
        <translation>Sasaran: clv=120, profit=50000 atau ltv_to_cac=3</translation>
    </message>
    <message>
        <source>Value of the horizon</source>
        <translation>Nilai horizon</translation>
    </message>
    <message>
        <source>CLV, mean</source>
        <translation>CLV, rata-rata</translation>
    </message>
    <message>
        <source>Pays as long as fewer than %1 of purchases are lost</source>
        <translation>Menguntungkan selama kurang dari %1 pembelian hilang</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Kontrak</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Berakhir</translation>
    </message>
    <message>
        <source>Retention rate a month</source>
        <translation>Tingkat retensi per bulan</translation>
    </message>
    <message>
        <source>Monthly recurring revenue</source>
        <translation>Pendapatan berulang bulanan</translation>
    </message>
    <message>
        <source>Months still to come, discounted (sBG)</source>
        <translation>Bulan yang masih akan datang, didiskonto (sBG)</translation>
    </message>
    <message>
        <source>Residual CLV of running contracts</source>
        <translation>CLV sisa kontrak berjalan</translation>
    </message>
    <message>
        <source>auto, bg-nbd, mbg-nbd, pareto-nbd, sbg, simple, historical, predictive-formula or retention-form</source>
        <translation>auto, bg-nbd, mbg-nbd, pareto-nbd, sbg, simple, historical, predictive-formula atau retention-form</translation>
    </message>
    <message>
        <source>Exchange rate: USD=0.92 is the price of one US dollar (repeatable)</source>
        <translation>Kurs: USD=0.92 adalah harga satu dolar AS (dapat diulang)</translation>
    </message>
    <message>
        <source>The sheet has customers already summed up: purchases between the first and the last are spread evenly, so cohorts by month are not meaningful (%1).</source>
        <translation>Lembar ini memuat pelanggan yang sudah dijumlahkan: pembelian antara yang pertama dan terakhir disebar merata, sehingga kohor per bulan tidak bermakna (%1).</translation>
    </message>
    <message>
        <source>Cohorts and survival of each segment too: rfm, lifecycle, column:NAME, rule:EXPR ...</source>
        <translation>Juga kohor dan kelangsungan setiap segmen: rfm, lifecycle, column:NAME, rule:EXPR ...</translation>
    </message>
    <message>
        <source>Replays a recipe on a new file: import, figures, report, tables</source>
        <translation>Mengulang resep pada berkas baru: impor, angka, laporan, tabel</translation>
    </message>
    <message>
        <source>Recipe (JSON), as export --table recipe writes it</source>
        <translation>Resep (JSON), seperti ditulis export --table recipe</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Lembar kerja</translation>
    </message>
    <message>
        <source>Folder to write to; made when it does not exist</source>
        <translation>Folder tujuan; dibuat bila belum ada</translation>
    </message>
    <message>
        <source>Workspace to import into; without it nothing is kept</source>
        <translation>Ruang kerja tujuan impor; tanpa itu tidak ada yang disimpan</translation>
    </message>
    <message>
        <source>%1 is not written: the data have no amounts.</source>
        <translation>%1 tidak ditulis: data tidak memuat jumlah uang.</translation>
    </message>
    <message>
        <source>Only these customers: rfm/champions, column:Channel/Referral</source>
        <translation>Hanya pelanggan ini: rfm/champions, column:Channel/Referral</translation>
    </message>
    <message>
        <source>Spreadsheets, or folders of them</source>
        <translation>Lembar kerja, atau folder berisi lembar kerja</translation>
    </message>
    <message>
        <source>Write how the file was understood, to be replayed with --recipe</source>
        <translation>Tulis bagaimana berkas dipahami, untuk diulang dengan --recipe</translation>
    </message>
    <message>
        <source>Write the rejected rows in their own columns, with the reason</source>
        <translation>Tulis baris yang ditolak dengan kolom aslinya, beserta alasannya</translation>
    </message>
    <message>
        <source>Exchange rate kept in the workspace: USD=0.92 is the price of one US dollar (repeatable)</source>
        <translation>Kurs yang disimpan di ruang kerja: USD=0.92 adalah harga satu dolar AS (dapat diulang)</translation>
    </message>
    <message>
        <source>%1 rows of spend read: %2 kept, %3 rejected; %4 %5 in all</source>
        <translation>%1 baris belanja dibaca: %2 disimpan, %3 ditolak; seluruhnya %4 %5</translation>
    </message>
    <message>
        <source>Only customers for whom a rule holds, for example: orders &gt;= 3 and p_alive &lt; .5</source>
        <translation>Hanya pelanggan yang memenuhi aturan, misalnya: orders &gt;= 3 and p_alive &lt; .5</translation>
    </message>
    <message>
        <source>Expected purchases</source>
        <translation>Pembelian diharapkan</translation>
    </message>
    <message>
        <source>Expected purchases, 90 % interval</source>
        <translation>Pembelian diharapkan, interval 90%</translation>
    </message>
    <message>
        <source>CLV to come, 90 % interval</source>
        <translation>CLV mendatang, interval 90%</translation>
    </message>
    <message>
        <source>Error of such a forecast, %1 to %2</source>
        <translation>Galat prakiraan semacam ini, %1 sampai %2</translation>
    </message>
    <message>
        <source>Work out what each finding on the quality of the data does to CLV</source>
        <translation>Hitung pengaruh setiap temuan mutu data terhadap CLV</translation>
    </message>
    <message>
        <source>What to do for each segment, with a hold-back group to measure it</source>
        <translation>Yang harus dilakukan untuk setiap segmen, dengan kelompok pembanding untuk mengukurnya</translation>
    </message>
    <message>
        <source>Cost of one contact; by default 2 % of a purchase</source>
        <translation>Biaya satu kontak; bawaan 2% dari satu pembelian</translation>
    </message>
    <message>
        <source>Days for which a play is measured</source>
        <translation>Jumlah hari pengukuran tindakan</translation>
    </message>
    <message>
        <source>Draws a hold-back group of this segment: rfm/at-risk</source>
        <translation>Menarik kelompok pembanding dari segmen ini: rfm/at-risk</translation>
    </message>
    <message>
        <source>Least rise of the share of buyers that shall be seen: .2 is 20 %</source>
        <translation>Kenaikan terkecil bagian pembeli yang harus terlihat: .2 berarti 20%</translation>
    </message>
    <message>
        <source>Customers to hold back; by default by a power calculation</source>
        <translation>Pelanggan dalam kelompok pembanding; bawaan menurut perhitungan daya uji</translation>
    </message>
    <message>
        <source>File for the customers to contact</source>
        <translation>Berkas untuk pelanggan yang dihubungi</translation>
    </message>
    <message>
        <source>File for the customers held back</source>
        <translation>Berkas untuk pelanggan pembanding</translation>
    </message>
    <message>
        <source>File (JSON) to measure the trial with later</source>
        <translation>Berkas (JSON) untuk mengukur uji coba nanti</translation>
    </message>
    <message>
        <source>Trial (JSON) to measure by these data (repeatable)</source>
        <translation>Uji coba (JSON) yang diukur dengan data ini (dapat diulang)</translation>
    </message>
    <message>
        <source>%1 in the workspace cannot be read and is left out.</source>
        <translation>%1 di ruang kerja tidak dapat dibaca dan diabaikan.</translation>
    </message>
    <message>
        <source>Tables, audience lists and a workbook with formulas</source>
        <translation>Tabel, daftar audiens, dan buku kerja dengan rumus</translation>
    </message>
    <message>
        <source>customers, segments, cohorts, orders, plays, workbook or recipe</source>
        <translation>customers, segments, cohorts, orders, plays, workbook atau recipe</translation>
    </message>
    <message>
        <source>A list for klaviyo, mailchimp, meta or google instead of a table</source>
        <translation>Daftar untuk klaviyo, mailchimp, meta atau google sebagai ganti tabel</translation>
    </message>
    <message>
        <source>Columns of the customers in order, separated by commas</source>
        <translation>Kolom pelanggan secara berurutan, dipisahkan koma</translation>
    </message>
    <message>
        <source>Pixels of a PNG for one of the chart&apos;s 720 x 440</source>
        <translation>Piksel PNG untuk satu dari 720 x 440 piksel grafik</translation>
    </message>
    <message>
        <source>full, board (one page), segment, a template saved in the workspace, or its file</source>
        <translation>full, board (satu halaman), segment, templat tersimpan di ruang kerja, atau berkasnya</translation>
    </message>
    <message>
        <source>Note below the head of a section (repeatable)</source>
        <translation>Catatan di bawah judul bagian (dapat diulang)</translation>
    </message>
    <message>
        <source>portrait or landscape</source>
        <translation>portrait atau landscape</translation>
    </message>
    <message>
        <source>Words below the name of the company</source>
        <translation>Kata-kata di bawah nama perusahaan</translation>
    </message>
    <message>
        <source>Author of the report</source>
        <translation>Penulis laporan</translation>
    </message>
    <message>
        <source>Colour of the company, as #1F5C45</source>
        <translation>Warna perusahaan, seperti #1F5C45</translation>
    </message>
    <message>
        <source>Bands and the chance of beating the base, from draws of the parameters</source>
        <translation>Pita dan peluang mengungguli dasar, dari penarikan acak parameter</translation>
    </message>
    <message>
        <source>Levers that shall reach the goal, with their effort: retention, or price,retention=2</source>
        <translation>Tuas yang harus mencapai sasaran, dengan upayanya: retention, atau price,retention=2</translation>
    </message>
    <message>
        <source>Levers of one segment, may be repeated: rfm/loyal:price=+5%,retention-spend=2</source>
        <translation>Tuas satu segmen, dapat diulang: rfm/loyal:price=+5%,retention-spend=2</translation>
    </message>
    <message>
        <source>Table of exchange rates by day: date, currency, rate (repeatable)</source>
        <translation>Tabel kurs per hari: tanggal, mata uang, kurs (dapat diulang)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) without an e-mail address are left out.</source>
        <translation>
            <numerusform>%Ln pelanggan tanpa alamat surel diabaikan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Table of exchange rates by day, kept in the workspace: date, currency, rate (repeatable)</source>
        <translation>Tabel kurs per hari, disimpan di ruang kerja: tanggal, mata uang, kurs (dapat diulang)</translation>
    </message>
    <message>
        <source>%1, row %2: no rate (%3): %4</source>
        <translation>%1, baris %2: bukan kurs (%3): %4</translation>
    </message>
    <message>
        <source>What the sheets hold: orders, contracts, customers already summed up, or spend (acquisition cost by month and channel); default: told by the columns</source>
        <translation>Isi lembar: orders, contracts, customers (pelanggan yang sudah dijumlahkan), atau spend (biaya akuisisi per bulan dan kanal); bawaan: dikenali dari kolomnya</translation>
    </message>
    <message>
        <source>What the sheet holds: orders, contracts, or customers already summed up (default: told by its columns)</source>
        <translation>Isi lembar: orders, contracts, atau customers (pelanggan yang sudah dijumlahkan) (bawaan: dikenali dari kolomnya)</translation>
    </message>
    <message>
        <source>All cohorts</source>
        <translation>Semua kohor</translation>
    </message>
    <message>
        <source>Customers at the start</source>
        <translation>Pelanggan di awal</translation>
    </message>
    <message>
        <source>Still there at the end</source>
        <translation>Masih ada di akhir</translation>
    </message>
    <message>
        <source>Periods still to come, discounted (sBG)</source>
        <translation>Periode yang masih akan datang, didiskonto (sBG)</translation>
    </message>
    <message>
        <source>The sheet gives shares: each cohort is taken as %1 customers.</source>
        <translation>Lembar ini memberi bagian: setiap kohor dianggap %1 pelanggan.</translation>
    </message>
    <message>
        <source>Of segments and of the survival of contracts: column:NAME, value ...</source>
        <translation>Untuk segmen dan kelangsungan kontrak: column:NAME, value ...</translation>
    </message>
    <message>
        <source>Churn</source>
        <translation>Churn</translation>
    </message>
    <message>
        <source>MRR</source>
        <translation>MRR</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>(kosong)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>%1: the sBG of all contracts is used (%2).</source>
        <translation>%1: dipakai sBG semua kontrak (%2).</translation>
    </message>
    <message>
        <source>They stay differently long (log-rank test of %1 groups, %2).</source>
        <translation>Lama bertahannya berbeda (uji log-rank atas %1 kelompok, %2).</translation>
    </message>
    <message>
        <source>That they stay differently long cannot be shown (log-rank test of %1 groups, %2).</source>
        <translation>Perbedaan lama bertahannya tidak dapat dibuktikan (uji log-rank atas %1 kelompok, %2).</translation>
    </message>
    <message>
        <source>The chart &quot;%1&quot; is made from single orders, and these are contracts.</source>
        <translation>Grafik &quot;%1&quot; dibuat dari pesanan satu per satu, sedangkan ini kontrak.</translation>
    </message>
    <message>
        <source>The sheet has no start dates, only how long each contract has run: there are no months of start to divide by.</source>
        <translation>Lembar ini tidak punya tanggal mulai, hanya berapa lama tiap kontrak telah berjalan: tidak ada bulan mulai untuk membaginya.</translation>
    </message>
    <message>
        <source>The sheet has no prices: contracts cannot be divided by them or by their value.</source>
        <translation>Lembar ini tidak punya harga: kontrak tidak dapat dibagi menurut harga atau nilainya.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; has %2 values for %3 contracts: too many for groups.</source>
        <translation>Kolom &quot;%1&quot; memiliki %2 nilai untuk %3 kontrak: terlalu banyak untuk kelompok.</translation>
    </message>
    <message>
        <source>RFM groups and stages of life are made from single orders, and these are contracts.</source>
        <translation>Kelompok RFM dan tahap siklus hidup dibuat dari pesanan satu per satu, sedangkan ini kontrak.</translation>
    </message>
    <message>
        <source>This workspace has no own rules for contracts: they are made on the page Segments.</source>
        <translation>Ruang kerja ini tidak punya aturan sendiri untuk kontrak: aturan dibuat di halaman Segmen.</translation>
    </message>
    <message>
        <source>Field delimiter of a text file: , ; tab | or another; “aligned” for columns held apart by spaces</source>
        <translation>Pemisah kolom berkas teks: , ; tab | atau yang lain; “aligned” untuk kolom yang dipisahkan dengan spasi</translation>
    </message>
    <message>
        <source>%1 is not written: these are contracts, and they have nothing for it.</source>
        <translation>%1 tidak ditulis: ini kontrak, dan tidak ada isinya untuk itu.</translation>
    </message>
    <message>
        <source>rfm, value, cohort, cohort-quarter, cohort-year, lifecycle, own, column:NAME or rule:EXPR; of contracts value, price, cohort, own, column:NAME or rule:EXPR</source>
        <translation>rfm, value, cohort, cohort-quarter, cohort-year, lifecycle, own, column:NAME atau rule:EXPR; untuk kontrak value, price, cohort, own, column:NAME atau rule:EXPR</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona waktu</translation>
    </message>
    <message>
        <source>%1: %2 rows on another day than written, %3 in another month</source>
        <translation>%1: %2 baris pada hari selain yang tertulis, %3 pada bulan lain</translation>
    </message>
    <message>
        <source>Gross margin rate of the rows with this value: category:Tea=.4 (repeatable); the column is product, category, channel, country or a header</source>
        <translation>Tarif margin kotor untuk baris dengan nilai ini: category:Tea=.4 (dapat diulang); kolomnya product, category, channel, country atau sebuah judul kolom</translation>
    </message>
    <message>
        <source>What serving an order costs</source>
        <translation>Biaya melayani satu pesanan</translation>
    </message>
    <message>
        <source>What keeping a living customer costs a year</source>
        <translation>Biaya mempertahankan satu pelanggan aktif per tahun</translation>
    </message>
    <message>
        <source>Average customer lifespan: mean-observed, inverse-churn or kaplan-meier</source>
        <translation>Rentang hidup pelanggan rata-rata: mean-observed, inverse-churn atau kaplan-meier</translation>
    </message>
    <message>
        <source>Months up to which the Kaplan-Meier lifespan is measured</source>
        <translation>Jumlah bulan pengukuran rentang hidup Kaplan-Meier</translation>
    </message>
    <message>
        <source>A refund counts on the date of the order or on its own: order, own</source>
        <translation>Pengembalian dana dihitung pada tanggal pesanan atau tanggalnya sendiri: order, own</translation>
    </message>
    <message>
        <source>Let these count: cancelled, void, failed, pending, draft, test, fraud, gift-card, free, tax, shipping (repeatable)</source>
        <translation>Hitung yang ini: cancelled, void, failed, pending, draft, test, fraud, gift-card, free, tax, shipping (dapat diulang)</translation>
    </message>
    <message>
        <source>Leave these out: the same words (repeatable)</source>
        <translation>Abaikan yang ini: kata-kata yang sama (dapat diulang)</translation>
    </message>
    <message>
        <source>Seed of the random draws behind intervals</source>
        <translation>Benih penarikan acak di balik interval</translation>
    </message>
    <message>
        <source>Of timeline and alive: a customer of the sheet; else who bought most often</source>
        <translation>Untuk timeline dan alive: seorang pelanggan dari lembar; jika tidak disebut, yang paling sering membeli</translation>
    </message>
    <message>
        <source>Of movement and flow: YYYY-MM-DD; else three months before the end</source>
        <translation>Untuk movement dan flow: YYYY-MM-DD; jika tidak disebut, tiga bulan sebelum akhir</translation>
    </message>
    <message>
        <source>Of response and, twice, of lever-map: price, retention ...</source>
        <translation>Untuk response dan, dua kali, untuk lever-map: price, retention ...</translation>
    </message>
    <message>
        <source>Time zone of the days, as Europe/Berlin: moves rows whose time says its offset; as-written leaves every day as the sheet has it</source>
        <translation>Zona waktu untuk hari, misalnya Europe/Berlin: menggeser baris yang waktunya menyebut selisih dari UTC; as-written membiarkan setiap hari seperti di lembar</translation>
    </message>
    <message>
        <source>Work out what each definition does to CLV, changed by itself</source>
        <translation>Hitung pengaruh setiap definisi terhadap CLV bila diubah sendiri</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Ikhtisar</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmen</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Retensi</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>Bagaimana jika</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Laporan</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Tindakan</translation>
    </message>
</context>
<context>
    <name>perennial::ui::AccountedDialog</name>
    <message>
        <source>Rows: %1. File: %2</source>
        <translation>Baris: %1. Berkas: %2</translation>
    </message>
    <message>
        <source>looking for the rows</source>
        <translation>mencari baris</translation>
    </message>
</context>
<context>
    <name>perennial::ui::AccountedModel</name>
    <message>
        <source>kept</source>
        <translation>disimpan</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>diperbarui</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>duplikat</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>dikecualikan</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>ditolak</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Lembar</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Yang terjadi</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Order or contract</source>
        <translation>Pesanan atau kontrak</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>As in the sheet</source>
        <translation>Seperti di lembar</translation>
    </message>
    <message>
        <source>As the sheet writes it, whatever the time zone of the workspace</source>
        <translation>Seperti tertulis di lembar, apa pun zona waktu ruang kerja</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ActionsPage</name>
    <message>
        <source>Export plays</source>
        <translation>Ekspor tindakan</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Tersimpan: %1</translation>
    </message>
    <message>
        <source>Export both lists</source>
        <translation>Ekspor kedua daftar</translation>
    </message>
    <message>
        <source>drawing the groups</source>
        <translation>menarik kelompok</translation>
    </message>
    <message>
        <source>Both lists are written beside %1; the trial is kept in the workspace.</source>
        <translation>Kedua daftar ditulis di samping %1; uji coba disimpan di ruang kerja.</translation>
    </message>
    <message>
        <source>Export audience list</source>
        <translation>Ekspor daftar audiens</translation>
    </message>
    <message>
        <source>The trial is removed; its lists stay where they are.</source>
        <translation>Uji coba dihapus; daftarnya tetap di tempatnya.</translation>
    </message>
    <message numerus="yes">
        <source>%n play(s) for these segments</source>
        <translation>
            <numerusform>%n tindakan untuk segmen ini</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2 of them pay at a lift of %3 or less.</source>
        <translation>%1; %2 di antaranya menguntungkan pada kenaikan %3 atau kurang.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Tindakan</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Ekspor…</translation>
    </message>
    <message>
        <source>Cost of a contact</source>
        <translation>Biaya satu kontak</translation>
    </message>
    <message>
        <source>Days measured</source>
        <translation>Hari pengukuran</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Uji coba</translation>
    </message>
    <message>
        <source>those contacted less those held back, by the data imported since</source>
        <translation>yang dihubungi dikurangi pembanding, menurut data yang diimpor sejak itu</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>What to do for which customers will stand here</source>
        <translation>Di sini akan tampil apa yang harus dilakukan untuk pelanggan mana</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) without an e-mail address are left out.</source>
        <translation>
            <numerusform>%Ln pelanggan tanpa alamat surel diabaikan.</numerusform>
        </translation>
    </message>
    <message>
        <source>No trial yet. Choose a play above and draw a hold-back group: some of its customers are left alone by chance, and the orders imported later show what the others brought more.</source>
        <translation>Belum ada uji coba. Pilih tindakan di atas dan tarik kelompok pembanding: sebagian pelanggannya dipilih acak dan tidak dihubungi, dan pesanan yang diimpor kemudian menunjukkan berapa lebih banyak yang dihasilkan pelanggan lainnya.</translation>
    </message>
    <message>
        <source>What to do for which contracts will stand here</source>
        <translation>Di sini akan tampil apa yang harus dilakukan untuk kontrak mana</translation>
    </message>
    <message>
        <source>These contracts cannot be divided into segments: their sheet has no column of plans, countries or the like, and no prices.</source>
        <translation>Kontrak ini tidak dapat dibagi menjadi segmen: lembarnya tidak punya kolom paket, negara, atau semacamnya, dan tidak punya harga.</translation>
    </message>
    <message>
        <source>Open Retention</source>
        <translation>Buka Retensi</translation>
    </message>
    <message>
        <source>Plays that pay</source>
        <translation>Tindakan yang menguntungkan</translation>
    </message>
    <message>
        <source>plays whose lift that pays is no greater than the lift that a good play attains ÷ plays</source>
        <translation>tindakan yang kenaikan impasnya tidak lebih besar daripada kenaikan yang dicapai tindakan yang baik ÷ tindakan</translation>
    </message>
    <message>
        <source>Lift that a good play attains</source>
        <translation>Kenaikan yang dicapai tindakan yang baik</translation>
    </message>
    <message>
        <source>Each row of the table explains its own lift, with its customers.</source>
        <translation>Setiap baris tabel menjelaskan kenaikannya sendiri, beserta pelanggannya.</translation>
    </message>
</context>
<context>
    <name>perennial::ui::AssumptionsView</name>
    <message>
        <source>With these assumptions a customer is worth %1, all together %2.</source>
        <translation>Dengan asumsi ini seorang pelanggan bernilai %1, seluruhnya %2.</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Uang</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prakiraan</translation>
    </message>
    <message>
        <source>What counts as a purchase</source>
        <translation>Apa yang dihitung sebagai pembelian</translation>
    </message>
    <message>
        <source>Gross margin, one rate</source>
        <translation>Margin kotor, satu tarif</translation>
    </message>
    <message>
        <source>Acquisition cost of a customer</source>
        <translation>Biaya akuisisi seorang pelanggan</translation>
    </message>
    <message>
        <source>Serving cost of an order</source>
        <translation>Biaya layanan per pesanan</translation>
    </message>
    <message>
        <source>Discount rate a year</source>
        <translation>Tingkat diskonto per tahun</translation>
    </message>
    <message>
        <source>Horizon in months</source>
        <translation>Horizon dalam bulan</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>Satuan waktu</translation>
    </message>
    <message>
        <source>Average customer lifespan</source>
        <translation>Rentang hidup pelanggan rata-rata</translation>
    </message>
    <message>
        <source>A refund counts on</source>
        <translation>Pengembalian dana dihitung pada</translation>
    </message>
    <message>
        <source>Leave out cancelled</source>
        <translation>Abaikan yang dibatalkan</translation>
    </message>
    <message>
        <source>Leave out void</source>
        <translation>Abaikan yang batal demi hukum</translation>
    </message>
    <message>
        <source>Leave out failed</source>
        <translation>Abaikan yang gagal</translation>
    </message>
    <message>
        <source>Leave out pending</source>
        <translation>Abaikan yang tertunda</translation>
    </message>
    <message>
        <source>Leave out drafts</source>
        <translation>Abaikan draf</translation>
    </message>
    <message>
        <source>Leave out test orders</source>
        <translation>Abaikan pesanan uji</translation>
    </message>
    <message>
        <source>Leave out fraud</source>
        <translation>Abaikan penipuan</translation>
    </message>
    <message>
        <source>Leave out gift cards alone</source>
        <translation>Abaikan kartu hadiah saja</translation>
    </message>
    <message>
        <source>Leave out free orders</source>
        <translation>Abaikan pesanan gratis</translation>
    </message>
    <message>
        <source>Count tax</source>
        <translation>Hitung pajak</translation>
    </message>
    <message>
        <source>Count shipping</source>
        <translation>Hitung ongkos kirim</translation>
    </message>
    <message>
        <source>Acquisition spend: %1 from %2 to %3; it takes the place of the one cost above.</source>
        <translation>Belanja akuisisi: %1 dari %2 sampai %3; ini menggantikan satu biaya di atas.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Automatic: least past error</source>
        <translation>Otomatis: galat lalu terkecil</translation>
    </message>
    <message>
        <source>Enter…</source>
        <translation>Masukkan…</translation>
    </message>
    <message numerus="yes">
        <source>%n rate(s)…</source>
        <translation>
            <numerusform>%n tarif…</numerusform>
        </translation>
    </message>
    <message>
        <source>Or acquisition spend by month and channel, from a sheet or typed: each channel bears its own cost.</source>
        <translation>Atau belanja akuisisi per bulan dan kanal, dari lembar atau diketik: setiap kanal menanggung biayanya sendiri.</translation>
    </message>
    <message>
        <source>what each assumption does</source>
        <translation>pengaruh setiap asumsi</translation>
    </message>
    <message>
        <source>What keeping a living customer costs; enters What-if</source>
        <translation>Biaya mempertahankan satu pelanggan aktif; dipakai di Bagaimana jika</translation>
    </message>
    <message>
        <source>Draws the samples of intervals; no figure moves by it</source>
        <translation>Menarik sampel untuk interval; tidak ada angka yang bergeser karenanya</translation>
    </message>
    <message>
        <source>Found: the day of the last order that counts</source>
        <translation>Ditemukan: hari pesanan terakhir yang dihitung</translation>
    </message>
    <message>
        <source>What each of them does was not worked out.</source>
        <translation>Pengaruh masing-masing belum dihitung.</translation>
    </message>
    <message>
        <source>What each of them does is being worked out.</source>
        <translation>Pengaruh masing-masing sedang dihitung.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>For rows that have neither a cost of their own nor a rate by column; off: such rows count as 100 %, and values are labelled as revenue where nothing else says a margin</source>
        <translation>Untuk baris yang tidak punya biaya sendiri maupun tarif per kolom; mati: baris itu dihitung 100%, dan nilai diberi label pendapatan bila tidak ada margin dari sumber lain</translation>
    </message>
    <message>
        <source>Gross margin by column</source>
        <translation>Margin kotor per kolom</translation>
    </message>
    <message>
        <source>A rate for each product, category or value of another column</source>
        <translation>Satu tarif untuk setiap produk, kategori, atau nilai kolom lain</translation>
    </message>
    <message>
        <source>Open sheet…</source>
        <translation>Buka lembar…</translation>
    </message>
    <message>
        <source>A spreadsheet of acquisition spend by month and channel</source>
        <translation>Lembar kerja berisi belanja akuisisi per bulan dan kanal</translation>
    </message>
    <message>
        <source>Type…</source>
        <translation>Ketik…</translation>
    </message>
    <message>
        <source>Work out what each does</source>
        <translation>Hitung pengaruh masing-masing</translation>
    </message>
    <message>
        <source>Retention cost a year</source>
        <translation>Biaya retensi per tahun</translation>
    </message>
    <message>
        <source>Lifespan up to, in months</source>
        <translation>Rentang hidup sampai, dalam bulan</translation>
    </message>
    <message>
        <source>Seed of random draws</source>
        <translation>Benih penarikan acak</translation>
    </message>
    <message>
        <source>End of observation</source>
        <translation>Akhir pengamatan</translation>
    </message>
    <message>
        <source>Window of the formulas</source>
        <translation>Jendela rumus</translation>
    </message>
    <message>
        <source>Lapsed after silence of</source>
        <translation>Dianggap pergi setelah diam</translation>
    </message>
</context>
<context>
    <name>perennial::ui::Banner</name>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>perennial::ui::BreakEvenView</name>
    <message>
        <source>A rise of %1 pays as long as you lose fewer than %2 of purchases</source>
        <translation>Kenaikan %1 menguntungkan selama Anda kehilangan kurang dari %2 pembelian</translation>
    </message>
    <message>
        <source>A cut of %1 pays when it brings more than %2 more purchases</source>
        <translation>Penurunan %1 menguntungkan bila membawa lebih dari %2 tambahan pembelian</translation>
    </message>
    <message>
        <source>A cut of %1 eats the whole margin: no number of purchases pays it</source>
        <translation>Penurunan %1 menghabiskan seluruh margin: berapa pun pembeliannya tidak menutupnya</translation>
    </message>
    <message>
        <source>Move the price to see when a rise pays</source>
        <translation>Geser harga untuk melihat kapan kenaikan menguntungkan</translation>
    </message>
    <message>
        <source>Side effects are off: nobody reacts to the price.</source>
        <translation>Efek samping dimatikan: tak seorang pun bereaksi terhadap harga.</translation>
    </message>
    <message>
        <source>At e %1 purchases change by %2.</source>
        <translation>Pada e %1 pembelian berubah %2.</translation>
    </message>
    <message>
        <source>Spending %1 a head pays when it lifts annual retention by %2 points or more.</source>
        <translation>Belanja %1 per orang menguntungkan bila menaikkan retensi tahunan %2 poin atau lebih.</translation>
    </message>
    <message>
        <source>Spending %1 a head does not pay, however many customers it keeps.</source>
        <translation>Belanja %1 per orang tidak menguntungkan, berapa pun pelanggan yang dipertahankan.</translation>
    </message>
    <message>
        <source>on revenue: 1 − 1 ÷ %1</source>
        <translation>atas pendapatan: 1 − 1 ÷ %1</translation>
    </message>
    <message>
        <source>on margin: %1 ÷ (%1 + %2)</source>
        <translation>atas margin: %1 ÷ (%1 + %2)</translation>
    </message>
    <message>
        <source>on the value of the next %1</source>
        <translation>atas nilai %1 berikutnya</translation>
    </message>
    <message>
        <source>(e: %1)</source>
        <translation>(e: %1)</translation>
    </message>
    <message>
        <source>Explain this number</source>
        <translation>Jelaskan angka ini</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ChartCard</name>
    <message>
        <source>Copy picture</source>
        <translation>Salin gambar</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Tampilkan sebagai tabel</translation>
    </message>
    <message>
        <source>Add to report</source>
        <translation>Tambahkan ke laporan</translation>
    </message>
    <message>
        <source>Menu of this chart</source>
        <translation>Menu bagan ini</translation>
    </message>
    <message>
        <source>Copy, save, show as table</source>
        <translation>Salin, simpan, tampilkan sebagai tabel</translation>
    </message>
    <message>
        <source>Save picture or figures…</source>
        <translation>Simpan gambar atau angka…</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ChartPanel</name>
    <message>
        <source>Chart copied</source>
        <translation>Bagan disalin</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>Simpan bagan</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>Gambar vektor (SVG)</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Gambar (PNG)</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Figures (CSV)</source>
        <translation>Angka (CSV)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Tersimpan: %1</translation>
    </message>
    <message>
        <source>This chart was cancelled</source>
        <translation>Grafik ini dibatalkan</translation>
    </message>
    <message>
        <source>Drawing it was cancelled before it was done.</source>
        <translation>Penggambarannya dibatalkan sebelum selesai.</translation>
    </message>
    <message>
        <source>Draw it now</source>
        <translation>Gambar sekarang</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ChartTable</name>
    <message>
        <source>Copy table</source>
        <translation>Salin tabel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ChartView</name>
    <message>
        <source>Show: %1</source>
        <translation>Tampilkan: %1</translation>
    </message>
    <message>
        <source>Click to show this series again</source>
        <translation>Klik untuk menampilkan seri ini lagi</translation>
    </message>
    <message>
        <source>Click to hide this series</source>
        <translation>Klik untuk menyembunyikan seri ini</translation>
    </message>
    <message>
        <source>Drag across the bars, or hold Shift and press the arrow keys, to choose customers</source>
        <translation>Seret melintasi batang, atau tahan Shift dan tekan tombol panah, untuk memilih pelanggan</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Perbesar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Perkecil</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tampilkan semua</translation>
    </message>
</context>
<context>
    <name>perennial::ui::Chip</name>
    <message>
        <source>Press to remove</source>
        <extracomment>A filter that can be taken away; %1 is its text</extracomment>
        <translation>Tekan untuk menghapus</translation>
    </message>
</context>
<context>
    <name>perennial::ui::CompareDialog</name>
    <message>
        <source>Two segments side by side</source>
        <translation>Dua segmen berdampingan</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Angka</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>%1: ratio</source>
        <translation>%1: rasio</translation>
    </message>
    <message>
        <source>the second segment ÷ the first</source>
        <translation>segmen kedua ÷ yang pertama</translation>
    </message>
    <message>
        <source>customers of the segment with a purchase up to the as-of date</source>
        <translation>pelanggan segmen dengan pembelian sampai tanggal per</translation>
    </message>
    <message>
        <source>Second ÷ first</source>
        <extracomment>the figure of the second segment divided by that of the first</extracomment>
        <translation>Kedua ÷ pertama</translation>
    </message>
</context>
<context>
    <name>perennial::ui::CompareView</name>
    <message>
        <source>Scenarios side by side</source>
        <translation>Skenario berdampingan</translation>
    </message>
    <message>
        <source>Save a scenario to compare it with the base.</source>
        <translation>Simpan skenario untuk membandingkannya dengan dasar.</translation>
    </message>
    <message>
        <source>Exact results on the data and definitions of today</source>
        <translation>Hasil pasti atas data dan definisi hari ini</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Angka</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Dasar</translation>
    </message>
    <message>
        <source>Break-even on margin</source>
        <translation>Titik impas atas margin</translation>
    </message>
    <message>
        <source>Break-even on value</source>
        <translation>Titik impas atas nilai</translation>
    </message>
    <message>
        <source>Break-even, %1</source>
        <translation>Titik impas, %1</translation>
    </message>
    <message>
        <source>Saved on</source>
        <translation>Disimpan pada</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Definisi</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>working out the scenarios</source>
        <translation>menghitung skenario</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ComposerPage</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n halaman</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2; figures as of %3, customers %4.</source>
        <translation>%1 dalam %2; angka per %3, pelanggan %4.</translation>
    </message>
    <message>
        <source>%1; figures as of %2</source>
        <translation>%1; angka per %2</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>Ekspor PDF</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Tersimpan: %1</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Laporan</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Cetak…</translation>
    </message>
    <message>
        <source>The pages of your report will stand here</source>
        <translation>Halaman laporan Anda akan tampil di sini</translation>
    </message>
    <message>
        <source>Report template</source>
        <translation>Templat laporan</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Simpan sebagai templat</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Nama templat</translation>
    </message>
    <message>
        <source>Template saved</source>
        <translation>Templat disimpan</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>Simpan templat</translation>
    </message>
    <message>
        <source>Open template</source>
        <translation>Buka templat</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Gambar</translation>
    </message>
    <message>
        <source>Logo of the company</source>
        <translation>Logo perusahaan</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>halaman %1 dari %2</translation>
    </message>
    <message>
        <source>preparing the report</source>
        <translation>menyiapkan laporan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>%1 in %2; sections that are made from orders are left out.</source>
        <translation>%1 dalam %2; bagian yang dibuat dari pesanan ditiadakan.</translation>
    </message>
    <message>
        <source>Preparing the report was cancelled.</source>
        <translation>Penyiapan laporan dibatalkan.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Lanjutkan</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ConditionEditor</name>
    <message>
        <source>Figure or column</source>
        <translation>Angka atau kolom</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Perbandingan</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Hapus syarat ini</translation>
    </message>
    <message>
        <source>is</source>
        <comment>comparison</comment>
        <translation>adalah</translation>
    </message>
    <message>
        <source>is not</source>
        <comment>comparison</comment>
        <translation>bukan</translation>
    </message>
    <message>
        <source>contains</source>
        <comment>comparison</comment>
        <translation>memuat</translation>
    </message>
    <message>
        <source>is one of</source>
        <comment>comparison</comment>
        <translation>salah satu dari</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ContractActionsView</name>
    <message>
        <source>working out the plays</source>
        <translation>menghitung tindakan</translation>
    </message>
    <message numerus="yes">
        <source>%n play(s) for these segments</source>
        <translation>
            <numerusform>%n tindakan untuk segmen ini</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2 of them pay at a lift of %3 or less.</source>
        <translation>%1; %2 di antaranya menguntungkan pada kenaikan %3 atau kurang.</translation>
    </message>
    <message>
        <source>For whom: %1.</source>
        <translation>Untuk siapa: %1.</translation>
    </message>
    <message>
        <source>At %1 each it pays with: %2.</source>
        <translation>Dengan biaya %1 per kontrak, menguntungkan dengan: %2.</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Buku kerja Excel</translation>
    </message>
    <message>
        <source>Export plays</source>
        <translation>Ekspor tindakan</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>Ekspor daftar</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Tersimpan: %1</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Tindakan</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Ekspor…</translation>
    </message>
    <message>
        <source>Cost of a contact</source>
        <translation>Biaya satu kontak</translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation>Ekspor daftar…</translation>
    </message>
    <message>
        <source>Show these contracts</source>
        <translation>Tampilkan kontrak ini</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ContractCard</name>
    <message>
        <source>Ended</source>
        <translation>Berakhir</translation>
    </message>
    <message>
        <source>Retention rate a month</source>
        <translation>Tingkat retensi per bulan</translation>
    </message>
    <message>
        <source>1 − ended contracts ÷ months under contract</source>
        <translation>1 − kontrak berakhir ÷ bulan di bawah kontrak</translation>
    </message>
    <message>
        <source>Retention rate a year</source>
        <translation>Tingkat retensi per tahun</translation>
    </message>
    <message>
        <source>Monthly recurring revenue</source>
        <translation>Pendapatan berulang bulanan</translation>
    </message>
    <message>
        <source>Revenue churn</source>
        <translation>Churn pendapatan</translation>
    </message>
    <message>
        <source>Months still to come, discounted</source>
        <translation>Bulan yang masih akan datang, didiskonto</translation>
    </message>
    <message>
        <source>Of a running contract, by the shifted beta-geometric model</source>
        <translation>Dari kontrak berjalan, menurut model shifted beta-geometric</translation>
    </message>
    <message>
        <source>Residual CLV of running contracts</source>
        <translation>CLV sisa kontrak berjalan</translation>
    </message>
    <message>
        <source>CLV of a new contract, retention form</source>
        <translation>CLV kontrak baru, bentuk retensi</translation>
    </message>
    <message numerus="yes">
        <source>Still there after %n month(s)</source>
        <translation>
            <numerusform>Masih ada setelah %n bulan</numerusform>
        </translation>
    </message>
    <message>
        <source>Margin %1, discount %2 a year. Curve: Kaplan–Meier over tenure.</source>
        <translation>Margin %1, diskonto %2 per tahun. Kurva: Kaplan–Meier menurut masa kontrak.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contract(s): retention and value</source>
        <translation>
            <numerusform>%Ln kontrak: retensi dan nilai</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::ui::ContractDetail</name>
    <message>
        <source>No customer named</source>
        <translation>Pelanggan tidak disebut</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>berakhir</translation>
    </message>
    <message>
        <source>running</source>
        <translation>berjalan</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 sampai %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sejak %1</translation>
    </message>
    <message numerus="yes">
        <source>renewed %Ln time(s)</source>
        <translation>
            <numerusform>diperpanjang %Ln kali</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 per bulan</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 untuk %2</translation>
    </message>
    <message>
        <source>CLV</source>
        <translation>CLV</translation>
    </message>
    <message>
        <source>= so far, margin</source>
        <translation>= sejauh ini, margin</translation>
    </message>
    <message>
        <source>= so far, revenue</source>
        <translation>= sejauh ini, pendapatan</translation>
    </message>
    <message>
        <source>+ still to come</source>
        <translation>+ masih akan datang</translation>
    </message>
    <message>
        <source>Stays at the next</source>
        <translation>Bertahan berikutnya</translation>
    </message>
    <message>
        <source>So far: %1</source>
        <translation>Sejauh ini: %1</translation>
    </message>
    <message>
        <source>To come: %1</source>
        <translation>Mendatang: %1</translation>
    </message>
    <message>
        <source>Months: %1 (sBG of all contracts)</source>
        <translation>Bulan: %1 (sBG semua kontrak)</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>The sheet names no customer: the row of this contract cannot be told from others.</source>
        <translation>Lembar ini tidak menyebut pelanggan: baris kontrak ini tidak dapat dibedakan dari yang lain.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Harga</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Hitungan</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>digantikan</translation>
    </message>
    <message>
        <source>The newest row of this contract: the figures are made from it.</source>
        <translation>Baris terbaru kontrak ini: angka dibuat darinya.</translation>
    </message>
    <message>
        <source>A later import says otherwise of this contract.</source>
        <translation>Impor yang lebih baru menyatakan lain tentang kontrak ini.</translation>
    </message>
    <message>
        <source>Why this value</source>
        <translation>Mengapa nilainya sekian</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Jelaskan</translation>
    </message>
    <message>
        <source>Source rows</source>
        <translation>Baris sumber</translation>
    </message>
    <message>
        <source>Other columns of the sheet</source>
        <translation>Kolom lain di lembar</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ContractListView</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>%1 contracts with what they have paid and are expected to bring.</source>
        <translation>%1 kontrak dengan yang sudah dibayar dan yang diharapkan akan dihasilkan.</translation>
    </message>
    <message>
        <source>%1 contracts</source>
        <translation>%1 kontrak</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Buku kerja Excel</translation>
    </message>
    <message>
        <source>Export contracts</source>
        <translation>Ekspor kontrak</translation>
    </message>
    <message>
        <source>writing %1</source>
        <translation>menulis %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Tersimpan: %1</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Ekspor…</translation>
    </message>
    <message>
        <source>Customer, plan or another word</source>
        <translation>Pelanggan, paket, atau kata lain</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln dipilih</numerusform>
        </translation>
    </message>
    <message>
        <source>CLV, sum %1</source>
        <translation>CLV, jumlah %1</translation>
    </message>
    <message>
        <source>%1 contracts with what they have paid and are expected to bring; click one to see why it is worth what it is.</source>
        <translation>%1 kontrak dengan yang sudah dibayar dan yang diharapkan akan dihasilkan; klik satu untuk melihat mengapa nilainya sekian.</translation>
    </message>
    <message>
        <source>Add rule…</source>
        <translation>Tambah aturan…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln baris disalin</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Kolom…</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ContractOverview</name>
    <message>
        <source>over all tenures</source>
        <translation>atas semua masa kontrak</translation>
    </message>
    <message>
        <source>MRR</source>
        <translation>MRR</translation>
    </message>
    <message>
        <source>Logo churn a month</source>
        <translation>Churn pelanggan per bulan</translation>
    </message>
    <message>
        <source>Logo churn a renewal</source>
        <translation>Churn pelanggan per perpanjangan</translation>
    </message>
    <message>
        <source>Revenue churn a month</source>
        <translation>Churn pendapatan per bulan</translation>
    </message>
    <message>
        <source>Revenue churn a renewal</source>
        <translation>Churn pendapatan per perpanjangan</translation>
    </message>
    <message>
        <source>Expansion a month</source>
        <translation>Ekspansi per bulan</translation>
    </message>
    <message>
        <source>needs dates</source>
        <translation>perlu tanggal</translation>
    </message>
    <message>
        <source>CLV still to come</source>
        <translation>CLV yang masih akan datang</translation>
    </message>
    <message>
        <source>of running contracts, sBG</source>
        <translation>dari kontrak berjalan, sBG</translation>
    </message>
    <message>
        <source>revenue, no margin given</source>
        <translation>pendapatan, margin tidak diberikan</translation>
    </message>
    <message>
        <source>Recurring revenue by month</source>
        <translation>Pendapatan berulang per bulan</translation>
    </message>
    <message>
        <source>A customer is won with its first running contract and lost with its last. Expansion and contraction: what those who stay pay more or less than a month before.</source>
        <translation>Pelanggan diperoleh dengan kontrak berjalan pertamanya dan hilang dengan yang terakhir. Ekspansi dan kontraksi: selisih lebih atau kurang yang dibayar mereka yang bertahan dibanding sebulan sebelumnya.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Diperoleh</translation>
    </message>
    <message>
        <source>Expansion</source>
        <translation>Ekspansi</translation>
    </message>
    <message>
        <source>Contraction</source>
        <translation>Kontraksi</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Hilang</translation>
    </message>
    <message>
        <source>Logo churn</source>
        <translation>Churn pelanggan</translation>
    </message>
    <message>
        <source>Revenue churn</source>
        <translation>Churn pendapatan</translation>
    </message>
    <message>
        <source>Churn along tenure</source>
        <translation>Churn sepanjang masa kontrak</translation>
    </message>
    <message>
        <source>The sheet has no dates, only how long each contract has run: tenure is the axis. MRR and churn of single months, and expansion, need a start and an end of each contract.</source>
        <translation>Lembar ini tidak punya tanggal, hanya berapa lama tiap kontrak telah berjalan: masa kontrak menjadi sumbunya. MRR dan churn tiap bulan, serta ekspansi, memerlukan awal dan akhir setiap kontrak.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Kontrak</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>MRR lost</source>
        <translation>MRR hilang</translation>
    </message>
    <message>
        <source>%1 of %2 contracts still run.</source>
        <translation>%1 dari %2 kontrak masih berjalan.</translation>
    </message>
    <message>
        <source>%1 running contracts bring %2 a month.</source>
        <translation>%1 kontrak berjalan menghasilkan %2 per bulan.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Ikhtisar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln running contract(s)</source>
        <translation>
            <numerusform>%Ln kontrak berjalan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::ui::ContractPlaysModel</name>
    <message>
        <source>Segment</source>
        <translation>Segmen</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Yang harus dilakukan</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Kontrak</translation>
    </message>
    <message>
        <source>Churn a year</source>
        <translation>Churn per tahun</translation>
    </message>
    <message>
        <source>To come, each</source>
        <translation>Mendatang, per orang</translation>
    </message>
    <message>
        <source>May cost, each</source>
        <translation>Biaya maks., per orang</translation>
    </message>
    <message>
        <source>Pays with</source>
        <translation>Menguntungkan dengan</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ContractSegmentsView</name>
    <message>
        <source>%1: %2 values</source>
        <translation>%1: %2 nilai</translation>
    </message>
    <message>
        <source>Nearly every contract has a value of its own here: it names contracts and makes no groups.</source>
        <translation>Hampir setiap kontrak punya nilai sendiri di sini: kolom ini menamai kontrak dan tidak membentuk kelompok.</translation>
    </message>
    <message>
        <source>%1 different values are too many for groups.</source>
        <translation>%1 nilai berbeda terlalu banyak untuk kelompok.</translation>
    </message>
    <message>
        <source>The sheet has no plan, price or start date: there is nothing to divide its contracts by.</source>
        <translation>Lembar ini tidak punya paket, harga, atau tanggal mulai: tidak ada dasar untuk membagi kontraknya.</translation>
    </message>
    <message>
        <source>Price a month</source>
        <translation>Harga per bulan</translation>
    </message>
    <message>
        <source>Price a year</source>
        <translation>Harga per tahun</translation>
    </message>
    <message>
        <source>Price a period</source>
        <translation>Harga per periode</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Kontrak</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Berjalan</translation>
    </message>
    <message>
        <source>Churned</source>
        <translation>Berhenti</translation>
    </message>
    <message>
        <source>Churn a renewal</source>
        <translation>Churn per perpanjangan</translation>
    </message>
    <message>
        <source>MRR</source>
        <translation>MRR</translation>
    </message>
    <message>
        <source>CLV, mean</source>
        <translation>CLV, rata-rata</translation>
    </message>
    <message>
        <source>CLV, total</source>
        <translation>CLV, total</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>Masih akan datang</translation>
    </message>
    <message>
        <source>By its own sBG</source>
        <translation>Menurut sBG sendiri</translation>
    </message>
    <message>
        <source>Too few contracts for a model of their own: the sBG of all contracts.</source>
        <translation>Kontraknya terlalu sedikit untuk model sendiri: dipakai sBG semua kontrak.</translation>
    </message>
    <message>
        <source>Too few of them have ended for a model of their own: the sBG of all contracts.</source>
        <translation>Terlalu sedikit di antaranya yang sudah berakhir untuk model sendiri: dipakai sBG semua kontrak.</translation>
    </message>
    <message>
        <source>No sBG fits these contracts alone: that of all contracts.</source>
        <translation>Tidak ada sBG yang cocok untuk kontrak ini saja: dipakai sBG semua kontrak.</translation>
    </message>
    <message>
        <source>All contracts</source>
        <translation>Semua kontrak</translation>
    </message>
    <message>
        <source>Still to come: by one sBG of all contracts, so that the groups add up to the whole. By its own sBG: of each group alone, where groups differ in how they stay.</source>
        <translation>Masih akan datang: menurut satu sBG untuk semua kontrak, sehingga jumlah kelompok sama dengan keseluruhan. Menurut sBG sendiri: tiap kelompok saja, bila kelompok berbeda dalam hal bertahan.</translation>
    </message>
    <message>
        <source>* Too small for a model of its own: that of all contracts.</source>
        <translation>* Terlalu kecil untuk model sendiri: dipakai model semua kontrak.</translation>
    </message>
    <message>
        <source>Export segments</source>
        <translation>Ekspor segmen</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Buku kerja Excel</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>writing %1</source>
        <translation>menulis %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Tersimpan: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln kelompok</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of the contracts and %3 of the value.</source>
        <translation>%1: %2 dari kontrak dan %3 dari nilai.</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmen</translation>
    </message>
    <message>
        <source>Divide by</source>
        <translation>Bagi menurut</translation>
    </message>
    <message>
        <source>All figures side by side</source>
        <translation>Semua angka berdampingan</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Ekspor…</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Bersama-sama</translation>
    </message>
    <message>
        <source>Of %1 of %2 contracts: the segment filter is on.</source>
        <translation>Untuk %1 dari %2 kontrak: saringan segmen aktif.</translation>
    </message>
    <message>
        <source>click a segment to see only its contracts, everywhere; once more for all</source>
        <translation>klik segmen untuk melihat kontraknya saja, di semua halaman; klik sekali lagi untuk semuanya</translation>
    </message>
    <message>
        <source>click: filter</source>
        <translation>klik: saring</translation>
    </message>
    <message>
        <source>Own rules…</source>
        <translation>Aturan sendiri…</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ContractView</name>
    <message>
        <source>Retention rate a month</source>
        <translation>Tingkat retensi per bulan</translation>
    </message>
    <message>
        <source>over all tenures</source>
        <translation>atas semua masa kontrak</translation>
    </message>
    <message>
        <source>Retention rate a year</source>
        <translation>Tingkat retensi per tahun</translation>
    </message>
    <message>
        <source>its 12th power</source>
        <translation>pangkat 12-nya</translation>
    </message>
    <message>
        <source>Still to come, each</source>
        <translation>Masih akan datang, masing-masing</translation>
    </message>
    <message>
        <source>discounted</source>
        <translation>didiskonto</translation>
    </message>
    <message>
        <source>Value to come, each</source>
        <translation>Nilai mendatang, masing-masing</translation>
    </message>
    <message>
        <source>all: %1</source>
        <translation>semua: %1</translation>
    </message>
    <message>
        <source>sBG model</source>
        <translation>Model sBG</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Perpanjangan</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Sebelumnya</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Bertahan</translation>
    </message>
    <message>
        <source>By sBG</source>
        <translation>Menurut sBG</translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>Masih ada</translation>
    </message>
    <message>
        <source>%1 of %2 contracts still run.</source>
        <translation>%1 dari %2 kontrak masih berjalan.</translation>
    </message>
    <message>
        <source>A running one is expected to last another %1, discounted.</source>
        <translation>Kontrak berjalan diharapkan bertahan %1 lagi, didiskonto.</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Retensi</translation>
    </message>
    <message>
        <source>Renewal by renewal</source>
        <translation>Perpanjangan demi perpanjangan</translation>
    </message>
    <message>
        <source>All contracts</source>
        <translation>Semua kontrak</translation>
    </message>
    <message>
        <source>dividing the contracts</source>
        <translation>membagi kontrak</translation>
    </message>
    <message>
        <source>Compare groups</source>
        <translation>Bandingkan kelompok</translation>
    </message>
    <message>
        <source>Survival</source>
        <translation>Ketahanan</translation>
    </message>
    <message>
        <source>How long contracts run, with its band</source>
        <translation>Berapa lama kontrak berjalan, dengan pitanya</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>Kohor</translation>
    </message>
    <message>
        <source>By month of start, month by month</source>
        <translation>Menurut bulan mulai, bulan demi bulan</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Kurva</translation>
    </message>
    <message>
        <source>Monthly retention as curves</source>
        <translation>Retensi bulanan sebagai kurva</translation>
    </message>
    <message>
        <source>Margin %1, discount %2 a year.</source>
        <translation>Margin %1, diskonto %2 per tahun.</translation>
    </message>
    <message>
        <source>Curve and renewals: the sBG of these contracts alone. What is to come: by the sBG of all contracts, so that segments add up.</source>
        <translation>Kurva dan perpanjangan: sBG kontrak ini saja. Yang akan datang: menurut sBG semua kontrak, sehingga jumlah segmen sama dengan keseluruhan.</translation>
    </message>
    <message>
        <source>Too few of these contracts, or too few have ended, for a model of their own: the sBG of all contracts.</source>
        <translation>Kontrak ini terlalu sedikit, atau terlalu sedikit yang sudah berakhir, untuk model sendiri: dipakai sBG semua kontrak.</translation>
    </message>
    <message>
        <source>Each contract leaves with its own probability; those most likely to leave go first, so that retention rises with tenure although nobody changes (sBG).</source>
        <translation>Setiap kontrak keluar dengan peluangnya sendiri; yang paling mungkin keluar pergi lebih dahulu, sehingga retensi naik seiring masa kontrak walaupun tak seorang pun berubah (sBG).</translation>
    </message>
    <message>
        <source>Under contract for %1 or longer</source>
        <translation>Di bawah kontrak selama %1 atau lebih</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ContractWhatIfView</name>
    <message>
        <source>Retention, next year</source>
        <translation>Retensi, tahun depan</translation>
    </message>
    <message>
        <source>Price and retention together ask for a rate that no model gives.</source>
        <translation>Harga dan retensi bersama-sama menuntut tingkat yang tidak dapat diberikan model mana pun.</translation>
    </message>
    <message>
        <source>on today</source>
        <translation>dibanding hari ini</translation>
    </message>
    <message>
        <source>as today</source>
        <translation>sama dengan hari ini</translation>
    </message>
    <message>
        <source>CLV still to come</source>
        <translation>CLV yang masih akan datang</translation>
    </message>
    <message>
        <source>MRR</source>
        <translation>MRR</translation>
    </message>
    <message>
        <source>MRR left in a year</source>
        <translation>MRR tersisa setahun lagi</translation>
    </message>
    <message>
        <source>Of running contracts</source>
        <translation>Dari kontrak berjalan</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Skenario</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Perubahan</translation>
    </message>
    <message>
        <source>Move a lever: what today&apos;s running contracts still bring stands at the right.</source>
        <translation>Geser tuas: yang masih akan dihasilkan kontrak berjalan hari ini tampil di kanan.</translation>
    </message>
    <message>
        <source>Today&apos;s running contracts would bring %1 instead of %2, %3.</source>
        <translation>Kontrak berjalan hari ini akan menghasilkan %1, bukan %2, %3.</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>Bagaimana jika</translation>
    </message>
    <message>
        <source>Levers</source>
        <translation>Tuas</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Atur ulang</translation>
    </message>
    <message>
        <source>Move a lever of the contracts</source>
        <translation>Geser tuas kontrak</translation>
    </message>
    <message>
        <source>Save scenario &apos;%1&apos;</source>
        <translation>Simpan skenario &apos;%1&apos;</translation>
    </message>
    <message>
        <source>Scenario saved</source>
        <translation>Skenario tersimpan</translation>
    </message>
    <message>
        <source>Note of scenario &apos;%1&apos;</source>
        <translation>Catatan skenario &apos;%1&apos;</translation>
    </message>
    <message>
        <source>Explain this number</source>
        <translation>Jelaskan angka ini</translation>
    </message>
    <message>
        <source>Move the price to see how much churn a rise may cost.</source>
        <translation>Geser harga untuk melihat berapa churn yang boleh timbul akibat kenaikan.</translation>
    </message>
    <message>
        <source>Still running</source>
        <translation>Masih berjalan</translation>
    </message>
    <message>
        <source>The share that still runs, by sBG</source>
        <translation>Bagian yang masih berjalan, menurut sBG</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margin</translation>
    </message>
    <message>
        <source>Cumulative margin by month</source>
        <translation>Margin kumulatif per bulan</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ContractsModel</name>
    <message>
        <source>Customer</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Price a month</source>
        <translation>Harga per bulan</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>Sudah dibayar</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Perpanjangan</translation>
    </message>
    <message>
        <source>Stays at the next</source>
        <translation>Bertahan berikutnya</translation>
    </message>
    <message>
        <source>Months to come</source>
        <translation>Bulan mendatang</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>Masih akan datang</translation>
    </message>
    <message>
        <source>CLV</source>
        <translation>CLV</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>berakhir</translation>
    </message>
    <message>
        <source>running</source>
        <translation>berjalan</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Kontrak</translation>
    </message>
</context>
<context>
    <name>perennial::ui::CustomerDetail</name>
    <message>
        <source>customer since %1</source>
        <translation>pelanggan sejak %1</translation>
    </message>
    <message>
        <source>CLV</source>
        <translation>CLV</translation>
    </message>
    <message>
        <source>= so far, margin</source>
        <translation>= sejauh ini, margin</translation>
    </message>
    <message>
        <source>= so far, revenue</source>
        <translation>= sejauh ini, pendapatan</translation>
    </message>
    <message>
        <source>− CAC</source>
        <translation>− CAC</translation>
    </message>
    <message>
        <source>+ next %1</source>
        <translation>+ %1 berikutnya</translation>
    </message>
    <message>
        <source>No forecast</source>
        <translation>Tanpa prakiraan</translation>
    </message>
    <message>
        <source>No model could be fitted to this data.</source>
        <translation>Tidak ada model yang cocok dengan data ini.</translation>
    </message>
    <message>
        <source>Next %1: %2 purchases of %3</source>
        <translation>%1 berikutnya: %2 pembelian senilai %3</translation>
    </message>
    <message>
        <source>Next %1: %2 purchases</source>
        <translation>%1 berikutnya: %2 pembelian</translation>
    </message>
    <message>
        <source>Source rows</source>
        <translation>Baris sumber</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pesanan</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Bersih</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Nine in ten such customers bring %1 to %2.</source>
        <translation>Sembilan dari sepuluh pelanggan seperti ini membawa %1 sampai %2.</translation>
    </message>
    <message>
        <source>%1 × %2 × %3, discounted at %4 a year; by %5.</source>
        <translation>%1 × %2 × %3, didiskonto %4 per tahun; oleh %5.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Lembar</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tampilkan semua</translation>
    </message>
    <message>
        <source>Nine in ten such customers</source>
        <translation>Sembilan dari sepuluh pelanggan seperti ini</translation>
    </message>
</context>
<context>
    <name>perennial::ui::CustomerExportDialog</name>
    <message>
        <source>Export…</source>
        <translation>Ekspor…</translation>
    </message>
    <message>
        <source>Export customers</source>
        <translation>Ekspor pelanggan</translation>
    </message>
    <message>
        <source>Columns of the file, in this order</source>
        <translation>Kolom berkas, dalam urutan ini</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Kosongkan</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Naik</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Turun</translation>
    </message>
    <message>
        <source>with names</source>
        <translation>dengan nama</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>disamarkan</translation>
    </message>
    <message>
        <source>as pseudonyms</source>
        <translation>sebagai nama samaran</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Buku kerja Excel</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
</context>
<context>
    <name>perennial::ui::CustomersModel</name>
    <message>
        <source>Customer</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmen</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pesanan</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>Pesanan terakhir</translation>
    </message>
    <message>
        <source>First order</source>
        <translation>Pesanan pertama</translation>
    </message>
    <message>
        <source>P(alive)</source>
        <translation>P(aktif)</translation>
    </message>
    <message>
        <source>CLV</source>
        <translation>CLV</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Sejauh ini</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Pendapatan</translation>
    </message>
    <message>
        <source>Next %1 m</source>
        <extracomment>head of a narrow column; %1 is a number of months</extracomment>
        <translation>%1 bln depan</translation>
    </message>
</context>
<context>
    <name>perennial::ui::CustomersPage</name>
    <message>
        <source>Customers</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Ekspor…</translation>
    </message>
    <message>
        <source>Name, e-mail, id</source>
        <translation>Nama, surel, id</translation>
    </message>
    <message>
        <source>Every customer with its value will stand here</source>
        <translation>Setiap pelanggan dengan nilainya akan tampil di sini</translation>
    </message>
    <message>
        <source>sum %1</source>
        <translation>jumlah %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>%1 customers, sorted as you like; click one to see why it is worth what it is.</source>
        <translation>%1 pelanggan, urutkan sesuka Anda; klik satu untuk melihat mengapa nilainya sekian.</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 pelanggan</translation>
    </message>
    <message>
        <source>Export customers</source>
        <translation>Ekspor pelanggan</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Buku kerja Excel</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>writing %1</source>
        <translation>menulis %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Tersimpan: %1</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Kolom…</translation>
    </message>
    <message>
        <source>Add rule…</source>
        <translation>Tambah aturan…</translation>
    </message>
    <message>
        <source>filter of the customers</source>
        <translation>saringan pelanggan</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln dipilih</numerusform>
        </translation>
    </message>
    <message>
        <source>One customer, and why it is worth what it is.</source>
        <translation>Satu pelanggan, dan mengapa nilainya sekian.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln baris disalin</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers in this table</source>
        <translation>Pelanggan dalam tabel ini</translation>
    </message>
    <message>
        <source>customers with a purchase up to the as-of date whom filter, rule and search leave</source>
        <translation>pelanggan dengan pembelian sampai tanggal per yang tersisa setelah saringan, aturan, dan pencarian</translation>
    </message>
    <message>
        <source>Customers selected</source>
        <translation>Pelanggan yang dipilih</translation>
    </message>
    <message>
        <source>value so far + value of the next months, summed over those selected</source>
        <translation>nilai sejauh ini + nilai bulan-bulan berikutnya, dijumlahkan atas yang dipilih</translation>
    </message>
    <message>
        <source>copying the rows</source>
        <translation>menyalin baris</translation>
    </message>
</context>
<context>
    <name>perennial::ui::DataPage</name>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Impor</translation>
    </message>
    <message>
        <source>What was understood of a spreadsheet</source>
        <translation>Apa yang dipahami dari lembar kerja</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>What each import brought</source>
        <translation>Apa yang dibawa tiap impor</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Asumsi</translation>
    </message>
    <message>
        <source>What the words of every figure mean</source>
        <translation>Arti kata-kata dari setiap angka</translation>
    </message>
    <message numerus="yes">
        <source>%n import(s), every row accounted for.</source>
        <translation>
            <numerusform>%n impor, setiap baris dipertanggungjawabkan.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the words of every figure mean. Each change is shown at once and can be undone.</source>
        <translation>Arti kata-kata dari setiap angka. Tiap perubahan langsung tampak dan dapat diurungkan.</translation>
    </message>
    <message>
        <source>What the words of every figure mean.</source>
        <translation>Arti kata-kata dari setiap angka.</translation>
    </message>
    <message>
        <source>Open acquisition spend</source>
        <translation>Buka belanja akuisisi</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Mutu</translation>
    </message>
    <message>
        <source>What stands out in the rows, and what it does to CLV</source>
        <translation>Yang menonjol dalam baris, dan pengaruhnya terhadap CLV</translation>
    </message>
    <message>
        <source>Same customer?</source>
        <translation>Pelanggan yang sama?</translation>
    </message>
    <message>
        <source>Customers who may stand here under two keys</source>
        <translation>Pelanggan yang mungkin tercatat di sini dengan dua kunci</translation>
    </message>
</context>
<context>
    <name>perennial::ui::DetailsCard</name>
    <message>
        <source>Break-even</source>
        <translation>Titik impas</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmen</translation>
    </message>
    <message>
        <source>What the scenario does to each segment</source>
        <translation>Pengaruh skenario terhadap setiap segmen</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Semua angka</translation>
    </message>
    <message>
        <source>Sayings</source>
        <translation>Pepatah</translation>
    </message>
    <message>
        <source>What the field says, held against your data</source>
        <translation>Yang dikatakan bidang ini, dibandingkan dengan data Anda</translation>
    </message>
</context>
<context>
    <name>perennial::ui::DropZone</name>
    <message>
        <source>Drop a spreadsheet here</source>
        <translation>Jatuhkan lembar kerja di sini</translation>
    </message>
    <message>
        <source>orders, subscriptions or a customer list; one row per order or per order line</source>
        <translation>pesanan, langganan atau daftar pelanggan; satu baris per pesanan atau per butir pesanan</translation>
    </message>
    <message>
        <source>Open spreadsheet…</source>
        <translation>Buka lembar kerja…</translation>
    </message>
    <message>
        <source>Paste cells</source>
        <translation>Tempel sel</translation>
    </message>
    <message>
        <source>Take the cells that you have copied in a spreadsheet program</source>
        <translation>Ambil sel yang Anda salin di program lembar kerja</translation>
    </message>
</context>
<context>
    <name>perennial::ui::EvidenceCustomersModel</name>
    <message>
        <source>Customer</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>Net revenue</source>
        <translation>Pendapatan bersih</translation>
    </message>
    <message>
        <source>CLV</source>
        <translation>CLV</translation>
    </message>
</context>
<context>
    <name>perennial::ui::EvidenceDialog</name>
    <message>
        <source>looking for the rows</source>
        <translation>mencari baris</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>Source rows</source>
        <translation>Baris sumber</translation>
    </message>
    <message>
        <source>Customers: %1. Purchases: %2. Rows: %3.</source>
        <translation>Pelanggan: %1. Pembelian: %2. Baris: %3.</translation>
    </message>
    <message>
        <source>The rows add up to %1.</source>
        <translation>Jumlah semua baris %1.</translation>
    </message>
</context>
<context>
    <name>perennial::ui::EvidenceRowsModel</name>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pesanan</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Bersih</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Lembar</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Baris</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ExplainContent</name>
    <message>
        <source>Explanation of %1</source>
        <extracomment>%1 is the name of a figure</extracomment>
        <translation>Penjelasan %1</translation>
    </message>
    <message>
        <source>defs %1</source>
        <extracomment>%1 is the short hash of the definitions behind a figure</extracomment>
        <translation>def %1</translation>
    </message>
    <message>
        <source>Figures with the same code were computed under the same definitions.</source>
        <translation>Angka dengan kode yang sama dihitung dengan definisi yang sama.</translation>
    </message>
</context>
<context>
    <name>perennial::ui::Exports</name>
    <message>
        <source>Customers…</source>
        <translation>Pelanggan…</translation>
    </message>
    <message>
        <source>Segments…</source>
        <translation>Segmen…</translation>
    </message>
    <message>
        <source>Cohorts…</source>
        <translation>Kohor…</translation>
    </message>
    <message>
        <source>Orders…</source>
        <translation>Pesanan…</translation>
    </message>
    <message>
        <source>Plays…</source>
        <translation>Tindakan…</translation>
    </message>
    <message>
        <source>Workbook with formulas…</source>
        <translation>Buku kerja dengan rumus…</translation>
    </message>
    <message>
        <source>Workbook with formulas</source>
        <translation>Buku kerja dengan rumus</translation>
    </message>
    <message>
        <source>Recipe for the command line…</source>
        <translation>Resep untuk baris perintah…</translation>
    </message>
    <message>
        <source>Recipe for the command line</source>
        <translation>Resep untuk baris perintah</translation>
    </message>
    <message>
        <source>Report as PDF…</source>
        <translation>Laporan sebagai PDF…</translation>
    </message>
    <message>
        <source>Names of customers</source>
        <translation>Nama pelanggan</translation>
    </message>
    <message>
        <source>with names</source>
        <translation>dengan nama</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>disamarkan</translation>
    </message>
    <message>
        <source>as pseudonyms</source>
        <translation>sebagai nama samaran</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Buku kerja Excel</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Resep</translation>
    </message>
    <message>
        <source>writing %1</source>
        <translation>menulis %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Tersimpan: %1</translation>
    </message>
</context>
<context>
    <name>perennial::ui::FadingCard</name>
    <message>
        <source>All of them</source>
        <translation>Semuanya</translation>
    </message>
    <message>
        <source>margin a year at their own pace × (1 − P(alive))</source>
        <translation>margin per tahun dengan laju mereka × (1 − P(aktif))</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pesanan</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Diam</translation>
    </message>
    <message>
        <source>P(alive)</source>
        <translation>P(aktif)</translation>
    </message>
    <message>
        <source>Expected loss</source>
        <translation>Kerugian diharapkan</translation>
    </message>
    <message>
        <source>Nobody is fading now</source>
        <translation>Tidak ada yang memudar saat ini</translation>
    </message>
    <message>
        <source>; %1 a year at stake</source>
        <translation>; %1 per tahun dipertaruhkan</translation>
    </message>
    <message numerus="yes">
        <source>%Ln valuable customer(s) fading</source>
        <translation>
            <numerusform>%Ln pelanggan bernilai memudar</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers with two orders or more who are silent for longer than usual, but not lapsed yet, will stand here, those with most to lose first.</source>
        <translation>Di sini akan tampil pelanggan dengan dua pesanan atau lebih yang diam lebih lama daripada biasanya tetapi belum pergi, dimulai dari yang kerugiannya paling besar.</translation>
    </message>
    <message>
        <source>No model could be fitted to this data: nobody can say who has probably left.</source>
        <translation>Tidak ada model yang cocok dengan data ini: tidak ada yang dapat mengatakan siapa yang mungkin sudah pergi.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) are silent for longer than usual, but there is no loss to expect of them: %1 takes them for alive, or they bring no margin.</source>
        <translation>
            <numerusform>%Ln pelanggan diam lebih lama daripada biasanya, tetapi tidak ada kerugian yang diharapkan dari mereka: %1 menganggap mereka aktif, atau mereka tidak membawa margin.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::ui::FeatureStrip</name>
    <message>
        <source>See the value</source>
        <translation>Lihat nilainya</translation>
    </message>
    <message>
        <source>who brings it, and who costs more than they bring</source>
        <translation>siapa yang membawanya, dan siapa yang biayanya melebihi nilainya</translation>
    </message>
    <message>
        <source>See who stays</source>
        <translation>Lihat siapa yang bertahan</translation>
    </message>
    <message>
        <source>cohorts, retention, who is about to leave</source>
        <translation>kohor, retensi, siapa yang akan pergi</translation>
    </message>
    <message>
        <source>Ask what if</source>
        <translation>Tanyakan bagaimana jika</translation>
    </message>
    <message>
        <source>move price and retention, side effects shown</source>
        <translation>geser harga dan retensi, efek samping ditunjukkan</translation>
    </message>
</context>
<context>
    <name>perennial::ui::FiguresTable</name>
    <message>
        <source>Figure</source>
        <translation>Angka</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Dasar</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Skenario</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Perubahan</translation>
    </message>
</context>
<context>
    <name>perennial::ui::FolkloreTable</name>
    <message>
        <source>5 points more retention: value of today&apos;s customers</source>
        <translation>Retensi naik 5 poin: nilai pelanggan saat ini</translation>
    </message>
    <message>
        <source>5 points more retention: value of a new customer</source>
        <translation>Retensi naik 5 poin: nilai pelanggan baru</translation>
    </message>
    <message>
        <source>Winning a customer costs more than keeping one</source>
        <translation>Mendapatkan pelanggan lebih mahal daripada mempertahankannya</translation>
    </message>
    <message>
        <source>The top 20 % of customers hold</source>
        <translation>20% pelanggan teratas memegang</translation>
    </message>
    <message>
        <source>LTV : CAC of a sound business</source>
        <translation>LTV : CAC bisnis yang sehat</translation>
    </message>
    <message>
        <source>What the field says</source>
        <translation>Yang dikatakan bidang ini</translation>
    </message>
    <message>
        <source>Literature</source>
        <translation>Pustaka</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Data Anda</translation>
    </message>
    <message>
        <source>+5 points: today&apos;s customers</source>
        <translation>+5 poin: pelanggan saat ini</translation>
    </message>
    <message>
        <source>+5 points: a new customer</source>
        <translation>+5 poin: pelanggan baru</translation>
    </message>
    <message>
        <source>Winning against keeping</source>
        <translation>Mendapatkan dibanding mempertahankan</translation>
    </message>
    <message>
        <source>The top 20 % hold</source>
        <translation>20% teratas memegang</translation>
    </message>
    <message>
        <source>A sound LTV : CAC</source>
        <translation>LTV : CAC yang sehat</translation>
    </message>
</context>
<context>
    <name>perennial::ui::Format</name>
    <message>
        <source>bn</source>
        <comment>short for billion</comment>
        <extracomment>Short forms of a thousand, a million, a billion behind a number: &quot;136.2k&quot;</extracomment>
        <translation>M</translation>
    </message>
    <message>
        <source>M</source>
        <comment>short for million</comment>
        <translation>jt</translation>
    </message>
    <message>
        <source>k</source>
        <comment>short for thousand</comment>
        <translation>rb</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <extracomment>Quarter of a year: %1 is 1 to 4, %2 the year</extracomment>
        <translation>K%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n hari</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n bulan</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 months</source>
        <comment>not whole</comment>
        <extracomment>A number with a decimal, such as 4.5</extracomment>
        <translation>%1 bulan</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n tahun</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 years</source>
        <comment>not whole</comment>
        <extracomment>A number with a decimal, such as 2.8</extracomment>
        <translation>%1 tahun</translation>
    </message>
</context>
<context>
    <name>perennial::ui::GlobalBar</name>
    <message>
        <source>As of</source>
        <extracomment>The end of observation: &quot;As of 18 Jun 2026&quot;</extracomment>
        <translation>Per</translation>
    </message>
    <message>
        <source>Window</source>
        <comment>span of time</comment>
        <extracomment>The span of time that the figures look at</extracomment>
        <translation>Jendela</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>all time</source>
        <translation>sepanjang waktu</translation>
    </message>
    <message>
        <source>Workspace: open, save under another name, close</source>
        <translation>Ruang kerja: buka, simpan dengan nama lain, tutup</translation>
    </message>
    <message>
        <source>CLV, margin</source>
        <translation>CLV, margin</translation>
    </message>
    <message>
        <source>CLV, revenue</source>
        <translation>CLV, pendapatan</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Semua pelanggan</translation>
    </message>
    <message>
        <source>Take the last order&apos;s date</source>
        <translation>Ambil tanggal pesanan terakhir</translation>
    </message>
    <message>
        <source>Set the margin…</source>
        <translation>Atur margin…</translation>
    </message>
    <message>
        <source>All %1 segments…</source>
        <translation>Semua %1 segmen…</translation>
    </message>
    <message>
        <source>All contracts</source>
        <translation>Semua kontrak</translation>
    </message>
</context>
<context>
    <name>perennial::ui::GoalSeekPanel</name>
    <message>
        <source>Goal seek</source>
        <translation>Pencarian sasaran</translation>
    </message>
    <message>
        <source>Find the least change</source>
        <translation>Cari perubahan terkecil</translation>
    </message>
    <message>
        <source>Levers without a tick are locked where they stand.</source>
        <translation>Tuas tanpa centang dikunci di posisinya.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Sasaran</translation>
    </message>
    <message>
        <source>May move</source>
        <translation>Boleh bergeser</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Upaya</translation>
    </message>
    <message>
        <source>easy</source>
        <translation>mudah</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>sedang</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>sulit</translation>
    </message>
    <message>
        <source>Tick at least one lever.</source>
        <translation>Centang setidaknya satu tuas.</translation>
    </message>
    <message>
        <source>The target is not a number.</source>
        <translation>Sasaran bukan angka.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Mencari…</translation>
    </message>
    <message>
        <source>%1 reaches %2 with: %3</source>
        <translation>%1 mencapai %2 dengan: %3</translation>
    </message>
    <message>
        <source>%1 has no value on this base.</source>
        <translation>%1 tidak memiliki nilai pada dasar ini.</translation>
    </message>
    <message>
        <source>No position of these levers reaches %1. The nearest is %2 with: %3</source>
        <translation>Tidak ada posisi tuas ini yang mencapai %1. Yang terdekat %2 dengan: %3</translation>
    </message>
</context>
<context>
    <name>perennial::ui::GroupEditor</name>
    <message>
        <source>All of these hold</source>
        <translation>Semua ini terpenuhi</translation>
    </message>
    <message>
        <source>Any of these holds</source>
        <translation>Salah satu terpenuhi</translation>
    </message>
    <message>
        <source>None of these holds</source>
        <translation>Tak satu pun terpenuhi</translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation>Tambah syarat</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>Tambah kelompok</translation>
    </message>
    <message>
        <source>Remove this group</source>
        <translation>Hapus kelompok ini</translation>
    </message>
</context>
<context>
    <name>perennial::ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Bantuan</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topik</translation>
    </message>
</context>
<context>
    <name>perennial::ui::HistoryView</name>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Diimpor</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Dibaca</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Disimpan</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Diperbarui</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplikat</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Dikecualikan</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Ditolak</translation>
    </message>
    <message>
        <source>Save rejected rows</source>
        <translation>Simpan baris yang ditolak</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Tersimpan: %1</translation>
    </message>
    <message>
        <source>writing rejected rows</source>
        <translation>menulis baris yang ditolak</translation>
    </message>
    <message>
        <source>Imports, newest first</source>
        <translation>Impor, terbaru dahulu</translation>
    </message>
    <message>
        <source>Save rejected rows…</source>
        <translation>Simpan baris yang ditolak…</translation>
    </message>
    <message>
        <source>Take this import back</source>
        <translation>Tarik kembali impor ini</translation>
    </message>
    <message>
        <source>What each import brought will stand here</source>
        <translation>Apa yang dibawa tiap impor akan tampil di sini</translation>
    </message>
    <message>
        <source>Nothing has been imported yet.</source>
        <translation>Belum ada yang diimpor.</translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>Impor lembar kerja</translation>
    </message>
    <message>
        <source>Dates: %1. %2 rows could be read day first or month first.</source>
        <translation>Tanggal: %1. %2 baris dapat dibaca hari dahulu atau bulan dahulu.</translation>
    </message>
    <message>
        <source>Of the kept rows of all imports %1 (%2) wait: they lie before the first exchange rate.</source>
        <translation>Dari baris tersimpan semua impor, %1 (%2) menunggu: letaknya sebelum kurs pertama.</translation>
    </message>
    <message>
        <source>Of the kept rows of all imports %1 (%2) wait for an exchange rate.</source>
        <translation>Dari baris tersimpan semua impor, %1 (%2) menunggu kurs.</translation>
    </message>
    <message>
        <source>Open rates by day…</source>
        <translation>Buka kurs per hari…</translation>
    </message>
    <message>
        <source>Of the kept rows of all imports %1 (%2) wait: there are rates, but into another currency than that of the figures.</source>
        <translation>Dari baris tersimpan semua impor, %1 (%2) menunggu: kursnya ada, tetapi ke mata uang lain, bukan mata uang angka.</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ImportView</name>
    <message>
        <source>Open spreadsheet</source>
        <translation>Buka lembar kerja</translation>
    </message>
    <message>
        <source>Import %1 rows</source>
        <translation>Impor %1 baris</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Impor</translation>
    </message>
    <message>
        <source>%1: %2 rows read, %3 kept, %4 already here, %5 cannot be read.</source>
        <translation>%1: %2 baris dibaca, %3 disimpan, %4 sudah ada, %5 tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>Order of dates</source>
        <translation>Urutan tanggal</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Tanda desimal</translation>
    </message>
    <message>
        <source>Row of the heads</source>
        <translation>Baris judul kolom</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Lembar</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Pengodean</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Pemisah</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>The rows of a spreadsheet will stand here before they are imported</source>
        <translation>Baris lembar kerja akan tampil di sini sebelum diimpor</translation>
    </message>
    <message>
        <source>Drop a file on the window, paste cells, or open one.</source>
        <translation>Jatuhkan berkas ke jendela, tempel sel, atau buka satu.</translation>
    </message>
    <message>
        <source>Open spreadsheet…</source>
        <translation>Buka lembar kerja…</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>Apa yang dipahami</translation>
    </message>
    <message>
        <source>the first rows, and one of each kind; click a head to change it</source>
        <translation>baris pertama, dan satu dari tiap jenis; klik judul untuk mengubahnya</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Dikecualikan</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Ditolak</translation>
    </message>
    <message>
        <source>Read it as…</source>
        <translation>Baca sebagai…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Yang dihitung</translation>
    </message>
    <message>
        <source>Use a recipe…</source>
        <translation>Pakai resep…</translation>
    </message>
    <message>
        <source>Save as recipe…</source>
        <translation>Simpan sebagai resep…</translation>
    </message>
    <message>
        <source>Leave out: %1</source>
        <translation>Abaikan: %1</translation>
    </message>
    <message>
        <source>Save recipe</source>
        <translation>Simpan resep</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Resep</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Tersimpan: %1</translation>
    </message>
    <message>
        <source>Use a recipe</source>
        <translation>Pakai resep</translation>
    </message>
    <message>
        <source>Use it as acquisition spend</source>
        <translation>Pakai sebagai belanja akuisisi</translation>
    </message>
    <message>
        <source>click a head to change it</source>
        <translation>klik judul untuk mengubahnya</translation>
    </message>
    <message>
        <source>Import %1 contracts</source>
        <translation>Impor %1 kontrak</translation>
    </message>
    <message>
        <source>A table of contracts, not of orders</source>
        <translation>Tabel kontrak, bukan pesanan</translation>
    </message>
    <message>
        <source>What the rows are; choose another kind when this is wrong</source>
        <translation>Apa isi baris-baris ini; pilih jenis lain bila keliru</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Angka</translation>
    </message>
    <message>
        <source>What these contracts say, before they are imported</source>
        <translation>Apa yang ditunjukkan kontrak ini, sebelum diimpor</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Tidak dipakai</translation>
    </message>
    <message>
        <source>Unit of recency and age</source>
        <translation>Satuan kebaruan dan umur</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Minggu</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <source>Import %1 customers</source>
        <translation>Impor %1 pelanggan</translation>
    </message>
    <message>
        <source>Customers already summed up, not orders</source>
        <translation>Pelanggan yang sudah dijumlahkan, bukan pesanan</translation>
    </message>
    <message>
        <source>Value and forecast need no more. Dates and products of the single orders are not known: cohorts by month and the time between orders stay empty.</source>
        <translation>Nilai dan prakiraan tidak memerlukan lebih dari itu. Tanggal dan produk tiap pesanan tidak diketahui: kohor per bulan dan waktu antarpesanan tetap kosong.</translation>
    </message>
    <message>
        <source>Open a spreadsheet; nothing is written before you say so.</source>
        <translation>Buka lembar kerja; tidak ada yang ditulis sebelum Anda setuju.</translation>
    </message>
    <message>
        <source>It is kept as contracts: MRR and churn stand on Overview, survival and its projection on Retention, groups by the extra columns on Segments.</source>
        <translation>Tabel ini disimpan sebagai kontrak: MRR dan churn ada di Ikhtisar, ketahanan dan proyeksinya di Retensi, kelompok menurut kolom tambahan di Segmen.</translation>
    </message>
    <message>
        <source>A table of renewal cohorts, not of orders</source>
        <translation>Tabel kohor perpanjangan, bukan pesanan</translation>
    </message>
    <message>
        <source>It counts who is left of each cohort after each renewal. No single customer stands in it, so there is nothing to import; its survival can be fitted and exported here.</source>
        <translation>Tabel ini menghitung siapa yang tersisa dari setiap kohor setelah tiap perpanjangan. Tidak ada pelanggan satu per satu di dalamnya, jadi tidak ada yang perlu diimpor; ketahanannya dapat dicocokkan dan diekspor di sini.</translation>
    </message>
    <message>
        <source>Show survival and the model</source>
        <translation>Tampilkan ketahanan dan model</translation>
    </message>
    <message>
        <source>fitting the renewals</source>
        <translation>mencocokkan perpanjangan</translation>
    </message>
    <message>
        <source>Aligned by spaces</source>
        <translation>Diratakan dengan spasi</translation>
    </message>
    <message>
        <source>%1 rows: %2 become %3</source>
        <translation>%1 baris: %2 menjadi %3</translation>
    </message>
    <message>
        <source>%1 rows in %2 wait for a rate: %3</source>
        <translation>%1 baris dalam %2 menunggu kurs: %3</translation>
    </message>
    <message>
        <source>%1 rows in %2: %3 of them wait for a rate, the others become %4</source>
        <translation>%1 baris dalam %2: %3 di antaranya menunggu kurs, sisanya menjadi %4</translation>
    </message>
    <message>
        <source>Several currencies: the figures are in %1, the others need a rate</source>
        <translation>Beberapa mata uang: angka dalam %1, yang lain memerlukan kurs</translation>
    </message>
    <message>
        <source>Several currencies, all turned into %1</source>
        <translation>Beberapa mata uang, semua diubah ke %1</translation>
    </message>
    <message>
        <source>rows without a rate are kept and wait</source>
        <translation>baris tanpa kurs disimpan dan menunggu</translation>
    </message>
    <message>
        <source>Files still to come: %1.</source>
        <translation>Berkas yang masih menunggu: %1.</translation>
    </message>
    <message>
        <source>%1 of the kept wait for an exchange rate.</source>
        <translation>%1 dari yang disimpan menunggu kurs.</translation>
    </message>
</context>
<context>
    <name>perennial::ui::JobLine</name>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Kemajuan</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>Nothing is being worked on</extracomment>
        <translation>Siap</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what is being done (&quot;Importing orders.csv&quot;), %2 how far it is (&quot;62 %&quot;)</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>perennial::ui::KindSwitch</name>
    <message>
        <source>Orders</source>
        <translation>Pesanan</translation>
    </message>
    <message>
        <source>What the orders of this workspace say</source>
        <translation>Apa yang ditunjukkan pesanan di ruang kerja ini</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Kontrak</translation>
    </message>
    <message>
        <source>What the contracts of this workspace say</source>
        <translation>Apa yang ditunjukkan kontrak di ruang kerja ini</translation>
    </message>
</context>
<context>
    <name>perennial::ui::LadderCard</name>
    <message>
        <source>Order</source>
        <translation>Pesanan</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>Came again</source>
        <translation>Datang lagi</translation>
    </message>
    <message>
        <source>%1 come back for a second order</source>
        <translation>%1 kembali untuk pesanan kedua</translation>
    </message>
    <message>
        <source>Nobody has come back for a second order yet</source>
        <translation>Belum ada yang kembali untuk pesanan kedua</translation>
    </message>
    <message>
        <source>Time between orders: a quarter within %1, half within %2, nine in ten within %3.</source>
        <translation>Jarak antarpesanan: seperempat dalam %1, separuh dalam %2, sembilan dari sepuluh dalam %3.</translation>
    </message>
    <message>
        <source>Days to the next, median</source>
        <translation>Hari ke berikutnya, median</translation>
    </message>
</context>
<context>
    <name>perennial::ui::LeverPanel</name>
    <message>
        <source>estimated</source>
        <translation>diperkirakan</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>diasumsikan</translation>
    </message>
    <message>
        <source>Price change</source>
        <translation>Perubahan harga</translation>
    </message>
    <message>
        <source>Purchases react, e</source>
        <translation>Reaksi pembelian, e</translation>
    </message>
    <message>
        <source>Staying reacts, k</source>
        <translation>Reaksi bertahan, k</translation>
    </message>
    <message>
        <source>Retention rate a year</source>
        <translation>Tingkat retensi per tahun</translation>
    </message>
    <message>
        <source>No annual retention can be read from this data.</source>
        <translation>Retensi tahunan tidak dapat dibaca dari data ini.</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frekuensi</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 per tahun</translation>
    </message>
    <message>
        <source>New customers a year</source>
        <translation>Pelanggan baru per tahun</translation>
    </message>
    <message>
        <source>Acquisition cost</source>
        <translation>Biaya akuisisi</translation>
    </message>
    <message>
        <source>No acquisition cost is known; enter it in Assumptions.</source>
        <translation>Biaya akuisisi tidak diketahui; masukkan di Asumsi.</translation>
    </message>
    <message>
        <source>Retention spend a head</source>
        <translation>Belanja retensi per orang</translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation>Margin kotor</translation>
    </message>
    <message>
        <source>Discount rate a year</source>
        <translation>Tingkat diskonto per tahun</translation>
    </message>
    <message>
        <source>Levers</source>
        <translation>Tuas</translation>
    </message>
    <message>
        <source>all customers</source>
        <translation>semua pelanggan</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Atur ulang</translation>
    </message>
    <message>
        <source>side effects of price</source>
        <translation>efek samping harga</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Harga</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Pertahankan</translation>
    </message>
    <message>
        <source>Win</source>
        <translation>Rebut</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Biaya</translation>
    </message>
    <message>
        <source>Holds for all customers together.</source>
        <translation>Berlaku untuk semua pelanggan sekaligus.</translation>
    </message>
    <message>
        <source>Possible: %1</source>
        <translation>Mungkin: %1</translation>
    </message>
    <message>
        <source>Nobody here is left to be kept.</source>
        <translation>Tidak ada lagi yang dapat dipertahankan di sini.</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Horizon</translation>
    </message>
    <message>
        <source>Discount given</source>
        <translation>Potongan harga</translation>
    </message>
    <message>
        <source>New customers are known for all customers only, not for a segment.</source>
        <translation>Pelanggan baru hanya diketahui untuk semua pelanggan, tidak untuk segmen.</translation>
    </message>
    <message>
        <source>Nobody bought in the window.</source>
        <translation>Tidak ada yang membeli dalam jendela.</translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s) have levers of their own.</source>
        <translation>
            <numerusform>%n segmen memiliki tuas sendiri.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a segment to give it levers of its own.</source>
        <translation>Pilih segmen untuk memberinya tuas sendiri.</translation>
    </message>
    <message>
        <source>Remove rule</source>
        <translation>Hapus aturan</translation>
    </message>
    <message>
        <source>Shaded: the interval of the estimate. Customers who change over to another product count as lost to the dearer one.</source>
        <translation>Diarsir: interval taksiran. Pelanggan yang beralih ke produk lain dihitung hilang bagi produk yang lebih mahal.</translation>
    </message>
    <message>
        <source>Assumed: the data cannot say how many stay away for good after a change of price.</source>
        <translation>Asumsi: data tidak dapat menunjukkan berapa banyak yang pergi selamanya setelah perubahan harga.</translation>
    </message>
    <message numerus="yes">
        <source>Shaded: between the greatest cut and the greatest rise of %n price change(s) in the data.</source>
        <translation>
            <numerusform>Diarsir: antara penurunan terbesar dan kenaikan terbesar dari %n perubahan harga dalam data.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shaded: from the least to the most loyal of %n quarter(s) in which customers came.</source>
        <translation>
            <numerusform>Diarsir: dari yang paling tidak setia sampai yang paling setia di antara %n kuartal kedatangan pelanggan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shaded: what buyers did in %n time(s) like the chosen window, one before the other.</source>
        <translation>
            <numerusform>Diarsir: perilaku pembeli dalam %n masa seperti jendela yang dipilih, berurutan ke belakang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shaded: the gross margins of %n month(s), from the costs in the data.</source>
        <translation>
            <numerusform>Diarsir: margin kotor %n bulan, dari biaya dalam data.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shaded: what a new customer cost in %n month(s) with known spend.</source>
        <translation>
            <numerusform>Diarsir: biaya seorang pelanggan baru dalam %n bulan yang belanjanya diketahui.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shaded: the fewest and the most new customers of any twelve months in the data.</source>
        <translation>Diarsir: jumlah pelanggan baru paling sedikit dan paling banyak dari dua belas bulan mana pun dalam data.</translation>
    </message>
    <message>
        <source>Nothing is shaded: this is for you to choose, not for the data to say.</source>
        <translation>Tidak ada yang diarsir: ini pilihan Anda, bukan ditentukan oleh data.</translation>
    </message>
    <message>
        <source>Nothing is shaded: the data cannot say how far this has been.</source>
        <translation>Tidak ada yang diarsir: data tidak dapat menunjukkan sejauh mana ini pernah terjadi.</translation>
    </message>
    <message>
        <source>assumed: the data name no products</source>
        <translation>asumsi: data tidak menyebut produk</translation>
    </message>
    <message>
        <source>assumed: no product&apos;s price can be read from the sales</source>
        <translation>asumsi: harga produk tidak dapat dibaca dari penjualan</translation>
    </message>
    <message>
        <source>assumed: no price has changed in the data</source>
        <translation>asumsi: tidak ada harga yang berubah dalam data</translation>
    </message>
    <message>
        <source>assumed: too few prices have changed in the data</source>
        <translation>asumsi: terlalu sedikit harga yang berubah dalam data</translation>
    </message>
    <message>
        <source>assumed: the price changes in the data leave it too uncertain</source>
        <translation>asumsi: perubahan harga dalam data membuatnya terlalu tidak pasti</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 sampai %2</translation>
    </message>
    <message numerus="yes">
        <source>estimated from %n price change(s): %1</source>
        <translation>
            <numerusform>diperkirakan dari %n perubahan harga: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>set by hand; estimated from %n price change(s): %1</source>
        <translation>
            <numerusform>diatur manual; diperkirakan dari %n perubahan harga: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shaded: the discounts off the usual price on %Ln sold line(s) in the data.</source>
        <translation>
            <numerusform>Diarsir: diskon dari harga biasa pada %Ln baris penjualan dalam data.</numerusform>
        </translation>
    </message>
    <message>
        <source>black mark: today; pale: seen in the data</source>
        <translation>tanda hitam: hari ini; pucat: terlihat dalam data</translation>
    </message>
</context>
<context>
    <name>perennial::ui::MainWindow</name>
    <message>
        <source>Open spreadsheet</source>
        <translation>Buka lembar kerja</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>Buka ruang kerja</translation>
    </message>
    <message>
        <source>Save workspace as</source>
        <translation>Simpan ruang kerja sebagai</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Belum ada</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>Terang</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>Gelap</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>theme</comment>
        <translation>Ikuti sistem</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Berkas</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Tampilan</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Data</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Alat</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>B&amp;antuan</translation>
    </message>
    <message>
        <source>Open spreadsheet…</source>
        <translation>Buka lembar kerja…</translation>
    </message>
    <message>
        <source>Open workspace…</source>
        <translation>Buka ruang kerja…</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>Ruang kerja baru…</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>Ruang kerja terakhir</translation>
    </message>
    <message>
        <source>Save workspace as…</source>
        <translation>Simpan ruang kerja sebagai…</translation>
    </message>
    <message>
        <source>Close workspace</source>
        <translation>Tutup ruang kerja</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Layar penuh</translation>
    </message>
    <message>
        <source>Import spreadsheet…</source>
        <translation>Impor lembar kerja…</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Asumsi</translation>
    </message>
    <message>
        <source>What-if scenarios</source>
        <translation>Skenario bagaimana jika</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Laporan</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Bantuan</translation>
    </message>
    <message>
        <source>Five-step tour</source>
        <translation>Tur lima langkah</translation>
    </message>
    <message>
        <source>How to export orders from your shop</source>
        <translation>Cara mengekspor pesanan dari toko Anda</translation>
    </message>
    <message>
        <source>About Perennial</source>
        <translation>Tentang Perennial</translation>
    </message>
    <message>
        <source>Perennial %1</source>
        <extracomment>%1 is the number of the version</extracomment>
        <translation>Perennial %1</translation>
    </message>
    <message>
        <source>What each customer is worth over its lifetime. Free software under the GNU General Public License, version 3 or later. Nothing leaves this computer.</source>
        <translation>Nilai setiap pelanggan sepanjang hidupnya. Perangkat lunak bebas dengan GNU General Public License, versi 3 atau lebih baru. Tidak ada yang meninggalkan komputer ini.</translation>
    </message>
    <message>
        <source>There are no cells to paste: copy them in your spreadsheet program first.</source>
        <translation>Tidak ada sel untuk ditempel: salin dahulu di program lembar kerja Anda.</translation>
    </message>
    <message>
        <source>F1 Help</source>
        <translation>F1 Bantuan</translation>
    </message>
    <message>
        <source>Ctrl+O Open</source>
        <translation>Ctrl+O Buka</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Ekspor</translation>
    </message>
</context>
<context>
    <name>perennial::ui::MarginDialog</name>
    <message>
        <source>Gross margin by column</source>
        <translation>Margin kotor per kolom</translation>
    </message>
    <message>
        <source>For rows without a cost of their own. A value without a rate takes the one rate. Product goes before category, category before other columns.</source>
        <translation>Untuk baris tanpa biaya sendiri. Nilai tanpa tarif memakai satu tarif umum. Produk didahulukan daripada kategori, kategori daripada kolom lain.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
</context>
<context>
    <name>perennial::ui::MarginModel</name>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Uang</translation>
    </message>
    <message>
        <source>Margin, %</source>
        <translation>Margin, %</translation>
    </message>
</context>
<context>
    <name>perennial::ui::MovementDialog</name>
    <message>
        <source>Movement between segments</source>
        <translation>Perpindahan antarsegmen</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sejak %1</translation>
    </message>
    <message>
        <source>reading the workspace as it was then</source>
        <translation>membaca ruang kerja seperti keadaannya saat itu</translation>
    </message>
    <message>
        <source>There were no such segments then.</source>
        <translation>Segmen semacam itu belum ada saat itu.</translation>
    </message>
    <message>
        <source>From ↓ to →</source>
        <translation>Dari ↓ ke →</translation>
    </message>
    <message>
        <source>No customer yet</source>
        <translation>Belum menjadi pelanggan</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>From one segment to another</extracomment>
        <translation>%1 ke %2</translation>
    </message>
    <message>
        <source>customers who were in the first segment on %1 and are in the second on %2</source>
        <translation>pelanggan yang berada di segmen pertama pada %1 dan di segmen kedua pada %2</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>Customers who are where they were</source>
        <translation>Pelanggan yang tetap di tempatnya</translation>
    </message>
    <message>
        <source>customers in the same segment on both dates ÷ customers</source>
        <translation>pelanggan di segmen yang sama pada kedua tanggal ÷ pelanggan</translation>
    </message>
</context>
<context>
    <name>perennial::ui::NeighboursView</name>
    <message>
        <source>Nobody else bought just once.</source>
        <translation>Tidak ada pelanggan lain yang membeli hanya sekali.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody else bought again exactly %n time(s).</source>
        <translation>
            <numerusform>Tidak ada pelanggan lain yang membeli lagi tepat %n kali.</numerusform>
        </translation>
    </message>
    <message>
        <source>They bought once, too (%1 did), nearest in the day and the net value of that purchase.</source>
        <translation>Mereka juga membeli sekali (semuanya %1 pelanggan), paling dekat dalam hari dan nilai bersih pembelian itu.</translation>
    </message>
    <message numerus="yes">
        <source>They bought again %n time(s), too (%1 did), nearest in first and last purchase and mean spend, each difference in standard deviations.</source>
        <translation>
            <numerusform>Mereka juga membeli lagi %n kali (semuanya %1 pelanggan), paling dekat dalam pembelian pertama, pembelian terakhir, dan belanja rata-rata; tiap selisih dalam simpangan baku.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are worth %1 to %2, this one %3.</source>
        <translation>Mereka bernilai %1 sampai %2, yang ini %3.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sejak</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Terakhir</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>Belanja</translation>
    </message>
    <message>
        <source>CLV</source>
        <translation>CLV</translation>
    </message>
    <message>
        <source>Customer since %1, last purchase %2, distance %3</source>
        <extracomment>%1 and %2 are days, %3 is a number</extracomment>
        <translation>Pelanggan sejak %1, pembelian terakhir %2, jarak %3</translation>
    </message>
    <message>
        <source>Mean spend</source>
        <translation>Belanja rata-rata</translation>
    </message>
    <message>
        <source>net revenue ÷ days with a purchase</source>
        <translation>pendapatan bersih ÷ hari dengan pembelian</translation>
    </message>
    <message>
        <source>Customers like this one</source>
        <translation>Pelanggan yang mirip</translation>
    </message>
    <message>
        <source>Customers who bought as often</source>
        <translation>Pelanggan yang membeli sama seringnya</translation>
    </message>
    <message>
        <source>customers with the same number of purchases again; the five nearest of them stand below</source>
        <translation>pelanggan dengan jumlah pembelian ulang yang sama; lima yang paling dekat tampil di bawah</translation>
    </message>
    <message>
        <source>Near: the square root of the sum of squares of the differences in first and last purchase and mean spend, each in standard deviations.</source>
        <translation>Dekat: akar kuadrat dari jumlah kuadrat selisih pembelian pertama, pembelian terakhir, dan belanja rata-rata, masing-masing dalam simpangan baku.</translation>
    </message>
</context>
<context>
    <name>perennial::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Ikhtisar</translation>
    </message>
    <message>
        <source>What your customers are worth will stand here</source>
        <translation>Nilai pelanggan Anda akan tampil di sini</translation>
    </message>
    <message>
        <source>A customer is worth %1 on average.</source>
        <translation>Rata-rata seorang pelanggan bernilai %1.</translation>
    </message>
    <message>
        <source>No margin given: value is revenue.</source>
        <translation>Margin tidak diberikan: nilai adalah pendapatan.</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prakiraan</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tren</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Per bulan</translation>
    </message>
    <message>
        <source>Payback</source>
        <translation>Balik modal</translation>
    </message>
    <message>
        <source>How sure is this?</source>
        <translation>Seberapa pasti ini?</translation>
    </message>
    <message>
        <source>How wrong such a forecast would have been in the past, and what speaks against it</source>
        <translation>Seberapa meleset prakiraan semacam ini di masa lalu, dan apa yang meragukannya</translation>
    </message>
    <message>
        <source>on a year ago</source>
        <translation>dibanding setahun lalu</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sejak %1</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 sejak %2</translation>
    </message>
    <message>
        <source>drawing the charts</source>
        <translation>menggambar grafik</translation>
    </message>
    <message>
        <source>A customer is worth %1 on average, %2 more than a year ago.</source>
        <translation>Rata-rata seorang pelanggan bernilai %1, %2 lebih tinggi daripada setahun lalu.</translation>
    </message>
    <message>
        <source>A customer is worth %1 on average, %2 less than a year ago.</source>
        <translation>Rata-rata seorang pelanggan bernilai %1, %2 lebih rendah daripada setahun lalu.</translation>
    </message>
    <message>
        <source>%1 on %2, %3 on %4; lowest %5 on %6, highest %7 on %8</source>
        <translation>%1 pada %2, %3 pada %4; terendah %5 pada %6, tertinggi %7 pada %8</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Perubahan</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) and %1 purchases.</source>
        <translation>
            <numerusform>%Ln pelanggan dan %1 pembelian.</numerusform>
        </translation>
    </message>
    <message>
        <source>A formula, chosen under Data, Assumptions, gives a value all the same.</source>
        <translation>Rumus, yang dipilih di Data, Asumsi, tetap memberi nilai.</translation>
    </message>
    <message>
        <source>Customers came already summed up: figures of the window are estimates, charts of single months stay empty.</source>
        <translation>Pelanggan sudah dijumlahkan: angka jendela adalah perkiraan, grafik tiap bulan tetap kosong.</translation>
    </message>
    <message>
        <source>The customers behind this are not read yet. It explains itself as soon as they are.</source>
        <translation>Pelanggan di balik angka ini belum dibaca. Penjelasannya muncul begitu selesai dibaca.</translation>
    </message>
    <message>
        <source>The customers behind this have not been read: it was cancelled. Go on, and it explains itself.</source>
        <translation>Pelanggan di balik angka ini belum dibaca karena dibatalkan. Lanjutkan, dan penjelasannya akan muncul.</translation>
    </message>
    <message>
        <source>On a year ago: %1 ÷ %2 − 1</source>
        <translation>Dibanding setahun lalu: %1 ÷ %2 − 1</translation>
    </message>
    <message>
        <source>How wrong such a forecast would have been</source>
        <translation>Seberapa meleset prakiraan semacam ini seandainya dibuat dahulu</translation>
    </message>
</context>
<context>
    <name>perennial::ui::OwnRulesDialog</name>
    <message>
        <source>Own segments</source>
        <translation>Segmen sendiri</translation>
    </message>
    <message>
        <source>The first rule that holds for a customer names its segment.</source>
        <translation>Aturan pertama yang berlaku bagi pelanggan menentukan segmennya.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Tambah…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Sunting…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Naik</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Turun</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Your own segments will stand here</source>
        <translation>Segmen Anda sendiri akan tampil di sini</translation>
    </message>
    <message>
        <source>A segment of your own is a rule over figures and columns, for example “Orders ≥ 3” or “Country is Germany and P(alive) &lt; 0.5”.</source>
        <translation>Segmen sendiri adalah aturan atas angka dan kolom, misalnya “Pesanan ≥ 3” atau “Negara adalah Jerman dan P(aktif) &lt; 0.5”.</translation>
    </message>
    <message>
        <source>The first rule that holds for a contract names its segment.</source>
        <translation>Aturan pertama yang berlaku bagi kontrak menentukan segmennya.</translation>
    </message>
    <message>
        <source>A segment of your own is a rule over figures and columns, for example “Months under contract ≥ 24” or “State is running and Price a month &lt; 30”.</source>
        <translation>Segmen sendiri adalah aturan atas angka dan kolom, misalnya “Bulan di bawah kontrak ≥ 24” atau “Status adalah berjalan dan Harga per bulan &lt; 30”.</translation>
    </message>
    <message>
        <source>Own segments in their order</source>
        <translation>Segmen sendiri menurut urutannya</translation>
    </message>
</context>
<context>
    <name>perennial::ui::Page</name>
    <message>
        <source>Open Retention</source>
        <translation>Buka Retensi</translation>
    </message>
    <message>
        <source>There are no purchases in this workspace yet.</source>
        <translation>Belum ada pembelian di ruang kerja ini.</translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>Impor lembar kerja</translation>
    </message>
    <message>
        <source>This page is made from the dates of single orders, and this workspace holds customers already summed up. What each is worth and whether it is still there stands on Customers.</source>
        <translation>Halaman ini dibuat dari tanggal tiap pesanan, sedangkan ruang kerja ini berisi pelanggan yang sudah dijumlahkan. Nilai setiap pelanggan dan apakah ia masih ada, ada di Pelanggan.</translation>
    </message>
    <message>
        <source>Open Customers</source>
        <translation>Buka Pelanggan</translation>
    </message>
    <message>
        <source>The workspace is being read. This page follows by itself.</source>
        <translation>Ruang kerja sedang dibaca. Halaman ini menyusul dengan sendirinya.</translation>
    </message>
    <message>
        <source>Reading the workspace was cancelled. Nothing in it has changed.</source>
        <translation>Pembacaan ruang kerja dibatalkan. Tidak ada yang berubah di dalamnya.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Lanjutkan</translation>
    </message>
    <message>
        <source>This page is made from orders, and this workspace holds contracts. What they bring stands on Overview, who stays on Retention, what groups of them are worth on Segments, what another price would do on What-if. A sheet of orders imported beside them fills this page.</source>
        <translation>Halaman ini dibuat dari pesanan, sedangkan ruang kerja ini berisi kontrak. Hasilnya ada di Ikhtisar, siapa yang bertahan ada di Retensi, nilai kelompoknya ada di Segmen, dampak harga lain ada di Bagaimana jika. Lembar pesanan yang diimpor di sampingnya akan mengisi halaman ini.</translation>
    </message>
</context>
<context>
    <name>perennial::ui::PageNotice</name>
    <message>
        <source>Working out the figures was cancelled.</source>
        <translation>Penghitungan angka dibatalkan.</translation>
    </message>
    <message>
        <source>What you see is still that of the settings before.</source>
        <translation>Yang Anda lihat masih menurut pengaturan sebelumnya.</translation>
    </message>
    <message>
        <source>The overview is what was kept when the workspace was last open.</source>
        <translation>Ikhtisar ini adalah yang tersimpan saat ruang kerja terakhir dibuka.</translation>
    </message>
    <message>
        <source>The pages stay empty until it has been done.</source>
        <translation>Halaman tetap kosong sampai penghitungan selesai.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Lanjutkan</translation>
    </message>
    <message>
        <source>Nobody is in the segment %1.</source>
        <translation>Tidak ada siapa pun di segmen %1.</translation>
    </message>
    <message>
        <source>The pages are filtered by it, so that most of them have nothing to show.</source>
        <translation>Halaman disaring menurut segmen itu, sehingga sebagian besar tidak punya apa pun untuk ditampilkan.</translation>
    </message>
    <message>
        <source>Show all customers</source>
        <translation>Tampilkan semua pelanggan</translation>
    </message>
    <message>
        <source>segment filter</source>
        <translation>saringan segmen</translation>
    </message>
</context>
<context>
    <name>perennial::ui::PlaysModel</name>
    <message>
        <source>Segment</source>
        <translation>Segmen</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Yang harus dilakukan</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>P(alive)</source>
        <translation>P(aktif)</translation>
    </message>
    <message>
        <source>To come, each</source>
        <translation>Mendatang, per orang</translation>
    </message>
    <message>
        <source>May cost, each</source>
        <translation>Biaya maks., per orang</translation>
    </message>
    <message>
        <source>Lift that pays</source>
        <translation>Kenaikan yang impas</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Diukur dengan</translation>
    </message>
    <message>
        <source>Measured by: %1</source>
        <translation>Diukur dengan: %1</translation>
    </message>
</context>
<context>
    <name>perennial::ui::PreviewModel</name>
    <message>
        <source>What happens</source>
        <translation>Yang terjadi</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Tidak dipakai</translation>
    </message>
    <message>
        <source>It is kept, and enters no figure before there is an exchange rate for %1</source>
        <translation>Baris ini disimpan, dan tidak masuk angka mana pun sebelum ada kurs untuk %1</translation>
    </message>
    <message>
        <source>waits for a rate</source>
        <translation>menunggu kurs</translation>
    </message>
</context>
<context>
    <name>perennial::ui::PreviewZoom</name>
    <message>
        <source>Fit page</source>
        <translation>Paskan halaman</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Paskan lebar</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>Ukuran halaman</translation>
    </message>
</context>
<context>
    <name>perennial::ui::QualityView</name>
    <message>
        <source>looking at the quality of the data</source>
        <translation>memeriksa mutu data</translation>
    </message>
    <message>
        <source>Nothing in the rows asks for attention</source>
        <translation>Tidak ada dalam baris yang perlu diperhatikan</translation>
    </message>
    <message>
        <source>The rows are looked at</source>
        <translation>Baris sedang diperiksa</translation>
    </message>
    <message>
        <source>No gaps, outliers, future dates, anonymous rows or amounts without a rate.</source>
        <translation>Tidak ada celah, pencilan, tanggal masa depan, baris anonim, atau jumlah tanpa kurs.</translation>
    </message>
    <message>
        <source>Gaps, outliers, dates, anonymous rows and currencies will stand here.</source>
        <translation>Celah, pencilan, tanggal, baris anonim, dan mata uang akan tampil di sini.</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>Yang menonjol</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Bagian</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Uang</translation>
    </message>
    <message>
        <source>Effect on mean CLV</source>
        <translation>Pengaruh pada CLV rata-rata</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pesanan</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Sheet row</source>
        <translation>Baris lembar</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>What in the rows a careful reader would ask about.</source>
        <translation>Hal dalam baris yang akan ditanyakan pembaca yang teliti.</translation>
    </message>
    <message>
        <source>Nothing in the rows asks for attention.</source>
        <translation>Tidak ada dalam baris yang perlu diperhatikan.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in the rows ask for attention; each says what it does to CLV.</source>
        <translation>
            <numerusform>%n hal dalam baris perlu diperhatikan; masing-masing menyebut pengaruhnya terhadap CLV.</numerusform>
        </translation>
    </message>
    <message>
        <source>What stands out in the rows</source>
        <translation>Yang menonjol dalam baris</translation>
    </message>
    <message>
        <source>Show the customer</source>
        <translation>Tampilkan pelanggan</translation>
    </message>
    <message>
        <source>Looking at the rows was cancelled</source>
        <translation>Pemeriksaan baris dibatalkan</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Lanjutkan</translation>
    </message>
</context>
<context>
    <name>perennial::ui::RateTableDialog</name>
    <message>
        <source>Exchange rates by day</source>
        <translation>Kurs per hari</translation>
    </message>
    <message>
        <source>What one unit is worth in %1. A rate holds until the next day that has one; orders before the first day wait.</source>
        <translation>Nilai satu unit dalam %1. Kurs berlaku sampai hari berikutnya yang memilikinya; pesanan sebelum hari pertama menunggu.</translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation>Tambah hari</translation>
    </message>
</context>
<context>
    <name>perennial::ui::RateTableModel</name>
    <message>
        <source>Currency</source>
        <translation>Mata uang</translation>
    </message>
    <message>
        <source>From day on</source>
        <translation>Mulai hari</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Kurs</translation>
    </message>
</context>
<context>
    <name>perennial::ui::RatesEditor</name>
    <message>
        <source>One %1 in %2</source>
        <translation>Satu %1 dalam %2</translation>
    </message>
    <message>
        <source>One %1 in %2: %3 rows wait</source>
        <translation>Satu %1 dalam %2: %3 baris menunggu</translation>
    </message>
    <message>
        <source>none</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>Open rates by day…</source>
        <translation>Buka kurs per hari…</translation>
    </message>
    <message>
        <source>A sheet of date, currency and rate: what one unit is worth in the currency of the figures</source>
        <translation>Lembar berisi tanggal, mata uang, dan kurs: nilai satu unit dalam mata uang angka</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ubah…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>One %1 in %2 by day: %3 rates, %4 to %5, the newest %6</source>
        <translation>Satu %1 dalam %2 per hari: %3 kurs, %4 sampai %5, terbaru %6</translation>
    </message>
    <message>
        <source>%1 rows before the first day wait</source>
        <translation>%1 baris sebelum hari pertama menunggu</translation>
    </message>
    <message>
        <source>Exchange rates into %1</source>
        <translation>Kurs ke %1</translation>
    </message>
    <message>
        <source>Exchange rates into %1. The figures are in %2: these rates are not used.</source>
        <translation>Kurs ke %1. Angka dalam %2: kurs ini tidak dipakai.</translation>
    </message>
</context>
<context>
    <name>perennial::ui::RecentRow</name>
    <message>
        <source>opened today</source>
        <translation>dibuka hari ini</translation>
    </message>
    <message>
        <source>opened yesterday</source>
        <translation>dibuka kemarin</translation>
    </message>
    <message>
        <source>opened %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>dibuka %1</translation>
    </message>
    <message>
        <source>Open the workspace %1</source>
        <translation>Buka ruang kerja %1</translation>
    </message>
    <message>
        <source>%1 rows · %2 customers</source>
        <extracomment>%1 and %2 are numbers: &quot;24,828 rows · 4,114 customers&quot;</extracomment>
        <translation>%1 baris · %2 pelanggan</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ReconciliationBar</name>
    <message>
        <source>Every row is accounted for</source>
        <translation>Setiap baris dipertanggungjawabkan</translation>
    </message>
    <message>
        <source>read</source>
        <translation>dibaca</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>disimpan</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>diperbarui</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>duplikat</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>dikecualikan</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>ditolak</translation>
    </message>
</context>
<context>
    <name>perennial::ui::RenewalDialog</name>
    <message>
        <source>Renewal cohorts</source>
        <translation>Kohor perpanjangan</translation>
    </message>
    <message>
        <source>The sheet gives shares: each cohort is taken as %1 customers.</source>
        <translation>Lembar ini memberi bagian: setiap kohor dianggap %1 pelanggan.</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Kohor</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Perpanjangan</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Sebelumnya</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Disimpan</translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>Masih ada</translation>
    </message>
    <message>
        <source>Kept, by sBG</source>
        <translation>Bertahan, menurut sBG</translation>
    </message>
    <message>
        <source>Still there, by sBG</source>
        <translation>Masih ada, menurut sBG</translation>
    </message>
    <message>
        <source>All cohorts</source>
        <translation>Semua kohor</translation>
    </message>
    <message>
        <source>No single customer stands in such a sheet, so nothing of it is kept in a workspace.</source>
        <translation>Tidak ada pelanggan satu per satu dalam lembar semacam ini, jadi tidak ada yang disimpan di ruang kerja.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Ekspor…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>%1: %2 customers at the start; sBG %3; %4 periods still to come of who is left, discounted.</source>
        <translation>%1: %2 pelanggan di awal; sBG %3; masih %4 periode mendatang dari yang tersisa, didiskonto.</translation>
    </message>
    <message>
        <source>Export renewals</source>
        <translation>Ekspor perpanjangan</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Buku kerja Excel</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>writing %1</source>
        <translation>menulis %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Tersimpan: %1</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ReportComposer</name>
    <message>
        <source>Save as template…</source>
        <translation>Simpan sebagai templat…</translation>
    </message>
    <message>
        <source>Save template to a file…</source>
        <translation>Simpan templat ke berkas…</translation>
    </message>
    <message>
        <source>Open template from a file…</source>
        <translation>Buka templat dari berkas…</translation>
    </message>
    <message>
        <source>Remove template</source>
        <translation>Hapus templat</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Pilih…</translation>
    </message>
    <message>
        <source>Full report</source>
        <translation>Laporan lengkap</translation>
    </message>
    <message>
        <source>One page for the board</source>
        <translation>Satu halaman untuk direksi</translation>
    </message>
    <message>
        <source>One segment</source>
        <translation>Satu segmen</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Bagian</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Templat</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Perusahaan</translation>
    </message>
    <message>
        <source>Tagline</source>
        <translation>Slogan</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Penulis</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Kertas</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>Colour of the company</source>
        <translation>Warna perusahaan</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Tanpa logo</translation>
    </message>
    <message>
        <source>Save or open a template</source>
        <translation>Simpan atau buka templat</translation>
    </message>
    <message>
        <source>made from the figures</source>
        <translation>dibuat dari angka</translation>
    </message>
    <message>
        <source>A4, portrait</source>
        <translation>A4, tegak</translation>
    </message>
    <message>
        <source>A4, landscape</source>
        <translation>A4, mendatar</translation>
    </message>
    <message>
        <source>Letter, portrait</source>
        <translation>Letter, tegak</translation>
    </message>
    <message>
        <source>Letter, landscape</source>
        <translation>Letter, mendatar</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>disamarkan</translation>
    </message>
    <message>
        <source>as pseudonyms</source>
        <translation>sebagai nama samaran</translation>
    </message>
    <message>
        <source>with names</source>
        <translation>dengan nama</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ReportPreview</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n halaman</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::ui::ResultSummary</name>
    <message>
        <source>no change</source>
        <translation>tidak berubah</translation>
    </message>
    <message>
        <source>Value of the next %1</source>
        <translation>Nilai %1 berikutnya</translation>
    </message>
    <message>
        <source>CLV, mean</source>
        <translation>CLV, rata-rata</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Pendapatan</translation>
    </message>
    <message>
        <source>Profit after spend</source>
        <translation>Laba setelah belanja</translation>
    </message>
    <message>
        <source>Alive in 12 months</source>
        <translation>Aktif dalam 12 bulan</translation>
    </message>
    <message>
        <source>%1 of the draws change the value by %2 to %3. Drawn are the parameters of the model and the responses to price; an assumed response by a third of itself.</source>
        <translation>%1 dari penarikan mengubah nilai sebesar %2 sampai %3. Yang ditarik acak ialah parameter model dan respons terhadap harga; respons asumsi sebesar sepertiganya.</translation>
    </message>
    <message>
        <source>no bands</source>
        <translation>tanpa pita</translation>
    </message>
    <message numerus="yes">
        <source>beats the base in %1 of %Ln draw(s)</source>
        <translation>
            <numerusform>mengungguli dasar dalam %1 dari %Ln penarikan</numerusform>
        </translation>
    </message>
    <message>
        <source>Chance that the scenario beats the base</source>
        <translation>Peluang skenario mengungguli dasar</translation>
    </message>
    <message>
        <source>draws in which the scenario brings more than the base ÷ draws</source>
        <translation>penarikan yang skenarionya menghasilkan lebih banyak daripada dasar ÷ penarikan</translation>
    </message>
    <message>
        <source>Change of the value in %1 of the draws</source>
        <translation>Perubahan nilai dalam %1 dari penarikan</translation>
    </message>
    <message>
        <source>Drawn are the parameters of the model, by their covariance, and the responses to price; an assumed response by a third of itself.</source>
        <translation>Yang ditarik acak ialah parameter model, menurut kovariansnya, dan respons terhadap harga; respons asumsi sebesar sepertiganya.</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ResultTable</name>
    <message>
        <source>Value of the horizon</source>
        <translation>Nilai horizon</translation>
    </message>
    <message>
        <source>CLV, mean</source>
        <translation>CLV, rata-rata</translation>
    </message>
    <message>
        <source>CLV, total</source>
        <translation>CLV, total</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Pendapatan</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margin</translation>
    </message>
    <message>
        <source>Profit after spend</source>
        <translation>Laba setelah belanja</translation>
    </message>
    <message>
        <source>CLV of a new customer</source>
        <translation>CLV pelanggan baru</translation>
    </message>
    <message>
        <source>LTV : CAC</source>
        <translation>LTV : CAC</translation>
    </message>
    <message>
        <source>Payback</source>
        <translation>Balik modal</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Pembelian</translation>
    </message>
    <message>
        <source>Retention rate a year</source>
        <translation>Tingkat retensi per tahun</translation>
    </message>
    <message>
        <source>Alive in 12 months</source>
        <translation>Aktif dalam 12 bulan</translation>
    </message>
</context>
<context>
    <name>perennial::ui::RetentionPage</name>
    <message>
        <source>fading</source>
        <translation>memudar</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Retensi</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>Kohor</translation>
    </message>
    <message>
        <source>One row a cohort, one column a month</source>
        <translation>Satu baris per kohor, satu kolom per bulan</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Kurva</translation>
    </message>
    <message>
        <source>Monthly retention as curves</source>
        <translation>Retensi bulanan sebagai kurva</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Pada</translation>
    </message>
    <message>
        <source>Bought in that month</source>
        <translation>Membeli pada bulan itu</translation>
    </message>
    <message>
        <source>On or after</source>
        <translation>Pada atau setelah</translation>
    </message>
    <message>
        <source>Bought in that month or later</source>
        <translation>Membeli pada bulan itu atau kemudian</translation>
    </message>
    <message>
        <source>Cumulative</source>
        <translation>Kumulatif</translation>
    </message>
    <message>
        <source>Has bought again by then</source>
        <translation>Telah membeli lagi sampai saat itu</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pesanan</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Pendapatan</translation>
    </message>
    <message>
        <source>Value each</source>
        <translation>Nilai per orang</translation>
    </message>
    <message>
        <source>Cumulative revenue per customer of the cohort</source>
        <translation>Pendapatan kumulatif per pelanggan kohor</translation>
    </message>
    <message>
        <source>Who stays and who leaves will stand here</source>
        <translation>Siapa yang bertahan dan siapa yang pergi akan tampil di sini</translation>
    </message>
    <message>
        <source>Second order within 90 days</source>
        <translation>Pesanan kedua dalam 90 hari</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>dari %1</translation>
    </message>
    <message>
        <source>Median gap between orders</source>
        <translation>Median jarak antarpesanan</translation>
    </message>
    <message>
        <source>Lapsed after silence of</source>
        <translation>Dianggap pergi setelah diam</translation>
    </message>
    <message>
        <source>%1 return</source>
        <translation>%1 kembali</translation>
    </message>
    <message>
        <source>Too little history yet for a second month.</source>
        <translation>Riwayat belum cukup untuk bulan kedua.</translation>
    </message>
    <message>
        <source>%1 of new customers buy again in the next month.</source>
        <translation>%1 pelanggan baru membeli lagi pada bulan berikutnya.</translation>
    </message>
    <message>
        <source>How many reach the second, third … order</source>
        <translation>Berapa banyak yang mencapai pesanan kedua, ketiga …</translation>
    </message>
    <message>
        <source>Calendar months</source>
        <translation>Bulan kalender</translation>
    </message>
    <message>
        <source>Columns are calendar months</source>
        <translation>Kolom berupa bulan kalender</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Umur</translation>
    </message>
    <message>
        <source>Columns are months of each customer&apos;s own age</source>
        <translation>Kolom berupa bulan menurut umur setiap pelanggan</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Bagian</translation>
    </message>
    <message>
        <source>Shares, and amounts per customer of the cohort</source>
        <translation>Bagian, dan jumlah uang per pelanggan kohor</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Hitungan</translation>
    </message>
    <message>
        <source>Heads and sums of the cohort</source>
        <translation>Banyaknya orang dan jumlah uang kohor</translation>
    </message>
    <message>
        <source>Colour by table</source>
        <translation>Warna per tabel</translation>
    </message>
    <message>
        <source>row</source>
        <translation>baris</translation>
    </message>
    <message>
        <source>The darkest cell of each row</source>
        <translation>Sel tergelap di setiap baris</translation>
    </message>
    <message>
        <source>column</source>
        <translation>kolom</translation>
    </message>
    <message>
        <source>The darkest cell of each column</source>
        <translation>Sel tergelap di setiap kolom</translation>
    </message>
    <message>
        <source>Compare groups</source>
        <translation>Bandingkan kelompok</translation>
    </message>
    <message>
        <source>Compare cohorts</source>
        <translation>Bandingkan kohor</translation>
    </message>
    <message>
        <source>following the cohorts</source>
        <translation>mengikuti kohor</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prakiraan</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>LTV : CAC</source>
        <translation>LTV : CAC</translation>
    </message>
    <message>
        <source>Cumulative margin per customer ÷ CAC of the cohort</source>
        <translation>Margin kumulatif per pelanggan ÷ CAC kohor</translation>
    </message>
    <message>
        <source>What the model expects of today&apos;s customers in the months to come</source>
        <translation>Yang diharapkan model dari pelanggan saat ini pada bulan-bulan mendatang</translation>
    </message>
    <message>
        <source>The model tells how much and how often customers buy, and whether they buy again at all, not in how many single months: choose Orders, Revenue, a value, or Cumulative</source>
        <translation>Model menunjukkan berapa banyak dan seberapa sering pelanggan membeli, dan apakah mereka membeli lagi, bukan dalam berapa bulan tersendiri: pilih Pesanan, Pendapatan, suatu nilai, atau Kumulatif</translation>
    </message>
    <message>
        <source>Every month of these cohorts is past or under way: there is none to forecast</source>
        <translation>Semua bulan kohor ini sudah lewat atau sedang berlangsung: tidak ada lagi yang bisa diprakirakan</translation>
    </message>
    <message>
        <source>%1 buy again a month later</source>
        <translation>%1 membeli lagi sebulan kemudian</translation>
    </message>
</context>
<context>
    <name>perennial::ui::RfmDialog</name>
    <message>
        <source>Save groups</source>
        <translation>Simpan kelompok</translation>
    </message>
    <message>
        <source>RFM groups</source>
        <translation>Kelompok RFM</translation>
    </message>
    <message>
        <source>Scores run from 1 to 5, 5 is best. The first rule that holds names the group; the rest is Other.</source>
        <translation>Skor dari 1 sampai 5, 5 terbaik. Aturan pertama yang berlaku menamai kelompok; sisanya Lainnya.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Kelompok</translation>
    </message>
    <message>
        <source>Recency from</source>
        <translation>Kebaruan dari</translation>
    </message>
    <message>
        <source>to</source>
        <translation>sampai</translation>
    </message>
    <message>
        <source>Frequency from</source>
        <translation>Frekuensi dari</translation>
    </message>
    <message>
        <source>Money from</source>
        <translation>Uang dari</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>Days of silence, edges</source>
        <translation>Hari diam, batas</translation>
    </message>
    <message>
        <source>Days with an order, edges</source>
        <translation>Hari dengan pesanan, batas</translation>
    </message>
    <message>
        <source>Revenue, edges</source>
        <translation>Pendapatan, batas</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>Tambah kelompok</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Kelompok baru</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Back to the program&apos;s own</source>
        <translation>Kembali ke bawaan program</translation>
    </message>
    <message>
        <source>The edges of a row must be numbers in ascending order.</source>
        <translation>Batas dalam satu baris harus berupa angka dengan urutan naik.</translation>
    </message>
    <message>
        <source>Pick cells by dragging (Ctrl adds more) or with the keys, and give them a group. It goes first.</source>
        <translation>Pilih sel dengan menyeret (Ctrl menambah pilihan) atau lewat papan ketik, lalu jadikan kelompok. Kelompok itu ditempatkan paling atas.</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nama kelompok</translation>
    </message>
    <message>
        <source>Make it a group</source>
        <translation>Jadikan kelompok</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Naik</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Turun</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>There is no group: add one, or pick cells on the grid.</source>
        <translation>Tidak ada kelompok: tambahkan satu, atau pilih sel di kisi.</translation>
    </message>
    <message>
        <source>The group in row %1 needs a name.</source>
        <translation>Kelompok di baris %1 memerlukan nama.</translation>
    </message>
    <message>
        <source>Row %1, %2: a range must run upwards, from a score to the same or a better one.</source>
        <translation>Baris %1, %2: rentang harus naik, dari suatu skor ke skor yang sama atau lebih baik.</translation>
    </message>
    <message>
        <source>%1 holds nobody: no customer has these scores, or the rows above it take them all. It can be saved all the same.</source>
        <translation>%1 tidak berisi siapa pun: tidak ada pelanggan dengan skor ini, atau baris di atasnya sudah mengambil semuanya. Tetap dapat disimpan.</translation>
    </message>
    <message>
        <source>Groups in their order</source>
        <translation>Kelompok menurut urutannya</translation>
    </message>
    <message>
        <source>customers whose scores this rule is the first to hold for, with all rules of the same name</source>
        <translation>pelanggan yang skornya lebih dahulu memenuhi aturan ini daripada aturan lain, bersama semua aturan bernama sama</translation>
    </message>
    <message>
        <source>Recency %1, frequency %2, money %3</source>
        <translation>Kebaruan %1, frekuensi %2, uang %3</translation>
    </message>
    <message>
        <source>Recency %1, frequency %2</source>
        <translation>Kebaruan %1, frekuensi %2</translation>
    </message>
    <message>
        <source>customers with these two scores, by the edges below</source>
        <translation>pelanggan dengan kedua skor ini, menurut batas di bawah</translation>
    </message>
</context>
<context>
    <name>perennial::ui::RfmGrid</name>
    <message>
        <source>Recency by frequency</source>
        <translation>Kebaruan menurut frekuensi</translation>
    </message>
    <message numerus="yes">
        <source>Recency %1, frequency %2: %3, %n customer(s)</source>
        <translation>
            <numerusform>Kebaruan %1, frekuensi %2: %3, %n pelanggan</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; picked</source>
        <translation>%1; dipilih</translation>
    </message>
    <message>
        <source>frequency; recency upwards</source>
        <translation>frekuensi; kebaruan ke atas</translation>
    </message>
</context>
<context>
    <name>perennial::ui::RowMover</name>
    <message>
        <source>Drag a row to its place, or move it by Alt with an arrow.</source>
        <translation>Seret baris ke tempatnya, atau pindahkan dengan Alt dan tombol panah.</translation>
    </message>
</context>
<context>
    <name>perennial::ui::RuleDialog</name>
    <message>
        <source>Save segment</source>
        <translation>Simpan segmen</translation>
    </message>
    <message>
        <source>Show these customers</source>
        <translation>Tampilkan pelanggan ini</translation>
    </message>
    <message>
        <source>Segment by a rule</source>
        <translation>Segmen menurut aturan</translation>
    </message>
    <message>
        <source>Filter by a rule</source>
        <translation>Saring menurut aturan</translation>
    </message>
    <message>
        <source>Name of the segment</source>
        <translation>Nama segmen</translation>
    </message>
    <message>
        <source>Add a condition.</source>
        <translation>Tambahkan syarat.</translation>
    </message>
    <message>
        <source>%1 of %2 customers</source>
        <translation>%1 dari %2 pelanggan</translation>
    </message>
    <message>
        <source>Show these contracts</source>
        <translation>Tampilkan kontrak ini</translation>
    </message>
    <message>
        <source>%1 of %2 contracts</source>
        <translation>%1 dari %2 kontrak</translation>
    </message>
</context>
<context>
    <name>perennial::ui::SameCustomerView</name>
    <message>
        <source>looking for customers under two keys</source>
        <translation>mencari pelanggan dengan dua kunci</translation>
    </message>
    <message>
        <source>No customer seems to stand here twice</source>
        <translation>Tampaknya tidak ada pelanggan yang tercatat dua kali</translation>
    </message>
    <message>
        <source>The customers are compared</source>
        <translation>Pelanggan sedang dibandingkan</translation>
    </message>
    <message>
        <source>Keys with the same e-mail address, name or phone would stand here.</source>
        <translation>Kunci dengan alamat e-mail, nama, atau telepon yang sama akan tampil di sini.</translation>
    </message>
    <message>
        <source>same e-mail address</source>
        <translation>alamat surel sama</translation>
    </message>
    <message>
        <source>keys differ in writing only</source>
        <translation>kunci hanya berbeda penulisan</translation>
    </message>
    <message>
        <source>addresses of one mailbox</source>
        <translation>alamat dari satu kotak surat</translation>
    </message>
    <message>
        <source>same name and phone number</source>
        <translation>nama dan nomor telepon sama</translation>
    </message>
    <message>
        <source>same full name</source>
        <translation>nama lengkap sama</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Tetap</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pesanan</translation>
    </message>
    <message>
        <source>May be the same</source>
        <translation>Mungkin sama</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>What they share</source>
        <translation>Kesamaannya</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Digabung</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Ke</translation>
    </message>
    <message>
        <source>merge customers</source>
        <translation>gabungkan pelanggan</translation>
    </message>
    <message>
        <source>separate customers</source>
        <translation>pisahkan pelanggan</translation>
    </message>
    <message>
        <source>Who is one customer? Nothing is merged before you say so.</source>
        <translation>Siapa yang merupakan satu pelanggan? Tidak ada yang digabung sebelum Anda menyetujuinya.</translation>
    </message>
    <message>
        <source>No customer seems to stand here twice.</source>
        <translation>Tampaknya tidak ada pelanggan yang tercatat dua kali.</translation>
    </message>
    <message>
        <source>These may be one customer</source>
        <translation>Ini mungkin satu pelanggan</translation>
    </message>
    <message>
        <source>Merged by you</source>
        <translation>Digabung oleh Anda</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Gabungkan</translation>
    </message>
    <message>
        <source>Two persons</source>
        <translation>Dua orang</translation>
    </message>
    <message>
        <source>Separate again</source>
        <translation>Pisahkan lagi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) may be one customer each; nothing is merged before you say so.</source>
        <translation>
            <numerusform>%Ln pasangan mungkin masing-masing satu pelanggan; tidak ada yang digabung sebelum Anda menyetujuinya.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing the customers was cancelled</source>
        <translation>Pembandingan pelanggan dibatalkan</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Lanjutkan</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ScenarioBar</name>
    <message>
        <source>Scenario %1</source>
        <translation>Skenario %1</translation>
    </message>
    <message>
        <source>Save scenario</source>
        <translation>Simpan skenario</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>Nama skenario</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Dasar</translation>
    </message>
    <message>
        <source>Save the levers to &apos;%1&apos;</source>
        <translation>Simpan tuas ke &apos;%1&apos;</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Ganti nama…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Catatan…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>What this scenario is for</source>
        <translation>Tujuan skenario ini</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplikat</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Remove scenario &apos;%1&apos;</source>
        <translation>Hapus skenario &apos;%1&apos;</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1, salinan</translation>
    </message>
    <message>
        <source>Duplicate scenario &apos;%1&apos;</source>
        <translation>Duplikat skenario &apos;%1&apos;</translation>
    </message>
    <message>
        <source>Rename scenario</source>
        <translation>Ganti nama skenario</translation>
    </message>
    <message>
        <source>Rename scenario &apos;%1&apos;</source>
        <translation>Ganti nama skenario &apos;%1&apos;</translation>
    </message>
    <message>
        <source>Save the levers as a scenario</source>
        <translation>Simpan tuas sebagai skenario</translation>
    </message>
    <message>
        <source>Rename, note, duplicate, remove</source>
        <translation>Ganti nama, catatan, duplikat, hapus</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Bandingkan</translation>
    </message>
    <message>
        <source>Goal seek…</source>
        <translation>Pencarian sasaran…</translation>
    </message>
</context>
<context>
    <name>perennial::ui::SectionList</name>
    <message>
        <source>Note to %1</source>
        <translation>Catatan untuk %1</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>Naikkan %1</translation>
    </message>
    <message>
        <source>A note below the head of this section</source>
        <translation>Catatan di bawah judul bagian ini</translation>
    </message>
    <message>
        <source>Alt with an arrow moves the section</source>
        <translation>Alt dengan tombol panah memindahkan bagian</translation>
    </message>
    <message>
        <source>Drag %1 to its place</source>
        <translation>Seret %1 ke tempatnya</translation>
    </message>
</context>
<context>
    <name>perennial::ui::SegmentResults</name>
    <message>
        <source>Segment</source>
        <translation>Segmen</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Harga</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Dasar</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Skenario</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>Titik impas</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Perubahan</translation>
    </message>
</context>
<context>
    <name>perennial::ui::SegmentsModel</name>
    <message>
        <source>recognition</source>
        <translation>penghargaan</translation>
    </message>
    <message>
        <source>loyalty programme</source>
        <translation>program loyalitas</translation>
    </message>
    <message>
        <source>second-order offer</source>
        <translation>tawaran pesanan kedua</translation>
    </message>
    <message>
        <source>onboarding</source>
        <translation>orientasi</translation>
    </message>
    <message>
        <source>win-back now</source>
        <translation>rebut kembali sekarang</translation>
    </message>
    <message>
        <source>ask why they left</source>
        <translation>tanyakan mengapa pergi</translation>
    </message>
    <message>
        <source>cheap e-mail only</source>
        <translation>surel murah saja</translation>
    </message>
    <message>
        <source>win-back or let go</source>
        <translation>rebut kembali atau lepas</translation>
    </message>
    <message>
        <source>tailored offers</source>
        <translation>tawaran yang sesuai</translation>
    </message>
    <message>
        <source>stop spending on them</source>
        <translation>berhenti membelanjakan</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Semua pelanggan</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmen</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>Purchases each</source>
        <translation>Pembelian masing-masing</translation>
    </message>
    <message>
        <source>CLV, mean</source>
        <translation>CLV, rata-rata</translation>
    </message>
    <message>
        <source>CLV, total</source>
        <translation>CLV, total</translation>
    </message>
    <message>
        <source>Next %1</source>
        <translation>%1 berikutnya</translation>
    </message>
    <message>
        <source>P(alive)</source>
        <translation>P(aktif)</translation>
    </message>
    <message>
        <source>CAC</source>
        <translation>CAC</translation>
    </message>
    <message>
        <source>LTV : CAC</source>
        <translation>LTV : CAC</translation>
    </message>
    <message>
        <source>Play that fits</source>
        <translation>Tindakan yang cocok</translation>
    </message>
    <message>
        <source>A formula gives one figure and no interval. Choose a model under Assumptions to see one.</source>
        <translation>Rumus memberi satu angka tanpa interval. Pilih model di Asumsi untuk melihatnya.</translation>
    </message>
    <message>
        <source>In nine of ten cases the true figure lies within: it holds what the model does not know exactly and what chance does.</source>
        <translation>Dalam sembilan dari sepuluh kasus angka sebenarnya ada di dalamnya: interval ini mencakup yang tidak diketahui model secara pasti dan pengaruh kebetulan.</translation>
    </message>
    <message>
        <source>90 % interval</source>
        <translation>Interval 90%</translation>
    </message>
</context>
<context>
    <name>perennial::ui::SegmentsPage</name>
    <message>
        <source>RFM groups</source>
        <translation>Kelompok RFM</translation>
    </message>
    <message>
        <source>Value tiers</source>
        <translation>Tingkat nilai</translation>
    </message>
    <message>
        <source>Acquired</source>
        <translation>Diperoleh</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>Siklus hidup</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmen</translation>
    </message>
    <message>
        <source>All figures side by side</source>
        <translation>Semua angka berdampingan</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Ekspor…</translation>
    </message>
    <message>
        <source>Groups of customers with all figures will stand here</source>
        <translation>Kelompok pelanggan dengan semua angka akan tampil di sini</translation>
    </message>
    <message>
        <source>%1: %2 of the customers and %3 of the value.</source>
        <translation>%1: %2 dari pelanggan dan %3 dari nilai.</translation>
    </message>
    <message>
        <source>Export segments</source>
        <translation>Ekspor segmen</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Buku kerja Excel</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>writing %1</source>
        <translation>menulis %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Tersimpan: %1</translation>
    </message>
    <message>
        <source>Acquired, by quarter</source>
        <translation>Diperoleh, per kuartal</translation>
    </message>
    <message>
        <source>Acquired, by year</source>
        <translation>Diperoleh, per tahun</translation>
    </message>
    <message>
        <source>Own rules</source>
        <translation>Aturan sendiri</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Lainnya…</translation>
    </message>
    <message>
        <source>Segments by rules of your own</source>
        <translation>Segmen menurut aturan Anda sendiri</translation>
    </message>
    <message>
        <source>drawing the charts</source>
        <translation>menggambar grafik</translation>
    </message>
    <message>
        <source>Compare two…</source>
        <translation>Bandingkan dua…</translation>
    </message>
    <message>
        <source>Movement…</source>
        <translation>Perpindahan…</translation>
    </message>
    <message>
        <source>Edit rules…</source>
        <translation>Sunting aturan…</translation>
    </message>
    <message>
        <source>measuring how sure the forecast is</source>
        <translation>mengukur seberapa pasti prakiraan</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln kelompok</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 values</source>
        <translation>%1: %2 nilai</translation>
    </message>
    <message>
        <source>%1 different values for %2 customers are too many for groups. A rule of your own can ask for some of them.</source>
        <translation>%1 nilai berbeda untuk %2 pelanggan terlalu banyak untuk kelompok. Aturan Anda sendiri dapat memilih sebagian darinya.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Harga</translation>
    </message>
    <message>
        <source>click a segment to filter by it; right-click a number to explain it</source>
        <translation>klik segmen untuk menyaring; klik kanan angka untuk menjelaskannya</translation>
    </message>
    <message>
        <source>click: filter; right-click: explain</source>
        <translation>klik: saring; klik kanan: jelaskan</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>customers with a purchase up to the as-of date</source>
        <translation>pelanggan dengan pembelian sampai tanggal per</translation>
    </message>
    <message>
        <source>CLV, total of the segment ÷ CLV, total of all</source>
        <translation>CLV, total segmen ÷ CLV, total semua</translation>
    </message>
    <message>
        <source>Share of the customers: %1 ÷ %2</source>
        <translation>Bagian dari pelanggan: %1 ÷ %2</translation>
    </message>
</context>
<context>
    <name>perennial::ui::SensitivityPanel</name>
    <message>
        <source>All levers</source>
        <translation>Semua tuas</translation>
    </message>
    <message>
        <source>One lever</source>
        <translation>Satu tuas</translation>
    </message>
    <message>
        <source>Two levers</source>
        <translation>Dua tuas</translation>
    </message>
    <message>
        <source>Upwards</source>
        <translation>Ke atas</translation>
    </message>
    <message>
        <source>Sideways</source>
        <translation>Ke samping</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Angka</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>Yang ditampilkan grafik</translation>
    </message>
</context>
<context>
    <name>perennial::ui::Sentences</name>
    <message>
        <source>Spreadsheets</source>
        <translation>Lembar kerja</translation>
    </message>
    <message>
        <source>Perennial workspaces</source>
        <translation>Ruang kerja Perennial</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 is a sentence without full stop, %2 a technical detail</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>date</source>
        <translation>tanggal</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>pelanggan</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>jumlah</translation>
    </message>
    <message>
        <source>order</source>
        <translation>pesanan</translation>
    </message>
    <message>
        <source>There are no purchases to work with.</source>
        <translation>Tidak ada pembelian untuk diolah.</translation>
    </message>
    <message>
        <source>Nobody has bought a second time.</source>
        <translation>Belum ada yang membeli untuk kedua kalinya.</translation>
    </message>
    <message>
        <source>There are no data to work with.</source>
        <translation>Tidak ada data untuk diolah.</translation>
    </message>
    <message>
        <source>There are no data for this: %1.</source>
        <translation>Tidak ada data untuk ini: %1.</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>Berkas tidak ada.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Berkas tidak dapat dibaca</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Berkas kosong.</translation>
    </message>
    <message>
        <source>The file is no spreadsheet but looks like this: %1.</source>
        <translation>Berkas bukan lembar kerja melainkan tampak seperti: %1.</translation>
    </message>
    <message>
        <source>The file is no spreadsheet and no text.</source>
        <translation>Berkas bukan lembar kerja dan bukan teks.</translation>
    </message>
    <message>
        <source>The file is protected by a password.</source>
        <translation>Berkas dilindungi kata sandi.</translation>
    </message>
    <message>
        <source>The file ends too early</source>
        <translation>Berkas berakhir terlalu awal</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>Berkas rusak</translation>
    </message>
    <message>
        <source>The file is too large to be read safely: %1, at most %2.</source>
        <translation>Berkas terlalu besar untuk dibaca dengan aman: %1, paling banyak %2.</translation>
    </message>
    <message>
        <source>The file changed or vanished while it was being read.</source>
        <translation>Berkas berubah atau hilang saat dibaca.</translation>
    </message>
    <message>
        <source>Files of the format %1 cannot be read.</source>
        <translation>Berkas berformat %1 tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>The text is not valid %1 (at byte %2).</source>
        <translation>Teks bukan %1 yang sah (pada bita %2).</translation>
    </message>
    <message>
        <source>There is no sheet “%1”. The file has: %2.</source>
        <translation>Tidak ada lembar “%1”. Berkas memuat: %2.</translation>
    </message>
    <message>
        <source>There is no sheet “%1”.</source>
        <translation>Tidak ada lembar “%1”.</translation>
    </message>
    <message>
        <source>The sheet is empty.</source>
        <translation>Lembar kosong.</translation>
    </message>
    <message>
        <source>No row looks like the heads of the columns.</source>
        <translation>Tidak ada baris yang tampak seperti judul kolom.</translation>
    </message>
    <message>
        <source>There is no column “%1”. The sheet has: %2.</source>
        <translation>Tidak ada kolom “%1”. Lembar memuat: %2.</translation>
    </message>
    <message>
        <source>There is no column “%1”.</source>
        <translation>Tidak ada kolom “%1”.</translation>
    </message>
    <message>
        <source>No column was found for this: %1.</source>
        <translation>Tidak ditemukan kolom untuk ini: %1.</translation>
    </message>
    <message>
        <source>The table is no list of orders</source>
        <translation>Tabel ini bukan daftar pesanan</translation>
    </message>
    <message>
        <source>The dates of the column %1 can be read in two ways, for example %2.</source>
        <translation>Tanggal di kolom %1 dapat dibaca dua cara, misalnya %2.</translation>
    </message>
    <message>
        <source>“%1” was found where this is needed: %2.</source>
        <translation>Ditemukan “%1” padahal diperlukan: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be understood.</source>
        <translation>“%1” tidak dapat dipahami.</translation>
    </message>
    <message>
        <source>The amount %1 is too large to be counted exactly.</source>
        <translation>Jumlah %1 terlalu besar untuk dihitung dengan tepat.</translation>
    </message>
    <message>
        <source>The amounts are in several currencies (%1) and are not added up.</source>
        <translation>Jumlah dalam beberapa mata uang (%1) dan tidak dijumlahkan.</translation>
    </message>
    <message>
        <source>The file is no Perennial workspace.</source>
        <translation>Berkas bukan ruang kerja Perennial.</translation>
    </message>
    <message>
        <source>The workspace was made by a newer program (version %1; this one knows up to %2).</source>
        <translation>Ruang kerja dibuat oleh program yang lebih baru (versi %1; program ini mengenal sampai %2).</translation>
    </message>
    <message>
        <source>The workspace can be read but not changed.</source>
        <translation>Ruang kerja dapat dibaca tetapi tidak diubah.</translation>
    </message>
    <message>
        <source>Another window or program is writing to the workspace.</source>
        <translation>Jendela atau program lain sedang menulis ke ruang kerja.</translation>
    </message>
    <message>
        <source>The workspace is damaged</source>
        <translation>Ruang kerja rusak</translation>
    </message>
    <message>
        <source>There is no room left on the disk. Nothing was changed.</source>
        <translation>Tidak ada ruang tersisa di disk. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>Berkas tidak dapat ditulis</translation>
    </message>
    <message>
        <source>The workspace could not be used</source>
        <translation>Ruang kerja tidak dapat dipakai</translation>
    </message>
    <message>
        <source>The model %1 cannot be fitted</source>
        <translation>Model %1 tidak dapat dicocokkan</translation>
    </message>
    <message>
        <source>%1 cannot be “%2”; it takes: %3.</source>
        <translation>%1 tidak boleh “%2”; yang diterima: %3.</translation>
    </message>
    <message>
        <source>%1 cannot be “%2”.</source>
        <translation>%1 tidak boleh “%2”.</translation>
    </message>
    <message>
        <source>There is no %1 “%2”. Known are: %3.</source>
        <translation>Tidak ada %1 “%2”. Yang dikenal: %3.</translation>
    </message>
    <message>
        <source>There is no %1 “%2”.</source>
        <translation>Tidak ada %1 “%2”.</translation>
    </message>
    <message>
        <source>A question has no answer: %1.</source>
        <translation>Sebuah pertanyaan belum dijawab: %1.</translation>
    </message>
    <message>
        <source>The program made a mistake of its own; please report it</source>
        <translation>Program membuat kesalahan sendiri; mohon laporkan</translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation>lembar %1</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>baris %1</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>kolom %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between file, sheet, row and column</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Periksa nama dan foldernya.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Pilih berkas lain.</translation>
    </message>
    <message>
        <source>Open it in the program that made it and save it as XLSX.</source>
        <translation>Buka di program pembuatnya dan simpan sebagai XLSX.</translation>
    </message>
    <message>
        <source>Remove the password in the program that made it and save it again.</source>
        <translation>Hapus kata sandi di program pembuatnya dan simpan lagi.</translation>
    </message>
    <message>
        <source>Export or download the file again.</source>
        <translation>Ekspor atau unduh berkas lagi.</translation>
    </message>
    <message>
        <source>Choose another sheet.</source>
        <translation>Pilih lembar lain.</translation>
    </message>
    <message>
        <source>Say which column it is.</source>
        <translation>Katakan kolom yang mana.</translation>
    </message>
    <message>
        <source>Say whether the day or the month comes first.</source>
        <translation>Katakan apakah hari atau bulan yang lebih dahulu.</translation>
    </message>
    <message>
        <source>Enter an exchange rate under Data, Assumptions.</source>
        <translation>Masukkan kurs di Data, Asumsi.</translation>
    </message>
    <message>
        <source>Install the newest version of Perennial.</source>
        <translation>Pasang versi Perennial terbaru.</translation>
    </message>
    <message>
        <source>Make room on the disk and try again.</source>
        <translation>Sediakan ruang di disk dan coba lagi.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Pilih folder lain.</translation>
    </message>
    <message>
        <source>Close the other program and try again.</source>
        <translation>Tutup program lain dan coba lagi.</translation>
    </message>
    <message>
        <source>Restore a backup of the file.</source>
        <translation>Pulihkan cadangan berkas.</translation>
    </message>
    <message>
        <source>Choose a longer window.</source>
        <translation>Pilih jendela yang lebih panjang.</translation>
    </message>
    <message>
        <source>Add more months of orders.</source>
        <translation>Tambahkan lebih banyak bulan pesanan.</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation>Periksa ejaannya.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a place in the user&apos;s data (&quot;orders.csv, row 12&quot;), %2 a sentence</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The sheet has no amounts, so there are no money figures.</source>
        <translation>Lembar tidak memuat jumlah, jadi tidak ada angka uang.</translation>
    </message>
    <message>
        <source>Nobody has bought in this window or segment.</source>
        <translation>Tidak ada yang membeli dalam jendela atau segmen ini.</translation>
    </message>
    <message>
        <source>Nobody has bought a second time yet.</source>
        <translation>Belum ada yang membeli untuk kedua kalinya.</translation>
    </message>
    <message>
        <source>No acquisition cost is given. Enter it under Data, Assumptions.</source>
        <translation>Biaya akuisisi tidak diberikan. Masukkan di Data, Asumsi.</translation>
    </message>
    <message>
        <source>Money was spent, but no new customer was won in that time.</source>
        <translation>Uang dibelanjakan, tetapi tidak ada pelanggan baru pada waktu itu.</translation>
    </message>
    <message>
        <source>BG/NBD takes every one-time buyer for alive, so this figure would say nothing.</source>
        <translation>BG/NBD menganggap setiap pembeli sekali aktif, jadi angka ini tidak berarti.</translation>
    </message>
    <message>
        <source>The model could not be fitted to these purchases.</source>
        <translation>Model tidak dapat dicocokkan dengan pembelian ini.</translation>
    </message>
    <message>
        <source>Spending varies so widely between customers that the model has no finite mean.</source>
        <translation>Belanja antarpelanggan begitu beragam sehingga model tidak punya rata-rata berhingga.</translation>
    </message>
    <message>
        <source>Too few customers bought again for the model to be fitted.</source>
        <translation>Terlalu sedikit pelanggan membeli lagi untuk mencocokkan model.</translation>
    </message>
    <message>
        <source>The history is too short for this figure.</source>
        <translation>Riwayat terlalu pendek untuk angka ini.</translation>
    </message>
    <message>
        <source>It is not reached within the horizon.</source>
        <translation>Tidak tercapai dalam horizon.</translation>
    </message>
    <message>
        <source>Some values are negative, so a share of their sum says nothing.</source>
        <translation>Sebagian nilai negatif, jadi bagian dari jumlahnya tidak berarti.</translation>
    </message>
    <message>
        <source>No part of the history was held back to test the forecast.</source>
        <translation>Tidak ada bagian riwayat yang disisihkan untuk menguji prakiraan.</translation>
    </message>
    <message>
        <source>This method does not give this figure.</source>
        <translation>Metode ini tidak memberi angka ini.</translation>
    </message>
    <message>
        <source>Few customers bought again: take the figures as a rough guide.</source>
        <translation>Sedikit pelanggan membeli lagi: anggap angka sebagai patokan kasar.</translation>
    </message>
    <message>
        <source>Frequent buyers spend differently from others; the spend model assumes that they do not.</source>
        <translation>Pembeli sering berbelanja berbeda dari yang lain; model belanja menganggap tidak.</translation>
    </message>
    <message>
        <source>The mean spend is not finite under this fit; money figures are left out.</source>
        <translation>Belanja rata-rata tidak berhingga pada pencocokan ini; angka uang ditiadakan.</translation>
    </message>
    <message>
        <source>A parameter runs to its limit: the data do not say enough about it.</source>
        <translation>Sebuah parameter mencapai batasnya: data tidak cukup bercerita tentangnya.</translation>
    </message>
    <message>
        <source>Purchases follow the seasons; the model spreads them evenly over the year.</source>
        <translation>Pembelian mengikuti musim; model meratakannya sepanjang tahun.</translation>
    </message>
    <message>
        <source>The history is short: forecasts are uncertain.</source>
        <translation>Riwayat pendek: prakiraan tidak pasti.</translation>
    </message>
    <message>
        <source>Every customer bought once; the model cannot learn a pace.</source>
        <translation>Setiap pelanggan membeli sekali; model tidak dapat belajar laju.</translation>
    </message>
    <message>
        <source>There are few data, so typical values from other shops were mixed in.</source>
        <translation>Data sedikit, jadi nilai khas dari toko lain dicampurkan.</translation>
    </message>
    <message>
        <source>The fit converged.</source>
        <translation>Pencocokan konvergen.</translation>
    </message>
    <message>
        <source>The fit converged as far as numbers can tell.</source>
        <translation>Pencocokan konvergen sejauh ketelitian angka.</translation>
    </message>
    <message>
        <source>The fit was stopped before it converged: too many steps.</source>
        <translation>Pencocokan dihentikan sebelum konvergen: terlalu banyak langkah.</translation>
    </message>
    <message>
        <source>The fit did not converge: a parameter ran to its limit.</source>
        <translation>Pencocokan tidak konvergen: sebuah parameter mencapai batasnya.</translation>
    </message>
    <message>
        <source>The fit did not converge: the likelihood left the range of numbers.</source>
        <translation>Pencocokan tidak konvergen: likelihood keluar dari rentang angka.</translation>
    </message>
    <message>
        <source>The parameters were given, not fitted.</source>
        <translation>Parameter diberikan, bukan dicocokkan.</translation>
    </message>
    <message>
        <source>a quoted field is never closed</source>
        <translation>bidang bertanda kutip tidak pernah ditutup</translation>
    </message>
    <message>
        <source>it ends within a character</source>
        <translation>berakhir di tengah karakter</translation>
    </message>
    <message>
        <source>there are zero bytes within the text</source>
        <translation>ada byte nol di dalam teks</translation>
    </message>
    <message>
        <source>the compressed data are broken</source>
        <translation>data terkompresi rusak</translation>
    </message>
    <message>
        <source>the archive inside is broken</source>
        <translation>arsip di dalamnya rusak</translation>
    </message>
    <message>
        <source>the XML inside is broken</source>
        <translation>XML di dalamnya rusak</translation>
    </message>
    <message>
        <source>the XML inside declares entities, which is not safe to read</source>
        <translation>XML di dalamnya mendeklarasikan entitas, yang tidak aman dibaca</translation>
    </message>
    <message>
        <source>a part of the workbook is missing</source>
        <translation>sebagian buku kerja hilang</translation>
    </message>
    <message>
        <source>a cell names a text that the workbook does not have</source>
        <translation>sebuah sel merujuk teks yang tidak ada di buku kerja</translation>
    </message>
    <message>
        <source>a cell has no valid position</source>
        <translation>sebuah sel tidak memiliki posisi yang sah</translation>
    </message>
    <message>
        <source>a record of the workbook is broken</source>
        <translation>sebuah rekaman buku kerja rusak</translation>
    </message>
    <message>
        <source>the container of the workbook is broken</source>
        <translation>wadah buku kerja rusak</translation>
    </message>
    <message>
        <source>bytes in one row</source>
        <translation>byte dalam satu baris</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>kolom</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>baris</translation>
    </message>
    <message>
        <source>bytes when unpacked</source>
        <translation>byte setelah diekstrak</translation>
    </message>
    <message>
        <source>bytes of text in the workbook</source>
        <translation>byte teks dalam buku kerja</translation>
    </message>
    <message>
        <source>levels of nesting</source>
        <translation>tingkat sarang</translation>
    </message>
    <message>
        <source>The periods stand side by side as columns. A table with one row for each order (customer, date, amount) can be imported.</source>
        <translation>Periode berdampingan sebagai kolom. Tabel dengan satu baris untuk setiap pesanan (pelanggan, tanggal, jumlah) dapat diimpor.</translation>
    </message>
    <message>
        <source>The table has totals of days and names no customer. An export of the single orders with the customer or e-mail can be imported.</source>
        <translation>Tabel ini memuat total harian dan tidak menyebut pelanggan. Ekspor pesanan satu per satu dengan pelanggan atau surel dapat diimpor.</translation>
    </message>
    <message>
        <source>This export names no customer. Another report of the same system with the customer or e-mail can be imported.</source>
        <translation>Ekspor ini tidak menyebut pelanggan. Laporan lain dari sistem yang sama dengan pelanggan atau surel dapat diimpor.</translation>
    </message>
    <message>
        <source>The table is no list of orders.</source>
        <translation>Tabel ini bukan daftar pesanan.</translation>
    </message>
    <message>
        <source>a date of the Gregorian calendar</source>
        <translation>tanggal kalender Gregorius</translation>
    </message>
    <message>
        <source>a recipe that Perennial has written</source>
        <translation>resep yang ditulis Perennial</translation>
    </message>
    <message>
        <source>%1; from %2 on the data speak for themselves.</source>
        <translation>%1; mulai %2 data berbicara sendiri.</translation>
    </message>
    <message>
        <source>At the pace so far that is reached about %1.</source>
        <translation>Dengan laju sejauh ini, itu tercapai sekitar %1.</translation>
    </message>
    <message>
        <source>It covers %1; %2 will do.</source>
        <translation>Mencakup %1; %2 sudah cukup.</translation>
    </message>
    <message>
        <source>The correlation is %1, harmless is up to %2. More data will not change that: judge the segments one by one.</source>
        <translation>Korelasinya %1, tidak berbahaya sampai %2. Data lebih banyak tidak akan mengubahnya: nilai segmen satu per satu.</translation>
    </message>
    <message>
        <source>Its parameter q is %1 and must lie above %2: look for a few orders of extraordinary size, or wait for more repeat purchases.</source>
        <translation>Parameter q-nya %1 dan harus di atas %2: cari beberapa pesanan yang luar biasa besar, atau tunggu lebih banyak pembelian berulang.</translation>
    </message>
    <message>
        <source>At its limit: %1. Forecasts stay usable; a longer history settles it.</source>
        <translation>Di batasnya: %1. Prakiraan tetap dapat dipakai; riwayat lebih panjang akan memastikannya.</translation>
    </message>
    <message>
        <source>The strongest month brings %1 times an average one: judge forecasts of whole years, not of single months.</source>
        <translation>Bulan terkuat membawa %1 kali bulan rata-rata: nilai prakiraan setahun penuh, bukan per bulan.</translation>
    </message>
    <message>
        <source>there are no customers with a purchase</source>
        <translation>tidak ada pelanggan dengan pembelian</translation>
    </message>
    <message>
        <source>one customer says nothing about others</source>
        <translation>satu pelanggan tidak menjelaskan apa pun tentang yang lain</translation>
    </message>
    <message>
        <source>all purchases fall on the last day</source>
        <translation>semua pembelian jatuh pada hari terakhir</translation>
    </message>
    <message>
        <source>nobody has bought a second time yet; 50 repeat buyers will do</source>
        <translation>belum ada yang membeli untuk kedua kalinya; 50 pembeli berulang sudah cukup</translation>
    </message>
    <message>
        <source>a date lies outside the time observed</source>
        <translation>ada tanggal di luar masa pengamatan</translation>
    </message>
    <message>
        <source>the numbers of purchases are beyond what it can hold</source>
        <translation>banyaknya pembelian melebihi yang dapat ditampungnya</translation>
    </message>
    <message>
        <source>its parameters must be positive numbers</source>
        <translation>parameternya harus bilangan positif</translation>
    </message>
    <message>
        <source>it takes another number of parameters</source>
        <translation>jumlah parameternya berbeda</translation>
    </message>
    <message>
        <source>the sheet has no amounts</source>
        <translation>lembar tidak memuat jumlah uang</translation>
    </message>
    <message>
        <source>nobody has paid for a second purchase yet</source>
        <translation>belum ada yang membayar pembelian kedua</translation>
    </message>
    <message>
        <source>every purchase has the same value</source>
        <translation>setiap pembelian bernilai sama</translation>
    </message>
    <message>
        <source>fewer than 60 % of the gaps between payments are a month, a quarter or a year</source>
        <translation>kurang dari 60% jarak antarpembayaran berupa sebulan, sekuartal, atau setahun</translation>
    </message>
    <message>
        <source>no contract has ended yet</source>
        <translation>belum ada kontrak yang berakhir</translation>
    </message>
    <message>
        <source>all contracts ended at the first renewal</source>
        <translation>semua kontrak berakhir pada perpanjangan pertama</translation>
    </message>
    <message>
        <source>the counts of renewals contradict each other</source>
        <translation>jumlah perpanjangan saling bertentangan</translation>
    </message>
    <message>
        <source>pixels of the logo</source>
        <translation>piksel logo</translation>
    </message>
    <message>
        <source>Each row is a contract with its tenure, not an order: there is no date. It can be imported as a table of contracts.</source>
        <translation>Setiap baris adalah kontrak dengan masanya, bukan pesanan: tidak ada tanggal. Ini dapat diimpor sebagai tabel kontrak.</translation>
    </message>
    <message>
        <source>Each row is a subscription with a start and an end, not an order. It can be imported as a table of contracts.</source>
        <translation>Setiap baris adalah langganan dengan awal dan akhir, bukan pesanan. Ini dapat diimpor sebagai tabel kontrak.</translation>
    </message>
    <message>
        <source>a report template that Perennial has written</source>
        <translation>templat laporan yang ditulis oleh Perennial</translation>
    </message>
    <message>
        <source>a picture: PNG, JPEG or SVG</source>
        <translation>gambar: PNG, JPEG, atau SVG</translation>
    </message>
    <message>
        <source>No section of the report is switched on. Switch on at least one.</source>
        <translation>Tidak ada bagian laporan yang aktif. Aktifkan sedikitnya satu.</translation>
    </message>
    <message>
        <source>Each row is a customer already summed up, not an order. It can be imported as such a table.</source>
        <translation>Setiap baris adalah pelanggan yang sudah dijumlahkan, bukan pesanan. Ini dapat diimpor sebagai tabel semacam itu.</translation>
    </message>
    <message>
        <source>The workspace holds orders; customers already summed up would count some of them twice. The sheet can be imported into a workspace of its own.</source>
        <translation>Ruang kerja ini berisi pesanan; pelanggan yang sudah dijumlahkan akan menghitung sebagian dari pesanan itu dua kali. Lembar ini dapat diimpor ke ruang kerja tersendiri.</translation>
    </message>
    <message>
        <source>The workspace holds customers already summed up; orders would count some of them twice. They can be imported into a workspace of their own.</source>
        <translation>Ruang kerja ini berisi pelanggan yang sudah dijumlahkan; pesanan akan menghitung sebagian dari mereka dua kali. Pesanan itu dapat diimpor ke ruang kerja tersendiri.</translation>
    </message>
    <message>
        <source>a number whose decimal mark is certain, such as 1.0850 or 1,0850</source>
        <translation>angka dengan tanda desimal yang pasti, misalnya 1.0850 atau 1,0850</translation>
    </message>
    <message>
        <source>start and end, or tenure and whether it has ended</source>
        <translation>awal dan akhir, atau masa kontrak dan apakah sudah berakhir</translation>
    </message>
    <message>
        <source>number of purchases, recency and age</source>
        <translation>jumlah pembelian, kebaruan, dan umur</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>mata uang</translation>
    </message>
    <message>
        <source>exchange rate</source>
        <translation>kurs</translation>
    </message>
    <message>
        <source>No row of the sheet is an exchange rate: a date, a currency and a rate above 0.</source>
        <translation>Tidak ada baris lembar ini yang berupa kurs: tanggal, mata uang, dan kurs di atas 0.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) bought again so far</source>
        <translation>
            <numerusform>%Ln pelanggan telah membeli lagi sejauh ini</numerusform>
        </translation>
    </message>
    <message>
        <source>The sheet has no dates of single orders or payments, only sums or how long each has run.</source>
        <translation>Lembar ini tidak punya tanggal tiap pesanan atau pembayaran, hanya jumlah atau berapa lama masing-masing telah berjalan.</translation>
    </message>
    <message>
        <source>The table counts who is left of each cohort after each renewal; no single customer stands in it, so that a workspace has nothing to keep. Its survival is fitted without one: on the import page of the window, and by perennial retention FILE.</source>
        <translation>Tabel ini menghitung siapa yang tersisa dari setiap kohor setelah tiap perpanjangan; tidak ada pelanggan satu per satu di dalamnya, sehingga ruang kerja tidak punya apa pun untuk disimpan. Ketahanannya dapat dicocokkan tanpa ruang kerja: di halaman impor pada jendela, dan dengan perennial retention FILE.</translation>
    </message>
    <message>
        <source>The contracts have no start dates, only how long each has run.</source>
        <translation>Kontrak ini tidak punya tanggal mulai, hanya berapa lama masing-masing telah berjalan.</translation>
    </message>
    <message>
        <source>The sheet has no plan, price or start date: there is nothing to divide its contracts by.</source>
        <translation>Lembar ini tidak punya paket, harga, atau tanggal mulai: tidak ada dasar untuk membagi kontraknya.</translation>
    </message>
    <message>
        <source>The table lists each customer once, without orders or amounts. An export of the orders with the customer, the date and the amount can be imported.</source>
        <translation>Tabel ini mencantumkan setiap pelanggan sekali, tanpa pesanan atau jumlah uang. Ekspor pesanan dengan pelanggan, tanggal, dan jumlah dapat diimpor.</translation>
    </message>
    <message>
        <source>a record is no valid JSON</source>
        <translation>sebuah rekaman bukan JSON yang sah</translation>
    </message>
    <message>
        <source>the list of records is never closed</source>
        <translation>daftar rekaman tidak pernah ditutup</translation>
    </message>
    <message>
        <source>The table has one column only: nothing was found that divides its rows into fields. If a character divides them, choose it under “Read it as…” or as --delimiter.</source>
        <translation>Tabel ini hanya punya satu kolom: tidak ditemukan apa pun yang membagi barisnya menjadi bidang. Bila ada karakter yang membaginya, pilih di “Baca sebagai…” atau sebagai --delimiter.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>“%1” for %2</source>
        <translation>“%1” untuk %2</translation>
    </message>
    <message>
        <source>The choice of columns does not fit this sheet. Missing: %1. The sheet has: %2.</source>
        <translation>Pilihan kolom tidak cocok dengan lembar ini. Yang tidak ada: %1. Lembar memuat: %2.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between missing columns</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>These exchange rates turn amounts into %1, but here amounts are turned into %2, and the two are never mixed. Take rates into %2, or first remove the rates that are here under Data, Assumptions.</source>
        <translation>Kurs ini mengubah jumlah ke %1, padahal di sini jumlah diubah ke %2, dan keduanya tidak pernah dicampur. Pakai kurs ke %2, atau hapus dahulu kurs yang ada di sini, di Data, Asumsi.</translation>
    </message>
    <message>
        <source>The exchange rates turn amounts into several currencies (%1). A table of rates has one target: leave one in it.</source>
        <translation>Kurs ini mengubah jumlah ke beberapa mata uang (%1). Tabel kurs punya satu tujuan: sisakan satu saja di dalamnya.</translation>
    </message>
</context>
<context>
    <name>perennial::ui::Sentences::Sentences</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>perennial::ui::Session</name>
    <message>
        <source>opening %1</source>
        <translation>membuka %1</translation>
    </message>
    <message>
        <source>making %1</source>
        <translation>membuat %1</translation>
    </message>
    <message>
        <source>opening the sample shop</source>
        <translation>membuka toko contoh</translation>
    </message>
    <message>
        <source>saving %1</source>
        <translation>menyimpan %1</translation>
    </message>
    <message>
        <source>looking at %1</source>
        <translation>melihat %1</translation>
    </message>
    <message>
        <source>importing %1</source>
        <translation>mengimpor %1</translation>
    </message>
    <message>
        <source>taking the import back</source>
        <translation>menarik kembali impor</translation>
    </message>
    <message>
        <source>working out the figures</source>
        <translation>menghitung angka</translation>
    </message>
    <message>
        <source>reading the customers anew</source>
        <translation>membaca ulang pelanggan</translation>
    </message>
    <message>
        <source>reading %1</source>
        <translation>membaca %1</translation>
    </message>
    <message>
        <source>acquisition spend</source>
        <translation>belanja akuisisi</translation>
    </message>
    <message>
        <source>reading the amounts anew</source>
        <translation>membaca ulang jumlah uang</translation>
    </message>
    <message>
        <source>looking at a year ago</source>
        <translation>melihat keadaan setahun lalu</translation>
    </message>
    <message>
        <source>reading contracts</source>
        <translation>membaca kontrak</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier step(s) can no longer be undone: the settings or merges were changed elsewhere since.</source>
        <translation>
            <numerusform>%n langkah sebelumnya tidak dapat diurungkan lagi: pengaturan atau penggabungan telah diubah di tempat lain sejak itu.</numerusform>
        </translation>
    </message>
    <message>
        <source>reading customers</source>
        <translation>membaca pelanggan</translation>
    </message>
    <message>
        <source>looking at the months before</source>
        <translation>melihat bulan-bulan sebelumnya</translation>
    </message>
    <message>
        <source>reading the customers</source>
        <translation>membaca data pelanggan</translation>
    </message>
    <message>
        <source>reading the days anew</source>
        <translation>membaca ulang hari</translation>
    </message>
    <message>
        <source>Days stand as they are written until a time zone is chosen under Data, Assumptions.</source>
        <translation>Hari tetap seperti tertulis sampai zona waktu dipilih di Data, Asumsi.</translation>
    </message>
</context>
<context>
    <name>perennial::ui::Shell</name>
    <message>
        <source>New workspace</source>
        <translation>Ruang kerja baru</translation>
    </message>
    <message>
        <source>change of assumptions</source>
        <translation>perubahan asumsi</translation>
    </message>
    <message>
        <source>as-of date</source>
        <translation>tanggal per</translation>
    </message>
    <message>
        <source>window</source>
        <translation>jendela</translation>
    </message>
    <message>
        <source>segment filter</source>
        <translation>saringan segmen</translation>
    </message>
    <message>
        <source>pasted cells</source>
        <translation>sel tempelan</translation>
    </message>
    <message>
        <source>CLV %1</source>
        <translation>CLV %1</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 baris</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 pelanggan</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Tersimpan</translation>
    </message>
    <message>
        <source>MRR %1</source>
        <translation>MRR %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contract(s)</source>
        <translation>
            <numerusform>%Ln kontrak</numerusform>
        </translation>
    </message>
    <message>
        <source>1 customer</source>
        <translation>1 pelanggan</translation>
    </message>
</context>
<context>
    <name>perennial::ui::SpendDialog</name>
    <message>
        <source>Acquisition spend</source>
        <translation>Belanja akuisisi</translation>
    </message>
    <message>
        <source>What was spent to win customers, by month (2026-03) and channel as the orders name it.</source>
        <translation>Belanja untuk mendapatkan pelanggan, per bulan (2026-03) dan kanal sesuai nama di pesanan.</translation>
    </message>
    <message>
        <source>What was spent to win customers, in %1, by month (2026-03) and channel as the orders name it.</source>
        <translation>Belanja untuk mendapatkan pelanggan, dalam %1, per bulan (2026-03) dan kanal sesuai nama di pesanan.</translation>
    </message>
    <message>
        <source>Add a month</source>
        <translation>Tambah bulan</translation>
    </message>
</context>
<context>
    <name>perennial::ui::SpendModel</name>
    <message>
        <source>all channels</source>
        <translation>semua kanal</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>Belanja</translation>
    </message>
</context>
<context>
    <name>perennial::ui::StageList</name>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Aturan</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>good</source>
        <translation>baik</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>peringatan</translation>
    </message>
    <message>
        <source>question</source>
        <translation>pertanyaan</translation>
    </message>
</context>
<context>
    <name>perennial::ui::TableDialog</name>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Remove the chosen</source>
        <translation>Hapus yang dipilih</translation>
    </message>
</context>
<context>
    <name>perennial::ui::TiersDialog</name>
    <message>
        <source>Value tiers</source>
        <translation>Tingkat nilai</translation>
    </message>
    <message>
        <source>Top tier, share of the customers</source>
        <translation>Tingkat atas, bagian pelanggan</translation>
    </message>
    <message>
        <source>Middle tier</source>
        <translation>Tingkat tengah</translation>
    </message>
    <message>
        <source>Save tiers</source>
        <translation>Simpan tingkat</translation>
    </message>
    <message>
        <source>Lower tier: the other %1</source>
        <translation>Tingkat bawah: sisanya %1</translation>
    </message>
    <message>
        <source>Together the two must stay below 100 %.</source>
        <translation>Jumlah keduanya harus di bawah 100%.</translation>
    </message>
</context>
<context>
    <name>perennial::ui::TrialPanel</name>
    <message>
        <source>Hold %1 of %2 back: a rise of %3 will then be seen four times in five.</source>
        <translation>Sisihkan %1 dari %2 sebagai pembanding: kenaikan %3 akan terlihat empat dari lima kali.</translation>
    </message>
    <message>
        <source>The segment is small: with half of it held back (%1 of %2) only a rise of %3 can be seen.</source>
        <translation>Segmen ini kecil: dengan separuhnya sebagai pembanding (%1 dari %2) hanya kenaikan %3 yang dapat terlihat.</translation>
    </message>
    <message numerus="yes">
        <source>Would buy without it, within %n day(s)</source>
        <translation>
            <numerusform>Akan membeli tanpa tindakan, dalam %n hari</numerusform>
        </translation>
    </message>
    <message>
        <source>Least rise that shall be seen</source>
        <translation>Kenaikan terkecil yang harus terlihat</translation>
    </message>
    <message>
        <source>Draw a hold-back group…</source>
        <translation>Tarik kelompok pembanding dan ekspor kedua daftar…</translation>
    </message>
    <message>
        <source>Audience list</source>
        <translation>Daftar audiens</translation>
    </message>
    <message>
        <source>The segment is too small for a trial: of %1 customers no rise could be told from chance.</source>
        <translation>Segmen ini terlalu kecil untuk uji coba: pada %1 pelanggan tidak ada kenaikan yang dapat dibedakan dari kebetulan.</translation>
    </message>
</context>
<context>
    <name>perennial::ui::TrialsModel</name>
    <message>
        <source>Trial</source>
        <translation>Uji coba</translation>
    </message>
    <message>
        <source>Drawn on</source>
        <translation>Ditarik pada</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>Dihubungi</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Pembanding</translation>
    </message>
    <message>
        <source>Share of buyers, 95 %</source>
        <translation>Bagian pembeli, 95%</translation>
    </message>
    <message>
        <source>Margin each, 95 %</source>
        <translation>Margin per orang, 95%</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Yang ditunjukkan</translation>
    </message>
</context>
<context>
    <name>perennial::ui::WelcomePage</name>
    <message>
        <source>Workspaces that you have opened will stand here.</source>
        <translation>Ruang kerja yang pernah Anda buka akan tampil di sini.</translation>
    </message>
    <message>
        <source>What is each customer worth?</source>
        <translation>Berapa nilai tiap pelanggan?</translation>
    </message>
    <message>
        <source>Perennial reads the spreadsheet you already have and works out the lifetime value of every customer. Nothing leaves this computer.</source>
        <translation>Perennial membaca lembar kerja yang sudah Anda miliki dan menghitung nilai seumur hidup setiap pelanggan. Tidak ada yang meninggalkan komputer ini.</translation>
    </message>
    <message>
        <source>The lifetime value of every customer, from the spreadsheet you already have.</source>
        <translation>Nilai seumur hidup setiap pelanggan, dari lembar kerja yang sudah Anda miliki.</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>Ruang kerja terakhir</translation>
    </message>
    <message>
        <source>Open workspace…</source>
        <translation>Buka ruang kerja…</translation>
    </message>
    <message>
        <source>Try it with sample data</source>
        <translation>Coba dengan data contoh</translation>
    </message>
    <message>
        <source>A small shop: 4,000 customers, three years, five channels, refunds and a price change.</source>
        <translation>Toko kecil: 4.000 pelanggan, tiga tahun, lima kanal, pengembalian dana dan perubahan harga.</translation>
    </message>
    <message>
        <source>Open the sample shop</source>
        <translation>Buka toko contoh</translation>
    </message>
    <message>
        <source>First time? &lt;a href=&quot;tour&quot;&gt;Five-step tour&lt;/a&gt; or &lt;a href=&quot;export&quot;&gt;how to export orders from your shop&lt;/a&gt;</source>
        <extracomment>Keep the two links; the words between them are links</extracomment>
        <translation>Baru pertama? &lt;a href=&quot;tour&quot;&gt;Tur lima langkah&lt;/a&gt; atau &lt;a href=&quot;export&quot;&gt;cara mengekspor pesanan dari toko Anda&lt;/a&gt;</translation>
    </message>
    <message>
        <source>One file on your own disk. No account, no server.</source>
        <translation>Satu berkas di disk Anda sendiri. Tanpa akun, tanpa server.</translation>
    </message>
</context>
<context>
    <name>perennial::ui::WhatIfPage</name>
    <message>
        <source>What a change of price or retention would do will stand here</source>
        <translation>Dampak perubahan harga atau retensi akan tampil di sini</translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>Impor lembar kerja</translation>
    </message>
    <message>
        <source>preparing what-if</source>
        <translation>menyiapkan bagaimana jika</translation>
    </message>
    <message>
        <source>Exact result, computed in %1 s</source>
        <translation>Hasil tepat, dihitung dalam %1 dtk</translation>
    </message>
    <message>
        <source>This scenario brings %1 in %2.</source>
        <translation>Skenario ini menghasilkan %1 dalam %2.</translation>
    </message>
    <message>
        <source>Preview while you move; the exact result follows</source>
        <translation>Pratinjau saat Anda menggeser; hasil tepat menyusul</translation>
    </message>
    <message>
        <source>Scenario saved</source>
        <translation>Skenario tersimpan</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>Bagaimana jika</translation>
    </message>
    <message>
        <source>Move a lever: the consequences for the next %1 follow your hand.</source>
        <translation>Geser tuas: akibatnya untuk %1 berikutnya langsung mengikuti.</translation>
    </message>
    <message>
        <source>Save scenario &apos;%1&apos;</source>
        <translation>Simpan skenario &apos;%1&apos;</translation>
    </message>
    <message>
        <source>Note of scenario &apos;%1&apos;</source>
        <translation>Catatan skenario &apos;%1&apos;</translation>
    </message>
    <message>
        <source>None of the contracts shown is still running: there is nothing left to change.</source>
        <translation>Tidak ada kontrak yang ditampilkan yang masih berjalan: tidak ada lagi yang dapat diubah.</translation>
    </message>
    <message>
        <source>The sheet of contracts has no prices. Import it again with a column of prices chosen.</source>
        <translation>Lembar kontrak ini tidak punya harga. Impor lagi dengan memilih kolom harga.</translation>
    </message>
    <message>
        <source>Open Retention</source>
        <translation>Buka Retensi</translation>
    </message>
    <message>
        <source>Preparing what-if was cancelled.</source>
        <translation>Penyiapan bagaimana jika dibatalkan.</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ZoneEditor</name>
    <message>
        <source>As written</source>
        <translation>Seperti tertulis</translation>
    </message>
    <message>
        <source>There is no time zone “%1”. Choose one from the list, such as Europe/Berlin.</source>
        <translation>Tidak ada zona waktu “%1”. Pilih satu dari daftar, misalnya Europe/Berlin.</translation>
    </message>
    <message>
        <source>The sheets state no offset: nothing to shift.</source>
        <translation>Lembar tidak menyebut selisih dari UTC: tidak ada yang perlu digeser.</translation>
    </message>
    <message>
        <source>Days are as the sheets write them. Rows whose time states its offset from UTC: %1.</source>
        <translation>Hari sesuai yang tertulis di lembar. Baris yang waktunya menyebut selisih dari UTC: %1.</translation>
    </message>
    <message>
        <source>%1 rows stand on another day than written, %2 of them in another month.</source>
        <translation>%1 baris berada pada hari selain yang tertulis, %2 di antaranya pada bulan lain.</translation>
    </message>
    <message>
        <source>%1 more would: only the heading of their column says UTC.</source>
        <translation>%1 baris lagi akan ikut bergeser: hanya judul kolomnya yang menyebut UTC.</translation>
    </message>
    <message>
        <source>Times without an offset stay as written: %1 rows.</source>
        <translation>Waktu tanpa selisih dari UTC tetap seperti tertulis: %1 baris.</translation>
    </message>
    <message>
        <source>%1 rows were imported by an older version, which kept no offsets: undo their import and import the file again.</source>
        <translation>%1 baris diimpor oleh versi lama yang tidak menyimpan selisih dari UTC: urungkan impornya lalu impor lagi berkasnya.</translation>
    </message>
    <message>
        <source>Time zone of the days</source>
        <translation>Zona waktu untuk hari</translation>
    </message>
    <message>
        <source>The day on which a row counts. A date without a time is never moved.</source>
        <translation>Hari tempat sebuah baris dihitung. Tanggal tanpa waktu tidak pernah digeser.</translation>
    </message>
    <message>
        <source>Headings that say UTC count</source>
        <translation>Judul kolom yang menyebut UTC ikut dihitung</translation>
    </message>
    <message>
        <source>Moves also the rows of which only the heading of the column says the offset, as Created (UTC)</source>
        <translation>Menggeser juga baris yang selisihnya hanya disebut di judul kolom, misalnya Created (UTC)</translation>
    </message>
</context>
</TS>
