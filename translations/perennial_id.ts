<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id">
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
        <source>Returning customers bring %1</source>
        <translation>Pelanggan lama membawa %1</translation>
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
        <translation>20 % teratas membawa %1 dari nilai</translation>
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
        <translation>Kaplan–Meier, pita 95 %; dianggap pergi setelah diam %1</translation>
    </message>
    <message>
        <source>Kaplan–Meier, repeat customers, 95 % bands; log-rank p = %1</source>
        <translation>Kaplan–Meier, pelanggan berulang, pita 95 %; log-rank p = %1</translation>
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
        <translation>Pendapatan bersih per bulan; pita 90 % dari sebaran bulan-bulan lalu</translation>
    </message>
    <message>
        <source>Purchases by month; 90 % band from the scatter of past months</source>
        <translation>Pembelian per bulan; pita 90 % dari sebaran bulan-bulan lalu</translation>
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
        <translation>20 % teratas</translation>
    </message>
    <message>
        <source>Next 30 %</source>
        <translation>30 % berikutnya</translation>
    </message>
    <message>
        <source>Lower 50 %</source>
        <translation>50 % bawah</translation>
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
        <source>Average rate</source>
        <translation>Tingkat rata-rata</translation>
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
        <source>peak %1</source>
        <translation>puncak %1</translation>
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
        <translation>prakiraan, pita 90 %</translation>
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
        <source>Rows of the sheets</source>
        <translation>Baris lembar</translation>
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
        <source>%1 purchases expected</source>
        <translation>%1 pembelian diharapkan</translation>
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
        <source>first order %1</source>
        <translation>pesanan pertama %1</translation>
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
        <source>r %1, d %2</source>
        <translation>r %1, d %2</translation>
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
        <source>of %1 alive</source>
        <translation>dari %1 yang aktif</translation>
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
</context>
<context>
    <name>ImportSentences</name>
    <message>
        <source>%1, %2 bytes</source>
        <translation>%1, %2 bita</translation>
    </message>
    <message>
        <source>encoding %1</source>
        <translation>pengodean %1</translation>
    </message>
    <message>
        <source>fields divided by %1</source>
        <translation>kolom dipisah dengan %1</translation>
    </message>
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
        <translation>pelanggan adalah %1: %4 berbeda dalam %2 dari %3 baris; %5 % kembali</translation>
    </message>
    <message>
        <source>%1 could be the customer too: %4 different; %5 % come back</source>
        <translation>%1 bisa juga pelanggan: %4 berbeda; %5 % kembali</translation>
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
        <source>rows with a date in the future: %1</source>
        <translation>baris bertanggal di masa depan: %1</translation>
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
        <source>%2 rows cannot be read: %1</source>
        <translation>%2 baris tidak dapat dibaca: %1</translation>
    </message>
    <message>
        <source>%1 left out: %2 rows, %3 %4</source>
        <translation>%1 diabaikan: %2 baris, %3 %4</translation>
    </message>
    <message>
        <source>refunds: %1 rows, %2 %3</source>
        <translation>pengembalian dana: %1 baris, %2 %3</translation>
    </message>
    <message>
        <source>rows without a customer: %1, %2 %3</source>
        <translation>baris tanpa pelanggan: %1, %2 %3</translation>
    </message>
    <message>
        <source>unknown status “%1” counts as valid: %2 rows</source>
        <translation>status tak dikenal “%1” dihitung sah: %2 baris</translation>
    </message>
    <message>
        <source>%1 rows to import</source>
        <translation>%1 baris untuk diimpor</translation>
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
        <translation>judulnya “%1” dan %2 % sel cocok</translation>
    </message>
    <message>
        <source>%1 % of the cells are dates</source>
        <translation>%1 % sel adalah tanggal</translation>
    </message>
    <message>
        <source>%1 % of the cells are numbers</source>
        <translation>%1 % sel adalah angka</translation>
    </message>
    <message>
        <source>%1 % of the cells are e-mail addresses</source>
        <translation>%1 % sel adalah alamat surel</translation>
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
        <translation>%1 baris (%2 %3, %4 % dari uang) berstatus “%5”</translation>
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
        <translation>%1 dipakai: mencakup %2 baris dan %3 % kembali.</translation>
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
</context>
<context>
    <name>Report</name>
    <message>
        <source>Recognise them: early access, a thank-you, a loyalty reward; ask for referrals.</source>
        <translation>Beri penghargaan: akses awal, ucapan terima kasih, hadiah loyalitas; minta rujukan.</translation>
    </message>
    <message>
        <source>referrals and purchases a year against a hold-back group</source>
        <translation>rujukan dan pembelian per tahun dibanding kelompok pembanding</translation>
    </message>
    <message>
        <source>Loyalty programme and offers for what they already buy.</source>
        <translation>Program loyalitas dan tawaran untuk yang sudah mereka beli.</translation>
    </message>
    <message>
        <source>purchases a year against a hold-back group</source>
        <translation>pembelian per tahun dibanding kelompok pembanding</translation>
    </message>
    <message>
        <source>An offer for the second and third order; content that fits the first product.</source>
        <translation>Tawaran untuk pesanan kedua dan ketiga; isi yang sesuai dengan produk pertama.</translation>
    </message>
    <message>
        <source>share that orders again within 90 days</source>
        <translation>bagian yang memesan lagi dalam 90 hari</translation>
    </message>
    <message>
        <source>Onboarding: post-purchase contact within a week, how to use what they bought.</source>
        <translation>Orientasi: hubungi dalam seminggu setelah pembelian, cara memakai yang dibeli.</translation>
    </message>
    <message>
        <source>share with a second order within 90 days</source>
        <translation>bagian dengan pesanan kedua dalam 90 hari</translation>
    </message>
    <message>
        <source>Win-back now: a personal message, a reason to return, a call to the best.</source>
        <translation>Rebut kembali sekarang: pesan pribadi, alasan untuk kembali, telepon yang terbaik.</translation>
    </message>
    <message>
        <source>share that buys again within 60 days against a hold-back group</source>
        <translation>bagian yang membeli lagi dalam 60 hari dibanding kelompok pembanding</translation>
    </message>
    <message>
        <source>Ask why they left and close the loop; retarget only those who answer.</source>
        <translation>Tanyakan mengapa mereka pergi dan tindak lanjuti; iklankan ulang hanya ke yang menjawab.</translation>
    </message>
    <message>
        <source>answers, and purchases of those who answered</source>
        <translation>jawaban, dan pembelian dari yang menjawab</translation>
    </message>
    <message>
        <source>Cheap e-mail only; no paid channel.</source>
        <translation>Surel murah saja; tanpa kanal berbayar.</translation>
    </message>
    <message>
        <source>margin of replies less cost</source>
        <translation>margin balasan dikurangi biaya</translation>
    </message>
    <message>
        <source>Tailored content and offers; better service where it is slow.</source>
        <translation>Isi dan tawaran yang sesuai; layanan lebih baik di tempat yang lambat.</translation>
    </message>
    <message>
        <source>One win-back message, then let them go.</source>
        <translation>Satu pesan untuk merebut kembali, lalu biarkan.</translation>
    </message>
    <message>
        <source>share that buys again within 90 days</source>
        <translation>bagian yang membeli lagi dalam 90 hari</translation>
    </message>
    <message>
        <source>Best service on every channel; recognition.</source>
        <translation>Layanan terbaik di setiap kanal; penghargaan.</translation>
    </message>
    <message>
        <source>retention a year</source>
        <translation>retensi per tahun</translation>
    </message>
    <message>
        <source>Offers that raise frequency; loyalty scheme.</source>
        <translation>Tawaran yang menaikkan frekuensi; program loyalitas.</translation>
    </message>
    <message>
        <source>purchases a year</source>
        <translation>pembelian per tahun</translation>
    </message>
    <message>
        <source>Automatic contact only.</source>
        <translation>Kontak otomatis saja.</translation>
    </message>
    <message>
        <source>Stop spending on them; look at returns and at the channel that won them.</source>
        <translation>Berhenti membelanjakan untuk mereka; periksa pengembalian dan kanal yang membawanya.</translation>
    </message>
    <message>
        <source>cost saved</source>
        <translation>biaya yang dihemat</translation>
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
        <source>What to do</source>
        <translation>Yang harus dilakukan</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Diukur dengan</translation>
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
        <source>%n refund(s) stand alone and reduce revenue on their own date.</source>
        <translation>
            <numerusform>%n pengembalian dana berdiri sendiri dan mengurangi pendapatan pada tanggalnya.</numerusform>
        </translation>
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
        <translation>20 % teratas membawa %1 dari nilai</translation>
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
        <source>%1 of the living customers stay for another year.</source>
        <translation>%1 dari pelanggan aktif bertahan setahun lagi.</translation>
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
        <source>%1 within %2</source>
        <translation>%1 dalam %2</translation>
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
    <message numerus="yes">
        <source>%n buyer(s) in the window</source>
        <translation>
            <numerusform>%n pembeli dalam jendela</numerusform>
        </translation>
    </message>
    <message>
        <source>What we propose</source>
        <translation>Usulan kami</translation>
    </message>
    <message>
        <source>Stop %1 at today&apos;s price.</source>
        <translation>Hentikan %1 pada harga hari ini.</translation>
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
    <message numerus="yes">
        <source>%n valuable customer(s) have gone quiet</source>
        <translation>
            <numerusform>%n pelanggan bernilai mulai diam</numerusform>
        </translation>
    </message>
    <message>
        <source>Win back those who fade.</source>
        <translation>Rebut kembali yang memudar.</translation>
    </message>
    <message>
        <source>%1; %2 of yearly margin is at stake.</source>
        <translation>%1; %2 margin tahunan dipertaruhkan.</translation>
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
        <source>Field delimiter of a text file: , ; tab |</source>
        <translation>Pemisah kolom berkas teks: , ; tab |</translation>
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
        <source>auto, bg-nbd, mbg-nbd, pareto-nbd, simple, historical, predictive-formula or retention-form</source>
        <translation>auto, bg-nbd, mbg-nbd, pareto-nbd, simple, historical, predictive-formula atau retention-form</translation>
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
        <translation>Tingkat diskonto per tahun, efektif: .1 adalah 10 %</translation>
    </message>
    <message>
        <source>Gross margin rate: .4 is 40 %</source>
        <translation>Tarif margin kotor: .4 adalah 40 %</translation>
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
        <source>Spreadsheets</source>
        <translation>Lembar kerja</translation>
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
        <source>full or board (one page)</source>
        <translation>full atau board (satu halaman)</translation>
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
        <source>Lever that shall reach the goal: price, retention, frequency ...</source>
        <translation>Tuas yang harus mencapai sasaran: price, retention, frequency ...</translation>
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
        <source>Off: by line where the sheet has costs, else 100 % and labelled as revenue</source>
        <translation>Mati: per baris bila lembar memuat biaya, selain itu 100 % dan diberi label pendapatan</translation>
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
        <source>Automatic: least error in the past</source>
        <translation>Otomatis: galat masa lalu terkecil</translation>
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
</context>
<context>
    <name>perennial::ui::Banner</name>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>perennial::ui::ChartCard</name>
    <message>
        <source>Copy picture</source>
        <translation>Salin gambar</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Simpan gambar…</translation>
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
        <source>Sections</source>
        <translation>Bagian</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Templat</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Perusahaan</translation>
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
        <source>Full report</source>
        <translation>Laporan lengkap</translation>
    </message>
    <message>
        <source>One page for the board</source>
        <translation>Satu halaman untuk direksi</translation>
    </message>
    <message>
        <source>A4, portrait</source>
        <translation>A4, tegak</translation>
    </message>
    <message>
        <source>Letter, portrait</source>
        <translation>Letter, tegak</translation>
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
    <message>
        <source>The pages of your report will stand here</source>
        <translation>Halaman laporan Anda akan tampil di sini</translation>
    </message>
    <message>
        <source>There are no purchases in this workspace yet.</source>
        <translation>Belum ada pembelian di ruang kerja ini.</translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>Impor lembar kerja</translation>
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
        <source>expected purchases × expected spend × margin, discounted at %1 a year; by %2</source>
        <translation>pembelian diharapkan × belanja diharapkan × margin, didiskonto %1 per tahun; oleh %2</translation>
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
        <source>Next %1</source>
        <translation>%1 berikutnya</translation>
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
        <source>There are no purchases in this workspace yet.</source>
        <translation>Belum ada pembelian di ruang kerja ini.</translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>Impor lembar kerja</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n dipilih</numerusform>
        </translation>
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
        <source>Open a spreadsheet of orders; nothing is written before you say so.</source>
        <translation>Buka lembar kerja berisi pesanan; tidak ada yang ditulis sebelum Anda setuju.</translation>
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
        <source>one segment</source>
        <translation>satu segmen</translation>
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
        <source>black mark: today; pale range: supported by the data</source>
        <translation>tanda hitam: hari ini; rentang pucat: didukung data</translation>
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
        <source>There are no purchases in this workspace yet.</source>
        <translation>Belum ada pembelian di ruang kerja ini.</translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>Impor lembar kerja</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) and %1 purchases; %2</source>
        <translation>
            <numerusform>%n pelanggan dan %1 pembelian; %2</numerusform>
        </translation>
    </message>
    <message>
        <source>A customer is worth %1 on average.</source>
        <translation>Rata-rata seorang pelanggan bernilai %1.</translation>
    </message>
    <message>
        <source>No margin given: value is revenue.</source>
        <translation>Margin tidak diberikan: nilai adalah pendapatan.</translation>
    </message>
