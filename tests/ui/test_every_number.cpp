// Every number on every page opens its formula with the numbers put in, the customers and the source rows behind it.
// The window with the sample shop is walked page by page; what cannot be explained must be on the short list below. Of
// all numbers forty are drawn, with a fixed seed, and held against what stands behind them: the arithmetic of the
// popover is done again, its counts are those of the customers, purchases and rows that open, and the rows, summed one
// by one, are the sum shown with them.
#include "tests/ui/driven_window.h"
#include "tests/ui/number_walk.h"
#include "tests/ui/own_home.h"
#include "ui/models/segments_model.h"
#include "ui/pages/evidence_dialog.h"
#include "ui/pages/segments/rfm_grid.h"
#include "ui/support/widgets/segmented_control.h"

#include <QDialog>
#include <QPushButton>

#include <random>
#include <set>

using namespace perennial;
using namespace perennial::ui;
using namespace perennial::test;

namespace {

/// Numbers that explain nothing because they are no figures of the customers, each with its reason.
struct Exception {
    const char* what;  ///< of ShownNumber::what
    const char* text;  ///< of ShownNumber::text
    const char* why;
};
constexpr Exception exceptions[] = {
    {"^table \\w*, column \\d+, (Segment|Customer|Figure|Saying|Group|Play|Action)$", ".*", "names, not figures"},
    {"^table (segments|plays|whatifSegments|whatifFigures|whatifFolklore|fading|customers|neighbours), column 0,", ".*",
     "names of the rows"},
    {"^table ladder, column 0,", ".*", "the number of the order is the name of the row"},
    {"^table rfmRules, column 0,", ".*", "names of the groups"},
    {", Measured by$", ".*", "words; the days are those of the field above"},
    {", Imported$", ".*", "a date with its time"},
    {"^table (sourceRows|qualityRows), ", ".*", "these are the source rows themselves"},
    {"^table qualityFindings, column 0,", ".*",
     "a finding in words; its numbers stand beside it and explain themselves"},
    {"^FittingLabel", "^\\d+ pages? ", "pages of the report"},
    {"^TextLabel", "^\\d+ pages?$", "pages of the report"},
    {"^FittingLabel", "^\\d+ imports?, every row accounted for", "counts the table below it"},
    {"^FittingLabel", "^\\d+ things? in the rows", "counts the table below it"},
    {"^TextLabel", "(: [^·]+ · .*)+", "the status line repeats the point of the chart under the pointer"},
    {"^TextLabel", "^(\\+ next|Value of the next) \\d+ months$", "the horizon in the name of a figure"},
    {"^table whatifFolklore, column 1,", ".*", "what the literature says; the figure of the data stands beside it"},
    {"^FittingLabel", "^Move a lever: ", "a hint that names the horizon"},
    {"^TextLabel", "^Alive in 12 months$", "the name of a figure"},
    {"^TextLabel", "^Would buy without it, within", "the name of a field"},
    {"^TextLabel", "^(Scores run from 1 to 5|margin a year at their own pace × \\(1 − P\\(alive\\)\\))",
     "a rule in words"},
    {"^TextLabel", "^(Exact result|Preview while)", "the time of a job in the status line"},
};

bool isException(const ShownNumber& number)
{
    return std::ranges::any_of(exceptions, [&](const Exception& e) {
        return QRegularExpression(QString::fromUtf8(e.what)).match(number.what).hasMatch()
               && QRegularExpression(QString::fromUtf8(e.text)).match(number.text).hasMatch();
    });
}

}  // namespace

