// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/process/project/detectors.h"
#include "core/process/project/pythonapp.h"
#include "core/tr.h"

using namespace Qt::StringLiterals;

namespace Core {

namespace {

QString reasonFor(const PythonApp &app)
{
    return app.isFactory
        ? Tr::tr("%1 makes an application of %2.").arg(app.file, app.framework)
        : Tr::tr("%1 has an application of %2, “%3”.").arg(app.file, app.framework, app.name);
}

QString placeOf(const PythonApp &app)
{
    return app.module + u':' + app.name;
}

ProjectProposal forAsgi(const PythonApp &app, int rank)
{
    QStringList command {u"uvicorn"_s, placeOf(app)};
    if (app.isFactory)
        command << u"--factory"_s;
    if (!app.sourceFolder.isEmpty())
        command << u"--app-dir"_s << app.sourceFolder;
    return {u"uvicorn"_s, command, reasonFor(app), {}, rank};
}

ProjectProposal forFlask(const PythonApp &app, int rank)
{
    const QString place = app.sourceFolder.isEmpty()
        ? placeOf(app)
        : app.sourceFolder + u'/' + QString(app.module).replace(u'.', u'/') + u':' + app.name;
    return {u"flask"_s, {u"flask"_s, u"--app"_s, place, u"run"_s}, reasonFor(app), {}, rank};
}

void addApps(const ProjectFiles &files, ProjectProposals &found)
{
    int rank = Rank::likely + 5;
    const QList<PythonApp> apps = PythonApp::findIn(files);
    for (const PythonApp &app : apps) {
        switch (app.interface) {
        case PythonApp::Interface::Asgi:
            found << forAsgi(app, rank);
            break;
        case PythonApp::Interface::Flask:
            found << forFlask(app, rank);
            break;
        case PythonApp::Interface::Streamlit:
            found << ProjectProposal {u"streamlit"_s,
                                      {u"streamlit"_s, u"run"_s, app.file},
                                      Tr::tr("%1 uses %2.").arg(app.file, app.framework),
                                      {},
                                      rank};
            break;
        case PythonApp::Interface::Aiohttp:
            found << ProjectProposal {u"aiohttp"_s,
                                      {u"python3"_s, u"-m"_s, u"aiohttp.web"_s, placeOf(app)},
                                      reasonFor(app),
                                      {},
                                      rank};
            break;
        }
        rank = std::max(rank - 2, Rank::possible);
    }
}

} // namespace

ProjectProposals pythonProposals(const ProjectFiles &files)
{
    ProjectProposals found;
    if (files.hasFile(u"manage.py"_s)
        && files.contains(u"manage.py"_s, u"DJANGO_SETTINGS_MODULE"_s)) {
        found << ProjectProposal {u"django"_s,
                                  {u"python3"_s, u"manage.py"_s, u"runserver"_s},
                                  Tr::tr("manage.py is that of a Django project."),
                                  {},
                                  Rank::certain};
    }
    addApps(files, found);
    if (!files.files(QString(), {u"*.ipynb"_s}).isEmpty()) {
        found << ProjectProposal {u"jupyter"_s,
                                  {u"jupyter"_s, u"lab"_s},
                                  Tr::tr("There are notebooks in it."),
                                  {},
                                  Rank::last};
    }
    return found;
}

} // namespace Core
