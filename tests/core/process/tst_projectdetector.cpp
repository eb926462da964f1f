// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/process/project/projectdetector.h"
#include "support/projectfolder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Core;
using Testing::ProjectFolder;

namespace {

using Files = QMap<QString, QByteArray>;

ProjectProposals detect(const ProjectFolder &folder, const QString &below = u"p"_s)
{
    QProcessEnvironment environment;
    environment.insert(u"HOME"_s, folder.path());
    environment.insert(u"PATH"_s, folder.path(u"bin"_s));
    return detectProject(folder.path(below), PresetCatalogue::standard(), environment);
}

ProjectProposals detect(const Files &files)
{
    const ProjectFolder folder;
    folder.add(u"p/.git/HEAD"_s);
    for (auto file = files.cbegin(); file != files.cend(); ++file)
        folder.add(u"p/"_s + file.key(), file.value());
    return detect(folder);
}

// As it is run.
QString withPort(const ProjectProposal &proposal)
{
    const PresetCatalogue &presets = PresetCatalogue::standard();
    return presets.forCommand(proposal.command).withPort(proposal.command).join(u' ');
}

QString firstCommand(const Files &files)
{
    const ProjectProposals proposals = detect(files);
    return proposals.isEmpty() ? QString() : proposals[0].command.join(u' ');
}

const QString viteArguments = u" --port {port} --strictPort --host {host}"_s;

} // namespace

class tst_ProjectDetector final : public QObject
{
    Q_OBJECT

private slots:
    void proposesFirst_data()
    {
        QTest::addColumn<Files>("files");
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("preset");
        const auto row
            = [](const char *name, const Files &files, const QString &command,
                 const QString &preset) { QTest::newRow(name) << files << command << preset; };
        const QByteArray vite = R"({"scripts": {"build": "vite build", "dev": "vite"}})";
        row("vite", {{u"package.json"_s, vite}}, u"npm run dev --"_s + viteArguments, u"vite"_s);
        row("pnpm", {{u"package.json"_s, vite}, {u"pnpm-lock.yaml"_s, {}}},
            u"pnpm run dev"_s + viteArguments, u"vite"_s);
        row("yarn said", {{u"package.json"_s, R"({"packageManager": "yarn@4.1.0",
                                                  "scripts": {"dev": "vite"}})"}},
            u"yarn run dev"_s + viteArguments, u"vite"_s);
        row("bun", {{u"package.json"_s, vite}, {u"bun.lockb"_s, {}}},
            u"bun run dev"_s + viteArguments, u"vite"_s);
        row("script with variables and steps",
            {{u"package.json"_s,
              R"({"scripts": {"dev": "tsc && NODE_ENV=x cross-env A=1 vite"}})"}},
            u"npm run dev --"_s + viteArguments, u"vite"_s);
        row("script that needs a shell",
            {{u"package.json"_s, R"({"scripts": {"dev": "vite & node x.js"}})"}}, u"npm run dev"_s,
            u"npm-run"_s);
        row("script with a port", {{u"package.json"_s, R"({"scripts": {"dev": "vite --port 1"}})"}},
            u"npm run dev"_s, u"vite"_s);
        row("next", {{u"package.json"_s, R"({"scripts": {"start": "next start",
                                                         "dev": "next dev"}})"}},
            u"npm run dev -- --port {port} --hostname {host}"_s, u"next"_s);
        row("create-react-app",
            {{u"package.json"_s, R"({"scripts": {"start": "react-scripts start"}})"}},
            u"npm run start"_s, u"react-scripts"_s);
        row("express", {{u"package.json"_s, R"({"scripts": {"start": "node server.js"}})"}},
            u"npm run start"_s, u"npm-run"_s);
        row("tool under another name",
            {{u"package.json"_s, R"({"scripts": {"site": "astro dev"}})"}},
            u"npm run site -- --port {port} --host {host}"_s, u"astro"_s);
        row("node alone", {{u"server.js"_s, "require('http').createServer(f).listen(1)"}},
            u"node server.js"_s, u"node"_s);
        row("deno", {{u"deno.json"_s, R"({"tasks": {"start": "deno run x.ts"}})"}},
            u"deno task start"_s, u"deno"_s);

