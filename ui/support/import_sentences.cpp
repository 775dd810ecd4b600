#include "ui/support/import_sentences.h"

#include "core/ingest/words.h"

#include <QCoreApplication>
#include <QHash>

namespace perennial::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ImportSentences)
};

struct KeyedSentence {
    const char* key;
    const char* words;  ///< with %1, %2 ... for the arguments
};

constexpr KeyedSentence notes[] = {
    {"file-format", QT_TRANSLATE_NOOP("ImportSentences", "%1, %2")},
    {"header-row", QT_TRANSLATE_NOOP("ImportSentences", "heads in row %1")},
    {"no-header", QT_TRANSLATE_NOOP("ImportSentences", "no row of heads: columns are named by letters")},
    {"title-rows", QT_TRANSLATE_NOOP("ImportSentences", "title rows above: %1")},
    {"total-rows", QT_TRANSLATE_NOOP("ImportSentences", "total rows below left out: %1")},
    {"note-rows", QT_TRANSLATE_NOOP("ImportSentences", "notes below left out: %1")},
    {"group-rows", QT_TRANSLATE_NOOP("ImportSentences", "rows that name the customer of the rows below: %1")},
    {"repeated-headers", QT_TRANSLATE_NOOP("ImportSentences", "repeated head rows left out: %1")},
    {"sheets-appended", QT_TRANSLATE_NOOP("ImportSentences", "sheets of equal columns are appended: %1")},
    {"sheet-proposed", QT_TRANSLATE_NOOP("ImportSentences", "sheet %1 of %2")},
    {"sheet-hidden", QT_TRANSLATE_NOOP("ImportSentences", "the hidden sheet %1 is left out")},
    {"sheet-of-returns", QT_TRANSLATE_NOOP("ImportSentences", "sheet %1 lists %2 returned orders")},
    {"header-below-skipped", QT_TRANSLATE_NOOP("ImportSentences", "rows between heads and data left out: %1")},
    {"columns-understood", QT_TRANSLATE_NOOP("ImportSentences", "%1 of %2 understood")},
    {"preset-recognised", QT_TRANSLATE_NOOP("ImportSentences", "recognised as an export of %1")},
    {"customer-is",
     QT_TRANSLATE_NOOP("ImportSentences", "customer is %1: %4 different in %2 of %3 rows; %5 % come back")},
    {"customer-rival",
     QT_TRANSLATE_NOOP("ImportSentences", "%1 could be the customer too: %4 different; %5 % come back")},
    {"customer-never-repeats",
     QT_TRANSLATE_NOOP("ImportSentences", "%1 is new in every row: is there a better column for the customer?")},
    {"no-order-id", QT_TRANSLATE_NOOP("ImportSentences", "no order id: each row is one order")},
    {"no-amounts", QT_TRANSLATE_NOOP("ImportSentences", "no amounts: purchases are counted, money figures stay empty")},
    {"amount-from-lines", QT_TRANSLATE_NOOP("ImportSentences", "amount is %1 × %2")},
    {"amount-once-per-order", QT_TRANSLATE_NOOP("ImportSentences", "%1 is the whole order's and counted once")},
    {"customer-in-groups",
     QT_TRANSLATE_NOOP("ImportSentences", "the customer stands once, above or in the first of its rows")},
    {"fills-down",
     QT_TRANSLATE_NOOP("ImportSentences", "%1 is written in the first row of a group and holds for the rows below it")},
    {"amount-scaled", QT_TRANSLATE_NOOP("ImportSentences", "%1 counts in units of %2, as its head says")},
    {"amount-less-tax",
     QT_TRANSLATE_NOOP("ImportSentences", "%1 includes the tax (%2), which is taken off: %3 is the difference")},
    {"roc-years", QT_TRANSLATE_NOOP("ImportSentences", "years of the Republic of China (Taiwan) read: %1")},
    {"japanese-eras", QT_TRANSLATE_NOOP("ImportSentences", "years of Japanese eras read: %1")},
    {"dates-read", QT_TRANSLATE_NOOP("ImportSentences", "dates from %1 to %2")},
    {"date-order", QT_TRANSLATE_NOOP("ImportSentences", "order of dates: %1")},
    {"decimal-mark", QT_TRANSLATE_NOOP("ImportSentences", "decimal mark: %1")},
    {"dates-future", QT_TRANSLATE_NOOP("ImportSentences", "dates in the future, up to %1")},
    {"dates-hijri",
     QT_TRANSLATE_NOOP("ImportSentences", "%1 dates look like the Hijri calendar (%2) and cannot be read")},
    {"buddhist-years", QT_TRANSLATE_NOOP("ImportSentences", "Buddhist years read: %1")},
    {"currencies", QT_TRANSLATE_NOOP("ImportSentences", "currency %1")},
    {"rejected", QT_TRANSLATE_NOOP("ImportSentences", "rows that cannot be read: %2 (%1)")},
    {"rule-excludes", QT_TRANSLATE_NOOP("ImportSentences", "rows left out as %1: %2 (%3)")},
    {"refunds", QT_TRANSLATE_NOOP("ImportSentences", "refunded rows: %1 (%2)")},
    {"anonymous", QT_TRANSLATE_NOOP("ImportSentences", "rows without a customer: %1 (%2)")},
    {"unknown-status", QT_TRANSLATE_NOOP("ImportSentences", "rows of the unknown status “%1”, counted as valid: %2")},
    {"kind-orders", QT_TRANSLATE_NOOP("ImportSentences", "orders: each row has a date (%1) and a customer (%2)")},
    {"kind-contracts", QT_TRANSLATE_NOOP("ImportSentences", "contracts: each row has a start (%1) and an end (%2)")},
    {"kind-tenures",
     QT_TRANSLATE_NOOP("ImportSentences", "contracts: a tenure (%1) and a churned flag (%2) stand in place of a date")},
    {"kind-customers",
     QT_TRANSLATE_NOOP("ImportSentences", "customers already summed up: each row has a recency (%1) and an age (%2)")},
    {"summed-days", QT_TRANSLATE_NOOP("ImportSentences", "%1 and %2 count days")},
    {"summed-weeks", QT_TRANSLATE_NOOP("ImportSentences", "%1 and %2 count weeks")},
    {"summed-months", QT_TRANSLATE_NOOP("ImportSentences", "%1 and %2 count months")},
    {"unit-fractions",
     QT_TRANSLATE_NOOP("ImportSentences", "because they are fractions; change it under “Read it as…”")},
    {"unit-whole",
     QT_TRANSLATE_NOOP("ImportSentences", "because they are whole numbers; change it under “Read it as…”")},
    {"recency-to-end",
     QT_TRANSLATE_NOOP("ImportSentences", "%1 counts from the last purchase to the end of observation")},
    {"recency-from-first", QT_TRANSLATE_NOOP("ImportSentences", "%1 counts from the first purchase to the last")},
    {"summed-until", QT_TRANSLATE_NOOP("ImportSentences",
                                       "taken to be counted up to today; set another day as “As of” after the import")},
    {"summed-once", QT_TRANSLATE_NOOP("ImportSentences", "%1 of %2 customers have bought once")},
    {"kind-chosen", QT_TRANSLATE_NOOP("ImportSentences", "read as “%1”: your choice")},
    {"column-is", QT_TRANSLATE_NOOP("ImportSentences", "%1: %2")},
    {"no-customer", QT_TRANSLATE_NOOP("ImportSentences", "no column names the customer: each row is one of its own")},
    {"contract-no-price",
     QT_TRANSLATE_NOOP("ImportSentences", "no price: contracts are counted, MRR and money figures stay empty")},
    {"tenure-months", QT_TRANSLATE_NOOP("ImportSentences", "%1 counts months")},
    {"tenure-years", QT_TRANSLATE_NOOP("ImportSentences", "%1 counts years")},
    {"contract-known-by", QT_TRANSLATE_NOOP("ImportSentences", "a contract is known again by %1")},
    {"contracts-ended", QT_TRANSLATE_NOOP("ImportSentences", "%1 of %2 contracts have ended")},
    {"price-of-1", QT_TRANSLATE_NOOP("ImportSentences", "prices of a month: %1")},
    {"price-of-3", QT_TRANSLATE_NOOP("ImportSentences", "prices of a quarter: %1")},
    {"price-of-12", QT_TRANSLATE_NOOP("ImportSentences", "prices of a year: %1")},
    {"rows-expected", QT_TRANSLATE_NOOP("ImportSentences", "rows to import: %1")},
    {"head-only",
     QT_TRANSLATE_NOOP("ImportSentences", "looked at the first %1 rows; the rest is checked while importing")},
};

