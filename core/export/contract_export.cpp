#include "core/export/contract_export.h"

#include <algorithm>

namespace perennial {

Table contractExport(std::shared_ptr<const ContractBook> book, Privacy privacy)
{
    Table all = contractList(book);
    all.columns.front().cell = [book, privacy](std::size_t i) -> TableCell {
        return customerAs(privacy, book->table.customer[i], static_cast<std::uint32_t>(i));
    };
    if (privacy == Privacy::Full)
        return all;
    const std::size_t ids =
        static_cast<std::size_t>(!book->table.contract.empty())
        + static_cast<std::size_t>(std::ranges::count(book->table.attributes, idRole, &DictionaryColumn::role));
    for (std::size_t c = 1; c <= ids; ++c)  // behind the customer
        all.columns[c].cell = [](std::size_t) -> TableCell { return {}; };
    return all;
}

}  // namespace perennial
