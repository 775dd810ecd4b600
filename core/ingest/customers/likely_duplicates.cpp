#include "core/ingest/customers/likely_duplicates.h"

#include "core/ingest/values/text.h"

#include <algorithm>
#include <unordered_map>

namespace perennial {
namespace {

constexpr std::size_t mostOfOneName = 5;

bool isDigits(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// "017850", "17850.0" and "17850" are one; "C-1" and "c 1" are one.
std::string plainKey(std::string_view key)
{
    if (key.ends_with(".0") && isDigits(key.substr(0, key.size() - 2)))
        key.remove_suffix(2);
    std::string plain = foldedWord(key);
    if (isDigits(plain))
        plain.erase(0, std::min(plain.find_first_not_of('0'), plain.size() - 1));
    return plain;
}

/// The mailbox behind an address, without tag; "" if it is no address.
std::string mailboxOf(std::string_view address)
{
    if (!looksLikeEmail(address))
        return {};
    const std::string folded = foldedEmail(address);
    const std::size_t at = folded.find('@');
    std::string user = folded.substr(0, std::min(at, folded.find('+')));
    std::string domain = folded.substr(at);
    if (domain == "@googlemail.com")
        domain = "@gmail.com";
    if (domain == "@gmail.com")
        std::erase(user, '.');
    return user.empty() ? std::string() : user + domain;
}

/// The digits of a phone number, the last nine: country codes and leading zeros differ.
std::string phoneDigits(std::string_view text)
{
    std::string digits;
    for (const char c : text)
        if (c >= '0' && c <= '9')
            digits += c;
    return digits.size() < 7 ? std::string() : digits.substr(digits.size() - std::min<std::size_t>(9, digits.size()));
}

/// A name of one word is shared by many; Chinese, Japanese and Thai write without spaces.
bool isFullName(std::string_view folded)
{
    return folded.find(' ') != std::string_view::npos || (!isAscii(folded) && folded.size() >= 6);
}

class Finder {
public:
    Finder(const Ledger& ledger, const DistinctPairs& distinct, std::size_t limit)
        : ledger_(ledger)
        , distinct_(distinct)
        , limit_(limit)
        , orders_(ledger.customerCount())
        , taken_(ledger.customerCount())
    {
        for (const CustomerIndex customer : ledger.orderCustomer)
            if (customer != noIndex)
                ++orders_[customer];
    }

    std::vector<LikelyDuplicate> find()
    {
        emails_ = valuesOf([](std::string_view text) { return looksLikeEmail(text); });
        for (CustomerIndex i = 0; i < ledger_.customerCount(); ++i)
            if (emails_[i].empty() && looksLikeEmail(ledger_.customerName[i]))
                emails_[i] = ledger_.customerName[i];
        group(
            Likeness::SameEmail, [this](CustomerIndex i) { return foldedEmail(emails_[i]); },
            [this](CustomerIndex i) { return emails_[i]; });
        group(
            Likeness::SameKey, [this](CustomerIndex i) { return plainKey(ledger_.customerKey[i]); },
            [this](CustomerIndex i) { return ledger_.customerKey[i]; });
        group(
            Likeness::SameMailbox, [this](CustomerIndex i) { return mailboxOf(ledger_.customerKey[i]); },
            [this](CustomerIndex i) { return ledger_.customerKey[i]; });
        findNames();
        return std::move(found_);
    }

private:
    /// For each customer the first value of a column whose values are of one kind; "" where there is none.
    template <class IsKind>
    std::vector<std::string> valuesOf(const IsKind& isKind) const
    {
        std::vector<std::string> values(ledger_.customerCount());
        for (const DictionaryColumn& column : ledger_.attributes) {
            const auto fits = static_cast<std::size_t>(std::count_if(
                column.values.begin(), column.values.end(), [&](const std::string& text) { return isKind(text); }));
            if (column.values.empty() || fits * 10 < column.values.size() * 8)
                continue;
            for (std::size_t row = 0; row < column.codes.size(); ++row) {
                const CustomerIndex customer = ledger_.orderCustomer[ledger_.order[row]];
                if (customer != noIndex && column.codes[row] != noIndex && values[customer].empty())
                    values[customer] = column.values[column.codes[row]];
            }
        }
        return values;
    }

    void findNames()
    {
        const std::vector<std::string> phones = phonesOf();
        std::vector<std::string> names;
        for (const std::string& shown : ledger_.customerName) {
            std::string folded = looksLikeEmail(shown) ? std::string() : foldedWord(shown);
            names.push_back(isFullName(folded) ? std::move(folded) : std::string());
        }
        const auto nameOf = [this](CustomerIndex i) { return ledger_.customerName[i]; };
        group(
            Likeness::SameNameAndPhone,
            [&](CustomerIndex i) {
                return names[i].empty() || phones[i].empty() ? std::string() : names[i] + '\t' + phones[i];
            },
            nameOf);
        group(
            Likeness::SameName, [&](CustomerIndex i) { return names[i]; }, nameOf, mostOfOneName);
    }

    /// Columns named like a phone number.
    [[nodiscard]] std::vector<std::string> phonesOf() const
    {
        std::vector<std::string> phones(ledger_.customerCount());
        for (const DictionaryColumn& column : ledger_.attributes) {
            const std::string head = foldedWord(column.name);
            const bool named = std::any_of(std::begin(phoneWords), std::end(phoneWords), [&](std::string_view word) {
                return head.find(foldedWord(word)) != std::string::npos;
            });
            for (std::size_t row = 0; named && row < column.codes.size(); ++row) {
                const CustomerIndex customer = ledger_.orderCustomer[ledger_.order[row]];
                if (customer != noIndex && column.codes[row] != noIndex && phones[customer].empty())
                    phones[customer] = phoneDigits(column.values[column.codes[row]]);
            }
        }
        return phones;
    }

    template <class KeyOf, class Evidence>
    void group(Likeness likeness, const KeyOf& keyOf, const Evidence& evidence, std::size_t most = SIZE_MAX)
    {
        std::unordered_map<std::string, std::vector<CustomerIndex>> groups;
        for (CustomerIndex i = 0; i < ledger_.customerCount(); ++i)
            if (std::string key = taken_[i] ? std::string() : keyOf(i); !key.empty())
                groups[std::move(key)].push_back(i);
        std::vector<LikelyDuplicate> pairs;
        for (auto& [key, members] : groups) {
            if (members.size() < 2 || members.size() > most)
                continue;
            std::stable_sort(members.begin(), members.end(),
                             [this](CustomerIndex a, CustomerIndex b) { return orders_[a] > orders_[b]; });
            for (std::size_t i = 1; i < members.size(); ++i)
                if (!areDistinct(members.front(), members[i])) {
                    pairs.push_back({members.front(), members[i], likeness, evidence(members[i])});
                    taken_[members[i]] = true;
                }
        }
        std::sort(pairs.begin(), pairs.end(), [this](const LikelyDuplicate& a, const LikelyDuplicate& b) {
            const auto weight = [this](const LikelyDuplicate& p) { return orders_[p.first] + orders_[p.second]; };
            return weight(a) != weight(b) ? weight(a) > weight(b) : a.second < b.second;
        });
        for (LikelyDuplicate& pair : pairs)
            if (found_.size() < limit_)
                found_.push_back(std::move(pair));
    }

    [[nodiscard]] bool areDistinct(CustomerIndex a, CustomerIndex b) const
    {
        const std::string& one = ledger_.customerKey[a];
        const std::string& other = ledger_.customerKey[b];
        return distinct_.contains({one, other}) || distinct_.contains({other, one});
    }

    static constexpr std::string_view phoneWords[] = {"phone",     "mobile",     "telefon", "telepon", "telp",
                                                      "téléphone", "telefone",   "电话",    "手机",    "電話",
                                                      "โทรศัพท์",    "điện thoại", "هاتف",    "الجوال",  "телефон"};

    const Ledger& ledger_;
    const DistinctPairs& distinct_;
    std::size_t limit_;
    std::vector<std::uint32_t> orders_;
    std::vector<bool> taken_;
    std::vector<std::string> emails_;
    std::vector<LikelyDuplicate> found_;
};

}  // namespace

std::string name(Likeness likeness)
{
    switch (likeness) {
    case Likeness::SameEmail: return "same-email";
    case Likeness::SameKey: return "same-key";
    case Likeness::SameMailbox: return "same-mailbox";
    case Likeness::SameNameAndPhone: return "same-name-and-phone";
    case Likeness::SameName: return "same-name";
    }
    return {};
}

std::vector<LikelyDuplicate> likelyDuplicates(const Ledger& ledger, const DistinctPairs& distinct, std::size_t limit)
{
    return Finder(ledger, distinct, limit).find();
}

}  // namespace perennial
