// The words of the help: one page a topic, as simple HTML for a text browser.
#pragma once

#include <QList>
#include <QString>

namespace perennial::ui {

struct HelpTopic {
    QString id;     ///< "tour", "export", "manual", "keys": what MainWindow::helpWanted carries
    QString title;  ///< in the language of the window
    QString html;   ///< headings, paragraphs, lists and tables; colours come from the reader's style sheet
};

/// All topics in reading order, in the language of the window.
[[nodiscard]] QList<HelpTopic> helpTopics();

}  // namespace perennial::ui