constexpr KeyedSentence rowReasons[] = {
    {"title-row", QT_TRANSLATE_NOOP("ImportSentences", "title row")},
    {"header-row", QT_TRANSLATE_NOOP("ImportSentences", "heads")},
    {"header-repeated", QT_TRANSLATE_NOOP("ImportSentences", "heads again")},
    {"total-row", QT_TRANSLATE_NOOP("ImportSentences", "total row")},
    {"note-row", QT_TRANSLATE_NOOP("ImportSentences", "note")},
    {"group-row", QT_TRANSLATE_NOOP("ImportSentences", "name of a group")},
    {"skipped-row", QT_TRANSLATE_NOOP("ImportSentences", "skipped")},
    {"no-order", QT_TRANSLATE_NOOP("ImportSentences", "no order")},
    {"date-missing", QT_TRANSLATE_NOOP("ImportSentences", "no date")},
    {"date-invalid", QT_TRANSLATE_NOOP("ImportSentences", "the date does not exist")},
    {"date-hijri", QT_TRANSLATE_NOOP("ImportSentences", "a date of the Hijri calendar")},
    {"amount-missing", QT_TRANSLATE_NOOP("ImportSentences", "no amount")},
    {"amount-invalid", QT_TRANSLATE_NOOP("ImportSentences", "the amount is no number")},
    {"amount-overflow", QT_TRANSLATE_NOOP("ImportSentences", "the amount is too large")},
    {"tenure-missing", QT_TRANSLATE_NOOP("ImportSentences", "no tenure")},
    {"tenure-invalid", QT_TRANSLATE_NOOP("ImportSentences", "the tenure is no number of months")},
    {"churned-missing", QT_TRANSLATE_NOOP("ImportSentences", "not said whether the contract has ended")},
    {"ends-before-start", QT_TRANSLATE_NOOP("ImportSentences", "ends before it starts")},
    {"not-possible",
     QT_TRANSLATE_NOOP("ImportSentences", "no such customer can be: recency beyond age, or more purchases than days")},
    {"customer-twice", QT_TRANSLATE_NOOP("ImportSentences", "the customer stands in an earlier row too")},
    {"quantity-invalid", QT_TRANSLATE_NOOP("ImportSentences", "the quantity is no number")},
    {"price-invalid", QT_TRANSLATE_NOOP("ImportSentences", "the price is no number")},
    {"number-invalid", QT_TRANSLATE_NOOP("ImportSentences", "no number")},
    {"formula-error", QT_TRANSLATE_NOOP("ImportSentences", "a formula error (#N/A)")},
    {"currency-missing", QT_TRANSLATE_NOOP("ImportSentences", "no currency")},
    {"currency-invalid", QT_TRANSLATE_NOOP("ImportSentences", "no currency is known by this name")},
    {"rate-missing", QT_TRANSLATE_NOOP("ImportSentences", "no rate")},
    {"rate-invalid", QT_TRANSLATE_NOOP("ImportSentences", "the rate is no number above 0")},
    {"rate-differs", QT_TRANSLATE_NOOP("ImportSentences", "another rate of the same day stands above")},
    {"ragged-row", QT_TRANSLATE_NOOP("ImportSentences", "too many or too few fields")},
    {"cancelled", QT_TRANSLATE_NOOP("ImportSentences", "cancelled")},
    {"void", QT_TRANSLATE_NOOP("ImportSentences", "void")},
    {"failed", QT_TRANSLATE_NOOP("ImportSentences", "failed")},
    {"pending", QT_TRANSLATE_NOOP("ImportSentences", "pending")},
    {"draft", QT_TRANSLATE_NOOP("ImportSentences", "draft")},
    {"test", QT_TRANSLATE_NOOP("ImportSentences", "test order")},
    {"fraud", QT_TRANSLATE_NOOP("ImportSentences", "fraud")},
    {"gift-card", QT_TRANSLATE_NOOP("ImportSentences", "gift card")},
};

