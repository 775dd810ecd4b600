// A report in another language than the window's, without the window noticing.
#pragma once

#include <QLocale>
#include <QObject>
#include <QTranslator>

#include <memory>

namespace perennial::ui {

/// While it lives, every word is translated into `code` (empty: the language in force). Call on the main
/// thread, and let no event loop run meanwhile.
class ReportLanguage : public QObject {
    Q_OBJECT

public:
    explicit ReportLanguage(const QString& code);
    ~ReportLanguage() override;

    [[nodiscard]] const QLocale& locale() const { return locale_; }

protected:
    /// Widgets are not told: their words have not changed.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLocale locale_;
    QLocale before_;  ///< in force while no report was made
    std::unique_ptr<QTranslator> translator_;
};

}  // namespace perennial::ui
