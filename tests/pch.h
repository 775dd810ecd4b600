// Headers that nearly every test takes. For speed of compilation only: a test still includes what it uses.
#pragma once

#include <QtCore>
#include <QtTest>
#ifdef QT_WIDGETS_LIB
#include <QtGui>
#include <QtWidgets>
#endif

#include <algorithm>
#include <array>
#include <cmath>
#include <expected>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <random>
#include <set>
#include <span>
#include <string>
#include <utility>
#include <vector>
