// What can be chosen differently on the import page: the use of a column, how the file is read, recipes
// (import_view.h).
#include "core/analysis/output_file.h"
#include "core/ingest/recipe.h"
#include "ui/models/preview_model.h"
#include "ui/pages/data/import_view.h"
#include "ui/pages/page.h"
#include "ui/support/dialogs.h"
#include "ui/support/import_sentences.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QTableView>

namespace perennial::ui {

namespace {

constexpr std::pair<bool OrderRules::*, const char*> rules[] = {
    {&OrderRules::excludeCancelled, "cancelled"}, {&OrderRules::excludeVoid, "void"},
    {&OrderRules::excludeFailed, "failed"},       {&OrderRules::excludePending, "pending"},
    {&OrderRules::excludeDraft, "draft"},         {&OrderRules::excludeTest, "test"},
    {&OrderRules::excludeFraud, "fraud"},         {&OrderRules::excludeGiftCards, "gift-card"}};

}  // namespace

void ImportView::openColumnMenu(int section)
{
    if (!inspection_ || section < 1 || section > static_cast<int>(model_->columns().size()))
        return;
    const ColumnGuess& column = model_->columns()[static_cast<std::size_t>(section - 1)];
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Field field : fieldsOf(inspection_->kind.value)) {
        const bool isUseless = field == Field::None && inspection_->kind.value == TableKind::Customers;
        QAction* action = menu->addAction(isUseless ? tr("Not used") : fieldName(field));
        action->setCheckable(true);
        action->setChecked(column.field.value == field);
        connect(action, &QAction::triggered, this, [this, field, header = column.header] {
            choose([&](ImportChoices& choices) { choices.columns[header] = field; });
        });
    }
    const auto* header = table_->horizontalHeader();
    menu->popup(header->mapToGlobal(QPoint(header->sectionViewportPosition(section), header->height())));
}

/// What the rows are, when the guess is wrong. What was chosen of the columns stays as far as it serves the new kind.
void ImportView::openKinds()
{
    if (!inspection_)
        return;
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("kinds"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const TableKind kind : {TableKind::Orders, TableKind::Contracts, TableKind::Customers}) {
        QAction* action = menu->addAction(kindName(kind));
        action->setCheckable(true);
        action->setChecked(inspection_->kind.value == kind);
        connect(action, &QAction::triggered, this, [this, kind] {
            choose([&](ImportChoices& choices) {
                choices.kind = kind;
                std::erase_if(choices.columns, [&](const auto& column) { return !serves(column.second, kind); });
            });
        });
    }
    menu->popup(kind_->mapToGlobal(QPoint(0, kind_->height())));
}

