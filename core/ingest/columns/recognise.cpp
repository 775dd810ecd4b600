#include "core/ingest/columns/recognise.h"

#include "core/ingest/columns/column_groups.h"
#include "core/ingest/columns/content_fit.h"
#include "core/ingest/columns/customer_key.h"
#include "core/ingest/columns/header_words.h"
#include "core/ingest/values/text.h"
#include "core/ingest/words.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace perennial {
namespace {

constexpr std::string_view nameWords[] = {"name", "names", "nom", "nombre", "nome", "company", "company name"};

constexpr double needed = 0.45;  // below it a header says too little

std::string percent(double share)
{
    return std::to_string(std::lround(share * 100));
}

/// A possible use of a column.
struct Candidate {
    std::size_t column = 0;
    Field field = Field::None;
    double score = 0;
    std::string words;
};

bool isCustomerField(Field field)
{
    return field == Field::Customer || field == Field::CustomerName || field == Field::Email;
}

class Recogniser {
public:
    Recogniser(const std::vector<std::string>& headers, const std::vector<ColumnProfile>& profiles,
               const Sample& sample, std::int64_t headerRow)
        : headers_(headers)
        , profiles_(profiles)
        , sample_(sample)
        , headerRow_(headerRow)
    {
    }

    Recognised recognise()
    {
        start();
        collect();
        assignFields();
        takeGroups();
        fillFromContent();
        names_ = nameColumns(headers_, profiles_);
        result_.rivals = rankCustomers(customerCandidates(), profiles_, sample_, headerRow_, columnOf(Field::Order));
        nameCustomer();
        nameByFirstAndLast();
        nameGenericOrder();
        describeExtras();
        return std::move(result_);
    }

private:
    void start()
    {
        for (std::size_t i = 0; i < profiles_.size(); ++i) {
            ColumnGuess guess;
            guess.column = static_cast<int>(i);
            guess.header = i < headers_.size() && !headers_[i].empty() ? headers_[i] : columnLetters(guess.column);
            guess.samples = profiles_[i].samples;
            result_.columns.push_back(std::move(guess));
        }
    }

    void collect()
    {
        for (std::size_t i = 0; i < headers_.size() && i < profiles_.size(); ++i)
            for (const HeaderMatch& match : matchHeader(foldedWord(headers_[i]))) {
                const double fit = contentFit(match.field, profiles_[i]);
                if (fit > 0)
                    candidates_.push_back({i, match.field, match.score * fit, match.words});
            }
        std::stable_sort(candidates_.begin(), candidates_.end(),
                         [](const Candidate& a, const Candidate& b) { return a.score > b.score; });
    }

    [[nodiscard]] int columnOf(Field field) const
    {
        for (const ColumnGuess& column : result_.columns)
            if (column.field.value == field)
                return column.column;
        return -1;
    }

    [[nodiscard]] bool isTaken(Field field) const { return columnOf(field) >= 0; }

    [[nodiscard]] bool isFree(std::size_t column) const { return result_.columns[column].field.value == Field::None; }

    void give(std::size_t column, Field field, std::string why)
    {
        result_.columns[column].field.guess(field, std::move(why));
    }

    [[nodiscard]] std::string whyHeader(const Candidate& candidate) const
    {
        const ColumnProfile& p = profiles_[candidate.column];
        if (candidate.field == Field::Date)
            return tabbed({"header-and-content", candidate.words, percent(p.dateShare())});
        if (contentFit(candidate.field, p) > 0 && candidate.field >= Field::Amount && candidate.field <= Field::Refund)
            return tabbed({"header-and-content", candidate.words, percent(p.share(p.numbers))});
        return tabbed({"header-words", candidate.words});
    }

    /// Best candidates first; a field is given once. Customer columns are ranked apart.
    void assignFields()
    {
        for (const Candidate& candidate : candidates_) {
            const bool generic = candidate.score < needed || isGeneric(candidate);
            if (generic || isCustomerField(candidate.field) || isTaken(candidate.field) || !isFree(candidate.column)
                || isBetterAsCustomer(candidate))
                continue;
            give(candidate.column, candidate.field, whyHeader(candidate));
        }
    }

    /// "id" alone may be a customer, an order or a line: content decides later.
    [[nodiscard]] bool isGeneric(const Candidate& candidate) const
    {
        return candidate.field == Field::Order && candidate.score <= 0.6
               && matchHeader(foldedWord(headers_[candidate.column])).front().score <= 0.6;
    }

    [[nodiscard]] bool isBetterAsCustomer(const Candidate& candidate) const
    {
        return std::any_of(candidates_.begin(), candidates_.end(), [&](const Candidate& other) {
            return other.column == candidate.column && isCustomerField(other.field) && other.score > candidate.score;
        });
    }

