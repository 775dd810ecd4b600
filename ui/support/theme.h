// The theme: light, dark or as the system says; sets the application's palette and style sheet.
#pragma once

#include "ui/support/restyling.h"
#include "ui/support/tokens.h"

#include <QObject>
#include <QPalette>

class QDBusVariant;

namespace perennial::ui {

enum class ThemeChoice { System, Light, Dark };

/// One per application, made in main() after QApplication and handed down by reference.
class Theme : public QObject {
    Q_OBJECT

public:
    explicit Theme(QObject* parent = nullptr);

    /// Sets style, fonts, palette and style sheet from the remembered choice (QSettings "theme").
    void apply();

    [[nodiscard]] ThemeChoice choice() const { return choice_; }
    /// Changes, remembers and applies the choice.
    void choose(ThemeChoice choice);
    [[nodiscard]] bool isDark() const { return dark_; }
    /// Every widget has taken the newest theme, those behind as well.
    [[nodiscard]] bool isDone() const { return restyling_.isDone(); }

    [[nodiscard]] static QPalette palette(const Tokens& t);
    [[nodiscard]] static QString styleSheet(const Tokens& t);

signals:
    /// The colours have changed; widgets have been given the new palette, and those that are seen the new sheet.
    void changed();

private slots:
    void portalChanged(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void watchPortal();
    [[nodiscard]] bool wantsDark() const;

    Restyling restyling_;
    ThemeChoice choice_ = ThemeChoice::System;
    bool dark_ = false;
    bool systemDark_ = false;
    bool applied_ = false;
};

/// True when the user asked for no motion (environment or desktop setting); animations are then skipped.
[[nodiscard]] bool reducedMotion();

}  // namespace perennial::ui
