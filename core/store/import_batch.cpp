#include "core/store/import_batch.h"

namespace perennial {

namespace {

// What a batch needs to be a table: its columns, and the value of one of them in one row.
template <class Batch>
struct Layout;

void resultText(sqlite3_context* context, std::string_view text)
{
    sqlite3_result_text64(context, text.data(), text.size(), SQLITE_STATIC, SQLITE_UTF8);
}

void resultUnlessZero(sqlite3_context* context, std::int64_t value)
{
    if (value != 0)
        sqlite3_result_int64(context, value);
}

template <>
struct Layout<LineBatch> {
    static constexpr const char* columns =
        "CREATE TABLE x(id, sheet_id, row_number, order_id, day, amount, kind_id, status_id, currency_id, "
        "content_hash, second, line_ref, excluded_by, tax, shipping, cost, product_id, category_id, channel_id, "
        "country_id, extra, quantity, offset_minutes)";

    static void text(sqlite3_context* context, const LineBatch& batch, BatchText value)
    {
        if (value.begin != BatchText::none)
            resultText(context, batch.text(value));
    }

    // Nothing set = NULL.
    static void value(sqlite3_context* context, const LineBatch& batch, std::size_t row, int column)
    {
        const LineRecord& line = batch.rows[row];
        switch (column) {
        case 0: return sqlite3_result_int64(context, line.id);
        case 1: return sqlite3_result_int64(context, line.sheet);
        case 2: return sqlite3_result_int64(context, line.rowNumber);
        case 3: return sqlite3_result_int64(context, line.order);
        case 4: return sqlite3_result_int64(context, line.day);
        case 5: return sqlite3_result_int64(context, line.amount);
        case 6: return sqlite3_result_int64(context, line.kind);
        case 7: return sqlite3_result_int64(context, line.status);
        case 8: return sqlite3_result_int64(context, line.currency);
        case 9: return sqlite3_result_int64(context, line.contentHash);
        case 10: return line.second < 0 ? void() : sqlite3_result_int64(context, line.second);
        case 11: return text(context, batch, line.lineRef);
        case 12: return text(context, batch, line.excludedBy);
        case 13: return resultUnlessZero(context, line.tax);
        case 14: return resultUnlessZero(context, line.shipping);
        case 15: return resultUnlessZero(context, line.cost);
        case 20: return text(context, batch, line.extra);
        case 21: return resultUnlessZero(context, line.quantity);
        case 22: return line.offset == noOffset ? void() : sqlite3_result_int64(context, line.offset);
        default: return resultUnlessZero(context, line.attributes[static_cast<std::size_t>(column - 16)]);
        }
    }
};

template <>
struct Layout<OrderBatch> {
    static constexpr const char* columns = "CREATE TABLE x(id, customer_id, order_ref)";

    static void value(sqlite3_context* context, const OrderBatch& batch, std::size_t row, int column)
    {
        const OrderRecord& order = batch.rows[row];
        switch (column) {
        case 0: return sqlite3_result_int64(context, order.id);
        case 1: return resultUnlessZero(context, order.customer);
        case 2: return order.ref.empty() ? void() : resultText(context, order.ref);
        default: return;
        }
    }
};

template <class Batch>
struct Table : sqlite3_vtab {
    const Batch* batch = nullptr;
};

template <class Batch>
struct Cursor : sqlite3_vtab_cursor {
    const Batch* batch = nullptr;
    std::size_t row = 0;
};

template <class Batch>
Cursor<Batch>& as(sqlite3_vtab_cursor* cursor)
{
    return *static_cast<Cursor<Batch>*>(cursor);
}

template <class Batch>
sqlite3_module makeModule()
{
    sqlite3_module module{};
    module.xConnect = [](sqlite3* database, void* batch, int, const char* const*, sqlite3_vtab** table, char**) {
        const int code = sqlite3_declare_vtab(database, Layout<Batch>::columns);
        if (code == SQLITE_OK) {
            auto* made = new Table<Batch>();
            made->batch = static_cast<const Batch*>(batch);
            *table = made;
        }
        return code;
    };
    module.xDisconnect = [](sqlite3_vtab* table) {
        delete static_cast<Table<Batch>*>(table);
        return SQLITE_OK;
    };
    module.xBestIndex = [](sqlite3_vtab*, sqlite3_index_info*) { return SQLITE_OK; };
    module.xOpen = [](sqlite3_vtab* table, sqlite3_vtab_cursor** cursor) {
        auto* made = new Cursor<Batch>();
        made->batch = static_cast<Table<Batch>*>(table)->batch;
        *cursor = made;
        return SQLITE_OK;
    };
    module.xClose = [](sqlite3_vtab_cursor* cursor) {
        delete static_cast<Cursor<Batch>*>(cursor);
        return SQLITE_OK;
    };
    module.xFilter = [](sqlite3_vtab_cursor* cursor, int, const char*, int, sqlite3_value**) {
        as<Batch>(cursor).row = 0;
        return SQLITE_OK;
    };
    module.xNext = [](sqlite3_vtab_cursor* cursor) {
        ++as<Batch>(cursor).row;
        return SQLITE_OK;
    };
    module.xEof = [](sqlite3_vtab_cursor* cursor) {
        const auto& at = as<Batch>(cursor);
        return static_cast<int>(at.row >= at.batch->rows.size());
    };
    module.xColumn = [](sqlite3_vtab_cursor* cursor, sqlite3_context* context, int column) {
        const auto& at = as<Batch>(cursor);
        Layout<Batch>::value(context, *at.batch, at.row, column);
        return SQLITE_OK;
    };
    module.xRowid = [](sqlite3_vtab_cursor* cursor, sqlite3_int64* id) {
        *id = static_cast<sqlite3_int64>(as<Batch>(cursor).row);
        return SQLITE_OK;
    };
    return module;
}

}  // namespace

BatchText LineBatch::keep(std::string_view text)
{
    if (text.empty())
        return {};
    const BatchText kept{static_cast<std::uint32_t>(characters.size()), static_cast<std::uint32_t>(text.size())};
    characters += text;
    return kept;
}

void LineBatch::clear()
{
    rows.clear();
    characters.clear();
    isPlain = true;
    isUniform = true;
    strays = 0;
}

void ImportBatch::clear()
{
    lines.clear();
    orders.rows.clear();
    chunks.clear();
}

Result<> connectBatch(Database& database, ImportBatch& batch)
{
    // A module without xCreate is a table of its own name (eponymous-only).
    static const sqlite3_module lineModule = makeModule<LineBatch>();
    static const sqlite3_module orderModule = makeModule<OrderBatch>();
    for (const int code :
         {sqlite3_create_module_v2(database.handle(), "line_batch", &lineModule, &batch.lines, nullptr),
          sqlite3_create_module_v2(database.handle(), "orders_batch", &orderModule, &batch.orders, nullptr)})
        if (code != SQLITE_OK)
            return std::unexpected(errorOf(database.handle(), code));
    return {};
}

}  // namespace perennial
