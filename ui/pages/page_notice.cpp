#include "ui/pages/page_notice.h"

#include "ui/charts/chart_text.h"
#include "ui/pages/session.h"
#include "ui/support/widgets/banner.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace perennial::ui {

namespace {

const QString goOn = QStringLiteral("go-on");
const QString everybody = QStringLiteral("everybody");

/// Of a filter such as "rfm/champions"; segments of nobody are not among those that the bar offers.
QString nameIn(const QString& filter)
{
    const QString name = filter.section(QLatin1Char('/'), 1);
    const QString translated = filter.startsWith(QLatin1String("column:")) ? QString() : word(name.toStdString());
    return translated.isEmpty() ? name : translated;
}

bool isOfNobody(const Session& session)
{
    const auto& overview = session.overview();
    return overview && !overview->segmentFilter.empty() && overview->shown.customers == 0;
}

}  // namespace

PageNotice::PageNotice(Session& session, QWidget* parent)
    : QWidget(parent)
    , session_(session)
    , banner_(new Banner(this))
{
    setObjectName(QStringLiteral("pageNotice"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 12, 24, 0);
    layout->addWidget(banner_);
    connect(banner_, &Banner::answered, this, &PageNotice::follow);
    for (const auto signal : {&Session::readingChanged, &Session::opened, &Session::closed, &Session::analysed})
        connect(&session_, signal, this, &PageNotice::refresh);
    banner_->setClosable(false);
    hide();
}

void PageNotice::refresh()
{
    const bool stopped = session_.isStopped();
    setVisible(stopped || isOfNobody(session_));
    if (stopped)
        sayStopped();
    else if (isOfNobody(session_))
        sayNobody();
}

void PageNotice::sayStopped()
{
    banner_->setWords(Tone::Warn, Icon::Info, tr("Working out the figures was cancelled."),
                      session_.analysis()   ? tr("What you see is still that of the settings before.")
                      : session_.overview() ? tr("The overview is what was kept when the workspace was last open.")
                                            : tr("The pages stay empty until it has been done."));
    banner_->setAnswers({{goOn, tr("Go on"), {}, false}});
}

void PageNotice::sayNobody()
{
    const Overview& overview = *session_.overview();
    const auto segment = std::ranges::find(overview.segments, overview.segmentFilter, &Overview::Segment::id);
    const QString name = segment == overview.segments.end()
                             ? nameIn(text(overview.segmentFilter))
                             : ui::text(segment->name, Format(), overview.basis.currency);
    banner_->setWords(Tone::Accent, Icon::Info, tr("Nobody is in the segment %1.").arg(Format().isolate(name)),
                      tr("The pages are filtered by it, so that most of them have nothing to show."));
    banner_->setAnswers({{everybody, tr("Show all customers"), {}, false}});
}

void PageNotice::follow(const QString& answer)
{
    if (answer == goOn)
        return session_.resume();
    Definitions definitions = session_.definitions();
    definitions.segmentFilter.clear();
    session_.setDefinitions(definitions, tr("segment filter"));
}

void PageNotice::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

}  // namespace perennial::ui
