#include "ui/pages/help/help_window.h"

#include "ui/pages/help/help_topics.h"
#include "ui/support/tokens.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QTextBrowser>

namespace perennial::ui {

namespace {

constexpr QSize usual(820, 560);
constexpr int topicsWidth = 240;

}  // namespace

HelpWindow::HelpWindow(QWidget* parent)
    : QDialog(parent)
    , topics_(new QListWidget(this))
    , page_(new QTextBrowser(this))
{
    resize(usual);
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(metrics::gap, metrics::gap, metrics::gap, metrics::gap);
    columns->setSpacing(metrics::gap);
    topics_->setObjectName(QStringLiteral("helpTopics"));
    topics_->setFixedWidth(topicsWidth);
    topics_->setWordWrap(true);
    page_->setObjectName(QStringLiteral("helpPage"));
    columns->addWidget(topics_);
    columns->addWidget(page_, 1);
    connect(topics_, &QListWidget::currentRowChanged, this, &HelpWindow::showTopic);
    fill();
}

void HelpWindow::open(const QString& topic)
{
    for (int row = 0; row < topics_->count(); ++row)
        if (topics_->item(row)->data(Qt::UserRole).toString() == topic)
            topics_->setCurrentRow(row);
    show();
    raise();
    activateWindow();
    topics_->setFocus(Qt::OtherFocusReason);
}

void HelpWindow::fill()
{
    setWindowTitle(tr("Help"));
    topics_->setAccessibleName(tr("Topics"));
    const int current = qMax(0, topics_->currentRow());
    topics_->clear();
    for (const HelpTopic& topic : helpTopics()) {
        auto* item = new QListWidgetItem(topic.title, topics_);
        item->setData(Qt::UserRole, topic.id);
    }
    topics_->setCurrentRow(current);
}

void HelpWindow::showTopic(int row)
{
    const QList<HelpTopic> all = helpTopics();
    if (row < 0 || row >= all.size())
        return;
    const Tokens& t = tokens();
    page_->document()->setDocumentMargin(16);
    page_->document()->setDefaultStyleSheet(
        QStringLiteral("h2, h3 { color: %1 } p, li, td { color: %1 } td { padding: 5px 8px 5px 0 }").arg(t.ink.name()));
    page_->setHtml(QStringLiteral("<html dir=\"%1\"><body><h2>%2</h2>%3</body></html>")
                       .arg(isRightToLeft() ? QStringLiteral("rtl") : QStringLiteral("ltr"),
                            all[row].title.toHtmlEscaped(), all[row].html));
}

void HelpWindow::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    const bool changed = event->type() == QEvent::LanguageChange || event->type() == QEvent::LayoutDirectionChange
                         || event->type() == QEvent::PaletteChange;
    if (changed && look_.isNow(*this))
        fill();
}

void HelpWindow::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    if (look_.take())
        fill();
}

}  // namespace perennial::ui
