#include "core/base/error.h"

#include <array>
#include <string_view>

namespace perennial {

namespace {

struct KindName {
    ErrorKind kind;
    std::string_view name;
};

constexpr std::array kindNames{
    KindName{ErrorKind::Cancelled, "cancelled"},
    KindName{ErrorKind::FileMissing, "file-missing"},
    KindName{ErrorKind::FileUnreadable, "file-unreadable"},
    KindName{ErrorKind::FileEmpty, "file-empty"},
    KindName{ErrorKind::FileBinary, "file-binary"},
    KindName{ErrorKind::FileProtected, "file-protected"},
    KindName{ErrorKind::FileTruncated, "file-truncated"},
    KindName{ErrorKind::FileDamaged, "file-damaged"},
    KindName{ErrorKind::FileTooLarge, "file-too-large"},
    KindName{ErrorKind::FileChanged, "file-changed"},
    KindName{ErrorKind::FormatUnsupported, "format-unsupported"},
    KindName{ErrorKind::EncodingInvalid, "encoding-invalid"},
    KindName{ErrorKind::SheetMissing, "sheet-missing"},
    KindName{ErrorKind::SheetEmpty, "sheet-empty"},
    KindName{ErrorKind::HeaderMissing, "header-missing"},
    KindName{ErrorKind::ColumnMissing, "column-missing"},
    KindName{ErrorKind::ColumnsMissing, "columns-missing"},
    KindName{ErrorKind::FieldMissing, "field-missing"},
    KindName{ErrorKind::TableKindUnsupported, "table-kind-unsupported"},
    KindName{ErrorKind::DateOrderAmbiguous, "date-order-ambiguous"},
    KindName{ErrorKind::ValueInvalid, "value-invalid"},
    KindName{ErrorKind::MoneyOverflow, "money-overflow"},
    KindName{ErrorKind::CurrencyMixed, "currency-mixed"},
    KindName{ErrorKind::RatesMixed, "rates-mixed"},
    KindName{ErrorKind::NotAWorkspace, "not-a-workspace"},
    KindName{ErrorKind::WorkspaceNewer, "workspace-newer"},
    KindName{ErrorKind::WorkspaceReadOnly, "workspace-read-only"},
    KindName{ErrorKind::WorkspaceBusy, "workspace-busy"},
    KindName{ErrorKind::WorkspaceDamaged, "workspace-damaged"},
    KindName{ErrorKind::DiskFull, "disk-full"},
    KindName{ErrorKind::WriteFailed, "write-failed"},
    KindName{ErrorKind::DatabaseError, "database-error"},
    KindName{ErrorKind::NoData, "no-data"},
    KindName{ErrorKind::FitImpossible, "fit-impossible"},
    KindName{ErrorKind::OptionInvalid, "option-invalid"},
    KindName{ErrorKind::UnknownName, "unknown-name"},
    KindName{ErrorKind::QuestionUnanswered, "question-unanswered"},
    KindName{ErrorKind::Internal, "internal"},
};

}  // namespace

std::string name(ErrorKind kind)
{
    for (const KindName& entry : kindNames)
        if (entry.kind == kind)
            return std::string(entry.name);
    return "internal";
}

const std::vector<ErrorKind>& allErrorKinds()
{
    static const std::vector<ErrorKind> kinds = [] {
        std::vector<ErrorKind> all;
        for (const KindName& entry : kindNames)
            all.push_back(entry.kind);
        return all;
    }();
    return kinds;
}

}  // namespace perennial