    /// Columns that only together say a date or an amount.
    void takeGroups()
    {
        const bool dated =
            isTaken(Field::Date) && profiles_[static_cast<std::size_t>(columnOf(Field::Date))].dates.dates > 0;
        if (const auto date = dateColumns(headers_, sample_, headerRow_); date && !dated) {
            const std::string why =
                tabbed({"date-columns", headers_[date->year], headers_[date->month], headers_[date->day]});
            if (const int former = columnOf(Field::Date); former >= 0)
                give(static_cast<std::size_t>(former), Field::None, {});
            give(date->year, Field::Date, why);
            give(date->month, Field::Month, why);
            give(date->day, Field::MonthDay, why);
        }
        if (isTaken(Field::UnitPrice) || isTaken(Field::Refund))
            return;
        const auto ledger = ledgerColumns(headers_, sample_, headerRow_);
        const int amount = columnOf(Field::Amount);
        if (ledger && (amount < 0 || amount == static_cast<int>(ledger->debit))) {
            const std::string why = tabbed({"ledger-columns", headers_[ledger->debit], headers_[ledger->credit]});
            give(ledger->debit, Field::Amount, why);
            give(ledger->credit, Field::Refund, why);
        }
    }

    /// Columns that no header names: a date, then money, by what they hold.
    void fillFromContent()
    {
        if (!isTaken(Field::Date))
            takeBest(Field::Date, "content-dates", 0.8,
                     [](const ColumnProfile& p) { return p.dateShare() - (p.dates.dates == 0) * 0.15; });
        if (!isTaken(Field::Amount) && !isTaken(Field::UnitPrice) && !hasAnyHeader())
            takeBest(Field::Amount, "content-money", 0.6, [](const ColumnProfile& p) {
                return p.dates.dates * 2 > p.filled ? 0.0 : std::min(p.share(p.numbers), p.share(p.decimals) + 0.1);
            });
        if (!isTaken(Field::Amount) && !isTaken(Field::UnitPrice))
            takeOnlyMoney();
        if (!isTaken(Field::Status))
            takeBest(Field::Status, "content-status", 0.8, [](const ColumnProfile& p) {
                return p.closings > 0 && p.distinct.size() <= 20 ? p.share(p.statuses) : 0.0;
            });
    }

    /// The one column that holds numbers with decimals and whose head names nothing else.
    void takeOnlyMoney()
    {
        std::optional<std::size_t> only;
        for (std::size_t i = 0; i < profiles_.size(); ++i) {
            const ColumnProfile& p = profiles_[i];
            if (!isFree(i) || p.coverage() < 0.5 || p.share(p.numbers) < 0.8 || p.share(p.decimals) < 0.5
                || p.distinct.size() < 3 || p.dates.dates * 2 > p.filled || namesOtherNumber(i))
                continue;
            if (only)
                return;
            only = i;
        }
        if (only)
            give(*only, Field::Amount,
                 tabbed({"content-money", percent(profiles_[*only].share(profiles_[*only].numbers))}));
    }

    /// Tax, cost and the like, and measures that are no money.
    [[nodiscard]] bool namesOtherNumber(std::size_t column) const
    {
        if (column >= headers_.size())
            return false;
        const std::string head = foldedWord(headers_[column]);
        for (const HeaderMatch& match : matchHeader(head))
            if (match.field != Field::Amount && match.field != Field::UnitPrice && match.score >= 0.3)
                return true;
        return namesMeasure(head);
    }

    /// Without any header word, content is all there is.
    [[nodiscard]] bool hasAnyHeader() const
    {
        return std::any_of(candidates_.begin(), candidates_.end(),
                           [](const Candidate& c) { return c.score >= needed; });
    }

    template <class Measure>
    void takeBest(Field field, std::string_view key, double least, const Measure& measure)
    {
        std::optional<std::size_t> best;
        double bestShare = least;
        for (std::size_t i = 0; i < profiles_.size(); ++i) {
            const double share =
                isFree(i) && profiles_[i].filled > 0 && profiles_[i].coverage() > 0.5 ? measure(profiles_[i]) : 0;
            if (share > bestShare)
                best = i, bestShare = share;
        }
        if (best)
            give(*best, field, tabbed({key, percent(bestShare)}));
    }

