#include "core/ingest/convert/status_reader.h"

#include "core/ingest/values/text.h"

namespace perennial {
namespace {

constexpr std::size_t wordsKept = 10'000;
constexpr std::size_t unknownKept = 1'000;

}  // namespace

std::optional<StatusMeaning> StatusReader::meaningOf(std::string_view text)
{
    if (saysNothing(text))
        return std::nullopt;
    auto known = known_.find(text);
    if (known == known_.end()) {
        if (known_.size() >= wordsKept)  // a column of free text: do not keep it all
            known_.clear();
        const std::string folded = foldedWord(text);
        const auto own = plan_.statusWords.find(folded);
        known =
            known_.emplace(text, own != plan_.statusWords.end() ? std::optional(own->second) : statusMeaning(folded))
                .first;
    }
    if (known->second)
        return known->second;
    if (unknown_.size() < unknownKept)
        ++unknown_[known->first];
    return StatusMeaning{};
}

StatusMeaning combined(StatusMeaning status, const StatusMeaning& type)
{
    status.noOrder = status.noOrder || type.noOrder;
    if (type.kind != LineKind::Sale)
        status.kind = type.kind;
    if (status.status == OrderStatus::Valid)
        status.status = type.status;
    return status;
}

}  // namespace perennial
