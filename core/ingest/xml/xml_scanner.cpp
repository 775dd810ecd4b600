// XML 1.0 in UTF-8 without a document type: elements, attributes, text, CDATA, comments and processing
// instructions, checked for nesting, quoting, references and valid UTF-8. Tokens that a piece cuts wait
// for the next piece.
#include "core/ingest/utf8_checker.h"
#include "core/ingest/words.h"
#include "core/ingest/xml/xml_engine.h"
#include "core/ingest/xml/xml_text.h"

#include <cstring>
#include <string>
#include <vector>

namespace perennial {

namespace {

constexpr std::size_t maxToken = 16U << 20;

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool endsName(char c)
{
    return isBlank(c) || c == '=' || c == '>' || c == '/' || c == '<' || c == '"' || c == '\'';
}

class XmlScanner final : public XmlEngine {
public:
    explicit XmlScanner(XmlHandler& handler)
        : handler_(handler)
    {
    }

    Outcome feed(std::string_view piece, bool last) override
    {
        if (checker_.feed(piece) != piece.size())
            return Outcome::Bad;
        buffer_.erase(0, at_);
        at_ = 0;
        buffer_ += piece;
        last_ = last;
        return resume();
    }

    Outcome resume() override
    {
        p_ = buffer_.data() + at_;
        end_ = buffer_.data() + buffer_.size();
        Outcome outcome = Outcome::Taken;
        while (p_ != end_ && (outcome = token()) == Outcome::Taken && !waiting_) {
        }
        at_ = static_cast<std::size_t>(p_ - buffer_.data());
        const bool waited = waiting_;
        waiting_ = false;
        if (outcome != Outcome::Taken)
            return outcome;
        if (waited && buffer_.size() - at_ > maxToken)
            return Outcome::Bad;
        if (last_ && (waited || !open_.empty() || !seenRoot_ || checker_.insideCharacter()))
            return Outcome::Cut;
        return Outcome::Taken;
    }

private:
    /// One token at p_, which moves behind it; or sets waiting_ if it is not whole yet.
    Outcome token()
    {
        if (*p_ != '<')
            return textToken();
        if (end_ - p_ < 2)
            return wait();
        switch (p_[1]) {
        case '/': return endTag();
        case '!': return declaration();
        case '?': return passOver("?>", 2);
        default: return startTag();
        }
    }

    Outcome wait()
    {
        waiting_ = true;
        return Outcome::Taken;
    }

    /// Stopped when the handler wants so; the token is done then.
    Outcome afterEvent() const
    {
        return handler_.failure || handler_.finished || handler_.pause ? Outcome::Stopped : Outcome::Taken;
    }

    Outcome textToken()
    {
        auto* stop = static_cast<char*>(std::memchr(p_, '<', static_cast<std::size_t>(end_ - p_)));
        const bool whole = stop != nullptr;
        if (!whole)
            stop = last_ ? end_ : xmltext::lastWhole(p_, end_);
        if (stop == p_)
            return wait();
        const auto size = static_cast<std::size_t>(stop - p_);
        if (open_.empty()) {  // between the top-level parts only white space may stand
            for (const char* c = p_; c != stop; ++c)
                if (!isBlank(*c))
                    return Outcome::Bad;
        } else {
            const auto text = xmltext::decode({p_, size}, xmltext::Use::Content);
            if (!text)
                return Outcome::Bad;
            handler_.text(*text);
        }
        p_ = stop;
        return Outcome::Taken;
    }

    /// Passes over what ends with `close`, of which `skip` bytes of the opening are no part.
    Outcome passOver(std::string_view close, std::size_t skip)
    {
        const std::string_view rest(p_, static_cast<std::size_t>(end_ - p_));
        const std::size_t found = rest.find(close, skip);
        if (found == std::string_view::npos)
            return wait();
        p_ += found + close.size();
        return Outcome::Taken;
    }

    Outcome declaration()
    {
        constexpr std::string_view cdata = "<![CDATA[";
        const std::string_view rest(p_, static_cast<std::size_t>(end_ - p_));
        if (rest.starts_with("<!--"))
            return passOver("-->", 4);
        if (rest.starts_with(cdata)) {
            const std::size_t found = rest.find("]]>");
            if (found == std::string_view::npos)
                return wait();
            if (open_.empty())
                return Outcome::Bad;
            handler_.text(rest.substr(cdata.size(), found - cdata.size()));
            p_ += found + 3;
            return Outcome::Taken;
        }
        if (rest.starts_with("<!DOCTYPE"))
            return Outcome::Entities;
        return rest.size() < cdata.size() ? wait() : Outcome::Bad;
    }