        row("FastAPI", {{u"main.py"_s, "from fastapi import FastAPI\n\napp = FastAPI()\n"}},
            u"uvicorn main:app --fd {fd}"_s, u"uvicorn"_s);
        row("FastAPI in a package",
            {{u"shop/api.py"_s, "import fastapi\nservice: fastapi.FastAPI = fastapi.FastAPI(\n)"}},
            u"uvicorn shop.api:service --fd {fd}"_s, u"uvicorn"_s);
        row("FastAPI below src",
            {{u"src/shop/__init__.py"_s, "from fastapi import FastAPI\napp = FastAPI()"}},
            u"uvicorn shop:app --app-dir src --fd {fd}"_s, u"uvicorn"_s);
        row("factory",
            {{u"app.py"_s,
              "from starlette.applications import Starlette\n"
              "def create_app():\n    return Starlette()\n"}},
            u"uvicorn app:create_app --factory --fd {fd}"_s, u"uvicorn"_s);
        row("plain ASGI", {{u"app.py"_s, "async def app(scope, receive, send):\n    pass\n"}},
            u"uvicorn app:app --fd {fd}"_s, u"uvicorn"_s);
        row("Flask", {{u"app.py"_s, "from flask import Flask\nsite = Flask(__name__)\n"}},
            u"flask --app app:site run --port {port} --host {host}"_s, u"flask"_s);
        row("Flask below src", {{u"src/a/b.py"_s, "import flask\napp = flask.Flask('x')\n"}},
            u"flask --app src/a/b:app run --port {port} --host {host}"_s, u"flask"_s);
        row("Django",
            {{u"manage.py"_s, "os.environ.setdefault('DJANGO_SETTINGS_MODULE', 'x')"},
             {u"package.json"_s, vite}},
            u"python3 manage.py runserver {host}:{port}"_s, u"django"_s);
        row("aiohttp", {{u"main.py"_s, "from aiohttp import web\ndef make(argv):\n  pass\n"}},
            u"python3 -m aiohttp.web main:make -H {host} -P {port}"_s, u"aiohttp"_s);
        row("Streamlit", {{u"board.py"_s, "import streamlit as st\nst.title('x')\n"}},
            u"streamlit run board.py --server.port {port} --server.address {host} "
            "--server.headless true"_s,
            u"streamlit"_s);
        row("notebooks", {{u"a.ipynb"_s, "{}"}},
            u"jupyter lab --no-browser --ip={host} --port={port}"_s, u"jupyter"_s);

        row("Laravel", {{u"artisan"_s, {}}, {u"public/index.php"_s, {}}},
            u"php artisan serve --host={host} --port={port}"_s, u"laravel"_s);
        row("PHP", {{u"index.php"_s, {}}}, u"php -S {host}:{port} -t ."_s, u"php"_s);
        row("Rails",
            {{u"Gemfile"_s, "gem 'rails', '~> 7'\ngem 'puma'\n"},
             {u"config.ru"_s, {}},
             {u"bin/rails"_s, {}}},
            u"bin/rails server --binding {host} --port {port}"_s, u"rails"_s);
        row("Puma", {{u"Gemfile"_s, "gem 'puma'\n"}, {u"config.ru"_s, {}}},
            u"puma --bind-to-activated-sockets only"_s, u"puma"_s);
        row("Sinatra", {{u"app.rb"_s, "require 'sinatra'\n"}}, u"ruby app.rb -p {port} -o {host}"_s,
            u"sinatra"_s);
        row("Procfile", {{u"Procfile"_s, "worker: x\nweb: ./run --port $PORT\n"}},
            u"sh -c exec ./run --port $PORT"_s, u"anything"_s);
        row("Caddy", {{u"Caddyfile"_s, {}}}, u"caddy run --watch"_s, u"caddy"_s);

        row("Hugo", {{u"hugo.toml"_s, {}}}, u"hugo server --bind {host} --port {port}"_s,
            u"hugo"_s);
        row("older Hugo", {{u"config.toml"_s, {}}, {u"archetypes/default.md"_s, {}}},
            u"hugo server --bind {host} --port {port}"_s, u"hugo"_s);
        row("Jekyll", {{u"_config.yml"_s, {}}, {u"_posts/a.md"_s, {}}},
            u"jekyll serve --host {host} --port {port}"_s, u"jekyll"_s);
        row("MkDocs", {{u"mkdocs.yml"_s, {}}}, u"mkdocs serve --dev-addr {host}:{port}"_s,
            u"mkdocs"_s);

