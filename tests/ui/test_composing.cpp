// Composing what leaves the program: sections by dragging and by keys, the size of the preview, columns of the
// customers.
#include "core/export/export_tables.h"
#include "tests/ui/made_shop.h"
#include "tests/ui/own_home.h"
#include "ui/pages/customers/export_dialog.h"
#include "ui/pages/report/preview_zoom.h"
#include "ui/pages/report/report_composer.h"
#include "ui/pages/report/report_preview.h"
#include "ui/pages/report/section_list.h"
#include "ui/report/report_writer.h"
#include "ui/support/fonts.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

using namespace perennial;
using namespace perennial::ui;

class TestComposing : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { QSettings().clear(); }
    void sectionsAreDragged();
    void sectionsMoveByKeys();
    void optionsWithoutALanguageKeepIt();
    void thePreviewFitsAndRemembers();
    void columnsAreChosenOrderedAndRemembered();
    void theFileHoldsTheChosenColumns();

private:
    std::shared_ptr<const Analysis> analysis_;
    QTemporaryDir folder_;
};

namespace {

QStringList idsOf(const SectionList& list)
{
    QStringList ids;
    for (const ReportSection& section : list.sections())
        ids << section.id;
    return ids;
}

void fill(SectionList& list)
{
    list.setSections({{QStringLiteral("cover"), true, {}},
                      {QStringLiteral("board"), true, {}},
                      {QStringLiteral("segments"), true, {}},
                      {QStringLiteral("cohorts"), true, {}}});
    list.resize(300, 300);
    list.show();
    QVERIFY(QTest::qWaitForWindowExposed(&list));
}

}  // namespace

void TestComposing::initTestCase()
{
    QVERIFY(folder_.isValid());
    QCoreApplication::setOrganizationName(QStringLiteral("Perennial"));
    installFonts();
    analysis_ = test::madeAnalysis();
}

void TestComposing::sectionsAreDragged()
{
    SectionList list;
    fill(list);
    QSignalSpy changed(&list, &SectionList::changed);
    auto* grip = list.findChild<QLabel*>(QStringLiteral("grip-cover"));
    auto* target = list.findChild<QLabel*>(QStringLiteral("grip-segments"));
    QVERIFY(grip && target);
    QTest::mousePress(grip, Qt::LeftButton);
    QTest::mouseMove(grip, grip->mapFromGlobal(target->mapToGlobal(QPoint(4, 4))));
    QTest::mouseRelease(grip, Qt::LeftButton);
    QCOMPARE(idsOf(list), QStringList({"board", "segments", "cover", "cohorts"}));
    QCOMPARE(changed.size(), 1);
    // what is beside a row still belongs to it after the move
    auto* note = list.findChild<QLineEdit*>(QStringLiteral("note-cover"));
    note->show();
    QTest::keyClicks(note, QStringLiteral("first"));
    QCOMPARE(list.sections()[2].note, QStringLiteral("first"));
    QTest::mouseClick(list.findChild<QPushButton*>(QStringLiteral("up-cover")), Qt::LeftButton);
    QCOMPARE(idsOf(list), QStringList({"board", "cover", "segments", "cohorts"}));
    QVERIFY(!list.findChild<QPushButton*>(QStringLiteral("up-board"))->isEnabled());
}

