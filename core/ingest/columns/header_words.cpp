#include "core/ingest/columns/header_words.h"

#include "core/ingest/columns/header_word_lists.h"
#include "core/ingest/values/text.h"

#include <algorithm>

namespace perennial {
namespace {

struct Word {
    std::string folded;
    std::string joined;  ///< without spaces, for headings like ORDERDATE
    std::string shown;
    Field field;
    double weight;
    bool eastern;  ///< scripts without spaces: found inside longer words
};

bool isEastern(std::string_view text)
{
    return std::any_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) >= 0xE0; });
}

template <class Use>
void eachWord(std::string_view list, const Use& use)
{
    while (!list.empty()) {
        const std::size_t bar = list.find('|');
        use(list.substr(0, bar));
        list = bar == std::string_view::npos ? std::string_view{} : list.substr(bar + 1);
    }
}

std::string withoutSpaces(std::string text)
{
    std::erase(text, ' ');
    return text;
}

Word wordOf(std::string_view shown, Field field, double weight)
{
    std::string folded = foldedWord(shown);
    std::string joined = withoutSpaces(folded);
    return {std::move(folded), std::move(joined), std::string(shown), field, weight, isEastern(shown)};
}

std::vector<Word> buildWords()
{
    std::vector<Word> words;
    for (const auto& lists : {headerWordLists, moreHeaderWordLists})
        for (const HeaderWordList& list : lists)
            eachWord(list.words,
                     [&](std::string_view shown) { words.push_back(wordOf(shown, list.field, list.weight)); });
    return words;
}

const std::vector<Word>& words()
{
    static const std::vector<Word> all = buildWords();
    return all;
}

/// The word stands in the header as whole words (or anywhere, in scripts without spaces).
bool contains(std::string_view header, const Word& word)
{
    for (std::size_t at = header.find(word.folded); at != std::string_view::npos;
         at = header.find(word.folded, at + 1)) {
        const std::size_t end = at + word.folded.size();
        if (word.eastern || ((at == 0 || header[at - 1] == ' ') && (end == header.size() || header[end] == ' ')))
            return true;
    }
    return false;
}

struct Damping {
    Field field;
    double factor;
    std::vector<Word> words;
};

std::vector<Damping> buildDamping()
{
    std::vector<Damping> all;
    for (const DampingWords& entry : dampingWords) {
        Damping damping{entry.field, entry.factor, {}};
        eachWord(entry.words, [&](std::string_view shown) { damping.words.push_back(wordOf(shown, entry.field, 1)); });
        all.push_back(std::move(damping));
    }
    return all;
}

/// Words that take a header away from a field: "discount code" is no discount, "due date" not the order's.
double dampingOf(std::string_view header, Field field)
{
    static const std::vector<Damping> all = buildDamping();
    double factor = 1;
    for (const Damping& damping : all)
        if (damping.field == field && damping.factor < factor
            && std::any_of(damping.words.begin(), damping.words.end(),
                           [&](const Word& word) { return contains(header, word); }))
            factor = damping.factor;
    return factor;
}

double scoreOf(std::string_view header, const Word& word)
{
    if (header == word.folded)
        return word.weight;
    if (header == word.joined)
        return word.weight * 0.98;
    if (!contains(header, word))
        return 0;
    const double share = static_cast<double>(word.folded.size()) / static_cast<double>(header.size());
    return word.weight * (0.35 + 0.45 * share) * dampingOf(header, word.field);
}

/// Words that many languages write as one with the next: "Kundenkarte", "Erstelldatum", "Rechnungsbetrag".
struct Compound {
    std::string_view part;
    Field field;
    bool atEnd;  ///< the part ends the word; else it begins it
};
constexpr Compound compounds[] = {
    {"kunde", Field::Customer, false},
    {"kund", Field::Customer, false},
    {"klant", Field::Customer, false},
    {"debitor", Field::Customer, false},
    {"debiteur", Field::Customer, false},
    {"mitglied", Field::Customer, false},
    {"besteller", Field::Customer, false},
    {"asiaka", Field::Customer, false},
    {"ugyfel", Field::Customer, false},
    {"vevo", Field::Customer, false},
    {"zakazni", Field::Customer, false},
    {"odberatel", Field::Customer, false},
    {"klient", Field::Customer, false},
    {"nabywc", Field::Customer, false},
    {"kupuj", Field::Customer, false},
    {"client", Field::Customer, false},
    {"acquirent", Field::Customer, false},
    {"musteri", Field::Customer, false},
    {"πελατ", Field::Customer, false},
    {"клиент", Field::Customer, false},
    {"покупател", Field::Customer, false},
    {"контрагент", Field::Customer, false},
    {"клієнт", Field::Customer, false},
    {"покупц", Field::Customer, false},
    {"datum", Field::Date, true},
    {"dato", Field::Date, true},
    {"pvm", Field::Date, true},
    {"paivamaara", Field::Date, true},
    {"betrag", Field::Amount, true},
    {"bedrag", Field::Amount, true},
    {"belopp", Field::Amount, true},
    {"belob", Field::Amount, true},
    {"belop", Field::Amount, true},
    {"umsatz", Field::Amount, true},
    {"summe", Field::Amount, true},
    {"summa", Field::Amount, true},
};
constexpr double compoundWeight = 0.6;

