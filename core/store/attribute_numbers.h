// The numbers of attribute values during one import. Inside the room only.
#pragma once

#include "core/store/import_names.h"

#include <optional>
#include <span>

namespace perennial {

/// The values of the dictionary-coded columns of one import.
class AttributeNumbers {
public:
    AttributeNumbers(Database& database, const Watermarks& marks);

    /// Finds or makes the columns and says which import has them.
    [[nodiscard]] Result<> begin(std::int64_t import, const std::vector<AttributeColumn>& columns);
    /// Codes of one row's values: roles into the record, the others as JSON.
    [[nodiscard]] Result<> code(std::span<const std::string_view> values, LineBatch& batch, LineRecord& record);
    [[nodiscard]] Result<> write();

    /// attribute_column.id of each column, and the codes of the row last coded.
    [[nodiscard]] std::vector<std::int64_t> columnIds() const;
    [[nodiscard]] const std::vector<std::int64_t>& codes() const { return codes_; }

private:
    struct Column {
        std::int64_t id = 0;
        int role = -1;  ///< AttributeRole, -1 = extra
        TextPool pool;
        std::vector<std::int64_t> numbers;
    };
    [[nodiscard]] Result<std::int64_t> columnId(const AttributeColumn& column);
    [[nodiscard]] Result<std::int64_t> value(Column& column, std::string_view text);

    Database& database_;
    const std::int64_t before_;
    std::int64_t last_;
    std::vector<Column> columns_;
    std::vector<std::int64_t> codes_;
    bool hasExtras_ = false;
    std::string extra_;
    std::optional<Statement> find_;
};

}  // namespace perennial
