// A page of the window: what it is made from, what it shows, what it asks for.
#pragma once

#include "core/base/definitions.h"
#include "ui/support/icons.h"
#include "ui/support/widgets/due_when_seen.h"

#include <QEvent>
#include <QWidget>

#include <functional>
#include <memory>
#include <span>

namespace perennial {
struct Analysis;
}

namespace perennial::ui {

class Dialogs;
class EmptyState;
class Jobs;
class Language;
class Session;
class Theme;

/// What every page is handed. All of it outlives the pages.
struct PageContext {
    Theme& theme;
    Language& language;
    Jobs& jobs;
    Dialogs& dialogs;
    Session& session;
};

/// A page. Lives as long as the window; made when it is first opened.
class Page : public QWidget {
    Q_OBJECT

public:
    Page(PageContext& context, QWidget* parent);

    /// Shows an analysis; nullptr: there is none yet, show the empty state. The pointer may be kept.
    virtual void present(const std::shared_ptr<const Analysis>& analysis) = 0;
    /// Sets every text again; called once after construction by the window, and after a change of language
    /// as soon as the page is visible.
    virtual void retranslate() = 0;
    /// Takes the language that was chosen while the page was hidden: before it is shown, while nothing is laid out yet.
    /// False when there was none.
    bool catchUp();
    /// Opens the page at something: a customer's key, a segment, an explain target. Meaning is the page's own.
    virtual void focusOn(const QString& what) { Q_UNUSED(what) }
    /// The chosen text of the search field, when this page is in front and can filter; false: not used.
    virtual bool search(const QString& text)
    {
        Q_UNUSED(text)
        return false;
    }

    /// An empty page: what will stand here, and why it does not: nothing is imported, or only contracts are, whose
    /// figures stand elsewhere, or customers already summed up, for a page that needs dates; or it is being read, or
    /// that was cancelled. Call it whenever there is no analysis, or none that the page can use.
    void sayEmpty(EmptyState* empty, Icon icon, const QString& what);
    /// Where the button of an empty page leads.
    void leaveEmpty();

signals:
    /// Another page: "customers", with what it shall be opened at.
    void goTo(const QString& page, const QString& what = {});
    /// New definitions for the whole workspace (margin, window ...); the window runs the analysis again.
    void definitionsWanted(const perennial::Definitions& definitions);
    /// A word for the status line ("Exact result, computed in 0.2 s").
    void said(const QString& words);
    /// A short word that goes away by itself.
    void toasted(const QString& words);
    /// Add what is shown to the report: chart id or "page:<id>".
    void reportWanted(const QString& what);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    [[nodiscard]] PageContext& context() const { return context_; }

private:
    PageContext& context_;
    DueWhenSeen language_;
};

/// One page of the registry.
struct PageInfo {
    QString id;  ///< "overview"
    Icon icon = Icon::Data;
    std::function<QString()> title;  ///< translated when asked
    std::function<Page*(PageContext&, QWidget*)> make;
};

/// The pages in the order of the navigation: data, overview, customers, segments, retention, whatif,
/// actions, report. A page joins with one line in pages.cpp.
[[nodiscard]] const QList<PageInfo>& pages();

}  // namespace perennial::ui
