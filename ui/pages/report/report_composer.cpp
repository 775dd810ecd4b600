#include "ui/pages/report/report_composer.h"

#include "ui/pages/report/section_list.h"
#include "ui/support/language.h"
#include "ui/support/widgets/scroll_area.h"

#include <QColorDialog>
#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace perennial::ui {

namespace {

constexpr int labelWidth = 76;
const QString savedPrefix = QStringLiteral("saved:");

struct PaperChoice {
    const char* id;
    Paper paper;
    Orientation orientation;
};

constexpr PaperChoice papers[] = {{"a4", Paper::A4, Orientation::Portrait},
                                  {"a4-landscape", Paper::A4, Orientation::Landscape},
                                  {"letter", Paper::Letter, Orientation::Portrait},
                                  {"letter-landscape", Paper::Letter, Orientation::Landscape}};

void setItems(QComboBox* box, const QList<std::pair<QString, QString>>& items)
{
    const QSignalBlocker quiet(box);
    const QString kept = box->currentData().toString();
    box->clear();
    for (const auto& [words, data] : items)
        box->addItem(words, data);
    box->setCurrentIndex(std::max(0, box->findData(kept)));
}

void choose(QComboBox* box, const QString& data)
{
    const QSignalBlocker quiet(box);
    box->setCurrentIndex(std::max(0, box->findData(data)));
}

}  // namespace

ReportComposer::ReportComposer(QWidget* parent)
    : Card(parent)
{
    setFixedWidth(332);
    auto* outside = new QVBoxLayout(this);
    outside->setContentsMargins(12, 8, 4, 8);
    auto* scroll = makeScrollArea(this);
    auto* inside = new QWidget(scroll);
    inside->setAutoFillBackground(false);
    rows_ = new QVBoxLayout(inside);
    rows_->setContentsMargins(0, 4, 8, 4);
    rows_->setSpacing(8);
    makeFields();
    rows_->addWidget(new Rule(inside));
    sectionsTitle_ = new TextLabel(TextRole::CardTitle, inside);
    rows_->addWidget(sectionsTitle_);
    sections_ = new SectionList(inside);
    rows_->addWidget(sections_, 1);
    scroll->setWidget(inside);
    outside->addWidget(scroll);
    connectFields();
}

void ReportComposer::addRow(QWidget* field, QWidget* beside)
{
    labels_ << new TextLabel(TextRole::SmallMuted, this);
    labels_.back()->setFixedWidth(labelWidth);
    labels_.back()->setBuddy(field);
    auto* line = new QHBoxLayout;
    line->setSpacing(4);
    line->addWidget(labels_.back());
    line->addWidget(field, 1);
    if (beside)
        line->addWidget(beside);
    rows_->addLayout(line);
}

void ReportComposer::makeFields()
{
    template_ = new QComboBox(this);
    template_->setObjectName(QStringLiteral("template"));
    template_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    templateMenu_ = iconButton(Icon::More, {}, this, 28);
    templateMenu_->setObjectName(QStringLiteral("templateMenu"));
    title_ = new QLineEdit(this);
    company_ = new QLineEdit(this);
    colour_ = iconButton(Icon::Edit, {}, this, 28);
    tagline_ = new QLineEdit(this);
    author_ = new QLineEdit(this);
    logo_ = button(ButtonKind::Plain, {}, this, 28);
    noLogo_ = iconButton(Icon::Close, {}, this, 28);
    language_ = new QComboBox(this);
    paper_ = new QComboBox(this);
    privacy_ = new QComboBox(this);
    addRow(template_, templateMenu_);
    addRow(title_);
    addRow(company_, colour_);
    addRow(tagline_);
    addRow(author_);
    addRow(logo_, noLogo_);
    addRow(language_);
    addRow(paper_);
    addRow(privacy_);
}

void ReportComposer::connectFields()
{
    connect(template_, &QComboBox::activated, this, &ReportComposer::chooseTemplate);
    for (QComboBox* box : {language_, paper_, privacy_})
        connect(box, &QComboBox::activated, this, &ReportComposer::changed);
    for (QLineEdit* field : {title_, company_, tagline_, author_})
        connect(field, &QLineEdit::textEdited, this, &ReportComposer::typed);
    connect(colour_, &QPushButton::clicked, this, &ReportComposer::chooseColour);
    connect(logo_, &QPushButton::clicked, this, &ReportComposer::logoWanted);
    connect(noLogo_, &QPushButton::clicked, this, [this] {
        setLogo({});
        emit changed();
    });
    connect(sections_, &SectionList::changed, this, &ReportComposer::typed);
    connect(templateMenu_, &QPushButton::clicked, this, [this] {
        QMenu* menu = makeTemplateMenu();
        menu->popup(templateMenu_->mapToGlobal(QPoint(0, templateMenu_->height())));
    });
}

QMenu* ReportComposer::makeTemplateMenu()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Save as template…"), this, &ReportComposer::saveTemplateWanted);
    menu->addAction(tr("Save template to a file…"), this, &ReportComposer::saveTemplateFileWanted);
    menu->addAction(tr("Open template from a file…"), this, &ReportComposer::openTemplateFileWanted);
    QAction* remove = menu->addAction(tr("Remove template"), this, &ReportComposer::removeTemplateWanted);
    remove->setEnabled(!savedTemplate().isEmpty());
    return menu;
}

QString ReportComposer::savedTemplate() const
{
    const QString id = template_->currentData().toString();
    return id.startsWith(savedPrefix) ? id.mid(savedPrefix.size()) : QString();
}

