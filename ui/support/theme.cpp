#include "ui/support/theme.h"

#include "ui/support/fonts.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusInterface>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QProxyStyle>
#include <QSettings>
#include <QStyleFactory>

namespace perennial::ui {
namespace {

constexpr auto themeKey = "theme";
constexpr auto portalService = "org.freedesktop.portal.Desktop";
constexpr auto portalPath = "/org/freedesktop/portal/desktop";
constexpr auto portalInterface = "org.freedesktop.portal.Settings";
constexpr auto appearance = "org.freedesktop.appearance";
constexpr auto colourScheme = "color-scheme";
constexpr uint preferDark = 1;

QString nameOf(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Light: return QStringLiteral("light");
    case ThemeChoice::Dark: return QStringLiteral("dark");
    case ThemeChoice::System: break;
    }
    return QStringLiteral("system");
}

ThemeChoice remembered()
{
    const QString name = QSettings().value(QLatin1String(themeKey)).toString();
    if (name == QLatin1String("light"))
        return ThemeChoice::Light;
    return name == QLatin1String("dark") ? ThemeChoice::Dark : ThemeChoice::System;
}

/// Fusion without underlined letters in the menus; Alt and the letter work all the same.
class QuietFusion final : public QProxyStyle {
public:
    QuietFusion()
        : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
    {
    }
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* data) const override
    {
        return hint == SH_UnderlineShortcut ? 0 : QProxyStyle::styleHint(hint, option, widget, data);
    }
};

/// The portal wraps the value in one or two variants, depending on its version.
uint schemeOf(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toUInt();
}

}  // namespace

Theme::Theme(QObject* parent)
    : QObject(parent)
    , choice_(remembered())
{
    systemDark_ = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
    watchPortal();
}

void Theme::watchPortal()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(QLatin1String(portalService), QLatin1String(portalPath), QLatin1String(portalInterface),
                QStringLiteral("SettingChanged"), this, SLOT(portalChanged(QString, QString, QDBusVariant)));
    QDBusMessage question = QDBusMessage::createMethodCall(QLatin1String(portalService), QLatin1String(portalPath),
                                                           QLatin1String(portalInterface), QStringLiteral("Read"));
    question << QString::fromLatin1(appearance) << QString::fromLatin1(colourScheme);
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* call) {
        const QDBusPendingReply<QDBusVariant> reply = *call;
        call->deleteLater();
        if (!reply.isError())
            portalChanged(QString::fromLatin1(appearance), QString::fromLatin1(colourScheme), reply.value());
    });
}

void Theme::portalChanged(const QString& group, const QString& key, const QDBusVariant& value)
{
    if (group != QLatin1String(appearance) || key != QLatin1String(colourScheme))
        return;
    const uint scheme = schemeOf(value.variant());
    if (scheme == 0)  // no preference: what the palette said at the start stays
        return;
    systemDark_ = scheme == preferDark;
    if (applied_ && wantsDark() != dark_)
        apply();
}

bool Theme::wantsDark() const
{
    return choice_ == ThemeChoice::Dark || (choice_ == ThemeChoice::System && systemDark_);
}

void Theme::apply()
{
    dark_ = wantsDark();
    const Tokens& t = dark_ ? darkTokens() : lightTokens();
    if (!applied_) {
        installFonts();
        QApplication::setStyle(new QuietFusion);
    }
    applied_ = true;
    restyling_.apply(palette(t), styleSheet(t));
    emit changed();
}

void Theme::choose(ThemeChoice choice)
{
    choice_ = choice;
    QSettings().setValue(QLatin1String(themeKey), nameOf(choice));
    apply();
}

QPalette Theme::palette(const Tokens& t)
{
    QPalette p(t.surface, t.canvas);
    p.setColor(QPalette::Window, t.canvas);
    p.setColor(QPalette::Base, t.surface);
    p.setColor(QPalette::AlternateBase, t.canvas);
    p.setColor(QPalette::Button, t.surface);
    p.setColor(QPalette::ToolTipBase, t.raised);
    p.setColor(QPalette::ToolTipText, t.ink);
    p.setColor(QPalette::WindowText, t.ink);
    p.setColor(QPalette::Text, t.ink);
    p.setColor(QPalette::ButtonText, t.ink);
    p.setColor(QPalette::BrightText, t.onAccent);
    p.setColor(QPalette::PlaceholderText, t.muted);
    p.setColor(QPalette::Highlight, t.accentSoft);
    p.setColor(QPalette::HighlightedText, t.ink);
    p.setColor(QPalette::Link, t.accent);
    p.setColor(QPalette::LinkVisited, t.accent);
    p.setColor(QPalette::Light, t.surface);
    p.setColor(QPalette::Midlight, t.grid);
    p.setColor(QPalette::Mid, t.line);
    p.setColor(QPalette::Dark, t.line);
    p.setColor(QPalette::Shadow, t.line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, t.muted);
    return p;
}

bool reducedMotion()
{
    return qEnvironmentVariableIsSet("PERENNIAL_REDUCED_MOTION")
           || (QCoreApplication::instance() && !QApplication::isEffectEnabled(Qt::UI_General));
}

}  // namespace perennial::ui
