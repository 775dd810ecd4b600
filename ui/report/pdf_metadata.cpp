#include "ui/report/pdf_metadata.h"

#include <QRegularExpression>

namespace perennial::ui {

namespace {

/// A text string in UTF-16, big-endian with its mark, as hexadecimal digits.
QByteArray textString(const QString& text)
{
    QByteArray hex = "<FEFF";
    for (const QChar c : text)
        hex += QByteArray::number(c.unicode(), 16).rightJustified(4, '0').toUpper();
    return hex + '>';
}

QByteArray entry(const char* key, const QString& text)
{
    return text.isEmpty() ? QByteArray() : QByteArray("/") + key + ' ' + textString(text) + '\n';
}

}  // namespace

QByteArray withMetadata(const QByteArray& pdf, const PdfMetadata& metadata)
{
    const QByteArray more = entry("Author", metadata.author) + entry("Subject", metadata.subject)
                            + entry("Keywords", metadata.keywords.join(QStringLiteral(", ")));
    const qsizetype trailerAt = pdf.lastIndexOf("trailer");
    const qsizetype startAt = pdf.lastIndexOf("startxref");
    if (more.isEmpty() || trailerAt < 0 || startAt < trailerAt)
        return pdf;
    const qsizetype trailerEnd = pdf.lastIndexOf(">>", startAt);
    const QByteArray trailer = pdf.mid(trailerAt, trailerEnd - trailerAt);
    static const QRegularExpression infoEntry(QStringLiteral("/Info (\\d+) 0 R"));
    const QRegularExpressionMatch info = infoEntry.match(QString::fromLatin1(trailer));
    const QByteArray number = info.captured(1).toLatin1();
    const qsizetype objectAt = info.hasMatch() ? pdf.lastIndexOf('\n' + number + " 0 obj") + 1 : 0;
    const qsizetype objectEnd = objectAt > 0 ? pdf.indexOf("endobj", objectAt) : -1;
    if (objectEnd < 0 || trailerEnd < trailerAt)
        return pdf;
    QByteArray object = pdf.mid(objectAt, objectEnd - objectAt);
    object.insert(object.lastIndexOf(">>"), more);

    QByteArray result = pdf;
    if (!result.endsWith('\n'))
        result += '\n';
    const QByteArray objectOffset = QByteArray::number(result.size()).rightJustified(10, '0');
    result += object + "endobj\n";
    const QByteArray tableOffset = QByteArray::number(result.size());
    const QByteArray before = pdf.mid(startAt + 9).trimmed().split('\n').first().trimmed();
    result += "xref\n0 1\n0000000000 65535 f \n" + number + " 1\n" + objectOffset + " 00000 n \n";
    result += trailer + "/Prev " + before + "\n>>\nstartxref\n" + tableOffset + "\n%%EOF\n";
    return result;
}

}  // namespace perennial::ui
