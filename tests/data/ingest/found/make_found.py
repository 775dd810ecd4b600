#!/usr/bin/python3
"""Writes the tables of this folder: layouts that marketers have on their disks and that an adversary of the import made
up, each of which it once read wrongly or refused. The files are kept in the repository; run this only to change them.

As in ../tables every table has forty orders, i = 0 .. 39, three days apart from 2023-01-05 on (the last is 2023-05-02),
five customers (i % 5), and one of two amounts: 100.50 + i (4800.00 in all) or 1000 + 10 i (47800 in all). Where orders
are cancelled, they are i = 3, 13, 23, 33 (4 x 100.50 + 72 = 474.00; 4 x 1000 + 720 = 4720)."""
import datetime
import json
import os

HERE = os.path.dirname(os.path.abspath(__file__))
DAYS = [datetime.date(2023, 1, 5) + datetime.timedelta(days=3 * i) for i in range(40)]
NAMES = ["Anna Berg", "Anna Dahl", "Boris Berg", "Boris Dahl", "Carla Berg"]
ROWS = list(enumerate(DAYS))


def write(name, lines, encoding="utf-8", end="\n"):
    with open(os.path.join(HERE, name), "wb") as file:
        file.write(end.join(lines + [""]).encode(encoding))


def table(name, head, row, encoding="utf-8", end="\n"):
    write(name, [head] + [row(i, d) for i, d in ROWS], encoding, end)


def point(i):
    return f"{100 + i}.50"


def comma(i):
    return f"{100 + i},50"


def cancelled(i, no, yes):
    return no if i % 10 == 3 else yes


# years of other calendars
table("taiwan_years.csv", "訂單編號,訂單日期,會員編號,金額",
      lambda i, d: f'T{i},{d.year - 1911}/{d.month:02}/{d.day:02},M{i % 5},"NT${1000 + 10 * i:,}"', "cp950", "\r\n")
table("taiwan_numbers.csv", "交易日期,單號,客戶代號,總金額",
      lambda i, d: f"{d.year - 1911}{d.month:02}{d.day:02},S{i},C{i % 5},{1000 + 10 * i}")
table("taiwan_words.csv", "發票號碼,開立日期,買受人統編,銷售額",
      lambda i, d: f"AB{i:08},民國{d.year - 1911}年{d.month}月{d.day}日,{54321000 + i % 5},{1000 + 10 * i}", "cp950")
table("japan_letters.csv", "売上日,伝票番号,得意先コード,売上金額",
      lambda i, d: f'R{d.year - 2018}.{d.month}.{d.day},{i:06},{i % 5:04},"{1000 + 10 * i:,}"', "cp932", "\r\n")
table("japan_eras.csv", "売上日,伝票番号,得意先コード,売上金額",
      lambda i, d: f"令和{d.year - 2018}年{d.month}月{d.day}日,{i:06},{i % 5:04},{1000 + 10 * i}円")

# columns that only together say something
table("two_names.csv", "Vorname;Nachname;Datum;Betrag",
      lambda i, d: f"{NAMES[i % 5].replace(' ', ';')};{d:%d.%m.%Y};{comma(i)}")
table("three_dates.csv", "Year,Month,Day,Customer ID,Sales",
      lambda i, d: f"{d.year},{d.month},{d.day},C{i % 5},{point(i)}")
# i = 9, 19, 29, 39 are credited (4 x 100.50 + 96 = 498.00 of 4800.00)
table("debit_credit.csv", "Belegdatum;Belegnr;Debitor;Soll;Haben",
      lambda i, d: f"{d:%d.%m.%Y};R{i};{70000 + i % 5};{';' + comma(i) if i % 10 == 9 else comma(i) + ';'}", "cp1252")

# what the heads say of the amounts
table("cents.csv", "order_id,customer_id,created_at,amount_cents,currency",
      lambda i, d: f"{i},{i % 5},{d},{10050 + 100 * i},EUR")
table("thousands.csv", "伝票番号,日付,得意先名,売上金額（千円）", lambda i, d: f"{i},{d},株式会社{i % 5},{1000 + 10 * i}")
# 2 x (100 + i), of odd i a tenth less: 9560 - .1 x 2 x (20 x 100 + 400) = 9080
table("discount_percent.csv", "order id,customer id,date,quantity,unit price,discount %",
      lambda i, d: f"{i},{i % 5},{d},2,{100 + i}.00,{10 if i % 2 else 0}")
