// A column of values that never change once they are there: copies share them, as an analysis shares with the one
// before it what has stayed the same.
#pragma once

#include <cstddef>
#include <initializer_list>
#include <memory>
#include <utility>
#include <vector>

namespace perennial {

/// Reads like a std::vector, and copies in no time. Fill a vector and move it in.
template <class T>
class SharedColumn {
public:
    using value_type = T;
    using const_iterator = const T*;
    using iterator = const_iterator;

    SharedColumn() = default;
    // NOLINTNEXTLINE(google-explicit-constructor): a finished vector is a column
    SharedColumn(std::vector<T> values)
        : values_(values.empty() ? nullptr : std::make_shared<const std::vector<T>>(std::move(values)))
    {
    }
    SharedColumn(std::initializer_list<T> values)
        : SharedColumn(std::vector<T>(values))
    {
    }

    [[nodiscard]] bool empty() const { return !values_; }
    [[nodiscard]] std::size_t size() const { return values_ ? values_->size() : 0; }
    [[nodiscard]] const T* data() const { return values_ ? values_->data() : nullptr; }
    [[nodiscard]] const T* begin() const { return data(); }
    [[nodiscard]] const T* end() const { return data() + size(); }
    [[nodiscard]] const T& operator[](std::size_t i) const { return (*values_)[i]; }

    [[nodiscard]] const std::vector<T>& values() const
    {
        static const std::vector<T> none;
        return values_ ? *values_ : none;
    }
    // NOLINTNEXTLINE(google-explicit-constructor): for whoever reads a vector
    operator const std::vector<T>&() const { return values(); }

    /// The same values; at once where they are shared.
    friend bool operator==(const SharedColumn& a, const SharedColumn& b)
    {
        return a.values_ == b.values_ || a.values() == b.values();
    }

private:
    std::shared_ptr<const std::vector<T>> values_;  ///< null instead of an empty one
};

}  // namespace perennial
