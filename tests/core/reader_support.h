// Helpers of the reader tests: files made on the spot, sheets read whole.
#pragma once

#include "core/ingest/reader.h"

#include <QByteArray>
#include <QFile>
#include <QString>
#include <QTemporaryDir>

#include <string>
#include <vector>

namespace readertest {

struct Row {
    std::int64_t number = 0;
    std::vector<std::string> texts;
    std::vector<perennial::CellKind> kinds;
};

struct Table {
    std::vector<Row> rows;
    perennial::TextOptions options;
    std::string format;
    std::vector<perennial::SheetInfo> sheets;

    /// "a|b|c" of one row, for comparing at a glance.
    [[nodiscard]] QString line(std::size_t i) const
    {
        QStringList all;
        for (const std::string& text : rows.at(i).texts)
            all << QString::fromStdString(text);
        return all.join(QLatin1Char('|'));
    }
    /// The kinds of one row as letters: . T N D B E
    [[nodiscard]] QString kinds(std::size_t i) const
    {
        QString all;
        for (const perennial::CellKind kind : rows.at(i).kinds)
            all += QLatin1Char(".TNDBE"[static_cast<int>(kind)]);
        return all;
    }
};

inline perennial::Result<Table> readFile(const std::string& path, std::size_t sheet = 0,
                                         const perennial::TextOptions& options = {})
{
    auto file = perennial::openSource(path, options);
    if (!file)
        return perennial::pass(file);
    Table table{.rows = {},
                .options = (*file)->textOptions(),
                .format = std::string((*file)->formatId()),
                .sheets = (*file)->sheets()};
    auto reader = (*file)->read(sheet);
    if (!reader)
        return perennial::pass(reader);
    perennial::RowBlock block;
    while (true) {
        auto more = (*reader)->next(block);
        if (!more)
            return perennial::pass(more);
        if (!*more)
            return table;
        for (std::size_t i = 0; i < block.rowCount(); ++i) {
            Row row{block.rowNumber(i), {}, {}};
            for (const perennial::Cell& cell : block.row(i)) {
                row.texts.emplace_back(cell.text);
                row.kinds.push_back(cell.kind);
            }
            table.rows.push_back(std::move(row));
        }
    }
}

/// Files that live as long as the test.
class Files {
public:
    std::string write(const QString& name, const QByteArray& bytes)
    {
        const QString path = folder_.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
        return path.toStdString();
    }
    [[nodiscard]] std::string path(const QString& name) const { return folder_.filePath(name).toStdString(); }

private:
    QTemporaryDir folder_;
};

inline std::string shared(const char* name)
{
    return std::string(PERENNIAL_SHARED_DATA "/") + name;
}
inline std::string fixture(const char* name)
{
    return std::string(PERENNIAL_TEST_DATA "/readers/") + name;
}

}  // namespace readertest

/// Compares two values that QCOMPARE cannot print as they are.
#define COMPARE_TEXT(actual, expected)                                                                                 \
    QCOMPARE(QString::fromStdString(std::string(actual)), QString::fromUtf8(expected))
