// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/process/presets/commandpreset.h"
#include "core/process/presets/presetcatalogue.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Core;

class tst_CommandPreset final : public QObject
{
    Q_OBJECT

private slots:
    void tellsThePortOnce_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("told");
        QTest::addColumn<PresetPort>("handOver");
        const auto row = [](const char *command, const char *told, PresetPort handOver) {
            QTest::newRow(command)
                << QString::fromLatin1(command) << QString::fromLatin1(told) << handOver;
        };
        using enum PresetPort;
        row("uvicorn a:b", "uvicorn a:b --fd {fd}", Descriptor);
        row("uvicorn a:b --port {port}", "uvicorn a:b --port {port}", Reserved);
        row("uvicorn a:b --port 8000", "uvicorn a:b --port 8000", Found);
        row("uvicorn a:b --port=8000", "uvicorn a:b --port=8000", Found);
        row("gunicorn -b 127.0.0.1:1 a", "gunicorn -b 127.0.0.1:1 a", Found);
        row("gunicorn -w 4 a", "gunicorn -w 4 a --bind fd://{fd}", Descriptor);
        row("mockoon-cli start -p3000", "mockoon-cli start -p3000", Found);
        row("python3 -m http.server", "python3 -m http.server {port} --bind {host}", Reserved);
        row("python3 -m http.server 8000", "python3 -m http.server 8000", Found);
        row("python3 -m http.server -d site", "python3 -m http.server -d site {port} --bind {host}",
            Reserved);
        row("python3 manage.py runserver 0.0.0.0:80", "python3 manage.py runserver 0.0.0.0:80",
            Found);
        row("waitress-serve a:b", "waitress-serve --listen={host}:{port} a:b", Reserved);
        row("php -t public", "php -S {host}:{port} -t public", Reserved);
        row("puma config.ru", "puma config.ru --bind-to-activated-sockets only", ListenFds);
        row("puma -p 3000", "puma -p 3000", Found);
        row("npm run dev", "npm run dev", Reserved);
        row("nginx -c x", "nginx -c x", Found);
        row("./own", "./own", Reserved);
    }

    void tellsThePortOnce()
    {
        QFETCH(const QString, command);
        QFETCH(const QString, told);
        QFETCH(const PresetPort, handOver);
        const QStringList words = command.split(u' ');
        const CommandPreset &preset = PresetCatalogue::standard().forCommand(words);
        QCOMPARE(preset.withPort(words).join(u' '), told);
        QCOMPARE(preset.handOver(preset.withPort(words)), handOver);
    }

    void countsTheWordsItKnows()
    {
        CommandPreset preset;
        preset.recognise = {{u"a"_s}, {u"a"_s, u"run"_s, u"*"_s}};
        QCOMPARE(preset.knownWords({}), 0);
        QCOMPARE(preset.knownWords({u"/usr/bin/a"_s}), 1);
        QCOMPARE(preset.knownWords({u"a"_s, u"run"_s}), 1);
        QCOMPARE(preset.knownWords({u"a"_s, u"run"_s, u"x"_s, u"y"_s}), 3);
        QCOMPARE(preset.knownWords({u"b"_s, u"a"_s}), 0);
    }
};

QTEST_APPLESS_MAIN(tst_CommandPreset)
#include "tst_commandpreset.moc"
