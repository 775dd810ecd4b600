#include "core/export/audience.h"

#include "core/base/sha256.h"
#include "core/export/customer_names.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace perennial {

namespace {

constexpr std::array<std::string_view, 4> names{"klaviyo", "mailchimp", "meta", "google"};

struct Member {
    std::uint32_t index = 0;  ///< base customer
    std::string email;        ///< as the service wants it
    std::string name;         ///< of a person; empty when unknown
};

std::string hashed(const std::string& text)
{
    Sha256 hash;
    hash.update(text);
    return hash.hex();
}

/// The part of a name before its last space, or behind it.
std::string part(const std::string& name, bool first)
{
    const std::size_t space = name.rfind(' ');
    if (space == std::string::npos)
        return first ? name : std::string();
    return first ? name.substr(0, space) : name.substr(space + 1);
}

std::optional<Member> memberOf(const Analysis& analysis, std::uint32_t index, AudienceKind kind)
{
    const CustomerIndex customer = analysis.summary().customer[index];
    const std::string& key = analysis.ledger->customerKey[customer];
    const std::string& shown = analysis.ledger->customerName[customer];
    const bool google = kind == AudienceKind::Google;
    auto email = normalisedEmail(key, google);
    const bool byKey = email.has_value();
    if (!email)
        email = normalisedEmail(shown, google);
    if (!email)
        return std::nullopt;
    const bool secret = google || kind == AudienceKind::Meta;
    return Member{index, secret ? hashed(*email) : *email, byKey && shown != key ? shown : std::string()};
}

TableCell money(const std::vector<double>& column, std::size_t i)
{
    const auto amount = column.empty() ? std::nullopt : Money::fromMajor(column[i]);
    return amount ? TableCell(*amount) : TableCell();
}

class Columns {
public:
    Columns(std::shared_ptr<const Analysis> analysis, std::shared_ptr<const std::vector<Member>> members, Table& table)
        : analysis_(std::move(analysis))
        , members_(std::move(members))
        , table_(table)
    {
    }
    template <class Value>
    void add(const char* columnName, ColumnType type, Value value)
    {
        table_.columns.push_back({columnName, type, [analysis = analysis_, members = members_, value](std::size_t row) {
                                      return TableCell(value(*analysis, (*members)[row]));
                                  }});
    }

private:
    std::shared_ptr<const Analysis> analysis_;
    std::shared_ptr<const std::vector<Member>> members_;
    Table& table_;
};

void addNames(Columns& columns, const char* email)
{
    columns.add(email, ColumnType::Text, [](const Analysis&, const Member& m) { return m.email; });
    columns.add("First Name", ColumnType::Text, [](const Analysis&, const Member& m) { return part(m.name, true); });
    columns.add("Last Name", ColumnType::Text, [](const Analysis&, const Member& m) { return part(m.name, false); });
}

void addProperties(Columns& columns, const std::string& segment)
{
    columns.add("segment", ColumnType::Text, [segment](const Analysis&, const Member&) { return segment; });
    columns.add("clv", ColumnType::Money, [](const Analysis& a, const Member& m) { return money(a.clv, m.index); });
    columns.add("orders", ColumnType::Integer, [](const Analysis& a, const Member& m) {
        return static_cast<std::int64_t>(a.summary().orders[m.index]);
    });
    columns.add("last_order", ColumnType::Date,
                [](const Analysis& a, const Member& m) { return a.summary().last[m.index]; });
    columns.add("p_alive", ColumnType::Rate, [](const Analysis& a, const Member& m) -> TableCell {
        if (a.fitted->alive.size() != a.summary().size())
            return {};
        return static_cast<double>(a.fitted->alive[m.index]);
    });
}

}  // namespace

std::string name(AudienceKind kind)
{
    return std::string(names[static_cast<std::size_t>(kind)]);
}

std::optional<AudienceKind> audienceNamed(std::string_view name)
{
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end())
        return std::nullopt;
    return static_cast<AudienceKind>(found - names.begin());
}

Result<Audience> audienceOf(const std::shared_ptr<const Analysis>& analysis, const std::vector<std::uint32_t>& members,
                            AudienceKind kind, const std::string& segment)
{
    auto reachable = std::make_shared<std::vector<Member>>();
    for (const std::uint32_t index : members)
        if (auto member = memberOf(*analysis, index, kind))
            reachable->push_back(std::move(*member));
    if (reachable->empty())
        return fail(ErrorKind::NoData, {"e-mail"}, {}, {Hint::MapColumn});
    Audience audience{{.title = name(kind), .columns = {}, .rows = reachable->size(), .notes = {}},
                      members.size() - reachable->size()};
    Columns columns(analysis, reachable, audience.table);
    switch (kind) {
    case AudienceKind::Klaviyo:
        addNames(columns, "Email");
        addProperties(columns, segment);
        break;
    case AudienceKind::Mailchimp:
        addNames(columns, "Email Address");
        columns.add("Tags", ColumnType::Text, [segment](const Analysis&, const Member&) { return segment; });
        break;
    case AudienceKind::Meta:
        columns.add("email", ColumnType::Text, [](const Analysis&, const Member& m) { return m.email; });
        columns.add("value", ColumnType::Money, [](const Analysis& a, const Member& m) -> TableCell {
            return a.clv.empty() || a.clv[m.index] < 0 ? TableCell(Money()) : money(a.clv, m.index);
        });
        break;
    case AudienceKind::Google:
        columns.add("Email", ColumnType::Text, [](const Analysis&, const Member& m) { return m.email; });
        break;
    }
    return audience;
}

}  // namespace perennial
