// Report: template, brand and sections at the left, the pages themselves at the right.
#pragma once

#include "ui/jobs/job.h"
#include "ui/pages/page.h"
#include "ui/report/report_making.h"

class QComboBox;
class QPushButton;
class QScrollArea;
class QTimer;

namespace perennial::ui {

class FrontLayout;
class EmptyState;
class PageHead;
class ReportComposer;
class PreviewZoom;
class ReportPreview;
class TextLabel;

class ComposerPage : public Page {
    Q_OBJECT

public:
    ComposerPage(PageContext& context, QWidget* parent);
    ~ComposerPage() override;

    void present(const std::shared_ptr<const Analysis>& analysis) override;
    void retranslate() override;
    /// A chart's id or "page:<id>": switches the section on that holds it.
    void focusOn(const QString& what) override;

private:
    QWidget* makeContent();
    QWidget* makePreview();
    void connectComposer();
    void fetchParts();
    void fetchData();
    void fetchContractScenarios();  ///< those saved, as far as they are possible
    void layOut();
    void show(const ReportDocument& document);
    void exportPdf();
    void printPages();
    void ended(const Result<>& result);
    void remember() const;
    void recall();
    void readTemplates();
    void saveTemplate();
    void saveTemplateFile();
    void openTemplateFile();
    void removeTemplate();
    void chooseLogo();

    /// The contracts of a workspace without orders; null in others.
    [[nodiscard]] std::shared_ptr<const ContractReportInput> contractsToReport() const;

    std::shared_ptr<const Analysis> analysis_;
    std::shared_ptr<const ContractReportInput> contracts_;
    ReportData data_;
    ReportDocument document_;
    ReportMaking* making_;
    ReportPrinting* printing_;
    LatestWins parting_;
    LatestWins fetching_;
    QString writtenPath_;
    bool filling_ = false;
    bool languageChosen_ = false;
    QTimer* settle_;
    FrontLayout* stack_;
    EmptyState* empty_;
    ReportComposer* composer_ = nullptr;
    PageHead* head_ = nullptr;
    QPushButton* print_ = nullptr;
    QPushButton* export_ = nullptr;
    QPushButton* cancel_ = nullptr;
    PreviewZoom* zoom_ = nullptr;
    TextLabel* pagesWords_ = nullptr;
    ReportPreview* preview_ = nullptr;
};

}  // namespace perennial::ui
