// The window: constructs the application and runs it.
#pragma once

namespace perennial {

/// Opens the window with the files named on the command line; returns the exit status.
[[nodiscard]] int runWindow(int argc, char** argv);

}  // namespace perennial
