// The application's style sheet, written from the tokens. Only standard widgets are styled here; our
// own widgets paint themselves.
#include "ui/support/icons.h"
#include "ui/support/theme.h"

#include <utility>

namespace perennial::ui {
namespace {

constexpr auto frameSheet = R"(
QMainWindow, QDialog { background: @canvas; }
QToolTip { background: @raised; color: @ink; border: 1px solid @line; padding: 6px 8px; }
QMenuBar { background: @surface; color: @ink; border-bottom: 1px solid @line; padding: 0 6px; }
QMenuBar::item { background: transparent; padding: 5px 10px; border-radius: 4px; }
QMenuBar::item:selected { background: @hover; }
QMenu { background: @raised; color: @ink; border: 1px solid @line; border-radius: 8px; padding: 6px; }
QMenu::item { padding: 6px 28px 6px 12px; border-radius: 6px; min-width: 120px; }
QMenu::item:selected { background: @accentSoft; color: @ink; }
QMenu::item:disabled { color: @muted; }
QMenu::icon { padding-left: 8px; padding-right: 8px; }
QMenu::separator { height: 1px; background: @line; margin: 6px 8px; }
QMenu::indicator { width: 14px; height: 14px; margin: 0 8px; }
QMenu::indicator:checked { image: url(:/icons/@check); }
QMenu::indicator:unchecked { image: none; }
QSplitter::handle { background: transparent; }
QScrollArea { background: transparent; border: 0; }
QScrollArea > QWidget > QWidget { background: transparent; }
QScrollArea#reportPages { border: 2px solid transparent; border-radius: 6px; }
QScrollArea#reportPages:focus { border-color: @accent; }
)";

constexpr auto buttonSheet = R"(
QPushButton { background: @surface; color: @ink; border: 1px solid @line; border-radius: 6px; padding: 4px 13px; }
QDialog QPushButton { min-height: 22px; }
QPushButton:hover { background: @hover; }
QPushButton:pressed { background: @grid; }
QPushButton:focus { border: 1px solid @accent; outline: 0; }
QPushButton:disabled { color: @muted; background: @canvas; }
QPushButton:checked { background: @accentSoft; border-color: @accent; color: @accent; font-weight: 600; }
QPushButton[kind="primary"] { background: @accent; color: @onAccent; border-color: @accent; }
QPushButton[kind="primary"]:hover, QPushButton[kind="primary"]:pressed { background: @accentHover; }
QPushButton[kind="primary"]:focus { border: 2px solid @ink; padding: 3px 12px; }
QPushButton[kind="primary"]:disabled { background: @grid; border-color: @grid; color: @muted; }
QPushButton[kind="quiet"] { background: transparent; border-color: transparent; padding: 4px 8px; }
QPushButton[kind="quiet"]:hover { background: @hover; }
QPushButton[kind="quiet"]:focus { border: 1px solid @accent; }
QPushButton[kind="icon"] { background: transparent; border: 1px solid transparent; padding: 0; }
QPushButton[kind="icon"]:hover { background: @hover; }
QPushButton[kind="icon"]:focus { border: 1px solid @accent; }
QPushButton::menu-indicator { image: url(:/icons/@chevron); width: 14px; height: 14px;
    subcontrol-origin: padding; subcontrol-position: center right; right: 8px; }
QPushButton[menu="true"] { padding-right: 30px; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QPushButton[kind="icon"]::menu-indicator, QPushButton[kind="quiet"]::menu-indicator { image: none; width: 0; }
QPushButton[kind="link"] { background: transparent; border: 1px solid transparent; padding: 0 1px;
                           color: @accent; }
QPushButton[kind="link"][calm="true"] { color: @muted; }
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="link"]:focus { border: 1px solid @accent; border-radius: 4px; }
QPushButton[kind="link"]:disabled { color: @muted; }
QPushButton[segment] { border-radius: 0; padding: 0 11px; }
QPushButton[segment="only"], QPushButton[segment="tab"] { border-radius: 6px; }
QPushButton[segment="first"] { border-top-left-radius: 6px; border-bottom-left-radius: 6px; border-right: 0; }
QPushButton[segment="middle"] { border-right: 0; }
QPushButton[segment="last"] { border-top-right-radius: 6px; border-bottom-right-radius: 6px; }
QPushButton[segment]:checked { background: @accentSoft; color: @accent; border-color: @line; font-weight: 600; }
QPushButton[segment="tab"]:checked { border-color: @accent; }
QPushButton[segment]:focus { border: 1px solid @accent; }
QPushButton[segment="tab"]:checked:focus { border-color: @ink; }
)";