# the tax is a fifth of the base, and the total contains it
table("total_with_tax.csv", "Nº;Fecha;Cliente;Base;IVA;Total",
      lambda i, d: f"{i};{d:%d/%m/%Y};{NAMES[i % 5]};{comma(i)};{20.1 + .2 * i:.2f};{120.6 + 1.2 * i:.2f}".replace(".", ","))
table("dashes.csv", "No. Order;Tgl Order;Nama Customer;Total Belanja;Status",
      lambda i, d: f"{i};{d:%d/%m/%Y};{NAMES[i % 5]};Rp {1000 + 10 * i:,}".replace(",", ".")
      + f".000,-;{cancelled(i, 'Batal', 'Selesai')}")

# how the text is divided
table("backslashes.csv", "order_id,created_at,customer_name,note,total",
      lambda i, d: f'{i},{d},"{NAMES[i % 5]}","size \\"L\\", blue",{point(i)}')
table("tabs_before_commas.csv", "订单号\t,下单时间\t,客户账号\t,订单金额\t,订单状态\t",
      lambda i, d: f"{i + 10 ** 11}\t,{d}\t,jd_{i % 5}\t,{point(i)}\t,{cancelled(i, '已取消', '完成')}\t", "gb18030", "\r\n")
table("bars_between_tabs.txt", "Date\t|\tOrder\t|\tCustomer\t|\tTotal",
      lambda i, d: f"{d}\t|\t{i}\t|\t{NAMES[i % 5]}\t|\t{point(i)}")
table("equal_heads.csv", "Date,Order,Customer,Amount,Note,Note,Note",
      lambda i, d: f"{d},{i},{NAMES[i % 5]},{point(i)},a{i % 2},b{i % 2},c{i % 2}")

# words of other languages
table("czech_cp1250.csv", "Číslo objednávky;Datum vytvoření;Zákazník;Celkem;Stav",
      lambda i, d: f"{i};{d.day}. {d.month}. {d.year};{NAMES[i % 5]};{comma(i)};{cancelled(i, 'Stornovaná', 'Vyřízená')}",
      "cp1250")
table("hungarian_cp1250.csv", "Rendelésszám;Rendelés dátuma;Vevő neve;Végösszeg (Ft);Állapot",
      lambda i, d: f"{i};{d:%Y.%m.%d.};{NAMES[i % 5]};{1000 + 10 * i} Ft;{cancelled(i, 'Törölve', 'Teljesítve')}", "cp1250")
table("spanish_words.csv", "Nº pedido;Fecha;Cliente;Importe;Estado",
      lambda i, d: f"{i};{d:%d/%m/%Y};{NAMES[i % 5]};{comma(i)};{cancelled(i, 'Cancelada por el cliente', 'Entregada')}")
table("result_column.csv", "Payment Date,Membership No,Paid Amount,Outcome of it",
      lambda i, d: f"{d},{i % 5:05},{point(i)},{cancelled(i, 'Failed', 'Paid')}")
table("loyalty_card.txt", "Card Number|Trans Date|Trans No|Points Balance|Basket Value",
      lambda i, d: f"{6338 * 10 ** 12 + i % 5}|{d:%Y%m%d}|{i}|{i * 7}|{point(i)}")

# printed lists: customers sorted, each with its orders
BY_CUSTOMER = [(NAMES[c], [(i, d) for i, d in ROWS if i % 5 == c]) for c in range(5)]
write("subtotals.csv", ["Customer,Date,Invoice,Amount"]
      + [line for name, rows in BY_CUSTOMER
         for line in [f"{name},{d},R{i},{point(i)}" for i, d in rows]
         + [f"{name} Total,,,{sum(100.5 + i for i, _ in rows):.2f}"]] + ["Grand Total,,,4800.00"])
write("headings.csv", ["Customer;Date;Invoice;Amount"]
      + [line for name, rows in BY_CUSTOMER
         for line in [f"{name};;;"] + [f";{d};R{i};{point(i)}" for i, d in rows]])
write("outline.csv", ["Customer;Date;Invoice;Amount"]
      + [f"{name if k == 0 else ''};{d};R{i};{point(i)}" for name, rows in BY_CUSTOMER for k, (i, d) in enumerate(rows)])
