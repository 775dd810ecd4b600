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
    <name>Report</name>
    <message numerus="yes">
        <source>%1 rows of %n file(s), every row accounted for.</source>
        <translation>
            <numerusform>%1 rows of %n file, every row accounted for.</numerusform>
            <numerusform>%1 rows of %n files, every row accounted for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refund(s) stand alone and reduce revenue on their own date.</source>
        <translation>
            <numerusform>%n refund stands alone and reduces revenue on its own date.</numerusform>
            <numerusform>%n refunds stand alone and reduce revenue on their own date.</numerusform>
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
        <source>%n buyer(s) in the window</source>
        <translation>
            <numerusform>%n buyer in the window</numerusform>
            <numerusform>%n buyers in the window</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n valuable customer(s) have gone quiet</source>
        <translation>
            <numerusform>%n valuable customer has gone quiet</numerusform>
            <numerusform>%n valuable customers have gone quiet</numerusform>
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
    <name>perennial::ui::CustomersPage</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
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
    <name>perennial::ui::OverviewPage</name>
    <message numerus="yes">
        <source>%n customer(s) and %1 purchases; %2</source>
        <translation>
            <numerusform>%n customer and %1 purchases; %2</numerusform>
            <numerusform>%n customers and %1 purchases; %2</numerusform>
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
    <name>perennial::ui::RetentionPage</name>
    <message numerus="yes">
        <source>%n valuable customer(s) fading</source>
        <translation>
            <numerusform>%n valuable customer is fading</numerusform>
            <numerusform>%n valuable customers are fading</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::ui::SegmentsPage</name>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
</context>
</TS>