constexpr KeyedSentence evidences[] = {
    {evidence::encodingBom, QT_TRANSLATE_NOOP("ImportSentences", "%1, by its byte order mark")},
    {evidence::encodingAscii, QT_TRANSLATE_NOOP("ImportSentences", "plain ASCII in the %1 bytes looked at")},
    {evidence::encodingUtf8, QT_TRANSLATE_NOOP("ImportSentences", "UTF-8: characters beyond ASCII, all valid: %1")},
    {evidence::encodingUtf16, QT_TRANSLATE_NOOP("ImportSentences", "%1: %2 % of the bytes are zero")},
    {evidence::encodingNamed, QT_TRANSLATE_NOOP("ImportSentences", "%1, as the file itself says")},
    {evidence::encodingStatistics, QT_TRANSLATE_NOOP("ImportSentences", "%1 fits the %2 bytes beyond ASCII best")},
    {evidence::delimiterSepLine, QT_TRANSLATE_NOOP("ImportSentences", "%1, as the line “sep=” says")},
    {evidence::delimiterConsistent, QT_TRANSLATE_NOOP("ImportSentences", "%1: all %2 rows have %3 fields")},
    {evidence::delimiterMostly, QT_TRANSLATE_NOOP("ImportSentences", "%1: %2 of %3 rows have %4 fields")},
    {evidence::delimiterAligned,
     QT_TRANSLATE_NOOP("ImportSentences", "columns aligned by spaces: %2 columns in %1 rows")},
    {evidence::delimiterNone, QT_TRANSLATE_NOOP("ImportSentences", "one column, nothing divides the %1 rows")},
    {"header-words", QT_TRANSLATE_NOOP("ImportSentences", "the head says “%1”")},
    {"header-and-content", QT_TRANSLATE_NOOP("ImportSentences", "the head says “%1” and %2 % of the cells agree")},
    {"content-dates", QT_TRANSLATE_NOOP("ImportSentences", "%1 % of the cells are dates")},
    {"content-money", QT_TRANSLATE_NOOP("ImportSentences", "%1 % of the cells are numbers")},
    {"content-email", QT_TRANSLATE_NOOP("ImportSentences", "%1 % of the cells are e-mail addresses")},
    {"content-status", QT_TRANSLATE_NOOP("ImportSentences", "%1 % of the cells are words for the state of an order")},
    {"name-columns", QT_TRANSLATE_NOOP("ImportSentences", "first and last name together: %1, %2")},
    {"date-columns", QT_TRANSLATE_NOOP("ImportSentences", "year, month and day together: %1, %2, %3")},
    {"ledger-columns", QT_TRANSLATE_NOOP("ImportSentences", "what is debited, less what is credited: %1, %2")},
    {"content-repeats",
     QT_TRANSLATE_NOOP("ImportSentences", "%1 different values in %2 cells: they come back, as customers do")},
    {"content-unique",
     QT_TRANSLATE_NOOP("ImportSentences", "%1 different values in %2 cells: new in almost every row")},
    {"preset", QT_TRANSLATE_NOOP("ImportSentences", "as exported by %1")},
    {"saved-mapping", QT_TRANSLATE_NOOP("ImportSentences", "as chosen for these heads before")},
    {"extra", QT_TRANSLATE_NOOP("ImportSentences", "an extra column: kept, segments can be made of it")},
    {"extra-id", QT_TRANSLATE_NOOP("ImportSentences", "names contracts: kept, so that each is found again by it")},
    {"extra-distinct",
     QT_TRANSLATE_NOOP("ImportSentences", "%1 different values in %2 cells: too many to make segments of")},
    {"unused", QT_TRANSLATE_NOOP("ImportSentences", "a table of this kind has no use for it")},
    {"empty-column", QT_TRANSLATE_NOOP("ImportSentences", "no cell is filled")},
    {"rival", QT_TRANSLATE_NOOP("ImportSentences", "could serve as %1 too; %2 was preferred")},
    {"chosen", QT_TRANSLATE_NOOP("ImportSentences", "your choice")},
    {"date-order-day-first", QT_TRANSLATE_NOOP("ImportSentences", "day first: %1 of %2 dates decide")},
    {"date-order-month-first", QT_TRANSLATE_NOOP("ImportSentences", "month first: %1 of %2 dates decide")},
    {"date-order-year-first", QT_TRANSLATE_NOOP("ImportSentences", "year first: %1 of %2 dates decide")},
    {"date-roc",
     QT_TRANSLATE_NOOP("ImportSentences", "year of the Republic of China, month and day as one number: %1 of %2")},
    {"date-order-ambiguous", QT_TRANSLATE_NOOP("ImportSentences", "either way: %1")},
    {"decimal-mark-seen", QT_TRANSLATE_NOOP("ImportSentences", "“%1” is the decimal mark: %2 of %3 numbers decide")},
};

