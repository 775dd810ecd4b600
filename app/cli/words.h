// The words of the command line, in one context of translation whatever class asks for them.
//
// lupdate loses its way inside a body whose function returns a std:: type: the summary() of a command
// therefore says QCoreApplication::translate("cli", ...).
#pragma once

#include <QCoreApplication>

namespace perennial::cli {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

}  // namespace perennial::cli
