// Exchange rates on the import page: rows of other currencies are counted, and rates chosen for them before the import
// (import_view.h).
#include "core/ingest/currency_outlook.h"
#include "ui/models/preview_model.h"
#include "ui/pages/data/import_view.h"
#include "ui/pages/data/rate_opening.h"
#include "ui/pages/data/rates_editor.h"
#include "ui/pages/page.h"
#include "ui/pages/session.h"
#include "ui/support/format.h"
#include "ui/support/widgets/card.h"
#include "ui/support/widgets/text.h"

#include <QEvent>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace perennial::ui {

namespace {

constexpr int mostEditorHeight = 124;  // two currencies and the buttons; more of them scroll

}  // namespace

QWidget* ImportView::makeRates(QWidget* parent)
{
    ratesCard_ = new Card(parent);
    ratesCard_->setObjectName(QStringLiteral("importRates"));
    auto* layout = new QVBoxLayout(ratesCard_);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(4);
    ratesTitle_ = new TextLabel(TextRole::CardTitle, ratesCard_);
    layout->addWidget(ratesTitle_);
    ratesWords_ = new TextLabel(TextRole::SmallMuted, ratesCard_);
    ratesWords_->setObjectName(QStringLiteral("importRatesWords"));
    ratesWords_->setWordWrap(true);
    layout->addWidget(ratesWords_);
    auto* scroll = new QScrollArea(ratesCard_);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    rates_ = new RatesEditor(scroll);
    scroll->setWidget(rates_);
    rates_->installEventFilter(this);
    layout->addWidget(scroll);
    connect(rates_, &RatesEditor::ratesChanged, this, [this](const std::map<std::string, Decimal>& rates) {
        Definitions with = definitions();
        with.rates = rates;
        takeRates(with);
    });
    connect(rates_, &RatesEditor::tableChanged, this, [this](const RateTable& table) {
        Definitions with = definitions();
        with.ratesByDay = table;
        takeRates(with);
    });
    connect(rates_, &RatesEditor::removed, this, [this] {
        Definitions with = definitions();
        with.ratesByDay = {};
        if (!ratesServe(with, figures()))
            with.rates.clear();
        takeRates(with);
    });
    connect(rates_, &RatesEditor::tableWanted, this, [this] {
        openRates(
            this, context_,
            [this] {
                return RatesGoal{definitions(), figures()};
            },
            [this](const Definitions& with, const QString& words) {
                takeRates(with);
                emit page_.toasted(words);
            });
    });
    ratesCard_->hide();
    return ratesCard_;
}

/// The editor is as high as its rows need, up to a limit.
bool ImportView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == rates_ && event->type() == QEvent::LayoutRequest)
        if (auto* scroll = ratesCard_->findChild<QScrollArea*>())
            scroll->setFixedHeight(std::min(rates_->sizeHint().height() + 2, mostEditorHeight));
    return QWidget::eventFilter(watched, event);
}

const Definitions& ImportView::definitions() const
{
    return withRates_ ? *withRates_ : context_.session.definitions();
}

std::string ImportView::figures() const
{
    if (!inspection_)
        return "XXX";
    const auto& ledger = context_.session.ledger();
    return currencyAfter(*inspection_, definitions(), ledger ? ledger->currency : std::string());
}

void ImportView::takeRates(const Definitions& definitions)
{
    if (!inspection_)
        return;
    Definitions with = definitions;
    recordRatesCurrency(with, figures());
    withRates_ = std::move(with);
    showRates();
    emit sentenceChanged(sentence());
}

std::uint64_t ImportView::rowsWaiting() const
{
    std::uint64_t rows = 0;
    if (inspection_)
        for (const CurrencyOutlook& outlook : currencyOutlook(*inspection_, definitions(), figures()))
            rows += outlook.waiting.rows;
    return rows;
}

void ImportView::showRates()
{
    const std::string into = figures();
    const auto outlooks = currencyOutlook(*inspection_, definitions(), into);
    const bool other = inspection_->kind.value == TableKind::Orders && !inspection_->blocked && !outlooks.empty();
    ratesCard_->setVisible(other);
    if (!other) {
        model_->setWaiting({});
        return;
    }
    const Format format;
    Ledger asked;  // what the editor asks rates for
    asked.currency = into;
    QStringList lines;
    std::uint64_t waiting = 0;
    for (const CurrencyOutlook& outlook : outlooks) {
        const QString currency = text(outlook.currency);
        waiting += outlook.waiting.rows;
        if (outlook.waiting.rows > 0)
            asked.withoutRate[outlook.currency] = outlook.waiting;
        const QString amount = format.money(outlook.amount.major(), currency);
        const QString rows = format.integer(static_cast<qint64>(outlook.rows));
        if (outlook.waiting.rows == 0)
            lines << tr("%1 rows: %2 become %3").arg(rows, amount, format.money(outlook.converted.major(), text(into)));
        else if (outlook.waiting.rows == outlook.rows)
            lines << tr("%1 rows in %2 wait for a rate: %3").arg(rows, currency, amount);
        else
            lines << tr("%1 rows in %2: %3 of them wait for a rate, the others become %4")
                         .arg(rows, currency, format.integer(static_cast<qint64>(outlook.waiting.rows)),
                              format.money(outlook.converted.major(), text(into)));
    }
    ratesTitle_->setText(waiting > 0
                             ? tr("Several currencies: the figures are in %1, the others need a rate").arg(text(into))
                             : tr("Several currencies, all turned into %1").arg(text(into)));
    if (waiting > 0)
        lines << tr("rows without a rate are kept and wait");
    ratesWords_->setText(lines.join(QStringLiteral(" · ")));
    rates_->show(definitions(), &asked, text(into));
    model_->setWaiting([with = definitions(), into](const PreviewRow& row) {
        return !row.currency.empty() && row.currency != into && row.currency != unknownCurrency
               && !rateOf(with, into, row.currency, row.day);
    });
}

std::optional<Definitions> ImportView::ratesChosen() const
{
    if (!withRates_)
        return std::nullopt;
    Definitions with = context_.session.definitions();
    with.rates = withRates_->rates;
    with.ratesByDay = withRates_->ratesByDay;
    with.ratesCurrency = withRates_->ratesCurrency;
    return with == context_.session.definitions() ? std::nullopt : std::optional(std::move(with));
}

void ImportView::forget()
{
    imported_.clear();
    withRates_.reset();
    ratesCard_->hide();
    rates_->show({}, nullptr, {});
}

}  // namespace perennial::ui
