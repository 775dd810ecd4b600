#include "ui/report/report_language.h"

#include "ui/support/language.h"

#include <QCoreApplication>
#include <QEvent>

namespace perennial::ui {

namespace {

/// Answers for every string, so that no translator of the window's language comes after it: what has no
/// translation stays English.
class WholeTranslator final : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char* source, const char* disambiguation,
                                    int n) const override
    {
        const QString found = QTranslator::translate(context, source, disambiguation, n);
        return found.isEmpty() ? QString::fromUtf8(source) : found;
    }
};

}  // namespace

ReportLanguage::ReportLanguage(const QString& code)
{
    if (code.isEmpty()) {
        locale_ = QLocale();
        return;
    }
    const LanguageInfo& language = languageOf(code);
    locale_ = localeOf(language);
    translator_ = std::make_unique<WholeTranslator>();
    // A language without a file is English in its own words and needs none.
    static_cast<void>(translator_->load(QStringLiteral(":/i18n/perennial_") + QLatin1String(language.code)));
    QLocale::setDefault(locale_);  // for the numbers of plurals
    QCoreApplication::instance()->installEventFilter(this);
    QCoreApplication::installTranslator(translator_.get());
    QCoreApplication::instance()->removeEventFilter(this);
}

ReportLanguage::~ReportLanguage()
{
    if (!translator_)
        return;
    QLocale::setDefault(before_);
    QCoreApplication::instance()->installEventFilter(this);
    QCoreApplication::removeTranslator(translator_.get());
    QCoreApplication::instance()->removeEventFilter(this);
}

bool ReportLanguage::eventFilter(QObject* watched, QEvent* event)
{
    return event->type() == QEvent::LanguageChange || QObject::eventFilter(watched, event);
}

}  // namespace perennial::ui
