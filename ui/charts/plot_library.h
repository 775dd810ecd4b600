// QCustomPlot under our rules: its header uses the macro foreach, which the project turns off.
#pragma once

#ifdef QT_NO_FOREACH
#define foreach(variable, container) for (variable : container)  // NOLINT(bugprone-macro-parentheses)
#endif
#include <qcustomplot.h>
#ifdef QT_NO_FOREACH
#undef foreach
#endif