class TestEveryNumber : public DrivenWindow {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        openWindow({}, {1280, 720});
        shell_->window().show();
        shell_->session().openSample();
        QTRY_VERIFY_WITH_TIMEOUT(shell_->session().analysis() != nullptr && idle(), patience);
    }

    void everyNumberIsExplained()
    {
        QStringList missing;
        int explained = 0;
        visitAll([&](const ShownNumber& number) {
            if (isException(number))
                return;
            const QString place = QStringLiteral("%1: %2: %3").arg(number.where, number.what, number.text);
            Popover* popover = ask(number);
            if (!popover) {
                if (!isSubtitle(number))
                    missing << place + QStringLiteral(": nothing opens");
                return;
            }
            ++explained;
            const bool undefined = wordsOf(*popover, "explainValue") == ui::Format::dash();  // then it says why
            if (wordsOf(*popover, "explainFormula").isEmpty()
                || (wordsOf(*popover, "explainNumbers").isEmpty() && !undefined))
                missing << place + QStringLiteral(": no formula with numbers");
            const QRect plate(popover->parentWidget()->mapFromGlobal(popover->plate().topLeft()),
                              popover->plate().size());
            if (plate.intersects(number.place()))
                missing << place + QStringLiteral(": the popover covers it");
            if (!popover->parentWidget()->rect().contains(plate))
                missing << place + QStringLiteral(": the popover leaves the window");
            popover->close();
        });
        total_ = explained;
        QVERIFY2(missing.isEmpty(), qPrintable(u'\n' + missing.join(u'\n')));
        QVERIFY2(explained > 400, qPrintable(QString::number(explained)));
    }

    void fortyNumbersAreExact()
    {
        QVERIFY2(total_ > 40, "the numbers were not counted");
        std::mt19937 random(20'261'122);
        std::set<int> drawn;
        while (drawn.size() < 40)
            drawn.insert(static_cast<int>(random() % static_cast<unsigned>(total_)));
        int at = -1;
        int formulas = 0;
        int scopes = 0;
        QStringList wrong;
        visitAll([&](const ShownNumber& number) {
            if (isException(number))
                return;
            Popover* popover = ask(number);
            if (!popover)
                return;
            if (!drawn.contains(++at))
                return popover->close(), void();
            const QString place = QStringLiteral("%1: %2: %3").arg(number.where, number.what, number.text);
            for (const QString& fault : {faultOfValue(number, *popover), faultOfFormula(*popover, formulas)})
                if (!fault.isEmpty())
                    wrong << place + QStringLiteral(": ") + fault;
            const int links = countsIn(*popover);
            popover->close();
            for (int link = 0; link < links; ++link)
                if (const QString fault = faultOfCount(number, link, scopes); !fault.isEmpty())
                    wrong << place + QStringLiteral(": ") + fault;
        });
        QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
        QVERIFY2(formulas >= 15, qPrintable(QString::number(formulas)));
        QVERIFY2(scopes >= 40, qPrintable(QString::number(scopes)));
    }

    /// With a filter: the payback opens the customers of the filter and says of whom it was learnt; flows and scenario
    /// are those of the filter, too.
    void filteredNumbersOpenFilteredCustomers()
    {
        Definitions definitions = shell_->session().definitions();
        definitions.segmentFilter = "rule:orders >= 3";
        shell_->session().setDefinitions(definitions, QStringLiteral("filter"));
        QTRY_VERIFY_WITH_TIMEOUT(
            shell_->session().analysis()->shown.customers < shell_->session().analysis()->all.customers, patience);
        const auto analysis = shell_->session().analysis();
        std::uint64_t regulars = 0;  // counted from the orders of each customer
        for (const std::uint32_t orders : analysis->summary().orders)
            regulars += orders >= 3;
        QCOMPARE(analysis->shown.customers, regulars);
        const QString shown = QLocale(QLocale::English).toString(static_cast<qulonglong>(regulars));
        const QString all = QLocale(QLocale::English).toString(static_cast<qulonglong>(analysis->all.customers));

        go("overview");
        settle();
        press("Payback");
        settle();
        ChartPanel* payback = panelOf("payback");
        QVERIFY(payback);
        emit payback->pointActivated(3);
        Popover* popover = shownPopover(&shell_->window());
        QVERIFY(popover);
        QCOMPARE(linkBeside(*popover, "Customers"), shown);
        QCOMPARE(linkBeside(*popover, "Customers it is learnt from"), all);
        popover->close();
        press("By month");
        settle();

        go("segments");
        emit child<SegmentedControl>("segmentation")->chosen("rfm");
        settle();
        child<QPushButton>("movementOfSegments")->click();
        settle();
        auto* flow = child<ChartPanel>("flow");
        std::uint64_t inBands = 0;
        for (const auto& band : std::get<SegmentFlow>(flow->data().content).bands)
            inBands += band.customers;
        QCOMPARE(inBands, regulars);
        emit flow->pointActivated(0);
        popover = shownPopover(flow->window());
        QVERIFY(popover);
        QCOMPARE(
            linkBeside(*popover, "Customers"),
            QLocale(QLocale::English)
                .toString(static_cast<qulonglong>(std::get<SegmentFlow>(flow->data().content).bands[0].customers)));
        popover->close();
        child<QDialog>("movement")->close();

        go("whatif");
        settle();
        auto* value = child<TextLabel>("result0");
        QTRY_VERIFY_WITH_TIMEOUT(!value->text().isEmpty(), patience);
        QTest::keyClick(value, Qt::Key_Return);
        popover = shownPopover(&shell_->window());
        QVERIFY(popover);
        QCOMPARE(linkBeside(*popover, "Customers of today"), shown);
        popover->close();
        shell_->session().undoStack()->undo();
        QTRY_COMPARE_WITH_TIMEOUT(shell_->session().analysis()->shown.customers, analysis->all.customers, patience);
    }

    /// In Arabic the arithmetic runs from the left: its first operand stands left of its last.
    void arithmeticRunsFromTheLeft()
    {
        go("overview");
        settle();
        shell_->language().choose(QStringLiteral("ar"));
        settle();
        KeyFigureCard* card = nullptr;  // the first one that can be seen
        for (KeyFigureCard* found : shell_->window().findChildren<KeyFigureCard*>())
            card = !card && found->isVisible() ? found : card;
        QVERIFY(card);
        QTest::keyClick(card, Qt::Key_Return);
        Popover* popover = shownPopover(&shell_->window());
        QVERIFY(popover);
        QCOMPARE(popover->layoutDirection(), Qt::RightToLeft);
        for (const char* name : {"explainFormula", "explainNumbers"}) {
            auto* label = popover->findChild<QLabel*>(QLatin1String(name));
            QVERIFY(label);
            QCOMPARE(label->layoutDirection(), Qt::LeftToRight);
            QVERIFY(label->text().startsWith(QStringLiteral("\u200e\u2066")));  // the whole is isolated from the left
        }
        popover->close();
        shell_->language().choose(QStringLiteral("en"));
        settle();
    }

    void cleanupTestCase() { shell_.reset(); }

