#include "ui/support/language.h"

#include <QApplication>
#include <QSettings>
#include <QTranslator>
#include <QWidget>
#include <QWindow>

#include <array>

namespace perennial::ui {
namespace {

constexpr auto languageKey = "language";

// ar_AE, because published figures are to be read by everybody beside the other languages: Latin digits.
constexpr std::array<LanguageInfo, 6> all = {{
    {"en", "English", "en_GB", false},
    {"ar", "العربية", "ar_AE", true},
    {"zh_CN", "简体中文", "zh_CN", false},
    {"id", "Bahasa Indonesia", "id_ID", false},
    {"th", "ไทย", "th_TH", false},
    {"vi", "Tiếng Việt", "vi_VN", false},
}};

QString codeOf(const LanguageInfo& language)
{
    return QString::fromLatin1(language.code);
}

/// The first of the system's languages that we speak.
const LanguageInfo& systemLanguage()
{
    for (const QString& wanted : QLocale::system().uiLanguages()) {
        for (const LanguageInfo& language : all) {
            if (wanted.section(QLatin1Char('-'), 0, 0) == codeOf(language).section(QLatin1Char('_'), 0, 0))
                return language;
        }
    }
    return all.front();
}

}  // namespace

std::span<const LanguageInfo> languages()
{
    return all;
}

const LanguageInfo& languageOf(const QString& code)
{
    for (const LanguageInfo& language : all) {
        if (codeOf(language) == code)
            return language;
    }
    return all.front();
}

QLocale localeOf(const LanguageInfo& language)
{
    QLocale locale(QString::fromLatin1(language.locale));
    locale.setNumberOptions(QLocale::DefaultNumberOptions);
    return locale;
}

QString nativeName(const LanguageInfo& language)
{
    return QString::fromUtf8(language.nativeName);
}

Language::Language(QObject* parent)
    : QObject(parent)
    , current_(&all.front())
{
}

Language::~Language() = default;

void Language::apply()
{
    const QString remembered = QSettings().value(QLatin1String(languageKey)).toString();
    load(remembered.isEmpty() ? systemLanguage() : languageOf(remembered));
}

void Language::choose(const QString& code)
{
    const LanguageInfo& wanted = languageOf(code);
    QSettings().setValue(QLatin1String(languageKey), codeOf(wanted));
    load(wanted);
}

void Language::useOnce(const QString& code)
{
    load(code.isEmpty() ? systemLanguage() : languageOf(code));
}

void Language::load(const LanguageInfo& language)
{
    // The locale first: installing a translator sends LanguageChange, and widgets format anew then.
    current_ = &language;
    QLocale::setDefault(localeOf(language));
    for (const auto& old : translators_)
        QCoreApplication::removeTranslator(old.get());
    translators_.clear();

    for (const char* base : {"qtbase_", "perennial_"}) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(QLatin1String(base) + codeOf(language), QStringLiteral(":/i18n"))
            && QCoreApplication::installTranslator(translator.get()))
            translators_.push_back(std::move(translator));
    }
    QGuiApplication::setLayoutDirection(language.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    // Without any translator (English before its plurals are built) nobody has been told yet.
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(QCoreApplication::instance(), &change);
    for (QWidget* window : QApplication::topLevelWidgets())
        QCoreApplication::postEvent(window, new QEvent(QEvent::LanguageChange));
    for (QWindow* window : QGuiApplication::topLevelWindows())
        window->installEventFilter(this);
    emit changed();
}

bool Language::eventFilter(QObject*, QEvent* event)
{
    return event->type() == QEvent::LanguageChange;
}

}  // namespace perennial::ui