void TestComposing::sectionsMoveByKeys()
{
    SectionList list;
    fill(list);
    auto* board = list.findChild<QAbstractButton*>(QStringLiteral("board"));
    QVERIFY(board);
    QTest::keyClick(board, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(idsOf(list), QStringList({"cover", "segments", "board", "cohorts"}));
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(board, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(idsOf(list), QStringList({"board", "cover", "segments", "cohorts"}));
}

void TestComposing::optionsWithoutALanguageKeepIt()
{
    ReportComposer composer;
    composer.retranslate();
    composer.chooseLanguage(QStringLiteral("th"));
    composer.setOptions({});  // of a workspace whose report nobody has composed yet
    QCOMPARE(composer.options().language, QStringLiteral("th"));
    ReportOptions vietnamese;
    vietnamese.language = QStringLiteral("vi");
    composer.setOptions(vietnamese);
    QCOMPARE(composer.options().language, QStringLiteral("vi"));
}

void TestComposing::thePreviewFitsAndRemembers()
{
    const auto document = layOutReport(*analysis_, {.layout = ReportTemplate::Board});
    QVERIFY(document.has_value());
    QScrollArea scroll;
    QComboBox box;
    auto* preview = new ReportPreview;
    scroll.setWidget(preview);
    scroll.resize(700, 500);
    scroll.show();
    QVERIFY(QTest::qWaitForWindowExposed(&scroll));
    {
        PreviewZoom zoom(&box, &scroll, preview, nullptr);
        preview->setDocument(*document);
        box.setCurrentIndex(0);  // the whole page
        emit box.activated(0);
        QVERIFY(preview->zoom() * document->pageSize().height() < scroll.height());
        box.setCurrentIndex(1);  // its width
        emit box.activated(1);
        const double wide = preview->zoom() * document->pageSize().width();
        QVERIFY(wide > 600 && wide < 700);
        scroll.resize(1000, 500);
        QTRY_VERIFY(preview->zoom() * document->pageSize().width() > 900);
        box.setCurrentIndex(box.findData(100));
        emit box.activated(box.currentIndex());
        QCOMPARE(preview->zoom(), 1.0);
        QWheelEvent larger({50, 50}, scroll.viewport()->mapToGlobal(QPointF(50, 50)), {}, {0, 120}, Qt::NoButton,
                           Qt::ControlModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(scroll.viewport(), &larger);
        QCOMPARE(preview->zoom(), 1.5);
    }
    QComboBox again;
    const PreviewZoom zoom(&again, &scroll, preview, nullptr);
    QCOMPARE(again.currentData().toInt(), 150);
}

void TestComposing::columnsAreChosenOrderedAndRemembered()
{
    const QStringList columns{QStringLiteral("customer"), QStringLiteral("clv"), QStringLiteral("orders")};
    {
        CustomerExportDialog dialog(columns);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QCOMPARE(dialog.choice().columns, columns);
        QTest::mouseClick(dialog.findChild<QPushButton*>(QStringLiteral("exportNone")), Qt::LeftButton);
        QVERIFY(dialog.choice().columns.isEmpty());
        auto* list = dialog.findChild<QListWidget*>(QStringLiteral("exportColumns"));
        list->item(0)->setCheckState(Qt::Checked);
        list->item(2)->setCheckState(Qt::Checked);
        list->setCurrentRow(2);
        auto* up = dialog.findChild<QPushButton*>(QStringLiteral("exportUp"));
        QTest::mouseClick(up, Qt::LeftButton);
        QTest::mouseClick(up, Qt::LeftButton);
        auto* format = dialog.findChild<QComboBox*>(QStringLiteral("exportFormat"));
        format->setCurrentIndex(format->findData(QStringLiteral("csv")));
        auto* privacy = dialog.findChild<QComboBox*>(QStringLiteral("exportPrivacy"));
        privacy->setCurrentIndex(privacy->findData(QStringLiteral("pseudonym")));
        CustomerFile file;
        connect(&dialog, &CustomerExportDialog::chosen, &dialog, [&](const CustomerFile& chosen) { file = chosen; });
        for (QPushButton* button : dialog.findChildren<QPushButton*>())
            if (button->text() == QStringLiteral("Export…"))
                button->click();
        QCOMPARE(file.columns, QStringList({"orders", "customer"}));
        QCOMPARE(file.ending, QStringLiteral("csv"));
        QCOMPARE(file.privacy, Privacy::Pseudonym);
    }
    // a column that is gone is forgotten, a new one is there but not chosen
    CustomerExportDialog next({QStringLiteral("customer"), QStringLiteral("revenue"), QStringLiteral("orders")});
    next.setAttribute(Qt::WA_DeleteOnClose, false);
    QCOMPARE(next.choice().columns, QStringList({"orders", "customer"}));
    QCOMPARE(next.choice().ending, QStringLiteral("csv"));
    QCOMPARE(next.choice().privacy, Privacy::Pseudonym);
}

void TestComposing::theFileHoldsTheChosenColumns()
{
    NoProgress progress;
    const auto names = customerColumns(analysis_, progress);
    QVERIFY(names.has_value());
    for (const char* column : {"customer", "name", "clv", "segment_rfm", "segment_Channel"})
        QVERIFY2(std::ranges::find(*names, column) != names->end(), column);
    const CustomerExport wanted{Privacy::Full, {"clv", "customer"}, {5, 3}, true};
    const auto table = customerExport(analysis_, wanted, progress);
    QVERIFY(table.has_value());
    const QString path = folder_.filePath(QStringLiteral("chosen.csv"));
    QVERIFY(writeTable(*table, path.toStdString(), progress));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[0], QByteArray("clv,customer"));
    const CustomerIndex first = analysis_->summary().customer[5];
    QVERIFY(lines[1].endsWith(',' + QByteArray::fromStdString(analysis_->ledger->customerKey[first])));
}

OWN_HOME_TEST_MAIN(TestComposing)
#include "test_composing.moc"
