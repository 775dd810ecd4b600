// The report beside `analyze --json` of the same workspace: every figure that both have stands in the PDF as a
// whole string, in each language. The expected strings are made here from the JSON's decimals and the separators
// that CLDR gives for each language, not by the program's own formatting.
#include "tests/cli/run_program.h"

#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

class TestCliReport : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyFigureOfTheJson_data();
    void everyFigureOfTheJson();
    void figuresStandBesideTheirNames_data();
    void figuresStandBesideTheirNames();

private:
    [[nodiscard]] QString report(const QString& language) const;
    QTemporaryDir folder_;
    QString workspace_;
    QJsonObject analysis_;
};

namespace {

QString output(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return process.exitCode() == 0 ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
}

/// Presentation forms, marks of direction and digits of other scripts become plain.
QString plain(const QString& text)
{
    static const QRegularExpression marks(
        QStringLiteral("[\\x{200e}\\x{200f}\\x{061c}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}]"));
    QString result = text.normalized(QString::NormalizationForm_KC).remove(marks);
    for (QChar& c : result)
        if (c.isDigit())
            c = QLatin1Char(static_cast<char>('0' + c.digitValue()));
    return result;
}

struct Separators {
    char16_t group;
    char16_t decimal;
};

Separators separatorsOf(const QString& language)
{
    if (language == QStringLiteral("id") || language == QStringLiteral("vi"))
        return {'.', ','};
    return {',', '.'};
}

/// "1234.565" to 2 decimals: "1,234.57"; without its sign.
QString figure(double value, int decimals, Separators separators)
{
    QString digits = QString::number(std::abs(value), 'f', decimals);
    const qsizetype point = digits.indexOf(QLatin1Char('.'));
    if (point >= 0)
        digits[point] = separators.decimal;
    for (qsizetype i = (point < 0 ? digits.size() : point) - 3; i > 0; i -= 3)
        digits.insert(i, separators.group);
    return digits;
}

/// The figure with nothing at its sides that would make it another one.
bool holds(const QString& text, const QString& figure)
{
    const QRegularExpression whole(
        QStringLiteral("(?<![0-9.,])%1(?![0-9]|[.,][0-9])").arg(QRegularExpression::escape(figure)));
    return whole.match(text).hasMatch();
}

double number(const QJsonValue& value)
{
    return value.isString() ? value.toString().toDouble() : value.toDouble();
}

QJsonValue at(const QJsonObject& object, const QString& path)
{
    QJsonValue value = object;
    for (const QString& part : path.split(QLatin1Char('.')))
        value = value.toObject().value(part);
    return value;
}

struct Shown {
    const char* path;
    int decimals;
    double times = 1;       ///< 100 for percent
    const char* name = "";  ///< the words at the head of its line, in English
};

constexpr Shown keyFigures[] = {
    {"clv_mean", 2, 1, "Customer lifetime value, mean"},
    {"clv_total", 2, 1, "Customer lifetime value, total"},
    {"clv_historical_mean", 2, 1, "Value so far, mean"},
    {"clv_historical_total", 2},
    {"clv_residual_total", 2, 1, "Value of the next 12 months"},
    {"clv_residual_interval.lower", 0},
    {"clv_residual_interval.upper", 0},
    {"expected_purchases_total", 1},
    {"expected_purchases_interval.lower", 0},
    {"expected_purchases_interval.upper", 0},
    {"clv_new_customer", 2, 1, "CLV of a new customer"},
    {"ltv_to_cac", 2, 1, "LTV : CAC, new customers"},
    {"acquisition_cost", 2, 1, "Acquisition cost (CAC)"},
    {"payback_months", 0, 1, "Payback"},
    {"window.average_purchase_value", 2, 1, "Average purchase value"},
    {"window.customer_value_per_year", 2, 1, "Customer value, a year"},
    {"window.customers_in_window", 0, 1, "Buyers in the window"},
    {"window.purchases", 0},
    {"window.revenue", 2},
    {"average_lifespan_years", 1, 1, "Average customer lifespan"},
    {"clv_simple", 2, 1, "Simple CLV"},
    {"clv_predictive", 2, 1, "Predictive CLV, formula"},
    {"clv_retention_form", 2, 1, "CLV, retention form"},
    {"purchases", 0, 1, "Purchases"},
    {"alive", 0, 1, "Customers still alive"},
    {"annual_retention", 1, 100, "Retention rate a year, MBG/NBD"},
    {"margin", 1, 100, "Gross margin"},
    {"customers", 0},
    {"customers_without_purchase", 0},
};

}  // namespace

