#include "ui/support/quality_words.h"

#include <QCoreApplication>

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

}  // namespace

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
        return QualityWords::tr("Amounts without an exchange rate: %1").arg(listed(finding.names, format));
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
        return QualityWords::tr("These rows wait outside every figure. Enter a rate under Assumptions.");
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
    default: return QualityWords::tr("Nobody can know what the missing customers, days or rates would change");
    }
}

}  // namespace perennial::ui
