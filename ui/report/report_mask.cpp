#include "ui/report/report_mask.h"

#include <QCoreApplication>

namespace perennial::ui {

namespace {

const QString dots = QStringLiteral("•••");

QString firstLetter(const QString& word)
{
    if (word.isEmpty())
        return {};
    return word.front().isHighSurrogate() && word.size() > 1 ? word.left(2) : word.left(1);
}

QString maskedAddress(const QString& address)
{
    const qsizetype at = address.lastIndexOf(QLatin1Char('@'));
    const QString domain = address.mid(at + 1);
    const qsizetype dot = domain.lastIndexOf(QLatin1Char('.'));
    return firstLetter(address) + dots + QLatin1Char('@') + firstLetter(domain) + dots
           + (dot > 0 ? domain.mid(dot) : QString());
}

}  // namespace

QString masked(const QString& name)
{
    const QString trimmed = name.trimmed();
    if (trimmed.contains(QLatin1Char('@')))
        return maskedAddress(trimmed);
    QStringList words = trimmed.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (QString& word : words)
        word = firstLetter(word) + dots;
    return words.join(QLatin1Char(' '));
}

QString customerName(const QString& name, std::uint32_t index, Privacy privacy)
{
    switch (privacy) {
    case Privacy::Masked: return masked(name);
    case Privacy::Pseudonym:
        //: A customer under a number instead of a name
        return QCoreApplication::translate("Report", "Customer %1").arg(index + 1, 4, 10, QLatin1Char('0'));
    case Privacy::Full: return name;
    }
    return {};
}

}  // namespace perennial::ui
