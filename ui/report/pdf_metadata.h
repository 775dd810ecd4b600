// What a PDF says of itself beyond what QPdfWriter can be told (title, creator).
#pragma once

#include <QByteArray>
#include <QStringList>

namespace perennial::ui {

struct PdfMetadata {
    QString author;
    QString subject;
    QStringList keywords;
};

/// The PDF with author, subject and keywords in its document information (ISO 32000-1, 14.3.3), added as an
/// incremental update (7.5.6): the bytes that were there stay. A PDF without a classic trailer stays as it is.
[[nodiscard]] QByteArray withMetadata(const QByteArray& pdf, const PdfMetadata& metadata);

}  // namespace perennial::ui
