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

const std::span<const HeaderWordList> moreHeaderWordLists = moreLists;

}  // namespace perennial
