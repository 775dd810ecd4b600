// The steps of an import with a tick, a warning or a question each, and what each found.
#pragma once

#include "core/ingest/import_session.h"
#include "ui/support/widgets/card.h"

namespace perennial::ui {

class StageList : public Card {
    Q_OBJECT

public:
    explicit StageList(QWidget* parent = nullptr);
    void showNotes(const Inspection& inspection);

private:
    QVBoxLayout* rows_;
};

}  // namespace perennial::ui
