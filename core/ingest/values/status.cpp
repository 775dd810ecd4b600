#include "core/ingest/values/status.h"

#include "core/ingest/values/text.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <utility>
#include <vector>

namespace perennial {
namespace {

struct Named {
    std::string_view name;
    StatusMeaning meaning;
};

constexpr std::array<Named, 13> named = {{
    {"valid", {}},
    {"cancelled", {OrderStatus::Cancelled}},
    {"void", {OrderStatus::Void}},
    {"failed", {OrderStatus::Failed}},
    {"pending", {OrderStatus::Pending}},
    {"draft", {OrderStatus::Draft}},
    {"test", {OrderStatus::Test}},
    {"fraud", {OrderStatus::Fraud}},
    {"refunded", {OrderStatus::Refunded}},
    {"partially-refunded", {OrderStatus::PartiallyRefunded}},
    {"refund", {OrderStatus::Valid, LineKind::Refund}},
    {"gift-card", {OrderStatus::Valid, LineKind::GiftCard}},
    {"no-order", {OrderStatus::Valid, LineKind::Sale, true}},
}};

struct WordList {
    std::string_view name;
    std::string_view words;  ///< separated by '|'
};

constexpr std::array<WordList, 13> lists = {{
    {"valid",
     "ok|vigente|autorizada|refund denied|refund declined|attending|attended|checked in|paiement "
     "accepté|処理済|処理済み|ปกติ|normal|正常|정상|paid|purchase|purchased|complete|completed|success|succeeded|"
     "successful|shipped|delivered|fulfilled|processing|"
     "confirmed|closed won|"
     "won|settled|captured|approved|payment|invoice|sale|order|sales receipt|active|done|finished|partially paid|"
     "selesai|dikirim|sedang dikirim|terkirim|lunas|dibayar|pesanan selesai|hoàn thành|đã giao|đã thanh toán|đang giao|"
     "สำเร็จ|จัดส่งแล้ว|ชำระแล้ว|เสร็จสิ้น|已完成|已付款|已支付|已发货|交易成功|已签收|مكتمل|مدفوع|تم التوصيل|تم الشحن|"
     "pagado|completado|entregado|enviado|pago|concluído|entregue|confirmado|bezahlt|abgeschlossen|versendet|geliefert|"
     "payé|terminé|expédié|livré|оплачен|выполнен|доставлен|завершен|完了|支払済み|発送済み|concluida|aprovado|"
     "tamamlandı|teslim edildi|kargoya verildi|onaylandı|ödendi|zrealizowane|zakończone|opłacone|"
     "wysłane|배송완료|결제완료|구매확정|거래완료|배송중|已出貨|已完成訂單|"
     "aprobado"},
    {"cancelled", "iptal|iptal edildi|iptal "
                  "oldu|anulowane|anulowano|주문취소|취소|취소완료|결제취소|已取消訂單|cancelled|canceled|cancel|"
                  "cancelation|cancellation|order cancelled|canceled by "
                  "buyer|batal|dibatalkan|pesanan dibatalkan|"
                  "đã hủy|đã huỷ|hủy|huỷ|bị hủy|ยกเลิก|ยกเลิกแล้ว|已取消|取消|交易关闭|ملغي|ملغى|تم "
                  "الإلغاء|ملغاة|cancelado|cancelada|anulado|"
                  "storniert|abgebrochen|annulliert|annulé|annulée|отменен|отменён|отменено|отмена|キャンセル|"
                  "キャンセル済み|annullato|"
                  "geannuleerd|anulada|closed lost|lost|abandoned|unpaid and cancelled|trash|verlaten|不成立"},
    {"void", "void|voided|nichtig|無効|作废"},
    {"failed",
     "failed|failure|declined|denied|rejected|payment failed|error|expired|gagal|thất "
     "bại|ล้มเหลว|失败|支付失败|فشل|مرفوض|"
     "fallido|rechazado|recusado|falhou|negado|fehlgeschlagen|abgelehnt|échoué|refusé|verlopen|mislukt|geweigerd|"
     "afgewezen|abgelaufen|expiré|expirée|caducado|expirado|scaduto|wygasło|просрочен|истёк|истек|"
     "ошибка|отклонен|失敗|"
     "requires payment method|"
     "uncollectible|chargeback lost|bounced"},
    {"pending",
     "beklemede|ödeme bekleniyor|oczekuje na płatność|결제대기|입금대기|pending|on hold|awaiting "
     "payment|unpaid|payment pending|pending payment|past due|open|unfulfilled "
     "payment|authorized|"
     "belum bayar|menunggu pembayaran|chờ thanh toán|chờ xác nhận|chưa thanh "
     "toán|รอชำระเงิน|ยังไม่ชำระ|รอดำเนินการ|待付款|未付款|待支付|"
     "等待买家付款|قيد الانتظار|معلق|بانتظار الدفع|pendiente|pendente|aguardando pagamento|ausstehend|offen|en attente|"
     "ожидает оплаты|в ожидании|保留中|未払い|支払い待ち|in attesa|nog niet betaald|uncaptured|requires action"},
    {"draft",
     "draft|brouillon|entwurf|borrador|rascunho|черновик|下書き|草稿|nháp|ฉบับร่าง|مسودة|quote|estimate|proposal"},
    {"test", "test|testing|test order|sandbox|测试|テスト|тест"},
    {"fraud", "fraud|fraudulent|suspected fraud|blocked as fraudulent|欺诈|احتيال|fraude|betrug"},
    {"refunded",
     "iade edildi|zwrócone|환불완료|반품완료|refunded|returned|fully refunded|full refund|item returned|package "
     "returned|reversed|charged back|dikembalikan|"
     "đã hoàn tiền|đã trả hàng|คืนเงินแล้ว|คืนสินค้า|已退款|已退货|تم الاسترداد|مسترد|مسترجع|reembolsado|devuelto|"
     "devolvido|estornado|erstattet|zurückerstattet|remboursé|возвращен|возврат "
     "выполнен|返金済み|返品済み|rimborsato|terugbetaald"},
    {"partially-refunded",
     "partially refunded|partial refund|partly refunded|部分退款|一部返金|parcialmente reembolsado|teilweise erstattet|"
     "partiellement remboursé|частично возвращен|dikembalikan sebagian"},
    {"refund",
     "iade|zwrot|환불|반품|refund|return|credit|credit memo|credit note|payment refund|chargeback|reversal|payment "
     "reversal|pengembalian|"
     "pengembalian dana|hoàn tiền|trả hàng|คืนเงิน|退款|退货|استرداد|مرتجع|إرجاع|reembolso|devolución|devolução|estorno|"
     "crn|nota di credito|nota de "
     "crédito|kreditnota|creditnota|rückerstattung|rückzahlung|gutschrift|retoure|stornorechnung|remboursement|avoir|"
     "retour|возврат|返金|返品|"
     "rimborso|reso"},
    {"gift-card",
     "gift card|giftcard|gift certificate|voucher sale|kartu hadiah|thẻ quà tặng|บัตรของขวัญ|礼品卡|بطاقة هدية|"
     "tarjeta regalo|cartão presente|geschenkgutschein|carte cadeau|подарочная карта|ギフトカード"},
    {"no-order",
     "view|cart|add to cart|remove from cart|page view|click|impression|wishlist|payout|transfer|withdrawal|bank "
     "transfer|fee|stripe fee|adjustment|hold|account hold|reserve|currency conversion|"
     "general currency conversion|topup|general withdrawal|service fee|memo|abbuchung|allgemeine währungsumrechnung|"
     "bankgutschrift|allgemeine abbuchung|transferência|fba inventory fee|subscription fee"},
}};

/// Beginnings of words that mean the same in all their forms ("annulé", "annullato", "Cancelada por el comprador"), for
/// texts that no list holds.
constexpr std::array<WordList, 5> stems = {{
    {"no-order", "no show|noshow|không đến"},
    {"refund",
     "credit note|credit memo|credit invoice|nota di credito|nota de credito|nota de crédito|kreditnot|creditnot|"
     "gutschrift|dobropis|faktura koryg|faktura korekt|кредит нота|корректировочн|πιστωτικ|折讓|貸記"},
    {"refunded",
     "refunded|rembours|reembolsad|devuelt|devolvid|estornad|erstattet|iade edil|zwrocon|возвращ|повернен|vracen|"
     "aterbetal|tilbagebetal|tilbakebetal|palautettu|terugbetaal|rimborsat|rambursat|visszaterit|επιστραφ|환불|반품|"
     "退款成功|"
     "已退|返金済|返品済|คืนเงินแล้ว|تم استرداد|مستردة|זוכה|הוחזר"},
    {"cancelled", "cancel|annul|anul|storn|iptal|batal|dibatalkan|đã hủy|đã "
                  "huỷ|ยกเลิก|取消|キャンセル|취소|отмен|скасован|отказан|аннулир|"
                  "ακυρ|בוטל|מבוטל|ملغ|الغا|إلغا|لغو|peruttu|peruutet|kansell|tuhistat|atsauk|atcel|preklic|avbrut|"
                  "avbestall|torolt|törölve|zrusen|otkazan|रद्द|交易关闭|已关闭|"
                  "作廢|作废"},
    {"failed", "fehlgeschlagen|payment failed|declined|abgelehnt|rechazad|recusad|odrzucon|zamitnut|avvist|nekad"},
}};
/// Words of texts that ask for it, deny it or only speak of it.
constexpr std::string_view notSo =
    "not|non|nicht|no|nie|ne|nao|requested|request|pending|solicitad|demande|fee|gebuhr|policy|protection|insurance|"
    "versicherung|cancellable|cancelable|free cancellation|refundable|可取消|申请|申請|未取消|можно";

using Meanings = std::unordered_map<std::string, StatusMeaning>;

Meanings buildMeanings()
{
    Meanings meanings;
    for (const WordList& list : lists) {
        const StatusMeaning meaning = *statusNamed(list.name);
        for (std::string_view rest = list.words; !rest.empty();) {
            const std::size_t bar = rest.find('|');
            meanings.try_emplace(foldedWord(rest.substr(0, bar)), meaning);
            rest = bar == std::string_view::npos ? std::string_view{} : rest.substr(bar + 1);
        }
    }
    return meanings;
}

template <class Use>
void eachStem(std::string_view list, const Use& use)
{
    while (!list.empty()) {
        const std::size_t bar = list.find('|');
        use(foldedWord(list.substr(0, bar)));
        list = bar == std::string_view::npos ? std::string_view{} : list.substr(bar + 1);
    }
}

/// The stem begins a word of the text, or stands anywhere in scripts that do not divide words.
bool holdsStem(std::string_view text, std::string_view stem, bool wholeWord)
{
    const bool undivided = static_cast<unsigned char>(stem.front()) >= 0xE0;
    for (std::size_t at = text.find(stem); at != std::string_view::npos; at = text.find(stem, at + 1)) {
        const std::size_t end = at + stem.size();
        const bool begins = undivided || at == 0 || text[at - 1] == ' ';
        if (begins && (!wholeWord || undivided || end == text.size() || text[end] == ' '))
            return true;
    }
    return false;
}

std::optional<StatusMeaning> meaningByStem(std::string_view folded)
{
    static const auto known = [] {
        std::vector<std::pair<std::string, StatusMeaning>> all;
        for (const WordList& list : stems)
            eachStem(list.words, [&](std::string stem) { all.emplace_back(std::move(stem), *statusNamed(list.name)); });
        return all;
    }();
    static const auto denials = [] {
        std::vector<std::string> all;
        eachStem(notSo, [&](std::string word) { all.push_back(std::move(word)); });
        return all;
    }();
    constexpr std::size_t longest = 60;  // a remark of whole sentences says too much
    if (folded.size() > longest)
        return std::nullopt;
    const auto found = std::find_if(known.begin(), known.end(),
                                    [&](const auto& stem) { return holdsStem(folded, stem.first, false); });
    if (found == known.end()
        || (found->second.kind == LineKind::Sale && !found->second.noOrder
            && std::any_of(denials.begin(), denials.end(),
                           [&](const std::string& word) { return holdsStem(folded, word, true); })))
        return std::nullopt;
    StatusMeaning meaning = found->second;
    if (meaning.status == OrderStatus::Refunded
        && (folded.find("parti") != std::string_view::npos || folded.find("teilw") != std::string_view::npos
            || folded.find("частич") != std::string_view::npos || folded.find("部分") != std::string_view::npos))
        meaning.status = OrderStatus::PartiallyRefunded;
    return meaning;
}

}  // namespace

std::optional<StatusMeaning> statusMeaning(std::string_view folded)
{
    static const Meanings meanings = buildMeanings();
    for (const std::string_view prefix : {"", "wc ", "order "}) {
        if (!folded.starts_with(prefix))
            continue;
        const auto found = meanings.find(std::string(folded.substr(prefix.size())));
        if (found != meanings.end())
            return found->second;
    }
    return meaningByStem(folded);
}

std::optional<StatusMeaning> statusNamed(std::string_view name)
{
    for (const Named& entry : named)
        if (entry.name == name)
            return entry.meaning;
    return std::nullopt;
}

std::string_view exclusionKey(OrderStatus status)
{
    switch (status) {
    case OrderStatus::Cancelled: return "cancelled";
    case OrderStatus::Void: return "void";
    case OrderStatus::Failed: return "failed";
    case OrderStatus::Pending: return "pending";
    case OrderStatus::Draft: return "draft";
    case OrderStatus::Test: return "test";
    case OrderStatus::Fraud: return "fraud";
    case OrderStatus::Valid:
    case OrderStatus::Refunded:
    case OrderStatus::PartiallyRefunded: break;
    }
    return {};
}

}  // namespace perennial