write("pages.csv", [line for page in range(4)
                    for line in [f"Umsatzliste;;;Seite {page + 1}", ";;;", "Datum;Beleg;Kunde;Betrag"]
                    + [f"{d:%d.%m.%Y};R{i};{NAMES[i % 5]};{comma(i)}" for i, d in ROWS[page * 10:page * 10 + 10]]
                    + [f"Übertrag;;;{sum(100.5 + i for i in range(page * 10 + 10)):.2f}".replace(".", ",")]], "cp1252")
write("two_heads.csv", ["Rechnung;Rechnung;Kunde;Kunde;Betrag", "Nr.;Datum;Nr.;Name;netto"]
      + [f"{i + 1};{d:%d.%m.%Y};{100 + i % 5};{NAMES[i % 5]};{comma(i)}" for i, d in ROWS])

# pages of HTML that shops call .xls
write("page.xls", ['<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8">',
                   "<style>td{mso-number-format:\"\\@\"}</style></head><body>", "<table><tr><td colspan=4>Orders &amp; more</td></tr></table>",
                   "<table border=1><tr><th>Order No<th>Order&nbsp;Date<th>Customer<br>E-mail<th>Total &euro;</tr>"]
      + [f"<TR><td>{i}</td><td>{d:%d.%m.%Y}</td><td>c{i % 5}@example.com</td><td align=right>{comma(i)}</TD></TR>"
         for i, d in ROWS] + ["</table><script>if (1 < 2) alert('<td>')</script></body></html>"])
write("page_1251.xls", ['<meta charset="windows-1251"><table><tr><td>Дата<td>Заказ<td>Покупатель<td>Сумма']
      + [f"<tr><td>{d:%d.%m.%Y}<td>{i}<td>Иванов&#32;{i % 5}<td>{comma(i)}" for i, d in ROWS] + ["</table>"], "cp1251")

# divided by marks of any kind
write("sharp_s.txt", ["Belegnr§Belegdatum§Kunde§Nettobetrag"]
      + [f"{i}§{d:%d.%m.%Y}§{NAMES[i % 5]}§{comma(i)}" for i, d in ROWS], "cp1252", "\r\n")
table("exclamations.txt", "Orden!Fecha!Cliente!Importe", lambda i, d: f"{i}!{d:%d/%m/%Y}!{NAMES[i % 5]}!{comma(i)}")
table("tilde_bar_tilde.txt", "order_id~|~order_ts~|~customer_id~|~comment~|~net_amount",
      lambda i, d: f"{i}~|~{d} 10:00:00~|~C{i % 5}~|~{'' if i % 3 else 'call | ring'}~|~{point(i)}")
table("double_bars.txt", "InvoiceNo||InvoiceDate||Customer||Note||Total",
      lambda i, d: f"{i}||{d:%Y%m%d}||{NAMES[i % 5]}||{'' if i % 2 else 'x'}||{point(i)}")
table("control_a.txt", "order_id\x01user_id\x01order_date\x01total_amount",
      lambda i, d: f"{i}\x01{i % 5}\x01{d}\x01{point(i)}")
write("separators.txt", ["Order\x1fDate\x1fEmail\x1fRemark\x1fAmount"]
      + [f"{i}\x1f{d}\x1fc{i % 5}@example.com\x1ftwo\nlines\x1f{point(i)}" for i, d in ROWS], end="\x1e")
table("comma_space.csv", '"Order", "Date", "Customer", "Total"',
      lambda i, d: f'"{i}", "{d}", "{NAMES[i % 5].split()[1]}, {NAMES[i % 5].split()[0]}", "{point(i)}"')
RULE = "+------+------------+------------+--------+"
write("console.txt", [RULE, "| id   | created    | customer   | total  |", RULE]
      + [f"| {i:<4} | {d} | {NAMES[i % 5]:10} | {point(i):6} |" for i, d in ROWS] + [RULE, "40 rows in set (0.00 sec)"])
write("markdown.txt", ["# Orders 2023", "", "| Order | Date | Customer | Amount |", "|:------|------|----------|-------:|"]
      + [f"| #{i} | {d} | {NAMES[i % 5]} | {point(i)} € |" for i, d in ROWS])

