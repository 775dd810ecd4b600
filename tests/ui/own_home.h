// main() for tests of the whole window: a home of their own, gone after the test, so that settings and
// workspaces of a person stay untouched and nothing is left over from another run.
#pragma once

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

namespace perennial::test {

template <class Test>
int runInOwnHome(int argc, char** argv)
{
    const QTemporaryDir home;
    for (const char* variable : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        qputenv(variable, home.path().toUtf8());
    QApplication application(argc, argv);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

}  // namespace perennial::test

#define OWN_HOME_TEST_MAIN(Test)                                                                                       \
    int main(int argc, char** argv)                                                                                    \
    {                                                                                                                  \
        return perennial::test::runInOwnHome<Test>(argc, argv);                                                        \
    }
