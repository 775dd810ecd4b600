// Which of several columns is the customer: an id that is new for every row is none, an e-mail
// address is better than a name, and a column that covers more rows is better than one with blanks.
#pragma once

#include "core/ingest/columns/recognise.h"

#include <string>
#include <vector>

namespace perennial {

struct CustomerCandidate {
    int column = 0;
    Field field = Field::Customer;
    double headerScore = 0;
    std::string words;
};

/// `orderColumn` (-1: none): a key that is new for every order is judged like one that is new for every row.
/// Candidates with what they cover and how often their values return, best first; hopeless ones are left out.
[[nodiscard]] std::vector<CustomerRival> rankCustomers(const std::vector<CustomerCandidate>& candidates,
                                                       const std::vector<ColumnProfile>& profiles, const Sample& sample,
                                                       std::int64_t headerRow, int orderColumn);

/// True when a column says the same of a customer wherever it comes back: a name, an e-mail address, a city.
[[nodiscard]] bool followsCustomer(const Sample& sample, std::int64_t headerRow, int customer, int column);

}  // namespace perennial
