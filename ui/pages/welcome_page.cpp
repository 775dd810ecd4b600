#include "ui/pages/welcome_page.h"

#include "ui/pages/welcome_parts.h"
#include "ui/support/language.h"
#include "ui/support/widgets/card.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace perennial::ui {
namespace {

constexpr int contentWidth = 1120;
constexpr int sideWidth = 404;
constexpr int logoSize = 44;
constexpr int mostShown = 3;

/// The logo as a widget.
class LogoMark : public QWidget {
public:
    LogoMark() { setFixedSize(logoSize, logoSize); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintLogo(painter, rect());
    }
};

/// A small icon as a widget.
class IconMark : public QWidget {
public:
    explicit IconMark(Icon which, int size = 18)
        : which_(which)
    {
        setFixedSize(size, size);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintIcon(painter, rect(), which_, tokens().muted);
    }

private:
    Icon which_;
};

}  // namespace

WelcomePage::WelcomePage(Language& language, QWidget* parent)
    : QWidget(parent)
    , language_(language)
{
    auto* content = new QWidget;
    content->setMaximumWidth(contentWidth);
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(makeHead());
    rows->addSpacing(24);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(24);
    columns->addWidget(makeStart(), 1);
    columns->addWidget(makeSide());
    rows->addLayout(columns);
    rows->addSpacing(20);
    rows->addWidget(makeFoot());

    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(24, 16, 24, 12);
    outer->addStretch(2);
    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(content, 100);
    middle->addStretch(1);
    outer->addLayout(middle);
    outer->addStretch(3);
    showRecent();
    retranslate();
}

QWidget* WelcomePage::makeHead()
{
    auto* head = new QWidget;
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(14);
    line->addWidget(new LogoMark, 0, Qt::AlignVCenter);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    title_ = new TextLabel(TextRole::Figure);
    title_->setFont(textFont(TextSize::Big, 700));
    claim_ = new FittingLabel(TextRole::PageSentence);
    claim_->setFont(textFont(TextSize::Lead));
    words->addWidget(title_);
    words->addWidget(claim_);
    line->addLayout(words, 1);
    return head;
}

QWidget* WelcomePage::makeStart()
{
    auto* column = new QWidget;
    auto* rows = new QVBoxLayout(column);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(16);
    drop_ = new DropZone;
    features_ = new FeatureStrip;
    rows->addWidget(drop_, 1);
    rows->addWidget(features_);
    connect(drop_, &DropZone::openWanted, this, &WelcomePage::openWanted);
    connect(drop_, &DropZone::dropped, this, &WelcomePage::filesDropped);
    connect(drop_, &DropZone::pasteWanted, this, &WelcomePage::paste);
    return column;
}

QWidget* WelcomePage::makeSide()
{
    auto* column = new QWidget;
    column->setFixedWidth(sideWidth);
    auto* rows = new QVBoxLayout(column);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(16);

    auto* recentCard = new Card;
    recent_ = new QVBoxLayout(recentCard);
    recent_->setContentsMargins(0, 0, 0, 1);
    recent_->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 10, 12, 10);
    recentTitle_ = new TextLabel(TextRole::Figure15);
    openWorkspace_ = button(ButtonKind::Link, {});
    head->addWidget(recentTitle_, 1);
    head->addWidget(openWorkspace_);
    recent_->addLayout(head);
    rows->addWidget(recentCard);

    auto* sampleCard = new Card;
    auto* sampleRows = new QVBoxLayout(sampleCard);
    sampleRows->setContentsMargins(16, 14, 16, 14);
    sampleRows->setSpacing(4);
    sampleTitle_ = new TextLabel(TextRole::Figure15);
    sampleText_ = new TextLabel(TextRole::BodyMuted);
    sampleText_->setWordWrap(true);
    sample_ = button(ButtonKind::Plain, {});
    sampleRows->addWidget(sampleTitle_);
    sampleRows->addWidget(sampleText_);
    sampleRows->addSpacing(4);
    sampleRows->addWidget(sample_, 0, Qt::AlignLeading);
    rows->addWidget(sampleCard);

    auto* helpCard = new Card;
    auto* helpLine = new QHBoxLayout(helpCard);
    helpLine->setContentsMargins(16, 12, 16, 12);
    helpLine->setSpacing(12);
    helpLine->addWidget(new IconMark(Icon::Question), 0, Qt::AlignVCenter);
    help_ = new TextLabel(TextRole::Body);
    help_->setWordWrap(true);
    help_->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    helpLine->addWidget(help_, 1);
    rows->addWidget(helpCard);
    rows->addStretch(1);

    connect(openWorkspace_, &QPushButton::clicked, this, &WelcomePage::workspaceDialogWanted);
    connect(sample_, &QPushButton::clicked, this, &WelcomePage::sampleWanted);
    connect(help_, &QLabel::linkActivated, this, &WelcomePage::helpWanted);
    return column;
}