        row("Go", {{u"go.mod"_s, {}}, {u"main.go"_s, "package main\nimport \"net/http\"\n"}},
            u"go run ."_s, u"go"_s);
        row("Go below cmd", {{u"go.mod"_s, {}}, {u"cmd/api-server/main.go"_s, "package main\n"}},
            u"go run ./cmd/api-server"_s, u"go"_s);
        row("Rust", {{u"Cargo.toml"_s, "[dependencies]\naxum = \"0.7\"\n"}}, u"cargo run"_s,
            u"cargo"_s);
        row("Spring Boot",
            {{u"pom.xml"_s, "<artifactId>spring-boot-starter</artifactId>"}, {u"mvnw"_s, {}}},
            u"./mvnw spring-boot:run"_s, u"spring-boot"_s);
        row("Gradle", {{u"build.gradle.kts"_s, "id(\"org.springframework.boot\")"}},
            u"gradle bootRun"_s, u"spring-boot-gradle"_s);
        row("ASP.NET Core", {{u"Web/Web.csproj"_s, "<Project Sdk=\"Microsoft.NET.Sdk.Web\">"}},
            u"dotnet run --no-launch-profile --project Web"_s, u"dotnet"_s);
        row("Phoenix", {{u"mix.exs"_s, "{:phoenix, \"~> 1.7\"}"}}, u"mix phx.server"_s,
            u"phoenix"_s);
    }

    void proposesFirst()
    {
        QFETCH(const Files, files);
        QFETCH(const QString, command);
        QFETCH(const QString, preset);
        const ProjectProposals proposals = detect(files);
        QVERIFY(!proposals.isEmpty());
        QCOMPARE(withPort(proposals[0]), command);
        QCOMPARE(proposals[0].preset, preset);
        QVERIFY(PresetCatalogue::standard().find(preset));
        QVERIFY(!proposals[0].reason.isEmpty());
        QVERIFY(!proposals[0].obstacle.isEmpty()); // none of the programs is in this PATH
    }

    void proposesNothing_data()
    {
        QTest::addColumn<Files>("files");
        QTest::newRow("empty") << Files {};
        QTest::newRow("pages") << Files {{u"index.html"_s, "<p>"}};
        QTest::newRow("chores") << Files {{u"package.json"_s, R"({"scripts": {
            "build": "vite build", "test": "vitest", "prepare": "husky", "lint": "eslint ."}})"}};
        QTest::newRow("broken") << Files {{u"package.json"_s, "{\"scripts\": {\"dev\": 1"},
                                          {u"pyproject.toml"_s, "[["},
                                          {u"Cargo.toml"_s, "="}};
        QTest::newRow("other types")
            << Files {{u"package.json"_s, R"({"scripts": ["dev"], "packageManager": 4})"}};
        QTest::newRow("library in Go")
            << Files {{u"go.mod"_s, {}}, {u"a.go"_s, "package a\nimport \"net/http\"\n"}};
        QTest::newRow("tool in Rust")
            << Files {{u"Cargo.toml"_s, "[dependencies]\nclap = \"4\"\n"}};
        QTest::newRow("Flask in a text")
            << Files {{u"app.py"_s, "# app = Flask(__name__)\ntext = 'Flask'\n"}};
        QTest::newRow("tests") << Files {
            {u"tests/app.py"_s, "from flask import Flask\napp = Flask('x')\n"}};
    }

    void proposesNothing()
    {
        QFETCH(const Files, files);
        QCOMPARE(firstCommand(files), QString());
    }

    void ranksSeveral()
    {
        const ProjectProposals proposals
            = detect({{u"package.json"_s, R"({"scripts": {"preview": "vite preview",
                        "start": "vite", "dev": "vite", "storybook": "storybook dev"}})"},
                      {u"mkdocs.yml"_s, {}}});
        QStringList commands;
        for (const ProjectProposal &each : proposals)
            commands << each.command.mid(0, 3).join(u' ');
        QCOMPARE(commands,
                 (QStringList {u"npm run dev"_s, u"npm run start"_s, u"mkdocs serve"_s,
                               u"npm run storybook"_s, u"npm run preview"_s}));
    }

    void tellsWhatIsMissing()
    {
        const ProjectFolder folder;
        folder.add(u"p/package.json"_s,
                   R"({"scripts": {"dev": "vite"}, "devDependencies": {"vite": "5"}})");
        folder.addProgram(u"bin/npm"_s);
        QVERIFY(detect(folder)[0].obstacle.contains(u"npm install"_s));
        folder.addProgram(u"p/node_modules/.bin/vite"_s);
        QCOMPARE(detect(folder)[0].obstacle, QString());

        folder.add(u"q/main.py"_s, "from fastapi import FastAPI\napp = FastAPI()\n");
        QVERIFY(detect(folder, u"q"_s)[0].obstacle.contains(u"uvicorn"_s));
        folder.addProgram(u"q/.venv/bin/python"_s);
        folder.addProgram(u"q/.venv/bin/uvicorn"_s);
        QCOMPARE(detect(folder, u"q"_s)[0].obstacle, QString());
    }

    // Ten thousand files, and ones of many megabytes, are not all read.
    void largeFoldersAreQuick()
    {
        const ProjectFolder folder;
        for (int i = 0; i < 2'000; ++i)
            folder.add(u"p/m%1.py"_s.arg(i, 5, 10, QChar(u'0')), "x = 1\n");
        folder.add(u"p/package.json"_s, QByteArray(20'000'000, ' '));
        folder.add(u"p/app.py"_s, "from flask import Flask\napp = Flask('x')\n");
        const ProjectProposals proposals = detect(folder);
        QCOMPARE(proposals.size(), 1);
        QCOMPARE(proposals[0].preset, u"flask"_s);
    }

    void foldersThatAreNot()
    {
        const ProjectFolder folder;
        folder.add(u"p"_s, "a file");
        QVERIFY(detect(folder).isEmpty());
        QVERIFY(detect(folder, u"nothing"_s).isEmpty());
    }
};

QTEST_APPLESS_MAIN(tst_ProjectDetector)
#include "tst_projectdetector.moc"