template <std::size_t count>
const char* find(const KeyedSentence (&table)[count], std::string_view key)
{
    for (const KeyedSentence& entry : table)
        if (key == entry.key)
            return entry.words;
    return nullptr;
}

/// Fills %1, %2 ...; whole numbers are written in the language's way.
QString filled(QString words, const QStringList& arguments, const Format& format)
{
    for (qsizetype i = arguments.size(); i-- > 0;) {
        bool isNumber = false;
        const qlonglong number = arguments[i].toLongLong(&isNumber);
        words.replace(QStringLiteral("%%1").arg(i + 1),
                      isNumber ? format.integer(number) : format.isolate(arguments[i]));
    }
    return words;
}

QStringList toList(const std::vector<std::string>& arguments)
{
    QStringList list;
    for (const std::string& argument : arguments)
        list << text(argument);
    return list;
}

QString shownDelimiter(const QString& sign)
{
    static const QHash<QString, const char*> names{
        {QStringLiteral(","), QT_TRANSLATE_NOOP("ImportSentences", "commas")},
        {QStringLiteral(";"), QT_TRANSLATE_NOOP("ImportSentences", "semicolons")},
        {QStringLiteral("\t"), QT_TRANSLATE_NOOP("ImportSentences", "tabs")},
        {QStringLiteral("|"), QT_TRANSLATE_NOOP("ImportSentences", "bars")}};
    return names.contains(sign) ? Words::tr(names[sign]) : sign;
}

