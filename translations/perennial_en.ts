<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Charts</name>
    <message numerus="yes">
        <source>%1 customers cost more than they bring</source>
        <translation>
            <numerusform>%1 customer costs more than it brings</numerusform>
            <numerusform>%1 customers cost more than they bring</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContractExplain</name>
    <message numerus="yes">
        <source>every %Ln month(s)</source>
        <translation>
            <numerusform>every %Ln month</numerusform>
            <numerusform>every %Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln period(s) begun</source>
        <translation>
            <numerusform>%Ln period begun</numerusform>
            <numerusform>%Ln periods begun</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message numerus="yes">
        <source>%1 customers between %2 and %3, together %4</source>
        <translation>
            <numerusform>%1 customer between %2 and %3, together %4</numerusform>
            <numerusform>%1 customers between %2 and %3, together %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 customers of %2 and more, together %3</source>
        <translation>
            <numerusform>%1 customer of %2 and more, together %3</numerusform>
            <numerusform>%1 customers of %2 and more, together %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 customers under %2, together %3</source>
        <translation>
            <numerusform>%1 customer under %2, together %3</numerusform>
            <numerusform>%1 customers under %2, together %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %1 customers, together %2</source>
        <translation>
            <numerusform>%1 customer, together %2</numerusform>
            <numerusform>All %1 customers, together %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plays</name>
    <message numerus="yes">
        <source>share that buys within %n day(s), against the hold-back group</source>
        <translation>
            <numerusform>share that buys within %n day, against the hold-back group</numerusform>
            <numerusform>share that buys within %n days, against the hold-back group</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QualityWords</name>
    <message numerus="yes">
        <source>%n gap(s) in the dates; the longest is %1 to %2</source>
        <translation>
            <numerusform>%n gap in the dates: %1 to %2</numerusform>
            <numerusform>%n gaps in the dates; the longest is %1 to %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%1 rows of %n file(s), every row accounted for.</source>
        <translation>
            <numerusform>%1 rows of %n file, every row accounted for.</numerusform>
            <numerusform>%1 rows of %n files, every row accounted for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n isolated day(s) behind the last regular one were not taken as the as-of date.</source>
        <translation>
            <numerusform>%n isolated day behind the last regular one was not taken as the as-of date.</numerusform>
            <numerusform>%n isolated days behind the last regular one were not taken as the as-of date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from spend by month and channel, %n entry(ies)</source>
        <translation>
            <numerusform>from spend by month and channel, %n entry</numerusform>
            <numerusform>from spend by month and channel, %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refund(s) stand alone and reduce revenue on their own date.</source>
        <translation>
            <numerusform>%Ln refund stands alone and reduces revenue on its own date.</numerusform>
            <numerusform>%Ln refunds stand alone and reduce revenue on their own date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Win back %Ln valuable customer(s) who have gone quiet.</source>
        <translation>
            <numerusform>Win back %Ln valuable customer who has gone quiet.</numerusform>
            <numerusform>Win back %Ln valuable customers who have gone quiet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message numerus="yes">
        <source>%Ln customer(s) without an e-mail address are left out.</source>
        <translation>
            <numerusform>%Ln customer without an e-mail address is left out.</numerusform>
            <numerusform>%Ln customers without an e-mail address are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::ui::ActionsPage</name>
    <message numerus="yes">
        <source>%n play(s) for these segments</source>
        <translation>
            <numerusform>%n play for these segments</numerusform>
            <numerusform>%n plays for these segments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) without an e-mail address are left out.</source>
        <translation>
            <numerusform>%Ln customer without an e-mail address is left out.</numerusform>
            <numerusform>%Ln customers without an e-mail address are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::ui::AssumptionsView</name>
    <message numerus="yes">
        <source>%n rate(s)…</source>
        <translation>
            <numerusform>%n rate…</numerusform>
            <numerusform>%n rates…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::ui::ComposerPage</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::ui::ContractActionsView</name>
    <message numerus="yes">
        <source>%n play(s) for these segments</source>
        <translation>
            <numerusform>%n play for these segments</numerusform>
            <numerusform>%n plays for these segments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::ui::ContractCard</name>
    <message numerus="yes">
        <source>Still there after %n month(s)</source>
        <translation>
            <numerusform>Still there after %n month</numerusform>
            <numerusform>Still there after %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contract(s): retention and value</source>
        <translation>
            <numerusform>%Ln contract: retention and value</numerusform>
            <numerusform>%Ln contracts: retention and value</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::ui::ContractDetail</name>
    <message numerus="yes">
        <source>renewed %Ln time(s)</source>
        <translation>
            <numerusform>renewed %Ln time</numerusform>
            <numerusform>renewed %Ln times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::ui::ContractListView</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln row copied</numerusform>
            <numerusform>%Ln rows copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::ui::ContractOverview</name>
    <message numerus="yes">
        <source>%Ln running contract(s)</source>
        <translation>
            <numerusform>%Ln running contract</numerusform>
            <numerusform>%Ln running contracts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::ui::ContractSegmentsView</name>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln group</numerusform>
            <numerusform>%Ln groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::ui::CustomersPage</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln row copied</numerusform>
            <numerusform>%Ln rows copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::ui::DataPage</name>
    <message numerus="yes">
        <source>%n import(s), every row accounted for.</source>
        <translation>
            <numerusform>%n import, every row accounted for.</numerusform>
            <numerusform>%n imports, every row accounted for.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::ui::FadingCard</name>
    <message numerus="yes">
        <source>%Ln valuable customer(s) fading</source>
        <translation>
            <numerusform>%Ln valuable customer fading</numerusform>
            <numerusform>%Ln valuable customers fading</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) are silent for longer than usual, but there is no loss to expect of them: %1 takes them for alive, or they bring no margin.</source>
        <translation>
            <numerusform>%Ln customer is silent for longer than usual, but there is no loss to expect: %1 takes the customer for alive, or no margin comes from there.</numerusform>
            <numerusform>%Ln customers are silent for longer than usual, but there is no loss to expect of them: %1 takes them for alive, or they bring no margin.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::ui::Format</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::ui::LeverPanel</name>
    <message numerus="yes">
        <source>%n segment(s) have levers of their own.</source>
        <translation>
            <numerusform>%n segment has levers of its own.</numerusform>
            <numerusform>%n segments have levers of their own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shaded: between the greatest cut and the greatest rise of %n price change(s) in the data.</source>
        <translation>
            <numerusform>Shaded: the %n price change in the data.</numerusform>
            <numerusform>Shaded: between the greatest cut and the greatest rise of %n price changes in the data.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shaded: from the least to the most loyal of %n quarter(s) in which customers came.</source>
        <translation>
            <numerusform>Shaded: the %n quarter in which customers came.</numerusform>
            <numerusform>Shaded: from the least to the most loyal of %n quarters in which customers came.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shaded: what buyers did in %n time(s) like the chosen window, one before the other.</source>
        <translation>
            <numerusform>Shaded: what buyers did in %n time like the chosen window, one before the other.</numerusform>
            <numerusform>Shaded: what buyers did in %n times like the chosen window, one before the other.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shaded: the gross margins of %n month(s), from the costs in the data.</source>
        <translation>
            <numerusform>Shaded: the gross margins of %n month, from the costs in the data.</numerusform>
            <numerusform>Shaded: the gross margins of %n months, from the costs in the data.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shaded: what a new customer cost in %n month(s) with known spend.</source>
        <translation>
            <numerusform>Shaded: what a new customer cost in %n month with known spend.</numerusform>
            <numerusform>Shaded: what a new customer cost in %n months with known spend.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>estimated from %n price change(s): %1</source>
        <translation>
            <numerusform>estimated from %n price change: %1</numerusform>
            <numerusform>estimated from %n price changes: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>set by hand; estimated from %n price change(s): %1</source>
        <translation>
            <numerusform>set by hand; estimated from %n price change: %1</numerusform>
            <numerusform>set by hand; estimated from %n price changes: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shaded: the discounts off the usual price on %Ln sold line(s) in the data.</source>
        <translation>
            <numerusform>Shaded: the discounts off the usual price on %Ln sold line in the data.</numerusform>
            <numerusform>Shaded: the discounts off the usual price on %Ln sold lines in the data.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::ui::NeighboursView</name>
    <message numerus="yes">
        <source>Nobody else bought again exactly %n time(s).</source>
        <translation>
            <numerusform>Nobody else bought again exactly %n time.</numerusform>
            <numerusform>Nobody else bought again exactly %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They bought again %n time(s), too (%1 did), nearest in first and last purchase and mean spend, each difference in standard deviations.</source>
        <translation>
            <numerusform>They bought again %n time, too (%1 did), nearest in first and last purchase and mean spend, each difference in standard deviations.</numerusform>
            <numerusform>They bought again %n times, too (%1 did), nearest in first and last purchase and mean spend, each difference in standard deviations.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::ui::OverviewPage</name>
    <message numerus="yes">
        <source>%Ln customer(s) and %1 purchases.</source>
        <translation>
            <numerusform>%Ln customer and %1 purchases.</numerusform>
            <numerusform>%Ln customers and %1 purchases.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::ui::QualityView</name>
    <message numerus="yes">
        <source>%n thing(s) in the rows ask for attention; each says what it does to CLV.</source>
        <translation>
            <numerusform>%n thing in the rows asks for attention; it says what it does to CLV.</numerusform>
            <numerusform>%n things in the rows ask for attention; each says what it does to CLV.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::ui::ReportPreview</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::ui::ResultSummary</name>
    <message numerus="yes">
        <source>beats the base in %1 of %Ln draw(s)</source>
        <translation>
            <numerusform>beats the base in %1 of %Ln draw</numerusform>
            <numerusform>beats the base in %1 of %Ln draws</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::ui::RfmGrid</name>
    <message numerus="yes">
        <source>Recency %1, frequency %2: %3, %n customer(s)</source>
        <translation>
            <numerusform>Recency %1, frequency %2: %3, %n customer</numerusform>
            <numerusform>Recency %1, frequency %2: %3, %n customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::ui::SameCustomerView</name>
    <message numerus="yes">
        <source>%Ln pair(s) may be one customer each; nothing is merged before you say so.</source>
        <translation>
            <numerusform>%Ln pair may be one customer; nothing is merged before you say so.</numerusform>
            <numerusform>%Ln pairs may be one customer each; nothing is merged before you say so.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::ui::SegmentsPage</name>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln group</numerusform>
            <numerusform>%Ln groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::ui::Sentences</name>
    <message numerus="yes">
        <source>%Ln customer(s) bought again so far</source>
        <translation>
            <numerusform>%Ln customer bought again so far</numerusform>
            <numerusform>%Ln customers bought again so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::ui::Session</name>
    <message numerus="yes">
        <source>%n earlier step(s) can no longer be undone: the settings or merges were changed elsewhere since.</source>
        <translation>
            <numerusform>%n earlier step can no longer be undone: the settings or merges were changed elsewhere since.</numerusform>
            <numerusform>%n earlier steps can no longer be undone: the settings or merges were changed elsewhere since.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::ui::Shell</name>
    <message numerus="yes">
        <source>%Ln contract(s)</source>
        <translation>
            <numerusform>%Ln contract</numerusform>
            <numerusform>%Ln contracts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::ui::TrialPanel</name>
    <message numerus="yes">
        <source>Would buy without it, within %n day(s)</source>
        <translation>
            <numerusform>Would buy without it, within %n day</numerusform>
            <numerusform>Would buy without it, within %n days</numerusform>
        </translation>
    </message>
</context>
</TS>
