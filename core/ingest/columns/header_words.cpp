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

}  // namespace

std::vector<HeaderMatch> matchHeader(std::string_view folded)
{
    std::vector<HeaderMatch> matches;
    if (folded.empty())
        return matches;
    for (const Word& word : words()) {
        const double score = scoreOf(folded, word);
        if (score <= 0)
            continue;
        const auto known = std::find_if(matches.begin(), matches.end(),
                                        [&](const HeaderMatch& match) { return match.field == word.field; });
        if (known == matches.end())
            matches.push_back({word.field, score, word.shown});
        else if (score > known->score)
            *known = {word.field, score, word.shown};
    }
    std::stable_sort(matches.begin(), matches.end(),
                     [](const HeaderMatch& a, const HeaderMatch& b) { return a.score > b.score; });
    return matches;
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
        return folded == total || (folded.starts_with(total) && (isEastern(total) || folded[total.size()] == ' '));
    });
}

}  // namespace perennial
