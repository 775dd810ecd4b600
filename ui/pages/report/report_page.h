// Report: template, brand and sections at the left, the pages themselves at the right.
#pragma once

#include "ui/pages/page.h"
#include "ui/report/report_writer.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QStackedLayout;
class QTimer;
class QVBoxLayout;

namespace perennial::ui {

class EmptyState;
class PageHead;
class ReportPreview;
class Switch;
class TextLabel;

class ComposerPage : public Page {
    Q_OBJECT

public:
    ComposerPage(PageContext& context, QWidget* parent);

    void present(const std::shared_ptr<const Analysis>& analysis) override;
    void retranslate() override;

private:
    QWidget* makeContent();
    QWidget* makeComposer();
    QWidget* makePreview();
    [[nodiscard]] ReportOptions options() const;
    void fillSections();
    void layOut();
    void exportPdf();
    void printPages();
    void remember() const;
    void recall();

    std::shared_ptr<const Analysis> analysis_;
    ReportDocument document_;
    std::vector<ReportSection> sections_;
    bool filling_ = false;
    QTimer* settle_;
    QStackedLayout* stack_;
    EmptyState* empty_;
    PageHead* head_ = nullptr;
    QPushButton* print_ = nullptr;
    QPushButton* export_ = nullptr;
    QComboBox* template_ = nullptr;
    QComboBox* language_ = nullptr;
    QComboBox* paper_ = nullptr;
    QComboBox* privacy_ = nullptr;
    QLineEdit* company_ = nullptr;
    QPushButton* colour_ = nullptr;
    QColor brand_{0x24, 0x57, 0xD6};
    QList<TextLabel*> labels_;
    TextLabel* sectionsTitle_ = nullptr;
    QVBoxLayout* sectionRows_ = nullptr;
    QComboBox* zoom_ = nullptr;
    TextLabel* pagesWords_ = nullptr;
    ReportPreview* preview_ = nullptr;
};

}  // namespace perennial::ui
