#include "ui/pages/kind_switch.h"

#include "ui/pages/session.h"

#include <QEvent>

namespace perennial::ui {

namespace {

const QString ordersKind = QStringLiteral("orders");
const QString contractsKind = QStringLiteral("contracts");

}  // namespace

KindSwitch::KindSwitch(Session& session, QWidget* parent)
    : SegmentedControl(parent)
    , session_(session)
{
    setObjectName(QStringLiteral("ordersOrContracts"));
    name();
    connect(this, &SegmentedControl::chosen, this, [this](const QString& id) {
        follow();  // until the session says otherwise
        session_.showContracts(id == contractsKind);
    });
    for (const auto changed : {&Session::analysed, &Session::kindChanged, &Session::opened})
        connect(&session_, changed, this, &KindSwitch::follow);
    follow();
}

void KindSwitch::name()
{
    setItems({{ordersKind, tr("Orders"), tr("What the orders of this workspace say")},
              {contractsKind, tr("Contracts"), tr("What the contracts of this workspace say")}});
}

void KindSwitch::follow()
{
    setCurrent(session_.showsContracts() ? contractsKind : ordersKind);
    setVisible(session_.holdsBoth());
}

void KindSwitch::changeEvent(QEvent* event)
{
    SegmentedControl::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && language_.isNow(*this))
        name();
}

void KindSwitch::showEvent(QShowEvent* event)
{
    SegmentedControl::showEvent(event);
    if (language_.take())
        name();
}

}  // namespace perennial::ui
