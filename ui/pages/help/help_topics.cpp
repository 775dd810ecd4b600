#include "ui/pages/help/help_topics.h"

#include <QCoreApplication>
#include <QKeySequence>
#include <QStringList>

namespace perennial::ui {

namespace {

/// The words of one topic each.
class Help {
    Q_DECLARE_TR_FUNCTIONS(Help)

public:
    static QString tour();
    static QString exportFromShop();
    static QString figures();
    static QString keys();
    static QList<HelpTopic> all();
};

/// A page that is written from top to bottom; what it is given is plain text.
class Sheet {
public:
    Sheet& heading(const QString& words) { return put(QStringLiteral("h3"), words); }
    Sheet& paragraph(const QString& words) { return put(QStringLiteral("p"), words); }
    Sheet& steps(const QStringList& items) { return list(QStringLiteral("ol"), items); }
    Sheet& points(const QStringList& items) { return list(QStringLiteral("ul"), items); }
    Sheet& table(const QList<std::pair<QString, QString>>& rows)
    {
        html_ += QStringLiteral("<table cellspacing=\"0\" cellpadding=\"4\">");
        for (const auto& [name, words] : rows)
            html_ += QStringLiteral("<tr><td><b>%1</b>&nbsp;&nbsp;</td><td>%2</td></tr>")
                         .arg(name.toHtmlEscaped(), words.toHtmlEscaped());
        html_ += QStringLiteral("</table>");
        return *this;
    }
    [[nodiscard]] QString html() const { return html_; }

private:
    Sheet& put(const QString& element, const QString& words)
    {
        html_ += QStringLiteral("<%1>%2</%1>").arg(element, words.toHtmlEscaped());
        return *this;
    }
    Sheet& list(const QString& element, const QStringList& items)
    {
        html_ += QStringLiteral("<%1>").arg(element);
        for (const QString& item : items)
            put(QStringLiteral("li"), item);
        html_ += QStringLiteral("</%1>").arg(element);
        return *this;
    }

