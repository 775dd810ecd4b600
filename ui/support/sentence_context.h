// The context under which translators find the sentences of sentences.h.
#pragma once

#include <QCoreApplication>

namespace perennial::ui {

class Sentences {
    Q_DECLARE_TR_FUNCTIONS(perennial::ui::Sentences)
};

}  // namespace perennial::ui