    [[nodiscard]] std::vector<CustomerCandidate> customerCandidates() const
    {
        std::vector<CustomerCandidate> found;
        for (const Candidate& candidate : candidates_)
            if (isCustomerField(candidate.field) && isFree(candidate.column) && !isPartOfName(candidate.column))
                found.push_back(
                    {static_cast<int>(candidate.column), candidate.field, candidate.score, candidate.words});
        for (std::size_t i = 0; i < profiles_.size(); ++i) {
            const bool email = profiles_[i].share(profiles_[i].emails) > 0.8;
            const bool unnamed = !hasAnyHeader() && contentFit(Field::Customer, profiles_[i]) > 0.5;
            if (isFree(i) && profiles_[i].filled > 0 && (email || unnamed))
                found.push_back({static_cast<int>(i), email ? Field::Email : Field::Customer, email ? 0.6 : 0.3, {}});
        }
        return found;
    }

    /// Where nothing better names the customer, first and last name do; else they are the customer's name.
    void nameByFirstAndLast()
    {
        if (!names_ || !isFree(names_->first) || !isFree(names_->last))
            return;
        const std::string why = tabbed({"name-columns", headers_[names_->first], headers_[names_->last]});
        if (isTaken(Field::Customer) && isTaken(Field::CustomerName))
            return;
        give(names_->last, isTaken(Field::Customer) ? Field::CustomerName : Field::Customer, why);
        give(names_->first, Field::FirstName, why);
    }

    [[nodiscard]] bool isPartOfName(std::size_t column) const
    {
        return names_ && (column == names_->first || column == names_->last);
    }

    void nameCustomer()
    {
        if (result_.rivals.empty())
            return;
        const CustomerRival& first = result_.rivals.front();
        give(static_cast<std::size_t>(first.column), Field::Customer, whyCustomer(first));
        for (std::size_t i = 1; i < result_.rivals.size(); ++i) {
            const CustomerRival& rival = result_.rivals[i];
            const Field field = rival.field == Field::Customer ? fieldBeside(rival) : rival.field;
            if (field != Field::None && !isTaken(field) && rival.score > 0.3)
                give(static_cast<std::size_t>(rival.column), field, whyCustomer(rival));
        }
    }

    /// "name" beside a customer's id is its name when it is the same wherever the id comes back.
    [[nodiscard]] Field fieldBeside(const CustomerRival& rival) const
    {
        const ColumnProfile& p = profiles_[static_cast<std::size_t>(rival.column)];
        const std::string head = foldedWord(result_.columns[static_cast<std::size_t>(rival.column)].header);
        const bool named = std::any_of(std::begin(nameWords), std::end(nameWords),
                                       [&](std::string_view word) { return head == word; });
        return named && p.share(p.numbers) < 0.2
                       && followsCustomer(sample_, headerRow_, columnOf(Field::Customer), rival.column)
                   ? Field::CustomerName
                   : Field::None;
    }

    [[nodiscard]] std::string whyCustomer(const CustomerRival& rival) const
    {
        const auto column = static_cast<std::size_t>(rival.column);
        for (const Candidate& candidate : candidates_)
            if (candidate.column == column && candidate.field == rival.field)
                return tabbed({"header-words", candidate.words});
        if (rival.field == Field::Email)
            return tabbed({"content-email", percent(profiles_[column].share(profiles_[column].emails))});
        return tabbed(
            {"content-repeats", std::to_string(rival.repetition.distinct), std::to_string(rival.repetition.filled)});
    }

    /// "id" beside a customer is the order when it does not repeat much.
    void nameGenericOrder()
    {
        if (isTaken(Field::Order))
            return;
        for (const Candidate& candidate : candidates_)
            if (candidate.field == Field::Order && isFree(candidate.column) && candidate.score >= 0.3
                && profiles_[candidate.column].distinctShare() > 0.3) {
                const ColumnProfile& p = profiles_[candidate.column];
                give(candidate.column, Field::Order,
                     tabbed({"content-unique", std::to_string(p.distinct.size()), std::to_string(p.filled)}));
                return;
            }
    }

    void describeExtras()
    {
        for (std::size_t i = 0; i < result_.columns.size(); ++i) {
            if (!isFree(i))
                continue;
            const ColumnProfile& p = profiles_[i];
            const bool tooMany = isLikeAnId(p);
            give(i, Field::None,
                 p.filled == 0 ? std::string("empty-column")
                 : tooMany     ? tabbed({"extra-distinct", std::to_string(p.distinct.size()), std::to_string(p.filled)})
                               : std::string("extra"));
        }
    }

    const std::vector<std::string>& headers_;
    const std::vector<ColumnProfile>& profiles_;
    const Sample& sample_;
    std::int64_t headerRow_;
    std::vector<Candidate> candidates_;
    std::optional<NameColumns> names_;
    Recognised result_;
};

}  // namespace

Recognised recogniseColumns(const std::vector<std::string>& headers, const std::vector<ColumnProfile>& profiles,
                            const Sample& sample, std::int64_t headerRow)
{
    return Recogniser(headers, profiles, sample, headerRow).recognise();
}

}  // namespace perennial
