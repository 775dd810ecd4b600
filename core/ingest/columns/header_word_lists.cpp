#include "core/ingest/columns/header_word_lists.h"

namespace perennial {
namespace {

using enum Field;

constexpr HeaderWordList mainLists[] = {
    {Customer, 1.0,
     "customer id|customer no|customer number|customer|customer code|customer key|client id|client|client no|client "
     "number|"
     "buyer id|buyer|buyer username|buyer user id|user id|userid|member id|member no|member|account id|account "
     "no|account number|"
     "account code|shopper id|subscriber id|patient id|guest id|donor id|donor|contact id|household id|cust "
     "id|custid|cust no|"
     "cust|sold to|sold to party|bill to|user|shopper|subscriber|guest|patient|household|payer|debtor|customer "
     "reference|loyalty id|card holder "
     "id|visitor id|consumer id|customer user|klien id|"
     "معرف العميل|رقم العميل|العميل|كود العميل|الزبون|رقم "
     "الزبون|المشتري|客户编号|客户id|客户|客户号|客户代码|顾客|顾客编号|会员编号|会员|会员id|"
     "会员号|买家|买家id|用户id|用户编号|用户|id pelanggan|pelanggan|kode pelanggan|no pelanggan|nomor "
     "pelanggan|username pembeli|"
     "pembeli|konsumen|id member|รหัสลูกค้า|ลูกค้า|เลขที่ลูกค้า|รหัสสมาชิก|สมาชิก|ชื่อผู้ใช้ ผู้ซื้อ|ผู้ซื้อ|mã khách hàng|khách hàng|mã kh|"
     "người mua|mã thành viên|thành viên|id khách hàng|cliente|id cliente|id de cliente|número de cliente|código de "
     "cliente|"
     "código cliente|comprador|id do cliente|código do cliente|cpf|cnpj|cpf cnpj|kunde|kunden|kundennummer|kunden "
     "nr|kundennr|"
     "kunden id|käufer|mitgliedsnummer|debitor|debitorennummer|client|id client|numéro client|n client|code "
     "client|acheteur|"
     "клиент|id клиента|код клиента|номер "
     "клиента|покупатель|контрагент|顧客id|顧客番号|顧客|顧客コード|お客様番号|会員番号|会員id|購入者|"
     "购买者|고객|고객번호|cliente id|codice cliente|klant|klantnummer|klant id|müşteri|müşteri no|müşteri id"},
    {Customer, 0.75,
     "phone|phone number|mobile|customer phone|telephone|billing phone|shipping phone|no telp pembeli|no "
     "telepon|telefone|"
     "teléfono|telefon|téléphone|телефон|电话|手机|手机号|หมายเลขโทรศัพท์|số điện thoại|رقم الهاتف|الجوال|電話番号"},
    {Customer, 0.5, "id|name|company|company name|account|uid|code|key|nom|nombre|nome|names"},
    {Email, 1.0,
     "email|e mail|email address|e mail address|customer email|buyer email|contact email|purchase email|from email "
     "address|"
     "billing email|customer e mail|client email|mail|البريد "
     "الإلكتروني|الإيميل|البريد|邮箱|电子邮件|电子邮箱|客户邮箱|surel|"
     "alamat email|email pelanggan|อีเมล|อีเมล์|thư điện tử|email khách hàng|correo|correo electrónico|correo electronico|"
     "endereço de e mail|e mail do cliente|do e mail|absender e mail adresse|e mail adresse|courriel|adresse e mail|"
     "электронная почта|эл почта|почта|メール|メールアドレス|이메일|posta elettronica|e posta"},
    {CustomerName, 1.0,
     "customer name|client name|buyer name|full name|billing name|bill to name|donor name|account name|contact name|"
     "member name|customer full name|user name|username|cardholder name|اسم العميل|اسم "
     "الزبون|الاسم|客户姓名|客户名称|姓名|顾客姓名|买家姓名|"
     "会员姓名|收货人|nama pelanggan|nama pembeli|nama|nama konsumen|nama penerima|ชื่อลูกค้า|ชื่อ|ชื่อ นามสกุล|tên khách hàng|"
     "họ tên|họ và tên|tên|người nhận|nombre del cliente|nombre cliente|nome do cliente|nome do comprador|nome "
     "cliente|razão social|"
     "razón social|kundenname|name des kunden|firma|nom du client|nom client|имя клиента|имя|фио|наименование "
     "клиента|顧客名|氏名|"
     "お名前|購入者名|会社名|고객명|nome cliente|klantnaam|müşteri adı|associated company|bill to|sold to"},
    {Order, 1.0,
     "order id|order no|order number|order|orderid|invoice|invoice no|invoice number|invoice id|bill no|bill "
     "number|receipt no|"
     "receipt number|receipt|receipt id|transaction id|transaction no|transaction number|transaction|sales order|so "
     "number|"
     "purchase id|order reference|order ref|reference no|document no|document number|booking id|sale id|charge "
     "id|payment id|"
     "amazon order id|ticket no|ticket|basket id|order code|order name|increment id|record id|deal id|voucher no|num|"
     "رقم الطلب|رقم الفاتورة|الفاتورة|الطلب|رقم العملية|معرف "
     "الطلب|订单号|订单编号|订单id|订单|发票号|发票号码|单号|交易号|交易编号|流水号|销售单号|"
     "no pesanan|nomor pesanan|id pesanan|pesanan|no invoice|nomor invoice|no faktur|nomor faktur|no transaksi|nomor "
     "transaksi|"
     "id transaksi|kode transaksi|no "
     "nota|หมายเลขคำสั่งซื้อ|เลขที่คำสั่งซื้อ|เลขที่ใบแจ้งหนี้|เลขที่ใบเสร็จ|เลขที่เอกสาร|คำสั่งซื้อ|รหัสคำสั่งซื้อ|เลขที่|"
     "mã đơn hàng|mã đơn|số đơn hàng|đơn hàng|số hóa đơn|mã hóa đơn|hóa đơn|mã giao dịch|số chứng từ|"
     "pedido|número de pedido|id pedido|n pedido|nro pedido|factura|número de factura|nº de factura|id de "
     "pedido|orden|número de orden|"
     "número do pedido|nota fiscal|número da nota|fatura|id do pedido|id da transação|código do pedido|"
     "bestellnummer|bestellung|bestell nr|auftragsnummer|auftrag|auftrags nr|rechnungsnummer|rechnung|rechnungs "
     "nr|belegnummer|beleg|"
     "transaktionscode|vorgangsnummer|commande|numéro de commande|n commande|n de commande|facture|numéro de facture|n "
     "facture|"
     "id commande|номер заказа|заказ|id заказа|номер счета|счет|накладная|номер документа|документ|чек|номер чека|"
     "注文番号|注文id|注文|受注番号|請求書番号|伝票番号|取引番号|주문번호|numero ordine|ordine|fattura|numero "
     "fattura|bestelnummer|factuurnummer|"
     "sipariş no|fatura no|zamówienie|numer zamówienia"},
    {Order, 0.6, "id|number|no|nr|ref|reference|key|code|序号|编号|ลำดับ|stt"},
    {Line, 1.0,
     "line id|line no|line number|line item id|lineitem id|item id|order item id|order line|order line id|row id|row "
     "no|line|"
     "shipment item id|order detail id|position|pos|zeile|zeilennummer|ligne|numéro de "
     "ligne|línea|linha|строка|行号|明细号|明细行号|"
     "行番号|明細番号|رقم السطر|baris|dòng|บรรทัด|transaction item id"},
    {RefundedOrder, 1.0,
     "parent order|parent order id|original order|original order id|refunded order|refund of|return for|reference txn "
     "id|"
     "original invoice|original invoice no|parent id|related transaction|zugehöriger "
     "transaktionscode|ursprungsbestellung|"
     "commande d origine|pedido original|原订单号|原单号|元注文番号|رقم الطلب الأصلي|pesanan asal|đơn hàng "
     "gốc|исходный заказ"},
    {Date, 1.0,
     "date|order date|transaction dt|order dt|trans dt|purchase timestamp|order purchase timestamp|event "
     "time|purchased at|order timestamp|invoice date|purchase date|transaction date|sale date|sales date|order "
     "time|order datetime|created at|"
     "date created|created date|created time|created|create time|created utc|created date utc|order created|order "
     "placed|bill date|"
     "receipt date|donation date|booking date|date of purchase|gift date|date of sale|datetime|timestamp|time of "
     "purchase|order date time|"
     "posting date|document date|close date|date time|txn date|trans date|invoiced at|billed date|day|occurred "
     "at|ordered at|"
     "التاريخ|تاريخ الطلب|تاريخ الفاتورة|تاريخ الشراء|تاريخ العملية|تاريخ "
     "البيع|تاريخ|日期|订单日期|下单时间|下单日期|订单时间|交易日期|交易时间|"
     "购买日期|购买时间|销售日期|开票日期|创建时间|时间|订单创建时间|tanggal|tanggal pesanan|tanggal transaksi|tanggal "
     "pembelian|tgl|tgl transaksi|"
     "tanggal order|tanggal faktur|tanggal penjualan|waktu pesanan dibuat|waktu "
     "transaksi|วันที่|วันที่สั่งซื้อ|วันที่ซื้อ|วันที่ขาย|เวลาการสั่งซื้อ|"
     "วันที่ทำรายการ|วันที่ใบแจ้งหนี้|วันที่เอกสาร|ngày|ngày đặt hàng|ngày mua|ngày bán|ngày giao dịch|ngày hóa đơn|ngày tạo|ngày "
     "đặt|"
     "thời gian đặt hàng|ngày chứng từ|fecha|fecha de pedido|fecha pedido|fecha de compra|fecha de factura|fecha "
     "factura|fecha venta|"
     "fecha de venta|fecha de creación|data|data do pedido|data da compra|data pedido|data da venda|data de "
     "emissão|data da fatura|"
     "data compra|data "
     "venda|datum|bestelldatum|auftragsdatum|rechnungsdatum|kaufdatum|belegdatum|buchungsdatum|verkaufsdatum|"
     "date de commande|date commande|date d achat|date achat|date de facture|date facture|date de vente|date de "
     "création|"
     "дата|дата заказа|дата покупки|дата продажи|дата счета|дата документа|дата "
     "операции|日付|注文日|注文日時|購入日|購入日時|受注日|取引日|"
     "売上日|請求日|날짜|주문일|주문일자|data ordine|data fattura|orderdatum|besteldatum|factuurdatum|tarih|sipariş "
     "tarihi|data zamówienia"},
    {Date, 0.85,
     "paid at|payment date|paid date|payments date|paid on date|date paid|tanggal pembayaran|waktu pembayaran "
     "dilakukan|付款时间|支付时间|"
     "ngày thanh toán|วันที่ชำระเงิน|data de pagamento|fecha de pago|zahlungsdatum|date de paiement|дата "
     "оплаты|支払日|تاريخ الدفع"},
    {Amount, 1.0,
     "net sales|net amount|net revenue|net total|net value|line total|line amount|item total|subtotal|amount|sales "
     "amount|sales|revenue|"
     "sale amount|gift amount|donation sum|donation amount|purchase amount|transaction amount|extended price|sales "
     "value|turnover|net price|"
     "المبلغ|الإجمالي|اجمالي|المجموع|القيمة|قيمة الطلب|إجمالي المبلغ|الصافي|صافي "
     "المبيعات|المبيعات|الإيرادات|金额|订单金额|销售额|总金额|总价|实付金额|"
     "实付款|成交金额|支付金额|应付金额|交易金额|合计金额|小计|销售金额|jumlah harga|total "
     "harga|total|subtotal|nilai|nominal|total penjualan|"
     "total pembayaran|jumlah bayar|total bayar|nilai transaksi|penjualan|subtotal "
     "pesanan|omzet|pendapatan|ยอดรวม|จำนวนเงิน|ยอดขาย|ยอดเงิน|มูลค่า|รวม|"
     "ราคารวม|ยอดสุทธิ|รวมยอดคำสั่งซื้อ|ยอดชำระ|รวมเงิน|thành tiền|tổng tiền|số tiền|tổng cộng|doanh thu|giá trị|giá trị đơn "
     "hàng|tổng giá trị|"
     "doanh số|importe|importe total|monto|total venta|ventas|importe neto|valor|ingresos|monto total|valor "
     "total|total do pedido|"
     "valor do pedido|vendas|receita|total venda|valor líquido|valor "
     "bruto|betrag|summe|umsatz|gesamtbetrag|gesamt|gesamtpreis|nettobetrag|bruttobetrag|"
     "rechnungsbetrag|netto|brutto|bestellwert|warenwert|positionswert|montant|montant total|total ht|total "
     "ttc|chiffre d affaires|"
     "montant ht|montant ttc|ca ttc|ca ht|ca|prix total|сумма|сумма заказа|итого|стоимость|выручка|сумма продажи|сумма "
     "покупки|оплачено|сумма документа|"
     "金額|合計金額|売上|売上金額|合計|注文金額|購入金額|請求金額|小計|支払金額|금액|결제금액|importo|importo "
     "totale|totale|bedrag|totaal|tutar|toplam|kwota"},
    {Amount, 0.9,
     "total amount|order value|order total|total price|sale price|total sales|sum|spend|spent|total spent|invoice "
     "amount|order amount|"
     "amt|net amt|total amt|txn amt|sales amt|order amt|payment amount|grand total|total|price total|amount paid|total "
     "sale|value|paid price|sold for|paid|sub total"},
    {Amount, 0.8, "gross|gross sales|gross amount|total inc tax|total incl tax|amount incl tax"},
    {Quantity, 1.0,
     "quantity|qty|order quantity|units|count|no of items|number of items|items|quantity shipped|units "
     "sold|pieces|pcs|items sold|lineitem quantity|"
     "quantity ordered|total quantity|total order quantity|الكمية|العدد|数量|件数|购买数量|jumlah|kuantitas|jumlah "
     "barang|jumlah produk dibeli|"
     "qty terjual|banyaknya|จำนวน|จำนวนชิ้น|số lượng|sl|cantidad|unidades|quantidade|qtd|qtde|quantidade "
     "comprada|menge|anzahl|stück|stückzahl|quantité|qté|"
     "nombre|количество|кол во|шт|個数|수량|quantità|aantal|adet|miktar|ilość"},
    {UnitPrice, 1.0,
     "unit price|price|price each|price per unit|unit cost price|item price|list price|selling price|lineitem "
     "price|unit amount|"
     "rate|sales price|price per item|sku unit original price|سعر الوحدة|السعر|سعر|单价|价格|销售单价|售价|harga|harga "
     "satuan|harga jual|harga per unit|"
     "harga setelah diskon|ราคา|ราคาต่อหน่วย|ราคาขาย|đơn giá|giá|giá bán|precio|precio unitario|preço|preço "
     "unitário|valor unitário|valor do produto|preis|"
     "einzelpreis|stückpreis|prix|prix unitaire|цена|цена за единицу|単価|価格|販売価格|단가|prezzo|prezzo "
     "unitario|prijs|stuksprijs|fiyat|birim fiyat|cena"},
    {Discount, 1.0,
     "discount|discount amount|discounts|discount value|total discount|coupon amount|rebate|promotion discount|item "
     "promotion discount|"
     "lineitem discount|discount total|الخصم|خصم|折扣|优惠|优惠金额|折扣金额|diskon|potongan|potongan harga|total "
     "diskon|ส่วนลด|giảm giá|chiết khấu|"
     "khuyến "
     "mãi|descuento|desconto|rabatt|nachlass|remise|réduction|скидка|割引|割引額|値引|할인|sconto|korting|indirim"},
    {Tax, 1.0,
     "tax|taxes|sales tax|vat|gst|tax amount|tax total|total tax|item tax|order sales tax|hst|vat amount|الضريبة|ضريبة "
     "القيمة المضافة|税|税额|"
     "税费|增值税|pajak|ppn|ภาษี|ภาษีมูลค่าเพิ่ม|thuế|thuế vat|thuế gtgt|impuesto|impuestos|iva|imposto|impostos|imposto "
     "sobre vendas|icms|steuer|mwst|"
     "umsatzsteuer|mehrwertsteuer|ust|taxe|tva|налог|ндс|税額|消費税|세금|부가세|btw|kdv"},
    {Shipping, 1.0,
     "shipping|shipping cost|shipping fee|shipping amount|shipping total|shipping price|freight|postage|delivery "
     "fee|delivery cost|"
     "shipping and handling|shipping rate|order shipping|shipping and handling amount|الشحن|رسوم الشحن|تكلفة "
     "الشحن|运费|邮费|配送费|ongkir|"
     "ongkos kirim|biaya kirim|biaya pengiriman|ค่าจัดส่ง|ค่าขนส่ง|phí vận chuyển|phí ship|envío|gastos de envío|costo de "
     "envío|frete|valor do frete|"
     "versand|versandkosten|porto|fracht|frais de port|livraison|frais de livraison|доставка|стоимость "
     "доставки|送料|配送料|배송비|spedizione|verzendkosten|kargo"},
    {Refund, 1.0,
     "refund amount|refunded amount|amount refunded|refunded|total refunded|refund|refund total|partial refund|partial "
     "refunds|returned amount|"
     "مبلغ الاسترداد|المسترد|退款金额|退款|jumlah refund|pengembalian dana|ยอดคืนเงิน|จำนวนเงินคืน|số tiền hoàn|hoàn "
     "tiền|reembolso|importe reembolsado|"
     "valor reembolsado|erstattung|erstattungsbetrag|erstatteter betrag|remboursement|montant remboursé|сумма "
     "возврата|возврат|返金額|返金|rimborso"},
    {Currency, 1.0,
     "curr|currency|currency code|order currency|currency iso|order currency code|currency "
     "id|ccy|العملة|货币|币种|币别|mata uang|สกุลเงิน|"
     "tiền tệ|loại tiền|moneda|divisa|moeda|währung|devise|monnaie|валюта|通貨|통화|valuta|para birimi"},
    {Cost, 1.0,
     "cost|cogs|unit cost|cost of goods|cost price|cost of goods sold|product cost|purchase cost|cost per "
     "item|التكلفة|تكلفة|成本|成本价|进价|hpp|"
     "harga pokok|biaya|harga modal|ต้นทุน|giá vốn|chi phí|costo|coste|custo|kosten|einkaufspreis|wareneinsatz|coût|prix "
     "d achat|prix de revient|"
     "себестоимость|закупочная цена|原価|仕入れ値|仕入価格|원가|inkoopprijs|maliyet"},
    {Status, 1.0,
     "status|order status|financial status|payment status|deal stage|stage|transaction status|invoice status|sale "
     "status|order state|"
     "حالة الطلب|الحالة|حالة الدفع|حالة|状态|订单状态|付款状态|支付状态|交易状态|status pesanan|status terakhir|status "
     "transaksi|status pembayaran|สถานะ|"
     "สถานะการสั่งซื้อ|สถานะคำสั่งซื้อ|trạng thái|trạng thái đơn hàng|tình trạng|estado del pedido|estado de "
     "pago|situação|status do pedido|"
     "status do pagamento|zustand|bestellstatus|zahlungsstatus|auftragsstatus|statut|statut de la "
     "commande|статус|статус заказа|состояние|"
     "ステータス|注文状況|状態|注文ステータス|상태|durum"},
    {Status, 0.7, "state|estado|état|stato|zustand|stage"},
    {Type, 1.0,
     "type|transaction type|order type|event type|record type|document type|entry type|sale type|movement type|نوع "
     "العملية|النوع|类型|交易类型|"
     "单据类型|订单类型|tipe|jenis|jenis transaksi|tipe transaksi|ประเภท|ประเภทรายการ|loại|loại giao dịch|loại chứng "
     "từ|tipo|tipo de transacción|"
     "tipo de documento|tipo de transação|typ|art|vorgangsart|belegart|type de transaction|nature|тип|тип операции|вид "
     "операции|種別|種類|取引種別|유형|tür"},
    {Product, 1.0,
     "product|product name|item|item name|description|item title|article|item description|"
     "product title|lineitem name|product service|product service full name|title|المنتج|اسم المنتج|الصنف|商品|"
     "商品名称|产品|产品名称|品名|produk|nama produk|barang|nama barang|item|สินค้า|ชื่อสินค้า|sản phẩm|tên sản phẩm|"
     "mặt hàng|tên hàng|producto|nombre del producto|artículo|produto|nome do produto|produkt|artikel|artikelname|"
     "artikelbezeichnung|bezeichnung|produit|désignation|référence|article|nom du "
     "produit|товар|наименование|наименование товара|"
     "номенклатура|продукт|商品名|製品|상품|상품명|prodotto|articolo|product naam|ürün|ürün adı"},
    {Product, 0.93,
     "product id|sku|stock code|product code|item code|item no|lineitem sku|رمز المنتج|商品编号|货号|kode produk|kode "
     "barang|รหัสสินค้า|mã sản phẩm|"
     "mã hàng|artikelnummer|артикул|品番|商品コード|référence article|código del producto|código do produto"},
    {Category, 1.0,
     "category|product category|product type|department|item category|product group|product line|sub "
     "category|subcategory|merchandise group|"
     "الفئة|التصنيف|القسم|فئة المنتج|类别|品类|商品类别|产品类别|分类|商品分类|kategori|kategori "
     "produk|หมวดหมู่|ประเภทสินค้า|หมวด|danh mục|nhóm hàng|loại sản phẩm|"
     "loại hàng|ngành "
     "hàng|categoría|categoria|kategorie|warengruppe|produktgruppe|catégorie|famille|rayon|категория|группа "
     "товаров|группа|"
     "カテゴリ|カテゴリー|分類|部門|카테고리|reparto|categorie|kategori"},
    {Channel, 1.0,
     "channel|sales channel|source|order source|marketing channel|acquisition channel|utm source|channel "
     "name|platform|traffic source|medium|"
     "attribution|origin|store|القناة|قناة "
     "البيع|المصدر|المنصة|渠道|销售渠道|来源|平台|订单来源|saluran|kanal|sumber|kanal "
     "penjualan|ช่องทาง|ช่องทางการขาย|แหล่งที่มา|"
     "kênh|kênh bán|nguồn|kênh bán hàng|canal|canal de venta|origen|fuente|canal de "
     "vendas|origem|kanal|vertriebskanal|quelle|herkunft|"
     "canal de vente|source|канал|источник|канал продаж|チャネル|販売チャネル|流入元|経路|채널|canale|kanaal|kanal"},
    {Country, 1.0,
     "country|country code|ship country|shipping country|billing country|customer country|delivery "
     "country|nation|market|marketplace|donor country|"
     "الدولة|البلد|国家|国家地区|国别|negara|ประเทศ|quốc "
     "gia|nước|país|pais|land|lieferland|pays|страна|国|国名|국가|paese|ülke|kraj"},
};

constexpr DampingWords dampingList[] = {
    {Date, 0.35,
     "ship|shipped|shipping|due|delivery|delivered|deliver|update|updated|modified|birth|birthday|expiry|expiration|"
     "expires|cancel|"
     "cancelled|cancellation|cancelled "
     "at|refund|refunded|fulfilled|fulfill|election|end|last|first|estimated|promised|available|return|dispute|"
     "transfer|"
     "selesai|dibatalkan|dikirim|envío|envio|entrega|versand|liefer|livraison|доставки|発送|发货|更新|生日|signup|sign "
     "up|registration|joined|completed|arrival|dob"},
    {Amount, 0.4,
     "foreign|tax|shipping|discount|refund|refunded|quantity|items|fee|fees|converted|balance|compare|code|type|"
     "outstanding|adjusted|"
     "handling|paper|points|tip|commission|withheld|insurance|currency|gift card|gift wrap|giftwrap|deposit|before "
     "discount|name|id|number|date|method|weight|cost|lifetime|previous|"
     "target|budget|annual|income|salary|disputed|facing|buyer total"},
    {UnitPrice, 0.35, "compare|shipping|gift|designation|tax|list code|point name"},
    {Quantity, 0.3, "refunded|return|returned|of return|shipped total|discount|account|stock"},
    {Discount, 0.3, "code|name|type|details|reason|shipping|ship|coupon code|platform|credit card"},
    {Tax, 0.3,
     "name|type|rate|id|code|status|city|state|zip|country|included|model|identifier|shipping|gift|fee|ship|collected "
     "by"},
    {Shipping, 0.25,
     "method|name|address|street|city|state|zip|country|phone|company|province|provider|service|tax|discount|status|"
     "carrier|mode|date|postal|code|"
     "postcode|email|region|first|last|items|label|note|type|level|option|id|time|district|comune|lead"},
    {Refund, 0.4, "reason|date|id|status|number|type|quantity|converted|items|fully|time"},
    {Order, 0.35,
     "date|time|status|total|amount|value|type|currency|source|discount|subtotal|quantity|notes|note|tax|shipping|"
     "state|city|postal|count|"
     "priority|channel|placed|method|key|refund|items|rating|purchase "
     "order|custom|day|month|year|size|weight|merchant|substatus|tanggal|fecha|data"},
    {Customer, 0.35,
     "type|group|segment|since|age|note|notes|message|city|state|country|zip|address|street|province|gender|region|"
     "service|care|rating|score|"
     "lifetime|facing|acquisition|description|value|category|count|tags|tax|postal|district|level|status|income|ip|"
     "agent|"
     "location|receiver|user agent|date|language|browser|email consent|tenure|satisfaction|new|returning|buyer "
     "total|buyer currency|refunded"},
    {CustomerName, 0.4,
     "product|item|user agent|first|last|shipping|ship|device|store|file|campaign|sheet|method|discount|tax|price "
     "point|provider|event|bank|category|recipient"},
    {Email, 0.3, "to|consent|subject|status|sent|marketing|campaign|giftee|opt|bounced|opened|template"},
    {Status, 0.5,
     "fulfillment|fulfilment|shipping|envio|delivery|address|lineitem|avs|cvc|dispute|tax|check|marital|loyalty|item|"
     "versand|account|membership|employment"},
    {Type, 0.45,
     "product|payment|customer|card|tax|ship|source|account|tender|listings|item|order "
     "type|recurrence|discount|contact|device|property|room|user|fulfillment|fulfilment"},
    {Product, 0.4,
     "category|type|price|quantity|cost|discount|line|group|seller|lazada|details|count|status|weight|details|variant|"
     "url|"
     "total|revenue|requires|taxable|vendor|tax|location|country|zip|id type|barcode|hubris|statement descriptor"},
    {Currency, 0.5, "converted|facing|fee|foreign|buyer"},
    {Country, 0.7, "shipping|ship|card|item|tax|issue"},
    {Cost, 0.4, "shipping|ship|handling|delivery|fee|acquisition|ad|marketing|insurance|interchange"},
    {Channel, 0.4, "payment|id|card|tender|store credit|funding|store id|allocated|braintree|fulfillment|fulfilment"},
    {Category, 0.5, "customer|tax|customer category|age|forecast"},
    {Line, 0.5, "product|address|total|amount|price|discount|revenue|phone"},
};

}  // namespace

const std::span<const HeaderWordList> headerWordLists = mainLists;
const std::span<const DampingWords> dampingWords = dampingList;
const std::string_view totalWords =
    "total|totals|grand total|sum|subtotal|sub total|sum total|overall total|total "
    "for|المجموع|الإجمالي|إجمالي|合计|总计|小计|汇总|总和|jumlah|"
    "total keseluruhan|jumlah total|รวม|รวมทั้งสิ้น|ยอดรวม|ผลรวม|tổng|tổng cộng|total "
    "general|suma|soma|summe|gesamt|gesamtsumme|zwischensumme|"
    "somme|итого|всего|合計|総計|합계|totale|totaal|toplam|razem|ergebnis|gesamtergebnis|zwischenergebnis|résultat|"
    "ubertrag|übertrag|carried forward|brought forward|balance forward|closing balance|opening balance|à "
    "reporter|saldo|"
    "celkem|összesen|yhteensä|sammanlagt|i alt|i allt|σύνολο|סה "
    "כ|סהכ|ukupno|общо|усього|разом|小計|累計|총계|누계|record s downloaded|seller id";

}  // namespace perennial
