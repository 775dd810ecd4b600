// The lever panel and its segments: whose levers stand in front.
#include "core/analysis/chart_data.h"
#include "ui/charts/chart_text.h"
#include "ui/pages/whatif/lever_panel.h"
#include "ui/support/format.h"

#include <QMenu>

#include <algorithm>

namespace perennial::ui {

const Levers& LeverPanel::shownLevers() const
{
    for (const SegmentRule& rule : scenario_.rules)
        if (rule.segment == segment_)
            return rule.levers;
    return scenario_.levers;
}

SegmentRule* LeverPanel::ruleOf(const std::string& segment)
{
    const auto found = std::ranges::find(scenario_.rules, segment, &SegmentRule::segment);
    return found == scenario_.rules.end() ? nullptr : &*found;
}

void LeverPanel::reset()
{
    if (segment_.empty()) {
        emit resetWanted();
        return;
    }
    std::erase_if(scenario_.rules, [this](const SegmentRule& rule) { return rule.segment == segment_; });
    segment_.clear();
    specify();
    place();
    emit settled();
}

void LeverPanel::showSegmentMenu()
{
    if (!engine_)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString& words, const std::string& segment, bool ruled) {
        QAction* action = menu->addAction(words, this, [this, segment] { chooseSegment(segment); });
        action->setCheckable(true);
        action->setChecked(segment == segment_);
        if (ruled) {
            QFont strong = menu->font();
            strong.setWeight(QFont::DemiBold);
            action->setFont(strong);
        }
    };
    add(tr("all customers"), {}, false);
    const Segmentation* segmentation = engine_->segmentation;
    const Format format;
    for (std::size_t s = 0; segmentation && s < segmentation->size(); ++s) {
        const std::string segment = segmentation->id + "/" + segmentation->names[s];
        add(ui::text(segmentName(*segmentation, s), format, {}), segment, ruleOf(segment) != nullptr);
    }
    menu->popup(who_->mapToGlobal(QPoint(0, who_->height())));
}

void LeverPanel::chooseSegment(const std::string& segment)
{
    segment_ = segment;
    if (!segment.empty() && ruleOf(segment) == nullptr)
        scenario_.rules.push_back({segment, scenario_.levers});
    // a rule that says nothing of its own is none
    std::erase_if(scenario_.rules, [this](const SegmentRule& rule) {
        return rule.segment != segment_ && rule.levers == scenario_.levers;
    });
    specify();
    place();
}

void LeverPanel::showWho()
{
    QString words = tr("all customers");
    const Segmentation* segmentation = engine_ ? engine_->segmentation : nullptr;
    for (std::size_t s = 0; segmentation && s < segmentation->size(); ++s)
        if (segment_ == segmentation->id + "/" + segmentation->names[s])
            words = ui::text(segmentName(*segmentation, s), Format(), {});
    const auto rules = static_cast<int>(scenario_.rules.size());
    who_->setText(rules > 0 ? QStringLiteral("%1 (%2) ▾").arg(words, Format().integer(rules))
                            : QStringLiteral("%1 ▾").arg(words));
    who_->setToolTip(rules > 0 ? tr("%n segment(s) have levers of their own.", nullptr, rules)
                               : tr("Choose a segment to give it levers of its own."));
    reset_->setText(segment_.empty() ? tr("Reset") : tr("Remove rule"));
}

}  // namespace perennial::ui
