// How large plain words are when they are broken into lines.
#pragma once

#include <QFont>
#include <QList>
#include <QSize>
#include <QString>

#include <memory>

class QTextLayout;

namespace perennial::ui {

/// The sizes that QLabel finds for plain words that wrap. QLabel shapes the words and looks for the places to break
/// them anew for every width it tries, five of them for its hints alone: slow in Thai, which has no spaces. Here both
/// is done once, and what layouts ask for again is kept.
class WrappedWords {
public:
    WrappedWords();
    ~WrappedWords();

    /// What follows is asked of these words; cheap when they are those of before.
    void set(const QString& text, const QFont& font);
    /// What the words take in this width, pixels. Wider than it where a word is.
    [[nodiscard]] QSize in(int width);
    /// A width up to `most` in which few words do not stand on one long line.
    [[nodiscard]] QSize preferred(int most);
    /// As wide as the longest word, as high as one line.
    [[nodiscard]] QSize least(int most);

private:
    [[nodiscard]] QSize broken(int width);

    QString text_;
    QFont font_;
    std::unique_ptr<QTextLayout> layout_;
    QSize unbroken_;                      ///< what they take in any width that is wide enough
    QList<std::pair<int, QSize>> known_;  ///< by width; the newest last
};

}  // namespace perennial::ui
