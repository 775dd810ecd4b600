// Errors in words (sentences.h).
#include "ui/support/detail_words.h"
#include "ui/support/finding_sentences.h"
#include "ui/support/format.h"
#include "ui/support/import_sentences.h"
#include "ui/support/sentence_context.h"
#include "ui/support/sentences.h"

#include <QFileInfo>

namespace perennial::ui {
namespace {

/// Arguments of an error by position; a missing one is empty.
class Arguments {
public:
    explicit Arguments(const Error& error)
        : error_(error)
    {
    }
    [[nodiscard]] QString at(std::size_t i) const
    {
        return i < error_.arguments.size() ? Format().isolate(text(error_.arguments[i])) : QString();
    }
    [[nodiscard]] std::string key(std::size_t i) const
    {
        return i < error_.arguments.size() ? error_.arguments[i] : std::string();
    }
    [[nodiscard]] bool has(std::size_t i) const { return i < error_.arguments.size() && !error_.arguments[i].empty(); }

private:
    const Error& error_;
};

/// A sentence that ends in what the system or a library said, where it said something.
QString withDetail(const QString& statement, const Arguments& a, std::size_t index = 0)
{
    //: %1 is a sentence without full stop, %2 a technical detail
    return a.has(index) ? Sentences::tr("%1: %2.").arg(statement, a.at(index)) : statement + QLatin1Char('.');
}

/// The same for damage: the core names it by a key.
QString withDamage(const QString& statement, const Arguments& a)
{
    return a.has(0) ? Sentences::tr("%1: %2.").arg(statement, damageWords(a.key(0))) : statement + QLatin1Char('.');
}

QString fieldName(const Error& error)
{
    const std::string field = error.arguments.empty() ? std::string() : error.arguments.front();
    if (field == "date")
        return Sentences::tr("date");
    if (field == "customer")
        return Sentences::tr("customer");
    if (field == "amount")
        return Sentences::tr("amount");
    if (field == "order")
        return Sentences::tr("order");
    if (field == "contract-span")
        return Sentences::tr("start and end, or tenure and whether it has ended");
    if (field == "summed-up")
        return Sentences::tr("number of purchases, recency and age");
    if (field == "currency")
        return Sentences::tr("currency");
    if (field == "rate")
        return Sentences::tr("exchange rate");
    return text(field);
}

QString dataName(const Error& error)
{
    const std::string what = error.arguments.empty() ? std::string() : error.arguments.front();
    if (what == "purchases")
        return Sentences::tr("There are no purchases to work with.");
    if (what == "repeat buyers")
        return Sentences::tr("Nobody has bought a second time.");
    if (what == "sections")
        return Sentences::tr("No section of the report is switched on. Switch on at least one.");
    if (what == "rates")
        return Sentences::tr("No row of the sheet is an exchange rate: a date, a currency and a rate above 0.");
    if (what == "start dates")
        return Sentences::tr("The contracts have no start dates, only how long each has run.");
    if (what == "segmentations")
        return Sentences::tr(
            "The sheet has no plan, price or start date: there is nothing to divide its contracts by.");
    if (what.empty())
        return Sentences::tr("There are no data to work with.");
    return Sentences::tr("There are no data for this: %1.").arg(text(what));
}

QString fileSentence(const Error& error, const Arguments& a)
{
    switch (error.kind) {
    case ErrorKind::FileMissing: return Sentences::tr("The file does not exist.");
    case ErrorKind::FileUnreadable: return withDetail(Sentences::tr("The file cannot be read"), a);
    case ErrorKind::FileEmpty: return Sentences::tr("The file is empty.");
    case ErrorKind::FileBinary:
        return a.has(0) ? Sentences::tr("The file is no spreadsheet but looks like this: %1.").arg(a.at(0))
                        : Sentences::tr("The file is no spreadsheet and no text.");
    case ErrorKind::FileProtected: return Sentences::tr("The file is protected by a password.");
    case ErrorKind::FileTruncated: return withDamage(Sentences::tr("The file ends too early"), a);
    case ErrorKind::FileDamaged: return withDamage(Sentences::tr("The file is damaged"), a);
    case ErrorKind::FileTooLarge:
        return Sentences::tr("The file is too large to be read safely: %1, at most %2.")
            .arg(excessWords(a.key(0)), a.at(1));
    case ErrorKind::FileChanged: return Sentences::tr("The file changed or vanished while it was being read.");
    case ErrorKind::FormatUnsupported: return Sentences::tr("Files of the format %1 cannot be read.").arg(a.at(0));
    case ErrorKind::EncodingInvalid:
        return Sentences::tr("The text is not valid %1 (at byte %2).").arg(a.at(0), a.at(1));
    case ErrorKind::SheetMissing:
        return a.has(1) ? Sentences::tr("There is no sheet “%1”. The file has: %2.").arg(a.at(0), a.at(1))
                        : Sentences::tr("There is no sheet “%1”.").arg(a.at(0));
    case ErrorKind::SheetEmpty: return Sentences::tr("The sheet is empty.");
    default: return {};
    }
}

/// Arguments: pairs of a column and what it is for, then the columns that exist.
QString missingColumns(const Arguments& a, std::size_t arguments)
{
    QStringList wanted;
    for (std::size_t i = 0; i + 2 < arguments; i += 2) {
        const QString use = ui::fieldName(a.key(i + 1));
        wanted << (use.isEmpty() ? Sentences::tr("“%1”").arg(a.at(i)) : Sentences::tr("“%1” for %2").arg(a.at(i), use));
    }
    return Sentences::tr("The choice of columns does not fit this sheet. Missing: %1. The sheet has: %2.")
        .arg(wanted.join(Sentences::tr(", ", "between missing columns")), a.at(arguments - 1));
}

QString tableSentence(const Error& error, const Arguments& a)
{
    switch (error.kind) {
    case ErrorKind::HeaderMissing: return Sentences::tr("No row looks like the heads of the columns.");
    case ErrorKind::ColumnMissing:
        return a.has(1) ? Sentences::tr("There is no column “%1”. The sheet has: %2.").arg(a.at(0), a.at(1))
                        : Sentences::tr("There is no column “%1”.").arg(a.at(0));
    case ErrorKind::FieldMissing: return Sentences::tr("No column was found for this: %1.").arg(fieldName(error));
    case ErrorKind::TableKindUnsupported: return tableKindSentence(a.key(0), a.at(1));
    case ErrorKind::DateOrderAmbiguous:
        return Sentences::tr("The dates of the column %1 can be read in two ways, for example %2.")
            .arg(a.at(0), a.at(1));
    case ErrorKind::ValueInvalid:
        return a.has(1)
                   ? Sentences::tr("“%1” was found where this is needed: %2.").arg(a.at(0), expectedWords(a.key(1)))
                   : Sentences::tr("“%1” cannot be understood.").arg(a.at(0));
    case ErrorKind::MoneyOverflow:
        return Sentences::tr("The amount %1 is too large to be counted exactly.").arg(a.at(0));
    case ErrorKind::CurrencyMixed:
        return Sentences::tr("The amounts are in several currencies (%1) and are not added up.").arg(a.at(0));
    case ErrorKind::RatesMixed:
        return a.has(1)
                   ? Sentences::tr("These exchange rates turn amounts into %1, but here amounts are turned into %2, "
                                   "and the two are never mixed. Take rates into %2, or first remove the rates "
                                   "that are here under Data, Assumptions.")
                         .arg(a.at(0), a.at(1))
                   : Sentences::tr("The exchange rates turn amounts into several currencies (%1). A table of "
                                   "rates has one target: leave one in it.")
                         .arg(a.at(0));
    case ErrorKind::ColumnsMissing: return missingColumns(a, error.arguments.size());
    case ErrorKind::NoData: return dataName(error);
    default: return {};
    }
}

QString workspaceSentence(const Error& error, const Arguments& a)
{
    switch (error.kind) {
    case ErrorKind::NotAWorkspace: return Sentences::tr("The file is no Perennial workspace.");
    case ErrorKind::WorkspaceNewer:
        return Sentences::tr("The workspace was made by a newer program (version %1; this one knows up to %2).")
            .arg(a.at(0), a.at(1));
    case ErrorKind::WorkspaceReadOnly: return Sentences::tr("The workspace can be read but not changed.");
    case ErrorKind::WorkspaceBusy: return Sentences::tr("Another window or program is writing to the workspace.");
    case ErrorKind::WorkspaceDamaged: return withDetail(Sentences::tr("The workspace is damaged"), a);
    case ErrorKind::DiskFull: return Sentences::tr("There is no room left on the disk. Nothing was changed.");
    case ErrorKind::WriteFailed: return withDetail(Sentences::tr("The file could not be written"), a);
    case ErrorKind::DatabaseError: return withDetail(Sentences::tr("The workspace could not be used"), a);
    default: return {};
    }
}

QString programSentence(const Error& error, const Arguments& a)
{
    switch (error.kind) {
    case ErrorKind::FitImpossible: {
        const QString statement = Sentences::tr("The model %1 cannot be fitted").arg(modelName(a.key(0)));
        return a.has(1) ? Sentences::tr("%1: %2.").arg(statement, obstacleWords(error.arguments[1]))
                        : statement + QLatin1Char('.');
    }
    case ErrorKind::OptionInvalid:
        return a.has(2) ? Sentences::tr("%1 cannot be “%2”; it takes: %3.").arg(a.at(0), a.at(1), a.at(2))
                        : Sentences::tr("%1 cannot be “%2”.").arg(a.at(0), a.at(1));
    case ErrorKind::UnknownName:
        return a.has(2) ? Sentences::tr("There is no %1 “%2”. Known are: %3.").arg(a.at(0), a.at(1), a.at(2))
                        : Sentences::tr("There is no %1 “%2”.").arg(a.at(0), a.at(1));
    case ErrorKind::QuestionUnanswered: return Sentences::tr("A question has no answer: %1.").arg(a.at(0));
    case ErrorKind::Internal:
        return withDetail(Sentences::tr("The program made a mistake of its own; please report it"), a);
    default: return {};
    }
}

}  // namespace

QString placeText(const Place& place)
{
    const Format format;
    QStringList parts;
    if (!place.file.empty())
        parts << format.leftToRight(QFileInfo(text(place.file)).fileName());
    if (!place.sheet.empty())
        parts << Sentences::tr("sheet %1").arg(format.isolate(text(place.sheet)));
    if (place.row > 0)
        parts << Sentences::tr("row %1").arg(format.integer(place.row));
    if (!place.column.empty())
        parts << Sentences::tr("column %1").arg(format.isolate(text(place.column)));
    return parts.join(Sentences::tr(", ", "between file, sheet, row and column"));
}

QString sentence(Hint hint)
{
    switch (hint) {
    case Hint::CheckPath: return Sentences::tr("Check the name and the folder.");
    case Hint::ChooseAnotherFile: return Sentences::tr("Choose another file.");
    case Hint::SaveAsXlsx: return Sentences::tr("Open it in the program that made it and save it as XLSX.");
    case Hint::RemovePassword:
        return Sentences::tr("Remove the password in the program that made it and save it again.");
    case Hint::ExportAgain: return Sentences::tr("Export or download the file again.");
    case Hint::ChooseSheet: return Sentences::tr("Choose another sheet.");
    case Hint::MapColumn: return Sentences::tr("Say which column it is.");
    case Hint::NameDateOrder: return Sentences::tr("Say whether the day or the month comes first.");
    case Hint::GiveRate: return Sentences::tr("Enter an exchange rate under Data, Assumptions.");
    case Hint::UpdateProgram: return Sentences::tr("Install the newest version of Perennial.");
    case Hint::FreeDiskSpace: return Sentences::tr("Make room on the disk and try again.");
    case Hint::ChooseAnotherFolder: return Sentences::tr("Choose another folder.");
    case Hint::CloseOtherProgram: return Sentences::tr("Close the other program and try again.");
    case Hint::RestoreBackup: return Sentences::tr("Restore a backup of the file.");
    case Hint::WidenWindow: return Sentences::tr("Choose a longer window.");
    case Hint::AddHistory: return Sentences::tr("Add more months of orders.");
    case Hint::CheckSpelling: return Sentences::tr("Check the spelling.");
    }
    return {};
}

ErrorText errorText(const Error& error)
{
    if (error.kind == ErrorKind::Cancelled)
        return {};
    const Arguments a(error);
    ErrorText words;
    for (const auto& speak : {fileSentence, tableSentence, workspaceSentence, programSentence}) {
        words.what = speak(error, a);
        if (!words.what.isEmpty())
            break;
    }
    words.where = placeText(error.place);
    QStringList remedies;
    for (const Hint hint : error.hints)
        remedies << sentence(hint);
    words.remedy = remedies.join(QLatin1Char(' '));
    return words;
}

QString ErrorText::all() const
{
    //: %1 is a place in the user's data ("orders.csv, row 12"), %2 a sentence
    const QString placed = where.isEmpty() ? what : Sentences::tr("%1: %2").arg(where, what);
    return remedy.isEmpty() ? placed : placed + QLatin1Char(' ') + remedy;
}

QString sentence(const Error& error)
{
    return errorText(error).all();
}

}  // namespace perennial::ui
