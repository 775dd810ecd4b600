// The program: chooses between the command line and the window before anything is constructed.
#include "app/cli/command.h"
#include "app/window.h"

int main(int argc, char** argv)
{
    if (perennial::cli::isCommandLine(argc, argv))
        return perennial::cli::runCommandLine(argc, argv);
    return perennial::runWindow(argc, argv);
}
