// perennial customers: one line a customer, as CSV or XLSX.
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/contract_commands.h"
#include "app/cli/data_options.h"
#include "app/cli/json.h"
#include "app/cli/words.h"
#include "core/analysis/customer_table.h"
#include "core/analysis/rule_data.h"

#include <CLI/CLI.hpp>

namespace perennial::cli {

namespace {

/// Leaves out the rows that are not wanted.
void keepRows(Table& table, const std::vector<bool>& wanted)
{
    auto rows = std::make_shared<std::vector<std::size_t>>();
    for (std::size_t i = 0; i < table.rows; ++i)
        if (wanted[i])
            rows->push_back(i);
    table.rows = rows->size();
    for (TableColumn& column : table.columns)
        column.cell = [cell = std::move(column.cell), rows](std::size_t row) { return cell((*rows)[row]); };
}

class Customers final : public Command {
public:
    std::string name() const override { return "customers"; }
    std::string summary() const override
    {
        return QCoreApplication::translate("cli", "Every customer with its value and forecast, as CSV or XLSX")
            .toStdString();
    }
    void declare(CLI::App& app) override
    {
        options_.declare(app);
        app.add_option("-o,--output", output_, Words::tr("File to write: .csv or .xlsx").toStdString())
            ->required()
            ->type_name("OUT");
        app.add_option("--where", where_,
                       Words::tr("Only customers for whom a rule holds, for example: orders >= 3 and p_alive < .5")
                           .toStdString())
            ->type_name("EXPR");
    }
    int run() override
    {
        ConsoleProgress progress;
        const auto data = options_.open(progress, {}, where_.empty() ? Extent::Customers : Extent::Whole);
        if (!data) {
            const auto status = contractCustomersInstead(options_, data.error(), where_, output_, progress);
            return status ? *status : report(data.error());
        }
        auto table = customerTable(*data->analysis, progress);
        if (!table)
            return report(table.error());
        if (!where_.empty()) {
            const auto holds = customersOfRule(*data->analysis, where_);
            if (!holds)
                return report(holds.error());
            keepRows(*table, *holds);
        }
        if (const auto written = writeTable(*table, output_, progress); !written)
            return report(written.error());
        if (options_.json)
            print(Json{{"customers", table->rows},
                       {"output", output_},
                       {"definitions_hash", data->analysis->hash},
                       {"questions", questionsJson(data->questions)}});
        return success;
    }

private:
    DataOptions options_;
    std::string output_;
    std::string where_;
};

}  // namespace

std::unique_ptr<Command> customersCommand()
{
    return std::make_unique<Customers>();
}

}  // namespace perennial::cli