</context>
<context>
    <name>perennial::ui::PreviewModel</name>
    <message>
        <source>What happens</source>
        <translation>Yang terjadi</translation>
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
    <name>perennial::ui::ReportPreview</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n halaman</numerusform>
        </translation>
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
        <source>All of them</source>
        <translation>Semuanya</translation>
    </message>
    <message>
        <source>Who stays and who leaves will stand here</source>
        <translation>Siapa yang bertahan dan siapa yang pergi akan tampil di sini</translation>
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
        <source>%1, month +%2</source>
        <translation>%1, bulan +%2</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Pelanggan</translation>
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
    <message numerus="yes">
        <source>%n valuable customer(s) fading</source>
        <translation>
            <numerusform>%n pelanggan bernilai memudar</numerusform>
        </translation>
    </message>
    <message>
        <source>; %1 a year at stake</source>
        <translation>; %1 per tahun dipertaruhkan</translation>
    </message>
    <message>
        <source>margin a year at their own pace × (1 − P(alive))</source>
        <translation>margin per tahun dengan laju mereka × (1 − P(aktif))</translation>
    </message>
    <message>
        <source>Too little history yet for a second month.</source>
        <translation>Riwayat belum cukup untuk bulan kedua.</translation>
    </message>
    <message>
        <source>%1 of new customers buy again in the next month.</source>
        <translation>%1 pelanggan baru membeli lagi pada bulan berikutnya.</translation>
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
        <source>click a segment to use it as filter</source>
        <translation>klik segmen untuk memakainya sebagai saringan</translation>
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
        <source>There are no purchases in this workspace yet.</source>
        <translation>Belum ada pembelian di ruang kerja ini.</translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>Impor lembar kerja</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n kelompok</numerusform>
        </translation>
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
        <source>There are no purchases in this workspace yet.</source>
        <translation>Belum ada pembelian di ruang kerja ini.</translation>
    </message>
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
        <source>no change</source>
        <translation>tidak berubah</translation>
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
        <source>A rise of %1 pays as long as you lose fewer than %2 of purchases</source>
        <translation>Kenaikan %1 menguntungkan selama Anda kehilangan kurang dari %2 pembelian</translation>
    </message>
    <message>
        <source>A cut of %1 must bring more purchases than it costs margin</source>
        <translation>Penurunan %1 harus membawa lebih banyak pembelian daripada margin yang hilang</translation>
    </message>
    <message>
        <source>Move the price to see when a rise pays</source>
        <translation>Geser harga untuk melihat kapan kenaikan menguntungkan</translation>
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
        <source>At e %1 you lose %2 of purchases. The elasticity is %3.</source>
        <translation>Pada e %1 Anda kehilangan %2 pembelian. Elastisitas %3.</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>diperkirakan</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>diasumsikan</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Dasar</translation>
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
        <source>Scenario %1</source>
        <translation>Skenario %1</translation>
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
        <source>Save scenario…</source>
        <translation>Simpan skenario…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
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
        <source>Alive in 12 months</source>
        <translation>Aktif dalam 12 bulan</translation>
    </message>
</context>
</TS>
