#include "ui/support/widgets/page_head.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace perennial::ui {

PageHead::PageHead(QWidget* parent)
    : QWidget(parent)
    , title_(new TextLabel(TextRole::PageTitle))
    , sentence_(new FittingLabel(TextRole::PageSentence))
    , actions_(new QHBoxLayout)
{
    auto* outer = new QHBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(16);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(title_);
    words->addWidget(sentence_);
    outer->addLayout(words, 1);
    actions_->setSpacing(8);
    auto* foot = new QVBoxLayout;
    foot->addStretch(1);
    foot->addLayout(actions_);
    outer->addLayout(foot);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(sentence_, &TextLabel::explainRequested, this, [this] { emit explainRequested(sentence_); });
}

void PageHead::setExplainable(bool explainable)
{
    sentence_->setExplainable(explainable);
}

void PageHead::setTitle(const QString& title)
{
    title_->setText(title);
    setAccessibleName(title);
}

void PageHead::setSentence(const QStringList& variants)
{
    sentence_->setVariants(variants);
    setAccessibleDescription(variants.value(0));
}

void PageHead::addAction(QWidget* widget)
{
    actions_->addWidget(widget);
}

QString PageHead::title() const
{
    return title_->text();
}

}  // namespace perennial::ui
