// The explain popover of figures of contracts: formula, numbers put in, the contracts behind it, and the way to them.
#pragma once

#include "core/retention/contracts.h"
#include "ui/support/widgets/popover.h"

#include <memory>
#include <string>

namespace perennial::ui {

class Page;
struct PageContext;

/// From where and about which contracts something is explained.
struct ContractExplainer {
    Page& page;
    PageContext& context;
    std::shared_ptr<const ContractBook> book;
};

/// Figures of all contracts shown.
enum class ContractFigure {
    RecurringRevenue,
    LogoChurn,  ///< of the last month that is over; without dates by renewal
    RevenueChurn,
    Expansion,
    ResidualValue,
    MonthlyRetention,
    AnnualRetention,
    ResidualMonths,
    Model,
};

/// A row whose value opens the contracts for which `rule` holds.
[[nodiscard]] ExplainRow contractsRow(const QString& label, std::uint64_t count, const std::string& rule,
                                      const ContractExplainer& by);
/// The margin, the formula to be copied, the mark of the definitions.
void addContractFoot(Explanation& words, const ContractExplainer& by);
/// "α 0.137, β 4.033"
[[nodiscard]] QString sbgParameters(const SbgModel& model);

[[nodiscard]] Explanation contractFigureExplanation(ContractFigure figure, const ContractExplainer& by);

/// A cell of the list of contracts; `column` of contractList(). Without a title where there is nothing to explain.
[[nodiscard]] Explanation contractCellExplanation(const ContractExplainer& by, std::size_t contract,
                                                  const std::string& column);

/// "85.00 × 60.0 % × 24.3 months = 1,239.30": what contract i is still expected to bring; why there is nothing.
[[nodiscard]] QString toComeNumbers(const ContractBook& book, std::size_t contract);
/// How its months to come are made, with the numbers put in; empty without a model or when it has ended.
[[nodiscard]] QString monthsNumbers(const ContractBook& book, std::size_t contract);
/// Where what it has paid so far comes from, with the numbers.
[[nodiscard]] QString paidNumbers(const ContractBook& book, std::size_t contract);

/// These contracts of those shown, as the customers page takes them.
[[nodiscard]] QString contractsFilter(const QString& title, const std::vector<std::uint32_t>& contracts);
/// The contracts for which a rule holds, likewise.
[[nodiscard]] QString contractsFilter(const QString& title, const std::string& rule);

}  // namespace perennial::ui