QWidget* WelcomePage::makeFoot()
{
    auto* foot = new QWidget;
    auto* rows = new QVBoxLayout(foot);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(12);
    rows->addWidget(new Rule);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(new IconMark(Icon::Lock, 16));
    promise_ = new TextLabel(TextRole::BodyMuted);
    line->addWidget(promise_, 1);
    line->addWidget(new IconMark(Icon::Globe, 16));
    for (const LanguageInfo& info : ui::languages()) {
        auto* made = button(ButtonKind::Link, nativeName(info));
        made->setProperty("language", QString::fromLatin1(info.code));
        line->addWidget(made);
        languages_ << made;
        connect(made, &QPushButton::clicked, this,
                [this, code = QString::fromLatin1(info.code)] { language_.choose(code); });
    }
    rows->addLayout(line);
    return foot;
}

void WelcomePage::showRecent()
{
    for (int i = recent_->count() - 1; i > 0; --i) {
        QLayoutItem* old = recent_->takeAt(i);
        delete old->widget();
        delete old;
    }
    const QList<RecentWorkspace> list = recentWorkspaces();
    for (const RecentWorkspace& workspace : list.first(std::min<qsizetype>(list.size(), mostShown))) {
        auto* row = new RecentRow(workspace);
        recent_->addWidget(row);
        connect(row, &RecentRow::clicked, this, [this, path = workspace.path] { emit workspaceWanted(path); });
    }
    if (!list.isEmpty())
        return;
    auto* none = new TextLabel(TextRole::BodyMuted, tr("Workspaces that you have opened will stand here."));
    none->setContentsMargins(12, 4, 12, 16);
    none->setWordWrap(true);
    recent_->addWidget(none);
}

void WelcomePage::retranslate()
{
    title_->setText(tr("What is each customer worth?"));
    claim_->setVariants(
        {tr("Perennial reads the spreadsheet you already have and works out the lifetime value of every "
            "customer. Nothing leaves this computer."),
         tr("The lifetime value of every customer, from the spreadsheet you already have.")});
    drop_->retranslate();
    features_->retranslate();
    recentTitle_->setText(tr("Recent workspaces"));
    openWorkspace_->setText(tr("Open workspace…"));
    sampleTitle_->setText(tr("Try it with sample data"));
    sampleText_->setText(tr("A small shop: 4,000 customers, three years, five channels, refunds and a price change."));
    sample_->setText(tr("Open the sample shop"));
    //: Keep the two links; the words between them are links
    QString help = tr("First time? <a href=\"tour\">Five-step tour</a> or <a href=\"export\">how to export orders from "
                      "your shop</a>");
    help_->setText(help.replace(QStringLiteral("<a "), QStringLiteral("<a style=\"text-decoration: none\" ")));
    promise_->setText(tr("One file on your own disk. No account, no server."));
    showRecent();
    showLanguage();
}

void WelcomePage::showLanguage()
{
    for (QPushButton* made : std::as_const(languages_)) {
        const bool current = made->property("language").toString() == QString::fromLatin1(language_.current().code);
        made->setProperty("calm", !current);
        setButtonKind(made, ButtonKind::Link);
        made->setFont(textFont(TextSize::Body, current ? 600 : 400));
    }
}

void WelcomePage::paste()
{
    emit pasteWanted(QGuiApplication::clipboard()->text());
}

void WelcomePage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && words_.isNow(*this))
        retranslate();
}

void WelcomePage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (words_.take())
        retranslate();
    else
        showRecent();
}

}  // namespace perennial::ui
