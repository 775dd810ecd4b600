// "Orders | Contracts": where a workspace holds both, which of them the pages show.
#pragma once

#include "ui/support/widgets/due_when_seen.h"
#include "ui/support/widgets/segmented_control.h"

namespace perennial::ui {

class Session;

/// Stands at the end of the head of every page that shows the one or the other; hidden where there is one of them only.
/// The choice is the session's: all pages follow.
class KindSwitch : public SegmentedControl {
    Q_OBJECT

public:
    KindSwitch(Session& session, QWidget* parent);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void name();
    void follow();

    Session& session_;
    DueWhenSeen language_;
};

}  // namespace perennial::ui
