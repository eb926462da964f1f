// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/process/presets/presetcatalogue.h"
#include "core/process/presets/readyline.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace Core;

namespace {

struct Sample
{
    QString line;
    quint16 port = 0;
};

// What each program prints when it is ready, with the port that stands there.
const QMap<QString, Sample> &samples()
{
    static const QMap<QString, Sample> all {
        {u"uvicorn"_s,
         {u"INFO:     Uvicorn running on socket ('127.0.0.1', 34421) (Press CTRL+C to quit)"_s,
          34421}},
        {u"fastapi"_s,
         {u"      INFO   Uvicorn running on http://127.0.0.1:8000 (Press CTRL+C to quit)"_s, 8000}},
        {u"gunicorn"_s,
         {u"[2026-11-20 18:00:00 +0000] [17] [INFO] Listening at: http://127.0.0.1:8000 (17)"_s,
          8000}},
        {u"hypercorn"_s,
         {u"[2026-11-20] [17] [INFO] Running on http://127.0.0.1:41001 (CTRL + C to quit)"_s,
          41001}},
        {u"daphne"_s, {u"2026-11-20 18:00 INFO Listening on TCP address 127.0.0.1:8001"_s, 8001}},
        {u"waitress"_s, {u"INFO:waitress:Serving on http://127.0.0.1:8080"_s, 8080}},
        {u"flask"_s, {u" * Running on http://127.0.0.1:5000"_s, 5000}},
        {u"django"_s, {u"Starting development server at http://127.0.0.1:8000/"_s, 8000}},
        {u"http-server-python"_s,
         {u"Serving HTTP on 127.0.0.1 port 40123 (http://127.0.0.1:40123/) ..."_s, 40123}},
        {u"aiohttp"_s, {u"======== Running on http://127.0.0.1:8080 ========"_s, 8080}},
        {u"streamlit"_s, {u"  URL: http://127.0.0.1:8501"_s, 8501}},
        {u"jupyter"_s,
         {u"[I 18:00:00.000 NotebookApp] http://127.0.0.1:8888/?token=0123456789abcdef"_s, 8888}},
        {u"mkdocs"_s, {u"INFO     -  [18:00:00] Serving on http://127.0.0.1:8000/"_s, 8000}},
        {u"sphinx"_s, {u"[sphinx-autobuild] Serving on http://127.0.0.1:8000"_s, 8000}},
        {u"php"_s,
         {u"[Fri Nov 20 18:02:58 2026] PHP 8.2.7 Development Server (http://127.0.0.1:8123) "
          "started"_s,
          8123}},
        {u"laravel"_s, {u"   INFO  Server running on [http://127.0.0.1:8000]."_s, 8000}},
        {u"puma"_s, {u"* Activated tcp://127.0.0.1:40777"_s, 40777}},
        {u"rails"_s, {u"* Listening on http://127.0.0.1:3000"_s, 3000}},
        {u"sinatra"_s,
         {u"== Sinatra (v3.0.5) has taken the stage on 4567 for development with backup from "
          "Puma"_s,
          4567}},
        {u"rackup"_s, {u"* Listening on http://127.0.0.1:9292"_s, 9292}},
        {u"jekyll"_s, {u"    Server address: http://127.0.0.1:4000/"_s, 4000}},
        {u"hugo"_s,
         {u"Web Server is available at http://127.0.0.1:1313/ (bind address 127.0.0.1)"_s, 1313}},
        {u"eleventy"_s, {u"[11ty] Server at http://localhost:8080/"_s, 8080}},
        {u"node"_s, {u"Example app listening on port 3000"_s, 3000}},
        {u"vite"_s, {u"  ➜  Local:   http://127.0.0.1:5173/"_s, 5173}},
        {u"next"_s, {u"   - Local:        http://localhost:3000"_s, 3000}},
        {u"nuxt"_s, {u"  ➜ Local:    http://127.0.0.1:3000/"_s, 3000}},
        {u"astro"_s, {u"┃ Local    http://localhost:4321/"_s, 4321}},
        {u"webpack-dev-server"_s,
         {u"<i> [webpack-dev-server] Loopback: http://localhost:8080/"_s, 8080}},
        {u"angular"_s, {u"  ➜  Local:   http://127.0.0.1:4200/"_s, 4200}},
        {u"react-scripts"_s, {u"  Local:            http://localhost:3000"_s, 3000}},
        {u"vue-cli"_s, {u"  - Local:   http://localhost:8080/"_s, 8080}},
        {u"parcel"_s, {u"Server running at http://localhost:1234"_s, 1234}},
        {u"storybook"_s, {u"│   Local:            http://localhost:6006/    │"_s, 6006}},
        {u"gatsby"_s, {u"  http://localhost:8000/"_s, 8000}},
        {u"http-server"_s, {u"  http://127.0.0.1:8081"_s, 8081}},
        {u"serve"_s, {u" INFO  Accepting connections at http://127.0.0.1:3000"_s, 3000}},
        {u"live-server"_s, {u"Serving \"/srv/site\" at http://127.0.0.1:8080"_s, 8080}},
        {u"json-server"_s, {u"  http://localhost:3000/posts"_s, 3000}},
        {u"browser-sync"_s, {u"       Local: http://localhost:3000"_s, 3000}},
        {u"mockoon"_s,
         {u"{\"level\":\"info\",\"message\":\"Server started on port 3001\"}"_s, 3001}},
        {u"deno"_s, {u"Listening on http://localhost:8000/"_s, 8000}},
        {u"go"_s, {u"2026/11/20 18:00:00 listening on 127.0.0.1:8080"_s, 8080}},
        {u"cargo"_s, {u"Rocket has launched from http://127.0.0.1:8000"_s, 8000}},
        {u"dotnet"_s, {u"      Now listening on: http://127.0.0.1:5000"_s, 5000}},
        {u"spring-boot"_s,
         {u"o.s.b.w.e.t.TomcatWebServer : Tomcat started on port 8080 (http)"_s, 8080}},
        {u"spring-boot-gradle"_s, {u"Netty started on port(s): 8080 (http)"_s, 8080}},
        {u"java"_s, {u"Jetty started on port 8080"_s, 8080}},
        {u"phoenix"_s, {u"[info] Access HelloWeb.Endpoint at http://localhost:4000"_s, 4000}},
        {u"caddy"_s, {u"{\"level\":\"info\",\"msg\":\"serving initial configuration\"}"_s, 0}},
        {u"caddy-file-server"_s, {u"Caddy serving static files on 127.0.0.1:8080"_s, 8080}},
        {u"nginx"_s, {u"2026/11/20 18:00:00 [notice] 17#17: start worker processes"_s, 0}},
        {u"lighttpd"_s, {u"(server.c.1938) server started (lighttpd/1.4.69)"_s, 0}},
        {u"anything"_s, {u"Server available: http://127.0.0.1:7070/"_s, 7070}},
    };
    return all;
}

QByteArray file(const QByteArray &presets)
{
    return "{\n\"version\": 1,\n\"presets\": [\n" + presets + "\n]}";
}

} // namespace