/// How encoding and delimiter were found: the key of the evidence and what it saw.
QString fileEvidence(QStringList parts, const Format& format)
{
    const QString key = parts.isEmpty() ? QString() : parts.takeFirst();
    if (key.startsWith(QStringLiteral("delimiter")) && key != QLatin1String(evidence::delimiterNone)
        && key != QLatin1String(evidence::delimiterAligned) && !parts.isEmpty())
        parts[0] = shownDelimiter(parts[0]);
    const char* words = find(evidences, key.toStdString());
    return words ? filled(Words::tr(words), parts, format) : parts.join(QStringLiteral(" · "));
}

/// The last two arguments, an amount and its currency, as one sum of money.
void joinMoney(QStringList& arguments, const Format& format)
{
    if (arguments.size() < 2)
        return;
    const QString currency = arguments.takeLast();
    arguments.last() = format.money(arguments.last().toDouble(), currency);
}

}  // namespace

QString sentence(const StageNote& note, const Format& format)
{
    QStringList arguments = toList(note.arguments);
    if (note.key == "sheets-appended")
        arguments = {arguments.join(QStringLiteral(", "))};
    if (note.key == "file-encoding" || note.key == "file-delimiter")
        return fileEvidence(arguments, format);
    if (note.key == "file-format" && arguments.size() == 2)
        arguments = {arguments[0].toUpper(), format.bytes(arguments[1].toLongLong())};
    if (note.key == "dates-read" || note.key == "dates-future")
        for (QString& argument : arguments)
            argument = format.date(QDate::fromString(argument, Qt::ISODate));
    if (note.key == "column-is")
        arguments[0] = fieldName(note.arguments.front());
    if (note.key == "kind-chosen")
        arguments = {kindName(*tableKindNamed(note.arguments.front()))};
    if (note.key == "decimal-mark" && !arguments.isEmpty())
        arguments[0] = answerText({"decimal-mark", {}, {}, {}, {}}, note.arguments[0]);
    if (note.key == "rule-excludes" || note.key == "refunds" || note.key == "anonymous")
        joinMoney(arguments, format);
    if ((note.key == "rejected" || note.key == "rule-excludes") && !arguments.isEmpty())
        arguments[0] = rowReason(note.arguments[0]);
    if (note.key == "date-order" && !arguments.isEmpty())
        arguments[0] = answerText({"date-order", {}, {}, {}, {}}, note.arguments[0]);
    if (note.level == StageNote::Level::Question && !find(notes, note.key))
        return questionText({note.key, note.arguments, {}, {}, {}}, format).title;
    const char* words = find(notes, note.key);
    return words ? filled(Words::tr(words), arguments, format) : arguments.join(QStringLiteral(" · "));
}

