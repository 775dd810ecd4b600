#include "ui/support/detail_words.h"

#include "core/ingest/words.h"
#include "ui/support/format.h"
#include "ui/support/sentence_context.h"

namespace perennial::ui {
namespace {

struct KeyedWords {
    const char* key;
    const char* words;
};

constexpr KeyedWords damages[] = {
    {damage::quoteOpen, QT_TRANSLATE_NOOP("perennial::ui::Sentences", "a quoted field is never closed")},
    {damage::character, QT_TRANSLATE_NOOP("perennial::ui::Sentences", "it ends within a character")},
    {damage::json, QT_TRANSLATE_NOOP("perennial::ui::Sentences", "a record is no valid JSON")},
    {damage::jsonOpen, QT_TRANSLATE_NOOP("perennial::ui::Sentences", "the list of records is never closed")},
    {damage::zeroBytes, QT_TRANSLATE_NOOP("perennial::ui::Sentences", "there are zero bytes within the text")},
    {damage::gzip, QT_TRANSLATE_NOOP("perennial::ui::Sentences", "the compressed data are broken")},
    {damage::zip, QT_TRANSLATE_NOOP("perennial::ui::Sentences", "the archive inside is broken")},
    {damage::xml, QT_TRANSLATE_NOOP("perennial::ui::Sentences", "the XML inside is broken")},
    {damage::entities,
     QT_TRANSLATE_NOOP("perennial::ui::Sentences", "the XML inside declares entities, which is not safe to read")},
    {damage::part, QT_TRANSLATE_NOOP("perennial::ui::Sentences", "a part of the workbook is missing")},
    {damage::sharedString,
     QT_TRANSLATE_NOOP("perennial::ui::Sentences", "a cell names a text that the workbook does not have")},
    {damage::reference, QT_TRANSLATE_NOOP("perennial::ui::Sentences", "a cell has no valid position")},
    {damage::record, QT_TRANSLATE_NOOP("perennial::ui::Sentences", "a record of the workbook is broken")},
    {damage::container, QT_TRANSLATE_NOOP("perennial::ui::Sentences", "the container of the workbook is broken")},
};

constexpr KeyedWords excesses[] = {
    {excess::record, QT_TRANSLATE_NOOP("perennial::ui::Sentences", "bytes in one row")},
    {excess::columns, QT_TRANSLATE_NOOP("perennial::ui::Sentences", "columns")},
    {excess::rows, QT_TRANSLATE_NOOP("perennial::ui::Sentences", "rows")},
    {excess::inflated, QT_TRANSLATE_NOOP("perennial::ui::Sentences", "bytes when unpacked")},
    {excess::sharedStrings, QT_TRANSLATE_NOOP("perennial::ui::Sentences", "bytes of text in the workbook")},
    {"logo-pixels", QT_TRANSLATE_NOOP("perennial::ui::Sentences", "pixels of the logo")},
    {excess::depth, QT_TRANSLATE_NOOP("perennial::ui::Sentences", "levels of nesting")},
};

constexpr KeyedWords tableKinds[] = {
    {"contract", QT_TRANSLATE_NOOP("perennial::ui::Sentences",
                                   "Each row is a contract with its tenure, not an order: there is no date. It can be "
                                   "imported as a table of contracts.")},
    {"subscriptions", QT_TRANSLATE_NOOP("perennial::ui::Sentences",
                                        "Each row is a subscription with a start and an end, not an order. It can be "
                                        "imported as a table of contracts.")},
    {"customer-summary",
     QT_TRANSLATE_NOOP("perennial::ui::Sentences", "Each row is a customer already summed up, not an order. It can be "
                                                   "imported as such a table.")},
    {"customers-beside-orders",
     QT_TRANSLATE_NOOP("perennial::ui::Sentences",
                       "The workspace holds orders; customers already summed up would count some of them twice. The "
                       "sheet can be imported into a workspace of its own.")},
    {"orders-beside-customers",
     QT_TRANSLATE_NOOP("perennial::ui::Sentences",
                       "The workspace holds customers already summed up; orders would count some of them twice. They "
                       "can be imported into a workspace of their own.")},
    {"renewal-cohorts",
     QT_TRANSLATE_NOOP("perennial::ui::Sentences",
                       "The table counts who is left of each cohort after each renewal; no single customer stands in "
                       "it, so that a workspace has nothing to keep. Its survival is fitted without one: on the import "
                       "page of the window, and by perennial retention FILE.")},
    {"customer-list",
     QT_TRANSLATE_NOOP(
         "perennial::ui::Sentences",
         "The table lists each customer once, without orders or amounts. An export of the orders with the "
         "customer, the date and the amount can be imported.")},
    {"cross-tab", QT_TRANSLATE_NOOP("perennial::ui::Sentences",
                                    "The periods stand side by side as columns. A table with one row for each order "
                                    "(customer, date, amount) can be imported.")},
    {"daily-totals", QT_TRANSLATE_NOOP("perennial::ui::Sentences",
                                       "The table has totals of days and names no customer. An export of the single "
                                       "orders with the customer or e-mail can be imported.")},
    {"one-column", QT_TRANSLATE_NOOP("perennial::ui::Sentences",
                                     "The table has one column only: nothing was found that divides its rows into "
                                     "fields. If a character divides them, choose it under “Read it as…” or as "
                                     "--delimiter.")},
    {"no-customer", QT_TRANSLATE_NOOP("perennial::ui::Sentences",
                                      "This export names no customer. Another report of the same system with the "
                                      "customer or e-mail can be imported.")},
};

template <std::size_t count>
const char* find(const KeyedWords (&table)[count], const std::string& key)
{
    for (const KeyedWords& entry : table)
        if (key == entry.key)
            return entry.words;
    return nullptr;
}

}  // namespace

QString damageWords(const std::string& key)
{
    const char* words = find(damages, key);
    return words ? Sentences::tr(words) : Format().isolate(text(key));
}

QString excessWords(const std::string& key)
{
    const char* words = find(excesses, key);
    return words ? Sentences::tr(words) : Format().isolate(text(key));
}

QString tableKindSentence(const std::string& key, const QString& system)
{
    const char* words = find(tableKinds, key);
    if (!words)
        return key.empty() ? Sentences::tr("The table is no list of orders.")
                           : Sentences::tr("%1: %2.").arg(Sentences::tr("The table is no list of orders"), text(key));
    //: %1 is the name of a shop system, %2 a whole sentence
    return system.isEmpty() ? Sentences::tr(words) : Sentences::tr("%1: %2").arg(system, Sentences::tr(words));
}

QString expectedWords(const std::string& key)
{
    if (key == "gregorian-date")
        return Sentences::tr("a date of the Gregorian calendar");
    if (key == "decimal-mark")
        return Sentences::tr("a number whose decimal mark is certain, such as 1.0850 or 1,0850");
    if (key == "perennial-recipe")
        return Sentences::tr("a recipe that Perennial has written");
    if (key == "perennial-report")
        return Sentences::tr("a report template that Perennial has written");
    if (key == "picture")
        return Sentences::tr("a picture: PNG, JPEG or SVG");
    return Format().isolate(text(key));
}

QString modelName(const std::string& model)
{
    if (model == "bg-nbd")
        return QStringLiteral("BG/NBD");
    if (model == "mbg-nbd")
        return QStringLiteral("MBG/NBD");
    if (model == "pareto-nbd")
        return QStringLiteral("Pareto/NBD");
    if (model == "gamma-gamma")
        return QStringLiteral("Gamma-Gamma");
    if (model == "sbg")
        return QStringLiteral("sBG");
    return text(model);
}

}  // namespace perennial::ui