/// What the other half of a compound must not say: a customer group is no customer, a delivery date not the order's.
constexpr std::string_view otherHalves =
    "gruppe|group|gruppa|typ|art|segment|status|land|ort|stadt|plz|seit|klasse|kategori|bewertung|service|dienst|"
    "rabatt|"
    "liefer|versand|geburt|faellig|fallig|gultig|ablauf|toimitus|leverans|leverings|lever|forfall|forfalds|era|"
    "eintritt|"
    "verval|geboorte|fodsel|andrings|anderung|steuer|mwst|moms|btw|fracht|porto|mahn|skonto|zahlungs|alv";

bool isOtherHalf(std::string_view half)
{
    bool found = false;
    eachWord(otherHalves, [&](std::string_view word) {
        found = found || half.starts_with(word) || (word.size() > 3 && half.find(word) != std::string_view::npos);
    });
    return found;
}

/// Score of the compounds among the words of a header, by field.
void matchCompounds(std::string_view header, std::vector<HeaderMatch>& matches)
{
    for (std::string_view rest = header; !rest.empty();) {
        const std::size_t space = rest.find(' ');
        const std::string_view token = rest.substr(0, space);
        rest = space == std::string_view::npos ? std::string_view{} : rest.substr(space + 1);
        for (const Compound& compound : compounds) {
            if (token.size() <= compound.part.size()
                || !(compound.atEnd ? token.ends_with(compound.part) : token.starts_with(compound.part)))
                continue;
            const std::string_view other = compound.atEnd ? token.substr(0, token.size() - compound.part.size())
                                                          : token.substr(compound.part.size());
            const bool known = std::any_of(matches.begin(), matches.end(),
                                           [&](const HeaderMatch& match) { return match.field == compound.field; });
            if (!known && !isOtherHalf(other))
                matches.push_back(
                    {compound.field, compoundWeight * dampingOf(header, compound.field), std::string(compound.part)});
        }
    }
}

/// "ordrenr" -> "ordre", "kundnummer" -> "kund", "müşteri kodu" as it is; "" if no word for a number ends the header.
std::string_view withoutNumberWord(std::string_view header)
{
    for (const std::string_view ending : {"nummer", "numero", "nro", "nr", "no", "kod", "code"})
        if (header.ends_with(ending) && header.size() >= ending.size() + 4) {
            header.remove_suffix(ending.size());
            return header.substr(0, header.find_last_not_of(' ') + 1);
        }
    return {};
}

}  // namespace

std::vector<HeaderMatch> matchHeader(std::string_view folded)
{
    std::vector<HeaderMatch> matches;
    if (folded.empty())
        return matches;
    const std::string_view numbered = withoutNumberWord(folded);
    for (const Word& word : words()) {
        double score = scoreOf(folded, word);
        if (score < 0.9 && numbered == word.folded && (word.field == Field::Customer || word.field == Field::Order))
            score = word.weight * 0.9;
        if (score <= 0)
            continue;
        const auto known = std::find_if(matches.begin(), matches.end(),
                                        [&](const HeaderMatch& match) { return match.field == word.field; });
        if (known == matches.end())
            matches.push_back({word.field, score, word.shown});
        else if (score > known->score)
            *known = {word.field, score, word.shown};
    }
    matchCompounds(folded, matches);
    std::stable_sort(matches.begin(), matches.end(),
                     [](const HeaderMatch& a, const HeaderMatch& b) { return a.score > b.score; });
    return matches;
}

bool namesMeasure(std::string_view folded)
{
    static const std::vector<Word> measures = [] {
        std::vector<Word> all;
        eachWord(measureWords, [&](std::string_view word) { all.push_back(wordOf(word, Field::None, 1)); });
        return all;
    }();
    return std::any_of(measures.begin(), measures.end(), [&](const Word& word) { return contains(folded, word); });
}

bool isHeaderWord(std::string_view folded)
{
    if (folded.size() > 60)
        return false;
    const auto matches = matchHeader(folded);
    return !matches.empty() && matches.front().score >= 0.4;
}

bool isTotalWord(std::string_view folded)
{
    static const std::vector<std::string> totals = [] {
        std::vector<std::string> all;
        eachWord(totalWords, [&](std::string_view word) { all.push_back(foldedWord(word)); });
        return all;
    }();
    return std::any_of(totals.begin(), totals.end(), [&](const std::string& total) {
        if (folded.size() <= total.size())
            return folded == total;
        const bool begins = folded.starts_with(total) && (isEastern(total) || folded[total.size()] == ' ');
        return begins || (folded.ends_with(total) && folded[folded.size() - total.size() - 1] == ' ');
    });
}

}  // namespace perennial
