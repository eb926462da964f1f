// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/process/environment/virtualenvironment.h"
#include "support/projectfolder.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Core;
using Testing::ProjectFolder;
using Maker = VirtualEnvironment::Maker;

class tst_VirtualEnvironment final : public QObject
{
    Q_OBJECT

private:
    QProcessEnvironment environment(const ProjectFolder &home)
    {
        QProcessEnvironment made;
        made.insert(u"HOME"_s, home.path());
        return made;
    }

    void compare(const std::optional<VirtualEnvironment> &found, const QString &folder, Maker maker)
    {
        QVERIFY(found);
        QCOMPARE(found->folder, folder);
        QCOMPARE(found->maker, maker);
    }

private slots:
    void findsThatOfTheFolder()
    {
        const ProjectFolder home;
        home.add(u"p/venv/bin/activate"_s); // no interpreter
        QVERIFY(!VirtualEnvironment::of(home.path(u"p"_s), environment(home)));
        home.addProgram(u"p/venv/bin/python"_s);
        compare(VirtualEnvironment::of(home.path(u"p"_s), environment(home)),
                home.path(u"p/venv"_s), Maker::Venv);
        home.addProgram(u"p/.venv/bin/python3"_s);
        compare(VirtualEnvironment::of(home.path(u"p"_s), environment(home)),
                home.path(u"p/.venv"_s), Maker::Venv);
        home.add(u"p/uv.lock"_s);
        compare(VirtualEnvironment::of(home.path(u"p"_s), environment(home)),
                home.path(u"p/.venv"_s), Maker::Uv);
    }

    void looksAboveUpToTheRepository()
    {
        const ProjectFolder home;
        home.addProgram(u".venv/bin/python"_s);
        home.add(u"repository/sub/deep/main.py"_s);
        compare(VirtualEnvironment::of(home.path(u"repository/sub/deep"_s), environment(home)),
                home.path(u".venv"_s), Maker::Venv);
        home.add(u"repository/.git/HEAD"_s);
        QVERIFY(!VirtualEnvironment::of(home.path(u"repository/sub/deep"_s), environment(home)));
        home.addProgram(u"repository/.venv/bin/python"_s);
        compare(VirtualEnvironment::of(home.path(u"repository/sub/deep"_s), environment(home)),
                home.path(u"repository/.venv"_s), Maker::Venv);
    }

    void findsThoseThatAreKeptElsewhere()
    {
        const ProjectFolder home;
        home.add(u"poetry/pyproject.toml"_s, "[tool.poetry]\nname = \"My App\"\n");
        home.add(u"pipenv/Pipfile"_s);
        const auto hash = [](const QString &path) {
            QByteArray hashed = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256);
            return QString::fromLatin1(hashed.left(6).toBase64(QByteArray::Base64UrlEncoding));
        };
        const QString poetry = u".cache/pypoetry/virtualenvs/my_app-"_s
            + hash(home.path(u"poetry"_s)) + u"-py3.11"_s;
        const QString pipenv
            = u".local/share/virtualenvs/pipenv-"_s + hash(home.path(u"pipenv/Pipfile"_s));
        home.addProgram(poetry + u"/bin/python"_s);
        home.addProgram(pipenv + u"/bin/python"_s);
        compare(VirtualEnvironment::of(home.path(u"poetry"_s), environment(home)),
                home.path(poetry), Maker::Poetry);
        compare(VirtualEnvironment::of(home.path(u"pipenv"_s), environment(home)),
                home.path(pipenv), Maker::Pipenv);

        home.add(u"conda/environment.yml"_s, "channels: []\nname: science # own\n");
        home.addProgram(u"elsewhere/science/bin/python"_s);
        QVERIFY(!VirtualEnvironment::of(home.path(u"conda"_s), environment(home)));
        home.add(u".conda/environments.txt"_s, home.path(u"elsewhere/science"_s).toUtf8() + '\n');
        compare(VirtualEnvironment::of(home.path(u"conda"_s), environment(home)),
                home.path(u"elsewhere/science"_s), Maker::Conda);
    }

    void takesTheActiveOneLast()
    {
        const ProjectFolder home;
        home.addProgram(u"active/bin/python"_s);
        home.add(u"p/main.py"_s);
        QProcessEnvironment active = environment(home);
        active.insert(u"VIRTUAL_ENV"_s, home.path(u"active"_s));
        compare(VirtualEnvironment::of(home.path(u"p"_s), active), home.path(u"active"_s),
                Maker::Active);
        home.addProgram(u"p/.venv/bin/python"_s);
        compare(VirtualEnvironment::of(home.path(u"p"_s), active), home.path(u"p/.venv"_s),
                Maker::Venv);
    }
};

QTEST_APPLESS_MAIN(tst_VirtualEnvironment)
#include "tst_virtualenvironment.moc"
