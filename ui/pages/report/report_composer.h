// The left side of the report page: template, brand, paper, privacy, sections.
#pragma once

#include "ui/report/report_options.h"
#include "ui/support/widgets/card.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace perennial::ui {

class SectionList;

class ReportComposer : public Card {
    Q_OBJECT

public:
    explicit ReportComposer(QWidget* parent = nullptr);

    [[nodiscard]] ReportOptions options() const;
    void setOptions(const ReportOptions& options);
    /// Names of the templates saved in the workspace, with what they hold.
    void setTemplates(const QList<std::pair<QString, ReportOptions>>& saved);
    void setCompanyHint(const QString& name);
    void switchOn(const QString& section);
    /// Path of a picture; empty: the initial in a circle.
    void setLogo(const QString& path);
    /// The language of the report, by its code; says nothing to the listeners.
    void chooseLanguage(const QString& code);
    [[nodiscard]] QString languageWords() const;
    [[nodiscard]] QString privacyWords() const;
    /// The saved template that is chosen; empty for ours.
    [[nodiscard]] QString savedTemplate() const;
    void retranslate();

signals:
    void changed();
    /// While a text is being written.
    void typed();
    void logoWanted();
    void saveTemplateWanted();
    void saveTemplateFileWanted();
    void openTemplateFileWanted();
    void removeTemplateWanted();

private:
    void addRow(QWidget* field, QWidget* beside = nullptr);
    void makeFields();
    void connectFields();
    void chooseTemplate();
    void fillTemplates();
    void chooseColour();
    QMenu* makeTemplateMenu();

    QVBoxLayout* rows_ = nullptr;
    QList<TextLabel*> labels_;
    QComboBox* template_ = nullptr;
    QPushButton* templateMenu_ = nullptr;
    QLineEdit* title_ = nullptr;
    QLineEdit* company_ = nullptr;
    QLineEdit* tagline_ = nullptr;
    QLineEdit* author_ = nullptr;
    QPushButton* colour_ = nullptr;
    QPushButton* logo_ = nullptr;
    QPushButton* noLogo_ = nullptr;
    QComboBox* language_ = nullptr;
    QComboBox* paper_ = nullptr;
    QComboBox* privacy_ = nullptr;
    TextLabel* sectionsTitle_ = nullptr;
    SectionList* sections_ = nullptr;
    QColor brand_{0x24, 0x57, 0xD6};
    QString logoPath_;
    QList<std::pair<QString, ReportOptions>> saved_;
};

}  // namespace perennial::ui