QuestionText questionText(const perennial::Question& question, const Format& format)
{
    const QStringList arguments = toList(question.arguments);
    if (question.id.ends_with("-third")) {
        const QString status = rowReason(question.id.substr(0, question.id.size() - 6));
        return {filled(Words::tr("%1 rows (%2 %3, %4 % of the money) are “%5”"),
                       arguments.mid(0, 4) + QStringList{status}, format),
                Words::tr("Do they count as orders? Until you answer, they do; nothing is left out.")};
    }
    if (question.id == "date-order")
        return {filled(Words::tr("Is %2 in column %1 day and month, or month and day?"), arguments, format),
                Words::tr("Every date of the column can be read both ways, so only you can say.")};
    if (question.id == "decimal-mark")
        return {filled(Words::tr("What is the decimal mark of %2 in column %1?"), arguments, format),
                Words::tr("The numbers of the column can be read both ways.")};
    if (question.id == "customer-key")
        return {Words::tr("Which column says who the customer is?"),
                filled(Words::tr("%1 is taken: it covers %2 rows and %3 % come back."), arguments, format)};
    return {text(question.id), arguments.join(QStringLiteral(" · "))};
}

QString answerText(const perennial::Question& question, const std::string& answer)
{
    if (answer == "count")
        return Words::tr("Count them");
    if (answer == "leave-out")
        return Words::tr("Leave them out");
    if (answer == "dmy")
        return Words::tr("day, month, year");
    if (answer == "mdy")
        return Words::tr("month, day, year");
    if (answer == "ymd")
        return Words::tr("year, month, day");
    if (question.id == "decimal-mark")
        return answer == "," ? Words::tr("comma") : Words::tr("point");
    return text(answer);
}

