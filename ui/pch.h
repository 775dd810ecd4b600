// Headers that nearly every file of the window takes. For speed of compilation only: a file still
// includes what it uses.
#pragma once

#include <QtCore>
#include <QtGui>
#include <QtWidgets>

#include <algorithm>
#include <array>
#include <cmath>
#include <expected>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>