# columns aligned by spaces
write("spooled.txt", ["", "ORDER_ID ORDER_DATE CUSTOMER   NET_AMOUNT", "-------- ---------- ---------- ----------"]
      + [f"{i + 100:8} {d} {NAMES[i % 5]:10} {point(i):>10}" for i, d in ROWS] + ["", "40 rows selected."])
HEADS = "INVOICE  INV DATE    CUST NO  CUSTOMER NAME  NET AMOUNT"
write("day_book.txt", [line for page in range(2)
                       for line in [("\f" if page else "") + f"ACME TRADING PLC        SALES DAY BOOK        PAGE: {page + 1}",
                                    "RUN DATE 02/01/2024", "", HEADS, "=======  ==========  =======  =============  =========="]
                       + [f"{i:06}   {d:%d/%m/%Y}  {i % 5:05}    {NAMES[i % 5].upper():13}  {point(i):>10}"
                          for i, d in ROWS[page * 20:page * 20 + 20]] + [""]]
      + ["GRAND TOTAL                                        4,800.00", "*** END OF REPORT ***"], end="\r\n")
KANJI = ["山田太郎　　", "佐藤花子　　", "鈴木一　　　", "高橋健一郎　", "伊藤さくら　"]
write("japan_columns.txt", ["日付        伝票番号  得意先名      売上金額"]
      + [f"{d:%Y/%m/%d}  D{i:04}     {KANJI[i % 5].rstrip('　')}{' ' * (12 - 2 * len(KANJI[i % 5].rstrip('　')))}  {f'{1000 + 10 * i:,}':>8}"
         for i, d in ROWS], "cp932", "\r\n")
write("one_space.txt", ["Order date  Order no Customer   Item            Line total"]
      + [f"{d:%d %b %Y} SO-{i:05} {NAMES[i % 5]:10} {'Green tea 100 g' if i % 2 else 'Mug':15} {point(i):>10}" for i, d in ROWS])
write("dos_register.txt", ["Реестр продаж за 2023 год", "", "Номер    Дата        Покупатель    Сумма      Статус",
                           "-------  ----------  ------------  ---------  --------"]
      + [f"{i:07}  {d:%d.%m.%Y}  {'Клиент № ' + str(i % 5):12}  {comma(i):>9}  {cancelled(i, 'Отменен', 'Оплачен')}"
         for i, d in ROWS] + ["", "Итого: 4 800,00"], "cp866", "\r\n")
TURKISH = ["Müller", "Ağaoğlu", "Çelik", "Kaya", "Öztürk"]
write("turkish_bytes.txt", ["SiparisNo  Tarih       Musteri     Tutar"]
      + [f"{i + 100}        {d}  {TURKISH[i % 5]}{' ' * (10 - len(TURKISH[i % 5].encode()))}  {point(i)}" for i, d in ROWS])

# written once for a group of three: the rows below are of the same day (and order, and customer)
write("days_once.csv", ["Datum;Rechnung;Kunde;Netto"]
      + [f"{'' if i % 3 else d.strftime('%d.%m.%Y')};{i};{NAMES[i % 5]};{comma(i)}" for i, d in ROWS])
write("orders_once.csv", ["Order,Date,Customer,Product,Line total"]
      + [(",," if i % 3 else f"{i + 100},{d},{NAMES[i // 3 % 5]}") + f",P{i % 3},{point(i)}" for i, d in ROWS])

# JSON
write("list.json", [json.dumps([{"id": 1000 + i, "status": cancelled(i, "cancelled", "completed"), "currency": "EUR",
                                 "date_created": f"{d}T10:00:00", "total": point(i),
                                 "billing": {"first_name": "A", "email": f"c{i % 5}@example.com"},
                                 "line_items": [{"id": 1, "name": "Tea"}]} for i, d in ROWS])])
write("lines.jsonl", [json.dumps({"_id": {"$oid": f"{i:024x}"}, "orderDate": {"$date": f"{d}T00:00:00.000Z"},
                                  "customerId": f"c{i % 5}", "total": 100.5 + i, **({} if i % 4 else {"note": None})})
                      for i, d in ROWS])
write("wrapped.json", [json.dumps({"meta": {"page": 1}, "orders": [
    {"id": i, "created_at": f"{d}T10:00:00+02:00", "total_price": point(i), "customer": {"id": i % 5}, "tags": ["a", "b"]}
    for i, d in ROWS]}, indent=1)])
