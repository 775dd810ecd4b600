// Header words of languages beyond those of header_word_lists.cpp: Polish, Czech, Slovak, Hungarian, Romanian,
// Greek, Hebrew, Hindi, Ukrainian, Swedish, Danish, Norwegian, Finnish, Dutch, Italian, Traditional Chinese, Korean,
// Persian.
#include "core/ingest/columns/header_word_lists.h"

namespace perennial {
namespace {

using enum Field;

constexpr HeaderWordList moreLists[] = {
    {Customer, 1.0,
     "klient|id klienta|numer klienta|nr klienta|kod klienta|kontrahent|nabywca|kupujący|odbiorca|zákazník|číslo "
     "zákazníka|id zákazníka|odběratel|zákazník id|vevő|ügyfél|ügyfélszám|vevőkód|client id|cumpărător|cod client|"
     "πελάτης|κωδικός πελάτη|αγοραστής|לקוח|מספר לקוח|קוד לקוח|ग्राहक|ग्राहक आईडी|клієнт|покупець|код "
     "клієнта|kund|kundnummer|"
     "kund id|kunde|kundenr|kundenummer|asiakas|asiakasnumero|asiakastunnus|klantcode|relatie|debiteur|cliente|"
     "codice "
     "cliente|客戶|客戶編號|客戶代號|會員|會員編號|買家|買方|顧客編號|고객|고객번호|고객id|회원번호|회원id|구매자|"
     "مشتری|کد مشتری|خریدار"},
    // Croatian, Serbian, Slovene, Bulgarian; Lithuanian, Latvian, Estonian
    {Customer, 1.0,
     "kupac|купац|kupec|stranka|naročnik|naručitelj|наручилац|клиент|pirkėjas|klientas|užsakovas|pircējs|klients|"
     "pasūtītājs|"
     "ostja|tellija"},
    {CustomerName, 1.0, "ime i prezime|име и презиме|ime in priimek|име и фамилия|vardas pavardė|vārds uzvārds|nimi"},
    {Order, 1.0,
     "broj narudžbe|narudžba|број поруџбине|поруџбина|račun|broj računa|številka naročila|naročilo|поръчка|номер на "
     "поръчка|užsakymo nr|užsakymas|sąskaitos nr|pasūtījuma nr|pasūtījums|rēķins|tellimuse nr|tellimus|arve nr"},
    {Date, 1.0,
     "датум|datum narudžbe|датум поруџбине|datum naročila|дата на поръчка|užsakymo data|pasūtījuma datums|datums|"
     "kuupäev|tellimuse kuupäev"},
    {Amount, 1.0,
     "iznos|износ|ukupno|укупно|znesek|skupaj|skupni znesek|сума|обща сума|bendra suma|iš viso|kopā|kopējā summa|kokku|"
     "kogusumma"},
    {Status, 1.0, "stanje|статус поруџбине|стање|būsena|statuss|stāvoklis|olek|staatus"},
    {Customer, 0.95,
     "booked by|reserved by|"
     "pupil id|pupil no|pupil|student id|student no|student|learner id|participant id|participant|attendee "
     "id|passenger|"
     "tenant|tenant id|policyholder|insured|beneficiary|sponsor|supporter|supporter id|constituent "
     "id|constituent|pledger|"
     "subscriber no|delegate|player id|patient no|patient number|case no|party|party id|customer account|client "
     "account|"
     "debtor account|account holder|sold to|sold to customer|purchaser|purchased by|ordered by|placed by|bought "
     "by|login|"
     "buyer login|customer login|username|who|tiers|code tiers|compte tiers|compauxnum|comp aux num|auxiliaire|"
     "número de socio|socio|abonné|adhérent|n adhérent|donateur|spender|donante|doador|mäzen|rfc receptor|cuit|nit|nif|"
     "código do consumidor|partita iva cliente|codice fiscale|cod cliente|destinatário|destinatario|receptor|"
     "заказчик|плательщик|дарувальник|жертвователь|得意先|得意先コード|得意先番号|取引先|取引先コード|請求先|注文者|"
     "注文者id|"
     "会員コード|買受人|買受人統編|統一編號|客戶簡稱|客户账号|客户帐号|买家会员名|买家账号|会员账号|会员名|用户名|"
     "買家帳號|"
     "구매자id|구매자명|구매자아이디|주문자|주문자명|주문자id|회원아이디|거래처|거래처코드|거래처명|ผู้ซื้อสินค้า|รหัสผู้ซื้อ|"
     "người mua hàng|mã người mua|المشتري رقم|المتبرع|رقم العضوية|العضو|תורם|חבר"},
    // who buys, in marketplaces and at payment providers
    {Customer, 0.97,
     "alıcı|alıcı adı|alıcı adı soyadı|üye|üye no|üye numarası|id покупателя|покупатель id|логин покупателя|"
     "contact|contato|nome do contato|contacto|nombre de contacto|nome contatto|contact person|ansprechpartner|"
     "consumer|consumer name|consument|naam consument|consumentennaam|naam klant|koper|naam koper|besteller|"
     "auftraggeber|name des käufers|käufername|nom de l acheteur|nom acheteur|nombre del comprador|nombre comprador|"
     "acquirente|nome acquirente|compratore|köpare|køber|kjøper|ostaja|ostajan nimi|kupující|kupujúci|"
     "login kupującego|nazwa kupującego|dane kupującego|nume cumpărător|vásárló|vásárló neve|vevő neve|"
     "όνομα αγοραστή|קונה|שם הקונה|שם קונה|מזמין|שם המזמין|שם לקוח|المشترى|اسم المشتري|صاحب الطلب"},
    {Amount, 0.99,
     "subtotal ex tax|subtotal excl tax|total ex tax|total excl tax|total excluding tax|amount ex tax|amount excl tax|"
     "amount excluding tax|total ex gst|amount excluding gst|bedrag excl btw|totaal excl btw|betrag ohne mwst|"
     "summe ohne mwst|total sin iva|importe sin iva|total sem impostos|totale senza iva|сумма без ндс|сумма без пдв"},
    {Date, 0.97, "päivä|laskun päivä|giorno|día|dzień|gün"},
    {Order, 0.97,
     "sipariş numarası|sipariş kodu|sipariş no|numer transakcji|bestellingsnummer|ordrenummer|tilausnumero"},
    {Customer, 0.75,
     "card number|card no|loyalty card|loyalty card no|member card|membership no|membership number|kundenkarte|"
     "kundenkartennummer|carte de fidélité|carte fidélité|n carte|tarjeta cliente|cartão fidelidade|карта клиента|"
     "номер карты|дисконтная карта|カード番号|会员卡号|회원카드번호|bonuskarte|klubkarte|stamkort|kanta asiakas|"
     "customer phone number|contact number|mobile no|mobile number|no hp|nomor hp|no wa|whatsapp|handy|handynummer|"
     "mobil|gsm|celular|móvil|portable|tél|tel|tlf|puhelin|เบอร์โทร|เบอร์โทรศัพท์|携帯電話|휴대전화|휴대폰|핸드폰|연락처|"
     "電話|"
     "手機|手机号码|联系电话|הטלפון|טלפון|هاتف|موبايل|جوال"},
    {CustomerName, 0.95,
     "donor full name|patient name|student name|pupil name|member full name|guest name|party name|supporter name|"
     "purchaser name|compauxlib|comp aux lib|intitulé tiers|nom tiers|raison sociale|nombre receptor|nome destinatário|"
     "nombre del receptor|nome do "
     "destinatário|denominazione|intestatario|得意先名|取引先名|注文者名|注文者氏名|買受人名稱|"
     "客戶姓名|買家姓名|구매자이름|주문자이름|müşteri adı soyadı|ad soyad|имя покупателя|наименование покупателя|"
     "nume și prenume|jméno a příjmení|meno a priezvisko|név|teljes név|fullt namn|fullt navn|fulde navn|koko nimi"},
    {CustomerName, 1.0,
     "imię i nazwisko|nazwa klienta|nazwa kontrahenta|jméno|jméno zákazníka|název odběratele|vevő neve|ügyfél neve|"
     "nume client|nume|όνομα|ονοματεπώνυμο|όνομα πελάτη|επωνυμία|שם לקוח|שם הלקוח|שם מלא|ग्राहक का नाम|नाम|ім'я|піб|"
     "назва клієнта|kundnamn|namn|kundenavn|navn|asiakkaan nimi|nimi|naam|ragione sociale|客戶名稱|姓名|會員姓名|"
     "收件人|고객명|이름|회원명|성명|نام مشتری|نام"},
    {Email, 1.0,
     "adres email|adres e mail|emailová adresa|e mail cím|ηλεκτρονικό ταχυδρομείο|דואר אלקטרוני|אימייל|"
     "ईमेल|електронна пошта|e post|e postadress|e posta|sähköposti|電子郵件|電子信箱|이메일|이메일주소|ایمیل"},
    {Order, 1.0,
     "numer zamówienia|nr zamówienia|zamówienie|numer faktury|nr faktury|faktura|nr dokumentu|číslo objednávky|"
     "objednávka|číslo faktury|rendelésszám|rendelés|számlaszám|számla|număr comandă|nr comandă|comandă|factură|"
     "nr factură|αριθμός παραγγελίας|παραγγελία|αριθμός τιμολογίου|τιμολόγιο|מספר הזמנה|הזמנה|מספר חשבונית|חשבונית|"
     "ऑर्डर संख्या|ऑर्डर|चालान संख्या|номер замовлення|замовлення|номер рахунку|рахунок|ordernummer|ordrenummer|ordre|"
     "fakturanummer|tilausnumero|tilaus|laskunumero|lasku|bestelling|factuur|numero ordine|numero fattura|訂單編號|"
     "訂單號碼|訂單|發票號碼|單號|주문번호|주문|거래번호|영수증번호|송장번호|شماره سفارش|سفارش|شماره فاکتور|فاکتور"},
    {Date, 1.0,
     "data|data zamówienia|data sprzedaży|data zakupu|data wystawienia|data faktury|datum|datum objednávky|datum "
     "prodeje|datum vystavení|dátum|dátum objednávky|rendelés dátuma|kelt|teljesítés|data comenzii|data facturii|"
     "ημερομηνία|ημερομηνία παραγγελίας|תאריך|תאריך הזמנה|תאריך רכישה|दिनांक|तारीख|ऑर्डर दिनांक|дата замовлення|"
     "дата покупки|orderdatum|köpdatum|fakturadatum|dato|ordredato|fakturadato|købsdato|päivämäärä|tilauspäivä|pvm|"
     "factuurdatum|besteldatum|data ordine|data "
     "fattura|訂單日期|日期|下單日期|成立時間|訂購日期|交易日期|주문일|주문일자|"
     "결제일|결제일시|주문일시|날짜|거래일|تاریخ|تاریخ سفارش|purchased on|purchased at|ordered on|ordered at|sold on|"
     "bought on|paid on|placed on|placed at"},
    {Date, 0.95,
     "when|tarikh|tarikh pesanan|fecha emisión|fecha de emisión|emissão|data emissão|data di emissione|data documento|"
     "date de pièce|date pièce|date d émission|datum vytvoření|datum vystaveni|ημ νια|ημ νία|ημερ|visit date|"
     "appointment date|fee date|payment made|date sold|date booked|booked on|date received|received on|date of gift|"
     "date of donation|date of order|date of invoice|date of visit|date of payment|pledge date|fecha donación|売上日付|"
     "伝票日付|開立日期|發票日期|購買日期|结账时间|成交时间|결제일시|매출일자|판매일자|거래일자|거래일시|주문일자시간|"
     "sotilgan sana|dt|tgl order|tgl pesanan|tgl beli|ecrituredate|ecriture date|pvm aika"},
    {Amount, 0.97,
     "netto betrag|betrag netto|importe neto|imponibile|base imponible|base imponibile|"
     "taxable value|taxable amount|valor líquido|hors taxes|montant hors taxes|excl btw|bedrag excl btw|bedrag "
     "exclusief "
     "btw|summa exkl moms|beløb ekskl moms|kwota netto|suma netto|сумма без ндс|без "
     "ндс|税抜金額|税抜合計|未稅金額|銷售額|"
     "공급가액|vat exclusive|amount excl vat|amount ex vat|amount ex gst|price excl vat|total excl vat|total ex vat|"
     "jumlah|jumlah rm|jumlah bersih|total belanja|nilai order|baskets value|basket value|order net"},
    {Amount, 0.6,  // beside other money these are costs, or what is still open
     "fee|fees|fee charged|fee amount|amount charged|charge|charges|fare|fare paid|premium|contribution|pledge|dues|"
     "tuition|amount due|total due"},
    {Amount, 0.78, "net"},  // below "gross": beside fees it is what was paid out
    {Amount, 0.85,
     "takings|ticket revenue|room total|amount received|received amount|total paid|total charged|sale total|sales "
     "total|basket total|invoice value|bill amount|net payable|valor da nota|valor nota|"
     "totale documento|totale fattura|kwota zamówienia|cena s dph|celkem s dph|toplam tutar|ödenen tutar|genel toplam|"
     "סה כ לתשלום|סהכ לתשלום|לתשלום|المبلغ الإجمالي|المبلغ المدفوع|المدفوع|订单实付|买家实际支付金额|商品总价|請求合計|"
     "売上高|総額|税込金額|합계금액|합계|매출금액|매출액|총 결제금액|결제 금액|khách cần trả|khách đã trả|tổng tiền "
     "hàng|"
     "จำนวนเงินรวม|ยอดชำระเงิน|เงินรวม|कुल मूल्य|spende|spendenbetrag|don|montant du don|donativo|doação|donazione|"
     "пожертвование|сумма платежа|общая сумма|обща сума|загальна сума|до сплати|bruttobelopp|att betala|å betale|"
     "maksettava|fizetett összeg|suma plătită|de plată|do zapłaty|zapłacono|uhrazeno"},
    {Amount, 1.0,
     "wartość|wartość brutto|wartość zamówienia|kwota|suma|razem|wartość netto|kwota brutto|částka|cena celkem|celkem|"
     "celková cena|suma celkom|összeg|végösszeg|bruttó összeg|fizetendő|valoare|valoare totală|suma totală|ποσό|"
     "σύνολο|αξία|συνολικό ποσό|סכום|סכום כולל|סהכ|סך הכל|राशि|कुल राशि|कुल|сума|сума замовлення|вартість|belopp|summa|"
     "totalt|beløb|beløp|total beløb|sum|summa|yhteensä|loppusumma|bedrag|totaalbedrag|importo|totale ordine|"
     "訂單金額|金額|實付金額|付款金額|訂單總額|合計金額|총액|금액|결제금액|주문금액|총금액|판매금액|مبلغ|مبلغ کل|جمع"},
    {Quantity, 1.0,
     "ilość|liczba sztuk|množství|počet|mennyiség|darab|cantitate|ποσότητα|כמות|मात्रा|кількість|antal|antall|määrä|"
     "kpl|aantal|quantità|數量|수량|تعداد"},
    {UnitPrice, 1.0,
     "cena|cena jednostkowa|cena za kus|jednotková cena|egységár|preț unitar|pret|τιμή|τιμή μονάδας|מחיר|מחיר ליחידה|"
     "मूल्य|दर|ціна|enhetspris|styckpris|stykpris|yksikköhinta|stuksprijs|prezzo|prezzo unitario|單價|단가|قیمت واحد|"
     "price each|unit cost price|each"},
    {Status, 0.97,
     "estatus|situacion|estado pedido|est pedido|attendee status|appointment status|booking status|visit status|result|"
     "outcome|payment result|status order|status pesanan|status bayar|status bill|stare comandă|stare|stav objednavky|"
     "stav "
     "platby|zahlstatus|bezahlstatus|受注ステータス|注文状態|処理状況|処理状態|สถานะบิล|สถานะการชำระเงิน|처리상태|주문 "
     "상태|"
     "결제상태|交易狀態|付款狀態|处理状态|支付結果|ödeme durumu|sipariş durumu|статус оплаты|статус платежа|حالة "
     "الفاتورة|"
     "وضعیت سفارش|סטטוס הזמנה|trạng thái thanh toán"},
    {Type, 0.97,
     "doc type|type de pièce|tipo doc|tipo comprobante|belegtyp|dokumenttyp|typ dokumentu|rodzaj dokumentu|вид "
     "документа|"
     "тип документа|単票種別|伝票種別|單據類型|전표유형|tipo fattura|bilagstype"},
    {Discount, 0.97,
     "discount pct|discount percent|disc|disc pct|rabatt prozent|remise pct|折扣率|値引率|割引率|할인율"},
    {Tax, 0.97,
     "igst|cgst|sgst|output tax|ust betrag|mwst betrag|montant tva|tva amount|iva importe|importe iva|btw bedrag|"
     "moms|momsbelopp|momsbeløb|dph|áfa|alv|φπα|מעמ|מע מ|ضريبة|稅額|稅金|营业税|부가가치세|消費税額|kdv tutarı"},
    {Status, 1.0,
     "status zamówienia|stav|stav objednávky|állapot|stare|κατάσταση|סטטוס|स्थिति|статус замовлення|"
     "orderstatus|tila|stato|訂單狀態|狀態|주문상태|상태|وضعیت"},
    {Product, 1.0,
     "produkt|nazwa produktu|towar|nazwa towaru|název produktu|zboží|termék|terméknév|produs|denumire produs|προϊόν|"
     "מוצר|שם מוצר|उत्पाद|товар|назва товару|artikel|produktnamn|vare|varenavn|tuote|tuotenimi|prodotto|商品名稱|"
     "產品|商品|상품명|상품|제품명|محصول"},
    {Country, 1.0, "kraj|země|krajina|ország|țara|χώρα|מדינה|देश|країна|maa|國家|국가|کشور"},
    {Currency, 1.0, "waluta|měna|mena|pénznem|moneda|νόμισμα|מטבע|मुद्रा|валюта|valuta|valuutta|幣別|통화|ارز"},
};

}  // namespace

const std::string_view measureWords =
    "weight|kg|gram|grams|gewicht|poids|peso|gewichtung|points|point|punkte|puntos|pontos|balance|saldo|latitude|"
    "longitude|lat|lng|lon|distance|km|miles|hours|hour|minutes|duration|dauer|rating|score|stars|percent|pct|rate|"
    "ratio|"
    "margin|temperature|height|width|length|volume|litres|liters|size|age|version|index|probability|zip|postcode|"
    "exchange "
    "rate|kurs|commission|provision|stock|积分|余额|重量|ポイント|残高|重さ|포인트|잔액|무게|баллы|вес|остаток|poin|"
    "berat|điểm|คะแนน|น้ำหนัก|نقاط|وزن|رصيد";

const std::span<const HeaderWordList> moreHeaderWordLists = moreLists;

}  // namespace perennial