QString rowReason(const std::string& reason)
{
    const char* words = find(rowReasons, reason);
    return words ? Words::tr(words) : text(reason);
}

QString fateWord(PreviewRow::Fate fate, const std::string& reason)
{
    switch (fate) {
    case PreviewRow::Fate::Outside:
    case PreviewRow::Fate::Header: return rowReason(reason.empty() ? "header-row" : reason);
    case PreviewRow::Fate::Kept: return Words::tr("kept");
    case PreviewRow::Fate::KeptAsked: return Words::tr("kept ?");
    case PreviewRow::Fate::Refund: return Words::tr("refund");
    case PreviewRow::Fate::Excluded: return Words::tr("excluded");
    case PreviewRow::Fate::Rejected: return Words::tr("rejected");
    case PreviewRow::Fate::Duplicate: return Words::tr("duplicate");
    case PreviewRow::Fate::Updated: return Words::tr("updated");
    }
    return {};
}

QString kindName(TableKind kind)
{
    switch (kind) {
    case TableKind::Orders: return Words::tr("Orders");
    case TableKind::Contracts: return Words::tr("Contracts");
    case TableKind::Customers: return Words::tr("Customers summed up");
    }
    return {};
}

QString fieldName(Field field)
{
    switch (field) {
    case Field::None: return Words::tr("Extra");
    case Field::Ignore: return Words::tr("Leave out");
    case Field::Customer: return Words::tr("Customer");
    case Field::CustomerName: return Words::tr("Name");
    case Field::Email: return Words::tr("E-mail");
    case Field::Order: return Words::tr("Order");
    case Field::Line: return Words::tr("Line");
    case Field::RefundedOrder: return Words::tr("Refunded order");
    case Field::Date: return Words::tr("Date");
    case Field::Amount: return Words::tr("Amount");
    case Field::Quantity: return Words::tr("Quantity");
    case Field::UnitPrice: return Words::tr("Unit price");
    case Field::Discount: return Words::tr("Discount");
    case Field::Tax: return Words::tr("Tax");
    case Field::Shipping: return Words::tr("Shipping");
    case Field::Refund: return Words::tr("Refund");
    case Field::Currency: return Words::tr("Currency");
    case Field::Cost: return Words::tr("Cost");
    case Field::Status: return Words::tr("Status");
    case Field::Type: return Words::tr("Type");
    case Field::Product: return Words::tr("Product");
    case Field::Category: return Words::tr("Category");
    case Field::Channel: return Words::tr("Channel");
    case Field::Country: return Words::tr("Country");
    case Field::FirstName: return Words::tr("First name");
    case Field::Month: return Words::tr("Month of the year");
    case Field::MonthDay: return Words::tr("Day of the month");
    case Field::Start: return Words::tr("Start");
    case Field::End: return Words::tr("End");
    case Field::Tenure: return Words::tr("Tenure");
    case Field::Churned: return Words::tr("Ended");
    case Field::Price: return Words::tr("Price");
    case Field::Paid: return Words::tr("Paid so far");
    case Field::Period: return Words::tr("Period");
    case Field::Contract: return Words::tr("Contract ID");
    case Field::Repeats: return Words::tr("Repeat purchases");
    case Field::Purchases: return Words::tr("Purchases");
    case Field::Recency: return Words::tr("Recency");
    case Field::Age: return Words::tr("Age");
    case Field::MeanSpend: return Words::tr("Mean spend");
    default: return text(name(field));
    }
}

QString fieldName(const std::string& stored)
{
    const auto field = fieldNamed(stored);
    return field && *field != Field::None ? fieldName(*field) : QString();
}

QString evidenceText(const std::string& evidence)
{
    QStringList parts = text(evidence).split(QLatin1Char('\t'));
    const QString key = parts.takeFirst();
    const char* words = find(evidences, key.toStdString());
    return words ? filled(Words::tr(words), parts, Format()) : parts.join(QStringLiteral(" · "));
}

}  // namespace perennial::ui