constexpr auto inputSheet = R"(
QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDoubleSpinBox, QDateEdit { background: @surface; color: @ink;
    border: 1px solid @line; border-radius: 6px; selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit, QSpinBox, QDoubleSpinBox, QDateEdit { padding: 0 9px; min-height: 28px; }
QPlainTextEdit, QTextEdit { padding: 4px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QDateEdit:focus,
QComboBox:focus { border: 1px solid @accent; }
QLineEdit:disabled, QSpinBox:disabled, QDoubleSpinBox:disabled, QComboBox:disabled,
QDateEdit:disabled { color: @muted; background: @canvas; }
QLineEdit[small="true"] { min-height: 19px; padding: 0 6px; font-size: 12px; border-radius: 5px; }
QLineEdit[moved="true"] { color: @accent; font-weight: 600; }
QComboBox { background: @surface; color: @ink; border: 1px solid @line; border-radius: 6px; padding: 0 10px;
            min-height: 28px; }
QComboBox:hover { background: @hover; }
QComboBox::drop-down, QDateEdit::drop-down { border: 0; width: 24px; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url(:/icons/@chevron); width: 14px; height: 14px; }
QComboBox QAbstractItemView { background: @raised; color: @ink; border: 1px solid @line; padding: 4px;
    selection-background-color: @accentSoft; selection-color: @ink; outline: 0; }
QSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::up-button, QDoubleSpinBox::down-button { width: 0; border: 0; }
QCheckBox, QRadioButton { color: @ink; spacing: 8px; }
QCheckBox::indicator { width: 14px; height: 14px; border: 1px solid @muted; border-radius: 4px; background: @surface; }
QCheckBox::indicator:checked { background: @accent; border-color: @accent; image: url(:/icons/@checkOn); }
QCheckBox:disabled, QRadioButton:disabled { color: @muted; }
QCheckBox::indicator:checked:disabled { background: @muted; border-color: @muted; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border: 2px solid @accent; }
QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid @muted; border-radius: 8px; background: @surface; }
QRadioButton::indicator:checked { border: 5px solid @accent; width: 6px; height: 6px; }
QProgressBar { background: @grid; border: 0; border-radius: 3px; max-height: 6px; min-height: 6px; text-align: center;
               color: transparent; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
)";

constexpr auto viewSheet = R"(
QAbstractItemView { background: @surface; color: @ink; border: 0; outline: 0; selection-background-color: @accentSoft;
                    selection-color: @ink; gridline-color: @grid; alternate-background-color: @canvas; }
QHeaderView { background: @surface; border: 0; }
QHeaderView::section { background: @surface; color: @muted; border: 0; border-bottom: 1px solid @line; padding: 0 7px;
                       font-weight: 500; font-size: 12px; }
QTableCornerButton::section { background: @surface; border: 0; }
QScrollBar { background: transparent; border: 0; margin: 0; }
QScrollBar:vertical { width: 10px; }
QScrollBar:horizontal { height: 10px; }
QScrollBar::handle { background: @scroll; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QTabBar::tab { background: transparent; color: @muted; padding: 6px 10px; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: @ink; border-bottom-color: @accent; }
QTabWidget::pane { border: 0; border-top: 1px solid @line; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: @raised; border-bottom: 1px solid @line; }
QCalendarWidget QToolButton { color: @ink; background: transparent; border: 0; border-radius: 6px; padding: 4px 8px; }
QCalendarWidget QToolButton:hover { background: @hover; }
QCalendarWidget QAbstractItemView { background: @raised; selection-background-color: @accent;
                                    selection-color: @onAccent; }
)";

}  // namespace

QString Theme::styleSheet(const Tokens& t)
{
    QString sheet =
        QLatin1String(frameSheet) + QLatin1String(buttonSheet) + QLatin1String(inputSheet) + QLatin1String(viewSheet);
    // Longer names first: "@accentSoft" before "@accent".
    const std::pair<const char*, QString> words[] = {
        {"@accentSoft", t.accentSoft.name()},
        {"@accentHover", t.accentHover.name()},
        {"@onAccent", t.onAccent.name()},
        {"@checkOn", QStringLiteral("tinted/check-%1.svg").arg(t.onAccent.name().mid(1))},
        {"@check", QStringLiteral("tinted/check-%1.svg").arg(t.accent.name().mid(1))},
        {"@chevron", QStringLiteral("tinted/chevron-down-%1.svg").arg(t.muted.name().mid(1))},
        {"@accent", t.accent.name()},
        {"@canvas", t.canvas.name()},
        {"@surface", t.surface.name()},
        {"@raised", t.raised.name()},
        {"@scroll", mix(t.surface, t.muted, 0.4).name()},
        {"@muted", t.muted.name()},
        {"@hover", t.hover.name()},
        {"@line", t.line.name()},
        {"@grid", t.grid.name()},
        {"@ink", t.ink.name()},
    };
    for (const auto& [word, value] : words)
        sheet.replace(QLatin1String(word), value);
    return sheet;
}

}  // namespace perennial::ui
