// The numbers of names during one import: customers, orders, attribute values, sheets, currencies.
// Names are looked up in the workspace on first sight (never when it is fresh), and new ones get the
// next free number. They are written at the end of the import, orders with the batches: into a fresh
// workspace nothing here uses the database while rows arrive.
#pragma once

#include "core/store/block_vector.h"
#include "core/store/import_batch.h"
#include "core/store/import_writer.h"
#include "core/store/sqlite.h"
#include "core/store/text_pool.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace perennial {

/// The greatest number in use of each kind of name when the import began.
struct Watermarks {
    std::int64_t customers = 0;
    std::int64_t orders = 0;
    std::int64_t lines = 0;
    std::int64_t values = 0;
    std::int64_t columns = 0;
    std::int64_t currencies = 0;

    [[nodiscard]] bool isFresh() const { return lines == 0 && customers == 0 && orders == 0; }
};

[[nodiscard]] Result<Watermarks> readWatermarks(const Database& database);

/// Customers by key. New ones are written by write(), with the first name that a row gave.
class CustomerNumbers {
public:
    CustomerNumbers(Database& database, const Watermarks& marks);

    /// 0 for an anonymous row.
    [[nodiscard]] Result<std::int64_t> of(std::string_view key, std::string_view name);
    /// The key will be asked for: as one of the next, or later.
    void expect(std::string_view key, bool next) const { next ? keys_.expectNext(key) : keys_.expectLater(key); }
    [[nodiscard]] Result<> write();

private:
    [[nodiscard]] Result<std::int64_t> find(std::string_view key);

    Database& database_;
    const bool fresh_;
    const std::int64_t before_;
    std::int64_t last_;
    TextPool keys_;
    std::vector<std::int64_t> numbers_;  ///< per key; empty in a fresh workspace: before_ + 1 + key
    TextPool names_;
    std::vector<std::uint32_t> nameOf_;  ///< per key: name + 1, 0 = none
    std::optional<Statement> find_;
    std::uint32_t previous_ = 0;
    std::string_view previousKey_;  ///< in keys_; empty before the first
};

/// Orders by order id and customer. New ones go into the batch.
class OrderNumbers {
public:
    OrderNumbers(Database& database, OrderBatch& batch, const Watermarks& marks);

    /// The text of the order id, numbered; asked for once per row with an order id.
    [[nodiscard]] TextPool::Entry ref(std::string_view orderId) { return refs_.intern(orderId); }
    void expect(std::string_view orderId) const { refs_.expectLater(orderId); }
    [[nodiscard]] std::string_view text(std::uint32_t ref) const { return refs_.text(ref); }

    [[nodiscard]] Result<std::int64_t> of(std::uint32_t ref, std::int64_t customer);
    /// An order of its own, for a row without an order id.
    [[nodiscard]] std::int64_t add(std::int64_t customer);

    /// The refund order `order` names its parent; kept for orders that are new in this import.
    void setRefunded(std::int64_t order, std::int64_t customer, std::string_view parentRef);
    [[nodiscard]] Result<> writeRefunded();
    /// Where the orders themselves are not written: writes those that name a parent, and the parents.
    [[nodiscard]] Result<> writeRefundsAndParents();
    /// Gives the memory back; no order can be asked for afterwards.
    void forget();

private:
    /// Numbers of 32 bits: there is one of these for each of millions of orders.
    struct First {
        std::uint32_t customer = 0;
        std::uint32_t order = 0;  ///< 0 = no order yet
    };
    [[nodiscard]] Result<std::int64_t> findOrAdd(std::uint32_t ref, std::int64_t customer);
    std::int64_t add(std::int64_t customer, std::string_view ref);

    Database& database_;
    OrderBatch& batch_;
    const bool fresh_;
    const std::int64_t before_;
    std::int64_t last_;
    TextPool refs_;
    BlockVector<First> firstOf_;  ///< per ref: most order ids belong to one customer
    std::map<std::pair<std::uint32_t, std::int64_t>, std::int64_t> others_;
    struct Refunded {
        std::int64_t customer = 0;
        std::string parentRef;
    };
    std::unordered_map<std::int64_t, Refunded> refunded_;
    std::optional<Statement> find_;
};

/// Few names, mostly the same as in the row before: the sheets of one import, the currencies of all.
class FewNumbers {
public:
    void begin(std::int64_t before) { last_ = before_ = before; }
    void know(std::string name, std::int64_t number) { numbers_.emplace(std::move(name), number); }
    [[nodiscard]] std::int64_t of(std::string_view name);
    /// Calls insert(number, name) for each new one, in the order of numbers.
    template <class Insert>
    [[nodiscard]] Result<> write(Insert&& insert) const
    {
        for (std::int64_t number = before_ + 1; number <= last_; ++number)
            for (const auto& [name, known] : numbers_)
                if (known == number)
                    if (Result<> done = insert(number, std::string_view(name)); !done)
                        return done;
        return {};
    }

private:
    std::int64_t before_ = 0;
    std::int64_t last_ = 0;
    std::map<std::string, std::int64_t, std::less<>> numbers_;
    std::map<std::string, std::int64_t, std::less<>>::const_iterator previous_ = numbers_.end();
};

}  // namespace perennial
