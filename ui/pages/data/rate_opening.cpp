#include "ui/pages/data/rate_opening.h"

#include "core/ingest/other/rate_sheet.h"
#include "ui/jobs/job.h"
#include "ui/pages/page.h"
#include "ui/support/dialogs.h"
#include "ui/support/format.h"
#include "ui/support/import_sentences.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace perennial::ui {

namespace {

struct RateWords {
    Q_DECLARE_TR_FUNCTIONS(RateOpening)
};

QString wordsOf(const RateSheet& sheet, const Definitions& definitions)
{
    const Format format;
    const QString count = format.integer(static_cast<qint64>(sheet.table.size()));
    QString words = definitions.ratesCurrency.empty()
                        ? RateWords::tr("%1 exchange rates read").arg(count)
                        : RateWords::tr("%1 exchange rates into %2 read").arg(count, text(definitions.ratesCurrency));
    if (!sheet.rejected.empty())
        words += QLatin1Char('\n')
                 + RateWords::tr("%1 rows are no rates, the first of them row %2 (%3)")
                       .arg(format.integer(static_cast<qint64>(sheet.rejected.size())),
                            format.integer(sheet.rejected.front().row), rowReason(sheet.rejected.front().reason));
    return words;
}

}  // namespace

void openRates(QWidget* parent, PageContext& context, std::function<RatesGoal()> goal,
               std::function<void(const Definitions& definitions, const QString& words)> read)
{
    const auto take = [parent, &context, goal = std::move(goal), read = std::move(read)](Result<RateSheet> sheet) {
        if (!sheet)
            return context.dialogs.report(parent, sheet.error());
        RatesGoal into = goal();
        const auto definitions = withRates(std::move(into.definitions), *sheet, into.figures);
        if (!definitions)
            return context.dialogs.report(parent, definitions.error());
        read(*definitions, wordsOf(*sheet, *definitions));
    };
    context.dialogs.open(
        parent, {RateWords::tr("Open exchange rates"), {spreadsheetKind()}, false},
        [parent, &context, take](const QStringList& paths) {
            if (paths.isEmpty())
                return;
            context.jobs.run(
                RateWords::tr("reading %1").arg(QFileInfo(paths.front()).fileName()), parent,
                [path = paths.front().toStdString()](Progress& progress) { return readRateSheet(path, {}, progress); },
                take);
        });
}

}  // namespace perennial::ui
