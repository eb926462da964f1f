// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/process/project/pythonapp.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace Core {

namespace {

using Interface = PythonApp::Interface;

struct Framework
{
    QLatin1StringView makes; // the class
    QLatin1StringView import; // its package
    QLatin1StringView name;
    Interface interface;
};

constexpr std::array frameworks {
    Framework {"FastAPI"_L1, "fastapi"_L1, "FastAPI"_L1, Interface::Asgi},
    Framework {"Starlette"_L1, "starlette"_L1, "Starlette"_L1, Interface::Asgi},
    Framework {"Litestar"_L1, "litestar"_L1, "Litestar"_L1, Interface::Asgi},
    Framework {"Quart"_L1, "quart"_L1, "Quart"_L1, Interface::Asgi},
    Framework {"Flask"_L1, "flask"_L1, "Flask"_L1, Interface::Flask},
};

// name = Class(…), also with a type or a module before the class, at the begin of a line.
QString objectOf(const QString &text, const Framework &framework)
{
    const QRegularExpression object(
        uR"(^(\w+)\s*(?::\s*[\w.]+\s*)?=\s*(?:\w+\.)*%1\()"_s.arg(framework.makes),
        QRegularExpression::MultilineOption);
    return object.match(text).captured(1);
}

// def create_app(…): with the class somewhere below.
QString factoryOf(const QString &text, const Framework &framework)
{
    static const QRegularExpression factory(
        u"^(?:async )?def ((?:create|make|get|build)_(?:app|application))\\("_s,
        QRegularExpression::MultilineOption);
    const auto found = factory.match(text);
    return found.hasMatch()
            && text.indexOf(QString(framework.makes + u'('), found.capturedEnd()) > 0
        ? found.captured(1)
        : QString();
}

bool imports(const QString &text, QLatin1StringView package)
{
    const QRegularExpression import(u"^\\s*(?:from|import)\\s+%1\\b"_s.arg(package),
                                    QRegularExpression::MultilineOption);
    return import.match(text).hasMatch();
}

// Plain ASGI, without a framework.
std::optional<PythonApp> bareAsgi(const QString &text)
{
    static const QRegularExpression callable(u"^async def (app|application)\\(\\s*scope\\b"_s,
                                             QRegularExpression::MultilineOption);
    const QString name = callable.match(text).captured(1);
    if (name.isEmpty())
        return std::nullopt;
    return PythonApp {.framework = u"ASGI"_s, .name = name};
}

std::optional<PythonApp> ofAiohttp(const QString &text)
{
    static const QRegularExpression factory(u"^def (\\w+)\\(\\s*argv\\b"_s,
                                            QRegularExpression::MultilineOption);
    const QString name = factory.match(text).captured(1);
    if (name.isEmpty() || !imports(text, "aiohttp"_L1))
        return std::nullopt;
    return PythonApp {.interface = Interface::Aiohttp,
                      .framework = u"aiohttp"_s,
                      .name = name,
                      .isFactory = true};
}

const QStringList likelyNames {u"main.py"_s, u"app.py"_s,  u"api.py"_s,         u"server.py"_s,
                               u"asgi.py"_s, u"wsgi.py"_s, u"application.py"_s, u"web.py"_s};

// The likely names first, then the others.
QStringList modulesIn(const ProjectFiles &files, const QString &below)
{
    constexpr int most = 20;
    const QStringList all = files.files(below, {u"*.py"_s});
    QStringList names;
    for (const QString &name : likelyNames) {
        if (files.hasFile(below + name))
            names << name;
    }
    for (const QString &name : all) {
        if (!names.contains(name) && name != "manage.py"_L1 && name != "setup.py"_L1
            && !name.startsWith("test_"_L1) && names.size() < most)
            names << name;
    }
    return names;
}

QString moduleOf(QString path)
{
    path.chop(3); // .py
    path.replace(u'/', u'.');
    return path.endsWith(".__init__"_L1) ? path.chopped(9) : path;
}

// Folders of packages below one of the places where modules are looked up.
QStringList packagesIn(const ProjectFiles &files, const QString &root)
{
    constexpr int most = 8;
    QStringList packages {QString()};
    const QStringList all = files.folders(root);
    for (const QString &name : all) {
        if (packages.size() <= most && name != "src"_L1 && name != "docs"_L1)
            packages << name + u'/';
    }
    return packages;
}

} // namespace

std::optional<PythonApp> PythonApp::findIn(const QString &text)
{
    for (const Framework &framework : frameworks) {
        if (!imports(text, framework.import))
            continue;
        PythonApp app {.interface = framework.interface, .framework = framework.name};
        app.name = objectOf(text, framework);
        if (app.name.isEmpty()) {
            app.name = factoryOf(text, framework);
            app.isFactory = true;
        }
        if (!app.name.isEmpty())
            return app;
    }
    if (imports(text, "streamlit"_L1))
        return PythonApp {.interface = Interface::Streamlit, .framework = u"Streamlit"_s};
    if (auto app = ofAiohttp(text))
        return app;
    return bareAsgi(text);
}

QList<PythonApp> PythonApp::findIn(const ProjectFiles &files)
{
    constexpr int most = 5;
    QList<PythonApp> apps;
    for (const QString &root : {QString(), u"src"_s}) {
        if (!root.isEmpty() && !files.hasFolder(root))
            continue;
        const QStringList packages = packagesIn(files, root);
        for (const QString &package : packages) {
            const QString below = root.isEmpty() ? package : root + u'/' + package;
            const QStringList names = modulesIn(files, below);
            for (const QString &name : names) {
                const QString file = below + name;
                auto app = findIn(files.text(file));
                if (!app || apps.size() >= most)
                    continue;
                app->file = file;
                app->sourceFolder = root;
                app->module = moduleOf(package + name);
                apps << *app;
            }
        }
    }
    return apps;
}

} // namespace Core
