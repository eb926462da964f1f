// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandline.h"
#include "core/process/commandwords.h"
#include "kinds/allkinds.h"
#include "support/portsideprocess.h"
#include "support/projectfolder.h"
#include "support/rawclient.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <csignal>

using namespace Qt::StringLiterals;
using namespace Testing;

// What documentation and --help say can be typed is understood, and each command is run by a test.
class tst_DocumentedCommands final : public QObject
{
    Q_OBJECT

    static QString read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    static QString source(const QString &path)
    {
        return QStringLiteral(PORTSIDE_SOURCE_DIR "/") + path;
    }

    static QStringList commands()
    {
        PortsideProcess portside({u"__complete"_s, QString()});
        QStringList names;
        if (portside.waitUntilOver() == 0) {
            for (const QByteArray &line :
                 portside.process().readAllStandardOutput().trimmed().split('\n'))
                names << QString::fromUtf8(line.split('\t').first());
        }
        return names;
    }

    static QString helpOf(const QStringList &words)
    {
        PortsideProcess portside(words + QStringList {u"--help"_s});
        return portside.waitUntilOver() == 0
            ? QString::fromUtf8(portside.process().readAllStandardOutput())
            : QString();
    }

    // Lines that are a command as it stands, without what explains it. Patterns, and what needs a
    // shell, are left out.
    static QStringList linesOf(const QString &text, const QString &indent)
    {
        static const QRegularExpression rest(u"(\\s{2,}|\\s+#).*$"_s);
        static const QRegularExpression pattern(
            u"[\\[\\]|<>$…;&]|\\b(DIR|FILE|URL|CMD|NAME|SERVER|ADDR|FILTER|OPTIONS|OUT|ROW)\\b"_s);
        QStringList lines;
        for (const QString &line : text.split(u'\n')) {
            if (!line.startsWith(indent + u"portside "_s))
                continue;
            QString command = line.mid(indent.size());
            command.remove(rest);
            if (!command.contains(pattern))
                lines << command;
        }
        return lines;
    }

private slots:
    void initTestCase()
    {
        for (const QString &name : {u"shop.yaml"_s, u"petstore.yaml"_s})
            m_folder.add(name, R"({"portsideMock": 1, "routes": []})");
        // The name stands for a mock file and, where it is up's, for a workspace.
        m_folder.add(u"shop.json"_s, R"({"portsideMock": 1, "routes": []})");
        for (const QString &name : {u"before/index.json"_s, u"shots/index.json"_s})
            m_folder.add(name, "{}");
        m_folder.add(u"environment.json"_s, R"({"portsideMock": 1, "routes": []})");
        for (const QString &name : {u"portside.json"_s, u"shop-workspace.json"_s})
            m_folder.add(name, R"({"version": 1, "servers": [
                           {"id": "a", "name": "api", "kind": "inspector"}]})");
        for (const QString &name :
             {u"site/index.html"_s, u"dist/index.html"_s, u"public/a"_s, u"app.py"_s, u"main.py"_s,
              u"server.js"_s, u".env"_s, u"fullchain.pem"_s, u"privkey.pem"_s, u"shop.har"_s})
            m_folder.add(name, "x");
        QVERIFY(QDir::setCurrent(m_folder.path()));
    }

    void areUnderstood_data()
    {
        QTest::addColumn<QString>("line");
        const auto add = [](const QString &place, const QStringList &lines) {
            for (const QString &line : lines)
                QTest::addRow("%s: %s", qPrintable(place), qPrintable(line)) << line;
        };
        for (const QFileInfo &page : QDir(source(u"docs"_s)).entryInfoList({u"*.md"_s}))
            add(page.fileName(), linesOf(read(page.filePath()), u"    "_s));
        add(u"README.md"_s, linesOf(read(source(u"README.md"_s)), u"    "_s));
        add(u"--help"_s, linesOf(helpOf({}), u"  "_s));
        for (const QString &command : commands())
            add(command + u" --help"_s, linesOf(helpOf({command}), u"  "_s));
    }
    void areUnderstood()
    {
        QFETCH(QString, line);
        const auto words = Core::CommandWords::split(line);
        QVERIFY2(words, qPrintable(line));
        const Cli::Command command = Cli::parseCommandLine(words->mid(1), m_kinds);
        const auto *said = std::get_if<Cli::SayText>(&command);
        // What depends on files that only a project has is no mistake of the page.
        const QByteArrayList ofProjects {"workspace", "There is no server", "is not a PEM file",
                                         "The key “version” is missing"};
        const auto saysSo = [said](const QByteArray &part) { return said->text.contains(part); };
        const bool isKnown
            = !said || said->exitCode == Cli::Fine || std::ranges::any_of(ofProjects, saysSo);
        QVERIFY2(isKnown, said ? said->text : QByteArray());
    }

    void allStandInTheTable()
    {
        const QString table = read(source(u"docs/command-line.md"_s));
        const QString manual = read(source(u"docs/portside.1"_s));
        for (const QString &command : commands()) {
            QVERIFY2(
                table.contains(QRegularExpression(u"^    portside (.*\\| ?)?%1\\b"_s.arg(command),
                                                  QRegularExpression::MultilineOption)),
                qPrintable(command + u" is not in docs/command-line.md"_s));
            QVERIFY2(manual.contains(QRegularExpression(u"\\b%1\\b"_s.arg(command))),
                     qPrintable(command + u" is not in docs/portside.1"_s));
        }
    }

    void allAreRunByATest()
    {
        QString tests;
        QDirIterator files(source(u"tests"_s), {u"tst_*.cpp"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext())
            tests += read(files.next());
        for (const QString &command : commands()) {
            const QRegularExpression run(
                u"u\"%1\"_s[,}]|PORTSIDE\\\\?\" %1 |portside %1 "_s.arg(command));
            QVERIFY2(tests.contains(run), qPrintable(u"No test runs portside "_s + command));
        }
    }

    void helpTeachesByExample()
    {
        for (const QString &command : commands()) {
            const QString help = helpOf({command});
            const qsizetype examples = help.indexOf(u"Examples"_s);
            QVERIFY2(examples >= 0, qPrintable(command));
            QVERIFY2(help.indexOf(QRegularExpression(u"\\b%1\\b"_s.arg(command)), examples) >= 0,
                     qPrintable(command));
        }
    }

    // Those that other tests only call as functions.
    void proxyPassesOn()
    {
        PortsideProcess upstream({u"serve"_s, u"site"_s, u"--quiet"_s});
        const quint16 port = upstream.waitUntilReady();
        PortsideProcess proxy({u"proxy"_s, u"http://127.0.0.1:%1"_s.arg(port), u"--quiet"_s});
        QCOMPARE(request(proxy.waitUntilReady(), "GET", "/index.html").body, QByteArray("x"));
        proxy.signal(SIGTERM);
        QCOMPARE(proxy.waitUntilOver(), 0);
    }

    void convertWrites()
    {
        const QString out = m_folder.path(u"converted.json"_s);
        PortsideProcess convert({u"convert"_s, u"shop.yaml"_s, u"--openapi"_s, out});
        QCOMPARE(convert.waitUntilOver(), 0);
        QVERIFY(read(out).contains(u"\"openapi\""_s));
    }

    void certificateSaysWhereItIs()
    {
        PortsideProcess certificate({u"certificate"_s, u"show"_s, u"--json"_s});
        QCOMPARE(certificate.waitUntilOver(), 0);
        QVERIFY(certificate.process().readAllStandardOutput().contains("\"exists\""));
    }

private:
    const ProjectFolder m_folder;
    const Core::KindRegistry m_kinds = Kinds::allKinds();
};

QTEST_GUILESS_MAIN(tst_DocumentedCommands)
#include "tst_documentedcommands.moc"
