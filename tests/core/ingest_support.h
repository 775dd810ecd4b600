// Shared by the tests of the import: files made on the spot, sums as text, an import in one call.
#pragma once

#include "core/ingest/import_session.h"

#include <QDir>
#include <QFile>
#include <QString>
#include <QTemporaryDir>

#include <string>
#include <vector>

namespace ingest_test {

inline std::string shared(const char* name)
{
    return std::string(PERENNIAL_SHARED_DATA) + "/" + name;
}

inline std::string fixture(const char* name)
{
    return std::string(PERENNIAL_TEST_DATA) + "/ingest/" + name;
}

/// Money of an outcome over all currencies, as a decimal string.
inline QString amountOf(const perennial::OutcomeCount& outcome)
{
    perennial::MoneySum all;
    for (const auto& [currency, sum] : outcome.amount)
        all += sum;
    return QString::fromStdString(toDecimalString(all.total().value()));
}

/// A folder of files written by a test.
class Folder {
public:
    std::string write(const char* name, const char* text) const
    {
        const QString path = folder_.filePath(QString::fromUtf8(name));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) < 0)
            qFatal("cannot write %s", qPrintable(path));
        return path.toStdString();
    }
    [[nodiscard]] std::string path(const char* name) const
    {
        return folder_.filePath(QString::fromUtf8(name)).toStdString();
    }

private:
    QTemporaryDir folder_;
};

/// inspect() without a workspace and without a watcher.
inline perennial::Result<perennial::Inspection> look(const std::string& path,
                                                     const perennial::ImportChoices& choices = {})
{
    perennial::NoProgress progress;
    return perennial::inspect(path, choices, nullptr, progress);
}

/// "Header" of the column that serves a field, "-" if none does.
inline QString columnOf(const perennial::Inspection& inspection, perennial::Field field)
{
    const perennial::ColumnGuess* column = inspection.columnOf(field);
    return column != nullptr ? QString::fromStdString(column->header) : QStringLiteral("-");
}

/// Rows that inspect() expects to have an outcome.
inline std::uint64_t rowsOf(const perennial::Inspection& inspection, perennial::RowOutcome outcome)
{
    return inspection.expected.of(outcome).rows;
}

}  // namespace ingest_test