class tst_PresetCatalogue final : public QObject
{
    Q_OBJECT

private slots:
    void walksAllPresets_data()
    {
        QTest::addColumn<CommandPreset>("preset");
        for (const CommandPreset &preset : PresetCatalogue::standard().presets())
            QTest::newRow(qPrintable(preset.id)) << preset;
    }

    void walksAllPresets()
    {
        QFETCH(const CommandPreset, preset);
        const PresetCatalogue &catalogue = PresetCatalogue::standard();
        QVERIFY(!preset.name.isEmpty());
        QVERIFY(!preset.stopSignals.isEmpty());
        QCOMPARE(preset.environment.value(u"PYTHONUNBUFFERED"_s), u"1"_s);
        QCOMPARE(catalogue.find(preset.id)->id, preset.id);
        QCOMPARE(preset.command.isEmpty(), preset.id == "anything"_L1);

        // What it starts is recognised as this preset, and gets its port as the preset says.
        const QStringList command = preset.commandLine();
        QCOMPARE(catalogue.forCommand(command).id, preset.id);
        QCOMPARE(catalogue.forCommand(preset.command.isEmpty() ? command : preset.command).id,
                 preset.id == "php"_L1 ? u"anything"_s : preset.id);
        QCOMPARE(preset.handOver(command), preset.port);
        QCOMPARE(preset.withPort(command), command);
        if (!preset.portArguments.isEmpty()) {
            QVERIFY(!preset.portOptions.isEmpty());
            QVERIFY(preset.command != command);
        }

        QCOMPARE(samples().contains(preset.id), !preset.readyLine.isEmpty());
        if (preset.readyLine.isEmpty())
            return;
        const auto line = ReadyLine::make(preset.readyLine);
        QVERIFY2(line, line ? "" : qPrintable(line.error()));
        const auto address = line->match(samples()[preset.id].line);
        QVERIFY(address);
        QCOMPARE(address->port, samples()[preset.id].port);
        QVERIFY(!line->match(u"Traceback (most recent call last):"_s));
        QVERIFY(!line->match(QString()));
    }

