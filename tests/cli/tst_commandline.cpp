// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandline.h"
#include "kinds/allkinds.h"
#include "support/samplekind.h"
#include "support/tlssupport.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using PortPolicy = Core::ServerConfig::PortPolicy;

class tst_CommandLine final : public QObject
{
    Q_OBJECT

    static Cli::Command parse(const QString &line)
    {
        return Cli::parseCommandLine(line.split(u' ', Qt::SkipEmptyParts),
                                     Testing::sampleRegistry(u"static"_s));
    }
    static Cli::ServeOptions serve(const QString &line)
    {
        const Cli::Command command = parse(u"serve "_s + line);
        if (const auto *mistake = std::get_if<Cli::SayText>(&command))
            qWarning() << mistake->text;
        return std::get<Cli::ServeCommand>(command).options;
    }

private slots:
    void nothingOpensTheWindow()
    {
        const auto command = parse({});
        QVERIFY(std::get<Cli::OpenWindow>(command).help.contains("portside serve"));
    }

    void helpTeachesByExample_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("--help") << u"--help"_s << "portside serve site --port 8080"_ba;
        QTest::newRow("-h") << u"-h"_s << "portside serve site --port 8080"_ba;
        QTest::newRow("serve --help") << u"serve --help"_s << "--[no-]spa-fallback"_ba;
        QTest::newRow("serve --help: examples") << u"serve --help"_s << "--max-requests 1"_ba;
        QTest::newRow("kinds --help") << u"kinds --help"_s << "--markdown"_ba;
        QTest::newRow("--version") << u"--version"_s << "portside " PORTSIDE_VERSION ""_ba;
    }

    void helpTeachesByExample()
    {
        QFETCH(const QString, line);
        QFETCH(const QByteArray, expected);
        const auto text = std::get<Cli::SayText>(parse(line));
        QCOMPARE(text.exitCode, Cli::Fine);
        QVERIFY2(text.text.contains(expected), text.text);
    }

    void defaultsOfServe()
    {
        const Cli::ServeOptions options = serve(u"/tmp"_s);
        QCOMPARE(options.config.kind, u"static"_s);
        QCOMPARE(options.config.values.value(u"rootFolder"_s).toString(), u"/tmp"_s);
        QCOMPARE(options.config.portPolicy, PortPolicy::Random);
        QCOMPARE(options.config.port, quint16(0));
        QCOMPARE(options.config.host, u"127.0.0.1"_s);
        QCOMPARE(options.config.grace, 5'000ms);
        QCOMPARE(options.config.workerThreads, 1);
        QCOMPARE(options.readyTimeout, 30'000ms);
        QVERIFY(!options.json && !options.quiet && !options.open && !options.copy);
        QCOMPARE(options.maximumRequests, qint64(0));
    }

    void withoutFolderTheCurrentOneIsServed()
    {
        QCOMPARE(serve({}).config.values.value(u"rootFolder"_s).toString(), QDir::currentPath());
    }

    void everyCommonOptionIsTaken()
    {
        const Cli::ServeOptions options = serve(
            u"/tmp --port 8123 --host 127.0.0.2 --name docs --grace 0.5 --threads 2 "
            u"--ready-timeout 2 "
            "--max-requests 3 --stop-on-eof --open --copy --json --quiet --delay 4 --set level=high"_s);
        QCOMPARE(options.config.port, quint16(8123));
        QCOMPARE(options.config.portPolicy, PortPolicy::Fixed);
        QCOMPARE(options.config.host, u"127.0.0.2"_s);
        QCOMPARE(options.config.name, u"docs"_s);
        QCOMPARE(options.config.grace, 500ms);
        QCOMPARE(options.config.workerThreads, 2);
        QCOMPARE(options.readyTimeout, 2'000ms);
        QCOMPARE(options.maximumRequests, qint64(3));
        QVERIFY(options.json && options.quiet && options.open && options.copy);
        QVERIFY(options.stopOnEof);
        QCOMPARE(options.config.values.value(u"delay"_s).toInt(), 4);
        QCOMPARE(options.config.values.value(u"level"_s).toString(), u"high"_s);
    }

    void accessAndLimitsAreTaken()
    {
        const Core::ServerConfig config
            = serve(u"/tmp --host 0.0.0.0 --allow-host a.test --allow-host .b.test --allow-origin "
                    "http://localhost:5173 --set limits.headBytes=2048 --set "
                    "limits.idleTimeoutMs=900"_s)
                  .config;
        QVERIFY(config.allowNetwork);
        QCOMPARE(config.allowedHosts, QStringList({u"a.test"_s, u".b.test"_s}));
        QCOMPARE(config.allowedOrigins, QStringList {u"http://localhost:5173"_s});
        QCOMPARE(config.limits.headSize, qint64(2048));
        QCOMPARE(config.limits.idleTimeout, 900ms);
        QVERIFY(!serve(u"/tmp"_s).config.allowNetwork);
    }

    // Others know a request catcher by its address.
    void aCatcherWantsTheSamePortAgain()
    {
        const auto inspect = [](const QString &line) {
            const Cli::Command command = Cli::parseCommandLine(
                QString(u"inspect "_s + line).split(u' ', Qt::SkipEmptyParts), Kinds::allKinds());
            return std::get<Cli::ServeCommand>(command).options.config;
        };
        QCOMPARE(inspect({}).portPolicy, PortPolicy::Preferred);
        QVERIFY(inspect({}).port > 0);
        QCOMPARE(inspect(u"--port 0"_s).portPolicy, PortPolicy::Random);
        QCOMPARE(inspect(u"--port 81"_s).portPolicy, PortPolicy::Fixed);
        QCOMPARE(inspect(u"--port 81"_s).port, 81);
    }

    void portPolicies()
    {
        QCOMPARE(serve(u"/tmp --port 0"_s).config.portPolicy, PortPolicy::Random);
        QCOMPARE(serve(u"/tmp --port 81 --port-policy fixed"_s).config.portPolicy,
                 PortPolicy::Fixed);
        QCOMPARE(serve(u"/tmp --port 81 --port-policy preferred"_s).config.portPolicy,
                 PortPolicy::Preferred);
    }

    void kinds()
    {
        using Cli::ReferenceFormat;
        QCOMPARE(std::get<Cli::KindsCommand>(parse(u"kinds"_s)).format, ReferenceFormat::Plain);
        QCOMPARE(std::get<Cli::KindsCommand>(parse(u"kinds --markdown"_s)).format,
                 ReferenceFormat::Markdown);
        QCOMPARE(std::get<Cli::KindsCommand>(parse(u"kinds --json"_s)).format,
                 ReferenceFormat::Json);
    }

    void tls()
    {
        const auto command = parse(u"serve /tmp --tls"_s);
        QVERIFY(std::holds_alternative<Cli::ServeCommand>(command));
        QCOMPARE(std::get<Cli::ServeCommand>(command).options.config.tls,
                 Core::TlsSettings {.on = true});
        QVERIFY(!std::get<Cli::ServeCommand>(parse(u"serve /tmp"_s)).options.config.tls.on);

        QTemporaryDir dir;
        const auto pair = Testing::tlsEngine().makeAuthority(u"Own"_s, 5);
        QVERIFY(pair);
        QVERIFY(Testing::writeFile(dir.filePath(u"c.pem"_s), pair->chain));
        QVERIFY(Testing::writeFile(dir.filePath(u"k.pem"_s), pair->key));
        const auto own
            = parse(u"serve /tmp --certificate %1/c.pem --key %1/x/../k.pem"_s.arg(dir.path()));
        QVERIFY(std::holds_alternative<Cli::ServeCommand>(own));
        QCOMPARE(std::get<Cli::ServeCommand>(own).options.config.tls,
                 (Core::TlsSettings {.on = true,
                                     .certificateFile = dir.filePath(u"c.pem"_s),
                                     .keyFile = dir.filePath(u"k.pem"_s)}));

        const auto trust = parse(u"certificate trust --dry-run"_s);
        QVERIFY(std::holds_alternative<Cli::CertificateCommand>(trust));
        QCOMPARE(std::get<Cli::CertificateCommand>(trust).options.action, "trust");
        QVERIFY(std::get<Cli::CertificateCommand>(trust).options.dryRun);
    }

    void mistakesAreWrongUsage_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QByteArray>("named");
        const auto row = [](const char *line, const char *named) {
            QTest::newRow(line) << QString::fromLatin1(line) << QByteArray(named);
        };
        row("launch", "launch");
        row("/tmp", "portside serve /tmp");
        row("--nope", "--nope");
        row("serve --nope", "--nope");
        row("serve /tmp /usr", "DIR");
        row("serve /tmp --port 70000", "--port");
        row("serve /tmp --port -1", "--port");
        row("serve /tmp --port eighty", "eighty");
        row("serve /tmp --port", "--port");
        row("serve /tmp --port-policy lucky", "lucky");
        row("serve /tmp --grace -1", "--grace");
        row("serve /tmp --threads 0", "--threads");
        row("serve /tmp --max-requests 0", "--max-requests");
        row("serve /tmp --ready-timeout never", "never");
        row("serve /tmp --host nowhere.example", "nowhere.example");
        row("serve /tmp --set nope=1", "nope");
        row("serve /tmp --set limits.nope=1", "headTimeoutMs");
        row("serve /tmp --set limits.connections=0", "1000000");
        row("serve /tmp --set limits.connections=many", "many");
        row("serve /tmp --allow-host http://a.test/", "http://a.test/");
        row("serve /tmp --allow-origin a.test", "a.test");
        row("serve /tmp --delay 500", "500");
        row("serve /tmp --level middle", "middle");
        row("serve /tmp --key k.pem", "--certificate");
        row("serve /tmp --certificate /nowhere/c.pem", "/nowhere/c.pem");
        row("certificate steal", "steal");
        row("kinds --json --markdown", "--json");
    }

    void mistakesAreWrongUsage()
    {
        QFETCH(const QString, line);
        QFETCH(const QByteArray, named);
        const auto command = parse(line);
        QVERIFY(std::holds_alternative<Cli::SayText>(command));
        const auto &text = std::get<Cli::SayText>(command);
        QCOMPARE(text.exitCode, Cli::WrongUsage);
        QVERIFY2(text.text.contains(named), text.text);
        QVERIFY2(text.text.contains("--help"), text.text);
    }
};

QTEST_GUILESS_MAIN(tst_CommandLine)
#include "tst_commandline.moc"