void TestCliReport::initTestCase()
{
    workspace_ = folder_.filePath(QStringLiteral("shop.perennial"));
    const QString sample = QStringLiteral(PERENNIAL_SOURCE_DIR "/resources/sample/alder-oak");
    QCOMPARE(runProgram({"import", sample + ".xlsx", "-w", workspace_}).status, 0);
    QCOMPARE(runProgram({"import", sample + "-spend.xlsx", "--kind", "spend", "-w", workspace_}).status, 0);
    analysis_ = runProgram({"analyze", workspace_, "--quality", "--json"}).json();
    QVERIFY(analysis_.contains("clv_mean"));
}

QString TestCliReport::report(const QString& language) const
{
    const QString pdf = folder_.filePath(language + QStringLiteral(".pdf"));
    if (runProgram({"report", workspace_, "-o", pdf, "--language", language}).status != 0)
        return {};
    return plain(output(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")}));
}

void TestCliReport::everyFigureOfTheJson_data()
{
    QTest::addColumn<QString>("language");
    for (const char* language : {"en", "ar", "zh_CN", "id", "th", "vi"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void TestCliReport::everyFigureOfTheJson()
{
    QFETCH(QString, language);
    const QString text = report(language);
    const Separators separators = separatorsOf(language);
    int checked = 0;
    const auto check = [&](const QString& what, const QJsonValue& value, int decimals, double times = 1) {
        if (value.isNull() || value.isUndefined())
            return;
        const QString wanted = figure(number(value) * times, decimals, separators);
        QVERIFY2(holds(text, wanted), qPrintable(what + QStringLiteral(": ") + wanted));
        ++checked;
    };
    for (const Shown& shown : keyFigures) {
        const QString path = QString::fromLatin1(shown.path);
        QVERIFY2(!at(analysis_, path).isNull() && !at(analysis_, path).isUndefined(), shown.path);
        check(path, at(analysis_, path), shown.decimals, shown.times);
    }
    for (const QJsonValue& each : analysis_["models"].toArray()) {
        const QJsonObject model = each.toObject();
        for (const char* part : {"parameters", "standard_errors"}) {
            const QJsonObject values = model[QLatin1String(part)].toObject();
            QVERIFY(!values.isEmpty());
            for (auto p = values.begin(); p != values.end(); ++p)
                check(model["name"].toString() + QLatin1Char(' ') + p.key(), p.value(), 4);
        }
        check(QStringLiteral("log-likelihood"), model["log_likelihood"], 3);
        check(QStringLiteral("customers of the model"), model["customers"], 0);
    }
    const QJsonArray holdout = analysis_["holdout"].toArray();
    QVERIFY(!holdout.isEmpty());
    for (const QJsonValue& each : holdout) {
        const QJsonObject score = each.toObject();
        if (score["to"] != holdout[0].toObject()["to"] && score["model"] != analysis_["model"])
            continue;  // the report has the earlier times of the method in use only
        check(QStringLiteral("expected"), score["expected"], 0);
        check(QStringLiteral("actual"), score["actual"], 0);
        check(QStringLiteral("error"), score["error_pct"], 1);
        check(QStringLiteral("mean error"), score["mae"], 2);
        check(QStringLiteral("rank correlation"), score["rank_correlation"], 2);
        check(QStringLiteral("coverage"), score["coverage_90"], 0, 100);
    }
    const QJsonArray quality = analysis_["data_quality"].toArray();
    QVERIFY(!quality.isEmpty());
    for (const QJsonValue& each : quality) {
        const QJsonObject finding = each.toObject();
        check(finding["issue"].toString() + QStringLiteral(" rows"), finding["rows"], 0);
        check(finding["issue"].toString() + QStringLiteral(" customers"), finding["customers"], 0);
        check(finding["issue"].toString() + QStringLiteral(" amount"), finding["amount"], 2);
        check(finding["issue"].toString() + QStringLiteral(" effect"), finding["clv_mean_change"], 2);
    }
    QVERIFY2(checked > 100, qPrintable(QString::number(checked)));
    QVERIFY(text.contains(analysis_["definitions_hash"].toString()));
}

void TestCliReport::figuresStandBesideTheirNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("wanted");
    for (const Shown& shown : keyFigures)
        if (*shown.name)
            QTest::newRow(shown.path) << QString::fromLatin1(shown.name)
                                      << figure(number(at(analysis_, QString::fromLatin1(shown.path))) * shown.times,
                                                shown.decimals, {',', '.'});
}

void TestCliReport::figuresStandBesideTheirNames()
{
    static const QString text = report(QStringLiteral("en"));
    QFETCH(QString, name);
    QFETCH(QString, wanted);
    const QRegularExpression line(QStringLiteral("^ *%1[^,]* {2,}.*$").arg(QRegularExpression::escape(name)),
                                  QRegularExpression::MultilineOption);
    bool found = false;
    for (auto lines = line.globalMatch(text); lines.hasNext();)
        found |= holds(lines.next().captured(), wanted);
    QVERIFY2(found, qPrintable(name + QStringLiteral(": ") + wanted));
}

QTEST_GUILESS_MAIN(TestCliReport)
#include "test_cli_report.moc"