    Outcome endTag()
    {
        char* const close = static_cast<char*>(std::memchr(p_, '>', static_cast<std::size_t>(end_ - p_)));
        if (close == nullptr)
            return wait();
        char* stop = close;
        while (isBlank(stop[-1]))
            --stop;
        const std::string_view name(p_ + 2, static_cast<std::size_t>(stop - p_ - 2));
        if (open_.empty() || std::string_view(names_).substr(open_.back()) != name)
            return Outcome::Bad;
        p_ = close + 1;
        return closeElement();
    }

    Outcome closeElement()
    {
        const std::string_view name = std::string_view(names_).substr(open_.back());
        handler_.end(localName(name));
        names_.resize(open_.back());
        open_.pop_back();
        return afterEvent();
    }

    Outcome startTag()
    {
        char* p = p_ + 1;
        char* const nameBegin = p;
        while (p != end_ && !endsName(*p))
            ++p;
        const std::string_view name(nameBegin, static_cast<std::size_t>(p - nameBegin));
        attributes_.clear();
        bool empty = false;
        while (true) {
            while (p != end_ && isBlank(*p))
                ++p;
            if (p == end_)
                return wait();
            if (*p == '>')
                break;
            if (*p == '/') {
                if (p + 1 == end_)
                    return wait();
                if (p[1] != '>')
                    return Outcome::Bad;
                empty = true;
                ++p;
                break;
            }
            if (const Outcome outcome = attribute(p); outcome != Outcome::Taken || waiting_)
                return outcome;
        }
        if (name.empty() || (open_.empty() && seenRoot_))
            return Outcome::Bad;
        return open(name, p + 1, empty);
    }

    /// One attribute at p; its value stays as it stands until the tag is whole.
    Outcome attribute(char*& p)
    {
        char* const begin = p;
        while (p != end_ && !endsName(*p))
            ++p;
        const std::string_view name(begin, static_cast<std::size_t>(p - begin));
        while (p != end_ && isBlank(*p))
            ++p;
        if (p == end_)
            return wait();
        if (*p != '=' || name.empty())
            return Outcome::Bad;
        ++p;
        while (p != end_ && isBlank(*p))
            ++p;
        if (p == end_)
            return wait();
        if (*p != '"' && *p != '\'')
            return Outcome::Bad;
        char* const value = p + 1;
        char* const close = static_cast<char*>(std::memchr(value, *p, static_cast<std::size_t>(end_ - value)));
        if (close == nullptr)
            return wait();
        attributes_.push_back({name, {value, static_cast<std::size_t>(close - value)}});
        p = close + 1;
        return Outcome::Taken;
    }

    Outcome open(std::string_view name, char* after, bool empty)
    {
        for (XmlAttribute& attribute : attributes_) {
            // The bytes are ours, in buffer_.
            char* const begin = buffer_.data() + (attribute.value.data() - buffer_.data());
            const auto value = xmltext::decode({begin, attribute.value.size()}, xmltext::Use::Attribute);
            if (!value)
                return Outcome::Bad;
            attribute.value = *value;
        }
        if (open_.size() >= maxDepth) {
            handler_.failure = Error{ErrorKind::FileTooLarge, {excess::depth, std::to_string(maxDepth)}, {}, {}};
            return Outcome::Stopped;
        }
        seenRoot_ = true;
        open_.push_back(names_.size());
        names_ += name;
        p_ = after;
        handler_.start(localName(name), XmlAttributes(attributes_));
        if (!empty)
            return afterEvent();
        // A handler that pauses does so for the rows that are whole: the end may follow at once.
        return handler_.failure || handler_.finished ? Outcome::Stopped : closeElement();
    }

    XmlHandler& handler_;
    Utf8Checker checker_;
    std::string buffer_;
    std::size_t at_ = 0;  // of what is not taken yet
    char* p_ = nullptr;
    char* end_ = nullptr;
    bool last_ = false;
    bool waiting_ = false;
    bool seenRoot_ = false;
    std::string names_;              // of the open elements, one behind the other
    std::vector<std::size_t> open_;  // where each begins
    std::vector<XmlAttribute> attributes_;
};

}  // namespace

std::unique_ptr<XmlEngine> makeXmlScanner(XmlHandler& handler)
{
    return std::make_unique<XmlScanner>(handler);
}

}  // namespace perennial