void ImportView::openOptions()
{
    if (!inspection_)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this](QMenu* to, const QString& words, bool checked, std::function<void(ImportChoices&)> change) {
        QAction* action = to->addAction(words);
        action->setCheckable(true);
        action->setChecked(checked);
        connect(action, &QAction::triggered, this, [this, change = std::move(change)] { choose(change); });
    };
    QMenu* order = menu->addMenu(tr("Order of dates"));
    for (const auto& [value, id] :
         {std::pair{DateOrder::DayMonthYear, "dmy"}, std::pair{DateOrder::MonthDayYear, "mdy"},
          std::pair{DateOrder::YearMonthDay, "ymd"}})
        add(order, answerText({"date-order", {}, {}, {}, {}}, id), inspection_->dateOrder.value == value,
            [value = value](ImportChoices& c) {
                c.dateOrder = value;
                c.dateOrderByRecipe = false;
            });
    QMenu* mark = menu->addMenu(tr("Decimal mark"));
    for (const char value : {'.', ','})
        add(mark, answerText({"decimal-mark", {}, {}, {}, {}}, std::string(1, value)),
            inspection_->decimalMark.value == value, [value](ImportChoices& c) { c.decimalMark = value; });
    QMenu* header = menu->addMenu(tr("Row of the heads"));
    for (std::int64_t row = 1; row <= 10; ++row)
        add(header, Format().integer(row), inspection_->headerRow == row,
            [row](ImportChoices& c) { c.headerRow = row; });
    if (inspection_->sheets.size() > 1) {
        QMenu* sheets = menu->addMenu(tr("Sheet"));
        for (const SheetInfo& sheet : inspection_->sheets)
            add(sheets, text(sheet.name),
                std::count(inspection_->chosenSheets.begin(), inspection_->chosenSheets.end(), sheet.name) > 0,
                [name = sheet.name](ImportChoices& c) { c.sheets = {name}; });
    }
    if (inspection_->format == "csv") {
        QMenu* encoding = menu->addMenu(tr("Encoding"));
        for (const char* name : {"UTF-8", "UTF-16LE", "windows-1252", "windows-1250", "windows-1251", "windows-1256",
                                 "windows-1258", "windows-874", "GB18030", "Big5", "Shift_JIS", "EUC-KR", "KOI8-R"})
            add(encoding, QLatin1String(name), inspection_->text.encoding.value == name,
                [name](ImportChoices& c) { c.text.encoding.choose(name); });
        QMenu* delimiter = menu->addMenu(tr("Delimiter"));
        std::vector<std::string> signs{",", ";", "\t", "|", std::string(alignedColumns)};
        if (std::ranges::find(signs, inspection_->text.delimiter.value) == signs.end())
            signs.push_back(inspection_->text.delimiter.value);
        for (const std::string& sign : signs)
            add(delimiter,
                sign == "\t"             ? tr("Tab")
                : sign == alignedColumns ? tr("Aligned by spaces")
                                         : text(delimiterWord(sign)),
                inspection_->text.delimiter.value == sign, [sign](ImportChoices& c) { c.text.delimiter.choose(sign); });
    }
    if (inspection_->kind.value == TableKind::Customers) {
        QMenu* unit = menu->addMenu(tr("Unit of recency and age"));
        for (const auto& [value, words] : {std::pair{TimeUnit::Day, tr("Days")}, std::pair{TimeUnit::Week, tr("Weeks")},
                                           std::pair{TimeUnit::Month, tr("Months")}})
            add(unit, words, inspection_->unit.value == value, [value = value](ImportChoices& c) { c.unit = value; });
    }
    if (inspection_->kind.value == TableKind::Orders)
        addRules(menu->addMenu(tr("What counts")));
    menu->addSeparator();
    connect(menu->addAction(tr("Use a recipe…")), &QAction::triggered, this, &ImportView::useRecipe);
    connect(menu->addAction(tr("Save as recipe…")), &QAction::triggered, this, &ImportView::saveRecipe);
    menu->popup(options_->mapToGlobal(QPoint(0, options_->height())));
}

/// Each rule can be switched, and the preview follows.
void ImportView::addRules(QMenu* menu)
{
    for (const auto& [rule, reason] : rules) {
        QAction* action = menu->addAction(tr("Leave out: %1").arg(rowReason(reason)));
        action->setCheckable(true);
        action->setChecked(inspection_->rules.*rule);
        connect(action, &QAction::toggled, this, [this, rule = rule, reason = reason](bool on) {
            choose([&](ImportChoices& c) {
                c.rules.*rule = on;
                // The question of a rule that would leave out much is answered by its switch.
                c.answers[std::string(reason) + "-third"] = on ? "leave-out" : "count";
            });
        });
    }
}

void ImportView::saveRecipe()
{
    const SaveQuestion question{tr("Save recipe"),
                                QFileInfo(path_).completeBaseName() + QStringLiteral(".json"),
                                {{tr("Recipe"), {QStringLiteral("json")}}}};
    context_.dialogs.save(this, question, [this](const QString& path) {
        if (!inspection_)
            return;
        const auto written = replaceFile(path.toStdString(), toJson(choicesOf(*inspection_)));
        if (written)
            emit page_.toasted(tr("Written: %1").arg(path));
        else
            context_.dialogs.report(this, written.error());
    });
}

void ImportView::useRecipe()
{
    context_.dialogs.open(this, {tr("Use a recipe"), {{tr("Recipe"), {QStringLiteral("json")}}}, false},
                          [this](const QStringList& paths) {
                              QFile file(paths.value(0));
                              if (!file.open(QIODevice::ReadOnly))
                                  return context_.dialogs.report(this, Error{ErrorKind::FileUnreadable,
                                                                             {file.errorString().toStdString()},
                                                                             {.file = paths.value(0).toStdString()},
                                                                             {Hint::CheckPath}});
                              auto choices = choicesFromJson(file.readAll().toStdString());
                              if (!choices) {
                                  choices.error().place.file = paths.front().toStdString();
                                  return context_.dialogs.report(this, choices.error());
                              }
                              choices_ = std::move(*choices);
                              inspect();
                          });
}

}  // namespace perennial::ui