    void knowsThePresetOfACommand_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<QString>("id");
        QTest::newRow("by path") << QStringList {u"/srv/app/.venv/bin/uvicorn"_s, u"a:b"_s}
                                 << u"uvicorn"_s;
        QTest::newRow("as a module")
            << QStringList {u"python3.11"_s, u"-m"_s, u"uvicorn"_s, u"a:b"_s} << u"uvicorn"_s;
        QTest::newRow("more words win")
            << QStringList {u"php"_s, u"artisan"_s, u"serve"_s} << u"laravel"_s;
        QTest::newRow("npm") << QStringList {u"npm"_s, u"run"_s, u"dev"_s} << u"npm-run"_s;
        QTest::newRow("another word") << QStringList {u"npm"_s, u"install"_s} << u"anything"_s;
        QTest::newRow("no server") << QStringList {u"jekyll"_s, u"build"_s} << u"anything"_s;
        QTest::newRow("own program") << QStringList {u"./serve.sh"_s} << u"anything"_s;
        QTest::newRow("nothing") << QStringList {} << u"anything"_s;
    }

    void knowsThePresetOfACommand()
    {
        QFETCH(const QStringList, command);
        QFETCH(const QString, id);
        QCOMPARE(PresetCatalogue::standard().forCommand(command).id, id);
    }

    void ownFileGoesOverTheStandard()
    {
        PresetCatalogue catalogue = PresetCatalogue::standard();
        const auto before = catalogue.presets().size();
        const Result<> merged
            = catalogue.merge(file(R"({"id": "uvicorn", "stop": ["INT"], "environment": {"A": "1"}},
                    {"id": "own", "name": "My Own", "command": ["own"], "readySeconds": 5,
                     "recognise": ["own --serve"], "portArguments": ["-l", "{port}"],
                     "portOptions": ["-l"], "ready": "tcp"})"),
                              u"own.json"_s);
        QVERIFY2(merged, merged ? "" : qPrintable(merged.error()));
        QCOMPARE(catalogue.presets().size(), before + 1);
        const CommandPreset &uvicorn = *catalogue.find(u"uvicorn"_s);
        QCOMPARE(uvicorn.stopSignals, QList<int> {SIGINT});
        QCOMPARE(uvicorn.environment.value(u"A"_s), u"1"_s);
        QCOMPARE(uvicorn.command, (QStringList {u"uvicorn"_s, u"main:app"_s}));
        const CommandPreset &own = *catalogue.find(u"own"_s);
        QCOMPARE(own.commandLine(), (QStringList {u"own"_s, u"-l"_s, u"{port}"_s}));
        QCOMPARE(own.ready, PresetReady::Tcp);
        QCOMPARE(own.readyWithin, std::chrono::seconds(5));
        QCOMPARE(catalogue.forCommand({u"own"_s, u"--serve"_s}).id, u"own"_s);
    }

    void mistakesNameLineAndKey_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("word");
        const auto row
            = [](const char *name, const QByteArray &preset, const QString &place,
                 const QString &word) { QTest::newRow(name) << file(preset) << place << word; };
        row("no id", R"({"name": "x"})", u":4:1:"_s, u"“id”"_s);
        row("bad id", R"({"id": "A b", "command": ["x"]})", u":4:8:"_s, u"A b"_s);
        row("no command", R"({"id": "x"})", u":4:1:"_s, u"“command”"_s);
        row("unknown key", "{\"id\": \"uvicorn\",\n\"redy\": \"http\"}", u":5:1:"_s, u"“redy”"_s);
        row("wrong word", R"({"id": "uvicorn", "port": "stolen"})", u":4:27:"_s, u"stolen"_s);
        row("no list", R"({"id": "uvicorn", "command": "uvicorn"})", u":4:30:"_s, u"“command”"_s);
        row("bad pattern", R"({"id": "uvicorn", "readyLine": "*a"})", u":4:32:"_s, u"*a"_s);
        row("bad signal", R"({"id": "uvicorn", "stop": ["KILL"]})", u":4:28:"_s, u"“stop”"_s);
        row("bad variable", R"({"id": "uvicorn", "environment": {"A B": "1"}})", u":4:35:"_s,
            u"A B"_s);
        row("variable is no text", R"({"id": "uvicorn", "environment": {"A": 1}})", u":4:40:"_s,
            u"“A”"_s);
        row("untold descriptor", R"({"id": "x", "command": ["x"], "port": "descriptor"})",
            u":4:1:"_s, u"“portArguments”"_s);
        QTest::newRow("no JSON") << QByteArray("{\n\"version\": 1,,") << u":2:"_s << QString();
        QTest::newRow("no version")
            << QByteArray("{\"presets\": []}") << u":1:1:"_s << u"“version”"_s;
        QTest::newRow("newer") << QByteArray("{\"version\": 2}") << u":1:13:"_s << u"“version”"_s;
    }

    void mistakesNameLineAndKey()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, place);
        QFETCH(const QString, word);
        PresetCatalogue catalogue = PresetCatalogue::standard();
        const Result<> merged = catalogue.merge(text, u"own.json"_s);
        QVERIFY(!merged);
        QVERIFY2(merged.error().startsWith(u"own.json"_s + place), qPrintable(merged.error()));
        QVERIFY2(merged.error().contains(word), qPrintable(merged.error()));
        QCOMPARE(catalogue.presets(), PresetCatalogue::standard().presets());
    }

    void readsTheUsersFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"presets.json"_s);
        QVERIFY(PresetCatalogue::read(path)); // need not be there
        QFile own(path);
        QVERIFY(own.open(QIODevice::WriteOnly));
        own.write(file(R"({"id": "own", "command": ["own"]})"));
        own.close();
        const auto catalogue = PresetCatalogue::read(path);
        QVERIFY(catalogue);
        QVERIFY(catalogue->find(u"own"_s));
        QVERIFY(!PresetCatalogue::read(folder.path()));
    }
};

QTEST_APPLESS_MAIN(tst_PresetCatalogue)
#include "tst_presetcatalogue.moc"
