#!/usr/bin/python3
"""Writes the tables of this folder: exports as shops, tills and book-keeping programs of many countries write them, in
layouts that the detection was not tuned for. The files are kept in the repository; run this only to change them.

Every table has forty rows, numbered i = 0 .. 39, three days apart from 2023-01-05 on (the last is 2023-05-02), and
amounts that are linear in i, so that tests/core/test_ingest_tables.cpp can state their sums from the formulas here:
the sum of i over all rows is 780."""
import datetime
import os

HERE = os.path.dirname(os.path.abspath(__file__))
DAYS = [datetime.date(2023, 1, 5) + datetime.timedelta(days=3 * i) for i in range(40)]
NBSP, NARROW = "\u00a0", "\u202f"


def write(name, head, row, encoding="utf-8", end="\n", foot=()):
    lines = list(head) + [row(i, day) for i, day in enumerate(DAYS)] + list(foot)
    with open(os.path.join(HERE, name), "wb") as file:
        file.write(end.join(lines + [""]).encode(encoding))


def german(number):
    return f"{number:,.2f}".translate(str.maketrans(",.", ".,"))


def eastern(text):
    return text.translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩"))


THAI = "ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค.".split()
write("thai_tis620.csv", ["วันที่สั่งซื้อ,เลขที่ใบสั่งซื้อ,ชื่อลูกค้า,ยอดรวม (บาท),สถานะ"],
      lambda i, d: f'{d.day} {THAI[d.month - 1]} {d.year + 543},TH{i:05d},ลูกค้า {i % 5},"{1100 + i * 13:,}.50",'
                   f'{"สำเร็จ" if i % 10 else "ยกเลิก"}', "cp874", "\r\n")
write("russian_koi8r.csv", ["Дата заказа;Номер заказа;Покупатель;Телефон;Сумма, руб.;Статус"],
      lambda i, d: f'{d:%d.%m.%Y};{1000 + i};Покупатель {i % 4};+7 900 123-45-{i % 4:02d};{1200 + i * 7},50;'
                   f'{"Выполнен" if i % 8 else "Отменён"}', "koi8-r", "\r\n")
write("arabic_digits.csv", ["رقم الطلب,تاريخ الطلب,اسم العميل,الإجمالي"],
      lambda i, d: f'{eastern(str(500 + i))},{eastern(f"{d:%d/%m/%Y}")},عميل {i % 4},{eastern(str(100 + i))}٫٥٠ ر.س')
write("german_report.csv", ["Umsatzbericht 2023;;;;;", "Erstellt am 05.01.2024;;;;;", ";;;;;",
                            "Bestelldatum;Bestellnr.;Kundennummer;Kunde;Betrag brutto;Währung"],
      lambda i, d: f"{d:%d.%m.%Y};B-{i:04d};{10000 + i % 6};Müller GmbH {i % 6};{german(1234.56 + i)};EUR", "cp1252",
      "\r\n", ["Gesamt;;;;" + german(1234.56 * 40 + 780) + ";EUR", "", "Alle Angaben ohne Gewähr;;;;;"])
write("japanese_sjis.csv", ["注文日,注文番号,顧客ID,顧客名,商品名,数量,単価,金額"],
      lambda i, d: f'{d.year}年{d.month}月{d.day}日,J{i:05d},C{i % 4:03d},佐藤{i % 4},緑茶セット,2,"￥{1980 + i * 10:,}",'
                   f'"￥{2 * (1980 + i * 10):,}"', "cp932", "\r\n")
write("sep_tab.csv", ["sep=\t", "Order ID\tCustomer Email\tOrder Date\tTotal"],
      lambda i, d: f"#{i + 1}\tann{i % 7}@example.com\t{d.month}/{d.day}/{d.year}\t${20 + i}.99")
write("french_nbsp.csv", ["Date;Client;Commande;Montant TTC"],
      lambda i, d: f'{d:%d/%m/%Y};CL{i % 5:03d};{i + 1};"1{NARROW}{200 + i},50{NBSP}€"')
write("offsets.csv", ["created_at,order_id,user_id,total"],
      lambda i, d: f'{d}T23:{i:02d}:00{["+00:00", "+07:00", "-05:00", "Z", "+0530"][i % 5]},{i},{i % 6},{10 + i}.25')
write("new_id_every_order.csv", ["order_id,customer_id,email,date,amount"],
      lambda i, d: f'{i + 1},guest-{9000 + i},{"User" if i % 2 else "USER"}{i % 5}@Example.com ,{d},{30 + i}.00')
write("polish_cp1250.csv", ["Data zamówienia;Nr zamówienia;E-mail klienta;Wartość zamówienia;Waluta"],
      lambda i, d: f"{d:%d-%m-%Y} 14:3{i % 10};ZAM/{i}/2023;kl{i % 7}@example.pl;1 {100 + i},99 zł;PLN", "cp1250")
write("turkish_cp1254.csv", ["Sipariş Tarihi;Sipariş No;Müşteri;Tutar;Durum"],
      lambda i, d: f'{d:%d.%m.%Y};{7000 + i};Ayşe Yılmaz {i % 6};1.{100 + i},99 TL;'
                   f'{"İptal edildi" if i % 10 == 0 else "Tamamlandı"}', "cp1254")
write("korean_euckr.csv", ["주문번호,주문일자,고객명,결제금액,주문상태"],
      lambda i, d: f'{d:%Y%m%d}-{i:04d},{d} 오후 3:0{i % 10},김철수{i % 6},"{12000 + i * 100:,}원",'
                   f'{"배송완료" if i % 10 else "주문취소"}', "cp949")
write("till_numbers.csv", ["TXN_DATE,TXN_ID,MEMBER_NO,TYPE,AMT"],
      lambda i, d: f"{d:%Y%m%d},{i},00{1000 + i % 5}," + (f"Return,({i}.50)" if i % 10 == 9 else f"Sale,{1000 + i}.25"))
write("swiss_minus.csv", ["Datum;Beleg;Kunde-Nr;Betrag CHF"],
      lambda i, d: f'{d:%d.%m.%y};R{i};{500 + i % 6};1\'{200 + i}.50{"-" if i % 10 == 9 else ""}')
write("vietnamese.csv", ["Mã đơn hàng;Ngày đặt hàng;Khách hàng;Số điện thoại;Tổng tiền"],
      lambda i, d: f"DH{i:04d};{d.day}/{d.month}/{d.year};Nguyễn Văn {chr(65 + i % 5)};09012345{i % 5:02d};{150 + i}.000 ₫")
MONTHS = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split()
write("indonesian_bars.txt", ["No Pesanan|Tanggal|Nama Pelanggan|Total Bayar"],
      lambda i, d: f"INV/{i:04d}|{d.day} {MONTHS[d.month - 1]} {d.year}|Budi {i % 6}|Rp{100 + i}.500")
write("french_mac.csv", ["N° commande;Date;Numéro client;Montant"],
      lambda i, d: f"{i};{d:%d/%m/%y};é{i % 5};{10 + i},50", "mac_roman", "\r")
write("sap_list.txt", ["", "Report ZSALES", "", "|  Doc     |Sold-to |Doc.Date  |   Net value|Curr|",
                       "|----------|--------|----------|------------|----|"],
      lambda i, d: f"|{5000 + i}|{700 + i % 5}|{d:%d.%m.%Y}|{1000 + i:>8}.50|USD|")
