// The six languages: translators, direction of reading, numbers and dates; switched at run time.
#pragma once

#include <QLocale>
#include <QObject>

#include <memory>
#include <span>
#include <vector>

class QTranslator;

namespace perennial::ui {

struct LanguageInfo {
    const char* code;        ///< "en", "ar", "id", "th", "vi", "zh_CN": suffix of perennial_<code>.qm in :/i18n
    const char* nativeName;  ///< UTF-8, "Bahasa Indonesia"
    const char* locale;      ///< for numbers and dates, Latin digits in all of them
    bool rightToLeft = false;
};

/// English first, then by native name.
[[nodiscard]] std::span<const LanguageInfo> languages();
/// English when the code is unknown.
[[nodiscard]] const LanguageInfo& languageOf(const QString& code);
/// Locale with our conventions (Latin digits, no "odd" grouping): what QLocale() is while the language is chosen.
[[nodiscard]] QLocale localeOf(const LanguageInfo& language);
[[nodiscard]] QString nativeName(const LanguageInfo& language);

/// One per application, made in main() and handed down by reference.
class Language : public QObject {
    Q_OBJECT

public:
    explicit Language(QObject* parent = nullptr);
    ~Language() override;

    /// The remembered choice (QSettings "language"), else the system's language, else English.
    void apply();

    [[nodiscard]] const LanguageInfo& current() const { return *current_; }
    /// Loads translators, sets QLocale::setDefault and the layout direction; every widget then gets
    /// QEvent::LanguageChange. Remembered. Unknown codes mean English.
    void choose(const QString& code);

    /// Loads a language for this run without remembering it; "" means the system's.
    void useOnce(const QString& code);

signals:
    void changed();

protected:
    /// Of the windows behind the widgets: Qt tells each of a new language too, which would pass it on to its widget,
    /// and all that stands in it, a second time.
    bool eventFilter(QObject* window, QEvent* event) override;

private:
    void load(const LanguageInfo& language);

    const LanguageInfo* current_;
    std::vector<std::unique_ptr<QTranslator>> translators_;
};

}  // namespace perennial::ui