    QString html_;
};

QString Help::tour()
{
    return Sheet()
        .paragraph(tr("Perennial reads a spreadsheet of orders and says what each customer is worth. Five steps show "
                      "all of it; the sample shop on the welcome page is made for trying them."))
        .steps({tr("Open a spreadsheet: drop it on the window, or press Ctrl+O. The import page shows how each column "
                   "was understood and why; click a column head to change it. Nothing is written before you press "
                   "Import."),
                tr("Check the reconciliation: every row that was read was kept, updated, already here, excluded by a "
                   "rule or rejected with a reason, and the money of each is counted."),
                tr("Read the overview: what a customer is worth on average, how the value is spread, and how wrong a "
                   "forecast made a year ago would have been. Press Enter on a figure to see where it comes from."),
                tr("Find the people: the pages Customers, Segments and Retention say who brings the value, who is "
                   "fading, and how each cohort stays."),
                tr("Try a change: on the page What-if, move price or retention and see what follows, side effects "
                   "included. Then export the report as a PDF.")})
        .html();
}

QString Help::exportFromShop()
{
    return Sheet()
        .paragraph(tr("Perennial needs one row for each order, or for each line of an order, with the customer, the "
                      "date and, where there is one, the amount. Export the longest span that your shop offers: two "
                      "years or more give the best forecast."))
        .table({{QStringLiteral("Shopify"), tr("Orders, then Export, all orders, plain CSV file.")},
                {QStringLiteral("WooCommerce"), tr("Analytics, then Orders, then Download.")},
                {QStringLiteral("Stripe"), tr("Payments, then Export, with all columns.")},
                {QStringLiteral("PayPal"), tr("Reports, then Activity download, as CSV.")},
                {QStringLiteral("Square"), tr("Transactions, then Export, the CSV of items or of transactions.")},
                {QStringLiteral("Amazon"), tr("Seller Central, Reports, the order reports as a text file.")},
                {QStringLiteral("Etsy"), tr("Shop Manager, Settings, Options, Download data: orders or order items.")},
                {tr("Any other"), tr("Look for Export or Download where the orders are listed. CSV, XLSX, ODS, XLS, "
                                     "Gnumeric and XML spreadsheets and tables of HTML pages are read, also inside a "
                                     "zip file.")}})
        .heading(tr("What helps"))
        .points({tr("A customer number or an e-mail address in each row. Names alone are taken too, but two people "
                    "of one name become one customer."),
                 tr("Refunds and cancelled orders in the same file. They are recognised by sign, status or column "
                    "and counted against the customer who got the money back."),
                 tr("Do not add up or sort anything before: totals under the table and title rows above it are "
                    "found and left out."),
                 tr("Import a newer export over the older one at any time. Rows that are already here are not "
                    "counted twice, and changed rows are brought up to date.")})
        .heading(tr("Other tables"))
        .paragraph(
            tr("Contracts (start and end, or tenure and whether they have ended) and customers already summed up "
               "(purchases, recency, age) are recognised as well. The import page says which kind it took a "
               "table for; the button with its name changes it."))
        .paragraph(tr("The other columns of a sheet of contracts (plan, payment method, country ...) are kept, and "
                      "contracts can be divided by them on Segments and Retention, and by price, value, month of start "
                      "and rules of your own. A click on a segment shows only its contracts, on every page. Where a "
                      "workspace holds orders and contracts, “Orders | Contracts” in the head of a page turns from "
                      "the ones to the others."))
        .paragraph(tr("What-if has levers and scenarios for contracts and says how much churn a price may cost before "
                      "it stops paying; Actions says what to do for whom in each stage of a contract's life, and what "
                      "that has to bring."))
        .heading(tr("Where the data stay"))
        .paragraph(tr("Everything is kept in one file on this computer, the workspace. Nothing is sent anywhere."))
        .html();
}

QString Help::figures()
{
    return Sheet()
        .table({{tr("Purchase"), tr("All orders of one customer on one day, with something paid. A customer's first "
                                    "purchase makes the customer; the later ones are repeat purchases.")},
                {tr("Day"),
                 tr("A row counts on the day that the sheet writes. With a time zone chosen under Assumptions, a row "
                    "whose time says its offset from UTC counts on the day of that moment in the zone; a date without "
                    "a time never moves, and never is the clock of this computer asked.")},
                {tr("Customer lifetime value"),
                 tr("What a customer brought so far, and what is expected to come in the horizon that you chose, "
                    "discounted to the as-of date. With a margin it is profit, without one it is revenue; every page "
                    "says which.")},
                {tr("P(alive)"), tr("The chance that a customer will ever buy again, from how often and how lately "
                                    "the customer bought.")},
                {tr("Expected purchases"), tr("How many purchases the model expects of a customer in the horizon. "
                                              "Add them up for a group rather than trusting a single one.")},
                {tr("Interval"), tr("Nine times out of ten the true figure lies between the two bounds. A wide one "
                                    "says that the data cannot tell more closely.")},
                {tr("Cohort"), tr("The customers whose first purchase fell in the same month or year.")},
                {tr("Retention"), tr("The share of a cohort that bought again in a later period, or in it or later.")},
                {tr("Holdout"), tr("The last part of the data, hidden from the model and then compared with what it "
                                   "foretold. This is how methods are chosen here.")},
                {tr("Break-even"), tr("The loss of purchases at which a change of price brings as much as no "
                                      "change.")}})
        .heading(tr("When a figure is a dash"))
        .paragraph(tr("A figure that cannot be worked out honestly is shown as a dash. Point at it, or press Enter on "
                      "it, to read what is missing."))
        .heading(tr("From the command line"))
        .paragraph(tr("The same figures come from the program perennial in a terminal: perennial --help lists the "
                      "commands, and man perennial describes them."))
        .html();
}

QString Help::keys()
{
    const auto key = [](QKeySequence::StandardKey standard) {
        return QKeySequence(standard).toString(QKeySequence::NativeText);
    };
    return Sheet()
        .table({{key(QKeySequence::Open), tr("Open a spreadsheet")},
                {QStringLiteral("Ctrl+Shift+O"), tr("Open a workspace")},
                {QStringLiteral("Ctrl+1 … Ctrl+7"), tr("Go to a page")},
                {QStringLiteral("Ctrl+K"), tr("Search customers")},
                {key(QKeySequence::Undo), tr("Undo the last change")},
                {key(QKeySequence::Redo), tr("Redo it")},
                {tr("Tab, Shift+Tab"), tr("Next and previous control")},
                {tr("Enter"), tr("Explain the figure, or open what is chosen")},
                {QStringLiteral("Ctrl+E"), tr("Explain the current cell of a table")},
                {tr("Arrow keys"), tr("Move a lever by one step, or walk through the points of a chart")},
                {tr("Shift + arrow keys"), tr("Choose neighbouring bars of the chart of values")},
                {tr("+, −, 0"), tr("Look at a chart more closely, less closely, as a whole")},
                {tr("Ctrl + arrow keys"), tr("Move through a chart that is looked at closely")},
                {tr("Menu key"), tr("Zoom a chart, hide or show its series")},
                {tr("Page up, Page down"), tr("Move a lever by a larger step")},
                {tr("Escape"), tr("Close an explanation, or cancel what is running")},
                {QStringLiteral("F11"), tr("Full screen")},
                {key(QKeySequence::HelpContents), tr("This help")}})
        .html();
}

QList<HelpTopic> Help::all()
{
    return {{QStringLiteral("tour"), tr("Five-step tour"), tour()},
            {QStringLiteral("export"), tr("How to export orders from your shop"), exportFromShop()},
            {QStringLiteral("manual"), tr("What the figures mean"), figures()},
            {QStringLiteral("keys"), tr("Keyboard"), keys()}};
}

}  // namespace

QList<HelpTopic> helpTopics()
{
    return Help::all();
}

}  // namespace perennial::ui
