// Headers that nearly every subcommand takes. For speed of compilation only: a file still includes
// what it uses.
#pragma once

#include "ui/pch.h"

#include <CLI/CLI.hpp>
#include <chrono>
#include <map>
#include <nlohmann/json.hpp>
