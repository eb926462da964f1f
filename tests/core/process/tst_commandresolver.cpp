// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/process/environment/commandresolver.h"
#include "support/projectfolder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Core;
using Testing::ProjectFolder;

class tst_CommandResolver final : public QObject
{
    Q_OBJECT

private:
    Result<ResolvedCommand> resolve(const ProjectFolder &home, const QString &command)
    {
        QProcessEnvironment environment;
        environment.insert(u"HOME"_s, home.path());
        environment.insert(u"PATH"_s, home.path(u"bin"_s));
        return ResolvedCommand::of(command.split(u' '), home.path(u"p"_s), environment);
    }

    QString path(const ProjectFolder &home, const QString &command)
    {
        const auto resolved = resolve(home, command);
        return resolved ? resolved->words[0] : resolved.error();
    }

private slots:
    void projectComesBeforePath()
    {
        const ProjectFolder home;
        const QString everywhere = home.addProgram(u"bin/uvicorn"_s);
        home.add(u"p/main.py"_s);
        QCOMPARE(path(home, u"uvicorn main:app"_s), everywhere);
        QVERIFY(resolve(home, u"uvicorn"_s)->origin.isEmpty());
        QVERIFY(resolve(home, u"uvicorn"_s)->environment.isEmpty());

        const QString own = home.addProgram(u"p/.venv/bin/uvicorn"_s);
        home.addProgram(u"p/.venv/bin/python"_s);
        const auto resolved = resolve(home, u"uvicorn main:app"_s);
        QVERIFY(resolved);
        QCOMPARE(resolved->words, (QStringList {own, u"main:app"_s}));
        QCOMPARE(resolved->origin, u".venv/bin"_s);
        QCOMPARE(
            resolved->environment,
            (QStringList {u"VIRTUAL_ENV="_s + home.path(u"p/.venv"_s), u"PYTHONHOME"_s,
                          u"PATH="_s + home.path(u"p/.venv/bin"_s) + u':' + home.path(u"bin"_s)}));
    }

    void findsToolsOfNodeAndPhp()
    {
        const ProjectFolder home;
        const QString vite = home.addProgram(u"node_modules/.bin/vite"_s);
        const QString npx = home.addProgram(u"bin/npx"_s);
        const QString pest = home.addProgram(u"p/vendor/bin/pest"_s);
        QCOMPARE(path(home, u"vite"_s), vite);
        QCOMPARE(path(home, u"pest"_s), pest);
        QCOMPARE(resolve(home, u"npx vite --port 1"_s)->words,
                 (QStringList {vite, u"--port"_s, u"1"_s}));
        QCOMPARE(resolve(home, u"npx -y vite"_s)->words, (QStringList {npx, u"-y"_s, u"vite"_s}));
        QCOMPARE(path(home, u"npx serve"_s), npx); // is not installed: npx fetches it
        const QString eleventy = home.addProgram(u"p/node_modules/.bin/eleventy"_s);
        QCOMPARE(path(home, u"npx @11ty/eleventy --serve"_s), eleventy);
    }

    void noFolderIsTheCurrentOne()
    {
        const ProjectFolder home;
        const QString vite = home.addProgram(u"p/node_modules/.bin/vite"_s);
        const QString before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(home.path(u"p"_s)));
        const auto resolved = ResolvedCommand::of({u"vite"_s}, {}, QProcessEnvironment());
        QVERIFY(QDir::setCurrent(before));
        QVERIFY(resolved);
        QCOMPARE(resolved->words, QStringList {vite});
        QCOMPARE(resolved->origin, u"node_modules/.bin"_s);
    }

    void gemsAreRunByBundler()
    {
        const ProjectFolder home;
        home.addProgram(u"bin/puma"_s);
        const QString bundle = home.addProgram(u"bin/bundle"_s);
        home.add(u"p/Gemfile.lock"_s, "GEM\n  specs:\n    puma (5.6.5)\n      nio4r (~> 2.0)\n");
        QCOMPARE(resolve(home, u"puma -p 1"_s)->words,
                 (QStringList {bundle, u"exec"_s, u"puma"_s, u"-p"_s, u"1"_s}));
        QCOMPARE(path(home, u"nio4r"_s).contains(u"bundle"_s), false); // no gem of its own there
    }

    void takesPathsFromTheFolder()
    {
        const ProjectFolder home;
        const QString own = home.addProgram(u"p/run.sh"_s);
        home.add(u"p/data"_s);
        QCOMPARE(path(home, u"./run.sh"_s), own);
        QVERIFY(!resolve(home, u"./data"_s)); // is no program
        QVERIFY(!resolve(home, u"run.sh"_s)); // is not in PATH
    }

    void knowsOtherNames()
    {
        const ProjectFolder home;
        const QString python = home.addProgram(u"bin/python3"_s);
        home.add(u"p/main.py"_s);
        QCOMPARE(path(home, u"python -m http.server"_s), python);
    }

    void tellsWhereItLooked()
    {
        const ProjectFolder home;
        home.addProgram(u"p/.venv/bin/python"_s);
        home.add(u"p/node_modules/.bin/x"_s);
        const auto resolved = resolve(home, u"gunicorn"_s);
        QVERIFY(!resolved);
        QVERIFY2(resolved.error().contains(u".venv/bin, node_modules/.bin, PATH"_s),
                 qPrintable(resolved.error()));
        QVERIFY(!resolve(home, QString()));
    }
};

QTEST_APPLESS_MAIN(tst_CommandResolver)
#include "tst_commandresolver.moc"