private:
    using Visit = std::function<void(const ShownNumber&)>;

    void go(const char* page, const char* what = "")
    {
        shell_->window().goTo(QString::fromLatin1(page), QString::fromLatin1(what));
    }
    /// Until nothing is worked on and what that has queued is done.
    void settle()
    {
        for (int quiet = 0; quiet < 3;) {
            QCoreApplication::processEvents();
            QCoreApplication::sendPostedEvents();
            const bool quietNow = QTest::qWaitFor([this] { return idle(); }, patience);
            QVERIFY(quietNow);
            QCoreApplication::processEvents();
            quiet = idle() ? quiet + 1 : 0;
        }
    }
    void choose(const char* name, const char* id)
    {
        auto* control = child<SegmentedControl>(name);
        control->setCurrent(QLatin1String(id));
        emit control->chosen(QLatin1String(id));
    }
    void press(const char* words)
    {
        for (QPushButton* button : shell_->window().findChildren<QPushButton*>())
            if (button->isVisible() && button->text() == QString::fromUtf8(words))
                return button->click();
    }
    ChartPanel* panelOf(const char* chart)
    {
        for (ChartPanel* panel : shell_->window().findChildren<ChartPanel*>())
            if (panel->isVisible() && panel->data().id == chart)
                return panel;
        return nullptr;
    }
    void walk(const QString& where, const Visit& visit, QWidget* root = nullptr)
    {
        settle();
        const NumberWalk found(where, root ? root : &shell_->window());
        for (const ShownNumber& number : found.numbers())
            visit(number);
    }
    void visitAll(const Visit& visit)
    {
        go("overview");
        walk(QStringLiteral("overview"), visit);
        press("Trend");
        press("Payback");
        walk(QStringLiteral("overview, turned"), visit);
        press("Forecast");
        press("By month");
        go("customers");
        walk(QStringLiteral("customers"), visit);
        visitSegments(visit);
        go("retention");
        for (const char* view : {"map", "curve", "ladder"}) {
            choose("cohortView", view);
            walk(QStringLiteral("retention, %1").arg(QLatin1String(view)), visit);
        }
        choose("cohortView", "map");
        go("whatif");
        settle();
        for (const char* view : {"0", "1", "2", "3"}) {
            choose("whatifDetails", view);
            walk(QStringLiteral("whatif, %1").arg(QLatin1String(view)), visit);
        }
        choose("whatifDetails", "0");
        go("actions");
        walk(QStringLiteral("actions"), visit);
        go("report");
        walk(QStringLiteral("report"), visit);
        for (const char* view : {"history", "quality", "assumptions"}) {
            go("data", view);
            walk(QStringLiteral("data, %1").arg(QLatin1String(view)), visit);
        }
    }
    void visitSegments(const Visit& visit)
    {
        for (const char* by : {"value", "lifecycle", "cohort", "rfm"}) {
            go("segments");
            emit child<SegmentedControl>("segmentation")->chosen(QLatin1String(by));
            QTRY_COMPARE_WITH_TIMEOUT(shell_->session().analysis()->segmentsInFront()->segmentation.id, std::string(by),
                                      patience);
            walk(QStringLiteral("segments, %1").arg(QLatin1String(by)), visit);
        }
        for (const auto& [button, dialog] :
             {std::pair{"Compare two…", "compareSegments"}, {"Movement…", "movement"}, {"Edit rules…", "rfmDialog"}}) {
            press(button);
            auto* shown = child<QDialog>(dialog);
            QVERIFY(shown);
            walk(QString::fromLatin1(dialog), visit, shown);
            if (auto* grid = shown->findChild<RfmGrid*>()) {
                QTest::keyClick(grid, Qt::Key_Return);
                Popover* popover = shownPopover(shown);
                QVERIFY(popover);
                popover->close();
            }
            shown->close();
            QTRY_VERIFY(!child<QDialog>(dialog));
        }
    }

    static Popover* shownPopover(const QWidget* window)
    {
        for (Popover* popover : window->findChildren<Popover*>())
            if (popover->isVisible())
                return popover;
        return nullptr;
    }
    Popover* ask(const ShownNumber& number)
    {
        if (!number.ask)
            return nullptr;
        number.ask();
        return shownPopover(number.widget->window());
    }
    /// The subtitle of a chart: it is explained with the title above it.
    static bool isSubtitle(const ShownNumber& number)
    {
        const auto* label = qobject_cast<const FittingLabel*>(number.widget);
        const auto* panel = label ? qobject_cast<const ChartPanel*>(label->parentWidget()) : nullptr;
        return panel && unmarked(label->text()) != unmarked(panel->title());
    }
    static QString wordsOf(const Popover& popover, const char* name)
    {
        const auto* label = popover.findChild<QLabel*>(QLatin1String(name));
        return label ? plainWords(label->text()) : QString();
    }
    static QString linkBeside(const Popover& popover, const char* label)
    {
        for (const QPushButton* link : popover.findChildren<QPushButton*>())
            if (link->accessibleDescription() == QLatin1String(label))
                return link->text();
        return {};
    }

    /// The popover shows the number, as it stands or with more digits.
    static QString faultOfValue(const ShownNumber& number, const Popover& popover)
    {
        if (qobject_cast<ChartView*>(number.widget))
            return {};  // a point has no number of its own on the screen
        std::vector<ShownValue> told;
        for (const QLabel* label : popover.findChildren<QLabel*>())
            for (const ShownValue& value : numbersIn(label->text()))
                told.push_back(value);
        for (const QPushButton* link : popover.findChildren<QPushButton*>())
            for (const ShownValue& value : numbersIn(link->text()))
                told.push_back(value);
        const auto shown = numbersIn(number.text);
        const bool any = shown.empty() || std::ranges::any_of(shown, [&](const ShownValue& value) {
                             return std::ranges::any_of(told, [&](const ShownValue& t) { return t.meets(value); });
                         });
        return any ? QString() : QStringLiteral("the popover does not show it");
    }
    /// "a ÷ b = c" is done again.
    static QString faultOfFormula(const Popover& popover, int& done)
    {
        const QString words = wordsOf(popover, "explainNumbers");
        const qsizetype equals = words.lastIndexOf(QLatin1Char('='));
        if (equals < 0)
            return {};
        const auto left = Arithmetic(words.left(equals)).value();
        const auto right = numbersIn(words.mid(equals + 1));
        if (!left || right.empty())
            return {};
        ++done;
        return left->meets(right.front()) ? QString() : QStringLiteral("its arithmetic is wrong: %1").arg(words);
    }
    /// The links of a popover that open the customers or rows of a count.
    static QList<QPushButton*> countLinks(const Popover& popover)
    {
        static const QRegularExpression count(QStringLiteral("^[\\d,]+$"));
        QList<QPushButton*> links;
        for (QPushButton* link : popover.findChildren<QPushButton*>())
            if (count.match(plainWords(link->text())).hasMatch() && link->accessibleDescription() != "Imports")
                links << link;
        return links;
    }
    static int countsIn(const Popover& popover) { return static_cast<int>(countLinks(popover).size()); }

    /// What a link opens is as many as it says, and its rows add up to the sum over them.
    QString faultOfCount(const ShownNumber& number, int link, int& done)
    {
        Popover* popover = ask(number);
        if (!popover)
            return QStringLiteral("it does not open again");
        QPushButton* button = countLinks(*popover).value(link);
        if (!button)
            return QStringLiteral("a link is gone");
        const QString label = button->accessibleDescription();
        const auto told = static_cast<std::size_t>(QString(plainWords(button->text())).remove(u',').toULongLong());
        button->click();
        auto* dialog = shell_->window().findChild<EvidenceDialog*>();
        if (!dialog)
            return QString();  // rows of an import: another dialog
        if (!QTest::qWaitFor([&] { return dialog->isFilled(); }, patience))
            return QStringLiteral("nothing is found behind %1").arg(label);
        const Evidence& evidence = *dialog->evidence();
        MoneySum sum;
        for (const EvidenceRow& row : evidence.rows)
            sum += row.amount;
        const bool purchases = label.contains(QStringLiteral("urchases behind")) || label == "All their purchases"
                               || label == "Orders left out";
        const bool buyers = label == "Buyers in the window";
        const std::size_t found = purchases ? evidence.purchases : buyers ? evidence.buyers : evidence.customers.size();
        const bool adds = sum.major() == evidence.revenue.major();
        delete dialog;
        ++done;
        if (found != told)
            return QStringLiteral("%1: %2 told, %3 found").arg(label).arg(told).arg(found);
        return adds ? QString() : QStringLiteral("%1: the rows do not add up").arg(label);
    }

    int total_ = 0;
};

OWN_HOME_TEST_MAIN(TestEveryNumber)

#include "test_every_number.moc"