void ReportComposer::chooseTemplate()
{
    const QString wanted = savedTemplate();
    for (const auto& [name, options] : std::as_const(saved_))
        if (name == wanted && !wanted.isEmpty()) {
            setOptions(options);
            choose(template_, savedPrefix + name);
            emit changed();
            return;
        }
    ReportOptions fresh = options();
    fresh.sections.clear();
    sections_->setSections(chosenSections(fresh));
    emit changed();
}

void ReportComposer::chooseColour()
{
    auto* dialog = new QColorDialog(brand_, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QColorDialog::colorSelected, this, [this](const QColor& colour) {
        brand_ = colour;
        emit changed();
    });
    dialog->open();
}

void ReportComposer::setLogo(const QString& path)
{
    logoPath_ = path;
    logo_->setText(path.isEmpty() ? tr("Choose…") : QFileInfo(path).fileName());
    noLogo_->setEnabled(!path.isEmpty());
}

ReportOptions ReportComposer::options() const
{
    ReportOptions options;
    const QString layout = template_->currentData().toString();
    options.layout = layout == QStringLiteral("board")     ? ReportTemplate::Board
                     : layout == QStringLiteral("segment") ? ReportTemplate::Segment
                     : layout == QStringLiteral("full")    ? ReportTemplate::Full
                                                           : ReportTemplate::Own;
    options.sections = sections_->sections();
    options.language = language_->currentData().toString();
    for (const PaperChoice& choice : papers)
        if (paper_->currentData().toString() == QLatin1String(choice.id)) {
            options.paper = choice.paper;
            options.orientation = choice.orientation;
        }
    options.privacy = privacyNamed(privacy_->currentData().toString().toStdString()).value_or(Privacy::Masked);
    options.title = title_->text().trimmed();
    options.company = company_->text().trimmed();
    options.tagline = tagline_->text().trimmed();
    options.author = author_->text().trimmed();
    options.logoPath = logoPath_;
    options.colour = brand_;
    return options;
}

void ReportComposer::setOptions(const ReportOptions& options)
{
    choose(template_, options.layout == ReportTemplate::Board     ? QStringLiteral("board")
                      : options.layout == ReportTemplate::Segment ? QStringLiteral("segment")
                                                                  : QStringLiteral("full"));
    if (!options.language.isEmpty())
        choose(language_, options.language);
    for (const PaperChoice& choice : papers)
        if (choice.paper == options.paper && choice.orientation == options.orientation)
            choose(paper_, QLatin1String(choice.id));
    choose(privacy_, QString::fromStdString(perennial::name(options.privacy)));
    title_->setText(options.title);
    company_->setText(options.company);
    tagline_->setText(options.tagline);
    author_->setText(options.author);
    brand_ = options.colour;
    setLogo(options.logoPath);
    sections_->setSections(options.sections.empty() ? chosenSections(options) : options.sections);
}

void ReportComposer::setTemplates(const QList<std::pair<QString, ReportOptions>>& saved)
{
    saved_ = saved;
    fillTemplates();
}

void ReportComposer::setCompanyHint(const QString& name)
{
    company_->setPlaceholderText(name);
}

void ReportComposer::switchOn(const QString& section)
{
    sections_->switchOn(section);
    emit changed();
}

void ReportComposer::chooseLanguage(const QString& code)
{
    choose(language_, code);
}

QString ReportComposer::languageWords() const
{
    return language_->currentText();
}

QString ReportComposer::privacyWords() const
{
    return privacy_->currentText();
}

void ReportComposer::fillTemplates()
{
    QList<std::pair<QString, QString>> items{{tr("Full report"), QStringLiteral("full")},
                                             {tr("One page for the board"), QStringLiteral("board")},
                                             {tr("One segment"), QStringLiteral("segment")}};
    for (const auto& [name, options] : std::as_const(saved_))
        items.append({name, savedPrefix + name});
    setItems(template_, items);
}

void ReportComposer::retranslate()
{
    sectionsTitle_->setText(tr("Sections"));
    const QString labels[] = {tr("Template"), tr("Title"),    tr("Company"), tr("Tagline"),  tr("Author"),
                              tr("Logo"),     tr("Language"), tr("Paper"),   tr("Customers")};
    for (qsizetype i = 0; i < labels_.size(); ++i)
        labels_[i]->setText(labels[i]);
    const std::pair<QPushButton*, QString> names[] = {{colour_, tr("Colour of the company")},
                                                      {noLogo_, tr("No logo")},
                                                      {templateMenu_, tr("Save or open a template")}};
    for (const auto& [widget, name] : names) {
        widget->setToolTip(name);
        widget->setAccessibleName(name);
    }
    title_->setPlaceholderText(tr("made from the figures"));
    fillTemplates();
    QList<std::pair<QString, QString>> languages;
    for (const LanguageInfo& language : ui::languages())
        languages.append({nativeName(language), QLatin1String(language.code)});
    setItems(language_, languages);
    setItems(paper_, {{tr("A4, portrait"), QStringLiteral("a4")},
                      {tr("A4, landscape"), QStringLiteral("a4-landscape")},
                      {tr("Letter, portrait"), QStringLiteral("letter")},
                      {tr("Letter, landscape"), QStringLiteral("letter-landscape")}});
    setItems(privacy_, {{tr("masked"), QStringLiteral("masked")},
                        {tr("as pseudonyms"), QStringLiteral("pseudonym")},
                        {tr("with names"), QStringLiteral("full")}});
    setLogo(logoPath_);
    sections_->setSections(sections_->sections());
}

}  // namespace perennial::ui
