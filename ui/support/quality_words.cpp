#include "ui/support/quality_words.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace perennial::ui {

namespace {

struct QualityWords {
    Q_DECLARE_TR_FUNCTIONS(QualityWords)
};

QString listed(const std::vector<std::string>& names, const Format& format)
{
    QStringList shown;
    for (std::size_t i = 0; i < std::min<std::size_t>(names.size(), 3); ++i)
        shown << format.isolate(text(names[i]));
    return shown.join(QStringLiteral(", ")) + (names.size() > 3 ? QStringLiteral(" …") : QString());
}

/// "USD ($100.00)" of each currency in quarantine.
std::vector<std::string> waitingAmounts(const QualityFinding& finding, const Format& format)
{
    std::vector<std::string> amounts;
    for (std::size_t i = 0; i < finding.names.size() && i < finding.waiting.size(); ++i) {
        const QString code = text(finding.names[i]);
        const QString amount = format.money(finding.waiting[i].amount.major(), code);
        amounts.push_back(QStringLiteral("%1 (%2)").arg(code, amount).toStdString());
    }
    return amounts;
}

std::string fileNameOf(const QualityFinding& finding)
{
    return finding.names.empty() ? std::string() : QFileInfo(text(finding.names.front())).fileName().toStdString();
}

}  // namespace

QString datesDecision(const DateReading& dates)
{
    QString order = dates.order == "dmy"   ? QualityWords::tr("day first")
                    : dates.order == "mdy" ? QualityWords::tr("month first")
                                           : QualityWords::tr("year first");
    switch (dates.by) {
    case DatesDecidedBy::Column: return QualityWords::tr("%1, as dates of the column prove").arg(order);
    case DatesDecidedBy::OtherColumn: return QualityWords::tr("%1, as another column of dates proves").arg(order);
    case DatesDecidedBy::Writing: return QualityWords::tr("%1, as such dates are written").arg(order);
    case DatesDecidedBy::Person: return QualityWords::tr("%1, as you chose").arg(order);
    case DatesDecidedBy::Recipe: return QualityWords::tr("%1, as the recipe says").arg(order);
    case DatesDecidedBy::Nobody:
    case DatesDecidedBy::count: break;
    }
    return order;
}

QString findingSentence(const QualityFinding& finding, const QString& currency, const Format& format)
{
    const auto day = [&](Day value) { return format.date(value); };
    switch (finding.issue) {
    case QualityIssue::DateGap: {
        const auto& [from, to] = finding.periods.front();
        return QualityWords::tr("%n gap(s) in the dates; the longest is %1 to %2", nullptr,
                                static_cast<int>(finding.periods.size()))
            .arg(day(from), day(to));
    }
    case QualityIssue::FutureDates:
        return QualityWords::tr("Dates in the future, up to %1").arg(day(finding.periods.back().second));
    case QualityIssue::IsolatedDates:
        return QualityWords::tr("Dates far behind all others, up to %1").arg(day(finding.periods.back().second));
    case QualityIssue::Outliers:
        return QualityWords::tr("Unusually large orders, above %1").arg(format.money(finding.limit, currency));
    case QualityIssue::ImpossibleFrequency:
        return QualityWords::tr("Customers who buy as no person does: %1").arg(listed(finding.names, format));
    case QualityIssue::Anonymous: return QualityWords::tr("Rows without a customer");
    case QualityIssue::WithoutRate:
        return QualityWords::tr("Amounts without an exchange rate: %1")
            .arg(listed(waitingAmounts(finding, format), format));
    case QualityIssue::AmbiguousDates:
        return QualityWords::tr("Dates of %1 that could be read day first or month first: %2")
            .arg(listed({fileNameOf(finding)}, format), datesDecision(finding.dates));
    case QualityIssue::count: break;
    }
    return {};
}

QString findingAdvice(const QualityFinding& finding)
{
    switch (finding.issue) {
    case QualityIssue::DateGap:
        return QualityWords::tr("Nobody bought on these days: a holiday, or a month that was not exported?");
    case QualityIssue::FutureDates:
        return QualityWords::tr("Rows after today enter no figure: typing errors, or orders delivered later?");
    case QualityIssue::IsolatedDates:
        return QualityWords::tr("Rows far behind all others enter no figure: typing errors in the year?");
    case QualityIssue::Outliers:
        return QualityWords::tr("These orders weigh much: wholesale, typing errors, or simply good customers?");
    case QualityIssue::ImpossibleFrequency:
        return QualityWords::tr("A marketplace, a till or a test account under one key? Leave it out or split it.");
    case QualityIssue::Anonymous: return QualityWords::tr("These rows count in the total but belong to no customer.");
    case QualityIssue::WithoutRate:
        for (const RowsWithoutRate& waiting : finding.waiting)
            if (!waiting.ratesInto.empty())
                return QualityWords::tr(
                           "These rows wait outside every figure: the exchange rates turn amounts into %1, "
                           "which is not the currency of the figures. Change them under Assumptions.")
                    .arg(text(waiting.ratesInto));
        for (const RowsWithoutRate& waiting : finding.waiting)
            if (waiting.beforeFirstRate)
                return QualityWords::tr("These rows wait outside every figure. Enter a rate, or open a table of rates "
                                        "that begins earlier, under Assumptions.");
        return QualityWords::tr("These rows wait outside every figure. Enter a rate under Assumptions.");
    case QualityIssue::AmbiguousDates:
        return QualityWords::tr("Nothing in these dates themselves says which number is the month. If the order is "
                                "wrong, take the import back and choose the other one.");
    case QualityIssue::count: break;
    }
    return {};
}

QString findingEffectTip(const QualityFinding& finding)
{
    switch (finding.issue) {
    case QualityIssue::Outliers:
    case QualityIssue::ImpossibleFrequency:
        return QualityWords::tr("Change of the mean CLV if these rows were left out");
    case QualityIssue::FutureDates:
    case QualityIssue::IsolatedDates: return QualityWords::tr("Change of the mean CLV if these rows counted");
    case QualityIssue::AmbiguousDates:
        return QualityWords::tr("Change of the mean CLV if day and month changed places in these dates");
    default: return QualityWords::tr("Nobody can know what the missing customers, days or rates would change");
    }
}

}  // namespace perennial::ui
