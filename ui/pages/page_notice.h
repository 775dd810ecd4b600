// What is to be known above every page, and the one thing to do about it: the figures were cancelled while they were
// read or worked out; or nobody is in the segment that everything is filtered by.
#pragma once

#include <QWidget>

namespace perennial::ui {

class Banner;
class Session;

/// Hidden while there is nothing to say.
class PageNotice : public QWidget {
    Q_OBJECT

public:
    explicit PageNotice(Session& session, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void sayStopped();
    void sayNobody();
    void follow(const QString& answer);

    Session& session_;
    Banner* banner_;
};

}  // namespace perennial::ui
