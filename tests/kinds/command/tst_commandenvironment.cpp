// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/process/presets/presetcatalogue.h"
#include "kinds/command/commandenvironment.h"
#include "support/projectfolder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Core;
using Kinds::Command::setEnvironment;
using Testing::ProjectFolder;

class tst_CommandEnvironment final : public QObject
{
    Q_OBJECT

private:
    static ProcessPlan planFor(const ProjectFolder &folder, const QStringList &command)
    {
        ProcessPlan plan;
        plan.arguments = command;
        plan.folder = folder.path();
        return plan;
    }

    // The value that counts.
    static QString valueOf(const ProcessPlan &plan, const QString &name)
    {
        QString value;
        for (const QString &change : plan.environment) {
            if (change.section(u'=', 0, 0) == name)
                value = change.section(u'=', 1);
        }
        return value;
    }

private slots:
    void theUsersVariablesCountMost()
    {
        const ProjectFolder folder;
        folder.add(u".env"_s, "PORT=2\nFROM_FILE=${NONE_17:-here}\nBOTH=file\n");
        const CommandPreset &preset = *PresetCatalogue::standard().find(u"node"_s);
        ProcessPlan plan = planFor(folder, {u"sh"_s, u"-c"_s, u"true"_s});
        QVERIFY(setEnvironment(plan, preset, {}, {}));
        QCOMPARE(valueOf(plan, u"PORT"_s), u"{port}"_s);
        QCOMPARE(valueOf(plan, u"PYTHONUNBUFFERED"_s), u"1"_s);
        QVERIFY(setEnvironment(plan, preset, u".env"_s, {u"BOTH=user"_s}));
        QCOMPARE(valueOf(plan, u"PORT"_s), u"2"_s);
        QCOMPARE(valueOf(plan, u"FROM_FILE"_s), u"here"_s);
        QCOMPARE(valueOf(plan, u"BOTH"_s), u"user"_s);
    }

    // A program that gets a socket has no port that a variable could name.
    void namesNoPortThatIsNone()
    {
        const ProjectFolder folder;
        ProcessPlan plan = planFor(folder, {u"sh"_s});
        plan.port = PortHandOver::Found;
        QVERIFY(setEnvironment(plan, *PresetCatalogue::standard().find(u"node"_s), {}, {}));
        QCOMPARE(valueOf(plan, u"PORT"_s), QString());
        QCOMPARE(valueOf(plan, u"BROWSER"_s), u"none"_s);
    }

    void findsTheProgramOfTheProject()
    {
        const ProjectFolder folder;
        folder.addProgram(u".venv/bin/python"_s);
        const QString own = folder.addProgram(u".venv/bin/uvicorn"_s);
        ProcessPlan plan = planFor(folder, {u"uvicorn"_s, u"main:app"_s});
        QVERIFY(setEnvironment(plan, *PresetCatalogue::standard().find(u"uvicorn"_s), {}, {}));
        QCOMPARE(QFileInfo(plan.arguments[0]).canonicalFilePath(),
                 QFileInfo(own).canonicalFilePath());
        QCOMPARE(valueOf(plan, u"VIRTUAL_ENV"_s), folder.path(u".venv"_s));
        QVERIFY(valueOf(plan, u"PATH"_s).startsWith(folder.path(u".venv/bin:"_s)));
    }

    void mistakesAreTold()
    {
        const ProjectFolder folder;
        folder.add(u".env"_s, "A=1\nB\n");
        const CommandPreset &preset = *PresetCatalogue::standard().find(u"anything"_s);
        ProcessPlan plan = planFor(folder, {u"sh"_s});
        const auto bad = setEnvironment(plan, preset, u".env"_s, {});
        QVERIFY(!bad && bad.error().contains(u".env:2:"_s));
        const auto missing = setEnvironment(plan, preset, u"none.env"_s, {});
        QVERIFY(!missing && missing.error().contains(u"none.env"_s));
        ProcessPlan unknown = planFor(folder, {u"no-such-program-17"_s});
        const auto absent = setEnvironment(unknown, preset, {}, {});
        QVERIFY(!absent && absent.error().contains(u"no-such-program-17"_s));
    }
};

QTEST_APPLESS_MAIN(tst_CommandEnvironment)
#include "tst_commandenvironment.moc"
