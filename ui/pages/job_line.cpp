#include "ui/pages/job_line.h"

#include "ui/jobs/job.h"
#include "ui/support/format.h"
#include "ui/support/widgets/paint.h"
#include "ui/support/widgets/text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QTimer>

namespace perennial::ui {
namespace {

constexpr int barWidth = 120;
constexpr int busySteps = 0;  // a progress bar from 0 to 0 says "unknown"
constexpr int fineSteps = 1000;

}  // namespace

JobLine::JobLine(Jobs& jobs, QWidget* parent)
    : QWidget(parent)
    , jobs_(jobs)
    , text_(new TextLabel(TextRole::SmallMuted))
    , bar_(new QProgressBar)
    , cancel_(button(ButtonKind::Link, {}))
    , facts_(new TextLabel(TextRole::SmallMuted))
{
    setFixedHeight(metrics::statusBar);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(16, 0, 16, 0);
    line->setSpacing(10);
    line->addWidget(text_);
    line->addWidget(bar_);
    line->addWidget(cancel_);
    line->addStretch(1);
    line->addWidget(facts_);
    bar_->setFixedWidth(barWidth);
    bar_->setTextVisible(false);
    cancel_->setFont(textFont(TextSize::Small));
    connect(cancel_, &QPushButton::clicked, this, [this] {
        for (const JobState& job : jobs_.running()) {
            if (!job.title.isEmpty())
                return jobs_.cancel(job.number);
        }
    });
    connect(facts_, &TextLabel::explainRequested, this, [this] { emit explainRequested(facts_); });
    // Later and once: a bar that comes or goes lays the whole window out, and a page may begin several jobs in a row.
    auto* soon = new QTimer(this);
    soon->setSingleShot(true);
    soon->setInterval(0);
    connect(soon, &QTimer::timeout, this, &JobLine::refresh);
    for (const auto changed : {&Jobs::started, &Jobs::finished})
        connect(&jobs_, changed, soon, qOverload<>(&QTimer::start));
    connect(&jobs_, &Jobs::progressed, soon, qOverload<>(&QTimer::start));
    retranslate();
}

void JobLine::say(const QString& words)
{
    words_ = words;
    refresh();
}

void JobLine::setFacts(const QStringList& facts)
{
    facts_->setText(facts.join(QStringLiteral("     ")));
}

void JobLine::setExplainable(bool explainable)
{
    facts_->setExplainable(explainable);
}

void JobLine::retranslate()
{
    cancel_->setText(tr("Cancel"));
    bar_->setAccessibleName(tr("Progress"));
    refresh();
}

bool JobLine::cancel()
{
    refresh();  // a job that has just begun may not be shown yet
    if (!cancel_->isVisible())
        return false;
    cancel_->click();
    return true;
}

void JobLine::refresh()
{
    const QList<JobState> running = jobs_.running();
    const auto shown = std::ranges::find_if(running, [](const JobState& job) { return !job.title.isEmpty(); });
    const bool busy = shown != running.end();
    bar_->setVisible(busy);
    cancel_->setVisible(busy && shown->cancellable);
    if (!busy) {
        //: Nothing is being worked on
        text_->setText(words_.isEmpty() ? tr("Ready") : words_);
        return;
    }
    const bool known = shown->total > 0;
    // QProgressBar paints itself at once, and whatever else of the window waits with it.
    bar_->setUpdatesEnabled(false);
    bar_->setRange(0, known ? fineSteps : busySteps);
    const double share =
        known ? std::min(1.0, static_cast<double>(shown->done) / static_cast<double>(shown->total)) : 0;
    if (known)
        bar_->setValue(static_cast<int>(share * fineSteps));
    bar_->setUpdatesEnabled(true);
    //: %1 is what is being done ("Importing orders.csv"), %2 how far it is ("62 %")
    text_->setText(known ? tr("%1: %2").arg(shown->title, Format().percent(share, 0)) : shown->title);
}

void JobLine::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void JobLine::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.surface);
    painter.fillRect(QRect(0, 0, width(), 1), t.line);
}

}  // namespace perennial::ui
