// What can be chosen differently on the import page: the use of a column, how the file is read, recipes
// (import_view.h).
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
#include <QSaveFile>
#include <QTableView>

namespace perennial::ui {

namespace {

/// Fields in the order of the menu of a column.
constexpr Field menuFields[] = {
    Field::Customer, Field::CustomerName, Field::Email,    Field::Order,     Field::Line,     Field::RefundedOrder,
    Field::Date,     Field::Amount,       Field::Quantity, Field::UnitPrice, Field::Discount, Field::Refund,
    Field::Tax,      Field::Shipping,     Field::Cost,     Field::Currency,  Field::Status,   Field::Type,
    Field::Product,  Field::Category,     Field::Channel,  Field::Country,   Field::None,     Field::Ignore};

constexpr std::pair<bool OrderRules::*, const char*> rules[] = {
    {&OrderRules::excludeCancelled, "cancelled"}, {&OrderRules::excludeVoid, "void"},
    {&OrderRules::excludeFailed, "failed"},       {&OrderRules::excludePending, "pending"},
    {&OrderRules::excludeDraft, "draft"},         {&OrderRules::excludeTest, "test"},
    {&OrderRules::excludeFraud, "fraud"},         {&OrderRules::excludeGiftCards, "gift-card"}};

}  // namespace

void ImportView::openColumnMenu(int section)
{
    if (section < 1 || section > static_cast<int>(model_->columns().size()))
        return;
    const ColumnGuess& column = model_->columns()[static_cast<std::size_t>(section - 1)];
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Field field : menuFields) {
        QAction* action = menu->addAction(fieldName(field));
        action->setCheckable(true);
        action->setChecked(column.field.value == field);
        connect(action, &QAction::triggered, this, [this, field, header = column.header] {
            choose([&](ImportChoices& choices) { choices.columns[header] = field; });
        });
    }
    const auto* header = table_->horizontalHeader();
    menu->popup(header->mapToGlobal(QPoint(header->sectionViewportPosition(section), header->height())));
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
        for (const char sign : {',', ';', '\t', '|'})
            add(delimiter, sign == '\t' ? tr("Tab") : QString(QLatin1Char(sign)),
                inspection_->text.delimiter.value == sign, [sign](ImportChoices& c) { c.text.delimiter.choose(sign); });
    }
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
        QSaveFile file(path);
        const QByteArray json = QByteArray::fromStdString(toJson(choicesOf(*inspection_)));
        if (file.open(QIODevice::WriteOnly) && file.write(json) == json.size() && file.commit())
            emit page_.toasted(tr("Written: %1").arg(path));
        else
            context_.dialogs.report(this, Error{ErrorKind::WriteFailed,
                                                {file.errorString().toStdString()},
                                                {.file = path.toStdString()},
                                                {Hint::ChooseAnotherFolder}});
    });
}

void ImportView::useRecipe()
{
    context_.dialogs.open(this, {tr("Use a recipe"), {{tr("Recipe"), {QStringLiteral("json")}}}, false},
                          [this](const QStringList& paths) {
                              QFile file(paths.value(0));
                              if (!file.open(QIODevice::ReadOnly))
                                  return;
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
