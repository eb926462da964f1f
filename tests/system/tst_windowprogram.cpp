// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>

using namespace Qt::StringLiterals;

// The window's program as the desktop starts it, offscreen and with a home of its own.
class tst_WindowProgram final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_home;

    std::unique_ptr<QProcess> start(const QStringList &arguments) const
    {
        auto process = std::make_unique<QProcess>();
        auto environment = QProcessEnvironment::systemEnvironment();
        for (const char *variable : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME",
                                     "XDG_RUNTIME_DIR", "XDG_STATE_HOME"})
            environment.insert(QString::fromLatin1(variable), m_home.path());
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        process->setProcessEnvironment(environment);
        process->setProcessChannelMode(QProcess::MergedChannels);
        process->start(QStringLiteral(PORTSIDE_BIN_DIR "/portside-gui"), arguments);
        process->waitForStarted();
        return process;
    }
    static int end(QProcess &process)
    {
        process.terminate();
        return process.waitForFinished(15'000) && process.exitStatus() == QProcess::NormalExit
            ? process.exitCode()
            : -1;
    }
    // The folders of the servers in the workspace file, wherever below the home it is.
    QStringList servedFolders() const
    {
        QFile file(m_home.filePath(u"portside/portside.json"_s));
        QStringList folders;
        if (!file.open(QIODevice::ReadOnly))
            return folders;
        const QJsonObject workspace = QJsonDocument::fromJson(file.readAll()).object();
        const QJsonArray servers = workspace.value(u"servers"_s).toArray();
        for (const QJsonValue &server : servers)
            folders << QString::fromUtf8(QJsonDocument(server.toObject()).toJson());
        return folders;
    }

private slots:
    void secondStartHandsItsFolderToTheFirst()
    {
        QDir home(m_home.path());
        QVERIFY(home.mkdir(u"one"_s) && home.mkdir(u"two"_s));
        const auto first = start({home.filePath(u"one"_s)});
        QTRY_COMPARE_WITH_TIMEOUT(servedFolders().size(), 1, 15'000);
        const auto second = start({home.filePath(u"two"_s)});
        QVERIFY(second->waitForFinished(15'000));
        QCOMPARE(second->exitCode(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(servedFolders().size(), 2, 15'000);
        QVERIFY(servedFolders().constLast().contains(u"two"_s));
        QCOMPARE(first->state(), QProcess::Running);
        QCOMPARE(end(*first), 0);

        // What was served is there again.
        const auto third = start({});
        QTRY_COMPARE(third->state(), QProcess::Running);
        QTest::qWait(300);
        QCOMPARE(end(*third), 0);
        QCOMPARE(servedFolders().size(), 2);
    }

    void saysWhatItIsWithoutADisplay()
    {
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        for (const char *variable : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
            environment.remove(QString::fromLatin1(variable));
        process.setProcessEnvironment(environment);
        const QString program = QStringLiteral(PORTSIDE_BIN_DIR "/portside-gui");
        process.start(program, {u"--version"_s});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
        QCOMPARE(process.readAllStandardOutput(), "portside-gui " PORTSIDE_VERSION "\n");
        process.start(program, {});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 1);
        QVERIFY(process.readAllStandardError().contains("portside serve"));
    }

    void printsHowLongAStartTook()
    {
        qputenv("PORTSIDE_MEASURE_FROM", "1");
        const auto process = start({});
        qunsetenv("PORTSIDE_MEASURE_FROM");
        QByteArray output;
        QTRY_VERIFY_WITH_TIMEOUT((output += process->readAll()).contains("painted after "), 15'000);
        QCOMPARE(end(*process), 0);
    }
};

QTEST_GUILESS_MAIN(tst_WindowProgram)
#include "tst_windowprogram.moc"
